"""What holds of every rule, whoever wrote it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import lint8k_rules
from lint8k.api import Rule, rules_in, summary
from lint8k.testing import check, clean, flags, render, unmarked

RULES = sorted(rules_in("lint8k_rules"), key=lambda rule: rule.code)
FAMILIES = {
    "reading": "PAR", "cover": "CVR", "items": "ITM", "exhibits": "EXH", "dates": "DAT", "amounts": "AMT",
    "signatures": "SIG", "terms": "TRM", "header": "HDR", "format": "FMT", "xbrl": "XBR", "drafting": "DFT", "text": "TXT",
}  # fmt: skip
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_there_are_rules() -> None:
    assert len(RULES) >= 20


def test_codes_and_names_are_one_rule_s_own() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@each_rule
def test_the_right_example_is_right(rule: type[Rule]) -> None:
    clean(rule, rule.right)


@each_rule
def test_the_wrong_example_is_wrong_where_it_is_marked(rule: type[Rule]) -> None:
    flags(rule, rule.wrong)


@each_rule
def test_no_other_rule_calls_the_right_example_an_error(rule: type[Rule]) -> None:
    text, _ = unmarked(render(rule.right))
    said = [
        v for v in check(text, *RULES).violations if v.severity is not None and v.severity.value != "note"
    ]
    assert not said, [(v.rule.code, v.message) for v in said]


@each_rule
def test_it_stands_where_its_family_and_its_name_say(rule: type[Rule]) -> None:
    *_, folder, module = rule.__module__.split(".")
    assert FAMILIES[folder] == rule.code[:3]
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", rule.name)
    assert len([value for value in RULES if value.__module__ == rule.__module__]) == 1, "one rule a file"
    assert module.islower()


@each_rule
def test_it_says_what_why_and_whence(rule: type[Rule]) -> None:
    assert rule.__doc__
    assert summary(rule)
    assert len(rule.__doc__.split("\n\n")) >= 2, "a first sentence, and what it will not flag"
    assert rule.citation


@each_rule
def test_its_messages_are_sentences(rule: type[Rule]) -> None:
    for violation in flags(rule, rule.wrong):
        assert violation.message == violation.message.strip()
        assert not violation.message.endswith((".", ":", ","))
        assert "\n" not in violation.message
        assert violation.message[0].isupper() or not violation.message[0].isalpha()


@each_rule
@pytest.mark.parametrize(
    "text", ["FORM 8-K", "FORM 8-K\n" + "\0\t\r\x0c" * 50, "FORM 8-K\n" + "Item 1.01 $1 x " * 500]
)
def test_it_survives_odd_text(rule: type[Rule], text: str) -> None:
    check(text, rule)


@pytest.mark.parametrize(
    "day", [date(1997, 3, 4), date(2003, 6, 2), date(2008, 2, 5), date(2018, 1, 9), date(2024, 5, 14)]
)
def test_the_sound_filing_of_every_era_is_sound(day: date) -> None:
    text, _ = unmarked(render(RULES[0].right.__class__(day=day)))
    assert not [(v.rule.code, v.message) for v in check(text, *RULES).violations]


def test_every_module_of_the_pack_holds_a_rule_or_is_a_helper() -> None:
    root = Path(lint8k_rules.__file__).parent
    holding = {rule.__module__ for rule in RULES}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root.parent).with_suffix("").parts
        if path.name == "__init__.py" or any(part.startswith("_") for part in parts[1:]):
            continue
        assert ".".join(parts) in holding, path
