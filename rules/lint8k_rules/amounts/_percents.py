"""What a percentage may be of two figures as printed, and what one printed may stand for."""

from __future__ import annotations

from decimal import Decimal

from lint8k.api import Fact
from lint8k_rules.amounts._reckoning import Interval, value

_HUNDRED = Interval(Decimal(100), Decimal(100))


def of_whole(part: Fact, whole: Fact) -> Interval:
    """How many percent one figure is of another."""
    return Interval.of(part) / Interval.of(whole) * _HUNDRED


def rounded(percent: Fact) -> Interval:
    """What a printed percentage may stand for: rounded or cut off at its last digit."""
    exact = Interval.of(percent)
    half = max((exact.high - exact.low) / 2, Decimal("0.5") if "." not in percent.text else Decimal(0))
    return Interval(value(percent) - half, value(percent) + 2 * half)
