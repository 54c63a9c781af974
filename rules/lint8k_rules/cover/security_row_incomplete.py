"""A class of stock on the cover without its trading symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex

_STOCK = regex(
    r"(?:class[\s\xa0]+\w[\s\xa0]+)?(?:common[\s\xa0]+(?:stock|shares)|ordinary[\s\xa0]+shares)\b", re.I
)
_OTHER = regex(
    r"\b(?:rights?|warrants?|units?|notes?|preferred|preference|depositary|none|guarantees?)\b", re.I
)
_EXCHANGE = regex(r"(?:the[\s\xa0]+)?(?:new[\s\xa0]+york|nasdaq|nyse|cboe|chicago)\b", re.I)
_NO_SYMBOL = regex(r"n/?a\b|none|not[\s\xa0]|[-–—*]|\(?\d\)", re.I)


class SecurityRowIncomplete(Rule):
    """A row of the table of securities has the title and the exchange of a stock, and no trading symbol.

    Each listed stock has one, and the form asks for it row by row since May 2, 2019.

    Not flagged: debt securities, which have none or share one; rights, warrants, units and preferred stock; rows that
    print a dash or "N/A"; tables of which no other row has three columns.

    Source: Form 8-K, cover page; Rel. 33-10618 (84 FR 12674).
    """

    code = "CVR018"
    name = "security-row-incomplete"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10618"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Securities registered pursuant to Section 12(b) of the Act:

Title of each class                    Trading symbol(s)   Name of each exchange
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
