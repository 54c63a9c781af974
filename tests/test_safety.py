"""What lint8k never does, whatever it reads: it opens no socket, runs nothing of what it checks, and obeys nothing in it.

An audit hook sees what a whole process does, in Python or beneath it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lint8k.api import Example
from lint8k.reports import FORMATS
from lint8k.testing import render

PROGRAM = """
import os, sys
from lint8k.cli import run

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "urllib.", "http.", "ftplib.",
             "smtplib.", "webbrowser.", "os.startfile", "ctypes.dlopen")
tree = os.path.realpath(os.getcwd())


def watch(event, given):
    if event.startswith(FORBIDDEN):
        os.write(2, f"event {event} {given!r}\\n".encode())
    if event == "exec" and given[0].co_filename.startswith(tree + os.sep):
        os.write(2, f"executed {given[0].co_filename}\\n".encode())
    if event == "open" and isinstance(given[0], str) and isinstance(given[1], str) and set("wax+") & set(given[1]):
        os.write(2, f"wrote {given[0]}\\n".encode())


sys.addaudithook(watch)
status = 0
for line in sys.stdin.read().splitlines():
    status = max(status, run(line.split()))
    print()
sys.exit(status)
"""
HOSTILE = "\x1b[2J\x1b]0;pwned\x07\x9b31m\u202eEVIL\u2066\u200b\x00<script>alert(1)</script>&amp;::error::x ${{x}} %0A"
TRAP = "from pathlib import Path\nPath(__file__).with_suffix('.sprung').touch()\n"
TRAPS = (
    "conftest.py", "sitecustomize.py", "usercustomize.py", "setup.py", "lint8k.py", "lint8k_rules.py", "tomli.py", "tqdm.py",
    "pluggy.py", "json.py", "lint8k_rules/__init__.py", "lint8k/__init__.py", "rules/lint8k_rules/__init__.py",
)  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository that somebody else wrote, to harm who checks it."""
    for name in TRAPS:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TRAP)
    info = tmp_path / "evil-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[lint8k.plugins]\nevil = conftest\n")
    (tmp_path / "lint8k.toml").write_text('stage = "draft"\n')
    body = (
        f"Item 8.01  Other Events.\n\nOn {HOSTILE} the the Company paid $5.00 for 2 shares at $2.00 each.\n"
    )
    (tmp_path / "a-8k.txt").write_text(render(Example(body=body)))
    (tmp_path / "b-8k.htm").write_text(f"<html><body><pre>{render(Example(body=body))}</pre></body></html>")
    return tmp_path


def ran(tree: Path, *lines: str, **environment: str) -> tuple[str, str]:
    """What is said by a process that runs these command lines in the tree."""
    # Not with -c: before 3.11 Python itself would look into the folder then.
    program = tree.with_name(f"{tree.name}-watch.py")
    program.write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, str(program)],
        input="\n".join(lines).encode(),
        capture_output=True,
        cwd=tree,
        env={**os.environ, "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )
    return done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def test_no_socket_no_program_no_file_unasked(tree: Path) -> None:
    commands = [f"check . --format {format}" for format in FORMATS]
    commands += [
        "check . --show-ties --statistics -v",
        "check . --jobs 2",
        "check . --diff",
        "parse .",
        "due .",
    ]
    commands += ["rules", "explain AMT", "config .", "completion bash", "--version"]
    _, err = ran(tree, *commands)
    told = [line for line in err.splitlines() if line.startswith(("event ", "executed ", "wrote "))]
    assert not told
    assert not list(tree.rglob("*.sprung"))


def test_the_cache_writes_into_its_folder_alone(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    _, err = ran(
        tree, "check .", "check . --format json", "clean", LINT8K_NO_CACHE="", XDG_CACHE_HOME=str(home)
    )
    written = [line.removeprefix("wrote ") for line in err.splitlines() if line.startswith("wrote ")]
    assert all(path.startswith(str(home)) for path in written), written
    assert not [line for line in err.splitlines() if line.startswith(("event ", "executed "))]


def test_what_is_kept_of_the_program_is_written_where_python_writes(
    tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("compiled")
    _, err = ran(tree, "check .", PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=str(folder))
    written = [line.removeprefix("wrote ") for line in err.splitlines() if line.startswith("wrote ")]
    assert written
    assert all(path.startswith(str(folder)) for path in written), written


@pytest.mark.parametrize("start", [["-m", "lint8k"], ["script"]], ids=lambda start: start[-1])
def test_nothing_of_a_checked_repository_is_executed(tree: Path, start: list[str]) -> None:
    """As people start it: by the script that pip installs; and as a module, where Python itself looks into the folder."""
    script = Path(sys.executable).with_name("lint8k")
    if start == ["script"] and not script.exists():
        pytest.skip("it is not installed")
    command = [str(script)] if start == ["script"] else [sys.executable, "-P", *start]
    if start != ["script"] and sys.version_info < (3, 11):
        pytest.skip("this Python always looks into the folder for a module")
    done = subprocess.run([*command, "check", "."], cwd=tree, capture_output=True)
    assert done.returncode == 1, done.stderr
    assert not list(tree.rglob("*.sprung"))


@pytest.mark.parametrize("format", [*FORMATS, "parse"])
def test_nothing_that_a_filing_says_steers_a_terminal_or_a_page(tree: Path, format: str) -> None:
    words = "parse ." if format == "parse" else f"check . --format {format} --show-ties --isolated"
    out, err = ran(tree, words)
    for text in (out, err):
        assert not [one for one in text if one != "\n" and not one.isprintable() and one not in "\t\r"]
    assert "<script>alert(1)</script>" not in out or format != "html"
    if format == "github":
        assert not [line for line in out.splitlines() if line.startswith("::error::x")]
