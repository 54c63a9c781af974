"""The compiled modules of lint8k and of its rules in one file (see `lint8k.kept`).

A check imports four hundred modules, and Python takes longer to find, open and examine their files than to run them. So their
code is kept once more, all together. It is used on Python's own terms: of each module only while its source has the time and the
size that it had. What is not there is imported as ever.
"""

from __future__ import annotations

import importlib
import marshal
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType

from lint8k import kept

_KIND = "modules"
_PACKAGES = ("lint8k", "lint8k_rules")
_Entry = tuple[str, bool, int, int, str, str, int]
"""Of a module its source, whether it is a package, the time and size of the source, its own compiled file, and in which
parcel its code lies as the how manieth."""


class _Loader(SourceFileLoader):
    """Loads a module whose code is kept."""

    def __init__(self, name: str, path: str, kept_code: Callable[[], CodeType]) -> None:
        super().__init__(name, path)
        self._kept_code = kept_code

    def get_code(self, fullname: str) -> CodeType | None:
        """The code of the module."""
        return self._kept_code()


class _Finder:
    """Finds modules whose code is kept, within packages that Python has found.

    The modules of rules lie in a parcel for each of their packages, for all are needed, and what they have in common is read
    once; each of the others lies in one of its own.
    """

    def __init__(self) -> None:
        self.index: dict[str, _Entry] = {}
        self._parcels: dict[str, tuple[int, int]] = {}
        self._opened: dict[str, list[CodeType]] = {}
        found = kept.read(_KIND)
        if found is not None:
            (self.index, self._parcels), self._pieces = found

    def _code(self, parcel: str, number: int) -> CodeType:
        if parcel not in self._opened:
            self._opened[parcel] = marshal.loads(self._pieces.read(*self._parcels[parcel]))
        return self._opened[parcel][number]

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module of a name, if it is in a package that lies in folders, and is as it was."""
        entry = self.index.get(name)
        if entry is None or path is None:
            return None
        source, is_package, time, size, compiled, parcel, number = entry
        folder = os.path.dirname(source)
        home = os.path.dirname(folder) if is_package else folder
        if home not in path or kept.stamp(source) != (time, size):
            return None
        loader = _Loader(name, source, lambda: self._code(parcel, number))
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.cached, spec.has_location = compiled, True
        if is_package:
            spec.submodule_search_locations = [folder]
        return spec

    def load(self, name: str) -> ModuleType | None:
        """Import a module that `find_spec` finds, within a package that is imported; None where there is none."""
        home, _, tail = name.rpartition(".")
        parent = sys.modules.get(home)
        spec = self.find_spec(name, getattr(parent, "__path__", None))
        if spec is None or spec.submodule_search_locations is not None:
            return None
        module = ModuleType(name)
        vars(module).update(
            __spec__=spec,
            __loader__=spec.loader,
            __package__=home,
            __file__=spec.origin,
            __cached__=spec.cached,
        )
        sys.modules[name] = module
        try:
            exec(self._code(*self.index[name][-2:]), vars(module))
        except BaseException:
            del sys.modules[name]
            raise
        setattr(parent, tail, module)
        return module

    def keep(self) -> None:
        """Keep the code of modules that Python had to load one by one, and what is kept of those that have not changed."""
        found: dict[str, tuple[tuple[str, bool, int, int, str], CodeType]] = {}
        for name, module in list(sys.modules.items()):
            loader, compiled = getattr(module, "__loader__", None), getattr(module, "__cached__", None)
            if not name.startswith(_WITHIN) or type(loader) is not SourceFileLoader or not compiled:
                continue
            path = str(loader.path)
            entry = path, hasattr(module, "__path__"), *(kept.stamp(path) or (0, 0)), str(compiled)
            if self.index.get(name, ())[:5] == entry:
                continue
            code = loader.get_code(name)
            if code is not None:
                found[name] = entry, code
        if not found:
            return
        for name, (path, is_package, time, size, compiled, parcel, number) in self.index.items():
            if name not in found and kept.stamp(path) == (time, size):
                found[name] = (path, is_package, time, size, compiled), self._code(parcel, number)
        index, parcels = dict[str, _Entry](), dict[str, list[CodeType]]()
        for name, (entry, code) in found.items():
            parcel = name if name.startswith("lint8k.") else ".".join(name.split(".")[:2])
            index[name] = *entry, parcel, len(parcels.setdefault(parcel, []))
            parcels[parcel].append(code)
        places, bodies, at = {}, [], 0
        for parcel, codes in parcels.items():
            bodies.append(marshal.dumps(codes))
            places[parcel] = at, at + len(bodies[-1])
            at += len(bodies[-1])
        kept.write(_KIND, (index, places), b"".join(bodies))


_WITHIN = tuple(f"{package}." for package in _PACKAGES)


def use() -> None:
    """Have modules found in the file from now on."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


def imported(name: str) -> ModuleType:
    """The module of a name, imported unless it is. Raises what `importlib.import_module` does.

    Python does some things more: it lets threads wait for each other, and asks all who may know of a module. For two hundred
    modules of rules, one after the other, that takes as long as running half of them.
    """
    if name in sys.modules:
        return sys.modules[name]
    for finder in sys.meta_path:
        if isinstance(finder, _Finder):
            found = finder.load(name)
            if found is not None:
                return found
    return importlib.import_module(name)


def keep() -> None:
    """Keep what this run imported."""
    for finder in sys.meta_path:
        if isinstance(finder, _Finder):
            finder.keep()
