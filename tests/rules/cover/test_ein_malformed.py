"""Employer identification numbers that can be none."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render
from lint8k_rules.cover.ein_malformed import EinMalformed
from tests.rules.cover._covers import cover

RIGHT = [
    "36-4127385",
    "36–4127385",
    "36 - 4127385",
    "00-0000000",
    "98-4127385",
    "N/A",
    "Applied for",
    "None",
    "[●]",
]
WRONG = {
    "36-412738": Severity.WARNING,
    "36-41273855": Severity.WARNING,
    "3-4127385": Severity.WARNING,
    "364-127385": Severity.WARNING,
    "36412738": Severity.WARNING,
    "364127385": Severity.NOTE,
    "07-4127385": Severity.NOTE,
}


@pytest.mark.parametrize("number", RIGHT)
def test_numbers_that_may_be(number: str) -> None:
    clean(EinMalformed, cover=cover(ein=number))


@pytest.mark.parametrize(("number", "severity"), WRONG.items())
def test_numbers_that_cannot_be(number: str, severity: Severity) -> None:
    (violation,) = check(render(Example(cover=cover(ein=number))), EinMalformed).violations
    assert (violation.span.text, violation.severity) == (number, severity)


def test_a_missing_hyphen_is_mended() -> None:
    (violation,) = check(render(Example(cover=cover(ein="364127385"))), EinMalformed).violations
    assert violation.fix is not None
    assert violation.fix.safe
    assert [(edit.span.text, edit.text) for edit in violation.fix.edits] == [("364127385", "36-4127385")]


def test_a_foreign_number_of_another_form_is_not_judged() -> None:
    clean(EinMalformed, cover=cover(state="Singapore", ein="20201234567"))
    assert check(render(Example(cover=cover(state="Bermuda", ein="98-412738"))), EinMalformed).violations
