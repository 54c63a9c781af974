"""Broken words, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.format.word_broken import WordBroken


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("with the Commissi on in May", "Commissi on"),
        ("The agreement provide\ns for it", "provide s"),
        ("it will conti nue to do so", "conti nue"),
        ("an amend- ment of it", "amend- ment"),
        ("said Mr . Oakes in May", "Mr ."),
        ("of three years and the reafter it", "the reafter"),
    ],
)
def test_a_broken_word(words, broken) -> None:
    text, _ = unmarked(render(Example(body=body(words))))
    (violation,) = check(text, WordBroken).violations
    assert violation.span.text == broken


@pytest.mark.parametrize(
    "words",
    [
        "a direct or indirect interest; a success or a failure; it may invest or sell",
        "a company in formation, with holding companies, and 40 per cent of it",
        "the amend-\nment of it",
        "pre- and post-closing covenants",
        "conti\n\nnue",
        "conti\tnue",
        "the stock holders and share holders, and their stock holdings",
        "as told herein after the sale and here under that head; power in corporations",
        "under written leases; it was there after the sale",
        "amended and re-stated",
    ],
)
def test_what_is_two_words(words) -> None:
    clean(WordBroken, body=body(words))
