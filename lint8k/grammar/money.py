"""Amounts of money.

::

    money    = mark , number | mark , "(" , number , ")" , [ scale ] | number , currency
             | words , currency , [ "and" , ( words | "no" ) , "cents" ]
    mark     = [ country ] , ( "$" | "€" | "£" | "¥" ) | "RMB" | "USD" | "EUR" | …     US$  C$  Cdn$  U.S.$  €
    number   = figure , [ scale ]                                                       5.0 million   16 7/8
    currency = [ country ] , ( "dollars" | "cents" | "euros" | "pounds" | "yen" | … )    New Taiwan Dollars

Numbers as in `numbers`. An amount in cents counts as hundredths of the currency; one in brackets after
its mark, "$(1,250)", is below zero.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands, numbers
from lint8k.grammar.numbers import Number
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

_DOLLARS = {
    "US": "USD",
    "U.S.": "USD",
    "U.S": "USD",
    "C": "CAD",
    "Cdn": "CAD",
    "Can": "CAD",
    "CA": "CAD",
    "CAD": "CAD",
    "A": "AUD",
    "AU": "AUD",
    "AUD": "AUD",
    "HK": "HKD",
    "NT": "TWD",
    "NZ": "NZD",
    "S": "SGD",
    "R": "BRL",
    "Mex": "MXN",
    "USD": "USD",
}
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_CODES = {
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
    "CAD": "CAD",
    "AUD": "AUD",
    "CHF": "CHF",
    "MXN": "MXN",
    "BRL": "BRL",
    "KRW": "KRW",
    "SGD": "SGD",
    "ZAR": "ZAR",
    "TWD": "TWD",
    "JPY": "JPY",
    "INR": "INR",
    "HKD": "HKD",
    "RMB": "CNY",
    "CNY": "CNY",
    "NIS": "ILS",
    "Rs.": "INR",
    "SEK": "SEK",
    "NOK": "NOK",
    "DKK": "DKK",
    "Euro": "EUR",
}
_COUNTRIES = {
    "u.s.": "USD",
    "us": "USD",
    "united states": "USD",
    "canadian": "CAD",
    "australian": "AUD",
    "new taiwan": "TWD",
    "hong kong": "HKD",
    "new zealand": "NZD",
    "singapore": "SGD",
    "taiwan": "TWD",
    "swiss": "CHF",
    "indian": "INR",
    "japanese": "JPY",
    "chinese": "CNY",
    "british": "GBP",
}
_NOUNS = {
    "dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rmb": "CNY",
    "franc": "CHF",
    "rupee": "INR",
    "shekel": "ILS",
}

MARK = (
    rf"(?:\b(?:{'|'.join(re.escape(mark) for mark in sorted(_DOLLARS, key=len, reverse=True))})[\s\xa0]?\$"
    rf"|[$€£¥]|\b(?:{'|'.join(re.escape(code) for code in _CODES)})(?=[\s\xa0]*[\d.]))"
)
"""The pattern of a currency mark before a figure."""
CURRENCY = (
    rf"(?:(?P<country>{numbers.one_of(map(re.escape, _COUNTRIES))})[\s\xa0]+)?"
    rf"(?:(?P<noun>{numbers.one_of(_NOUNS)})s?(?:[\s\xa0]+sterling)?|(?P<cents>cents?|pence))\b"
)
"""The pattern of a currency after a number. To be used without case."""
_MARK_BEFORE = regex(
    rf"(?<!\w)(?:{'|'.join(re.escape(mark) for mark in _DOLLARS)})[\s\xa0]?$"
    rf"|(?<!\w)(?:{'|'.join(re.escape(c) for c in _CODES)})[\s\xa0]*$"
)
_LAST_OF_MARKS = tuple({mark[-1] for mark in (*_DOLLARS, *_CODES)})
_GAP = r"[ \t\xa0]{0,14}\n?[ \t\xa0]{0,14}"


@record(frozen=True, slots=True)
class Money:
    """An amount found in a text: where, how much (see `Number`), of which currency (ISO 4217)."""

    start: int
    end: int
    number: Number
    currency: str


@cache
def production() -> pp.ParserElement:
    """The production of an amount of money, for diagrams and for parsing at one place."""
    import pyparsing as pp

    mark = pp.Regex(MARK).set_name("mark")("mark")
    number = pp.Regex(numbers.PRINTED).set_name("number")
    currency = pp.Regex(rf"(?i:{CURRENCY})").set_name("currency")
    words = pp.Regex(rf"(?i:{numbers.WORDS})").set_name("words")
    centwords = pp.Regex(r"(?i:no)\b|\d\d?(?!\d)") | words
    cents = (pp.Regex(r"(?i:and)\b") + centwords("centwords") + pp.Regex(r"(?i:cents?)\b")).set_name(
        "and cents"
    )
    below = pp.Regex(r"(?<=[$€£¥])\(|\((?![\s\xa0]*\d[\s\xa0]*\))").set_name('"("')("below")
    after = pp.Optional(pp.Regex(rf"(?P<after>{numbers.SCALE})").set_name("scale"))
    loss = mark + below + number + pp.Suppress(")") + after
    return (
        mark + number | loss | number + currency | words("words") + currency + pp.Optional(cents)
    ).set_name("money")


_ISLAND = islands.ready(production)


def parse_at(text: str, start: int) -> Money | None:
    """The amount that begins at `start`, if one does."""
    found = islands.parse_at(_ISLAND, text, start, window=300)
    if found is None:
        return None
    parts = found.results
    if "mark" in parts:
        currency = currency_of_mark(parts["mark"])
    else:
        country, noun = parts.get("country"), parts.get("noun")
        currency = _COUNTRIES[country.lower()] if country else _NOUNS[noun.lower()] if noun else "USD"
    if "words" in parts:
        number = Number(_in_words(parts["words"], parts.get("centwords")))
    else:
        number = numbers.figure(parts["figure"], parts.get("scale") or parts.get("after"))
    if "below" in parts and number.value is not None:
        number = Number(-number.value, number.half)
    if parts.get("cents") and number.value is not None:
        number = Number(number.value / 100, number.half / 100)
    end = start + len(text[start : found.end].rstrip())
    return Money(found.start, end, number, currency)


def _in_words(dollars: str, cents: str | None) -> Decimal | None:
    value = numbers.words(dollars)
    if cents is None or value is None or cents.lower() == "no":
        return value
    part = Decimal(cents) if cents.isdecimal() else numbers.words(cents)
    return None if part is None else value + part / 100


def mark_before(text: str, start: int) -> int:
    """Where the mark begins whose sign or figure stands at `start`: the US of US$, the RMB of RMB 5."""
    if not start or not (text[start - 1].isalpha() or text[start - 1] in ". \xa0"):
        return start
    before = text[max(0, start - 8) : start]
    if not before.rstrip().endswith(_LAST_OF_MARKS):
        return start
    found = _MARK_BEFORE.search(before)
    return start - (min(8, start) - found.start()) if found else start


def currency_of_mark(mark: str) -> str:
    """The currency that a mark before a figure means: US$ is USD, € is EUR."""
    sign = mark[-1]
    if sign in _SIGNS:
        return _DOLLARS.get(mark[:-1].strip(" \xa0"), _SIGNS[sign]) if sign == "$" else _SIGNS[sign]
    return _CODES[mark]
