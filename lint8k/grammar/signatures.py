"""Signature pages (stub)."""

from __future__ import annotations

from dataclasses import dataclass

from lint8k.grammar.dates import Date


@dataclass(frozen=True, slots=True)
class Block:
    """One signature: the places of its parts, None where a part is not there; `place` is where the signature belongs."""

    start: int
    end: int
    registrant: tuple[int, int] | None
    signer: tuple[int, int] | None
    name: tuple[int, int] | None
    title: tuple[int, int] | None
    date: Date | None
    place: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Page:
    """The signature page: from its heading (or its first sentence) to the end of its last block."""

    start: int
    end: int
    blocks: tuple[Block, ...]


def find(text: str, start: int) -> Page | None:
    """The signature page of a main document, at or after `start`."""
    return None
