"""A box of the cover that is tagged otherwise than it is ticked."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Rule, Severity

from ._facts import BODY, CITATION, DAY, SINCE, facts, hidden, place

_BOXES = {
    "WrittenCommunications": ("425", "Rule 425"),
    "SolicitingMaterial": ("14a-12", "Rule 14a-12"),
    "PreCommencementTenderOffer": ("14d-2(b)", "Rule 14d-2(b)"),
    "PreCommencementIssuerTenderOffer": ("13e-4(c)", "Rule 13e-4(c)"),
    "EntityEmergingGrowthCompany": ("emerging_growth", "emerging growth companies"),
}


class BoxFactDiffers(Rule):
    """A box of the cover is ticked and tagged as not ticked, or the other way round.

    By its box a report is a filing under Rule 425, 14a-12, 14d-2(b) or 13e-4(c) as well, or its registrant an emerging growth
    company; people go by the mark, machines by the tag.

    Not flagged: boxes that could not be read, facts whose value cannot be told, several facts of one name that differ.

    Source: Regulation S-T, Rule 406 (17 CFR 232.406); Form 8-K, General Instruction A.2.
    """

    code = "XBR003"
    name = "box-fact-differs"
    severity = Severity.ERROR
    citation = CITATION
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Emerging growth company [X] <ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c-1">false</ix:nonNumeric>
                                                                                                   ~~~~~ XBR003
""",
        day=DAY,
        tail=hidden(EntityEmergingGrowthCompany=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each box that is tagged and was read, and a violation where they differ."""
        tagged = facts(filing)
        for name, (box, what) in _BOXES.items():
            ticked, values = filing.cover.checkboxes.get(box), {fact.value for fact in tagged.get(name, ())}
            if ticked is None or len(values) != 1 or not values <= {"true", "false"}:
                continue
            fact = tagged[name][0]
            span, fits = place(filing, fact), values == {"true" if ticked else "false"}
            if span is None:
                continue
            printed = "ticked" if ticked else "not ticked"
            yield self.tie(
                "equal",
                fits,
                f"dei:{name} {fact.value} {'=' if fits else '≠'} {printed}",
                [Operand(span.text, span)],
            )
            if not fits:
                yield self.violation(
                    span,
                    f"The box for {what} is {printed} on the cover, and dei:{name} is tagged {fact.value}",
                )
