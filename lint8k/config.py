"""The configuration: which settings are in force for a file, and which file and line says so.

``lint8k.toml``, or ``[tool.lint8k]`` in ``pyproject.toml``; the nearest above a file is the file's, whole. Nothing is
merged unless it says ``extend = "..."``. What it may say is `schemas/config.schema.json`.

Settings come in layers, the later the stronger: the defaults, what is extended, the file itself, the tables of its
`per-file` that fit, the command line. A layer that selects rules anew forgets what earlier ones selected or ignored; one
that only ignores or adds does so to what they left.

A configuration may come with a repository that somebody else wrote. So it names no code and no address, it is read only
inside the tree in which it was found (the repository, or its own folder where there is none), and every path in it stays
there, links followed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from lint8k import profile, tomlfile
from lint8k.errors import SettingError
from lint8k.records import field, record

if TYPE_CHECKING:
    from lint8k.tomlfile import Keys, TomlFile

NAME = "lint8k.toml"
PROJECT = "pyproject.toml"
WAIVERS = "lint8k-waivers.toml"
"""Recorded decisions to accept violations: `lint8k.waivers`."""
DEFAULTS = {"select": ["ALL"], "ignore": [], "fail-on": "warning", "stage": "final", "exclude": []}
"""What holds where nothing says otherwise."""
ORDER = (
    "select",
    "extend-select",
    "ignore",
    "severity",
    "rule",
    "fail-on",
    "stage",
    "as-of",
    "exclude",
    "registrant",
)
"""The settings, in the order in which `lint8k config` shows them."""
_DEEPEST = 16
"""How many files may extend one another."""
_GATHERED = {"select", "extend-select", "ignore", "severity", "rule", "exclude"}
"""Settings that layers add to; of the others the last word alone holds."""


@record(frozen=True, slots=True, eq=False)
class Layer:
    """Settings that stand together: a file, a table of its `per-file`, the command line, the defaults.

    `table` is as JSON has it. `keys` lead to it in `file`, and patterns count from `folder` (absolute); a layer without a
    file is called by `name`. `files` are the patterns of the files for which it holds, None for all.
    """

    table: Mapping[str, Any]
    name: str = ""
    file: TomlFile | None = None
    keys: Keys = ()
    folder: str = ""
    files: tuple[str, ...] | None = None

    def origin(self, *keys: str | int) -> str:
        """Where a setting stands: ``lint8k.toml:12``, ``--select``, ``the defaults``."""
        if self.file is None:
            return self.name or f"--{keys[0]}"
        return self.file.at(*self.keys, *keys)

    def holds_for(self, path: str) -> bool:
        """Whether the layer speaks of a file (an absolute path)."""
        return self.files is None or any(fits(pattern, self.folder, path) for pattern in self.files)


@record(frozen=True, slots=True)
class Package:
    """A package as the configuration has it: the absolute paths of the main document, and of the exhibits by number."""

    main: str
    exhibits: Mapping[str, str]


@record(frozen=True, slots=True, eq=False)
class Config:
    """What a configuration says, with what it extends before it. An empty one says nothing."""

    layers: tuple[Layer, ...] = ()
    packages: tuple[Package, ...] = ()


@record(frozen=True, eq=False)
class InForce:
    """The settings in force for a file: the layers that speak of it, the later the stronger."""

    layers: tuple[Layer, ...]
    _known: dict[str, Any] = field(default_factory=dict, repr=False)

    def last(self, key: str) -> tuple[Any, Layer | None]:
        """The value of a setting, and the layer that has the last word on it; None where nothing says anything."""
        for layer in reversed(self.layers):
            if key in layer.table:
                return layer.table[key], layer
        return None, None

    @property
    def fail_on(self) -> str:
        """The mildest severity that counts as a failure."""
        return str(self.last("fail-on")[0])

    @property
    def stage(self) -> str:
        """``draft`` or ``final``."""
        return str(self.last("stage")[0])

    @property
    def as_of(self) -> date | None:
        """The day whose law applies, if something says so."""
        said, layer = self.last("as-of")
        try:
            return date.fromisoformat(said) if said else None
        except ValueError:
            assert layer
            raise SettingError(f"{layer.origin('as-of')}: {said} is no day of the calendar") from None

    @property
    def profile(self) -> profile.Profile | None:
        """What is known of the registrant."""
        if "profile" not in self._known:
            table, _ = self.last("registrant")
            self._known["profile"] = None if table is None else profile.of_table(table)
        found: profile.Profile | None = self._known["profile"]
        return found

    def shown(self) -> Iterator[tuple[str, Any, str]]:
        """Every setting in force: its key, its value, and where that comes from."""
        for key in ORDER:
            layers = [layer for layer in self.layers if key in layer.table]
            for layer in layers if key in _GATHERED and len(layers) > 1 else layers[-1:]:
                value = layer.table[key]
                if key == "rule":
                    for name, table in value.items():
                        for option, one in table.items():
                            yield f"{key}.{name}.{option}", one, layer.origin(key, name, option)
                elif isinstance(value, dict):
                    for name, one in value.items():
                        yield f"{key}.{name}", one, layer.origin(key, name)
                elif value or len(layers) == 1:
                    yield key, value, layer.origin(key)
        for layer in self.layers:
            for number, one in enumerate(layer.table.get("package", ())):
                yield "package", one, layer.origin("package", number)


class Configs:
    """The configurations of a run, each read once.

    `explicit` is the file of ``--config``, which stands for all others, and whose patterns count from the working folder;
    where `isolated` none is read. `command` is what the command line says.
    """

    def __init__(
        self, command: Mapping[str, Any], *, explicit: str | None = None, isolated: bool = False
    ) -> None:
        self._defaults = Layer(DEFAULTS, "the defaults")
        self._command = Layer(command)
        self._isolated = isolated
        self._explicit = None if explicit is None or isolated else load(explicit, os.getcwd())
        self._homes: dict[str, Config] = {}
        """By folders as they were named."""
        self._folders: dict[str, Config] = {}
        """By folders as they are (absolute)."""
        self._combined: dict[tuple[Layer, ...], InForce] = {}

    def above(self, path: str) -> Config:
        """The configuration of a file, which need not be there."""
        if self._explicit is not None:
            return self._explicit
        if self._isolated:
            return Config()
        home = os.path.dirname(path)
        if home not in self._homes:
            self._homes[home] = self._of_folder(os.path.realpath(home or "."))
        return self._homes[home]

    def of(self, path: str) -> InForce:
        """The settings in force for a file, which need not be there."""
        layers = self.above(path).layers
        own = absolute(path) if any(layer.files for layer in layers) else ""
        found = [layer for layer in layers if layer.holds_for(own)]
        return self._together(found)

    def read(self) -> set[str]:
        """The configurations that were read so far, with what they extend (absolute paths, links followed)."""
        found = [*self._homes.values(), *([self._explicit] if self._explicit else [])]
        return {os.path.realpath(layer.file.path) for one in found for layer in one.layers if layer.file}

    def everywhere(self) -> InForce:
        """What holds for every file that no configuration speaks of."""
        return self._together(())

    def _together(self, found: Iterable[Layer]) -> InForce:
        layers = (self._defaults, *found, self._command)
        return self._combined.setdefault(layers, InForce(layers))

    def excluded(self, path: str) -> str | None:
        """Which pattern takes a file or a folder out, and where it stands; None where none does."""
        for layer in self.above(path).layers:
            for number, pattern in enumerate(layer.table.get("exclude", ())):
                if fits(pattern, layer.folder, absolute(path)):
                    return f'"{pattern}" in {layer.origin("exclude", number)}'
        return None

    def _of_folder(self, folder: str) -> Config:
        """The configuration of a folder (absolute), or of the nearest above it in its tree."""
        waiting: list[str] = []
        found: Config | None = None
        while found is None:
            if folder in self._folders:
                found = self._folders[folder]
                break
            waiting.append(folder)
            found = _in_folder(folder)
            parent = os.path.dirname(folder)
            if found is None and (parent == folder or is_root(folder)):
                found = Config()
            folder = parent
        self._folders.update(dict.fromkeys(waiting, found))
        return found


def absolute(path: str) -> str:
    """The absolute path of a file by its folder's real place, and its own name; of standard input, one in this folder."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder or "."), name)


def inside(folder: str) -> str:
    """A folder spelled so that its own configuration is asked, and not that of the folder in which it lies."""
    return os.path.join(folder, "")


def is_root(folder: str) -> bool:
    """Whether a folder is the root of a repository."""
    return any(os.path.exists(os.path.join(folder, name)) for name in (".git", ".hg"))


def tree_of(folder: str) -> str:
    """The folder (absolute) within which what a repository says may lead: its root, or `folder` where there is none."""
    top = folder
    while not is_root(top):
        parent = os.path.dirname(top)
        if parent == top:
            return folder
        top = parent
    return top


def is_inside(path: str, tree: str) -> bool:
    """Whether a path, links followed, lies in a folder (absolute)."""
    inner, outer = (os.path.normcase(os.path.realpath(one)) for one in (path, tree))
    return inner.startswith(os.path.join(outer, ""))


def fits(pattern: str, folder: str, path: str) -> bool:
    """Whether a pattern that counts from a folder fits a file or one of the folders in which it lies (absolute paths).

    ``*`` is any part of a name, ``?`` a character, ``**`` any folders; a pattern without a slash fits in any folder.
    """
    words = pattern.removeprefix("./").rstrip("/")
    names = os.path.relpath(path, folder).split(os.sep)
    if "/" not in words:
        if names[0] == os.pardir:  # elsewhere a bare name may fit all the same
            names = names[-1:]
        words = f"**/{words}"
    elif names[0] == os.pardir:
        return False
    parts = words.lstrip("/").replace("[", "[[]").split("/")
    reached = _passed(parts, {0})
    for name in names:
        after = {at for at in reached if at < len(parts) and parts[at] == "**"}
        after |= {at + 1 for at in reached if at < len(parts) and fnmatchcase(name, parts[at])}
        reached = _passed(parts, after)
        if len(parts) in reached:
            return True
    return False


def _passed(parts: Sequence[str], reached: set[int]) -> set[int]:
    """The places in a pattern that are reached, with those behind any ``**`` there, which may stand for nothing."""
    found = set(reached)
    for at in range(len(parts)):
        if at in found and parts[at] == "**":
            found.add(at + 1)
    return found


def _in_folder(folder: str) -> Config | None:
    """The configuration of a folder (absolute); None where it has none."""
    for name in (NAME, PROJECT):
        path = os.path.join(folder, name)
        if not is_found(path) or (name == PROJECT and b"lint8k" not in _bytes(path)):
            continue
        file = tomlfile.read(spelled(path))
        if name == NAME or "lint8k" in _tools(file):
            return _config(file, folder, tree_of(folder), (path,))
    return None


def nearest(name: str, folder: str) -> str | None:
    """The file of that name that is nearest above what is in a folder (absolute), in its tree.

    Raises `SettingError` where that is a link out of it.
    """
    while True:
        path = os.path.join(folder, name)
        if is_found(path):
            return path
        parent = os.path.dirname(folder)
        if parent == folder or is_root(folder):
            return None
        folder = parent


def is_found(path: str) -> bool:
    """Whether a file is there to be read (an absolute path).

    Raises `SettingError` where it is a link out of its tree, or no file that could be read.
    """
    if not os.path.lexists(path):
        return False
    if os.path.islink(path) and not is_inside(path, tree_of(os.path.dirname(path))):
        raise SettingError(f"{spelled(path)} is a link that leads out of its tree, and is not followed")
    if not os.path.isfile(path):
        raise SettingError(f"{spelled(path)} is no file that could be read")
    return True


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError:
        return b""


def _tools(file: TomlFile) -> Mapping[str, Any]:
    tools = file.data.get("tool")
    return tools if isinstance(tools, dict) else {}


def load(path: str, folder: str | None = None) -> Config:
    """The configuration that a file is; patterns and paths in it count from `folder` (absolute), else from its own.

    Raises `SettingError` where it cannot be read, is no TOML, or is not as the schema has it.
    """
    home = os.path.dirname(absolute(path))
    return _config(tomlfile.read(path), folder or home, tree_of(home), (absolute(path),))


def _config(file: TomlFile, folder: str, tree: str, chain: tuple[str, ...]) -> Config:
    """What a file says, after what it extends; `chain` are the files that led here, itself last."""
    keys = () if os.path.basename(chain[-1]) != PROJECT else ("tool", "lint8k")
    table = tomlfile.validate(file, "config", *keys) if not keys or "lint8k" in _tools(file) else {}
    base = Config()
    if "extend" in table:
        base = _extended(table["extend"], file.at(*keys, "extend"), tree, chain)
    own = Layer(table, file=file, keys=keys, folder=folder)
    per_file = (
        Layer(one, file=file, keys=(*keys, "per-file", number), folder=folder, files=tuple(one["files"]))
        for number, one in enumerate(table.get("per-file", ()))
    )
    packages = (_package(own, number) for number in range(len(table.get("package", ()))))
    return Config((*base.layers, own, *per_file), (*base.packages, *packages))


def _extended(name: str, origin: str, tree: str, chain: tuple[str, ...]) -> Config:
    home = os.path.dirname(chain[-1])
    path = os.path.normpath(os.path.join(home, name))
    if _leads_away(name) or not is_inside(path, tree):
        raise SettingError(f'{origin}: "extend" names {name!r}, which lies outside {spelled(tree)}')
    if path in chain:
        raise SettingError(f'{origin}: "extend" names {name!r}, which extends this file itself')
    if not os.path.isfile(path):
        raise SettingError(f'{origin}: "extend" names {name!r}, and there is no such file')
    if len(chain) > _DEEPEST:
        raise SettingError(f'{origin}: "extend" goes on through more than {_DEEPEST} files')
    return _config(tomlfile.read(spelled(path)), os.path.dirname(path), tree, (*chain, path))


def _package(layer: Layer, number: int) -> Package:
    table = layer.table["package"][number]
    exhibits: Mapping[str, str] = table.get("exhibits", {})
    return Package(
        _inside(table["main"], layer, "package", number, "main"),
        {
            exhibit: _inside(name, layer, "package", number, "exhibits", exhibit)
            for exhibit, name in exhibits.items()
        },
    )


def _inside(name: str, layer: Layer, *keys: str | int) -> str:
    """The absolute path of a file that the configuration names."""
    found = os.path.normpath(os.path.join(layer.folder, name))
    if _leads_away(name) or not is_inside(found, layer.folder):
        raise SettingError(f"{layer.origin(*keys)}: {name!r} lies outside the folder of the configuration")
    if not os.path.isfile(found):
        raise SettingError(f"{layer.origin(*keys)}: {name!r} is named, and there is no such file")
    return found


def _leads_away(name: str) -> bool:
    import ntpath

    return "\0" in name or os.path.isabs(name) or bool(ntpath.splitdrive(name)[0])


def spelled(path: str) -> str:
    """A path for messages: from the working folder where it lies below, else absolute."""
    here = os.path.relpath(path)
    return path if here.startswith(os.pardir) else here


def words(layers: Iterable[Layer], *keys: str) -> Iterator[tuple[str, str]]:
    """The words by which layers name rules under these keys, and where each stands."""
    for layer in layers:
        for key in keys:
            said: Sequence[str] | Mapping[str, str] = layer.table.get(key, ())
            for place, word in enumerate(said):
                yield word, layer.origin(key, word if isinstance(said, dict) else place)
