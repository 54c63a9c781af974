"""Payments by the month or by instalment that do not come to the yearly or the whole amount stated with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint8k.api import Example, Filing, Finding, Operand, Related, Relation, Rule, Severity, for_each, regex
from lint8k_rules.amounts import _multiples, _payments
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, plain, result, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_DOUBT = regex(
    r"\b(?:initial\w*|first(?!(?:[\s\xa0]+of[\s\xa0]+which)?[\s\xa0]+(?:is[\s\xa0]+)?(?:on|due|payable|beginning|commencing)\b)|thereafter|increas\w*|plus|minimum|up[\s\xa0]+to|at[\s\xa0]+least|balloon|final|last|interest"
    r"|prorated|pro[\s\xa0]+rata|and[\s\xa0]+(?:one|a)(?![\s\xa0-]half)|down|upon|at[\s\xa0]+closing|remain\w*|balance)\b",
    re.I,
)


class PeriodicPayment(Rule):
    """The monthly amount times twelve, or the instalment times their number, is not the amount stated.

    Base rent of "$120,000 per annum, payable in equal monthly installments of $12,000" can be paid one way
    only.

    A sentence ties where an amount per year stands next to one per month or quarter ("payable in equal
    monthly installments of", "or … per month", or in brackets), where an amount is paid "in ten equal
    installments of", where one is so many times, or so many months of, a salary or a rent that is stated with
    it, and where a quarterly dividend has its annualized rate beside it. The periodic amount may be rounded to
    its last digit, or to the cent. Not flagged: first, last and increasing payments, interest, minimums,
    remainders.

    Source: Form 8-K, Items 1.01(a)(2), 5.02(c)(3) (material terms); Exchange Act Rule 12b-20.
    """

    code = "AMT010"
    name = "periodic-payment"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="payment × number = whole",
            kinds=("product",),
            words=(
                '"per annum, payable in equal monthly installments of", "in twelve equal installments '
                'of", "or … per month", "nine months of his base salary of", "two times", "an annualized rate of"'
            ),
            tolerance="the payment rounded to the cent, or to the dollar where it has no cents",
            vetoes="initial, first, last, increasing, minimum, interest, remainders",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The base rent is $150,000.00 per annum, payable in equal monthly installments of
$12,500.00 per month.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The base rent is $150,000.00 per annum, payable in equal monthly installments of
$15,200.00 per month.
~~~~~~~~~~ AMT010
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every pair of amounts, and a violation where they differ."""
        for sentence in paragraph:
            amounts = _payments.figures(filing, sentence)
            money = [fact for fact in amounts if fact.kind == "money"]
            paid = list(_payments.find(filing, sentence, amounts))
            for found in paid or _multiples.find(filing, sentence, money):
                each = Interval.of(found.each) * Interval(found.times, found.times)
                if found.each.text.find(".") < 0:
                    each = each.wider(found.times / 2)
                agree = each.meets(result(found.total))
                words = filing.text[sentence.start : sentence.end]
                if not agree and (_DOUBT.search(words) or found.each.hedge or found.total.hedge):
                    continue
                word = Operand(
                    filing.text[found.word.start : found.word.end],
                    found.word,
                    found.times,
                    found.times,
                    found.times,
                )
                statement = f"{found.each.text} × {plain(found.times)} = {found.total.text}"
                yield self.tie(
                    "product", agree, statement, (Operand.of(found.each), word), Operand.of(found.total)
                )
                if not agree:
                    come = value(found.each) * found.times
                    mend = only([(found.total, come), (found.each, value(found.total) / found.times)])
                    yield self.violation(
                        found.each.span,
                        f"{plain(found.times)} times {found.each.text} come to {like(come, found.total)}, "
                        f"not to {found.total.text}{mend}",
                        related=[Related("what they should come to", found.total.span)],
                    )
