"""The JSON Schemas of what leaves the program, shipped with it: `report`, `filing` and `rules`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent / "schemas"
_FOLDER = _HERE if _HERE.is_dir() else Path(__file__).parent.parent / "schemas"
"""Beside the package in the source tree, inside it once built."""


def load(name: str) -> dict[str, Any]:
    """A schema (JSON Schema 2020-12) by its name. Raises FileNotFoundError for a name that has none."""
    schema: dict[str, Any] = json.loads((_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def validate(document: Any, name: str, definition: str | None = None) -> None:
    """Raise jsonschema.ValidationError unless a document is as the schema, or a definition in it, has it."""
    import jsonschema  # type: ignore[import-untyped]

    schema = load(name)
    if definition:
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
    jsonschema.Draft202012Validator(schema).validate(document)
