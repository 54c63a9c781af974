"""From the paths that were named to filings, each once; what is no filing is told, never dropped.

Reports are read before the exhibits beside them, so that a file which belongs to a report is not taken for one of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from lint8k import discovery, parsing, plugins, readers, report
from lint8k.config import Configs, inside
from lint8k.errors import SettingError
from lint8k.filing import Filing, Stage
from lint8k.packages import Packages
from lint8k.progress import Watch, unwatched
from lint8k.readers import Reading
from lint8k.records import record, replace
from lint8k.settings import CLEAN, INCOMPLETE, Remark, Say, Settings
from lint8k.source import File

Made = TypeVar("Made")


@record(frozen=True, slots=True)
class _Opened:
    """A file, and what its reader made of it."""

    file: File
    reading: Reading


class Gathering:
    """The filings of a run, and what became of the paths that were named.

    `failed` tells that something could not be read that may be a filing; `skipped` are the paths that were not checked;
    `from_stdin` are the names that standard input was given.
    """

    def __init__(
        self,
        paths: Sequence[str],
        settings: Settings,
        configs: Configs,
        packs: plugins.Packs,
        say: Say,
        watch: Watch = unwatched,
    ) -> None:
        self.failed = False
        self.skipped: list[report.Skipped] = []
        self.from_stdin: set[str] = set()
        self._read_count = 0
        self._paths, self._settings, self._configs, self._say = paths, settings, configs, say
        self._watch, self._done, self._total = watch, 0, 0
        self._others = packs.readers()
        self._packages = Packages(paths, self._reading, self._is_report, configs)
        outputs = (*settings.outputs, *([settings.write_baseline] if settings.write_baseline else []))
        self._written = {discovery.identity(output): output for output in outputs}
        self._seen: dict[str, bool] = {}
        """What was named or found before, by identity, and whether it is a filing."""
        self._changed: dict[str, bytes] = {}
        """Other bytes than those on the disk, by identity."""

    def status(self) -> int:
        """Whether the answer is whole: `CLEAN` or `INCOMPLETE`."""
        whole = not self.failed and (self._read_count or self._settings.allow_none)
        return CLEAN if whole else INCOMPLETE

    def each(self, make: Callable[[Filing], Made]) -> Iterator[Made]:
        """What is made of each filing among the paths. Raises `SettingError` where the results would overwrite one."""
        if self._watch is not unwatched:
            self._total = sum(map(self._size, self._paths))
        for path in self._exhibits_last(self._paths):
            assert isinstance(path, str)
            if excluded := self._excluded(path):
                self._skip(discovery.Unreadable(path, f"it is excluded by {excluded}", False))
            elif discovery.is_folder(path):
                yield from self._search(path, make)
            else:
                yield from self._named(path, make)
                self._step()
        if not self._read_count and not self.failed:
            none = "nothing was checked: there is no Form 8-K among what was named"
            self._say(Remark(none, mild=self._settings.allow_none))

    def again(self, path: str, changed: Mapping[str, bytes]) -> Filing | discovery.Unreadable:
        """Read a filing again, with other bytes for some files by their paths."""
        self._changed = {discovery.identity(name): data for name, data in changed.items()}
        try:
            return self._read(path, looked_for=False)
        finally:
            self._changed = {}

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

    def _search(self, folder: str, make: Callable[[Filing], Made]) -> Iterator[Made]:
        fruitful = False
        for path in self._exhibits_last(discovery.search(folder, self._configs.excluded)):
            if isinstance(path, discovery.Unreadable):
                self._skip(path)
            elif discovery.identity(path) in self._packages.taken:
                fruitful = True
            else:
                fruitful |= yield from self._take(path, make, looked_for=True)
            self._step()
        if not fruitful:
            self._skip(discovery.Unreadable(folder, "no Form 8-K was found in the folder", False))

    def _named(self, path: str, make: Callable[[Filing], Made]) -> Iterator[Made]:
        identity = discovery.identity(path)
        if identity not in self._packages.taken:
            main = self._packages.main_of(path)
            if main is not None:
                yield from self._take(main, make, looked_for=True)
        if identity not in self._packages.taken:
            yield from self._take(path, make, looked_for=False)

    def _exhibits_last(
        self, found: Iterable[str | discovery.Unreadable]
    ) -> Iterator[str | discovery.Unreadable]:
        """The files with the exhibits behind the others, by which time most are read with their reports."""
        late: list[str] = []
        for path in found:
            if isinstance(path, str) and self._packages.is_exhibit_by_name(path):
                late.append(path)
            else:
                yield path
        yield from late

    def _take(
        self, path: str, make: Callable[[Filing], Made], *, looked_for: bool
    ) -> Generator[Made, None, bool]:
        """Read a file that was not read before; whether it is a filing, or was told to be none."""
        identity = discovery.identity(path)
        if identity in self._seen:
            return self._seen[identity]
        found = self._read(path, looked_for=looked_for)
        self._seen[identity] = isinstance(found, Filing)
        for output, name in self._written.items():
            if output in self._packages.taken or (
                identity == output and (self._seen[identity] or not looked_for)
            ):
                raise SettingError(f"{name} is itself to be read, and will not be overwritten")
        if isinstance(found, Filing):
            self._say(Remark(_read_as(found), detail=True))
            try:
                made = make(found)
            except SettingError:
                raise
            except Exception as error:
                found = self._failure(found.path, error)
            else:
                self._read_count += 1
                yield made
        if isinstance(found, discovery.Unreadable):
            if found.failed or not looked_for:
                self._skip(found)
                return True
            self._say(Remark(f"passed over {found.path}: {found.reason}", detail=True))
        return self._seen[identity]

    def _skip(self, what: discovery.Unreadable) -> None:
        self.skipped.append(report.Skipped(what.path, what.reason))
        self.failed |= what.failed
        self._say(Remark(f"skipped {what.path}: {what.reason}", mild=not what.failed))

    def _reading(self, path: str) -> Reading | discovery.Unreadable:
        opened = self._open(path, looked_for=False)
        return opened if isinstance(opened, discovery.Unreadable) else opened.reading

    def _is_report(self, path: str) -> bool:
        opened = self._open(path, looked_for=True)
        try:
            return not isinstance(opened, discovery.Unreadable) and bool(parsing.form_of(opened.reading))
        except parsing.NotAFilingError:
            return False

    def _bytes(self, path: str) -> discovery.Named | discovery.Unreadable:
        if self._changed and (data := self._changed.get(discovery.identity(path))) is not None:
            return discovery.Named(path, data)
        found = discovery.read(path, self._settings.stdin_filename)
        if path == discovery.STDIN:
            self.from_stdin.add(found.path)
        return found

    def _open(self, path: str, *, looked_for: bool) -> _Opened | discovery.Unreadable:
        """What a file holds, or why it cannot be told; if `looked_for`, not itself named, no more than it takes to see."""
        found = self._bytes(path)
        if isinstance(found, discovery.Unreadable):
            return found
        file = File.from_bytes(found.path, found.data)
        try:
            if readers.of_plugin(file, self._others) is None:
                if refused := discovery.refused(found):
                    return refused
                if looked_for and not file.data and not discovery.may_be_8k(file.raw):
                    return discovery.Unreadable(found.path, "nothing in it says that it is a Form 8-K", False)
            return _Opened(file, readers.read(file, self._others))
        except readers.UnreadableError as error:
            return discovery.Unreadable(found.path, str(error), error.failed)
        except Exception as error:
            return self._failure(found.path, error)

    def _read(self, path: str, *, looked_for: bool) -> Filing | discovery.Unreadable:
        """The filing that a file holds, with the exhibits beside it, or why there is none."""
        opened = self._open(path, looked_for=looked_for)
        if isinstance(opened, discovery.Unreadable):
            return opened
        file, reading = opened.file, opened.reading
        try:
            if reading.header is None and len(reading.documents) == 1:
                members = self._packages.members(path)
                if members is not None:
                    parsing.form_of(reading)
                    reading = self._packages.complete(path, reading, members)
            in_force = self._configs.of(file.path)
            filing = parsing.parse(file, reading, as_of=in_force.as_of, stage=Stage(in_force.stage))
            return filing if in_force.profile is None else replace(filing, profile=in_force.profile)
        except parsing.NotAFilingError as error:
            return discovery.Unreadable(file.path, str(error), False)
        except SettingError:
            raise
        except Exception as error:
            return self._failure(file.path, error)

    def _failure(self, path: str, error: Exception) -> discovery.Unreadable:
        what = type(error).__name__ if self._settings.redact else f"{type(error).__name__}: {error}"
        return discovery.Unreadable(path, f"lint8k failed on it ({what}), which is a bug of lint8k", True)


def _read_as(filing: Filing) -> str:
    what = f"Form {filing.form}, {filing.format}, {filing.stage.value}, by the law of {filing.as_of}"
    return f"read {filing.path}: {what}"
