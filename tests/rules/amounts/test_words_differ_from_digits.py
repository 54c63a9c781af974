from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lint8k_rules.amounts.words_differ_from_digits import WordsDifferFromDigits as Rule
from tests.grammar.figures import written
from tests.rules.amounts.passages import found, messages


@pytest.mark.parametrize(
    "passage",
    [
        "It issued five hundred thousand (500,000) shares.",
        "It paid Five Million Two Hundred Thousand Dollars ($5,200,000).",
        "It paid Five Million Two Hundred Thousand Dollars ($5.2 million).",
        "It has thirty (30) days.",
        "It has 30 (thirty) days.",
        "It has a thirty-day (30) period.",
        "It holds twenty-five percent (25%) of the votes.",
        "It holds twenty-five (25) percent of the votes.",
        "It pays one-half of one percent (0.5%) a year.",
        "It pays one and one-quarter percent (1.25%) a year.",
        "It pays one-half (1/2) of the costs.",
        "On the twenty-first (21st) day.",
        "On a tenth (10th) anniversary.",
        "It rents Ten Thousand Square Feet (10,000 Sq. Ft.) of space.",
        "It bears one third (33%) of the loss.",
        "It bears two-thirds (66%) of the loss.",
        "It pays fifty cents ($0.50) a share.",
        "It pays fifty ($0.50) cents a share.",
        "It pays Eighty Thousand and No/100 Dollars ($80,000.00).",
        "It pays Nine Hundred Dollars and Ten Cents ($900.10).",
        "It pays one hundred (100) basis points more.",
        "It receives Six (6,000,000) Million shares.",
        "It has one hundred sixty-five million shares (165,000,000) shares.",
        "It pays two thousand five hundred U.S. Dollars (U.S.$ 2,500).",
    ],
)
def test_words_that_say_their_digits_hold(passage: str) -> None:
    assert [status for status, _ in found(Rule, passage)] == ["holds"]


@pytest.mark.parametrize(
    "passage",
    [
        "It issued five hundred thousand (50,000) shares.",
        "It paid Five Million Dollars ($5,200,000).",
        "It has thirty (60) days.",
        "It has 30 (sixty) days.",
        "It holds twenty percent (25%) of the votes.",
        "It holds forty-seventy (47) lots.",
        "It pays one-quarter of one percent (0.75%) a year.",
        "On the twenty-first (22nd) day.",
        "It pays One Hundred Thousand Dollars ($100,00).",
        "It pays Five Million Dollars ($5,000,0000).",
        "It pays two hundred eleven four hundred dollars ($211,400).",
        "It pays fifty cents ($5.00) a share.",
        "It has two hundred eighty (180) days.",
        "It has five thirty (30) business days.",
    ],
)
def test_words_that_do_not_fail(passage: str) -> None:
    assert [status for status, _ in found(Rule, passage)] == ["fails"]


@pytest.mark.parametrize(
    "passage",
    [
        "It may extend the term for one twelve (12) month period.",
        "It has two thirty (30) day extensions.",
        "hundred percent (200%) of the salary.",
        "eighty (180) days after the notice.",
        "It has the first two (2) years, and the last five (5) days.",
        "The Board has (1) a quorum of five and (2) a vote of three (3) the Chairman decides.",
        "It owns one of two (see Item 5) plants.",
        "It paid Fifty Thousand Dollars ($5O,OOO).",
        "It converts into one-quarter share ($11.50 per whole share).",
        "It has seven (the “Term”) years.",
        "Holders elected Class One (1,200,000 shares voted) and approved Proposal Two (500 votes).",
        "It rents Tower Two (2,000 square feet).",
        "It bears seven on-hundredths of one per cent (0.07%/day).",
        "It redeems one fifteenth (1/15th) of the notes each month.",
        "More than two-thirds (68%) of the holders agreed.",
    ],
)
def test_a_trap_is_never_a_failure(passage: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, passage)]


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**12), st.one_of(st.just(0), st.integers(10, 10**12)))  # 1 to 9 may be marks of notes
@example(1247817, 0)
def test_any_number_and_any_other(number: int, other: int) -> None:
    statuses = [status for status, _ in found(Rule, f"It issued {written(number)} ({other:,}) shares.")]
    assert statuses == ["holds" if number == other else "fails"]


def test_the_message_quotes_both() -> None:
    assert messages(Rule, "It issued five hundred thousand (50,000) shares.") == [
        'The words "five hundred thousand" say 500,000, the digits beside them 50,000'
    ]
    assert messages(Rule, "It pays Five Million Dollars ($5,000,0000).") == [
        (
            'The figure $5,000,0000 is no well-formed number; the words beside it, "Five Million '
            'Dollars", say 5,000,000'
        )
    ]


@pytest.mark.parametrize(
    "passage",
    [
        # a footnote mark after a word that names periods
        "Cash flow over the fiscal quarters (1) fell.",
        # the area code of a telephone number
        "A replay can be heard for one week at (800) 555-0142.",
        # the next item of an enumeration
        "It is due on the earliest of: (1) the first day of the year, and on day five (2) the day of the closing.",
    ],
)
def test_what_the_bracket_marks_is_no_number(passage: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, passage)]


def test_a_list_of_items_hides_no_slip() -> None:
    passage = "A holder (1) elects, (2) has held for at least three ({}) years, and (3) signs."
    assert [status for status, _ in found(Rule, passage.format(3))] == ["holds"]
    assert [status for status, _ in found(Rule, passage.format(2))] == ["fails"]


@given(
    st.integers(2, 10**12),
    st.sampled_from(["{words} ({n:,}) shares", "{words} Dollars (${n:,})", "{n:,} ({words}) units"]),
)
@settings(deadline=None, max_examples=40)
def test_every_number_ties_with_its_words_and_with_no_other(number: int, form: str) -> None:
    passage = f"It has {form}."
    assert [status for status, _ in found(Rule, passage.format(words=written(number), n=number))] == ["holds"]
    assert [status for status, _ in found(Rule, passage.format(words=written(number), n=number + 1000))] == [
        "fails"
    ]
