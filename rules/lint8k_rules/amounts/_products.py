"""Quantity × unit price = total: which three figures belong together, and whether they work out.

::

    sale     = quantity , price , total                  in any order, in one sentence
             | two of them , "." , the third             in one of the next two sentences of the paragraph
    sales    = sale , { sale }                           of one sentence, all in one order

A sale that is complete and unique is decided. Of figures that make no sale of this shape, three that work out
closely are shown as holding, where no other three with one of them do; nothing is said of the rest.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lint8k.api import Fact, Filing, TieStatus
from lint8k_rules.amounts import _roles
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, result, value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token, currency, same_noun
from lint8k_rules.amounts._sentences import Sentence, sentences

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_CLOSE = Decimal("0.02")
"""How wide the interval of a product may be, beside its middle, to hold by more than chance."""
_PARTIAL = re.compile(
    r"\b(?:partial(?:ly)?|portion|part[\s\xa0]+of|towards?|instal?lments?|balance|remainder|plus|together[\s\xa0]+with|accrued"
    r"|tranches?|(?:first|second|third|initial|final)[\s\xa0]+closing)\b",
    re.I,
)
_BASED_ON = re.compile(
    r"\bbased[\s\xa0]+(?:up)?on[\s\xa0]+(?:[a-z-]+[\s\xa0]+){0,4}?[\d.,]+(?:[\s\xa0]+[a-z]+)?[\s\xa0]+(?:[a-z-]+[\s\xa0]+){0,3}?shares",
    re.I,
)
_EARNINGS = re.compile(r"\b(?:net[\s\xa0]+(?:loss|income)|earnings|book[\s\xa0]+value|dividends?)\b", re.I)
_ANAPHOR = re.compile(
    rf"\b(?:pursuant{_B}to|under|in{_B}connection{_B}with){_B}(?:the|this|that|such|it|these)\b"
    rf"|\b(?:the|these|this|such|said|those|each|all){_B}(?:[\w’'-]+{_B}){{0,3}}?(?:shares?|units?|securities|notes|warrants|stock|"
    rf"awards?|grants?|offering|transaction|sale|placement|financing|ipo|issuance|purchase{_B}price|proceeds)\b|\bresulting\b",
    re.I,
)
_ACQUISITION = re.compile(r"\b(?:acqui(?:sitions?|ring)|mergers?)\b", re.I)
_AND = re.compile(r"\band\b", re.I)
_FOR = re.compile(
    r"\bfor[\s\xa0]+(?:an?[\s\xa0]+|the[\s\xa0]+)?(?:aggregate|total|gross|cash|combined|proceeds)\b", re.I
)
_MORE = re.compile(
    r"\b(?:warrants?|notes?|options?|debentures?|rights?|preferred|forgiveness|assum\w+|services?|cancel\w*)\b",
    re.I,
)
_RECEIVED = re.compile(
    r"\b(?:receiv|rais|generat|result|realiz|yield|paid|pay|total)\w*[\s\xa0]+(?!consideration|amount|of\b)",
    re.I,
)
_BARE_AND = re.compile(r"[\s\xa0,]*and[\s\xa0]+(?:\w+[\s\xa0]+){0,5}", re.I)
_UNBOUND = "the words do not say that these three figures belong together"
_UNJOINED = "nothing joins the sentences in which they stand"
_BESIDE = "the total stands beside the sale, and may be another's"
_SOFT = frozenset({_UNBOUND, _UNJOINED, _BESIDE})
"""Doubts that give way where the total differs from the product in one digit, and the others agree."""
_SURE = 3
"""How many digits must agree for that."""
_EXACT = Decimal("0.0005")
"""How far a product may be from the printed total to hold by more than chance, whatever the rounding."""
_NET = re.compile(
    rf"\bnet{_B}(?:of|proceeds|cash{_B}proceeds|amount)|,{_O}net\b|\bafter{_B}(?:deducti|payment"
    rf"|fees|commission|expenses|underwriting)"
    rf"|\bless{_B}(?!than)|\bcommissions?\b|\bdiscounts?\b|\bexpenses\b",
    re.I,
)
_GROSS = re.compile(rf"\bgross\b|\bbefore{_B}(?:deducti|payment|fees|commission|expenses|underwriting)", re.I)


@dataclass(frozen=True, slots=True)
class Product:
    """Three figures that the words bind, how they come out, and why that is open, if it is."""

    quantity: Fact
    price: Fact
    total: Fact
    status: TieStatus
    reason: str | None = None


def find(filing: Filing) -> Iterator[Product]:
    """Every product of a filing, in the order of the text."""
    for _, group in itertools.groupby(sentences(filing), key=lambda sentence: sentence.paragraph):
        yield from _in_paragraph(filing, list(group))


def _in_paragraph(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Product]:
    read = [_roles.tokens(filing, sentence) for sentence in paragraph]
    if not any(token.part == PRICE for tokens in read for token in tokens):
        return
    found: list[Product] = []
    done: set[int] = set()
    for size in (1, 2, 3):
        for index in range(len(read) - size + 1):
            window = range(index, index + size)
            if done.intersection(window):
                continue
            for sale in _sales([token for at in window for token in read[at]], several=size == 1):
                done.update(window)
                found += _decided(filing, paragraph[index : index + size], sale, paragraph)
    held = [product for product in found if product.status is TieStatus.HOLDS]
    known = [product for product in found if product.status is not TieStatus.OPEN]
    held += _held([token for tokens in read for token in tokens], known)
    taken = {value(fact) for product in held for fact in (product.total, product.quantity)}
    rest = [
        product
        for product in found
        if product.status is not TieStatus.HOLDS
        and not taken.intersection((value(product.total), value(product.quantity)))
    ]
    yield from sorted(held + rest, key=lambda product: product.quantity.span.start)


def _sales(tokens: Sequence[Token], several: bool) -> list[tuple[Token, Token, Token]]:
    """The one sale of some sentences; or several of one sentence that all name their figures in one order."""
    tokens = [token for token in tokens if not token.weak]
    tokens = _of_the_noun(tokens)
    shape = "".join(token.part for token in tokens)
    if not shape or len(shape) % 3 or len(set(shape[:3])) != 3 or shape != shape[:3] * (len(shape) // 3):
        return []
    if len(shape) > 3 and not several:
        return []
    return [_ordered(tokens[at : at + 3]) for at in range(0, len(tokens), 3)]


def _of_the_noun(tokens: Sequence[Token]) -> list[Token]:
    """The figures without the quantities that the prices are not for; options count where no shares do."""
    prices = [token.fact for token in tokens if token.part == PRICE]
    fitting = [t for t in tokens if t.part == QUANTITY and any(same_noun(t.fact, price) for price in prices)]
    shares = [token for token in fitting if not (token.fact.unit or "").endswith("options")] or fitting
    twin = [t for t in fitting if t not in shares and any(value(t.fact) == value(s.fact) for s in shares)]
    if len(shares) == len(twin) == 1 and len(prices) == 1:
        shares = [min(shares + twin, key=lambda token: abs(token.fact.span.start - prices[0].span.start))]
    return [token for token in tokens if token.part != QUANTITY or token in shares]


def _ordered(tokens: Sequence[Token]) -> tuple[Token, Token, Token]:
    by_part = {token.part: token for token in tokens}
    return by_part[QUANTITY], by_part[PRICE], by_part[TOTAL]


def holds(quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether quantity × price may be the total, as printed; a large quantity may be off by one."""
    if (Interval.of(quantity) * Interval.of(price)).meets(result(total)):
        return True
    share = Interval.of(quantity).wider(Decimal(1)) if value(quantity) >= 1000 else Interval.of(quantity)
    return (share * Interval(value(price), value(price))).meets(result(total))


def _decided(
    filing: Filing, scope: Sequence[Sentence], sale: tuple[Token, Token, Token], paragraph: Sequence[Sentence]
) -> Iterator[Product]:
    quantity, price, total = (token.fact for token in sale)
    if not same_noun(quantity, price) or currency(price) != currency(total):
        return
    if holds(quantity, price, total):
        yield Product(quantity, price, total, TieStatus.HOLDS)
        return
    if value(total) < value(price):
        return
    reason = _doubt(filing, scope, sale, paragraph)
    if reason in _SOFT and agreeing(total, Interval.of(quantity) * Interval.of(price)) >= _SURE:
        reason = None
    yield Product(quantity, price, total, TieStatus.OPEN if reason else TieStatus.FAILS, reason)


def _doubt(
    filing: Filing, scope: Sequence[Sentence], sale: tuple[Token, Token, Token], paragraph: Sequence[Sentence]
) -> str | None:
    """Why figures that do not work out may still be right, or None where the words leave no doubt."""
    quantity, price, total = (token.fact for token in sale)
    words = filing.text[scope[0].start : scope[-1].end]
    if not all(token.strong for token in sale):
        return _UNBOUND
    hedges = {fact.hedge for fact in (quantity, price, total)} - {None, "approximately"}
    if hedges and not (quantity.hedge == total.hedge == "up to" and price.hedge is None):
        return f"a figure is given as {sorted(str(hedge) for hedge in hedges)[0]!r}"
    deducted = _NET.search(words) and (price.role == "average price" or not _GROSS.search(words))
    if deducted and not _confirmed(scope, quantity, price, total):
        return "the total may be after deductions"
    if _PARTIAL.search(words):
        return "the words speak of a part of the total, or of more than the quantity"
    if _EARNINGS.search(words) and not _BASED_ON.search(words):
        return "the amount for each share may be earnings, and no price"
    if len(scope) > 1 and not _joined(filing.text, scope, total):
        return _UNJOINED
    if _coordinated(filing.text, quantity, price, total):
        return _BESIDE
    ratio = value(quantity) * value(price) / value(total)
    if not (Decimal("0.03") <= ratio <= 30 or _power_of_ten(ratio)):
        return "the figures are too far apart to be of one sale"
    if _competing(filing, paragraph, quantity, price, total):
        return "another reading of the paragraph works out"
    return None


def _joined(text: str, scope: Sequence[Sentence], total: Fact) -> bool:
    """Whether a later sentence refers to the sale of the first, and a total that comes first is not an acquisition's."""
    first = scope[0]
    if total.span.start < first.end and _ACQUISITION.search(text, first.start, first.end):
        return False
    return _ANAPHOR.search(text, first.end, scope[-1].end) is not None


def _coordinated(text: str, quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether a bare "and" joins the total to the rest of the sale."""
    first, last = sorted((quantity.span, price.span), key=lambda span: span.start)
    if total.span.start > last.start:
        between = text[max(last.end, total.span.start - 70) : total.span.start]
        bound = _RECEIVED.search(between) or (_FOR.search(between) and not _MORE.search(between))
        return ";" in between or (_AND.search(between) is not None and not bound)
    if total.span.start < first.start:
        return _BARE_AND.fullmatch(text[total.span.end : first.start]) is not None
    return False


def _confirmed(scope: Sequence[Sentence], quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether a net amount and what was deducted make up the product, so that the total alone is wrong."""
    product = Interval.of(quantity) * Interval.of(price)
    facts = [fact for sentence in scope for fact in sentence.facts]
    others = [fact for fact in facts if fact.kind == "money" and fact.value and fact is not total]
    deducted = [fact for fact in others if fact.role in ("fee", "net", "net proceeds")]
    return any(
        (Interval.of(first) + Interval.of(second)).meets(product)
        for first, second in itertools.product(others, deducted)
        if first is not second
    )


def _power_of_ten(ratio: Decimal) -> bool:
    return any(
        abs(ratio / Decimal(10) ** power - 1) < Decimal("0.001")
        for power in (-6, -4, -3, -2, -1, 1, 2, 3, 4, 6)
    )


def _competing(
    filing: Filing, paragraph: Sequence[Sentence], quantity: Fact, price: Fact, total: Fact
) -> bool:
    """Whether the paragraph works out in another way: with another of the three, or with one more."""
    facts = [
        fact
        for sentence in paragraph
        for fact in sentence.facts
        if isinstance(fact.value, Decimal) and fact.value
    ]
    others = [fact for fact in facts if fact not in (quantity, price, total)]
    amounts = [fact for fact in others if fact.kind in ("money", "price")]
    counts = [fact for fact in others if fact.kind in ("shares", "count", "number")]
    product = Interval.of(quantity) * Interval.of(price)
    if any(holds(quantity, price, other) or holds(quantity, other, total) for other in amounts):
        return True
    if any(holds(other, price, total) for other in counts):
        return True
    target = result(total)
    for other in amounts:
        more = Interval.of(other)
        if (product + more).meets(target) or (product - more).meets(target):
            return True
        if any((product + Interval.of(count) * more).meets(target) for count in counts):
            return True
    return any(
        (quantities * Interval.of(price)).meets(target)
        for count in counts
        for quantities in (
            Interval.of(quantity) + Interval.of(count),
            Interval.of(quantity) - Interval.of(count),
        )
    )


def _held(tokens: Sequence[Token], known: Sequence[Product]) -> list[Product]:
    """Three figures that work out closely and alone, though the words leave several readings."""
    taken = {id(fact) for product in known for fact in (product.quantity, product.total)}
    parts = {
        part: [token.fact for token in tokens if token.part == part and id(token.fact) not in taken][:12]
        for part in (QUANTITY, PRICE, TOTAL)
    }
    found = []
    for quantity, price, total in itertools.product(parts[QUANTITY], parts[PRICE], parts[TOTAL]):
        if not same_noun(quantity, price) or currency(price) != currency(total):
            continue
        if holds(quantity, price, total) and _closely(quantity, price, total):
            found.append(Product(quantity, price, total, TieStatus.HOLDS))
    return [product for product in found if _alone(product, found)]


def _closely(quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether three figures work out by more than the width of their rounding."""
    spread = (Interval.of(quantity) * Interval.of(price)).spread + result(total).spread
    return spread <= _CLOSE or abs(value(quantity) * value(price) / value(total) - 1) <= _EXACT


def _alone(product: Product, found: Sequence[Product]) -> bool:
    """Whether no others make this total or share two of the figures; among equal ones the closest counts."""
    mine = _values(product)
    for other in found:
        if other is product:
            continue
        shared = sum(first == second for first, second in zip(mine, _values(other), strict=True))
        if shared == 2 or (shared == 3 and _distance(other) < _distance(product)):
            return False
    return True


def _values(product: Product) -> tuple[Decimal, Decimal, Decimal]:
    return value(product.quantity), value(product.price), value(product.total)


def _distance(product: Product) -> int:
    places = [fact.span.start for fact in (product.quantity, product.price, product.total)]
    return abs(places[0] - places[1]) + abs(places[2] - places[1])
