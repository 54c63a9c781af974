"""A net amount that is not the gross amount less what was deducted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    TieStatus,
    for_each,
    regex,
)
from lint8k_rules.amounts import _net_tables, _nets
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._nets import Net
from lint8k_rules.amounts._reckoning import like, result, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs
from lint8k_rules.amounts._tables import Row, tables

_DOUBT = regex(
    r"\b(?:plus|including|includes?|interest|before|estimated|expects?|expected|up[\s\xa0]+to|per[\s\xa0]+share|respectively"
    r"|repa(?:y|id)|income|revenues?|sales|loss(?:es)?|earnings|other|certain|holdback|escrow"
    r"|deficit|deficiency|equity|assets|liabilit(?:y|ies)|working[\s\xa0]+capital|debt)\b",
    re.I,
)
_SURE = 3
"""How many digits of the net amount must agree with what is left, for a doubt to give way."""


class NetAmount(Rule):
    """The net amount stated is not the gross amount less the deductions stated with it.

    "Gross proceeds of $40.0 million, less expenses of $2.0 million, resulting in net proceeds of $39.0
    million" leaves a million that came from nowhere.

    A sentence ties where it names one net amount ("net proceeds of", "…, net of"), what is deducted ("less",
    "net of", "after deducting", "in commissions"), and one amount besides, which is the gross; or where one
    amount was taken "of" or "under" another, "leaving" a third; a table, where lines or columns are a price,
    a discount and proceeds. The bounds of all as printed are
    allowed. Not flagged: sentences with "plus", "including", "other", "estimated" or "before", in which more
    may have been added or taken.

    Source: Reg. S-K Item 701(f)(4) (deductions and net proceeds stated with the gross); Exchange Act Rule
    12b-20.
    """

    code = "AMT009"
    name = "net-amount"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 701(f) (17 CFR 229.701); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="gross − deductions = net",
            kinds=("difference",),
            words=(
                '"less", "net of", "after deducting", "net proceeds of", "under its …, leaving", "gross profit of", '
                "total assets, liabilities and equity; in "
                "tables of offerings price, discount and proceeds"
            ),
            tolerance="as printed",
            vetoes='"plus", "including", "other", "estimated", income and revenue',
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The offering closed with gross proceeds of $40.0 million, less underwriting discounts
of $2.4 million, resulting in net proceeds of $37.6 million.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The offering closed with gross proceeds of $40.0 million, less underwriting discounts
of $2.4 million, resulting in net proceeds of $36.7 million.
                                              ~~~~~~~~~~~~~ AMT009
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield what is said of the net amount of each sentence."""
        for sentence in paragraph:
            if found := _nets.in_sentence(filing, sentence):
                yield from self._told(found)

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield what is said of the net amounts of a table."""
        for found in _net_tables.find(table):
            yield from self._told(found)

    def _told(self, found: Net) -> Iterator[Finding]:
        """A tie for a net amount with its gross and deductions, and a violation if it fails."""
        agree = found.left.meets(result(found.net))
        reason = None if agree else _doubt(found)
        status = TieStatus.HOLDS if agree else TieStatus.OPEN if reason else TieStatus.FAILS
        statement = f"{' - '.join(fact.text for fact in (found.gross, *found.deducted))} = {found.net.text}"
        operands = [Operand.of(fact) for fact in (found.gross, *found.deducted)]
        yield self.tie("difference", status, statement, operands, Operand.of(found.net), reason)
        if status is TieStatus.FAILS:
            taken = sum(map(value, found.deducted), Decimal(0))
            come = value(found.gross) - taken
            needed = [(found.net, come), (found.gross, value(found.net) + taken)]
            if len(found.deducted) == 1:
                needed.append((found.deducted[0], value(found.gross) - value(found.net)))
            yield self.violation(
                found.net.span,
                f"{found.gross.text} less the deductions stated come to {like(come, found.net)}, "
                f"not to {found.net.text}{only(needed)}",
                related=[
                    Related("the gross amount", found.gross.span),
                    *(Related("a deduction", fact.span) for fact in found.deducted),
                ],
            )


def _doubt(found: Net) -> str | None:
    veto = _DOUBT.search(found.words)
    if veto and agreeing(found.net, found.left) < _SURE:
        return f"the word {veto[0].split()[0]!r} leaves room for more than is stated"
    if any(fact.hedge not in (None, "approximately") for fact in (found.gross, found.net, *found.deducted)):
        return "one of the figures is a bound"
    unlike = value(found.net) >= value(found.gross) * 2 or len(found.deducted) > 1
    if unlike and not agreeing(found.net, found.left):
        return "the words do not say that these figures belong together"
    return None
