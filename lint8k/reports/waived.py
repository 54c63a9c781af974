"""The violations that somebody accepted, each with the reason."""

from __future__ import annotations

from lint8k.report import FileReport
from lint8k.reports.style import Style, printable


def listing(file: FileReport, style: Style) -> list[str]:
    """A heading, and for each violation its place and rule, what is wrong, and why it is accepted."""
    lines = [style.paint(f"Waived in {printable(file.path)}", "bold")]
    for complaint in file.waived:
        location = complaint.place.location
        lines.append(f"  {printable(location.path)}:{location.start}: {complaint.rule} {complaint.name}")
        lines += style.wrap(complaint.message, "    ")
        lines += style.wrap(f"because: {complaint.waived}", "    ", " " * 13)
    return lines
