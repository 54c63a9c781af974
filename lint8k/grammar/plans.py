"""Productions as plans: what `islands` needs to know of a pyparsing element to walk a text as it would.

A plan is a list: the kind of part, whether blanks are skipped before it, its name or None, and what its kind needs. It is
plain data, so that the plans of all productions can be kept in `plans.json`, and a run need not import pyparsing. The
productions stay the one definition: ``docs/build.py`` makes the file of them, and a test holds it equal to them. A file that
was made of other sources than are here is not used.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable
from typing import Any

import pyparsing as pp

import lint8k.grammar
from lint8k.grammar.islands import BLANKS, PRODUCTIONS, Plan, sources


def blanked(element: pp.ParserElement) -> pp.ParserElement:
    """Give a production the blanks that may part its words, and have it keep tabs."""
    for part in _all_parts(element):
        if part.skipWhitespace:
            part.set_whitespace_chars(BLANKS)
    return element.parse_with_tabs()


def plan(element: pp.ParserElement) -> Plan:
    """The plan of a production. Raises `TypeError` where it has a part of a kind that none had before."""
    whole = blanked(element)
    lists = {part.resultsName for part in _all_parts(whole) if part.resultsName and not part.modalResults}
    return [sorted(lists), _plan(whole, skip=True)]


def _all_parts(element: pp.ParserElement) -> list[pp.ParserElement]:
    seen: dict[int, pp.ParserElement] = {}
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if id(part) not in seen:
            seen[id(part)] = part
            waiting.extend(part.recurse())
    return list(seen.values())


def _plan(element: Any, *, skip: bool) -> list[Any]:
    """The plan of an element; without `skip`, what it is part of has skipped the blanks before it."""
    made = _KINDS.get(type(element))
    if made is None or element.ignoreExprs or (element.parseAction and type(element) is not pp.Empty):
        raise TypeError(f"no island can be made of {element!r}")
    kind, *needed = made(element)
    skips = bool(skip and element.callPreparse and element.skipWhitespace)
    return [kind, skips, element.resultsName or None, *needed]


def _empty(element: pp.Empty) -> list[Any]:
    """An empty part has a name if its action tells the place where it stands."""
    if not (element.resultsName and element.parseAction):
        return ["nothing"]
    action: Any = element.parseAction[0]
    if [action("", at, pp.ParseResults()) for at in (0, 7)] != [0, 7]:
        raise TypeError(f"no island can be made of {element!r}, whose action tells more than its place")
    return ["place"]


def _many(element: pp.OneOrMore | pp.ZeroOrMore) -> list[Any]:
    if element.not_ender is not None or element.max_count is not None:
        raise TypeError(f"no island can be made of {element!r}")
    return ["many", isinstance(element, pp.OneOrMore), _plan(element.expr, skip=True)]


def _literal(element: pp.Literal) -> list[Any]:
    return ["literal", element.match]


_KINDS: dict[type[pp.ParserElement], Callable[[Any], list[Any]]] = {
    pp.Regex: lambda one: ["regex", one.pattern, int(one.flags)],
    pp.Empty: _empty,
    pp.Literal: _literal,
    type(pp.Literal("(")): _literal,  # pyparsing has a class of its own for a single character
    pp.CaselessKeyword: lambda one: ["keyword", one.match, "".join(sorted(one.ident_chars))],
    pp.And: lambda one: ["all", [_plan(part, skip=at > 0) for at, part in enumerate(one.exprs)]],
    pp.MatchFirst: lambda one: ["first", [_plan(part, skip=True) for part in one.exprs]],
    pp.Opt: lambda one: ["perhaps", _plan(one.expr, skip=False)],
    pp.OneOrMore: _many,
    pp.ZeroOrMore: _many,
    pp.Combine: lambda one: ["same", _plan(one.expr, skip=False)],
    pp.Suppress: lambda one: ["unnamed", _plan(one.expr, skip=False)],
    pp.NotAny: lambda one: ["not", _plan(one.expr, skip=True)],
    pp.Located: lambda one: ["located", _plan(one.expr, skip=False)],
}


def kept() -> str:
    """What the file of plans has to hold, of every production that a module of the grammar makes `islands.ready`."""
    for found in pkgutil.iter_modules(lint8k.grammar.__path__):
        importlib.import_module(f"{lint8k.grammar.__name__}.{found.name}")
    told = {"sources": sources(), **{name: plan(made()) for name, made in sorted(PRODUCTIONS.items())}}
    lines = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in told.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"
