"""Fixes: what may be mended without a lawyer is mended in the file as its author keeps it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, filing

ONLY = ("--select", "DAT004,TXT001")
WRONG = "that it will meet on Thursday, March 4, 2015, and the the rest"
RIGHT = WRONG.replace("Thursday", "Wednesday")
PAGE = """\
<html>\r
<body>\r
<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): March 4, 2015</p>\r
<p>Item 8.01 Other Events.</p>\r
<p>It met on <b>Thurs</b><i>day</i>,&nbsp;March&#160;4, 2015 &amp; on Thursday,\r
   March 4, 2015. Caf\xe9 \x93quoted\x94</p>\r
</body>\r
</html>"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "a8k.txt"
    path.write_text(filing(WRONG))
    return path


def test_safe_fixes_are_made_and_the_rest_is_reported(run: Run, draft: Path) -> None:
    answer = run("a8k.txt", *ONLY, "--fix", "--format", "json")
    assert draft.read_text() == filing(RIGHT)
    assert answer.err == "lint8k: fixed 1 violation in a8k.txt\n"
    assert [one["rule"] for one in json.loads(answer.out)["files"][0]["violations"]] == ["TXT001"]


def test_unsafe_ones_only_if_they_are_wanted(run: Run, draft: Path) -> None:
    answer = run("a8k.txt", *ONLY, "--fix", "--unsafe-fixes")
    assert (answer.status, answer.err) == (0, "lint8k: fixed 2 violations in a8k.txt\n")
    assert draft.read_text() == filing(RIGHT.replace("the the", "the"))
    before = draft.read_bytes(), draft.stat().st_mtime_ns
    assert run("a8k.txt", *ONLY, "--fix", "--unsafe-fixes").err == ""
    assert (draft.read_bytes(), draft.stat().st_mtime_ns) == before


def test_a_diff_changes_nothing_and_is_1_if_there_is_any(run: Run, draft: Path) -> None:
    answer = run("a8k.txt", *ONLY, "--diff")
    assert draft.read_text() == filing(WRONG)
    assert answer.status == 1
    assert answer.out.startswith("--- a8k.txt\n+++ a8k.txt\n@@ ")
    assert f"\n-The Company says {WRONG}.\n+The Company says {RIGHT}.\n" in answer.out
    assert "the the" in run("a8k.txt", *ONLY, "--diff", "--unsafe-fixes").out
    assert run("a8k.txt", "--select", "TXT001", "--diff") == (0, "", "")


def test_a_diff_goes_with_no_report(run: Run, draft: Path) -> None:
    for words in (("--format", "json"), ("--output", "a.txt"), ("--write-baseline", "a.json")):
        assert run("a8k.txt", "--diff", *words).status == 2


def test_html_keeps_its_tags_its_encoding_and_its_line_ends(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a8k.htm").write_bytes(PAGE.encode("latin-1"))
    assert run("a8k.htm", *ONLY, "--fix").status == 0
    expected = PAGE.replace("<b>Thurs</b><i>day</i>", "<b>Wednes</b><i>day</i>").replace(
        "on Thursday", "on Wednesday"
    )
    assert (tmp_path / "a8k.htm").read_bytes() == expected.encode("latin-1")


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_other_encodings_stay_as_well(run: Run, tmp_path: Path, coding: str) -> None:
    (tmp_path / "a8k.txt").write_bytes(filing(WRONG + " “café”").encode(coding))
    run("a8k.txt", *ONLY, "--fix")
    assert (tmp_path / "a8k.txt").read_bytes() == filing(RIGHT + " “café”").encode(coding)


def test_in_a_submission_and_in_an_exhibit_beside_the_report(run: Run, tmp_path: Path) -> None:
    (tmp_path / "deal").mkdir()
    (tmp_path / "deal" / "draft8k.txt").write_text(filing(WRONG))
    (tmp_path / "deal" / "ex99-1.txt").write_text("Exhibit 99.1\n\nRelease\n")
    text = f"<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n{filing(WRONG)}</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    (tmp_path / "submission.txt").write_text(text)
    assert run(".", *ONLY, "--fix").status == 1
    assert (tmp_path / "deal" / "draft8k.txt").read_text() == filing(RIGHT)
    assert (tmp_path / "submission.txt").read_text() == text.replace(WRONG, RIGHT)


def test_what_is_waived_or_old_is_left_alone(run: Run, draft: Path) -> None:
    run("a8k.txt", *ONLY, "--write-baseline", "old.json")
    assert run("a8k.txt", *ONLY, "--baseline", "old.json", "--fix", "--unsafe-fixes").err == ""
    run("waive", "DAT004", "a8k.txt", "--reason", "The day is quoted from the letter")
    assert run("a8k.txt", *ONLY, "--fix").err == ""
    assert draft.read_text() == filing(WRONG)


def test_never_through_a_link_out_of_the_tree(run: Run, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a8k.txt").write_text(filing(WRONG))
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True)
    (repository / "b8k.txt").symlink_to(tmp_path / "outside" / "a8k.txt")
    (repository / "drafts").symlink_to(tmp_path / "outside")
    for name in ("repository/b8k.txt", "repository/drafts/a8k.txt"):
        answer = run(name, *ONLY, "--fix")
        assert (answer.status, answer.err) == (
            2,
            f"lint8k: {name} was not fixed: it is a link that leads out of its tree\n",
        )
    assert (tmp_path / "outside" / "a8k.txt").read_text() == filing(WRONG)


def test_a_link_inside_the_tree_is_followed(run: Run, tmp_path: Path, draft: Path) -> None:
    (tmp_path / "b8k.txt").symlink_to(draft)
    run("b8k.txt", *ONLY, "--fix")
    assert draft.read_text() == filing(RIGHT)
    assert (tmp_path / "b8k.txt").is_symlink()


def test_standard_input_and_word_documents_are_not_rewritten(run: Run, draft: Path) -> None:
    answer = run("-", *ONLY, "--fix", "--stdin-filename", "a8k.txt", stdin=filing(WRONG).encode())
    assert (answer.status, answer.err) == (1, "lint8k: a8k.txt was not fixed: it is standard input\n")
    assert draft.read_text() == filing(WRONG)


def test_the_file_keeps_its_mode_and_nothing_is_left_beside_it(run: Run, draft: Path) -> None:
    draft.chmod(0o640)
    run("a8k.txt", *ONLY, "--fix")
    assert draft.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in draft.parent.iterdir()] == ["a8k.txt"]
