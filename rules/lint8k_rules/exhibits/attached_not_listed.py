"""An exhibit that came with the filing and is not listed."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law
from lint8k_rules.exhibits._examples import ANOTHER, ATTACHED, HEADER
from lint8k_rules.exhibits._numbers import belongs, exhibit_class, is_empty, item_name, listed, unmatched


class AttachedNotListed(Rule):
    """A document is attached as an exhibit, and neither the list nor the index has its number.

    Every exhibit attached is to be listed, so that the reader of the report knows of it.

    Not flagged: interactive data; a financial data schedule (EX-27), which reports of the 1990s seldom list;
    a type of no class, of which EXH004 speaks; the one document that stands for the one exhibit missing, of
    which EXH005 speaks; a report without the item that lists exhibits, of which ITM004 speaks, or
    one whose item points elsewhere or says that there are none.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH006"
    name = "exhibit-attached-not-listed"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(header=HEADER, tail=ATTACHED + ANOTHER)

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the type of each document that is not listed."""
        if not listed(filing) and not is_empty(filing):
            return
        missing, extra = unmatched(filing)
        if len(missing) == len(extra):
            return
        for document in extra:
            name = exhibit_class(document.number)
            if name == "27" or not any(row.number == name for row in law.known_exhibit_classes()):
                continue
            yield self.violation(
                document.span,
                f"Exhibit {document.number} is attached, and the list under {item_name(filing)} does not have it",
                related=belongs(filing, document.number),
            )
