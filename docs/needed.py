"""Which words stand in whatever a regular expression matches: what `lint8k.patterns` goes by."""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import json
import pkgutil
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import lint8k
import lint8k_rules
from lint8k import patterns
from lint8k.grammar import islands

try:  # what Python itself takes an expression for; nothing of lint8k needs it
    from re import _constants as code  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    import sre_constants as code
    import sre_parse as parser

Words = frozenset[str]
EXAMPLES = tuple(sorted((Path(__file__).parents[1] / "examples").glob("*/*.txt")))
MOST = 48
"""No group has more words; there are better ways to find nothing."""
WIDE = 64
"""No more ways to spell a stretch are told apart."""
GROUPS = 3
"""So many groups of words are kept of an expression."""
REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, getattr(code, "POSSESSIVE_REPEAT", None))


def kept() -> str:
    """What the file of words has to hold, of every expression of lint8k and of the standard pack."""
    for package in (lint8k, lint8k_rules):
        ask_for_all(package)
    for name, production in islands.PRODUCTIONS.items():
        _ = name, islands.ready(production).walk
    known = {}
    for one in patterns.known():
        if isinstance(one.pattern, str) and (found := needed(one.pattern, one._given[1])):
            known[one.key()] = [sorted(words) for words in found]
    lines = (f"{json.dumps(key)}: {json.dumps(known[key], ensure_ascii=False)}" for key in sorted(known))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def ask_for_all(package: ModuleType) -> None:
    """Import every module of a package, and ask for the expressions that its functions ask for."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        if not hasattr(module, "regex"):
            continue
        for call in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "regex":
                with contextlib.suppress(NameError):  # it is made of what a function is given, at import
                    eval(compile(ast.Expression(call), found.name, "eval"), vars(module))


def needed(pattern: str, flags: int) -> list[Words]:
    """Groups of words in small letters, of each of which every match has at least one; the most telling first."""
    groups = {without_longer(words) for words in groups_of(parser.parse(pattern, flags))}
    found: list[Words] = []
    left = samples()
    for words in sorted((words for words in groups if len(words) <= MOST), key=rank):
        now = [text for text in left if any(word in text for word in words)]
        if len(now) < len(left) or not found:
            found.append(words)
        left = now
    return found[:GROUPS]


@lru_cache
def samples() -> list[str]:
    """Texts that show how common a word is: the paragraphs of the examples."""
    return [part for path in EXAMPLES for part in path.read_text("utf-8").lower().split("\n\n")]


def rank(words: Words) -> tuple[Any, ...]:
    """How telling a group is: how few texts have one of its words, how long these are, how few."""
    common = sum(any(word in text for word in words) for text in samples())
    return common, -min(map(len, words)), len(words), sorted(words)


def without_longer(words: Words) -> Words:
    """A group without the words that hold another of it."""
    return frozenset(word for word in words if not any(other != word and other in word for other in words))


def groups_of(parts: Iterable[tuple[Any, Any]]) -> list[Words]:
    """The groups of a sequence: of each stretch that can be spelt out, and of what lies within its other parts."""
    found: list[Words] = []
    stretch = {""}
    for kind, value in parts:
        spelt = spellings(kind, value)
        if kind is code.ASSERT or spelt is None or kind in (code.BRANCH, code.SUBPATTERN):
            found += within(kind, value)
        longer = {before + after for before in stretch for after in spelt or ()}
        if spelt is None or len(longer) > WIDE:
            found.append(frozenset(stretch))
            longer = spelt or {""}
        stretch = longer
    found.append(frozenset(stretch))
    return [words for words in found if "" not in words]


def within(kind: Any, value: Any) -> list[Words]:
    """The groups of what lies within a part."""
    if kind is code.SUBPATTERN:
        return groups_of(value[-1])
    if kind is code.ASSERT:
        return groups_of(value[1])
    if kind is getattr(code, "ATOMIC_GROUP", None):
        return groups_of(value)
    if kind in REPEATS and value[0] >= 1:
        return groups_of(value[2])
    if kind is code.BRANCH:
        choices = [groups_of(choice) for choice in value[1]]
        if all(choices):
            return [frozenset().union(*(min(groups, key=rank) for groups in choices))]
    return []


def spellings(kind: Any, value: Any) -> set[str] | None:
    """All that a part can match, in small letters; None where that cannot be told, or is too much."""
    if kind is code.LITERAL:
        return letters([value])
    if kind is code.IN and all(one is code.LITERAL for one, _ in value):
        return letters([which for _, which in value])
    if kind is code.SUBPATTERN:
        return in_a_row(value[-1])
    if kind is getattr(code, "ATOMIC_GROUP", None):
        return in_a_row(value)
    if kind is code.BRANCH:
        choices = [in_a_row(choice) for choice in value[1]]
        whole = {words for choice in choices for words in choice or ()}
        return None if None in choices or len(whole) > WIDE else whole
    if kind in REPEATS and value[:2] == (0, 1):
        once = in_a_row(value[2])
        return None if once is None else once | {""}
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return {""}
    return None


def in_a_row(parts: Iterable[tuple[Any, Any]]) -> set[str] | None:
    """All that a sequence can match."""
    whole = {""}
    for kind, value in parts:
        spelt = spellings(kind, value)
        if spelt is None:
            return None
        whole = {before + after for before in whole for after in spelt}
        if len(whole) > WIDE:
            return None
    return whole


def letters(codes: Iterable[int]) -> set[str] | None:
    """These characters in small letters; None where one beyond ASCII has a capital or a small letter."""
    found = {chr(each) for each in codes}
    if any(not letter.isascii() and letter.upper() != letter.lower() for letter in found):
        return None
    return {letter.lower() for letter in found}
