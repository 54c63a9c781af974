"""A number said to be so much percent of another that is not."""

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
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._percents import of_whole, rounded
from lint8k_rules.amounts._reckoning import Interval, like, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_SAID = regex(
    rf"(?:\bor{_B}|\brepresent(?:s|ing|ed)?{_B}|\bconstitut(?:es|ing|ed|e){_B}|\bequal{_B}to{_B}|\bequals{_B}|\({_O}|\bbeing{_B})"
    rf"(?:approximately{_B}|about{_B}|an?{_B}aggregate{_B}of{_B}|in{_B}aggregate{_B})?$",
    re.I,
)
_IS = regex(rf"\b(?:is|was|are|were){_B}(?:approximately{_B}|about{_B})?$", re.I)
"""Ends what stands between a part and its percentage, where "of" and the whole follow."""
_OF = regex(
    rf"{_O}\)?,?{_O}(?:\([^()]{{0,60}}\){_O})?(?:ownership{_B}|interest{_B}|equity{_B})?(?:of|out{_B}of|in)\b[^;$]{{0,140}}$",
    re.I,
)
_BASE_BEFORE = regex(
    rf"\b(?:of|out{_B}of){_B}(?:the{_B}|our{_B}|its{_B})?(?:total{_B}(?:of{_B})?|aggregate{_B}(?:of{_B})?|then{_B})?(?:approximately{_B}|about{_B})?$",
    re.I,
)
_CHANGED = regex(
    rf"\b(?:increas|decreas|declin|r(?:o|i)se|ris(?:ing|en)|gr[eo]w|f[ea]ll|dropp|climb|improv|up\b|down\b)[a-z]*{_B}"
    rf"(?:[a-z]+{_B}){{0,2}}?(?:approximately{_B}|about{_B})?$",
    re.I,
)
"""Stands between an amount and that by which it has changed, of which the percentage is one of what there was before."""
_OF_WHICH = regex(
    rf",?{_O}of{_B}which{_B}(?:an?{_B})?(?:combined{_B}|aggregate{_B}|total{_B})?(?:approximately{_B})?$",
    re.I,
)
_REPRESENTS = regex(rf"\b(?:represent|constitut)\w*{_B}[^;$%]{{0,80}}$", re.I)
_RATE = regex(
    rf"\b(?:blended|average|effective|overall|combined){_B}(?:rate|price|cost){_B}of{_B}(?:approximately{_B})?$",
    re.I,
)
_CONVERTED = regex(r"\b(?:conver|exercis|exchang)\w+[^.;$]*$", re.I)
"""Ends what stands before a part that is counted as if it were outstanding, which it is not yet."""
_MARGIN = regex(
    rf"\b(?:margin|effective{_B}(?:income{_B})?tax{_B}rate|effective{_B}rate){_B}(?:of|was|is){_B}(?:approximately{_B})?$",
    re.I,
)
"""Ends what stands before a margin or a rate of tax, of the two amounts that the sentence has."""
_EARNED = regex(r"\b(?:profit|income|ebitda|tax(?:es)?|provision|earnings)\b", re.I)
_ON = regex(
    r"\b(?:sales|revenues?|(?:pre-?[\s\xa0]?tax|taxable)[\s\xa0]+(?:income|earnings)|before[\s\xa0]+(?:income[\s\xa0]+)?tax(?:es)?)\b",
    re.I,
)
_OF_NEAR = regex(rf"{_O}\)?,?{_O}of{_B}(?:(?:[a-z’'-]+|[A-Z][\w’'-]*){_B}){{0,9}}?", re.I)
_OTHER_BASE = regex(r"\b(?:compared|versus|against|with[\s\xa0]+an?)\b", re.I)
"""Finds between a percentage of something else and an amount that this is no whole of it."""
_NEAR = 70
"""How many characters may stand between a part and its percentage, where a sentence has other figures."""
_AFTER = 60
"""How many characters after the whole, and before the part, may leave a doubt, where the whole follows the percentage."""
_LEAST = 100
"""The least whole of which a percentage is taken to be one."""
_SURE = 3
"""How many digits of the part must agree with the percentage of the whole, for a doubt to give way."""
_DOUBT = regex(
    r"\b(?:diluted|class|series|voting[\s\xa0]+power|votes?|including|together|other|plus"
    r"|beneficial\w*|affiliates?|up[\s\xa0]+to|at[\s\xa0]+least|respectively|tax|interest[\s\xa0]+rate|per[\s\xa0]+annum|discount"
    r"|premium|fee|original[\s\xa0]+issue|assum\w+|each|additional|initial\w*|exercis\w+|conver\w+|excluding|treasury)\b",
    re.I,
)


@record(frozen=True, slots=True)
class Share:
    """A part, the whole that it is a part of, the percentage stated, and the words in which they stand."""

    part: Fact
    whole: Fact
    percent: Fact
    words: str


class PercentOfBase(Rule):
    """A number is not the stated percentage of the number of which it is said to be one.

    "Holders of 12,000,000 of the 60,000,000 shares outstanding, or 25%" elected nobody with a quarter of the
    votes: it was a fifth.

    A sentence ties where it has one part, one whole after "of" or "out of", both of the same kind, and one
    percentage after "or", "representing" or in brackets. The percentage may be rounded or cut off at its last
    digit. Not flagged: changes ("revenue of $4.0 million rose $0.5 million, or 14%"), shares of several classes,
    diluted or beneficially owned, votes, amounts that include others, rates of interest, discounts and premiums.

    Source: Form 8-K, Items 5.01(a)(4), 5.07; Exchange Act Rule 12b-20.
    """

    code = "AMT013"
    name = "percent-of-base"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="part ÷ whole = percent",
            kinds=("percent",),
            words=(
                '"N of the M shares", "representing …%", "or …%", "a blended rate of", "a gross margin of", '
                '"an effective tax rate of"'
            ),
            tolerance="the percentage rounded or cut off",
            vetoes="diluted, voting power, beneficial, including, discounts, fees",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The seller tendered 12,000,000 of the 60,000,000 shares outstanding, or 20%, and the
offer has expired.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The seller tendered 12,000,000 of the 60,000,000 shares outstanding, or 25%, and the
                                                                        ~~~ AMT013
offer has expired.
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether a percentage is stated."""
        return has(filing, "percent")

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every percentage with its part and whole, and a violation for each that fails."""
        for share in itertools.chain.from_iterable(_shares(filing, sentence) for sentence in paragraph):
            part, whole, stated = share.part, share.whole, share.percent
            come = 100 * value(part) / value(whole)
            agree = of_whole(part, whole).meets(rounded(stated))
            hedged = {part.hedge, whole.hedge, stated.hedge} - {None, "approximately"}
            doubtful = hedged or _DOUBT.search(share.words)
            if not agree and doubtful and (hedged or agreeing(part, _exactly(share)) < _SURE):
                continue
            status = TieStatus.HOLDS if agree else TieStatus.FAILS
            statement = f"{part.text} / {whole.text} = {stated.text}"
            yield self.tie(
                "percent", status, statement, (Operand.of(part), Operand.of(whole)), Operand.of(stated)
            )
            if not agree:
                yield self.violation(
                    stated.span,
                    f"{part.text} of {whole.text} is {like(come, stated)}, not {stated.text}"
                    + only(
                        [
                            (stated, come),
                            (part, value(whole) * value(stated) / 100),
                            (whole, 100 * value(part) / value(stated)),
                        ]
                    ),
                    related=[Related("the part", part.span), Related("the whole", whole.span)],
                )


def _shares(filing: Filing, sentence: Sentence) -> Iterator[Share]:
    """The one part, whole and percentage of a sentence; of one that has others, each three that follow one another."""
    text = filing.text
    figures = [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "shares", "count", "number", "percent")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    percents = [fact for fact in figures if fact.kind == "percent"]
    others = [fact for fact in figures if fact.kind != "percent"]
    if len(percents) == 1 and len(others) == 2:
        share = _share(text, sentence, percents[0], others)
        if share is not None:
            yield share
        return
    for part, percent, whole in zip(figures, figures[1:], figures[2:], strict=False):
        joint = text[part.span.end : percent.span.start]
        if percent.kind != "percent" or "percent" in (part.kind, whole.kind) or len(joint) > _NEAR:
            continue
        of = text[percent.span.end : whole.span.start]
        if _OTHER_BASE.search(of):
            continue
        if _CONVERTED.search(text, max(sentence.start, part.span.start - _AFTER), part.span.start):
            continue
        if _alike(part, whole) and value(whole) >= _LEAST and _ties(joint) and _OF_NEAR.fullmatch(of):
            yield Share(
                part, whole, percent, text[part.span.start : min(sentence.end, whole.span.end + _AFTER)]
            )


def _share(text: str, sentence: Sentence, percent: Fact, others: Sequence[Fact]) -> Share | None:
    """The part and the whole of a percentage among the two other figures of its sentence."""
    if not _alike(*others) or max(map(value, others)) < _LEAST:
        return None
    part, whole = sorted(others, key=value)
    before = text[
        max(
            [sentence.start, *(f.span.end for f in others if f.span.end <= percent.span.start)]
        ) : percent.span.start
    ]
    if _RATE.search(before):
        return Share(part, whole, percent, text[sentence.start : percent.span.end])
    if (
        _MARGIN.search(before)
        and part.kind == "money"
        and _EARNED.search(text, sentence.start, sentence.end)
        and _ON.search(text, sentence.start, sentence.end)
    ):
        return Share(part, whole, percent, text[sentence.start : percent.span.end])
    of_which = whole.span.end < part.span.start and _OF_WHICH.search(text[whole.span.end : part.span.start])
    after = whole.span.start > percent.span.end
    if not (_ties(before) if after else _SAID.search(before)) and not (
        of_which and _REPRESENTS.search(before)
    ):
        return None
    if after:
        of = text[percent.span.end : whole.span.start]
        if part.span.end > percent.span.start or not _OF.match(of) or _OTHER_BASE.search(of):
            return None
        if _CONVERTED.search(text, max(sentence.start, part.span.start - _AFTER), part.span.start):
            return None
        return Share(part, whole, percent, text[part.span.start : min(sentence.end, whole.span.end + _AFTER)])
    if not (
        _BASE_BEFORE.search(text[max(sentence.start, whole.span.start - 60) : whole.span.start]) or of_which
    ):
        return None
    if whole.span.end < part.span.start and _CHANGED.search(text[whole.span.end : part.span.start]):
        return None
    return Share(part, whole, percent, text[sentence.start : sentence.end])


def _ties(joint: str) -> bool:
    """Whether words say of a part that it is the percentage after them, of a whole that follows."""
    return _SAID.search(joint) is not None or _IS.search(joint) is not None


def _exactly(share: Share) -> Interval:
    """What the percentage of the whole is, counted as printed."""
    percent = Interval(value(share.percent) / 100, value(share.percent) / 100)
    return Interval.of(share.whole) * percent


def _alike(one: Fact, other: Fact) -> bool:
    money = {"money"} & {one.kind, other.kind}
    return one.unit == other.unit and one.kind == other.kind if money else True
