"""The table of a cover for several registrants.

::

    table      = heading , 2 * { registrant }
    heading    = "File Number" , "Registrant; State of Incorporation; Address; and Telephone Number" ,
    "Identification No." registrant = file number , name , ein , [ "(A" , state , "Corporation)" ] , { address
    line } , [ phone ]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint8k.grammar.cover_labels import ADDRESS, EIN, FILE_NUMBER, NAME, PHONE, STATE
from lint8k.grammar.cover_pieces import Bound, Piece, Place, figure_in, worth_of

_OF_STATE = re.compile(
    r"\(?\s*an?[\s\xa0]+(.{3,60}?)[\s\xa0]+(?:business[\s\xa0]+)?(?:corporation|limited|partnership"
    r"|company|trust|statutory|l\.?l\.?c)",
    re.I,
)


def read(text: str, run: Sequence[Piece], values: Sequence[Piece], bound: Bound) -> bool:
    """Read the table of a cover for several registrants; False if it is none.

    Its columns are headed file number | registrant, state, address and telephone number | employer number; a
    registrant begins on every line with a file number.
    """
    together = any({STATE, ADDRESS} & set(piece.fields) for piece in run)
    numbered = {name for piece in run for name in piece.fields} >= {FILE_NUMBER, EIN}
    starts = [
        value.line
        for value in values
        if (number := figure_in(text, value, FILE_NUMBER)) and number[0] == value.start
    ]
    if not (together and numbered and len(set(starts)) > 1):
        return False
    for at, line in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else values[-1].line + 1
        _row(text, [value for value in values if line <= value.line < stop], bound)
    return True


def _row(text: str, block: Sequence[Piece], bound: Bound) -> None:
    """Bind the values of one registrant of the table."""
    address: list[Place] = []
    named = False
    last = block[0].line
    for value in block:
        number = next(
            (name for name in (FILE_NUMBER, EIN, PHONE) if worth_of(text, value, name)[0] >= 3), None
        )
        state = _OF_STATE.match(text, *value.place)
        if value.line - last > 1 and address:
            break
        last = value.line
        if number:
            bound.add(number, [value.place])
        elif state:
            bound.add(STATE, [state.span(1)])
        elif not named:
            bound.add(NAME, [value.place])
            named = True
        else:
            address.append(value.place)
    bound.add(ADDRESS, address)
