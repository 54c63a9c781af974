"""Misspelt words of the field, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text._words import FIELD, OTHERS, known, meant, one_slip
from lint8k_rules.text.misspelt_word import MisspeltWord


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, MisspeltWord).violations


@pytest.mark.parametrize(("words", "wrong", "right"), [
    ("the aggreement was signed", "aggreement", "agreement"), ("made pursuent to it", "pursuent", "pursuant"), ("an acquistion", "acquistion", "acquisition"),
    ("the Board of Directos of the Company", "Directos", "Directors"), ("as Executuve Vice President", "Executuve", "Executive"),
    ("NOTICE OF TERMINATOIN OF THE AGREEMENT", "TERMINATOIN", "TERMINATION"), ("on Auguat 14, 2014 it", "Auguat", "August"), ("The Registrnat said", "Registrnat", "Registrant"),
    ("paid to teh holders", "teh", "the"), ("the Company and the Baord, a part of the Board", "Baord", "Board"), ("the Comapny and the Company", "Comapny", "Company"),
    ("sold the busines in May", "busines", "business"), ("under the Supply Agreeent; the Supply Agreement", "Agreeent", "Agreement"),
    ("On Mach 3, 2015 it", "Mach", "March"), ("its subsidaries’ sales", "subsidaries", "subsidiaries"),
    ("incorporated herin by reference", "herin", "herein"), ("filed herwith", "herwith", "herewith"), ("the terms threof", "threof", "thereof"), ("the rules thereuder", "thereuder", "thereunder"),
])  # fmt: skip
def test_a_slip_is_found(words, wrong, right) -> None:
    (violation,) = said(words)
    assert violation.span.text == wrong
    assert f'"{right}"' in violation.message


@pytest.mark.parametrize("words", [
    "Corporacion Andina de Fomento", "Banco Internacional de Lima", "Directv Group", "Mr. Marchs", "the Augusta plant", "an organisation of organisations",
    "the amount was expensed as incurred and it consummates, underwrites and restates", "commending the staff", "Agrement Capital Partners LLC", "provded.example@example.com",
    "an eservices unit", "AQUISITION Partners Fund", "non-complience", "the Acquirer's", "reimbursemen\nts due", "https://www.example.com/aquisition",
    '"The accountants say that they have read the paragraphs above and agree with the statments made concerning our firm therein."',
    "Mr. Thier and Ms. Teh left", "to and fro, in the field, by trail and by form", "the Capitas Company and the Capital", "Mr. Herin and Ms. Hereth met", "the heron flew there, whereas others were here", "the Theron Fund",
    "Mary 5, 2014", "JUL 2, 2005", "certificated shares, unvested awards, the distributee and the mortgagee", "the guaranties of its units, noncurrent assets, the vetting of staff, a resected tumor, a seasonable sale, retarding a decline, whereto it is", "the depository bank and the depositary",
    "a program of rebating part of the price",
])  # fmt: skip
def test_what_may_be_right_is_let_pass(words) -> None:
    clean(MisspeltWord, body=body(words))


def test_a_name_on_the_cover_is_spelt_as_its_owner_likes() -> None:
    text, _ = unmarked(render(Example(body=body("Aquisition and its officers"))))
    clean_text = text.replace("HOLLIN RIDGE MATERIALS", "HOLLIN RIDGE AQUISITION")
    assert not check(clean_text, MisspeltWord).violations
    assert check(text, MisspeltWord).violations


@pytest.mark.parametrize("words", [
    "It paid the Bividend in May.", "The Bividend Program pays. It ends the Bividend Program.", "its Assurante unit",
    "holders of Bividend and of others", "Dividend news. It makes Bividend liquid feed.",
])  # fmt: skip
def test_a_coined_name_needs_no_recurrence(words) -> None:
    clean(MisspeltWord, body=body(words))


def test_each_word_is_told_once() -> None:
    (violation,) = said("The severence is due. No other severence is.")
    assert len(violation.related) == 1
    assert violation.fix is not None
    assert len(violation.fix.edits) == 2


def test_words_of_the_field_and_their_forms_are_no_slips() -> None:
    assert not [word for word in FIELD | OTHERS if meant(word)]
    assert not [word for word in FIELD if not (word.endswith("s") or known(word + "s"))]


@given(st.sampled_from(sorted(FIELD)), st.integers(0, 30), st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
@settings(deadline=None)
def test_one_slip_is_one_slip_both_ways(word, at, letter) -> None:
    at %= len(word)
    for other in (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
    ):
        assert other == word or (one_slip(word, other) and one_slip(other, word))
    assert not one_slip(word, word)
    assert not one_slip(word, word + "xy")


def test_a_word_that_recurs_often_is_coined() -> None:
    clean(MisspeltWord, body=body("The Bividend is due. " * 5))
