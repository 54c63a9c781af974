"""The report as one JSON document, `schemas/report.schema.json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lint8k.jsontext import value, with_many
from lint8k.report import Complaint, Figure, FileReport, Relation, Report, Waived
from lint8k.reports.style import Style

VERSION = 1
"""Of the document's shape; it rises when something is renamed or taken away, not when something is added."""


def render(report: Report, style: Style) -> str:
    """The whole report, indented."""
    return "".join(pieces(report, style))


def pieces(report: Report, style: Style) -> Iterator[str]:
    """The same, a filing at a time."""
    ties = report.ties()
    before = {
        "version": VERSION,
        "tool": {"name": "lint8k", "version": report.version},
        "law": {"reviewed": report.reviewed.isoformat()},
        "summary": {
            "files": len(report.files),
            "errors": report.count("error"),
            "warnings": report.count("warning"),
            "notes": report.count("note"),
            "waived": report.waived,
            "baselined": report.baselined,
            "ties": {status: ties[status] for status in ("holds", "fails", "open")},
        },
    }
    after = {
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
    }
    yield from with_many(before, "files", map(_file, report.files), after)
    yield "\n"


def _file(file: FileReport) -> dict[str, Any]:
    return {
        "path": file.path,
        "form": file.form,
        "as_of": file.as_of.isoformat(),
        "stage": file.stage,
        "violations": [violation(complaint) for complaint in (*file.complaints, *file.waived)],
        "ties": [_tie(relation) for relation in file.relations],
    }


def violation(complaint: Complaint) -> dict[str, Any]:
    """A violation as plain data; `jsonl` prints one a line."""
    fix = complaint.fix
    return {
        "rule": complaint.rule,
        "name": complaint.name,
        "severity": complaint.severity,
        "message": complaint.message,
        "location": complaint.place.location,
        "related": [
            {"message": related.message, "location": related.location} for related in complaint.related
        ],
        "citation": complaint.citation,
        "fix": fix
        and {
            "safe": fix.safe,
            "edits": [{"location": edit.location, "text": edit.text} for edit in fix.edits],
        },
        "waived": complaint.waived and _waived(complaint.waived),
        "fingerprint": complaint.fingerprint,
    }


def _waived(waived: Waived) -> dict[str, Any]:
    return {
        "reason": waived.reason,
        "by": waived.by,
        "until": waived.until and waived.until.isoformat(),
        "source": waived.source,
    }


def _tie(relation: Relation) -> dict[str, Any]:
    operands = [_figure(operand) for operand in relation.operands]
    result = relation.result and _figure(relation.result)
    return {
        "kind": relation.kind,
        "status": relation.status,
        "statement": relation.statement,
        "rule": relation.rule,
        "operands": operands,
        "result": result,
        "locations": [figure["location"] for figure in (*operands, *([result] if result else ()))],
        "reason": relation.reason,
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "text": figure.text,
        "value": value(figure.value),
        "low": value(figure.low),
        "high": value(figure.high),
        "location": figure.location,
    }
