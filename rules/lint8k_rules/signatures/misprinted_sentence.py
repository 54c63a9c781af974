"""A misprint in the sentence above the signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules.cover._faults import SMALL, complaint, severity_of
from lint8k_rules.cover._wording import Fault, Printed, statement

_W = r"[\s\xa0]+"
_WRONG = (
    (
        regex(rf"\b(?:hereto|thereto){_W}(?=duly{_W}authori[sz]ed)", re.I),
        'the form has "{}"',
        "hereunto ",
    ),
    (
        regex(rf"\bsigned{_W}below{_W}by{_W}the{_W}following{_W}persons?\b", re.I),
        "this is the sentence of an annual report",
        None,
    ),
    (
        regex(rf"\bSecurities{_W}Act{_W}of{_W}1933\b", re.I),
        'a current report is made under the "{}"',
        "Securities Exchange Act of 1934",
    ),
)
_OTHERS = frozenset(["hereto", "thereto", "hereunto", "thereunto", "hereunder"])
"""Words that are told of in other words, or that are as good as the form's."""


class MisprintedSentence(Rule):
    """The sentence above the signatures departs from the form by a misprint, or is another form's.

    A word misspelt or left out of it ("has duly this report to be signed") is a warning: the sentence is the form's, and no
    longer says that the registrant signs. "Hereto duly authorized" for "hereunto", "on behalf of the undersigned", the
    Securities Act of 1933 for the Exchange Act, or the words by which the directors sign an annual report, are notes.

    Not flagged: "thereunto", the name of the registrant and other wordings of the same sense; a misspelt word of which
    TXT003 speaks; the whole sentence missing, of which SIG012 speaks.

    Source: Form 8-K, form of the signature page.
    """

    code = "SIG010"
    name = "misprinted-sentence"
    severity = Severity.NOTE
    citation = "Form 8-K, signature page"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereto duly authorized.
            ~~~~~~ SIG010

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each misprint between the heading and the first signature."""
        if filing.signing is None:
            return
        end = min((signature.place.start for signature in filing.signatures), default=filing.signing.end)
        one = statement(filing)
        if one is not None and (told := complaint(self, filing, one, _severity)):
            yield told
        for pattern, reason, right in _WRONG:
            for match in pattern.finditer(filing.text, filing.signing.start, end):
                place = filing.span(match.start(), match.start() + len(match[0].rstrip()))
                edit = Fix((Edit(place, right.strip()),), safe=right == "hereunto ") if right else None
                yield self.violation(
                    place,
                    f'"{place.text}" above the signatures: {reason.format((right or "").strip())}',
                    fix=edit,
                )


def _severity(one: Printed, fault: Fault) -> Severity | None:
    """How bad a fault of the statement is; None for another wording of the same sense."""
    official, found = one.keys(fault)
    if _OTHERS.issuperset(found) and found:
        return None
    if not found:
        return Severity.NOTE if SMALL.issuperset(official) else Severity.WARNING
    if SMALL.issuperset([*official, *found]):
        return Severity.NOTE
    return severity_of(one, fault)
