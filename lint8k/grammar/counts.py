"""Counts: so many shares, units, warrants, notes.

::

    count    = ( figure , [ scale ] | words ) , [ ")" ] , [ "of" , owner ] , { modifier } , noun
    owner    = "the" | "its" | "our" | "their" | "such" | "these"
    modifier = any word but one that opens another phrase (and, or, to, for, at …), or "Class A", at most six
    noun     = "shares" | "units" | "warrants" | "options" | "ADSs" | "ADRs" | "notes" | "rights" | …
             | a measure ("square feet", "sf", "cy", …) or any other word in the plural, where it follows the number at once

The noun may be singular ("1,000 share block"); a hyphen may join it to the number. The place of
a count is that of the number alone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands, numbers
from lint8k.grammar.numbers import Number
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

SECURITIES = (
    "american depositary share",
    "american depositary receipt",
    "depositary share",
    "restricted stock unit",
    "stock option",
    "ordinary share",
    "common share",
    "preferred share",
    "share",
    "unit",
    "warrant",
    "option",
    "ads",
    "adr",
    "rsu",
    "psu",
    "note",
    "debenture",
    "bond",
    "right",
    "security",
    "interest",
    "bitcoin",
    "coin",
    "token",
)
_PLURALS = {
    "security": "securities",
    "ads": "ADSs",
    "adr": "ADRs",
    "rsu": "RSUs",
    "psu": "PSUs",
    "bitcoin": "bitcoin",
}
STOP = numbers.one_of((
    "a(?:n|nd|re|s|t|fter)?", "o(?:r|n|f|ver)", "t(?:o|h(?:e|an|at|en|ousand|rough)|rillion)", "f(?:or|rom)",
    "i(?:n|s|f|nto)", "b(?:y|e|een|ut|illion|oth|efore)", "p(?:er|lus|ercent)", "w(?:ith|as|ere|ill|hich|ho)",
    "h(?:as|ave|ad|undred)", "shall", "m(?:ay|inus|illion)", "less", "d(?:ollars?|uring)", "cents?", "e(?:ach|very)",
    "respectively", "u(?:nder|ntil|pon)",
))  # fmt: skip
"""The pattern of words that name nothing counted. To be used without case, with a word's bounds."""
_SECURITY = numbers.one_of(
    "securit(?:y|ie)" if noun == "security" else noun.replace(" ", numbers.GAP) for noun in SECURITIES
)
_MEASURE = rf"(?:square|cubic){numbers.GAP}(?:feet|yards)|sq\.?{numbers.GAP}ft|sf|cy|lf|bbl|oz|mwh?|kwh?"
_CLASS = rf"(?-i:[Cc]lass|CLASS|[Ss]eries|SERIES){numbers.GAP}(?-i:A)\b"
"""The one name of a class that is also an article."""
_MODIFIER = rf"(?:{_CLASS}|(?!(?:{STOP})\b(?!-))[A-Za-z\"“”][\w.'’\"“”/&-]{{0,24}}),?{numbers.GAP}"
NOUN = (
    rf"(?:(?:of{numbers.GAP}(?:(?:the|its|our|their|such|these|those|his"
    rf"|her){numbers.GAP})?)?(?:{_MODIFIER}){{0,6}}?"
    rf"(?P<security>{_SECURITY})s?\b|(?!(?:{STOP})\b)(?P<other>(?-i:[a-z]{{3,20}}s)|{_MEASURE})\b)"
)
"""The pattern of what is counted. To be used without case."""
JOINT = rf"(?:[\s\xa0]?\))?(?:{numbers.GAP})?-?(?:{numbers.GAP})?"
"""The pattern of what may stand between a number and what it counts: a bracket closed, a hyphen."""


@record(frozen=True, slots=True)
class Count:
    """A count found in a text: where the number stands, and what is counted, in the plural."""

    start: int
    end: int
    number: Number
    noun: str
    is_security: bool


@cache
def production() -> pp.ParserElement:
    """The production of a count, for diagrams and for parsing at one place."""
    import pyparsing as pp

    end = pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)("number_end")
    figure = pp.Regex(numbers.PRINTED).set_name("figure")
    words = pp.Regex(rf"(?i:{numbers.WORDS})").set_name("words")("words")
    noun = pp.Regex(rf"(?i:{NOUN})").set_name("noun")
    return ((figure | words) + end + pp.Optional(")") + pp.Optional("-") + noun).set_name("count")


_ISLAND = islands.ready(production)


def parse_at(text: str, start: int) -> Count | None:
    """The count that begins at `start`, if one does."""
    found = islands.parse_at(_ISLAND, text, start, window=320)
    if found is None:
        return None
    parts = found.results
    number = (
        Number(numbers.words(parts["words"]))
        if "words" in parts
        else numbers.figure(parts["figure"], parts.get("scale"))
    )
    security = parts.get("security")
    noun = plural(security) if security else parts["other"].lower()
    return Count(start, start + parts["number_end"], number, noun, security is not None)


def plural(noun: str) -> str:
    """A noun of a security in the plural, as facts name it: "Unit" is "units", "ADS" "ADSs"."""
    words = " ".join(noun.lower().split())
    words = {"securit": "security", "securitie": "security", "adss": "ads"}.get(words, words)
    return _PLURALS.get(words, words if words.endswith("s") else words + "s")
