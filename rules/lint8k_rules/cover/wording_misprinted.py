"""A phrase of the cover that departs from the form's words by a slip."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity
from lint8k_rules.cover._boxes import wrong_citations
from lint8k_rules.cover._wording import Fault, Printed, printed

_SMALL = frozenset(
    ["a", "an", "as", "at", "by", "for", "from", "if", "in", "is", "it", "its", "of", "on", "or", "the", "to"]
)
"""Words of which one is taken for another by a slip alone."""
_LONGEST = 200
"""What is complained of is no longer, in characters."""


class WordingMisprinted(Rule):
    """A label, a heading or a sentence of the cover is the form's but for a word or a figure.

    The words of the cover are the Commission's, and a copy that says "State of other jurisdiction", "Rule
    l2b-2" or "Washington, D.C. 20546" shows that nobody compared it. A word misspelt or taken for another, and
    a figure that is not the form's, are warnings; a singular for a plural and a word left out are notes.

    Not flagged: what custom leaves out, adds or says instead (see the table of the cover's words); free
    wordings; case, punctuation and spacing. Names of statutes and of the Commission (TRM001, TRM002), the
    citations beside the check boxes (CVR012) and words printed twice (TXT001) have rules of their own.

    Source: Form 8-K, cover page (17 CFR 249.308), in the words of the as-of date.
    """

    code = "CVR013"
    name = "wording-misprinted"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State of other jurisdiction      (Commission           (IRS Employer
        ~~ CVR013
     of incorporation)             File Number)       Identification No.)
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the wrong words of each phrase."""
        cited = [place for place, _ in wrong_citations(filing)]
        for one in printed(filing):
            judged = [
                (severity, fault)
                for fault in one.faults
                if (severity := _judged(one, fault)) is not None
                and not any(
                    place.start < _end(one, fault) and _start(one, fault) < place.end for place in cited
                )
            ]
            if judged:
                worst = max((severity for severity, _ in judged), key=lambda severity: severity.rank)
                faults = [fault for severity, fault in judged if severity is worst]
                if _end(one, faults[-1]) - _start(one, faults[0]) > _LONGEST:
                    faults = faults[:1]
                yield self._complaint(filing, one, Fault(
                    faults[0].first, faults[-1].last, faults[0].low, faults[-1].high
                ), worst)  # fmt: skip

    def _complaint(self, filing: Filing, one: Printed, fault: Fault, severity: Severity) -> Finding:
        place = filing.span(_start(one, fault), _end(one, fault))
        low = min(fault.low, max(fault.low - 1, one.low))
        high = max(fault.high - 1, min(fault.high, one.high - 1))
        words = filing.span(one.tokens[low].start, one.tokens[high].end).text
        what = f"label of the {one.phrase.field}" if one.phrase.label else one.phrase.field
        verb = "lacks a word" if fault.low == fault.high else "is misprinted"
        return self.violation(
            place,
            f'The {what} {verb}: "{words}" for "{one.wording.quoted(fault.first, fault.last)}"',
            severity=severity,
            citation=one.phrase.source,
        )


def _start(one: Printed, fault: Fault) -> int:
    """Where the wrong words begin; of words left out, the word before them."""
    return one.tokens[fault.low if fault.low < fault.high else fault.low - 1].start


def _end(one: Printed, fault: Fault) -> int:
    return one.tokens[fault.high - 1 if fault.low < fault.high else fault.low].end


def _judged(one: Printed, fault: Fault) -> Severity | None:
    """How bad a fault is; None for another way of saying it, or for words that stand without a space."""
    official, found = one.keys(fault)
    wanted, got = "".join(official), "".join(found)
    if wanted == got:
        return None
    if not found:
        return Severity.NOTE if len(official) == 1 else None
    if re.search(r"\d", wanted + got):
        return Severity.WARNING if len(found) <= len(official) + 2 else None
    if len(official) == len(found) == 1 and {wanted, got} <= _SMALL:
        return Severity.WARNING
    if _singular(wanted) == _singular(got):
        return Severity.NOTE
    alike = difflib.SequenceMatcher(None, wanted, got).ratio() >= 0.65
    return Severity.WARNING if alike and len(found) <= len(official) + 1 else None


def _singular(word: str) -> str:
    return word.removesuffix("s")
