"""An amount said to be so much percent of a figure beside it that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
from lint8k_rules.amounts import _percentages
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._percentages import Portion
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_DOUBT = regex(
    r"\b(?:up[\s\xa0]+to|at[\s\xa0]+least|pro[\s-]?rat\w*|plus|less|lesser|greater|portion|interest|accrued|minimum|maximum"
    r"|excess|between|range|remaining|additional|including|per[\s\xa0]+(?:annum|year|share)|respectively|discount|premium"
    r"|beneficial\w*|diluted|voting|excluding|average|increas\w*|decreas\w*)\b",
    re.I,
)
_ACCRUED = regex(r",?[\s\xa0]+(?:plus|together[\s\xa0]+with)[\s\xa0]+(?:any[\s\xa0]+)?accrued[^.;$%]*", re.I)
"""Finds interest that is paid beside an amount, and is no part of it."""
_NAME = regex(r"\d[A-Z]")
"""What may be a company's name ("3M") as well as a figure."""
_SURE, _VERY_SURE = 3, 4
"""How many digits of the amount must agree with what was reckoned, where words leave a doubt; and where none say which the
base is."""


class PercentOfFigure(Rule):
    """An amount is not the stated percentage of the figure of which it is said to be one.

    "10% of the $24,000,000 price, or $2,600,000" tells the reader two amounts that are kept back.

    A percentage ties that has what it comes to beside it, in brackets or after "or" or "equal to". Its base is the figure
    after "of", the one of "Of the 60,000 shares," at the head of the sentence, the one beside the name of which the
    percentage is taken ("of salary"), in this sentence or one of the three before it; or, where no words say which, the
    one figure that works out, and else it fails only if the amount is a slip of the pen away. Not flagged without such a
    slip: "up to", pro rata amounts, interest, premiums and discounts. What AMT020 tells of named amounts is left to it.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT025"
    name = "percent-of-figure"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="base × percent = amount",
            kinds=("percent",),
            words=(
                '"10% of the $24 million price, or …", "of the 60,000 shares, 40%, or …", "60% of salary (…)", the base '
                "in the sentence or one of the three before"
            ),
            tolerance="as printed, the amount also cut off; one share",
            vetoes=(
                '"up to", pro rata amounts, interest, premiums, discounts, and bases that no words name, unless the '
                "amount is a slip away"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The buyer kept back 10% of the $24,000,000 price, or $2,400,000, for eighteen months.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The buyer kept back 10% of the $24,000,000 price, or $2,600,000, for eighteen months.
                                                     ~~~~~~~~~~ AMT025
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a percentage is stated."""
        return has(filing, "percent")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every percentage with its amount and its base, and a violation for each that is wrong."""
        shares = [_holding_first(portions) for portions in _percentages.find(filing, paragraph)]
        known = {value(portions[0].base) for portions in shares if portions[0].agrees}
        for portions in shares:
            if portions[0].agrees:
                yield self._tie(portions[0], TieStatus.HOLDS)
                continue
            wrong = [each for each in portions if _is_fault(each, value(each.base) in known)]
            if len({value(portion.base) for portion in wrong}) == 1:
                yield from self._fault(wrong[-1])

    def _tie(self, found: Portion, status: TieStatus) -> Finding:
        statement = f"{found.percent.text} × {found.base.text} = {found.amount.text}"
        operands = (Operand.of(found.percent), Operand.of(found.base))
        return self.tie("percent", status, statement, operands, Operand.of(found.amount))

    def _fault(self, found: Portion) -> Iterator[Finding]:
        percent, base, amount = found.percent, found.base, found.amount
        come = value(base) * value(percent) / 100
        mend = only(
            [
                (amount, come),
                (percent, 100 * value(amount) / value(base)),
                (base, 100 * value(amount) / value(percent)),
            ]
        )
        yield self._tie(found, TieStatus.FAILS)
        yield self.violation(
            amount.span,
            f"{percent.text} of {base.text} is {like(come, amount)}, not {amount.text}{mend}",
            related=[Related("the percentage", percent.span), Related("what it is taken of", base.span)],
        )


def _holding_first(portions: Sequence[Portion]) -> Sequence[Portion]:
    """The readings of a percentage: the one that works out, if one does; all, if none does; of several, none is known."""
    holding = [portion for portion in portions if portion.agrees]
    return holding[-1:] if len({value(portion.base) for portion in holding}) == 1 else portions


def _is_fault(found: Portion, is_known: bool) -> bool:
    """Whether an amount that is not the percentage is a fault; `is_known` where another percentage of that base works out."""
    facts = (found.percent, found.base, found.amount)
    if any(fact.hedge not in (None, "approximately") for fact in facts) or _NAME.fullmatch(found.base.text):
        return False
    agree = agreeing(found.amount, found.come)
    if found.bound:
        return is_known or agree >= _SURE or not _DOUBT.search(_ACCRUED.sub("", found.words))
    return is_known or agree >= _VERY_SURE
