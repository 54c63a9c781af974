"""The numbers that the regulations have, and the marks that follow the number of a section or an item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from lint8k.law._tables import table
from lint8k.records import record


@record(frozen=True, slots=True)
class Regulation:
    """A regulation of the Commission: its name, what its parts are called ("Item", "Rule"), and their numbers."""

    name: str
    what: str
    numbers: tuple[str, ...]
    source: str

    def has(self, number: str) -> bool:
        """Whether it has a part of that number ("506")."""
        return _is_among(number, self.numbers)


@cache
def regulations() -> tuple[Regulation, ...]:
    """Every regulation of the table."""
    return tuple(
        Regulation(row["name"], row["what"], tuple(row["numbers"]), row["source"])
        for row in table("sections")["regulation"]
    )


def has_part(of: str, marks: str) -> bool | None:
    """Whether a section or an item ("Item 304") has a paragraph ("(a)(1)(iv)"); None if the table does not know it."""
    row = next((row for row in table("sections")["part"] if row["of"] == of), None)
    return None if row is None else re.fullmatch(row["marks"], marks) is not None


def has_rule(series: str, number: str) -> bool | None:
    """Whether a series of rules ("10b") has one of that number ("5"); None if the table does not know the series."""
    row = next((row for row in table("sections")["series"] if row["name"] == series), None)
    return None if row is None else _is_among(number, row["numbers"])


def lettered() -> tuple[str, ...]:
    """The rules under the Securities Act of three figures and a letter ("144A")."""
    return tuple(table("sections")["lettered"]["numbers"])


def named() -> tuple[str, ...]:
    """What follows "Regulation" in the name of each that there is ("S-K")."""
    return tuple(table("sections")["named"]["names"])


def _is_among(number: str, rows: Sequence[str]) -> bool:
    """Whether a number is one of these, of which "100-103" is a range."""
    for row in rows:
        low, _, high = row.partition("-")
        if int(low) <= int(number) <= int(high or low):
            return True
    return False
