"""Exhibits without the item that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span
from lint8k_rules._citations import citations
from lint8k_rules.items._captions import exhibits_item, is_anothers, words
from lint8k_rules.items._lost import lost


class ExhibitsItemMissing(Rule):
    """Exhibits are filed, and the report has no Item 9.01 (Item 7 before 23 August 2004).

    The exhibits filed with a report are listed under that item, and the item belongs in the header as well.

    Not flagged: a report whose only exhibits are the interactive data of its cover page (104, 101); exhibits
    of earlier filings; a report whose heading for exhibits has a wrong number or is misprinted (ITM019).

    Source: Form 8-K, Item 9.01(d) (Item 7(c) before 23 August 2004).
    """

    code = "ITM004"
    name = "exhibits-item-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 9.01(d); before 23 August 2004, Item 7(c)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release, which is attached
as Exhibit 99.1 to this report.
           ~~~~ ITM004
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation where the item belongs: at the list or index, else at the first exhibit cited or attached."""
        if not filing.items or any(item.number in ("7", "9.01") for item in filing.items):
            return
        if any(
            "exhibit" in words(item.caption or "") or set(is_anothers(item)) & {"7", "9.01"}
            for item in filing.items
        ):
            return
        if any(heading.number in ("7", "9.01") for heading in lost(filing)):
            return
        place = _place(filing)
        if place is None:
            return
        span, what = place
        cited = [citation.span for citation in citations(filing) if citation.here and citation.span != span]
        yield self.violation(
            span,
            f'{what}, and the report has no {exhibits_item(filing)}, "Financial Statements and Exhibits", under which'
            " exhibits are listed",
            related=[Related("cited here", other) for other in cited[:1]],
        )


def _place(filing: Filing) -> tuple[Span, str] | None:
    """Where the exhibits are first named, and how; None if there are none but interactive data."""
    exhibits = filing.exhibits
    for rows, heading, what in (
        (exhibits.listed, exhibits.list_heading, "Exhibits are listed"),
        (exhibits.index, exhibits.index_heading, "Exhibits are listed in the exhibit index"),
    ):
        if any(row.number.split(".")[0] not in ("101", "104") for row in rows):
            return heading or rows[0].number_span, what
    cited = next((citation for citation in citations(filing) if citation.here), None)
    if cited:
        return cited.span, f"Exhibit {cited.number} is cited as part of the report"
    for attached in exhibits.attached or ():
        if attached.number.split(".")[0] not in ("101", "104", "27"):
            return attached.span, "Exhibits are attached"
    return None
