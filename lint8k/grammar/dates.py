"""Dates as filings print them.

::

    date    = [ weekday , [ "," ] ] , ( american | european | numeric | iso | short | legal )
    american = month , ( day | day in words ) , [ "," ] , year              April 28, 2000   Apr. 28th 2000   May second, 2001
    european = day , month , [ "," ] , year               28 April 2000
    legal    = [ "the" ] , ( day | day in words ) , [ "day" ] , "of" , month , [ "," ] , [ "A.D." ] , year
                                                          the 28th day of April, 2000   the twenty-first of May, 2001
    numeric  = month number , ( "/" | "-" | "." ) , day , same mark , year     4/28/2000   04-28-00
    iso      = year , ( "-" | "/" ) , month number , same mark , day       2000-04-28   2000/04/28
    short    = day , "-" , month , "-" , year             28-Apr-2000
    day      = 1 or 2 digits , [ "st" | "nd" | "rd" | "th" ]
    year     = 4 digits

    range    = month , day , joint , [ month ] , day , [ "," ] , year      April 28-30, 2000   June 1 to July 2, 2004
    joint    = "-" | "to" | "through" | "until" | "and" | "or" | "&"

A range has one year for two days: its first day is in that year, or in the year before where it would else come last.
A numeric year may have two digits (93 and above are of the last century). A day that the calendar has not is
accepted, and its value is None: that is for a rule to judge. A misspelt month is no date.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z]))\.?"
_MONTH_NUMBERS = {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)}
_WEEKDAY_NUMBERS = {weekday.lower(): number for number, weekday in enumerate(WEEKDAYS)}
_RANKS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_DAYS_IN_WORDS = (
    {rank: day for day, rank in enumerate(_RANKS, 1)}
    | {f"twenty{rank}": day for day, rank in enumerate(_RANKS[:9], 21)}
    | {"thirtieth": 30, "thirtyfirst": 31}
)
_DAY_WORD = rf"(?:(?:twenty[\s\xa0-]*(?:{'|'.join(_RANKS[:9])})|thirty[\s\xa0-]*first|{'|'.join(_RANKS)}|thirtieth)\b)"
_YEAR = r"(?:A\.?[\s\xa0]?D\.?[\s\xa0]*)?(?:19|20)\d\d"

LOCATOR = regex(
    rf"""(?<![^\W_])(?<![$,/-])(?:(?<!\.)|(?<=\.\.))(?=\d|j[au]|f[erio]|m[ao]|a[pu]|s[aeiu]|oc|n[io]|de|t[ehuw]|we|e[il])(?:
        (?=\D)(?:(?:{"|".join(WEEKDAYS)})\b[\s\xa0]*,?[\s\xa0]*(?=(?:the[\s\xa0]+)?(?:\d|{_MONTH}|{_DAY_WORD}))
          | {_MONTH}[\s\xa0]*(?=(?:\d{{1,2}}(?:st|nd|rd|th)?|{_DAY_WORD})[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d)
          | {_DAY_WORD}[\s\xa0]+(?=(?:day[\s\xa0]+)?of[\s\xa0]+{_MONTH}[\s\xa0]*,?[\s\xa0]*{_YEAR}))
      | (?=\d)(?:\d{{1,2}}(?:st|nd|rd|th)?[\s\xa0]+(?=(?:(?:day[\s\xa0]+)?of[\s\xa0]+)?{_MONTH}[\s\xa0]*,?[\s\xa0]*{_YEAR})
          | \d{{1,2}}(?=([/.-])\d{{1,2}}\1(?:(?:19|20)?\d\d)(?![^\W_]|[/-]|[.,]\d))
          | \d{{1,2}}-(?={_MONTH}-(?:19|20)\d\d)
          | (?=(?:19|20)\d\d([/-])\d\d\2\d\d(?![^\W_]|[/-])))
    )""",
    re.I | re.X,
)
"""Finds every place where a date may begin; whatever the production accepts, it finds."""
_ANCHOR = regex(r"[12/.-]\d(?:(?<=19|20)\d\d|(?<=/.)\d?/\d\d|(?<=-.)\d?-\d\d|(?<=\..)\d?\.\d\d)(?!\d)")
"""Finds what no date is without, at a tenth of the cost: a year of four digits, or two numbers between marks."""
_WORD = regex(
    r"[\dJFMASONDTWEjfmasondtwe](?<![^\W_].)(?<![$,/-].)(?:(?<!\..)|(?<=\.\..))(?:(?<=\d)"
    r"|(?<=[Jj])(?:[aA][nN]|[uU][nNlL])|(?<=[Ff])(?:[eE][bB]|[rR][iI]|[iI][rRfF]|[oO][uU])|(?<=[Mm])(?:[aA][rRyY]|[oO][nN])"
    r"|(?<=[Aa])(?:[pP][rR]|[uU][gG])|(?<=[Ss])(?:[aA][tT]|[eE][pPvVcC]|[iI][xX]|[uU][nN])|(?<=[Oo])[cC][tT]"
    r"|(?<=[Nn])(?:[oO][vV]|[iI][nN])|(?<=[Dd])[eE][cC]|(?<=[Tt])(?:[eE][nN]|[hH][iIuU]|[uU][eE]|[wW][eE])|(?<=[Ww])[eE][dD]"
    r"|(?<=[Ee])(?:[iI][gG]|[lL][eE]))",
    re.S,
)
"""Finds where words begin as a date may begin: with a digit, or the first three letters of a month, a weekday, a day in words."""
_JOINT = r"[-–—&]|(?i:to|through|thru|until|and|or)\b"
_MONTH_BEGUN = "|".join(f"(?<={month[0]})(?:{month[1:3]}|{month[1:3].upper()})" for month in MONTHS)
_RANGE = regex(
    rf"[JFMASOND](?<!\w.)(?:{_MONTH_BEGUN})[A-Za-z]{{0,6}}\.?"
    rf"[\s\xa0]*\d{{1,2}}(?:st|nd|rd|th)?[\s\xa0]*(?:{_JOINT})(?=[\s\xa0]*(?:[A-Z]|\d{{1,2}}(?:st|nd|rd|th)?[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d))"
)
"""Finds every place where a range of days may begin, in capitals or with a capital."""
_YEARS = regex(
    r"(?:,[\s\xa0]*(?:19|20)\d\d(?!\d)){0,4},?[\s\xa0]+and[\s\xa0]+(?:19|20)\d\d(?![^\W_]|[,.]\d|[%/-])"
)
_YEAR_AFTER = regex(r"(?:19|20)\d\d")
_LONGEST = 80
"""No date is longer than this, in characters."""

_MISPRINTED = regex(
    r"(?P<month>[A-Za-z]{3,11})[.,]?[\s\xa0]*(?P<day>\d{1,2})[\s\xa0]*[,.]?[\s\xa0]*(?P<year>(?:19|20)\d\d)(?!\d)"
)


@record(frozen=True, slots=True)
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
    import pyparsing as pp

    month = pp.Regex(rf"(?i:{_MONTH})").set_name("month")("month")
    day = pp.Regex(r"\d{1,2}(?:(?i:st|nd|rd|th)\b)?").set_name("day")("day")
    year = pp.Regex(r"(?:19|20)\d\d(?!\d)").set_name("year")("year")
    in_words = pp.Regex(rf"(?i:{_DAY_WORD})").set_name("day in words")("words")
    christian = pp.Optional(pp.Regex(r"(?i:A\.?[\s\xa0]?D\b\.?)").set_name('"A.D."'))
    comma = pp.Optional(",")
    weekday = pp.Regex(rf"(?i:{'|'.join(WEEKDAYS)})\b").set_name("weekday")("weekday")
    american = (month + (day | in_words) + comma + year).set_name("american")
    european = (day + month + comma + year).set_name("european")
    legal = (
        pp.Optional(pp.CaselessKeyword("the"))
        + (day | in_words)
        + pp.Optional(pp.CaselessKeyword("day"))
        + pp.CaselessKeyword("of")
        + month
        + comma
        + christian
        + year
    ).set_name("legal")
    numeric = pp.Regex(
        r"(?P<month>\d{1,2})(?P<mark>[/.-])(?P<day>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![^\W_]|[/-])"
    ).set_name("numeric")
    iso = pp.Regex(
        r"(?P<year>(?:19|20)\d\d)(?P<mark>[/-])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?![^\W_]|[/-])"
    ).set_name("iso")
    short = pp.Regex(
        rf"(?P<day>\d{{1,2}})-(?i:(?P<month>{_MONTH}))-(?P<year>(?:19|20)\d\d)(?![^\W_]|[/-])"
    ).set_name("short")
    return (pp.Optional(weekday + comma) + (iso | short | numeric | american | legal | european)).set_name(
        "date"
    )


@cache
def range_production() -> pp.ParserElement:
    """The production of two days of one year, for diagrams and for parsing at one place."""
    import pyparsing as pp

    month = pp.Regex(rf"(?i:{_MONTH})").set_name("month")
    day = pp.Regex(r"\d{1,2}(?:(?i:st|nd|rd|th)\b)?").set_name("day")
    joint = pp.Regex(_JOINT).set_name("joint")
    year = pp.Regex(r"(?:19|20)\d\d(?!\d)").set_name("year")("year")
    first = pp.Located(month("month") + day("day"))("first")
    last = pp.Located(pp.Optional(month("last_month")) + day("last_day") + pp.Optional(",") + year)("last")
    return (first + joint + last).set_name("range of dates")


_ISLAND = islands.ready(production)


_RANGE_ISLAND = islands.ready(range_production)


def ranges(text: str, start: int, end: int) -> Iterator[tuple[Date, Date]]:
    """The first and the last day of every range of days with one year, in order."""
    for match in _RANGE.finditer(text, start, end):
        found = islands.parse_at(_RANGE_ISLAND, text, match.start(), window=_LONGEST)
        if found is None or found.end > end:
            continue
        parts, at = found.results, found.start
        year, month = int(parts["year"]), _month(parts["month"])
        last_month = _month(parts["last_month"]) if "last_month" in parts else month
        day, last_day = (int(parts[name].rstrip("stndrhSTNDRH")) for name in ("day", "last_day"))
        turned = (month, day) > (last_month, last_day)
        if turned and month == last_month:
            continue
        first = Date(at, at + parts["first"][1], _day(year - turned, month, day), None)
        begin = at + parts["last"][0]
        begin += len(text[begin : found.end]) - len(text[begin : found.end].lstrip())
        yield first, Date(begin, found.end, _day(year, last_month, last_day), None)


def same_day(text: str, day: Date, end: int) -> Iterator[Date]:
    """The days that the years after a date stand for: "March 31, 2004 and 2003", "2004, 2003 and 2002"."""
    years = _YEARS.match(text, day.end, end) if day.day else None
    if years is None or day.day is None:
        return
    for year in _YEAR_AFTER.finditer(text, day.end, years.end()):
        yield Date(year.start(), year.end(), _day(int(year[0]), day.day.month, day.day.day), None)


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
        # No word is tried for two anchors: a date begins with it for each or for none.
        at = max(at, anchor.start() + 1)


def parse_at(text: str, start: int) -> Date | None:
    """The date that begins at `start`, if one does."""
    parsed = _parsed(text[start : start + _LONGEST])
    return parsed and Date(start, start + parsed[0], *parsed[1:])


@lru_cache(maxsize=64)
def _parsed(words: str) -> tuple[int, date | None, int | None] | None:
    """How long the date is that words begin with, its day and its weekday; it is asked for by cover, body and signatures."""
    found = islands.parse_at(_ISLAND, words, 0, window=_LONGEST)
    if found is None:
        return None
    parts = found.results
    year = int(parts["year"])
    if year < 100:
        year += 1900 if year >= 93 else 2000
    weekday = parts.get("weekday")
    day = _day(year, _month(parts["month"]), _day_of(parts))
    return found.end, day, _WEEKDAY_NUMBERS[weekday.lower()] if weekday else None


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


def _day_of(parts: dict[str, str]) -> int:
    if "words" in parts:
        return _DAYS_IN_WORDS[regex(r"[^a-z]").sub("", parts["words"].lower())]
    return int(parts["day"].rstrip("stndrhSTNDRH"))


def _month(printed: str) -> int:
    return int(printed) if printed.isdigit() else _MONTH_NUMBERS[printed[:3].lower()]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
