"""Exhibit lists and indexes (stub)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an exhibit list: number in its one form ("99.1", "12(c)"), and the places of number and description."""

    number: str
    start: int
    end: int
    number_at: tuple[int, int]
    description_at: tuple[int, int] | None
    status: str


@dataclass(frozen=True, slots=True)
class Listing:
    """An exhibit list: the place of its heading, and its rows."""

    heading: tuple[int, int]
    rows: tuple[Row, ...]


def find(text: str, start: int, end: int) -> Listing | None:
    """The exhibit list in the body of Item 7 or 9.01, which lies between `start` and `end`."""
    return None


def find_index(text: str, start: int, end: int) -> Listing | None:
    """The separate exhibit index between `start` and `end`: headed as one, before or after the signatures."""
    return None
