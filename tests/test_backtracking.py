"""No regular expression takes more than its share, whatever it is given.

Each is fed its own worst strings: what leads to one of its repetitions, then what that repeats, many times over, then what does
not match. Of one attempt to match the time may grow with the string; of a search, which makes an attempt at each character, with
its square. White space is never wider than a reader leaves it, and
narrower here: what takes a time that grows with the square of so little is let alone.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lint8k import patterns
from tests.worst import pieces

LONGEST, WIDEST = 1600, 40
NOTICED = 0.004
"""What takes less than so many seconds of CPU is not looked at: clocks are coarse."""


def expressions(needed: Any) -> dict[str, re.Pattern[str]]:
    """Every expression that lint8k or its rules ask for, compiled."""
    for package in (needed.lint8k, needed.lint8k_rules):
        needed.ask_for_all(package)
    made = [re.compile(found.pattern, found._given[1]) for found in patterns.known()]
    return {f"{found.pattern}/{found.flags}": found for found in made if isinstance(found.pattern, str)}


def worst(pattern: re.Pattern[str]) -> Iterator[Callable[[int], str]]:
    """What makes strings that the expression likes less and less."""
    for before, body in list(dict.fromkeys(pieces(pattern.pattern, pattern.flags)))[:16]:
        yield lambda times, before=before, body=body: before + body * times  # type: ignore[misc]
        if before:
            yield lambda times, before=before, body=body: (before + body) * times  # type: ignore[misc]


def growth(match: Callable[[str], object], make: Callable[[int], str]) -> float:
    """With which power of the length the time grows, where it can be noticed; 0 elsewhere."""
    before: tuple[int, float] | None = None
    times = 4
    while True:
        text = re.sub(rf"\s{{{WIDEST},}}", lambda wide: wide[0][:WIDEST], make(times)) + "\0"
        if len(text) > LONGEST or (before and len(text) == before[0]):
            return 0
        spent = (
            min(cpu(match, text) for _ in range(3))
            if before and before[1] > NOTICED / 8
            else cpu(match, text)
        )
        if before and spent > NOTICED:
            power = math.log(spent / max(before[1], 1e-6)) / math.log(len(text) / before[0])
            if power > 4 or before[0] > WIDEST:
                return power
        before = len(text), spent
        times += max(3, times // 2) if len(text) < WIDEST else times


def cpu(match: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    match(text)
    return time.process_time() - start


def grows(pattern: re.Pattern[str]) -> str | None:
    """What is wrong with an expression: the string, and how fast the time grows."""
    for make in worst(pattern):
        for match, most in ((pattern.match, 1.7), (pattern.search, 2.7)):
            powers = [growth(match, make)]
            while powers[-1] > most and len(powers) < 4:
                powers.append(growth(match, make))
            if min(powers) > most:
                return f"{match.__name__} of {make(3)!r}: {min(powers):.1f}"
    return None


def test_no_expression_backtracks_without_bound(needed: Any) -> None:
    found = {name: wrong for name, pattern in expressions(needed).items() if (wrong := grows(pattern))}
    assert not found, "\n".join(f"{wrong}\n    {name[:200]}" for name, wrong in found.items())


@pytest.mark.parametrize(
    "bad", [r"(a+)+b", r"(?:a|a)*b", r"x\d*\d*\d*y", r"(?:\w+-?)*!", r"(?:[a-z]{1,9}\.?)+;"]
)
def test_a_bad_expression_is_seen(bad: str) -> None:
    assert grows(re.compile(bad))


@pytest.mark.parametrize(
    "good", [r"a+b", r"(?:ab?)*c", r"\s*(?:,\s*)?and\b", r"[^.]{0,200}\.", r"(?:\w+\s+){0,5}end"]
)
def test_a_good_expression_is_let_alone(good: str) -> None:
    assert grows(re.compile(good)) is None
