"""Automatic numbers of Word's lists, counted as Word counts them.

::

    label = { text | "%" , level } , [ tab | blank ]        "(%1)"   "Section %1.%2"   "Exhibit 99.%1"

Source: ECMA-376, part 1, section 17.9.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lint8k.patterns import regex

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SUFFIXES = {"tab": "\t", "space": " ", "nothing": ""}


class Numbering:
    """The lists of a document. It counts: each paragraph is to be asked for once, in order."""

    def __init__(self, tree: Any, list_of: Callable[[str], str | None]) -> None:
        """Take the tree of the numbering part, None for a document without one, and what tells a numbering style's list."""
        self._list_of = list_of
        self._abstract: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if tree is not None:
            self._abstract = {
                one.get(_W + "abstractNumId"): one for one in tree.iterchildren(_W + "abstractNum")
            }
            self._lists = {one.get(_W + "numId"): one for one in tree.iterchildren(_W + "num")}

    def label(self, name: str | None, level: int) -> str:
        """The number of the next paragraph of a list, with what parts it from the text; "" where it has none."""
        one = self._lists.get(name) if name else None
        kind = _value(one, "abstractNumId")
        if name is None or kind is None:
            return ""
        levels = self._levels(one, kind)
        if level not in levels:
            return ""
        counters = self._counters.setdefault(self._shared_by(kind), {})
        overridden = _override(one, level)
        fresh = (name, level) not in self._begun
        self._begun.add((name, level))
        if overridden is not None and fresh:
            counters[level] = overridden
        elif level in counters:
            counters[level] = min(counters[level] + 1, 10**6)
        else:
            counters[level] = _start(levels[level])
        for deeper in range(level + 1, _LEVELS):
            restart = _count(_value(levels.get(deeper), "lvlRestart"))
            if restart is None or level < restart:
                counters.pop(deeper, None)
        return self._printed(levels, level, counters)

    def _levels(self, one: Any, kind: str) -> dict[int, Any]:
        """The definitions of a list's levels, those that it overrides in place of the shared ones."""
        found: dict[int, Any] = {}
        shared = self._abstract.get(self._shared_by(kind))
        for holder in (shared, *one.iterchildren(_W + "lvlOverride")):
            for definition in () if holder is None else holder.iterchildren(_W + "lvl"):
                level = definition.get(_W + "ilvl") or ""
                if regex(r"[0-8]").fullmatch(level):
                    found[int(level)] = definition
        return found

    def _shared_by(self, kind: str) -> str:
        """The definition that a definition stands for, where it only names a numbering style."""
        style = _value(self._abstract.get(kind), "numStyleLink")
        one = self._lists.get(self._list_of(style) or "") if style else None
        return _value(one, "abstractNumId") or kind

    def _printed(self, levels: dict[int, Any], level: int, counters: dict[int, int]) -> str:
        definition = levels[level]
        pattern = _value(definition, "lvlText") or ""
        if _format(definition) in ("none", "bullet"):
            pattern = "" if _format(definition) == "none" else "•"
        legal = definition.find(_W + "isLgl") is not None

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            if place not in levels:
                return ""
            count = counters.setdefault(place, _start(levels[place]))
            return _written(count, "decimal" if legal and place != level else _format(levels[place]))

        text = regex(r"%([1-9])").sub(number, pattern)
        return text + _SUFFIXES.get(_value(definition, "suff") or "tab", "\t") if text else ""


def _value(parent: Any, name: str) -> str | None:
    child = None if parent is None else parent.find(_W + name)
    return None if child is None else child.get(_W + "val")


def _count(text: str | None) -> int | None:
    return int(text) if text is not None and regex(r"[0-9]{1,5}").fullmatch(text) else None


def _start(definition: Any) -> int:
    found = _count(_value(definition, "start"))
    return 1 if found is None else found


def _override(one: Any, level: int) -> int | None:
    """Where a list that shares its definition with others begins to count anew."""
    for override in one.iterchildren(_W + "lvlOverride"):
        if override.get(_W + "ilvl") == str(level):
            return _count(_value(override, "startOverride"))
    return None


def _format(definition: Any) -> str:
    return _value(definition, "numFmt") or "decimal"


def _written(count: int, format: str) -> str:
    """A count as a format writes it; in digits in any that is not known."""
    if format in ("lowerLetter", "upperLetter") and 1 <= count <= 780:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif format in ("lowerRoman", "upperRoman") and 1 <= count < 4000:
        text = ""
        for value, letters in _ROMAN:
            text += letters * (count // value)
            count %= value
    elif format == "decimalZero":
        return f"{count:02}"
    elif format == "numberInDash":
        return f"- {count} -"
    elif format == "ordinal":
        return f"{count}{_ordinal(count)}"
    else:
        return str(count)
    return text.upper() if format.startswith("upper") else text


def _ordinal(count: int) -> str:
    """What an ordinal number has behind its digits."""
    return "th" if 10 < count % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
