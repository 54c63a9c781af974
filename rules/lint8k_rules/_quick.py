"""What spares a rule the dear work: words that a report does not have, and expressions that are looked for by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, once

_ODD = {"İ": "i", "ı": "i", "ſ": "s", "K": "k"}
"""Letters that match one of ASCII where case does not count, without becoming one in small letters."""


@once
def _small_letters(filing: Filing) -> bytes:
    """The main document with its Latin letters made small, in UTF-8: of bytes that is done at once, of characters one by one."""
    text = filing.text
    for letter, plain in _ODD.items():
        text = text.replace(letter, plain)
    return text.encode("utf-8", "surrogatepass").lower()


def mentions(filing: Filing, *words: str) -> bool:
    """Whether the main document has one of these words, or parts of words, in small letters.

    An expression that cannot match without them need not be tried: to look for a word takes a hundredth of its time.
    """
    text = _small_letters(filing)
    return any(word.encode() in text for word in words)


def in_turn(text: str, start: int, end: int, *expressions: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What the expressions find between two places, in order, none that begins within another.

    They find what one expression with all of them in turn would, but each is looked for by its own letters.
    """
    found = [match for expression in expressions for match in expression.finditer(text, start, end)]
    last = start
    for match in sorted(found, key=re.Match.start):
        if match.start() >= last:
            yield match
            last = match.end()


def first(word: str, before: str = r"\w") -> str:
    r"""The word at the head of an expression, where no character of the class `before` stands before it.

    It is ``\b`` and the word, but the search goes by the letters of the word, and does not stop at every character.
    """
    return rf"{word}(?<![{before}]{word})"


def one_of(*words: str, before: str = r"\w") -> str:
    """One of these words at the head of an expression, where no character of the class `before` stands before it."""
    return f"(?:{'|'.join(first(word, before) for word in words)})"


def any_case(*words: str, before: str = r"\w") -> str:
    """One of these expressions, each of which begins with a letter, in capitals or not, where none of `before` stands before it.

    For the head of an expression that minds case elsewhere: where case does not count at all, each character is tried.
    """
    letters = "".join(sorted({letter for word in words for letter in (word[0].lower(), word[0].upper())}))
    return rf"[{letters}](?<![{before}].)(?i:{'|'.join(f'(?<={word[0]}){word[1:]}' for word in words)})"
