"""Searches that go by a word find what the expression alone finds."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import landmarks

_LETTERS = "abDd ſıİK\n"


@settings(deadline=None)
@given(st.text(alphabet=_LETTERS, max_size=60), st.integers(0, 10))
def test_a_search_by_words_finds_what_the_expression_finds(text: str, start: int) -> None:
    for words, expression in ((("ab",), "ab d"), (("si", "k"), "si|k"), (("b",), r"a{0,3}b")):
        pattern = re.compile(expression, re.I)
        alone = pattern.search(text, start, len(text))
        by_word = landmarks.search(pattern, text, words, start, len(text), before=3)
        assert (alone and alone.span()) == (by_word and by_word.span())


@settings(deadline=None)
@given(st.text(alphabet=_LETTERS, max_size=60))
def test_each_place_of_a_word_is_found(text: str) -> None:
    for word, expression in (("ab", "[Aa][Bb] ?"), ("bd", r"bd(?=\s)")):
        pattern = re.compile(expression)
        found = landmarks.each(pattern, text, word)
        assert [match.span() for match in found] == [match.span() for match in pattern.finditer(text)]


def test_a_text_without_the_word_is_not_looked_through() -> None:
    assert landmarks.first("Nothing here.", ("index",), 0, 13) is None


def test_a_long_text_is_looked_through_from_the_beginning() -> None:
    text = "x" * (1 << 18) + "index"
    assert landmarks.first(text, ("index",), 5, len(text)) == 5
