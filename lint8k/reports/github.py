"""Annotations for GitHub Actions: workflow commands, which the runner takes out of the log.

GitHub, "Workflow commands for GitHub Actions": a percent sign, line ends and, in properties, colons and commas
are escaped.
"""

from __future__ import annotations

from lint8k.report import Complaint, Report
from lint8k.reports.paths import relative
from lint8k.reports.style import Style, printable

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, style: Style) -> str:
    """A command for each violation, in the order of the files."""
    return "".join(
        _command(complaint) + "\n" for file in report.files for complaint in (*file.complaints, *file.waived)
    )


def inert(text: str) -> str:
    """Text for the log in which the runner obeys no command, whatever the text quotes from a filing."""
    import secrets

    token = secrets.token_hex(16)
    return f"::stop-commands::{token}\n{text}::{token}::\n" if text else ""


def _command(complaint: Complaint) -> str:
    location = complaint.place.location
    start, end = location.start, location.end
    properties: dict[str, object] = {"file": relative(location.path)}
    if start.block is None:  # a Word document has no lines
        properties |= {"line": start.line, "endLine": end.line}
        if start.line == end.line:  # columns on several lines are refused
            properties |= {"col": start.column, "endColumn": end.column}
    word, message = _COMMANDS[complaint.severity], complaint.message
    properties["title"] = f"{complaint.rule} {complaint.name}"
    if complaint.waived:
        word, message = "notice", f"{message}. Waived: {complaint.waived}"
        properties["title"] = f"{complaint.rule} {complaint.name}, waived"
    place = f"{start}: " if start.block else ""
    given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{word} {given}::{_data(place + message)}%0A{_data(complaint.citation)}"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
