"""Searches that go by a word.

An expression without case tries every character of a text, and a word is found twenty times as fast. Where whatever an
expression matches has one of a few words in it, these are looked for first, in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_LONGEST = 1 << 17
"""A longer text, in characters, is not copied in small letters."""
_ODD = "\u017f\u0130\u0131\u212a"
"""The letters that an expression without case takes for letters of ASCII: a long s, i with a dot and without, the Kelvin sign."""


@lru_cache(maxsize=2)
def _lowered(text: str) -> str | None:
    """A text in small letters, a mark for each that is not in ASCII; None where that does not tell what matches without case."""
    if text.isascii():
        return text.lower()
    # The words that are looked for are in ASCII, and to know the small letters of all others would take ten times as long.
    return (
        None if any(letter in text for letter in _ODD) else text.encode("ascii", "replace").lower().decode()
    )


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


def each(pattern: re.Pattern[str], text: str, word: str) -> Iterator[re.Match[str]]:
    """What `pattern` finds in a text, where all that it matches begins with the word, and no match is within another."""
    lower = _lowered(text) if len(text) <= _LONGEST else None
    if lower is None:
        yield from pattern.finditer(text)
        return
    at = lower.find(word)
    while at >= 0:
        if match := pattern.match(text, at):
            yield match
        at = lower.find(word, at + len(word))
