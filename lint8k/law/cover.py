"""The words of the cover and of the signature page of Form 8-K, phrase by phrase, as they were in force."""

from __future__ import annotations

from datetime import date
from functools import cache

from lint8k.law._tables import InForce, in_force, table
from lint8k.records import record


@record(frozen=True, slots=True)
class Phrase(InForce):
    """A phrase of the form: the `field` that it belongs to, its `words`, other wordings lawful by custom.

    Words in square brackets may be there or not. Of the cover a "label" stands at a value and may be broken in columns, and a
    "line" runs over the page; the "signature" is the statement above the signatures.
    """

    field: str
    words: str
    variants: tuple[str, ...]
    place: str

    @property
    def label(self) -> bool:
        """Whether the phrase stands at a value."""
        return self.place == "label"

    @property
    def wordings(self) -> tuple[str, ...]:
        """The words and their variants."""
        return (self.words, *self.variants)


@cache
def known_phrases() -> tuple[Phrase, ...]:
    """Every phrase of every period, in the order of the form."""
    return tuple(
        Phrase(
            **in_force(row),
            field=row["field"],
            words=" ".join(row["words"].split()),
            variants=tuple(" ".join(words.split()) for words in row.get("variants", ())),
            place=row["place"],
        )
        for row in table("cover")["phrase"]
    )


@cache
def phrases(day: date) -> tuple[Phrase, ...]:
    """The phrases of the cover in force on a day, in its order."""
    return tuple(row for row in known_phrases() if row.in_force(day) and row.place != "signature")


@cache
def statement() -> Phrase:
    """The statement above the signatures."""
    return next(row for row in known_phrases() if row.place == "signature")
