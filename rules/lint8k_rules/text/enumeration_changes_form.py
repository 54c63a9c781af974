"""An enumeration that changes its form."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.text._marks import marks_by_sentence

_FIRST = {"a": ("ii", "2"), "i": ("b", "2"), "1": ("b", "ii")}
"""The first mark of an enumeration, and the second marks of the others."""
_SECOND = {"a": "b", "i": "ii", "1": "2"}


class EnumerationChangesForm(Rule):
    """An enumeration in a sentence begins in one form and goes on in another: "(i) death, (b) disability".

    One who cites the second part cannot tell whose it is.

    Flagged only where the sentence has one first mark and the second mark of another series follows it, and
    neither the second of its own nor the first of the other is there. Enumerations within enumerations, and
    paragraphs of statutes ("Section 13 (a)"), are let pass.

    Source: custom of drafting.
    """

    code = "TXT008"
    name = "enumeration-changes-form"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nIt ends on (i) death or (ii) disability, and (a) in May or (b) in June.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The plan ends upon (i) death, (b) disability, or (c) retirement of the officer.
                              ~~~ TXT008
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the second mark of an enumeration that changes its form."""
        for marks in marks_by_sentence(filing):
            if len(marks) < 2:
                continue
            first, second = marks[0], marks[1]
            series = {mark.text for mark in marks}
            others = _FIRST.get(first.text, ())
            if second.text not in others or _SECOND[first.text] in series:
                continue
            begins = next(one for one, two in _SECOND.items() if two == second.text)
            nested = f"({begins})" in filing.text[first.span.start : second.span.start]
            if begins not in series and not nested:
                yield self.violation(
                    second.span,
                    f"The enumeration begins with ({first.text}) and goes on with ({second.text})",
                    related=[Related("it begins here", first.span)],
                )
