"""An exhibit number of a class that does not exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, law
from lint8k_rules.exhibits._misnumbered import with_point, without_point
from lint8k_rules.exhibits._numbers import exhibit_class, key, listed


class NoSuchClass(Rule):
    """An exhibit has a number of no class that Item 601 of Regulation S-K knows.

    The number before the point is the class of the exhibit table. A class that never was is an error, one
    that was not in force on the as-of date a warning.

    Not flagged: a class that the table does not have for Form 8-K; one whose days in force are not settled by
    a source.

    Source: Regulation S-K, Item 601, exhibit table and paragraph (b).
    """

    code = "EXH004"
    name = "no-such-exhibit-class"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(b) (17 CFR 229.601(b))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     47.1     Press release dated {day}
     ~~~~ EXH004
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each number without a class, at its first place, with the others related."""
        places: dict[str, list[tuple[str, Span]]] = {}
        for row in listed(filing):
            places.setdefault(key(row.number), []).append((row.number, row.number_span))
        for document in filing.exhibits.attached or ():
            places.setdefault(key(document.number), []).append((document.number, document.span))
        for place in without_point(filing):
            yield self.violation(
                place,
                f"Exhibit {place.text} is of no class that Item 601 of Regulation S-K knows; Exhibit {with_point(place.text)}"
                " may be meant",
            )
        for found in places.values():
            number, span = found[0]
            verdict = _verdict(number, filing.as_of)
            if verdict:
                message, severity = verdict
                related = [Related("and here", other) for _, other in found[1:]]
                yield self.violation(span, message, related=related, severity=severity)


def _verdict(number: str, day: date) -> tuple[str, Severity] | None:
    """What is wrong with the class of a number on a day; None if nothing is, or nothing is settled."""
    name = exhibit_class(number)
    rows = [row for row in law.known_exhibit_classes() if row.number == name]
    if not rows:
        return (
            f"Exhibit {number} is of no class that Item 601 of Regulation S-K knows: there is no class {name}",
            Severity.ERROR,
        )
    if any(row.in_force(day) or row.doubtful for row in rows):
        return None
    return (
        f"Exhibit {number} is of class {name}, which Item 601 of Regulation S-K did not have on {day:%B} {day.day}, {day.year}",
        (Severity.WARNING),
    )
