"""The numbers of sections, items and rules."""

from __future__ import annotations

import pytest

from lint8k import law


@pytest.mark.parametrize(
    ("name", "has", "lacks"),
    [("Regulation S-K", "304", "440"), ("Regulation D", "506", "560"), ("Regulation FD", "100", "10")],
)
def test_the_numbers_of_a_regulation(name, has, lacks) -> None:
    (row,) = (row for row in law.sections.regulations() if row.name == name)
    assert row.has(has)
    assert not row.has(lacks)
    assert row.source.startswith("17 CFR")


@pytest.mark.parametrize(
    ("of", "marks", "known"),
    [
        ("Item 304", "(a)(1)(iv)", True),
        ("Item 304", "(a)(iv)", False),
        ("Section 4", "(2)", True),
        ("Section 4", "(a)(12)", False),
        ("Section 9", "(z)", None),
    ],
)
def test_the_paragraphs_of_a_section(of, marks, known) -> None:
    assert law.sections.has_part(of, marks) is known


@pytest.mark.parametrize(
    ("series", "number", "known"),
    [
        ("10b", "5", True),
        ("10b", "51", False),
        ("12b", "2", True),
        ("13a", "20", True),
        ("13a", "21", False),
        ("7z", "1", None),
    ],
)
def test_the_rules_of_a_series(series, number, known) -> None:
    assert law.sections.has_rule(series, number) is known


def test_the_regulations_and_the_rules_with_a_letter() -> None:
    assert {"S-K", "FD", "AB"} <= {*law.sections.named()}
    assert {"144A", "163B", "151A"} <= {*law.sections.lettered()}
    assert "415A" not in law.sections.lettered()
