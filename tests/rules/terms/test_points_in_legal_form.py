"""Legal forms with points in one place and without them elsewhere, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.points_in_legal_form import PointsInLegalForm


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Bask Stone LLC came. Bask Stone LLC was paid. The mill of Bask Stone, L.L.C. is open.", "Bask Stone, L.L.C."),
        ("Bask Stone, LP was paid, and later Bask Stone, L.P. was not.", "Bask Stone, LP"),
        ("Oakes & Vance LLP left. Oakes & Vance L.L.P. came. Oakes & Vance LLP wrote.", "Oakes & Vance L.L.P."),
    ],
)  # fmt: skip
def test_a_form_printed_in_two_ways(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, PointsInLegalForm).violations
    assert violation.span.text == wrong


@pytest.mark.parametrize(
    "words",
    [
        "Bask Stone, LLC sold it to Bask Stone, L.P. and Bask Stone II, L.L.C.",
        "Bask Stone LLC and Bask Stone LLC. Bask Stone, LLC, came.",
        "Bask Stone, Inc. and Bask Stone Inc sold it. Tessler Co. and Tessler Company are one.",
        "Bask Stone LP, Bask Stone LP, Bask Stone L.P. and Bask Stone L.P. left.",
    ],
)
def test_companies_that_are_several_or_printed_alike(words) -> None:
    clean(PointsInLegalForm, body=body(words))
