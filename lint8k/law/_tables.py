"""The TOML files of the law, read when first asked for, and what their rows have in common."""

from __future__ import annotations

import os
import zlib
from datetime import date
from functools import cache
from typing import Any

from lint8k import prepared
from lint8k.records import record


@record(frozen=True, slots=True)
class InForce:
    """A row of the law.

    `since` is its first day in force (None: older than EDGAR), `until` its last (None: still in force).
    `doubtful`: a day or a word of the row is not settled, and no error should rest upon it.
    """

    since: date | None
    until: date | None
    source: str
    doubtful: bool

    def in_force(self, day: date) -> bool:
        """Whether the row was law on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def in_force(row: dict[str, Any]) -> dict[str, Any]:
    """The fields of `InForce` as a row of a table has them."""
    return {
        "since": row.get("since"),
        "until": row.get("until"),
        "source": row["source"],
        "doubtful": row.get("doubtful", False),
    }


_HERE = os.path.dirname(__file__)
KEPT = os.path.join(_HERE, "tables.json")
"""Each table as plain data, a line each, with a number that is another when its file is. JSON is read much faster than TOML."""


_Days = list[tuple[tuple[str | int, ...], str | int, str]]
"""The days in a table: the way to what each is in, its key or index there, and itself as ISO 8601 writes it."""


@cache
def table(name: str) -> dict[str, Any]:
    """The table of that name, as plain data."""
    path = os.path.join(_HERE, f"{name}.toml")
    found, days = prepared.ready(f"{__name__}.{name}", (path, KEPT), lambda: _parted(_table(path)))
    for way, key, day in days:
        place: Any = found
        for step in way:
            place = place[step]
        place[key] = date.fromisoformat(day)
    return found


def _parted(table: dict[str, Any]) -> tuple[dict[str, Any], _Days]:
    """A table, and the days in it apart."""
    days: _Days = []

    def note(place: Any, way: tuple[str | int, ...]) -> None:
        for key, value in place.items() if isinstance(place, dict) else enumerate(place):
            if isinstance(value, date):
                days.append((way, key, value.isoformat()))
                place[key] = None
            elif isinstance(value, dict | list):
                note(value, (*way, key))

    note(table, ())
    return table, days


def _table(path: str) -> dict[str, Any]:
    """The table of a file: as it is kept, if it was made of what the file holds, and as it is there otherwise."""
    with open(path, "rb") as stream:
        written = stream.read()
    line = _lines().get(_name(path))
    if line is not None:
        import json

        kept: dict[str, Any] = json.loads(line, object_hook=_with_days)
        if kept.get("made of") == zlib.crc32(written):
            found: dict[str, Any] = kept["table"]
            return found
    return read(written)


def tables() -> tuple[str, ...]:
    """The paths of the files of the tables, by name."""
    return tuple(os.path.join(_HERE, name) for name in sorted(os.listdir(_HERE)) if name.endswith(".toml"))


def _name(path: str) -> str:
    return os.path.basename(path).removesuffix(".toml")


def read(written: bytes) -> dict[str, Any]:
    """A table as its file has it."""
    import tomli

    return tomli.loads(written.decode("utf-8"))


@cache
def _lines() -> dict[str, bytes]:
    """The kept tables by their names, each in its JSON."""
    try:
        with open(KEPT, "rb") as stream:
            lines = stream.read().splitlines()
    except OSError:
        return {}
    return {
        line[1 : line.index(b'"', 1)].decode(): line[line.index(b": ") + 2 :].rstrip(b",")
        for line in lines[1:-1]
    }


def _with_days(found: dict[str, Any]) -> Any:
    return date.fromisoformat(found["a day"]) if "a day" in found else found


def kept() -> str:
    """What the file of kept tables has to hold."""
    import json

    lines = []
    for path in tables():
        with open(path, "rb") as stream:
            written = stream.read()
        told = {"made of": zlib.crc32(written), "table": read(written)}
        shown = json.dumps(told, ensure_ascii=False, default=lambda day: {"a day": day.isoformat()})
        lines.append(f"{json.dumps(_name(path))}: {shown}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
