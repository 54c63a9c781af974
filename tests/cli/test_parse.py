from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lint8k import cli, filing_json, parsing
from lint8k.filing import Filing
from tests.cli.conftest import Run, filing


@pytest.fixture(autouse=True)
def _two_filings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing())
    (tmp_path / "b.txt").write_text(filing())


def test_one_file_is_one_indented_object(run: Run) -> None:
    status, out, err = run("parse", "a.txt")
    assert (status, err) == (0, "")
    assert out.startswith('{\n  "path": "a.txt",\n  "form": "8-K",\n  "format": "text",\n  "era": "2004",\n')
    assert json.loads(out)["header"] is None


def test_several_are_an_array_and_so_is_a_folder(run: Run) -> None:
    for paths in (("a.txt", "b.txt"), (".",)):
        assert [one["path"] for one in json.loads(run("parse", *paths).out)] == ["a.txt", "b.txt"]


def test_an_array_is_laid_out_as_any_json_is(run: Run) -> None:
    out = run("parse", "a.txt", "b.txt").out
    assert out == json.dumps(json.loads(out), indent=2, ensure_ascii=False) + "\n"


def test_what_is_read_is_written_before_the_next_is_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No filing is kept for the end: a thousand take no more memory than one."""
    order: list[str] = []
    parse, write = parsing.parse, cli._write

    def parsed(*given: Any, **named: Any) -> Filing:
        order.append("read")
        return parse(*given, **named)

    def written(text: str) -> OSError | None:
        order.append(text[:9])
        return write(text)

    monkeypatch.setattr(parsing, "parse", parsed)
    monkeypatch.setattr(cli, "_write", written)
    assert run("parse", "--format", "jsonl", "a.txt", "b.txt").status == 0
    assert order == ["read", '{"path": ', "\n", "read", '{"path": ', "\n"]


def test_a_filing_that_cannot_be_printed_leaves_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = filing_json.pieces

    def pieces(filing: Filing, *, indent: int | None = None) -> Iterator[str]:
        yield from usual(filing, indent=indent)
        if filing.path == "a.txt":
            raise KeyError("surprise")

    monkeypatch.setattr(filing_json, "pieces", pieces)
    status, out, err = run("parse", "a.txt", "b.txt")
    assert (status, [one["path"] for one in json.loads(out)]) == (2, ["b.txt"])
    assert "skipped a.txt: lint8k failed on it" in err


def test_jsonl_is_one_a_line(run: Run) -> None:
    lines = run("parse", "--format", "jsonl", "a.txt", "b.txt").out.splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["a.txt", "b.txt"]


def test_what_is_no_filing_is_skipped_and_the_status_is_never_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "milk.txt").write_text("Buy milk.")
    status, out, err = run("parse", "milk.txt", "a.txt")
    assert (status, len(json.loads(out))) == (0, 1)
    assert err == "lint8k: skipped milk.txt: nothing in it says that it is a Form 8-K\n"
    assert run("parse", "milk.txt")[:2] == (2, "")
    assert run("parse", "milk.txt", "--allow-none")[:2] == (0, "")
    assert run("parse", "nowhere.txt", "a.txt").status == 2


def test_the_as_of_date_is_that_of_the_law(run: Run) -> None:
    assert json.loads(run("parse", "a.txt", "--as-of", "2020-01-31").out)["as_of"] == "2020-01-31"


def test_standard_input_is_one_filing(run: Run) -> None:
    assert json.loads(run("parse", "-", stdin=filing().encode()).out)["path"] == "-"


def test_every_place_is_that_of_the_words(run: Run) -> None:
    """Items, exhibits and facts as printed are what stands between their offsets, white space folded."""
    text, made = filing(), json.loads(run("parse", "a.txt").out)

    def words(part: dict[str, dict[str, dict[str, int]]]) -> str:
        place = part["location"]
        return " ".join(text[place["start"]["offset"] : place["end"]["offset"]].split())

    assert [words(item) for item in made["items"]] == ["Item 8.01 Other Events"]
    assert all(fact["text"] == words(fact) for fact in made["facts"])
    assert all(row["number"] in words(row) for row in made["exhibits"]["listed"])


def test_a_submission_has_its_header_and_its_documents(run: Run, tmp_path: Path) -> None:
    header = """\
<SEC-DOCUMENT>0000123456-15-000001.txt : 20150305
<SEC-HEADER>0000123456-15-000001.hdr.sgml : 20150305
ACCESSION NUMBER:\t\t0000123456-15-000001
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t2
CONFORMED PERIOD OF REPORT:\t20150304
ITEM INFORMATION:\t\tOther Events
FILED AS OF DATE:\t\t20150305

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN RIDGE MATERIALS, INC.
\t\tCENTRAL INDEX KEY:\t\t\t0000123456
</SEC-HEADER>
"""
    documents = (
        f"<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a8k.txt\n<TEXT>\n{filing()}</TEXT>\n</DOCUMENT>\n"
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.txt\n<TEXT>\nNews\n</TEXT>\n</DOCUMENT>\n"
    )
    (tmp_path / "full.txt").write_text(header + documents + "</SEC-DOCUMENT>\n")
    made = json.loads(run("parse", "full.txt").out)
    assert (made["format"], made["header"]["accession"]) == ("submission", "0000123456-15-000001")
    assert (made["header"]["period"], made["header"]["filed"]) == ("2015-03-04", "2015-03-05")
    assert [one["type"] for one in made["header"]["documents"]] == ["8-K", "EX-99.1"]
    assert [one["number"] for one in made["exhibits"]["attached"]] == ["99.1"]
