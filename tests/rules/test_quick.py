"""What spares rules the dear work says the same as the work would."""

from __future__ import annotations

import re
import tracemalloc

import pytest

from lint8k import testing
from lint8k.api import Example
from lint8k_rules import _prose, _quick

TEXT = "Items, an Item 5; subItem 6. The item\nITEM 7"


@pytest.mark.parametrize(
    ("quick", "plain", "flags"),
    [
        (_quick.first("Item"), r"\bItem", 0),
        (_quick.one_of("Item", "The"), r"\b(?:Item|The)", 0),
        (_quick.one_of("Item", before=r"\w "), r"(?<![\w ])Item", 0),
        (_quick.any_case("item", "the"), r"\b(?:item|the)", re.I),
    ],
)
def test_expressions_looked_for_by_their_letters_find_what_the_plain_ones_do(
    quick: str, plain: str, flags: int
) -> None:
    found = [match.span() for match in re.finditer(quick, TEXT)]
    assert found == [match.span() for match in re.finditer(plain, TEXT, flags)] != []


def test_expressions_in_turn_find_what_one_with_all_of_them_does() -> None:
    parts = [re.compile(part) for part in (r"an Item", r"Item \d", r"the")]
    whole = re.compile("|".join(part.pattern for part in parts))
    found = [match[0] for match in _quick.in_turn(TEXT, 7, len(TEXT), *parts)]
    assert found == [match[0] for match in whole.finditer(TEXT, 7)] == ["an Item", "Item 6"]


@pytest.mark.parametrize(
    ("word", "small"), [("QUARRY", "quarry"), ("\u212ailn", "kiln"), ("\u017foot", "soot")]
)
def test_a_report_mentions_words_whatever_their_case(word: str, small: str) -> None:
    filing = testing.parse(
        testing.render(Example(body=f"Item 8.01  Other Events.\n\nThe {word} was reopened.\n"))
    )
    assert _quick.mentions(filing, "none such", small)
    assert not _quick.mentions(filing, "none such")


@pytest.mark.parametrize("at_once", range(40, 60))
def test_a_word_is_found_where_one_piece_of_a_long_report_ends_in_it(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(_quick, "_AT_ONCE", at_once)
    monkeypatch.setattr(_quick, "_LONGEST", len("reopened"))
    filing = testing.parse(
        testing.render(Example(body="Item 8.01  Other Events.\n\nThe quarry was Reopened.\n"))
    )
    assert _quick.mentions(filing, "reopened")
    assert not _quick.mentions(filing, "reopening")


def test_pieces_cover_the_text_and_cut_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_prose, "_AT_ONCE", 5)
    words = "one twotwotwotwo three\n\nfour"
    parts = [words[low:high] for low, high in _prose.pieces(words)]
    assert parts == ["one twotwotwotwo", " three", "\n\nfour"]


def test_stretches_overlap_by_as_many_words_as_asked() -> None:
    words = [_prose.Token(letter, at, at + 1) for at, letter in enumerate("abcdefg")]
    found = [[word.text for word in some] for some in _prose.stretches(iter(words), 4, 1)]
    assert found == [["a", "b", "c", "d"], ["d", "e", "f", "g"]]


def test_the_words_of_a_report_have_their_places() -> None:
    filing = testing.parse(testing.render(Example()))
    tokens = list(_prose.each_token(filing))
    assert tokens
    assert [filing.text[one.start : one.end] for one in tokens] == [one.text for one in tokens]
    assert [one.text for one in tokens] == re.findall("[A-Za-z0-9]+", _prose.prose(filing))


def test_the_vocabulary_of_a_long_report_is_made_without_a_list_of_its_words() -> None:
    body = "Item 8.01  Other Events.\n\n" + "\n\n".join(
        ["The quarry at Ashby reopened in the spring."] * 15_000
    )
    filing = testing.parse(testing.render(Example(body=body)))
    _prose.prose(filing)
    tracemalloc.start()
    words = _prose.vocabulary(filing)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert {"The", "quarry", "Ashby"} <= words
    assert peak < 12 * len(body)
