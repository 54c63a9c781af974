"""A class of securities on the cover without its trading symbol or its exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Security, Severity, regex

from ._labels_example import LISTED

_STOCK = regex(
    r"(?:class[\s\xa0]+\w[\s\xa0]+)?(?:common[\s\xa0]+(?:stock|shares)|ordinary[\s\xa0]+shares)\b", re.I
)
_OTHER = regex(
    r"\b(?:rights?|warrants?|units?|notes?|preferred|preference|depositary|none|guarantees?)\b", re.I
)
_EXCHANGE = regex(r"(?:the[\s\xa0]+)?(?:new[\s\xa0]+york|nasdaq|nyse|cboe|chicago)\b", re.I)
_MARKET = regex(
    r"\b(?:new[\s\xa0]+york|nasdaq|nyse|otc\w*|cboe|exchange(?![\s\xa0]+Act))\b(?![\s\xa0]+Act)", re.I
)
_NO_SYMBOL = regex(r"n/?a\b|none|not[\s\xa0]|[-–—*]|\(?\d\)", re.I)


class SecurityRowIncomplete(Rule):
    """A row of the table of securities lacks the trading symbol of a stock, or the exchange.

    Each listed stock has a symbol, and each class in the table is registered on an exchange; the form asks for both row by row
    since May 2, 2019.

    Not flagged: debt securities without a symbol, which have none or share one; rights, warrants, units and preferred stock
    without one; rows that print a dash or "N/A"; tables of which no other row has three columns; an exchange that is printed
    below or above for several rows.

    Source: Form 8-K, cover page; Rel. 33-10618 (84 FR 12674).
    """

    code = "CVR018"
    name = "security-row-incomplete"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10618"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        cover=LISTED
        + """\
Class A common stock, $0.01 par value                      New York Stock Exchange
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR018
Class B common stock, $0.01 par value  HRMB                New York Stock Exchange
""",
        day=date(2020, 3, 4),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the title of each such row."""
        rows = filing.cover.securities
        for row in rows:
            if row.title and row.symbol and row.exchange is None and _names_no_exchange(filing, rows):
                yield self.violation(
                    row.title.span,
                    f'The table of securities names no exchange for "{row.title.text}" ({row.symbol.text})',
                )
            if row.title is None or row.exchange is None or row.symbol is not None:
                continue
            between = filing.text[row.title.span.end : row.exchange.span.start]
            if (
                _STOCK.match(row.title.text)
                and not _OTHER.search(row.title.text)
                and _EXCHANGE.match(row.exchange.text)
                and not _NO_SYMBOL.search(between)
                and (len(rows) == 1 or any(other.symbol for other in rows))
            ):
                yield self.violation(
                    row.title.span,
                    f'The table of securities gives no trading symbol for "{row.title.text}", listed on'
                    f" {row.exchange.text}",
                )


def _names_no_exchange(filing: Filing, rows: tuple[Security, ...]) -> bool:
    """Whether nothing behind the title of the first row could be an exchange that the table means for another row too."""
    start = min(row.title.span.start for row in rows if row.title)
    read = [row.exchange.span for row in rows if row.exchange]
    return all(
        any(place.start <= match.start() < place.end for place in read)
        for match in _MARKET.finditer(filing.text, start, filing.cover.span.end)
    )
