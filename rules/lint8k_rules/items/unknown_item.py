"""An item number that Form 8-K does not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Item, Rule, Severity, law
from lint8k_rules.items._captions import bearers


class UnknownItem(Rule):
    """A heading bears the number of an item that Form 8-K does not have.

    EDGAR takes the items from the submission header and not from the text, so that a wrong number is
    accepted, disseminated, and read by everyone who looks for the item. A number that the form never had is
    an error; one that it had at another time is a warning.

    Not flagged: an item whose first or last day is not settled by a source. Items of other forms and of
    Regulation S-K are no headings of the report.

    Source: Form 8-K, General Instruction D, and the items in force on the as-of date (Rel. 33-8400 for the
    numbering since 23 August 2004).
    """

    code = "ITM001"
    name = "unknown-item"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.11  Other Events.
     ~~~~ ITM001

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number that is none of the form's, or was none of it on the as-of date."""
        for item in filing.items:
            rows = [row for row in law.known_items() if row.number == item.number]
            if not rows:
                yield self.violation(item.number_span, f"Form 8-K has no Item {item.number}{_meant(item)}")
            elif not any(row.in_force(filing.as_of) or row.doubtful for row in rows):
                first = min((row.since for row in rows if row.since), default=None)
                last = max((row.until for row in rows if row.until), default=None)
                when = (
                    f"it became part of the form on {_day(first)}"
                    if first and first > filing.as_of
                    else f"it was part of the form until {_day(last)}"
                )
                yield self.violation(
                    item.number_span,
                    f"Form 8-K had no Item {item.number} on {_day(filing.as_of)}; {when}",
                    severity=Severity.WARNING,
                )


def _meant(item: Item) -> str:
    """Which item was probably meant: that of the caption, else that of the number with a zero restored."""
    named = bearers(item.caption, item.number) if item.caption else ()
    if len(named) == 1:
        return f'; "{item.caption}" is the caption of Item {named[0]}'
    whole, _, part = item.number.partition(".")
    restored = f"{whole}.0{part}"
    if len(part) == 1 and any(row.number == restored for row in law.known_items()):
        return f"; Item {restored} is probably meant"
    return ""


def _day(day: date | None) -> str:
    return f"{day:%B} {day.day}, {day.year}" if day else "another day"
