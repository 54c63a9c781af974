"""An amount said to be so much percent of a named amount, the base salary or the purchase price, that is not."""

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
    record,
    regex,
)
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._reckoning import Interval, like, result, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_B = r"[\s\xa0]+"
_THE = (
    rf"(?:(?:the|his|her|its|their|our|your|such|said|then|current|then-current|annual|aggregate|total|initial"
    rf"|executive[’']s|employee[’']s){_B}){{0,4}}"
)
_NAME = (
    r"(?P<name>(?:base|annual|purchase|principal|gross|offering|loan|merger|sale|target|commitment|contract)"
    r"[\s\xa0]+[a-z]+)"
)
_OF_NAME = regex(rf"[\s\xa0]*\)?[\s\xa0]*of{_B}{_THE}{_NAME}\b", re.I)
_OR = regex(
    r"[\s\xa0]*(?:\(|,?[\s\xa0]*(?:or|being|equal(?:ing|s)?(?:[\s\xa0]+to)?|which[\s\xa0]+is|i\.e\.,?)[\s\xa0]+)"
    r"(?:an?[\s\xa0]+aggregate[\s\xa0]+of[\s\xa0]+)?",
    re.I,
)
_AMOUNT = rf"(?:{_B}amount)?(?:{_B}(?:of|at|is|was|will|be|to|equal|the|rate|an?|annual|currently|initially)\b){{0,6}}"
_DOUBT = regex(
    r"\b(?:up[\s\xa0]+to|at[\s\xa0]+least|pro[\s-]?rat\w*|plus|less|lesser|greater|portion|increas\w*|interest|accrued|minimum"
    r"|excess|between|range|first[\s\xa0]+\$|remaining|additional|including)\b",
    re.I,
)
_APART = Decimal("0.05"), Decimal(20)


@record(frozen=True, slots=True)
class Share:
    """A percentage of a named amount, that amount, and what the percentage is said to come to."""

    percent: Fact
    base: Fact
    amount: Fact
    name: str
    words: str


class PercentOfNamed(Rule):
    """An amount is not the stated percentage of the base salary, purchase price or the like that the paragraph states.

    "An annual base salary of $400,000 … a target bonus of 60% of his base salary, or $280,000" promises two bonuses.

    A paragraph ties where a percentage "of the base salary" (purchase price, principal amount, gross proceeds, …) has an
    amount beside it, in brackets or after "or" or "equal to", and the paragraph states one amount for that name, before
    the figure or as 100% of it. Not flagged: "up to", pro rata amounts, portions, excesses.

    Source: Form 8-K, Items 1.01(a)(2), 5.02(c)(3), (e) (material terms); Exchange Act Rule 12b-20.
    """

    code = "AMT020"
    name = "percent-of-named"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="named base × percent = amount",
            kinds=("percent",),
            words='"…% of the base salary, or $…", where the paragraph states the base',
            tolerance="as printed, the amount also cut off",
            vetoes='"up to", pro rata amounts, portions, excesses',
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Mr. Hale will receive an annual base salary of $400,000, and a target bonus of 60% of his
base salary, or $240,000.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Mr. Hale will receive an annual base salary of $400,000, and a target bonus of 60% of his
base salary, or $280,000.
                ~~~~~~~~ AMT020
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a percentage is stated."""
        return has(filing, "percent")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every percentage of a named amount, and a violation for each that is wrong."""
        for found in _shares(filing, paragraph):
            percent = Interval(value(found.percent) / 100, value(found.percent) / 100)
            agree = (Interval.of(found.base) * percent).meets(result(found.amount))
            hedged = {found.base.hedge, found.amount.hedge} - {None, "approximately"}
            come = value(found.base) * percent.low
            if not agree and (_DOUBT.search(found.words) or hedged or not _like(come, found.amount)):
                continue
            statement = f"{found.percent.text} × {found.base.text} = {found.amount.text}"
            operands = (Operand.of(found.percent), Operand.of(found.base))
            yield self.tie("percent", agree, statement, operands, Operand.of(found.amount))
            if not agree:
                mend = only(
                    [
                        (found.amount, come),
                        (found.percent, 100 * value(found.amount) / value(found.base)),
                        (found.base, value(found.amount) / percent.low),
                    ]
                )
                yield self.violation(
                    found.amount.span,
                    f"{found.percent.text} of the {found.name} of {found.base.text} is "
                    f"{like(come, found.amount)}, not {found.amount.text}{mend}",
                    related=[
                        Related("the percentage", found.percent.span),
                        Related(f"the {found.name}", found.base.span),
                    ],
                )


def _like(come: Decimal, amount: Fact) -> bool:
    """Whether an amount may be meant to be what was reckoned: not so much for each of many."""
    return _APART[0] <= come / value(amount) <= _APART[1]


def _shares(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Share]:
    text = filing.text
    facts = [
        (fact, sentence)
        for sentence in paragraph
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "percent", "number")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    named = list[tuple[Fact, Fact | None, str, str]]()
    for index, (fact, sentence) in enumerate(facts):
        if fact.kind != "percent" or not (name := _OF_NAME.match(text, fact.span.end)):
            continue
        after = facts[index + 1][0] if index + 1 < len(facts) else None
        if after is None or not _OR.fullmatch(text, name.end(), after.span.start):
            after = None
        named.append(
            (
                fact,
                after,
                " ".join(name["name"].lower().split()),
                text[sentence.start : sentence.end],
            )
        )
    for percent, amount, what, words in named:
        if amount is None or amount.kind == "percent" or value(percent) == 100:
            continue
        bases = [whole for each, whole, other, _ in named if other == what and whole and value(each) == 100]
        bases += _stated(
            text,
            [fact for fact, _ in facts if fact.kind == "money" and fact.span.end <= percent.span.start],
            paragraph[0].start,
            what,
        )
        if len({value(base) for base in bases}) == 1 and (
            amount.kind == "number" or currency(amount) == currency(bases[0])
        ):
            yield Share(percent, bases[0], amount, what, words)


def _stated(text: str, facts: Sequence[Fact], start: int, name: str) -> list[Fact]:
    """The amounts that the text states for a name: "base salary of $400,000", "$400,000 base salary"."""
    words = name.replace(" ", _B)
    before = re.compile(rf"\b{words}{_AMOUNT}{_B}(?:approximately{_B})?$", re.I)
    after = re.compile(rf"{_B}(?:in{_B}|of{_B})?(?:annual{_B}|aggregate{_B})?{words}\b", re.I)
    return [
        fact
        for fact in facts
        if before.search(text[max(start, fact.span.start - 90) : fact.span.start])
        or after.match(text, fact.span.end)
    ]
