"""Readers of others: they are asked first, by what a file holds, and one that breaks is named."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import lint8k
from tests.packaging.conftest import ROOT

GUIDE = (ROOT / "docs" / "writing-a-reader.md").read_text("utf-8")
DRAFT = """\
%ACME-DRAFT 3
FORM 8-K
Date of Report (Date of earliest event reported): March 4, 2015
% Is this the name in the charter?
  HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)
Item 9.01  Financial Statements and Exhibits.
"""
HEAD = "from lint8k.api import hookimpl\nAPI_VERSION = 1\nclass Reader:\n    name = 'acme'\n"
HOOK = "@hookimpl\ndef lint8k_readers():\n    return [Reader()]\n"


def test_the_reader_of_the_guide_reads_what_it_recognises(pack: Callable[..., Path], tmp_path: Path) -> None:
    code = re.search(r"```python\n(.*?)```", GUIDE, re.S)
    assert code
    site = pack("acme-reader", "acme_reader", code[1])
    (tmp_path / "draft.htm").write_text(DRAFT)
    (tmp_path / "other.txt").write_text(DRAFT.partition("\n")[2])
    (tmp_path / "empty.txt").write_text("%ACME-DRAFT 3\n")
    answer = lint8k("parse", ".", "--format", "jsonl", PYTHONPATH=str(site), cwd=tmp_path)
    assert answer.status == 2
    assert "skipped empty.txt: it is a draft of Acme's, and there is nothing in it" in answer.err
    found = {row["path"]: row for row in map(json.loads, answer.out.splitlines())}
    assert {path: row["format"] for path, row in found.items()} == {"draft.htm": "acme", "other.txt": "text"}
    draft = found["draft.htm"]
    assert draft["cover"]["report_date"] == "2015-03-04"
    assert draft["cover"]["registrants"][0]["name"] == "HOLLIN RIDGE MATERIALS, INC."
    assert draft["items"][0]["location"]["start"] == {"line": 7, "column": 1, "offset": DRAFT.index("Item 9")}
    assert draft["exhibits"]["attached"] is None


def test_a_reader_may_take_what_lint8k_would_refuse(pack: Callable[..., Path], tmp_path: Path) -> None:
    reader = (
        "    def recognises(self, file):\n        return file.data.startswith(b'%PDF-')\n"
        "    def read(self, file):\n        from lint8k.readers.text import TextReader\n"
        "        from lint8k.source import File\n"
        "        return TextReader().read(File(file.path, file.data.decode()))\n"
    )
    site = pack("acme-reader", "acme_reader", HEAD + reader + HOOK)
    (tmp_path / "scan").write_text("%PDF-1.7\n" + DRAFT)
    answer = lint8k("parse", "scan", PYTHONPATH=str(site), cwd=tmp_path)
    assert json.loads(answer.out)["items"][0]["number"] == "9.01"


@pytest.mark.parametrize(
    "reader",
    [
        "    def recognises(self, file):\n        return 1 / 0\n    def read(self, file): ...\n",
        "    def recognises(self, file):\n        return True\n    def read(self, file):\n        return 1 / 0\n",
    ],
)
def test_a_reader_that_breaks_is_named(pack: Callable[..., Path], tmp_path: Path, reader: str) -> None:
    site = pack("acme-reader", "acme_reader", HEAD + reader + HOOK)
    (tmp_path / "draft.txt").write_text(DRAFT)
    answer = lint8k("parse", "draft.txt", PYTHONPATH=str(site), cwd=tmp_path)
    assert answer.status == 2
    assert (
        "skipped draft.txt: the reader acme of a plug-in failed on it (ZeroDivisionError: division by zero)"
        in answer.err
    )
