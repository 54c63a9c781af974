"""Figures in the cells of tables: what their rows and columns are called, their sign, and the scale of their table.

::

    row    = [ label ] , { figure | dash }           cells parted by tabs, or by three or more blanks
    figure = number | "(" , number , ")" | "-" , number          the last two are below zero
    scale  = "(" , { word } , "in" , ( "thousands" | "millions" | "billions" ) , { word } , ")"
           | "(" , "000" , [ "'s" ] , { word } , ")"             at the head of a table, or in the label of a row

A scale holds for the rows under it until prose begins. It is none of a price, a percentage, a count of something, or of a
row whose label speaks of such; of numbers of shares where the head excepts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from lint8k.patterns import regex
from lint8k.records import record

_LINE = regex(r"[^\n]+")
_GAP = regex(r"\t|[ \xa0]{3,}|\.{3,}")
_SCALES = {"thousands": 3, "millions": 6, "billions": 9}
_NOTE = regex(
    r"\([^()]{0,80}?(?:\bin[\s\xa0]+(?P<scale>thousands|millions|billions)\b|(?<![\d,.])(?P<zeros>000)(?:['’]?s)?\b)(?P<rest>[^()]{0,100})\)"
    r"|^[\s\xa0]*(?:(?:all|dollars?|amounts?|figures?|u\.?s\.?|unaudited|stated|expressed|presented|and|are|\$)[\s\xa0,;-]*){0,6}"
    r"\bin[\s\xa0]+(?P<bare>thousands|millions|billions)\b(?P<bare_rest>[^()\n]{0,100})$",
    re.I | re.M,
)
_UNSCALED = regex(
    r"\bper\b|%|\b(?:percent|percentage|ratio|margin|rate|multiple|number|employee|customer|unit|day|yield|price|year)s?\b",
    re.I,
)
"""Finds what is no amount of the scale in the label of a row or the head of a column."""
_UNSCALED_ABOVE = regex(r"\bper\b|%|\b(?:percentages?|ratios?|margins?|number[\s\xa0]+of)\b", re.I)
_IN_BRACKETS = regex(r"\([^()]*\)?|[^()]*\bexcept\b.*", re.I)
_PER_SHARE = regex(r"\bper[\s\xa0-]+(?:[a-z]+[\s\xa0]+)?share", re.I)
_SHARES = regex(r"\bshares?\b", re.I)
_BARE = regex(r"[\s\xa0$€£¥()%*.,†‡#-]*")
_DASH = regex(r"[\s\xa0$]*(?:[-–—]{1,3}|nil|none|n/a)[\s\xa0]*", re.I)
_OPENED = regex(
    r"(?:\A|[\t\n]|[ \xa0]{2})[\s\xa0]*[$€£¥]?[\s\xa0]*(?P<sign>\([\s\xa0]*[$€£¥]?[\s\xa0]*|[-–−][ \xa0]?[$€£¥]?[ \xa0]?)$"
)
_BEFORE_NEGATIVE = tuple("($€£¥-–−")
"""What the words before a figure below zero end with."""
_CLOSED = regex(r"[\s\xa0]*%?[\s\xa0]*\)")
_PROSE, _PARAGRAPH = 45, 110
"""How long a line is, in characters, that may be one of prose, and that must be."""
_LINES = 3
"""How many lines of prose on end are a paragraph."""


@record(frozen=True, slots=True)
class Cell:
    """What its table makes of a figure: `negative`, and `scale`, the power of ten by which it counts."""

    row: str | None
    column: str | None
    negative: bool
    scale: int


@record(frozen=True, slots=True)
class _Scale:
    """A scale: the power of ten, whether it leaves shares out, and where its words end."""

    power: int
    but_shares: bool
    end: int


class Figure(Protocol):
    """What has a place in a text, from `start` to `end`."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102


_Figure = TypeVar("_Figure", bound=Figure)


def find(
    text: str, figures: Iterable[_Figure], start: int, end: int
) -> Iterator[tuple[_Figure, Cell | None]]:
    """Each figure with its cell, None where it stands in none; they come in order, and are asked for a line at a time."""
    coming = iter(figures)
    figure = next(coming, None)
    scale: _Scale | None = None
    above, prose, noted = "", 0, start
    heads: list[str] = []
    for line in _LINE.finditer(text, start, end):
        if figure is None:
            return
        low, high = line.span()
        words = line[0].strip(" \t\xa0")
        passed = not words or low < noted
        plain = "\t" in words or "   " in words or "..." in words  # what most gaps are
        in_cells = not passed and (plain or ("\xa0" in words and _GAP.search(words) is not None))
        inside: list[_Figure] = []
        while figure is not None and figure.start < high:
            if in_cells and figure.start >= low:
                inside.append(figure)
            else:
                yield figure, None
            figure = next(coming, None)
        if passed:
            continue
        lower = words.lower()
        named = "sands" in lower or "lions" in lower or ("000" in lower and "(" in lower)
        note = _note(text, low, high) if named else None
        noted = note.end if note else noted
        if not in_cells:
            prose = prose + 1 if len(words) > _PROSE else 0
            if len(words) > _PARAGRAPH or prose >= _LINES:
                scale, above, heads = None, "", []
            else:
                scale, above = note or scale, words
            continue
        prose = 0
        if not inside:
            parts = [part.strip(" \xa0") for part in _GAP.split(line[0]) if not _BARE.fullmatch(part)]
            if not any(map(_DASH.fullmatch, parts)):
                scale, heads = note or scale, parts
            continue
        label = next(
            (part for part in _GAP.split(text[low : inside[0].start]) if not _BARE.fullmatch(part)),
            "",
        ).strip()
        caption = _unbracketed(above)
        counted = None if _UNSCALED_ABOVE.search(caption) else note or scale
        for place, one in enumerate(inside):
            column = _head(heads, place, len(inside))
            yield (
                one,
                Cell(
                    label or None,
                    column,
                    _is_negative(text, low, one.start, one.end),
                    _power(counted, f"{caption} {label}", column or ""),
                ),
            )


@lru_cache(maxsize=16)
def _unbracketed(words: str) -> str:
    """The words above a table without what they have in brackets or except."""
    return _IN_BRACKETS.sub("", words)


def _note(text: str, start: int, end: int) -> _Scale | None:
    """The scale that a line names, or that begins on it."""
    found = _NOTE.search(text, start, min(len(text), end + 100))
    if found is None or found.start() >= end:
        return None
    power = 3 if found["zeros"] else _SCALES[(found["scale"] or found["bare"]).lower()]
    rest = found["rest"] or found["bare_rest"] or ""
    excepted = "except" in rest.lower() and _SHARES.search(_PER_SHARE.sub("", rest)) is not None
    return _Scale(power, excepted, found.end())


def _power(scale: _Scale | None, row: str, column: str) -> int:
    """The power of ten for a row and a column of such names."""
    if scale is None or _UNSCALED.search(row) or _UNSCALED.search(column):
        return 0
    return 0 if scale.but_shares and _SHARES.search(f"{row} {column}") else scale.power


def _head(heads: Sequence[str], place: int, figures: int) -> str | None:
    """The head of the column in which a figure stands, where there are as many as figures, or one more over the labels."""
    if figures and len(heads) in (figures, figures + 1):
        return heads[len(heads) - figures + place]
    return None


def _is_negative(text: str, line: int, start: int, end: int) -> bool:
    """Whether a figure stands in brackets, or after a dash, alone in its cell; of one or two digits, it may be a note's."""
    before = text[max(line, start - 24) : start]
    if not before.rstrip().endswith(_BEFORE_NEGATIVE):
        return False
    opened = _OPENED.search(text, max(line, start - 24), start)
    if opened is None:
        return False
    if sum(map(str.isdigit, text[start:end])) < 3 and not regex(r"[.$€£¥]").search(
        text[opened.start() : end]
    ):
        return False
    return opened["sign"][0] != "(" or text[end - 1] == ")" or _CLOSED.match(text, end) is not None
