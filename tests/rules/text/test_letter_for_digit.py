"""Letters for digits and digits for letters, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.letter_for_digit import LetterForDigit


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(("words", "wrong", "right"), [
    ("in May 20O5 it", "20O5", "2005"), ("since l998 it", "l998", "1998"), ("on April 1O, 2005 it", "1O", "10"),
    ("it paid $1,5OO for it", "1,5OO", "1,500"), ("as in Rule l2b-2 it", "l2b-2", "12b-2"), ("under Section l3(d) it", "l3", "13"),
    ("pursuant to Section 13 or l5(d) of it", "l5", "15"), ("(l7 CFR 240.12b-2)", "l7", "17"), ("on Apri1 5, 2005 it", "Apri1", "April"),
    ("in 0ctober of that year", "0ctober", "October"), ("the exhib1t was filed", "exhib1t", "exhibit"), ("in 2OO5 it", "2OO5", "2005"),
    ("some 8O% of it", "8O", "80"), ("a 3O-day average", "3O", "30"), ("its report on Form 1O-Q says", "1O", "10"), ("up 1l% in May", "1l", "11"),
])  # fmt: skip
def test_one_for_the_other(words, wrong, right) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, LetterForDigit).violations
    assert violation.span.text == wrong
    assert f'"{right}"' in violation.message


@pytest.mark.parametrize("words", [
    "Model 20O", "the Series 2I0l notes", "Section I of it", "B2B1 and 10b5-1 plans", "file 1-l0234", "Rule 10b5-1", "Form 10-K405", "WeWork101 LLC", "http://a.b/20O5",
    "Class O5", "in Item I, 2005", "the l4 group", "Form S-11", "an A8O% alloy", "the 3O-series trucks", "the H2O-day plan",
])  # fmt: skip
def test_what_may_be_so_written(words) -> None:
    clean(LetterForDigit, body=body(words))
