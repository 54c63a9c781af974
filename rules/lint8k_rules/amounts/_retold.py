"""Sales told over several sentences of a paragraph.

::

    told     = two of the three , "." , the third      in one of the next sentences that have such figures
    recalled = quantity , "." , … , price , total      of "the units": the quantity of that noun that was named last
    priced   = total , "of fair value of" , quantity , "." , … , price      "the stock issued was valued at"
    repeated = "an additional" , quantity , total      at the one price that the paragraph has for that noun
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint8k.api import regex
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token, same_noun
from lint8k_rules.amounts._sentences import Sentence
from lint8k_rules.amounts._wholes import of_the_noun, shape, whole

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
_FAR = {2: 6, 3: 2}
"""How far the last sentence may stand from the first, of a sale told in two, and in three."""


def told(
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
            tokens = of_the_noun([token for index in scope for token in usable[index]])
            if len(tokens) == 3 and whole(tokens):
                taken.update(scope)
                yield scope, tokens


def recalled(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """Price and total of "the units", with the quantity of that noun in the last sentence that has one."""
    if sorted(shape(tokens)) != [PRICE, TOTAL]:
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


def priced(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """A lone price, with the quantity and the total of it that an earlier sentence joins."""
    if shape(tokens) != PRICE or not _VALUED.search(text, sentence.start, sentence.end):
        return None
    pairs = [
        (at, (one, other))
        for (at, one), (_, other) in pairwise(before)
        if {one.part, other.part} == {QUANTITY, TOTAL}
        and _OF_VALUE.fullmatch(text, one.fact.span.end, other.fact.span.start)
    ]
    if len(pairs) != 1:
        return None
    at, pair = pairs[0]
    return at, (*pair, tokens[0])


def repeated(
    text: str, sentence: Sentence, tokens: Sequence[Token], before: Sequence[tuple[int, Token]]
) -> tuple[int, Sequence[Token]] | None:
    """Quantity and total of a further sale, at the one price that the paragraph has named for that noun."""
    if shape(tokens) != QUANTITY + TOTAL:
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
