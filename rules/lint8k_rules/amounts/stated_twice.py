"""A figure that the report states twice, once with a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Relation, Rule, Severity
from lint8k_rules.amounts._misprints import slip
from lint8k_rules.amounts._reckoning import Interval, value

_KINDS = frozenset({"money", "price", "shares", "count", "percent", "number"})
_WORD = re.compile(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*|\d[\d,.]*\d|\d")
_BREAK = re.compile(r"\n[\s\xa0]*\n|\t|[ \xa0]{3,}|[.;:][”\"]?[\s\xa0]+(?=[A-Z(“\"])")
_FAR = 160
"""How many characters before and after a figure are looked at."""
_FEW = 5
"""How many words before or after a figure must be the same for two to be one."""
_SURE = 7
"""How many words around two equal figures must be the same before they are shown as one: others may be equal by chance."""
_FEW_ALIKE, _ALIKE = 2, 3
"""How many digits must agree beside the slip; the more of percentages, which are like one another, and in one paragraph."""
_TERM = re.compile(r"[^()$\d.;]{0,60}\((?:[^()“\"]{0,30})[“\"](?P<term>[A-Z][^”\"()]{2,60})[”\"]\)")
"""Finds after a figure the term that it is given: "$12,500,000 in cash (the “Purchase Price”)"."""
_IS = (
    r"(?:[\s\xa0]*,)?[\s\xa0]+(?:of|is|was|equals?|(?:is[\s\xa0]+)?equal[\s\xa0]+to|in[\s\xa0]+the[\s\xa0]+amount[\s\xa0]+of)"
    r"[\s\xa0]+$"
)
_CHANGED = re.compile(
    r"\b(?:amend\w*|increas\w*|decreas\w*|reduc\w*|revis\w*|adjust\w*|instead|previous\w*|prior|original\w*|formerly|correct\w*"
    r"|initial\w*|additional|remaining|second|third|each|respectively|compared|versus|from|than|or)\b",
    re.I,
)
"""Words beside a figure that give a reason for another one."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure with the words before and after it in its sentence, nearest first."""

    fact: Fact
    before: tuple[str, ...]
    after: tuple[str, ...]
    changed: bool


class StatedTwice(Rule):
    """A figure is stated twice in the same words, and one of the two has a slip of the pen.

    "An aggregate purchase price of $12,500,000" in Item 1.01 and "an aggregate purchase price of $12,400,000" in
    Item 2.03 leave the reader to guess.

    Two figures are one where they have the same five words before them or after them in their sentences, or bear the
    same defined term. Where they agree, that is shown. Where they do not, it is a fault only if one slip (a digit
    exchanged, two that changed places, one left out or doubled) parts them, no other figure has these words, and none
    beside them speaks of a change ("amended", "increased", "initial", "from").

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT022"
    name = "figure-stated-twice"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figure = the same figure elsewhere",
            kinds=("equal",),
            words="the same five words before or after it in its sentence, or one defined term",
            tolerance="one figure may be printed more finely than the other",
            vetoes=(
                'more than a slip of the pen between them; a third figure with the words; "amended", '
                '"increased", "initial", "from"; another unit or scale'
            ),
        ),
    )

    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant agreed to sell its paper mill for an aggregate purchase price of
$12,540,000 in cash.

Item 8.01  Other Events.

The registrant announced the sale of its mill for an aggregate purchase price of
$12,540,000 in cash.
"""
    )
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant agreed to sell its paper mill for an aggregate purchase price of
$12,540,000 in cash.

Item 8.01  Other Events.

The registrant announced the sale of its mill for an aggregate purchase price of
$12,450,000 in cash.
~~~~~~~~~~~ AMT022
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each figure that is said again, and a violation where a slip parts the two."""
        told = set[tuple[int, int]]()
        for first, second, common in (*_of_one_term(filing), *_in_the_same_words(filing)):
            one, two = first.fact, second.fact
            if (one.span.start, two.span.start) in told:
                continue
            agree = _agree(one, two)
            if agree and common < _SURE:
                continue
            if not agree and (first.changed or second.changed or not _is_slip(filing, one, two)):
                continue
            told.add((one.span.start, two.span.start))
            statement = f"{one.text} {'=' if agree else '≠'} {two.text}"
            yield self.tie("equal", agree, statement, (Operand.of(one),), Operand.of(two))
            if not agree:
                yield self.violation(
                    two.span,
                    f"{two.text} stands here for what is {one.text} further up in the same words",
                    related=[Related("the figure further up", one.span)],
                )


def _agree(one: Fact, two: Fact) -> bool:
    """Whether two figures may be one number, printed more or less finely."""
    first, second = Interval.of(one), Interval.of(two)
    return value(one) == value(two) or (first.low < second.high and second.low < first.high)


def _is_slip(filing: Filing, one: Fact, two: Fact) -> bool:
    """Whether one slip parts two figures; of one paragraph, where figures are set beside others, more must agree."""
    if _shape(one) != _shape(two):
        return False
    apart = "\n\n" in filing.text[one.span.end : two.span.start]
    digits = [re.sub(r"\D", "", fact.text) for fact in (one, two)]
    zeros = min(len(number) - len(number.rstrip("0")) for number in digits)
    return slip(digits[0], digits[1], zeros) >= (_FEW_ALIKE if apart and one.kind != "percent" else _ALIKE)


def _shape(fact: Fact) -> tuple[str, int]:
    """The scale and the unit with which a figure is printed, and how many decimals it has."""
    figure = re.search(r"\d[\d,]*(?:\.(\d+))?", fact.text)
    return re.sub(r"[\d.,\s\xa0]", "", fact.text).lower(), len(figure[1] or "") if figure else 0


def _statements(filing: Filing) -> Iterator[Statement]:
    text = filing.text
    for fact in filing.facts:
        if fact.kind not in _KINDS or not isinstance(fact.value, Decimal) or not fact.value:
            continue
        if fact.kind == "number" and "," not in fact.text:
            continue
        if fact.hedge not in (None, "approximately") or not any(map(str.isdigit, fact.text)):
            continue
        start, end = fact.span.start, fact.span.end
        before, after = text[max(0, start - _FAR) : start], text[end : end + _FAR]
        breaks = list(_BREAK.finditer(before))
        before = before[breaks[-1].end() :] if breaks else before
        stop = _BREAK.search(after)
        after = after[: stop.start()] if stop else after
        words_before = [word.lower() for word in _WORD.findall(before)][::-1]
        words_after = [word.lower() for word in _WORD.findall(after)]
        if words_before or words_after:
            near = f"{' '.join(words_before[: _FEW + 3])} {' '.join(words_after[:_FEW])}"
            yield Statement(fact, tuple(words_before), tuple(words_after), _CHANGED.search(near) is not None)


def _in_the_same_words(filing: Filing) -> Iterator[tuple[Statement, Statement, int]]:
    """Each pair of figures with the same words before or after, that no third figure has, and how many words."""
    groups: dict[tuple[str, ...], list[Statement]] = {}
    for statement in _statements(filing):
        for side, words in (("before", statement.before), ("after", statement.after)):
            if len(words) >= _FEW and any(len(word) > 4 and word.isalpha() for word in words[:_FEW]):
                groups.setdefault((side, statement.fact.kind, *words[:_FEW]), []).append(statement)
    crowded = {id(one) for group in groups.values() if len(group) > 2 for one in group}
    for group in groups.values():
        if len(group) == 2 and not crowded & set(map(id, group)) and _may_be_one(*group):
            yield group[0], group[1], _common(*group)


def _may_be_one(one: Statement, two: Statement) -> bool:
    """Whether the words on the other side of two figures do not tell them apart."""
    if one.before[:_FEW] == two.before[:_FEW]:
        return one.after[:2] == two.after[:2]
    return (
        not one.before
        or not two.before
        or one.before[0] == two.before[0]
        or value(one.fact) == value(two.fact)
    )


def _common(one: Statement, two: Statement) -> int:
    """How many words at once before and after two figures are the same."""
    sides = ((one.before, two.before), (one.after, two.after))
    return sum(
        sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*side, strict=False))) for side in sides
    )


def _of_one_term(filing: Filing) -> Iterator[tuple[Statement, Statement, int]]:
    """Each figure with a defined term, and each later figure that the same term names."""
    text = filing.text
    statements = list(_statements(filing))
    for first in statements:
        defined = _TERM.match(text, first.fact.span.end)
        if defined is None:
            continue
        named = re.compile(rf"\b{re.escape(defined['term'])}{_IS}")
        for second in statements:
            start = second.fact.span.start
            if (
                start > defined.end()
                and _alike(first.fact, second.fact)
                and named.search(text, start - _FAR, start)
            ):
                yield first, second, _SURE


def _alike(one: Fact, two: Fact) -> bool:
    return one.kind == two.kind and one.unit == two.unit
