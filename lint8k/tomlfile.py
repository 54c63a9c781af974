"""A TOML file of the user's: its values, and the line on which each stands, so that a fault is named where it is.

tomli reads the values; it keeps no places, so a second walk over the text, which by then is known to be TOML, notes
the line of every key. A file is held against its JSON Schema (`schemas/`), and the first fault becomes one sentence.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from lint8k.errors import SettingError
from lint8k.patterns import regex
from lint8k.records import record

Keys = tuple[str | int, ...]
"""The way to a value: keys of tables, and indexes of arrays from 0."""

_BLANK = regex(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = regex(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = regex(
    r'''"""(?:[^\\]|\\.)*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''', re.S
)
_SCALAR = regex(r"[^,\]}#\r\n]+")
_TYPES = {"array": "a list", "string": "a word in quotes", "object": "a table", "boolean": "true or false"}


@record(frozen=True, slots=True, eq=False)
class TomlFile:
    """A file that was read: its `path` as messages name it, its text, its values, the line (from 1) of each by its keys."""

    path: str
    text: str
    data: dict[str, Any]
    lines: Mapping[Keys, int]

    def at(self, *keys: str | int) -> str:
        """The place of a value, ``lint8k.toml:12``; that of what holds it where it has none of its own."""
        for end in range(len(keys), 0, -1):
            if keys[:end] in self.lines:
                return f"{self.path}:{self.lines[keys[:end]]}"
        return self.path


def read(path: str) -> TomlFile:
    """Read a file. Raises `SettingError` where it cannot be read or is no TOML."""
    try:
        with open(path, "rb") as stream:
            text = stream.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingError(f"{path} is no TOML: it is not in UTF-8") from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise SettingError(f"{path} could not be read ({why})") from None
    return parse(path, text)


def parse(path: str, text: str) -> TomlFile:
    """The file that a text is. Raises `SettingError` where it is no TOML."""
    import tomli

    try:
        data = tomli.loads(text)
        return TomlFile(path, text, data, _Walk(text).lines)
    except tomli.TOMLDecodeError as error:
        raise SettingError(f"{path} is no TOML: {error}") from None
    except RecursionError:
        raise SettingError(f"{path} is no TOML that can be read: it is nested too deeply") from None


def plain(value: Any) -> Any:
    """A value of TOML as JSON has it: days in ISO 8601."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def validate(file: TomlFile, schema: str, *keys: str) -> Any:
    """The table at `keys` of a file as JSON has it, if it is as the schema has it.

    Raises `SettingError`, which names the file, the line, the key and what would do, where it is not.
    """
    from lint8k import schemas

    table: Any = file.data
    for key in keys:
        table = table[key]
    table = plain(table)
    wanted = schemas.load(schema)
    if schemas.surely_fits(table, wanted):
        return table
    import jsonschema  # type: ignore[import-untyped]

    validator = jsonschema.Draft202012Validator(wanted)
    faults = sorted(
        validator.iter_errors(table),
        key=lambda fault: (not _unknown(fault), _line(file, keys, fault), list(map(str, fault.path))),
    )
    if faults:
        raise SettingError(_sentence(file, keys, faults[0]))
    return table


def _unknown(fault: Any) -> list[str]:
    """The keys that a table has and its schema has not."""
    if fault.validator != "additionalProperties":
        return []
    patterns = fault.schema.get("patternProperties", {})
    known = fault.schema.get("properties", {})
    return [
        key
        for key in fault.instance
        if key not in known and not any(re.search(pattern, key) for pattern in patterns)
    ]


def _line(file: TomlFile, keys: Keys, fault: Any) -> int:
    where = (*keys, *fault.path)
    places = [(*where, key) for key in _unknown(fault)] or [where]
    return min(file.lines.get(place, 0) for place in places)


def _sentence(file: TomlFile, keys: Keys, fault: Any) -> str:
    """What is wrong, and what would do."""
    where = (*keys, *fault.path)
    words = [str(key) for key in fault.path if not isinstance(key, int)]
    name = f'"{words[-1]}"' if words else "the file"
    unknown = _unknown(fault)
    if unknown:
        known = fault.schema.get("properties", {})
        table = f" in {name}" if words else ""
        near = nearest(unknown[0], known)
        others = f"there are {listed(known)}" if known else _about(fault)
        hint = f'did you mean "{near}"?' if near else others
        return f'{file.at(*where, unknown[0])}: there is no key "{unknown[0]}"{table}; {hint}'
    said = f"{file.at(*where)}: {name}"
    if fault.validator == "required":
        missing = next(key for key in fault.validator_value if key not in fault.instance)
        return f'{said} has no "{missing}", and must have one'
    if fault.validator == "anyOf":
        needed = [one["required"][0] for one in fault.validator_value]
        return f"{said} has neither {listed((f'{chr(34)}{key}{chr(34)}' for key in needed), 'nor')}, and must have one"
    if fault.validator == "enum":
        near = nearest(str(fault.instance), fault.validator_value)
        return f'{said} is "{fault.instance}", and can be {listed(fault.validator_value, "or")}' + (
            f'; did you mean "{near}"?' if near else ""
        )
    if fault.validator == "type":
        return f"{said} is to be {_TYPES.get(fault.validator_value, fault.validator_value)}"
    return f"{said} is not as it must be; {_about(fault)}"


def _about(fault: Any) -> str:
    """What a value is to be, as its schema says."""
    about = str(fault.schema.get("description", f"it cannot be {fault.instance!r}")).rstrip(".")
    return f"it is {about[0].lower()}{about[1:]}" if about.startswith(("The ", "A ", "An ")) else about


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like another, if one is like it at all."""
    import difflib

    spelled = {name.lower(): name for name in known}
    near = difflib.get_close_matches(word.lower(), spelled, n=1, cutoff=0.5)
    return spelled[near[0]] if near else None


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words with commas between them."""
    *others, end = words
    return f"{', '.join(others)} {last} {end}" if others else end


class _Walk:
    """One walk over a text that is known to be TOML: `lines` has the line of every key and array element."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Keys, int] = {}
        self._text = text
        self._at = 0
        self._ends = [found.start() for found in regex("\n").finditer(text)]
        self._tables: dict[Keys, int] = {}
        """How many tables an array of tables has so far."""
        prefix: Keys = ()
        while self._more():
            if text[self._at] == "[":
                prefix = self._header()
            else:
                self._pair(prefix)

    def _more(self) -> bool:
        """Pass what means nothing; whether there is more."""
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._at < len(self._text)

    def _note(self, keys: Keys, at: int) -> None:
        line = bisect.bisect_left(self._ends, at) + 1
        for end in range(1, len(keys) + 1):
            self.lines.setdefault(keys[:end], line)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._more()
            found = _KEY.match(self._text, self._at)
            assert found
            keys.append(_unquoted(found[0]))
            self._at = found.end()
            self._more()
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _header(self) -> Keys:
        start = self._at
        double = self._text.startswith("[[", start)
        self._at += 1 + double
        *parents, last = self._keys()
        self._at += 1 + double
        path: Keys = ()
        for key in parents:
            path = (*path, key)
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
        path = (*path, last)
        if double:
            self._tables[path] = self._tables.get(path, 0) + 1
            path = (*path, self._tables[path] - 1)
        self._note(path, start)
        return path

    def _pair(self, prefix: Keys) -> None:
        start = self._at
        path = (*prefix, *self._keys())
        self._note(path, start)
        self._at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Keys) -> None:
        self._more()
        opened = self._text[self._at]
        if opened in "[{":
            self._at += 1
            index = 0
            while self._more() and self._text[self._at] not in "]}":
                if self._text[self._at] == ",":
                    self._at += 1
                elif opened == "{":
                    self._pair(path)
                else:
                    self._note((*path, index), self._at)
                    self._value((*path, index))
                    index += 1
            self._at += 1
            return
        found = (_STRING if opened in "\"'" else _SCALAR).match(self._text, self._at)
        assert found
        self._at = found.end()


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    import tomli

    word: str = tomli.loads(f"key = {key}")["key"]
    return word
