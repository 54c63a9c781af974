"""How text for people is set: its width, its colours, and what stands in a filing made safe to print."""

from __future__ import annotations

import textwrap
import unicodedata

from lint8k.records import record

_CODES = {
    "bold": "1",
    "dim": "2",
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "holds": "32",
    "fails": "1;31",
    "open": "33",
    "related": "34",
}
_TAB = 8


@record(frozen=True, slots=True)
class Style:
    """How a report for people looks, and how much of it there is.

    `width` in columns; `color` for a terminal that has colours; `unicode` where marks beyond ASCII can be
    shown; `ties` adds the tie-out sheet, `statistics` the counts by rule; `quiet` drops the closing line.
    """

    width: int = 80
    color: bool = False
    unicode: bool = True
    ties: bool = False
    statistics: bool = False
    quiet: bool = False

    def paint(self, text: str, name: str) -> str:
        """The text in a colour of `_CODES`, or as it is."""
        return f"\x1b[{_CODES[name]}m{text}\x1b[0m" if self.color and text else text

    def wrap(self, text: str, indent: str = "", hanging: str | None = None) -> list[str]:
        """The text, made safe, in lines of at most `width` columns; a word that is longer stands alone."""
        return textwrap.wrap(
            printable(" ".join(text.split())),
            max(self.width, len(indent) + 20),
            initial_indent=indent,
            subsequent_indent=indent if hanging is None else hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )

    @property
    def ellipsis(self) -> str:
        """The mark for what was cut off."""
        return "…" if self.unicode else "..."

    def mark(self, status: str) -> str:
        """The mark of a tie that holds, fails or is open."""
        return (
            {"holds": "✓", "fails": "✗", "open": "?"}[status]
            if self.unicode
            else {"holds": "+", "fails": "x", "open": "?"}[status]
        )


def printable(text: str) -> str:
    """The text with every character that is invisible or could steer a terminal written as an escape."""
    return text if text.isprintable() else "".join(shown(character) for character in text)


def shown(character: str) -> str:
    """A character as it is printed: blanks as blanks, what cannot be seen as an escape."""
    if character.isprintable():
        return character
    if character in "\xa0\f\v\t\r\n" or unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode("ascii")


def cells(text: str) -> tuple[list[str], list[int]]:
    """The characters of a line as printed; the column (from 0) at which each begins, and the last ends."""
    pieces: list[str] = []
    columns = [0]
    for character in text:
        piece = " " * (_TAB - columns[-1] % _TAB) if character == "\t" else shown(character)
        pieces.append(piece)
        columns.append(columns[-1] + sum(map(_width, piece)))
    return pieces, columns


def _width(character: str) -> int:
    """How many columns a printable character takes."""
    if character.isascii():
        return 1
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
