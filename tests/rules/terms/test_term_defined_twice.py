"""Terms defined twice, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.term_defined_twice import TermDefinedTwice


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(("words", "severity"), [
    ("earnings before interest and tax (“EBIT”), and\n\nearnings before interest and taxes (“EBIT”)", Severity.NOTE),
    ("a quarry lease for ten years (the “Lease”) and, from\nAlder Bank, two office floors downtown (the “Lease”)", Severity.WARNING),
    ("a quarry lease for ten years (the \"Lease\").\n\nAlder Bank gave two office floors (the \"Lease\")", Severity.NOTE),
])  # fmt: skip
def test_two_meanings(words, severity) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, TermDefinedTwice).violations
    assert violation.severity is severity
    assert violation.related


def test_the_name_of_one_company_is_defined_for_another() -> None:
    text, _ = unmarked(
        render(Example(body=body('Tarn Stone, Inc. ("Tarn") met.\n\nA unit joined Alder Corp. ("Tarn").')))
    )
    (violation,) = check(text, TermDefinedTwice).violations
    assert violation.severity is Severity.WARNING
    assert (
        violation.message
        == '"Tarn" is defined for Alder, and is the name of Tarn Stone, for which it is defined too'
    )


@pytest.mark.parametrize("words", [
    'Alder Corp. ("Tarn") met.\n\nIt is the successor of Tarn Stone, Inc. ("Tarn").',
    "a letter of acceptance, waiver and consent (“AWC”) and a letter of acceptance, waiver & consent (“AWC”)",
    'Tarn Stone, Inc. ("Tarn") and Tarn Holdings LLC ("Tarn")', 'Tarn Stone, Inc., a Nevada Corporation ("Tarn"), and Tarn Stone, Inc. ("Tarn")',
    "generally accepted accounting principles (“GAAP”) and accounting principles generally accepted (“GAAP”)", "a lease of a quarry (the “Lease”) and the quarry lease (the “Lease”)",
    "Alder Bank of Ohio (“Alder”) and Alder Bank National Association (“Alder”)", "the shares (the “Shares”) of two quarry companies and several trust units sold (the “Shares”)",
    "Alder Bank (“Alder”), with the mill (the “Lease”)", "initial public offering (“IPO”) and Initial Public Offering (“IPO”)",
])  # fmt: skip
def test_one_meaning_in_like_words(words) -> None:
    clean(TermDefinedTwice, body=body(words))


def test_one_term_for_a_day_and_for_a_company() -> None:
    words = 'On November 3, 2014 (the "Effective Date"), Tessler Mills (the "{}") left. The "Effective Date" is a term.'
    text, _ = unmarked(render(Example(body=body(words.format("Effective Date")))))
    assert len(check(text, TermDefinedTwice).violations) == 1
    clean(TermDefinedTwice, body=body(words.format("Company")))
