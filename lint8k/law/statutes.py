"""The federal statutes and the bodies that a Form 8-K names."""

from __future__ import annotations

from functools import cache

from lint8k.law._tables import table
from lint8k.records import record


@record(frozen=True, slots=True)
class Statute:
    """An act of Congress: its name without "of" and the year, the years, other names in use.

    `sections` are those ("21E", "15(d)") for which no other act is cited in a Form 8-K.
    """

    name: str
    years: tuple[int, ...]
    short: tuple[str, ...]
    sections: tuple[str, ...]
    source: str


@record(frozen=True, slots=True)
class Agency:
    """A body that a report names, in full."""

    name: str
    source: str


@cache
def statutes() -> tuple[Statute, ...]:
    """Every statute of the table, the oldest first."""
    return tuple(
        Statute(
            name=row["name"],
            years=tuple(row["years"]),
            short=tuple(row.get("short", ())),
            sections=tuple(row.get("sections", ())),
            source=row["source"],
        )
        for row in table("statutes")["statute"]
    )


@cache
def agencies() -> tuple[Agency, ...]:
    """Every body of the table."""
    return tuple(Agency(**row) for row in table("statutes")["agency"])
