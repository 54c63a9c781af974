"""Figures with the words around them, by which two mentions of one figure are known: in the report, and in what is attached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property
from itertools import takewhile

from lint8k.api import Attached, Fact, Filing, again, facts_in, record, regex

_KINDS = frozenset({"money", "price", "shares", "count", "percent", "number"})
_WORD = regex(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*|\d[\d,.]*\d|\d")
_BREAK = regex(r"\n[\s\xa0]*\n|\t|[ \xa0]{3,}|[.;:][”\"]?[\s\xa0]+(?=[A-Z(“\"])")
_FIGURE = regex(r"(?<![\w.,])\d[\d,.]*")
FAR = 160
"""How many characters before and after a figure are looked at."""
FEW = 5
"""How many words before or after a figure must be the same for two to be one."""
_CHANGED = regex(
    r"\b(?:amend\w*|increas\w*|decreas\w*|reduc\w*|revis\w*|adjust\w*|instead|previous\w*|prior|original\w*|formerly|correct\w*"
    r"|initial\w*|additional|remaining|second|third|each|respectively|compared|versus|from|than|or)\b",
    re.I,
)
"""Words beside a figure that give a reason for another one."""


@record(frozen=True)
class Statement:
    """A figure of a text with the words before and after it in its sentence, nearest first; `number` counts the facts from 0."""

    text: str
    fact: Fact
    number: int

    @cached_property
    def before(self) -> tuple[str, ...]:
        """The words before it."""
        return _before(self.text, self.fact.span.start)

    @cached_property
    def after(self) -> tuple[str, ...]:
        """The words after it."""
        end = self.fact.span.end
        after = self.text[end : end + FAR]
        stop = _BREAK.search(after)
        return tuple(word.lower() for word in _WORD.findall(after[: stop.start()] if stop else after))

    @cached_property
    def changed(self) -> bool:
        """Whether words beside it give a reason for another figure."""
        near = f"{' '.join(self.before[: FEW + 3])} {' '.join(self.after[:FEW])}"
        return _CHANGED.search(near) is not None

    @property
    def key(self) -> tuple[str, ...] | None:
        """The words before it by which it may be known elsewhere; None where they are too few or say too little."""
        words = self.before[:FEW]
        return words if telling(words) else None


_NEAR = 60
"""So many characters before a figure hold the word beside it."""


def telling(words: tuple[str, ...]) -> bool:
    """Whether words are as many as are needed, and one of them is of some length."""
    return len(words) >= FEW and any(len(word) > 4 and word.isalpha() for word in words[:FEW])


@again(2000)
def statements(filing: Filing) -> Iterator[Statement]:
    """Each figure of the report that is stated without a limit, with its words."""
    return _with_words(filing.text, filing.facts)


def attached(filing: Filing, known: Iterable[Statement]) -> Iterator[tuple[Statement, Statement, Attached]]:
    """Each figure of the report, and the one figure with the same words before it in a press release that is attached.

    An attached document is looked through only if the report has figures with words to be known by, and no further read
    than around the figures that have them.
    """
    releases = [
        exhibit
        for exhibit in filing.exhibits.attached or ()
        if exhibit.number.startswith("99") and exhibit.document.source is not None
    ]
    named: dict[tuple[str, ...], Statement | None] = {}
    for statement in known if releases else ():
        if statement.key is not None:
            named[statement.key] = None if statement.key in named else statement
    for exhibit in releases if any(named.values()) else ():
        assert exhibit.document.source is not None
        text = exhibit.document.source.text
        found: dict[tuple[str, ...], list[Statement]] = {}
        nearest = {words[0] for words in named}
        for figure in _FIGURE.finditer(text):
            words = _WORD.findall(text, max(0, figure.start() - _NEAR), figure.start())
            if len(words) > 1 and words[-1].lower() not in nearest:
                continue
            key = _before(text, figure.start())[:FEW]
            if named.get(key) and len(found.setdefault(key, [])) < 2:
                near = facts_in(
                    exhibit.document, max(0, figure.start() - FAR), min(len(text), figure.end() + FAR)
                )
                facts = [fact for fact in near if fact.span.start <= figure.start() < fact.span.end]
                found[key] += _with_words(text, facts)
        for key, others in found.items():
            here = named[key]
            if here is not None and len(others) == 1:
                yield here, others[0], exhibit


def common(one: Statement, two: Statement) -> int:
    """How many words at once before and after two figures are the same."""
    sides = ((one.before, two.before), (one.after, two.after))
    return sum(
        sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*side, strict=False))) for side in sides
    )


def _with_words(text: str, facts: Iterable[Fact]) -> Iterator[Statement]:
    for number, fact in enumerate(facts):
        if fact.kind not in _KINDS or not isinstance(fact.value, Decimal) or not fact.value:
            continue
        if fact.kind == "number" and "," not in fact.text:
            continue
        if fact.hedge not in (None, "approximately") or not any(map(str.isdigit, fact.text)):
            continue
        statement = Statement(text, fact, number)
        if statement.before or statement.after:
            yield statement


def _before(text: str, start: int) -> tuple[str, ...]:
    """The words before a place in its sentence, nearest first."""
    before = text[max(0, start - FAR) : start]
    breaks = list(_BREAK.finditer(before))
    before = before[breaks[-1].end() :] if breaks else before
    return tuple(word.lower() for word in _WORD.findall(before)[::-1])
