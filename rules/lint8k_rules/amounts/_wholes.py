"""Sales within a sentence: its quantities, prices and totals in the shapes that leave one reading.

::

    whole    = quantity , price , total                in any order, in a sentence that has no others
             | whole , { whole }                       all in one order
    parallel = quantities , prices , totals , "respectively"     as many of each, in any order
    chain    = quantity , "at" , price , "for" , total | total , "(" , price , ")" | …
                                                       joined by their connectives, whatever stands beside them

Quantities that add up to another of the paragraph are parts of it, and no quantities of a sale.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from lint8k_rules.amounts._links import linked
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, RESPECTIVELY, TOTAL, Token, same_noun
from lint8k_rules.amounts._sentences import Sentence


def shape(tokens: Sequence[Token]) -> str:
    """The parts of figures, in order: "QPT"."""
    return "".join(token.part for token in tokens)


def whole(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The sales of a sentence that has nothing but whole ones, all in one order."""
    order = shape(tokens)
    if len(set(order[:3])) != 3 or order != order[:3] * (len(order) // 3):
        return []
    return [tokens[at : at + 3] for at in range(0, len(tokens), 3)]


def parallel(text: str, sentence: Sentence, tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The sales of a sentence that lists all quantities, all prices and all totals, "respectively"."""
    of_each, rest = divmod(len(tokens), 3)
    lists = [tokens[at : at + of_each] for at in range(0, 3 * of_each, of_each or 1)]
    if rest or {len({t.part for t in each}) for each in lists} != {1}:
        return []
    if len({each[0].part for each in lists}) != 3 or not RESPECTIVELY.search(
        text, sentence.start, sentence.end
    ):
        return []
    return list(zip(*lists, strict=True))


def chains(text: str, tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Three figures in a row that connectives join, where none of them is joined to others alike."""
    tokens = [t for t in tokens if not t.weak or (t.part == TOTAL and t.fact.role == "earnings")]
    joints = [linked(text, one, other) for one, other in pairwise(tokens)]
    found = []
    for at in range(len(tokens) - 2):
        three = tokens[at : at + 3]
        if len(set(shape(three))) != 3 or not (joints[at] and joints[at + 1]):
            continue
        if not same_noun(*(next(t.fact for t in three if t.part == part) for part in (QUANTITY, PRICE))):
            continue
        before = shape(tokens[:at])
        if set(before[-2:]) == {QUANTITY, PRICE} and three[-1].part == TOTAL:
            continue
        found.append((at, three))
    return [three for at, three in found if all(abs(at - other) >= 3 or at == other for other, _ in found)]


def of_the_noun(tokens: Sequence[Token]) -> list[Token]:
    """The figures without the quantities that the prices are not for; options count where no shares do."""
    prices = [token.fact for token in tokens if token.part == PRICE]
    if not prices:
        return list(tokens)
    fitting = [t for t in tokens if t.part == QUANTITY and any(same_noun(t.fact, price) for price in prices)]
    shares = [token for token in fitting if not (token.fact.unit or "").endswith("options")] or fitting
    twin = [t for t in fitting if t not in shares and any(value(t.fact) == value(s.fact) for s in shares)]
    if len(shares) == len(twin) == 1:
        shares = [min(shares + twin, key=lambda token: abs(token.fact.span.start - prices[0].span.start))]
    return [token for token in tokens if token.part != QUANTITY or token in shares]


def parts(read: Sequence[Sequence[Token]]) -> set[int]:
    """The quantities of a sentence that add up to another quantity of the paragraph."""
    quantities = [[t.fact for t in tokens if t.part == QUANTITY][:8] for tokens in read]
    wholes = {value(fact): id(fact) for each in quantities for fact in each}
    found = set[int]()
    for each in quantities:
        for low in range(len(each)):
            for high in range(low + 2, len(each) + 1):
                run = each[low:high]
                whole = wholes.get(sum(map(value, run), Decimal(0)))
                if whole is not None:
                    found.update(map(id, run))
    return found
