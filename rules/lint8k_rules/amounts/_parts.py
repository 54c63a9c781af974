"""A total with its parts, how firmly the words bind them, and whether parts that do not add up are a fault."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from lint8k.api import Fact, Filing, record, regex
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, result, scale, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

_TWO = 2
_FAR_OFF = 20
"""A part left out would seldom be so large a share of the total, to the digit."""
_DECIMALS = regex(r"\d?\.(?P<decimals>\d+)")


class Bond(Enum):
    """What the words say of the parts, from the firmest on.

    The value is how many digits of the total must agree with the sum before a total one slip away from it is
    called a misprint: the less the words say, the more.
    """

    WHOLE = 0
    """They are all its parts: "consisting of", "in two installments of"."""
    SHARED = 1
    """It is shared out among them: "of which … and …", "allocated between"; a last share may be left unsaid."""
    NAMED = 2
    """Their names end as its own does ("total revenue", "pump revenue"): others of the name may be left out."""
    SOME = 3
    """They are some of its parts, perhaps all: "including"."""
    NEAR = 4
    """They stand together, and may have to do with one another."""
    SEEN = 9
    """Nothing is said unless they add up."""


@record(frozen=True, slots=True)
class Parts:
    """A total and its parts, as the words bind them."""

    total: Fact
    parts: tuple[Fact, ...]
    bond: Bond

    @property
    def added(self) -> Interval:
        """The sum of the parts."""
        return total(Interval.of(part) for part in self.parts)

    @property
    def tie(self) -> bool:
        """Whether the parts add up to the total, rounded or cut off at its last digit."""
        return self.added.meets(result(self.total))

    @property
    def fault(self) -> bool:
        """Whether parts that do not add up are a fault.

        They are where no part can have been left out: the words name them all and no figure is rounded, or they
        come to more than the total of which they are parts. Elsewhere the total must be a misprint of their sum.
        """
        if self.bond is Bond.SEEN:
            return False
        exact = all(fact.low == fact.high for fact in (self.total, *self.parts))
        if self.bond is Bond.WHOLE and exact:
            return not self._is_rounding()
        if self._is_rounding():
            return False
        agree = agreeing(self.total, self.added, self.parts)
        if self.bond is Bond.NAMED:
            return agree >= Bond.NAMED.value and _FAR_OFF * abs(self._apart) >= value(self.total)
        sure = self.bond is Bond.WHOLE or (self.bond is Bond.SHARED and exact and len(self.parts) > _TWO)
        if agree == 1 and sure:
            return 10 * abs(self._apart) >= value(self.total)
        return self._too_much() or agree >= max(2, self.bond.value)

    @property
    def _apart(self) -> Decimal:
        return sum(map(value, self.parts), -value(self.total))

    def _is_rounding(self) -> bool:
        """Whether the total is off by no more than the rounding of each part at its last printed digit."""
        unit = max(Decimal(1).scaleb(scale(part) - _decimals(part)) for part in self.parts)
        return 2 * abs(self._apart) <= unit * len(self.parts)

    def _too_much(self) -> bool:
        """Whether parts that are each less than the total come to more than it."""
        if self.bond is not Bond.WHOLE and max(map(value, self.parts)) >= value(self.total):
            return False
        return self.bond is not Bond.NEAR and self.added.low > result(self.total).high


def _decimals(fact: Fact) -> int:
    found = _DECIMALS.search(fact.text)
    return len(found["decimals"]) if found else 0


def amounts(filing: Filing, sentence: Sentence) -> list[Fact]:
    """The figures of a sentence that may be added up: those above 0, in digits where they are in words too."""
    return [
        fact
        for index, fact in enumerate(sentence.facts)
        if isinstance(fact.value, Decimal)
        and fact.value > 0
        and (fact.kind in ("money", "shares", "count") or (fact.kind == "number" and "," in fact.text))
        and not in_words_before_digits(filing.text, sentence.facts, index)
    ]


def alike(one: Fact, other: Fact) -> bool:
    """Whether two figures count the same thing."""
    if "money" in (one.kind, other.kind):
        return one.kind == other.kind and one.unit == other.unit
    return one.kind == other.kind or {one.kind, other.kind} <= {"shares", "count", "number"}
