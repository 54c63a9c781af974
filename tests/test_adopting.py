"""The walk of docs/adopting.md, every command run as it stands there."""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from lint8k import cli
from lint8k.api import Example
from lint8k.testing import render

GUIDE = (Path(__file__).parents[1] / "docs" / "adopting.md").read_text("utf-8")
COMMANDS = re.findall(r"```console\n(.*?)```", GUIDE, re.S)
BODY = """\
Item 8.01  Other Events.

On {{day}}, Hollin Ridge Materials, Inc. announced {words} in project {number}. The
annual meeting will be held on {weekday}, March 18, 2015.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {{day}}
"""


def drafts(folder: Path) -> None:
    """Forty drafts; a wrong weekday in every second, a word doubled in every third."""
    folder.mkdir()
    for number in range(1, 41):
        words = "that that it reopened" if number % 3 == 0 else "that it reopened"
        weekday = "Thursday" if number % 2 == 0 else "Wednesday"
        body = BODY.format(words=words, number=number, weekday=weekday)
        body = body.replace("announced", "announced in a press release, attached as Exhibit 99.1,")
        (folder / f"project{number:02}-8k.txt").write_text(render(Example(body=body)))


def said(command: str) -> tuple[int, str]:
    """The exit status of a command, and all that it prints."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", out)
        status = cli.run(shlex.split(command)[1:])
        out.flush()
    return status, out.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def test_the_walk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    drafts(tmp_path / "drafts")
    for block in COMMANDS:
        for command, shown in re.findall(r"^\$ ([^\n]+)\n((?:(?!\$ )[^\n]*\n)*)", block, re.M):
            if not command.startswith("lint8k"):
                _do(command, tmp_path)
                continue
            command, _, wanted = command.partition("   # ")
            status, out = said(command)
            assert f"exit {status}" == wanted.strip(), (command, out[-2000:])
            told = [line for line in shown.splitlines() if line != "..."]
            lines = out.splitlines()
            assert [line for line in told if line not in lines] == [], (command, out[-2000:])


def _do(command: str, folder: Path) -> None:
    """What else the walk does: sed -i s/old/new/ FILE."""
    program, _, expression, name = shlex.split(command)
    assert program == "sed"
    _, old, new, _ = expression.split("/")
    path = folder / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
