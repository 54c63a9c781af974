"""Numbers of sections, items and rules, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.terms.section_unknown import SectionUnknown


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(("words", "wrong"), [
    ("Item 304(a)(iv) of Regulation S-K applies.", "Item 304(a)(iv)"), ("Item 440(a) of\nRegulation S-K applies.", "Item 440(a)"),
    ("Rule 560 of Regulation D applies.", "Rule 560"), ("under Section 4(a)(12) of the Securities Act", "Section 4(a)(12)"),
    ("under Section 5(2) of the Securities Act of 1933", "Section 5(2)"), ("Rule 10 of Regulation FD", "Rule 10"), ("as Rule 12-b2 says", "12-b2"), ("a Rule 10b-51 plan", "10b-51"), ("Rule 12b-52 of it", "12b-52"),
    ("under Rule 114A under the Securities Act", "114A"), ("Item 601 of Regulation K-S", "Regulation K-S"), ("meets Regulation DF", "Regulation DF"), ("Item 440 of Regulation S-B", "Item 440"),
    ("Item 304(a)(vi) of Securities and Exchange Commission Regulation S-K", "Item 304(a)(vi)"),
    ("shall not be deemed “filed” for purposes of Section 81 of the Securities Act of 1934", "81"),
    ("shall not be deemed “filed” for the purposes of Section 81 of the Securities Exchange Act of 1934", "81"),
])  # fmt: skip
def test_a_number_that_does_not_exist(words, wrong) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, SectionUnknown).violations
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "Item 304(a)(1)(iv) and (v) of Regulation S-K, Item 304(a)(2)(ii)(D) of Regulation S-K, Item 404(a) of Regulation S-K", "Rule 506(d) of Regulation D and Rule 100(b)(2) of Regulation FD",
    "Section 4(2) of the Securities Act, Section 4(a)(7) of the Securities Act, Section 5(a)(1) of the Securities Act", "Section 4(c)(9) of the Securities Act of 1992 and Section 4(x) of the Plan",
    "Rule 144A under the Securities Act, Rule 114A of the Plan, Rule 14a-12, Rule 13e-4(c), Rule 10C-1, Rule 12b-25", "Regulation M-A, Regulation AB, Regulation DD, Regulation II and Regulation BI",
    "Rule 12b-2, Rule 10b5-1, Rule 5-02 and Rule 11-01", "deemed filed for purposes of Section 18 of the Exchange Act", "deemed filed for purposes of Section 8 of the Lease",
])  # fmt: skip
def test_numbers_that_exist_or_are_of_something_else(words) -> None:
    clean(SectionUnknown, body=body(words))
