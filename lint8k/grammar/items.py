"""Item headings (stub)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """An item heading: from the word Item to the end of the caption.

    `numbers` are the item numbers in it (one, or several of a combined heading) with their places; `caption` is the place
    of the caption, None where the heading has none.
    """

    start: int
    end: int
    numbers: tuple[tuple[str, int, int], ...]
    caption: tuple[int, int] | None


def find(text: str) -> list[Heading]:
    """Every item heading of a main document, in order; cross-references and tables of contents are none."""
    return []
