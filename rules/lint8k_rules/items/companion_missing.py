"""An event that calls for a second item, which the report has not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, NamedTuple, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import any_case

_MONEY = (
    r"(?:(?:an|the|aggregate|total|full|entire|initial|principal|amount|of|approximately|about|down)[\s\xa0]+){0,7}"
    r"(?:US|U\.S\.)?[\s\xa0]?\$[\s\xa0]?\d[\d,]{0,15}(?:\.\d{1,4})?"
)
_NOTE = r"(?:(?:an?|the|its|unsecured|secured|senior|convertible|demand)[\s\xa0]+){0,5}(?:promissory[\s\xa0]+)?notes?"
_NOT_NOW = regex(
    r"\b(?:previously|prior|earlier|will|would|(?-i:may)|might|could|can|shall|intends?|expects?|proposed?|if|until|upon|whether"
    r"|formerly|repa(?:y|id)\w*|redeem\w*|plans?|agreed)\b",
    re.I,
)
_SENTENCE = regex(r"(?<=[a-z0-9)”\"])\.[\s\xa0]+(?=[A-Z“\"(])|\n[\s\xa0]*\n")
_REACH = 600


class _Companion(NamedTuple):
    """An item, what its event is, the words that leave no doubt of it, and the items in which they are looked for."""

    number: str
    what: str
    words: re.Pattern[str]
    items: tuple[str, ...]


_COMPANIONS = (
    _Companion(
        "2.03", "a direct financial obligation",
        regex(
            rf"\b(?:(?:borrowed|drew)[\s\xa0]+{_MONEY}|issued[\s\xa0]+(?:and[\s\xa0]+sold[\s\xa0]+)?{_NOTE}\b[^;]{{0,80}}?\bamount[\s\xa0]+of[\s\xa0]+{_MONEY})",
            re.I,
        ),
        ("1.01", "2.01"),
    ),
    _Companion(
        "3.02", "an unregistered sale of equity securities",
        regex(
            any_case("shares", "units", "warrants", r"common[\s\xa0]+(?:stock|units)", r"preferred[\s\xa0]+stock")
            + r"(?i:\b[^;]{0,200}?\b(?:were|was|have[\s\xa0]+been)[\s\xa0]+(?:issued|sold|made|offered)\b[^;]{0,160}?"
            r"\b(?:exempt\w*[\s\xa0]+from|Section[\s\xa0]+4\((?:a\)\()?2\)|Regulation[\s\xa0]+[DS]\b|without[\s\xa0]+registration))"
        ),
        ("1.01", "2.01", "5.01", "8.01"),
    ),
    _Companion(
        "5.03", "an amendment of the by-laws",
        regex(
            any_case(
                *(
                    rf"{word}\b[^;]{{0,80}}?\b(?:adopted|approved)\b[^;]{{0,60}}?\bamend\w+[^;]{{0,60}}?\bby-?laws\b"
                    for word in (r"board(?:[\s\xa0]+of[\s\xa0]+(?:directors|trustees|managers))?", "directors")
                ),
                r"amended[\s\xa0]+(?:and[\s\xa0]+restated[\s\xa0]+)?(?:its|the|our)[\s\xa0]+(?:[\w’']+[\s\xa0]+){0,2}by-?laws\b",
            )
        ),
        ("1.01", "5.01", "5.02", "8.01"),
    ),
)  # fmt: skip


class CompanionMissing(Rule):
    """An item tells of an event for which the form has a second item, and the report has not the second.

    A loan is reported under Item 1.01, and as an obligation under Item 2.03; shares sold without registration under Item 3.02,
    and by-laws that the board has amended under Item 5.03. What is reported under one item alone is not found under the other.

    A note, for the report does not show whether the second item's thresholds are reached. Not flagged: what is said to come,
    to have been before, or to depend on something; reports that name the second item anywhere; votes of stockholders;
    amendments; reports with Items 1 to 12.

    Source: Form 8-K, Items 2.03, 3.02 and 5.03.
    """

    code = "ITM021"
    name = "companion-missing"
    severity = Severity.NOTE
    citation = "Form 8-K, Items 2.03, 3.02 and 5.03 (17 CFR 249.308)"
    since = date(2004, 8, 23)
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, the registrant entered into a credit agreement with Tarn Bank, N.A. On
the same day the registrant borrowed $12,500,000 under it.
                            ~~~~~~~~~~~~~~~~~~~~ ITM021
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one note for each companion that is missing, at the words that call for it."""
        if filing.form.endswith("/A") or filing.cover.amendment is not None:
            return
        text = prose(filing)
        for companion in _COMPANIONS:
            if companion.number in text:
                continue
            for item in filing.items:
                if item.number not in companion.items:
                    continue
                match = next(
                    (
                        match
                        for match in companion.words.finditer(text, item.body.start, item.body.end)
                        if not _NOT_NOW.search(_sentence(text, *match.span()))
                    ),
                    None,
                )
                if match:
                    yield self.violation(
                        filing.span(*match.span()),
                        f"Item {item.number} tells of {companion.what}, and the report has no Item {companion.number}",
                    )
                    break


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence in which two places stand."""
    before = max(
        (match.end() for match in _SENTENCE.finditer(text, max(0, start - _REACH), start)),
        default=max(0, start - _REACH),
    )
    after = _SENTENCE.search(text, end, end + _REACH)
    return text[before : after.start() if after else end]
