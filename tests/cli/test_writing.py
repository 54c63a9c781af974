"""Whatever is written is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from lint8k import writing
from tests.cli.conftest import Run, filing

ONLY = ("--select", "TST001,DAT004")
WRONG = filing("WRONG, and that it met on Thursday, March 4, 2015,")
WAIVER = '[[waiver]]\nrule = "DAT004"\nfile = "a8k.txt"\nplace = "cover"\nreason = "It is so"\n'
COMMANDS = {
    ("a8k.txt", *ONLY, "--output", "json=out.json"): "the results could not be written to out.json",
    ("a8k.txt", *ONLY, "--write-baseline", "old.json"): "old.json could not be written",
    ("a8k.txt", *ONLY, "--baseline", "old.json", "--update-baseline"): "old.json could not be written",
    ("a8k.txt", *ONLY, "--fix"): "a8k.txt was not fixed: it could not be written",
    ("waive", "TST001", "a8k.txt", "--reason", "It is a name"): "lint8k-waivers.toml could not be written",
}


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[-2])
def test_a_full_disk_leaves_what_was_there_and_is_2_in_a_sentence(
    words: tuple[str, ...], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {"a8k.txt": WRONG, "out.json": "{}", "lint8k-waivers.toml": WAIVER}
    for name, text in before.items():
        (tmp_path / name).write_text(text)
    run("a8k.txt", *ONLY, "--write-baseline", "old.json")
    before["old.json"] = (tmp_path / "old.json").read_text()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    answer = run(*words, *(() if words[0] == "waive" else ("--no-cache",)))
    assert answer.status == 2
    (said,) = [line for line in answer.err.splitlines() if "No space left" in line]
    assert said == f"lint8k: {COMMANDS[words]} (No space left on device)"
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == before


def test_a_new_file_that_cannot_be_written_whole_is_not_left(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        writing.create(str(tmp_path / "new"), "a\ud800")
    assert list(tmp_path.iterdir()) == []
