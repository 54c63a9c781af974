"""The registrant's state, as the text has it."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.state_differs_from_text import StateDiffersFromText


def body(words: str) -> str:
    return f"Item 1.01  Entry into a Material Definitive Agreement.\n\n{words}\n"


@pytest.mark.parametrize(
    "words",
    [
        "Hollin Ridge Materials, Inc., a Delaware corporation, leased a quarry.",
        "Hollin Ridge Materials, Inc. (the “Company”), a Delaware corporation, leased a quarry.",
        "Hollin Ridge Materials, Inc. leased a quarry from Tillamere Paper Corp., a Nevada corporation.",
        "HR Quarry LLC, a subsidiary of Hollin Ridge Materials, Inc., and Sable Creek, Inc., a Nevada corporation, met.",
        "Hollin Ridge Materials, Inc., a Nevada corporation, is the successor by the reincorporation of the registrant.",
        "Hollin Ridge Materials, Inc., a mining company, leased a quarry.",
    ],
)
def test_states_that_fit(words: str) -> None:
    clean(StateDiffersFromText, body=body(words))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Hollin Ridge Materials, Inc., a Nevada corporation, leased a quarry.", "Nevada"),
        (
            "Hollin Ridge Materials, Inc. (the “Company”), a New York corporation, leased a quarry.",
            "New York",
        ),
        (
            "Hollin Ridge Materials, Inc., a Cayman Islands exempted company, leased a quarry.",
            "Cayman Islands",
        ),
    ],
)
def test_states_that_differ(words: str, place: str) -> None:
    (violation,) = check(render(Example(body=body(words))), StateDiffersFromText).violations
    assert violation.span.text == place
    assert violation.related[0].span.text == "Delaware"
