from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.conftest import Run
from tests.command import lint8k


def test_a_rule_is_listed_with_its_source_severity_and_dates(run: Run) -> None:
    status, out, err = run("rules")
    assert (status, err) == (0, "")
    assert (
        dedent(
            """
            TST001  error    wrong-word
                The word WRONG stands in the report
                Source: Test Act, Section 1
                Applies: to filings of every date

            TST002  note     custom-word
                The word CUSTOM stands in the report
                Source: Custom
                Applies: to filings from August 23, 2004 on
            """
        ).strip()
        in out
    )


def test_the_catalogue_as_json(run: Run) -> None:
    rules = {rule["code"]: rule for rule in json.loads(run("rules", "--format", "json").out)["rules"]}
    assert rules["TST002"] == {
        "code": "TST002",
        "name": "custom-word",
        "severity": "note",
        "summary": "The word CUSTOM stands in the report",
        "description": "The word CUSTOM stands in the report.",
        "citation": "Custom",
        "since": "2004-08-23",
        "until": None,
        "default": True,
        "pack": "tiny_rules",
        "right": "Item 8.01  Other Events.",
        "wrong": "Item 8.01  Other Events: CUSTOM.\n                         ~~~~~~ TST002",
    }


def test_a_rule_that_is_off_says_so(run: Run) -> None:
    assert "    Runs:    only where it is named: TRM020 or term-never-used\n" in run("rules").out
    assert "--extend-select TRM020" in run("explain", "TRM020").out
    assert "Runs:" not in run("explain", "TRM001").out


def test_a_rule_is_explained_with_a_right_and_a_wrong_example(run: Run) -> None:
    assert run("explain", "TST001") == (
        0,
        dedent(
            """
            TST001  wrong-word  (error)
            ===========================

            The word WRONG stands in the report.

            It matters to tests.

            Cited as: Test Act, Section 1
            Applies:  to filings of every date

            Right:

              Item 8.01  Other Events.

            Wrong:

              Item 8.01  Other Events: WRONG.
                                       ~~~~~ TST001
            """
        ).lstrip(),
        "",
    )


@pytest.mark.parametrize("words", [("TST",), ("wrong-word", "TST002"), ("tst001", "custom-word", "TST")])
def test_several_rules_are_explained_each_once(run: Run, words: tuple[str, ...]) -> None:
    found = json.loads(run("explain", *words, "--format", "json").out)["rules"]
    assert [rule["code"] for rule in found] == ["TST001", "TST002"]


def test_a_rule_that_is_none_is_2_and_the_nearest_is_named(run: Run) -> None:
    assert run("explain", "wrong-wird") == (
        2,
        "",
        "lint8k: there is no rule 'wrong-wird'; did you mean wrong-word?\n",
    )


def test_every_page_of_the_standard_pack_fits_80_columns() -> None:
    for command in (("rules",), ("explain", "ALL")):
        answer = lint8k(*command)
        assert answer.status == 0
        wide = [line for line in answer.out.splitlines() if len(line) > 80]
        assert all(line.startswith("  ") for line in wide), (
            "only examples are as wide as their author made them"
        )


def test_a_pack_that_fails_is_named_and_the_others_are_listed(run: Run, tmp_path: Path) -> None:
    info = tmp_path / "bad_rules-2.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: bad-rules\nVersion: 2.0\n")
    (info / "entry_points.txt").write_text("[lint8k.plugins]\nbad = no_such_module\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(tmp_path)
        status, out, err = run("rules")
    assert (status, "TST001" in out) == (0, True)
    assert err.startswith("lint8k: the plug-in bad of bad-rules 2.0 was left out: ")


def test_of_a_long_example_the_lines_about_the_mark_are_shown_and_their_twins() -> None:
    from lint8k.api import Example
    from lint8k.rulebook import fragments

    lines = [f"Line {number} of the report" for number in range(40)]
    marked = [*lines[:20], "Line twenty of the report", "     ~~~~~~ TST001", *lines[21:]]

    class Long:
        right = Example(body="\n".join(lines))
        wrong = Example(body="\n".join(marked))

    right, wrong = fragments(Long)  # type: ignore[arg-type]
    assert right.splitlines() == ["...", *lines[16:25], "..."]
    assert wrong.splitlines() == ["...", *marked[16:26], "..."]


def test_an_example_with_a_header_shows_it() -> None:
    from lint8k.rulebook import fragments
    from lint8k_rules.header.period_differs import PeriodDiffers

    right, wrong = fragments(PeriodDiffers)
    assert "CONFORMED PERIOD OF REPORT: 20150304" in right
    assert "CONFORMED PERIOD OF REPORT: 20140304\n                            ~~~~~~~~ HDR002\n" in wrong
