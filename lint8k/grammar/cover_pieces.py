"""The labels and values of a cover, cell by cell.

::

    line  = cell , { gap , cell }
    cell  = { label | value }
    value = words , { figure , words }

What the form prints besides (its title, the name of the Commission) is neither; rules and stray marks around
a value are not part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lint8k.grammar import cover_labels, cover_shapes, layout
from lint8k.grammar.cover_labels import EIN, FILE_NUMBER, PHONE, ZIP
from lint8k.patterns import regex
from lint8k.records import field, record

Place = tuple[int, int]
Value = tuple[Place, ...]
"""The places of a value's parts, in order: several where it runs over lines of a column."""
FIGURES = (FILE_NUMBER, EIN, ZIP, PHONE)
_NONE = regex(
    r"[(\[]?\s*(?:n\.?\s?/?\s?a\.?|not[\s\xa0]+(?:yet[\s\xa0]+)?(?:applicable|assigned"
    r"|available)|none|inapplicable|applied[\s\xa0]+for|pending|nil|same)\s*[)\]]?\.?$",
    re.I,
)
_NOTE = regex(r"(?:\([^()]*\)|nos?\.?|#|tel(?:ephone)?\.?|phone|file[\s\xa0]+no\.?)$", re.I)
"""What may stand beside a figure: the registrant that it belongs to, in brackets; the word No."""
NUMBERED = regex(
    r"(?:\b(?:suite|ste|no|number|floor|unit|room|rm|box|apt|piso|level)\.?|#)[\s\xa0]{0,3}$", re.I
)
"""What makes of the figure after it a part of the street's address."""
_RULE = regex(r"[\W_]*$")
_EDGE = " \t\n\r\f\v\xa0\u200b_=*–—-‐·•|:;,"


@record(frozen=True, slots=True)
class Piece:
    """A stretch of a line that is a label or a value: its place, line, cell and columns.

    `slot` counts the cells of the line from 0, the empty ones of a table row too; `slots` is how many there
    are; `tabbed` tells a table row from typed columns. `numbers` are the figures in a value.
    """

    start: int
    end: int
    line: int
    slot: int
    slots: int
    left: int
    right: int
    tabbed: bool
    label: cover_labels.Label | None
    numbers: tuple[cover_shapes.Number, ...] = ()

    @property
    def place(self) -> Place:
        """Where it stands."""
        return (self.start, self.end)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it names, if it is a label."""
        return self.label.fields if self.label else ()


@record(slots=True)
class Bound:
    """The values of each field of a cover in order, and the place of each field's first label."""

    values: dict[str, list[Value]] = field(default_factory=dict)
    labels: dict[str, Place] = field(default_factory=dict)

    def add(self, name: str, value: Iterable[Place]) -> None:
        """Give a field one more value."""
        parts = tuple(value)
        if parts:
            self.values.setdefault(name, []).append(parts)


def pieces(text: str, end: int, masked: Sequence[Place], passed: Sequence[Place] = ()) -> list[Piece | None]:
    """The labels and values before `end` in order.

    None stands for what is `masked`, and parts what is before from after it; what is to be `passed` over
    parts nothing.
    """
    found: list[Piece | None] = []
    waiting = sorted((*masked, *passed))
    unseen = frozenset(passed)
    for number, (start, stop) in enumerate(_lines(text, end)):
        cells = _cells(text, start, stop)
        tabbed = "\t" in text[start:stop]
        slots = text.count("\t", start, stop) + 1 if tabbed else len(cells)
        expanded = _columns(text, start, stop)
        for index, (cell_start, cell_end) in enumerate(cells):
            slot = text.count("\t", start, cell_start) if tabbed else index
            at = cell_start
            while waiting and waiting[0][1] <= at:
                waiting.pop(0)
            stretches: list[Place | None] = []
            for low, high in waiting:
                if low >= cell_end:
                    break
                if low > at:
                    stretches.append((at, low))
                if (low, high) not in unseen:
                    stretches.append(None)
                at = max(at, high)
            if at < cell_end:
                stretches.append((at, cell_end))
            for stretch in stretches:
                if stretch is None:
                    if found and found[-1] is not None:
                        found.append(None)
                    continue
                for low, high, label in _parts(text, *_stripped(text, *stretch)):
                    columns = (expanded[low - start], expanded[high - 1 - start] + 1)
                    numbers = () if label else tuple(cover_shapes.find(text, low, high))
                    found.append(Piece(low, high, number, slot, slots, *columns, tabbed, label, numbers))
    return found


_AREA = regex(r"(?:\(\d{3}[\s\xa0]*\)?|\+\d{1,3})[ \xa0]*\Z")
_REST = regex(r"(?:[\s\xa0]{0,9}\))?[ \t\xa0]*(?:\(\d{2}|\d{3}[\-‐‑‒–—−. \xa0]|\d{6})")
_GOES_ON = regex(
    r"(?:of|or|other|in|as|its|and|name|report|registrant|specified|charter|jurisdiction|incorporation"
    r"|file|employer|identification|nos?"
    r"|numbers?|telephone|including|area|codes?|if|changed|since|last|principal|executive|offices?)(?!\w)",
    re.I,
)


def _lines(text: str, end: int) -> Iterable[Place]:
    """The lines before `end`; one that is broken within a telephone number goes on to the next."""
    at = search = 0
    while at < end:
        stop = text.find("\n", search, end)
        stop = end if stop < 0 else stop
        search = stop + 1
        tail = text[max(at, stop - 9) : stop]
        area = ("(" in tail or "+" in tail) and stop < end and _AREA.search(tail)
        if area and _REST.match(text, search, end):
            continue
        yield at, stop
        at = search


def _cells(text: str, start: int, end: int) -> list[Place]:
    """The cells of a line; a telephone number is kept in one, and so is a label drawn apart."""
    cells: list[Place] = []
    for low, high in layout.cells(text, start, end):
        drawn = (
            cells and low - cells[-1][1] == 2 and text[low - 1] != "\t" and _GOES_ON.match(text, low, high)
        )
        if (drawn and cover_labels.GOES_ON.search(text[slice(*cells[-1])])) or (
            cells and _AREA.search(text[cells[-1][0] : cells[-1][1]]) and _REST.match(text, low, high)
        ):
            cells[-1] = (cells[-1][0], high)
        else:
            cells.append((low, high))
    return cells


def _columns(text: str, start: int, end: int) -> Sequence[int]:
    """The column of every character of a line, tabs going on to the next multiple of eight."""
    if "\t" not in text[start:end]:
        return range(end - start)
    columns: list[int] = []
    column = 0
    for character in text[start:end]:
        columns.append(column)
        column += 8 - column % 8 if character == "\t" else 1
    return columns


def _stripped(text: str, start: int, end: int) -> Place:
    """A stretch without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _parts(text: str, start: int, end: int) -> Iterable[tuple[int, int, cover_labels.Label | None]]:
    """The labels and values of a cell, rules and stray marks left out."""
    at = start
    for label in cover_labels.find(text, start, end):
        if value := trimmed(text, at, label.start):
            yield (*value, None)
        yield label.start, label.end, label
        at = label.end
    if value := trimmed(text, at, end):
        yield (*value, None)


def trimmed(text: str, start: int, end: int) -> Place | None:
    """A value without the rules, blanks and marks at its ends; None if nothing is left."""
    while start < end and (
        text[start] in _EDGE or (text[start] == "." and text[start + 1 : start + 2] in (".", " "))
    ):
        start += 1
    while end > start and (text[end - 1] in _EDGE or text[end - 1] == "(" or text[start:end].endswith("...")):
        end = start + len(text[start:end].rstrip(".")) if text[end - 1] == "." else end - 1
    plain = start < end and text[start].isalnum()
    return (start, end) if plain or not _RULE.match(text, start, end) else None


def is_none(text: str, place: Place) -> bool:
    """Whether the words are a way of saying that there is nothing to say: N/A, None, Not applicable."""
    return _NONE.match(text, *place) is not None


def figure_in(text: str, value: Piece, name: str) -> Place | None:
    """The figure in a value that has the shape of the field, if one has."""
    worth, place = worth_of(text, value, name)
    return place if worth >= 1.5 and place is not None and not is_none(text, place) else None


def worth_of(text: str, value: Piece, name: str) -> tuple[float, Place | None]:
    """How well the best figure of a value fits a field (3: it has its shape), and where it stands."""
    if is_none(text, value.place):
        return (1.2 if name == EIN else 1.0, value.place) if name != PHONE else (0.0, None)
    best: tuple[float, Place | None] = (0.0, None)
    for number in value.numbers:
        place = (number.start, number.end)
        digits = number.kind == cover_shapes.DIGITS
        length = 0 if number.kind == name else sum(map(str.isdigit, text[number.start : number.end]))
        alone = 2 * (number.end - number.start) > value.end - value.start
        if name == ZIP:
            last = not text[number.end : value.end].strip(" .\xa0") and not NUMBERED.search(
                text, value.start, number.start
            )
            loose = 1.6 if digits and 3 < length < 8 else 0.0
            worth = (3.0 if number.kind == ZIP else loose) if last else 0.0
        elif number.kind == name:
            worth = 3.0
        elif name == PHONE:
            worth = 1.5 if length >= 7 and number.kind not in (EIN, FILE_NUMBER) and alone else 0.0
        elif (
            not alone or length < 4 or (number.kind == PHONE and number.start and text[number.start] in "(+")
        ):
            worth = 0.0
        elif name == EIN and digits and length == 9:
            worth = 2.0
        else:
            worth = 1.5 if digits else 0.8
        if worth > best[0] or (worth == best[0] > 0 and name == ZIP):
            best = (worth, place)
    return best


def remainder(text: str, value: Piece, used: Sequence[Place]) -> Place | None:
    """What is left of a value without the figures taken from it: the longest stretch between them."""
    edges = [value.start, *(at for place in sorted(used) for at in place), value.end]
    stretches = [trimmed(text, low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    left = max((place for place in stretches if place), key=lambda place: place[1] - place[0], default=None)
    return None if used and left and _NOTE.match(text, *left) else left
