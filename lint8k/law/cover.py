"""The words of the cover of Form 8-K, phrase by phrase, as they were in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from lint8k.law._tables import InForce, in_force, table


@dataclass(frozen=True, slots=True)
class Phrase(InForce):
    """A phrase of the cover: the `field` that it belongs to, its `words`, other wordings lawful by custom.

    Words in square brackets may be there or not. A `label` stands at a value and may be broken in columns; any other
    phrase runs over the page.
    """

    field: str
    words: str
    variants: tuple[str, ...]
    label: bool

    @property
    def wordings(self) -> tuple[str, ...]:
        """The words and their variants."""
        return (self.words, *self.variants)


@cache
def known_phrases() -> tuple[Phrase, ...]:
    """Every phrase of every period, in the order of the cover."""
    return tuple(
        Phrase(
            **in_force(row),
            field=row["field"],
            words=" ".join(row["words"].split()),
            variants=tuple(row.get("variants", ())),
            label=row["place"] == "label",
        )
        for row in table("cover")["phrase"]
    )


@cache
def phrases(day: date) -> tuple[Phrase, ...]:
    """The phrases of the cover in force on a day, in its order."""
    return tuple(row for row in known_phrases() if row.in_force(day))
