"""Quantity × unit price = total: the sales of a filing, and whether they work out.

A sale that the words bind (see `_sales`) is decided, unless they leave a doubt (see `_doubts`). Of figures that make no
sale, three that work out closely are shown as holding, where no other three with one of them do; nothing is said of the
rest, unless the total differs from quantity × price in one digit of seven or more.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, TieStatus, record
from lint8k_rules.amounts import _doubts, _payouts, _roles, _sales
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, result, value
from lint8k_rules.amounts._roles import PRICE, QUANTITY, TOTAL, Token, currency, holds, same_noun
from lint8k_rules.amounts._sentences import Sentence

_CLOSE = Decimal("0.02")
"""How wide the interval of a product may be, beside its middle, to hold by more than chance."""
_EXACT = Decimal("0.0005")
"""How far a product may be from the printed total to hold by more than chance, whatever the rounding."""
_SLIP = 6
"""How many digits must agree where no words bind three figures, and one digit of the total is another."""
_MOST = 12
"""How many figures of each part are looked at in a paragraph."""


@record(frozen=True, slots=True)
class Product:
    """Three figures that the words bind, how they come out, and why that is open, if it is."""

    quantity: Fact
    price: Fact
    total: Fact
    status: TieStatus
    reason: str | None = None


def find(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Product]:
    """Every product of a paragraph, in the order of the text."""
    read = [_roles.tokens(filing, sentence) for sentence in paragraph]
    sales = (
        list(_sales.find(filing, paragraph, read))
        if any(t.part == PRICE for each in read for t in each)
        else []
    )
    sold = {id(fact) for sale in sales for fact in (sale.quantity, sale.price, sale.total)}
    payouts = [
        payout
        for payout in _payouts.find(filing, paragraph)
        if not sold.intersection(map(id, (payout.quantity, payout.price, payout.total)))
    ]
    found = [product for sale in (*sales, *payouts) for product in _decided(filing, sale, paragraph)]
    held = [product for product in found if product.status is TieStatus.HOLDS]
    known = [product for product in found if product.status is not TieStatus.OPEN]
    held += _unbound([token for tokens in read for token in tokens], known)
    taken = {value(fact) for product in held for fact in (product.total, product.quantity)}
    rest = [
        product
        for product in found
        if product.status is not TieStatus.HOLDS
        and not taken.intersection((value(product.total), value(product.quantity)))
    ]
    yield from sorted(held + rest, key=lambda product: product.quantity.span.start)


def _decided(filing: Filing, sale: _sales.Sale, paragraph: Sequence[Sentence]) -> Iterator[Product]:
    quantity, price, total = sale.quantity, sale.price, sale.total
    if sale.how != "payout" and not same_noun(quantity, price):
        return
    if currency(price) != currency(total):
        return
    if holds(quantity, price, total):
        yield Product(quantity, price, total, TieStatus.HOLDS)
    elif value(total) >= value(price):
        reason = _doubts.of(filing, sale, paragraph)
        yield Product(quantity, price, total, TieStatus.OPEN if reason else TieStatus.FAILS, reason)


def _unbound(tokens: Sequence[Token], known: Sequence[Product]) -> list[Product]:
    """Three figures that work out closely and alone, though the words leave several readings; or but for one digit."""
    taken = {id(fact) for product in known for fact in (product.quantity, product.total)}
    parts = {
        part: [token.fact for token in tokens if token.part == part and id(token.fact) not in taken][:_MOST]
        for part in (QUANTITY, PRICE, TOTAL)
    }
    held, slipped = list[Product](), list[Product]()
    for three in itertools.product(parts[QUANTITY], parts[PRICE], parts[TOTAL]):
        quantity, price, total = three
        if not same_noun(quantity, price) or currency(price) != currency(total):
            continue
        if holds(*three):
            if _closely(*three):
                held.append(Product(*three, TieStatus.HOLDS))
        elif agreeing(total, Interval.of(quantity) * Interval.of(price)) >= _SLIP:
            slipped.append(Product(*three, TieStatus.FAILS))
    alone = [product for product in held if _alone(product, held)]
    return alone + [product for product in slipped if _alone(product, held + slipped)]


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
