"""An exhibit numbered in the class of other documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity, Span, law, regex
from lint8k_rules.exhibits._kinds import Kind, kind_of
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key, listed, unmatched

_CATCH_ALL = ("20", "28", "29", "99")
"""The classes of additional exhibits, under which much is filed that has a class of its own."""
_RENUMBERED = date(1997, 1, 1)
"""Until about then reports kept to the numbers that classes had before 1993, when consents were 24 and not 23."""


class NumberOfAnotherClass(Rule):
    """The class of an exhibit's number is not that of the document named: a press release as Exhibit 10.1.

    The exhibit table gives each kind of document its class, and readers find it by that.

    Looks only at documents whose class is settled and that the description names in its first words: press
    releases, underwriting and merger agreements, indentures, charters, by-laws, accountants' consents and
    letters, powers of attorney, employment contracts and their like, the cover page's data. Filed among the
    additional exhibits (99), or before 1997, when the numbers of before 1993 lingered, such a document is a note.
    Under the classes of interactive data (101, 104) it takes any document that is described as something else.
    Not flagged: what may stand in two classes (merger agreements under 10, charters under 4); a number of no
    class, of which EXH004 speaks; one under which nothing is attached, of which EXH005 speaks.

    Source: Regulation S-K, Item 601(b).
    """

    code = "EXH009"
    name = "exhibit-number-of-another-class"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(b) (17 CFR 229.601(b))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Press release dated {day}
     ~~~~ EXH009
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such number, its second place related."""
        known = {row.number for row in law.known_exhibit_classes()}
        places: dict[str, tuple[str, Kind, list[Span]]] = {}
        printed: dict[str, tuple[str, list[Span]]] = {}
        missing, _ = unmatched(filing) if filing.exhibits.attached else ([], [])
        renumbered = {key(row.number) for row in missing}
        for row in listed(filing):
            kind, name = kind_of(row), exhibit_class(row.number)
            if name in INTERACTIVE and not _is_data(row):
                printed.setdefault(key(row.number), (row.number, []))[1].append(row.number_span)
                continue
            if kind is None or name in (kind.own, *kind.arguable) or name not in known:
                continue
            if key(row.number) in renumbered:
                continue
            places.setdefault(key(row.number), (row.number, kind, []))[2].append(row.number_span)
        for number, spans in printed.values():
            meant = f"; Exhibit {number[:2]}.{number[2:]} may be meant" if number.isdigit() else ""
            yield self.violation(
                spans[0],
                f"Class {exhibit_class(number)} is for interactive data, and the list describes Exhibit {number} as another"
                f" document{meant}",
                related=[Related("and here", span) for span in spans[1:]],
            )
        for number, kind, spans in places.values():
            name = exhibit_class(number)
            yield self.violation(
                spans[0],
                f"Exhibit {number} is a {kind.name}, and class {name} is not for one; it would be Exhibit {kind.own}"
                f" ({kind.source})",
                related=[Related("and here", span) for span in spans[1:]],
                severity=Severity.NOTE if name in _CATCH_ALL or filing.as_of < _RENUMBERED else None,
            )


def _is_data(row: Exhibit) -> bool:
    """Whether a row may be of interactive data; one that says nothing may."""
    words = row.description
    return (
        not words
        or regex(
            r"x\W?brl|interactive|inline|cover|taxonomy|data\s+file|embedded|instance|schema", re.I
        ).search(words)
        is not None
    )
