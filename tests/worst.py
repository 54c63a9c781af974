"""The strings that a regular expression likes least: what its repetitions match, many times over, and then what they do not."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

# The standard library's own parser of expressions; its name was another before 3.11.
_NAMES = ("re._parser", "re._constants") if sys.version_info >= (3, 11) else ("sre_parse", "sre_constants")
sre_parse, sre = map(importlib.import_module, _NAMES)

Tree = Any
"""What the standard library makes of an expression: a list of pairs of an operation and what it is applied to."""


def pieces(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """For each repetition in an expression, what leads to it and what it repeats, in each way that its branches give."""
    tree = sre_parse.parse(pattern, flags)
    yield from _within(tree, "")
    yield "", _shortest(tree)


def _within(tree: Tree, before: str) -> Iterator[tuple[str, str]]:
    for operation, argument in tree:
        if operation in _REPEATS:
            _, high, body = argument
            if high is sre.MAXREPEAT or high > 8:
                for one in _ways(body):
                    yield before, one
            yield from _within(body, before)
        for inner in _inner(operation, argument):
            yield from _within(inner, before)
        before += _one(operation, argument)


_REPEATS = {
    getattr(sre, name) for name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") if hasattr(sre, name)
}


def _inner(operation: Any, argument: Any) -> list[Tree]:
    if operation is sre.BRANCH:
        return list(argument[1])
    if operation is sre.SUBPATTERN:
        return [argument[-1]]
    if operation is sre.ASSERT or operation is sre.ASSERT_NOT:
        return [argument[1]]
    if operation is getattr(sre, "ATOMIC_GROUP", None):
        return [argument]
    return []


def _ways(tree: Tree) -> list[str]:
    """Some strings that a piece matches: one for each branch at its beginning, one for each member of its first class."""
    found = [_shortest(tree)]
    for operation, argument in list(tree)[:1]:
        if operation is sre.IN:
            found += [_member([member]) for member in argument if member[0] is not sre.NEGATE][:6]
        for inner in _inner(operation, argument)[:8]:
            found.append(_shortest(inner))
    # what is repeated may be optional in all its parts: then each of them once
    found += [_longer(tree)]
    return sorted({way for way in found if way})


def _shortest(tree: Tree) -> str:
    return "".join(_one(operation, argument) for operation, argument in tree)


def _longer(tree: Tree) -> str:
    return "".join(_one(operation, argument, least=1) for operation, argument in tree)


def _one(operation: Any, argument: Any, least: int = 0) -> str:
    """A short string that an operation matches."""
    if operation is sre.LITERAL:
        return chr(argument)
    if operation is sre.NOT_LITERAL:
        return "a" if argument != ord("a") else "b"
    if operation is sre.ANY:
        return "a"
    if operation is sre.IN:
        return _member(argument)
    if operation is sre.BRANCH:
        return _shortest(min(argument[1], key=len))
    if operation in _REPEATS:
        low, _, body = argument
        return _shortest(body) * min(max(low, least), 40)
    if operation is sre.SUBPATTERN:
        return _longer(argument[-1]) if least else _shortest(argument[-1])
    if operation is getattr(sre, "ATOMIC_GROUP", None):
        return _shortest(argument)
    return ""


_OF_CATEGORY = {
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_NOT_SPACE: "a",
    sre.CATEGORY_DIGIT: "1",
    sre.CATEGORY_NOT_DIGIT: "a",
    sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_WORD: "-",
}


def _member(members: list[tuple[Any, Any]]) -> str:
    """A character of a class."""
    matches = _matcher(members)
    return next(
        (character for character in " a1A.,-($\n\t\xa0“”’–|x9Z;:" if matches(character)), None
    ) or next((chr(code) for code in range(1, 0x2600) if matches(chr(code))), "")


def _matcher(members: list[tuple[Any, Any]]) -> Callable[[str], bool]:
    negated = any(operation is sre.NEGATE for operation, _ in members)

    def matches(character: str) -> bool:
        code = ord(character)
        for operation, argument in members:
            if operation is sre.LITERAL and code == argument:
                return not negated
            if operation is sre.RANGE and argument[0] <= code <= argument[1]:
                return not negated
            if operation is sre.CATEGORY and re.match(_CLASSES[argument], character):
                return not negated
        return negated

    return matches


_CLASSES = {
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
