"""Percentages with what they come to, and the figure of which they are taken.

::

    share  = percent , "(" | "or" | "equal to" | "for proceeds of" , amount            "60% of salary, or $252,000"
           | amount , "(" | "or" | "equal to" , percent , "of" , name                  "$252,000 (60% of salary)"
           | percent , "of the" , base , words , "or" | "(" | "equal to" , amount      "10% of the $24 million price, or …"
    base   = the figure after "of" | the figure of "Of the …," at the head of the sentence
           | the figure beside the name of which the percentage is taken | the one figure that works out
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, record, regex
from lint8k_rules.amounts._percents import rounded
from lint8k_rules.amounts._reckoning import Interval, result, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_ABOUT = rf"(?:(?:approximately|about|an?{_B}(?:aggregate|total){_B}of|in{_B}aggregate|amounting{_B}to){_B})?"
_SAME = rf"(?:or|being|that{_B}is,?|i\.e\.,?|which{_B}(?:is|equals)|equal(?:s|ing)?(?:{_B}to)?|namely)"
_GIVES = regex(
    rf"(?:[^;$%\d()]|\((?:the{_B})?[“\"][^()]{{1,40}}\)){{0,70}}?"
    rf"(?:\({_O}{_ABOUT}(?:{_SAME}{_B}{_ABOUT})?|(?:,{_O}|{_B}){_SAME}{_B}{_ABOUT}|{_O}[—–]{_O}"
    rf"|,{_O}for{_B}(?:[a-z]+{_B}){{0,3}}?(?:proceeds|price|payment|fee|total){_B}of{_B}{_ABOUT})",
    re.I,
)
"""What may stand between a percentage, or its base, and what it comes to."""
_COMES_FROM = regex(rf"(?:{_B}[a-z]+){{0,4}}?{_O}[(,]?{_O}(?:{_SAME}{_B})?{_ABOUT}(?:at{_B})?", re.I)
"""What may stand between an amount and the percentage that it is said to be."""
_OF_FIGURE = regex(rf"{_O}\)?{_O}of{_B}(?:(?!and\b|or\b)[a-z’'-]+{_B}){{0,6}}?{_ABOUT}", re.I)
_WORD = r"(?!(?:and|or|for|in|at|to|on|plus|with|which)\b)[A-Za-z’'-]+"
_OF = regex(rf"{_O}\)?{_O}(?:[a-z]+{_B}){{0,1}}?of{_B}(?P<name>{_WORD}(?:{_B}{_WORD}){{0,5}})", re.I)
_OF_THE_AT_HEAD = regex(rf"(?:and{_B})?of{_B}(?:the|our|its|these|such|those)\b[^,;$]{{0,60}}", re.I)
_FAR = 3
"""How many sentences before its percentage a base may stand."""
_KINDS = frozenset({"money", "shares", "count", "number", "percent"})
_COUNTED = frozenset({"shares", "count", "number"})
_LEAST = 100
"""The least number of which a percentage is looked for."""
_MOST = 12
"""How many figures before a percentage are looked at."""
_NAMES = {
    "salary": "salary|pay|compensation",
    "pay": "salary|pay|compensation",
    "principal": "principal|notes|debentures|bonds|loan",
    "price": "price",
    "proceeds": "proceeds",
    "revenue": "revenues?|sales",
    "sales": "revenues?|sales",
    "par": "principal|notes|debentures|bonds",
    "face": "principal|notes|debentures|bonds",
    "sold": "sold|sells?|sale|bought|purchased",
    "offered": "offer(?:ed|ing)?",
}
"""The words that name a base, and those beside a figure that show it to be that base."""


@record(frozen=True, slots=True)
class Portion:
    """A percentage, what it comes to as stated, and the base that it may be taken of; `bound` where words say which."""

    percent: Fact
    amount: Fact
    base: Fact
    bound: bool
    words: str

    @property
    def come(self) -> Interval:
        """What the percentage of the base is; the percentage counts as printed, unless it is said to be rounded."""
        share = Interval(value(self.percent), value(self.percent))
        if self.percent.hedge == "approximately":
            share = rounded(self.percent)
        return Interval.of(self.base) * Interval(share.low / 100, share.high / 100)

    @property
    def agrees(self) -> bool:
        """Whether that may be the amount as printed; of shares one more or less."""
        wide = Decimal(1) if self.amount.kind in _COUNTED and value(self.amount) >= 100 else Decimal(0)
        return self.come.meets(result(self.amount).wider(wide))


def find(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[list[Portion]]:
    """For each percentage with an amount beside it, that amount with every base that it may be taken of."""
    text = filing.text
    read = [_figures(text, sentence) for sentence in paragraph]
    for index, (sentence, figures) in enumerate(zip(paragraph, read, strict=True)):
        stated = [(percent, *found) for percent in figures if (found := _stated(text, figures, percent))]
        amounts = {id(amount) for _, amount, _ in stated}
        before = [fact for each in read[max(0, index - _FAR) : index] for fact in each]
        for percent, amount, base in stated:
            words = text[sentence.start : sentence.end]
            near = [fact for fact in (*before, *figures) if fact.span.start < percent.span.start][-_MOST:]
            bases = (
                [base]
                if base
                else [fact for fact in near if id(fact) not in amounts and _alike(fact, amount)]
            )
            if base is None and (head := _at_head(text, sentence, figures, percent)) in bases:
                base = head
            named = None if base else _named(text, percent, bases)
            portions = [Portion(percent, amount, fact, fact in (base, named), words) for fact in bases]
            if portions:
                yield [portion for portion in portions if portion.bound] or portions


def _figures(text: str, sentence: Sentence) -> list[Fact]:
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in _KINDS
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, index)
    ]


def _stated(text: str, figures: Sequence[Fact], percent: Fact) -> tuple[Fact, Fact | None] | None:
    """The amount that a percentage is said to come to, and its base where that stands between or after them."""
    if percent.kind != "percent":
        return None
    at = figures.index(percent)
    after = figures[at + 1 : at + 3]
    if after and after[0].kind != "percent" and _GIVES.fullmatch(text, percent.span.end, after[0].span.start):
        return after[0], None
    if len(after) == 2 and "percent" not in (after[0].kind, after[1].kind) and _alike(*after):
        of_base = _OF_FIGURE.fullmatch(text, percent.span.end, after[0].span.start)
        if of_base and _GIVES.fullmatch(text, after[0].span.end, after[1].span.start):
            return after[1], after[0]
    before = figures[at - 1] if at else None
    if before is None or before.kind == "percent" or not _OF.match(text, percent.span.end):
        return None
    if after and _OF_FIGURE.fullmatch(text, percent.span.end, after[0].span.start):
        return None
    joint = text[before.span.end : percent.span.start]
    return (before, None) if joint.strip() and _COMES_FROM.fullmatch(joint) else None


def _alike(one: Fact, two: Fact) -> bool:
    """Whether two figures count the same thing."""
    if "money" in (one.kind, two.kind):
        return one.kind == two.kind and currency(one) == currency(two) and "/" not in f"{one.unit}{two.unit}"
    return one.kind in _COUNTED and two.kind in _COUNTED and max(value(one), value(two)) >= _LEAST


def _at_head(text: str, sentence: Sentence, figures: Sequence[Fact], percent: Fact) -> Fact | None:
    """The figure of "Of the 60,000 shares," that opens a sentence in which the percentage is the next figure."""
    first = figures[0]
    if first is percent or percent not in figures[1:2]:
        return None
    return first if _OF_THE_AT_HEAD.fullmatch(text[sentence.start : first.span.start].lstrip()) else None


def _named(text: str, percent: Fact, bases: Sequence[Fact]) -> Fact | None:
    """The one base beside which the name stands of which a percentage is taken."""
    of = _OF.match(text, percent.span.end)
    if of is None:
        return None
    words = [word.lower() for word in of["name"].split()]
    name = next((each for word in words if (each := _NAMES.get(word.rstrip(".,")))), None)
    if name is None:
        return None
    before = re.compile(rf"\b(?:{name})\b[^.;$%]{{0,50}}$", re.I)
    after = re.compile(rf"[^.;$%]{{0,40}}?\b(?:{name})\b", re.I)
    near = [
        fact
        for fact in bases
        if before.search(text, max(0, fact.span.start - 70), fact.span.start)
        or after.match(text, fact.span.end, percent.span.start)
    ]
    return near[0] if len({value(fact) for fact in near}) == 1 else None
