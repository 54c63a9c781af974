"""How often each rule complained, most often first."""

from __future__ import annotations

from collections import Counter

from lint8k.report import Report
from lint8k.reports.style import Style


def table(report: Report, style: Style) -> list[str]:
    """A line for each rule that complained: how often, in how many filings, its code, severity and name."""
    counts: Counter[tuple[str, str, str]] = Counter()
    filings: Counter[tuple[str, str, str]] = Counter()
    for file in report.files:
        keys = [(complaint.rule, complaint.severity, complaint.name) for complaint in file.complaints]
        counts.update(keys)
        filings.update(set(keys))
    rows = sorted(counts, key=lambda key: (-counts[key], key))
    digits = max((len(str(count)) for count in counts.values()), default=1)
    many = len(report.files) > 1
    return [
        f"{counts[key]:>{digits}}  {key[0]}  {style.paint(f'{key[1]:7}', key[1])}  {key[2]}"
        + (f" (in {filings[key]} of {len(report.files)} filings)" if many else "")
        for key in rows
    ]
