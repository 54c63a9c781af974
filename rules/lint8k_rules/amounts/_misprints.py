"""How surely a figure that does not tie is a misprint of the one that would.

Where the words bind figures loosely, parts may have been left out, and a sum that does not come out is no fault.
A printed total that differs from the reckoned one in a single digit (one exchanged for another, two that changed
places, one left out or doubled) while all its other digits agree, was meant to be that sum: the more digits
agree, the surer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lint8k.api import Fact, regex
from lint8k_rules.amounts._reckoning import Interval, value

_SCALED = regex(r"[a-z]|\d\.\d", re.I)
_MOST = 3
"""How many roundings of the reckoned amount are looked at."""


def agreeing(printed: Fact, reckoned: Interval, parts: Iterable[Fact] = ()) -> int:
    """How many digits of a printed figure agree with the reckoned amount, where one slip parts the two; else 0.

    Zeros at the end of whole numbers tell nothing, unless one of the `parts` is printed more finely.
    """
    amount = abs(value(printed))
    assert printed.low is not None
    assert printed.high is not None
    rough = printed.hedge == "approximately" and not _SCALED.search(printed.text)
    spread = Decimal(0) if rough else printed.high - printed.low
    unit = spread or Decimal(1).scaleb(min(0, _exponent(amount)))
    low, high = (end / unit for end in (reckoned.low, reckoned.high))
    middle = int(((low + high) / 2).to_integral_value())
    near = range(max(1, middle - _MOST // 2), middle + _MOST // 2 + 1)
    whole = int(amount / unit)
    finest = min((_zeros(value(part)) for part in parts), default=None)
    if finest is None:
        blank = 0 if spread else len(str(whole))
    else:
        blank = max(0, finest - _exponent(unit.normalize()))
    return max(
        (slip(str(whole), str(other), blank) for other in near if low <= other <= high or other == middle),
        default=0,
    )


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _zeros(amount: Decimal) -> int:
    """The zeros at the end of a number, below 0 where it has decimals."""
    return _exponent(amount.normalize()) if amount else 0


def slip(one: str, other: str, most: int = 0) -> int:
    """The digits that agree in two numbers one slip apart; of zeros at the end of both `most` tell nothing."""
    ending = max(0, min(most, *(len(number) - len(number.rstrip("0")) for number in (one, other))))
    one, other = one[: len(one) - ending], other[: len(other) - ending]
    if one == other:
        return 0
    if len(one) == len(other):
        apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        swapped = (
            len(apart) == 2
            and apart[1] == apart[0] + 1
            and one[apart[0]] == other[apart[1]]
            and one[apart[1]] == other[apart[0]]
        )
        return len(one) - len(apart) if len(apart) == 1 or swapped else 0
    short, long = sorted((one, other), key=len)
    if len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long))):
        return len(short) - 1
    return 0
