"""A report signed before the event that it reports."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Day, Example, Filing, Finding, Related, Relation, Rule, Severity

from ._order import after, later_exhibits, once, operand, related, signing_day


class SignedBeforeEvent(Rule):
    """The date of earliest event reported is after the date of signing.

    A report is signed once its event has occurred; where the cover has a later day, one of the two dates is
    wrong. Where exhibits are dated after the signature too, they are named beside it. A cover with a date of
    report after the signature, but an earliest event before it, gets a warning. Of several signatures the
    last counts.

    Source: Form 8-K, cover page ("Date of earliest event reported") and General Instruction B.1.
    """

    code = "DAT001"
    name = "signed-before-event"
    severity = Severity.ERROR
    citation = "Form 8-K, cover page and General Instruction B.1"
    relations = (
        Relation(
            figures="event, then signature",
            kinds=("date_order",),
            words="the date of report and the date of signing",
            tolerance="none",
            vetoes="amendments, and dates that are no days",
        ),
    )
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: February 5, 2015         By: /s/ Margaret T. Oakes
      ~~~~~~~~~~~~~~~~ DAT001
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two dates, and a violation where they are in the wrong order."""
        signed, event = signing_day(filing), filing.cover.report_date
        if signed is None or event is None or event.day is None:
            return
        late = after(event, signed)
        yield self.tie(
            "date_order",
            not late,
            f"{event.text} is {'' if late else 'not '}after {signed.text}",
            (operand(event), operand(signed)),
        )
        if late:
            exhibits = related(once(later_exhibits(filing, signed)))
            wrong, other = (event, signed) if _is_signed_right(filing, signed) else (signed, event)
            yield self.violation(
                wrong.span,
                f"The report is signed {signed.text}, before the event of {event.text} on its cover",
                related=[
                    Related(
                        "the date of signing" if other is signed else "the date of the event on the cover",
                        other.span,
                    ),
                    *exhibits,
                ],
            )
            return
        reported = next((day for day in filing.cover.dates if after(day, signed)), None)
        if reported:
            yield self.violation(
                reported.span,
                f"The date of report, {reported.text}, is after the date of signing, {signed.text}",
                related=[Related("the date of signing", signed.span)],
                severity=Severity.WARNING,
            )


def _is_signed_right(filing: Filing, signed: Day) -> bool:
    """Whether the header's day of filing shows that the date of signing is right, and the cover's wrong."""
    filed = filing.header.filed.day if filing.header and filing.header.filed else None
    return filed is not None and signed.day is not None and 0 <= (filed - signed.day).days <= 10
