"""Names of forms, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.form_misnamed import FormMisnamed


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(("words", "wrong", "right"), [
    ("See its Form K-8 of May.", "Form K-8", "8-K"), ("See its Form Q-10.", "Form Q-10", "10-Q"), ("a Form 3-S filed", "Form 3-S", "S-3"),
    ("its Form 10K- for 2014", "Form 10K-", "10-K"), ("on FORM K10 again", "FORM K10", "10-K"), ("a Form 8K of May", "Form 8K", "8-K"),
])  # fmt: skip
def test_a_form_misprinted(words, wrong, right) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, FormMisnamed).violations
    assert violation.span.text == wrong
    assert violation.message.endswith(right)
    assert (violation.severity is Severity.NOTE) == (wrong == "Form 8K")


@pytest.mark.parametrize("words", [
    "Form 8-K, Form 10-K405, Form 10-QSB, Form S-8 and Form F-10", "each Schedule K-1, Form K-1 and Form W-2", "Form 20-F and Form 40-F", "https://example.com/Form 8-K",
])  # fmt: skip
def test_forms_that_are(words) -> None:
    clean(FormMisnamed, body=body(words))
