"""Rule packs of others: they work like the standard pack, and a bad one spoils nothing but itself."""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lint8k import cli, plugins
from lint8k.api import rules_in
from tests.command import Answer, lint8k
from tests.packaging.conftest import ROOT, run

GUIDE = (ROOT / "docs" / "writing-a-rule.md").read_text("utf-8")
DRAFT = """\
                                    FORM 8-K
                                 CURRENT REPORT
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Item 9.01  Financial Statements and Exhibits.

     99.1     Press release dated March 4, 2015.
"""
HEAD = """\
from lint8k.api import Example, Rule, Severity, hookimpl
API_VERSION = 1
"""
RULE = """\
class EveryFiling(Rule):
    \"\"\"Every filing is complained of.\"\"\"
    code = "ACM002"
    name = "every-filing"
    severity = Severity.NOTE
    citation = "none"
    right = wrong = Example()
    def check(self, filing):
        yield self.violation(filing.span(0, 1), "A filing")
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    return path


def test_the_pack_of_the_guide_installed_by_pip_works_like_the_standard_one(
    tmp_path: Path, draft: Path
) -> None:
    pytest.importorskip("hatchling")
    toml, rule, hook = (re.search(rf"```{kind}\n(.*?{word}.*?)```", GUIDE, re.S) for kind, word in (
        ("toml", "entry-points"), ("python", "class PeriodAfterDescription"), ("python", "def lint8k_rules"),
    ))  # fmt: skip
    assert toml
    assert rule
    assert hook
    folder = tmp_path / "acme-rules"
    (folder / "acme_rules").mkdir(parents=True)
    (folder / "pyproject.toml").write_text(toml[1], "utf-8")
    (folder / "acme_rules" / "__init__.py").write_text(hook[1].rpartition("```python\n")[2], "utf-8")
    (folder / "acme_rules" / "period_after_description.py").write_text(rule[1], "utf-8")
    site = tmp_path / "site"
    pip = run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation",
        "--target", site, folder,
    )  # fmt: skip
    assert pip.returncode == 0, pip.stderr

    checked = check(draft, site, "--select", "ACM")
    (violation,) = report(checked)["files"][0]["violations"]
    assert violation["rule"] == "ACM001"
    assert violation["message"] == "The description of Exhibit 99.1 ends with a full stop"
    assert violation["location"]["start"]["line"] == 10
    assert "ACM001" in lint8k("rules", PYTHONPATH=str(site)).out
    assert "house style" in lint8k("explain", "ACM001", PYTHONPATH=str(site)).out


def test_a_pack_that_raises_at_import_is_named_and_the_rest_runs(
    pack: Callable[..., Path], draft: Path
) -> None:
    site = pack("acme-broken", "acme_broken", "raise RuntimeError('the licence server is down')\n")
    pack(
        "acme-rules", "acme_rules", HEAD + RULE + "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling]\n"
    )
    checked = check(draft, site)
    assert "acme-broken 1.0" in checked.err
    assert "the licence server is down" in checked.err
    assert "ACM002" in rules(checked)


PARTS = """\
from lint8k.api import for_each

def documents(filing):
    yield from filing.documents

class EveryDocument(EveryFiling):
    \"\"\"Every document is complained of.\"\"\"
    code, name, check = "ACM003", "every-document", Rule.check

    @for_each(documents)
    def check_document(self, filing, document):
        yield self.violation(document.source.span(0, 1), "A document")
"""


def test_a_rule_of_a_pack_may_look_at_parts(pack: Callable[..., Path], draft: Path) -> None:
    hook = "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling, EveryDocument]\n"
    site = pack("acme-rules", "acme_rules", HEAD + RULE + PARTS + hook)
    assert rules(check(draft, site, "--select", "ACM")) == {"ACM002", "ACM003"}


def test_a_rule_that_checks_nothing_is_refused_by_name(pack: Callable[..., Path], draft: Path) -> None:
    idle = RULE.partition("    def check")[0]
    site = pack(
        "acme-rules", "acme_rules", HEAD + idle + "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling]\n"
    )
    assert "the rule EveryFiling has no check" in check(draft, site).err


def test_a_misspelt_hook_is_an_error_that_is_named(pack: Callable[..., Path], draft: Path) -> None:
    site = pack("acme-rules", "acme_rules", HEAD + "@hookimpl\ndef lint8k_rulez():\n    return []\n")
    checked = check(draft, site)
    assert "acme-rules 1.0" in checked.err
    assert "lint8k_rulez" in checked.err


@pytest.mark.parametrize(("version", "said"), [("API_VERSION = 99\n", "99"), ("", "API_VERSION")])
def test_a_pack_for_another_api_is_refused_by_name(
    version: str, said: str, pack: Callable[..., Path], draft: Path
) -> None:
    head = HEAD.replace("API_VERSION = 1\n", version)
    site = pack(
        "acme-rules", "acme_rules", head + RULE + "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling]\n"
    )
    checked = check(draft, site)
    assert "acme-rules 1.0" in checked.err
    assert said in checked.err
    assert "ACM002" not in rules(checked)


def test_a_hook_that_raises_is_named_and_the_rest_runs(pack: Callable[..., Path], draft: Path) -> None:
    site = pack(
        "acme-rules", "acme_rules", HEAD + "@hookimpl\ndef lint8k_rules():\n    raise OSError('no disk')\n"
    )
    checked = check(draft, site)
    assert "acme-rules 1.0" in checked.err
    assert "no disk" in checked.err
    assert report(checked)["files"]


def test_a_rule_that_raises_is_named_and_the_rest_runs(pack: Callable[..., Path], draft: Path) -> None:
    broken = (
        RULE.replace("ACM002", "ACM003").replace("EveryFiling", "Broken").replace("yield", "1 / 0; yield")
    )
    hook = "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling, Broken]\n"
    site = pack("acme-rules", "acme_rules", HEAD + RULE + broken.replace("every-filing", "broken") + hook)
    checked = check(draft, site)
    assert "ACM003" in checked.err
    assert "ACM002" in rules(checked)


def test_a_code_that_is_taken_is_refused(pack: Callable[..., Path], draft: Path) -> None:
    hook = "@hookimpl\ndef lint8k_rules():\n    return [EveryFiling]\n"
    site = pack("acme-rules", "acme_rules", HEAD + RULE + hook)
    pack("zenith-rules", "zenith_rules", HEAD + RULE + hook)
    checked = check(draft, site)
    assert "zenith-rules 1.0" in checked.err
    assert "ACM002 is taken" in checked.err


def test_without_any_pack_the_program_runs_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], draft: Path
) -> None:
    monkeypatch.setattr(plugins, "_others", lambda: True)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: ())
    assert cli.run(["check", str(draft)]) == 0
    assert "no rules" in capsys.readouterr().err


def test_the_standard_pack_alone_is_loaded_as_with_others(monkeypatch: pytest.MonkeyPatch) -> None:
    if plugins._others():
        pytest.skip("another pack is installed here")
    alone = plugins.load()
    assert alone.manager is None
    assert alone.names() == plugins.STANDARD[:1]
    monkeypatch.setattr(plugins, "_others", lambda: True)
    whole = plugins.load()
    assert whole.manager is not None
    assert (whole.names(), whole.rules(), whole.readers(), whole.failures) == (
        alone.names(), alone.rules(), alone.readers(), alone.failures,
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["a distribution", "an archive", "an egg", "a finder"])
def test_where_another_pack_may_be_python_is_asked(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "tools.dist-info").mkdir()
    (tmp_path / "tools.dist-info" / "entry_points.txt").write_text("[console_scripts]\na = b:c\n", "utf-8")
    if plugins._others():
        pytest.skip("another pack is installed here")
    if kind == "a distribution":
        entry = "[console_scripts]\na = b:c\n[lint8k.plugins]\nacme = acme_rules\n[other]\nd = e\n"
        (tmp_path / "tools.dist-info" / "entry_points.txt").write_text(entry, "utf-8")
    elif kind == "an archive":
        (tmp_path / "rules.zip").write_bytes(b"PK")
        monkeypatch.syspath_prepend(tmp_path / "rules.zip")
    elif kind == "an egg":
        (tmp_path / "rules.egg").mkdir()
    else:
        finder = type("Finder", (), {"find_distributions": None, "find_spec": lambda *_: None})
        monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, finder()])
    assert plugins._others()


def test_nothing_of_the_working_directory_is_loaded(tmp_path: Path, draft: Path) -> None:
    (tmp_path / "lint8k_rules.py").write_text(
        "raise RuntimeError('loaded from the working directory')\n", "utf-8"
    )
    script = Path(sys.executable).with_name("lint8k")
    if not script.exists():
        pytest.skip("lint8k is not installed as a command here")
    checked = run(script, "check", draft, cwd=tmp_path)
    assert checked.returncode in (0, 1)
    assert "loaded from the working directory" not in checked.stderr


def check(draft: Path, site: Path, *options: str) -> Answer:
    return lint8k("check", "--format", "json", "--fail-on", "note", *options, draft, PYTHONPATH=str(site))


def report(checked: Answer) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(checked.out)
    return found


def rules(checked: Answer) -> set[str]:
    return {violation["rule"] for file in report(checked)["files"] for violation in file["violations"]}


@pytest.mark.parametrize("archive", [False, True], ids=["a folder", "an archive"])
def test_the_rules_of_a_package_are_found_in_folders_and_in_archives(
    archive: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"acme_{'zipped' if archive else 'plain'}_rules"
    files = {"__init__.py": "", "a_rule.py": HEAD + RULE, "_helper.py": "raise OSError", "notes.txt": ""}
    files |= {
        "family/__init__.py": "",
        "family/another.py": HEAD + RULE,
        "_private/__init__.py": "",
        "_private/of_no_concern.py": "raise OSError",
    }
    files |= {"no_package/a_script.py": "raise OSError"}
    path = tmp_path / "site"
    with zipfile.ZipFile(tmp_path / "site.zip", "w") as packed:
        for file, text in files.items():
            packed.writestr(f"{name}/{file}", text)
        if not archive:
            packed.extractall(path)
    monkeypatch.syspath_prepend(tmp_path / "site.zip" if archive else path)
    found = [rule.__module__ for rule in rules_in(name)]
    assert found == [f"{name}.a_rule", f"{name}.family.another"]
