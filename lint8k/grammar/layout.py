r"""Lines, cells and paragraphs of visible text.

::

    text      = { paragraph , blank line }
    paragraph = line , { "\n" , line }
    line      = cell , { gap , cell }
    gap       = "\t" | two or more blanks
"""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.patterns import regex

_LINE = regex(r"[^\s\xa0][^\n]*")
_CELL = regex(r"[^\s\xa0]+(?:[ \xa0][^\s\xa0]+)*")
_PARAGRAPH = regex(r"[^\s\xa0][^\n]*(?:\n[^\S\n]*[^\s\xa0][^\n]*)*")


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Each line with something printed on it, without the blanks at its ends."""
    stop = len(text) if end is None else end
    for match in _LINE.finditer(text, start, stop):
        yield _trimmed(text, match.start(), match.end())


def cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line: what tabs, or two or more blanks, part."""
    words = text[start:end]
    if "  " not in words and words.isprintable():  # it has no other white space than single blanks
        low, high = end - len(words.lstrip(" ")), start + len(words.rstrip(" "))
        return [(low, high)] if low < high else []
    return [match.span() for match in _CELL.finditer(text, start, end)]


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Each run of lines with something printed on them, without the blanks at its ends."""
    stop = len(text) if end is None else end
    for match in _PARAGRAPH.finditer(text, start, stop):
        yield _trimmed(text, match.start(), match.end())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] == "\u200b"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "\u200b"):
        end -= 1
    return start, end
