"""Exhibits that a sentence names where there is no list."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import exhibit_sentences


def read(text: str) -> list[tuple[str, str]]:
    listing = exhibit_sentences.find(text, 0, len(text))
    return [
        (row.number, " ".join(" ".join(text[slice(*piece)] for piece in row.description).split()))
        for row in (listing.rows if listing else ())
    ]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("(c) A copy of the press release of May 2, 1999 is attached hereto as Exhibit 99.1.", [("99.1", "the press release of May 2, 1999")]),
        ("(c) Exhibits. The Lease with Orlo Fund, Inc. has been filed\nas Exhibit 10(a) and is incorporated herein.", [("10(a)", "The Lease with Orlo Fund, Inc.")]),
        ("(d) Attached as Exhibit 10.1 is the Third Amendment, dated as of May 2, 2005, to the Lease.", [("10.1", "the Third Amendment, dated as of May 2, 2005, to the Lease")]),
        ("Copies of the leases are filed as Exhibits 10.1 and 10.2, respectively.", [("10.1", ""), ("10.2", "")]),
        ("The statements are furnished as Exhibits 99.1 through 99.3 to this report.", [("99.1", ""), ("99.2", ""), ("99.3", "")]),
        ("(c) Exhibits. Exhibit 16, the letter of Orlo & Co. on the\nforegoing change, is being attached under Item 601.", [("16", "the letter of Orlo & Co. on the foregoing change")]),
        ("Exhibit 99.1, a press release of May 2, 2005, has been furnished with this report.", [("99.1", "a press release of May 2, 2005")]),
    ],
)  # fmt: skip
def test_a_sentence_names_an_exhibit(sentence: str, rows: list[tuple[str, str]]) -> None:
    assert read(f"Item 7. Exhibits\n\n{sentence}\n\nMore follows.\n") == rows


@pytest.mark.parametrize(
    "sentence",
    [
        "The lease was filed as Exhibit 10.1 to the Form 10-K of the Company.",
        "See Exhibit 99.1.",
        "The exhibits are listed in the Exhibit Index.",
        "Exhibit 99.1 is furnished and not filed.",
        "Exhibit 99.1, which is furnished, is attached.",
        "The release in Exhibit 99.1, a press release, is furnished.",
    ],
)
def test_a_sentence_on_another_filing_or_on_no_exhibit_names_none(sentence: str) -> None:
    assert read(sentence) == []


@given(st.text(alphabet="filed as Exhibit 1.09()\n, andthrough", max_size=200))
def test_any_text_is_read_and_places_lie_within_it(text: str) -> None:
    listing = exhibit_sentences.find(text, 0, len(text))
    for row in listing.rows if listing else ():
        assert (
            0
            <= row.start
            <= row.number_at[0]
            < row.number_at[1]
            <= max(row.end, row.number_at[1])
            <= len(text)
        )
