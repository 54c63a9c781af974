"""Sentences and paragraphs of a filing, with the facts that stand in each."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from lint8k.api import Fact, Filing, again, once, record
from lint8k_rules import _breaks

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


@again(600)
def paragraphs(filing: Filing) -> Iterator[tuple[Sentence, ...]]:
    """The paragraphs of a filing that hold figures, each as its sentences."""
    every = filing.facts
    if not every:
        return
    text = filing.text
    number = 0
    for start, end in _breaks.paragraphs(text, _line_start(text, every[0].span.start), every[-1].span.end):
        facts = every.between(start, end)
        if all(fact.kind in _NO_FIGURES for fact in facts):
            continue
        starts = [fact.span.start for fact in facts]
        number, figures = number + 1, 0
        found: list[Sentence] = []
        for first, last in _breaks.split(text, start, end):
            left, right = bisect.bisect_left(starts, first), bisect.bisect_left(starts, last)
            if right - left > _MOST:
                continue
            figures += right - left
            if figures > _MOST:
                yield tuple(found)
                found = []
                number, figures = number + 1, right - left
            found.append(Sentence(first, last, facts[left:right], number))
        if found:
            yield tuple(found)


def has(filing: Filing, kind: str, role: str | None = None) -> bool:
    """Whether a filing has a fact of a kind, in a role where one is named."""
    return any(kind == one and role in (None, other) for one, other in _kinds(filing))


@once
def _kinds(filing: Filing) -> frozenset[tuple[str, str | None]]:
    """The kinds of the facts of a filing, with their roles."""
    return frozenset((fact.kind, fact.role) for fact in filing.facts)


def _line_start(text: str, offset: int) -> int:
    found = text.rfind("\n\n", 0, offset)
    return found + 1 if found >= 0 else 0
