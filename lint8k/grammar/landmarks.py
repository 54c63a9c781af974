"""Searches that go by a word.

An expression without case tries every character of a text, and a word is found twenty times as fast. Where whatever an
expression matches has one of a few words in it, these are looked for first, in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST = 1 << 17
"""A longer text, in characters, is not copied in small letters."""
_ODD = "\u017f\u0131"
"""The letters that an expression without case takes for others, which are not their small letters: a long s, an i without dot."""


@lru_cache(maxsize=2)
def _lowered(text: str) -> str | None:
    """A text in small letters, None where it would not be as long, or not tell what matches without case."""
    lower = text.lower()
    told = text.isascii() or (len(lower) == len(text) and not any(letter in text for letter in _ODD))
    return lower if told else None


def first(text: str, words: tuple[str, ...], start: int, end: int, before: int = 0) -> int | None:
    """Where to look for what has one of the words (in small letters): None if none stands between `start` and `end`.

    What is looked for begins with the word, or so many characters `before` it at most.
    """
    lower = _lowered(text) if len(text) <= _LONGEST else None
    if lower is None:
        return start
    found = [place for word in words if (place := lower.find(word, start, end)) >= 0]
    return max(start, min(found) - before) if found else None


def search(
    pattern: re.Pattern[str], text: str, words: tuple[str, ...], start: int, end: int, before: int = 0
) -> re.Match[str] | None:
    """What `pattern` finds first between `start` and `end`, where all that it matches has one of the words; see `first`."""
    low = first(text, words, start, end, before)
    return None if low is None else pattern.search(text, low, end)
