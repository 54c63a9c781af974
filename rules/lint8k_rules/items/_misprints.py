"""Which captions are the form's but for a misprint."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from lint8k.api import regex
from lint8k_rules.items._captions import letters, own

_OLD_EXHIBITS = "Financial Statements, Pro Forma Financial Information and Exhibits"
"""The caption of Item 7, which many an Item 9.01 has inherited."""
_SMALL = frozenset(["a", "an", "and", "for", "in", "into", "of", "on", "or", "the", "to", "under", "with"])
_SAME = {"fair": "fd", "bylaw": "bylaws", "certificate": "articles"}
"""Other words of the same sense."""
_ALIKE = 0.65
_OTHERS = 2
"""With more words than these put for others a caption is free, and not misprinted."""


def is_misprint(number: str, printed: str) -> bool:
    """Whether a caption, which is none of the item's own, is the nearest of them but for words that are wrong.

    Several words missing, words added, the singular for the plural and parts of captions of several periods are no
    misprint; one word lost from within is.
    """
    captions = own(number) + ((_OLD_EXHIBITS,) if number == "9.01" else ())
    parts = {letters(part) for caption in captions for part in caption.split(";")}
    if not captions or all(letters(part) in parts for part in printed.split(";")):
        return False
    found = _words(printed)
    official = max((_words(caption) for caption in captions), key=lambda one: _likeness(one, found))
    if sorted(found) == sorted(official) and found != official:
        return True
    if _lacks_a_word(official, found):
        return True
    others, wrong = 0, False
    for tag, low, high, first, last in difflib.SequenceMatcher(None, official, found, False).get_opcodes():
        if tag != "replace" or high - low != last - first:
            continue
        for word, other in zip(official[low:high], found[first:last], strict=True):
            if _singular(word) == _singular(other) or word.startswith(other):
                continue
            if word in _SMALL or other in _SMALL:
                wrong = wrong or (
                    len(word) == len(other) == 2 and (word[0] == other[0] or word[1] == other[1])
                )
            elif difflib.SequenceMatcher(None, word, other).ratio() >= _ALIKE:
                wrong = True
            else:
                others += 1
    kept = sum(word in official for word in found if word not in _SMALL)
    return wrong or 0 < others <= min(_OTHERS, kept)


def _lacks_a_word(official: Sequence[str], found: Sequence[str]) -> bool:
    """Whether a caption is the form's but for one word lost from within, which is not a small one."""
    return len(found) + 1 == len(official) and any(
        official[at] not in _SMALL and [*official[:at], *official[at + 1 :]] == list(found)
        for at in range(1, len(official) - 1)
    )


def _singular(word: str) -> str:
    return regex(r"(?:ies|y)$|s+$").sub("", word)


def _likeness(official: Sequence[str], found: Sequence[str]) -> float:
    return difflib.SequenceMatcher(None, official, found, False).ratio()


def _words(caption: str) -> list[str]:
    spelt = caption.lower().replace("&", " and ").replace("by-law", "bylaw").replace("’", "").replace("'", "")
    return [_SAME.get(word, word) for word in regex(r"[a-z0-9]+").findall(spelt)]
