"""The period of the header is not the date of the event on the cover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import (
    Day,
    Example,
    Filing,
    Finding,
    Header,
    Operand,
    Related,
    Rule,
    Severity,
    TieStatus,
    regex,
)

from ._sides import HEADER, printed

_EARLIEST = regex(r"earl\w{1,6}[\s\xa0]+(?:\w{1,12}[\s\xa0]+)?event", re.I)


class PeriodDiffers(Rule):
    """The header's period of report is not the date of earliest event reported on the cover.

    EDGAR asks for the date of the earliest event as the period of a Form 8-K; the two are one date in two places. The place
    that fits the day of filing less is the one marked.

    Not flagged: a header that has the date of the report, or another that the cover prints, in place of the earliest
    event's; a cover whose label says nothing of the earliest event, of which CVR020 speaks; a cover whose date is
    missing, is no day of the calendar, or lies after the signature or the filing, of which CVR, DAT003, DAT001 and
    DAT005 speak; a header without a period. In an amendment it is a warning: some keep the period of the first
    report.

    Source: EDGAR Filer Manual, volume II (period of report); Form 8-K, cover page ("Date of earliest event reported").
    """

    code = "HDR002"
    name = "period-differs"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II; Form 8-K, cover page"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace("20150304\n", "20140304\n                            ~~~~~~~~ HDR002\n")
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two dates, and a violation where they differ."""
        header, event = filing.header, filing.cover.report_date
        if header is None or header.period is None or header.period.day is None:
            return
        if event is None or event.day is None or _told(filing, event.day, header):
            return
        period = header.period.day
        operands = (
            Operand(header.period.text, header.period.span, period),
            Operand(event.text, event.span, event.day),
        )
        if period == event.day:
            yield self.tie("equal", True, f"{header.period.text} = {event.text}", operands)
            return
        statement = f"{header.period.text} ≠ {event.text}"
        reason = None
        if any(day.day == period for day in filing.days if day.span.end <= filing.cover.span.end):
            reason = "the cover prints the header's date too"
        elif not _EARLIEST.search(filing.text, filing.cover.span.start, filing.cover.span.end):
            reason = "the cover does not say whether its date is that of the earliest event"
        if reason:
            yield self.tie("equal", TieStatus.OPEN, statement, operands, reason=reason)
            return
        yield self.tie("equal", False, statement, operands)
        first, other = (header.period, event)
        if _fits_less(event.day, period, header):
            first, other = event, header.period
        yield self.violation(
            first.span,
            f"The header has {printed(period)} as the period of report, and the cover has {event.text} as the date of"
            " the earliest event; the two should be one date",
            related=[Related("the other date", other.span)],
            severity=Severity.WARNING if filing.form.endswith("/A") else None,
        )


def _told(filing: Filing, event: date, header: Header) -> bool:
    """Whether the cover's date is later than the report's filing or signature, which is told as that."""
    ends: list[Day | None] = [header.filed, *(signature.date for signature in filing.signatures)]
    days = [day.day for day in ends if day is not None and day.day is not None]
    return bool(days) and event > max(days)


def _fits_less(event: date, period: date, header: Header) -> bool:
    """Whether the day of filing shows that it is the cover's date that is wrong."""
    filed = header.filed.day if header.filed else None
    return filed is not None and period <= filed and filed - period < filed - event
