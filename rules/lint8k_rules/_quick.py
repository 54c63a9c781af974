"""What spares a rule the dear work: words that a report does not have, and expressions that are looked for by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, again

_ODD = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}
"""Letters that match one of ASCII where case does not count, without becoming one in small letters."""


_AT_ONCE, _LONGEST = 1 << 16, 64
"""How many characters are made small at a time, and more than any word has that is looked for."""


@again(16)
def _small_letters(filing: Filing) -> Iterator[bytes]:
    """The main document with its Latin letters made small, in UTF-8: of bytes that is done at once, of characters one by one.

    It comes in pieces, each of which begins with the last letters of the one before it.
    """
    for start in range(0, len(filing.text), _AT_ONCE):
        text = filing.text[max(0, start - _LONGEST) : start + _AT_ONCE]
        for letter, plain in _ODD.items():
            text = text.replace(letter, plain)
        yield text.encode("utf-8", "surrogatepass").lower()


def mentions(filing: Filing, *words: str) -> bool:
    """Whether the main document has one of these words, or parts of words, in small letters.

    An expression that cannot match without them need not be tried: to look for a word takes a hundredth of its time.
    """
    wanted = [word.encode() for word in words]
    return any(word in text for text in _small_letters(filing) for word in wanted)


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
