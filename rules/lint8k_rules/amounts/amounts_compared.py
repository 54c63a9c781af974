"""An increase or decrease, in money or percent, that is not the difference of the two amounts compared."""

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
    TieStatus,
    for_each,
    record,
    regex,
    replace,
)
from lint8k_rules._quick import any_case
from lint8k_rules.amounts._reckoning import Interval, money, plain, result, value
from lint8k_rules.amounts._roles import currency, in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, paragraphs

_B, _S = r"[\s\xa0]+", r"[\s\xa0]"
_HEDGED = rf"(?:(?:approximately|about|roughly|nearly|almost|an?{_B}estimated){_B})?"
_CHANGES = (
    *(
        "increas",
        "rais",
        "decreas",
        "declin",
        "grow",
        "grew",
        "growth",
        "rise",
        "rose",
        "fell",
        "fall",
        "drop",
        "gain",
    ),
    *("improv", "reduc", "lower", "higher", r"up\b", r"down\b"),
)
_CHANGE = f"(?:{'|'.join(_CHANGES)})"
_BOUND_BEFORE = regex(
    rf"(?:\b{_CHANGE}\w*(?:(?:{_B}(?:the|its|our|this|his|her)(?:{_B}[a-z’'-]+){{1,6}}?)?{_B}(?:of|by|from))?|\bor|\b(?:difference|change){_B}of)"
    rf"{_B}(?:an?{_B}|the{_B})?{_HEDGED}\(?$",
    re.I,
)
_PERCENT_BEFORE = regex(
    rf"\b{_CHANGE}\w*{_B}(?:the|its|our|this|his|her)(?:{_B}[a-z’'-]+){{1,5}}?{_B}$", re.I
)
"""Ends what stands before a change in percent: "raised the quarterly dividend 10%"."""
_FROM = regex(r"\bfrom[\s\xa0]+$", re.I)
_BOUND_AFTER = regex(
    rf"[\s\xa0]*,?[\s\xa0]*(?:\(?or{_B}[^$;]{{1,30}}?(?:%|percent)\)?,?{_B})?"
    rf"(?:(?:year-over-year|annual|overall|total|net){_B})?"
    rf"(?:higher|lower|more|less|increase|decrease|decline|growth|improvement|reduction)\b",
    re.I,
)
_LIMIT = regex(r"[\s\xa0]*,[\s\xa0]*(?:(?:and|or)[\s\xa0]+)?(?:less|more)[\s\xa0]+than[\s\xa0]+", re.I)
"""Stands between two figures of a list, of which the second is told as a limit."""
_BASE = regex(
    rf"\b(?:(?<!came{_S})(?<!comes{_S})(?<!come{_S})(?<!arose{_S})(?<!derived{_S})from|(?:as{_B})?compared?{_B}(?:to|with)|versus|vs\.?|over|against|than|relative{_B}to)"
    rf"{_B}(?:(?!(?:and|to){_B}{_HEDGED}\(?$)[\w’',-]+{_B}){{0,9}}?{_HEDGED}\(?$",
    re.I,
)
_WORDS = regex(any_case(*_CHANGES))
_OWN = regex(r"per[\s\xa0]+share|points?", re.I)
"""Finds in such words what is no other measure of prices, and of rates."""
_POINTS_BACK = regex(r"(?:The|This)[\s\xa0]+$")
_THE_CHANGE = regex(
    rf"[\s\xa0]*(?:The|This|That)(?:{_B}(?:increase|decrease|decline|growth|improvement|reduction|change|difference))"
    rf"(?:{_B}in{_B}(?P<of>[^.;$\d]{{3,80}}?))?{_B}of{_B}{_HEDGED}",
)
"""Begins a sentence that says how large the change just told is: "This increase in net cash used of"."""
_OF_ANOTHER = regex(r"[\s\xa0]*,?[\s\xa0]*(?:in|from|over|since|compared|versus|per|a)\b", re.I)
"""Finds after such a change that it is one in something else, or from another base."""
_POINTS = regex(r"point|\bbps?\b", re.I)
_SIDE = regex(
    r"\b(?<!\()(?:(?P<below>used|loss(?:es)?|deficit|benefit)|(?P<above>provided|income|profit|gain|earnings|expense|provision))\b",
    re.I,
)
"""Finds that an amount lies below zero, or above; a benefit of taxes is what is no expense."""
_SHARE = regex(r"[\s\xa0]+(?:per|a)[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,2}(?:share|unit)\b", re.I)
_JOINT = regex(r";|\b(?:and|while|whereas)\b(?![\s\xa0]+(?:(?!(?:up|down)\b)[a-z]+[\s\xa0]+)?[$\d])", re.I)
"""Parts the clauses of a sentence, and not the figures of a list."""
_COMPARED = frozenset({"money", "price", "percent"})
_COUNTED = frozenset({"shares", "count"})
_OTHER_MEASURE = regex(
    r"\b(?:organic\w*|constant[\s\xa0-]+currenc\w+|adjusted|pro[\s\xa0-]+forma|same[\s\xa0-]+store|comparable"
    r"|excluding|excludes?|annualized|annually|annual[\s\xa0]+(?:in|de)crease|per[\s\xa0]+(?:year|annum|share|meeting|month)|respectively|average"
    r"|compound\w*|primarily"
    r"|due[\s\xa0]+to|attributable|result\w*[\s\xa0]+from|driven|sequential\w*|basis[\s\xa0]+points?|points?"
    r"|includ\w+|net[\s\xa0]+of|partially|offset|additional|again|further|each|range|guidance|or[\s\xa0]+more)\b",
    re.I,
)


@record(frozen=True, slots=True)
class Change:
    """Two amounts, one compared with the other, and the change between them as stated."""

    now: Fact
    base: Fact
    change: Fact
    words: str
    by: Fact | None = None
    """Of a change in percent, the same change as an amount, if that is stated too."""
    across: bool = False
    """Whether one amount lies below zero and the other above, so that they are as far apart as both together."""
    is_sure: bool = False
    """Whether no word tells otherwise."""

    @property
    def is_percent(self) -> bool:
        """Whether the change is stated in percent of the base."""
        return self.change.kind == "percent" != self.now.kind


class AmountsCompared(Rule):
    """A stated increase or decrease is not the difference of the two amounts that are compared.

    "Sales were $50.0 million, an increase of $7.0 million, or 20%, from $45.0 million" states what a reader
    can reckon, and reckons.

    A sentence or a clause ties where it has two amounts or prices of one currency, or two rates in percent, one of them
    after "from", "compared with" or "than", and one change bound by "an increase of", "decreased", "higher" or "or … %".
    The bounds of all three as printed are allowed; a percentage is taken of the amount compared with. Not flagged: changes
    that are organic, in constant currency, adjusted, per year, in points of what is no rate, or of which causes are told in the
    same clause; sentences of several comparisons.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT008"
    name = "amounts-compared"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="later amount − earlier amount = change",
            kinds=("difference", "percent"),
            words='"an increase of … from", "compared with", "higher than", "or …%"',
            tolerance="as printed, the percentage also cut off",
            vetoes="organic, constant currency, adjusted, per share, respectively, causes told between",
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

Net sales were $50.0 million for the quarter, an increase of $5.0 million, or 11%,
compared with $45.0 million a year earlier.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Net sales were $50.0 million for the quarter, an increase of $8.0 million, or 11%,
                                                             ~~~~~~~~~~~~ AMT008
compared with $45.0 million a year earlier.
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every change with its two amounts, and a violation for each that fails."""
        for index, sentence in enumerate(paragraph):
            for change in _changes(filing, sentence, paragraph[index + 1 : index + 2]):
                yield from self._compare(change)

    def _compare(self, change: Change) -> Iterator[Finding]:
        now, base, stated = change.now, change.base, change.change
        agree = _agrees(change)
        reason = None if agree else _doubt(change)
        status = TieStatus.HOLDS if agree else TieStatus.OPEN if reason else TieStatus.FAILS
        operands = (Operand.of(now), Operand.of(base))
        if change.is_percent and change.by:
            statement = f"{change.by.text} / {base.text} = {stated.text}"
            operands = (Operand.of(change.by), Operand.of(base))
        elif change.is_percent:
            statement = f"({now.text} - {base.text}) / {base.text} = {stated.text}"
        else:
            high, low = sorted((now, base), key=value, reverse=True)
            statement = f"{high.text} {'+' if change.across else '-'} {low.text} = {stated.text}"
        kind = "percent" if change.is_percent else "difference"
        yield self.tie(kind, status, statement, operands, Operand.of(stated), reason)
        if status is TieStatus.FAILS:
            yield self.violation(
                stated.span,
                f"{now.text} and {base.text} are {_come(change)} apart, not {stated.text}",
                related=[Related("the one amount", now.span), Related("the amount compared with", base.span)],
            )


def _agrees(change: Change) -> bool:
    if change.across and not change.is_sure and _agrees(replace(change, across=False)):
        return True
    apart = _apart(change)
    if change.now.kind == "percent":
        return apart.meets(Interval.of(change.change))
    if not change.is_percent:
        return apart.meets(result(change.change))
    return any(
        (Interval(Decimal(100), Decimal(100)) * apart / Interval.of(change.base)).meets(
            _rounded(change.change)
        )
        for apart in ([apart] if change.by is None else [apart, Interval.of(change.by)])
    )


def _rounded(percent: Fact) -> Interval:
    """The percentages that a printed one may stand for: half its last digit around, or cut off."""
    exact = Interval.of(percent)
    half = (exact.high - exact.low) / 2 or Decimal("0.5")
    return Interval(value(percent) - half, value(percent) + 2 * half)


def _apart(change: Change) -> Interval:
    if change.across:
        return Interval.of(change.now) + Interval.of(change.base)
    difference = Interval.of(change.now) - Interval.of(change.base)
    if value(change.now) < value(change.base):
        return Interval(-difference.high, -difference.low)
    return difference


def _come(change: Change) -> str:
    apart = abs(value(change.now) + (value(change.base) if change.across else -value(change.base)))
    if change.now.kind == "percent":
        return f"{plain(100 * apart)} basis points"
    if change.now.kind in _COUNTED:
        return plain(apart)
    if not change.is_percent:
        return money(apart, change.change)
    return f"{plain(round(100 * apart / value(change.base), 1))}%"


def _doubt(change: Change) -> str | None:
    """Why a change that does not tie may still be right."""
    veto = _OTHER_MEASURE.search(change.words)
    if veto and not (_OWN.search(veto[0]) and change.now.kind != "money"):
        return f"the words {veto[0].split()[0]!r} may make the change one of another measure"
    if any(fact.hedge not in (None, "approximately", "range") for fact in (change.now, change.change)):
        return "one of the figures is a bound"
    return None


def _changes(filing: Filing, sentence: Sentence, after: Sequence[Sentence]) -> Iterator[Change]:
    """The changes of a sentence, or of each of its clauses; or of a pair that stands in it, with the change in the next."""
    text = filing.text
    if not _WORDS.search(text, sentence.start, sentence.end) and not after:
        return
    amounts, changes = _read(filing, sentence)
    if amounts and not text[sentence.start : amounts[0].span.start].strip():
        return  # the sentence is torn, and what is compared may stand before
    if len(amounts) == 2 and not changes and after:
        changes = _going_on(filing, sentence, after[0])
    if len(amounts) > 2:
        for clause in _clauses(text, sentence):
            yield from _change(text, clause, *_read(filing, clause))
    else:
        yield from _change(text, sentence, amounts, changes)


def _going_on(filing: Filing, sentence: Sentence, after: Sentence) -> list[Fact]:
    """The changes with which a sentence goes on: "The $3.0 million decrease was …", "This increase in sales of $3.0 million"."""
    text, first = filing.text, _first(after)
    if _POINTS_BACK.search(text, after.start, first):
        return _read(filing, after)[1][:2]
    change = _THE_CHANGE.fullmatch(text, after.start, first)
    if change is None or after.facts[0].kind != "money" or _OF_ANOTHER.match(text, after.facts[0].span.end):
        return []
    same = text[sentence.start : sentence.end].lower()
    told = all(word in same for word in (change["of"] or "").lower().split())
    return [after.facts[0]] if told else []


def _clauses(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """What stands between the semicolons and conjunctions of a sentence, with the facts of each."""
    at = sentence.start
    for joint in (*_JOINT.finditer(text, sentence.start, sentence.end), None):
        end = joint.start() if joint else sentence.end
        facts = tuple(fact for fact in sentence.facts if at <= fact.span.start < end)
        yield Sentence(at, end, facts, sentence.paragraph)
        at = joint.end() if joint else end


def _change(text: str, scope: Sentence, amounts: Sequence[Fact], changes: Sequence[Fact]) -> Iterator[Change]:
    """The changes between the one amount of a sentence or clause that is compared and the one compared with."""
    if len(amounts) != 2 or not 1 <= len(changes) <= 2:
        return
    if len({change.kind for change in changes}) != len(changes):
        return
    told = [(fact, _before(text, scope, fact)) for fact in amounts]
    bases = [fact for fact, before in told if _BASE.search(before) and not _LIMIT.fullmatch(before)]
    if len(bases) != 1:
        return
    base = bases[0]
    now = amounts[1] if base is amounts[0] else amounts[0]
    alike = now.kind == base.kind or _are_from_to(text, base, now)
    if not alike or currency(now) != currency(base):
        return
    first = min(fact.span.start for fact in (*amounts, *changes))
    last = max(fact.span.end for fact in (*amounts, *changes))
    words = text[first:last]
    for change in changes:
        if change.kind == "percent" or (
            currency(change) == currency(now) and not _is_of_a_share(text, change, now)
        ):
            by = next((other for other in changes if other.kind != "percent" == change.kind), None)
            yield Change(now, base, change, words, by, *_lie_across(text, scope, amounts))


def _lie_across(text: str, scope: Sentence, amounts: Sequence[Fact]) -> tuple[bool, bool]:
    """Whether words tell of one of two amounts that it lies above zero, and of the other that it lies below; and no other words.

    Where a clause has words of both sides before an amount ("net income (loss): a net loss of"), the nearest counts.
    """
    one, two = amounts
    first, second = text[scope.start : one.span.start], text[one.span.end : two.span.start]
    sides = [[side.lastgroup for side in _SIDE.finditer(words)] for words in (first, second)]
    across = one.kind == two.kind == "money" and all(sides) and sides[0][-1] != sides[1][-1]
    return across, all(len(set(told)) == 1 for told in sides)


def _are_from_to(text: str, base: Fact, now: Fact) -> bool:
    """Whether an amount and a price stand together, "from $0.40 to $0.45 per share", and are both for one share."""
    kinds = {base.kind, now.kind} == {"money", "price"}
    return kinds and text[base.span.end : now.span.start].split() == ["to"] and base.unit == currency(now)


def _is_of_a_share(text: str, change: Fact, now: Fact) -> bool:
    """Whether what looks like a change is another amount told for each share, and the amounts compared are not."""
    own = _SHARE.match(text, change.span.end)
    return own is not None and now.kind == "money" and not _SHARE.match(text, now.span.end)


def _first(sentence: Sentence) -> int:
    return sentence.facts[0].span.start if sentence.facts else sentence.end


def _before(text: str, sentence: Sentence, fact: Fact) -> str:
    """What stands between the figure before and this one."""
    previous = [
        other.span.end
        for other in sentence.facts
        if other.span.end <= fact.span.start and other.kind != "date"
    ]
    return text[max([sentence.start, *previous]) : fact.span.start]


def _read(filing: Filing, scope: Sentence) -> tuple[list[Fact], list[Fact]]:
    """The amounts of a sentence or clause, and the changes; rates in percent where the change is in points of them."""
    text = filing.text
    amounts, rates, changes = list[Fact](), list[Fact](), list[Fact]()
    kinds = _COMPARED if any(fact.kind in _COMPARED for fact in scope.facts) else _COUNTED
    for index, fact in enumerate(scope.facts):
        if fact.kind not in kinds or not isinstance(fact.value, Decimal) or fact.value <= 0:
            continue
        if in_words_before_digits(text, scope.facts, index):
            continue
        before = text[scope.start : fact.span.start][-80:]
        after = text[fact.span.end : scope.end][:70]
        bound = (_BOUND_BEFORE.search(before) and not _FROM.search(before)) or _BOUND_AFTER.match(after)
        if bound or (fact.kind == "percent" and _PERCENT_BEFORE.search(before)):
            changes.append(fact)
        elif fact.kind == "percent":
            rates.append(fact)
        else:
            amounts.append(fact)
    of_rates = not amounts and len(changes) == 1 and _POINTS.search(changes[0].text)
    return (rates, changes) if of_rates else (amounts, changes)
