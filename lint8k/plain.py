"""Records as plain data and back: what goes from one process to another, and into the cache.

Plain data is what JSON holds: a record is the list of its parts. On the way back every part is held against the type that
its record gives it, and nothing is made that a record does not name; what is otherwise raises `MisshapenError`. (A library
that does this, such as msgspec, would be one more compiled thing to install, for these lines.)
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Generic, TypeVar

from lint8k.patterns import regex

One = TypeVar("One")
_Way = Callable[[Any], Any]
_DAY = regex(r"\d{4}-\d\d-\d\d")


class MisshapenError(ValueError):
    """Data that is not as the record has it."""


class Codec(Generic[One]):
    """Makes JSON of records of a class, and the records again. `names` are types that its annotations do not find themselves."""

    def __init__(self, kind: Any, names: Mapping[str, Any] = types.MappingProxyType({})) -> None:
        self._names = dict(names)
        self._known: dict[Any, tuple[_Way, _Way]] = {}
        self._pack, self._unpack = self._ways(kind)

    def dumps(self, one: One) -> bytes:
        """The record as JSON."""
        import json

        return json.dumps(self._pack(one), separators=(",", ":")).encode("ascii")

    def loads(self, data: bytes) -> One:
        """The record that JSON stands for. Raises `MisshapenError` where it stands for none."""
        import json

        try:
            made: One = self._unpack(json.loads(data))
        except MisshapenError:
            raise
        except (ValueError, RecursionError, InvalidOperation) as error:
            raise MisshapenError(str(error)) from None
        return made

    def _ways(self, kind: Any) -> tuple[_Way, _Way]:
        """How a value of a type is made plain, and how it is made again."""
        if kind not in self._known:
            self._known[kind] = self._find(kind)
        return self._known[kind]

    def _find(self, kind: Any) -> tuple[_Way, _Way]:
        origin, parts = typing.get_origin(kind), typing.get_args(kind)
        if kind in (str, int, bool):
            return _same, _exactly(kind)
        if kind is date:
            return date.isoformat, _day
        if kind is Decimal:
            return str, _number
        if origin is tuple and parts[-1] is ...:
            return _each(*self._ways(parts[0]))
        if origin is tuple:
            return _row(tuple, [self._ways(part) for part in parts])
        if origin in (typing.Union, types.UnionType):
            return self._one_of(set(parts))
        hints = typing.get_type_hints(kind, localns=self._names)
        ways = [self._ways(hint) for hint in hints.values()]
        return _record(kind, list(hints), ways)

    def _one_of(self, kinds: set[Any]) -> tuple[_Way, _Way]:
        """A type that may be None, or a number or a day."""
        kinds = kinds - {types.NoneType}
        if kinds == {date, Decimal}:
            return _none_or(
                lambda value: value.isoformat() if isinstance(value, date) else str(value),
                lambda data: _day(data) if isinstance(data, str) and _DAY.fullmatch(data) else _number(data),
            )
        (kind,) = kinds
        return _none_or(*self._ways(kind))


def _same(value: Any) -> Any:
    return value


def _exactly(kind: type) -> _Way:
    def unpack(data: Any) -> Any:
        if type(data) is not kind:
            raise MisshapenError(f"{type(data).__name__}, not {kind.__name__}")
        return data

    return unpack


_text = _exactly(str)


def _day(data: Any) -> date:
    return date.fromisoformat(_text(data))


def _number(data: Any) -> Decimal:
    return Decimal(_text(data))


def _none_or(pack: _Way, unpack: _Way) -> tuple[_Way, _Way]:
    return (
        lambda value: None if value is None else pack(value),
        lambda data: None if data is None else unpack(data),
    )


def _list(data: Any) -> list[Any]:
    if type(data) is not list:
        raise MisshapenError(f"{type(data).__name__}, not a list")
    return data


def _each(pack: _Way, unpack: _Way) -> tuple[_Way, _Way]:
    return (
        lambda value: [pack(one) for one in value],
        lambda data: tuple([unpack(one) for one in _list(data)]),
    )


def _row(make: Callable[[Any], Any], ways: list[tuple[_Way, _Way]]) -> tuple[_Way, _Way]:
    packs, unpacks = [pack for pack, _ in ways], [unpack for _, unpack in ways]

    def unpack(data: Any) -> Any:
        if len(_list(data)) != len(unpacks):
            raise MisshapenError(f"{len(data)} parts, not {len(unpacks)}")
        return make([way(one) for way, one in zip(unpacks, data, strict=True)])

    return lambda value: [way(one) for way, one in zip(packs, value, strict=True)], unpack


def _record(kind: Any, names: list[str], ways: list[tuple[_Way, _Way]]) -> tuple[_Way, _Way]:
    packs = [(name, pack) for name, (pack, _) in zip(names, ways, strict=True)]
    _, unpack = _row(lambda values: kind(*values), ways)
    return lambda value: [pack(getattr(value, name)) for name, pack in packs], unpack
