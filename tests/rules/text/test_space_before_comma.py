"""Blanks before commas, by example."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.text.space_before_comma import SpaceBeforeComma

HEAD = "Item 8.01  Other Events.\n\n"


def test_the_fix_takes_the_blank_out() -> None:
    (one,) = flags(SpaceBeforeComma, body=f"{HEAD}Bask LLC , of Reno, sold it.\n         ~ TXT018\n")
    assert one.fix is not None
    assert [(edit.span.text, edit.text) for edit in one.fix.edits] == [("C ,", "C,")]


@pytest.mark.parametrize(
    "words",
    [
        "Stone\n, sand",
        "Stone  , sand",
        "stone\t, sand",
        "1 , 2",
        "stone ,sand",
        "stone, sand",
        "stone , , sand",
        "— , which",
    ],
)
def test_blanks_that_part_other_things(words: str) -> None:
    clean(SpaceBeforeComma, body=f"{HEAD}{words}\n")
