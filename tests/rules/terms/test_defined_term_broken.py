"""Defined terms misprinted where they are used, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.defined_term_broken import DefinedTermBroken


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ('a plan (the "Prepackaged Plan"). The Prepackage Plan is here.', "Prepackage Plan"),
        (
            "a period (the “Availability Test Period”). The Availibility Test Period ends.",
            "Availibility Test Period",
        ),
        ("notes (collectively, the “Exchange Notes”). Each of the Exhange Notes is due.", "Exhange Notes"),
        ('a deed (the "Omnibus Amendment"). The Omnibu Amendment is here.', "Omnibu Amendment"),
        ('a sale (the "Business Sale"). The Busines Sale is done.', "Busines Sale"),
    ],
)
def test_a_term_used_with_a_slip(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, DefinedTermBroken).violations
    assert violation.span.text == wrong
    assert violation.related[0].message == "the definition"


@pytest.mark.parametrize(
    "words",
    [
        'a plan (the "Prepackaged Plan"). The Prepackaged Plans are here.',
        'an agreement (the "Term Loan A Agreement") and the Term Loan B Agreement',
        "a buyer (the “Purchase Party”) and a seller (the “Purchaser Party”). The Purchaser Party pays.",
        "a plan (the Prepackaged Plan). The Prepackage Plan is here.",
        'notes (the "Warrants Agreement"). The Warrant Agreement is here.',
        'a rate (the "Base Rate") and the Base Date and the Vase Rate',
        'a plan (the "Stock Plan"). Stocks Plan Holdings and Stack Plans rise.',
    ],
)
def test_terms_that_are_others_or_alike(words) -> None:
    clean(DefinedTermBroken, body=body(words))
