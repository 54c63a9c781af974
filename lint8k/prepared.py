"""Plain data that takes time to make and hangs on files of lint8k's own alone, kept for the next run (see `lint8k.kept`)."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from functools import cache, wraps
from typing import Any, TypeVar, cast

from lint8k import kept

_KIND = "prepared"
_Made = TypeVar("_Made")
_Stamps = tuple[tuple[str, int, int], ...]

_new: dict[str, tuple[_Stamps, bytes]] = {}
"""What was made in this run."""


def prepared(*sources: str) -> Callable[[Callable[[], _Made]], Callable[[], _Made]]:
    """Have what a function without arguments makes kept until one of the files it is made of changes: a decorator.

    What it says of `sources` and of what is made is said of `ready`.
    """

    def decorated(make: Callable[[], _Made]) -> Callable[[], _Made]:
        return wraps(make)(cache(lambda: ready(f"{make.__module__}.{make.__qualname__}", sources, make)))

    return decorated


def ready(name: str, sources: Iterable[str], make: Callable[[], _Made]) -> _Made:
    """What `make` makes, kept by `name` until one of the files it is made of changes.

    `sources` are the paths of these files, of the module itself as a rule (``__file__``); a folder stands for the modules
    in it. What is made is of the plain kinds that `marshal` writes: tuples, lists, dictionaries, sets, strings, numbers.
    Raises `ValueError` where it is not.
    """
    stamps = tuple(stamp for source in sources for stamp in _stamps(source))
    then, written = _kept().get(name, (None, b""))
    if then == stamps:
        found: _Made = marshal.loads(written)
        return found
    made = make()
    if not sys.dont_write_bytecode:
        _new[name] = stamps, marshal.dumps(cast("Any", made))
    return made


def keep() -> None:
    """Keep what was made since the start, if anything was."""
    if _new:
        kept.write(_KIND, _kept() | _new)
        _new.clear()
        _kept.cache_clear()


@cache
def _kept() -> dict[str, tuple[_Stamps, bytes]]:
    found = kept.read(_KIND)
    return found[0] if found is not None and isinstance(found[0], dict) else {}


def _stamps(source: str) -> _Stamps:
    """The path, the time and the size of a file, or of each module in a folder."""
    if source.endswith(".py") or not os.path.isdir(source):
        return ((source, *(kept.stamp(source) or (0, 0))),)
    with os.scandir(source) as entries:
        names = sorted(entry.path for entry in entries if entry.name.endswith(".py"))
    return tuple((name, *(kept.stamp(name) or (0, 0))) for name in names)
