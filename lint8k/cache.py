"""What was found in an earlier run: a file whose answer can be no other is not judged again.

An entry is a file of its own, named by a digest of everything that the answer hangs on and that is known beforehand: the bytes
of the filing and its path as it was named, lint8k, the packs and whatever else is installed, the settings in force for it, the
waivers and the baseline. Inside it says on what else the answer hangs (`lint8k.tracing`): exhibits, names beside it, the day;
if one of these is otherwise now, the entry is of no use. Waivers and baseline are part of what is kept, not applied
to it afterwards: they need the text of the filing, which would have to be read again.

Source files are known by their sizes and times of change, not by their content: to read forty thousand lines would take longer
than to judge a filing. Distributions are known by the names of their folders, which tell their versions.

An entry is data: a line with digests, and JSON that must be as `lint8k.plain` has it. It is believed only if it belongs to
this user, nobody else can write it, it is no link, and the digests fit; anything else is written anew. It is put in its place at
one stroke, so that runs at the same time, or one that is killed, leave whole entries.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from lint8k import __version__, config, discovery
from lint8k.checking import Catalogue
from lint8k.config import Configs, InForce
from lint8k.errors import SettingError
from lint8k.gathering import Outcome, Task
from lint8k.packages import Names
from lint8k.plain import Codec, MisshapenError
from lint8k.settings import Remark, Say, Settings
from lint8k.tracing import Grounds, digest

_FORMAT = "1"
"""Of an entry's shape; the shape of records is part of lint8k, whose files are part of every key."""
_HEAD = re.compile(rb"lint8k ([0-9a-f]{64}) ([0-9a-f]{64})\n")
_ENTRY = re.compile(r"[0-9a-f]{64}\.json")
_UNFINISHED, _TAG, _PRUNED = ".lint8k-", "CACHEDIR.TAG", "pruned"
_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/\n"
_READING = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
"""No link is followed, and no pipe waited for."""
_LARGEST_ENTRY = 64 * 1024 * 1024
_LARGEST = 512 * 1024 * 1024
"""So many bytes all entries may have; beyond it those go that were not used for longest."""
_OLDEST = 30 * 24 * 3600
"""After so many seconds without use an entry goes."""
_DAY = 24 * 3600
_GROUP = "lint8k.plugins"


def usual_folder() -> str:
    """The user's folder for lint8k's cache, as the system has it."""
    # Three cases; platformdirs would take a tenth of a run that finds everything in the cache.
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):
            base = os.path.expanduser("~/.cache")
    return os.path.join(base, "lint8k")


class Store:
    """Entries in a folder. Whatever goes wrong with it, the run goes on without; `say` takes what was wrong, once."""

    def __init__(self, folder: str, say: Say) -> None:
        self.folder = folder
        self._say, self._usable, self._ready, self._written = say, True, False, 0

    def read(self, key: str) -> bytes | None:
        """What an entry holds; None where there is none that can be believed."""
        if not self._usable or not self._is_own():
            return None
        path = self._path(key)
        try:
            handle = os.open(path, _READING)
            with os.fdopen(handle, "rb") as stream:
                known = os.fstat(handle)
                if not _is_private(known) or not stat.S_ISREG(known.st_mode):
                    return None
                data = stream.read(_LARGEST_ENTRY + 1)
            if time.time() - known.st_mtime > _DAY:
                os.utime(path)
        except (OSError, ValueError):
            return None
        head = _HEAD.match(data)
        if head is None or len(data) > _LARGEST_ENTRY:
            return None
        body = data[head.end() :]
        return body if head[1].decode() == key and head[2].decode() == digest(body) else None

    def write(self, key: str, body: bytes) -> None:
        """Keep an entry, or say why none can be kept."""
        if not self._usable or len(body) > _LARGEST_ENTRY - 200:
            return
        try:
            self._prepare()
            handle, beside = tempfile.mkstemp(prefix=_UNFINISHED, dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(f"lint8k {key} {digest(body)}\n".encode("ascii") + body)
                os.replace(beside, self._path(key))
            except BaseException:
                Path(beside).unlink(missing_ok=True)
                raise
        except OSError as error:
            self._give_up(error.strerror or str(error))
            return
        self._written += len(body)
        if self._written > _LARGEST // 8:
            self._prune()

    def close(self) -> None:
        """Remove what is old or too much, where that was not done for a day."""
        if self._ready and self._usable:
            with contextlib.suppress(OSError):
                marker = Path(self.folder, _PRUNED)
                if not marker.exists() or time.time() - marker.stat().st_mtime > _DAY:
                    self._prune()

    def clean(self) -> tuple[int, int]:
        """Remove all entries, and what was left of unfinished ones: how many files, and their bytes.

        Raises `SettingError` where one cannot be removed. What lint8k did not write stays.
        """
        count = size = 0
        try:
            if Path(self.folder).is_symlink():
                raise SettingError(f"{self.folder} is a link, and is not cleaned")
            for entry in self._own_files():
                size += entry.stat(follow_symlinks=False).st_size
                count += _ENTRY.fullmatch(entry.name) is not None
                os.unlink(entry.path)
            with contextlib.suppress(OSError):  # it holds something else
                os.rmdir(self.folder)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise SettingError(f"{self.folder} could not be cleaned ({error.strerror})") from None
        return count, size

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, f"{key}.json")

    def _own_files(self) -> Iterator[os.DirEntry[str]]:
        """The files of the folder that lint8k wrote, by their names."""
        with os.scandir(self.folder) as found:
            for entry in found:
                own = entry.name in (_TAG, _PRUNED) or entry.name.startswith(_UNFINISHED)
                if own or _ENTRY.fullmatch(entry.name):
                    yield entry

    def _is_own(self) -> bool:
        """Whether the folder is there, and nobody else can put anything into it."""
        if not self._ready:
            try:
                known = os.lstat(self.folder)
            except OSError:
                return False
            if not stat.S_ISDIR(known.st_mode) or not _is_private(known):
                self._give_up("it is a link, or others can write to it")
                return False
            self._ready = True
        return True

    def _prepare(self) -> None:
        if self._ready:
            return
        os.makedirs(os.path.dirname(self.folder) or ".", mode=0o700, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.mkdir(self.folder, 0o700)
        if not self._is_own():
            raise PermissionError(1, "others can write to it")
        tag = Path(self.folder, _TAG)
        if not tag.exists():
            tag.touch(0o600)
            tag.write_bytes(_SIGNATURE)

    def _give_up(self, why: str) -> None:
        """Go on without a cache."""
        if self._usable:
            self._usable = False
            self._say(Remark(f"the cache in {self.folder} is not used: {why}", mild=True))

    def _prune(self) -> None:
        """Remove entries that were not used for long, and of the others the oldest until they are not too much."""
        self._written = 0
        now = time.time()
        with contextlib.suppress(OSError):
            found: list[tuple[float, int, str]] = []
            for entry in self._own_files():
                with contextlib.suppress(OSError):
                    known = entry.stat(follow_symlinks=False)
                    if entry.name not in (_TAG, _PRUNED):
                        found.append((known.st_mtime, known.st_size, entry.path))
            total = sum(size for _, size, _ in found)
            for used, size, path in sorted(found):
                unfinished = os.path.basename(path).startswith(_UNFINISHED)
                old = now - used > (_DAY if unfinished else _OLDEST)
                if old or total > _LARGEST * 3 // 4:
                    with contextlib.suppress(OSError):
                        os.unlink(path)
                    total -= size
            Path(self.folder, _PRUNED).touch(0o600)


def _is_private(known: os.stat_result) -> bool:
    """Whether a file or folder is this user's, and no one else's to write."""
    if not hasattr(os, "geteuid"):
        return True
    return known.st_uid == os.geteuid() and not known.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


class Cache:
    """The answers of earlier runs to the tasks of this one. `outcomes` makes them plain, and again."""

    def __init__(
        self,
        folder: str,
        paths: Iterable[str],
        settings: Settings,
        configs: Configs,
        outcomes: Codec[Outcome[Any]],
        say: Say,
        today: date,
    ) -> None:
        paths = list(paths)
        self._store = Store(folder, say)
        self._settings, self._configs, self._outcomes = settings, configs, outcomes
        self._grounds = Grounds(Names(paths, configs), today)
        self._environment = environment()
        # Paths in answers, waivers and baselines count from the working folder, so the same file elsewhere is another.
        run = (
            str(Path.cwd()),
            settings.isolated,
            settings.no_waivers,
            settings.baseline,
            _held(settings.baseline),
        )
        self._whole_run = digest(_dumped([self._environment, *run]))
        self._layers: dict[int, str] = {}
        self._waivers: dict[str, Any] = {}
        self._keys: dict[Task, tuple[str, str]] = {}
        """Of the tasks that have no answer yet: the key, and the digest of the file."""

    def catalogue(self) -> Catalogue | None:
        """What is known of the packs, if nothing is to be said against one of them."""
        body = self._store.read(self._key_of_catalogue())
        try:
            return None if body is None else Codec[Catalogue](Catalogue).loads(body)
        except MisshapenError:
            return None

    def keep_catalogue(self, catalogue: Catalogue) -> None:
        """Remember what is known of the packs."""
        self._store.write(self._key_of_catalogue(), Codec[Catalogue](Catalogue).dumps(catalogue))

    def _key_of_catalogue(self) -> str:
        return digest(_dumped(["catalogue", self._environment]))

    def find(self, task: Task) -> Outcome[Any] | None:
        """The answer to a task, if an earlier run found it and nothing has changed since."""
        if task.path == discovery.STDIN:
            return None
        found = discovery.read(task.path)
        if isinstance(found, discovery.Unreadable):
            return None
        file = digest(found.data)
        try:
            key = digest(
                _dumped([self._whole_run, task.path, task.looked_for, file, *self._around(task.path)])
            )
        except SettingError:  # who judges it will say so
            return None
        body = self._store.read(key)
        if body is not None:
            with contextlib.suppress(MisshapenError):
                outcome = self._outcomes.loads(body)
                if self._grounds.hold(outcome.grounds, {("file", task.path): file}):
                    return outcome
        self._keys[task] = key, file
        return None

    def keep(self, task: Task, outcome: Outcome[Any], body: bytes) -> None:
        """Remember the answer to a task that had none, and whose plain form is `body`."""
        key, file = self._keys.pop(task, ("", ""))
        failed = outcome.fault is not None and outcome.fault.failed
        if key and not failed and ("file", task.path, file) in outcome.grounds:
            self._store.write(key, body)

    def close(self) -> None:
        """See to it that there is not too much of it."""
        self._store.close()

    def _around(self, path: str) -> tuple[str, Any]:
        """What matters to a file beside its content: the settings in force, the packages of the configuration, the waivers."""
        in_force = self._configs.of(path)
        if id(in_force) not in self._layers:
            self._layers[id(in_force)] = _told(in_force)
        packages = [[one.main, *one.exhibits.items()] for one in self._configs.above(path).packages]
        return self._layers[id(in_force)], [packages, self._waivers_above(path)]

    def _waivers_above(self, path: str) -> Any:
        if self._settings.no_waivers or self._settings.isolated:
            return None
        folder = os.path.dirname(config.absolute(path))
        if folder not in self._waivers:
            found = config.nearest(config.WAIVERS, folder)
            self._waivers[folder] = found and _held(found)
        return self._waivers[folder]


def _told(in_force: InForce) -> str:
    return digest(_dumped([dict(layer.table) for layer in in_force.layers]))


def _held(path: str | None) -> Any:
    """A file that is read beside the filings: how messages call it, and its digest."""
    if path is None:
        return None
    try:
        return config.spelled(path), digest(Path(path).read_bytes())
    except OSError as error:
        raise SettingError(f"{path} could not be read ({error.strerror})") from None


def _dumped(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, default=str).encode("ascii")


def environment() -> str:
    """A digest of what can make the same filing be judged otherwise: Python, lint8k, the packs, what else is installed."""
    told: list[Any] = [_FORMAT, __version__, sys.version, sys.flags.optimize]
    folders = [os.path.dirname(os.path.abspath(__file__))]
    for place in sys.path:
        try:
            with os.scandir(place or ".") as found:
                entries = sorted((entry for entry in found), key=lambda entry: entry.name)
        except OSError:
            told.append(_files(place))  # a zipped folder of modules, or nothing
            continue
        for entry in entries:
            if entry.name.endswith((".dist-info", ".egg-info")):
                told.append((entry.path, entry.stat().st_mtime_ns))
                folders += _sources(Path(entry.path, "entry_points.txt"))
    told += (_files(folder) for folder in folders)
    return digest(_dumped(told))


def _sources(path: Path) -> Iterator[str]:
    """The folders, or the files, of the packs that a distribution's entry points name."""
    try:
        text = path.read_text("utf-8")
    except (OSError, ValueError):
        return
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip(" []")
        elif group == _GROUP and "=" in line:
            module = line.partition("=")[2].partition(":")[0].strip().partition(".")[0]
            try:
                spec = find_spec(module)
            except (ImportError, ValueError):
                spec = None
            yield from (spec.submodule_search_locations or [spec.origin or module]) if spec else [module]


def _files(path: str) -> list[Any]:
    """The files of a folder and its subfolders, or a file: path, size and time of change."""
    found: list[Any] = []
    waiting = [path]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    if entry.is_dir():
                        if entry.name != "__pycache__":
                            waiting.append(entry.path)
                    else:
                        known = entry.stat()
                        found.append((entry.path, known.st_size, known.st_mtime_ns))
        except NotADirectoryError:
            known = os.stat(here)
            found.append((here, known.st_size, known.st_mtime_ns))
        except OSError:
            found.append((here, None))
    return sorted(found)
