"""An exhibit that the text calls a press release and the list an agreement, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.exhibits._called import called
from lint8k_rules.exhibits._numbers import key, listed


class CitedAsAnother(Rule):
    """The text says that a press release is an exhibit under whose number the list has another document.

    The list has the release under another number; which of the two is meant the reader finds out only by opening both.

    Looks at press releases, agreements, presentations and by-laws alone, cited by one number in the sentence that says that
    they are attached. Of two agreements the one is told from the other by its title. Not flagged: a row that may be the
    document in other words, or shares a word of the title; a list in which no other row, or more than one, is what the
    text names.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH027"
    name = "exhibit-cited-as-another"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, Hollin Ridge Materials, Inc. signed a Supply Agreement, filed with this
report as Exhibit 10.1. The press release is attached as Exhibit 10.1 as well.
                                                                 ~~~~ EXH027

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Supply Agreement dated {day}
     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number so cited."""
        rows = {key(row.number): row for row in reversed(listed(filing))}
        if len(rows) < 2 or not filing.items:
            return
        for one in called(filing.text, filing.items[0].heading.start, filing.body.end):
            row = rows.get(key(one.number))
            described = row.description or "" if row is not None else ""
            if row is None or one.may_be(described) or not one.is_another(described):
                continue
            meant = [other for other in rows.values() if one.is_it(other.description or "")]
            if len(meant) == 1:
                yield self.violation(
                    filing.span(*one.place),
                    f"The text calls Exhibit {row.number} the {one.what}, and the list has under that number"
                    f' "{_short(described)}"; the {one.what} is Exhibit {meant[0].number}',
                    related=[Related("listed", row.number_span), Related("and", meant[0].number_span)],
                )


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:57].rstrip() + "..."
