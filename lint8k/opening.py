"""One file in, one filing out, with the exhibits beside it; or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from lint8k import discovery, parsing, readers
from lint8k.config import Configs
from lint8k.errors import SettingError
from lint8k.filing import Filing, Stage
from lint8k.gathering import Guard, Outcome, Task, read_as
from lint8k.packages import Names, Packages
from lint8k.readers import Reader, Reading
from lint8k.records import record, replace
from lint8k.settings import Settings
from lint8k.source import File
from lint8k.tracing import Trace

Made = TypeVar("Made")


@record(frozen=True, slots=True)
class _Opened:
    """A file, and what its reader made of it."""

    file: File
    reading: Reading


class Opener:
    """Reads filings; `others` are the readers of plug-ins.

    `trace` knows on what the last of them hangs; `from_stdin` are the names that standard input was given.
    """

    def __init__(
        self, paths: Sequence[str], settings: Settings, configs: Configs, others: Sequence[Reader]
    ) -> None:
        self.trace = Trace(kept=settings.remembered)
        self.from_stdin: set[str] = set()
        self._settings, self._configs, self._others = settings, configs, others
        self._guard = Guard(settings)
        self._packages = Packages(Names(paths, configs), configs, self._reading, self._is_report, self.trace)
        self._reports: dict[str, bool] = {}
        """Which files were found to hold a report, or none, for the sake of their neighbours."""
        self._taken: list[str] = []
        self._changed: dict[str, bytes] = {}
        """Other bytes than those on the disk, by identity."""

    def take(self, task: Task, make: Callable[[Filing], Made]) -> Outcome[Made]:
        """Read a file, and make something of the filing in it. Raises `SettingError` where the results would overwrite it."""
        self.trace.begin()
        self._taken = []
        found = self._read(task.path, looked_for=task.looked_for)
        is_filing = isinstance(found, Filing)
        self._guard.check(task, self._taken, is_filing=is_filing)
        made = None
        read = ""
        if isinstance(found, Filing):
            read = read_as(found.path, found.form, found.format, found.stage.value, found.as_of)
            if found.as_of == date.today():
                self.trace.day(found.as_of)
            try:
                made = make(found)
            except SettingError:
                raise
            except Exception as error:
                found = self._failure(found.path, error)
        fault = found if isinstance(found, discovery.Unreadable) else None
        return Outcome(is_filing, made, fault, tuple(self._taken), read, self.trace.grounds())

    def again(self, path: str, changed: Mapping[str, bytes]) -> Filing | discovery.Unreadable:
        """Read a filing again, with other bytes for some files by their paths."""
        self._changed = {discovery.identity(name): data for name, data in changed.items()}
        try:
            return self._read(path, looked_for=False)
        finally:
            self._changed = {}

    def _reading(self, path: str) -> Reading | discovery.Unreadable:
        opened = self._open(path, looked_for=False)
        return opened if isinstance(opened, discovery.Unreadable) else opened.reading

    def _is_report(self, path: str) -> bool:
        if path in self._reports:
            self.trace.known(path)
        else:
            opened = self._open(path, looked_for=True)
            try:
                found = not isinstance(opened, discovery.Unreadable) and bool(parsing.form_of(opened.reading))
            except parsing.NotAFilingError:
                found = False
            self._reports[path] = found
        return self._reports[path]

    def _bytes(self, path: str) -> discovery.Named | discovery.Unreadable:
        if self._changed and (data := self._changed.get(discovery.identity(path))) is not None:
            return discovery.Named(path, data)
        found = discovery.read(path, self._settings.stdin_filename)
        self.trace.read(path, found.data if isinstance(found, discovery.Named) else None)
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
                    reading, self._taken = self._packages.complete(path, reading, members)
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
