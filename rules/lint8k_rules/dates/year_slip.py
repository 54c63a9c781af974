"""The day of the event with another year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Day, Example, Filing, Finding, Item, Related, Rule, Severity, law

from ._order import a_year_behind

_TRANSITION = 30
"""How many days before the numbers of today an event may lie that is reported under them."""


class YearSlip(Rule):
    """The text dates the event on the day of the cover, but in another year.

    In January the old year slips from the pen: a cover of January 26, 1998 over "On January 26, 1996, the Company
    announced" reports one day under two dates. Only the first date of an item is compared, where it opens a sentence
    with "On", is of the year before or after, or two, and where no event of the items is dated as the cover is; an
    anniversary in the course of the text is none of it. So does a cover dated a year, give or take some days, before
    the signature, where nothing in the text is of that day; where the header knows better, HDR002 tells. A cover
    dated after the signature is DAT001's to report. A cover dated long before August 23, 2004 with an item of the
    numbers in force since is told too, whether the text tells of an event on that day or not.

    Source: Form 8-K, cover page ("Date of earliest event reported"); Exchange Act Rule 12b-20.
    """

    code = "DAT006"
    name = "year-slip"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On March 4, 2014, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
   ~~~~~~~~~~~~~ DAT006
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the first date of an item that is the cover's but for the year."""
        event = filing.cover.report_date
        if event is None or event.day is None or _signed_before(filing, event.day):
            return
        body = filing.body
        told = any(
            day.day == event.day and body.start <= day.span.start < body.end and _after_on(filing, day)
            for day in filing.days
        )
        if (item := _not_yet(filing, event.day)) is not None:
            why = (
                "the text tells of an event on that day, and the report comes long after it or misprints its year twice"
                if told
                else "it was left from an earlier report, or its year is misprinted"
            )
            yield self.violation(
                event.span,
                f"The date on the cover, {event.text}, is of a time when Form 8-K had no Item {item.number}; {why}",
                related=[Related(f"Item {item.number}", item.number_span)],
            )
            return
        period = filing.header.period if filing.header else None
        if (signed := a_year_behind(filing)) and (period is None or period.day == event.day):
            yield self.violation(
                event.span,
                f"The date on the cover, {event.text}, is about a year before the report was signed, {signed.text}, and"
                " nothing in the report is of that day; its year is likely misprinted",
                related=[Related("the date of signing", signed.span)],
            )
            return
        if told:
            return
        for item in filing.items:
            low, high = filing.days.numbers(max(body.start, item.body.start), min(body.end, item.body.end))
            first = filing.days[low] if low < high else None
            if first is not None and _slipped(first, event) and _opens(filing, item, first):
                yield self.violation(
                    first.span,
                    f"The event is dated {first.text}, and on the cover {event.text}",
                    related=[Related("the date on the cover", event.span)],
                )
                return


def _not_yet(filing: Filing, event: date) -> Item | None:
    """An item of today's numbers in a report on an event that is long before them; none where it is an amendment's."""
    if (
        filing.form.endswith("/A")
        or filing.cover.amendment is not None
        or (law.ERA - event).days <= _TRANSITION
    ):
        return None
    return next((item for item in filing.items if "." in item.number), None)


def _signed_before(filing: Filing, event: date) -> bool:
    days = [signature.date.day for signature in filing.signatures if signature.date and signature.date.day]
    return any(day < event for day in days)


def _slipped(day: Day, event: Day) -> bool:
    if day.day is None or event.day is None:
        return False
    same = (day.day.month, day.day.day) == (event.day.month, event.day.day)
    return same and 0 < abs(day.day.year - event.day.year) <= 2


def _opens(filing: Filing, item: Item, day: Day) -> bool:
    """Whether a date opens the text of an item: "On", and no more than a few words of a heading before it."""
    before = filing.text[item.body.start : day.span.start]
    return _after_on(filing, day) and len(before.split()) <= 12 and before.rstrip().endswith("On")


def _after_on(filing: Filing, day: Day) -> bool:
    before = filing.text[max(0, day.span.start - 20) : day.span.start].split()
    return bool(before) and before[-1].lower() == "on"
