"""Packages on the disk: which files are one filing, by names and by the configuration, and what their exhibits hold.

Each folder is listed once, however many filings of it are read, and only where a filing may have exhibits
beside it. A file is opened only if its name or the configuration makes it part of the filing, or if it is to
be read anyway.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from lint8k import config, discovery, filenames
from lint8k.discovery import Unreadable
from lint8k.filenames import Folder

if TYPE_CHECKING:
    from lint8k.readers import Reading
    from lint8k.readers.package import Part
    from lint8k.tracing import Trace

Member = tuple[str, tuple[str, ...]]
"""An exhibit's path, and the numbers that it may have."""


class Names:
    """What names and the configurations tell of the folders of a run, whose files and folders named are `paths`."""

    def __init__(self, paths: Sequence[str], configs: config.Configs) -> None:
        self._configs = configs
        self._named = {discovery.identity(path) for path in paths if not discovery.is_folder(path)}
        self._searched = [
            os.path.join(discovery.identity(path), "") for path in paths if discovery.is_folder(path)
        ]
        self._folders: dict[str, Folder] = {}

    def is_exhibit(self, path: str) -> bool:
        """Whether a file is an exhibit's by its name, or by the configuration beside it."""
        if discovery.is_folder(path):
            return False
        return (
            filenames.exhibit_name(os.path.basename(path)) is not None
            or self._listed_by_config(path) is not None
        )

    def main_of(self, path: str) -> str | None:
        """The main document to which an exhibit belongs, as far as the configuration and the names tell."""
        listed = self._listed_by_config(path)
        if listed is not None:
            return _spelled(listed.main, os.path.dirname(path))
        home, name = os.path.split(path)
        if path == discovery.STDIN or filenames.exhibit_name(name) is None:
            return None
        folder = self.folder(home)
        mains = [one for one in folder.documents if filenames.is_main_name(one)]
        if not mains and len(folder.documents) == 1:
            mains = list(folder.documents)
        return next(
            (
                _join(home, main)
                for main in mains
                if name in folder.of(main, [other for other in mains if other != main])
            ),
            None,
        )

    def is_opened(self, path: str) -> bool:
        """Whether a file is read anyway, because it was named or lies in a folder that was."""
        identity = discovery.identity(path)
        return identity in self._named or identity.startswith(tuple(self._searched))

    def folder(self, home: str) -> Folder:
        """What the names of a folder tell."""
        if home not in self._folders:
            self._folders[home] = Folder(tuple(discovery.names(home)))
        return self._folders[home]

    def package_of(self, main: str) -> config.Package | None:
        """The package of which the configuration above a file says that the file is its main document."""
        return self._said(main, lambda one: (one.main,))

    def _listed_by_config(self, path: str) -> config.Package | None:
        """The package of which the configuration above a file says that the file is its exhibit."""
        return self._said(path, lambda one: one.exhibits.values())

    def _said(self, path: str, files: Callable[[config.Package], Iterable[str]]) -> config.Package | None:
        if path == discovery.STDIN:
            return None
        packages = self._configs.above(path).packages
        if not packages:
            return None
        identity = discovery.identity(path)
        for one in packages:
            if any(discovery.identity(file) == identity for file in files(one)):
                return one
        return None


class Packages:
    """The packages of a run.

    `read` reads a file, `is_report` says whether a file that is to be read holds a Form 8-K; `trace` is told on what the
    answers hang.
    """

    def __init__(
        self,
        names: Names,
        configs: config.Configs,
        read: Callable[[str], Reading | Unreadable],
        is_report: Callable[[str], bool],
        trace: Trace,
    ) -> None:
        self._names, self._configs = names, configs
        self._read, self._is_report, self._trace = read, is_report, trace

    def members(self, main: str) -> list[Member] | None:
        """The exhibits of a main document; None where nothing says whether it has any."""
        said = self._names.package_of(main)
        if said is not None:
            home = os.path.dirname(main)
            return [(_spelled(path, home), (number,)) for number, path in said.exhibits.items()]
        home, name = os.path.split(main)
        if main == discovery.STDIN or filenames.exhibit_name(name) is not None:
            return None
        folder = self._names.folder(home)
        self._trace.names(home, folder)
        if not folder.exhibits:
            return None
        elsewhere = {
            discovery.identity(path)
            for one in self._configs.above(main).packages
            for path in one.exhibits.values()
        }
        found = [
            (path, folder.exhibits[exhibit].numbers)
            for exhibit in folder.of(name, self._other_reports(home, name))
            if discovery.identity(path := _join(home, exhibit)) not in elsewhere
        ]
        return found or None

    def complete(self, main: str, reading: Reading, members: Sequence[Member]) -> tuple[Reading, list[str]]:
        """The reading of a package, of its main document and its members, and the identities of those that are its exhibits."""
        from lint8k.readers import package

        outright = self._names.package_of(main) is not None
        parts: list[Part] = []
        taken: list[str] = []
        for path, numbers in members:
            if path.lower().endswith(filenames.UNREAD):
                parts.append(package.Part(path, numbers))
                continue
            found = self._read(path)
            if isinstance(found, Unreadable):
                parts.append(package.Part(path, numbers, fault=found.reason))
            elif outright or package.is_exhibit(found):
                parts.append(package.Part(path, numbers, found))
            else:
                continue
            taken.append(discovery.identity(path))
        return (package.join(reading, parts) if parts or outright else reading), taken

    def _other_reports(self, home: str, name: str) -> list[str]:
        """The other main documents of a folder: those that their names tell, and what else is known to be one."""
        others = [other for other in self._names.folder(home).documents if other != name]
        found = [other for other in others if filenames.is_main_name(other)]
        for other in others[len(found) :]:
            if found:
                break
            path = _join(home, other)
            opened = self._names.is_opened(path)
            self._trace.opened(path, opened)
            if opened and self._is_report(path):
                found.append(other)
        return found


def _join(home: str, name: str) -> str:
    return os.path.join(home, name)


def _spelled(path: str, home: str) -> str:
    """An absolute path spelled from a folder as the user named it."""
    return os.path.normpath(_join(home, os.path.relpath(path, os.path.realpath(home or "."))))
