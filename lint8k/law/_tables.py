"""The TOML files of the law, read when first asked for, and what their rows have in common."""

from __future__ import annotations

import json
import zlib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

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


KEPT = Path(__file__).with_name("tables.json")
"""Each table as plain data, a line each, with a number that is another when its file is. JSON is read much faster than TOML."""


@cache
def table(name: str) -> dict[str, Any]:
    """The table of that name, as plain data."""
    written = Path(__file__).with_name(f"{name}.toml").read_bytes()
    line = _lines().get(name)
    if line is not None:
        kept: dict[str, Any] = json.loads(line, object_hook=_with_days)
        if kept.get("made of") == zlib.crc32(written):
            found: dict[str, Any] = kept["table"]
            return found
    return read(written)


def read(written: bytes) -> dict[str, Any]:
    """A table as its file has it."""
    import tomli

    return tomli.loads(written.decode("utf-8"))


@cache
def _lines() -> dict[str, bytes]:
    """The kept tables by their names, each in its JSON."""
    try:
        lines = KEPT.read_bytes().splitlines()
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
    lines = []
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        written = path.read_bytes()
        told = {"made of": zlib.crc32(written), "table": read(written)}
        shown = json.dumps(told, ensure_ascii=False, default=lambda day: {"a day": day.isoformat()})
        lines.append(f"{json.dumps(path.stem)}: {shown}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
