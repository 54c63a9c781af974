"""A number left out of the exhibits of a class."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity, Status, regex
from lint8k_rules._citations import citations
from lint8k_rules.exhibits._numbers import exhibit_class, key, listed


class NumberSkipped(Rule):
    """The exhibits of a class skip a number: 99.1 is followed by 99.3.

    A gap makes the reader look for an exhibit that has been left out, or renumbered in one place only.

    Not flagged: a class that does not begin with 1, or with a gap of more than one number, where numbers are
    those of another list; a class with an exhibit filed elsewhere; an amendment; the number missing where the
    text cites it, a list has it or a document bears it, of which EXH001, EXH002 and EXH006 speak.

    Source: custom.
    """

    code = "EXH012"
    name = "exhibit-number-skipped"
    severity = Severity.NOTE
    citation = "Custom, after Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
     99.3     Investor presentation
     ~~~~ EXH012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each number before which one is left out."""
        if filing.cover.amendment is not None:
            return
        known = {key(row.number) for row in listed(filing)}
        known |= {key(document.number) for document in filing.exhibits.attached or ()}
        known |= {key(citation.number) for citation in citations(filing)}
        classes: dict[str, list[tuple[int, Exhibit]]] = {}
        for row in filing.exhibits.listed or filing.exhibits.index:
            printed = regex(r"\d+\.(\d+)").fullmatch(row.number)
            classes.setdefault(exhibit_class(row.number), []).append((int(printed[1]) if printed else 0, row))
        for name, rows in classes.items():
            numbers = [number for number, _ in rows]
            if (
                numbers[0] != 1
                or numbers != sorted(set(numbers))
                or any(row.status is not Status.HERE for _, row in rows)
            ):
                continue
            for (low, above), (high, row) in pairwise(rows):
                if high - low == 2 and f"{name}.{low + 1}" not in known:
                    yield self.violation(
                        row.number_span,
                        f"Exhibit {row.number} follows Exhibit {above.number}; there is no Exhibit {name}.{low + 1}",
                        related=[Related("the one before", above.number_span)],
                    )
