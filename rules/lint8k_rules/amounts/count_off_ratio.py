"""Securities that are not as many as the ratio makes of those for which they stand."""

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
from lint8k_rules.amounts import _ratios
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._ratios import Ratio
from lint8k_rules.amounts._reckoning import Interval, like, result, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_B = r"[\s\xa0]+"
_GIVES = regex(
    r"[^.;$\d]{0,140}?\b(?:or|for[\s\xa0]+an?|represent(?:s|ing)?|equal\w*|so|accordingly|therefore|thus|result\w*|into|total\w*|aggregat\w*|being|issued?)\b(?![\s\xa0]+by\b)"
    r"[^.;$\d]{0,90}",
    re.I,
)
"""Stands between what the ratio is taken of and what it makes."""
_STANDS_FOR = regex(
    rf"[^.;$\d]{{0,60}}?\b(?:represented{_B}by|evidenced{_B}by|underlying|for|upon|to|on)\b[^.;$\d]{{0,60}}",
    re.I,
)
"""Stands between what the ratio makes and what it is taken of."""
_AND = regex(
    rf"\band\b(?!{_B}(?:accordingly|therefore|thus|so|outstanding|receive[ds]?|issued?|deposited|will|would)\b|{_B}the{_B}[a-z]+{_B}"
    rf"(?:will{_B})?(?:issue[ds]?|receive[ds]?|deposit(?:ed|s)?)\b)",
    re.I,
)
"""Finds an "and" that begins something else."""
_DOUBT = regex(
    r"\b(?:unless|elect\w*|either|pro-?rat\w*|treasury|already|up[\s\xa0]+to|at[\s\xa0]+least|respectively|dissent\w*|withh\w+|plus|additional"
    r"|adjust\w*|option\w*|maximum|minimum|other[\s\xa0]+holders?|others?[\s\xa0]+than|exclud\w*|includ\w*)\b",
    re.I,
)
_BRACKETS = regex(r"\([^()]*\)")
_LEAST = 100
"""The least number of securities that a ratio is looked for."""
_SURE = 3
"""How many digits of a number must agree with what was reckoned where no words join it to the other."""
_HUNDREDTH = Decimal("0.01")


@record(frozen=True, slots=True)
class Exchange:
    """A ratio, the number that it is taken of, the number that it makes as stated, and how surely words join them."""

    ratio: Ratio
    of: Fact
    makes: Fact
    joined: bool
    words: str

    @property
    def come(self) -> Interval:
        """What the ratio makes of the one number."""
        return Interval.of(self.of) * Interval(self.ratio.times, self.ratio.times)

    @property
    def agrees(self) -> bool:
        """Whether that may be the other number as printed, or a share apart."""
        return self.come.meets(result(self.makes).wider(Decimal(1)))

    @property
    def is_near(self) -> bool:
        """Whether paying out fractions of a share for each holder may have made the difference."""
        return self.ratio.of == self.ratio.thing and abs(self.come.low / value(self.makes) - 1) <= _HUNDREDTH


class CountOffRatio(Rule):
    """The securities issued are not as many as the ratio of the exchange, or the make-up of the unit, gives.

    "2,000,000 shares, each converted into 0.4500 of a share … 950,000 shares were issued" issues 50,000 shares to nobody.

    A paragraph ties that says how many of one security there are for each of another ("each ADS representing eight
    ordinary shares", "each unit consisting of one share and one-half of one warrant", "one warrant for every two shares",
    "an exchange ratio of 1.2500") and how many there are of both. It holds where two such numbers work out. It fails where
    words join the only two ("4,600,000 ADSs, …, or 9,200,000 ordinary shares"), or one is a slip of the pen away. One share
    more or less is allowed; in an exchange of shares for shares a hundredth is left open, for fractions are paid in cash.
    Not flagged: ratios that may change, elections, shares left out.

    Source: Reg. S-K Items 202, 701 (title and amount of the securities); Exchange Act Rule 12b-20.
    """

    code = "AMT027"
    name = "count-off-ratio"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="number × ratio = number of what each stands for",
            kinds=("product", "quotient"),
            words=(
                '"each … representing", "consisting of", "converted into", "one … for every two", "an exchange ratio of", and '
                "both numbers"
            ),
            tolerance="a share; in an exchange of shares within a hundredth it is open, for fractions of shares",
            vetoes="ratios that may change, elections, shares left out, several ratios, numbers that no words join",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The Company sold 4,600,000 American Depositary Shares, each representing two ordinary
shares, or 9,200,000 ordinary shares in total.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company sold 4,600,000 American Depositary Shares, each representing two ordinary
shares, or 9,600,000 ordinary shares in total.
           ~~~~~~~~~ AMT027
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every two numbers in a ratio, and a violation for each that fails."""
        for found in _exchanges(filing, paragraph):
            status, reason = _judge(found)
            if status is TieStatus.OPEN and not found.joined:
                continue
            times = Operand(found.ratio.number.text, found.ratio.number, found.ratio.times)
            statement = f"{found.of.text} × {times.text} = {found.makes.text}"
            kind = "product" if found.ratio.times > 1 else "quotient"
            yield self.tie(
                kind, status, statement, (Operand.of(found.of), times), Operand.of(found.makes), reason
            )
            if status is TieStatus.FAILS:
                yield self._violation(found)

    def _violation(self, found: Exchange) -> Finding:
        come = value(found.of) * found.ratio.times
        mend = only([(found.makes, come), (found.of, value(found.makes) / found.ratio.times)])
        return self.violation(
            found.makes.span,
            f"{found.of.text} times {found.ratio.number.text} are {like(come, found.makes)}, not {found.makes.text}{mend}",
            related=[Related("the ratio", found.ratio.number), Related("what it is taken of", found.of.span)],
        )


def _judge(found: Exchange) -> tuple[TieStatus, str | None]:
    """How two numbers come out, and why that is open, if it is."""
    if found.agrees:
        return TieStatus.HOLDS, None
    if {found.of.hedge, found.makes.hedge} - {None, "approximately"}:
        return TieStatus.OPEN, "one of the numbers is a bound"
    if found.is_near:
        return TieStatus.OPEN, "fractions of a share may be paid out or rounded up"
    if veto := _DOUBT.search(found.words):
        return TieStatus.OPEN, f"the word {veto[0]!r} leaves room for more or fewer"
    sure = found.joined or agreeing(found.makes, found.come) >= _SURE
    return (TieStatus.FAILS, None) if sure else (TieStatus.OPEN, "no words join the two numbers")


def _exchanges(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Exchange]:
    """For each ratio of a paragraph the numbers that work out; else the two that may be meant, if there are no others."""
    counts = [
        fact
        for sentence in paragraph
        for fact in sentence.facts
        if fact.kind in ("shares", "count") and isinstance(fact.value, Decimal) and fact.value >= _LEAST
    ]
    if len(counts) < 2:
        return
    text, start, end = filing.text, paragraph[0].start, paragraph[-1].end
    ratios = list(_ratios.find(filing, start, end))
    numbers = {ratio.number.start for ratio in ratios}
    counts = [fact for fact in counts if fact.span.start not in numbers]
    bare = _without(text, start, end, ratios)
    for (of, thing), alike in itertools.groupby(
        sorted(ratios, key=lambda ratio: (ratio.of, ratio.thing)), key=lambda ratio: (ratio.of, ratio.thing)
    ):
        same = list(alike)
        if len({ratio.times for ratio in same}) != 1:
            continue
        pairs = [
            Exchange(same[0], one, other, _joined(bare, start, one, other), text[start:end])
            for one, other in itertools.permutations(counts, 2)
            if _ratios.kind_of(one.unit or "") == of and _ratios.kind_of(other.unit or "") == thing
        ]
        held = {id(pair.makes): pair for pair in pairs if pair.agrees and (pair.joined or of != thing)}
        if held:
            yield from held.values()
            continue
        wrong = [pair for pair in pairs if pair.joined] or [
            pair for pair in pairs if of != thing and agreeing(pair.makes, pair.come) >= _SURE
        ]
        if len({(value(pair.of), value(pair.makes)) for pair in wrong}) == 1:
            yield wrong[0]


def _without(text: str, start: int, end: int, ratios: Sequence[Ratio]) -> str:
    """A stretch of text in which brackets and the clauses of ratios are blank."""
    words = text[start:end]
    for ratio in ratios:
        first, last = ratio.start - start, ratio.end - start
        words = words[:first] + " " * (last - first) + words[last:]
    return _BRACKETS.sub(lambda found: " " * len(found[0]), words)


def _joined(words: str, start: int, of: Fact, makes: Fact) -> bool:
    """Whether words between two numbers say that the one makes the other."""
    first, last = sorted((of.span, makes.span), key=lambda span: span.start)
    between = words[first.end - start : last.start - start]
    pattern = _GIVES if first is of.span else _STANDS_FOR
    return pattern.fullmatch(between) is not None and _AND.search(between) is None
