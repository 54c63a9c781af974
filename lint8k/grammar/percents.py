"""Percentages and basis points.

::

    percent = ( figure | words ) , ( "%" | "percent" | "per cent" | "basis points" | … )

A basis point is a hundredth of a percent, and is so counted; the bracket of "fifty (50) percent" may stand
between, and then the percentage ends before it. A hyphen may join the two, "a 25-basis-point increase".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands, numbers
from lint8k.grammar.numbers import Number
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

SIGN = r"(?:%|-?per[\s\xa0]?cent(?:um)?\b|-?percentage[\s\xa0-]+points?\b|(?P<basis>-?basis[\s\xa0-]+points?\b|bps?\b))"
"""The pattern of what makes a number a percentage. To be used without case."""


@record(frozen=True, slots=True)
class Percent:
    """A percentage found in a text: where, and how many percent."""

    start: int
    end: int
    number: Number


@cache
def production() -> pp.ParserElement:
    """The production of a percentage, for diagrams and for parsing at one place."""
    import pyparsing as pp

    figure = pp.Regex(numbers.FIGURE).set_name("figure")("figure")
    words = pp.Regex(rf"(?i:{numbers.WORDS})").set_name("words")("words")
    sign = pp.Regex(rf"(?i:{SIGN})").set_name("sign")
    closed = pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)("closed") + pp.Suppress(")")
    return ((figure | words) + pp.Optional(closed) + sign).set_name("percent")


_ISLAND = islands.ready(production)


def parse_at(text: str, start: int) -> Percent | None:
    """The percentage that begins at `start`, if one does."""
    found = islands.parse_at(_ISLAND, text, start)
    if found is None:
        return None
    parts = found.results
    number = numbers.figure(parts["figure"]) if "figure" in parts else Number(numbers.words(parts["words"]))
    if parts.get("basis") and number.value is not None:
        number = Number(number.value / 100, number.half / 100)
    return Percent(start, start + parts["closed"] if "closed" in parts else found.end, number)
