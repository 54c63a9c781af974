"""Words that are typed letter by letter are words again, each character still at its place in the file."""

from __future__ import annotations

import pytest

from tests.readers.reading import origin, page, shown, source


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("S I G N A T U R E S", "SIGNATURES"),
        ("I T E M  5.   O T H E R   E V E N T S", "ITEM 5. OTHER EVENTS"),
        ("F O R M   8 - K", "FORM 8-K"),
        ("O t h e r  E v e n t s.", "Other Events."),
        ("H O L L I N   R I D G E,   I N C.", "HOLLIN RIDGE, INC."),
    ],
)
def test_letters_apart_are_words(typed: str, wanted: str) -> None:
    assert shown(f"A line.\n\n{typed}\n\nAnother.\n").split("\n\n")[1].strip() == wanted


@pytest.mark.parametrize(
    "typed",
    [
        "Class A B C D shares",
        "X X X X",
        "1 2 3 4 5 6",
        "A B C",
        "O T H E R E V E N T S T O D A Y",
        "the letters a b c d e.",
    ],
)
def test_letters_that_are_no_words_stay_apart(typed: str) -> None:
    assert typed in shown(f"A line.\n\n{typed}\n\nAnother.\n")


def test_letters_apart_in_a_page_are_words() -> None:
    assert (
        page("<p>S&nbsp;I&nbsp;G&nbsp;N&nbsp;A&nbsp;T&nbsp;U&nbsp;R&nbsp;E&nbsp;S</p>").strip()
        == "SIGNATURES"
    )


def test_a_word_of_letters_apart_is_found_where_it_was_typed() -> None:
    where = source("A line.\n\n   O T H E R   E V E N T S\n\nAnother.\n")
    assert origin(where, "OTHER EVENTS") == "O T H E R   E V E N T S"
    assert origin(where, "VENT") == "V E N T"
    assert origin(where, "Another") == "Another"
