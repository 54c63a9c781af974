"""How a production is asked whether it accepts one place of a text.

The pyparsing element is the definition. `lint8k.grammar.plans` tells in plain data what it consists of, and from that are
made functions, one for each part, that walk a text as pyparsing would, choice by choice and blank by blank, but make no more
of it than the named parts; that takes a twentieth of the time. A test holds every production against pyparsing itself.

The plans of the productions are kept in a file, so that pyparsing itself, which takes long to import, is needed only where
that file is older than the grammar.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lint8k.patterns import regex
from lint8k.prepared import prepared
from lint8k.records import NamedTuple

if TYPE_CHECKING:
    import pyparsing as pp

BLANKS = " \t\n\r\f\v\xa0"
"""What may part two words of a production: the no-break space too, which pyparsing does not skip by itself."""
_SKIPPED = frozenset(BLANKS)
_HERE = os.path.dirname(__file__)
KEPT = os.path.join(_HERE, "plans.json")
"""The plans of all productions by their names, and under "sources" of which grammar they were made."""

Plan = list[Any]
_Parts = list[tuple[str, Any]]
_Walk = Callable[[str, int, _Parts], int]
"""Accepts a text at an offset, adds the named parts to a list, and returns the end; `_NOT` where it does not accept."""
_NOT = -1


class Island(NamedTuple):
    """What a production accepted: its named parts, and where it begins and ends in the text.

    The value of a part is the text that it matched; of one that is `pp.Located`, its start and end, counted from the start
    of the island; of an empty one with a parse action, what the action returned. A name that ends with a star has a list of
    all its values. What matched nothing has no name.
    """

    results: dict[str, Any]
    start: int
    end: int


class Acceptor:
    """A production for `parse_at`, made ready when it is first asked."""

    def __init__(self, plan: Callable[[], Plan]) -> None:
        self._plan = plan

    @cached_property
    def walk(self) -> _Walk:
        """What walks a text."""
        return _walk(self._plan()[1])

    @cached_property
    def lists(self) -> tuple[str, ...]:
        """The names that stand for lists."""
        return tuple(self._plan()[0])


PRODUCTIONS: dict[str, Callable[[], pp.ParserElement]] = {}
"""What makes the element of each production that is `ready`, by its name."""


def ready(production: Callable[[], pp.ParserElement]) -> Acceptor:
    """A production of a grammar module for `parse_at`, by the plan that is kept of it."""
    name = f"{production.__module__.rpartition('.')[2]}.{production.__name__}"
    PRODUCTIONS[name] = production

    def plan() -> Plan:
        known: Plan | None = kept().get(name)
        return _plan_of(production()) if known is None else known

    return Acceptor(plan)


def island(element: pp.ParserElement) -> Acceptor:
    """An element for `parse_at`. Raises `TypeError` where it has a part of a kind that none had before."""
    plan = _plan_of(element)
    return Acceptor(lambda: plan)


def _plan_of(element: pp.ParserElement) -> Plan:
    from lint8k.grammar import plans

    return plans.plan(element)


@prepared(KEPT, _HERE)
def kept() -> dict[str, Any]:
    """The plans that are kept, by the names of the productions; none where they were made of another grammar."""
    import json

    try:
        with open(KEPT, encoding="utf-8") as stream:
            found: dict[str, Any] = json.load(stream)
        return found if found["sources"] == sources() else {}
    except (OSError, ValueError, KeyError):
        return {}


def sources() -> int:
    """A number that is another when a module of the grammar is."""
    found = 0
    for name in sorted(name for name in os.listdir(_HERE) if name.endswith(".py")):
        with open(os.path.join(_HERE, name), "rb") as stream:
            found = zlib.crc32(stream.read().replace(b"\r\n", b"\n"), found)
    return found


def parse_at(production: Acceptor, text: str, start: int, window: int = 240) -> Island | None:
    """What an `island` accepts of the text at `start`, looking no further than `window` characters; None if nothing."""
    parts: _Parts = []
    end = production.walk(text[start : start + window], 0, parts)
    if end < 0:
        return None
    results = dict(parts)
    for name in production.lists:
        results[name] = [value for part, value in parts if part == name]
    return Island(results, start, start + end)


def parts_at(production: Acceptor, text: str) -> list[tuple[str, Any]] | None:
    """The named parts of a whole text in their order, None where the production does not accept it from its beginning."""
    parts: _Parts = []
    return parts if production.walk(text, 0, parts) >= 0 else None


def _walk(plan: Plan) -> _Walk:
    """The function that walks a part. It skips blanks first, if it is to; a name whose value is the words it adds itself."""
    kind, skip, name, *needed = plan
    if kind == "regex":
        return _regex(skip, name, *needed)
    walk = _KINDS[kind](name, *needed)
    if kind in ("located", "place", "nothing"):
        name = None
    if not skip and not name:
        return walk

    def walk_skipping(text: str, at: int, parts: _Parts) -> int:
        while text[at : at + 1] in _SKIPPED:
            at += 1
        return walk(text, at, parts)

    if not name:
        return walk_skipping

    def walk_naming(text: str, at: int, parts: _Parts) -> int:
        if skip:
            while text[at : at + 1] in _SKIPPED:
                at += 1
        end = walk(text, at, parts)
        if end > at:
            parts.append((name, text[at:end].strip(BLANKS)))
        return end

    return walk_naming


def _regex(skip: bool, name: str | None, pattern: str, flags: int) -> _Walk:
    """The function that walks an expression, of which most parts are, and which does all of it at once."""
    expression, has_names = regex(pattern, flags), "(?P<" in pattern

    def walk(text: str, at: int, parts: _Parts) -> int:
        if skip:
            while text[at : at + 1] in _SKIPPED:
                at += 1
        found = expression.match(text, at)
        if found is None:
            return _NOT
        if has_names:
            parts.extend(pair for pair in found.groupdict().items() if pair[1] is not None)
        end = found.end()
        if name and end > at:
            parts.append((name, text[at:end].strip(BLANKS)))
        return end

    return walk


def _literal(_: str | None, words: str) -> _Walk:
    def walk(text: str, at: int, parts: _Parts) -> int:
        return at + len(words) if text.startswith(words, at) else _NOT

    return walk


def _keyword(_: str | None, word: str, letters: str) -> _Walk:
    words, size, others = word.upper(), len(word), frozenset(letters)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = at + size
        if text[at:end].upper() != words or text[end : end + 1].upper() in others:
            return _NOT
        return _NOT if at and text[at - 1].upper() in others else end

    return walk


def _nothing(_: str | None) -> _Walk:
    return lambda text, at, parts: at


def _place(name: str) -> _Walk:
    def walk(text: str, at: int, parts: _Parts) -> int:
        parts.append((name, at))
        return at

    return walk


def _all(_: str | None, plans: list[Plan]) -> _Walk:
    first, *others = map(_walk, plans)

    def walk(text: str, at: int, parts: _Parts) -> int:
        known = len(parts)
        at = first(text, at, parts)
        if at < 0:
            return _NOT
        for other in others:
            at = other(text, at, parts)
            if at < 0:
                del parts[known:]
                return _NOT
        return at

    return walk


def _first(_: str | None, plans: list[Plan]) -> _Walk:
    choices = [_walk(plan) for plan in plans]

    def walk(text: str, at: int, parts: _Parts) -> int:
        for choice in choices:
            end = choice(text, at, parts)
            if end >= 0:
                return end
        return _NOT

    return walk


def _perhaps(_: str | None, plan: Plan) -> _Walk:
    inner = _walk(plan)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        return end if end >= 0 else at

    return walk


def _many(_: str | None, at_least_one: bool, plan: Plan) -> _Walk:
    inner = _walk(plan)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        if end < 0 and at_least_one:
            return _NOT
        while end > at:
            at, end = end, inner(text, end, parts)
        return at

    return walk


def _same(_: str | None, plan: Plan) -> _Walk:
    return _walk(plan)


def _unnamed(_: str | None, plan: Plan) -> _Walk:
    inner = _walk(plan)

    def walk(text: str, at: int, parts: _Parts) -> int:
        known = len(parts)
        end = inner(text, at, parts)
        del parts[known:]
        return end

    return walk


def _not(_: str | None, plan: Plan) -> _Walk:
    inner = _walk(plan)

    def walk(text: str, at: int, parts: _Parts) -> int:
        return at if inner(text, at, []) < 0 else _NOT

    return walk


def _located(name: str | None, plan: Plan) -> _Walk:
    inner = _walk(plan)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        if end >= 0 and name:
            parts.append((name, (at, end)))
        return end

    return walk


_KINDS: dict[str, Callable[..., _Walk]] = {
    "literal": _literal,
    "keyword": _keyword,
    "nothing": _nothing,
    "place": _place,
    "all": _all,
    "first": _first,
    "perhaps": _perhaps,
    "many": _many,
    "same": _same,
    "unnamed": _unnamed,
    "not": _not,
    "located": _located,
}
