"""The bar while many files are checked: on a terminal alone, and gone when done."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from lint8k import progress
from tests.cli.conftest import filing

# As if checking took its time: the bar keeps out of the way of what is done at once.
PROGRAM = """
import sys, time
from lint8k import cli, progress
progress._SOON = 0
watch = progress.Bar.watch
progress.Bar.watch = lambda bar, done, total: (time.sleep(0.12), watch(bar, done, total))
sys.exit(cli.run(sys.argv[1:]))
"""


def on_a_terminal(folder: Path, *words: str, **environment: str) -> tuple[int, str, str]:
    """The exit status, standard output, and what a terminal is sent on standard error."""
    here, there = pty.openpty()
    fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    given = {**os.environ, "TERM": "xterm", "CI": "false"}
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words],
        stdout=subprocess.PIPE,
        stderr=there,
        cwd=folder,
        env={**given, **environment},
    )
    os.close(there)
    pieces = []
    while True:
        try:
            piece = os.read(here, 4096)
        except OSError:  # the other end is closed
            piece = b""
        if not piece:
            break
        pieces.append(piece)
    os.close(here)
    out, _ = started.communicate(timeout=60)
    return started.returncode, out.decode(), b"".join(pieces).decode()


def screen(sent: str) -> list[str]:
    """The lines that a terminal shows in the end."""
    lines, column = [""], 0
    for character in sent.replace("\x1b[A", ""):
        if character == "\n":
            lines.append("")
        elif character == "\r":
            column = 0
        else:
            lines[-1] = lines[-1][:column].ljust(column) + character + lines[-1][column + 1 :]
            column += 1
            continue
        column = 0
    return [line.rstrip() for line in lines if line.strip()]


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    for number in range(9):
        (tmp_path / f"a{number}-8k.txt").write_text(filing())
    return tmp_path


def test_a_bar_counts_files_and_is_gone_when_done(drafts: Path) -> None:
    status, out, sent = on_a_terminal(drafts, "check", ".", "--isolated", "--no-cache")
    assert "of 9 files" in sent
    assert "a1-8k.txt" not in sent
    assert screen(sent) == []
    assert out.startswith("9 filings: ")
    assert status == 0


def test_remarks_stand_by_themselves(drafts: Path) -> None:
    words = ("check", "a1-8k.txt", "none.txt", *(f"a{number}-8k.txt" for number in range(2, 9)))
    status, _, sent = on_a_terminal(drafts, *words, "--isolated", "--no-cache")
    assert "of 9 files" in sent
    assert screen(sent) == ["lint8k: skipped none.txt: there is no such file or folder"]
    assert status == 2


@pytest.mark.parametrize(
    ("terminal", "quiet", "environment", "wanted"),
    [
        (True, False, {}, True),
        (False, False, {}, False),
        (True, True, {}, False),
        (True, False, {"CI": "true"}, False),
        (True, False, {"TERM": "dumb"}, False),
    ],
)
def test_none_where_nobody_looks(
    terminal: bool, quiet: bool, environment: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    monkeypatch.setattr(sys, "stderr", Stream())
    for name, value in {"CI": "", "TERM": "xterm", **environment}.items():
        monkeypatch.setenv(name, value)
    assert progress.is_wanted(quiet) is wanted


def test_few_files_have_none_and_its_library_is_not_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with progress.Bar() as bar:
        bar.watch(1, 5)
        with pytest.raises(ImportError):
            bar.watch(1, 6)
