"""An exhibit that is listed and did not come with the filing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity
from lint8k_rules.exhibits._examples import ATTACHED, HEADER
from lint8k_rules.exhibits._misnumbered import misnumbered
from lint8k_rules.exhibits._numbers import exhibit_class, key, listed, unmatched

_PASTED = 1500
"""A tail longer than this, less the index, may hold the exhibits themselves, as before EDGAR split documents."""


class ListedNotAttached(Rule):
    """An exhibit is listed as filed with the report, and no document of its type is attached.

    What the list promises must come with the report; EDGAR does not compare.

    Not flagged: exhibits incorporated by reference, contained in another document, to be filed by amendment,
    or on paper; interactive data; a document typed EX-99 for 99.1; exhibits set into the main document; a
    main document alone, of which nobody knows what came with it.

    Source: Regulation S-K, Item 601(a)(1); Regulation S-T, Rule 102.
    """

    code = "EXH005"
    name = "exhibit-listed-not-attached"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a) (17 CFR 229.601(a))"
    right = Example()
    wrong = Example(
        header=HEADER,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Supply Agreement dated {day}
     ~~~~ EXH005
     99.1     Press release dated {day}
""",
        tail=ATTACHED,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield the tie of list and attachments, and a violation at each number listed that is not attached."""
        attached = filing.exhibits.attached
        rows = listed(filing)
        if not attached or not rows:
            return
        missing, extra = unmatched(filing)
        documents = [document for document in attached if exhibit_class(document.number) != "101"]
        if documents:
            yield self.tie(
                "list",
                not missing and not extra,
                f"the exhibits attached are {'not ' if missing or extra else ''}those that the report lists as filed"
                f" with it ({len(documents)} attached)",
                [Operand(row.number, row.number_span) for row in rows],
                Operand(f"{len(documents)} documents", documents[0].span, Decimal(len(documents))),
            )
        tail = len(filing.tail.text) - sum(len(row.span.text) for row in filing.exhibits.index)
        if tail > _PASTED:
            return
        pairs = dict(zip(map(id, missing), extra, strict=True)) if len(missing) == len(extra) else {}
        for row in missing:
            if key(row.number) in misnumbered(filing):
                continue
            other = pairs.get(id(row))
            said = f"; a document of type {other.document.type} is" if other else ""
            yield self.violation(
                row.number_span,
                f"Exhibit {row.number} is listed, and no document of type EX-{row.number} is attached{said}",
                related=[Related("attached", other.span)] if other else [],
                unfinished=True,
            )
