"""Numbers written out, for the tests of the grammar of numbers and money."""

from __future__ import annotations

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


def written(number: int, *, hyphen: str = "-", and_: str = " ", comma: str = "") -> str:
    """A number from 0 in words; `and_` after hundreds, `comma` after a group."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        ten, unit = divmod(number, 10)
        return TENS[ten] + (hyphen + SMALL[unit] if unit else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{SMALL[hundreds]} hundred" + (and_ + written(rest, hyphen=hyphen) if rest else "")
    for scale, name in SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            words = f"{written(count, hyphen=hyphen, and_=and_, comma=comma)} {name}"
            return words + (
                comma + " " + written(rest, hyphen=hyphen, and_=and_, comma=comma) if rest else ""
            )
    raise AssertionError(number)
