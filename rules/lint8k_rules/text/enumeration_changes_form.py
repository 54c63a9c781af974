"""An enumeration that changes its form."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose

_END = regex(r"(?<=[a-z)”\"])\.[\s\xa0]+(?=[A-Z])|\n[\s\xa0]*\n")
_MARK = regex(r"(?<![^\s\xa0])\((?P<mark>[a-f]|i{1,3}|iv|v|[1-6])\)(?=[\s\xa0])")
_NO_MARK = regex(
    r"(?:\w\([a-z\d]+\),?[\s\xa0]+(?:and|or)|\b(?:one|two|three|four|five|six|\d+))[\s\xa0]+$", re.I
)
"""Stands before what is no mark: paragraphs ("8.2(a) and (b)") and numbers ("two (2)")."""
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
        text = prose(filing)
        sentences: dict[int, list[re.Match[str]]] = {}
        ends = [match.start() for match in _END.finditer(text, filing.body.start, filing.body.end)]
        for mark in _MARK.finditer(text, filing.body.start, filing.body.end):
            if not _NO_MARK.search(text, max(0, mark.start() - 30), mark.start()):
                sentences.setdefault(bisect.bisect(ends, mark.start()), []).append(mark)
        for marks in sentences.values():
            if len(marks) < 2:
                continue
            first, second = marks[0], marks[1]
            series = {mark["mark"] for mark in marks}
            others = _FIRST.get(first["mark"], ())
            if second["mark"] not in others or _SECOND[first["mark"]] in series:
                continue
            begins = next(one for one, two in _SECOND.items() if two == second["mark"])
            if begins not in series:
                yield self.violation(
                    filing.span(*second.span()),
                    f"The enumeration begins with ({first['mark']}) and goes on with ({second['mark']})",
                    related=[Related("it begins here", filing.span(*first.span()))],
                )
