"""Words that belong to another kind of document."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_W = r"[\s\xa0]+"
_B = r"[\s\xa0]"
_RELEASE = regex(
    rf"[Tt](?<!\w.)(?i:(?<!copy{_B}of{_B}.)(?<!text{_B}of{_B}.)his{_W}(?:(?:press|news|earnings){_W}release"
    rf"|release(?={_W}(?:contains?|includes?|may{_W}contain|and{_W}the{_W}exhibits?)\b)))"
)
_REPORT = rf"registration{_W}statement|annual{_W}report|quarterly{_W}report|proxy{_W}statement"
_FORM = regex(
    rf"[CTct](?<!\w.)(?i:(?<=t)his{_W}(?P<what>(?:{_REPORT}){_W}on{_W}form{_W}(?:8-K|10-[QK]|S-\d{{1,2}})\b"
    rf"|form{_W}(?:10-[QK]|S-\d{{1,2}}|20-F|6-K)\b|prospectus(?:{_W}supplement)?\b|proxy{_W}statement\b)"
    rf"|(?<=c)urrent{_W}reports?{_W}on{_W}form{_W}(?:10-[QK]|S-\d{{1,2}}|20-F)\b)"
)
_ONE = r"(?:the|its|our|that|this|such|an?)"
_SET_OUT = regex(
    rf"following{_W}(?:is{_W}(?:the{_W}text{_W}of{_W})?(?:an?|the|our|its){_W})?(?:(?!{_ONE}\b)\w{{1,12}}{_W})?release\b"
    rf"|release\b[^.;:]{{0,160}}\b(?:as{_W}follows|reads?{_W}in{_W}full|full{_W}text{_W}(?:of{_W}which{_W})?is)\b"
    rf"|text{_W}of{_W}{_ONE}{_W}(?:\w{{1,12}}{_W})?release\b[^.;:]{{0,120}}"
    rf"\b(?:is{_W}(?:as{_W})?(?:set{_W}(?:forth|out){_W})?(?:below|in{_W}full)|follows|appears{_W}below)\b"
    rf"|FOR{_W}IMMEDIATE{_W}RELEASE",
    re.I,
)
"""Words with which a report sets out a press release, whose own words follow."""


class WordsOfAnotherDocument(Rule):
    """The report calls itself a press release, a registration statement, or a report of another kind.

    Such words were copied from elsewhere and not adapted; the cautionary language may then cover a document
    that it is not in. Only the report's own text is looked through, not a press release set out in it ("the following
    press release") or after the signatures, nor quotations.

    Source: custom of drafting.
    """

    code = "DFT003"
    name = "words-of-another-document"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(body="Item 8.01  Other Events.\n\nThis report contains forward-looking statements.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The exhibits to this Registration Statement on Form 8-K are incorporated here.
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ DFT003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning for each wrong name of the form, and a note where it calls itself a release."""
        end = filing.body.end
        text = prose(filing)
        for match in _FORM.finditer(text, 0, end):
            words = filing.span(*match.span())
            yield self.violation(words, f'"{words.text}": a report on Form 8-K is a current report')
        releases = list(_RELEASE.finditer(text, 0, end))
        headings = [item.heading.start for item in filing.items]
        set_out = [match.start() for match in _SET_OUT.finditer(text, 0, end)] if releases else []
        for match in releases:
            words = filing.span(*match.span())
            said = bisect(set_out, words.start)
            if said and bisect(headings, set_out[said - 1]) == bisect(headings, words.start):
                continue
            yield self.violation(
                words,
                f'The report calls itself "{words.text}"; it is a current report',
                severity=Severity.NOTE,
            )
