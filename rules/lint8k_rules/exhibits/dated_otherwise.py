"""An attached exhibit that bears another date than the list gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import (
    Attached,
    Example,
    Exhibit,
    Filing,
    Finding,
    Related,
    Rule,
    Severity,
    Span,
    Status,
    regex,
)
from lint8k_rules.exhibits._days import DAY, Day, day_of
from lint8k_rules.exhibits._examples import HEADER
from lint8k_rules.exhibits._numbers import key, listed

_DATED = regex(r"\bdated(?:\s+(?:as\s+of|effective|effective\s+as\s+of))?\s*,?\s*$", re.I)
_CUE = regex(
    r"\b(?:dated|made(?:\s+and\s+(?:entered\s+into|executed))?|entered\s+into|executed)"
    r"(?:\s*,?\s*(?:and\s+)?(?:effective\s+)?(?:as\s+of|on|this))?(?:\s+(?:this|the))?\s*:?\s*$",
    re.I,
)
_DATELINE = regex(r"\s*(?:\([^()\n]{2,40}\)\s*)?(?:/[^/\n]{2,40}/\s*)?(?:–|—|--|-\s|\.\s?-)")
_TOP = 1500
"""How far down the first page a date is taken for the exhibit's own."""
_LOOKED_THROUGH = 60_000


class DatedOtherwise(Rule):
    """The list dates an exhibit on a day that the attached exhibit nowhere bears, and its first page on another.

    The list identifies the agreement or the release; another date there means another document, or a slip of the
    pen.

    Looks at a description with one date after "dated", at the dateline of a release, and at the date of an agreement on its
    first page, and speaks up only where the two are a slip apart: the same but for the day, the month or the year.
    Not flagged: an exhibit that bears the listed date anywhere, or bears none; "Form of"; exhibits filed elsewhere.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH010"
    name = "exhibit-dated-otherwise"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2)); Exchange Act Rule 12b-20"
    right = Example()
    wrong = Example(
        header=HEADER,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. extended its lease.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Lease of the Sable Creek quarry, dated as of March 4, 2014
                                                           ~~~~~~~~~~~~~ EXH010
""",
        tail="""\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<FILENAME>ex101.txt
<TEXT>
Exhibit 10.1

LEASE

This lease is made as of March 4, 2015 between Hollin Ridge Materials, Inc. and
the heirs of J. Sable.
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the date in the list, with that of the exhibit related."""
        attached = {key(document.number): document for document in filing.exhibits.attached or ()}
        told: set[str] = set()
        for row in listed(filing):
            document = attached.get(key(row.number))
            given = _listed_day(row)
            if document is None or given is None or key(row.number) in told:
                continue
            told.add(key(row.number))
            found = _own_day(document, given[0])
            if found:
                yield self.violation(
                    given[1],
                    f"The list dates Exhibit {row.number} {given[1].text}, and the exhibit itself bears the date {found.text}",
                    related=[Related("the exhibit", found)],
                )


def _listed_day(row: Exhibit) -> tuple[Day, Span] | None:
    """The one date of a description, where it is said to be the exhibit's."""
    place = row.description_span
    if place is None or row.status is not Status.HERE or regex(r"\W*forms?\s+of\b", re.I).match(place.text):
        return None
    text = place.source.text
    found = list(DAY.finditer(text, place.start, place.end))
    if len(found) != 1 or not _DATED.search(text[place.start : found[0].start()]):
        return None
    return day_of(found[0]), place.source.span(*found[0].span())


def _own_day(document: Attached, given: Day) -> Span | None:
    """The date that an exhibit bears on its first page, where that is a slip from the date given, which it bears nowhere."""
    source = document.document.source
    if source is None:
        return None
    text = source.text[:_LOOKED_THROUGH]
    days = [(match, day_of(match)) for match in DAY.finditer(text)]
    if any(day == given for _, day in days):
        return None
    for match, day in days:
        if match.start() > _TOP:
            return None
        line = text[max(0, match.start() - 60) : match.start()]
        own = _CUE.search(line) or _DATELINE.match(text, match.end())
        if own:
            return source.span(*match.span()) if day.is_slip_of(given) else None
    return None
