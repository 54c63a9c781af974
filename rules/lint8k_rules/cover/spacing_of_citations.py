"""The figures of the cover's own lines with a blank, a stop or a capital too many or too few."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._quick import first, one_of

_B = r"[ \xa0]"
_SLIPS = (
    (regex(first("17CFR") + r"\b"), "17 CFR"),
    (
        regex(
            rf"{one_of('230', '240')}(?:\.{_B}(?=\d)|{_B}\.{_B}?(?=\d)|[-–](?=\d))(?:425|1[34]{_B}?[ade]{_B}?-{_B}?\d+)"
        ),
        None,
    ),
    (regex(rf"1(?<=\.1)[34][ade](?:{_B}-{_B}?|-{_B})\d+"), None),
    (regex(rf"{first('15')}{_B}\(d\)"), "15(d)"),
    (regex(rf"{first('Section')}{_B}12{_B}\(b\)"), "Section 12(b)"),
    (regex(rf"[Dd](?<!\w.)\.?[Cc]\.?,{_B}?20549"), "D.C. 20549"),
    (regex(rf"[Ii](?<!\w.)(?i:RS\.(?={_B}Employer))"), "IRS"),
    (regex(r"exchange Act(?<=of the exchange Act)\b"), "Exchange Act"),
)
_LONGEST = 20_000


class SpacingOfCitations(Rule):
    """The cover's own lines print a citation with a blank, a stop or a capital too many or too few.

    "17CFR", "240. 14a-12", "15 (d)" and "Washington, D.C., 20549" mislead nobody; they are mended where the cover
    is mended anyway. One note stands for a whole cover, at the first of them.

    Not flagged: dashes and hyphens of any kind within a rule's number, "DC" and "D.C.", "IRS" and "I.R.S.".

    Source: Form 8-K, cover page (17 CFR 249.308).
    """

    code = "CVR019"
    name = "spacing-of-citations"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

[ ] Written communications pursuant to Rule 425 under the Securities Act
    (17CFR 230.425)
     ~~~~~ CVR019
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note, with the other places related."""
        end = min(filing.cover.span.end, _LONGEST)
        found = sorted(
            (match.start(), match.end(), right)
            for pattern, right in _SLIPS
            for match in pattern.finditer(filing.text, 0, end)
        )
        if not found:
            return
        (start, stop, right), *others = found
        place = filing.span(start, stop)
        yield self.violation(
            place,
            f'"{place.text}" on the cover; the form prints "{right or _close(place.text)}"',
            related=[
                Related(f'The form prints "{other or _close(span.text)}"', span)
                for span, other in ((filing.span(low, high), other) for low, high, other in others)
            ],
        )


def _close(citation: str) -> str:
    """A rule's number without blanks, the point after its part put back."""
    return regex(r"^(2[34]0)\W").sub(r"\1.", regex(r"\s").sub("", citation))
