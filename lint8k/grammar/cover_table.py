"""The table of a cover for several registrants.

::

    table      = heading , 2 * { registrant } | row of labels , 2 * { row of as many values }
    heading    = "File Number" , "Registrant; State of Incorporation; Address; and Telephone Number" ,
                 "Identification No."
    registrant = file number , name , ein , [ "(A" , state , "Corporation)" | state ] , { address line } , [ phone ]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint8k.grammar.cover_labels import ADDRESS, EIN, FILE_NUMBER, NAME, PHONE, STATE
from lint8k.grammar.cover_pieces import Bound, Piece, Place, figure_in, worth_of
from lint8k.patterns import regex

_OF_STATE = regex(
    r"\(?\s*an?[\s\xa0]+(.{3,60}?)[\s\xa0]+(?:business[\s\xa0]+)?(?:corporation|limited|partnership"
    r"|company|trust|statutory|l\.?l\.?c)",
    re.I,
)

_ALONE = regex(
    r"(?!.*\b(?:street|st|road|rd|avenue|ave|plaza|drive|boulevard|blvd|way|square|lane|cent(?:er|re)|box|park\w*)\b)"
    r"[A-Z][A-Za-z.,\s\xa0]{1,40}",
    re.I,
)
"""A state by itself, and no street."""


def read(text: str, run: Sequence[Piece], values: Sequence[Piece], bound: Bound) -> bool:
    """Read the table of a cover for several registrants; False if it is none.

    Its columns are headed file number | registrant, state, address and telephone number | employer number; a
    registrant begins on every line with a file number.
    """
    together = any({STATE, ADDRESS} & set(piece.fields) for piece in run)
    numbered = {name for piece in run for name in piece.fields} >= {FILE_NUMBER, EIN}
    starts = sorted(
        {
            value.line
            for value in values
            if (number := figure_in(text, value, FILE_NUMBER)) and number[0] == value.start
        }
    )
    if not (together and numbered and len(starts) > 1):
        return False
    for at, line in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else values[-1].line + 1
        _row(text, [value for value in values if line <= value.line < stop], bound)
    return True


def grid(run: Sequence[Piece], values: list[Piece], bound: Bound) -> bool:
    """Read a table with a row for each registrant below a row of labels, and take its values out of `values`.

    False if it is none: the labels are a row of cells with the name and a number among them, and two rows at least
    have as many cells.
    """
    labels = {piece.slot: piece.fields[0] for piece in run if len(piece.fields) == 1 and piece.tabbed}
    slots = {piece.slots for piece in run}
    if (
        len(labels) < 3
        or len(slots) > 1
        or NAME not in labels.values()
        or not {FILE_NUMBER, EIN} & {*labels.values()}
    ):
        return False
    cells = [value for value in values if value.tabbed and value.slots in slots and value.slot in labels]
    if len({value.line for value in cells if labels[value.slot] == NAME}) < 2:
        return False
    for value in cells:
        bound.add(labels[value.slot], [value.place])
        values.remove(value)
    return True


def _states(text: str, block: Sequence[Piece]) -> Place | None:
    """The state of one registrant of the table: in words that say so, else alone on the line below the name."""
    words = [value for value in block if not value.numbers]
    for value in words:
        if match := _OF_STATE.match(text, *value.place):
            return match.span(1)
    if len(words) > 1 and _ALONE.fullmatch(text, *words[1].place) and len(block) > 3:
        return words[1].place
    return None


def _row(text: str, block: Sequence[Piece], bound: Bound) -> None:
    """Bind the values of one registrant of the table."""
    address: list[Place] = []
    named = False
    state = _states(text, block)
    if state:
        bound.add(STATE, [state])
    last = block[0].line
    for value in block:
        number = next(
            (name for name in (FILE_NUMBER, EIN, PHONE) if worth_of(text, value, name)[0] >= 3), None
        )
        if value.line - last > 1 and address:
            break
        last = value.line
        if number:
            bound.add(number, [value.place])
        elif state and value.start <= state[0] < value.end:
            continue
        elif not named:
            bound.add(NAME, [value.place])
            named = True
        else:
            address.append(value.place)
    bound.add(ADDRESS, address)
