"""Shares present or tendered that are not the stated percentage of the shares outstanding."""

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
    record,
    regex,
)
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._percents import of_whole, rounded
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences

_B = r"[\s\xa0]+"
_OUTSTANDING = regex(
    rf"[^.;$%]{{0,160}}?\b(?:outstanding|entitled{_B}to{_B}(?:vote|be{_B}voted|notice))\b", re.I
)
_PAR = regex(r"\$[\d.]+")
_SAID = regex(
    rf"[^.;%]{{0,120}}?(?:\bor{_B}|\brepresent\w*{_B}|\bconstitut\w*{_B}|\bequal{_B}to{_B}|\bbeing{_B}|\()"
    rf"[\s\xa0]*(?:approximately{_B}|about{_B}|over{_B}|an?{_B}aggregate{_B}of{_B})?",
    re.I,
)
_OF_THEM = regex(
    rf"[\s\xa0]*\)?,?[\s\xa0]*(?:\([^()]{{0,60}}\){_B})?of{_B}(?:the|all|our|its|such|those)\b"
    rf"(?:(?!\b(?:present|cast|voted|tendered|unaffiliated|public|represented)\b)[^.;%$]){{0,100}}?"
    rf"\b(?:outstanding|issued|entitled|record{_B}date|voting{_B}power|eligible)\b",
    re.I,
)
_DOUBT = regex(
    r"\b(?:class(?:es)?|series|preferred|diluted|beneficial\w*|affiliates?|excluding|unaffiliated|treasury"
    r"|as-converted|exercis\w+|together|respectively|public|minority|quorum[\s\xa0]+of)\b",
    re.I,
)
_FAR = 1
"""How many paragraphs the shares outstanding may stand before their part."""


@record(frozen=True, slots=True)
class Turnout:
    """The shares outstanding, the part of them that was present or tendered, and the percentage stated."""

    whole: Fact
    part: Fact
    percent: Fact
    words: str


class PercentOfOutstanding(Rule):
    """The shares present, voted or tendered are not the stated percentage of the shares outstanding.

    "Of the 40,000,000 shares outstanding … 30,000,000 shares were present, representing 65% of the shares entitled
    to vote" leaves a quorum in doubt that was there.

    Ties where one sentence tells how many shares were outstanding or entitled to vote, and the same or a later one,
    in this paragraph or the next, has one number of shares with one percentage "of the outstanding shares" beside
    it. The percentage may be rounded or cut off at its last digit. Not flagged: several classes, diluted or
    beneficially owned shares.

    Source: Form 8-K, Items 5.07(b), 5.01(a)(4); Exchange Act Rule 12b-20.
    """

    code = "AMT019"
    name = "percent-of-outstanding"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="shares present ÷ shares outstanding = percent",
            kinds=("percent",),
            words=(
                '"outstanding", "entitled to vote", "representing …%" of them, in one paragraph or the next'
            ),
            tolerance="the percentage rounded or cut off",
            vetoes="several classes, diluted or beneficially owned shares",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

There were 40,000,000 shares of common stock outstanding on the record date. At the
meeting 30,000,000 shares were present, representing 75% of the shares entitled to vote.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

There were 40,000,000 shares of common stock outstanding on the record date. At the
meeting 30,000,000 shares were present, representing 65% of the shares entitled to vote.
                                                     ~~~ AMT019
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every part of the shares outstanding with its percentage, and a violation where it fails."""
        if not any(fact.kind == "percent" for fact in filing.facts):
            return
        for found in _turnouts(filing):
            agree = of_whole(found.part, found.whole).meets(rounded(found.percent))
            come = 100 * value(found.part) / value(found.whole)
            if not agree and (_DOUBT.search(found.words) or found.whole.hedge or found.part.hedge):
                continue
            statement = f"{found.part.text} / {found.whole.text} = {found.percent.text}"
            operands = (Operand.of(found.part), Operand.of(found.whole))
            yield self.tie("percent", agree, statement, operands, Operand.of(found.percent))
            if not agree:
                share = value(found.percent) / 100
                mend = only(
                    [
                        (found.percent, come),
                        (found.part, value(found.whole) * share),
                        (found.whole, value(found.part) / share),
                    ]
                )
                yield self.violation(
                    found.percent.span,
                    f"{found.part.text} of {found.whole.text} shares is {like(come, found.percent)}, "
                    f"not {found.percent.text}{mend}",
                    related=[
                        Related("the part", found.part.span),
                        Related("the shares outstanding", found.whole.span),
                    ],
                )


def _turnouts(filing: Filing) -> Iterator[Turnout]:
    text = filing.text
    wholes = list[tuple[int, Fact, Sentence]]()
    for sentence in sentences(filing):
        figures = _figures(filing, sentence)
        new = [
            (sentence.paragraph, fact, sentence)
            for fact in figures
            if fact.kind == "shares"
            and _OUTSTANDING.match(_PAR.sub("", text[fact.span.end : sentence.end][:240]))
            and not _percent_after(text, fact, figures)
        ]
        near = [each for each in wholes if sentence.paragraph - each[0] <= _FAR] + new
        wholes = [each for each in near if each[0] == sentence.paragraph or not new] or near
        parts = [
            fact for fact in figures if fact.kind != "percent" and all(fact is not each[1] for each in near)
        ]
        percents = [fact for fact in figures if fact.kind == "percent"]
        if len({value(each[1]) for each in near}) != 1 or len(parts) != 1 or len(percents) != 1:
            continue
        part, percent, (_, whole, told) = parts[0], percents[0], near[-1]
        if part.span.end > percent.span.start:
            continue
        if _SAID.fullmatch(text, part.span.end, percent.span.start) and _OF_THEM.match(
            text, percent.span.end
        ):
            words = f"{text[told.start : told.end]} {text[sentence.start : sentence.end]}"
            yield Turnout(whole, part, percent, words)


def _figures(filing: Filing, sentence: Sentence) -> list[Fact]:
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind in ("shares", "count", "number", "percent")
        and isinstance(fact.value, Decimal)
        and (fact.value >= 100 or (fact.kind == "percent" and fact.value > 0))
        and not in_words_before_digits(filing.text, sentence.facts, index)
    ]


def _percent_after(text: str, fact: Fact, figures: Sequence[Fact]) -> bool:
    """Whether a percentage that follows says of a number that it is a part."""
    return any(
        other.kind == "percent" and _SAID.fullmatch(text, fact.span.end, other.span.start)
        for other in figures
    )
