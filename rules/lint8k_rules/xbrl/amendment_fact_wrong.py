"""An amendment that is tagged as an original, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, regex
from lint8k_rules.cover._form import amendment_words

from ._facts import BODY, CITATION, DAY, SINCE, facts, hidden, place


class AmendmentFactWrong(Rule):
    """The tagged cover says that the report is an amendment, and its title does not, or the other way round.

    dei:AmendmentFlag is true for an amendment alone, and dei:DocumentType is "8-K/A" for nothing else; it may be "8-K" for an
    amendment too. Machines that gather amendments go by the flag, and show the dei:AmendmentDescription that belongs to it; where
    that is missing, it is a note.

    Not flagged: covers without the flag; a submission whose type and title differ, of which HDR001 speaks.

    Source: EDGAR Filer Manual, volume II, 6.5.20 (dei:AmendmentFlag, dei:AmendmentDescription, dei:DocumentType); Exchange Act
    Rule 12b-15.
    """

    code = "XBR005"
    name = "amendment-fact-wrong"
    severity = Severity.WARNING
    citation = f"{CITATION}; Exchange Act Rule 12b-15 (17 CFR 240.12b-15)"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Amendment: <ix:nonNumeric name="dei:AmendmentFlag" contextRef="c-1">true</ix:nonNumeric>
                                                                    ~~~~ XBR005
""",
        day=DAY,
        tail=hidden(AmendmentFlag=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the flag and the title, and a violation at the fact that is wrong."""
        tagged, title = facts(filing), filing.cover.labels.get("form")
        flags, types = tagged.get("AmendmentFlag", ()), tagged.get("DocumentType", ())
        values = {fact.value for fact in flags}
        amends = filing.cover.amendment is not None
        if title is None or (
            filing.header and filing.header.form and ("/A" in filing.header.form.text) != amends
        ):
            return
        if filing.header and amendment_words(filing) == title:
            return
        if len(values) == 1 and values <= {"true", "false"}:
            fits = ("true" in values) == amends
            span = place(filing, flags[0])
            assert span is not None
            yield self.tie(
                "equal",
                fits,
                f"dei:AmendmentFlag {flags[0].value} {'=' if fits else '≠'} {title.text}",
                [Operand(span.text, span), Operand(title.text, title)],
            )
            if not fits:
                what = "an amendment, and" if amends else "no amendment, and"
                yield self.violation(
                    span,
                    f"The report is {what} dei:AmendmentFlag is tagged {flags[0].value}",
                    related=[Related("the title of the report", title)] if span != title else [],
                )
                return
            if amends and "AmendmentDescription" not in tagged:
                yield self.violation(
                    span,
                    "The report is tagged as an amendment, and no dei:AmendmentDescription says what has been amended",
                    severity=Severity.NOTE,
                )
        kind = types[0] if types else None
        if (
            kind
            and regex(r"8-K\w*/A").fullmatch(kind.text.strip())
            and not amends
            and (span := place(filing, kind))
        ):
            yield self.violation(
                span, f'The fact dei:DocumentType is tagged "{kind.text}", and the report is no amendment'
            )
