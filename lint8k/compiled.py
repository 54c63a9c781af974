"""Code of regular expressions and of functions made while lint8k runs, kept for the next run (see `lint8k.kept`).

A run of one page needs some four hundred expressions, and Python takes two fifths of such a run to compile them, but no time to
take the code that they were compiled to.

All that touches what `re` keeps to itself stands here; where a Python has it no longer, expressions are compiled as ever.
"""

from __future__ import annotations

import importlib
import re
import sys
from functools import cache
from types import CodeType
from typing import Any

from lint8k import kept

_KIND = "codes"
_MOST = 5000
"""The file is begun anew when it holds more, some of which will be of other versions of lint8k."""

_new: dict[Any, Any] = {}
"""What was compiled in this run."""


def expression(pattern: str | bytes, flags: int) -> re.Pattern[Any]:
    """What `re.compile` returns, from code that is kept, where there is some. Raises `re.error` as it does."""
    insides = _insides()
    if insides is None:
        return re.compile(pattern, flags)
    key = pattern, int(flags)
    code = _kept().get(key)
    if code is not None:
        try:
            return _made(insides, pattern, code)
        except (RuntimeError, ValueError, TypeError, OverflowError):  # it is no code of an expression
            pass
    code = _new[key] = _compiled(insides, *key)
    return _made(insides, pattern, code)


def is_known(pattern: str | bytes, flags: int) -> bool:
    """Whether the code of an expression is kept, so that it need not be compiled."""
    return (pattern, int(flags)) in _kept()


def function(source: str) -> CodeType:
    """The code of some lines of Python that lint8k wrote itself."""
    code = _kept().get(source)
    if not isinstance(code, CodeType):
        code = _new[source] = compile(source, "<lint8k>", "exec")
    return code


def keep() -> None:
    """Keep what was compiled since the start, if anything was."""
    if _new:
        known = _kept()
        if len(known) + len(_new) > _MOST:
            known.clear()
        known.update(_new)
        _new.clear()
        kept.write(_KIND, known)


@cache
def _kept() -> dict[Any, Any]:
    found = kept.read(_KIND)
    return found[0] if found is not None and isinstance(found[0], dict) else {}


def _compiled(insides: Any, pattern: str | bytes, flags: int) -> tuple[Any, ...]:
    """What `re.compile` gives to what makes patterns: flags, code, the number of groups, their names."""
    import array

    parse, encode, _ = insides
    parsed = parse(pattern, flags)
    code = encode(parsed, flags)
    names: dict[str, int] = parsed.state.groupdict
    groups: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        groups[number] = name
    words = array.array("I", code).tobytes()
    return int(flags | parsed.state.flags), words, parsed.state.groups - 1, dict(names), tuple(groups)


def _made(insides: Any, pattern: str | bytes, code: tuple[Any, ...]) -> re.Pattern[Any]:
    flags, words, count, names, groups = code
    listed = memoryview(words).cast("I").tolist()
    made: re.Pattern[Any] = insides[2](pattern, flags, listed, count, names, groups)
    return made


@cache
def _insides() -> Any:
    """What parses an expression, what makes code of that, and what makes patterns of code; None where they are not such."""
    older = sys.version_info < (3, 11)
    try:
        parser = importlib.import_module("sre_parse" if older else "re._parser")
        compiler = importlib.import_module("sre_compile" if older else "re._compiler")
        found = parser.parse, compiler._code, importlib.import_module("_sre").compile
        pattern, flags = "(?P<one>a)|[bc]+", re.IGNORECASE
        same = _made(found, pattern, _compiled(found, pattern, flags)) == re.compile(pattern, flags)
    except Exception:  # whatever another Python may do
        return None
    return found if same else None
