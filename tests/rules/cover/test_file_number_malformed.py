"""Commission file numbers that can be none."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render
from lint8k_rules.cover.file_number_malformed import FileNumberMalformed
from tests.rules.cover._covers import cover

RIGHT = [
    "001-34567",
    "1-34567",
    "0-4567",
    "000-04567",
    "1-442",
    "33-91234",
    "033-91234",
    "333-191234",
    "333-191234-02",
    "811-05555",
    "814-00777",
    "2-26720",
    "001- 34567",
    "001–34567",
    "N/A",
    "Not yet assigned",
]
WRONG = {
    "001-3456777": Severity.ERROR,
    "0-2702677": Severity.ERROR,
    "001-345678": Severity.WARNING,
    "333-19123456": Severity.ERROR,
    "00-34567": Severity.WARNING,
    "01-34567": Severity.WARNING,
    "335-191234": Severity.WARNING,
    "005-34567": Severity.WARNING,
    "0-34-56": Severity.WARNING,
    "00134567": Severity.WARNING,
}


@pytest.mark.parametrize("number", RIGHT)
def test_numbers_that_may_be(number: str) -> None:
    clean(FileNumberMalformed, cover=cover(file_number=number))


@pytest.mark.parametrize(("number", "severity"), WRONG.items())
def test_numbers_that_cannot_be(number: str, severity: Severity) -> None:
    (violation,) = check(render(Example(cover=cover(file_number=number))), FileNumberMalformed).violations
    assert (violation.span.text, violation.severity) == (number, severity)
    assert f'"{number}"' in violation.message


def test_the_number_that_may_be_meant_is_named() -> None:
    (violation,) = check(render(Example(cover=cover(file_number="00-34567"))), FileNumberMalformed).violations
    assert '"000-34567" may be meant' in violation.message


def test_a_second_hyphen_was_customary_once() -> None:
    early = cover(date="March 4, 1996", file_number="0-34567-1")
    clean(FileNumberMalformed, Example(cover=early, day=date(1996, 3, 4)))
    assert check(render(Example(cover=cover(file_number="0-34567-1"))), FileNumberMalformed).violations
