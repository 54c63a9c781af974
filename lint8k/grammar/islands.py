"""How a production is asked whether it accepts one place of a text.

The pyparsing element is the definition. `island` turns it once into functions, one for each of its parts, that walk a text
as pyparsing would, choice by choice and blank by blank, but make no more of it than the named parts; that takes a twentieth
of the time. A test holds every production against pyparsing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pyparsing as pp

BLANKS = " \t\n\r\f\v\xa0"
"""What may part two words of a production: the no-break space too, which pyparsing does not skip by itself."""

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


class Acceptor(NamedTuple):
    """A production made ready for `parse_at`."""

    walk: _Walk
    lists: frozenset[str]
    """The names that stand for lists."""


def blanked(element: pp.ParserElement) -> pp.ParserElement:
    """Give a production the blanks that may part its words, and have it keep tabs."""
    for part in _all_parts(element):
        if part.skipWhitespace:
            part.set_whitespace_chars(BLANKS)
    return element.parse_with_tabs()


def island(element: pp.ParserElement) -> Acceptor:
    """Make a production ready for `parse_at`. Raises `TypeError` where it has a part of a kind that none had before."""
    whole = blanked(element)
    lists = {part.resultsName for part in _all_parts(whole) if part.resultsName and not part.modalResults}
    return Acceptor(_walk(whole, skip=True), frozenset(lists))


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


def _all_parts(element: pp.ParserElement) -> list[pp.ParserElement]:
    seen: dict[int, pp.ParserElement] = {}
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if id(part) not in seen:
            seen[id(part)] = part
            waiting.extend(part.recurse())
    return list(seen.values())


def _walk(element: pp.ParserElement, *, skip: bool) -> _Walk:
    """The function that walks an element; without `skip`, what it is part of has skipped the blanks before it."""
    made = _KINDS.get(type(element))
    if made is None or element.ignoreExprs or (element.parseAction and type(element) is not pp.Empty):
        raise TypeError(f"no island can be made of {element!r}")
    return _named(made(element), element, skip and element.callPreparse and element.skipWhitespace)


def _named(walk: _Walk, element: pp.ParserElement, skip: bool) -> _Walk:
    """A walk that skips blanks first, if it is to, and adds its own name, if it has one and no value of its own."""
    name = element.resultsName if not isinstance(element, (pp.Located, pp.Empty)) else None
    if not skip and not name:
        return walk

    def walk_skipping(text: str, at: int, parts: _Parts) -> int:
        while at < len(text) and text[at] in BLANKS:
            at += 1
        return walk(text, at, parts)

    if not name:
        return walk_skipping

    def walk_naming(text: str, at: int, parts: _Parts) -> int:
        if skip:
            while at < len(text) and text[at] in BLANKS:
                at += 1
        end = walk(text, at, parts)
        if end > at:
            parts.append((name, text[at:end].strip(BLANKS)))
        return end

    return walk_naming


def _regex(element: pp.Regex) -> _Walk:
    match = element.re.match
    if not element.re.groupindex:

        def walk_plain(text: str, at: int, parts: _Parts) -> int:
            found = match(text, at)
            return found.end() if found else _NOT

        return walk_plain

    def walk(text: str, at: int, parts: _Parts) -> int:
        found = match(text, at)
        if found is None:
            return _NOT
        parts.extend(pair for pair in found.groupdict().items() if pair[1] is not None)
        return found.end()

    return walk


def _literal(element: pp.Literal) -> _Walk:
    words = element.match

    def walk(text: str, at: int, parts: _Parts) -> int:
        return at + len(words) if text.startswith(words, at) else _NOT

    return walk


def _keyword(element: pp.CaselessKeyword) -> _Walk:
    words, size, others = element.match.upper(), len(element.match), element.ident_chars

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = at + size
        if text[at:end].upper() != words or text[end : end + 1].upper() in others:
            return _NOT
        return _NOT if at and text[at - 1].upper() in others else end

    return walk


def _empty(element: pp.Empty) -> _Walk:
    name = element.resultsName
    if not (name and element.parseAction):
        return lambda text, at, parts: at
    action: Any = element.parseAction[0]

    def walk(text: str, at: int, parts: _Parts) -> int:
        parts.append((name, action(text, at, pp.ParseResults())))
        return at

    return walk


def _and(element: pp.And) -> _Walk:
    first, *others = (_walk(part, skip=place > 0) for place, part in enumerate(element.exprs))

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


def _match_first(element: pp.MatchFirst) -> _Walk:
    choices = [_walk(part, skip=True) for part in element.exprs]

    def walk(text: str, at: int, parts: _Parts) -> int:
        for choice in choices:
            end = choice(text, at, parts)
            if end >= 0:
                return end
        return _NOT

    return walk


def _optional(element: pp.Opt) -> _Walk:
    inner = _walk(element.expr, skip=False)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        return end if end >= 0 else at

    return walk


def _repeated(element: pp.OneOrMore | pp.ZeroOrMore) -> _Walk:
    if element.not_ender is not None or element.max_count is not None:
        raise TypeError(f"no island can be made of {element!r}")
    inner = _walk(element.expr, skip=True)
    at_least_one = isinstance(element, pp.OneOrMore)

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        if end < 0 and at_least_one:
            return _NOT
        while end > at:
            at, end = end, inner(text, end, parts)
        return at

    return walk


def _combine(element: pp.Combine) -> _Walk:
    return _walk(element.expr, skip=False)


def _suppress(element: pp.Suppress) -> _Walk:
    inner = _walk(element.expr, skip=False)

    def walk(text: str, at: int, parts: _Parts) -> int:
        known = len(parts)
        end = inner(text, at, parts)
        del parts[known:]
        return end

    return walk


def _not_any(element: pp.NotAny) -> _Walk:
    inner = _walk(element.expr, skip=True)

    def walk(text: str, at: int, parts: _Parts) -> int:
        return at if inner(text, at, []) < 0 else _NOT

    return walk


def _located(element: pp.Located) -> _Walk:
    inner, name = _walk(element.expr, skip=False), element.resultsName

    def walk(text: str, at: int, parts: _Parts) -> int:
        end = inner(text, at, parts)
        if end >= 0 and name:
            parts.append((name, (at, end)))
        return end

    return walk


_KINDS: dict[type[pp.ParserElement], Callable[[Any], _Walk]] = {
    pp.Regex: _regex,
    pp.Empty: _empty,
    pp.Literal: _literal,
    type(pp.Literal("(")): _literal,  # pyparsing has a class of its own for a single character
    pp.CaselessKeyword: _keyword,
    pp.And: _and,
    pp.MatchFirst: _match_first,
    pp.Opt: _optional,
    pp.OneOrMore: _repeated,
    pp.ZeroOrMore: _repeated,
    pp.Combine: _combine,
    pp.Suppress: _suppress,
    pp.NotAny: _not_any,
    pp.Located: _located,
}
