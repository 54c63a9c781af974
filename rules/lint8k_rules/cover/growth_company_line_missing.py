"""A cover that does not say whether the registrant is an emerging growth company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.cover._form import last_label
from lint8k_rules.cover._labels_example import UNTIL_2017

_GROWTH = regex(r"emerging[\s\xa0]+growth|230[\s\xa0]?\.[\s\xa0]?405|240[\s\xa0]?\.[\s\xa0]?12b", re.I)
_SENTENCE = regex(
    r"[IWiw](?i:(?:(?<=w)hether|(?<=i)f)[\s\xa0]+(?:the|each|any)[\s\xa0]+(?:co-?)?(?:registrants?|company|issuer)[\s\xa0]+(?:is|are)\b)"
    r"|[Rr](?<!\w.)(?i:ule[\s\xa0]*405\b)"
)
_GLYPH = regex(
    r"[☐☒☑□■▢✓✔þýÿ¨]|\[[\s\xa0]?[xX✓]?[\s\xa0]?\]|(?<!\w)[oqrxX](?![\w,])|_{2,}|(?i:\byes\b|\bno\b)"
)
"""A box, or what stands for one."""
_SECOND = regex(r"if[\s\xa0]+an[\s\xa0]+emerging", re.I)
_BOX = regex(
    r"[Ee](?:(?<=[).].)|(?<=[\s\xa0].)(?<!\b[Aa][Nn][\s\xa0].))"
    r"(?i:merging[\s\xa0]+growth[\s\xa0]+compan(?:y|ies)(?![\s\xa0]+as\b))"
)
_SETTLED = date(2018, 1, 1)
"""Until then many registrants still used the cover of before."""


class GrowthCompanyLineMissing(Rule):
    """The cover lacks the sentence or the box on emerging growth companies, which it has since April 12, 2017.

    Every registrant is asked, and one that is none leaves the box empty. In the first months it is a note. The box without the
    sentence, which says what is ticked and by which rules, is half of it.

    Not flagged: amendments, issuers of asset-backed securities, covers of which few labels can be read.

    Source: Form 8-K, cover page; Rel. 33-10332 (82 FR 17545).
    """

    code = "CVR015"
    name = "growth-company-line-missing"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10332"
    since = date(2017, 4, 12)
    right = Example(day=date(2018, 3, 5))
    wrong = Example(cover=UNTIL_2017.format(code="CVR015"), day=date(2018, 3, 5))

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the last label of the cover, or at the box that stands alone."""
        place = last_label(filing)
        if place is None:
            return
        text, end = filing.text, filing.cover.span.end
        box = _BOX.search(text, 0, end)
        if box and not _SENTENCE.search(text, 0, end):
            yield self.violation(
                filing.span(*box.span()),
                'The box on emerging growth companies lacks its sentence, "Indicate by check mark whether the registrant is an'
                ' emerging growth company as defined in Rule 405 ..."',
            )
        elif not box and (sentence := _GROWTH.search(text, 0, end)):
            second = _SECOND.search(text, sentence.end(), end)
            if _GLYPH.search(text, max(0, sentence.start() - 120), second.start() if second else end):
                return
            yield self.violation(
                filing.span(*sentence.span()),
                "The cover asks whether the registrant is an emerging growth company, and has no box for it",
            )
        elif not box:
            yield self.violation(
                place,
                "The cover does not say whether the registrant is an emerging growth company, as the form asks since"
                " April 12, 2017",
                severity=Severity.NOTE if filing.as_of < _SETTLED else None,
            )
