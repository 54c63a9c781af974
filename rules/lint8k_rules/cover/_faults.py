"""How bad it is that words of the form are printed otherwise, and how it is told."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from lint8k.api import Filing, Rule, Severity, Span, Violation, regex

from ._wording import Fault, Printed

SMALL = frozenset(
    ["a", "an", "as", "at", "by", "for", "from", "if", "in", "is", "it", "its", "of", "on", "or", "the", "to"]
)
"""Words of which one is taken for another by a slip alone."""
_LONGEST = 200
"""What is complained of is no longer, in characters."""


def complaint(
    rule: Rule, filing: Filing, one: Printed, judge: Callable[[Printed, Fault], Severity | None]
) -> Violation | None:
    """What a rule says of a phrase: one complaint of the worst of its faults; None where `judge` finds none."""
    judged = [(severity, fault) for fault in one.faults if (severity := judge(one, fault)) is not None]
    if not judged:
        return None
    worst = max((severity for severity, _ in judged), key=lambda severity: severity.rank)
    faults = [fault for severity, fault in judged if severity is worst]
    place = _between(filing, one, faults[0], faults[-1])
    if place.end - place.start > _LONGEST:
        faults = faults[:1]
        place = _between(filing, one, faults[0], faults[0])
    fault = Fault(faults[0].first, faults[-1].last, faults[0].low, faults[-1].high)
    low = min(fault.low, max(fault.low - 1, one.low))
    high = max(fault.high - 1, min(fault.high, one.high - 1))
    words = filing.span(one.tokens[low].start, one.tokens[high].end).text
    beside = {token.key for token in one.tokens[low : high + 1]}
    what = f"label of the {one.phrase.field}" if one.phrase.label else one.phrase.field
    verb = "lacks a word" if fault.low == fault.high else "is misprinted"
    return rule.violation(
        place,
        f'The {what} {verb}: "{words}" for "{one.wording.quoted(fault.first, fault.last, beside)}"',
        severity=worst,
        citation=one.phrase.source,
    )


def _between(filing: Filing, one: Printed, first: Fault, last: Fault) -> Span:
    return filing.span(where(filing, one, first).start, where(filing, one, last).end)


def where(filing: Filing, one: Printed, fault: Fault) -> Span:
    """The wrong words; of words left out, those on either side."""
    lacking = fault.low == fault.high
    low, high = (fault.low - 1, fault.low) if lacking else (fault.low, fault.high - 1)
    return filing.span(one.tokens[low].start, one.tokens[high].end)


def severity_of(one: Printed, fault: Fault) -> Severity | None:
    """How bad a fault is; None for another way of saying it, or for words that stand without a space."""
    official, found = one.keys(fault)
    wanted, got = "".join(official), "".join(found)
    if wanted == got:
        return None
    if not found:
        return Severity.NOTE if len(official) == 1 else None
    if regex(r"\d").search(wanted + got):
        return Severity.WARNING if len(found) <= len(official) + 2 else None
    if len(official) == len(found) == 1 and {wanted, got} <= SMALL:
        return Severity.WARNING
    if len(wanted) == len(got) == 1 and one.wording.tokens[fault.first - 1].key.isdigit():
        return Severity.WARNING
    if _singular(wanted) == _singular(got):
        return Severity.NOTE
    alike = difflib.SequenceMatcher(None, wanted, got).ratio() >= 0.65
    return Severity.WARNING if alike and len(found) <= len(official) + 1 else None


def _singular(word: str) -> str:
    return word.removesuffix("s")
