"""The GitHub Action and the GitLab template: the shell of each is run as it stands, on a repository of drafts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.packaging.conftest import ROOT, run

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
INSTALL, CHECK = STEPS
SPEC, JOBS = yaml.safe_load_all((ROOT / "examples" / "ci" / "gitlab.yml").read_text("utf-8"))
JOB: dict[str, Any] = JOBS["lint8k"]
README = (ROOT / "README.md").read_text("utf-8")
HARM = [
    "$(touch harmed)",
    "`touch harmed`",
    "; touch harmed",
    "' && touch harmed '",
    '" && touch harmed "',
    "*",
    "--x",
]

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def given(block: Mapping[str, str], inputs: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, str]:
    """Variables as a runner sets them, of inputs with these values or their defaults."""
    words = {name: values.get(name, str(one.get("default", ""))) for name, one in inputs.items()}
    words = {name: {"True": "true", "False": "false"}.get(value, value) for name, value in words.items()}
    found = {}
    for variable, expression in block.items():
        (name,) = re.fullmatch(r"\$(?:\{\{|\[\[) inputs\.([\w-]+) (?:\}\}|\]\])", expression).groups()  # type: ignore[union-attr]
        found[variable] = words[name]
    return found


def step(
    which: dict[str, Any], folder: Path, runner: Path, path: str = "", **values: str
) -> subprocess.CompletedProcess[str]:
    """Run a step of the action in a repository; `path` leads to programs before all others."""
    env = given(which["env"], ACTION["inputs"], {name.replace("_", "-"): one for name, one in values.items()})
    env |= {"RUNNER_TEMP": str(runner), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_ACTIONS": "true"}
    env["PATH"] = f"{path}:{os.environ['PATH']}"
    assert which["shell"] == "bash"
    return run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", which["run"], cwd=folder, **env)


def job(folder: Path, path: Path, shell: str = "bash", **values: str) -> subprocess.CompletedProcess[str]:
    """Run the script of the template in a repository."""
    assert all(one["expand"] is False for one in JOB["variables"].values())
    block = {name: one["value"] for name, one in JOB["variables"].items()}
    env = given(block, SPEC["spec"]["inputs"], {name.replace("_", "-"): one for name, one in values.items()})
    env["PATH"] = f"{path}:{os.environ['PATH']}"
    return run(shell, "-c", "\n".join(JOB["script"]), cwd=folder, **env)


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A repository with a wrong draft, a right one, and files that would be run if their names were looked up in it."""
    folder = tmp_path / "drafts"
    (folder / "two words").mkdir(parents=True)
    shutil.copy(next((ROOT / "examples" / "wrong").glob("*.txt")), folder / "wrong-8k.txt")
    shutil.copy(next((ROOT / "examples" / "right").glob("*.txt")), folder / "two words" / "right-8k.txt")
    for name in ("venv", "pip", "lint8k", "lint8k_rules", "json"):
        (folder / f"{name}.py").write_text("open('harmed', 'w').close()\n")
    return folder


@pytest.fixture
def shims(tmp_path: Path) -> Path:
    """A `python3` whose environments have this lint8k, and write down what pip and lint8k were called with."""
    folder = tmp_path / "shims"
    folder.mkdir()
    lint8k = f"""#!{sys.executable} -I
import json, os, pathlib, sys
pathlib.Path({str(tmp_path / "lint8k.json")!r}).write_text(json.dumps(sys.argv[1:]))
if "ONLY_NOTED" in os.environ:
    sys.exit(1)
from lint8k.__main__ import main
sys.exit(main())
"""
    python = f"""#!{sys.executable} -I
import json, pathlib, sys
pathlib.Path({str(tmp_path / "pip.json")!r}).write_text(json.dumps(sys.argv[1:]))
"""
    (folder / "python3").write_text(f"""#!{sys.executable} -I
import pathlib, sys
assert sys.argv[1:4] == ["-I", "-m", "venv"], sys.argv
there = pathlib.Path(sys.argv[4], "bin")
there.mkdir(parents=True, exist_ok=True)
for name, text in (("lint8k", {lint8k!r}), ("python", {python!r})):
    (there / name).write_text(text)
    (there / name).chmod(0o755)
""")
    (folder / "python3").chmod(0o755)
    return folder


def called(shims: Path, what: str) -> list[str]:
    """The words with which pip or lint8k was called."""
    words: list[str] = json.loads((shims.parent / f"{what}.json").read_text())
    return words


def action(drafts: Path, shims: Path, **values: str) -> subprocess.CompletedProcess[str]:
    """Run the whole action."""
    installed = step(INSTALL, drafts, shims.parent / "runner", str(shims), **values)
    return installed if installed.returncode else step(CHECK, drafts, shims.parent / "runner", **values)


def test_no_input_stands_in_the_shell_of_either() -> None:
    for which in STEPS:
        assert "${{" not in which["run"]
    assert "$[[" not in "".join(JOB["script"])


def test_the_action_fails_on_a_wrong_draft_and_annotates_it(drafts: Path, shims: Path) -> None:
    done = action(drafts, shims)
    assert done.returncode == 1
    assert "::error file=wrong-8k.txt,line=" in done.stdout
    assert "wrong-8k.txt:" in done.stdout
    assert called(shims, "pip") == [
        *("-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--", f"{ROOT}[docx]")
    ]


def test_the_action_passes_a_right_one(drafts: Path, shims: Path) -> None:
    done = action(drafts, shims, paths="two words\n")
    assert done.returncode == 0, done.stderr
    assert called(shims, "lint8k") == ["check", "--redact", "--", "two words"]


def test_every_input_of_the_action_arrives(drafts: Path, shims: Path) -> None:
    (drafts / "house.toml").write_text('stage = "draft"\n')
    done = action(
        drafts, shims, paths="two words\nwrong-8k.txt", args="--stage  final\n--show-ties", config="house.toml",
        fail_on="error", sarif="lint8k.sarif", redact="false", version="0.1.0",
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert called(shims, "lint8k") == [
        *("check", "--config", "house.toml", "--fail-on", "error", "--output", "sarif=lint8k.sarif"),
        *("--stage", "final", "--show-ties", "--", "two words", "wrong-8k.txt"),
    ]
    assert called(shims, "pip")[-1] == "lint8k[docx]==0.1.0"
    assert json.loads((drafts / "lint8k.sarif").read_text())["version"] == "2.1.0"
    assert "14,000,000" in done.stdout


def test_unless_asked_nothing_that_it_writes_quotes_a_draft(drafts: Path, shims: Path) -> None:
    done = action(drafts, shims, sarif="lint8k.sarif")
    assert done.returncode == 1
    assert job(drafts, shims).returncode == 1
    written = [(drafts / name).read_text() for name in ("lint8k.sarif", "lint8k-codequality.json")]
    for text in (done.stdout, done.stderr, *written):
        assert "BRANDLEY" not in text
        assert "14,000,000" not in text


@pytest.mark.parametrize("harm", HARM)
def test_no_input_of_the_action_is_run(
    harm: str, drafts: Path, shims: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONLY_NOTED", "1")
    for name, words in {
        "paths": ["--redact", "--", harm],
        "args": ["--redact", *harm.split(), "--", "."],
        "config": ["--redact", "--config", harm, "--", "."],
        "fail_on": ["--redact", "--fail-on", harm, "--", "."],
        "sarif": ["--redact", "--output", f"sarif={harm}", "--", "."],
        "redact": ["--redact", "--", "."],
    }.items():
        assert action(drafts, shims, **{name: harm}).returncode == 1
        assert called(shims, "lint8k") == ["check", *words]
    (shims.parent / "pip.json").unlink()
    assert action(drafts, shims, version=harm).returncode == 2
    assert not (shims.parent / "pip.json").exists()
    assert not (drafts / "harmed").exists()


def test_the_action_installs_itself_and_checks(drafts: Path, tmp_path: Path) -> None:
    """The whole of it, with a real pip."""
    installed = step(INSTALL, drafts, tmp_path)
    if installed.returncode and "No matching distribution" in installed.stderr:
        pytest.skip("pip could not install lint8k: the package index cannot be reached")
    assert installed.returncode == 0, installed.stderr
    assert step(CHECK, drafts, tmp_path).returncode == 1
    assert step(CHECK, drafts, tmp_path, paths="two words").returncode == 0
    assert not (drafts / "harmed").exists()


@pytest.mark.parametrize("shell", ["bash", "sh"])
def test_the_template_fails_on_a_wrong_draft_and_writes_code_quality(
    shell: str, drafts: Path, shims: Path
) -> None:
    done = job(drafts, shims, shell)
    assert done.returncode == 1, done.stderr
    report = JOB["artifacts"]["reports"]["codequality"]
    assert json.loads((drafts / report).read_text())
    assert called(shims, "pip")[-2:] == ["--", "lint8k[docx]"]
    assert JOB["artifacts"]["access"] == "developer"


def test_every_input_of_the_template_arrives(drafts: Path, shims: Path) -> None:
    (drafts / "house.toml").write_text('stage = "draft"\n')
    done = job(
        drafts, shims, paths="two words;wrong-8k.txt", args="--stage final", config="house.toml",
        fail_on="note", redact="false", source="git+https://git.example.com/lint8k@v0.1.0",
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert called(shims, "lint8k") == [
        *(
            "check",
            "--output",
            "gitlab=lint8k-codequality.json",
            "--format",
            "concise",
            "--config",
            "house.toml",
        ),
        *("--fail-on", "note", "--stage", "final", "--", "two words", "wrong-8k.txt"),
    ]
    assert called(shims, "pip")[-1] == "git+https://git.example.com/lint8k@v0.1.0"


@pytest.mark.parametrize("harm", HARM)
def test_no_input_of_the_template_is_run(
    harm: str, drafts: Path, shims: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONLY_NOTED", "1")
    usual = ["check", "--output", "gitlab=lint8k-codequality.json", "--format", "concise", "--redact"]
    for name, words in {
        "paths": ["--", *harm.split(";")],
        "args": [*harm.split(), "--", "."],
        "config": ["--config", harm, "--", "."],
        "fail_on": ["--fail-on", harm, "--", "."],
        "source": ["--", "."],
        "redact": ["--", "."],
    }.items():
        assert job(drafts, shims, **{name: harm}).returncode == 1
        assert called(shims, "lint8k") == [*usual, *words]
    assert not (drafts / "harmed").exists()


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_finds_nothing() -> None:
    for dialect, script in (*(("bash", one["run"]) for one in STEPS), ("sh", "\n".join(JOB["script"]))):
        done = subprocess.run(
            ["shellcheck", f"--shell={dialect}", "-"], input=script, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def examples() -> list[Any]:
    """The YAML of the README."""
    return [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", README, re.S)]


def test_the_readme_shows_both_with_inputs_that_there_are() -> None:
    (workflow,) = (one for one in examples() if "jobs" in one)
    assert workflow["permissions"] == {"contents": "read"}
    (used,) = (one for job in workflow["jobs"].values() for one in job["steps"] if "lint8k" in one["uses"])
    assert set(used["with"]) <= set(ACTION["inputs"])
    (pipeline,) = (one for one in examples() if "include" in one)
    (included,) = pipeline["include"]
    assert (ROOT / included["file"].lstrip("/")).is_file()
    assert set(included["inputs"]) <= set(SPEC["spec"]["inputs"])
