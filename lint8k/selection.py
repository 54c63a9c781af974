"""Which rules a word of the settings stands for, and which of all rules the settings choose.

A rule is no more here than its code, its name and its severity, so that nothing of a pack has to be imported to know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from lint8k import config
from lint8k.config import InForce, Layer
from lint8k.errors import SettingError
from lint8k.records import field, record
from lint8k.settings import Remark, Say


class Named(Protocol):
    """What a rule is called; a class of rules is one."""

    @property
    def code(self) -> str:
        """Three letters for the family, three digits."""

    @property
    def name(self) -> str:
        """The name in words with hyphens."""

    @property
    def default(self) -> bool:
        """Whether it runs unless it is left out; if not, only where its code or its name is said."""


Card = TypeVar("Card", bound=Named)


@record(frozen=True, slots=True)
class Selection:
    """Which rules run: `select`, `ignore` and `extend_select` hold codes or prefixes of codes ("AMT001", "AMT") or names.

    The most specific word wins: ``select=("AMT",), ignore=("AMT001",)`` runs the family less one rule, and
    ``select=("AMT001",), ignore=("AMT",)`` that rule alone. An empty `select` leaves it at what was chosen before. A rule
    that is not among the defaults is selected by its whole code or its name alone.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()

    def __call__(self, rule: Named, before: bool = True) -> bool:
        """Whether a rule is among them, where `before` it was or was not."""
        wanted = unwanted = -1
        for word in (*self.select, *self.extend_select):
            weight = _weight(word, rule)
            if weight > wanted and (rule.default or weight == len(rule.code)):
                wanted = weight
        for word in self.ignore:
            unwanted = max(unwanted, _weight(word, rule))
        if not self.select and wanted == unwanted == -1:
            return before
        return wanted > unwanted


def names(word: str, rule: Named) -> bool:
    """Whether a word of a selection (a code, a prefix of codes, a name, "ALL") stands for a rule."""
    return _weight(word, rule) >= 0


def closest(words: Iterable[str], rule: Named) -> str | None:
    """The word that names a rule most closely, the first of several; None where none does."""
    found = [word for word in words if names(word, rule)]
    return max(found, key=lambda word: _weight(word, rule)) if found else None


def _weight(word: str, rule: Named) -> int:
    """How closely a word names a rule; below zero if it does not."""
    if word.lower() == rule.name:
        return len(rule.code)
    if word.upper() == "ALL":
        return 0
    return len(word) if word and rule.code.startswith(word.upper()) else -1


@record(slots=True)
class Chooser(Generic[Card]):
    """The rules that settings choose of those that are known; `say` takes what is wrong with the words of the settings."""

    known: Sequence[Card]
    say: Say
    ran: dict[str, Card] = field(default_factory=dict)
    """The rules that were chosen for any filing, by code."""
    _chosen: dict[int, tuple[list[Card], dict[str, str]]] = field(default_factory=dict)
    _selected: dict[tuple[Selection, ...], list[Card]] = field(default_factory=dict)
    _seen: set[Layer] = field(default_factory=set)
    """The layers whose words were looked up."""

    def chosen(self, in_force: InForce) -> tuple[list[Card], dict[str, str]]:
        """The rules that settings select, and the severities that they set, by codes.

        Raises `SettingError` where a word of the settings names no rule.
        """
        key = id(in_force)
        if key not in self._chosen:
            self._look_up([layer for layer in in_force.layers if layer not in self._seen])
            words = tuple(
                _selection(layer) for layer in in_force.layers if not _WORDS.isdisjoint(layer.table)
            )
            if words not in self._selected:
                self._selected[words] = [rule for rule in self.known if _is_selected(rule, words)]
            rules = self._selected[words]
            said = [layer.table["severity"] for layer in in_force.layers[::-1] if "severity" in layer.table]
            self._chosen[key] = (
                rules,
                {rule.code: set_to for rule in rules if (set_to := _severity(rule, said))},
            )
            self.ran.update((rule.code, rule) for rule in rules)
            if self.known and not rules:
                _, layer = in_force.last("ignore")
                where = layer.origin("ignore") if layer else "ignore"
                self.say(Remark(f"no rule is left: {where} takes away all that was selected"))
        return self._chosen[key]

    def _look_up(self, layers: Sequence[Layer]) -> None:
        self._seen.update(layers)
        for word, origin in config.words(layers, "select", "extend-select", "severity"):
            if word.upper() != "ALL" and not self._is_known(word):
                place = "" if origin.startswith("--") else f"{origin}: "
                raise SettingError(place + unknown(word, self.known))
        for word, origin in config.words(layers, "rule"):
            if not any(word.upper() == rule.code or word.lower() == rule.name for rule in self.known):
                raise SettingError(f"{origin}: {unknown(word, self.known)}")
        for word, origin in config.words(layers, "ignore"):
            if word.upper() != "ALL" and not self._is_known(word):
                self.say(Remark(f"{origin}: {unknown(word, self.known)}"))

    def _is_known(self, word: str) -> bool:
        return any(names(word, rule) for rule in self.known)


_WORDS = dict.fromkeys(("select", "ignore", "extend-select")).keys()
"""The settings that choose rules, in the order in which `Selection` has them."""


def _selection(layer: Layer) -> Selection:
    return Selection(*(tuple(layer.table.get(key, ())) for key in _WORDS))


def _is_selected(rule: Named, selections: Iterable[Selection]) -> bool:
    chosen = False
    for selection in selections:
        chosen = selection(rule, chosen)
    return chosen


def _severity(rule: Named, tables: Iterable[Mapping[str, object]]) -> str | None:
    for said in tables:
        word = closest(said, rule)
        if word is not None:
            return str(said[word])
    return None


def unknown(word: str, rules: Sequence[Named]) -> str:
    """That a word names no rule, and the nearest that would."""
    from lint8k.tomlfile import nearest

    near = nearest(word, words(rules))
    return f"there is no rule {word!r}" + (f"; did you mean {near}?" if near else "")


def words(rules: Sequence[Named]) -> list[str]:
    """All words that name rules: their codes, their names, the first letters of their codes."""
    families = sorted({rule.code.rstrip("0123456789") for rule in rules})
    return [*families, *(rule.code for rule in rules), *(rule.name for rule in rules)]
