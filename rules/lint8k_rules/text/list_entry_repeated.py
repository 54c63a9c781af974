"""An entry that a list has twice."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose

_MARKS = regex(r";")
_PARAGRAPH_END = regex(r"\n[\s\xa0]*\n")
_LEAD = regex(r"(?:(?:and|or)\b|\(?\w{1,4}\)|[•·●▪–—-]|[\s\xa0,])+")
_NEW_LIST = regex(r":|[a-z)”\"]\. [A-Z]|\b(?:Item|ITEM) \d")
"""What an entry with which another list begins has in it: a colon, the end of a sentence, the number of an item."""
_FEWEST, _WORDS, _LETTERS = 4, 2, 14
"""The entries that make a list, the words of one, and its letters, from which it is compared."""


class ListEntryRepeated(Rule):
    """A list within a paragraph has the same entry twice: "retention of staff; prices; retention of staff".

    One of the two is a slip, and it may stand where another entry was meant.

    Entries are what semicolons part, four and more in a paragraph; flagged are two that are the same word for word, of
    two words and more. Not flagged: short entries ("the State of Ohio" of two rows), those that begin with a figure,
    tables, lists of several paragraphs, two lists of one paragraph, quotations, exhibits.

    Source: custom of drafting.
    """

    code = "TXT015"
    name = "list-entry-repeated"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The risks are prices; the retention of staff; the retention of customers; and the weather in the valley.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The risks are the price of limestone; the retention of customers; the weather; and the retention of customers.
                                                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~ TXT015
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each entry that stands in its list a second time, with the first related."""
        text = prose(filing)
        start = 0
        for end in [*(match.start() for match in _PARAGRAPH_END.finditer(text)), len(text)]:
            if text.count(";", start, end) >= _FEWEST - 1 and "\t" not in text[start:end]:
                yield from self._repeated(filing, text, start, end)
            start = end

    def _repeated(self, filing: Filing, text: str, start: int, end: int) -> Iterator[Finding]:
        """Yield a note for each entry of one paragraph that repeats another."""
        seen: dict[str, tuple[int, int]] = {}
        low = start
        for high in [*(mark.start() for mark in _MARKS.finditer(text, start, end)), end]:
            lead = _LEAD.match(text, low, high)
            first = lead.end() if lead else low
            words = text[first:high].rstrip(" \xa0\n.")
            entry = " ".join(words.split())
            key = entry.casefold()
            if _NEW_LIST.search(entry):
                seen = {}
            if len(key) >= _LETTERS and len(key.split()) >= _WORDS and key.isprintable() and key[0].isalpha():
                if key in seen:
                    place, other = filing.span(first, first + len(words)), filing.span(*seen[key])
                    yield self.violation(
                        place,
                        f'"{entry}" stands in this list twice',
                        related=[Related("stands here first", other)],
                    )
                seen.setdefault(key, (first, first + len(words)))
            low = high + 1
