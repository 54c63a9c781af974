"""Parts that a sentence says make up a total, and that add up to another."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Rule, Severity, Span
from lint8k_rules.amounts._reckoning import Interval, money, plain, result, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences
from lint8k_rules.amounts._sums import sums

_WHOLE = re.compile(
    r"\b(?:consist(?:s|ed|ing)?[\s\xa0]+of|compris(?:es?|ed|ing)(?:[\s\xa0]+of)?"
    r"|made[\s\xa0]+up[\s\xa0]+of|composed[\s\xa0]+of|"
    r"representing[\s\xa0]+the[\s\xa0]+sum[\s\xa0]+of|the[\s\xa0]+sum[\s\xa0]+of)\b",
    re.I,
)
_PART = re.compile(
    (
        r"\b(?:including|includes?|included|of[\s\xa0]+which|(?:to[\s\xa0]+be[\s\xa0]+)?(?:paid"
        r"|payable)[\s\xa0]+as[\s\xa0]+follows|plus|split|divided|allocated|under|total\w*)\b"
    ),
    re.I,
)
_LOOSE = re.compile(
    r"\b(?:approximately|about|up[\s\xa0]+to|or|other|others|additional|certain|net|less|remain\w*"
    r"|including|include[sd]?|of[\s\xa0]+which|"
    r"with|primarily|mainly|principally|largely|plus|minus|assum\w+|per|each|subject|further|both|respectively|if)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A total, its parts, and whether the words name them as all of it."""

    total: Fact
    parts: tuple[Fact, ...]
    whole: bool


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
            for found in itertools.chain.from_iterable(_totals(filing, sentence) for sentence in paragraph):
                decided.add(found.total.span)
                agree = _adds_up(found)
                if not agree and not (found.whole and _leaves_no_room(found)):
                    continue
                yield self._tie(found.total, found.parts, agree)
                if not agree:
                    sum_ = sum((value(part) for part in found.parts), Decimal(0))
                    come = money(sum_, found.total) if found.total.kind == "money" else plain(sum_)
                    yield self.violation(
                        found.total.span,
                        (
                            f"The parts of which this amount is said to consist add up to {come}, not "
                            f"to {found.total.text}"
                        ),
                        related=[Related("one of the parts", part.span) for part in found.parts],
                    )
            for whole, parts in sums(filing, paragraph):
                if whole.span not in decided:
                    yield self._tie(whole, parts, True)

    def _tie(self, whole: Fact, parts: Sequence[Fact], agree: bool) -> Finding:
        statement = f"{' + '.join(part.text for part in parts)} = {whole.text}"
        return self.tie("sum", agree, statement, [Operand.of(part) for part in parts], Operand.of(whole))


def _leaves_no_room(found: Parts) -> bool:
    """Whether no part can have been left out: the figures are printed to the last digit, or add up to more than the total."""
    exact = all(fact.low == fact.high for fact in (found.total, *found.parts))
    return exact or sum((value(part) for part in found.parts), Decimal(0)) > value(found.total)


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
        after = [fact for fact in facts[index + 1 :] if _alike(fact, first)]
        if len(after) < 2:
            continue
        if _WHOLE.search(between) and _is_plain(text, first, after, sentence):
            yield Parts(first, tuple(after), True)
            used.update(id(fact) for fact in (first, *after))
        elif _WHOLE.search(between) or _PART.search(text[first.span.end : after[1].span.start]):
            for count in range(2, min(len(after), 8) + 1):
                found = Parts(first, tuple(after[:count]), False)
                if _adds_up(found) and _tight(found):
                    yield found
                    used.update(id(fact) for fact in (first, *found.parts))
                    break


def _is_plain(text: str, whole: Fact, parts: Sequence[Fact], sentence: Sentence) -> bool:
    """Whether the words name all parts and leave room for no other."""
    words = text[whole.span.end : sentence.end]
    others = [
        fact
        for fact in sentence.facts
        if fact.span.start > whole.span.start and fact not in parts and fact.kind != "date"
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
