"""Payment and record dates of distributions."""

from __future__ import annotations

import pytest

from lint8k.api import Example, TieStatus
from lint8k.testing import check, clean, render
from lint8k_rules.dates.payment_before_record import PaymentBeforeRecord


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    "words",
    [
        "The dividend is payable on April 15, 2015 to holders of record on March 31, 2015.",
        "Stockholders of record at the close of business on March 31, 2015 will be paid on April 15, 2015.",
        "The distribution, with a record date of March 31, 2015, is payable March 31, 2015.",
    ],
)
def test_record_before_payment(words: str) -> None:
    (tie,) = clean(PaymentBeforeRecord, body=body(words))
    assert tie.status is TieStatus.HOLDS


@pytest.mark.parametrize(
    "words",
    [
        "The dividend was paid on April 15, 2015. The record date of the next is May 31, 2015.",
        "It was paid on April 15, 2015, and on July 15, 2015 another will be paid to holders of record on June 30, 2015.",
        "The note is payable on April 15, 2015.",
    ],
)
def test_dates_that_do_not_belong_together(words: str) -> None:
    assert all(tie.status is TieStatus.HOLDS for tie in clean(PaymentBeforeRecord, body=body(words)))


@pytest.mark.parametrize(
    ("words", "paid"),
    [
        ("The dividend is payable on April 15, 2015 to holders of record on May 31, 2015.", "April 15, 2015"),
        ("Holders of record as of March 31, 2015 will be paid on March 15, 2015.", "March 15, 2015"),
        ("The record date is March 31, 2015, and the dividend is payable April 15, 2014.", "April 15, 2014"),
    ],
)
def test_payment_before_record(words: str, paid: str) -> None:
    (violation,) = check(render(Example(body=body(words))), PaymentBeforeRecord).violations
    assert violation.span.text == paid
