"""The hook in a real pre-commit, on a real repository."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from tests.packaging.conftest import ROOT, run

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
    pytest.mark.skipif(find_spec("pre_commit") is None, reason="pre-commit is not installed"),
]
SHIPPED = ("lint8k", "rules", "schemas", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
IDENTITY = {
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
}  # fmt: skip


def git(folder: Path, *words: str | Path, **env: str) -> tuple[int, str]:
    """Run git, and return its status and all that it and its hooks say."""
    done = run("git", *words, cwd=folder, **IDENTITY, **env)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A repository of drafts with the hook installed from a copy of this source tree, and its environment."""
    base = tmp_path_factory.mktemp("pre-commit")
    tool, drafts, env = base / "lint8k", base / "drafts", {"PRE_COMMIT_HOME": str(base / "home")}
    tool.mkdir()
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tool / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tool / name)
    drafts.mkdir()
    for folder in (tool, drafts):
        assert git(folder, "init", "-q")[0] == 0
    git(tool, "add", "-A")
    assert git(tool, "commit", "-q", "-m", "lint8k")[0] == 0
    revision = git(tool, "rev-parse", "HEAD")[1].strip()
    config = {"repos": [{"repo": str(tool), "rev": revision, "hooks": [{"id": "lint8k"}]}]}
    (drafts / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    done = run(
        sys.executable, "-m", "pre_commit", "install", "--install-hooks", cwd=drafts, **IDENTITY, **env
    )
    said = done.stdout + done.stderr
    if done.returncode and "No matching distribution" in said:
        pytest.skip("pre-commit could not install lint8k: the package index cannot be reached")
    assert done.returncode == 0, said
    return drafts, env


def commit(repository: tuple[Path, dict[str, str]], name: str, text: str) -> tuple[int, str]:
    """Stage a file in a clean repository and try to commit it."""
    folder, env = repository
    git(folder, "rm", "-r", "-q", "--cached", "--ignore-unmatch", ".", **env)
    (folder / name).write_text(text, "utf-8")
    assert git(folder, "add", name, ".pre-commit-config.yaml")[0] == 0
    return git(folder, "commit", "-m", name, **env)


def example(name: str) -> str:
    (path,) = (ROOT / "examples" / name).glob("*.txt")
    return path.read_text("utf-8")


def test_a_wrong_draft_blocks_the_commit(repository: tuple[Path, dict[str, str]]) -> None:
    status, said = commit(repository, "wrong.txt", example("wrong"))
    assert status == 1
    assert "Failed" in said
    assert "wrong.txt:" in said


def test_a_right_draft_passes(repository: tuple[Path, dict[str, str]]) -> None:
    status, said = commit(repository, "right.txt", example("right"))
    assert status == 0, said
    assert "Passed" in said


def test_a_file_that_is_no_filing_is_passed_over(repository: tuple[Path, dict[str, str]]) -> None:
    status, said = commit(repository, "minutes.txt", "Minutes of the meeting of the board.\n")
    assert status == 0, said
    assert "Passed" in said


def test_a_file_of_another_kind_is_not_looked_at(repository: tuple[Path, dict[str, str]]) -> None:
    status, said = commit(repository, "chart.png", "no picture\n")
    assert status == 0, said
    assert "Skipped" in said


@pytest.fixture
def leftovers(repository: tuple[Path, dict[str, str]]) -> Iterator[Path]:
    """The folder of the repository, and the end of what a test put there."""
    folder, _ = repository
    before = (folder / ".pre-commit-config.yaml").read_text("utf-8")
    yield folder
    (folder / ".pre-commit-config.yaml").write_text(before, "utf-8")
    for name in ("lint8k.toml", "lint8k-waivers.toml"):
        (folder / name).unlink(missing_ok=True)


def test_a_waived_violation_does_not_block(repository: tuple[Path, dict[str, str]], leftovers: Path) -> None:
    text = example("right").replace("On Tuesday, ", "On Thursday, ")
    assert text != example("right")
    assert commit(repository, "waived.txt", text)[0] == 1
    (leftovers / "lint8k-waivers.toml").write_text(
        '[[waiver]]\nrule = "wrong-weekday"\nfile = "waived.txt"\nwords = "Thursday"\nreason = "Quoted so"\n',
        "utf-8",
    )
    status, said = commit(repository, "waived.txt", text)
    assert status == 0, said


def test_what_is_excluded_is_not_checked_though_it_is_named(
    repository: tuple[Path, dict[str, str]], leftovers: Path
) -> None:
    (leftovers / "lint8k.toml").write_text('exclude = ["old*.txt"]\n', "utf-8")
    assert commit(repository, "old1.txt", example("wrong"))[0] == 0
    assert commit(repository, "new1.txt", example("wrong"))[0] == 1


def test_the_fixing_hook_mends_the_file_and_stops_once(
    repository: tuple[Path, dict[str, str]], leftovers: Path
) -> None:
    config = leftovers / ".pre-commit-config.yaml"
    config.write_text(config.read_text("utf-8").replace("id: lint8k", "id: lint8k-fix"), "utf-8")
    wrong = example("right").replace("On Tuesday, ", "On Thursday, ")
    status, said = commit(repository, "fixed.txt", wrong)
    assert status == 1, said
    assert "files were modified by this hook" in said
    assert (leftovers / "fixed.txt").read_text("utf-8") == example("right")
    assert commit(repository, "fixed.txt", example("right"))[0] == 0
