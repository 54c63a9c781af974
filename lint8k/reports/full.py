"""The report for reading: each violation with its lines, what it disagrees with and where, and its source."""

from __future__ import annotations

from lint8k.report import Complaint, Report
from lint8k.reports import excerpt, statistics, summary, ties, waived
from lint8k.reports.style import Style, printable


def render(report: Report, style: Style) -> str:
    """The report as text, closed by one line that says how much was checked."""
    blocks: list[list[str]] = []
    for file in report.files:
        blocks += [_complaint(complaint, style) for complaint in file.complaints]
        if file.waived:
            blocks.append(waived.listing(file, style))
        if style.ties:
            blocks.append(ties.sheet(file, style))
    if style.statistics and report.files:
        blocks.append(statistics.table(report, style))
    if not style.quiet and report.files:
        blocks.append([summary.line(report)])
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n" if any(blocks) else ""


def _complaint(complaint: Complaint, style: Style) -> list[str]:
    start = complaint.place.location.start
    place = f"{printable(complaint.place.location.path)}:{start}:"
    severity = style.paint(complaint.severity, complaint.severity)
    return [
        f"{style.paint(place, 'bold')} {style.paint(complaint.rule, 'bold')} {severity} {complaint.name}",
        *style.wrap(complaint.message, "  "),
        "",
        *excerpt.show(complaint.place, complaint.related, complaint.severity, style),
        "",
        *(style.paint(line, "dim") for line in style.wrap(complaint.citation, "  ")),
    ]
