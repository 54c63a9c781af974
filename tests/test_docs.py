"""The script that writes docs/ from the code."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pyparsing as pp
import pytest

DOCS = Path(__file__).parents[1] / "docs"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    pytest.importorskip("railroad")
    pytest.importorskip("shtab")
    spec = importlib.util.spec_from_file_location("docs_build", DOCS / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(DOCS)
        spec.loader.exec_module(module)
    return module


def test_a_block_after_a_double_colon_becomes_code(build: ModuleType) -> None:
    docstring = "Dates.\n\n::\n\n    date = month\n      | year\n\nNo ``day`` here, as in::\n\n    2000"
    assert build.markdown(docstring) == (
        "Dates.\n\n```\ndate = month\n  | year\n```\n\nNo `day` here, as in:\n\n```\n2000\n```"
    )


def test_a_diagram_is_drawn_of_each_named_part_that_has_parts(build: ModuleType) -> None:
    day = pp.Regex(r"\d\d?").set_name("day")
    date = (day + (pp.Literal("May") | pp.Literal("June")).set_name("month")).set_name("date")
    drawn = dict(build.diagrams(date))
    assert build.words(drawn["date"]) == ["day", "month"]
    assert "xmlns=" in drawn["date"]
    assert "<a " not in drawn["date"]


def test_every_module_of_the_grammar_with_productions_has_its_section(build: ModuleType) -> None:
    names = {module.__name__.rpartition(".")[2] for module, _ in build.grammar_modules()}
    assert {"dates", "items", "exhibits"} <= names
    page = build.grammar_pages()["grammar.md"]
    assert all(f"## [{name}]" in page for name in names)


def test_a_page_that_says_something_else_is_stale(build: ModuleType, tmp_path: Path) -> None:
    page, drawing = tmp_path / "page.md", tmp_path / "a.svg"
    page.write_text("old", "utf-8")
    drawing.write_text('<path d="M1"/><text x="1">day</text>', "utf-8")
    assert not build.same(page, "new", drawing=False)
    assert not build.same(tmp_path / "missing.md", "new", drawing=False)
    assert build.same(drawing, '<path d="M2"/><text x="2">day</text>', drawing=False)
    assert not build.same(drawing, '<path d="M2"/><text x="2">day</text>', drawing=True)
    assert not build.same(drawing, '<path d="M1"/><text x="1">month</text>', drawing=False)


def test_shells_complete_the_command_line_as_it_is(build: ModuleType) -> None:
    for path, text in build.completions().items():
        assert (DOCS / path).read_text("utf-8") == text, "run python docs/build.py"
