"""The names of the Commission and of other bodies."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.terms.agency_misnamed import AgencyMisnamed

RIGHT = [
    "the Securities and Exchange Commission’s staff",
    "the SECURITIES AND EXCHANGE COMMISSION",
    "the Securities & Exchange Commission",
    "the Securities and Futures Commission of Hong Kong",
    "the Ontario Securities Commission",
    "the Public Company Accounting Oversight Board (United States)",
    "the Financial Accounting Standards Board",
    "the Securities Exchange on which it is listed; Commission",
]
WRONG = [
    "Security and Exchange Commission",
    "Securities Exchange Commission",
    "Securities and\nExchange Commision",
    "Securities and Exchanges Commission",
    "Public Companies Accounting Oversight Board",
    "Public Accounting Oversight Board",
    "Financial Accounting Standard Board",
]


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\nOn {{day}}, it heard from the {words} again.\n"


@pytest.mark.parametrize("words", RIGHT)
def test_names_that_are_right(words: str) -> None:
    clean(AgencyMisnamed, body=body(words.removeprefix("the ")))


@pytest.mark.parametrize("words", WRONG)
def test_names_that_are_wrong(words: str) -> None:
    (violation,) = check(render(Example(body=body(words))), AgencyMisnamed).violations
    assert violation.span.text == " ".join(words.split())
