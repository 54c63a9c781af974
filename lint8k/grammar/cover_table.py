"""The table of a cover for several registrants.

::

    table      = heading , { registrant } | row of labels , 2 * { row of as many values }
    heading    = "File Number" , crowded label , [ "Identification No." ]
    crowded label = "Registrant; State of Incorporation; Address; and Telephone Number"      in one cell, over a line or more
    registrant = file number , name , ein , "(A" , state , "Corporation)" | state , { address line } , [ phone ]

A registrant of the first kind begins on every line with a file number. Its name, state, address and telephone number
stand below one another, or all in one line, where the state in brackets tells the name from the address; where nothing
does, neither is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from lint8k.grammar.cover_labels import (
    ADDRESS,
    EIN,
    FILE_NUMBER,
    FORMER_NAME,
    NAME,
    PHONE,
    REPORT_DATE,
    STATE,
)
from lint8k.grammar.cover_pieces import Bound, Piece, Place, figure_in, trimmed, worth_of
from lint8k.patterns import regex

_KIND = (
    r"(?:corporation|corp\.|incorporated|limited|partnership|company|co\.|(?:business|statutory)[\s\xa0]+trust|trust"
    r"|l\.?l\.?c|public[\s\xa0]+(?:benefit|limited|utility))"
)
_OF_STATE = regex(
    rf"\([\s\xa0]*(?:an?[\s\xa0]+)?(?P<state>[A-Z][^()]{{2,60}}?)[\s\xa0]+(?:business[\s\xa0]+|stock[\s\xa0]+)?{_KIND}"
    r"[^()]{0,60}\)?",
    re.I,
)
"""How the state is told in words: "(a Delaware limited liability company)"."""
_ALONE = regex(
    r"(?!.*\b(?:street|st|road|rd|avenue|ave|plaza|drive|boulevard|blvd|way|square|lane|cent(?:er|re)|box|park\w*)\b)"
    r"\(?(?P<state>[A-Z][A-Za-z.,\s\xa0]{1,40})\)?",
    re.I,
)
"""A state by itself, and no street."""
_WORDS = regex(r"[A-Za-z]{2}|(?<!\S)\d{5}(?:-\d{4})?(?!\S)")
_MOST = 12
"""A registrant's telephone number is looked for in so many pieces."""
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
"""So many columns and rows of registrants a table has, at the least."""
_SHAPED = 3
"""What a figure is worth that has the shape of its field."""
_CROWDED_LINES = 6
"""Over so many lines the labels of a crowded column go, at the most."""


def read(text: str, found: Sequence[Piece | None], bound: Bound) -> list[Piece | None]:
    """Read the table whose columns are headed file number | registrant, state, address and telephone number | employer number.

    Returns the pieces without those of the table; all of them where there is none.
    """
    heading = _heading(found)
    if heading is None:
        return list(found)
    start, stop, labels = heading
    body = _body(found[stop:])
    starts = [
        at
        for at, piece in enumerate(body)
        if (number := figure_in(text, piece, FILE_NUMBER)) and number[0] == piece.start and piece.numbers
    ]
    if not starts:
        return list(found)
    blocks = [body[low:high] for low, high in pairwise((*starts, len(body)))]
    blocks[-1] = _without_rest(text, blocks[-1])
    rows = [_row(text, block) for block in blocks]
    for name in (NAME, STATE, FILE_NUMBER, EIN, ADDRESS, PHONE):
        for value in takewhile(bool, (row.get(name) for row in rows)):
            bound.add(name, value or ())
    bound.labels.update(labels)
    return [*found[:start], None, *found[stop + starts[-1] + len(blocks[-1]) :]]


def _heading(found: Sequence[Piece | None]) -> tuple[int, int, dict[str, Place]] | None:
    """The heading of such a table, from the first of its pieces to behind the last, and the places of its labels.

    A label of the file number stands left of a column of labels that name two at least of the name, the state and the address.
    """
    for at, piece in enumerate(found):
        if piece is None or not {STATE, ADDRESS} & {*piece.fields}:
            continue
        start = at
        while start and (before := found[start - 1]) is not None and _heads(before, piece):
            start -= 1
        stop = at + 1
        while stop < len(found) and (after := found[stop]) is not None and _heads(after, piece):
            stop += 1
        run = [other for other in found[start:stop] if other is not None]
        column = [other for other in run if other is piece or _in_column(other, piece)]
        named = {name for other in column for name in other.fields}
        numbers = [other for other in run if FILE_NUMBER in other.fields and _left_of(other, piece)]
        if not (
            len(named & {NAME, STATE, ADDRESS}) > 1 and numbers and any(EIN in other.fields for other in run)
        ):
            continue
        crowded = (column[0].start, max(other.end for other in column))
        apart = [other for other in run if EIN in other.fields and other not in column + numbers]
        labels = dict.fromkeys({NAME, STATE} | (named & {ADDRESS, PHONE}), crowded)
        labels |= {FILE_NUMBER: numbers[0].place, EIN: apart[0].place if apart else crowded}
        return start, stop, labels
    return None


def _heads(piece: Piece, other: Piece) -> bool:
    """Whether a piece is a label of the heading in which another is one."""
    return (
        piece.label is not None
        and piece.fields not in ((REPORT_DATE,), (FORMER_NAME,))
        and abs(piece.line - other.line) < _CROWDED_LINES
    )


def _in_column(piece: Piece, other: Piece) -> bool:
    if piece.tabbed and other.tabbed:
        return piece.slot == other.slot
    return piece.left < other.right and other.left < piece.right


def _left_of(piece: Piece, other: Piece) -> bool:
    return piece.slot < other.slot if piece.tabbed and other.tabbed else piece.right <= other.left


def _body(found: Sequence[Piece | None]) -> list[Piece]:
    """The pieces that may stand in the table: values, the word for the telephone, a label repeated in brackets."""
    body: list[Piece] = []
    for piece in found:
        repeated = piece and piece.label and piece.label.bracketed and set(piece.fields) <= {NAME, STATE}
        if piece is None or not (piece.label is None or piece.fields == (PHONE,) or repeated):
            break
        body.append(piece)
    return body


def _without_rest(text: str, block: Sequence[Piece]) -> list[Piece]:
    """The last block of a table without what stands below it: its telephone number ends it, else an empty line."""
    phoned = next(
        (at for at, piece in enumerate(block[:_MOST]) if worth_of(text, piece, PHONE)[0] >= _SHAPED), None
    )
    for at, piece in enumerate(block):
        further = piece.line - block[at - 1].line if at else 0
        over = further > 1 if phoned is None else at > phoned and further > 0
        if over and (phoned is None or worth_of(text, piece, EIN)[0] < _SHAPED):
            return list(block[:at])
    return list(block)


def _row(text: str, block: Sequence[Piece]) -> dict[str, list[Place]]:
    """What is printed of one registrant of the table."""
    found: dict[str, list[Place]] = {}
    words: list[Place] = []
    for piece in block:
        if piece.label is not None:
            continue
        at = piece.start
        for name in (FILE_NUMBER, PHONE, EIN):
            worth, place = worth_of(text, piece, name)
            if worth >= _SHAPED and place is not None and place[0] >= at and name not in found:
                found[name] = [place]
                words += _words(text, at, place[0])
                at = place[1]
        words += _words(text, at, piece.end)
    return found | _told_apart(text, words)


def _words(text: str, start: int, end: int) -> list[Place]:
    """The words between two places, or the zip code, if there are any."""
    place = trimmed(text, start, end)
    return [place] if place and _WORDS.search(text, *place) else []


def _told_apart(text: str, words: Sequence[Place]) -> dict[str, list[Place]]:
    """The name, the state and the address among the words of a registrant, which stand in this order.

    The words may be broken into lines anywhere, so they are looked at joined.
    """
    joined = " ".join(text[slice(*place)] for place in words)
    match = _OF_STATE.search(joined)
    if match is not None:
        name = _cut(text, words, 0, match.start())
        state = _cut(text, words, *match.span("state"))
        address = _cut(text, words, match.end(), len(joined))
    elif len(words) > 2 and (match := _ALONE.fullmatch(text, *words[1])):
        name, state, address = [words[0]], [match.span("state")], list(words[2:])
    elif len(words) > 1:
        name, state, address = [words[0]], [], list(words[1:])
    else:
        return {}
    found = {NAME: name, STATE: state, ADDRESS: address}
    return {name: places for name, places in found.items() if places}


def _cut(text: str, words: Sequence[Place], low: int, high: int) -> list[Place]:
    """The places of a stretch of words that are joined by blanks."""
    cut: list[Place] = []
    at = 0
    for start, end in words:
        first, last = start + max(0, low - at), min(end, start + high - at)
        if first < last:
            cut += _words(text, first, last)
        at += end - start + 1
    return cut


def grid(run: Sequence[Piece], values: Sequence[Piece], bound: Bound) -> list[Piece]:
    """Read a table with a row for each registrant below its row of labels, and return the pieces of it.

    None of them if it is none: the labels are a row of cells with the name and a number among them, and two rows at least
    have as many cells.
    """
    labels = {piece.slot: piece.fields[0] for piece in run if len(piece.fields) == 1 and piece.tabbed}
    named = [*labels.values()]
    if (
        len(labels) < _FEWEST_COLUMNS
        or not all(piece.tabbed for piece in run)
        or any(piece.fields and piece.fields != (labels.get(piece.slot),) for piece in run)
        or NAME not in named
        or not {FILE_NUMBER, EIN} & {*named}
    ):
        return []
    slots = max(piece.slots for piece in run)
    cells = [value for value in values if value.tabbed and value.slots == slots and value.slot in labels]
    if len({value.line for value in cells if labels[value.slot] == NAME}) < _FEWEST_ROWS:
        return []
    for value in cells:
        bound.add(labels[value.slot], [value.place])
    return [*run, *cells]
