"""An exchange that is no national securities exchange, in the table of securities registered on one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.signatures._names import distance

from ._form import is_over_the_counter
from ._labels_example import LISTED

_WORDS = (
    "new", "york", "stock", "exchange", "nasdaq", "market", "markets", "capital", "global", "select", "nyse", "american",
    "arca", "chicago", "national", "texas", "cboe", "long", "term", "investors", "miami", "international", "securities",
    "pearl", "philadelphia", "boston", "pacific", "toronto", "london", "inc", "llc", "corporation", "group", "composite",
)  # fmt: skip
_WORD = regex(r"[A-Za-z]{4,20}")


class NoSuchExchange(Rule):
    """The table of securities names an exchange that there is not, or a market that is no exchange.

    Section 12(b) is for securities that a national securities exchange lists. The markets of the over-the-counter dealers are
    none: what is quoted there alone is registered under Section 12(g) and does not belong in the table. A misprinted name is
    read wrong by machines, which take it for no exchange at all.

    Not flagged: how an exchange is worded ("NYSE", "The Nasdaq Capital Market"); names unlike those of any exchange.

    Source: Form 8-K, cover page ("Name of each exchange on which registered"); Exchange Act, Sections 6 and 12(b).
    """

    code = "CVR028"
    name = "no-such-exchange"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Exchange Act, Sections 6 and 12(b)"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        cover=LISTED
        + """\
Common Stock, $0.01 par value          HRMX                The Nasdaq Stock Maket LLC
                                                           ~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR028
""",
        day=date(2020, 3, 4),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the first row of each such name."""
        seen: set[str] = set()
        for row in filing.cover.securities:
            exchange = row.exchange
            if exchange is None or exchange.text in seen:
                continue
            seen.add(exchange.text)
            if is_over_the_counter(exchange.text):
                yield self.violation(
                    exchange.span,
                    f'"{exchange.text}" is no national securities exchange; securities quoted there alone are not registered'
                    " pursuant to Section 12(b) of the Act",
                )
            elif slip := _misprint(exchange.text):
                yield self.violation(
                    exchange.span,
                    f'The name of the exchange, "{exchange.text}", is misprinted: "{slip[0]}" stands for "{slip[1]}"',
                )


def _misprint(name: str) -> tuple[str, str] | None:
    """The first word that is a letter off one of the words of exchanges, and that word."""
    for word in _WORD.findall(name):
        folded = word.lower()
        if folded in _WORDS:
            continue
        meant = next((one for one in _WORDS if len(one) >= 5 and distance(folded, one) == 1), None)
        if meant:
            return word, meant.capitalize()
    return None
