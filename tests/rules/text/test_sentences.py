"""Sentences that do not hold together, by example: number, words for others, words lost, entries repeated."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.address_misspelt import AddressMisspelt
from lint8k_rules.text.list_entry_repeated import ListEntryRepeated
from lint8k_rules.text.number_disagrees import NumberDisagrees
from lint8k_rules.text.sentence_garbled import SentenceGarbled
from lint8k_rules.text.word_for_another import WordForAnother


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(rule, words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, rule).violations


@pytest.mark.parametrize(("words", "wrong"), [
    ("The foregoing description of the Loan and the Note do not purport to be complete.", "do not purport"), ("The descriptions of the Note is qualified in its entirety.", "is qualified in"),
    ("It is qualified in their entirety by it.", "is qualified in their"), ("the Loan and the Note, a copy of which are attached", "a copy of which are"), ("six kinds, each of which are described", "each of which are"),
    ("by reference to the form agreement, which are filed as Exhibit 10.1", "which are"), ("The summary of terms (of the Loan, due May 1.5 on) are not complete.", "are not complete"),
])  # fmt: skip
def test_a_verb_of_another_number(words, wrong) -> None:
    (violation,) = said(NumberDisagrees, words)
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "The foregoing descriptions do not purport to be complete and are qualified in their entirety.", "The description of the Loan does not purport to be complete. The Notes are not complete.",
    "The description of the Loan\n\nThe Notes do not purport", "copies of each of which are attached", "by reference to the Loan Agreement and the Note, which are filed", "reference to Amendment No. 2 to the Loan Agreement, which are filed",
    "The summary in the statement and the foregoing description of the Plan are qualified in their entirety.",
    "The foregoing summaries of the Loan and the Notes do not purport to be complete and each is qualified in its entirety.",
    "It is qualified in its entirety, and they are qualified in their entirety.", "each of which is attached; each of whom was paid", "reference to the agreements, which are filed", "The description of the stock and the summary of its terms are not complete.",
])  # fmt: skip
def test_a_verb_of_the_same_number(words) -> None:
    clean(NumberDisagrees, body=body(words))


@pytest.mark.parametrize(("words", "wrong", "right"), [
    ("from 2014 though 2016", "though", "through"), ("from March 3, 2014 though April 4, 2015", "though", "through"), ("paid, with the 12-month period following the sale, to her", "with", "within"),
    ("pay with 30 days of receipt", "with", "within"), ("Item 601 and Regulation S-K", "and", "of"), ("the Form on Right Certificate", "on", "of"), ("the lenders party hereto", "hereto", "thereto"),
    ("and neither the Company or its bank did so", "or", "nor"), ("Neither Tarn or Beck has operations.", "or", "nor"), ("Neither Mr. Tarn or Ms. Beck was paid.", "or", "nor"),
    ("The plan was neither amended\nor restated.", "or", "nor"), ("It will neither confirm or deny it.", "or", "nor"),
])  # fmt: skip
def test_a_word_that_stands_for_another(words, wrong, right) -> None:
    (violation,) = said(WordForAnother, words)
    assert violation.span.text == wrong
    assert f'"{right}"' in violation.message
    assert violation.fix is not None
    assert (violation.severity is Severity.NOTE) == (right in ("nor", "thereto"))


@pytest.mark.parametrize("words", [
    "in 2014, though the year was lean", "even though 2014 was lean", "beginning with the 12-month period following the sale", "with 20 years of experience and with ten days prior notice", "with 30 days' notice",
    "Item 601 of Regulation S-K and Regulation FD", "filed on Form S-3 or Form on EDGAR", "the lenders party thereto", '"each of the parties hereto agrees that the purchase price shall be paid on the third day after the closing"',
    "with 12 months remaining from the grant", "neither the officers or directors of the one nor those of the other", "neither nor or", "neither of two or three",
    "Neither party may assign or transfer the lease.", "Neither company issued or sold shares.", "Neither party or its affiliates will hire", "Neither plan was amended or restated.", "Neither holds or votes shares.",
    "Neither Party or any of its agents", "Neither the right to buy or sell them", "neither the sale or lease of it by Tarn, Inc. nor the loan", "It has neither offices, plant or staff", "neither the one. Or both",
    "the bank did neither. Cash or notes are due",
])  # fmt: skip
def test_a_word_in_its_place(words) -> None:
    clean(WordForAnother, body=body(words))


@pytest.mark.parametrize(("words", "wrong"), [
    ("He will continue on is his role.", "on is"), ("the incentive received Ms. Oakes in the year", "received Ms. Oakes"), ("as a director Bask Stone & Co.", "director Bask Stone"),
    ("entered into employment agreement with her", "entered into employment agreement"), ("was granted 79,523 under a plan", "granted 79,523"), ("It is filed as Exhibit 3.1 and the terms of which are incorporated.", "filed as Exhibit 3.1 and the terms of which"),
    ("his pay for one year, for a period of 30 months, is due", "for one year, for a period of 30 months"),
])  # fmt: skip
def test_a_sentence_that_lacks_a_word(words, wrong) -> None:
    (violation,) = said(SentenceGarbled, words)
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "It received Mr. Oakes’ letter and Ms. Oakes’s answer.", "as a director of Bask Stone & Co.", "elected as a director Anna Oakes", "as a director Mr. Oakes is paid", "entered into an employment agreement; entered into several agreements",
    "entered into merger agreements", "was granted 79,523 options, and Mr. Oakes was granted 60,000 under the plan", "a copy of which is filed as Exhibit 3.1 and the terms of which are incorporated", "for one year and for a period of 30 months thereafter",
    "It will enter into agreements with contract manufacturers.", "entered into its third amendment", "entered into such lease", "What it is for is its own affair; the day that it came in is the third.",
])  # fmt: skip
def test_a_sentence_that_is_whole(words) -> None:
    clean(SentenceGarbled, body=body(words))


def test_an_entry_that_a_list_has_twice() -> None:
    (violation,) = said(
        ListEntryRepeated, "The risks are: prices; (b) the loss\nof staff; rain; and (d) the loss of staff."
    )
    assert violation.span.text == "the loss of staff"
    assert violation.related[0].span.start < violation.span.start


@pytest.mark.parametrize("words", [
    "The buyer speaks of: power to sign; good standing; taxes; and brokers. The seller speaks of: power to sign; good standing; taxes; and brokers.", "rain; the loss of staff; snow; the loss of our staff",
    "Item 1.01 Grant of stock; rain; snow; loss of the mill Item 1.01 Grant of stock; rain; snow; loss of the mill",
    "the loss of staff; and the loss of staff", "rain; snow; Ohio; Ohio", "the loss of staff; rain; snow;\n\nthe loss of staff; rain; snow", "It moved to Ohio; the cost was low; it stayed. It moved to Iowa; the cost was low.",
])  # fmt: skip
def test_a_list_without_repetition(words) -> None:
    clean(ListEntryRepeated, body=body(words))


def test_an_address_that_misspells_a_name() -> None:
    (violation,) = said(AddressMisspelt, "Ask Rhona Hamilton of Bask Stone at hamiton@baskstone.example.")
    assert violation.span.text == "hamiton@baskstone.example"
    for words in (
        "Rhona Hamilton, rhamilton@bask.example",
        "Rhona Hamilton, rhona.hamilton@bask.example",
        "Investor relations: investors@bask.example",
        "Rhona Ford, forde@bask.example",
        "Ask Bask Stones: stone@stone.example",
        "ask Karl Director, directors@bask.example",
    ):
        clean(AddressMisspelt, body=body(words))
