"""An exhibit index behind the signatures, and no list before them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity


class IndexAfterSignatures(Rule):
    """The only list of exhibits is an index behind the signature page.

    Since September 1, 2017 the index stands before the signatures; a list under Item 9.01(d) will do for it.

    Not flagged: an index behind the signatures besides a list before them, which does no harm; a report without the
    item, of which ITM004 speaks.

    Source: Regulation S-K, Item 601(a)(2), as amended by Rel. 33-10322.
    """

    code = "EXH024"
    name = "exhibit-index-after-signatures"
    severity = Severity.NOTE
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2)); Rel. 33-10322"
    since = date(2017, 9, 1)
    right = Example()
    wrong = Example(
        day=date(2018, 3, 5),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits. See the Exhibit Index.
""",
        tail="""
EXHIBIT INDEX
~~~~~~~~~~~~~ EXH024

     99.1     Press release dated {day}
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note, at the heading of the index."""
        index, heading = filing.exhibits.index, filing.exhibits.index_heading
        item = filing.item("9.01")
        if filing.exhibits.listed or not index or filing.signing is None or item is None:
            return
        if index[0].span.start > filing.signing.start:
            yield self.violation(
                heading or index[0].number_span,
                "The exhibits are listed behind the signatures alone; since September 1, 2017 the index stands before them, and"
                " a list under Item 9.01(d) will do for it",
                related=[Related("the signatures", filing.signing)],
            )
