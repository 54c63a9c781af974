"""A class of securities whose facts are not complete, or not its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, TaggedFact, regex
from lint8k_rules.cover._form import is_over_the_counter

from ._facts import BODY, DAY, SINCE, facts, hidden, place

_NAMES = ("Security12bTitle", "TradingSymbol", "NoTradingSymbolFlag", "SecurityExchangeName")
_NAMED = regex(r"(?i)^(?!(?:n/?a|none|not\s+applicable)\b\W*$).*[a-z0-9]")
"""A symbol, and no dash or "N/A" in place of one."""
Group = tuple[tuple[str, str], ...]


class SecurityFactsIncomplete(Rule):
    """A class registered under Section 12(b) is tagged without its symbol or its exchange, or two classes with one symbol.

    Title, symbol (or the flag that there is none) and exchange of a class share one context; of several classes each has a
    context of its own, with a member for its class. By them the shares are found by machines, and what is tagged under another
    class is another's.

    Not flagged: one class on several exchanges; covers whose facts have no context that could be read; what is quoted over the
    counter alone, of which CVR028 speaks; a dash or "N/A" in the place of several symbols. Debt under the symbol of the stock
    is a note, one for all of it.

    Source: EDGAR Filer Manual, volume II, 6.5.46 (dei:Security12bTitle, dei:TradingSymbol, dei:SecurityExchangeName).
    """

    code = "XBR007"
    name = "security-facts-incomplete"
    severity = Severity.WARNING
    citation = "Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

<ix:nonNumeric name="dei:Security12bTitle" contextRef="c-1">Common Stock, $0.01 par value</ix:nonNumeric>
                                                            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ XBR007
""",
        day=DAY,
        tail=hidden(Security12bTitle=None, TradingSymbol=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each title that lacks a symbol or an exchange, and at each symbol of two classes."""
        tagged = facts(filing)
        if any(fact.context is None for name in _NAMES for fact in tagged.get(name, ())):
            return
        groups: dict[Group, dict[str, TaggedFact]] = defaultdict(dict)
        for name in _NAMES:
            for fact in tagged.get(name, ()):
                groups[_group(fact)].setdefault(name, fact)
        titled = [group for group, found in groups.items() if "Security12bTitle" in found]
        if len(titled) > 1 and () in titled and (span := place(filing, groups[()]["Security12bTitle"])):
            yield self.violation(
                span,
                f'"{groups[()]["Security12bTitle"].text}" is tagged without a member for its class, and another class has one; of'
                " several classes each has its own",
            )
        symbols: dict[str, TaggedFact] = {}
        shared: dict[str, list[tuple[TaggedFact, Span]]] = defaultdict(list)
        for group in groups.values():
            title, symbol = group.get("Security12bTitle"), group.get("TradingSymbol")
            if title is not None:
                yield from self._lacking(filing, title, group)
            if title is None or symbol is None or not _NAMED.search(symbol.text):
                continue
            other = symbols.setdefault(symbol.text.upper(), title)
            if _words(other.text) != _words(title.text) and (span := place(filing, symbol)):
                shared[symbol.text.upper()].append((title, span))
        for text, ((title, span), *more) in shared.items():
            other = symbols[text]
            first = place(filing, other)
            yield self.violation(
                span,
                f'The symbol "{span.text if span.text.upper() == text else text}" is tagged for "{title.text}" and for'
                f' "{other.text}"; each class has its own',
                related=[
                    *([Related("the other class", first)] if first else []),
                    *(Related("of another class too", place) for _, place in more),
                ],
                severity=Severity.NOTE,
            )

    def _lacking(self, filing: Filing, title: TaggedFact, group: dict[str, TaggedFact]) -> Iterator[Finding]:
        """What a title lacks in its context."""
        lacking = [] if {"TradingSymbol", "NoTradingSymbolFlag"} & group.keys() else ["dei:TradingSymbol"]
        dealers = any(
            row.title
            and row.exchange
            and row.title.text in title.text
            and is_over_the_counter(row.exchange.text)
            for row in filing.cover.securities
        )
        lacking += [] if dealers or "SecurityExchangeName" in group else ["dei:SecurityExchangeName"]
        if lacking and (span := place(filing, title)):
            yield self.violation(
                span, f'"{title.text}" is tagged without {" and ".join(lacking)} in its context'
            )


def _group(fact: TaggedFact) -> Group:
    """The class of securities of a fact: the members of its context."""
    return tuple(sorted(fact.context.members.items())) if fact.context else ()


def _words(text: str) -> str:
    return "".join(text.lower().split())
