"""The JSON Schemas of what leaves the program, shipped with it: `report`, `filing` and `rules`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any

from lint8k import prepared

_HERE = os.path.dirname(__file__)
_BUILT = os.path.join(_HERE, "schemas")
_FOLDER = _BUILT if os.path.isdir(_BUILT) else os.path.join(os.path.dirname(_HERE), "schemas")
"""Beside the package in the source tree, inside it once built."""


def load(name: str) -> dict[str, Any]:
    """A schema (JSON Schema 2020-12) by its name. Raises FileNotFoundError for a name that has none."""
    path = os.path.join(_FOLDER, f"{name}.schema.json")
    return prepared.ready(f"{__name__}.{name}", (path,), lambda: _read(path))


def _read(path: str) -> dict[str, Any]:
    import json

    with open(path, encoding="utf-8") as stream:
        schema: dict[str, Any] = json.load(stream)
    return schema


def surely_fits(document: Any, schema: dict[str, Any], root: dict[str, Any] | None = None) -> bool:
    """Whether a document is as its schema has it, as far as can be told without jsonschema, which takes long to import.

    False says nothing: the document is not as it must be, or the schema has a word that is not known here. `root` is the schema
    in which references are looked up, where that is another.
    """
    root = schema if root is None else root
    return all(
        word in _SAID or (word in _WORDS and _WORDS[word](document, value, schema, root))
        for word, value in schema.items()
    )


def _refers(document: Any, reference: str, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    kind, _, name = reference.rpartition("/")
    return kind == "#/$defs" and name in root["$defs"] and surely_fits(document, root["$defs"][name], root)


def _is_a(document: Any, kind: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    return isinstance(kind, str) and type(document) is _TYPES.get(kind)


def _parts_fit(document: Any, _: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    """Whether the values of a table are as its schema has them; it may have any number of patterns for keys."""
    if not isinstance(document, dict):
        return True
    for key, value in document.items():
        fitting = [schema["properties"][key]] if key in schema.get("properties", {}) else []
        fitting += [
            part for pattern, part in schema.get("patternProperties", {}).items() if re.search(pattern, key)
        ]
        others = schema.get("additionalProperties", True)
        if not fitting and others is not True:
            fitting = [others]
        if not all(isinstance(part, dict) and surely_fits(value, part, root) for part in fitting):
            return False
    return True


_SAID = {"$schema", "$defs", "title", "description"}
"""Words of a schema that ask for nothing."""
_TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
_WORDS: dict[str, Callable[[Any, Any, dict[str, Any], dict[str, Any]], bool]] = {
    "$ref": _refers,
    "type": _is_a,
    "properties": _parts_fit,
    "patternProperties": _parts_fit,
    "additionalProperties": _parts_fit,
    "required": lambda document, keys, *_: not isinstance(document, dict) or document.keys() >= set(keys),
    "items": lambda document, part, _, root: (
        not isinstance(document, list) or all(surely_fits(one, part, root) for one in document)
    ),
    "enum": lambda document, values, *_: isinstance(document, str) and document in values,
    "const": lambda document, value, *_: type(document) is type(value) and document == value,
    "minLength": lambda document, least, *_: not isinstance(document, str) or len(document) >= least,
    "pattern": lambda document, pattern, *_: (
        not isinstance(document, str) or bool(re.search(pattern, document))
    ),
    "anyOf": lambda document, parts, _, root: any(surely_fits(document, part, root) for part in parts),
}


def validate(document: Any, name: str, definition: str | None = None) -> None:
    """Raise jsonschema.ValidationError unless a document is as the schema, or a definition in it, has it."""
    schema = load(name)
    if definition:
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
    if surely_fits(document, schema):
        return
    import jsonschema  # type: ignore[import-untyped]

    jsonschema.Draft202012Validator(schema).validate(document)
