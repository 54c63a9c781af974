"""Figures of one paragraph of which one is the sum of others, to the last digit.

::

    sum = part , part , [ part ] , total        in any order: a net amount and its deduction make up the gross

Three figures add up by chance now and then. They are taken to do so on purpose where the total has four
significant digits or more, or three and a word of the paragraph speaks of a sum or a difference.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, regex
from lint8k_rules._quick import any_case
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._parts import Bond, Parts
from lint8k_rules.amounts._reckoning import Interval, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

_MOST = 14
"""How many figures of one unit a paragraph may have for its sums to be looked for."""
_APART = 100
"""How many times as large as the other one part may be."""
_SURE = 4
"""How many digits must agree where nothing but the figures says that they are a sum."""
_COLUMNS = regex(r"\d[\d.,)]*(?:\t|[ \xa0]{3,})[ \xa0\t]*[(\d$]|\.{4,}")
_WORDS = regex(
    any_case(
        *(
            "consist",
            "compris",
            "includ",
            r"of[\s\xa0]+which",
            "total",
            "aggregate",
            r"net[\s\xa0]+of",
            "less",
            "plus",
        ),
        *(
            "respectively",
            "higher",
            "lower",
            "increas",
            "decreas",
            "compared",
            "reduc",
            "remaining",
            "balance",
            "combined",
        ),
        *("offset", "sum", "resulting", "cover"),
    )
)

_LONG = regex(r"\d,\d{3},\d{3}|\d,\d{3}\.\d")
"""Finds a number that counts something, whatever it is, and is no number of a rule or a year."""
_TOGETHER = regex(
    any_case(
        *(r"together[\s\xa0]+with", "combined", r"in[\s\xa0]+(?:total|(?:the[\s\xa0]+)?aggregate)"),
        *(r"an?[\s\xa0]+aggregate", "total"),
    )
    + r"\b"
)
"""Finds that figures are taken together."""
_FEWER = 4
"""Among so many figures of a paragraph that takes some together, two significant digits of a sum will do."""
_NEAR = 80
_NEXT, _ALIKE = regex(r"[a-z]+"), 4
"""The words after a figure, and how many of them the entries of a list have in common."""
_TOTAL = regex(r"\b(?:total|aggregate|combined|sum|overall|altogether|in[\s\xa0]+all)\b[^.;$\d]*$", re.I)
_IN_ALL = regex(
    r"(?:[\s\xa0]+\w+){0,3}?[\s\xa0]+(?:in[\s\xa0]+(?:total|(?:the[\s\xa0]+)?aggregate|all)|altogether)\b",
    re.I,
)
"""Words that call a figure a total, before it or after it."""


def sums(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """Each total of a paragraph with the two or three parts that make it up exactly, if no others do."""
    start, end = paragraph[0].start, paragraph[-1].end
    worded = _WORDS.search(filing.text, start, end)
    together = _TOGETHER.search(filing.text, start, end)
    for facts in _by_unit(filing, paragraph):
        if not 3 <= len(facts) <= _MOST:
            continue
        least = 2 if together and len(facts) <= _FEWER else 3 if worded else 4
        by_value: dict[Decimal, list[Fact]] = {}
        for fact in facts:
            by_value.setdefault(value(fact), []).append(fact)
        for count in (2, 3):
            found: dict[Decimal, list[tuple[Fact, ...]]] = {}
            for parts in itertools.combinations(facts, count):
                whole = sum((value(part) for part in parts), Decimal(0))
                if whole in by_value and _significant(whole) >= (least if count == 2 else 4):
                    found.setdefault(whole, []).append(parts)
            for whole, ways in found.items():
                if len({tuple(sorted(map(value, parts))) for parts in ways}) == 1:
                    made = Parts(*_nearest(by_value[whole], ways), Bond.SEEN)
                    if _significant(whole) >= _SURE or not _are_of_one_list(filing, made):
                        yield made


def near_sums(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The one figure called a total that but for a slip in one digit would be the sum of two others, to four digits."""
    if _COLUMNS.search(filing.text, paragraph[0].start, paragraph[-1].end):
        return
    for facts in _by_unit(filing, paragraph):
        if not 3 <= len(facts) <= _MOST:
            continue
        values = {value(fact) for fact in facts}
        found = []
        wholes = [fact for fact in facts if _is_called_total(filing, fact)]
        for whole, (one, two) in itertools.product(wholes, itertools.combinations(facts, 2)):
            if whole in (one, two) or not 1 < max(value(one) / value(two), value(two) / value(one)) <= _APART:
                continue
            added = Interval.of(one) + Interval.of(two)
            if value(one) + value(two) not in values and agreeing(whole, added) >= _SURE:
                found.append(Parts(whole, (one, two), Bond.NEAR))
        if len({(value(parts.total), *map(value, parts.parts)) for parts in found}) == 1:
            yield found[0]


def _are_of_one_list(filing: Filing, parts: Parts) -> bool:
    """Whether a round total stands in a list of which its parts are entries too, told in the same words: series of notes."""
    words = {
        tuple(_NEXT.findall(filing.text[fact.span.end : fact.span.end + _NEAR])[:_ALIKE])
        for fact in (parts.total, *parts.parts)
    }
    return len(words) == 1 and len(*words) == _ALIKE and not _is_called_total(filing, parts.total)


def _is_called_total(filing: Filing, fact: Fact) -> bool:
    before = filing.text[max(0, fact.span.start - _NEAR) : fact.span.start]
    return _TOTAL.search(before) is not None or _IN_ALL.match(filing.text, fact.span.end) is not None


def _by_unit(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[list[Fact]]:
    """The figures of a paragraph that may be added to one another."""
    groups: dict[str, list[Fact]] = {}
    for sentence in paragraph:
        for index, fact in enumerate(sentence.facts):
            if (
                fact.kind not in ("money", "shares", "count", "number")
                or (fact.kind == "number" and _LONG.search(fact.text) is None)
                or not isinstance(fact.value, Decimal)
                or fact.value <= 0
            ):
                continue
            if not in_words_before_digits(filing.text, sentence.facts, index):
                groups.setdefault((fact.unit or "") if fact.kind == "money" else "count", []).append(fact)
    yield from groups.values()


def _significant(number: Decimal) -> int:
    return len(number.normalize().as_tuple().digits)


def _nearest(totals: Sequence[Fact], ways: Sequence[tuple[Fact, ...]]) -> tuple[Fact, tuple[Fact, ...]]:
    """Of equal figures those that stand closest together."""

    def spread(choice: tuple[Fact, tuple[Fact, ...]]) -> int:
        places = [choice[0].span.start, *(part.span.start for part in choice[1])]
        return max(places) - min(places)

    return min(((total, parts) for total in totals for parts in ways if total not in parts), key=spread)
