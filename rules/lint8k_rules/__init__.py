"""The standard rules of lint8k: a pack like any other. One rule a file; being in the folder is its registration."""

from __future__ import annotations

from collections.abc import Iterable

from lint8k.api import Rule, hookimpl, rules_in

API_VERSION = 1


@hookimpl
def lint8k_rules() -> Iterable[type[Rule]]:
    """Return every rule in the folders beside this file."""
    return rules_in(__name__)
