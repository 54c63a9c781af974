"""One security under two names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import first

_W = r"[\s\xa0]{1,12}"
_SERIES = regex(
    rf"(?P<key>{first('Series')}{_W}[A-Z](?:-\d{{1,2}})?{_W}(?:[A-Z][a-z]+{_W}){{0,3}}?Preferred){_W}(?P<other>Stock|Shares)\b"
)
_OF = regex(rf"(?P<other>[A-Z](?<!\w.)[a-z]{{3,20}})[’']s{_W}(?P<key>Warrants?|Units|Options?|Shares)\b")
_ENOUGH = 2
"""How often the usual name stands at least."""


class SecurityNamedTwoWays(Rule):
    """One security stands under two names: "Underwriter's Warrants" and once "Representative's Warrants".

    The second is a security of which the reader finds no terms.

    Flagged where a name stands once, and the other more than once or in a definition: a series of preferred stock that
    is once "Preferred Shares", and warrants or units of a person who is named nowhere else. Not flagged: names that are
    defined both; series of different letters; a stock and the shares of it ("shares of Series A Preferred Stock").

    Source: custom of drafting.
    """

    code = "TRM015"
    name = "security-named-two-ways"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company issued Series A Preferred Stock. The Series A Preferred Stock and the Series B Preferred Shares rank alike.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company issued Series A Preferred Stock. The Series A Preferred Stock votes. It may redeem the Series A Preferred
                                                                                                   ~~~~~~~~~~~~~~~~~~ TRM015
Shares in May.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the name that stands once, with the other related."""
        text = prose(filing)
        for pattern, whole in ((_SERIES, True), (_OF, False)):
            found: dict[str, dict[str, list[re.Match[str]]]] = {}
            for match in pattern.finditer(text, filing.body.start, filing.body.end):
                key = " ".join(match["key"].split()).removesuffix("s")
                found.setdefault(key, {}).setdefault(match["other"], []).append(match)
            for names in found.values():
                if len(names) != 2:
                    continue
                rare, common = sorted(names.values(), key=len)
                alone = whole or text.count(rare[0]["other"]) == 1
                if len(rare) == 1 and len(common) >= _ENOUGH and alone and not _is_defined(text, rare[0]):
                    place, other = filing.span(*rare[0].span()), filing.span(*common[0].span())
                    yield self.violation(
                        place,
                        f'"{place.text}" stands once; elsewhere the security is called "{other.text}"',
                        related=[Related("is named here", other)],
                    )


def _is_defined(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1 : match.start()] in ("“", '"')
