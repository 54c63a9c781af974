"""The shapes of the figures that a cover prints.

::

    number      = phone | ein | file number | zip | postcode | digits
    ein         = 2 digits , "-" , 7 digits                               93-0979187
    file number = prefix , "-" , 1 to 6 digits , [ "-" , 1 to 3 digits ]      0-18225   001-36743
    333-123456-01 prefix      = "0" | "00" | "000" | "1" | "01" | "001" | "2" | "002" | "33" | "033" | "333" |
    "811" | "814" phone       = american | foreign
    american    = [ "1" | "+1" ] , area , line                            (408) 996-1010   763.542.6000   215
    706 5302 foreign     = [ "+" ] , 3 or more groups of digits, 8 digits at least   +44 20 7201 2200   (86)
    10-8520-3000 zip         = 5 digits , [ "-" , 4 digits ]                           92618   60606-1596
    postcode    = a post code with letters                                SW1X 7HF   V6E 2E9   KY1-1104
    digits      = digits and hyphens of no other shape                    93-097918   0-1822577   561808663

A dash counts for a hyphen. What has digits but is of no shape is kept as `digits`, so that a misprint can
still be bound to the label that it stands at.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

EIN, FILE_NUMBER, PHONE, ZIP, DIGITS = "ein", "file_number", "phone", "zip", "digits"

_DASH = r"[\-‐‑‒–—−]"
_AHEAD = rf"(?!\d|{_DASH}\d)"
LOCATOR = regex(
    r"(?<![^\W_])(?:[+(]{0,2}\d|[A-Z]{1,2}\d|KY\d|HM[ \xa0]?(?=[A-Z\d]{2}\b))"
    rf"|(?<=[a-z)])(?=\d{{1,3}}{_DASH}\d{{1,6}}\d\d-\d{{7}}(?!\d))|(?<=\d)(?=\d\d-\d{{7}}(?!\d))"
    r"|(?<=[a-z]{2}|[A-Z]{2})(?=\d{5}(?:-\d{4})?(?![\w-]))"
)
"""Finds every place where a figure of the cover may begin.

The last three are for texts that have lost their breaks: a file number at the end of a word, with the employer
number at its own end; a zip code at the end of a word.
"""
_POSSIBLE = regex(r"\d|HM")
"""Finds what no figure is without."""
_LONGEST = 60
"""No figure is longer than this, in characters."""


@record(frozen=True, slots=True)
class Number:
    """A figure: its kind (the name of its shape, or `DIGITS`), and where it stands."""

    kind: str
    start: int
    end: int


@cache
def production() -> pp.ParserElement:
    """The production of a number, for diagrams and for parsing at one place."""
    import pyparsing as pp

    dash = pp.Regex(rf"[ \xa0]?{_DASH}[ \xa0]?").set_name("dash")
    ein = pp.Combine(
        pp.Regex(r"\d\d").set_name("2 digits") + dash + pp.Regex(rf"\d{{7}}{_AHEAD}").set_name("7 digits")
    )
    prefix = pp.Regex(r"0{1,3}(?=\D)|0{0,2}[12](?=\D)|0?33(?=\D)|333|811|814").set_name("prefix")
    serial = pp.Regex(r"\d{1,6}(?!\d)").set_name("serial")
    suffix = pp.Regex(rf"{_DASH}\d{{1,3}}{_AHEAD}").set_name("suffix")
    touching = pp.Regex(r"\d{1,6}(?=\d\d-\d{7}(?!\d))").set_name("serial with an ein at its end")
    file_number = pp.Combine(
        prefix + dash + (serial + suffix | pp.Regex(rf"\d{{1,6}}{_AHEAD}").set_name("serial") | touching)
    )
    area = pp.Regex(r"\(?[ \xa0]?\d{3}[\s\xa0]{0,9}\)?").set_name("area")
    mark = pp.Regex(r"[\s\xa0]{0,9}[\-‐‑‒–—−./]?[ \xa0]{0,3}").set_name("mark")
    line = pp.Regex(rf"\d{{3}}[ \xa0]?[\-‐‑‒–—−. \xa0][ \xa0]?\d{{4}}{_AHEAD}").set_name("line")
    american = pp.Combine(pp.Optional(pp.Regex(r"\+?1[\-. \xa0]{1,2}")) + area + mark + line).set_name(
        "american"
    )
    group = rf"\(?\d{{1,4}}\)?(?:[ \xa0]?{_DASH}[ \xa0]?|[ \xa0./]{{1,2}}|(?<=\)))"
    no_ein = rf"(?![^\n]{{1,30}}[ \xa0]\d\d{_DASH}\d{{7}}(?!\d))"
    whole = pp.Regex(r"(?:\+\d{1,3}[\s\xa0.\-]{0,9}|\(\d{2,3}\)[ \xa0]?)\d{6,12}(?!\d)").set_name(
        "country code and number"
    )
    grouped = pp.Regex(
        rf"(?=(?:[^\d\n\t]{{0,3}}\d){{8}}){no_ein}(?:\+?(?:\(\+)?{group})(?:{group}){{1,5}}\d{{2,8}}(?!\d)"
    ).set_name("groups of digits")
    foreign = (whole | grouped).set_name("foreign")
    zip_code = pp.Regex(rf"\d{{5}}(?:{_DASH}\d{{4}})?{_AHEAD}").set_name("zip")
    postcode = pp.Regex(
        r"[A-Z]\d[A-Z][ \xa0]?\d[A-Z]\d\b|[A-Z]{1,2}\d[A-Z\d]?[ \xa0]?\d[A-Z]{2}\b|KY\d-\d{4}\b"
        r"|HM[ \xa0]?(?:\d\d|[A-Z]{2})\b|[A-Z]\d[\dW][ \xa0]?[A-Z\d]{4}\b|\d{4}[ \xa0][A-Z]{2}\b"
    ).set_name("postcode")
    digits = pp.Regex(rf"\d+(?:{_DASH}\d+){{0,4}}").set_name("digits")
    return (
        (american | foreign).set_name("phone")(PHONE)
        | ein.set_name("ein")(EIN)
        | file_number.set_name("file number")(FILE_NUMBER)
        | (zip_code | postcode).set_name("zip or postcode")(ZIP)
        | digits(DIGITS)
    )


_ISLAND = islands.ready(production)


def find(text: str, start: int, end: int) -> list[Number]:
    """Every figure between `start` and `end`, in order."""
    found: list[Number] = []
    if not _POSSIBLE.search(text, start, end):
        return found
    at = start
    while match := LOCATOR.search(text, at, end):
        begin = match.start()
        shape = _shape(text[begin : min(begin + _LONGEST, end)])
        at = begin + 1
        if shape is not None:
            kind, size = shape
            found.append(Number(kind, begin, begin + size))
            at = max(begin + size, at)
    return found


@lru_cache(maxsize=64)
def _shape(words: str) -> tuple[str, int] | None:
    """The kind of the figure that words begin with, and how long it is; a figure is looked at more than once."""
    number = islands.parse_at(_ISLAND, words, 0, window=_LONGEST)
    if number is None:
        return None
    return next(kind for kind in (PHONE, EIN, FILE_NUMBER, ZIP, DIGITS) if kind in number.results), number.end


def kind_of(words: str) -> str | None:
    """The shape of a figure that stands alone; None where there is more to it, or no shape at all."""
    found = find(words, 0, len(words))
    return found[0].kind if len(found) == 1 and (found[0].start, found[0].end) == (0, len(words)) else None
