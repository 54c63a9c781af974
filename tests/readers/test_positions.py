"""Pages whose lines stand where their styles put them are read as the eye sees them, in whatever order they are written."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.reading import origin, page, shown, source

ROWS = (
    ((300, "FORM 8-K"),),
    (),
    ((100, "Delaware"), (380, "001-34567"), (640, "93-0979187")),
    ((80, "(State)"), (350, "(Commission File Number)"), (620, "(Employer No.)")),
    (),
    ((80, "<b>Item 5.02</b>"), (180, "<b>Departure of Directors.</b>")),
    (),
    ((80, "On March 4, 2021, Ada Vane resigned from the board of directors of the"),),
    ((80, "registrant, "), (150, "<i>with effect</i>"), (226, " from that day.")),
    (),
    ((80, "99.1"), (180, "Press release")),
    ((80, "99.2"), (180, "Letter of resignation")),
)
SEEN = (
    "FORM 8-K\n\nDelaware\t001-34567\t93-0979187\n(State)\t(Commission File Number)\t(Employer No.)\n\n"
    "Item 5.02\tDeparture of Directors.\n\nOn March 4, 2021, Ada Vane resigned from the board of directors of the\n"
    "registrant, with effect from that day.\n\n99.1\tPress release\n99.2\tLetter of resignation"
)


def elements(unit: str = "px", tag: str = "p", per_row: float = 18) -> list[str]:
    """The rows as elements that are put in their places."""
    return [
        f'<{tag} style="position:absolute;top:{50 + per_row * number}{unit};left:{left}{unit};white-space:nowrap">'
        f"{words.strip()}</{tag}>\n"
        for number, row in enumerate(ROWS)
        for left, words in row
    ]


@pytest.mark.parametrize("tag", ["p", "div", "span"])
@pytest.mark.parametrize("order", range(4))
def test_the_order_in_the_file_is_nothing_to_the_eye(tag: str, order: int) -> None:
    written = elements(tag=tag)
    if order:
        random.Random(order).shuffle(written)
    assert page(f'<div style="position:relative;width:900px">{"".join(written)}</div>') == SEEN


def test_sheets_follow_one_another_and_lose_their_numbers() -> None:
    sheet = '<div style="position:relative;height:900px">{}</div>'
    number = '<p style="position:absolute;top:880px;left:440px">{}</p>'
    first, second = ("".join(elements()) + number.format(count) for count in (1, 2))
    assert page(sheet.format(first) + sheet.format(second)) == f"{SEEN}\n\n{SEEN}"


def test_words_are_found_where_they_are_written() -> None:
    where = source(f"<html><body>{''.join(reversed(elements()))}</body></html>")
    for words in ("Delaware", "Letter of resignation", "with effect", "001-34567"):
        assert origin(where, words) == words


def test_a_few_elements_out_of_their_places_change_nothing() -> None:
    written = elements()[:5]
    plain = "".join(f"<p>Paragraph {number}.</p>" for number in range(20))
    assert page("".join(written) + plain).startswith("FORM 8-K\n\nDelaware\n\n001-34567")


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.tuples(st.integers(-50, 2000), st.integers(-50, 900), st.text("ab 1$", max_size=9)), max_size=40
    )
)
def test_nothing_that_is_printed_is_lost(written: list[tuple[int, int, str]]) -> None:
    text = "".join(
        f'<p style="position: absolute; top: {top}pt; left: {left}pt">{words}</p>'
        for top, left, words in written
    )
    seen = shown(f"<html><body>{text}</body></html>")
    assert sorted(seen.replace(" ", "").split()) != [] or not any(words.strip() for _, _, words in written)
    assert sorted("".join(seen.split())) == sorted("".join("".join(words.split()) for _, _, words in written))
