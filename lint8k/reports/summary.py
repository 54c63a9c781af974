"""The line that closes a report: how many violations stand, how many ties were tested and hold."""

from __future__ import annotations

from lint8k.report import SEVERITIES, Report
from lint8k.reports.style import printable


def line(report: Report) -> str:
    """The line, as in ``seed.txt: 1 note. 7 ties tested, 7 hold.``."""
    name = printable(report.files[0].path) if len(report.files) == 1 else f"{len(report.files)} filings"
    counts = [plural(report.count(severity), severity) for severity in SEVERITIES if report.count(severity)]
    set_aside = f" ({aside(report)})" if aside(report) else ""
    return f"{name}: {', '.join(counts) or 'no violations'}{set_aside}. {_ties(report)}"


def aside(report: Report) -> str:
    """How many violations are waived and how many old, as in ``2 waived, 30 baselined``; empty where none is."""
    counts = ((report.waived, "waived"), (report.baselined, "baselined"))
    return ", ".join(f"{count} {word}" for count, word in counts if count)


def _ties(report: Report) -> str:
    ties = report.ties()
    tested = ties["holds"] + ties["fails"]
    parts = [f"{plural(tested, 'tie')} tested"]
    if ties["holds"] or not ties["fails"]:
        parts.append(f"{ties['holds']} hold{'s' if ties['holds'] == 1 else ''}")
    if ties["fails"]:
        parts.append(f"{ties['fails']} fail{'s' if ties['fails'] == 1 else ''}")
    text = ", ".join(parts) if tested else "No ties tested"
    return text + (f"; {ties['open']} left open." if ties["open"] else ".")


def plural(count: int, noun: str) -> str:
    """A count and its noun."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
