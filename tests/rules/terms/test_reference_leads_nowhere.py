"""References to items of the report, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.reference_leads_nowhere import ReferenceLeadsNowhere


def body(words: str) -> str:
    return (
        "Item 1.01  Entry into a Material Definitive Agreement.\n\nThe Company signed a loan agreement.\n\n"
        f"Item 7.01  Regulation FD Disclosure.\n\n{words}\n\nItem 8.01  Other Events.\n\nNothing else.\n"
    )


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("See Section 1.01 of this Current Report on Form 8-K.", "Section 1.01"),
        ("It is described in Item 1.1 above.", "Item 1.1"),
        ("The disclosure in Item 2.03 of this report is incorporated.", "Item 2.03"),
        ("The information in this Item 8.01 is furnished.", "Item 8.01"),
        ("As described in Item 5.02 above, he left.", "Item 5.02"),
    ],
)
def test_a_reference_that_leads_nowhere(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, ReferenceLeadsNowhere).violations
    assert violation.span.text == wrong


@pytest.mark.parametrize(
    "words",
    [
        "See Item 1.01 of this Current Report and the information in this Item 7.01.",
        "See Section 1.01 of the Loan Agreement and Section 2.03 thereof.",
        "As described in Item 5.02 of the report filed in May, he left.",
        "As this Section 5.02 of the Plan provides, he left.",
        "In Item 3.20 above",
        "Item 1.1 of Regulation X",
    ],
)
def test_what_leads_somewhere_or_elsewhere(words) -> None:
    clean(ReferenceLeadsNowhere, body=body(words))


def test_items_of_the_older_form_are_let_pass() -> None:
    text = "Item 5.  Other Events.\n\nSee Item 7.01 of this report.\n"
    clean(ReferenceLeadsNowhere, Example(body=text, day=date(2003, 3, 4)))
