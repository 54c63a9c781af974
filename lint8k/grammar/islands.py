"""How a production is asked whether it accepts one place of a text."""

from __future__ import annotations

from typing import NamedTuple

import pyparsing as pp

BLANKS = " \t\n\r\f\v\xa0"
"""What may part two words of a production: the no-break space too, which pyparsing does not skip by itself."""


class Island(NamedTuple):
    """What a production accepted: its results, and where it begins and ends in the text."""

    results: pp.ParseResults
    start: int
    end: int


def island(element: pp.ParserElement) -> pp.ParserElement:
    """Make a production ready for `parse_at`: blanks set for it and all it is made of, tabs kept, its end recorded."""
    whole = element("island") + pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)("end")
    seen: set[int] = set()
    waiting: list[pp.ParserElement] = [whole]
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        if part.skipWhitespace:
            part.set_whitespace_chars(BLANKS)
        waiting.extend(part.recurse())
    return whole.parse_with_tabs()


def parse_at(element: pp.ParserElement, text: str, start: int, window: int = 240) -> Island | None:
    """What an `island` accepts of the text at `start`, looking no further than `window` characters; None if nothing."""
    try:
        results = element.parse_string(text[start : start + window])
    except pp.ParseException:
        return None
    return Island(results, start, start + results["end"])
