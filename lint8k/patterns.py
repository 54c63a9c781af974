"""Regular expressions that are compiled when they are first used.

lint8k has about a thousand, and a filing of one page needs a few dozen: to compile them all would take longer than all the
rest. Every module-level expression is therefore made by `regex`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, AnyStr, cast

_ATTRIBUTES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_FACTS = ("flags", "groups", "groupindex")


def regex(text: AnyStr | Callable[[], AnyStr], flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns for the same words, to all appearances, but compiled at the first search, match or the like.

    `text` may be a function that returns the expression, where that takes long to put together. An expression that is
    none raises `re.error` when it is first used.
    """
    return cast("re.Pattern[AnyStr]", _Lazy(text, flags))


class _Lazy:
    """An expression that becomes the compiled one, method by method, so that later calls cost no more than its own."""

    def __init__(self, text: object, flags: int) -> None:
        self._given = (text, flags)
        if not callable(text):
            self.pattern = text

    def __getattr__(self, name: str) -> Any:
        if name == "pattern":
            self.pattern = self._given[0]()  # type: ignore[operator]
            return self.pattern
        if name not in _ATTRIBUTES and name not in _FACTS:
            raise AttributeError(name)
        made: Any = re.compile(self.pattern, self._given[1])
        for attribute in (*_ATTRIBUTES, *_FACTS):
            setattr(self, attribute, getattr(made, attribute))
        return getattr(made, name)

    def __repr__(self) -> str:
        return f"regex({self.pattern!r}, {self._given[1]!r})"
