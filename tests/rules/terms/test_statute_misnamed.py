"""The names of statutes, and their sections."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.terms.statute_misnamed import StatuteMisnamed

RIGHT = [
    "the Securities Act of 1933, as amended, and the Securities Exchange Act of 1934",
    "the Exchange Act of 1934 and the United States Securities Act of 1933",
    "the SECURITIES EXCHANGE ACT OF 1934",
    "the Private Securities Litigation Reform Act of 1995",
    "the Securities Litigation Reform Act of 1995",
    "the Communications Act of 1934 and the Commodity Exchange Act of 1936",
    "the Kansas Uniform Securities Act of 2004",
    "the Taiwan Securities and Exchange Act",
    "the Korea Securities and Exchange Act",
    "the Trust Indenture Act of 1939 and the Sarbanes–Oxley Act of 2002",
    "the Public Utility Holding Company Act of 2005",
    "Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934",
    "Sections 27A and 21E of the Securities Act and the Exchange Act",
    "Section 18 of the Securities Act preempts the laws of the states",
    "Section 5 of the Securities Act and Section 16 of the Exchange Act",
    "deemed “filed” for purposes of Section 18 of the Exchange Act",
    "the Securities Act and Exchange Act filings of the Company",
]
WRONG = {
    "the Securities and Exchange Act of 1934": "Securities and Exchange Act of 1934",
    "the Securities & Exchange Act": "Securities & Exchange Act",
    "the Security Exchange Act of\n1934": "Security Exchange Act of 1934",
    "the Securities Exchange Act of 1933": "Securities Exchange Act of 1933",
    "Section 18 of the Securities Act of 1934": "Securities Act of 1934",
    "the Private Securities Litigation Reform Act of 1996": "Private Securities Litigation Reform Act of 1996",
    "the Private Securities Litigation Act of 1995": "Private Securities Litigation Act of 1995",
    "the Investment Advisors Act of 1940": "Investment Advisors Act of 1940",
    "the Investment Companies Act of 1940": "Investment Companies Act of 1940",
    "the Employee Retirement Income Securities Act of 1974": "Employee Retirement Income Securities Act of 1974",
    "“filed” for the purposes of Section 18 of the Securities Act": "Securities Act",
    "Section 27A of the Securities Exchange Act of 1934": "Securities Exchange Act of 1934",
    "Section 13 or 15(d) of the Securities Act of 1933": "Securities Act of 1933",
}


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\nThis report is made under {words}.\n"


@pytest.mark.parametrize("words", RIGHT)
def test_names_that_are_right(words: str) -> None:
    clean(StatuteMisnamed, body=body(words))


@pytest.mark.parametrize(("words", "place"), WRONG.items())
def test_names_that_are_wrong(words: str, place: str) -> None:
    violations = check(render(Example(body=body(words))), StatuteMisnamed).violations
    assert [violation.span.text for violation in violations] == [place]


def test_the_message_names_both_acts() -> None:
    text = render(Example(body=body("the Securities Act of 1934")))
    (violation,) = check(text, StatuteMisnamed).violations
    assert violation.message == (
        'There is no "Securities Act of 1934": the Securities Act is of 1933,'
        " and the act of 1934 is the Securities Exchange Act"
    )


def test_the_title_of_the_form() -> None:
    text = render(Example()).replace(
        "Securities Exchange Act of 1934", "SECURITIES AND EXCHANGE ACT OF 1934", 1
    )
    (violation,) = check(text, StatuteMisnamed).violations
    assert violation.span.text == "SECURITIES AND EXCHANGE ACT OF 1934"
