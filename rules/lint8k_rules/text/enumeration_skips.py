"""An enumeration that skips or repeats a mark."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules.text._marks import Mark, marks_by_sentence

_SERIES = (
    ("a", "b", "c", "d", "e", "f", "g", "h"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
)
_COLUMNS = regex(r"\t|[ \xa0]{3}|\([j-z]\)")
"""What parts columns, in which notes are marked like parts, and marks behind which the (i) before them was a letter."""
_TABLE = regex(r"\t|(?<=[^\s\xa0])[ \xa0]{3}")
"""What parts columns, where the mark on either side does not begin a line."""


class EnumerationSkips(Rule):
    """An enumeration in a sentence skips a mark or has one twice: "(i) cash, (iii) notes".

    One who cites the part that is missing, or the one that is there twice, cites nothing certain.

    Flagged only where all the marks of the sentence are of one series, begin with its first and follow one another,
    but for one place; and where a letter or a numeral follows itself. References ("clauses (i) and (iii)"),
    enumerations within enumerations, and two of them in a sentence are let pass.

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
        for marks in marks_by_sentence(filing):
            first, *more = marks
            if _opens(text, first) and first.text in {mark.text for mark in more}:
                marks = tuple(more)  # it is the paragraph's own, and another enumeration begins within
            if wrong := _out_of_step([mark.text for mark in marks]):
                place, before = marks[wrong].span, marks[wrong - 1].span
                again = place.text == before.text
                if (_COLUMNS if again else _TABLE).search(text, before.end, place.start):
                    continue
                yield self.violation(
                    place,
                    f"The enumeration has {place.text} twice"
                    if again
                    else f"The enumeration goes from {before.text} to {place.text}",
                    related=[Related("the mark before", before)],
                )


def _opens(text: str, mark: Mark) -> bool:
    """Whether a mark stands at the head of a paragraph."""
    return not text[text.rfind("\n\n", 0, mark.span.start) + 1 : mark.span.start].strip()


def _out_of_step(marks: Sequence[str]) -> int:
    """The place of the one mark that is wrong; 0 where there is none, or more than one.

    It is another than belongs between its neighbours, or the one after it does not follow.
    """
    for at, (one, other) in enumerate(itertools.pairwise(marks)):
        if one == other and one.isalpha():
            return at + 1
    for series in _SERIES:
        if len(marks) < 3 or marks[0] != series[0] or not all(mark in series for mark in marks):
            continue
        steps = [series.index(mark) for mark in marks]
        astray = [at for at, step in enumerate(steps) if step != at]
        if len(astray) == 1 and astray[0] < len(marks) - 1:
            return astray[0]
        wrong = [at for at in range(1, len(steps)) if steps[at] != steps[at - 1] + 1]
        rises = all(one <= two for one, two in itertools.pairwise(steps))
        if len(wrong) == 1 and rises and steps[wrong[0]] - steps[wrong[0] - 1] in {0, 2}:
            return wrong[0]
    return 0
