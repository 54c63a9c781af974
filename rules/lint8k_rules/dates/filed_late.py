"""A report filed, or signed, after the last day on which it was due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lint8k.api import (
    Day,
    Example,
    Filing,
    Finding,
    Item,
    Related,
    Relation,
    Rule,
    Severity,
    Stage,
    law,
    regex,
)
from lint8k_rules._quick import any_case

from ._order import a_year_behind, operand, signing_day

_APPOINTS = regex(
    r"\b(?:appoint|elect|hired?\b|named\b|promot|succe(?:ed|ssor)|assum|interim|transition)", re.I
)
_PARAGRAPH = regex(r"(?<![\w.)])\(([a-f])\)")
_ADJOURNED = regex(r"\b(?:adjourn|reconven|postpon|recess)", re.I)
_REPORTED = regex(
    any_case(
        *(
            rf"{word}\b[^.;]{{0,80}}\bForm[\s\xa0]+8-?K\b"
            for word in ("previous(?:ly)?", "original(?:ly)?", "initial(?:ly)?", "earlier", "prior")
        ),
        r"Form[\s\xa0]+8-?K,?[\s\xa0]+(?:filed|dated|of[\s\xa0]+[A-Z])",
        r"hereby[\s\xa0]+amend",
    )
)
"""That an earlier report told the event: this one completes it, under the date of the first."""
_LONGEST = 15
"""In calendar days: the time of an event before 23 August 2004, whatever the number under which it is reported."""
_BODY = """\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, Hollin Ridge Materials, Inc. entered into a supply agreement.
"""


class FiledLate(Rule):
    """The report was filed, or signed, after the last day on which it was due for the event on its cover.

    A late report costs the registrant the use of Form S-3 for a year; if it is not late, the cover does not have the date
    of the event. A report is late only by every reasonable count: days on which the Commission may have been closed do not
    count, the longest time among its items does. Without a header the signature stands for the filing.

    Not flagged: amendments; a report with an item that has no such deadline (Regulation FD, other events), whose
    event the cover's date may be; items that a choice or an exception may put later (the code of ethics, an incident,
    an appointment under Item 5.02(c)); an event a year back, of which DAT006 speaks; a meeting that was adjourned; a
    report that speaks of an earlier Form 8-K. Where the header has a later period than the cover, that counts. In a
    time for which the Commission gave relief to those affected, it is a note.

    Source: Form 8-K, General Instruction B.1; Exchange Act Rule 0-3(a); for the day of filing, Regulation S-T, Rule 13(a)(2).
    """

    code = "DAT008"
    name = "filed-late"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction B.1; Exchange Act Rule 0-3(a) (17 CFR 240.0-3)"
    relations = (
        Relation(
            figures="filing, then last day due",
            kinds=("date_order",),
            words="the day of filing in the header, and the last day due under each item",
            tolerance="the days of the Commission's calendar",
            vetoes="items of doubtful deadline",
        ),
    )
    right = Example(header="FILED AS OF DATE:  20050310", day=date(2005, 3, 4), body=_BODY)
    wrong = Example(
        header="FILED AS OF DATE:  20050315\n                   ~~~~~~~~ DAT008",
        day=date(2005, 3, 4),
        body=_BODY,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the last day due and the day of filing (or signing), and a violation where that is later."""
        event, done = filing.cover.report_date, _done(filing)
        if event is None or event.day is None or done is None or done.day is None:
            return
        counted = _latest(filing, event.day)
        if counted is None or done.day < event.day or a_year_behind(filing):
            return
        due, item = counted
        late = done.day > due
        yield self.tie(
            "date_order",
            not late,
            f"{_printed(done.day)} is {'' if late else 'not '}after {_printed(due)}, the last day due under Item {item.number}",
            (operand(done), operand(event)),
        )
        if not late:
            return
        what = "filed" if filing.header and filing.header.filed is done else "signed"
        relief, signed = law.calendar.relief(due), signing_day(filing)
        yield self.violation(
            done.span,
            f"The report was {what} {_printed(done.day)}; for the event of {event.text} on its cover it was due by"
            f" {_printed(due)} under Item {item.number}{_why(filing, done.day, due)}"
            + (f". {relief.what}" if relief else ""),
            related=[
                Related("the event on the cover", event.span),
                Related(f"Item {item.number}", item.number_span),
                *([Related("the date of signing", signed.span)] if signed and signed is not done else ()),
            ],
            severity=Severity.NOTE if relief else None,
        )


def _done(filing: Filing) -> Day | None:
    """The day of filing; of a final report without a header the day of signing."""
    if filing.header is not None:
        return filing.header.filed
    return signing_day(filing) if filing.stage is Stage.FINAL else None


def _latest(filing: Filing, event: date) -> tuple[date, Item] | None:
    """The last lawful day and the item that it is for; None where no such day can be told."""
    if filing.form.endswith("/A") or filing.cover.amendment is not None:
        return None
    period = filing.header.period.day if filing.header and filing.header.period else None
    event = max(event, period or event)
    found: list[tuple[date, Item]] = []
    for item in filing.items:
        row = law.deadlines.deadline(item.number, filing.as_of)
        if row is None or row.kind not in ("count", "with") or _may_wait(item, row.exception):
            return None
        if row.unit and row.days and event.year < date.max.year:
            _, last = law.deadlines.counts(event, row.unit, row.days)
            found.append((last.due, item))
    if not found:
        return None
    due, item = max(found, key=lambda pair: pair[0])
    if event < law.ERA:
        if "." in item.number and (law.ERA - event).days > _LONGEST:
            return None
        _, last = law.deadlines.counts(event, "calendar", _LONGEST)
        due = max(due, last.due) if "." in item.number else due
    return due, item


def _may_wait(item: Item, exception: str | None) -> bool:
    """Whether the report may have been due later: by an exception of its item, or by what the item says."""
    text = item.body.text
    if _REPORTED.search(text):
        return True
    if item.number == "5.07":
        return _ADJOURNED.search(text) is not None
    if item.number != "5.02":
        return exception is not None
    if not _APPOINTS.search(text):
        return False
    paragraphs = set(_PARAGRAPH.findall(text))
    return not paragraphs or "c" in paragraphs


def _why(filing: Filing, done: date, due: date) -> str:
    """What may have put a report that was signed in time on the next business day."""
    signed = signing_day(filing)
    in_time = signed is not None and signed.day is not None and signed.day <= due
    if not in_time or done != next(law.calendar.business_days(due, doubtful=True), due + timedelta(days=1)):
        return ""
    return "; a submission begun after 5:30 p.m. Eastern time has the date of the next business day"


def _printed(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"
