"""Cover facts in a context of another day than that of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity

from ._facts import BODY, DAY, SINCE, facts, hidden, place


class ContextPeriodDiffers(Rule):
    """Facts of the tagged cover have a context whose period does not end with the date of the report.

    All facts of a cover say what is so for its period, which ends on the date tagged as dei:DocumentPeriodEndDate. A context
    left from an earlier report, or that of the quarter of which the report tells, files them under that day.

    Not flagged: when the period begins; a context that ends on another date printed on the cover; covers whose contexts could
    not be read; a date tagged wrongly, of which XBR001 speaks.

    Source: EDGAR Filer Manual, volume II, 6.5.19 (the required context of the cover facts).
    """

    code = "XBR009"
    name = "context-period-differs"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II, 6.5.19; Regulation S-T, Rule 406 (17 CFR 232.406)"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ XBR009

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)
""",
        day=DAY,
        body=BODY,
        tail=hidden().replace("<xbrli:endDate>2024-05-02", "<xbrli:endDate>2023-05-02"),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie of the period and the date, and one violation for the facts of contexts that end on other days."""
        tagged = facts(filing)
        dated = next((fact for fact in tagged.get("DocumentPeriodEndDate", ()) if fact.value), None)
        ends = Counter(
            fact.context.end
            for group in tagged.values()
            for fact in group
            if fact.context and fact.context.end
        )
        if dated is None or not ends:
            return
        shown = {day.day.isoformat() for day in filing.cover.dates if day.day} | {dated.value}
        span = place(filing, dated, "report_date")
        if span is None:
            return
        (end, count), *_ = [*((end, ends[end]) for end in sorted(ends) if end not in shown), (dated.value, 0)]
        fits = end == dated.value
        yield self.tie(
            "equal",
            fits,
            f"dei:DocumentPeriodEndDate {dated.value} {'=' if fits else '≠'} {end}",
            [Operand(span.text, span)],
        )
        if not fits:
            some = "One fact" if count == 1 else f"{count} facts"
            who = "The facts" if count == ends.total() else some
            report = filing.cover.report_date
            yield self.violation(
                span,
                f"{who} of the tagged cover {'has' if count == 1 else 'have'} a context that ends on {_printed(end)}, and the"
                f" report is tagged as of {_printed(dated.value)}",
                related=[Related("the date of the report", report.span)]
                if report and report.span != span
                else [],
            )


def _printed(day: str | None) -> str:
    """A day in ISO 8601 as a report prints it; as it stands where it is none."""
    try:
        found = date.fromisoformat(day or "")
    except ValueError:
        return str(day)
    return f"{found:%B} {found.day}, {found.year}"
