"""The tables of the law as they are kept for reading fast."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from lint8k import law
from lint8k.law import _tables


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    _tables.table.cache_clear()
    _tables._lines.cache_clear()
    yield
    _tables.table.cache_clear()
    _tables._lines.cache_clear()


def test_the_kept_tables_are_those_of_the_files() -> None:
    said = "the kept tables are not what the files say: run python docs/build.py"
    assert Path(_tables.KEPT).read_text("utf-8") == _tables.kept(), said


@pytest.mark.parametrize("path", [*map(Path, law.tables())], ids=lambda path: path.stem)
def test_a_kept_table_says_what_its_file_says(path: Path) -> None:
    assert _tables.table(path.stem) == _tables.read(path.read_bytes())


def test_days_are_days() -> None:
    assert isinstance(_tables.table("items")["item"][-1]["since"], date)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[",
        '{\n"items": {"made of": 1, "table": {"item": []}}\n}\n',
        '{\n"items": {"table": {"item": []}}\n}\n',
    ],
    ids=["empty", "broken", "made of another file", "made of nobody knows what"],
)
def test_what_is_kept_of_another_file_is_not_used(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = _tables.table("items")
    (tmp_path / "tables.json").write_text(said, "utf-8")
    monkeypatch.setattr(_tables, "KEPT", str(tmp_path / "tables.json"))
    _tables.table.cache_clear()
    _tables._lines.cache_clear()
    assert _tables.table("items") == known


def test_where_nothing_is_kept_the_files_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = _tables.table("items")
    monkeypatch.setattr(_tables, "KEPT", str(tmp_path / "tables.json"))
    _tables.table.cache_clear()
    _tables._lines.cache_clear()
    assert _tables.table("items") == known
