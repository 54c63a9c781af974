"""Waivers: a violation that somebody accepted does not stand, and everybody can read why."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from lint8k.waivers import is_reason
from tests.cli.conftest import Run, filing

ONLY = ("--select", "TST,WVR")
WAIVER = """\
[[waiver]]
rule = "TST001"
file = "drafts/a8k.txt"
place = "Item 8.01"
reason = "The word is a trademark"
by = "M. Oakes"
until = 2999-12-31
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a8k.txt").write_text(filing("WRONG and CUSTOM"))
    return tmp_path


def waivers(tree: Path, text: str) -> None:
    (tree / "lint8k-waivers.toml").write_text(text)


def standing(run: Run, *words: str) -> tuple[int, list[str], list[str]]:
    """The exit status, the rules whose violations stand, and those whose violations are waived."""
    answer = run(*words, *ONLY, "--format", "json")
    found = [one for file in json.loads(answer.out)["files"] for one in file["violations"]]
    return (
        answer.status,
        [one["rule"] for one in found if one["waived"] is None],
        [one["rule"] for one in found if one["waived"]],
    )


def own(run: Run, *words: str) -> list[dict[str, Any]]:
    """What is said of the waivers themselves."""
    made = json.loads(run(*words, *ONLY, "--format", "json").out)
    return [one for file in made["files"] for one in file["violations"] if one["rule"].startswith("WVR")]


class TestInAFile:
    def test_what_it_names_does_not_stand_and_is_told_with_its_reason(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER)
        answer = run("drafts", *ONLY, "--format", "json")
        made = json.loads(answer.out)
        assert answer.status == 0
        assert (made["summary"]["errors"], made["summary"]["notes"], made["summary"]["waived"]) == (0, 1, 1)
        assert [one["waived"] for one in made["files"][0]["violations"]] == [
            None,
            {
                "reason": "The word is a trademark",
                "by": "M. Oakes",
                "until": "2999-12-31",
                "source": "lint8k-waivers.toml:1",
            },
        ]

    def test_an_audit_heeds_none(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER)
        assert standing(run, "drafts", "--no-waivers") == (1, ["TST001", "TST002"], [])
        assert standing(run, "drafts", "--isolated") == (1, ["TST001", "TST002"], [])

    @pytest.mark.parametrize(
        ("old", "new", "waived"),
        [
            ('rule = "TST001"', 'rule = "wrong-word"', True),
            ('rule = "TST001"', 'rule = "TST002"', False),
            ('place = "Item 8.01"', 'place = "cover"', False),
            ('place = "Item 8.01"', 'words = "WRONG"', True),
            ('place = "Item 8.01"', 'words = "company says  wrong and"', True),
            ('place = "Item 8.01"', 'words = "WRONG"\nplace = "Item 8.01"', True),
            ('place = "Item 8.01"', 'words = "CUSTOM"', False),
            ('place = "Item 8.01"', 'words = "WRONG"\nplace = "Item 5.02"', False),
        ],
    )
    def test_it_goes_by_rule_place_and_words(
        self, run: Run, tree: Path, old: str, new: str, waived: bool
    ) -> None:
        waivers(tree, WAIVER.replace(old, new))
        assert ("TST001" in standing(run, "drafts")[2]) is waived

    def test_it_survives_edits_elsewhere_and_is_for_one_file(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER)
        (tree / "drafts" / "a8k.txt").write_text("\n\n" + filing("RIGHT as rain, said it, and WRONG"))
        (tree / "drafts" / "b8k.txt").write_text(filing("WRONG"))
        assert standing(run, "drafts") == (1, ["TST001"], ["TST001"])

    def test_the_nearest_file_above_counts_from_its_own_folder(self, run: Run, tree: Path) -> None:
        waivers(tree, "[[waiver]]\nnonsense = 1\n")
        (tree / "drafts" / "lint8k-waivers.toml").write_text(WAIVER.replace("drafts/", ""))
        assert standing(run, "drafts") == (0, ["TST002"], ["TST001"])

    def test_an_expired_one_accepts_nothing_and_is_told(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER.replace("2999", "2015"))
        assert standing(run, "drafts") == (1, ["TST001", "TST002", "WVR001"], [])
        (found,) = own(run, "drafts")
        assert (
            found["message"]
            == "The waiver of TST001 in Item 8.01 was good until 2015-12-31, and accepts nothing any more"
        )
        assert (found["location"]["path"], found["location"]["start"]["line"]) == ("lint8k-waivers.toml", 2)

    def test_an_unused_one_is_told_where_it_could_have_been_used(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER)
        (tree / "drafts" / "a8k.txt").write_text(filing("RIGHT"))
        (tree / "drafts" / "b8k.txt").write_text(filing("RIGHT"))
        assert standing(run, "drafts") == (1, ["WVR002"], [])
        assert standing(run, "drafts/b8k.txt") == (0, [], [])
        assert run("drafts", "--select", "TST002,WVR").status == 0, "the rule did not run"
        assert run("drafts", *ONLY, "--ignore", "waiver-unused").status == 0

    def test_one_for_a_rule_that_there_is_not_is_told_and_is_2(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER.replace("TST001", "wrong-wrod"))
        (found,) = own(run, "drafts")
        assert found["rule"] == "WVR003"
        answer = run("drafts", *ONLY)
        assert answer.status == 2
        assert answer.err == (
            "lint8k: lint8k-waivers.toml:1: there is no rule 'wrong-wrod' to be waived; did you mean wrong-word?\n"
        )
        assert own(run, "drafts", "--no-waivers") == []

    def test_one_for_a_file_that_is_not_there_is_told_once(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER.replace("a8k", "old8k"))
        (tree / "drafts" / "b8k.txt").write_text(filing("RIGHT"))
        assert [one["message"] for one in own(run, "drafts")] == [
            "The waiver of TST001 is for a file that is not there"
        ]

    def test_what_is_said_of_waivers_cannot_be_waived(self, run: Run, tree: Path) -> None:
        waivers(tree, WAIVER.replace("2999", "2015") + WAIVER.replace("TST001", "WVR001"))
        assert [one["rule"] for one in own(run, "drafts")] == ["WVR001", "WVR003"]

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("The word is a trademark", "TODO", '5: "TODO" is no reason; say why the violation is accepted'),
            ("The word is a trademark", "", '5: "reason" is not as it must be; Why it is accepted'),
            ('reason = "The word is a trademark"', "", '1: "waiver" has no "reason", and must have one'),
            ('place = "Item 8.01"', "", '1: "waiver" has neither "place" nor "words", and must have one'),
            ('place = "Item 8.01"', "line = 12", '4: there is no key "line" in "waiver"'),
            (
                "Item 8.01",
                "line 12",
                '4: "place" is not as it must be; it is the part of the filing: Item 9.01',
            ),
            ("2999-12-31", '"2999-02-30"', "7: 2999-02-30 is no day of the calendar"),
            ("drafts/a8k.txt", "../secret.txt", "3: '../secret.txt' lies outside the folder of the waivers"),
            ("[[waiver]]", "[[wavier]]", '1: there is no key "wavier"; did you mean "waiver"?'),
            ('by = "', 'by = "\\q', " is no TOML"),
        ],
    )
    def test_a_file_that_cannot_be_followed_is_2_in_a_sentence(
        self, run: Run, tree: Path, old: str, new: str, message: str
    ) -> None:
        waivers(tree, WAIVER.replace(old, new))
        answer = run("drafts", *ONLY, "--output", "report.txt")
        assert (answer.status, answer.out) == (2, "")
        assert answer.err.startswith("lint8k: lint8k-waivers.toml")
        assert message in answer.err
        assert answer.err.count("\n") == 1
        assert not (tree / "report.txt").exists()

    def test_a_link_out_of_the_tree_is_not_followed(self, run: Run, tree: Path) -> None:
        (tree / "drafts" / ".git").mkdir()
        waivers(tree, WAIVER)
        (tree / "drafts" / "lint8k-waivers.toml").symlink_to(tree / "lint8k-waivers.toml")
        assert "is a link that leads out of its tree" in run("drafts", *ONLY).err


@pytest.mark.parametrize(
    "text",
    ["TODO", "todo: ask", "tbd", "n/a", "...", "12", "-", "By design.", "false positive", "FIXME later", " "],
)
def test_these_are_no_reasons(text: str) -> None:
    assert not is_reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "privileged",
        "The exhibit follows by amendment",
        "none of the parties is an affiliate",
        "Okay under Rule 12b-23",
    ],
)
def test_these_are_reasons(text: str) -> None:
    assert is_reason(text)


PAGE = """\
{top}<html><body>
<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report (Date of earliest event reported): March 4, 2015</p>
<p>HOLLIN RIDGE MATERIALS, INC.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>Item 7.01 Regulation FD Disclosure.</p>
<p>The Company says {first}.</p>{between}
<p>Item 8.01 Other Events.</p>
<p>The Company says {second}.</p>
</body></html>
"""


class TestInAComment:
    def page(self, tree: Path, **parts: str) -> None:
        parts = {"top": "", "first": "WRONG", "between": "", "second": "WRONG"} | parts
        (tree / "drafts" / "a8k.txt").unlink()
        (tree / "drafts" / "a8k.htm").write_text(PAGE.format(**parts))

    comment = "<!-- lint8k: waive TST001 until 2999-12-31 by M. Oakes because it is a trademark -->"

    @pytest.mark.parametrize(("where", "waived"), [("top", 2), ("between", 2), ("first", 1), ("second", 1)])
    def test_it_holds_for_the_part_in_which_it_stands(
        self, run: Run, tree: Path, where: str, waived: int
    ) -> None:
        words = "WRONG " if where in ("first", "second") else ""
        after = " and so on" if where in ("first", "second") else ""
        self.page(tree, **{where: words + self.comment + after})
        _, stands, accepted = standing(run, "drafts")
        assert (stands, accepted) == (["TST001"] * (2 - waived), ["TST001"] * waived)

    def test_it_is_told_with_its_place(self, run: Run, tree: Path) -> None:
        self.page(tree, second="WRONG " + self.comment + ", it says")
        made = json.loads(run("drafts", *ONLY, "--format", "json").out)
        told = next(one["waived"] for one in made["files"][0]["violations"] if one["waived"])
        assert told == {
            "reason": "it is a trademark",
            "by": "M. Oakes",
            "until": "2999-12-31",
            "source": "drafts/a8k.htm:7",
        }

    @pytest.mark.parametrize(
        ("comment", "message"),
        [
            ("waive TST001", "The waiver gives no reason"),
            ("waive TST001 because TODO", '"TODO" is no reason'),
            ("ignore TST001 because it is a trademark", "The comment is not worded as a waiver"),
            ("waive because it is a trademark", "The comment is not worded as a waiver"),
            ("waive TST001 until Friday because it is a trademark", 'The waiver is until "Friday"'),
        ],
    )
    def test_what_is_none_is_told_and_accepts_nothing(
        self, run: Run, tree: Path, comment: str, message: str
    ) -> None:
        self.page(tree, top=f"<!-- lint8k: {comment} -->")
        assert standing(run, "drafts") == (1, ["TST001", "TST001", "WVR004"], [])
        (found,) = own(run, "drafts")
        assert found["message"].startswith(message)
        assert (found["location"]["start"]["line"], found["location"]["start"]["column"]) == (1, 1)

    def test_expired_unused_and_unknown_ones_are_told(self, run: Run, tree: Path) -> None:
        self.page(tree, top=self.comment.replace("2999", "2015"), second="RIGHT", first="RIGHT WRONG")
        assert standing(run, "drafts") == (1, ["TST001", "WVR001"], [])
        (tree / "drafts" / "a8k.txt").write_text("")
        self.page(tree, top=self.comment, second="RIGHT", first="RIGHT")
        assert standing(run, "drafts") == (1, ["WVR002"], [])
        (tree / "drafts" / "a8k.txt").write_text("")
        self.page(tree, top=self.comment.replace("TST001", "TST01"), second="RIGHT", first="RIGHT")
        assert standing(run, "drafts") == (1, ["WVR003"], [])

    def test_several_rules_in_one(self, run: Run, tree: Path) -> None:
        self.page(tree, top=self.comment.replace("TST001", "TST001, custom-word"), second="CUSTOM")
        assert standing(run, "drafts") == (0, [], ["TST001", "TST002"])

    def test_in_plain_text_it_is_a_text_like_any_other(self, run: Run, tree: Path) -> None:
        (tree / "drafts" / "a8k.txt").write_text(filing(f"WRONG {self.comment}"))
        assert standing(run, "drafts")[2] == []


class TestEveryReport:
    @pytest.fixture(autouse=True)
    def _waived(self, tree: Path) -> None:
        waivers(tree, WAIVER)

    @pytest.mark.parametrize(
        "format", ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "html"]
    )
    def test_tells_what_is_waived_and_why(self, run: Run, format: str) -> None:
        answer = run("drafts", *ONLY, "--format", format)
        assert answer.status == 0
        assert "The word is a trademark" in " ".join(answer.out.split())

    def test_text_counts_and_lists(self, run: Run) -> None:
        out = run("drafts", *ONLY).out
        assert "1 note (1 waived). 1 tie tested" in out
        assert "\nWaived in drafts/a8k.txt\n  drafts/a8k.txt:" in out
        out = run("drafts", *ONLY, "--format", "concise").out
        assert (
            "TST001 waived The word is WRONG, not RIGHT: The word is a trademark (M. Oakes, until 2999-12-31;"
            " lint8k-waivers.toml:1)\n" in out
        )

    def test_the_page_counts_them_in_its_verdict(self, run: Run) -> None:
        out = run("drafts", *ONLY, "--format", "html").out
        assert '<b class="note">1 note</b> <small>(1 waived)</small></p>' in out

    def test_code_scanning_gets_a_suppression(self, run: Run) -> None:
        (log,) = json.loads(run("drafts", *ONLY, "--format", "sarif").out)["runs"]
        assert [one["ruleId"] for one in log["results"] if "suppressions" in one] == ["TST001"]

    def test_junit_a_skipped_test(self, run: Run) -> None:
        root = ElementTree.fromstring(run("drafts", *ONLY, "--format", "junit").out)
        assert (root.get("failures"), root.get("skipped")) == ("0", "1")

    def test_annotations_a_notice(self, run: Run) -> None:
        out = run("drafts", *ONLY, "--format", "github").out
        assert out.count("::notice ") == 2
        assert "::error" not in out


class TestTheCommand:
    def test_it_writes_what_then_accepts(self, run: Run, tree: Path) -> None:
        words = ("waive", "TST001", "drafts/a8k.txt", "--reason", 'It is a "trademark"', "--by", "M. Oakes")
        answer = run(*words, "--until", "2999-12-31")
        assert answer == (0, "", "lint8k: 1 violation waived in lint8k-waivers.toml\n")
        assert (tree / "lint8k-waivers.toml").read_text() == (
            '[[waiver]]\nrule = "TST001"\nfile = "drafts/a8k.txt"\nplace = "Item 8.01"\nwords = "WRONG"\n'
            'reason = "It is a \\"trademark\\""\nby = "M. Oakes"\nuntil = 2999-12-31\n'
        )
        assert standing(run, "drafts") == (0, ["TST002"], ["TST001"])

    def test_it_adds_to_what_is_there(self, run: Run, tree: Path) -> None:
        before = "# ours\n" + WAIVER
        waivers(tree, before)
        assert run("waive", "custom-word", "drafts", "--reason", "House style").status == 0
        assert (tree / "lint8k-waivers.toml").read_text().startswith(before + "\n[[waiver]]\n")
        assert standing(run, "drafts") == (0, [], ["TST001", "TST002"])

    def test_place_and_words_narrow_it_down(self, run: Run, tree: Path) -> None:
        (tree / "drafts" / "b8k.txt").write_text(filing("WRONG"))
        reason = ("--reason", "It is a trademark")
        assert run("waive", "TST001", "drafts", *reason, "--place", "cover").status == 2
        assert run("waive", "TST001", "drafts", *reason, "--words", "wrong").err.startswith(
            "lint8k: 2 violations"
        )

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (("TST001", "drafts", "--reason", "TODO"), '--reason: "TODO" is no reason'),
            (("TST01", "drafts", "--reason", "It is so"), "there is no rule 'TST01'"),
            (("TST003", "drafts", "--reason", "It is so"), "there is no rule 'TST003'"),
            (
                ("WVR001", "drafts", "--reason", "It is so"),
                "nothing was waived: there is no violation of WVR001",
            ),
            (("TST001", "nowhere", "--reason", "It is so"), "nothing was waived: not all that was named"),
        ],
    )
    def test_it_writes_nothing_that_means_nothing(
        self, run: Run, tree: Path, words: tuple[str, ...], message: str
    ) -> None:
        answer = run("waive", *words)
        assert (answer.status, answer.out) == (2, "")
        assert message in answer.err
        assert not (tree / "lint8k-waivers.toml").exists()

    def test_a_reason_is_required(self, run: Run, tree: Path) -> None:
        assert run("waive", "TST001", "drafts").status == 2

    def test_a_broken_file_is_left_as_it_is(self, run: Run, tree: Path) -> None:
        waivers(tree, "[[waiver")
        assert run("waive", "TST001", "drafts", "--reason", "It is so").status == 2
        assert (tree / "lint8k-waivers.toml").read_text() == "[[waiver"

    @pytest.mark.skipif(os.name == "nt", reason="Windows keeps modes otherwise")
    def test_the_file_is_its_owner_s_and_keeps_the_mode_that_it_has(self, run: Run, tree: Path) -> None:
        for words in (("TST001",), ("TST002",)):
            assert run("waive", *words, "drafts", "--reason", "It is so").status == 0
            mode = 0o600 if words == ("TST001",) else 0o640
            assert (tree / "lint8k-waivers.toml").stat().st_mode & 0o777 == mode
            (tree / "lint8k-waivers.toml").chmod(0o640)
        assert list(tree.glob(".lint8k-*")) == []


def test_the_rules_are_listed_and_explained(run: Run) -> None:
    assert "WVR002  warning  waiver-unused" in run("rules").out
    assert "what is recorded" not in run("explain", "waiver-unused").out
    assert run("explain", "WVR").out.count("\nCited as: ") == 5
