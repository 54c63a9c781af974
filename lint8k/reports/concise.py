"""One line a violation: ``path:line:column: CODE severity message``, which editors can follow."""

from __future__ import annotations

from lint8k.report import Complaint, Report
from lint8k.reports import statistics, ties
from lint8k.reports.style import Style, printable


def render(report: Report, style: Style) -> str:
    """The report as lines, nothing where there is nothing to complain of."""
    lines: list[str] = []
    for file in report.files:
        lines += [_line(complaint, style) for complaint in (*file.complaints, *file.waived)]
        if style.ties:
            lines += ties.sheet(file, style)
    if style.statistics:
        lines += statistics.table(report, style)
    return "".join(line + "\n" for line in lines)


def _line(complaint: Complaint, style: Style) -> str:
    start = complaint.place.location.start
    place = style.paint(f"{printable(complaint.place.location.path)}:{start}:", "bold")
    message = " ".join(complaint.message.split())
    if complaint.waived:
        return f"{place} {complaint.rule} waived {printable(f'{message}: {complaint.waived}')}"
    return (
        f"{place} {complaint.rule} {style.paint(complaint.severity, complaint.severity)} {printable(message)}"
    )
