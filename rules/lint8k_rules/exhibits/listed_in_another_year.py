"""An agreement that the list dates in another year than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity, Span, Status, regex
from lint8k_rules.exhibits._days import DAY, Day, day_of
from lint8k_rules.exhibits._numbers import key, listed

_DATED = regex(
    r"(?P<title>\b[A-Z][\w&’'-]{0,40}[\s\xa0]{1,20}(?:Agreement|Indenture|Lease|Note|Contract|Plan))\b[^;]{0,200}?\bdated(?:\s+as\s+of)?\s+$"
)
_OF_ANOTHER = regex(
    r"^\W*forms?\s+of\b|\b(?:amend|supplement|joinder|waiver|consent|extension|restat|assign|terminat|pursuant|under\b|with\s+respect)",
    re.I,
)


class ListedInAnotherYear(Rule):
    """The exhibit list dates an agreement on the day that the text has for it, but in another year.

    A slip of the first weeks of a year: the reader of the list takes the exhibit for an older agreement.

    Looks at rows with one date behind the title of an agreement that the text names too. Not flagged: a day of the list that
    the text has anywhere; amendments and what else is dated after another agreement; forms; exhibits filed elsewhere; years
    more than one apart; a difference from the index, of which EXH001 speaks.

    Source: Exchange Act Rule 12b-20; Regulation S-K, Item 601(a)(2).
    """

    code = "EXH030"
    name = "exhibit-listed-in-another-year"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20); Regulation S-K, Item 601(a)(2)"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, Hollin Ridge Materials, Inc. entered into a Supply Agreement with Sable
Creek Partners.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Supply Agreement dated as of March 4, 2014
                                           ~~~~~~~~~~~~~ EXH030
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the day of each such row, with that of the text related."""
        if not filing.items:
            return
        rows = listed(filing)
        dated = [(row.number, given) for row in rows if (given := _given(row)) is not None]
        if not dated:
            return
        text, spans = filing.text, [row.span for row in rows]
        days: dict[Day, Span] = {}
        for match in DAY.finditer(text, filing.items[0].heading.start, filing.body.end):
            if not any(span.start <= match.start() < span.end for span in spans):
                days.setdefault(day_of(match), filing.span(*match.span()))
        told: set[str] = set()
        for number, (day, place, title) in dated:
            if day in days or key(number) in told:
                continue
            near = [
                days[other]
                for year in (day.year - 1, day.year + 1)
                if (other := day._replace(year=year)) in days
            ]
            if len(near) == 1 and _names(filing, title):
                told.add(key(number))
                yield self.violation(
                    place,
                    f"The list dates the {title} {' '.join(place.text.split())}, and the text has"
                    f" {' '.join(near[0].text.split())}",
                    related=[Related("the text", near[0])],
                )


def _given(row: Exhibit) -> tuple[Day, Span, str] | None:
    """The one day of a description, its place, and the title of the agreement that it dates."""
    place = row.description_span
    if place is None or row.status is not Status.HERE:
        return None
    text = place.source.text
    found = list(DAY.finditer(text, place.start, place.end))
    if len(found) != 1:
        return None
    before = text[place.start : found[0].start()]
    title = _DATED.search(before)
    if title is None or _OF_ANOTHER.search(before):
        return None
    return day_of(found[0]), place.source.span(*found[0].span()), " ".join(title["title"].split())


def _names(filing: Filing, title: str) -> bool:
    """Whether the items name an agreement of that title."""
    words = re.compile(r"[\s\xa0]+".join(map(re.escape, title.split())), re.I)
    return any(words.search(item.body.text) for item in filing.items if item.number not in ("7", "9.01"))
