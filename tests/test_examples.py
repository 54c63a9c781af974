"""The two drafts under examples/: one is right, the other wrong in the eight ways that its README lists."""

from __future__ import annotations

import re
from pathlib import Path

from lint8k import engine, parsing, plugins, readers
from lint8k.api import Severity, Violation
from lint8k.source import File

EXAMPLES = Path(__file__).parents[1] / "examples"


def violations(folder: str) -> list[Violation]:
    (path,) = (EXAMPLES / folder).glob("*.txt")
    file = File.from_bytes(path.name, path.read_bytes())
    verdict = engine.judge(parsing.parse(file, readers.read(file)), plugins.load().rules())
    assert not verdict.failures
    return list(verdict.violations)


def test_nothing_is_said_of_the_right_draft() -> None:
    assert [violation.message for violation in violations("right")] == []


def test_the_wrong_draft_is_wrong_in_eight_ways() -> None:
    found = [violation for violation in violations("wrong") if violation.rule.severity is not Severity.NOTE]
    places = {(violation.rule.code[:3], violation.span.location.start.line) for violation in found}
    assert places == {
        ("DAT", line("Wednesday, June 11, 2024")),
        ("AMT", line("$14,000,000")),
        ("DAT", line("June 31, 2024")),
        ("DFT", line("$[____]")),
        ("EXH", line("Exhibit 10.3")),
        ("ITM", line("Item 3.02  Material Modification")),
        ("EXH", line("10.2          Registration")),
        ("SIG", line("BRANDLEY HARBOUR")),
    }
    assert len(found) == 8


def test_the_readme_lists_as_many_ways() -> None:
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    assert len(re.findall(r"^\d\. ", readme, re.M)) == 8


def line(words: str) -> int:
    """The line of the wrong draft, from 1, on which some words stand."""
    (path,) = (EXAMPLES / "wrong").glob("*.txt")
    (found,) = (
        number for number, text in enumerate(path.read_text("utf-8").splitlines(), 1) if words in text
    )
    return found
