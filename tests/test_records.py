"""Records are dataclasses in everything but the time that they take to import."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from functools import cached_property
from typing import Any, ClassVar

import pytest

from lint8k.records import NamedTuple, field, record, replace


@record(frozen=True, slots=True)
class Base:
    """One with a default."""

    kinds: ClassVar[int] = 2
    number: int
    words: str = "none"

    @property
    def twice(self) -> int:
        return 2 * self.number


@record(frozen=True, slots=True)
class Longer(Base):
    """One that takes over what its base has."""

    more: list[int] = field(default_factory=list)
    noted: str = field(default="", repr=False, compare=False)


@record(frozen=True)
class Open:
    """One with a dictionary of its own."""

    number: int
    words: str = field(default="w", repr=False)

    @cached_property
    def thrice(self) -> int:
        return 3 * self.number


@record(slots=True)
class Loose:
    """One that may be changed."""

    number: int
    found: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.number += 1


@record(frozen=True, slots=True, order=True)
class Ranked:
    """One that can be sorted."""

    number: int


def test_it_is_made_by_place_and_by_name() -> None:
    assert (Base(1).words, Base(1, "a").words, Base(number=3).twice) == ("none", "a", 6)
    assert Longer(1).more == []
    assert Longer(1).more is not Longer(1).more
    assert Longer(1, "a", [3]).more == [3]
    assert Loose(1).number == 2
    assert Open(1, words="a").words == "a"
    assert (Base.kinds, Base.__match_args__) == (2, ("number", "words"))
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'number'"):
        Base()  # type: ignore[call-arg]


def test_it_shows_what_it_is() -> None:
    assert repr(Base(1)) == "Base(number=1, words='none')"
    assert repr(Longer(1, noted="x")) == "Longer(number=1, words='none', more=[])"
    assert repr(Open(1)) == "Open(number=1)"


def test_it_is_equal_to_its_like() -> None:
    assert Base(1) == Base(1) != Base(2)
    assert Base(1) != Longer(1)
    assert Longer(1, noted="a") == Longer(1, noted="b")
    assert hash(Base(1)) == hash(Base(1))
    assert {Base(1): 2}[Base(1)] == 2
    assert Loose(1) == Loose(1)
    with pytest.raises(TypeError):
        hash(Loose(1))
    assert sorted([Ranked(2), Ranked(1)]) == [Ranked(1), Ranked(2)]
    assert Ranked(1) < Ranked(2) >= Ranked(2)


@pytest.mark.parametrize("one", [Base(1), Longer(1), Open(1), Ranked(1)], ids=lambda one: type(one).__name__)
def test_what_is_frozen_cannot_be_changed(one: Any) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.number = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.number
    assert one.number == 1


def test_a_slotted_one_has_no_room_for_more() -> None:
    assert not hasattr(Longer(1), "__dict__")
    loose: Any = Loose(1)
    with pytest.raises(AttributeError):
        loose.other = 1
    loose.number = 5
    assert loose.number == 5
    assert Open(2).thrice == 6


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_it_can_be_copied_and_sent(way: Callable[[Any], Any]) -> None:
    for one in (Base(1), Longer(1, more=[2]), Open(1), Loose(3), Ranked(1)):
        assert way(one) == one


def test_dataclasses_know_it() -> None:
    assert dataclasses.is_dataclass(Longer)
    assert [part.name for part in dataclasses.fields(Longer)] == ["number", "words", "more", "noted"]
    assert dataclasses.replace(Base(1), words="a") == Base(1, "a") == replace(Base(1), words="a")
    assert dataclasses.asdict(Base(1)) == {"number": 1, "words": "none"}


def test_a_place_may_be_matched() -> None:
    match Base(1, "a"):
        case Base(number, words):
            assert (number, words) == (1, "a")


class Point(NamedTuple):
    """One with a default, a method and a property."""

    across: int
    down: int = 2

    def moved(self, by: int) -> Point:
        return self._replace(across=self.across + by)

    @property
    def total(self) -> int:
        return self.across + self.down


def test_a_named_tuple_is_one() -> None:
    point = Point(1)
    assert point == (1, 2) == (point.across, point.down)
    assert hash(point) == hash((1, 2))
    assert point == Point(down=2, across=1) == Point._make((1, 2))
    assert point._fields == Point.__match_args__ == ("across", "down")
    assert point._asdict() == {"across": 1, "down": 2}
    assert repr(point) == "Point(across=1, down=2)"
    assert (point.moved(3), point.total) == (Point(4, 2), 3)
    assert pickle.loads(pickle.dumps(point)) == copy.deepcopy(point) == point
    assert type(copy.copy(point)) is Point
    assert not hasattr(point, "__dict__")


def test_a_named_tuple_wants_its_parts() -> None:
    with pytest.raises(TypeError, match="across"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="up"):
        Point(1, up=2)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Point(1).across = 2  # type: ignore[misc]
