"""One run, several formats: text in the log, SARIF and others in files."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.conftest import Run, filing

ONLY = ("--select", "TST")
NOTHING = "lint8k: nothing was checked: there is no Form 8-K among what was named\n"


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong-8k.txt"
    path.write_text(filing("WRONG and CUSTOM"))
    return path


def test_text_goes_to_the_log_and_the_others_into_files(run: Run, wrong: Path, tmp_path: Path) -> None:
    plain = run("wrong-8k.txt", *ONLY)
    files = [f"{name}=out.{name}" for name in ("sarif", "gitlab", "junit", "html", "json")]
    assert run("wrong-8k.txt", *ONLY, *(word for file in files for word in ("--output", file))) == plain
    assert len(json.loads((tmp_path / "out.sarif").read_text("utf-8"))["runs"][0]["results"]) == 2
    assert len(json.loads((tmp_path / "out.gitlab").read_text("utf-8"))) == 2
    assert ElementTree.parse(tmp_path / "out.junit").getroot().get("failures") == "1"
    assert "The Company says" in (tmp_path / "out.html").read_text("utf-8")
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["summary"]["errors"] == 1


def test_the_rules_of_a_log_are_those_that_ran(run: Run, wrong: Path) -> None:
    driver = json.loads(run("wrong-8k.txt", *ONLY, "--format", "sarif").out)["runs"][0]["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == ["TST001", "TST002"]
    assert "It matters to tests." in driver["rules"][0]["fullDescription"]["text"]


def test_actions_get_annotations_below_the_text(
    run: Run, wrong: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = run("wrong-8k.txt", *ONLY)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    status, out, err = run("wrong-8k.txt", *ONLY)
    first, rest = out.split("\n", 1)
    token = first.removeprefix("::stop-commands::")
    text, annotations = rest.split(f"::{token}::\n")
    assert (status, text, err) == plain
    assert [line.split(" ")[0] for line in annotations.splitlines()] == ["::error", "::notice"]
    assert run("wrong-8k.txt", *ONLY, "--format", "concise").out.startswith("wrong-8k.txt:")


def test_an_output_that_is_read_is_not_overwritten(run: Run, wrong: Path) -> None:
    before = wrong.read_bytes()
    status, out, err = run("wrong-8k.txt", *ONLY, "--output", "sarif=./wrong-8k.txt")
    assert (status, out) == (2, "")
    assert "will not be overwritten" in err
    assert wrong.read_bytes() == before


def test_nor_is_a_configuration_that_another_extends(run: Run, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "lint8k.toml").write_text('extend = "house.toml"\n')
    (tmp_path / "house.toml").write_text('stage = "draft"\n')
    status, out, err = run("wrong-8k.txt", *ONLY, "--output", "house.toml")
    assert (status, out) == (2, "")
    assert err == "lint8k: house.toml is itself to be read, and will not be overwritten\n"
    assert (tmp_path / "house.toml").read_text() == 'stage = "draft"\n'


@pytest.mark.parametrize("option", ["--output", "--write-baseline"])
def test_a_link_in_a_repository_leads_no_output_out_of_it(
    run: Run, wrong: Path, tmp_path: Path, option: str
) -> None:
    repository, outside = tmp_path / "repository", tmp_path / "outside"
    (repository / ".git").mkdir(parents=True)
    outside.write_text("ours")
    (repository / "said").symlink_to(outside)
    status, out, err = run("wrong-8k.txt", *ONLY, option, "repository/said")
    assert (status, out) == (2, "")
    assert err == "lint8k: repository/said is a link that leads out of its tree, and is not written to\n"
    assert outside.read_text() == "ours"
    (repository / "said").unlink()
    (repository / "said").symlink_to("inside")
    run("wrong-8k.txt", *ONLY, "--output", "repository/said")
    assert (repository / "inside").stat().st_size


def test_reports_in_the_folder_that_is_searched_are_no_filings_and_are_replaced(
    run: Run, wrong: Path, tmp_path: Path
) -> None:
    formats = {"html": "said.html", "sarif": "said.sarif", "full": "said.txt", "junit": "said.xml"}
    outputs = [word for format, name in formats.items() for word in ("--output", f"{format}={name}")]
    first = run(".", *ONLY, *outputs)
    page = (tmp_path / "said.html").read_bytes()
    assert run(".", *ONLY, *outputs) == first
    assert (tmp_path / "said.html").read_bytes() == page
    assert run("said.html", *ONLY).err == "lint8k: skipped said.html: it is a report of lint8k\n" + NOTHING


def test_what_cannot_be_written_is_2_and_the_others_are(run: Run, wrong: Path, tmp_path: Path) -> None:
    status, _, err = run(
        "wrong-8k.txt", *ONLY, "--output", "sarif=no/such/folder", "--output", "junit=out.xml"
    )
    assert status == 2
    assert err == "lint8k: the results could not be written to no/such/folder (No such file or directory)\n"
    assert (tmp_path / "out.xml").exists()


def test_two_formats_for_standard_output_are_refused_before_anything_is_read(run: Run) -> None:
    status, out, err = run("no-such-file", "--format", "json", "--format", "sarif")
    assert (status, out) == (2, "")
    assert err == (
        "lint8k: json and sarif cannot share standard output; give json a file: --output json=FILE\n"
    )
