"""Companies named in two ways, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.party_named_two_ways import PartyNamedTwoWays


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, PartyNamedTwoWays).violations


@pytest.mark.parametrize(("words", "wrong"), [
    ("Tessler Stone, Inc. sold it. Tesler Stone, Inc. is sold. Tessler Stone, Inc. was.", "Tesler Stone, Inc."),
    ("Varda Clearing, Inc. was sold by Varda Clearing, Inc. to Varda Clearing Corp. in May.", "Varda Clearing Corp."),
    ("Payroll Data Systems LLC said that Payroll Data Systems LLC owns Payroll Data System LLC.", "Payroll Data System LLC."),
    ("On Tuesday Hollin Rigde Materials, Inc. reopened it.", "Hollin Rigde Materials, Inc."), ("Then Hollin Ridge Material said so.", "Hollin Ridge Material"),
    ("The letter to Hollin Rigde Materials,\nInc., is filed.", "Hollin Rigde Materials, Inc."),
])  # fmt: skip
def test_a_name_that_differs_by_a_slip(words, wrong) -> None:
    (violation,) = said(words)
    assert violation.span.text == wrong
    assert violation.related


@pytest.mark.parametrize("words", [
    "Horizon Financial Corp. owns Horizon Bank and Horizon Financial, LLC and Horizon Funding Corp.", "Sub I, Inc. and Sub II, Inc. and Merger Sub 1, LLC and Merger Sub 2, LLC",
    "Northern Quarries, Inc. and Southern Quarries, Inc.", "Oakes & Sons, Inc. and OAKES & SONS INCORPORATED and Oakes & Sons Inc", "Société Générale, LLC and Van der Meer Company, LLC",
    "BRPAU Stock Market LLC and BRPAW Stock Market LLC", "Hollin Ridge Materials and HOLLIN RIDGE MATERIALS, INC.", "Hollin Ridge Metals, Inc. and Hollin Ridge Holdings, Inc.",
    "Virgo Holdings, Inc. owns Virgo Holdings, LLC and Virgo Holdings, L.P.", "Alder Trust Company and Alder Trust Co.", "First Street, LLC and Fifth Street, LLC",
])  # fmt: skip
def test_companies_that_are_two_or_named_alike(words) -> None:
    clean(PartyNamedTwoWays, body=body(words))


def test_what_the_signature_bears_too_is_told_there() -> None:
    text, _ = unmarked(render(Example(body=body("Hollin Rigde Materials, Inc. reopened it."))))
    head, _, page = text.rpartition("SIGNATURES")
    assert not check(
        head + "SIGNATURES" + page.replace("HOLLIN RIDGE", "HOLLIN RIGDE"), PartyNamedTwoWays
    ).violations
