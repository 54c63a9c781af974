"""Exhibits said to be none, and there are some."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules._citations import citations
from lint8k_rules.exhibits._examples import ATTACHED, HEADER
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class

_NONE = regex(
    r"(?:^[^\w\n]*|\([cd]\)[^\w\n]*)Exhibits?[^\w]{0,20}(?:\([^()\n]{0,30}\)\W{0,10})?"
    r"(?P<none>None|Not\s+applicable|Inapplicable|N/A|No\s+exhibits)\b(?!\s+(?:of|required))",
    re.I | re.M,
)


class NoneThoughExhibits(Rule):
    """The item on exhibits says that there are none, and exhibits are attached, indexed, or cited as filed with the report.

    One of the two is wrong on its face.

    Not flagged: "None" or "Not applicable" for financial statements or pro forma information; interactive data.

    Source: Form 8-K, Item 9.01(d) (Item 7(c) before 23 August 2004); Regulation S-K, Item 601(a)(2).
    """

    code = "EXH020"
    name = "none-though-exhibits"
    severity = Severity.ERROR
    citation = "Form 8-K, Item 9.01(d); Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        header=HEADER,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its quarry.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits. None.
              ~~~~ EXH020
""",
        tail=ATTACHED,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the word that says so."""
        item = filing.item("9.01", "7")
        if item is None or filing.exhibits.listed:
            return
        found = _NONE.search(filing.text, item.body.start, item.body.end)
        place = _exhibit(filing)
        if found and place:
            number, span = place
            yield self.violation(
                filing.span(*found.span("none")),
                f'The item says of exhibits "{found["none"]}", and Exhibit {number} is {span[0]}',
                related=[Related(span[0], span[1])],
            )


def _exhibit(filing: Filing) -> tuple[str, tuple[str, Span]] | None:
    """The first exhibit that there is: its number, how it shows, and where."""
    for row in filing.exhibits.index:
        if exhibit_class(row.number) not in INTERACTIVE:
            return row.number, ("listed in the exhibit index", row.number_span)
    for document in filing.exhibits.attached or ():
        if exhibit_class(document.number) not in (*INTERACTIVE, "27"):
            return document.number, ("attached", document.span)
    for citation in citations(filing):
        if citation.here and exhibit_class(citation.number) not in INTERACTIVE:
            return citation.number, ("cited as filed with the report", citation.span)
    return None
