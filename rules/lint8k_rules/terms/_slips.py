"""When a name is another by a slip of the pen."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from lint8k.api import regex

_SMALL = frozenset(["and", "of", "the"])
_ALIKE = 0.65
_ENOUGH = 4
"""From so many words on, a name is known although one of them is missing."""


def words(name: str) -> list[str]:
    """The words of a name, without case and marks; an ampersand is an "and"."""
    return regex(r"[a-z0-9]+").findall(name.lower().replace("&", " and ").replace("’", "").replace("'", ""))


def is_slip(found: Sequence[str], official: Sequence[str]) -> bool:
    """Whether the words found are the official ones but for a slip.

    A slip is a small word too many or too few, words misspelt or in another number, two words exchanged, or one
    word of a long name left out.
    """
    if list(found) == list(official) or abs(len(found) - len(official)) > 2 or not {*found} & {*official}:
        return False
    if sorted(found) == sorted(official):
        return True
    dropped = 0
    for tag, low, high, first, last in difflib.SequenceMatcher(None, official, found, False).get_opcodes():
        lost, new = list(official[low:high]), list(found[first:last])
        if tag == "equal" or _SMALL.issuperset(lost + new):
            continue
        if len(lost) == len(new) and all(map(_alike, lost, new)):
            continue
        dropped += len(lost)
        if new or dropped > 1 or len(official) < _ENOUGH:
            return False
    return True


def _alike(word: str, other: str) -> bool:
    return word[:1] == other[:1] and difflib.SequenceMatcher(None, word, other, False).ratio() >= _ALIKE
