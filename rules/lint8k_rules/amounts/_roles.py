"""Which figures of a sentence are quantity, unit price, total: by the words that bind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from lint8k.api import Fact, Filing, record, regex, replace
from lint8k_rules._quick import any_case
from lint8k_rules.amounts import _quantities
from lint8k_rules.amounts._reckoning import Interval, result, value
from lint8k_rules.amounts._sentences import Sentence

QUANTITY, PRICE, TOTAL = "Q", "P", "T"

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_SHARES = ("shares", "adss", "adrs", "receipts", "securities", "stock options", "options", "rsus", "psus")
_AT_VALUE = regex(
    rf"\bprice{_B}(?:per{_B}\w+{_B})?(?:of|equal{_B}to|at){_B}(?:(?:its|the|their|an?){_B})?(?:[a-z]+{_B}){{0,2}}?(?:value|preference|par)(?:{_B}of)?{_B}$",
    re.I,
)
"""Ends what stands before a stated value, or the like, that is said to be the price."""
_PRICE_WORD = regex(
    (
        rf"(?:\bat|\bprice|\bcost|\bvalue|\bvalued{_B}at)(?:{_B}(?:of|was|is|equal{_B}to"
        rf"|per{_B}\w+))*[\s\xa0]*\(?$"
    ),
    re.I,
)
_NEVER = frozenset(
    {"par", "stated value", "book value", "dividend", "salary", "fee", "program", "net", "net proceeds"}
)
NO_PRICE = frozenset(
    {
        "liquidation",
        "earnings",
        "exercise price",
        "conversion price",
        "deposit",
        "redemption price",
        "principal",
    }
)
"""The roles that make an amount for one of something no price of a sale."""
_NO_TOTAL = frozenset(
    {
        "liquidation",
        "earnings",
        "exercise price",
        "conversion price",
        "deposit",
        "average price",
        "redemption price",
    }
)
_STRONG_TOTAL = frozenset({"total", "gross proceeds", "proceeds"})
_JOINED_TOTAL = regex(
    rf"(?:\bfor|\bor|=|\bof|\bto|\breceived|\braised|\brepaid|\bis|\bwas|\bwere|\bequal(?:s|ing"
    rf"|led)?(?:{_B}to)?|\bamount(?:s|ed|ing)?{_B}to|\btotal(?:s|ed|ing))(?:{_B}(?:approximately|about))?[\s\xa0]*$",
    re.I,
)
_MULTIPLIED = regex(rf"\b(?:product{_B}of|multipl(?:ied|ying){_B}by)\b", re.I)
_AGGREGATE_AFTER = regex(rf"{_O}(?:[a-z]+{_B}){{0,4}}?in{_B}(?:the{_B})?aggregate\b", re.I)
_ENTITLES = regex(
    rf"\b(?:entitl(?:es|ed|ing)|exercisable|to{_B}(?:purchase|acquire){_B}(?:one|an?|a{_B}share)\b)", re.I
)
_OFFER_BASIS = regex(
    rf"\b(?:based{_B}(?:up)?on|using|at{_B}(?:the|a)|equal{_B}to|product{_B}of|applying|valued"
    rf"|grant(?:ed)?|such{_B}(?:shares|units|awards?){_B}were)\b",
    re.I,
)


@record(frozen=True, slots=True)
class Token:
    """A figure with its part in a transaction.

    `strong` where the words name that part, and not only allow it; `weak` where they name another (a strike
    price, an initial delivery): such a figure makes no sale, but may be seen to work out.
    """

    part: str
    fact: Fact
    strong: bool
    weak: bool = False


RESPECTIVELY = regex(rf"{any_case('respectively')}\b")
_LISTED = regex(rf"{_O},?{_O}(?:and{_B})?", re.I)
_OF_A_NOUN = frozenset({("number", "shares"), ("number", "count"), ("money", "price")})
_NOUN = regex(r"[\s\xa0]+(?:of[\s\xa0]+)?(?P<noun>[A-Za-z]{2,20})\b")
_PASSED_OVER = frozenset({"date", "duration", "percent"})


def tokens(filing: Filing, sentence: Sentence) -> list[Token]:
    """The quantities, unit prices and totals of a sentence, in order."""
    found = []
    facts = sentence.facts
    text = filing.text
    priced = {(f.unit or "").partition("/")[2].rstrip("s") for f in facts if f.kind == "price"}
    in_lists = RESPECTIVELY.search(text, sentence.start, sentence.end) is not None
    for index, fact in enumerate(facts):
        if fact.value is None or not fact.value or in_words_before_digits(text, facts, index):
            continue
        if in_lists:
            fact = _as_listed(text, facts, index)
        previous = next(
            (f.span.end for f in reversed(facts[:index]) if f.kind not in _PASSED_OVER), sentence.start
        )
        before = text[previous : fact.span.start]
        after = text[fact.span.end : sentence.end][:120]
        if (
            fact.kind == "number"
            and (named := _NOUN.match(after))
            and named["noun"].lower().rstrip("s") in priced
        ):
            fact = replace(fact, kind="count", unit=named["noun"].lower().rstrip("s") + "s")
        token = _token(fact, before, after, text[sentence.start : fact.span.start])
        if token is not None:
            found.append(token)
    return found


def _as_listed(text: str, facts: Sequence[Fact], index: int) -> Fact:
    """A figure with the noun of the last of its list: "100,000 and 200,000 shares at $5.00 and $6.00 per share"."""
    fact = facts[index]
    for one, other in pairwise(facts[index:]):
        if not _LISTED.fullmatch(text, one.span.end, other.span.start):
            break
        if (fact.kind, other.kind) in _OF_A_NOUN:
            return replace(fact, kind=other.kind, unit=other.unit)
    return fact


def _token(fact: Fact, before: str, after: str, sentence_before: str) -> Token | None:
    if fact.kind in ("shares", "count"):
        if value(fact) < 2 or _quantities.is_of_a_ratio(after):
            return None
        weak = _quantities.is_of_no_sale(before, after)
        return Token(QUANTITY, fact, not weak, weak)
    if fact.kind == "price":
        return _price(fact, before, sentence_before)
    if fact.kind != "money" or fact.unit is None or "/" in fact.unit:
        return None
    if fact.role in ("average price", "market price") and PRICE_LIKE.fullmatch(fact.text):
        return _price(fact, before, sentence_before)
    if fact.role == "average price" and fact.text[-1].isdigit() and _AVERAGE_PRICE.search(before):
        return _price(fact, before, sentence_before)
    if fact.role == "price" and _PRICE_WORD.search(before) and PRICE_LIKE.fullmatch(fact.text):
        return Token(PRICE, fact, True)
    if fact.role in _NEVER:
        return None
    if fact.role in _NO_TOTAL:
        return Token(TOTAL, fact, False, True)
    strong = (
        fact.role in _STRONG_TOTAL
        or _JOINED_TOTAL.search(before) is not None
        or _AGGREGATE_AFTER.match(after) is not None
    )
    return Token(TOTAL, fact, strong)


_AVERAGE_PRICE = regex(
    rf"\baverage{_B}(?:(?!market|closing|trading)[a-z]+{_B}){{0,2}}?price{_B}of{_B}(?:approximately{_B})?$",
    re.I,
)
_AVERAGE_MARKET = regex(
    rf"\baverage{_B}(?:[a-z-]+{_B}){{0,2}}?(?:market|closing|trading){_B}price{_B}[^.;$\d]{{0,40}}$", re.I
)
PRICE_LIKE = regex(r"[^\d]*(?:\d{0,3}\.\d{1,6}|\d{1,3})(?:[\s\xa0]*\d/\d+)?")


def _price(fact: Fact, before: str, sentence_before: str) -> Token | None:
    if fact.role in ("exercise price",) and _quantities.EXERCISED.search(before):
        return Token(PRICE, fact, True)
    if fact.role == "dividend":
        return Token(PRICE, fact, False, True)
    if _AT_VALUE.search(before):
        return Token(PRICE, fact, True)
    if fact.role in _NEVER:
        return None
    if fact.role == "redemption price" and _MULTIPLIED.search(sentence_before):
        return Token(PRICE, fact, True)
    if fact.role in NO_PRICE:
        return Token(PRICE, fact, False, True)
    if _ENTITLES.search(before):
        return Token(PRICE, fact, False, True)
    quoted = fact.role in ("market price", "fair value") or _AVERAGE_MARKET.search(before)
    if quoted and not _OFFER_BASIS.search(sentence_before):
        return Token(PRICE, fact, False)
    return Token(PRICE, fact, True)


def in_words_before_digits(text: str, facts: Sequence[Fact], index: int) -> bool:
    """Whether a figure is in words, and is said again in digits in the brackets that follow."""
    fact = facts[index]
    if index + 1 >= len(facts) or any(character.isdigit() for character in fact.text.split("/")[0]):
        return False
    between = text[fact.span.end : facts[index + 1].span.start]
    return len(between) < 40 and between.rstrip().endswith("(")


def holds(quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether quantity × price may be the total, as printed; a large quantity may be off by one."""
    if (Interval.of(quantity) * Interval.of(price)).meets(result(total)):
        return True
    share = Interval.of(quantity).wider(Decimal(1)) if value(quantity) >= 1000 else Interval.of(quantity)
    return (share * Interval(value(price), value(price))).meets(result(total))


def same_noun(quantity: Fact, price: Fact) -> bool:
    """Whether what is counted is what the price is for one of."""
    counted = (quantity.unit or "").lower()
    priced = (price.unit or "").lower().partition("/")[2]
    if not priced or counted == priced:
        return True
    if counted in ("restricted stock units", "rsus", "psus") and priced in (
        "unit",
        "units",
        "share",
        "shares",
    ):
        return True
    return _kind_of_noun(counted) == _kind_of_noun(priced)


def _kind_of_noun(noun: str) -> str:
    if noun.endswith(_SHARES):
        return "shares"
    one = noun.removesuffix("s")
    return {
        "coin": "bitcoin",
        "debenture": "note",
        "bond": "note",
        "square feet": "square foot",
        "sf": "square foot",
    }.get(one, one)


def currency(fact: Fact) -> str:
    """The currency of an amount of money or of a price."""
    return (fact.unit or "").partition("/")[0]
