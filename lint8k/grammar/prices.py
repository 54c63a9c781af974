"""Amounts for one of something: per-unit prices and rates.

::

    price = money , [ "in cash" | "net" ] , ( "per" | "a" | "each" | "for each" | "/" ) , [ modifier ] , noun
          | money , "per" , any other word               a token, a ton, a subscriber
          | money                        where "per share price of", "price per unit of" … stands before it

The noun is that of a count (share, unit, warrant, bitcoin, square foot, …) or a period (annum, year, month),
which makes a rate.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar import counts, islands, money, numbers
from lint8k.grammar.money import Money
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

_RATES = "annum|year|month|week|day|quarter|hour|diem|fiscal[\\s\\xa0]+year|calendar[\\s\\xa0]+year"
_SECURITIES = numbers.one_of(noun.replace(" ", r"[\s\xa0]+") for noun in counts.SECURITIES)
_FILLER = r"(?:(?:in|of)[\s\xa0]+cash|net)"
_ALL_BLANKS = r"[\s\xa0]*(?![\s\xa0])"
"""All the blanks there are: a wide gap is not divided in all possible ways."""
_KNOWN = (
    rf"{_ALL_BLANKS}\)?,?{_ALL_BLANKS}(?:{_FILLER}{_ALL_BLANKS},?{_ALL_BLANKS})?(?:\b(?:per|for[\s\xa0]+(?:each"
    rf"|every)|each|an?)\b|/)[\s\xa0]*"
    rf"(?!(?:one|total|aggregate)\b)(?:[A-Za-z][\w'’-]{{1,20}}[\s\xa0]+){{0,4}}?(?:(?P<rate>{_RATES})"
    rf"|(?P<noun>{_SECURITIES}|sq(?:uare)?[\s\xa0]+foot|acre|"
    rf"barrel|ounce|ton|lb|pound|sf|cy|person|vote|transaction|customer|employee))s?\b"
)
_ANY = (
    rf"[\s\xa0]*per[\s\xa0]+(?P<any>(?!(?:{counts.STOP}|its|our|their|such|this|that|these|capita|se|rata|one"
    rf"|total|aggregate)\b)[A-Za-z][A-Za-z-]{{1,20}})\b"
)
PER = rf"(?:{_KNOWN}|{_ANY})"
"""The pattern of what makes an amount one for each of something. To be used without case."""
BEFORE = regex(
    rf"(?<=[\s\S]{{3}})(?:\bper[\s\xa0-]+(?P<per>{_SECURITIES})\b|\b(?P<of>{_SECURITIES})[\s\xa0]+price"
    rf"|\bsingle[\s\xa0]+(?P<single>{_SECURITIES})|"
    rf"\bprice[\s\xa0]+of[\s\xa0]+(?:one|each|an?)[\s\xa0]+(?P<one>{_SECURITIES}))(?:(?!\b(?:of[\s\xa0]+which|for"
    rf"|total|aggregate|gross|net|proceeds|consideration|or)\b)[^;$()]){{0,60}}$"
    rf"|\beach[\s\xa0]+(?P<each>{_SECURITIES})\b[^.;$()]{{0,60}}\b(?:price"
    rf"|value)[\s\xa0]+of[\s\xa0]*$",
    re.I,
)
"""Finds, at the end of what stands before an amount, the words that make it a price; "per share" that follows the
figure before at once is that one's."""


@record(frozen=True, slots=True)
class Price:
    """An amount and what it is for one of: `noun` as `counts.plural` gives it; `rate` is a period."""

    money: Money
    noun: str | None
    rate: str | None
    end: int


@cache
def production() -> pp.ParserElement:
    """The production of an amount for one of something, for diagrams and for parsing at one place."""
    import pyparsing as pp

    return (money.production() + pp.Regex(rf"(?i:{PER})").set_name("per noun")).set_name("price")


def _per() -> pp.ParserElement:
    import pyparsing as pp

    return pp.Regex(rf"(?i:{PER})")


_ISLAND = islands.ready(_per)


_PER_AT = regex(rf"(?i:{PER})")


def parse_at(text: str, start: int) -> Price | None:
    """The amount of money that begins at `start`, if one does, and what it is for one of, if that is said."""
    amount = money.parse_at(text, start)
    if amount is None:
        return None
    if not _PER_AT.match(text, amount.end):
        return Price(amount, None, None, amount.end)
    found = islands.parse_at(_ISLAND, text, amount.end, window=160)
    if found is None:
        return Price(amount, None, None, amount.end)
    parts = found.results
    noun, rate = parts.get("noun") or parts.get("any"), parts.get("rate")
    return Price(amount, counts.plural(noun) if noun else None, rate.lower() if rate else None, found.end)
