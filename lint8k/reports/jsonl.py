"""One violation a line, each a JSON object as in the report's `violations`."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.jsontext import dumps
from lint8k.report import Report
from lint8k.reports.json import violation
from lint8k.reports.style import Style


def render(report: Report, style: Style) -> str:
    """A line for each violation, in the order of the files, waived ones last; nothing where there is none."""
    return "".join(pieces(report, style))


def pieces(report: Report, style: Style) -> Iterator[str]:
    """The same, a line at a time."""
    for file in report.files:
        for complaint in (*file.complaints, *file.waived):
            yield dumps(violation(complaint)) + "\n"
