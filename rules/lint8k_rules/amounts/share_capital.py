"""A share capital that is not the number of its shares times their par value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Fact,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    for_each,
    regex,
)
from lint8k_rules._quick import mentions
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, result, total, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_B = r"[\s\xa0]+"
_DIVIDED = regex(
    rf"[\s\xa0),]*(?:is{_B}|being{_B})?(?:divided{_B}into|consisting{_B}of|comprised{_B}of|comprising|represented{_B}by)"
    rf"{_B}(?:an?{_B}aggregate{_B}of{_B})?(?:\([a-z\d]+\){_B})?",
    re.I,
)
_OF = regex(
    rf"[^;$]{{0,80}}?(?:\bof{_B}|\bwith{_B}an?{_B}|,{_B})(?:an?{_B})?(?:nominal{_B}or{_B})?(?:(?:par|nominal){_B}value{_B}(?:of{_B})?)?",
    re.I,
)
_CAPITAL = regex(rf"\b(?:share|stock){_B}capital\b|\bcapital{_B}(?:stock|of)\b", re.I)


class ShareCapital(Rule):
    """The share capital stated is not the number of shares into which it is divided times their par value.

    "US$50,000 divided into 400,000,000 shares of US$0.0001 each" is a capital of US$40,000: one of the three
    figures of the charter is wrong.

    A sentence ties where an amount of share capital is "divided into" (or consists of) one or more classes, each a
    number of shares "of" an amount "each" or of par value. Whole numbers and par values count as printed.

    Source: Form 8-K, Item 5.03(a) (amendments of the charter); Reg. S-K Item 202(a).
    """

    code = "AMT018"
    name = "share-capital"
    severity = Severity.ERROR
    citation = "Reg. S-K Item 202(a) (17 CFR 229.202); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="shares × par value = share capital",
            kinds=("product", "sum_of_products"),
            words='"divided into", "of … each"',
            tolerance="as printed",
            vetoes="classes without a number or a par value",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The authorized share capital is US$40,000 divided into 390,000,000 ordinary shares of
US$0.0001 each and 10,000,000 preference shares of US$0.0001 each.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The authorized share capital is US$50,000 divided into 390,000,000 ordinary shares of
                                ~~~~~~~~~ AMT018
US$0.0001 each and 10,000,000 preference shares of US$0.0001 each.
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a capital is named."""
        return mentions(filing, "capital")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every share capital with its classes, and a violation for each that is wrong."""
        for sentence in paragraph:
            if not _CAPITAL.search(filing.text, sentence.start, sentence.end):
                continue
            for capital, classes in _capitals(filing.text, sentence):
                agree = total(
                    Interval.of(many) * Interval(value(par), value(par)) for many, par in classes
                ).meets(result(capital))
                statement = (
                    f"{' + '.join(f'{many.text} × {par.text}' for many, par in classes)} = {capital.text}"
                )
                operands = [Operand.of(fact) for pair in classes for fact in pair]
                kind = "product" if len(classes) == 1 else "sum_of_products"
                yield self.tie(kind, agree, statement, operands, Operand.of(capital))
                if not agree:
                    come = sum((value(many) * value(par) for many, par in classes), Decimal(0))
                    needed = [(capital, come)]
                    if len(classes) == 1:
                        [(many, par)] = classes
                        needed += [(many, value(capital) / value(par)), (par, value(capital) / value(many))]
                    yield self.violation(
                        capital.span,
                        f"The shares at their par value come to {like(come, capital)}, not to a capital of {capital.text}"
                        + only(needed),
                        related=[Related("the number of shares", many.span) for many, _ in classes],
                    )


def _capitals(text: str, sentence: Sentence) -> Iterator[tuple[Fact, Sequence[tuple[Fact, Fact]]]]:
    """Each amount that a sentence divides into classes of shares, with the number and the par value of each."""
    facts = [
        fact
        for index, fact in enumerate(sentence.facts)
        if isinstance(fact.value, Decimal)
        and fact.value
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    for index, capital in enumerate(facts):
        if capital.kind != "money" or index + 1 >= len(facts):
            continue
        if not _DIVIDED.match(text[capital.span.end : facts[index + 1].span.start]):
            continue
        classes = list[tuple[Fact, Fact]]()
        rest = facts[index + 1 :]
        while len(rest) >= 2 and rest[0].kind == "shares" and rest[1].kind in ("money", "price"):
            many, par = rest[:2]
            if currency(par) != currency(capital) or not _OF.fullmatch(text, many.span.end, par.span.start):
                break
            classes.append((many, par))
            rest = rest[2:]
            if not rest or re.search(r"\bto\b|\bfrom\b|[.;]", text[par.span.end : rest[0].span.start]):
                break
        if classes:
            yield capital, classes
