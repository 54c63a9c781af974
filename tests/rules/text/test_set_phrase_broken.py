"""Set phrases with a slip, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text import _phrases
from lint8k_rules.text.misspelt_word import MisspeltWord
from lint8k_rules.text.set_phrase_broken import SetPhraseBroken


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(rule, words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, rule).violations


@pytest.mark.parametrize(("words", "wrong", "right"), [
    ("It is qualified in its entirely by the plan.", "entirely", "entirety"), ("paid form time to time in cash", "form", "from"), ("sold in the even that it closes", "even", "event"),
    ("the Board on Directors met", "on", "of"), ("the restricted shared award of 2014", "shared", "share"), ("unless either party givers notice", "givers", "gives"),
    ("acting on behalf if the Company", "if", "of"), ("BE IF RESOLVED THAT", "IF", "IT"), ("in the ordinary coarse of business", "coarse", "course"),
    ("set fourth in Item 1.01", "fourth", "forth"), ("a\ncopy or which is attached", "or", "of"), ("in any jurisdiction in which it is", "", ""),
])  # fmt: skip
def test_a_slip_inside_a_phrase(words, wrong, right) -> None:
    found = said(SetPhraseBroken, words)
    assert [violation.span.text for violation in found] == [wrong] * bool(wrong)
    assert all(f'"{right.lower()}"' in violation.message for violation in found)


@pytest.mark.parametrize(("words", "place"), [
    ("A copy the release is attached.", "A copy the"), ("It is incorporated herein reference.", "is incorporated herein reference"), ("this Current Report Form 8-K", "Current Report Form"),
    ("is attached hereto Exhibit 99.1", "attached hereto Exhibit"), ("sold all shares common stock", "shares common stock"), ("left as result of it", None), ("left as result of the sale", "as result of the"),
])  # fmt: skip
def test_a_word_that_is_lost(words, place) -> None:
    assert [violation.span.text for violation in said(SetPhraseBroken, words)] == [place] * bool(place)


@pytest.mark.parametrize("words", [
    "documents incorporated by reference therein", "will file with the Commission and has filed with it", "the board of directors and the boards of directors", "in the Form of an agreement",
    "the slate of directors", "based on the amount of work", "if the Company or the Board", "a member of\n\nthe bored", "the sale at\tthe end on the", "he serves as a director and served as a director",
    "warrants for debt securities, preferred shares or common stock", "the greater of the principal amount or the market value", "as valid and effective as if the plan", "more than once a year", "has not seen the note",
    "the court entered an order", "if neither party gives notice", "existence of many patents", "acting responsibly for the town", "two chairmen of the board", "a rate that is fixed", "applies to the rest of the year",
    "Preferred Shares\nCommon Stock\nWarrants", "incorporated by reference in and made a part of it", "leads a team of ten for a team of sellers", "with an effective rate of", "many of its subsidiaries", "in the care of", "read with the content of the site",
    '"the holders agree that they shall be entitled in the even that the corporation fails to pay the sum due to each of them"',
])  # fmt: skip
def test_what_may_be_right_is_let_pass(words) -> None:
    clean(SetPhraseBroken, body=body(words))


def test_a_misspelt_word_is_told_once() -> None:
    for words in (
        "The Board of Directos met.",
        "It was pursuent to the terms of it.",
        "THE BOARD OF DIRECTOSR MET",
    ):
        assert len([*said(MisspeltWord, words), *said(SetPhraseBroken, words)]) == 1


def test_a_phrase_is_found_wherever_the_stretches_of_a_long_report_end() -> None:
    for more in range(_phrases._AT_ONCE - 8, _phrases._AT_ONCE + 2):
        assert len(said(SetPhraseBroken, "word " * more + "in the even that it closes")) == 1


def test_no_phrase_is_longer_than_the_overlap_of_stretches() -> None:
    beside, around, holes = _phrases._index()
    every = [phrase for index in (beside, around, holes) for found in index.values() for phrase, _ in found]
    assert min(len(words) for words, *_ in every) >= 3
    assert max(len(words) for words, *_ in every) < _phrases._LONGEST
