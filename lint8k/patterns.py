"""Regular expressions that are compiled when they are first needed.

lint8k has about a thousand, and a filing of one page needs a quarter of them: to compile them all would take longer than all
the rest. Every module-level expression is therefore made by `regex`.

Of many it is known which words stand in whatever they match. Where a short text has none of these, the expression finds
nothing, and need not be compiled to know it. The words are kept in a file that ``docs/build.py`` makes; of an expression that
is not in it nothing is known.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable
from typing import Any, AnyStr, cast

from lint8k import compiled
from lint8k.prepared import prepared

KEPT = os.path.join(os.path.dirname(__file__), "patterns.json")
"""By the `key` of each expression groups of words in small letters, of each of which a match has at least one."""

_NOTHING: dict[str, Callable[[str], Any]] = {
    "search": lambda text: None,
    "match": lambda text: None,
    "fullmatch": lambda text: None,
    "finditer": lambda text: iter(()),
    "findall": lambda text: [],
    "sub": lambda text: text,
    "subn": lambda text: (text, 0),
    "split": lambda text: [text],
}
"""What each method answers where nothing is found."""
_FACTS = ("flags", "groups", "groupindex")
_LONG = 30_000
"""Longer texts, in characters, are worth a compilation."""
_PATIENCE = 500_000
"""When so many characters were looked through for words, compiling would have been cheaper."""
_ODD = "\u0130\u0131\u017f\u212a"
"""Letters that have a small letter or a capital in ASCII without being of it: i with and without a dot, long s, Kelvin."""


def regex(text: AnyStr | Callable[[], AnyStr], flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns for the same words, to all appearances, but compiled when it is first needed.

    `text` may be a function that returns the expression, where that takes long to put together. An expression that is
    none raises `re.error` when it is first used. The same words give the same expression, so that it may be asked for
    where it is used.
    """
    key = text, flags
    found: Any = _known.get(key)
    if found is None:
        found = _known[key] = _Lazy(text, flags)
    return found  # type: ignore[no-any-return]


_known: dict[tuple[object, int], _Lazy] = {}


def known() -> tuple[_Lazy, ...]:
    """The expressions that were asked for since the start."""
    return tuple(_known.values())


class _Lazy:
    """An expression that becomes the compiled one, method by method, so that later calls cost no more than its own."""

    def __init__(self, text: object, flags: int) -> None:
        self._given = (text, flags)
        self._patience = _PATIENCE
        self._made: re.Pattern[Any] | None = None
        if not callable(text):
            self.pattern = text

    def __getattr__(self, name: str) -> Any:
        if name == "pattern":
            self.pattern = self._given[0]()  # type: ignore[operator]
            return self.pattern
        if name not in _NOTHING and name not in _FACTS:
            raise AttributeError(name)
        quick = (
            name in _FACTS
            or not isinstance(self.pattern, str)
            or compiled.is_known(self.pattern, self._given[1])
        )
        words = None if quick else _kept().get(self.key())
        made = self._careful(name, words) if words else getattr(self._compiled(), name)
        setattr(self, name, made)
        return made

    def key(self) -> str:
        """By what the words of the expression are kept."""
        words = str(self.pattern)
        return (
            f"{zlib.crc32(words.encode('utf-8', 'surrogatepass')):08x}{len(words):x}{int(self._given[1]):x}"
        )

    def _compiled(self) -> re.Pattern[Any]:
        if self._made is None:
            pattern = cast("str | bytes", self.pattern)
            self._made = compiled.expression(pattern, self._given[1])
            for name in vars(self).keys() & _NOTHING.keys():  # these were careful
                setattr(self, name, getattr(self._made, name))
        return self._made

    def _careful(self, method: str, groups: list[list[str]]) -> Callable[..., Any]:
        """The method, as long as nothing that it was asked to look through had the words."""
        nothing, place = _NOTHING[method], 1 if method in ("sub", "subn") else 0

        def asked(*given: Any, **named: Any) -> Any:
            text = given[place] if len(given) > place else None
            if isinstance(text, str) and len(text) <= _LONG and self._patience > 0:
                low = _lowered(text)
                for words in groups:
                    for word in words:
                        if low is None or word in low:
                            break
                    else:
                        self._patience -= 200 + len(text) * len(words)
                        return nothing(text)
            return getattr(self._compiled(), method)(*given, **named)

        return asked

    def __repr__(self) -> str:
        return f"regex({self.pattern!r}, {self._given[1]!r})"


_last: tuple[str, str | None] = ("", "")


def _lowered(text: str) -> str | None:
    """A text in small letters; None where that does not tell in which words it matches without case."""
    global _last
    before, low = _last
    if before is not text:
        low = None if not text.isascii() and any(letter in text for letter in _ODD) else text.lower()
        _last = text, low
    return low


@prepared(KEPT)
def _kept() -> dict[str, list[list[str]]]:
    import json

    try:
        with open(KEPT, encoding="utf-8") as stream:
            found: dict[str, list[list[str]]] = json.load(stream)
    except (OSError, ValueError):
        return {}
    return found
