"""An exhibit dated after the report was signed."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Day, Example, Filing, Finding, Related, Relation, Rule, Severity

from ._order import Dated, after, dated_exhibits, later_exhibits, operand, related, signing_day


class ExhibitAfterSigning(Rule):
    """An exhibit of the list or the index is dated after the report was signed.

    What is filed with a report exists when it is signed. A document dated the day after gets a warning, as
    does one that is dated *as of* a later day, which agreements lawfully may be. All such exhibits are one
    finding; if the report's own event is after the signature as well, that is said there, with the exhibits
    beside it. Only the date that a description gives the document counts: not maturities, meetings, periods,
    forms of agreements, or what is to be filed later.

    Source: Form 8-K, General Instruction B.1 and signature page; Reg. S-K Item 601(a).
    """

    code = "DAT002"
    name = "exhibit-after-signing"
    severity = Severity.ERROR
    citation = "Form 8-K, signature page; Reg. S-K Item 601(a) (17 CFR 229.601)"
    relations = (
        Relation(
            figures="exhibit, then signature",
            kinds=("date_order",),
            words="the date of an exhibit in the list, and the date of signing",
            tolerance="none",
            vetoes="forms, drafts, exhibits to be filed later, dates as of a day",
        ),
    )
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated May 4, 2015
                                  ~~~~~~~~~~~ DAT002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each list with dated exhibits, and one violation for all that are dated later."""
        signed = signing_day(filing)
        if signed is None:
            return
        for exhibits in (filing.exhibits.listed, filing.exhibits.index):
            dated = dated_exhibits(filing, exhibits)
            if dated:
                wrong = [one.exhibit.number for one in dated if after(one.day, signed)]
                statement = f"Exhibit {', '.join(wrong)} is dated" if wrong else "no exhibit is dated"
                yield self.tie(
                    "date_order",
                    not wrong,
                    f"{statement} after the signature",
                    [operand(one.day) for one in dated],
                    operand(signed),
                )
        late = later_exhibits(filing, signed)
        event = filing.cover.report_date
        if not late or (event is not None and after(event, signed)):
            return
        first = late[0]
        yield self.violation(
            first.day.span,
            f"Exhibit {first.exhibit.number} is dated {'as of ' if first.as_of else ''}{first.day.text}, "
            f"after the report was signed on {signed.text}",
            related=[Related("the date of signing", signed.span), *related(late[1:])],
            severity=max((_severity(one, signed) for one in late), key=lambda severity: severity.rank),
        )


def _severity(one: Dated, signed: Day) -> Severity:
    assert one.day.day is not None
    assert signed.day is not None
    next_day = (one.day.day - signed.day).days == 1
    return Severity.WARNING if one.as_of or next_day else Severity.ERROR
