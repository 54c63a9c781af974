"""Options of rules: what a configuration says under ``[rule.CODE]``, held against what the rules say that they take."""

from __future__ import annotations

from collections.abc import Iterable

from lint8k.api import Rule
from lint8k.config import InForce
from lint8k.errors import SettingError
from lint8k.tomlfile import listed, nearest

_KINDS = {
    bool: "true or false",
    int: "a whole number",
    str: "a word in quotes",
    tuple: "a list of words in quotes",
}


def of(in_force: InForce, rules: Iterable[type[Rule]]) -> dict[str, dict[str, object]]:
    """The options that settings set for some rules, by the codes of the rules and their own names.

    Raises `SettingError`, which names file and line, for an option that the rule does not have, or a value not of its kind.
    """
    by_word = {word: rule for rule in rules for word in (rule.code, rule.name)}
    found: dict[str, dict[str, object]] = {}
    for layer in in_force.layers:
        for word, table in layer.table.get("rule", {}).items():
            rule = by_word.get(word.upper()) or by_word.get(word.lower())
            if rule is None:  # it does not run
                continue
            for key, value in table.items():
                where = layer.origin("rule", word, key)
                found.setdefault(rule.code, {})[key] = _held(rule, key, value, where)
    return found


def _held(rule: type[Rule], key: str, value: object, where: str) -> object:
    """A value as the rule takes it."""
    if key not in rule.options:
        near = nearest(key, rule.options)
        there = f"it has {listed(rule.options)}" if rule.options else "it has none"
        hint = f'did you mean "{near}"?' if near else there
        raise SettingError(f'{where}: {rule.code} has no option "{key}"; {hint}')
    kind = type(rule.options[key])
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        value = tuple(value)
    if type(value) is not kind:
        raise SettingError(f'{where}: "{key}" of {rule.code} is to be {_KINDS[kind]}')
    return value
