"""Every rule that ties figures or dates says of what relation, and the page of all of them says the same."""

from __future__ import annotations

import pytest

from lint8k.api import Rule, rules_in
from lint8k.testing import check, render, unmarked

RULES = [rule for rule in rules_in("lint8k_rules") if rule.code[:3] in ("AMT", "DAT")]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_kinds_of_its_ties_are_those_that_it_states(rule: type[Rule]) -> None:
    stated = {kind for relation in rule.relations for kind in relation.kinds}
    for example in (rule.right, rule.wrong):
        text, _ = unmarked(render(example))
        assert {tie.kind for tie in check(text, rule).ties} <= stated


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.relations], ids=lambda rule: rule.code)
def test_a_relation_is_stated_in_phrases(rule: type[Rule]) -> None:
    for relation in rule.relations:
        texts = (relation.figures, relation.words, relation.tolerance, relation.vetoes)
        assert all(text and not text.endswith(".") and "\n" not in text and "|" not in text for text in texts)
