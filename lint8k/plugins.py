"""Packs: the hooks they may implement, and how they are found, checked and loaded.

Rules and readers come in through the same door, the standard ones too. Entry points of the group ``lint8k.plugins`` are
loaded one at a time: a pack that fails is named with its distribution, and the rest still runs.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pluggy

from lint8k.records import field, record

if TYPE_CHECKING:
    from lint8k.api import Rule
    from lint8k.readers import Reader

GROUP = "lint8k.plugins"
_hookspec = pluggy.HookspecMarker("lint8k")


class Hooks:
    """What a pack may implement, each with ``@lint8k.api.hookimpl``."""

    @_hookspec
    def lint8k_rules(self) -> Iterable[type[Rule]]:  # type: ignore[empty-body]
        """Return the pack's rule classes. Import their modules in here, not at the top of the pack."""

    @_hookspec
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
    """The packs that loaded, and those that did not."""

    manager: pluggy.PluginManager
    failures: list[Failure] = field(default_factory=list)
    _rules: tuple[type[Rule], ...] | None = None

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
        for implementation in getattr(self.manager.hook, hook).get_hookimpls():
            name = implementation.plugin_name
            distribution = _DISTRIBUTIONS.get(name, "an unknown distribution")
            try:
                found = list(implementation.function())
            except Exception as error:
                self.failures.append(Failure(distribution, name, f"its {hook} failed: {_sentence(error)}"))
            else:
                yield name, distribution, found

    def _admit(
        self, name: str, distribution: str, found: list[Any], taken: dict[str, type[Rule]]
    ) -> dict[str, type[Rule]]:
        """The rules of one pack by code; none of them if one is not fit to run."""
        from lint8k.api import is_rule

        admitted: dict[str, type[Rule]] = {}
        for rule in found:
            fault = None
            if not is_rule(rule):
                fault = f"{rule!r} is not a subclass of lint8k.api.Rule"
            elif missing := [part for part in _REQUIRED if not hasattr(rule, part)]:
                fault = f"the rule {rule.__name__} has no {' and no '.join(missing)}"
            elif rule.code in taken or rule.code in admitted:
                other = (taken.get(rule.code) or admitted[rule.code]).__module__
                fault = f"the code {rule.code} is taken by {other}"
            if fault:
                self.failures.append(Failure(distribution, name, fault))
                return {}
            admitted[rule.code] = rule
        return admitted


_REQUIRED = ("code", "name", "severity", "citation", "right", "wrong")
_DISTRIBUTIONS: dict[str, str] = {}


def load() -> Packs:
    """Find and load every pack installed in this environment. Nothing of the working directory is loaded.

    Raises nothing for a pack's sake: what is wrong with one is in the answer's `failures`.
    """
    packs = Packs(pluggy.PluginManager("lint8k"))
    packs.manager.add_hookspecs(Hooks)
    for entry_point in sorted(importlib.metadata.entry_points(group=GROUP), key=lambda point: point.name):
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


def register(packs: Packs, name: str, distribution: str, plugin: ModuleType | object) -> None:
    """Register one loaded pack, or record why not: a version not ours, a name taken, a hook that does not exist."""
    from lint8k.api import API_VERSION

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
        packs.manager.register(plugin, name=name)
        packs.manager.check_pending()
    except (ValueError, pluggy.PluginValidationError) as error:
        if packs.manager.has_plugin(name) and packs.manager.get_plugin(name) is plugin:
            packs.manager.unregister(plugin)
        packs.failures.append(Failure(distribution, name, _sentence(error)))
        return
    _DISTRIBUTIONS[name] = distribution


def _sentence(error: BaseException) -> str:
    """An exception in one line, with its kind."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
