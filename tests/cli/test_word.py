"""A draft kept in Word, from outside: read by its content, with places that Word has."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Run, filing
from tests.cli.test_paths import ONLY, seen

EXTRA = 'it is a Word document; to have Word documents read, install the extra: pip install "lint8k[docx]"'


def word(path: Path, text: str) -> None:
    """Write a typed filing as Word has it: a paragraph each, typed columns as tables."""
    made = docx.Document()
    for paragraph in text.strip("\n").split("\n\n"):
        rows = [re.split(r" {3,}", line.strip()) for line in paragraph.strip("\n").split("\n")]
        if len(rows[0]) > 1 and len(set(map(len, rows))) == 1:
            table = made.add_table(len(rows), len(rows[0]))
            for number, row in enumerate(rows):
                for column, words in enumerate(row):
                    table.cell(number, column).text = words
        else:
            made.add_paragraph("\n".join("  ".join(row) for row in rows))
    made.save(str(path))


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.docx"
    word(path, filing("WRONG"))
    return path


def test_a_word_document_is_checked_and_its_places_are_paragraphs(run: Run, draft: Path) -> None:
    answer = run("draft.docx", *ONLY)
    (violation,) = json.loads(answer.out)["files"][0]["violations"]
    paragraphs = [paragraph.text for paragraph in docx.Document(str(draft)).paragraphs]
    (number,) = (number for number, text in enumerate(paragraphs, 1) if "WRONG" in text)
    place = {"paragraph": number}
    assert violation["location"] == {"path": "draft.docx", "start": place, "end": place}
    concise = run("draft.docx", "--select", "TST", "--format", "concise").out
    assert concise == f"draft.docx:paragraph {number}: TST001 error The word is WRONG, not RIGHT\n"
    full = run("draft.docx", "--select", "TST").out
    assert f"draft.docx:paragraph {number}: TST001 error wrong-word" in full
    assert f"  {number} | The Company says WRONG." in full


def test_in_a_table_the_place_is_table_row_and_cell(run: Run, tmp_path: Path) -> None:
    word(tmp_path / "draft.docx", filing("that:\n\n     one      two\n     three    WRONG\n\n so"))
    answer = run("draft.docx", *ONLY)
    (violation,) = json.loads(answer.out)["files"][0]["violations"]
    start = violation["location"]["start"]
    cell = docx.Document(str(tmp_path / "draft.docx")).tables[start["table"] - 1].cell(1, 1)
    assert (start["row"], start["cell"], start["paragraph"], cell.text) == (2, 2, 1, "WRONG")
    said = f"draft.docx:table {start['table']}, row 2, cell 2: TST001"
    assert said in run("draft.docx", "--select", "TST", "--format", "concise").out
    assert said in run("draft.docx", "--select", "TST").out


def test_it_is_parsed_like_the_same_text(run: Run, draft: Path, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(filing("WRONG"))
    word_, text = (json.loads(run("parse", f"draft.{suffix}").out) for suffix in ("docx", "txt"))
    assert (word_["format"], text["format"]) == ("docx", "text")
    assert word_["cover"] == text["cover"]
    for part in ("items", "signatures"):
        assert [row | {"location": 0} for row in word_[part]] == [row | {"location": 0} for row in text[part]]


def test_it_is_told_by_its_content(run: Run, draft: Path) -> None:
    draft.rename(draft.with_suffix(".txt"))
    assert seen(run("draft.txt", *ONLY)).files == ["draft.txt"]
    assert seen(run(".", *ONLY)).files == ["draft.txt"]
    draft.with_suffix(".txt").rename(draft.with_name("draft"))
    assert seen(run("draft", *ONLY)).files == ["draft"]
    assert seen(run(".", *ONLY)).files == ["draft"]


def test_a_word_document_that_is_no_8_k_is_passed_over(run: Run, tmp_path: Path) -> None:
    word(tmp_path / "menu.docx", "Soup\n\nFish")
    (tmp_path / "good.txt").write_text(filing())
    assert seen(run(".", *ONLY)) == (0, ["good.txt"], {})
    assert seen(run("menu.docx", *ONLY)).skipped == {"menu.docx": "nothing in it says that it is a Form 8-K"}


def test_a_package_may_be_kept_in_word(run: Run, tmp_path: Path) -> None:
    word(tmp_path / "draft8k.docx", filing())
    word(tmp_path / "ex99-1.docx", "Exhibit 99.1\n\nPress release")
    found = json.loads(run("parse", "draft8k.docx").out)
    assert found["format"] == "package"
    (one,) = found["exhibits"]["attached"]
    place = {"paragraph": 1}
    assert one == {
        "number": "99.1",
        "filename": "ex99-1.docx",
        "location": {"path": "ex99-1.docx", "start": place, "end": place},
    }


@pytest.mark.parametrize("words", [("check", "--format", "json"), ("parse", "--format", "jsonl")])
def test_without_the_extra_it_is_skipped_and_named(
    run: Run, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    answer = run(*words, "draft.docx")
    assert answer.status == 2
    assert f"lint8k: skipped draft.docx: {EXTRA}\n" in answer.err
    word_ = tmp_path / "menu.docx"
    draft.rename(word_)
    (tmp_path / "good.txt").write_text(filing())
    assert seen(run(".", *ONLY)) == (2, ["good.txt"], {"menu.docx": EXTRA})
