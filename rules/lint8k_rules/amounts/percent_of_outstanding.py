"""Shares present or tendered that are not the stated percentage of the shares outstanding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, islice

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
from lint8k_rules.amounts._percents import rounded
from lint8k_rules.amounts._reckoning import Interval, like, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, has, paragraphs

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
_THEN = regex(r"\b(?:were|was|had)\b", re.I)
"""Finds that shares outstanding are those of the time of which the sentence before tells."""
_AS_ONE = regex(rf"\b(?:as{_B}(?:a{_B}single|one){_B}class|single{_B}class|voting{_B}together)\b", re.I)
_CLASS = regex(rf"\bclass{_B}[A-Z]\b", re.I)
_MOST, _HUNDRED = 6, Decimal(100)
"""How many sentences before and after a part are looked at."""
_FAR = 1
"""How many paragraphs the shares outstanding may stand before their part."""


@record(frozen=True, slots=True)
class Turnout:
    """The shares outstanding, of one class or several, the part that was present or tendered, and the percentage stated."""

    wholes: tuple[Fact, ...]
    part: Fact
    percent: Fact
    words: str

    @property
    def whole(self) -> Interval:
        """How many shares were outstanding in all."""
        return total(map(Interval.of, self.wholes))

    @property
    def come(self) -> Interval:
        """How many percent of them the part is."""
        return Interval.of(self.part) / self.whole * Interval(_HUNDRED, _HUNDRED)


class PercentOfOutstanding(Rule):
    """The shares present, voted or tendered are not the stated percentage of the shares outstanding.

    "Of the 40,000,000 shares outstanding … 30,000,000 shares were present, representing 65% of the shares entitled
    to vote" leaves a quorum in doubt that was there.

    Ties where one sentence tells how many shares were outstanding or entitled to vote, and the same or another one,
    in this paragraph or the next, has one number of shares with one percentage "of the outstanding shares" beside
    it. Shares of several classes that one sentence tells count together. The percentage may be rounded or cut off at
    its last digit. Not flagged: classes that are not said to vote as one, diluted or beneficially owned shares.

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
            vetoes="classes that are not said to vote as one, diluted or beneficially owned shares",
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
        if not has(filing, "percent"):
            return
        for found in _turnouts(filing):
            agree = found.come.meets(rounded(found.percent))
            hedged = found.part.hedge or any(whole.hedge for whole in found.wholes)
            words, apart = found.words, False
            if len(found.wholes) > 1:
                apart = _AS_ONE.search(words) is None
                words = _CLASS.sub("", _AS_ONE.sub("", words))
            if not agree and (_DOUBT.search(words) or hedged or apart):
                continue
            whole = " + ".join(fact.text for fact in found.wholes)
            whole = f"({whole})" if len(found.wholes) > 1 else whole
            operands = tuple(map(Operand.of, (found.part, *found.wholes)))
            yield self.tie(
                "percent",
                agree,
                f"{found.part.text} / {whole} = {found.percent.text}",
                operands,
                Operand.of(found.percent),
            )
            if not agree:
                yield self._wrong(found, whole)

    def _wrong(self, found: Turnout, whole: str) -> Finding:
        come, share = (found.come.low + found.come.high) / 2, value(found.percent) / 100
        needed = [(found.percent, come), (found.part, found.whole.low * share)]
        if len(found.wholes) == 1:
            needed.append((found.wholes[0], value(found.part) / share))
        return self.violation(
            found.percent.span,
            f"{found.part.text} of {whole} shares is {like(come, found.percent)}, not {found.percent.text}{only(needed)}",
            related=[
                Related("the part", found.part.span),
                *(Related("the shares outstanding", fact.span) for fact in found.wholes),
            ],
        )


def _turnouts(filing: Filing) -> Iterator[Turnout]:
    """Each part of the shares outstanding with its percentage, and the shares outstanding told nearest before or after it."""
    text = filing.text
    for before, (sentence, figures, own), after in _with_neighbours(_read(filing)):
        found = _part(text, figures, own)
        if found is None:
            continue
        part, percent = found
        told = (
            (sentence, figures, own) if own else _earlier(before, sentence) or _later(text, after, sentence)
        )
        if told is None:
            continue
        where, _, wholes = told
        words = f"{text[where.start : where.end]} {text[sentence.start : sentence.end]}"
        alone = len({value(fact) for fact in wholes}) == 1
        yield Turnout((wholes[-1],) if alone else tuple(wholes), part, percent, words)


_Read = tuple[Sentence, list[Fact], list[Fact]]


def _read(filing: Filing) -> Iterator[_Read]:
    """Each sentence, its figures, and those that are the shares outstanding."""
    for sentence in chain.from_iterable(paragraphs(filing)):
        figures = _figures(filing, sentence)
        yield sentence, figures, _wholes(filing.text, sentence, figures)


def _with_neighbours(read: Iterator[_Read]) -> Iterator[tuple[list[_Read], _Read, list[_Read]]]:
    """Each sentence between those before and after it that are looked at, so that those of a long filing are not held at once."""
    near = list(islice(read, _MOST + 1))
    at = 0
    while at < len(near):
        yield near[:at], near[at], near[at + 1 :]
        near += islice(read, 1)
        if at == _MOST:
            del near[0]
        else:
            at += 1


def _wholes(text: str, sentence: Sentence, figures: Sequence[Fact]) -> list[Fact]:
    """The numbers of shares of a sentence that were outstanding, or entitled to vote."""
    return [
        fact
        for fact in figures
        if fact.kind == "shares"
        and _OUTSTANDING.match(_PAR.sub("", text[fact.span.end : sentence.end][:240]))
        and not _percent_after(text, fact, figures)
    ]


def _part(text: str, figures: Sequence[Fact], wholes: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """The one number of a sentence that is said to be a percentage of the shares outstanding, and that percentage."""
    parts = [fact for fact in figures if fact.kind != "percent" and fact not in wholes]
    percents = [fact for fact in figures if fact.kind == "percent"]
    if len(parts) != 1 or len(percents) != 1:
        return None
    [part], [percent] = parts, percents
    said = _SAID.fullmatch(text, part.span.end, percent.span.start) and _OF_THEM.match(text, percent.span.end)
    return (part, percent) if said else None


def _earlier(read: Sequence[_Read], sentence: Sentence) -> _Read | None:
    """Where a sentence before a part tells how many shares there were; None where several tell different numbers."""
    near = [each for each in read if each[2] and sentence.paragraph - each[0].paragraph <= _FAR]
    told = {tuple(value(fact) for fact in each[2]) for each in near}
    return near[-1] if len(told) == 1 else None


def _later(text: str, read: Sequence[_Read], sentence: Sentence) -> _Read | None:
    """Where a sentence after its part tells how many shares there were then."""
    for where, figures, wholes in read:
        if where.paragraph - sentence.paragraph > _FAR:
            break
        if wholes and _THEN.search(text, where.start, where.end):
            return where, figures, wholes
    return None


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
