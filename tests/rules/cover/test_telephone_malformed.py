"""American telephone numbers with a digit too few or too many."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.telephone_malformed import TelephoneMalformed
from tests.rules.cover._covers import cover

RIGHT = [
    "(630) 555-0142", "630-555-0142", "630.555.0142", "630 555 0142", "1-630-555-0142", "+1 (630) 555-0142",
    "(630) 555-0142 ext. 12", "+44 20 7946 0018", "",
]  # fmt: skip


@pytest.mark.parametrize("phone", RIGHT)
def test_numbers_that_may_be(phone: str) -> None:
    clean(TelephoneMalformed, cover=cover(phone=phone))


@pytest.mark.parametrize("phone", ["(630) 555-014", "(630) 555-01422", "630-55-0142", "555-0142"])
def test_numbers_that_cannot_be(phone: str) -> None:
    (violation,) = check(render(Example(cover=cover(phone=phone))), TelephoneMalformed).violations
    assert violation.span.text == phone


def test_offices_abroad_are_not_judged() -> None:
    clean(
        TelephoneMalformed,
        cover=cover(address="7 Quay Street, Hamilton, Bermuda             HM 11", phone="(441) 295-224"),
    )
