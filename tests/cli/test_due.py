from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, filing


@pytest.fixture(autouse=True)
def _a_filing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(filing())


def test_text_is_the_default(run: Run) -> None:
    status, out, err = run("due", "a.txt")
    assert (status, err) == (0, "")
    assert out.startswith(
        "a.txt: Form 8-K\n  Event of Wednesday, March 4, 2015, the date of the earliest event on"
    )
    assert "\nItem 8.01 Other Events\n  Voluntary: no deadline" in out


def test_json(run: Run) -> None:
    (file,) = json.loads(run("due", "--format", "json", "a.txt").out)["files"]
    assert (file["event"]["day"], file["signed"]) == ("2015-03-04", "2015-03-05")
    assert [item["number"] for item in file["items"]] == ["8.01"]


def test_the_exit_status_is_that_of_parse(run: Run, tmp_path: Path) -> None:
    (tmp_path / "milk.txt").write_text("Buy milk.")
    assert run("due", "a.txt", "milk.txt").status == 0
    assert run("due", "milk.txt").status == 2
    assert run("due", "milk.txt", "--allow-none").status == 0
    assert run("due", "nowhere.txt").status == 2


def test_standard_input(run: Run) -> None:
    assert run("due", "-", stdin=filing().encode()).out.startswith("-: Form 8-K\n")
