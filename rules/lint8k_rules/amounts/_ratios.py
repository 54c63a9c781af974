"""Ratios in which securities are exchanged, represented or bundled: so many of one for each of another.

::

    ratio   = ( "each" | "one" | "every" ) , thing , words , verb , parts        "each ADS representing eight ordinary shares"
            | ( "one" | "a" ) , thing , "for" , ( "every" | "each" ) , number , thing     "one warrant for every two shares"
            | "exchange ratio of" , number                                       of shares for shares
    verb    = "representing" | "consisting of" | "converted into" | "convertible into" | "exchanged for" | "receive" | …
    parts   = part , { "and" , part }
    part    = number , [ "of" , ( "a" | "one" ) ] , thing
    number  = "eight" | "one-half" | "1/40th" | "0.4500" | "12.5"
    thing   = "ADS" | "depositary share" | "unit" | "warrant" | "right" | "share"

A ratio of one to one is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lint8k.api import Filing, Span, record, regex, replace
from lint8k_rules.amounts._splits import NUMBERS

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_FRACTIONS = {
    "one-half": (1, 2),
    "half": (1, 2),
    "one-third": (1, 3),
    "two-thirds": (2, 3),
    "one-fourth": (1, 4),
    "one-quarter": (1, 4),
    "three-fourths": (3, 4),
    "three-quarters": (3, 4),
    "one-fifth": (1, 5),
    "one-tenth": (1, 10),
    "one-twentieth": (1, 20),
    "one-fortieth": (1, 40),
    "one-hundredth": (1, 100),
    "one-thousandth": (1, 1000),
}
_WORDS = {word: number for word, number in NUMBERS.items() if number <= 100}
_NUMBER = (
    r"(?:\d{1,5}/\d{1,6}(?:th|ths|nd|rd)?|\d{1,3}(?:,\d{3})+|\d{0,6}\.\d{1,8}|\d{1,6}|"
    + "|".join(
        name.replace("-", rf"(?:-|{_B})").replace(" ", _B)
        for name in sorted({**_FRACTIONS, **_WORDS}, key=len, reverse=True)
    )
    + r")"
)
_DIGITS = rf"(?:{_O}\({_O}(?P<digits>[\d./]{{1,9}}){_O}\))?"
_KINDS = {
    "ADS": rf"american{_B}depositary{_B}(?:shares?|receipts?)|ADSs?|ADRs?",
    "depositary share": rf"depositary{_B}shares?",
    "unit": r"units?",
    "right": r"rights?",
    "warrant": r"warrants?",
    "share": r"shares?|interests?",
}
_THING = "(?:" + "|".join(_KINDS.values()) + ")"
_FEW = (
    rf"(?:(?!(?:and|or|for|to|is|are|was|were|(?:represent|consist|compris|contain|convert|exchang|exercis|entitl|hold|receiv)[a-z]*)\b)"
    rf"[\w’'.-]+{_B}){{0,6}}?"
)
_VERB = (
    rf"(?:represent(?:s|ing|ed)?|consist(?:s|ing|ed){_B}of|comprised{_B}of|comprising|contain(?:s|ing)|convert(?:s|ed|ible){_B}(?:in)?to"
    rf"|exchange(?:d|able){_B}for|exercisable{_B}for|entitle[sd]?{_B}[^.;$\d]{{0,60}}?to(?:{_B}(?:receive|purchase))?|holds|receive[ds]?"
    rf"|right{_B}to{_B}receive)"
)
_PART = regex(
    rf"(?:(?:the{_B}right{_B}to{_B}(?:receive|acquire)|approximately|an?){_B})*(?P<number>{_NUMBER}){_DIGITS}{_B}"
    rf"(?:(?:of{_B}|fully{_B}paid{_B}|validly{_B}issued,?{_B}|an?{_B}|one{_B}|the{_B}|interest{_B}in{_B}))*{_FEW}(?P<thing>{_THING})\b",
    re.I,
)
_ALSO = regex(rf"(?:(?!\b(?:and|each|or)\b)[^.;\d$]){{0,60}}?{_O}(?:,{_O}and|,|and){_B}", re.I)
_EACH = regex(
    rf"\b(?:each|every|one)\b(?:{_B}(?:issued|and|outstanding|whole|such|of|the)\b){{0,4}}(?:{_B}{_FEW}(?P<of>{_THING})\b)?"
    rf"(?:[^.;]|\.(?!\s)){{0,240}}?\b{_VERB}{_B}",
    re.I,
)
_FOR_EVERY = regex(
    rf"\b(?:one|an?){_B}{_FEW}(?P<thing>{_THING}){_B}(?:[a-z]+{_B}){{0,4}}?for{_B}(?:every|each){_B}(?P<number>{_NUMBER}){_DIGITS}{_B}{_FEW}"
    rf"(?P<of>{_THING})\b",
    re.I,
)
_NAMED = regex(rf"\bexchange{_B}ratio{_B}(?:of|is|was|equal{_B}to){_B}(?P<number>{_NUMBER})\b", re.I)
_THINGS = regex(rf"\b{_THING}\b", re.I)
_OR_ELSE = regex(
    rf"[^.;]{{0,90}}?\bor{_B}(?:[a-z]+{_B}){{0,3}}?(?:\$|cash)|[^.;]{{0,40}}?\b(?:or|to){_B}\d{{0,2}}\.\d+\b",
    re.I,
)


@record(frozen=True, slots=True)
class Ratio:
    """So many (`times`) of one kind of thing for each of another; where its clause and its number stand."""

    of: str
    thing: str
    times: Decimal
    number: Span
    start: int
    end: int


def find(filing: Filing, start: int, end: int) -> Iterator[Ratio]:
    """The ratios that a stretch of text states, but for those of one to one."""
    text = filing.text
    for each in _EACH.finditer(text, start, end):
        of = each["of"] or _last_thing(text[max(start, each.start() - 120) : each.start()])
        at: int | None = each.end()
        while of and at is not None and (part := _PART.match(text, at, end)):
            if not _OR_ELSE.match(text, part.end(), end):
                yield from _ratio(filing, part, each.start(), kind_of(of), kind_of(part["thing"]))
            also = _ALSO.match(text, part.end(), end)
            at = also.end() if also else None
    for every in _FOR_EVERY.finditer(text, start, end):
        for ratio in _ratio(filing, every, every.start(), kind_of(every["of"]), kind_of(every["thing"])):
            yield replace(ratio, times=1 / ratio.times)
    for named in _NAMED.finditer(text, start, end):
        yield from _ratio(filing, named, named.start(), "share", "share")


def kind_of(noun: str) -> str:
    """The kind of security that a noun names."""
    return next((kind for kind, pattern in _NOUNS.items() if pattern.search(noun)), "")


_NOUNS = {kind: regex(rf"(?:^|[\s\xa0])(?:{pattern})$", re.I) for kind, pattern in _KINDS.items()}


def _last_thing(before: str) -> str | None:
    things = _THINGS.findall(before.rpartition(". ")[2])
    return things[-1] if things else None


def _ratio(filing: Filing, part: re.Match[str], start: int, of: str, thing: str) -> Iterator[Ratio]:
    times = _number(part["number"])
    if times and times != 1:
        yield Ratio(of, thing, times, filing.span(*part.span("number")), start, part.end())


def _number(printed: str) -> Decimal | None:
    words = "-".join(printed.lower().replace("-", " ").split())
    if words in _FRACTIONS:
        over, under = _FRACTIONS[words]
        return Decimal(over) / under
    if (word := _WORDS.get(words) or _WORDS.get(words.replace("-", " "))) is not None:
        return Decimal(word)
    over_text, _, under_text = printed.replace(",", "").rstrip("thndrs").partition("/")
    if under_text:
        return Decimal(over_text) / Decimal(under_text) if Decimal(under_text) else None
    return Decimal(over_text)
