"""An event or a signature dated after the day of filing."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Relation, Rule, Severity

from ._order import after, operand, signing_day


class DatedAfterFiling(Rule):
    """The date of earliest event reported, or the date of signing, is after the day of filing.

    EDGAR has the day of filing in the header of the submission. A report cannot have been signed, nor its
    event have occurred, after that day. A submission accepted in the evening has the next day as its day of
    filing, never an earlier one. Where the event is also after the signature, that is said instead.

    Source: Form 8-K, General Instruction B.1; Regulation S-T, Rule 13(a).
    """

    code = "DAT005"
    name = "dated-after-filing"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction B.1; Regulation S-T, Rule 13(a) (17 CFR 232.13)"
    relations = (
        Relation(
            figures="signature, then filing",
            kinds=("date_order",),
            words="the date of signing and the day of filing in the header",
            tolerance="none",
            vetoes="filings without a header",
        ),
    )
    right = Example(header="FILED AS OF DATE:  20150305")
    wrong = Example(
        header="FILED AS OF DATE:  20150304",
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: March 5, 2015            By: /s/ Margaret T. Oakes
      ~~~~~~~~~~~~~ DAT005
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each of the two dates with the day of filing, and a violation for a later one."""
        filed = filing.header.filed if filing.header else None
        if filed is None or filed.day is None:
            return
        event, signed = filing.cover.report_date, signing_day(filing)
        told = event is not None and signed is not None and after(event, signed)
        for day, what in ((event, "The event on the cover"), (signed, "The signature")):
            if day is None or day.day is None:
                continue
            late = after(day, filed)
            yield self.tie(
                "date_order",
                not late,
                f"{day.text} is {'' if late else 'not '}after the day of filing",
                (operand(day), operand(filed)),
            )
            if late and not (told and day is event):
                yield self.violation(
                    day.span,
                    f"{what} is dated {day.text}, and the report was filed on "
                    f"{filed.day:%B} {filed.day.day}, {filed.day.year}",
                    related=[Related("the day of filing in the header", filed.span)],
                )
