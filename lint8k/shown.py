"""The settings in force, as ``lint8k config`` shows them: TOML with the place of each behind it, or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lint8k.jsontext import dumps
from lint8k.records import record


@record(frozen=True, slots=True)
class Shown:
    """The settings of a path: each with its key, its value as JSON has it, and where it stands.

    `running` of `known` rules run. `excluded` is the pattern that takes the path out, None where none does.
    """

    path: str
    settings: tuple[tuple[str, Any, str], ...]
    running: int
    known: int
    excluded: str | None


def as_text(found: Sequence[Shown]) -> str:
    """Lines for people: ``stage = "draft"  # lint8k.toml:7``."""
    return "\n".join(_text(one) for one in found)


def _text(shown: Shown) -> str:
    lines = [(f"{key} = {dumps(value)}", origin) for key, value, origin in shown.settings]
    width = min(max(len(line) for line, _ in lines), 60)
    out = f"excluded by {shown.excluded}" if shown.excluded else f"{shown.running} of {shown.known} rules run"
    return f"# {shown.path}: {out}\n" + "".join(f"{line:{width}}  # {origin}\n" for line, origin in lines)


def as_json(found: Sequence[Shown]) -> str:
    """An array with an object for each path."""
    return (
        dumps(
            [
                {
                    "path": one.path,
                    "excluded": one.excluded,
                    "rules": {"running": one.running, "known": one.known},
                    "settings": [
                        {"key": key, "value": value, "origin": origin} for key, value, origin in one.settings
                    ],
                }
                for one in found
            ],
            indent=2,
        )
        + "\n"
    )
