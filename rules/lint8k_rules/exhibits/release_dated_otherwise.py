"""A press release that the list dates on one day and the text on another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules.exhibits._days import DAY, Day, day_of
from lint8k_rules.exhibits._kinds import kind_of
from lint8k_rules.exhibits._numbers import key, listed

_RELEASE = r"(?:press|news|earnings)\s+release"
_ISSUED = regex(
    rf"\A\s*,?\s+(?:(?!(?<!Inc)(?<!Corp)(?<!Co)(?<!Ltd)(?<!\b[A-Z])\.\s)[^;]){{0,160}}?\bissued\s+(?:an?|its|the)\s+(?:joint\s+|earnings\s+)?{_RELEASE}",
    re.I,
)
"""What follows a day on which a release was issued: "On March 4, 2015, the registrant issued a press release"."""
_DATED = regex(
    rf"\b{_RELEASE}s?\s*,?\s+(?:dated\s+(?:as\s+of\s+)?|(?:(?:was|that\s+was)\s+)?issued\s+(?:by\s+[^.;]{{1,40}}\s+)?on\s+)$",
    re.I,
)
_ON = regex(r"\bOn\s+$", re.I)


class ReleaseDatedOtherwise(Rule):
    """The exhibit list dates the press release on another day than the text.

    The list identifies the release by its date; one of the two days is a slip of the pen.

    Looks at a list with one press release dated once, and at text that says on which one day a release was issued or
    that dates it; and speaks up only where the two are a slip apart: the same but for the day, the month or the year.
    Not flagged: a day of the list that the text has anywhere; a report with several releases; a difference from
    the index, of which EXH001 speaks, or from the release itself, of which EXH010 speaks.

    Source: Exchange Act Rule 12b-20; Regulation S-K, Item 601(a)(2).
    """

    code = "EXH029"
    name = "press-release-dated-otherwise"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20); Regulation S-K, Item 601(a)(2)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release. The press release is
attached as Exhibit 99.1 to this report.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated March 4, 2014
                                  ~~~~~~~~~~~~~ EXH029
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the day in the list, with that of the text related."""
        releases = [row for row in listed(filing) if (kind := kind_of(row)) and kind.name == "press release"]
        if len({key(row.number) for row in releases}) != 1:
            return
        places = [place for row in releases if (place := row.description_span)]
        given = [
            (match, place) for place in places for match in DAY.finditer(filing.text, place.start, place.end)
        ]
        if (
            len(places) != len(releases)
            or len(given) != len(places)
            or len({day_of(match) for match, _ in given}) != 1
        ):
            return
        match, _ = given[0]
        listed_day = day_of(match)
        told = _told(filing, [row.span for row in listed(filing)], listed_day)
        if told and told[0].is_slip_of(listed_day):
            yield self.violation(
                filing.span(*match.span()),
                f"The list dates the press release {' '.join(match[0].split())}, the text {' '.join(told[1].text.split())}",
                related=[Related("the text", told[1])],
            )


def _told(filing: Filing, rows: list[Span], listed_day: Day) -> tuple[Day, Span] | None:
    """The one day on which the text says that the release was issued; None if it says none, several, or has the listed day."""
    if not filing.items:
        return None
    text, found = filing.text, dict[Day, Span]()
    for match in DAY.finditer(text, filing.items[0].heading.start, filing.body.end):
        if any(row.start <= match.start() < row.end for row in rows):
            continue
        day = day_of(match)
        if day == listed_day:
            return None
        before = text[max(0, match.start() - 80) : match.start()]
        issued = _ON.search(before) and _ISSUED.match(text[match.end() : match.end() + 260])
        if issued or _DATED.search(before):
            found.setdefault(day, filing.span(*match.span()))
    return next(iter(found.items())) if len(found) == 1 else None
