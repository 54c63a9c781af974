"""Blanks in the registrant's name."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.name_spacing import NameSpacing
from tests.rules.cover._covers import cover


@pytest.mark.parametrize(
    "name", ["HOLLIN RIDGE MATERIALS, INC.", "Sears Oakes and Co", "Stone 1,000 Corp.", "A,B Stone Corp."]
)
def test_names_with_their_blanks(name: str) -> None:
    clean(NameSpacing, cover=cover(name=name))


def test_a_comma_without_its_blank() -> None:
    (violation,) = check(
        render(Example(cover=cover(name="Hollin Ridge Materials,Inc."))), NameSpacing
    ).violations
    assert violation.fix is not None
    assert violation.fix.edits[0].text == "Hollin Ridge Materials, Inc."


def test_a_name_that_is_signed_in_the_same_way() -> None:
    signature = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    QUARRY,STONE AND SLATE

Date: March 5, 2015            By: /s/ Margaret T. Oakes
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    clean(NameSpacing, cover=cover(name="QUARRY,STONE AND SLATE"), signature=signature)
