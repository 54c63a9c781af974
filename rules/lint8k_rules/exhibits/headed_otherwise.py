"""An attached exhibit headed with another number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Attached, Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules.exhibits._examples import HEADER
from lint8k_rules.exhibits._numbers import exhibit_class, key, unmatched

_HEADED = regex(
    r"^[^\w\n]*(?P<whole>EX(?:HIBIT)?[ \t\xa0-]*(?:No\.?|Number)?[ \t\xa0]*"
    r"(?P<number>\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]{1,3}\))*))[^\w\n]*$",
    re.I | re.M,
)
_TOP = 400
"""How far down the first page the number of an exhibit is looked for."""


class HeadedOtherwise(Rule):
    """The first page of an attached exhibit bears another number than its document type and the list.

    Type, list and legend are to name one exhibit; where they do not, either the wrong document was attached
    or its legend is another filing's.

    Not flagged: a page without a legend; the class alone ("Exhibit 99" for 99.1), or a part of the number; an
    exhibit of which list and type already differ (EXH005, EXH006).

    Source: Regulation S-K, Item 601(a)(2); EDGAR Filer Manual, volume II, on document types.
    """

    code = "EXH023"
    name = "exhibit-headed-otherwise"
    severity = Severity.WARNING
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        header=HEADER,
        tail="""\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex991.txt
<TEXT>
Exhibit 99.2
~~~~~~~~~~~~ EXH023

Hollin Ridge Materials Reopens Sable Creek Quarry
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each legend that is another's."""
        attached = filing.exhibits.attached or ()
        _, extra = unmatched(filing)
        for document in attached:
            if document in extra:
                continue
            found = _legend(document)
            if found and _differs(document.number, found[0]):
                number, span = found
                yield self.violation(
                    span,
                    f"This document is attached as Exhibit {document.number}, and its first page calls it Exhibit {number}",
                    related=[Related("attached", document.span)],
                )


def _legend(document: Attached) -> tuple[str, Span] | None:
    """The number with which the first page is headed, where it bears only one."""
    source = document.document.source
    if source is None:
        return None
    found = list(_HEADED.finditer(source.text, 0, min(_TOP, len(source.text))))
    if len({key(match["number"]) for match in found}) != 1:
        return None
    return found[0]["number"], source.span(*found[0].span("whole"))


def _differs(attached: str, headed: str) -> bool:
    one, other = key(attached), key(headed)
    if one.startswith(other) or other.startswith(one):
        return False
    return exhibit_class(attached) != exhibit_class(headed) or not (one.isdigit() or other.isdigit())
