"""The registrant's symbol or exchange in the text is not that of the cover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, Source, Words, regex
from lint8k_rules.signatures._names import words

_LISTED = regex(
    r"\((?:the[\s\xa0]+)?(?P<exchange>nasdaq(?:[\s\xa0]*(?:GS|GM|CM))?|nyse|new[\s\xa0]+york[\s\xa0]+stock[\s\xa0]+exchange)"
    r"(?:[\s\xa0]+(?:american|arca|mkt|capital[\s\xa0]+market|global(?:[\s\xa0]+select)?[\s\xa0]+market|stock[\s\xa0]+market))?"
    r"[\s\xa0]*(?:symbol|ticker)?[\s\xa0]*:[\s\xa0]*[“\"‘']?(?P<symbols>[A-Z][A-Z./ ,&\xa0]{0,60}[A-Z]|[A-Z])[”\"’']?"
    r"(?=[\s\xa0]*[),;:])",
    re.I,
)
_CHANGE = regex(
    r"(?:new|changed?|former|formerly|under[\s\xa0]+the)[\s\xa0]+(?:\w+[\s\xa0]+){0,3}(?:ticker|trading[\s\xa0]+symbol|symbol)"
    r"|(?:ticker|trading[\s\xa0]+symbols?|symbols?)[\s\xa0]+(?:will|has|have|was|were|change|from)\b"
    r"|(?:commence|begin|began|cease)\w*[\s\xa0]+trading|transfer\w*[\s\xa0]+(?:of[\s\xa0]+)?(?:its|the)[\s\xa0]+(?:\w+[\s\xa0]+){0,3}listing"
    r"|voluntar\w+[\s\xa0]+delist|\bdelisted\b",
    re.I,
)
_DEFINED = regex(r"\([^()]{0,60}\)[\s\xa0]*$")
_FAR = 140
"""How far before the bracket the registrant's name may begin, in characters."""


class SymbolDiffers(Rule):
    """The text gives the registrant another trading symbol or another exchange than the cover's table of securities.

    "Hollin Ridge Materials, Inc. (NASDAQ: HRMX)" in a release and another symbol in the table: one was copied from
    another report, and readers and machines find another company's shares.

    Not flagged: symbols of other companies, told by the name before the bracket; a series of the symbol ("HRMX" for
    "HRMX.A"); how an exchange is worded, for only Nasdaq is told from the others; reports that speak of a change of the
    symbol or the listing.

    Source: Form 8-K, cover page ("Trading Symbol(s)", "Name of each exchange on which registered"); Rel. 33-10618.
    """

    code = "CVR029"
    name = "symbol-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; Rel. 33-10618 (84 FR 12674)"
    since = date(2019, 5, 2)
    right = Example(day=date(2020, 3, 4))
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On March 4, 2020, Hollin Ridge Materials, Inc. (NASDAQ: HMRX) reopened its Sable Creek quarry.
                                                        ~~~~ CVR029
""",
        day=date(2020, 3, 4),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each place that names the registrant's symbol or exchange, up to the first that differs."""
        symbols = [row.symbol for row in filing.cover.securities if row.symbol]
        exchanges = [row.exchange for row in filing.cover.securities if row.exchange]
        if not symbols or not exchanges:
            return
        for source, match in _places(filing):
            symbol, exchange = (source.span(*match.span(name)) for name in ("symbols", "exchange"))
            for here, there, fits, what in (
                (symbol, symbols, _fits(symbol.text, symbols), "symbol"),
                (
                    exchange,
                    exchanges,
                    _family(exchange.text) in {_family(one.text) for one in exchanges},
                    "exchange",
                ),
            ):
                if not fits and _changes(filing):
                    return
                known = there[0]
                yield self.tie(
                    "equal",
                    fits,
                    f"{here.text} {'=' if fits else '≠'} {known.text}",
                    (Operand(here.text, here), Operand(known.text, known.span)),
                )
                if not fits:
                    yield self.violation(
                        here,
                        f'The text gives "{here.text}" as the {what} of the registrant\'s securities, and the cover'
                        f' "{known.text}"',
                        related=[Related(f"the {what} on the cover", known.span)],
                    )
                    return


def _changes(filing: Filing) -> bool:
    """Whether the report speaks of a change of the symbol or the listing."""
    return any(_CHANGE.search(one.source.text) for one in filing.documents if one.source is not None)


def _places(filing: Filing) -> Iterator[tuple[Source, re.Match[str]]]:
    """Where a symbol stands behind the registrant's name."""
    sources = [one.source for one in filing.documents if one.source is not None]
    names = [found for one in filing.cover.registrants if one.name and (found := words(one.name.text))]
    for source in sources:
        start = filing.cover.span.end if source is filing.source else 0
        for match in _LISTED.finditer(source.text, start):
            before = words(_DEFINED.sub(" ", source.text[max(start, match.start() - _FAR) : match.start()]))
            if any(before[-len(name) :] == name for name in names):
                yield source, match


def _fits(printed: str, known: list[Words]) -> bool:
    """Whether a symbol of the text is one of the table, or one is the other with the letters of a series behind it."""
    return any(
        one.startswith(other.text.upper()) or other.text.upper().startswith(one)
        for one in regex(r"[A-Z]+").findall(printed.upper())
        for other in known
    )


def _family(exchange: str) -> str:
    return "nasdaq" if "nasdaq" in exchange.lower() else "other"
