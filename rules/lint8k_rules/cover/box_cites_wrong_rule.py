"""A check box whose statement cites another act, part or rule than the form's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity

_STATEMENT = re.compile(
    r"""Rule[\s\xa0]+(?P<rule>425|14a-12|14d-2[\s\xa0]?\(b\)|13e-4[\s\xa0]?\(c\))
        [\s\xa0]+under[\s\xa0]+the[\s\xa0]+(?P<act>\w+)[\s\xa0]+Act(?![\s\xa0]+Act)
        (?:[\s\xa0]*\([\s\xa0]*17[\s\xa0]*CFR[\s\xa0]*(?:§[\s\xa0]*)?(?P<part>\d{3})[\s\xa0]?[.\-–][\s\xa0]?
            (?P<cited>\d{1,3}(?:[a-z](?:[\s\xa0]?[\-‐‑‒–—]?[\s\xa0]?\d{1,2})?)?(?:[\s\xa0]?\(\w\))?))?""",
    re.I | re.X,
)
_PARTS = {"securities": "230", "exchange": "240"}


class BoxCitesWrongRule(Rule):
    """The statement beside a check box names another act, part or rule than the form does.

    The four statements are the form's own words: Rule 425 is one of the Securities Act (17 CFR part 230),
    Rules 14a-12, 14d-2(b) and 13e-4(c) are of the Exchange Act (part 240). A slip in copying them sends the
    reader to a rule that is not there. Spacing and the case of letters are not judged, and a statement
    without a citation is none.

    Source: Form 8-K, cover page; 17 CFR 230.425, 240.14a-12, 240.14d-2(b), 240.13e-4(c).
    """

    code = "CVR012"
    name = "box-cites-wrong-rule"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; 17 CFR 230.425, 240.14a-12, 240.14d-2(b), 240.13e-4(c)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

[ ] Written communications pursuant to Rule 425 under the Securities Act
    (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act
    (17 CFR 230.14a-12)
            ~~~~~~~~~~ CVR012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each act and at each citation that is not the form's."""
        end = filing.cover.span.end
        for match in _STATEMENT.finditer(filing.text, 0, end):
            rule = re.sub(r"[\s\xa0]", "", match["rule"]).lower()
            act = "Securities" if rule == "425" else "Exchange"
            if match["act"].lower() != act.lower():
                yield self.violation(
                    filing.span(match.start("act"), match.end("act") + 4),
                    f'Rule {rule} is a rule under the {act} Act, not under the "{match["act"]} Act"',
                )
            if match["part"] is None:
                continue
            right = f"{_PARTS[act.lower()]}.{rule}"
            if (match["part"], _letters(match["cited"])) != (_PARTS[act.lower()], _letters(rule)):
                place = filing.span(match.start("part"), match.end("cited"))
                yield self.violation(
                    place, f'Rule {rule} is cited as "17 CFR {place.text}"; it is 17 CFR {right}'
                )


def _letters(rule: str) -> str:
    """The letters and digits of a rule's number: blanks and hyphens are not judged."""
    return re.sub(r"[^a-z0-9]", "", rule.lower())
