"""A box of the cover that the text does not bear out, or a text that asks for a box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex

from ._form import last_label

_SUBJECT = regex(
    r"registration[\s\xa0]+statement|\brule[\s\xa0]+(?:425|14a-12|14d-2|13e-4)|prox(?:y|ies)\b|prospectus|\bmerge[rs]?\b|business[\s\xa0]+combination"
    r"|\b(?:tender|exchange)[\s\xa0]+offer|offer[\s\xa0]+to[\s\xa0]+(?:purchase|exchange)|acquisition|acquire|\bsolicit|stockholders|shareholders",
    re.I,
)
_LEGEND = regex(
    r"[ADad](?i:(?:(?<=d)eemed[\s\xa0]+(?:to[\s\xa0]+be[\s\xa0]+)?|(?<=\ba)s[\s\xa0]+)participants[\s\xa0]+in[\s\xa0]+(?:the|any|such|this)[\s\xa0]+solicitation)"
)
_BOXES = ("425", "14a-12", "14d-2(b)", "13e-4(c)")


class BoxAgainstText(Rule):
    """A box on communications is ticked without cause, or none in a report with the legend of a solicitation.

    The boxes make the report a filing under Rule 425, 14a-12, 14d-2(b) or 13e-4(c) as well. A legend that names the
    participants in a solicitation of proxies is what Rule 14a-12 asks of soliciting material; a registrant that files the same
    material separately need tick no box, so that it is no more than a note.

    Not flagged: ticked boxes of reports whose exhibits are not at hand; boxes that could not be read; amendments, and
    issuers of asset-backed securities.

    Source: Form 8-K, General Instruction A.2; Exchange Act Rule 14a-12(a)(1)(i) (17 CFR 240.14a-12).
    """

    code = "CVR032"
    name = "box-against-text"
    severity = Severity.NOTE
    citation = "Form 8-K, General Instruction A.2; Exchange Act Rule 14a-12 (17 CFR 240.14a-12)"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On March 4, 2015, Hollin Ridge Materials, Inc. sent its stockholders a letter on the planned merger. The
registrant and its directors may be deemed to be participants in the solicitation of proxies for it.
                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR032
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the legend, or at the label of the first box that is ticked for nothing."""
        marks = {box: filing.cover.checkboxes.get(box) for box in _BOXES}
        if last_label(filing) is None or None in marks.values():
            return
        end, text = filing.cover.span.end, filing.text
        ticked = next((box for box, mark in marks.items() if mark), None)
        box = re.compile(r"\brule[\s\xa0]+" + re.escape(ticked or "14a-12"), re.I).search(
            text, filing.cover.span.start, end
        )
        if ticked is None:
            legend = _LEGEND.search(text, end)
            if legend:
                yield self.violation(
                    filing.span(*legend.span()),
                    "The text has the legend of a solicitation, and none of the boxes of the cover is ticked; soliciting"
                    " material is marked as such under Rule 14a-12",
                    related=[Related("this box is not ticked", filing.span(*box.span()))] if box else [],
                )
            return
        attached = filing.exhibits.attached
        if attached is None and (filing.exhibits.listed or "xhibit" in text[end:]):
            return
        texts = [text[end:], *(one.document.source.text for one in attached or () if one.document.source)]
        if box and not any(_SUBJECT.search(one) for one in texts):
            yield self.violation(
                filing.span(*box.span()),
                f"The box for Rule {ticked} is ticked, and nothing in the report speaks of an offer, a merger or a solicitation",
            )
