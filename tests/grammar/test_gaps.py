"""Wide gaps are read at once: a pattern that divided one in every possible way would not end with these."""

from __future__ import annotations

import pytest

from lint8k.grammar import dates, exhibits, facts

GAP = " " * 20_000


@pytest.mark.parametrize("heading", ["Exhibits", "Exhibit No.", "No.", "EX-", "Item"])
def test_a_wide_gap_behind_the_heading_of_a_list(heading: str) -> None:
    text = f"{heading}{GAP}Page\n\n99.1  Press release dated March 4, 2015"
    listing = exhibits.find(text, 0, len(text))
    assert listing is not None
    assert [row.number for row in listing.rows] == ["99.1"]


def test_the_columns_of_a_list_are_known_across_a_gap() -> None:
    text = f"Exhibit No.{' ' * 60}Description\n\n99.1  Press release"
    listing = exhibits.find_index(text, 0, len(text), headed=False)
    assert listing is not None
    assert [row.number for row in listing.rows] == ["99.1"]


def test_a_wide_gap_behind_an_amount() -> None:
    text = f"paid $5,000{GAP}in fees on March 4, 2015"
    assert [fact.kind for fact in facts.find(text, 0, len(text))] == ["money", "date"]


def test_a_wide_gap_behind_a_figure() -> None:
    text = f"had 5,000{GAP}in hand on March 4, 2015"
    assert [fact.kind for fact in facts.find(text, 0, len(text))] == ["number", "date"]


@pytest.mark.parametrize(
    "printed", ["March 4, 2015", "3/4/2015", "2015-03-04", "4 March 2015", "Wednesday, March 4, 2015"]
)
def test_a_date_behind_many_years(printed: str) -> None:
    text = f"{'2015 ' * 2000} {printed}"
    (found,) = dates.find(text)
    assert text[found.start : found.end] == printed
