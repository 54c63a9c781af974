from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, filing
from tests.command import lint8k

ONLY = ("--select", "TST")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft-8k.txt"
    path.write_text(filing("RIGHT"))
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong-8k.txt"
    path.write_text(filing("WRONG and CUSTOM"))
    return path


def test_a_right_filing_is_0_and_one_line(run: Run, process: Run, draft: Path) -> None:
    assert run("check", "draft-8k.txt", *ONLY) == (
        0,
        "draft-8k.txt: no violations. 1 tie tested, 1 holds.\n",
        "",
    )


def test_a_wrong_filing_is_1_and_says_where(run: Run, wrong: Path) -> None:
    status, out, err = run("check", "wrong-8k.txt", *ONLY, "--format", "concise")
    assert (status, err) == (1, "")
    line = filing("WRONG and CUSTOM").splitlines().index("The Company says WRONG and CUSTOM.") + 1
    assert out == (
        f"wrong-8k.txt:{line}:18: TST001 error The word is WRONG, not RIGHT\n"
        f"wrong-8k.txt:{line}:28: TST002 note The word CUSTOM is custom\n"
    )


def test_the_word_check_may_be_left_out(run: Run, wrong: Path) -> None:
    assert run("wrong-8k.txt", *ONLY) == run("check", "wrong-8k.txt", *ONLY)
    assert run(*ONLY, "wrong-8k.txt") == run("check", "wrong-8k.txt", *ONLY)


def test_without_a_path_this_folder_is_searched(run: Run, wrong: Path) -> None:
    assert run(*ONLY) == run("check", "wrong-8k.txt", *ONLY)


def test_the_options_of_the_evaluation_are_accepted(run: Run, wrong: Path, draft: Path) -> None:
    status, out, err = run(
        "check", "--format", "json", "--no-cache", "--isolated", "wrong-8k.txt", "draft-8k.txt", *ONLY
    )
    assert (status, err) == (1, "")
    made = json.loads(out)
    assert [file["path"] for file in made["files"]] == ["wrong-8k.txt", "draft-8k.txt"]
    assert made["summary"]["ties"] == {"holds": 1, "fails": 1, "open": 0}


@pytest.mark.parametrize(
    ("words", "threshold", "status"),
    [
        ("WRONG", "error", 1),
        ("WRONG", "note", 1),
        ("CUSTOM", "error", 0),
        ("CUSTOM", "warning", 0),
        ("CUSTOM", "note", 1),
        ("RIGHT", "note", 0),
    ],
)
def test_fail_on_sets_the_mildest_that_counts(
    run: Run, tmp_path: Path, words: str, threshold: str, status: int
) -> None:
    (tmp_path / "a.txt").write_text(filing(words))
    assert run("a.txt", *ONLY, "--fail-on", threshold).status == status


def test_in_a_draft_what_is_unfinished_is_a_note(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing("WRONG DRAFTED"))
    assert run("a.txt", *ONLY).status == 1
    status, out, _ = run("a.txt", *ONLY, "--stage", "draft", "--format", "json")
    assert status == 0
    assert json.loads(out)["files"][0]["stage"] == "draft"
    assert json.loads(out)["files"][0]["violations"][0]["severity"] == "note"


def test_as_of_sets_the_law(run: Run, draft: Path) -> None:
    out = run("draft-8k.txt", *ONLY, "--format", "json", "--as-of", "2020-02-29").out
    assert json.loads(out)["files"][0]["as_of"] == "2020-02-29"


@pytest.mark.parametrize("day", ["2020-02-30", "20200229", "yesterday", "", "2020-2"])
def test_a_day_that_is_none_is_a_bad_option(run: Run, draft: Path, day: str) -> None:
    status, out, err = run("draft-8k.txt", "--as-of", day)
    assert (status, out) == (2, "")
    assert "no day of the calendar" in err


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (("--select", "TST"), ["TST001", "TST002"]),
        (("--select", "tst001"), ["TST001"]),
        (("--select", "custom-word"), ["TST002"]),
        (("--select", "TST001,TST002"), ["TST001", "TST002"]),
        (("--select", "TST001", "--select", "custom-word"), ["TST001", "TST002"]),
        (("--select", "TST", "--ignore", "TST001"), ["TST002"]),
        (("--select", "TST001", "--ignore", "TST"), ["TST001"]),
        (("--select", "TST001", "--extend-select", "TST002"), ["TST001", "TST002"]),
        (("--ignore", "TST", "--extend-select", "TST002"), ["TST002"]),
        (("--ignore", "TST"), []),
    ],
)
def test_rules_are_chosen_by_code_prefix_and_name(
    run: Run, wrong: Path, options: tuple[str, ...], codes: list[str]
) -> None:
    out = run("wrong-8k.txt", "--format", "json", *options).out
    found = [
        one["rule"] for one in json.loads(out)["files"][0]["violations"] if one["rule"].startswith("TST")
    ]
    assert found == codes


@pytest.mark.parametrize(
    ("options", "runs"),
    [
        ((), False),
        (("--select", "ALL"), False),
        (("--select", "TRM"), False),
        (("--extend-select", "TRM02"), False),
        (("--extend-select", "TRM020"), True),
        (("--select", "term-never-used"), True),
        (("--select", "TRM020", "--ignore", "TRM"), True),
        (("--extend-select", "TRM020", "--ignore", "TRM020"), False),
    ],
)
def test_a_rule_that_is_off_runs_where_it_is_named(
    run: Run, tmp_path: Path, options: tuple[str, ...], runs: bool
) -> None:
    unused = filing('that it leases a quarry (the "Pit")')
    (tmp_path / "unused-8k.txt").write_text(unused)
    out = run("unused-8k.txt", "--format", "json", *options).out
    rules = [one["rule"] for one in json.loads(out)["files"][0]["violations"]]
    assert ("TRM020" in rules) is runs


def test_a_rule_that_is_off_is_turned_on_by_a_configuration(run: Run, tmp_path: Path) -> None:
    (tmp_path / "unused-8k.txt").write_text(filing('that it leases a quarry (the "Pit")'))
    (tmp_path / "lint8k.toml").write_text('extend-select = ["TRM020"]\n')
    assert "TRM020 note" in run("unused-8k.txt", "--format", "concise").out


@pytest.mark.parametrize("option", ["--select", "--extend-select"])
def test_an_unknown_rule_in_a_selection_is_2_and_names_the_nearest(
    run: Run, wrong: Path, option: str
) -> None:
    assert run("wrong-8k.txt", option, "wrong-wrod") == (
        2,
        "",
        "lint8k: there is no rule 'wrong-wrod'; did you mean wrong-word?\n",
    )
    assert (
        run("wrong-8k.txt", option, "TST01").err == "lint8k: there is no rule 'TST01'; did you mean TST001?\n"
    )


def test_an_unknown_rule_to_ignore_is_a_warning(run: Run, wrong: Path) -> None:
    status, out, err = run("wrong-8k.txt", *ONLY, "--ignore", "wrong-wrod")
    assert (status, err) == (1, "lint8k: --ignore: there is no rule 'wrong-wrod'; did you mean wrong-word?\n")
    assert out == run("wrong-8k.txt", *ONLY).out


def test_a_selection_wholly_taken_away_is_told(run: Run, wrong: Path) -> None:
    status, _, err = run("wrong-8k.txt", "--select", "TST001", "--ignore", "TST001")
    assert (status, err) == (0, "lint8k: no rule is left: --ignore takes away all that was selected\n")


@pytest.mark.parametrize(
    "words",
    [
        ("--frobnicate",),
        ("--format", "pdf"),
        ("--fail-on", "fatal"),
        ("--select", ""),
        ("-q", "-v"),
        ("--form", "json"),
    ],
)
def test_a_bad_option_is_2_and_nothing_is_printed_as_a_result(
    run: Run, draft: Path, words: tuple[str, ...]
) -> None:
    status, out, err = run("check", "draft-8k.txt", *words)
    assert (status, out) == (2, "")
    assert err.startswith("usage: lint8k check")


def test_a_rule_that_crashes_is_named_and_the_others_still_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing("WRONG CRASH"))
    status, out, err = run("a.txt", *ONLY, "--format", "concise")
    assert (status, out.count("TST001")) == (1, 1)
    assert err.startswith("lint8k: TST002 failed on a.txt (ValueError: it cannot): a bug of the rule;")


def test_the_tie_out_sheet_and_statistics(run: Run, wrong: Path) -> None:
    out = run("wrong-8k.txt", *ONLY, "--show-ties", "--statistics").out
    assert "\nTie-out of wrong-8k.txt\n  ✗ WRONG = RIGHT (line " in out
    assert "\n1  TST001  error    wrong-word\n1  TST002  note     custom-word\n" in out


def test_results_go_to_the_file_that_is_named(run: Run, wrong: Path, tmp_path: Path) -> None:
    said = run("wrong-8k.txt", *ONLY)
    assert run("wrong-8k.txt", *ONLY, "--output", "said.txt") == (1, "", "")
    assert (tmp_path / "said.txt").read_text(encoding="utf-8") == said.out


def test_results_never_overwrite_the_filing(run: Run, wrong: Path) -> None:
    before = wrong.read_bytes()
    status, out, err = run("wrong-8k.txt", *ONLY, "--output", "./wrong-8k.txt")
    assert (status, out) == (2, "")
    assert err == "lint8k: ./wrong-8k.txt is itself to be read, and will not be overwritten\n"
    assert wrong.read_bytes() == before
    assert run(".", *ONLY, "--output", "wrong-8k.txt").status == 2
    assert wrong.read_bytes() == before


def test_results_may_overwrite_those_of_the_last_time(run: Run, wrong: Path) -> None:
    for _ in range(2):
        assert run(".", *ONLY, "--output", "said.txt") == (1, "", "")


def test_a_file_that_cannot_be_written_is_2(run: Run, wrong: Path) -> None:
    status, out, err = run("wrong-8k.txt", *ONLY, "--output", "no/such/folder.txt")
    assert (status, out) == (2, "")
    assert (
        err == "lint8k: the results could not be written to no/such/folder.txt (No such file or directory)\n"
    )


def test_standard_input_is_read_and_named(run: Run) -> None:
    text = filing("WRONG").encode()
    assert run("check", "-", *ONLY, "--format", "concise", stdin=text).out.startswith("-:")
    named = run("-", *ONLY, "--format", "concise", "--stdin-filename", "mine.txt", stdin=text)
    assert (named.status, named.out[:9]) == (1, "mine.txt:")


def test_colours_only_where_they_are_wanted(run: Run, wrong: Path) -> None:
    assert "\x1b[" not in run("wrong-8k.txt", *ONLY).out
    assert "\x1b[" in run("wrong-8k.txt", *ONLY, "--color", "always").out
    assert "\x1b[" not in run("wrong-8k.txt", *ONLY, "--color", "never").out


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal")
@pytest.mark.parametrize(("no_color", "colored"), [("", True), ("1", False)])
def test_a_terminal_has_colours_unless_the_user_wants_none(
    tiny_pack: Path, wrong: Path, no_color: str, colored: bool
) -> None:
    master, slave = os.openpty()
    environment = {**os.environ, "PYTHONPATH": str(tiny_pack), "NO_COLOR": no_color, "TERM": "xterm"}
    words = [sys.executable, "-m", "lint8k", str(wrong), *ONLY, "--format", "concise"]
    with subprocess.Popen(words, stdout=slave, env=environment) as process:
        os.close(slave)
        said = os.read(master, 100_000)
    os.close(master)
    assert process.returncode == 1
    assert (b"\x1b[" in said) == colored


def test_the_output_is_utf_8_whatever_the_locale(process: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing("RIGHT"), encoding="utf-8")
    for coding in ("ascii", "latin-1", "utf-8"):
        assert "  ✓ RIGHT = RIGHT" in process("a.txt", *ONLY, "--show-ties", PYTHONIOENCODING=coding).out


def test_quiet_says_the_results_alone_and_verbose_more(run: Run, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Buy milk.")
    names = ("wrong-8k.txt", "note.txt")
    plain, quiet, verbose = (run(*names, *ONLY, *option) for option in ((), ("-q",), ("-v",)))
    assert plain.out.startswith(quiet.out)
    assert "no violations" not in quiet.out
    assert quiet.err == ""
    assert plain.err.startswith("lint8k: skipped note.txt: ")
    assert "lint8k: read wrong-8k.txt: Form 8-K, text, final, by the law of 2015-03-05\n" in verbose.err
    assert verbose.out == plain.out


@pytest.mark.parametrize(("words", "status"), [(("wrong-8k.txt", *ONLY), 1), (("--help",), 0)])
def test_a_reader_who_has_read_enough_is_no_failure(
    tiny_pack: Path, wrong: Path, words: tuple[str, ...], status: int
) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "lint8k", *words],
        stdout=write,
        stderr=subprocess.PIPE,
        cwd=wrong.parent,
        env={**os.environ, "PYTHONPATH": str(tiny_pack)},
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (status, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_2(tiny_pack: Path, wrong: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(tiny_pack)}
    with open("/dev/full", "w") as full:  # noqa: PTH123
        words = [sys.executable, "-m", "lint8k", str(wrong), *ONLY]
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, env=environment)
    assert done.returncode == 2
    assert (
        done.stderr
        == b"lint8k: the results could not be written to standard output (No space left on device)\n"
    )


def test_an_interruption_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from lint8k import cli
    from lint8k import run as runs

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(runs, "check", interrupted)
    assert cli.run(["check"]) == 130
    assert capsys.readouterr() == ("", "")


def test_the_standard_pack_is_there_without_any_other(draft: Path) -> None:
    assert lint8k("check", draft, "--format", "json").status in (0, 1)
