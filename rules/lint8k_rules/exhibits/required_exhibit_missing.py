"""An exhibit that an item requires, and that the report does not have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lint8k.api import LEGACY, Example, Filing, Finding, Item, NamedTuple, Rule, Severity, Span, regex
from lint8k_rules._citations import citations
from lint8k_rules.exhibits._numbers import exhibit_class, listed

_LATER = regex(
    r"(?:by|in|with|under)\s+(?:cover\s+of\s+)?(?:an?\s+)?(?:\w+\s+){0,3}amendment|amend\s+this|to\s+be\s+filed|within\s+(?:ten|10|two|2|four|4)\b"
    r"[^.]{0,20}\bdays|when\s+(?:it\s+is\s+)?(?:received|available)|upon\s+receipt|not\s+(?:yet\s+)?(?:been\s+)?(?:received|available|provided)",
    re.I,
)
_BEFORE = regex(
    r"\bpreviously\s+(?:disclosed|reported|announced|filed|furnished|described)|incorporated\s+(?:herein\s+)?by\s+reference",
    re.I,
)
_DEPARTED = regex(
    r"\b(?:dismiss(?:ed|al)|resign(?:ed|ation)|decline[sd]?\s+to\s+stand|terminat(?:ed|ion)|replaced|former\s+(?:independent|certifying|principal))",
    re.I,
)
_CHARTER = regex(
    r"\b(?:by-?laws|articles\s+of\s+(?:incorporation|amendment|association|restatement)|certificate\s+of\s+(?:incorporation|amendment|designations?|elimination)"
    r"|charter|memorandum\s+and\s+articles)\b",
    re.I,
)
_AGREEMENT = regex(
    r"[“\"](?:[^”\"\n]{0,40}\s)?Agreement[”\"]|\bAgreement\s+and\s+Plan\s+of|definitive\s+agreement", re.I
)


class _Demand(NamedTuple):
    """What an item requires: its numbers by era, the class, what may stand for it, and where the text calls for it."""

    items: tuple[str, ...]
    own: str
    others: tuple[str, ...]
    named: re.Pattern[str]
    called_for: Callable[[str], bool]
    what: str
    severity: Severity
    source: str


_DEMANDS = (
    _Demand(
        ("4.01", "4"), "16", ("7", "18"), regex(r"\bletter\b|accountant|auditor", re.I),
        lambda body: _DEPARTED.search(body) is not None and not _LATER.search(body) and not _BEFORE.search(body),
        "the former accountant's letter to the Commission, which is to be filed with the report or, within ten business days, by"
        " amendment",
        Severity.WARNING,
        "Regulation S-K, Item 304(a)(3) and Item 601(b)(16)",
    ),
    _Demand(
        ("5.03",), "3", ("4",), _CHARTER,
        lambda body: _CHARTER.search(body) is not None and not _BEFORE.search(body),
        "the amended charter or by-laws",
        Severity.WARNING,
        "Form 8-K, Item 5.03; Regulation S-K, Item 601(b)(3)",
    ),
    _Demand(
        ("2.01", "2"), "2", ("10",), regex(r"agreement|plan\s+of|contract", re.I),
        lambda body: _AGREEMENT.search(body) is not None and not _BEFORE.search(body),
        "the agreement under which the assets were acquired or disposed of",
        Severity.NOTE,
        "Regulation S-K, Item 601(a)(4) and (b)(2)",
    ),
)  # fmt: skip


class RequiredExhibitMissing(Rule):
    """An item requires an exhibit, and the report neither lists one of its class nor says why it has none.

    A change of accountants calls for the former accountant's letter (Exhibit 16), an amendment of the charter or by-laws for
    its text (Exhibit 3), an acquisition or disposition for its agreement (Exhibit 2, a note).

    Not flagged: an exhibit that the text cites, attaches, promises by amendment, or incorporates by reference;
    what was reported before; an accountant's engagement alone; a change of the fiscal year alone; the document
    under another number, of which EXH009 speaks; an amendment of a report (8-K/A); item 1.01, whose
    agreements a later periodic report may carry.

    Source: Form 8-K, Items 4.01 and 5.03; Regulation S-K, Items 304(a)(3) and 601(a)(4) and (b).
    """

    code = "EXH008"
    name = "required-exhibit-missing"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a) and (b) (17 CFR 229.601)"
    right = Example()
    wrong = Example(
        body="""\
Item 5.03  Amendments to Articles of Incorporation or Bylaws; Change in Fiscal
~~~~~~~~~ EXH008
Year.

On {day}, the board of directors of Hollin Ridge Materials, Inc. amended the
by-laws to reduce the quorum of the board to four directors.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the number of each item that lacks its exhibit."""
        if filing.cover.amendment is not None:
            return
        rows = listed(filing)
        classes = {exhibit_class(row.number) for row in rows}
        classes |= {exhibit_class(document.number) for document in filing.exhibits.attached or ()}
        classes |= {exhibit_class(citation.number) for citation in citations(filing)}
        for demand in _DEMANDS:
            item = next((item for item in filing.items if item.number in demand.items), None)
            if item is None or (item.number.isdigit() and filing.era != LEGACY):
                continue
            if classes & {demand.own, *demand.others} or not demand.called_for(item.body.text):
                continue
            if any(demand.named.search(row.description or "") for row in rows):
                continue
            yield self.violation(
                _number(filing, item),
                f"Item {item.number} calls for Exhibit {demand.own}, {demand.what}, and the report neither lists one nor says why"
                " it has none",
                severity=demand.severity,
                citation=demand.source,
                unfinished=True,
            )


def _number(filing: Filing, item: Item) -> Span:
    """The heading up to the end of the item's number."""
    return filing.span(item.heading.start, item.number_span.end)
