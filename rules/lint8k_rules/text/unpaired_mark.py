"""A bracket or quotation mark without its twin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_PARAGRAPH = regex(r"[^\n]+(?:\n(?![\s\xa0]*\n)[^\n]+)*")
_TABLE = regex(r"\t[^\n\t]*\t|\t[^\n]*\n[^\n]*\t|[^\s\xa0][ \xa0]{4,}[^\s\xa0]")
_TERM = regex(
    r"\((?:[a-z,]+[\s\xa0]+){0,4}(?:(?P<open>[\"“])\w[^\"“”()\n]{1,50}(?<!'')(?<!’’)\)(?![\"”])|[A-Z][^\"“”()\n]{0,50}(?P<shut>[\"”])\))"
)
_LABEL = regex(r"(?:^|[\s\xa0.;:,(])(?:[a-zA-Z]{1,2}|\d{1,3}|[ivxIVX]+)\.?$")
_STRAIGHT = regex(r"\"(?<!\d\")")
"""A straight quotation mark, which may be the twin of a curly one, and no sign for inches."""
_TWO = "|''|’’"
"""Two apostrophes, which may close a quotation."""
_SHORT = 20
"""So near to the end of a paragraph, in characters, a colon does not end a sentence: "(NYSE:" goes on in the next."""
_TWINS = {")": "(", "”": "“"}


class UnpairedMark(Rule):
    """A bracket or a quotation mark stands without its twin: (the "Notes), the sale (which closed in May.

    In a definition it leaves open where the term ends, and elsewhere where the aside does. A paragraph of the
    items is looked through at a time.

    Not flagged: marks of a list (a), b); tables and the cover; marks of inches; a pair parted by the end of a
    page; a quotation of several paragraphs, each of which begins with a mark and only the last ends with one;
    straight quotation marks other than about a defined term, for they also serve as signs for inches and ditto, and
    curly ones in a paragraph that has straight ones too, of which one may close what the other opens.

    Source: custom of drafting.
    """

    code = "TXT002"
    name = "unpaired-mark"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company (together with its subsidiaries, the "Group") will: a) reopen the quarry (in May), and b) lay 3" pipes.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Hollin Ridge Materials, Inc. (the "Company) sold $4,000,000 of notes.
                                  ~ TXT002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each mark without its twin."""
        if not filing.items:
            return
        text = prose(filing)
        start, end = filing.items[0].heading.start, filing.body.end
        said: set[int] = set()
        for match in _TERM.finditer(text, start, end):
            side = "open" if match["open"] else "shut"
            said.update(range(match.start(), match.end()))
            twin = "closed" if match["open"] else "opened"
            yield self.violation(
                filing.span(*match.span(side)), f"The quotation mark about the defined term is not {twin}"
            )
        for place in _unpaired(text, start, end):
            if place not in said:
                mark = text[place]
                what = "bracket" if mark in "()" else "quotation mark"
                lack = "not opened" if mark in _TWINS else "not closed"
                yield self.violation(
                    filing.span(place, place + 1), f"The {what} here is {lack} in its paragraph"
                )


def _unpaired(text: str, start: int, end: int) -> Iterator[int]:
    """The places of brackets and curly quotation marks without a twin, in paragraphs of prose."""
    carried: set[str] = set()
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        words = paragraph[0]
        if not any(mark in words for mark in "()“”") or _is_table(words):
            continue
        whole = words.rstrip()[-1:] in ".;:" and len(words.split()) >= 8
        still: set[str] = set()
        for twins in ("()", "“”"):
            if twins == "“”" and _STRAIGHT.search(words):
                continue
            opened, shut = _loose(words, *twins)
            broken = bool(opened) and words.rstrip()[-1:] == ":" and opened[-1] > len(words) - _SHORT
            if shut and twins[0] not in carried and not (twins == "“”" and shut == [len(words.rstrip()) - 1]):
                yield paragraph.start() + shut[0]
            if opened and (not whole or broken or words.lstrip()[:1] == "“"):
                still.add(twins[0])
            elif opened and not shut:
                yield paragraph.start() + opened[0]
        carried = still


def _is_table(words: str) -> bool:
    """Whether a paragraph is in columns; most have nothing that parts these, and need no closer look."""
    return any(gap in words for gap in ("\t", "    ", "\xa0")) and _TABLE.search(words) is not None


def _loose(words: str, left: str, right: str) -> tuple[list[int], list[int]]:
    """The marks of a paragraph that are not closed, and those that were not opened."""
    opened: list[int] = []
    shut: list[int] = []
    for match in re.finditer(f"[{left}{right}]{_TWO if left == '“' else ''}", words):
        at = match.start()
        if match[0] in ("''", "’’"):
            del opened[-1:]
            continue
        if match[0] == left and not (left == "“" and words[at - 1 : at].isalpha()):
            opened.append(at)
        elif opened:
            opened.pop()
        elif not _is_label(words, at, right):
            shut.append(at)
    return opened, shut


def _is_label(words: str, at: int, mark: str) -> bool:
    """Whether a closing mark is that of a list (a), or a sign for inches."""
    before = words[max(0, at - 6) : at]
    return bool(_LABEL.search(before)) if mark == ")" else before[-1:].isdigit()
