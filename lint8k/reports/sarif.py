"""SARIF 2.1.0, the form in which code scanning takes results.

OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0". GitHub takes no absolute URIs, no line
below 1 and no empty places, and counts a fingerprint of another's name (`primaryLocationLineHash`) as its own;
so ours has a name of its own.
"""

from __future__ import annotations

from typing import Any

from lint8k.jsontext import dumps
from lint8k.report import Check, Complaint, Edit, Fix, Place, Report, Waived
from lint8k.reports.paths import uri
from lint8k.reports.style import Style

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "lint8kFingerprint/v1"


def render(report: Report, style: Style) -> str:
    """One log of one run, indented."""
    return dumps(document(report), indent=2) + "\n"


def document(report: Report) -> dict[str, Any]:
    """The log as plain data."""
    indexes = {check.code: index for index, check in enumerate(report.checks)}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "lint8k",
                        "version": report.version,
                        "rules": [_rule(check) for check in report.checks],
                        "properties": {"lawReviewed": report.reviewed.isoformat()},
                    }
                },
                "invocations": [
                    {
                        "executionSuccessful": report.whole,
                        "toolExecutionNotifications": [
                            {
                                "level": "note" if report.whole else "warning",
                                "message": {"text": _words(f"not checked: {skipped.reason}")},
                                "locations": [
                                    {"physicalLocation": {"artifactLocation": {"uri": uri(skipped.path)}}}
                                ],
                            }
                            for skipped in report.skipped
                        ],
                    }
                ],
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(complaint, indexes)
                    for file in report.files
                    for complaint in (*file.complaints, *file.waived)
                ],
            }
        ],
    }


def _rule(check: Check) -> dict[str, Any]:
    body = check.description.replace("``", "`")
    return {
        "id": check.code,
        "name": check.name,
        "shortDescription": {"text": _words(check.summary)},
        "fullDescription": {"text": _words(check.description)},
        "help": {
            "text": _words(f"{check.description}\n\nCited as: {check.citation}"),
            "markdown": f"{body}\n\n**Cited as:** {check.citation}",
        },
        "defaultConfiguration": {"level": check.severity, "enabled": check.default},
        "properties": {
            "citation": check.citation,
            "problem.severity": {"note": "recommendation"}.get(check.severity, check.severity),
            "tags": ["Form 8-K", check.code.rstrip("0123456789")],
        },
    }


def _result(complaint: Complaint, indexes: dict[str, int]) -> dict[str, Any]:
    index = indexes.get(complaint.rule)
    return {
        "ruleId": complaint.rule,
        **({} if index is None else {"ruleIndex": index}),
        "level": complaint.severity,
        "message": {"text": _words(complaint.message)},
        "locations": [_location(complaint.place)],
        "relatedLocations": [_related(number, place) for number, place in enumerate(complaint.related, 1)],
        "partialFingerprints": {FINGERPRINT: complaint.fingerprint},
        "properties": {"citation": complaint.citation},
        **({"fixes": [_fix(complaint.fix)]} if complaint.fix else {}),
        **({"suppressions": [_suppression(complaint.waived)]} if complaint.waived else {}),
    }


def _suppression(waived: Waived) -> dict[str, Any]:
    return {"kind": "external", "status": "accepted", "justification": _words(str(waived))}


def _related(number: int, place: Place) -> dict[str, Any]:
    return {"id": number, **_location(place), "message": {"text": _words(place.message)}}


def _fix(fix: Fix) -> dict[str, Any]:
    by_path: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        replacement = {"deletedRegion": _region(edit), "insertedContent": {"text": edit.text}}
        by_path.setdefault(edit.location.path, []).append(replacement)
    return {
        "artifactChanges": [
            {"artifactLocation": {"uri": uri(path)}, "replacements": replacements}
            for path, replacements in by_path.items()
        ]
    }


def _location(place: Place) -> dict[str, Any]:
    """A place; in a Word document, which has no lines, the first line stands for it all, and words for the place."""
    block = place.location.start.block
    region = _region(place) if block is None else {"startLine": 1}
    found: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": uri(place.location.path)}, "region": region}
    }
    return found if block is None else {**found, "logicalLocations": [{"fullyQualifiedName": str(block)}]}


def _region(stretch: Place | Edit) -> dict[str, int]:
    start, end = stretch.location.start, stretch.location.end
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }


def _words(text: str) -> str:
    """Text as a SARIF message has it: braces would be placeholders (3.11.5), brackets before a parenthesis links (3.11.6)."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
