"""What stands around the code and must keep step with it."""

from __future__ import annotations

import pkgutil
import re
from typing import Any

import pytest
import tomli
import yaml

import lint8k
from lint8k import __version__, cli
from tests.packaging.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")


HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}


def test_there_are_two_hooks() -> None:
    assert list(HOOKS) == ["lint8k", "lint8k-fix"]


@pytest.mark.parametrize("hook", HOOKS.values(), ids=HOOKS)
def test_a_hook_calls_the_command_line_as_it_is(
    hook: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    program, *words = hook["entry"].split()
    assert program == "lint8k"
    assert ("--fix" in words) is hook["id"].endswith("-fix")
    assert hook["require_serial"] is True
    (draft,) = (ROOT / "examples" / "right").glob("*.txt")
    assert cli.run([*words, str(draft)]) == 0
    assert cli.run([*words, str(ROOT / "LICENSE")]) == 0


@pytest.mark.parametrize(
    ("name", "looked_at"),
    [
        ("draft-8k.txt", True),
        ("d123d8k.htm", True),
        ("a.html", True),
        ("notes.md", False),
        ("logo.jpg", False),
    ],
)
def test_the_hook_looks_at_files_that_may_be_filings(name: str, looked_at: bool) -> None:
    for hook in HOOKS.values():
        assert bool(re.search(hook["files"], name)) is looked_at


EVERYWHERE = {"lint8k.patterns", "lint8k.records", "lint8k.compiled", "lint8k.kept", "lint8k.prepared"}
"""What knows nothing of filings."""


@pytest.mark.parametrize(
    ("contract", "allowed"),
    [
        ("a rule imports lint8k.api and nothing else of lint8k", {"lint8k.api"}),
        ("the grammar knows nothing of the rest", {"lint8k.grammar", *EVERYWHERE}),
        (
            "reports see the report alone",
            {"lint8k.report", "lint8k.reports", "lint8k.jsontext", *EVERYWHERE},
        ),
    ],
)
def test_a_wall_keeps_out_every_module_that_it_should(contract: str, allowed: set[str]) -> None:
    contracts = tomli.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (wall,) = (each for each in contracts if each["name"] == contract)
    modules = {f"lint8k.{found.name}" for found in pkgutil.iter_modules(lint8k.__path__)}
    assert modules - {"lint8k.__main__"} - allowed == set(wall["forbidden_modules"])


def test_the_readme_gives_two_commands_to_start_with() -> None:
    commands = re.findall(r"^python3 -m venv .*", README, re.M)
    assert len(commands) == 2
    assert "examples" in commands[0]
    assert "pytest" in commands[1]


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize(
    "page",
    ["README.md", "CONTRIBUTING.md", "docs/writing-a-rule.md", "docs/configuration.md", "docs/adopting.md"],
)
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), target
