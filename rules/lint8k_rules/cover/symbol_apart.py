"""A symbol that does not go with the others of the table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, Words, regex

from ._labels_example import LISTED

_STEM = 3
_FEWEST = 3


class SymbolApart(Rule):
    """All symbols of the table of securities but one begin alike.

    The warrants, units and rights of a company bear the letters of its shares with a letter or a suffix behind them ("HRMX",
    "HRMXW", "HRMXU"); where one of several begins otherwise, letters are turned round or the symbol is another company's.

    Not flagged: tables of fewer than three symbols, or with two that begin otherwise.

    Source: custom of the exchanges; Form 8-K, cover page ("Trading Symbol(s)"); Rel. 33-10618.
    """

    code = "CVR035"
    name = "symbol-apart"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page; Rel. 33-10618 (84 FR 12674)"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        cover=LISTED
        + """\
Common Stock, $0.01 par value          HRMX                The Nasdaq Stock Market LLC
Warrants                               HMRXW               The Nasdaq Stock Market LLC
                                       ~~~~~ CVR035
Units                                  HRMXU               The Nasdaq Stock Market LLC
""",
        day=date(2020, 3, 4),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the one symbol that begins otherwise."""
        symbols = [row.symbol for row in filing.cover.securities if row.symbol]
        stems = [_stem(symbol) for symbol in symbols]
        if len(symbols) < _FEWEST or len(set(stems)) != 2:
            return
        for symbol, stem in zip(symbols, stems, strict=True):
            other = next(one for one in stems if one != stem)
            if stems.count(stem) == 1 and len(stem) == len(other) == _STEM:
                alike = next(one.text for one in symbols if _stem(one) == other)
                yield self.violation(
                    symbol.span,
                    f'The symbol "{symbol.text}" does not begin as the others of the table do ("{alike}")',
                )
                return


def _stem(symbol: Words) -> str:
    """The first letters of a symbol."""
    return regex(r"[^A-Z]").sub("", symbol.text.upper())[:_STEM]
