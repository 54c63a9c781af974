"""The second box on emerging growth companies ticked without the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex

_ELECTED = regex(
    r"extended[\s\xa0]+transition[\s\xa0]+period(?:[^☐☒☑\[]|\[(?![ xX])){1,260}?Exchange[\s\xa0]+Act\b[\s\xa0.]{0,12}"
    r"(?P<box>☒|☑|\[[\s\xa0]?[xX][\s\xa0]?\])",
)
_GROWTH = regex(r"emerging[\s\xa0]+growth[\s\xa0]+company", re.I)


class TransitionBoxAlone(Rule):
    """The box on the extended transition period is ticked although that of an emerging growth company is not.

    Only an emerging growth company has the period, and only it can elect not to use it; EDGAR suspends a tagged
    cover that says otherwise.

    Not flagged: boxes whose marks cannot be told for certain.

    Source: Form 8-K, cover page; Rel. 33-10332; Securities Act, Section 7(a)(2)(B).
    """

    code = "CVR016"
    name = "transition-box-alone"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10332"
    since = date(2017, 4, 12)
    right = Example(day=date(2018, 3, 5))
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has
elected not to use the extended transition period for complying with any new or
revised financial accounting standards provided pursuant to Section 13(a) of the
Exchange Act. [X]
              ~~~ CVR016
""",
        day=date(2018, 3, 5),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the second box."""
        end = filing.cover.span.end
        match = _ELECTED.search(filing.text, 0, end)
        if match is None or filing.cover.checkboxes.get("emerging_growth") is not False:
            return
        first = _GROWTH.search(filing.text, 0, match.start())
        yield self.violation(
            filing.span(*match.span("box")),
            "The registrant elects not to use the extended transition period, but the box of an emerging growth company"
            " is not ticked",
            related=[Related("This box is not ticked", filing.span(*first.span()))] if first else [],
        )
