"""People addressed in two ways, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.person_addressed_two_ways import PersonAddressedTwoWays


def body(words: str) -> str:
    return f"Item 5.02  Departure of Directors.\n\n{words}\n"


def test_mr_among_ms() -> None:
    text, _ = unmarked(
        render(
            Example(
                body=body(
                    "Anne Oakley left. Ms. Oakley and Mr. Stone spoke. Mr. Oakley was paid. Ms. Oakley left."
                )
            )
        )
    )
    (violation,) = check(text, PersonAddressedTwoWays).violations
    assert violation.span.text == "Mr. Oakley"
    assert violation.related[0].span.text == "Ms. Oakley"


@pytest.mark.parametrize("words", [
    "Anne Oakley and John Oakley left. Ms. Oakley and Mr. Oakley spoke. Ms. Oakley was paid.",
    "Anne Oakley left. Ms. Oakley spoke, and Mrs. Oakley was paid, and Dr. Oakley left.",
    "Mr. and Mrs. Oakley left. Mr. Oakley spoke and Mr. Oakley left.", "Anne Oakley left. Ms. Oakley spoke. Mr. Oakley left.",
])  # fmt: skip
def test_two_people_or_no_contradiction(words) -> None:
    clean(PersonAddressedTwoWays, body=body(words))
