"""One violation a line, each a JSON object as in the report's `violations`."""

from __future__ import annotations

from lint8k.jsontext import dumps
from lint8k.report import Report
from lint8k.reports.json import violation
from lint8k.reports.style import Style


def render(report: Report, style: Style) -> str:
    """A line for each violation, in the order of the files, waived ones last; nothing where there is none."""
    return "".join(
        dumps(violation(complaint)) + "\n"
        for file in report.files
        for complaint in (*file.complaints, *file.waived)
    )
