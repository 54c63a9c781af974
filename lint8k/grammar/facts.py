"""The facts of a text: every figure and date in it, with its value, its unit, its bounds and its role.

::

    fact = date | duration | price | money | percent | count | number

A figure in words with its figure in digits, "five hundred thousand (500,000) shares", is two facts. The place
of a fact is that of the figure, its currency and scale; what it counts is its unit. Numbers that name
something (of a section, a rule, an item, an exhibit, a telephone) are no facts; nor are footnote marks, "$5,000(1)".

Bounds: a whole number is itself; what has decimals or a scale word lies half a unit of its last printed digit
around; under "approximately" a whole number half its last digit that is not zero. In a table "(in thousands)" a
figure counts by the thousand, and lies half of that around. What stands in brackets in a cell, or after the mark of its
currency, "$(1,250)", is below zero.

Both days of a range of dates, "April 28-30, 2000", are facts; so is the year that stands for a day, "March 31, 2004 and
2003".
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from lint8k.grammar import cells, counts, dates, durations, money, numbers, percents, prices, roles
from lint8k.grammar.numbers import Number
from lint8k.patterns import regex
from lint8k.records import field, record

_FIGURES = regex(rf"[\d.$€£¥{numbers.GLYPHS}](?:(?<=\d)[\d.,/]*|(?<=\.)\d[\d.,/]*|(?<![\d.]))")
_AMOUNT = (
    rf"(?P<money>[\s\xa0]*(?i:{money.CURRENCY}))|(?P<percent>(?:[\s\xa0]*\))?[\s\xa0]*(?i:{percents.SIGN}))"
)
_UNIT = regex(
    rf"{_AMOUNT}|(?P<duration>(?i:{durations.UNIT}))"
    rf"|(?P<count>{counts.JOINT}(?i:{counts.NOUN}))"
)
"""Finds after a number what makes it an amount, a percentage, a duration or a count."""
_UNIT_OF_NAMED = regex(_AMOUNT)
"""The same after a number that else names something, and so neither counts nor measures."""
_UNIT_BEGINS = regex(
    r"[\s\xa0]*(?:\)[\s\xa0]*)?(?:-[\s\xa0]*)?(?!(?:and|or|to|for|at|in|on|by|with|from|as|the|is|are|was|were)\b(?!-))[A-Za-z%(\"“”]"
)
"""Finds, at a fraction of the cost, what all of these begin with."""

_NAMES = regex(
    r"(?:sections?|§|rules?|items?|exhibits?|articles?|no\.?|nos\.?|number|form|regulation|part"
    r"|page|paragraphs?|clauses?|chapter|notes?|"
    r"schedule|annex|appendix|release|file|act|series|suite|box|floor|phase|class|tier|type|fas"
    r"|asc|sfas|topic|level|year|fiscal|in|since|"
    r"during|of)[\s\xa0]*\(?$",
    re.I,
)
_YEAR = regex(r"(?:19|20)\d\d(?![\d,.]*\d)")
_TITLE = regex(r"[\s\xa0]+(?!Class\b|Common\b|Ordinary\b|Preferred\b|Series\b)[A-Z][a-z]+\b")
"""Finds after a year the words that it is part of a name with: the 2015 Equity Incentive Plan."""
_NAMING = (
    "section", "sections", "§", "rule", "rules", "item", "items", "exhibit", "exhibits", "article", "articles", "no.",
    "nos.", "number", "form", "regulation", "part", "page", "paragraph", "paragraphs", "clause", "clauses", "chapter",
    "schedule", "annex", "appendix", "release", "file", "suite", "box", "phase", "tier", "topic", "level",
)  # fmt: skip
"""The words, in small letters, before a number that names something."""
_PART_NAMED = regex(r"\(\w{1,3}\)\($")
_NOTE_MARK = regex(r"(?<=[\w%*†‡)])\(\d{1,2}\)(?!\w)")
"""Finds a footnote mark: a number in brackets that touch what stands before them, "$5,000(1)"."""
_MONTH_BEFORE = regex(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[\s\xa0]+$"
)
"""Ends what stands before the day of a date without a year."""
_DAY_HEDGE = regex(
    r"\b(?:(?P<approximately>about|approximately|around|circa)|(?P<up_to>on[\s\xa0]+or[\s\xa0]+(?:before|prior[\s\xa0]+to)"
    r"|(?:not?|not[\s\xa0]+any)[\s\xa0]+later[\s\xa0]+than)|(?P<at_least>on[\s\xa0]+or[\s\xa0]+after"
    r"|not?[\s\xa0]+(?:earlier|sooner)[\s\xa0]+than))[\s\xa0]+(?:the[\s\xa0]+)?$"
)
"""Finds, in small letters, what stands before a date that need not be met to the day: "on or about", "not later than"."""
_WORDED = regex(r"(?:dollars?|hundred|thousand|million|billion|cents?|/100)[\s\xa0,]*\)?[\s\xa0]*$", re.I)
"""Ends an amount in words, after which brackets hold its digits."""
_AFTER_DIGITS = regex(r"\d[\s\xa0]{0,2}\($")
_TIMES = regex(r"[x×](?![\w-])")
"""Finds the mark of a multiple, "3.5x"."""
_TO_ONE = regex(r"(?:[\s\xa0]?:[\s\xa0]?|[\s\xa0]+to[\s\xa0]+)1\.0+(?![\d,.]*\d|[\s\xa0]*[%x])")
"""Finds after a figure what makes it a ratio, "3.50 to 1.00"; without decimals it is for the rule on splits."""
_GOES_ON = regex(r"(?!(?:st|nd|rd|th)\b)[A-Za-z]|[-/.:]\d|\(\w\)")
_DIGITS_FOLLOW = regex(
    rf"[\s\xa0]*(?:\w+[\s\xa0]+){{0,3}}?[(\[][\s\xa0]*(?:{money.MARK})?[\s\xa0]*[\d.{numbers.GLYPHS}]"
)
_CELLS = regex(r"[^\s\xa0][ \xa0]{3,}")
_ROW = 1000
"""How far a row of cells is looked at, in characters, on either side of a figure."""
_JOINED = ("_", "$", "€", "£", "¥", ".", ",", "/")
_RUN = regex(rf"(?i:{numbers.WORDS})")
_PRINTED = regex(numbers.PRINTED)


@record(frozen=True, slots=True)
class Fact:
    """A figure or a date: see `lint8k.filing.Fact`, which has the same fields with a span for the offsets.

    `around` is what stands before and after it where that gives it a role, else None.
    """

    kind: str
    start: int
    end: int
    value: Decimal | date | None
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str | None = None
    around: tuple[str, str] | None = field(default=None, repr=False)
    row: str | None = None
    column: str | None = None
    scale: int = 0

    @property
    def role(self) -> str | None:
        """What the words around it make of it; that takes long to tell, and is told when it is asked for."""
        role = roles.role_of(*self.around) if self.around else None
        return "price" if self.kind == "price" and role in _PRICES else role


def each(text: str, start: int, end: int, days: Iterable[dates.Date] | None = None) -> Iterator[Fact]:
    """Every fact between `start` and `end`, in order, none within another; `days` are the dates of the text, if known.

    They are found one by one, and none is kept.
    """
    known = dates.find(text, start, end) if days is None else days
    within = (day for day in known if start <= day.start and day.end <= end)
    found = _find(text, start, end, _all_days(text, start, end, within))
    for fact, cell in cells.find(text, found, start, end):
        yield fact if cell is None else _in_cell(fact, cell)


def find(text: str, start: int, end: int) -> list[Fact]:
    """Every fact between `start` and `end`, in order."""
    return list(each(text, start, end))


def _all_days(text: str, start: int, end: int, known: Iterable[dates.Date]) -> Iterator[dates.Date]:
    """The dates, with those that have their year or their day from another, in order."""
    ranges = _ordered((both[0].start, both) for both in dates.ranges(text, start, end))
    others = _ordered((one.start, (one, *dates.same_day(text, one, end))) for one in known)
    at = start
    for day in heapq.merge(others, ranges, key=_place):
        if day.start >= at:
            yield day
            at = day.end


def _ordered(groups: Iterable[tuple[int, Sequence[dates.Date]]]) -> Iterator[dates.Date]:
    """The dates of some groups in order; each group has a place before which it does not begin, and these are in order."""
    waiting: list[dates.Date] = []
    for bound, group in groups:
        yield from (day for day in waiting if day.start < bound)
        waiting = sorted((*(day for day in waiting if day.start >= bound), *group), key=_place)
    yield from waiting


def _place(day: dates.Date) -> int:
    return day.start


def _day(text: str, day: dates.Date) -> Fact:
    """The fact that a date is."""
    before = text[max(0, day.start - 40) : day.start].lower()
    hedge = _DAY_HEDGE.search(before)
    name = hedge.lastgroup if hedge else None
    return Fact("date", day.start, day.end, day.day, hedge=name.replace("_", " ") if name else None)


def _in_cell(fact: Fact, cell: cells.Cell) -> Fact:
    """A fact with what its table makes of it."""
    value, low, high, scale = fact.value, fact.low, fact.high, 0
    if isinstance(value, Decimal) and low is not None and high is not None:
        if cell.negative and value > 0:
            value, low, high = -value, -high, -low
        scale = cell.scale if _may_be_scaled(fact, cell.scale) else 0
        if scale:
            half = (high - low) / 2 or Decimal("0.5")
            value, low, high = (end * 10**scale for end in (value, value - half, value + half))
    return Fact(
        fact.kind, fact.start, fact.end, value, fact.unit, low, high, fact.hedge, fact.around,
        cell.row, cell.column, scale,
    )  # fmt: skip


def _may_be_scaled(fact: Fact, scale: int) -> bool:
    """Whether the scale of a table holds for a figure: an amount without a scale of its own, and not in cents."""
    if fact.kind not in ("number", "money") or "/" in (fact.unit or ""):
        return False
    assert fact.low is not None
    assert fact.high is not None
    return fact.high - fact.low < 1 and (scale > 3 or fact.high - fact.low != Decimal("0.01"))


def _find(text: str, start: int, end: int, days: Iterator[dates.Date]) -> Iterator[Fact]:
    day = next(days, None)
    at = last_end = start
    worded = -1
    for place in places(text, start, end):
        if place < at:
            continue
        while day is not None and day.end <= place:
            yield _day(text, day)
            at, day = day.end, next(days, None)
        if day is not None and place >= day.start:
            continue
        in_words = text[place].isalpha() and _RUN.match(text, place, end)
        before = text[max(last_end, place - 200) : place]
        fact = (
            _in_words(text, in_words, before, end)
            if in_words
            else _in_figures(text, place, before, worded, end)
        )
        if fact is None:
            at = in_words.end() if in_words else at
            continue
        if day is not None and fact.end > day.start:
            continue
        yield fact
        at = fact.end
        if fact.kind != "duration":
            last_end = fact.end
        worded = fact.end if in_words else -1
    while day is not None:
        yield _day(text, day)
        day = next(days, None)


def places(text: str, start: int, end: int) -> Iterator[int]:
    """Every place where a fact that is no date may begin, in order."""
    return heapq.merge(numbers.word_places(text, start, end), _figures(text, start, end))


def _figures(text: str, start: int, end: int) -> Iterator[int]:
    """Every place where a figure or its mark may begin. A mark has no figure in it, so that they are in order."""
    for match in _FIGURES.finditer(text, start, end):
        place = money.mark_before(text, match.start())
        before = text[max(start, place - 2) : place]
        if (
            place < start
            or before[-1:].isalnum()
            or (before[-1:] in _JOINED and not (before[-1:] == "/" and text[place] in "$€£¥"))
            or (before[-1:] == "-" and before[0].isdigit() and text[place] not in "$€£¥")
        ):
            continue
        yield place


def _in_figures(text: str, start: int, before: str, worded: int, stop: int) -> Fact | None:
    """The fact that begins with a figure or its mark; `worded` is where a number in words has just ended."""
    printed = _PRINTED.match(text, start, stop)
    if printed is None:
        price = prices.parse_at(text, start)
        return _money(text, price, before, stop) if price else None
    named = _is_named(before)
    unit = None
    if _UNIT_BEGINS.match(text, printed.end(), stop):
        row_end = _row_end(text, start, printed.end(), stop)
        unit = (_UNIT_OF_NAMED if named else _UNIT).match(text, printed.end(), row_end)
    kind = unit.lastgroup if unit else None
    if kind == "money":
        price = prices.parse_at(text, start)
        return _money(text, price, before, stop) if price else None
    if kind == "percent":
        percent = percents.parse_at(text, start)
        if percent:
            return _made(text, "percent", start, percent.end, percent.number, "percent", before)
    if named:
        return None
    if kind == "duration":
        unopened = text[printed.end() : printed.end() + 1] == ")" and worded < 0
        return None if unopened or _YEAR.fullmatch(printed["figure"]) else _duration(text, start, before)
    return _count(text, printed, counts.parse_at(text, start) if kind == "count" else None, before, worded)


def _row_end(text: str, start: int, end: int, stop: int) -> int:
    """The end of the line, where cells stand before the figure on it; else `stop`: a sentence may run on."""
    nearest = max(0, start - _ROW)
    line = text[max(nearest, text.rfind("\n", nearest, start) + 1) : start]
    if "\t" not in line and not (("   " in line or "\xa0" in line) and _CELLS.search(line)):
        return stop
    found = text.find("\n", end, min(stop, end + _ROW))
    return found if found >= 0 else stop


def _in_words(text: str, run: re.Match[str], before: str, stop: int) -> Fact | None:
    """A number in words, where its digits stand beside it, or a unit does that makes it an amount."""
    start = run.start()
    begins = _UNIT_BEGINS.match(text, run.end(), stop)
    unit = _UNIT.match(text, run.end(), stop) if begins else None
    kind = unit.lastgroup if unit else None
    if kind == "money":
        price = prices.parse_at(text, start)
        return _money(text, price, before, stop) if price else None
    if kind == "percent":
        percent = percents.parse_at(text, start)
        return (
            _made(text, "percent", start, percent.end, percent.number, "percent", before) if percent else None
        )
    if kind == "duration" and (duration := _duration(text, start, before)):
        return duration
    if _DIGITS_FOLLOW.match(text, run.end(), stop) or _in_brackets_after_digits(text, start, run.end()):
        return _made(text, "number", start, run.end(), Number(numbers.words(run.group())), None, before)
    count = counts.parse_at(text, start) if kind == "count" else None
    if count is None or count.number.value is None or count.number.value < 100:
        return None
    return _made(text, _kind(count), start, count.end, count.number, count.noun, before)


def _in_brackets_after_digits(text: str, start: int, end: int) -> bool:
    """Whether words between two places stand in brackets of their own after a figure: "2 (two) units"."""
    return text[end : end + 1] == ")" and _AFTER_DIGITS.search(text, max(0, start - 4), start) is not None


def _money(text: str, price: prices.Price, before: str, stop: int) -> Fact:
    amount = price.money
    number = amount.number
    if (
        number.value is not None
        and number.value < 0
        and _WORDED.search(text, max(0, amount.start - 12), amount.start)
    ):
        number = Number(-number.value, number.half)  # five thousand dollars $(5,000)
    unit, kind = amount.currency, "money"
    noun = price.noun
    if noun is None and price.rate is None:
        named = prices.BEFORE.search(before)
        if named is not None:
            noun = counts.plural(next(group for group in named.groups() if group))
    if noun is not None:
        kind, unit = "price", f"{unit}/{noun}"
    elif price.rate is not None:
        unit = f"{unit}/{price.rate}"
    end = price.end if noun else amount.end
    after = text[end : min(stop, end + 80)]
    return _made(text, kind, amount.start, amount.end, number, unit, before, after)


def _count(
    text: str, printed: re.Match[str], count: counts.Count | None, before: str, worded: int
) -> Fact | None:
    """A count, or a number of nothing that is told; None where the number is a year, a day or the mark of a footnote."""
    start = printed.start()
    if count is not None and text[count.end : count.end + 1] == ")" and worded < 0:
        count = None
    if worded < 0 and _NOTE_MARK.match(text, start - 1):
        return None
    if len(printed["figure"]) < 3 and _MONTH_BEFORE.search(before[-12:]):
        return None
    if _YEAR.fullmatch(printed["figure"]) and (
        count is None
        or not count.is_security
        or _NAMES.search(before[-24:])
        or _TITLE.match(text, printed.end())
    ):
        return None
    if count is not None:
        return _made(text, _kind(count), start, count.end, count.number, count.noun, before)
    ratio = _TO_ONE.match(text, printed.end()) if "." in printed["figure"] else None
    if ratio:
        return _made(text, "count", start, ratio.end(), numbers.figure(printed["figure"]), "times", before)
    if _TIMES.match(text, printed.end()):
        return _made(
            text, "count", start, printed.end(), numbers.figure(printed["figure"], None), "times", before
        )
    marked = "," in printed["figure"] and _NOTE_MARK.match(text, printed.end())
    if not marked and _GOES_ON.match(text, printed.end()):
        return None
    return _made(
        text,
        "number",
        start,
        printed.end(),
        numbers.figure(printed["figure"], printed["scale"]),
        None,
        before,
    )


def _duration(text: str, start: int, before: str) -> Fact | None:
    found = None if _is_named(before) else durations.parse_at(text, start)
    return _made(text, "duration", start, found.end, found.number, found.unit, before) if found else None


def _is_named(before: str) -> bool:
    """Whether a number names something, by the text before it: a section, a rule, a part of one."""
    words = before[-24:].lower().rstrip()
    if words.endswith("("):
        return words.removesuffix("(").rstrip().endswith(_NAMING) or _PART_NAMED.search(words) is not None
    return words.endswith(_NAMING)


def _kind(count: counts.Count) -> str:
    return (
        "shares"
        if count.is_security and count.noun.endswith(("shares", "ADSs", "ADRs", "receipts"))
        else "count"
    )


def _made(
    text: str,
    kind: str,
    start: int,
    end: int,
    number: Number,
    unit: str | None,
    before: str,
    after: str | None = None,
) -> Fact:
    hedge = roles.hedge_before(before)
    joint = roles.RANGE.match(text, end)
    if joint and (hedge == "range" or joint["joint"] != "and"):
        hedge = "range"
    elif hedge == "range":
        hedge = None
    around = None
    if kind not in ("number", "duration"):
        around = before, text[end : end + 80] if after is None else after
    if number.value is None:
        return Fact(kind, start, end, None, unit, hedge=hedge, around=around)
    half = _rough(number) if hedge == "approximately" and "." not in text[start:end] else number.half
    return Fact(kind, start, end, number.value, unit, number.value - half, number.value + half, hedge, around)


_PRICES = {"total", "gross proceeds", "proceeds", "price", None}


def _rough(number: Number) -> Decimal:
    """Half the last digit of a number that is not zero."""
    value = number.value
    if not value:
        return number.half
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return max(number.half, Decimal(5).scaleb(exponent - 1))
