"""The fact on the extended transition period, where there is none to be, or missing where there is."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity

from ._facts import BODY, DAY, SINCE, facts, hidden, place


class TransitionFactWrong(Rule):
    """The election on the transition period is tagged of no emerging growth company, or is not tagged of one.

    The second box is for emerging growth companies: where the first is tagged true the second has to be tagged, ticked or not,
    and where it is tagged false the second must not be. EDGAR suspends a submission that does otherwise.

    Not flagged: covers that do not tag the first box, of which XBR002 speaks.

    Source: EDGAR Filer Manual, volume II (EntityExTransitionPeriod); Form 8-K, cover page; Rel. 33-10332.
    """

    code = "XBR004"
    name = "transition-fact-wrong"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II; Rel. 33-10332"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Emerging growth company [X] <ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c-1">true</ix:nonNumeric>
                                                                                                   ~~~~ XBR004
""",
        day=DAY,
        tail=hidden(EntityEmergingGrowthCompany=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the fact that is wrong, or at that of the first box where the second has none."""
        tagged = facts(filing)
        growth, elected = (
            tagged.get("EntityEmergingGrowthCompany", ()),
            tagged.get("EntityExTransitionPeriod", ()),
        )
        values = {fact.value for fact in growth}
        if values == {"true"} and not elected and (span := place(filing, growth[0])):
            yield self.violation(
                span,
                "The registrant is tagged as an emerging growth company, and dei:EntityExTransitionPeriod, which has to say"
                " whether it uses the extended transition period, is missing",
            )
        elif values == {"false"} and elected and (span := place(filing, elected[0])):
            yield self.violation(
                span,
                "The fact dei:EntityExTransitionPeriod is tagged, and the registrant is tagged as no emerging growth company",
            )
