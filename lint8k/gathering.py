"""From the paths that were named to files to be read, each once, in order; what is no filing is told, never dropped.

Reports are read before the exhibits beside them, so that a file which belongs to a report is not taken for one of its own.
Who reads them (`Work`) may have several in hand at once, as long as what comes of them comes back in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Generic, TypeVar

from lint8k import discovery, report
from lint8k.config import Configs, inside
from lint8k.errors import SettingError
from lint8k.packages import Names
from lint8k.progress import Watch, unwatched
from lint8k.records import record
from lint8k.settings import CLEAN, INCOMPLETE, Remark, Say, Settings
from lint8k.tracing import Ground

Made = TypeVar("Made")


@record(frozen=True, slots=True)
class Task:
    """A file to be read; `looked_for` in a folder, and not itself named."""

    path: str
    looked_for: bool


@record(frozen=True, slots=True)
class Outcome(Generic[Made]):
    """What came of a task: what was made of the filing, or the `fault` for which there is none.

    `taken` are the identities of the files that became its exhibits, `read` says how it was read, `grounds` on what all
    that hangs.
    """

    is_filing: bool
    made: Made | None = None
    fault: discovery.Unreadable | None = None
    taken: tuple[str, ...] = ()
    read: str = ""
    grounds: tuple[Ground, ...] = ()


def read_as(path: str, form: str, format: str, stage: str, day: date) -> str:
    """How a file was read, in a sentence."""
    return f"read {path}: Form {form}, {format}, {stage}, by the law of {day}"


@record(slots=True)
class _Folder:
    """A folder that was named, and whether something in it is a filing, or was told to be none."""

    path: str
    fruitful: bool = False


@record(frozen=True, slots=True)
class Step:
    """What is to be done next, in order.

    A `task`, which somebody does; or `then`, which Gathering does when all before it is done. With neither, all
    before it has to be done before the next step is asked for.
    """

    task: Task | None = None
    then: Callable[[], None] | None = None
    folder: _Folder | None = None

    @property
    def waits(self) -> bool:
        """Whether all before it has to be done first."""
        return self.task is None and self.then is None


Work = Callable[[Iterator[Step]], Iterator[tuple[Step, "Outcome[Made] | None"]]]
"""Does the tasks among the steps, and gives back every step in order, with what came of it."""


def one_by_one(do: Callable[[Task], Outcome[Made]]) -> Work[Made]:
    """Each task in its turn."""

    def work(steps: Iterator[Step]) -> Iterator[tuple[Step, Outcome[Made] | None]]:
        for step in steps:
            yield step, None if step.task is None else do(step.task)

    return work


class Guard:
    """Sees to it that the results do not overwrite what is read."""

    def __init__(self, settings: Settings) -> None:
        outputs = (*settings.outputs, *([settings.write_baseline] if settings.write_baseline else []))
        self._written = {discovery.identity(output): output for output in outputs}

    def check(self, task: Task, taken: Iterable[str], *, is_filing: bool) -> None:
        """Raise `SettingError` where a file that was read, or one of its exhibits, is to be written."""
        if not self._written:
            return
        read = {*taken, *([discovery.identity(task.path)] if is_filing or not task.looked_for else [])}
        for output, name in self._written.items():
            if output in read:
                raise SettingError(f"{name} is itself to be read, and will not be overwritten")


class Gathering:
    """The filings of a run, and what became of the paths that were named.

    `failed` tells that something could not be read that may be a filing; `skipped` are the paths that were not checked.
    """

    def __init__(
        self, paths: Sequence[str], settings: Settings, configs: Configs, say: Say, watch: Watch = unwatched
    ) -> None:
        self.failed = False
        self.skipped: list[report.Skipped] = []
        self.names = Names(paths, configs)
        self._read_count = 0
        self._paths, self._settings, self._configs, self._say = paths, settings, configs, say
        self._watch, self._done, self._total = watch, 0, 0
        self._guard = Guard(settings)
        self._taken: set[str] = set()
        """The identities of the files that became exhibits of a filing."""
        self._asked: set[str] = set()
        self._seen: dict[str, bool] = {}
        """What was read before, by identity, and whether it is a filing."""

    def status(self) -> int:
        """Whether the answer is whole: `CLEAN` or `INCOMPLETE`."""
        whole = not self.failed and (self._read_count or self._settings.allow_none)
        return CLEAN if whole else INCOMPLETE

    def each(self, work: Work[Made]) -> Iterator[Made]:
        """What is made of each filing among the paths. Raises `SettingError` where the results would overwrite one."""
        if self._watch is not unwatched:
            self._total = sum(map(self._size, self._paths))
        for step, outcome in work(self._steps()):
            if step.then is not None:
                step.then()
            elif step.task is not None and outcome is not None:
                yield from self._merged(step, step.task, outcome)
        if not self._read_count and not self.failed:
            none = "nothing was checked: there is no Form 8-K among what was named"
            self._say(Remark(none, mild=self._settings.allow_none))

    def _steps(self) -> Iterator[Step]:
        for path in self._exhibits_last(self._paths):
            if path is None:
                yield Step()
                continue
            assert isinstance(path, str)
            if excluded := self._excluded(path):
                reason = discovery.Unreadable(path, f"it is excluded by {excluded}", False)
                yield Step(then=partial(self._skip, reason))
            elif discovery.is_folder(path):
                yield from self._search(_Folder(path))
            else:
                yield from self._named(path)
                yield Step(then=self._step)

    def _excluded(self, path: str) -> str | None:
        """Which pattern takes a path out that was named, and where it stands."""
        if path == discovery.STDIN:
            return None
        return self._configs.excluded(inside(path) if discovery.is_folder(path) else path)

    def _size(self, path: str) -> int:
        """How many files are to be looked at for the sake of a path that was named."""
        if not discovery.is_folder(path) or self._excluded(path):
            return int(not self._excluded(path))
        return sum(1 for _ in discovery.search(path, self._configs.excluded))

    def _step(self) -> None:
        """A file is done."""
        self._done += 1
        self._watch(self._done, self._total)

    def _search(self, folder: _Folder) -> Iterator[Step]:
        for path in self._exhibits_last(discovery.search(folder.path, self._configs.excluded)):
            if path is None:
                yield Step()
                continue
            if isinstance(path, discovery.Unreadable):
                yield Step(then=partial(self._skip, path))
            else:
                yield self._to_be_read(path, folder)
            yield Step(then=self._step)
        yield Step(then=partial(self._close, folder))

    def _close(self, folder: _Folder) -> None:
        if not folder.fruitful:
            self._skip(discovery.Unreadable(folder.path, "no Form 8-K was found in the folder", False))

    def _named(self, path: str) -> Iterator[Step]:
        if discovery.identity(path) in self._taken:
            return
        main = self.names.main_of(path)
        if main is not None:
            yield self._to_be_read(main, _Folder(""))
            yield Step()
        yield self._to_be_read(path, None)

    def _to_be_read(self, path: str, folder: _Folder | None) -> Step:
        """The step that reads a file, looked for in a folder or (None) named; if it was read before, that remembers it."""
        identity = discovery.identity(path)
        if identity in self._taken or identity in self._asked:
            return Step(then=partial(self._remember, identity, folder))
        self._asked.add(identity)
        return Step(Task(path, folder is not None), folder=folder)

    def _remember(self, identity: str, folder: _Folder | None) -> None:
        if folder is not None:
            folder.fruitful |= identity in self._taken or self._seen.get(identity, False)

    def _exhibits_last(
        self, found: Iterable[str | discovery.Unreadable]
    ) -> Iterator[str | discovery.Unreadable | None]:
        """The files with the exhibits behind the others, by which time (None) the reports have taken most of them."""
        late: list[str] = []
        for path in found:
            if isinstance(path, str) and self.names.is_exhibit(path):
                late.append(path)
            else:
                yield path
        if late:
            yield None
            yield from late

    def _merged(self, step: Step, task: Task, outcome: Outcome[Made]) -> Iterator[Made]:
        """What was made in a task, unless the file has become an exhibit meanwhile."""
        identity = discovery.identity(task.path)
        if identity in self._taken:
            self._remember(identity, step.folder)
            return
        self._guard.check(task, outcome.taken, is_filing=outcome.is_filing)
        self._taken.update(outcome.taken)
        self._seen[identity] = outcome.is_filing
        told = outcome.is_filing
        if outcome.read:
            self._say(Remark(outcome.read, detail=True))
        if outcome.made is not None:
            self._read_count += 1
            yield outcome.made
        if outcome.fault is not None:
            if outcome.fault.failed or not task.looked_for:
                self._skip(outcome.fault)
                told = True
            else:
                fault = outcome.fault
                self._say(Remark(f"passed over {fault.path}: {fault.reason}", detail=True))
        if step.folder is not None:
            step.folder.fruitful |= told

    def _skip(self, what: discovery.Unreadable) -> None:
        self.skipped.append(report.Skipped(what.path, what.reason))
        self.failed |= what.failed
        self._say(Remark(f"skipped {what.path}: {what.reason}", mild=not what.failed))
