"""What costs time at the start, and what is said before any work is done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lint8k import __version__, plugins
from lint8k.arguments import COMMANDS
from tests.command import lint8k

HEAVY = {
    "pyparsing",
    "jsonschema",
    "pluggy",
    "importlib.metadata",
    "dataclasses",
    "lint8k_rules",
    "lint8k.run",
}


@pytest.mark.parametrize("words", [["--version"], ["--help"], *([command, "--help"] for command in COMMANDS)])
def test_help_and_version_load_nothing_that_they_do_not_need(words: list[str]) -> None:
    program = (
        "import sys\nfrom lint8k.cli import run\n"
        f"status = run({words!r})\nprint(*sys.modules, sep='\\n', file=sys.stderr)\nsys.exit(status)"
    )
    environment = {**os.environ, "COLUMNS": "80"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert done.returncode == 0
    assert not HEAVY & set(done.stderr.split())
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_the_version() -> None:
    assert lint8k("--version") == (0, f"lint8k {__version__}\n", "")


def test_help_says_that_it_is_no_legal_advice_and_what_the_exit_status_means() -> None:
    assert "no legal advice" in lint8k("--help").out
    out = lint8k("check", "--help").out
    assert "no legal advice" in out
    assert "exit status:\n  0  " in out


def test_checking_one_filing_loads_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    (filing,) = (Path(__file__).parents[2] / "examples" / "right").glob("*.txt")
    (tmp_path / "lint8k.toml").write_text('select = ["ALL"]\nfail-on = "error"\n', "utf-8")
    words = ["check", "--no-cache", "--config", str(tmp_path / "lint8k.toml"), str(filing)]
    program = f"import sys\nfrom lint8k.cli import run\nrun({words!r})\nprint(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "ties tested" in done.stdout
    unneeded = {
        "pyparsing",
        "jsonschema",
        "dataclasses",
        "inspect",
        "calendar",
        "multiprocessing",
        "unittest",
        "zipfile",
        "lint8k.readers.docx",
    }
    if not plugins._others():  # no pack but the standard one is installed
        unneeded |= {"pluggy", "importlib.metadata"}
    loaded = unneeded & set(done.stderr.split())
    assert not loaded, "if the grammar has changed, run python docs/build.py"


def test_what_the_cache_knows_is_told_without_grammar_and_rules(tmp_path: Path) -> None:
    (filing,) = (Path(__file__).parents[2] / "examples" / "right").glob("*.txt")
    words = ["check", "--cache-dir", str(tmp_path / "cache"), str(filing)]
    program = f"import sys\nfrom lint8k.cli import run\nrun({words!r})\nprint(*sys.modules, sep='\\n', file=sys.stderr)"
    environment = {name: value for name, value in os.environ.items() if name != "LINT8K_NO_CACHE"}
    first, second = (
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
        )
        for _ in range(2)
    )
    unneeded = {
        "pyparsing", "jsonschema", "pluggy", "dataclasses", "inspect", "multiprocessing", "lint8k_rules",
        "lint8k.api", "lint8k.law", "lint8k.filing", "lint8k.parsing", "lint8k.grammar", "lint8k.readers", "lint8k.engine",
        "lint8k.judging", "lint8k.plugins",
    }  # fmt: skip
    assert first.stdout == second.stdout
    assert {"lint8k_rules", "lint8k.judging"} <= set(first.stderr.split())
    assert not unneeded & set(second.stderr.split())


def test_checking_never_loads_jsonschema() -> None:
    program = "import sys\nfrom lint8k.cli import run\nrun(['-'])\nprint('jsonschema' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], input=b"FORM 8-K\n", capture_output=True)
    assert done.stdout.split()[-1] == b"False"
