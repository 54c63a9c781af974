"""Exhibit or Exhibits, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.exhibit_or_exhibits import ExhibitOrExhibits


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Copies are attached as Exhibits 99.1.", '"Exhibit"'),
        ("The plan is described in Exhibits 10.1 hereto.", '"Exhibit"'),
        ("They are attached as Exhibit 99.1 and 99.2.", '"Exhibits"'),
        ("They are attached as Exhibit\n10.1, 10.2 and 10.3 to this report.", '"Exhibits"'),
    ],
)
def test_the_noun_does_not_agree(words, right) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, ExhibitOrExhibits).violations
    assert right in violation.message


@pytest.mark.parametrize(
    "words",
    [
        "They are attached as Exhibits 99.1 and 99.2.",
        "They are attached as Exhibits 99.1 (the release) and 99.2.",
        "They are attached as Exhibits 99.1-99.4.",
        "It is attached as Exhibit 99.1 and is incorporated.",
        "They are attached as Exhibit 99.1 and Exhibit 99.2.",
        "(d)  Exhibits\n\n99.1  Press release",
        "Exhibit No.\tDescription of Exhibits\n99.1\tPress release",
        "It paid, as in Exhibit 99.1, 40.5% of it.",
    ],
)
def test_the_noun_agrees(words) -> None:
    clean(ExhibitOrExhibits, body=body(words))


def test_the_exhibit_of_a_report_that_has_several() -> None:
    listed = "Item 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n    10.1     Supply agreement\n    {}\n"
    words = "Item 8.01  Other Events.\n\nSee the Exhibit attached hereto.\n\n" + listed
    text, _ = unmarked(render(Example(body=words.format("99.1     Press release"))))
    (violation,) = check(text, ExhibitOrExhibits).violations
    assert violation.span.text == "Exhibit"
    clean(ExhibitOrExhibits, body=words.format("104      Cover page interactive data file"))
