"""Dates as filings print them.

::

    date    = [ weekday , [ "," ] ] , ( american | european | numeric | iso | legal )
    american = month , day , [ "," ] , year              April 28, 2000   Apr. 28th 2000
    european = day , month , [ "," ] , year               28 April 2000
    legal    = [ "the" ] , day , [ "day" ] , "of" , month , [ "," ] , year    the 28th day of April, 2000
    numeric  = month number , ( "/" | "-" | "." ) , day , same mark , year     4/28/2000   04-28-00
    iso      = year , "-" , month number , "-" , day       2000-04-28
    day      = 1 or 2 digits , [ "st" | "nd" | "rd" | "th" ]
    year     = 4 digits

A numeric year may have two digits (93 and above are of the last century). A day that the calendar has not is
accepted, and its value is None: that is for a rule to judge. A misspelt month is no date.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

import pyparsing as pp

from lint8k.grammar import islands

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z]))\.?"
_MONTH_NUMBERS = {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)}
_WEEKDAY_NUMBERS = {weekday.lower(): number for number, weekday in enumerate(WEEKDAYS)}

LOCATOR = re.compile(
    rf"""(?<![^\W_])(?<![$.,/-])(?=\d|j[au]|f[er]|m[ao]|a[pu]|s[aeu]|oc|no|de|t[uh]|we)(?:
        (?:{"|".join(WEEKDAYS)})\b[\s\xa0]*,?[\s\xa0]*(?=(?:the[\s\xa0]+)?(?:\d|{_MONTH}))
      | {_MONTH}[\s\xa0]*(?=\d{{1,2}}(?:st|nd|rd|th)?[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d)
      | \d{{1,2}}(?:st|nd|rd|th)?[\s\xa0]+(?:(?:day[\s\xa0]+)?of[\s\xa0]+)?
        (?={_MONTH}[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d)
      | \d{{1,2}}(?=([/.-])\d{{1,2}}\1(?:(?:19|20)?\d\d)(?![^\W_]|[/-]|[.,]\d))
      | (?=(?:19|20)\d\d-\d\d-\d\d(?![^\W_]|-))
    )""",
    re.I | re.X,
)
"""Finds every place where a date may begin; whatever the production accepts, it finds."""
_ANCHOR = re.compile(
    r"[12/.-](?:(?:(?<=1)9|(?<=2)0)\d\d|(?<=/)\d\d?/\d\d|(?<=-)\d\d?-\d\d|(?<=\.)\d\d?\.\d\d)(?!\d)"
)
"""Finds what no date is without, at a tenth of the cost: a year of four digits, or two numbers between marks."""
_WORD = re.compile(r"[\dJFMASONDTWjfmasondtw](?<![^\W_].)(?<![$.,/-].)", re.S)
"""Finds where words begin as a date may begin."""
_LONGEST = 80
"""No date is longer than this, in characters."""

_MISPRINTED = re.compile(
    r"(?P<month>[A-Za-z]{3,11})[.,]?[\s\xa0]*(?P<day>\d{1,2})[\s\xa0]*[,.]?[\s\xa0]*(?P<year>(?:19|20)\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date found in a text: where, and what day; `day` is None where the calendar has no such day.

    `weekday` is the printed weekday, 0 for Monday, None where none is printed.
    """

    start: int
    end: int
    day: date | None
    weekday: int | None


@cache
def production() -> pp.ParserElement:
    """The production of a date, for diagrams and for parsing at one place."""
    month = pp.Regex(rf"(?i:{_MONTH})").set_name("month")("month")
    day = pp.Regex(r"\d{1,2}(?:(?i:st|nd|rd|th)\b)?").set_name("day")("day")
    year = pp.Regex(r"(?:19|20)\d\d(?!\d)").set_name("year")("year")
    comma = pp.Optional(",")
    weekday = pp.Regex(rf"(?i:{'|'.join(WEEKDAYS)})\b").set_name("weekday")("weekday")
    american = (month + day + comma + year).set_name("american")
    european = (day + month + comma + year).set_name("european")
    legal = (
        pp.Optional(pp.CaselessKeyword("the"))
        + day
        + pp.Optional(pp.CaselessKeyword("day"))
        + pp.CaselessKeyword("of")
        + month
        + comma
        + year
    ).set_name("legal")
    numeric = pp.Regex(
        r"(?P<month>\d{1,2})(?P<mark>[/.-])(?P<day>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![^\W_]|[/-])"
    ).set_name("numeric")
    iso = pp.Regex(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![^\W_]|-)").set_name("iso")
    return (pp.Optional(weekday + comma) + (iso | numeric | american | legal | european)).set_name("date")


@cache
def _island() -> islands.Acceptor:
    return islands.island(production())


def find(text: str, start: int = 0, end: int | None = None) -> Iterator[Date]:
    """Every date in the text from `start` to `end`, in order."""
    stop = len(text) if end is None else end
    at = start
    for anchor in _ANCHOR.finditer(text, start, stop):
        at = max(at, anchor.start() - _LONGEST)
        for word in _WORD.finditer(text, at, anchor.start() + 1):
            if word.start() < at:
                continue
            match = LOCATOR.match(text, word.start(), min(stop, anchor.end() + _LONGEST))
            if match is None:
                continue
            found = parse_at(text, word.start())
            if found is None or found.end > stop:
                at = max(match.end(), match.start() + 1)
                continue
            yield found
            at = found.end


def parse_at(text: str, start: int) -> Date | None:
    """The date that begins at `start`, if one does."""
    found = islands.parse_at(_island(), text, start, window=_LONGEST)
    if found is None:
        return None
    parts = found.results
    year = int(parts["year"])
    if year < 100:
        year += 1900 if year >= 93 else 2000
    weekday = parts.get("weekday")
    return Date(
        found.start,
        found.end,
        _day(year, _month(parts["month"]), int(parts["day"].rstrip("stndrhSTNDRH"))),
        _WEEKDAY_NUMBERS[weekday.lower()] if weekday else None,
    )


def misprinted(text: str, start: int, end: int) -> Date | None:
    """The date whose month is misspelt between `start` and `end`, as in "Marcxh 12, 2002".

    It is for places where nothing but a date can stand. A word is taken for the one month that it is like;
    None where it is like none, or is a month as it should be.
    """
    match = _MISPRINTED.search(text, start, end)
    if match is None:
        return None
    word = match["month"].lower()
    like = difflib.get_close_matches(word, [month.lower() for month in MONTHS], n=1, cutoff=0.75)
    if not like or (word[:3] in _MONTH_NUMBERS and like[0] == word):
        return None
    return Date(
        match.start(),
        match.end(),
        _day(int(match["year"]), _MONTH_NUMBERS[like[0][:3]], int(match["day"])),
        None,
    )


def _month(printed: str) -> int:
    return int(printed) if printed.isdigit() else _MONTH_NUMBERS[printed[:3].lower()]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
