"""Fiscal years that end so many weeks apart, as they say, and do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from lint8k.api import (
    Example,
    Fact,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    for_each,
    record,
    regex,
)

from ._clauses import DATE, STOP, TERM, Clause, clauses

_NAME = (
    r"(?:(?:(?P<year>(?:19|20)\d\d)[ ]fiscal[ ]year)|(?:fiscal[ ](?:year[ ])?(?P<fiscal>(?:19|20)\d\d)))\b"
)
_YEAR = regex(
    # fiscal 2023 was the 53 weeks ended February 3, 2024; our 2022 fiscal year was a 53-week period that ended on ...
    rf"{_NAME}[^<>;{STOP}]{{1,40}}?{TERM}[ ](?:period[ ]|year[ ])?(?:(?:that|which)[ ])?end(?:ed|s|ing)[ ](?:on[ ])?"
    + DATE.format("end"),
    re.I,
)


@record(frozen=True, slots=True)
class _FiscalYear:
    name: int
    weeks: Fact
    end: Fact
    day: date


class WeeksOfYearsDisagree(Rule):
    """A fiscal year said to have 52 or 53 weeks ends more or fewer weeks after the year before.

    "Fiscal 2023 was the 53 weeks ended February 3, 2024", beside a fiscal 2022 that ended on February 4, 2023, has only 52.
    Only two years are compared that follow one another by name, have 52 or 53 weeks each, and stand in one
    paragraph; where a year is given two ends, nothing is said.

    Source: Regulation S-X, Rule 3-02 (periods covered by the statements); Exchange Act Rule 12b-20.
    """

    code = "DAT011"
    name = "weeks-of-years-disagree"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="end of a fiscal year + weeks = end of the next",
            kinds=("date_arith",),
            words='"fiscal 2013 was the 52 weeks ended …", two years in one paragraph',
            tolerance="none",
            vetoes="years with two ends, or that do not follow one another",
        ),
    )
    right = Example(
        body="""\
Item 2.02  Results of Operations and Financial Condition.

Fiscal 2013 was the 52 weeks ended February 1, 2014, and fiscal 2012 was the 53
weeks ended February 2, 2013.
"""
    )
    wrong = Example(
        body="""\
Item 2.02  Results of Operations and Financial Condition.

Fiscal 2013 was the 53 weeks ended February 1, 2014, and fiscal 2012 was the 53
                                   ~~~~~~~~~~~~~~~~ DAT011
weeks ended February 2, 2013.
"""
    )

    @for_each(clauses)
    def check_clause(self, filing: Filing, clause: Clause) -> Iterator[Finding]:
        """Yield a tie for each year that follows another, and a violation where its weeks do not fit."""
        if not clause.durations:
            return
        years: dict[int, dict[date, _FiscalYear]] = {}
        for match in _YEAR.finditer(clause.words):
            weeks, end = filing.facts[int(match["term"])], filing.facts[int(match["end"])]
            name = int(match["year"] or match["fiscal"])
            if weeks.unit == "weeks" and weeks.value in (52, 53) and isinstance(end.value, date):
                years.setdefault(name, {})[end.value] = _FiscalYear(name, weeks, end, end.value)
        wrong = None
        for name, ends in sorted(years.items()):
            before = years.get(name - 1, {})
            # A wrong end puts two years out, of which the first speaks for both.
            if len(ends) == len(before) == 1 and wrong != name - 1:
                found = list(self._compare(*before.values(), *ends.values()))
                yield from found
                wrong = name if len(found) > 1 else None

    def _compare(self, before: _FiscalYear, year: _FiscalYear) -> Iterator[Finding]:
        days = (year.day - before.day).days
        holds = isinstance(year.weeks.value, Decimal) and days == 7 * year.weeks.value
        yield self.tie(
            "date_arith",
            holds,
            f"{year.weeks.value} weeks from {before.end.text} {'is' if holds else 'is not'} {year.end.text}",
            (Operand.of(before.end), Operand.of(year.weeks)),
            Operand.of(year.end),
        )
        if not holds:
            apart = f"{days // 7} weeks" if days > 0 and days % 7 == 0 else f"{days} days"
            yield self.violation(
                year.end.span,
                f"Fiscal {year.name} is said to have {year.weeks.value} weeks, and {before.end.text} and {year.end.text} "
                f"are {apart} apart",
                related=[Related(f"the end of fiscal {before.name}", before.end.span)],
            )
