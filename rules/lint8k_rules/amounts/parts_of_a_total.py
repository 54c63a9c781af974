"""Parts that a sentence says make up a total, and that add up to another."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Rule, Severity, Span
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, money, plain, result, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences
from lint8k_rules.amounts._sums import near_sums, sums

_WHOLE = re.compile(
    r"\b(?:consist(?:s|ed|ing)?[\s\xa0]+of|compris(?:es?|ed|ing)(?:[\s\xa0]+of)?"
    r"|made[\s\xa0]+up[\s\xa0]+of|composed[\s\xa0]+of|"
    r"representing[\s\xa0]+the[\s\xa0]+sum[\s\xa0]+of|the[\s\xa0]+sum[\s\xa0]+of)\b",
    re.I,
)
_PART = re.compile(
    (
        r"\b(?:including|includes?|included|of[\s\xa0]+(?:which|the\b)|(?:to[\s\xa0]+be[\s\xa0]+)?(?:paid"
        r"|payable)[\s\xa0]+as[\s\xa0]+follows|plus|split|divided|allocated|under|total\w*)\b"
    ),
    re.I,
)
_CLOSED = re.compile(
    r"\b(?:of[\s\xa0]+which|(?:paid|payable|allocated|divided)[\s\xa0]+as[\s\xa0]+follows"
    r"|(?:split|divided|allocated)[\s\xa0]+(?:between|among|into)|of[\s\xa0]+the(?!.{0,80}[$;])|under)\b",
    re.I | re.S,
)
_INCLUDING = re.compile(r"\b(?:including|includes?)\b", re.I)
_LAST = re.compile(r"\b(?:and|plus)\b", re.I)
_REMAINING = re.compile(
    r"\b(?:the|its|a)[\s\xa0]+(?:remaining|remainder|balance|rest)\b(?:[\s\xa0]+(?:[\w’'-]+)){0,3}[\s\xa0]*\(?$",
    re.I,
)
_TOTALING = re.compile(
    r"\b(?:for[\s\xa0]+an?|or[\s\xa0]+an?|(?:raising|making|giving|reaching)[\s\xa0]+an?|,[\s\xa0]+an?)[\s\xa0]+"
    r"(?:combined|grand|overall|aggregate)?[\s\xa0]*(?:total|aggregate|sum)(?:[\s\xa0]+[a-z]+){0,4}[\s\xa0]+of[\s\xa0]+$"
    r"|\b(?:totall?ing|aggregating)[\s\xa0]+$",
    re.I,
)
_TOTAL_LABEL = re.compile(r"[\s\xa0.]*(?:Grand[\s\xa0]+)?Total(?:[\s\xa0]+[A-Z][a-z]+){0,3}:?[\s\xa0.]*")
_OF_THEM = re.compile(r"(?:[\s\xa0]+[a-z]+)?[\s\xa0]+of[\s\xa0]+(?:the|such|these|those|which)\b", re.I)
_NAMED = re.compile(
    r"\b(?:The|Such|This|the)[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,2}?(purchase[\s\xa0]+price|consideration|proceeds|commitments?|facility"
    r"|facilities|financing|investment|settlement)\b",
)
_MIXED = re.compile(
    r"\b(?:up[\s\xa0]+to|or|other|additional|net|less|minus|per|each|with|approximately[\s\xa0]+half|respectively|if|compared|from"
    r"|than|increas\w*|decreas\w*|primarily|mainly|principally|largely|another|further)\b",
    re.I,
)
_LOOSE = re.compile(
    r"\b(?:approximately|about|up[\s\xa0]+to|or|other|others|additional|certain|net|less|remain\w*"
    r"|including|include[sd]?(?![\s\xa0]+(?:in|within)\b)|of[\s\xa0]+which|"
    r"with|primarily|mainly|principally|largely|plus|minus|assum\w+|per|each|subject|further|both|respectively|if)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A total, its parts, and how many of its digits must agree with their sum before it is called a misprint.

    `needed` is 0 where the words name the parts as all of it, None where they leave room for more.
    """

    total: Fact
    parts: tuple[Fact, ...]
    needed: int | None


class PartsOfATotal(Rule):
    """The parts that a sentence says a total consists of add up to another number.

    "An aggregate of $9,000,000, consisting of $6,000,000 in cash and $2,000,000 in shares" leaves a million
    unaccounted for.

    Flagged only where the sentence says "consisting of" or the like, names all parts in figures of one unit,
    and has no word that leaves room for more of them ("approximately", "including", "other", "plus"). Where
    looser words bind the parts ("of which", "including", "as follows"), parts that do add up are shown as
    holding and nothing is said of others.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT006"
    name = "parts-of-a-total"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

    right = Example(
        body="""\
Item 8.01  Other Events.

The purchase price was $9,000,000, consisting of $6,500,000 in cash and $2,500,000 in
the form of a promissory note.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The purchase price was $9,000,000, consisting of $6,500,000 in cash and $3,500,000 in
                       ~~~~~~~~~~ AMT006
the form of a promissory note.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every total with its parts that is decided, and a violation for each that fails."""
        for _, group in itertools.groupby(sentences(filing), key=lambda sentence: sentence.paragraph):
            paragraph = list(group)
            decided = set[Span]()
            for found in itertools.chain(
                *(_totals(filing, sentence) for sentence in paragraph),
                _of_the_same_name(filing, paragraph),
                _remaining(filing, paragraph),
            ):
                decided.add(found.total.span)
                agree = _adds_up(found)
                if not agree and not _certain(found):
                    continue
                if agree:
                    yield self._tie(found.total, found.parts, True)
                else:
                    decided.update(part.span for part in found.parts)
                    yield from self._fault(found.total, found.parts)
            for whole, parts in sums(filing, paragraph):
                if whole.span not in decided:
                    decided.add(whole.span)
                    yield self._tie(whole, parts, True)
            for whole, parts in near_sums(filing, paragraph):
                if not decided.intersection(fact.span for fact in (whole, *parts)):
                    yield from self._fault(whole, parts)

    def _fault(self, whole: Fact, parts: Sequence[Fact]) -> Iterator[Finding]:
        added = sum((value(part) for part in parts), Decimal(0))
        come = money(added, whole) if whole.kind == "money" else plain(added)
        yield self._tie(whole, parts, False)
        yield self.violation(
            whole.span,
            f"The parts of which this amount is said to consist add up to {come}, not to {whole.text}",
            related=[Related("one of the parts", part.span) for part in parts],
        )

    def _tie(self, whole: Fact, parts: Sequence[Fact], agree: bool) -> Finding:
        statement = f"{' + '.join(part.text for part in parts)} = {whole.text}"
        return self.tie("sum", agree, statement, [Operand.of(part) for part in parts], Operand.of(whole))


def _certain(found: Parts) -> bool:
    """Whether parts that do not add up are a fault: no part can have been left out, or the total is a misprint."""
    if found.needed is None:
        return False
    added = total(Interval.of(part) for part in found.parts)
    if found.needed:
        return agreeing(found.total, added, found.parts) >= found.needed
    exact = all(fact.low == fact.high for fact in (found.total, *found.parts))
    more = sum((value(part) for part in found.parts), Decimal(0)) > value(found.total)
    return exact or more or agreeing(found.total, added, found.parts) > 1


def _adds_up(found: Parts) -> bool:
    return total(Interval.of(part) for part in found.parts).meets(result(found.total))


def _totals(filing: Filing, sentence: Sentence) -> Iterator[Parts]:
    """The totals of a sentence, each with the parts that come after it or before it."""
    facts = [
        fact
        for index, fact in enumerate(sentence.facts)
        if isinstance(fact.value, Decimal)
        and fact.value > 0
        and fact.kind in ("money", "shares", "count", "number")
        and not in_words_before_digits(filing.text, sentence.facts, index)
    ]
    text, used = filing.text, set[int]()
    for index, first in enumerate(facts):
        if index + 2 >= len(facts) or id(first) in used:
            continue
        between = text[first.span.end : facts[index + 1].span.start]
        after = _inside(text, first, [fact for fact in facts[index + 1 :] if _alike(fact, first)])
        if len(after) < 2:
            continue
        found = None
        if _WHOLE.search(between) and _is_plain(text, first, after, sentence):
            found = Parts(first, tuple(after), 0)
        elif _WHOLE.search(between) or _PART.search(text[first.span.end : after[1].span.start]):
            found = _that_add_up(first, after) or _listed(text, first, after)
        if found is not None:
            yield found
            used.update(id(fact) for fact in (first, *found.parts))
    if len(facts) > 2 and not used:
        *parts, last = facts
        parts = [fact for fact in parts if _alike(fact, last)]
        joint = text[parts[-1].span.end : last.span.start] if parts else ""
        if len(parts) == len(facts) - 1 and _TOTALING.search(joint):
            words = text[parts[0].span.start : last.span.start]
            vague = _MIXED.search(words) or any(fact.hedge for fact in facts)
            yield Parts(last, tuple(parts), None if vague else 2)
        elif len(parts) == len(facts) - 1 > 3 and _TOTAL_LABEL.fullmatch(joint):
            yield Parts(last, tuple(parts), 0)


def _of_the_same_name(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The parts of "the purchase price", of which a sentence before says how much it is."""
    text = filing.text
    for index, sentence in enumerate(paragraph[1:], 1):
        whole = _WHOLE.search(text, sentence.start, sentence.end)
        named = _NAMED.search(text, sentence.start, whole.start()) if whole else None
        if (
            whole is None
            or named is None
            or any(fact.span.start < whole.start() for fact in sentence.facts if fact.kind == "money")
        ):
            continue
        parts = [
            fact
            for at, fact in enumerate(sentence.facts)
            if fact.kind == "money" and fact.value and not in_words_before_digits(text, sentence.facts, at)
        ]
        name = re.compile(
            re.escape(named[1])
            + r"[\s\xa0]+(?:of|was|is|equal[\s\xa0]+to|totall?ing)[\s\xa0]+(?:approximately[\s\xa0]+)?$",
            re.I,
        )
        totals = [
            fact
            for before in paragraph[:index]
            for fact in before.facts
            if fact.kind == "money" and fact.value and name.search(text[before.start : fact.span.start])
        ]
        if len(totals) != 1 or len(parts) < 2 or not all(_alike(part, totals[0]) for part in parts):
            continue
        vague = _MIXED.search(text, whole.end(), parts[-1].span.start)
        yield Parts(totals[0], tuple(parts), None if vague else 2)


def _remaining(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """A total, a part of it, and "the remaining" part, over several sentences."""
    text = filing.text
    facts = [
        fact
        for sentence in paragraph
        for at, fact in enumerate(sentence.facts)
        if fact.kind in ("money", "shares", "count")
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and not in_words_before_digits(text, sentence.facts, at)
    ]
    for at, rest in enumerate(facts):
        before = text[max(paragraph[0].start, rest.span.start - 80) : rest.span.start]
        same = [fact for fact in facts[:at] if _alike(fact, rest) and fact.unit == rest.unit]
        if not _REMAINING.search(before) or len(same) != 2 or any(fact.hedge for fact in (*same, rest)):
            continue
        whole, part = same
        if value(part) < value(whole) and _OF_THEM.match(text, part.span.end):
            yield Parts(whole, (part, rest), 1)


def _inside(text: str, first: Fact, after: Sequence[Fact]) -> list[Fact]:
    """The figures that stand in one bracket with the first of them, where a bracket opens before it."""
    if not after:
        return []
    opening = text.rfind("(", first.span.end, after[0].span.start)
    if opening < 0 or ")" in text[opening : after[0].span.start]:
        return list(after)
    depth, at = 1, opening + 1
    while at < min(len(text), opening + 600) and depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return [fact for fact in after if fact.span.start < at]


def _that_add_up(first: Fact, after: Sequence[Fact]) -> Parts | None:
    for count in range(2, min(len(after), 8) + 1):
        found = Parts(first, tuple(after[:count]), None)
        if _adds_up(found) and _tight(found):
            return found
    return None


def _listed(text: str, first: Fact, after: Sequence[Fact]) -> Parts | None:
    """The parts up to the one that "and" brings as the last, where the words before and between are those of a list."""
    joints = [text[one.span.end : two.span.start] for one, two in zip((first, *after), after, strict=False)]
    ends = [at for at, joint in enumerate(joints) if at and _LAST.search(joint)]
    end = ends[-1 if _WHOLE.search(joints[0]) else 0] if ends else None
    if end is None:
        return None
    parts = tuple(after[: end + 1])
    words = text[first.span.end : parts[-1].span.start]
    if any(fact.hedge not in (None, "approximately") for fact in (first, *parts)):
        return None
    if _MIXED.search(words):
        return Parts(first, parts, 4)
    if _REMAINING.search(joints[end]):
        return Parts(first, parts, 1)
    closed = _CLOSED.search(joints[0]) or _WHOLE.search(joints[0])
    if closed:
        return Parts(first, parts, 2)
    return Parts(first, parts, 3 if _INCLUDING.search(joints[0]) else 4)


def _is_plain(text: str, whole: Fact, parts: Sequence[Fact], sentence: Sentence) -> bool:
    """Whether the words name all parts and leave room for no other."""
    words = text[whole.span.end : sentence.end]
    others = [
        fact
        for fact in sentence.facts
        if fact.span.start > whole.span.start and fact not in parts and fact.kind not in ("date", "duration")
    ]
    hedged = any(fact.hedge for fact in (whole, *parts))
    return not others and not hedged and not _LOOSE.search(words) and len(words) < 600 and whole.role != "fee"


def _tight(found: Parts) -> bool:
    """Whether the figures are printed so closely that they do not add up by chance."""
    exact = abs(sum((value(part) for part in found.parts), Decimal(0)) - value(found.total))
    many = found.total.kind == "money" or value(found.total) >= 100
    return many and exact * 100 <= value(found.total) and max(map(value, found.parts)) < value(found.total)


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two figures count the same thing."""
    if "money" in (one.kind, other.kind):
        return one.kind == other.kind and one.unit == other.unit
    return one.kind == other.kind or {one.kind, other.kind} <= {"shares", "count"}
