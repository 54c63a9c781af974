"""Which quantity, unit price and total a paragraph says belong to one sale.

::

    whole    = quantity , price , total                in any order, in a sentence that has no others
             | whole , { whole }                       all in one order
             | quantities , prices , totals , "respectively"     as many of each, in any order
    chain    = quantity , "at" , price , "for" , total | total , "(" , price , ")" | …
                                                       joined by their connectives, whatever stands beside them
    told     = two of the three , "." , the third      in one of the next sentences that have such figures
    recalled = quantity , "." , … , price , total      of "the units": the quantity of that noun that was named last
    priced   = total , "of fair value of" , quantity , "." , … , price      "the stock issued was valued at"
    repeated = "an additional" , quantity , total      at the one price that the paragraph has for that noun

Quantities that add up to another of the paragraph are parts of it, and no quantities of a sale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from lint8k.api import Fact, Filing, record, regex
from lint8k_rules.amounts._links import joined, linked
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token, same_noun
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_THE = (
    rf"\b(?:the|these|such|those|this|said|all){_B}(?:[A-Z][\w’'-]+{_B}|(?:purchased|issued|sold|private|placement|offered"
    rf"|new|initial|common|such){_B}){{0,4}}?"
)
_SOLD = regex(
    r"\b(?:purchas|s[oa]ld|sale|issu|subscri|acqui|exercis|redem|redeem|repurchas|bought|plac)\w*", re.I
)
_VALUED = regex(rf"\bvalued?\b|\bprice{_B}of{_B}(?:the|such|these)\b", re.I)
_OF_VALUE = regex(
    rf"{_O}(?:of|in){_B}(?:\w+{_B}){{0,3}}?value{_B}of{_B}|{_O}\(|[^;$.]{{0,60}}?\b(?:valued{_B}at|with{_B}an?{_B}(?:\w+{_B}){{0,3}}?value{_B}of)"
    rf"{_B}(?:approximately{_B})?",
    re.I,
)
_FURTHER = regex(
    rf"\b(?:additional(?:ly)?|over-?[\s\xa0]?allot\w*|further|same{_B}(?:price|terms)|second{_B}closing)\b",
    re.I,
)
_RESPECTIVELY = regex(r"\brespectively\b", re.I)
_FAR = {2: 6, 3: 2}
"""How far the last sentence may stand from the first, of a sale told in two, and in three."""


@record(frozen=True, slots=True)
class Sale:
    """Three figures of one sale, the sentences that name them, and how they are bound (see the productions).

    `strong` where the words give each figure its part; `tight` where a connective joins the total to the price.
    """

    quantity: Fact
    price: Fact
    total: Fact
    strong: bool
    tight: bool
    scope: tuple[Sentence, ...]
    how: str


def find(filing: Filing, paragraph: Sequence[Sentence], read: Sequence[Sequence[Token]]) -> Iterator[Sale]:
    """The sales of a paragraph; `read` has the tokens of each of its sentences."""
    parts = _parts(read)
    usable = [_of_the_noun([t for t in tokens if not t.weak and id(t.fact) not in parts]) for tokens in read]
    done = set[int]()
    for index, tokens in enumerate(usable):
        for how, sales in (
            ("whole", _whole(tokens)),
            ("parallel", _parallel(filing.text, paragraph[index], tokens)),
            ("chain", _chains(filing.text, [t for t in read[index] if id(t.fact) not in parts])),
        ):
            for sale in sales:
                done.add(index)
                yield _sale(filing.text, sale, (paragraph[index],), how)
            if sales:
                break
    for scope, sale in _told(usable, done):
        done.update(scope)
        yield _sale(filing.text, sale, tuple(paragraph[at] for at in scope), "told")
    for index, tokens in enumerate(usable):
        if index in done:
            continue
        before = [(at, t) for at, each in enumerate(usable[:index]) for t in each]
        for kind in (_recalled, _priced, _repeated):
            found = kind(filing.text, paragraph[index], tokens, before)
            if found is None:
                continue
            at, sale = found
            how = kind.__name__.lstrip("_")
            yield _sale(filing.text, sale, (paragraph[at], paragraph[index]), how)
            break


def _sale(text: str, tokens: Sequence[Token], scope: tuple[Sentence, ...], how: str) -> Sale:
    by_part = {token.part: token for token in tokens}
    quantity, price, total = (by_part[part].fact for part in (QUANTITY, PRICE, TOTAL))
    strong = how in ("chain", "parallel") or all(t.strong or joined(text, t, tokens) for t in tokens)
    ordered = sorted((quantity, price, total), key=lambda fact: fact.span.start)
    tight = abs(ordered.index(total) - ordered.index(price)) == 1 and joined(
        text, by_part[TOTAL], (by_part[PRICE],)
    )
    return Sale(quantity, price, total, strong, tight, scope, how)


def _shape(tokens: Sequence[Token]) -> str:
    return "".join(token.part for token in tokens)


def _whole(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The sales of a sentence that has nothing but whole ones, all in one order."""
    shape = _shape(tokens)
    if not shape or len(shape) % 3 or len(set(shape[:3])) != 3 or shape != shape[:3] * (len(shape) // 3):
        return []
    return [tokens[at : at + 3] for at in range(0, len(tokens), 3)]


def _parallel(text: str, sentence: Sentence, tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The sales of a sentence that lists all quantities, all prices and all totals, "respectively"."""
    of_each, rest = divmod(len(tokens), 3)
    lists = [tokens[at : at + of_each] for at in range(0, 3 * of_each, of_each or 1)]
    if rest or of_each < 2 or {len({t.part for t in each}) for each in lists} != {1}:
        return []
    if len({each[0].part for each in lists}) != 3 or not _RESPECTIVELY.search(
        text, sentence.start, sentence.end
    ):
        return []
    return list(zip(*lists, strict=True))


def _chains(text: str, tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Three figures in a row that connectives join, where none of them is joined to others alike."""
    tokens = [t for t in tokens if not t.weak or (t.part == TOTAL and t.fact.role == "earnings")]
    joints = [linked(text, one, other) for one, other in pairwise(tokens)]
    found = []
    for at in range(len(tokens) - 2):
        three = tokens[at : at + 3]
        if len(set(_shape(three))) != 3 or not (joints[at] and joints[at + 1]):
            continue
        if not same_noun(*(next(t.fact for t in three if t.part == part) for part in (QUANTITY, PRICE))):
            continue
        before = _shape(tokens[:at])
        if set(before[-2:]) == {QUANTITY, PRICE} and three[-1].part == TOTAL:
            continue
        found.append((at, three))
    return [three for at, three in found if all(abs(at - other) >= 3 or at == other for other, _ in found)]


def _told(
    usable: Sequence[Sequence[Token]], done: set[int]
) -> Iterator[tuple[tuple[int, ...], Sequence[Token]]]:
    """Sales over two or three sentences; those without figures of a sale are passed over."""
    bearing = [index for index, tokens in enumerate(usable) if tokens]
    taken = set[int]()
    for size in (2, 3):
        for at in range(len(bearing) - size + 1):
            scope = tuple(bearing[at : at + size])
            if (done | taken).intersection(scope) or scope[-1] - scope[0] > _FAR[size]:
                continue
            tokens = _of_the_noun([token for index in scope for token in usable[index]])
            if len(tokens) == 3 and _whole(tokens):
                taken.update(scope)
                yield scope, tokens


def _recalled(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """Price and total of "the units", with the quantity of that noun in the last sentence that has one."""
    if sorted(_shape(tokens)) != [PRICE, TOTAL]:
        return None
    price = next(t.fact for t in tokens if t.part == PRICE)
    noun = (price.unit or "").partition("/")[2].removesuffix("s")
    named = [(at, t) for at, t in before if t.part == QUANTITY and same_noun(t.fact, price)]
    last = [t for at, t in named if at == named[-1][0]]
    if len(last) != 1 or not re.search(
        rf"{_THE}{re.escape(noun)}", text[sentence.start : sentence.end], re.I
    ):
        return None
    return named[-1][0], (last[0], *tokens)


def _priced(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """A lone price, with the quantity and the total of it that an earlier sentence joins."""
    if _shape(tokens) != PRICE or not _VALUED.search(text, sentence.start, sentence.end):
        return None
    pairs = [
        (at, (one, other))
        for (at, one), (there, other) in pairwise(before)
        if at == there
        and {one.part, other.part} == {QUANTITY, TOTAL}
        and _OF_VALUE.fullmatch(text, one.fact.span.end, other.fact.span.start)
    ]
    if len(pairs) != 1:
        return None
    at, pair = pairs[0]
    return at, (*pair, tokens[0])


def _repeated(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """Quantity and total of a further sale, at the one price that the paragraph has named for that noun."""
    if _shape(tokens) != QUANTITY + TOTAL:
        return None
    quantity, total = tokens
    words = text[sentence.start : total.fact.span.start]
    if not (_SOLD.search(words) and _FURTHER.search(words)):
        return None
    if total.fact.role not in ("gross proceeds", "proceeds", "total"):
        return None
    prices = [(at, t) for at, t in before if t.part == PRICE and same_noun(quantity.fact, t.fact)]
    if len({value(t.fact) for _, t in prices}) != 1:
        return None
    return prices[-1][0], (quantity, prices[-1][1], total)


def _of_the_noun(tokens: Sequence[Token]) -> list[Token]:
    """The figures without the quantities that the prices are not for; options count where no shares do."""
    prices = [token.fact for token in tokens if token.part == PRICE]
    if not prices:
        return list(tokens)
    fitting = [t for t in tokens if t.part == QUANTITY and any(same_noun(t.fact, price) for price in prices)]
    shares = [token for token in fitting if not (token.fact.unit or "").endswith("options")] or fitting
    twin = [t for t in fitting if t not in shares and any(value(t.fact) == value(s.fact) for s in shares)]
    if len(shares) == len(twin) == 1 and len(prices) == 1:
        shares = [min(shares + twin, key=lambda token: abs(token.fact.span.start - prices[0].span.start))]
    return [token for token in tokens if token.part != QUANTITY or token in shares]


def _parts(read: Sequence[Sequence[Token]]) -> set[int]:
    """The quantities of a sentence that add up to another quantity of the paragraph."""
    quantities = [[t.fact for t in tokens if t.part == QUANTITY][:8] for tokens in read]
    wholes = {value(fact): id(fact) for each in quantities for fact in each}
    found = set[int]()
    for each in quantities:
        for low in range(len(each)):
            for high in range(low + 2, len(each) + 1):
                run = each[low:high]
                whole = wholes.get(sum(map(value, run), Decimal(0)))
                if whole is not None and whole not in map(id, run):
                    found.update(map(id, run))
    return found
