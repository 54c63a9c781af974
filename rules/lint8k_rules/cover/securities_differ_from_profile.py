"""The table of securities is not what the configuration knows to be registered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, ProfileSecurity, Rule, Security, Severity, regex

from ._profile import CITATION, PROFILE, compared, letters, sides

_EXCHANGES = {
    "nyseamerican": "american", "nyse american": "american", "american stock": "american", "nyse mkt": "american",
    "nyse arca": "arca", "nyse chicago": "chicago", "nyse texas": "texas", "nasdaq": "nasdaq",
    "new york stock": "nyse", "nyse": "nyse", "cboe": "cboe", "long-term": "long-term",
}  # fmt: skip


class SecuritiesDifferFromProfile(Rule):
    """The cover's table of securities has another symbol or exchange than the configuration's profile, or lacks a class.

    A symbol that changed, a listing that moved and a class that was delisted stay in the next report made from the last.
    The profile is the table `[registrant]` of lint8k.toml with its `[[registrant.security]]`.

    Not flagged: how an exchange is worded ("NYSE", "Nasdaq Global Select Market"); covers without the table; what the
    profile leaves open.

    Source: Form 8-K, cover page ("Securities registered pursuant to Section 12(b) of the Act"); Rel. 33-10618.
    """

    code = "CVR024"
    name = "securities-differ-from-profile"
    severity = Severity.WARNING
    citation = f"{CITATION}; Rel. 33-10618 (84 FR 12674)"
    since = date(2019, 5, 2)
    right = Example(profile=PROFILE, day=date(2020, 3, 4))
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Securities registered pursuant to Section 12(b) of the Act:

Title of each class            Trading symbol(s)   Name of each exchange on
                                                   which registered
Common Stock, $0.01 par value  HRMT                The Nasdaq Stock Market LLC
                               ~~~~ CVR024
""",
        profile=PROFILE,
        day=date(2020, 3, 4),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each symbol and exchange that can be compared, and a violation for what differs."""
        both = sides(filing)
        rows = [row for row in filing.cover.securities if row.title]
        if both is None or both[0].securities is None or not rows:
            return
        left = list(both[0].securities)
        unknown: list[Security] = []
        for row in rows:
            twin = _twin(row, left)
            if twin is None:
                unknown.append(row)
                continue
            left.remove(twin)
            if row.symbol and twin.symbol:
                fits = twin.symbol.upper() in _symbols(row.symbol.text)
                yield from compared(self, row.symbol, twin.symbol, fits, "the symbol")
            if row.exchange and twin.exchange:
                here, there = _exchange(row.exchange.text), _exchange(twin.exchange)
                if here and there:
                    yield from compared(self, row.exchange, twin.exchange, here == there, "the exchange")
        for row in unknown:
            assert row.title
            yield self.violation(
                row.title.span,
                f'The table of securities has "{row.title.text}", and the registrant\'s profile has no such class',
            )
        title = rows[0].title
        assert title
        for one in left:
            symbol = f" ({one.symbol})" if one.symbol else ""
            yield self.violation(
                title.span,
                f'The registrant\'s profile has "{one.title}"{symbol}, and the table of securities does not',
            )


def _twin(row: Security, known: list[ProfileSecurity]) -> ProfileSecurity | None:
    """The known class that a row is: by its symbol, else by its title."""
    symbols = _symbols(row.symbol.text) if row.symbol else set()
    for one in known:
        if one.symbol and one.symbol.upper() in symbols:
            return one
    title = letters(row.title.text if row.title else "")
    return next((one for one in known if letters(one.title) in title or title in letters(one.title)), None)


def _symbols(text: str) -> set[str]:
    return set(regex(r"[A-Z0-9.]+").findall(text.upper()))


def _exchange(text: str) -> str | None:
    folded = " ".join(text.lower().split())
    return next((name for words, name in _EXCHANGES.items() if words in folded), None)
