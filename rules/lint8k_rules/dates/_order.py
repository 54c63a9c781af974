"""What the rules on the order of dates have in common: the day of signing, and the days of the exhibits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from lint8k.api import Day, Exhibit, Filing, Operand, Related, Status, record, regex

_DATED = regex(
    r"\b(?:(?:dated?|issued|announced|released)(?P<as_of>[\s\xa0,]+(?:and[\s\xa0]+(?:effective|made)[\s\xa0]+)?as[\s\xa0]+of)?"
    r"|(?P<bare>releases?|letter|announcement))(?:[\s\xa0,:(]+(?:on|the|of))*[\s\xa0,:(–—-]*$",
    re.I,
)
_YEAR = (360, 376)
"""The days between an event and its report where the old year was printed for the new."""
_NOT_YET = regex(
    r"\bto[\s\xa0]+be[\s\xa0]+(?:\w+[\s\xa0]+){0,2}(?:dated|issued|entered)|\bform[\s\xa0]+of\b|\bproposed\b|\bdraft\b",
    re.I,
)


@record(frozen=True, slots=True)
class Dated:
    """An exhibit of a list with the date that its description gives it; `as_of` if dated as of that day."""

    exhibit: Exhibit
    day: Day
    as_of: bool


def signing_day(filing: Filing) -> Day | None:
    """The last date of signing that is a day of the calendar."""
    days = [signature.date for signature in filing.signatures if signature.date and signature.date.day]
    return max(days, key=lambda day: day.day or date.min, default=None)


def a_year_behind(filing: Filing) -> Day | None:
    """The day of signing, where the event of the cover is about a year before it and nothing in the text is of that day.

    Amendments are left alone, for they keep the date of their original.
    """
    event, signed = filing.cover.report_date, signing_day(filing)
    if event is None or event.day is None or signed is None or signed.day is None:
        return None
    if filing.form.endswith("/A") or filing.cover.amendment is not None:
        return None
    if not _YEAR[0] <= (signed.day - event.day).days <= _YEAR[1]:
        return None
    body = filing.body
    told = any(day.day == event.day and body.start <= day.span.start < body.end for day in filing.days)
    return None if told else signed


def dated_exhibits(filing: Filing, exhibits: Iterable[Exhibit]) -> list[Dated]:
    """The exhibits of a list that are dated, each with its date; forms and what comes later have none."""
    found: list[Dated] = []
    for exhibit in exhibits:
        place = exhibit.description_span
        if place is None or exhibit.status is Status.LATER or _NOT_YET.search(place.text):
            continue
        for day in filing.days.between(place.start, place.end):
            if day.day is None or day.span.end > place.end:
                continue
            before = _DATED.search(filing.text, max(place.start, day.span.start - 60), day.span.start)
            if before:
                found.append(Dated(exhibit, day, before["as_of"] is not None))
    return found


def later_exhibits(filing: Filing, signed: Day) -> list[Dated]:
    """The exhibits of both lists that are dated after the signature, in the order of the text."""
    dated = dated_exhibits(filing, (*filing.exhibits.listed, *filing.exhibits.index))
    return sorted((one for one in dated if after(one.day, signed)), key=lambda one: one.day.span.start)


def after(one: Day, other: Day) -> bool:
    """Whether both are days of the calendar and one is later than the other."""
    return one.day is not None and other.day is not None and one.day > other.day


def operand(day: Day) -> Operand:
    """A date as an operand of a tie."""
    return Operand(day.text, day.span, day.day)


def related(exhibits: Iterable[Dated]) -> list[Related]:
    """The exhibits as related places."""
    return [
        Related(f"Exhibit {one.exhibit.number} is dated {one.day.text}", one.day.span) for one in exhibits
    ]


def once(exhibits: Iterable[Dated]) -> list[Dated]:
    """The exhibits without those of the index that the list has with the same date."""
    first: dict[tuple[str, date | None], Dated] = {}
    for one in exhibits:
        first.setdefault((one.exhibit.number, one.day.day), one)
    return list(first.values())
