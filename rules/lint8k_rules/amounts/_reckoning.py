"""Reckoning with figures as printed: an interval where a figure is rounded, itself where it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lint8k.api import Fact, record, regex

_SCALED = regex(r"[a-z]|\d\.\d", re.I)
"""Finds what shows the precision of a figure: a scale word, a decimal."""


@record(frozen=True, slots=True)
class Interval:
    """The values that a figure, or what is reckoned from figures, may have; `low` and `high` belong to it."""

    low: Decimal
    high: Decimal

    @classmethod
    def of(cls, fact: Fact) -> Interval:
        """What the printed precision and the hedge of a fact allow; the fact must have a value."""
        assert fact.low is not None
        assert fact.high is not None
        return cls(fact.low, fact.high)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def __truediv__(self, other: Interval) -> Interval:
        ends = [a / b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def meets(self, other: Interval) -> bool:
        """Whether the two have a value in common."""
        return self.low <= other.high and other.low <= self.high

    def wider(self, by: Decimal) -> Interval:
        """The interval with `by` more at both ends."""
        return Interval(self.low - by, self.high + by)

    @property
    def spread(self) -> Decimal:
        """How wide the interval is beside its middle: 0 for an exact value."""
        middle = abs(self.high + self.low) / 2
        return (self.high - self.low) / middle if middle else Decimal(1)


def value(fact: Fact) -> Decimal:
    """The value of a fact that is a number."""
    assert isinstance(fact.value, Decimal)
    return fact.value


def result(fact: Fact) -> Interval:
    """What a printed result may stand for: rounded or cut off at its last digit, at least by a unit.

    What is cut off under "approximately" is no digit of a whole number: about $7,000,000 is not $7,999,999.
    """
    exact = Interval.of(fact)
    half = (exact.high - exact.low) / 2
    if fact.hedge == "approximately" and half > 1 and not _SCALED.search(fact.text):
        return exact
    return Interval(exact.low, exact.high + half) if half else exact.wider(Decimal("0.999"))


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of intervals."""
    answer = Interval(Decimal(0), Decimal(0))
    for part in parts:
        answer = answer + part
    return answer


def money(amount: Decimal, like: Fact) -> str:
    """An amount of money written like another: with its mark, and with cents where either has some."""
    mark = like.text[: len(like.text) - len(like.text.lstrip("USADCKNTHdn.RMBE$€£¥ \xa0"))].strip() or "$"
    if not any(sign in mark for sign in "$€£¥"):
        mark += " "
    if re.search(r"\d\.\d\d$", like.text):
        return f"{mark}{round(amount, 2):,.2f}"
    return mark + plain(amount, 2)


_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SCALE = regex("|".join(_SCALES), re.I)
_NUMERAL = regex(r"\d[\d,]*(?:\.(?P<decimals>\d+))?|\.(?P<bare>\d+)")


def scale(fact: Fact) -> int:
    """The power of ten of the scale word of a figure: 6 for "$5 million", 0 where it has none."""
    found = _SCALE.search(fact.text)
    return _SCALES[found[0].lower()] if found else 0


def like(amount: Decimal, fact: Fact) -> str:
    """An amount written as a figure is: with its mark, its scale word, its sign, and at least its decimals."""
    numeral = _NUMERAL.search(fact.text)
    if numeral is None:
        return plain(amount)
    decimals = len(numeral["decimals"] or numeral["bare"] or "")
    printed = amount.scaleb(-scale(fact))
    if not scale(fact) and printed != round(printed, decimals):
        decimals = max(decimals, 2)
    return f"{fact.text[: numeral.start()]}{round(printed, decimals):,f}{fact.text[numeral.end() :]}"


def plain(amount: Decimal, decimals: int | None = None) -> str:
    """A number with its thousands parted, and no more decimals than it has, or `decimals` if it has any."""
    if amount == amount.to_integral_value():
        return f"{amount.to_integral_value():,f}"
    if decimals is not None:
        return f"{round(amount, decimals):,.{decimals}f}"
    return f"{amount.normalize():,f}"
