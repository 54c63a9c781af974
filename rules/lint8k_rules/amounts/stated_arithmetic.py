"""An equation printed in the text that does not come out."""

from __future__ import annotations

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
from lint8k_rules.amounts._reckoning import Interval, like, result, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_UNIT = r"(?:[\s\xa0]*(?:/|per[\s\xa0])?[\s\xa0]*[A-Za-z.]{1,12}(?:[\s\xa0][a-z]{2,12}){0,2})?[\s\xa0]*\)?[\s\xa0]*"
_SIGN = regex(
    rf"{_UNIT}(?:(?P<times>(?<![A-Za-z])[x×X*](?![A-Za-z])|multiplied[\s\xa0]by)|(?P<by>/|÷|divided[\s\xa0]by))"
    r"[\s\xa0]*\(?"
)
_EQUALS = regex(rf"{_UNIT}(?:=|\bequals|\):|\)[\s\xa0]*=)[\s\xa0]*")
_OPERATOR = regex(r"[-+x×X*/÷–—=][\s\xa0]*\(?[\s\xa0]*$")


class StatedArithmetic(Rule):
    """An equation that the text prints, "15,000 sf x $35/sf = $525,000", does not come out.

    Who prints the reckoning beside its result invites the reader to check it.

    An equation ties where two figures have a sign of multiplication or division between them ("x", "×", "/",
    "multiplied by"), and the next figure stands after "=", "equals", or the colon after the bracket in which the
    two stand. Results may be rounded or cut off at their last digit. Not flagged: equations of more than two
    figures.

    Source: Exchange Act Rule 12b-20.
    """

    code = "AMT016"
    name = "stated-arithmetic"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="equation as printed",
            kinds=("product",),
            words='"x", "×", "/", "multiplied by" between two figures, "=" or "equals" before the result',
            tolerance="the result rounded or cut off",
            vetoes="equations of more than two figures",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The landlord grants an allowance of (12,000 sf x $40/sf): $480,000.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The landlord grants an allowance of (12,000 sf x $40/sf): $840,000.
                                                          ~~~~~~~~ AMT016
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a sign or word of an equation stands anywhere."""
        return mentions(filing, "=", "equals", "):")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every equation of two figures, and a violation for each that is wrong."""
        for sentence in paragraph:
            for sign, one, other, stated in _equations(filing, sentence):
                product = sign == "×"
                both = Interval.of(one), Interval.of(other)
                agree = (both[0] * both[1] if product else both[0] / both[1]).meets(result(stated))
                statement = f"{one.text} {sign} {other.text} = {stated.text}"
                operands = (Operand.of(one), Operand.of(other))
                yield self.tie(
                    "product" if product else "quotient", agree, statement, operands, Operand.of(stated)
                )
                if not agree:
                    a, b, c = value(one), value(other), value(stated)
                    come = a * b if product else a / b
                    mend = only(
                        [(one, c / b), (other, c / a), (stated, come)]
                        if product
                        else [(one, c * b), (other, a / c), (stated, come)]
                    )
                    yield self.violation(
                        stated.span,
                        f"{one.text} {sign} {other.text} is {like(come, stated)}, not {stated.text}{mend}",
                        related=[Related("a figure of the equation", fact.span) for fact in (one, other)],
                    )


def _equations(filing: Filing, sentence: Sentence) -> Iterator[tuple[str, Fact, Fact, Fact]]:
    """The sign, the two figures and the result of each equation of a sentence."""
    text = filing.text
    facts = [
        fact
        for index, fact in enumerate(sentence.facts)
        if isinstance(fact.value, Decimal)
        and fact.value
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    for one, other, stated in zip(facts, facts[1:], facts[2:], strict=False):
        sign = _SIGN.fullmatch(text, one.span.end, other.span.start)
        if sign is None or not _EQUALS.fullmatch(text, other.span.end, stated.span.start):
            continue
        if not _OPERATOR.search(text[max(sentence.start, one.span.start - 6) : one.span.start]):
            yield "×" if sign["times"] else "/", one, other, stated
