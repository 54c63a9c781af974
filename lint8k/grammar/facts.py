"""The facts of a text (stub)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure or a date: see `lint8k.filing.Fact`, which has the same fields with a span for the offsets."""

    kind: str
    start: int
    end: int
    value: Decimal | date | None
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str | None = None
    role: str | None = None


def find(text: str, start: int, end: int) -> list[Fact]:
    """Every fact between `start` and `end`, in order."""
    return []
