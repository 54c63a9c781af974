"""The TOML files of the law, read when first asked for, and what their rows have in common."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import tomli

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


@cache
def table(name: str) -> dict[str, Any]:
    """The table of that name, as plain data."""
    return tomli.loads((Path(__file__).parent / f"{name}.toml").read_text("utf-8"))
