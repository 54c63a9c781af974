"""Long rows of things that stand in a text, most of which are kept folded.

A filing of ten megabytes may print three hundred thousand figures, and each takes half a kilobyte as an object: fifteen times
the file. Ordinary filings have a few hundred, which are kept as they are.
"""

from __future__ import annotations

import marshal
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar, overload

from lint8k.source import Span


class Placed(Protocol):
    """What stands somewhere in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


_T = TypeVar("_T", bound=Placed)
_LOOSE = 4096
"""So many things are kept as they are; of a longer row all are folded, in bundles of so many as follow."""
_BUNDLE = 256
_OPEN = 4
"""So many bundles stay unfolded, those that were asked for last."""


class Series(Sequence[_T], Generic[_T]):
    """A row of things in the order of the text, as `read` gives them one by one; it is read when it is first asked for.

    Who needs each but once may call `read`, which keeps none. `fold` makes a tuple of plain data (strings, numbers, None)
    of a thing, and `unfold` an equal thing of that. Of a long row what is asked for twice may be two objects.
    """

    def __init__(
        self,
        read: Callable[[], Iterator[_T]],
        fold: Callable[[_T], tuple[Any, ...]],
        unfold: Callable[[tuple[Any, ...]], _T],
    ) -> None:
        self.read, self._fold, self._unfold = read, fold, unfold
        self._starts = array("q")
        self._bundles: list[bytes] = []
        self._opened: dict[int, tuple[_T, ...]] = {}

    @cached_property
    def _loose(self) -> tuple[_T, ...]:
        """All that was read, if it is little; else nothing, and all of it is in the bundles."""
        coming = self.read()
        first = tuple(islice(coming, _LOOSE))
        self._starts.extend(thing.span.start for thing in first)
        if len(first) < _LOOSE:
            return first
        for low in range(0, _LOOSE, _BUNDLE):
            self._bundles.append(self._folded(first[low : low + _BUNDLE]))
        while some := tuple(islice(coming, _BUNDLE)):
            self._starts.extend(thing.span.start for thing in some)
            self._bundles.append(self._folded(some))
        return ()

    def _folded(self, things: Sequence[_T]) -> bytes:
        return zlib.compress(marshal.dumps([self._fold(thing) for thing in things]), 1)

    def _bundle(self, number: int) -> tuple[_T, ...]:
        """The things of a bundle, by its number."""
        found = self._opened.pop(number, None)
        if found is None:
            found = tuple(map(self._unfold, marshal.loads(zlib.decompress(self._bundles[number]))))
            if len(self._opened) >= _OPEN:
                del self._opened[next(iter(self._opened))]
        self._opened[number] = found
        return found

    def between(self, start: int, end: int) -> tuple[_T, ...]:
        """What begins between two offsets of the text, the second left out."""
        low, high = self.numbers(start, end)
        return self[low:high]

    def numbers(self, start: int, end: int) -> tuple[int, int]:
        """The number of the first thing that begins at or after one offset of the text, and at or after another."""
        size = len(self)
        low = bisect_left(self._starts, start, 0, size)
        return low, bisect_left(self._starts, end, low, size)

    def __len__(self) -> int:
        return len(self._loose) or len(self._starts)

    def __iter__(self) -> Iterator[_T]:
        return iter(self._loose) if self._loose or not self._bundles else self._each()

    def _each(self) -> Iterator[_T]:
        for number in range(len(self._bundles)):
            yield from self._bundle(number)

    @overload
    def __getitem__(self, at: int) -> _T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[_T, ...]: ...
    def __getitem__(self, at: int | slice) -> _T | tuple[_T, ...]:
        loose = self._loose
        if loose or not self._bundles:
            return loose[at]
        numbers = range(len(self._starts))[at]
        if isinstance(numbers, int):
            bundle, place = divmod(numbers, _BUNDLE)
            return self._bundle(bundle)[place]
        if numbers.step != 1:
            return tuple(self._bundle(number // _BUNDLE)[number % _BUNDLE] for number in numbers)
        return tuple(self._run(numbers.start, numbers.stop))

    def _run(self, low: int, high: int) -> Iterator[_T]:
        """The things from one number to another, the second left out, bundle by bundle."""
        while low < high:
            bundle, place = divmod(low, _BUNDLE)
            yield from self._bundle(bundle)[place : place + high - low]
            low += _BUNDLE - place

    def __eq__(self, other: object) -> bool:
        return tuple(self) == (tuple(other) if isinstance(other, Series) else other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Series({tuple(self)!r})"
