"""Brackets and quotation marks without their twins, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.unpaired_mark import UnpairedMark


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n\nNothing else was said that day.\n"


@pytest.mark.parametrize(("words", "at"), [
    ('Hollin Ridge sold units (the “Units). Each of them has one share.', "“"), ('It sold units (the "Units). Each of them has one share.', '"'),
    ("It sold units (the Units”). Each of them has a share.", "”"), ("The symbols on the exchange will be “HRMX” and HRMY” from now on.", "”"),
    ("The Company sold its quarry (which it had bought in May 2012.", "("), ("The Company sold its quarry, which it had bought), in the year 2012.", ")"),
    ("The agreement, as amended, the “Agreement, is attached to this report as an exhibit.", "“"),
])  # fmt: skip
def test_a_mark_without_its_twin(words, at) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, UnpairedMark).violations
    assert violation.span.text == at
    assert violation.severity is Severity.WARNING


@pytest.mark.parametrize("words", [
    "The plan has two parts: a) the reopening of the quarry, and b) the closing of the mill.", "1) The first of the two parts of the plan. ii) The second part.",
    "E.) Represents a reduction in the space and the rent for the companies.", 'It laid 3" pipes and 4" pipes and one 12" pipe below the road.',
    "It is crushed to 3∕4” and then to 1∕2” before it is sold to builders.", "(a) The Company (with its subsidiaries (if any)) sold it.",
    "“This is the first paragraph of a quotation that has two of them.\n\n“And this is the second of the two paragraphs of it.”",
    "The Company (with its subsidiaries\n\n4\n\nand affiliates) sold the quarry to a buyer.", "It is at our website (https://www.example.com/a). It is not a part of this.",
    "The Panel (the “Panel“) met and heard the Company on the matter at hand.", "Principal Officer (and\tDuly Authorized\n(Officer\tName",
    "It is told in the report (the “Form 10-K'') and under “Risk Factors’’ in the report of the year before.",
    "It stands in the line “Sales and other revenue\" and in the line “Costs of sales.”",
    "The Company’s and the holders’ shares (“Shares”) are those of the ’90s.",
])  # fmt: skip
def test_what_needs_no_twin(words) -> None:
    clean(UnpairedMark, body=body(words))
