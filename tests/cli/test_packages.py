"""A filing as a drafter keeps it: a folder with the report and its exhibits."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lint8k import discovery
from lint8k import filenames as package_names
from lint8k.api import Example
from lint8k.testing import render
from tests.cli.conftest import Run, filing
from tests.cli.test_paths import ONLY, seen

LISTED = render(
    Example(
        body="""\
Item 8.01  Other Events.

The quarry at Sable Creek reopened.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Lease of the quarry
     99.1     Press release
"""
    )
)
TABLE = re.findall(
    r"(?m)^\| (`.*?) \| (.*?) \|$",
    (Path(__file__).parents[2] / "docs" / "formats.md")
    .read_text("utf-8")
    .partition("is which** the names")[2],
)
RELEASE = "Exhibit 99.1\n\nHollin Ridge Materials reopens its quarry\n"
LEASE = "Exhibit 10.1\n\nLEASE\n"


def put(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "-").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def read(run: Run, *words: str) -> dict[str, Any]:
    answer = run("parse", *words, "--format", "jsonl")
    (line,) = answer.out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def attached(found: dict[str, Any]) -> list[tuple[str, str, str]] | None:
    rows = found["exhibits"]["attached"]
    return rows and [(row["number"], row["filename"], row["location"]["path"]) for row in rows]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    home = tmp_path / "deal"
    home.mkdir()
    (home / "draft8k.txt").write_text(LISTED)
    (home / "ex99-1.txt").write_text(RELEASE)
    (home / "ex101.txt").write_text(LEASE)
    (home / "notes.txt").write_text("Call the printer.\n")
    return home


def test_a_report_is_read_with_the_exhibits_beside_it(run: Run, package: Path) -> None:
    found = read(run, "deal/draft8k.txt")
    assert (found["path"], found["format"]) == ("deal/draft8k.txt", "package")
    assert attached(found) == [
        ("10.1", "ex101.txt", "deal/ex101.txt"),
        ("99.1", "ex99-1.txt", "deal/ex99-1.txt"),
    ]
    assert found["exhibits"]["attached"][0]["location"]["end"] == {"line": 1, "column": 13, "offset": 12}


@pytest.mark.parametrize(
    "named",
    [
        ["deal"], ["deal/ex99-1.txt"], ["deal/ex99-1.txt", "deal/draft8k.txt"], ["deal", "deal/ex101.txt"],
        ["deal/draft8k.txt", "deal/ex101.txt", "deal/ex99-1.txt", "deal"],
    ],
)  # fmt: skip
def test_whichever_members_are_named_it_is_checked_once(run: Run, package: Path, named: list[str]) -> None:
    assert seen(run(*named, *ONLY)) == (0, ["deal/draft8k.txt"], {})


def test_an_exhibit_missing_and_one_too_many_are_found_in_their_files(run: Run, package: Path) -> None:
    (package / "ex101.txt").unlink()
    (package / "ex23-1.txt").write_text("Exhibit 23.1\n\nCONSENT\n")
    (package / "ex16-1.txt").write_text("Exhibit 16.1\n\nLETTER\n")
    answer = run("deal", "--select", "EXH005,EXH006", "--format", "concise")
    assert answer.status == 1
    assert "deal/draft8k.txt:" in answer.out
    assert "EXH005 error Exhibit 10.1 is listed" in answer.out
    assert "deal/ex16-1.txt:1:1: EXH006 error Exhibit 16.1 is attached" in answer.out
    assert "deal/ex23-1.txt:1:1: EXH006 error Exhibit 23.1 is attached" in answer.out


def test_of_a_report_alone_the_attachments_are_unknown(run: Run, tmp_path: Path) -> None:
    put(tmp_path, draft8k_dot_txt=LISTED, notes_dot_txt="Call the printer.\n")
    found = read(run, "draft8k.txt")
    assert (found["format"], attached(found)) == ("text", None)


def test_a_file_of_an_unrelated_name_is_not_opened(
    run: Run, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    usual = discovery.read
    monkeypatch.setattr(discovery, "read", lambda path, *rest: opened.append(path) or usual(path, *rest))
    run("deal/draft8k.txt", *ONLY)
    assert sorted(opened) == ["deal/draft8k.txt", "deal/ex101.txt", "deal/ex99-1.txt"]


def test_exhibits_without_a_stem_belong_to_no_one_of_two_reports(run: Run, package: Path) -> None:
    (package / "other8k.txt").write_text(LISTED)
    assert attached(read(run, "deal/draft8k.txt")) is None
    (package / "other8k.txt").rename(package / "other.txt")
    answer = run("parse", "deal", "--format", "jsonl")
    assert [attached(json.loads(line)) for line in answer.out.splitlines()] == [None, None]


def test_among_several_reports_stems_decide(run: Run, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"d{number}d8k.txt").write_text(LISTED)
        (tmp_path / f"d{number}dex991.txt").write_text(RELEASE)
    answer = run("parse", ".", "--format", "jsonl")
    assert [attached(json.loads(line)) for line in answer.out.splitlines()] == [
        [("99.1", f"d{number}dex991.txt", f"d{number}dex991.txt")] for number in range(3)
    ]


def test_in_a_folder_of_many_filings_each_file_is_opened_once(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports, exhibits of some of them, and other files: once each, whatever their number, and the folder is listed once."""
    for number in range(150):
        (tmp_path / f"d{number}d8k.txt").write_text("FORM 8-K\n")
        (tmp_path / f"letter{number}.txt").write_text("Call the printer.\n")
        if number % 3 == 0:
            (tmp_path / f"d{number}dex991.txt").write_text(RELEASE)
    (tmp_path / "ex99-1.txt").write_text(RELEASE)
    listed: list[str] = []
    opened: Counter[str] = Counter()
    names, read = discovery.names, discovery.read

    def reading(path: str, *rest: Any) -> Any:
        opened[path] += 1
        return read(path, *rest)

    monkeypatch.setattr(discovery, "names", lambda folder: listed.append(folder) or names(folder))
    monkeypatch.setattr(discovery, "read", reading)
    assert len(seen(run(".", *ONLY)).files) == 150
    assert (len(listed), len(opened), max(opened.values())) == (1, 351, 1)


def test_a_report_under_the_name_of_an_exhibit_is_checked_by_itself(run: Run, tmp_path: Path) -> None:
    put(tmp_path, ex1_dot_txt=filing(), ex2_dot_txt=filing())
    assert seen(run(".", *ONLY)).files == ["ex1.txt", "ex2.txt"]
    assert seen(run("ex1.txt", *ONLY)).files == ["ex1.txt"]


def test_a_submission_has_its_documents_in_itself(run: Run, package: Path) -> None:
    documents = {"8-K": LISTED, "EX-99.1": RELEASE}
    (package / "draft8k.txt").write_text(
        "".join(
            f"<DOCUMENT>\n<TYPE>{type}\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
            for type, text in documents.items()
        )
    )
    found = read(run, "deal/draft8k.txt")
    assert [row["number"] for row in found["exhibits"]["attached"]] == ["99.1"]


def test_an_exhibit_that_cannot_be_read_is_told(run: Run, package: Path) -> None:
    (package / "ex99-1.txt").write_text("")
    answer = run("deal", "--select", "PAR001,EXH005", "--format", "concise")
    assert answer.out == ("deal/ex99-1.txt:1:1: PAR001 warning This exhibit could not be read: it is empty\n")


class TestConfiguration:
    def test_it_says_outright_which_file_is_which(self, run: Run, package: Path) -> None:
        (package / "release.txt").write_text(RELEASE)
        (package / "lint8k.toml").write_text(
            '[[package]]\nmain = "draft8k.txt"\nexhibits = { "99.1" = "release.txt" }\n'
        )
        found = read(run, "deal/draft8k.txt")
        assert attached(found) == [("99.1", "release.txt", "deal/release.txt")]
        assert read(run, "deal/release.txt") == found
        assert attached(read(run, "deal/draft8k.txt", "--isolated")) == [
            ("10.1", "ex101.txt", "deal/ex101.txt"),
            ("99.1", "ex99-1.txt", "deal/ex99-1.txt"),
        ]

    def test_the_example_of_the_documentation(self, run: Run, tmp_path: Path) -> None:
        guide = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
        toml = re.search(r"```toml\n(.*?)```", guide, re.S)
        assert toml
        (tmp_path / "lint8k.toml").write_text(toml[1])
        for name in ("closing.docx", "closing-amended.docx"):
            (tmp_path / name).write_text(LISTED)
        (tmp_path / "lease final.docx").write_text(LEASE)
        (tmp_path / "release.htm").write_text(RELEASE)
        (tmp_path / "ex10-2.txt").write_text(LEASE)
        answer = run("parse", ".", "--format", "jsonl")
        found = {row["path"]: attached(row) for row in map(json.loads, answer.out.splitlines())}
        assert found == {
            "closing-amended.docx": [],
            "closing.docx": [
                ("10.1", "lease final.docx", "lease final.docx"), ("99.1", "release.htm", "release.htm"),
            ],
        }  # fmt: skip

    @pytest.mark.parametrize("row", TABLE)
    def test_the_names_of_the_documentation(self, row: tuple[str, str]) -> None:
        names, meaning = row
        for name in re.findall(r"`([^`]+\.\w+)`", names):
            found = package_names.exhibit_name(name)
            if meaning == "the main document":
                assert package_names.is_main_name(name)
            else:
                assert found is not None
                assert any(number in meaning for number in found.numbers)

    def test_it_may_say_that_there_are_none(self, run: Run, package: Path) -> None:
        (package / "lint8k.toml").write_text('[[package]]\nmain = "draft8k.txt"\n')
        found = read(run, "deal/draft8k.txt")
        assert (found["format"], found["exhibits"]["attached"]) == ("package", [])

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("main =", "lint8k.toml is no TOML"),
            ("package = 1", 'lint8k.toml:1: "package" is to be a list'),
            ("package = [1]", 'lint8k.toml:1: "package" is to be a table'),
            ("[[package]]\nexhibits = {}", 'lint8k.toml:1: "package" has no "main"'),
            ('[[package]]\nmain = "draft8k.txt"\ntitle = "x"', 'lint8k.toml:3: there is no key "title" in "package"'),
            ('[[package]]\nmain = "draft8k.txt"\nexhibits = { release = "ex101.txt" }', 'no key "release" in "exhibits"'),
            ('[[package]]\nmain = "../secret.txt"', "lint8k.toml:2: '../secret.txt' lies outside the folder"),
            ('[[package]]\nmain = "/etc/passwd"', "lies outside the folder"),
            ("[[package]]\nmain = 'C:\\secret.txt'", "lies outside the folder"),
            ('[[package]]\nmain = "link.txt"', "lies outside the folder"),
            ('[[package]]\nmain = "nowhere.txt"', "there is no such file"),
            ('[[package]]\nmain = 1', '"main" is to be a word in quotes'),
        ],
    )  # fmt: skip
    def test_what_it_may_not_say_ends_the_run(
        self, run: Run, package: Path, tmp_path: Path, text: str, said: str
    ) -> None:
        (tmp_path / "secret.txt").write_text(LISTED)
        (package / "link.txt").symlink_to(tmp_path / "secret.txt")
        (package / "lint8k.toml").write_text(text)
        answer = run("deal/draft8k.txt", *ONLY)
        assert (answer.status, answer.out) == (2, "")
        assert "lint8k.toml" in answer.err
        assert said in answer.err
        assert seen(run("deal/draft8k.txt", "--isolated", *ONLY)).status == 0
