"""Completion of the command line, asked of the shells themselves."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CASES = {
    "lint8k chec": ["check"],
    "lint8k check --sel": ["--select"],
    "lint8k check --select TST00": ["TST001", "TST002"],
    "lint8k check --select TST001,custom-w": ["TST001,custom-word"],
    "lint8k check --format s": ["sarif"],
    "lint8k check --config hou": ["house.toml"],
    "lint8k check acm": ["acme-8k.txt"],
    "lint8k acm": ["acme-8k.txt"],
    "lint8k acme-8k.txt --fai": ["--fail-on"],
    "lint8k explain wrong-wo": ["wrong-word"],
    "lint8k waive custom-w": ["custom-word"],
    "lint8k completion z": ["zsh"],
}
BASH = """
source lint8k.bash
read -ra COMP_WORDS <<<"$1"
COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
_shtab_lint8k
if [ ${#COMPREPLY[@]} = 0 ] && complete -p lint8k | grep -q -- "-o default"; then  # then readline looks for files
  COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
fi
printf '%s\\n' "${COMPREPLY[@]}"
"""
FISH = 'source lint8k.fish; complete -C "$argv[1]" | string split -f 1 \\t; true'
ASKED = {"bash": ["bash", "--norc", "-c", BASH, "bash"], "fish": ["fish", "--no-config", "-c", FISH]}


def script(run: Run, folder: Path, shell: str) -> None:
    """Have lint8k write the script for a shell, where there is one, into a folder with two files more."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    answer = run("completion", shell)
    assert (answer.status, answer.err) == (0, "")
    assert "@RULES@" not in answer.out
    for name, text in ((f"lint8k.{shell}", answer.out), ("house.toml", ""), ("acme-8k.txt", "")):
        (folder / name).write_text(text, "utf-8")


@pytest.mark.parametrize("shell", ASKED)
def test_a_shell_completes_commands_options_words_rules_and_files(
    shell: str, run: Run, tmp_path: Path
) -> None:
    script(run, tmp_path, shell)
    found = {}
    for line in CASES:
        done = subprocess.run([*ASKED[shell], line], cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
        found[line] = sorted(done.stdout.split())
    assert found == CASES


def test_zsh_reads_its_script(run: Run, tmp_path: Path) -> None:
    script(run, tmp_path, "zsh")
    done = subprocess.run(["zsh", "-f", "-n", "lint8k.zsh"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "lint8k.zsh").read_text("utf-8").startswith("#compdef lint8k\n")


def test_other_shells_are_told_which_there_are(run: Run) -> None:
    answer = run("completion", "csh")
    assert answer.status == 2
    assert all(shell in answer.err for shell in ("bash", "zsh", "fish"))
