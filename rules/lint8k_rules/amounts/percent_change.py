"""A change in percent that is not that of the amounts told with it, where one is compared with several, or none is named."""

from __future__ import annotations

import itertools
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
    TieStatus,
    for_each,
    record,
    regex,
)
from lint8k_rules.amounts._percents import rounded
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_UP = r"(?:up|increas\w*|rose|risen|grew|growth|higher|gain\w*)"
_DOWN = r"(?:down|decreas\w*|declin\w*|fell|fallen|lower|drop\w*|reduc\w*)"
_WAY = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_ABOUT = rf"(?:(?:approximately|about|nearly|roughly|a|an){_B})*"
_BESIDE = regex(
    rf"(?:{_O}\([^()]{{1,40}}\))?,?(?:{_B}(?:which|and|is|are|was|were|has|have|been)){{0,3}}{_B}(?:slightly{_B})?{_WAY}(?:{_B}(?:by|of))?{_B}{_ABOUT}"
    rf"(?:slightly{_B}from{_B}{_ABOUT})?",
    re.I,
)
"""What stands between the amount that is compared and the first change of it, or the first amount that it is compared with."""
_FURTHER = regex(
    rf"[^.;$%]{{0,90}}?(?:,|\band\b){_O}(?:(?:and|is|are|was|were|also){_B}){{0,3}}{_WAY}(?:{_B}(?:by|of))?{_B}{_ABOUT}",
    re.I,
)
"""What stands between an amount compared with and the next change."""
_FROM = regex(
    rf"{_B}(?:(?:increase|decrease|decline){_B})?(?:from|over|than|versus|compared{_B}(?:to|with)|as{_B}compared{_B}(?:to|with))"
    rf"(?:{_B}(?!and\b)[\w’',-]+){{0,8}}?{_B}{_ABOUT}",
    re.I,
)
"""What stands between a change and the amount compared with."""
_COMPARED_WITH = regex(
    rf"\b(?:from|over|than|versus|against|compared{_B}(?:to|with)){_B}{_ABOUT}(?:[a-z]+{_B}){{0,2}}$", re.I
)
"""Ends what stands before the amount that another is compared with."""
_PAIR = regex(rf"(?:{_B}[a-z]+){{0,4}}?{_B}and{_B}{_ABOUT}", re.I)
"""What stands between two amounts of two periods."""
_CHANGED_BY = regex(
    rf"[^.;$%]{{0,80}}?(?:,|\b(?:representing|resulting{_B}in|for)){_B}(?:an?|this|the){_B}{_WAY}{_B}of{_B}{_ABOUT}",
    re.I,
)
_PERIODS = regex(
    rf"\b(?:19|20)\d\d{_B}and{_B}(?:[A-Z][a-z]+{_B}\d{{1,2}},?{_B})?(?:19|20)\d\d\b|\b(?:months|quarters?|years?|periods?|fiscal)\b",
    re.I,
)
"""Finds the two periods of which two amounts are told."""
_OR = regex(rf",?{_B}(?:or|\(){_O}{_ABOUT}|{_O}\({_O}(?:or{_B})?{_ABOUT}", re.I)
_WAY_BEFORE = regex(rf"\b{_WAY}(?:{_B}[a-z’'-]+){{0,3}}?(?:{_B}(?:by|of))?{_B}{_ABOUT}$", re.I)
_TO = regex(rf"{_O}\)?,?{_B}to{_B}(?:an?{_B}(?:total|aggregate){_B}of{_B})?{_ABOUT}", re.I)
_AN_INCREASE = regex(rf"[^.;$%]{{0,60}}?,{_B}(?:representing{_B})?an?{_B}{_WAY}{_B}of{_B}{_ABOUT}", re.I)
_OF = regex(rf"{_O}\)?{_B}of\b", re.I)
"""Finds after a percentage that it is one of something else."""
_DOUBT = regex(
    r"\b(?:organic\w*|constant[\s\xa0-]+currenc\w+|adjusted|pro[\s\xa0-]+forma|same[\s\xa0-]+store|comparable|excluding|excludes?"
    r"|annuali[sz]ed|annually|compound\w*|average|includ\w+|net[\s\xa0]+of|offset|each|range|guidance|points?|margins?|per)\b",
    re.I,
)
_NEAR = 120
"""How many characters before a change in money are looked at for what it is."""
_HUNDRED = Interval(Decimal(100), Decimal(100))


@record(frozen=True, slots=True)
class Change:
    """A change in percent, the amounts that it is reckoned of, and what they give; `words` may leave a doubt."""

    percent: Fact
    amounts: tuple[Fact, ...]
    come: Interval
    formula: str
    words: str


class PercentChange(Rule):
    """A rise or fall in percent is not that of the amounts told with it.

    "An increase of $1.2 million, or 18%, to $9.8 million" is one of 14%: what the amount was before can be reckoned.

    Three forms tie that AMT008 does not see. One amount is compared with several ("$27.8 million, up 6% from $26.3 million
    in the preceding quarter and up 43% from $19.4 million a year ago"). Two amounts of two periods stand together ("was
    $19.9 million and $14.4 million, respectively, an increase of 38%"): the lower one is that before an increase. The change
    is told in money and in percent, with the new amount alone ("increased $1.2 million, or 14%, to $9.8 million"). The
    bounds of all figures as printed are allowed, and a percentage cut off. Not flagged: changes of other measures (organic,
    adjusted, in constant currency), averages, amounts per share.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT029"
    name = "percent-change"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="change ÷ amount before it = percent",
            kinds=("percent",),
            words=(
                '"up …% from …, and …% from …", "$… and $…, respectively, an increase of …%", "increased $…, or …%, to $…", '
                '"$…, a decrease of $…, or …%"'
            ),
            tolerance="as printed, the percentage also cut off",
            vetoes="organic, adjusted, constant currency, averages, amounts per share",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Operating expenses increased $1.2 million, or 14%, to $9.8 million in the quarter.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Operating expenses increased $1.2 million, or 18%, to $9.8 million in the quarter.
                                              ~~~ AMT029
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a percentage is stated."""
        return has(filing, "percent")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every change in percent of these forms, and a violation for each that is wrong."""
        for sentence in paragraph:
            figures = _figures(filing.text, sentence)
            if not any(fact.kind == "percent" for fact in figures):
                continue
            for found in (
                *_compared(filing.text, figures),
                *_paired(filing.text, sentence, figures),
                *_told(filing.text, figures),
            ):
                yield from self._judge(found)

    def _judge(self, found: Change) -> Iterator[Finding]:
        agree = found.come.meets(rounded(found.percent))
        doubt = None if agree else _DOUBT.search(found.words)
        status = TieStatus.HOLDS if agree else TieStatus.OPEN if doubt else TieStatus.FAILS
        reason = f"the word {doubt[0]!r} may make the change one of another measure" if doubt else None
        operands = tuple(map(Operand.of, found.amounts))
        yield self.tie(
            "percent",
            status,
            f"{found.formula} = {found.percent.text}",
            operands,
            Operand.of(found.percent),
            reason,
        )
        if status is TieStatus.FAILS:
            come = (found.come.low + found.come.high) / 2
            yield self.violation(
                found.percent.span,
                f"{found.formula} is {like(Decimal(round(come, 1)), found.percent)}, not {found.percent.text}",
                related=[Related("an amount of which it is reckoned", fact.span) for fact in found.amounts],
            )


def _figures(text: str, sentence: Sentence) -> list[Fact]:
    """The amounts and percentages of a sentence, in order."""
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "percent")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, index)
    ]


def _compared(text: str, figures: Sequence[Fact]) -> Iterator[Change]:
    """The second and further changes of an amount that is compared with several; the first is AMT008's."""
    for at, now in enumerate(figures[:-3]):
        after = figures[at + 1]
        if now.kind != "money" or not _BESIDE.fullmatch(text, now.span.end, after.span.start):
            continue
        last = at + 1 if after.kind == "money" else at + 2
        if after.kind == "percent" and not _FROM.fullmatch(text, after.span.end, figures[last].span.start):
            continue
        for percent, base in zip(figures[last + 1 :: 2], figures[last + 2 :: 2], strict=False):
            way = _FURTHER.fullmatch(text, figures[last].span.end, percent.span.start)
            if (
                way is None
                or (percent.kind, base.kind) != ("percent", "money")
                or currency(base) != currency(now)
            ):
                break
            if not _FROM.fullmatch(text, percent.span.end, base.span.start):
                break
            low, high = (base, now) if way["up"] else (now, base)
            yield Change(
                percent,
                (now, base),
                _HUNDRED * (Interval.of(high) - Interval.of(low)) / Interval.of(base),
                f"({high.text} - {low.text}) / {base.text}",
                text[figures[last].span.end : base.span.start],
            )
            last += 2


def _paired(text: str, sentence: Sentence, figures: Sequence[Fact]) -> Iterator[Change]:
    """The change between two amounts of two periods that stand together."""
    for at, (one, two) in enumerate(itertools.pairwise(figures[:-1])):
        told = figures[at + 2 : at + 4]
        if {one.kind, two.kind} != {"money"} or not _PAIR.fullmatch(text, one.span.end, two.span.start):
            continue
        way = _CHANGED_BY.fullmatch(text, two.span.end, told[0].span.start)
        if way is None or not _PERIODS.search(text, sentence.start, told[0].span.start):
            continue
        in_money = (
            told[0].kind == "money"
            and len(told) == 2
            and _OR.fullmatch(text, told[0].span.end, told[1].span.start)
        )
        percent = told[1] if in_money else told[0]
        if percent.kind != "percent" or currency(one) != currency(two):
            continue
        low, high = sorted((one, two), key=value)
        base = low if way["up"] else high
        words = text[one.span.start : percent.span.start]
        come = _HUNDRED * (Interval.of(high) - Interval.of(low)) / Interval.of(base)
        formula = f"({high.text} - {low.text}) / {base.text}"
        if in_money and not come.meets(rounded(percent)):
            come, formula = (
                _HUNDRED * Interval.of(told[0]) / Interval.of(base),
                f"{told[0].text} / {base.text}",
            )
        yield Change(percent, (one, two, *told[:-1]) if in_money else (one, two), come, formula, words)


def _told(text: str, figures: Sequence[Fact]) -> Iterator[Change]:
    """The change told in money and in percent, with the new amount before or after it, and no other."""
    for at, (by, percent) in enumerate(itertools.pairwise(figures)):
        if (by.kind, percent.kind) != ("money", "percent") or not _OR.fullmatch(
            text, by.span.end, percent.span.start
        ):
            continue
        start = figures[at - 1].span.end if at else max(0, by.span.start - _NEAR)
        rest = figures[at + 2 :]
        if _OF.match(text, percent.span.end):
            continue
        now, way = None, None
        if rest and rest[0].kind == "money" and _TO.fullmatch(text, percent.span.end, rest[0].span.start):
            now, way, rest = rest[0], _WAY_BEFORE.search(text, start, by.span.start), rest[1:]
        elif at and figures[at - 1].kind == "money" and not _is_second_or_before(text, figures[:at]):
            now, way = figures[at - 1], _AN_INCREASE.fullmatch(text, start, by.span.start)
        if now is None or way is None or currency(now) != currency(by) or "/" in f"{now.unit}{by.unit}":
            continue
        if (
            rest
            and rest[0].kind == "money"
            and _FROM.search(text, max(percent.span.end, now.span.end), rest[0].span.start)
        ):
            continue  # what it was before is stated, and AMT008 compares
        base = Interval.of(now) - Interval.of(by) if way["up"] else Interval.of(now) + Interval.of(by)
        if base.low > 0:
            sign = "-" if way["up"] else "+"
            formula = f"{by.text} / ({now.text} {sign} {by.text})"
            words = text[min(by.span.start, now.span.start) : max(percent.span.end, now.span.end)]
            yield Change(percent, (by, now), _HUNDRED * Interval.of(by) / base, formula, words)


def _is_second_or_before(text: str, figures: Sequence[Fact]) -> bool:
    """Whether the last of some figures is the second of two that stand together, or what an amount was before."""
    start = figures[-1].span.start
    if _COMPARED_WITH.search(text, max(0, start - _NEAR), start):
        return True
    return len(figures) > 1 and _PAIR.fullmatch(text, figures[-2].span.end, start) is not None
