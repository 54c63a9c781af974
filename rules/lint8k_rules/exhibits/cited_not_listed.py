"""An exhibit that the text cites and the list does not have."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Related, Rule, Severity, Status
from lint8k_rules._citations import Citation, citations
from lint8k_rules.exhibits._misnumbered import misnumbered
from lint8k_rules.exhibits._numbers import belongs, exhibit_class, is_empty, item_name, key, listed


class CitedNotListed(Rule):
    """The text cites an exhibit of the report that the exhibit list does not have.

    The reader who is sent to an exhibit looks for it in the list. A wrong number in the text and an exhibit
    left out of the list look alike; the message names an exhibit that nothing cites, if the list has one of
    the same class or only one.

    Not flagged: exhibits of earlier filings and of agreements ("Exhibit 10.1 to the Form 10-Q", "Exhibit A");
    an exhibit that is attached; the class alone for its one exhibit ("Exhibit 99" for 99.1); a report without
    the item that lists exhibits, of which ITM004 speaks, or one whose item points elsewhere.

    Source: Regulation S-K, Item 601(a)(2); Form 8-K, Item 9.01(d).
    """

    code = "EXH002"
    name = "exhibit-cited-not-listed"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release. The press release is
attached as Exhibit 99.2 to this report.
                    ~~~~ EXH002

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each number cited and not listed, at its first place, with the others related."""
        rows = listed(filing)
        if not filing.items or not (rows or is_empty(filing)):
            return
        known = {key(row.number) for row in rows} | {
            key(document.number) for document in filing.exhibits.attached or ()
        }
        found: dict[str, list[Citation]] = {}
        cited = set[str]()
        for citation in citations(filing):
            cited.add(key(citation.number))
            if not _is_known(key(citation.number), known):
                found.setdefault(citation.number, []).append(citation)
        uncited = [row for row in rows if key(row.number) not in cited and row.status is Status.HERE]
        astray = misnumbered(filing)
        if len(found) <= len({key(row.number) for row in uncited} & astray):
            return  # the numbers in the list are none, and that is told
        for number, places in found.items():
            if key(number) in astray:
                continue
            places.sort(key=lambda citation: (not citation.here, citation.span.start))
            instead = [row for row in uncited if exhibit_class(row.number) == exhibit_class(number)]
            instead = instead or (uncited if len({key(row.number) for row in uncited}) == 1 else [])
            if not rows and not places[0].here:
                continue
            hint = (
                f"; the list has Exhibit {instead[0].number}, which the text does not cite" if instead else ""
            )
            alone = len(found) == len(uncited) == len(instead) == 1
            same_class = alone and exhibit_class(instead[0].number) == exhibit_class(number)
            edits = tuple(Edit(place.span, instead[0].number) for place in places) if same_class else ()
            yield self.violation(
                places[0].span,
                f"Exhibit {number} is cited here, and the exhibit list{_where(filing)} does not have it{hint}",
                related=[
                    *(Related("cited here too", other.span) for other in places[1:]),
                    *(Related("listed, and not cited", row.number_span) for row in instead),
                    *([] if instead else belongs(filing, number)),
                ],
                severity=None if places[0].here else Severity.WARNING,
                fix=Fix(edits, safe=True) if edits else None,
            )


def _where(filing: Filing) -> str:
    return f" under {item_name(filing)}" if filing.exhibits.listed else ""


def _is_known(number: str, known: set[str]) -> bool:
    """Whether a number, its class alone, or a paragraph of it is listed."""
    return any(other == number or _part(number, other) or _part(other, number) for other in known)


def _part(whole: str, part: str) -> bool:
    """Whether one number is another with something behind it: 99.4 and 99.4(a), 99 and 99.1, not 99.1 and 99.11."""
    return part.startswith(whole) and not part[len(whole) :][:1].isdigit()
