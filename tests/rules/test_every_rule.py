"""What holds of every rule, whoever wrote it."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

import lint8k_rules
from lint8k.api import Example, Filing, Rule, Violation, rules_in
from lint8k.engine import judge
from lint8k.fixes import mend
from lint8k.report import first_sentence
from lint8k.source import decode
from lint8k.testing import check, clean, flags, parse, render, unmarked

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
    assert first_sentence(rule.__doc__ or "")
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


MISPRINTS = [
    ("CVR002", "event reported): March", "event reported): Marhc"),
    ("CVR007", "36-4127385", "364127385"),
    ("CVR007", "36-4127385", "36-41273B5"),
]
"""What rules offer to mend that is not in their own examples: the words of a sound filing, and those in their place."""
FIXABLE = [
    (rule, draft)
    for rule in RULES
    for draft in (
        unmarked(render(rule.wrong))[0],
        *(render(Example()).replace(right, wrong) for code, right, wrong in MISPRINTS if code == rule.code),
    )
    if any(one.fix for one in check(draft, rule).violations)
]


def test_whatever_fix_a_rule_offers_is_tested() -> None:
    offering = {rule.code for rule in RULES if "Fix(" in inspect.getsource(sys.modules[rule.__module__])}
    assert offering == {rule.code for rule, _ in FIXABLE}
    assert {code for code, _, _ in MISPRINTS} <= offering


@pytest.mark.parametrize("coding", ["utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "dos"])
@pytest.mark.parametrize(("rule", "draft"), FIXABLE, ids=[rule.code for rule, _ in FIXABLE])
def test_its_fix_leaves_the_violation_gone_and_none_new(
    rule: type[Rule], draft: str, line_end: str, coding: str
) -> None:
    """The engine takes back a fix that does not; so the fix of the rule's own example must be one that stays."""
    plain = draft.replace("\n", line_end)
    data = (plain if coding == "utf-16" else f"{plain}Café{line_end}").encode(coding)

    def judged(files: dict[str, bytes]) -> tuple[Filing, Sequence[Violation]]:
        filing = parse(decode(files.get("draft-8k.txt", data)))
        return filing, judge(filing, RULES).violations

    mended = mend(judged, lambda _: data, unsafe=True)
    assert mended.fixed >= 1
    (fixed,) = mended.files.values()
    assert (decode(fixed).count("\r\n") > 0) is (line_end == "\r\n")
    assert decode(fixed).count("\n") == decode(fixed).count(line_end)
    assert not [one for one in check(decode(fixed), rule).violations if one.fix]
    again = mend(lambda files: judged(files or mended.files), lambda _: fixed, unsafe=True)
    assert (again.files, again.fixed) == ({}, 0)
