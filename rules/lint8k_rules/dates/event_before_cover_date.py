"""An event of the text that is earlier than the earliest event of the cover."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Day, Example, Filing, Finding, Item, Related, Relation, Rule, Severity, regex
from lint8k_rules._breaks import split

from ._order import operand

_DONE = {
    "1.01": r"entered[\s\xa0]+into|executed|signed",
    "1.02": r"terminated|(?:gave|received|delivered)[\s\xa0]+(?:\w+[\s\xa0]+){0,3}notice",
    "2.01": r"completed|consummated|closed",
    "2.03": r"entered[\s\xa0]+into|executed|signed|borrowed",
    "2.04": r"received[\s\xa0]+(?:\w+[\s\xa0]+){0,3}notice",
    "3.01": r"received[\s\xa0]+(?:\w+[\s\xa0]+){0,5}(?:notice|letter|notification)",
    "3.02": r"sold|issued|entered[\s\xa0]+into",
    "4.01": r"dismissed|engaged|resigned|(?:informed|notified|advised)",
    "5.01": r"completed|consummated|acquired",
    "5.02": r"(?:tendered|submitted|delivered|gave)[\s\xa0]+(?:\w+[\s\xa0]+){0,3}(?:resignation|notice)|resigned|notified"
    r"|informed",
}
"""What has occurred, once it is said of a day, in the words of each item that has to be reported within days."""
_OPENING = regex(r"\bOn[\s\xa0]+$")
_NOT_THE_EVENT = regex(
    r"announc|previously|as[\s\xa0]+(?:reported|disclosed)|declared|preliminary|letter[\s\xa0]+of[\s\xa0]+intent",
    re.I,
)
_LONGEST = 600
"""How far a sentence is read, in characters."""
_FAR = 31
"""What is dated more days before the cover is told as its background."""


class EventBeforeCoverDate(Rule):
    """An item opens with an event on a day before the date of the earliest event on the cover.

    "On March 4, 2015, the registrant entered into" under a cover of March 9 makes March 9 the day of something else, as a
    rule that of the signature or the release, and the days within which the report is due are counted from the wrong one.

    Only the first date of an item is read, where it opens a sentence with "On" and the sentence says that what the item is
    about was done then. Not flagged: items that come back to the day of the cover, for then the first date is background;
    dates more than a month before; announcements; Items 2.02, 5.03, 5.07, 7.01 and 8.01;
    amendments; the old numbering.

    Source: Form 8-K, cover page ("Date of earliest event reported") and General Instruction B.1.
    """

    code = "DAT013"
    name = "event-before-cover-date"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page and General Instruction B.1"
    relations = (
        Relation(
            figures="the date on the cover, then no event before it",
            kinds=("date_order",),
            words='"On" a day, and the verb of the item, where an item opens; the date on the cover',
            tolerance="none",
            vetoes="items that name the day of the cover too, announcements, dates a month before, amendments",
        ),
    )
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On March 2, 2015, Hollin Ridge Materials, Inc. entered into a lease of the Sable Creek quarry.
   ~~~~~~~~~~~~~ DAT013
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each item that opens with a dated event, and a violation at the first date before the cover's."""
        event = filing.cover.report_date
        if (
            event is None
            or event.day is None
            or filing.form.endswith("/A")
            or filing.cover.amendment is not None
        ):
            return
        for item in filing.items:
            opening = _opening(filing, item, event)
            if opening is None or opening.day is None or abs((event.day - opening.day).days) > _FAR:
                continue
            early = opening.day < event.day
            yield self.tie(
                "date_order",
                not early,
                f"{opening.text} is {'' if early else 'not '}before {event.text}",
                (operand(opening), operand(event)),
            )
            if early:
                yield self.violation(
                    opening.span,
                    f"Item {item.number} tells of an event on {opening.text}, and the cover has {event.text} as the date of"
                    " the earliest event reported",
                    related=[Related("the date on the cover", event.span)],
                )
                return


def _opening(filing: Filing, item: Item, event: Day) -> Day | None:
    """The date with which an item opens, if it is that of what the item is about."""
    done = _DONE.get(item.number)
    days = filing.days
    low, high = days.numbers(item.body.start, item.body.end)
    if done is None or low == high:
        return None
    first = days[low]
    if not _OPENING.search(filing.text, max(item.body.start, first.span.start - 20), first.span.start):
        return None
    if any(days[number].day == event.day for number in range(low + 1, high)):
        return None
    start, limit = first.span.end, min(item.body.end, first.span.end + _LONGEST)
    words = next((filing.text[start:stop] for _, stop in split(filing.text, start, limit)), "")
    verb = re.search(rf"\b(?:{done})\b", words, re.I)
    return first if verb and not _NOT_THE_EVENT.search(words) else None
