"""What a row of an exhibit list says of its exhibit."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.grammar import remarks


def read(row: str, *footnotes: str) -> tuple[remarks.Remarks, str | None]:
    """The remarks of a row and its footnotes, and the words of the reference."""
    text = "\n\n".join((row, *footnotes))
    places, at = [], 0
    for words in (row, *footnotes):
        places.append((at, at + len(words)))
        at += len(words) + 2
    found = remarks.read(text, places[0], places[1:])
    return found, text[slice(*found.reference)] if found.reference else None


@pytest.mark.parametrize(
    ("row", "reference"),
    [
        ("Bylaws (incorporated by reference to Exhibit 3.2 to the Form 10-K (File No. 001-34567) of May 2, 2018)", "Exhibit 3.2 to the Form 10-K (File No. 001-34567) of May 2, 2018"),
        ("Bylaws, incorporated herein by reference from the Form 8-A of the Company.", "the Form 8-A of the Company"),
        ("Bylaws (filed as Exhibit 3.2 to the Company's Form 10-K and incorporated herein by reference)", "Exhibit 3.2 to the Company's Form 10-K"),
        ("Bylaws (incorporated herein by reference)", None),
    ],
)  # fmt: skip
def test_what_is_incorporated_by_reference_tells_from_where(row: str, reference: str | None) -> None:
    found, words = read(row)
    assert found.status == "BY_REFERENCE"
    assert words == reference


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ("Merger Agreement, previously filed", "PREVIOUSLY"),
        ("Consent (included as part of Exhibit 5.1)", "CONTAINED"),
        ("Cover page, formatted in Inline XBRL", "CONTAINED"),
        ("Pro forma statements (to be filed by amendment)", "LATER"),
        ("Merger Agreement on a previously announced merger", "HERE"),
        ("Guide to incorporation by reference in a registration statement", "HERE"),
        ("Financial statements included in this report on Form 8-K", "HERE"),
    ],
)
def test_where_the_exhibit_is(row: str, status: str) -> None:
    assert read(row)[0].status == status


@pytest.mark.parametrize(
    ("row", "footnote", "furnished"),
    [
        ("Press release*", "* Furnished herewith.", True),
        ("Press release*", "* This exhibit is furnished and not filed.", True),
        ("Press release (filed herewith)", "", False),
        ("Press release", "", None),
        (
            "Lease*",
            "* A copy of any omitted schedule will be furnished to the Commission upon request.",
            None,
        ),
    ],
)
def test_whether_it_is_furnished(row: str, footnote: str, furnished: bool | None) -> None:
    assert read(row, *filter(None, [footnote]))[0].furnished is furnished


def test_a_compensatory_plan_is_marked() -> None:
    assert read("Bonus Plan#", "# Management contract or compensatory plan or arrangement.")[0].compensatory
    assert not read("Management Contract with Orlo Fund")[0].compensatory
