"""Sentences and paragraphs of a filing, with the facts that stand in each."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from lint8k.api import Fact, Filing, again, record
from lint8k_rules._breaks import paragraphs, split

_NO_FIGURES = frozenset({"date", "duration"})
_MOST = 60
"""A sentence with more figures than these is a table; a longer paragraph is read in stretches, so that time stays linear."""


@record(frozen=True, slots=True)
class Sentence:
    """A sentence: where it stands, its facts in order, and which paragraph it belongs to."""

    start: int
    end: int
    facts: tuple[Fact, ...]
    paragraph: int


@again(1500)
def sentences(filing: Filing) -> Iterator[Sentence]:
    """The sentences of each paragraph of a filing that holds figures."""
    every = filing.facts
    if not every:
        return
    text = filing.text
    number = 0
    for start, end in paragraphs(text, _line_start(text, every[0].span.start), every[-1].span.end):
        facts = every.between(start, end)
        if all(fact.kind in _NO_FIGURES for fact in facts):
            continue
        starts = [fact.span.start for fact in facts]
        number, figures = number + 1, 0
        for first, last in split(text, start, end):
            left, right = bisect.bisect_left(starts, first), bisect.bisect_left(starts, last)
            if right - left > _MOST:
                continue
            figures += right - left
            if figures > _MOST:
                number, figures = number + 1, right - left
            yield Sentence(first, last, facts[left:right], number)


def _line_start(text: str, offset: int) -> int:
    found = text.rfind("\n\n", 0, offset)
    return found + 1 if found >= 0 else 0
