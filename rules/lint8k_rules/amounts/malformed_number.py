"""A figure whose commas do not part thousands."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Fact, Filing, Finding, Rule, Severity, regex
from lint8k_rules.amounts._roles import in_words_before_digits

_GROUPS = regex(r"\d+(?:,\d+)+")
_KINDS = frozenset({"money", "price", "shares", "count"})


class MalformedNumber(Rule):
    """A figure has a comma before other than three digits.

    "125,0000 shares" may be 125,000 or 1,250,000.

    Looked for only in amounts of dollars and in counts of securities. Not flagged: a decimal comma ("0,55"), the
    grouping of India ("10,00,000"), a last digit that may be the mark of a footnote ("30,1766"), two figures
    run together by struck-out text, a number whose words stand beside it (AMT002 says that).

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT007"
    name = "malformed-number"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

    right = Example(
        body="""\
Item 8.01  Other Events.

The Company granted 125,000 shares of restricted stock to its new treasurer.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company granted 125,0000 shares of restricted stock to its new treasurer.
                    ~~~~~~~~ AMT007
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for every such figure."""
        facts = filing.facts
        for index, fact in enumerate(facts):
            if fact.value is not None or fact.kind not in _KINDS or not _is_dollars_or_securities(fact):
                continue
            digits = _GROUPS.search(fact.text)
            if digits is None or not _is_misprint(digits[0]):
                continue
            if index and in_words_before_digits(filing.text, facts, index - 1):
                continue
            yield self.violation(
                fact.span,
                f"The figure {fact.text} has a comma that does not part thousands, so that its amount is in doubt",
            )


def _is_dollars_or_securities(fact: Fact) -> bool:
    if fact.kind in ("money", "price"):
        return "$" in fact.text
    return fact.kind == "shares" or (fact.unit or "") in (
        "units",
        "warrants",
        "stock options",
        "restricted stock units",
    )


def _is_misprint(printed: str) -> bool:
    """Whether the commas can stand for nothing else."""
    first, *others, last = printed.split(",")
    if len(last) > 4 or any(len(group) > 3 for group in (first, *others)):
        return False
    if len(last) == 3:
        return any(len(group) != 3 for group in others) and any(len(group) != 2 for group in others)
    return last.endswith("0") if len(last) == 4 else bool(others)
