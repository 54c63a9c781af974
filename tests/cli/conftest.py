"""A pack of two small rules, installed beside the standard one: these tests hang on no one's wording."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lint8k import cli
from lint8k.api import Example
from lint8k.testing import render
from tests.command import Answer, lint8k

TINY = '''\
"""Rules that complain of words."""

import re
from datetime import date

import lint8k.api as lint8k

API_VERSION = 1


class WrongWord(lint8k.Rule):
    """The word WRONG stands in the report.

    It matters to tests.
    """

    code = "TST001"
    name = "wrong-word"
    severity = lint8k.Severity.ERROR
    citation = "Test Act, Section 1"
    options = {"words": (), "most": 9, "loud": False, "word": "WRONG"}
    right = lint8k.Example(body="Item 8.01  Other Events.")
    wrong = lint8k.Example(body="Item 8.01  Other Events: WRONG.\\n                         ~~~~~ TST001")

    def check(self, filing):
        for found in re.finditer("WRONG|RIGHT", filing.text):
            span = filing.span(*found.span())
            good = found[0] == "RIGHT" or found[0] in self.option("words")
            yield self.tie("equal", good, f"{found[0]} = RIGHT", [lint8k.Operand(found[0], span)])
            if not good:
                unfinished = "DRAFTED" in filing.text
                yield self.violation(span, "The word is WRONG, not RIGHT", unfinished=unfinished)


class CustomWord(lint8k.Rule):
    """The word CUSTOM stands in the report."""

    code = "TST002"
    name = "custom-word"
    severity = lint8k.Severity.NOTE
    citation = "Custom"
    since = date(2004, 8, 23)
    right = lint8k.Example(body="Item 8.01  Other Events.")
    wrong = lint8k.Example(body="Item 8.01  Other Events: CUSTOM.\\n                         ~~~~~~ TST002")

    def check(self, filing):
        if "CRASH" in filing.text:
            raise ValueError("it cannot")
        for found in re.finditer("CUSTOM", filing.text):
            yield self.violation(filing.span(*found.span()), "The word CUSTOM is custom")


@lint8k.hookimpl
def lint8k_rules():
    return [WrongWord, CustomWord]
'''


def filing(words: str = "RIGHT") -> str:
    """A sound filing with these words in its body."""
    return render(Example(body=f"Item 8.01  Other Events.\n\nThe Company says {words}.\n"))


@pytest.fixture(scope="session")
def tiny_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the pack as pip would have installed it."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "tiny_rules.py").write_text(TINY)
    info = folder / "tiny_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tiny-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[lint8k.plugins]\ntiny = tiny_rules\n")
    return folder


Run = Callable[..., Answer]


@pytest.fixture
def process(tiny_pack: Path, tmp_path: Path) -> Run:
    """Run lint8k in a process of its own, in `tmp_path`, with the pack installed."""

    def run(*words: str | Path, stdin: bytes = b"", **environment: str) -> Answer:
        return lint8k(*words, stdin=stdin, cwd=tmp_path, PYTHONPATH=str(tiny_pack), **environment)

    return run


@pytest.fixture
def run(tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same in this process, which is quicker."""
    monkeypatch.syspath_prepend(tiny_pack)
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path, stdin: bytes = b"") -> Answer:
        out, err = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            status = cli.run([str(word) for word in words])
            out.flush()
            err.flush()
        said = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err)]  # type: ignore[attr-defined]
        return Answer(status, *said)

    return run
