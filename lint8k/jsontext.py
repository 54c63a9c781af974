"""JSON as lint8k writes it: exact numbers, ISO days, places in files, nothing that a terminal would obey."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from typing import Any

from lint8k.patterns import regex
from lint8k.source import Location, Position

_UNSAFE = regex("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_LARGEST = 300
"""Beyond this power of ten a number is no figure of a filing, and most readers of JSON could not hold it."""


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON text of plain data and places in files; characters that are invisible or steer a terminal are escaped, no others.

    Of a place, `ranges` is there only where the words lie apart.
    """
    if indent is None:
        return _escaped(
            json.dumps(value, ensure_ascii=False, allow_nan=False, check_circular=False, default=_place)
        )
    return _indented(value, " " * indent, "\n")


def _escaped(text: str) -> str:
    if text.isprintable():
        return text
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _quoted(text: str) -> str:
    return _escaped(encode_basestring(text))


def _indented(value: Any, step: str, margin: str) -> str:
    """What `json.dumps` makes with an indent, for which it has no fast way; `margin` is the line end before the value."""
    if isinstance(value, str):
        return _quoted(value)
    if type(value) is int:
        return repr(value)
    if value is None:
        return "null"
    if isinstance(value, Location):
        start, end = value.start, value.end
        if value.ranges or start.block or end.block:
            return _indented(_place(value), step, margin)
        return _in_one_piece(step, margin) % (
            _quoted(value.path), start.line, start.column, start.offset, end.line, end.column, end.offset,
        )  # fmt: skip
    inner = margin + step
    between = "," + inner
    if isinstance(value, dict):
        parts = [f"{_quoted(key)}: {_indented(one, step, inner)}" for key, one in value.items()]
        return f"{{{inner}{between.join(parts)}{margin}}}" if parts else "{}"
    if isinstance(value, (list, tuple)):
        parts = [_indented(one, step, inner) for one in value]
        return f"[{inner}{between.join(parts)}{margin}]" if parts else "[]"
    return json.dumps(value, allow_nan=False)


@cache
def _in_one_piece(step: str, margin: str) -> str:
    """The form of most places, to be filled in: of what reports print they are the greater part."""
    here = Position(0, 0, 0)
    empty = _indented(_place(Location("", here, here)), step, margin)
    return empty.replace('""', "%s").replace("0", "%d")


def with_many(
    before: Mapping[str, Any], key: str, things: Iterable[Any], after: Mapping[str, Any]
) -> Iterator[str]:
    """An indented object in pieces: what comes before a list that may be long, its things one by one, and what comes after."""
    yield f"{dumps(before, indent=2)[:-2]},\n  {dumps(key)}: ["
    end = "]"
    for number, thing in enumerate(things):
        text = _indented(thing, "  ", "\n    ")
        yield f",\n    {text}" if number else f"\n    {text}"
        end = "\n  ]"
    yield f"{end},{dumps(after, indent=2)[1:]}"


def value(figure: Decimal | date | None) -> int | float | str | None:
    """A figure's value: an integer where it is whole, else a number of the same digits; a day as ISO 8601."""
    if figure is None:
        return None
    if isinstance(figure, date):
        return figure.isoformat()
    if not figure.is_finite() or abs(figure.adjusted()) > _LARGEST:
        return None
    return int(figure) if figure == figure.to_integral_value() else float(figure)


def _place(location: Location) -> dict[str, Any]:
    """A place in a file as plain data."""
    found: dict[str, Any] = {
        "path": location.path,
        "start": _position(location.start),
        "end": _position(location.end),
    }
    if location.ranges:
        found["ranges"] = [
            {"start": _position(start), "end": _position(end)} for start, end in location.ranges
        ]
    return found


def _position(position: Position) -> Mapping[str, int]:
    block = position.block
    if block is None:
        return {"line": position.line, "column": position.column, "offset": position.offset}
    if block.table is None or block.row is None or block.cell is None:
        return {"paragraph": block.paragraph}
    return {"paragraph": block.paragraph, "table": block.table, "row": block.row, "cell": block.cell}
