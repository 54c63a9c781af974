"""The baseline: what is old does not stand, what is new does."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from lint8k import schemas
from tests.cli.conftest import Run, filing

ONLY = ("--select", "TST,WVR", "--format", "json")
HERE = ("--baseline", "old.json")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name, words in (("a8k.txt", "that WRONG is not CUSTOM"), ("b8k.txt", "WRONG")):
        (tmp_path / "drafts").mkdir(exist_ok=True)
        (tmp_path / "drafts" / name).write_text(filing(words))
    return tmp_path


def write(tree: Path, words: str, name: str = "a8k.txt") -> None:
    (tree / "drafts" / name).write_text(filing(words))


def rules(answer: Any) -> list[str]:
    return [one["rule"] for file in json.loads(answer.out)["files"] for one in file["violations"]]


@pytest.fixture
def baseline(run: Run, tree: Path) -> Path:
    answer = run("drafts", *ONLY, "--write-baseline", "old.json")
    made = json.loads(answer.out)
    assert (answer.status, answer.err, rules(answer)) == (0, "", [])
    assert (made["summary"]["errors"], made["summary"]["baselined"]) == (0, 3)
    return tree / "old.json"


def entries(path: Path) -> dict[str, list[tuple[str, str, str]]]:
    document = json.loads(path.read_text())
    schemas.validate(document, "baseline")
    return {
        name: [(one["rule"], one["place"], one["words"]) for one in found]
        for name, found in document["files"].items()
    }


def test_it_is_sorted_an_entry_a_line_and_the_owner_s(baseline: Path) -> None:
    assert entries(baseline) == {
        "drafts/a8k.txt": [("TST001", "Item 8.01", "WRONG"), ("TST002", "Item 8.01", "CUSTOM")],
        "drafts/b8k.txt": [("TST001", "Item 8.01", "WRONG")],
    }
    assert sum('{"rule": ' in line for line in baseline.read_text().splitlines()) == 3
    if os.name != "nt":
        assert baseline.stat().st_mode & 0o777 == 0o600


def test_what_is_old_does_not_stand(run: Run, baseline: Path) -> None:
    answer = run("drafts", *ONLY, *HERE)
    assert (answer.status, rules(answer)) == (0, [])
    assert run("drafts", *ONLY[:2], *HERE).out.startswith("2 filings: no violations (3 baselined).")


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("that WRONG is not CUSTOM, and more", []),
        ("first a great deal else.\n\nThe company says that WRONG is not CUSTOM", []),
        ("it holds to this: WRONG is not CUSTOM", []),
        ("that WRONG shall be what is not CUSTOM", []),
        ("that WRONG is not CUSTOM.\n\nIt adds how WRONG it was", ["TST001"]),
        ("how it went, in a new paragraph, WRONG altogether. Nothing is not CUSTOM", ["TST001", "WVR005"]),
        ("that it is not CUSTOM", ["WVR005"]),
        (
            "that WRONG is not CUSTOM\n\nItem 9.01  Exhibits.\n\nThe Company says that WRONG is not",
            ["TST001"],
        ),
    ],
)
def test_edits_elsewhere_leave_it_old_and_another_place_makes_it_new(
    run: Run, tree: Path, baseline: Path, words: str, standing: list[str]
) -> None:
    write(tree, words)
    assert sorted(rules(run("drafts/a8k.txt", *ONLY, *HERE))) == standing


def test_of_twins_the_one_that_is_new_is_told(run: Run, tree: Path, baseline: Path) -> None:
    write(tree, "how WRONG it was.\n\nThe Company says that WRONG is not CUSTOM")
    (found,) = json.loads(run("drafts/a8k.txt", *ONLY, *HERE).out)["files"]
    (new,) = found["violations"]
    line = (tree / "drafts" / "a8k.txt").read_text().splitlines()[new["location"]["start"]["line"] - 1]
    assert line == "The Company says how WRONG it was."


def test_a_stale_entry_is_a_note_at_its_line_and_may_be_more(run: Run, tree: Path, baseline: Path) -> None:
    write(tree, "RIGHT", "b8k.txt")
    answer = run("drafts", *ONLY, *HERE)
    assert (answer.status, rules(answer)) == (0, ["WVR005"])
    found = json.loads(answer.out)["files"][1]["violations"][0]
    assert (found["severity"], found["location"]["path"], found["location"]["start"]["line"]) == (
        "note",
        "old.json",
        9,
    )
    assert found["message"] == (
        'The baseline has an old violation of TST001 in drafts/b8k.txt, Item 8.01 ("WRONG"), which is there no more;'
        " --update-baseline takes it out"
    )
    (tree / "lint8k.toml").write_text('severity = { WVR005 = "error" }\n')
    assert run("drafts", *ONLY, *HERE).status == 1


def test_update_takes_out_what_is_stale_and_adds_nothing(run: Run, tree: Path, baseline: Path) -> None:
    write(tree, "that it is not CUSTOM.\n\nThe Company says WRONG in Vienna")
    answer = run("drafts/a8k.txt", *ONLY, *HERE, "--update-baseline")
    assert (answer.status, rules(answer)) == (1, ["TST001"])
    assert entries(baseline) == {
        "drafts/a8k.txt": [("TST002", "Item 8.01", "CUSTOM")],
        "drafts/b8k.txt": [("TST001", "Item 8.01", "WRONG")],
    }


def test_files_and_rules_that_were_not_checked_keep_theirs(run: Run, tree: Path, baseline: Path) -> None:
    before = entries(baseline)
    write(tree, "RIGHT")
    for option in ("--update-baseline", "--write-baseline"):
        words = (*HERE, option) if option == "--update-baseline" else (option, "old.json")
        assert run("drafts/b8k.txt", *ONLY, *words).status == 0
        assert entries(baseline) == before
        assert run("drafts/a8k.txt", "--select", "TST002", *words).status == 0
        assert entries(baseline)["drafts/a8k.txt"] == [("TST001", "Item 8.01", "WRONG")]
        baseline.unlink()
        write(tree, "that WRONG is not CUSTOM")
        run("drafts", *ONLY, "--write-baseline", "old.json")
        write(tree, "RIGHT")


def test_filings_that_are_gone_are_told_and_taken_out(run: Run, tree: Path, baseline: Path) -> None:
    (tree / "drafts" / "b8k.txt").unlink()
    answer = run("drafts", *ONLY, *HERE)
    assert answer.status == 0
    assert answer.err == (
        "lint8k: old.json has old violations of drafts/b8k.txt, which is not there; --update-baseline takes them out\n"
    )
    assert run("drafts", *ONLY, *HERE, "--update-baseline").err == ""
    assert list(entries(baseline)) == ["drafts/a8k.txt"]


def test_paths_count_from_the_baseline(
    run: Run, tree: Path, baseline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tree / "drafts")
    assert rules(run("a8k.txt", *ONLY, "--baseline", "../old.json")) == []


def test_what_is_waived_is_not_old(run: Run, tree: Path) -> None:
    run("waive", "TST001", "drafts", "--reason", "It is a trademark")
    run("drafts", *ONLY, "--write-baseline", "old.json")
    assert entries(tree / "old.json") == {"drafts/a8k.txt": [("TST002", "Item 8.01", "CUSTOM")]}


def test_it_shows_no_words_where_they_are_to_be_left_out(run: Run, tree: Path) -> None:
    run("drafts", *ONLY, "--write-baseline", "old.json", "--redact")
    assert "WRONG" not in (tree / "old.json").read_text()
    assert rules(run("drafts", *ONLY, *HERE)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "old.json is no baseline: it is no JSON"),
        ("[]", "old.json is no baseline: "),
        (
            '{"version": 2, "files": {}}',
            "old.json is a baseline of version 2, and this lint8k knows version 1 alone",
        ),
        ('{"version": 1}', "old.json is no baseline: 'files' is a required property"),
        ('{"version": 1, "files": {"a": [{"rule": "x"}]}}', "(at files/a/0"),
        ("[" * 100_000, "old.json is no baseline: it is no JSON"),
        ("\xff", "old.json is no baseline: it is no JSON"),
    ],
)
@pytest.mark.parametrize("option", ["--baseline", "--write-baseline"])
def test_one_that_is_broken_is_2_and_left_as_it_is(
    run: Run, tree: Path, text: str, message: str, option: str
) -> None:
    (tree / "old.json").write_text(text, encoding="latin-1")
    answer = run("drafts", *ONLY, option, "old.json")
    assert (answer.status, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert message in answer.err
    assert (tree / "old.json").read_text(encoding="latin-1") == text


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--baseline", "nowhere.json"), "nowhere.json could not be read (No such file or directory)"),
        (("--update-baseline",), "--update-baseline needs --baseline FILE"),
        ((*HERE, "--write-baseline", "old.json"), "--write-baseline and --baseline exclude each other"),
        ((*HERE, "--output", "old.json"), "old.json is itself to be read, and will not be overwritten"),
        (("--write-baseline", "drafts/a8k.txt"), "drafts/a8k.txt is no baseline"),
        (
            ("--write-baseline", "no/such/folder.json"),
            "no/such/folder.json could not be written (No such file or",
        ),
    ],
)
def test_what_cannot_be_followed_is_2(
    run: Run, tree: Path, baseline: Path, words: tuple[str, ...], message: str
) -> None:
    before = baseline.read_text(), (tree / "drafts" / "a8k.txt").read_text()
    answer = run("drafts", *ONLY, *words)
    assert answer.status == 2
    assert message in answer.err
    assert (baseline.read_text(), (tree / "drafts" / "a8k.txt").read_text()) == before


@pytest.mark.parametrize("name", ["lint8k.toml", "lint8k-waivers.toml", "pyproject.toml"])
def test_no_output_overwrites_what_is_read(run: Run, tree: Path, name: str) -> None:
    (tree / name).write_text("")
    assert run("drafts", *ONLY, "--output", name).status == 2
    assert (tree / name).read_text() == ""
