"""People with Jr., Sr. or a numeral in one place and without it elsewhere, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.suffix_of_name_lost import SuffixOfNameLost


def body(words: str) -> str:
    return f"Item 5.02  Departure of Directors.\n\n{words}\n"


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Paul Weaver, Jr. left. Paul Weaver, Jr. was paid. The plan of Paul Weaver ended.", "Paul Weaver"),
        (
            "Paul Weaver left. Director Paul Weaver was paid. Paul Weaver Sr. has no claims.",
            "Paul Weaver Sr.",
        ),
        ("Paul T. Weaver II left. It was agreed with Paul\nT. Weaver.", "Paul T. Weaver"),
        ("Paul Weaver IV left. Mr. Weaver was paid. Paul Weaver’s office is closed.", "Paul Weaver"),
    ],
)
def test_a_suffix_that_stands_in_one_place(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, SuffixOfNameLost).violations
    assert violation.span.text == wrong
    assert violation.related


@pytest.mark.parametrize(
    "words",
    [
        "Paul Weaver, Jr. left, and so did his father, Paul Weaver.",
        "Paul Weaver, Jr. and Paul Weaver, Sr. left. Paul Weaver was paid.",
        "Paul Weaver, Jr. left. Paul T. Weaver and Mr. Weaver were paid.",
        "Paul Weaver, Jr. left. Paul Weaver Foundation was paid.",
        "Robert C. Penrose III left. It was agreed with Robert C. Penrose,\n                      III in May.",
        "Merger Sub II was merged. Merger Sub was paid.",
        "Sable Creek II, L.P. was sold. Mr. Creek left. Sable Creek is a river.",
        "Paul Weaver       100 shares\nPaul Weaver, Jr.       20 shares\n",
        "Paul Weaver Jr. left, then Paul Weaver, Jr. was paid.",
        "Paul Weaver Jr. left, Paul Weaver Jr. came, Paul Weaver left, and Paul Weaver came.",
    ],
)
def test_two_people_and_names_that_are_none(words) -> None:
    clean(SuffixOfNameLost, body=body(words))
