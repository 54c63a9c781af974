"""An exhibit listed without a hyperlink."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, Status
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key


class NotLinked(Rule):
    """An exhibit of a list in HTML has no hyperlink, while others of the list have.

    Since September 1, 2017 each exhibit of the index is to be linked to its document, or to the earlier filing from
    which it is incorporated.

    Not flagged: interactive data; exhibits on paper, contained in another, or still to be filed; an exhibit that
    the other list links; a list without any link, as a draft has it before it is converted for EDGAR.

    Source: Regulation S-K, Item 601(a)(2); Regulation S-T, Rules 102(d) and 105(d); Rel. 33-10322.
    """

    code = "EXH015"
    name = "exhibit-not-linked"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2)); Regulation S-T, Rule 105(d) (17 CFR 232.105(d))"
    since = date(2017, 9, 1)
    right = Example()
    wrong = Example(
        day=date(2021, 3, 4),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     <a href="ex991.htm">Press release dated {day}</a>
     99.2     Investor presentation
     ~~~~ EXH015
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the number of each exhibit without a link."""
        lists = (filing.exhibits.listed, filing.exhibits.index)
        linked = {key(row.number) for rows in lists for row in rows if row.links}
        told: set[str] = set()
        for rows in lists:
            if not any(row.links for row in rows):
                continue
            for row in rows:
                name = key(row.number)
                if (
                    row.links
                    or name in linked | told
                    or row.status not in (Status.HERE, Status.BY_REFERENCE)
                    or exhibit_class(row.number) in INTERACTIVE
                    or _on_paper(row.span.text)
                ):
                    continue
                told.add(name)
                yield self.violation(
                    row.number_span,
                    f"Exhibit {row.number} has no hyperlink, and other exhibits of the list have; each is to be linked to its"
                    " document",
                )


def _on_paper(words: str) -> bool:
    words = words.lower()
    return "(p)" in words or "form se" in words or "paper" in words
