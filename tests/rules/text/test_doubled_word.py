"""Doubled words, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.doubled_word import DoubledWord


def said(words: str):
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{words}\n")))
    return check(text, DoubledWord).violations


@pytest.mark.parametrize(("words", "doubled"), [
    ("The board approved the the plan.", "the the"), ("at the end of\nof the year", "of of"), ("It is subject to the terms of the of the plan.", "of the of the"),
    ("In the event that that Mr. Oakes leaves, it ends.", "that that"), ("The sale is is final, and and so on.", "is is"),
    ("The plan is to be read to be read with the other.", "to be read to be read"),
])  # fmt: skip
def test_a_slip_is_found(words, doubled) -> None:
    assert said(words)[0].span.text == doubled
    assert said(words)[0].severity is Severity.WARNING


@pytest.mark.parametrize("words", [
    "The Company believes that that agreement is void.", "They had had enough.", "It has offices in Walla Walla and Bora Bora.", "The The Fund",
    "changes in income and cash and cash equivalents", "It may be adjusted from time to time to prevent dilution.", "the end of the\n\nthe next paragraph",
    "Class A a share", "shares of\tof the Company", "the cell    the other column", "the co-op op", "It is held by the issuer and the issuer and others are bound", "stock options and restricted stock and restricted stock units", "in in vitro studies",
    "Carrying Fair value value Due in one year 5,861 5,857 Due later 27,208", "an on-on contract", "Dr. dr.",
    'The letter reads "We have read the statements under this item, and agree with the the statements made there about us and our work."',
])  # fmt: skip
def test_what_is_right_twice(words) -> None:
    clean(DoubledWord, body=f"Item 8.01  Other Events.\n\n{words}\n")


def test_the_misprint_of_the_commission_s_own_form_is_a_note() -> None:
    (violation,) = said("an emerging growth company as defined in as defined in Rule 405")
    assert violation.severity is Severity.NOTE


def test_the_fix_takes_the_second_out() -> None:
    (violation,) = said("The board approved the the plan.")
    assert violation.fix is not None
    (edit,) = violation.fix.edits
    assert edit.span.source.text[edit.span.start : edit.span.end] == " the"
