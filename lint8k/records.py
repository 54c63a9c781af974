"""Records: what `dataclasses.dataclass` makes of a class, but with each part made when it is first used; and named tuples.

`dataclass` writes and compiles six functions a class, and needs `inspect`. lint8k has more than a hundred such classes, and a
run on one small filing makes objects of a few of them: to prepare them all took as long as reading the filing. To a type
checker, and to `dataclasses.fields` and its like, a record is a dataclass.

A `NamedTuple` is that of `typing` in all but the time: that one compiles each annotation, and makes each class twice.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lint8k import compiled

__all__ = ["NamedTuple", "field", "fields", "record", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass as record
    from dataclasses import field, fields, replace
    from typing import NamedTuple
else:
    from collections import _tuplegetter

    class _Rows(type):
        """Makes classes of named tuples."""

        def __new__(cls, name, bases, own):
            hints = own.get("__annotations__", {})
            defaults = {part: own[part] for part in hints if part in own}
            words = (f"{part}=_default_{part}" if part in defaults else part for part in hints)
            line = f"def __new__(cls, {', '.join(words)}):\n return _new(cls, ({''.join(f'{part}, ' for part in hints)}))"
            known = {"_new": tuple.__new__} | {f"_default_{part}": value for part, value in defaults.items()}
            exec(compiled.function(line), known)
            own |= {part: _tuplegetter(at, part) for at, part in enumerate(hints)}
            own |= {"__slots__": (), "__new__": known["__new__"], "_field_defaults": defaults}
            own["_fields"] = own["__match_args__"] = tuple(hints)
            return super().__new__(cls, name, bases, own)

    class NamedTuple(tuple, metaclass=_Rows):
        """A tuple the parts of which have names, those that the annotations of its class give them."""

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, /, **changes):
            return type(self)(**self._asdict() | changes)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={part!r}' for name, part in self._asdict().items())})"

        def __getnewargs__(self):
            return tuple(self)

    def record(*, frozen=False, slots=False, eq=True, order=False):
        """Make a record of the class below, as `dataclasses.dataclass` would, to which these words mean the same."""
        return lambda cls: _record(cls, frozen, slots, eq, order)

    def replace(one, /, **changes):
        """A record like this one but for the changes."""
        for name in type(one)._record.names:
            if name not in changes:
                changes[name] = getattr(one, name)
        return type(one)(**changes)

    def fields(one):
        """The fields of a record or of its class, as `dataclasses.fields` tells them."""
        import dataclasses

        return dataclasses.fields(one)

    class field:  # noqa: N801 - it stands for the function of that name
        """What stands for the default of a part that has more to be said of it."""

        def __init__(self, *, default=..., default_factory=None, repr=True, compare=True):
            self.default, self.default_factory, self.repr, self.compare = (
                default,
                default_factory,
                repr,
                compare,
            )


class _Description:
    """What a class of records consists of, in the order of its parts, those of its base first."""

    def __init__(self, cls: type, frozen: bool) -> None:
        base = getattr(cls, "_record", None)
        self.parts: dict[str, Any] = dict(base.parts) if base else {}
        self.hints: dict[str, Any] = dict(base.hints) if base else {}
        for name, hint in cls.__annotations__.items():
            if "ClassVar" not in str(hint):
                given = cls.__dict__.get(name, ...)
                self.parts[name] = given if isinstance(given, _Field) else _Field(default=given)
                self.hints[name] = hint
        self.names = tuple(self.parts)
        self.frozen = frozen

    @functools.cached_property
    def compared(self) -> Callable[[Any], tuple[Any, ...]]:
        """What returns the values of the parts that are compared."""
        return _getter([name for name, part in self.parts.items() if part.compare])

    def maker(self, cls: Any) -> Any:
        """The `__init__` of a class, written out. A part is set by its slot, or in the instance's own dictionary."""
        known: dict[str, Any] = {"_unset": _UNSET}
        words, lines = [], []
        for name, part in self.parts.items():
            value = name
            if part.default_factory:
                known[f"_new_{name}"] = part.default_factory
                words.append(f"{name}=_unset")
                value = f"_new_{name}() if {name} is _unset else {name}"
            elif part.default is not ...:
                known[f"_default_{name}"] = part.default
                words.append(f"{name}=_default_{name}")
            else:
                words.append(name)
            if not self.frozen:
                lines.append(f"self.{name} = {value}")
            elif set_slot := getattr(getattr(cls, name, None), "__set__", None):
                known[f"_set_{name}"] = set_slot
                lines.append(f"_set_{name}(self, {value})")
            else:
                lines.append(f"self.__dict__[{name!r}] = {value}")
        if hasattr(cls, "__post_init__"):
            lines.append("self.__post_init__()")
        source = f"def __init__(self, {', '.join(words)}):\n " + "\n ".join(lines or ["pass"])
        exec(compiled.function(source), known)
        return known["__init__"]


class _DataclassFields:
    """`__dataclass_fields__`, made when someone asks for it."""

    def __get__(self, one: object, cls: Any) -> dict[str, Any]:
        import dataclasses

        known: dict[str, Any] = {"__annotations__": {}, "__module__": cls.__module__}
        for name, part in cls._record.parts.items():
            more = {"default_factory": part.default_factory} if part.default_factory else {}
            if part.default is not ...:
                more["default"] = part.default
            known["__annotations__"][name] = cls._record.hints[name]
            known[name] = dataclasses.field(repr=part.repr, compare=part.compare, **more)
        made: Any = dataclasses.dataclass(type(cls.__name__, (), known))
        told: dict[str, Any] = made.__dataclass_fields__
        return told


_FIELDS = _DataclassFields()
_UNSET: Any = object()
_Field: Any = field


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """What returns the values of these attributes of an object as a tuple."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _record(cls: Any, frozen: bool, slots: bool, eq: bool, order: bool) -> Any:
    told = _Description(cls, frozen)
    own = cls.__dict__

    def __init__(self: object, *values: Any, **named: Any) -> None:  # noqa: N807
        cls.__init__ = told.maker(cls)
        cls.__init__(self, *values, **named)

    made = {
        "_record": told,
        "__dataclass_fields__": _FIELDS,
        "__match_args__": told.names,
        "__init__": __init__,
    }
    if "__repr__" not in own:
        made["__repr__"] = _repr
    if eq and "__eq__" not in own:
        made["__eq__"] = _comparing(operator.eq, told)
        made["__hash__"] = _hashing(told) if frozen else None
    for compare in (operator.lt, operator.le, operator.gt, operator.ge) if order else ():
        made[f"__{compare.__name__}__"] = _comparing(compare, told)
    if frozen:
        made["__setattr__"] = made["__delattr__"] = _refuse
    if not slots:
        for name, part in told.parts.items():
            if name in own and part.default is ...:
                delattr(cls, name)
            elif name in own:
                setattr(cls, name, part.default)
        for name, value in made.items():
            setattr(cls, name, value)
        return cls
    inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
    parts = {name: value for name, value in own.items() if name not in told.parts}
    del parts["__dict__"], parts["__weakref__"]
    parts |= made
    parts["__slots__"] = tuple(name for name in told.names if name not in inherited)
    parts["__qualname__"] = cls.__qualname__
    parts["__getstate__"], parts["__setstate__"] = _state, _set_state
    cls = type(cls)(cls.__name__, cls.__bases__, parts)
    return cls


def _repr(self: Any) -> str:
    shown = (f"{name}={getattr(self, name)!r}" for name, part in self._record.parts.items() if part.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _comparing(compare: Callable[[Any, Any], bool], told: _Description) -> Any:
    def compared(self: Any, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented  # type: ignore[no-any-return]
        return bool(compare(told.compared(self), told.compared(other)))

    return compared


def _hashing(told: _Description) -> Any:
    def hashed(self: Any) -> int:
        return hash(told.compared(self))

    return hashed


def _refuse(self: object, name: str, *value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self._record.names]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(self._record.names, state, strict=True):
        object.__setattr__(self, name, value)
