"""Who does the tasks of a check: the cache, if it knows the answer; else this process, or several, if there is enough to do."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from lint8k import compiled, discovery, prepared
from lint8k.checking import Judged
from lint8k.errors import SettingError
from lint8k.gathering import Outcome, Step, Task
from lint8k.plain import Codec
from lint8k.records import record
from lint8k.settings import Settings

if TYPE_CHECKING:
    from lint8k.cache import Cache
    from lint8k.jobs import Pool

Take = Callable[[Task], "Outcome[Judged]"]
_ENOUGH = {"fork": 300_000, "spawn": 2_000_000}
"""So many bytes of filings are worth the start of other processes: about half a second of work, and three."""
_AHEAD = 32
"""For each process so many answers may wait for one before them."""


def outcomes() -> Codec[Outcome[Judged]]:
    """What makes outcomes plain, and again."""
    return Codec(Outcome, {"Made": Judged})


@record(slots=True)
class _Place:
    """A step in the line, and what came of its task: an outcome, or its plain form, or what is to be raised."""

    step: Step
    done: bool = False
    outcome: Outcome[Judged] | None = None
    body: bytes | None = None
    error: SettingError | None = None


class Desk:
    """Does tasks, with the answers in order.

    `judge` makes what judges in this process, and is called when there is something to judge. Other processes, of which there
    are at most as many as there are `jobs`, judge the same `paths` by the same settings.
    """

    def __init__(
        self,
        judge: Callable[[], Take],
        jobs: int,
        cache: Cache | None,
        codec: Codec[Outcome[Judged]],
        paths: list[str],
        settings: Settings,
    ) -> None:
        self._make, self._jobs, self._cache, self._codec = judge, jobs, cache, codec
        self._given = paths, settings
        self._judge: Take | None = None
        self._pool: Pool | None = None
        self._line: deque[_Place] = deque()
        self._held: list[_Place] = []
        """Places for which there may yet be enough to do to start other processes."""
        self._bytes = 0
        self._asked: dict[int, _Place] = {}
        self._count = 0

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._pool is not None:
            self._pool.__exit__(*exception)
        if self._cache is not None:
            self._cache.close()

    def work(self, steps: Iterator[Step]) -> Iterator[tuple[Step, Outcome[Judged] | None]]:
        """Every step in its order, with what came of its task. Raises `SettingError` where a task did."""
        for step in steps:
            if step.waits:
                yield from self._all()
                continue
            self._line.append(self._placed(step))
            yield from self._ready()
            while self._pool is not None and len(self._line) > _AHEAD * self._jobs:
                self._listen(self._pool)
                yield from self._ready()
        yield from self._all()

    def _placed(self, step: Step) -> _Place:
        place = _Place(step)
        if step.task is None:
            place.done = True
            return place
        place.outcome = None if self._cache is None else self._cache.find(step.task)
        if place.outcome is not None:
            place.done = True
        elif self._jobs == 1 or step.task.path == discovery.STDIN:
            self._do(place, step.task)
        elif self._pool is not None:
            self._ask(self._pool, place)
        else:
            self._held.append(place)
            self._bytes += _size(step.task.path)
            self._hire()
        return place

    def _hire(self) -> None:
        """Start other processes, if there is enough to do for them."""
        if len(self._held) < 2 or self._bytes < min(_ENOUGH.values()):
            return
        from lint8k import jobs

        if self._bytes < _ENOUGH.get(jobs.method(), 0):
            return
        try:
            if jobs.method() == "fork":
                self._pool = jobs.Pool(self._jobs, _plainly, self._own(), self._codec)
            else:
                self._pool = jobs.Pool(self._jobs, _elsewhere, *self._given)
        except OSError:  # there can be no other process here: this one does it all
            self._jobs = 1
        for place in self._held:
            if self._pool is not None:
                self._ask(self._pool, place)
            elif place.step.task is not None:
                self._do(place, place.step.task)
        self._held.clear()

    def _ask(self, pool: Pool, place: _Place) -> None:
        self._count += 1
        self._asked[self._count] = place
        pool.ask(self._count, place.step.task)

    def _listen(self, pool: Pool) -> None:
        for number, answer in pool.answers():
            place = self._asked.pop(number)
            place.done = True
            if isinstance(answer, bytes):
                place.body = answer
            elif isinstance(answer, SettingError):
                place.error = answer
            elif place.step.task is not None:
                fault = discovery.Unreadable(place.step.task.path, str(answer), True)
                place.outcome = Outcome(False, fault=fault)

    def _own(self) -> Take:
        if self._judge is None:
            self._judge = self._make()
        return self._judge

    def _do(self, place: _Place, task: Task) -> None:
        place.outcome = self._own()(task)
        place.done = True
        if self._cache is not None:
            self._keep(self._cache, task, place.outcome, self._codec.dumps(place.outcome))

    @staticmethod
    def _keep(cache: Cache, task: Task, outcome: Outcome[Judged], body: bytes) -> None:
        """Remember what came of a task, unless something went wrong that may not go wrong again."""
        if outcome.made is None or not (outcome.made.remarks or outcome.made.failed):
            cache.keep(task, outcome, body)

    def _ready(self) -> Iterator[tuple[Step, Outcome[Judged] | None]]:
        """What is done, up to the first that is not."""
        while self._line and self._line[0].done:
            place = self._line.popleft()
            if place.error is not None:
                raise place.error
            if place.body is not None and place.step.task is not None:
                place.outcome = self._codec.loads(place.body)
                if self._cache is not None:
                    self._keep(self._cache, place.step.task, place.outcome, place.body)
            yield place.step, place.outcome

    def _all(self) -> Iterator[tuple[Step, Outcome[Judged] | None]]:
        yield from self._ready()
        while self._line:
            task = self._line[0].step.task
            if self._pool is not None:
                self._listen(self._pool)
            elif task is not None:
                self._do(self._line[0], task)
            yield from self._ready()
        self._held.clear()
        self._bytes = 0


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _plainly(take: Take, codec: Codec[Outcome[Judged]]) -> Callable[[Task], bytes]:
    """What does a task for another process; this one will be ended, and not end."""

    def done(task: Task) -> bytes:
        body = codec.dumps(take(task))
        compiled.keep()
        prepared.keep()
        return body

    return done


def _elsewhere(paths: list[str], settings: Settings) -> Callable[[Task], bytes]:
    """The same in a process that shares nothing with the one that asks."""
    from lint8k import plugins
    from lint8k.judging import Judge

    return _plainly(Judge(paths, settings, plugins.load(), settings.configs()).take, outcomes())
