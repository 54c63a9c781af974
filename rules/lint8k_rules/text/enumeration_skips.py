"""An enumeration that skips or repeats a mark."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose

_END = regex(r"(?<=[a-z)”\"])\.[\s\xa0]+(?=[A-Z])|\n[\s\xa0]*\n")
_MARK = regex(r"(?<![^\s\xa0])\((?P<mark>[a-h]|i{1,3}|iv|vi{0,3}|ix|x|[1-9])\)(?=[\s\xa0])")
_MORE = r"(?:\(\w{1,4}\)|,?[\s\xa0]+(?:and|or|through|to)?[\s\xa0]*\(\w{1,4}\))"
_CITED = regex(
    r"\b(?:clauses?|paragraphs?|subsections?|sub-?clauses?|sub-?paragraphs?|sections?|rules?|items?|parts?|notes?|articles?)[\s\xa0]+"
    rf"(?:\d[\w.-]{{0,11}}[\s\xa0]?)?\(\w{{1,4}}\){_MORE}{{0,12}}|\(\w{{1,4}}\){_MORE}{{1,12}}",
    re.I,
)
"""Marks that are cited: behind the word for a part, or with nothing between them, as in "(i) and (ii) together"."""
_NUMBER = regex(r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)[\s\xa0]+$", re.I)
_SERIES = (
    ("a", "b", "c", "d", "e", "f", "g", "h"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
)


class EnumerationSkips(Rule):
    """An enumeration in a sentence skips a mark or has one twice: "(i) cash, (iii) notes".

    One who cites the part that is missing, or the one that is there twice, cites nothing certain.

    Flagged only where all the marks of the sentence are of one series, begin with its first and rise, but for one
    place. References ("clauses (i) and (iii)"), enumerations within enumerations, and two of them in a sentence are
    let pass.

    Source: custom of drafting.
    """

    code = "TXT009"
    name = "enumeration-skips"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nIt ends on (i) death, (ii) sale or (iii) the events of clauses (a) and (c).\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The plan ends upon (i) death, (ii) disability, or (iv) retirement of the officer.
                                                  ~~~~ TXT009
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the mark that does not follow the one before it."""
        text = prose(filing)
        start, end = filing.body.start, filing.body.end
        ends = [match.start() for match in _END.finditer(text, start, end)]
        cited = [match.span() for match in _CITED.finditer(text, start, end)]
        begins = [low for low, _ in cited]
        sentences: dict[int, list[re.Match[str]]] = {}
        for mark in _MARK.finditer(text, start, end):
            at = bisect.bisect_right(begins, mark.start()) - 1
            if (at < 0 or cited[at][1] <= mark.start()) and not _NUMBER.search(
                text, mark.start() - 12, mark.start()
            ):
                sentences.setdefault(bisect.bisect(ends, mark.start()), []).append(mark)
        for marks in sentences.values():
            if wrong := _out_of_step([mark["mark"] for mark in marks]):
                place, before = marks[wrong], marks[wrong - 1]
                again = place["mark"] == before["mark"]
                yield self.violation(
                    filing.span(*place.span()),
                    f"The enumeration has {place[0]} twice"
                    if again
                    else f"The enumeration goes from {before[0]} to {place[0]}",
                    related=[Related("the mark before", filing.span(*before.span()))],
                )


def _out_of_step(marks: Sequence[str]) -> int:
    """The place of the one mark that does not follow the one before it; 0 where there is none, or more than one."""
    for series in _SERIES:
        if len(marks) > 2 and marks[0] == series[0] and all(mark in series for mark in marks):
            steps = [series.index(mark) for mark in marks]
            wrong = [at for at in range(1, len(steps)) if steps[at] != steps[at - 1] + 1]
            rises = all(one <= two for one, two in itertools.pairwise(steps))
            if len(wrong) == 1 and rises and steps[wrong[0]] - steps[wrong[0] - 1] in {0, 2}:
                return wrong[0]
    return 0
