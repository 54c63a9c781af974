"""What is named, and what becomes of it: every path is checked, or skipped with a reason."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import Run, filing
from tests.command import Answer

ONLY = ("--select", "TST", "--format", "json")


class Seen(NamedTuple):
    status: int
    files: list[str]
    skipped: dict[str, str]


def seen(answer: Answer) -> Seen:
    made = json.loads(answer.out)
    return Seen(
        answer.status,
        [file["path"] for file in made["files"]],
        {one["path"]: one["reason"] for one in made["skipped"]},
    )


BAD: dict[str, tuple[bytes, str, int]] = {
    "empty.txt": (b"", "it is empty", 0),
    "blank.txt": (b" \n\n\t\n", "it is empty", 0),
    "binary.dat": (bytes(range(256)) * 20, "it is a binary file, and holds no text", 0),
    "scan.pdf": (b"%PDF-1.7\n...", "it is a PDF file, and lint8k reads plain text, HTML and .docx", 0),
    "scan.txt": (
        b"%PDF-1.4\n" + bytes(range(256)),
        "it is a PDF file, and lint8k reads plain text, HTML and .docx",
        0,
    ),
    "notes.txt": (
        b"{\\rtf1\\ansi FORM 8-K\\par}",
        "it is a rich text file, and lint8k reads plain text, HTML and .docx",
        0,
    ),
    "packed.txt": (
        gzip.compress(filing().encode()),
        "it is a file compressed with gzip, and lint8k reads plain text, HTML and .docx",
        0,
    ),
    "old.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "it is a Word document of the old kind, and lint8k reads plain text, HTML and .docx",
        0,
    ),
    "logo.htm": (
        b"\x89PNG\r\n\x1a\n" + bytes(600),
        "it is a picture, and lint8k reads plain text, HTML and .docx",
        0,
    ),
    "sheet.xlsx": (b"PK\x03\x04....", "it is a zipped file, and no Word document", 0),
    "draft.docx": (
        b"PK\x03\x04....word/document.xml",
        "it is a Word document that is damaged (File is not a zip file)",
        2,
    ),
    "wide.txt": (
        filing().encode("utf-16-le"),
        "it looks like UTF-16 text without a byte order mark; save it as UTF-8",
        2,
    ),
    "milk.txt": (b"Buy milk.\n", "nothing in it says that it is a Form 8-K", 0),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_told_in_a_sentence_and_the_others_are_checked(
    run: Run, tmp_path: Path, name: str
) -> None:
    data, reason, status = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(filing())
    answer = run(name, "good.txt", *ONLY)
    assert seen(answer) == (status, ["good.txt"], {name: reason})
    assert answer.err == f"lint8k: skipped {name}: {reason}\n"


@pytest.mark.parametrize("name", BAD)
def test_if_nothing_is_left_the_answer_is_not_whole(run: Run, tmp_path: Path, name: str) -> None:
    data, reason, failed = BAD[name]
    (tmp_path / name).write_bytes(data)
    assert seen(run(name, *ONLY)) == (2, [], {name: reason})
    assert seen(run(name, "--allow-none", *ONLY)).status == failed
    assert run(name, *ONLY[:2]).out == ""


def test_a_filing_with_a_stray_control_character_is_a_text_all_the_same(run: Run, tmp_path: Path) -> None:
    (tmp_path / "stray.txt").write_text(filing("RIGHT").replace("RIGHT", "RIGHT\0\x01"))
    assert seen(run("stray.txt", *ONLY)) == (0, ["stray.txt"], {})


def test_utf_16_with_a_mark_is_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wide.txt").write_text(filing("WRONG"), encoding="utf-16")
    answer = run("wide.txt", *ONLY)
    assert answer.status == 1
    start = json.loads(answer.out)["files"][0]["violations"][0]["location"]["start"]
    assert start["offset"] == filing("WRONG").index("WRONG") + 1


def as_html(text: str) -> str:
    return f"<html><body><pre>{text}</pre></body></html>"


def as_submission(text: str) -> str:
    return (
        "<SEC-DOCUMENT>x.txt : 20240502\n<SEC-HEADER>x.hdr.sgml : 20240502\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n"
        f"<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    )


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("page.txt", as_html(filing()), "html"),
        ("page", as_html(filing()), "html"),
        ("typed.htm", filing(), "text"),
        ("typed.docx", filing(), "text"),
        ("whole.htm", as_submission(filing()), "submission"),
        ("whole.docx", as_submission(as_html(filing())), "submission"),
    ],
)
def test_a_format_is_told_by_its_content(
    run: Run, tmp_path: Path, name: str, content: str, format: str
) -> None:
    (tmp_path / name).write_text(content)
    assert json.loads(run("parse", name).out)["format"] == format
    assert seen(run(".", *ONLY)).files == [name]


@pytest.mark.parametrize("charset", ["utf-16", "utf-7", "shift_jis", "nonsense"])
def test_a_wrong_encoding_that_is_declared_is_not_believed(run: Run, tmp_path: Path, charset: str) -> None:
    head = (
        f'<?xml version="1.0" encoding="{charset}"?><html><head><meta charset="{charset}"></head><body><pre>'
    )
    (tmp_path / "page.htm").write_text(
        head + filing("caf\xe9 WRONG") + "</pre></body></html>", encoding="cp1252"
    )
    (violation,) = json.loads(run("page.htm", *ONLY).out)["files"][0]["violations"]
    assert violation["location"]["start"]["offset"] == (head + filing("caf\xe9 WRONG")).index("WRONG")


@pytest.mark.parametrize("form", ["10-Q", "10-K", "S-1"])
def test_another_form_is_skipped_and_named(run: Run, tmp_path: Path, form: str) -> None:
    (tmp_path / "other.txt").write_text(
        filing().replace("FORM 8-K", f"FORM {form}").replace("Form 8-K", f"Form {form}")
    )
    status, files, skipped = seen(run("other.txt", *ONLY))
    assert (status, files) == (2, [])
    assert skipped == {"other.txt": f"it is a Form {form}, and lint8k checks Form 8-K alone"}


def test_a_file_cut_in_the_middle_of_the_cover_is_checked(run: Run, tmp_path: Path) -> None:
    text = filing()
    (tmp_path / "cut.txt").write_text(text[: text.index("(Exact name")])
    assert seen(run("cut.txt", *ONLY)) == (0, ["cut.txt"], {})


def test_a_missing_path_is_2_and_the_others_are_checked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text(filing("WRONG"))
    answer = run("nowhere.txt", "wrong.txt", *ONLY)
    assert seen(answer) == (2, ["wrong.txt"], {"nowhere.txt": "there is no such file or folder"})
    assert seen(run("nowhere.txt", "--allow-none", *ONLY)).status == 2
    assert "nowhere.txt" in run("nowhere.txt", "wrong.txt", *ONLY, "-q").err


def test_a_file_without_permission_is_2(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    (tmp_path / "locked.txt").write_text(filing())
    (tmp_path / "good.txt").write_text(filing())
    usual = builtins.open

    def guarded(path: object, *rest: object, **others: object) -> object:
        if str(path).endswith("locked.txt"):  # root may read anything, so the refusal is played
            raise PermissionError(13, "Permission denied", path)
        return usual(path, *rest, **others)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "open", guarded)
    wanted = {"locked.txt": "permission to read it was denied"}
    assert seen(run("locked.txt", "good.txt", *ONLY)) == (2, ["good.txt"], wanted)
    assert seen(run(*ONLY)) == (2, ["good.txt"], wanted)


def test_a_folder_is_searched_by_content_and_in_order(run: Run, tmp_path: Path) -> None:
    for name in (
        "b/second.txt",
        "b/a/first.dat",
        "c.TXT",
        "a/press",
        ".git/x.txt",
        "b/.hidden.txt",
        "node_modules/x.txt",
    ):
        path = tmp_path / "home" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filing())
    (tmp_path / "home" / "milk.txt").write_text("Buy milk.")
    (tmp_path / "home" / "test_filing.py").write_text(f'"""{filing()}"""')
    (tmp_path / "home" / "empty.txt").write_text("")
    paths = ["home/a/press", "home/b/a/first.dat", "home/b/second.txt", "home/c.TXT"]
    assert seen(run("home", *ONLY)) == (0, paths, {})


def test_a_hidden_folder_that_is_named_is_searched(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".drafts").mkdir()
    (tmp_path / ".drafts" / "a.txt").write_text(filing())
    assert seen(run(".drafts", *ONLY)).files == [".drafts/a.txt"]


def test_paths_below_the_working_folder_have_no_dot_before_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(filing())
    assert seen(run(".", *ONLY)).files == ["sub/a.txt"]


def test_a_folder_without_filings_is_2_unless_none_are_allowed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "good.txt").write_text(filing())
    reason = {"empty": "no Form 8-K was found in the folder"}
    answer = run("empty", *ONLY)
    assert seen(answer) == (2, [], reason)
    assert answer.err == (
        "lint8k: skipped empty: no Form 8-K was found in the folder\n"
        "lint8k: nothing was checked: there is no Form 8-K among what was named\n"
    )
    assert seen(run("empty", "--allow-none", *ONLY)).status == 0
    assert seen(run("empty", "good.txt", *ONLY)) == (0, ["good.txt"], reason)


def test_a_folder_whose_filings_were_named_before_is_not_empty(run: Run, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "a.txt").write_text(filing())
    (tmp_path / "milk").mkdir()
    (tmp_path / "milk" / "milk.txt").write_text("Buy milk.")
    assert seen(run("home/a.txt", "home", *ONLY)) == (0, ["home/a.txt"], {})
    milk = {
        "milk/milk.txt": "nothing in it says that it is a Form 8-K",
        "milk": "no Form 8-K was found in the folder",
    }
    assert seen(run("milk/milk.txt", "milk", *ONLY)) == (2, [], milk)


def test_links_in_a_folder_lead_nowhere(run: Run, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.txt").write_text(filing())
    home = tmp_path / "home"
    home.mkdir()
    (home / "b.txt").write_text(filing())
    (home / "loop").symlink_to(home)
    (home / "away").symlink_to(tmp_path / "outside")
    (home / "a.txt").symlink_to(tmp_path / "outside" / "a.txt")
    assert seen(run("home", *ONLY)).files == ["home/b.txt"]


def test_a_link_that_is_named_is_followed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing())
    (tmp_path / "link").symlink_to("a.txt")
    assert seen(run("link", *ONLY)).files == ["link"]


def test_what_is_named_twice_is_checked_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing())
    assert seen(run("a.txt", "./a.txt", ".", tmp_path / "a.txt", *ONLY)) == (0, ["a.txt"], {})


def test_a_pipe_in_a_folder_is_not_waited_for(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text(filing())
    assert seen(run(".", *ONLY)).files == ["a.txt"]


def test_a_device_without_end_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from lint8k import discovery

    monkeypatch.setattr(discovery, "LARGEST", 2**20)
    assert seen(run("/dev/zero", *ONLY)) == (2, [], {"/dev/zero": "it is larger than 1 MB, and no filing is"})


def test_a_name_that_is_no_unicode_is_printed_all_the_same(process: Run, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9-8k.txt")
    (tmp_path / name).write_text(filing("WRONG"))
    assert "caf\\udce9-8k.txt:" in process(name, "--select", "TST").out
    assert seen(process(name, *ONLY)).files == [name]


def test_a_reader_that_breaks_is_told_and_the_others_are_checked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lint8k import parsing

    usual = parsing.parse

    def parse(file: object, *rest: object, **others: object) -> object:
        if getattr(file, "path", None) == "odd.txt":
            raise KeyError("surprise")
        return usual(file, *rest, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(parsing, "parse", parse)
    (tmp_path / "odd.txt").write_text(filing())
    (tmp_path / "good.txt").write_text(filing())
    status, files, skipped = seen(run("odd.txt", "good.txt", *ONLY))
    assert (status, files) == (2, ["good.txt"])
    assert skipped == {"odd.txt": "lint8k failed on it (KeyError: 'surprise'), which is a bug of lint8k"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_bytes_at_all_end_in_an_exit_status(run: Run, tmp_path: Path, data: st.DataObject) -> None:
    """Bytes of no order, and a filing with a piece cut out and bytes put in its place."""
    whole = filing("WRONG").encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    junk = data.draw(
        st.binary(max_size=200)
        | st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass"))
    )
    for content in (junk, whole[:start] + junk + whole[end:]):
        (tmp_path / "any").write_bytes(content)
        for words in (("check", "any"), ("check", "any", "--format", "json"), ("parse", "any")):
            answer = run(*words, "--isolated")
            assert answer.status in (0, 1, 2), words
            assert "bug" not in answer.err, answer.err
