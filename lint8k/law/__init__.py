"""Form 8-K as data (stub): tables with dates in force and sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ItemLaw:
    """An item of the form: number, caption (its first official wording), other lawful wordings, dates in force, source."""

    number: str
    caption: str
    variants: tuple[str, ...]
    since: date | None
    until: date | None
    source: str

    def in_force(self, day: date) -> bool:
        """Whether the item was part of the form on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def reviewed() -> date:
    """The day on which the tables were last reviewed against their sources."""
    return date(2026, 11, 22)


def items(day: date) -> tuple[ItemLaw, ...]:
    """The items of the form in force on a day."""
    return ()
