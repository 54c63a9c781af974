"""A report without the filing's words: what a draft says stays in the draft; rule, place and law remain.

For logs and artifacts that more people can read than the draft. What is left of a violation is what its rule says of every
filing; of a tie its kind and how it came out. Fixes and pages are gone, and so are the reasons of waivers, which may quote the
filing: who reads the report is led to the file and line where they stand.
"""

from __future__ import annotations

from lint8k.keeping import Kept
from lint8k.records import replace
from lint8k.report import Complaint, Excerpt, Figure, FileReport, Place, Relation, Report

HIDDEN = "[redacted]"


def redacted(report: Report) -> Report:
    """The report with nothing in it that the filings say."""
    said = {check.code: check.summary for check in report.checks}
    return replace(report, files=Kept(_file(file, said) for file in report.files))


def _file(file: FileReport, said: dict[str, str]) -> FileReport:
    groups = (file.complaints, file.waived, file.baselined)
    complaints, waived, baselined = (tuple(_complaint(one, said) for one in group) for group in groups)
    relations = tuple(_relation(one) for one in file.relations)
    return replace(
        file, complaints=complaints, waived=waived, baselined=baselined, relations=relations, pages=()
    )


def _complaint(complaint: Complaint, said: dict[str, str]) -> Complaint:
    return replace(
        complaint,
        message=said.get(complaint.rule, complaint.name),
        place=_place(complaint.place),
        related=tuple(_place(one, "what it disagrees with") for one in complaint.related),
        fix=None,
        waived=complaint.waived and replace(complaint.waived, reason=HIDDEN),
        anchor=None,
    )


def _place(place: Place, message: str = "") -> Place:
    return replace(place, excerpt=Excerpt(HIDDEN, place.location.start.column), message=message, spot=None)


def _relation(relation: Relation) -> Relation:
    return replace(
        relation,
        statement=f"{relation.kind.replace('_', ' ')}: {HIDDEN}",
        operands=tuple(map(_figure, relation.operands)),
        result=relation.result and _figure(relation.result),
        reason=relation.reason and HIDDEN,
    )


def _figure(figure: Figure) -> Figure:
    return replace(figure, text=HIDDEN, value=None, low=None, high=None, spot=None)
