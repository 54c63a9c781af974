"""People named in two ways, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.person_named_two_ways import PersonNamedTwoWays


def body(words: str) -> str:
    return f"Item 5.02  Departure of Directors.\n\n{words}\n"


@pytest.mark.parametrize(("words", "wrong"), [
    ("Walter Farley left. Mr. Farley was a director, and Mr. Farly was paid.", "Farly"),
    ("Dr. Weissman spoke. Then Dr. Wiessman left, and Dr. Weissman did not.", "Wiessman"),
    ("Philip T. Colton left. Philip T. Colton and Philip K. Colton were paid.", "Philip K. Colton"),
    ("Jonathan Reyes left. Mr. Reyes was paid. Jonathan Reyes has no claims. Johnathan Reyes signed.", "Johnathan Reyes"),
    ("Ms. Delacroix left. Anne Delacroix was paid. Anne Delecroix signed.", "Anne Delecroix"),
])  # fmt: skip
def test_a_name_with_a_slip(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, PersonNamedTwoWays).violations
    assert violation.span.text == wrong
    assert violation.related


@pytest.mark.parametrize("words", [
    "Karen Andersen and Peter Anderson left. Ms. Andersen spoke, Mr. Anderson did not, and Mr. Anderson left.",
    "Mr. Ruiz and Mr. Ruia left. Mr. Ruiz was paid.", "Class A. Common Stock, Class B. Common Stock, and Class A. Common Stock",
    "Philip Colton and Philip T. Colton are one. Mr. Colton left.", "John A. Mills and John B. Mills, Jr. left, and John A. Mills was paid.",
    "Gilbert G. Stone, Gilbert S. Stone and Gilbert T. Stone left.", "Mr. O’Brien left, as had Ms. van der Meer. Mr. O’Brien was paid.",
    "Preferred Share and Preferred Shares. Mr. Shares left.", "Mr. Williams left. Mr. Williams was paid. William Oakes was paid.", "Karl R. Oakes was appointed. He is the son of the chairman, Karl H. Oakes. Karl R. Oakes is paid.", "Steven Oakes left. Mr. Oakes, Steven, was paid. Steve Oakes has no claims. Steven stays.",
])  # fmt: skip
def test_people_who_are_two_or_named_alike(words) -> None:
    clean(PersonNamedTwoWays, body=body(words))
