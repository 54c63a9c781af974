"""Packs: the hooks they may implement, and how they are found, checked and loaded.

Rules and readers come in through the same door, the standard ones too. Entry points of the group ``lint8k.plugins`` are
loaded one at a time: a pack that fails is named with its distribution, and the rest still runs.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from lint8k import __version__
from lint8k.records import field, record

if TYPE_CHECKING:
    import pluggy

    from lint8k.api import Rule
    from lint8k.readers import Reader

GROUP = "lint8k.plugins"
STANDARD = ("standard", "lint8k_rules")
"""The entry point of the standard pack: its name, and its module."""


class Hooks:
    """What a pack may implement, each with ``@lint8k.api.hookimpl``."""

    def lint8k_rules(self) -> Iterable[type[Rule]]:  # type: ignore[empty-body]
        """Return the pack's rule classes. Import their modules in here, not at the top of the pack."""

    def lint8k_readers(self) -> Iterable[Reader]:  # type: ignore[empty-body]
        """Return readers of file formats that lint8k does not read, or reads worse."""


@record(frozen=True, slots=True)
class Failure:
    """A pack that could not be used: its distribution, its entry point, and why, in one sentence."""

    distribution: str
    entry_point: str
    reason: str

    def __str__(self) -> str:
        return f"the plug-in {self.entry_point} of {self.distribution} was left out: {self.reason}"


@record(slots=True)
class Packs:
    """The packs that loaded, and those that did not; `alone` is the standard pack, where no other is installed."""

    manager: pluggy.PluginManager | None = None
    alone: ModuleType | None = None
    failures: list[Failure] = field(default_factory=list)
    _rules: tuple[type[Rule], ...] | None = None

    def names(self) -> tuple[str, ...]:
        """The names of the packs that loaded."""
        if self.manager is not None:
            return tuple(name for name, _ in self.manager.list_name_plugin())
        return STANDARD[:1] if self.alone else ()

    def rules(self) -> tuple[type[Rule], ...]:
        """The rules of every pack, by code. A pack whose hook raises or whose codes are taken becomes a failure."""
        if self._rules is None:
            by_code: dict[str, type[Rule]] = {}
            for name, distribution, found in self._ask("lint8k_rules"):
                by_code.update(self._admit(name, distribution, found, by_code))
            self._rules = tuple(by_code[code] for code in sorted(by_code))
        return self._rules

    def readers(self) -> tuple[Reader, ...]:
        """The readers of every pack, in the order of the packs."""
        return tuple(reader for _, _, found in self._ask("lint8k_readers") for reader in found)

    def _ask(self, hook: str) -> Iterable[tuple[str, str, list[Any]]]:
        for name, implementation in self._implementations(hook):
            distribution = _DISTRIBUTIONS.get(name, "an unknown distribution")
            try:
                found = list(implementation())
            except Exception as error:
                self.failures.append(Failure(distribution, name, f"its {hook} failed: {_sentence(error)}"))
            else:
                yield name, distribution, found

    def _implementations(self, hook: str) -> Iterator[tuple[str, Callable[[], Iterable[Any]]]]:
        if self.manager is not None:
            for one in getattr(self.manager.hook, hook).get_hookimpls():
                yield one.plugin_name, one.function
        elif hasattr(self.alone, hook):
            yield STANDARD[0], getattr(self.alone, hook)

    def _admit(
        self, name: str, distribution: str, found: list[Any], taken: dict[str, type[Rule]]
    ) -> dict[str, type[Rule]]:
        """The rules of one pack by code; none of them if one is not fit to run."""
        from lint8k.api import Rule, is_rule, looks

        admitted: dict[str, type[Rule]] = {}
        lacking = [(part, getattr(Rule, part, None)) for part in _REQUIRED]
        for rule in found:
            fault = None
            if not is_rule(rule):
                fault = f"{rule!r} is not a subclass of lint8k.api.Rule"
            elif missing := [
                part
                for part, lack in lacking
                if getattr(rule, part, None) is lack and not (part == "check" and looks(rule))
            ]:
                fault = f"the rule {rule.__name__} has no {' and no '.join(missing)}"
            elif rule.code in taken or rule.code in admitted:
                other = (taken.get(rule.code) or admitted[rule.code]).__module__
                fault = f"the code {rule.code} is taken by {other}"
            if fault:
                self.failures.append(Failure(distribution, name, fault))
                return {}
            admitted[rule.code] = rule
        return admitted


PYTHONS = "_frozen_importlib_external"
"""The module of the finders that come with Python."""
_DISTRIBUTED = (".dist-info", ".egg-info", ".egg")
_OPTIONS = {
    "wrapper": False, "hookwrapper": False, "optionalhook": False, "tryfirst": False, "trylast": False, "specname": None,
}  # fmt: skip
"""The options of a hook, as pluggy has them, where none is given."""
_REQUIRED = ("code", "name", "severity", "citation", "right", "wrong", "check")
_DISTRIBUTIONS: dict[str, str] = {}


def load() -> Packs:
    """Find and load every pack installed in this environment. Nothing of the working directory is loaded.

    Raises nothing for a pack's sake: what is wrong with one is in the answer's `failures`.
    """
    if not _others():
        _DISTRIBUTIONS[STANDARD[0]] = f"lint8k {__version__}"
        try:
            return Packs(alone=importlib.import_module(STANDARD[1]))
        except Exception as error:
            reason = f"it failed to load: {_sentence(error)}"
            return Packs(failures=[Failure(_DISTRIBUTIONS[STANDARD[0]], STANDARD[0], reason)])
    from importlib.metadata import entry_points

    packs = Packs(_manager())
    for entry_point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        distribution = (
            f"{entry_point.dist.name} {entry_point.dist.version}" if entry_point.dist else "no distribution"
        )
        try:
            register(packs, entry_point.name, distribution, entry_point.load())
        except Exception as error:
            packs.failures.append(
                Failure(distribution, entry_point.name, f"it failed to load: {_sentence(error)}")
            )
    return packs


def _others() -> bool:
    """Whether another pack than the standard one may be installed, or that is not.

    A look at the folders of the path is a twentieth of the work of `importlib.metadata`, which is left to tell where there is
    any doubt: an archive on the path, or a finder of distributions that is not Python's own.
    """
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder.__module__ != PYTHONS):
        return True
    told: list[str] = []
    for folder in dict.fromkeys(sys.path):
        try:
            with os.scandir(folder or ".") as entries:
                found = [entry.path for entry in entries if entry.name.endswith(_DISTRIBUTED)]
        except FileNotFoundError:
            continue
        except OSError:
            return True
        for path in found:
            if path.endswith(".egg"):
                return True
            try:
                with open(os.path.join(path, "entry_points.txt"), encoding="utf-8") as stream:
                    words = stream.read()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (OSError, ValueError):
                return True
            if GROUP in words:
                section = words.partition(f"[{GROUP}]")[2].partition("\n[")[0]
                told += filter(None, ("".join(line.split()) for line in section.splitlines()))
    return told != ["=".join(STANDARD)]


def _manager() -> pluggy.PluginManager:
    import pluggy

    class Manager(pluggy.PluginManager):
        """One that knows the marks of `lint8k.api.hookimpl`."""

        def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
            options = getattr(getattr(plugin, name, None), "lint8k_hook", None)
            if not isinstance(options, dict):
                return None
            made: Any = {**_OPTIONS, **options}
            return cast("pluggy.HookimplOpts", made)

    manager = Manager("lint8k")
    mark = pluggy.HookspecMarker("lint8k")
    for hook in (Hooks.lint8k_rules, Hooks.lint8k_readers):
        mark(hook)
    manager.add_hookspecs(Hooks)
    return manager


def register(packs: Packs, name: str, distribution: str, plugin: ModuleType | object) -> None:
    """Register one loaded pack, or record why not: a version not ours, a name taken, a hook that does not exist."""
    from pluggy import PluginValidationError

    from lint8k.api import API_VERSION

    manager = packs.manager
    assert manager is not None
    wanted = getattr(plugin, "API_VERSION", None)
    if wanted != API_VERSION:
        said = (
            "does not say which API_VERSION it is"
            if wanted is None
            else f"is written for API version {wanted}"
        )
        packs.failures.append(
            Failure(distribution, name, f"it {said}, and this lint8k has version {API_VERSION}")
        )
        return
    try:
        manager.register(plugin, name=name)
        manager.check_pending()
    except (ValueError, PluginValidationError) as error:
        if manager.has_plugin(name) and manager.get_plugin(name) is plugin:
            manager.unregister(plugin)
        packs.failures.append(Failure(distribution, name, _sentence(error)))
        return
    _DISTRIBUTIONS[name] = distribution


def _sentence(error: BaseException) -> str:
    """An exception in one line, with its kind."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
