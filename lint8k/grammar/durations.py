"""Durations: so many days, months, years; and anniversaries.

::

    duration    = length | anniversary
    length      = ( figure | words ) , [ ")" ] , [ "-" ] , { qualifier } , period       45 days   five-year   eighteen (18) months
    qualifier   = "business" | "trading" | "working" | "market" | "calendar" | "consecutive" | "fiscal" | "full" | "successive"
                | "additional" | "further" | "more" | "whole"
    period      = "day" | "week" | "month" | "quarter" | "year" | "hour" , [ "s" ] , [ "'" ]
    anniversary = ordinal , [ "(" , figure , ending , ")" ] , [ "annual" | "year" ] , "anniversary"       third (3rd) anniversary
    ordinal     = words | figure , ending
    ending      = "st" | "nd" | "rd" | "th"

An ordinal with a period ("the first year", "third quarter") names one and is no duration. Days on which business is done
are "business days", whatever they are called. The place of a duration is that of the number alone.
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

PERIODS = ("day", "week", "month", "quarter", "year", "hour")
_ENDING = r"(?:st|nd|rd|th)\b"
_BUSINESS = ("business", "trading", "working", "market")
_PLAIN = (
    "calendar", "consecutive", "fiscal", "full", "successive", "additional", "further", "more", "whole",
)  # fmt: skip
_QUALIFIERS = rf"(?:{numbers.one_of((*_BUSINESS, *_PLAIN))}{numbers.GAP}){{1,2}}"
_QUALIFIER = rf"(?:{_QUALIFIERS})?"
_PERIOD = rf"{numbers.one_of(PERIODS)}s?\b"
_ANNIVERSARY = rf"(?:\([\w\s\xa0]{{1,24}}\){numbers.GAP})?(?:(?:annual|year){numbers.GAP})?anniversary\b"
_JOINT = rf"(?:[\s\xa0]?\))?(?:{numbers.GAP})?-?(?:{numbers.GAP})?"
UNIT = rf"(?:{_JOINT}{_QUALIFIER}{_PERIOD}|(?:{_ENDING})?{numbers.GAP}{_ANNIVERSARY})"
"""The pattern of what makes a duration of the number before it. To be used without case."""
_ORDINAL = regex(r"(?:first|second|third|th|^quarter)$", re.I)


@record(frozen=True, slots=True)
class Duration:
    """A duration found in a text: where its number stands, and its unit in the plural ("days", "business days", "years")."""

    start: int
    end: int
    number: Number
    unit: str


@cache
def production() -> pp.ParserElement:
    """The production of a duration, for diagrams and for parsing at one place."""
    import pyparsing as pp

    end = pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)("number_end")
    figure = pp.Regex(numbers.PRINTED).set_name("figure")
    ordinal = pp.Regex(rf"(?P<ordinal>\d{{1,3}})(?i:{_ENDING})").set_name("ordinal")
    words = pp.Regex(rf"(?i:{numbers.WORDS})").set_name("words")("words")
    qualifier = pp.Regex(rf"(?i:{_QUALIFIERS})(?i:(?={_PERIOD}))").set_name("qualifiers")("qualifier")
    period = pp.Regex(rf"(?i:{_PERIOD})").set_name("period")("period")
    anniversary = pp.Regex(rf"(?i:{_ANNIVERSARY})").set_name("anniversary")("anniversary")
    length = pp.Optional(")") + pp.Optional("-") + pp.Optional(qualifier) + period
    return (((ordinal | words) + end + anniversary) | ((figure | words) + end + length)).set_name("duration")


_ISLAND = islands.ready(production)


def parse_at(text: str, start: int) -> Duration | None:
    """The duration that begins at `start`, if one does."""
    found = islands.parse_at(_ISLAND, text, start, window=320)
    if found is None:
        return None
    parts = found.results
    words = parts.get("words")
    if words is not None:
        if bool(_ORDINAL.search(words)) is not ("anniversary" in parts):
            return None
        number = Number(numbers.words(words))
    elif "ordinal" in parts:
        number = Number(Decimal(parts["ordinal"]))
    else:
        number = numbers.figure(parts["figure"], parts.get("scale"))
    return Duration(start, start + parts["number_end"], number, _unit(parts))


def _unit(parts: dict[str, str]) -> str:
    if "anniversary" in parts:
        return "years"
    unit = parts["period"].lower().removesuffix("s") + "s"
    qualifier = parts.get("qualifier", "").lower()
    return f"business {unit}" if any(word in qualifier for word in _BUSINESS) else unit
