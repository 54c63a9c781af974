"""The cover page (stub)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Front:
    """What the cover says: `form` in EDGAR's spelling (8-K, 8-K/A), or None; `other_form` a form that it says it is instead."""

    form: str | None
    other_form: str | None


def find(text: str, end: int) -> Front:
    """Read the cover, which lies before `end`."""
    return Front("8-K" if "8-K" in text else None, None)
