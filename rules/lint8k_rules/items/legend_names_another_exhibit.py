"""A furnished-not-filed legend that names the exhibit of another item."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, NamedTuple, Related, Rule, Severity, Span
from lint8k_rules._citations import Citation, citations
from lint8k_rules.items._captions import alone
from lint8k_rules.items._legends import Legend, legends


class LegendNamesAnotherExhibit(Rule):
    """The furnished-not-filed legend of an item names an exhibit of which only another item speaks.

    The exhibit that is meant is then filed, and subject to Section 18, whatever the registrant intended.

    Not flagged: legends that name several exhibits or one of their own item; items that speak of no exhibit outside
    their legend; exhibits of which no item speaks, and such as are not listed, of which EXH rules speak.

    Source: Form 8-K, General Instruction B.2; Exchange Act, Section 18.
    """

    code = "ITM020"
    name = "legend-names-another-exhibit"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction B.2 (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 2.02  Results of Operations and Financial Condition.

A press release is attached as Exhibit 99.1 to this report. The information in this
Item 2.02 and Exhibit 99.2 is furnished and shall not be deemed "filed" for purposes
                      ~~~~ ITM020
of Section 18 of the Securities Exchange Act of 1934.

Item 7.01  Regulation FD Disclosure.

Slides are attached as Exhibit 99.2 to this report.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the exhibit's number in each such legend."""
        told = [legend for legend in legends(filing) if legend.not_filed]
        cited = _Cited.of(filing, told)
        for legend in told:
            named = cited.within.get(legend.start, [])
            mine = cited.numbers.get(legend.item.body.start, set())
            if len(named) != 1 or not mine or not alone(filing, legend.item):
                continue
            number = named[0].number
            if number not in mine and number in cited.first:
                yield self.violation(
                    named[0].span,
                    f"The legend under Item {legend.item.number} names Exhibit {number}; the exhibit of which that item speaks"
                    f" is {' and '.join(sorted(mine))}",
                    related=[Related(f"Exhibit {number} belongs here", cited.first[number])],
                )


class _Cited(NamedTuple):
    """The exhibits cited: in each legend, by its start; outside legends by the start of the item's body; the first places."""

    within: dict[int, list[Citation]]
    numbers: dict[int, set[str]]
    first: dict[str, Span]

    @classmethod
    def of(cls, filing: Filing, told: list[Legend]) -> _Cited:
        """Sort the citations of a filing by the legends and the items in which they stand."""
        found = cls({}, {}, {})
        starts = sorted(legend.start for legend in told)
        ends = {legend.start: legend.end for legend in told}
        bodies = [item.body.start for item in filing.items]
        for one in citations(filing):
            place = one.span.start
            at = bisect.bisect_right(starts, place)
            if at and place < ends[starts[at - 1]]:
                found.within.setdefault(starts[at - 1], []).append(one)
                continue
            found.first.setdefault(one.number, one.span)
            if item := bisect.bisect_right(bodies, place):
                found.numbers.setdefault(bodies[item - 1], set()).add(one.number)
        return found
