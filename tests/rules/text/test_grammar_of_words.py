"""Words missing, articles and enumerations that do not agree, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.text.article_and_noun import ArticleAndNoun
from lint8k_rules.text.enumeration_changes_form import EnumerationChangesForm
from lint8k_rules.text.enumeration_skips import EnumerationSkips
from lint8k_rules.text.its_and_it_is import ItsAndItIs
from lint8k_rules.text.punctuation_doubled import PunctuationDoubled
from lint8k_rules.text.words_missing import WordsMissing


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(rule, words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, rule).violations


@pytest.mark.parametrize(("words", "wrong"), [
    ("Pursuant Agreement, he left.", "Pursuant Agreement"), ("It is pursuant the plan.", "pursuant the"), ("at any time prior the closing", "prior the"),
    ("or and for good reason", "or and"), ("The letter is be filed.", "is be"), ("It is filed as an exhibit to the.", "the."), ("It acts on behalf the Company.", "on behalf the"),
    ("It is incorporated herein by.", "by."), ("It completed an acquisition of.", "of."), ("It is furnished with.", "with."), ("in accordance the terms", "in accordance the"), ("for a the sum", "a the"),
])  # fmt: skip
def test_words_that_cannot_stand_together(words, wrong) -> None:
    (violation,) = said(WordsMissing, words)
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "pursuant to it, thereto and thereunder; issued pursuant\tto", "in accordance with it", "prior to the day, prior such days", "neither the Company or its bank",
    "what it was referred to. It came in. He agreed with. It was disposed of. The law is complied with. It was abided by.", "Class A the best", "the end as", "and/or and so on", "vitamin A. The", "Report Pursuant To Section 13", "may be\n\nis",
])  # fmt: skip
def test_words_that_can(words) -> None:
    clean(WordsMissing, body=body(words))


@pytest.mark.parametrize(("words", "wrong"), [
    ("entered into a agreement with", "a agreement"), ("is an company of", "an company"), ("executed an employment agreements with its officer", "an employment agreements"),
    ("signed a amended plan", "a amended"), ("for a $800,000 fee", "a $800,000"), ("on a 8-K", "a 8"), ("for a 18-month term", "a 18"), ("is an $5.0 million note", "an $5.0"), ("in an 112-page plan", "an 112"), ("for a $11.9 million note", "a $11.9"),
])  # fmt: skip
def test_an_article_that_does_not_agree(words, wrong) -> None:
    (violation,) = said(ArticleAndNoun, words)
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "an hour, an SEC order, a U.S. company, a unit, a European sale, a one-time fee, a union, a useful utility, a unanimous vote, by a unanimous written consent, a once great mill", "exhibit (a) includes it, Class A exchange", "a few agreements with them",
    "an agreement and a company", "it is an $800 fee, an 11% note, an 18-month term, a 7% note, a $1,800 fee, a $1.8 million note, a 113-page plan, an 11,000 share grant, an 8-K", "a releases manager", "an honest heir", "part a\n\nincludes",
])  # fmt: skip
def test_an_article_that_agrees(words) -> None:
    clean(ArticleAndNoun, body=body(words))


@pytest.mark.parametrize("words", [
    "upon (i) death, (b) disability, or (c) leave", "the earlier of (1) a year, (b) the day", "either (a) in May or (ii) in June",
])  # fmt: skip
def test_an_enumeration_that_changes(words) -> None:
    assert len(said(EnumerationChangesForm, words)) == 1


@pytest.mark.parametrize("words", [
    "(i) death or (ii) leave", "(a) one, (i) two and (ii) three, (b) four", "Section 13(a) and (b) of it", "(b) alone", "as in (1) below and (2)", "(i) in (a) and (b) of it",
    "(i) one\n\n(b) two", "paragraph (d) and (i) of it", "(i) as in Sections 8.2(a) and (b) of it", "(a) for two (2) years", "(i) bankruptcy; (ii) (a) equity, (b) good faith and (c) the courts", "(1) the shares, and (2)(a) when issued, and (b) when paid",
])  # fmt: skip
def test_an_enumeration_that_does_not(words) -> None:
    clean(EnumerationChangesForm, body=body(words))


@pytest.mark.parametrize(("words", "wrong"), [
    ("It pays (i) cash, (iii) notes and (iv) shares.", "(iii)"), ("It pays (a) cash, (b) notes, (b) shares and (c) gold.", "(b)"),
    ("It pays (1) cash, (2) notes and (4) shares.", "(4)"), ("It pays (i) cash, (iv) notes and (iii) shares.", "(iv)"), ("It pays (i) cash, (i) notes and (iii) shares.", "(i)"),
    ("It pays either (i) cash or (i) notes.", "(i)"), ("It pays (a) cash of (i) one or (ii) two, (b) notes of (ii) one, (iii) two or (iii) six.", "(iii)"),
])  # fmt: skip
def test_enumerations_that_skip(words, wrong) -> None:
    (violation,) = said(EnumerationSkips, words)
    assert violation.span.text == wrong


@pytest.mark.parametrize("words", [
    "It pays (i) cash, (ii) notes and (iii) shares.", "It has (i) cash, (ii) a statement of Income (Loss), (iii) notes and (iv) shares.", "Under clauses (i) and (iii) of Section 4 it pays.", "It pays (i) cash and (iii) notes.",
    "It pays (i) cash and (ii) notes, or (i) shares and (ii) gold.", "It pays (i) cash, (a) in May or (b) in June, and (iii) notes.",
    "It pays (i) one (1) share, (ii) two (2) notes and (iii) six (6) bonds.", "It pays (i) cash, (ii) notes under paragraph (d) and (iii) shares.",
    "It pays (a) cash, (d) notes, (b) shares.", "It pays (A) (i) cash or (ii) notes, (B) (i) gold.", "It pays (i) cash, (ii) notes, (iii) (A) gold and (B) coal, and (iv) shares.", "Sales (1) and costs (1) rose.", "Sales (a)\tCosts (a)\tRent (b)", "Current assets (1)\t3\nPlant (2)\t84\nDebt\t(3)\t5\nTaxes (4)\t16", "Debt (1)   3\nPlant (2)   84\nLoans   (4)   5", "It pays (g) cash, (h) notes, (i) shares, (j) gold; and (k) coal, if (i) it is sold.", "It pays (i) cash and (ii) notes ((i) and (ii) together the price).",
])  # fmt: skip
def test_enumerations_that_do_not_skip(words) -> None:
    clean(EnumerationSkips, body=body(words))


@pytest.mark.parametrize(
    "words", ["qualified in it's entirety", "on it's own behalf", "with it’s subsidiaries", "it's Board met"]
)
def test_a_contraction_for_a_possessive(words) -> None:
    (violation,) = said(ItsAndItIs, f"The Company acted {words} in May.")
    assert violation.span.text in {"it's", "it’s"}


@pytest.mark.parametrize("words", ["it's a fair price", "it’s not its own", "its own", "it's been sold"])
def test_a_contraction_that_is_one(words) -> None:
    clean(ItsAndItIs, body=body(f"They said {words}."))


@pytest.mark.parametrize(("words", "wrong"), [
    ("the bank,, the quarry", ",,"), ("Bask Stone, Inc.. It closed", ".."), ("a price of $$500,000 in", "$$"), ("a price of $ $500 in", "$ $"), ("as follows:: it", "::"),
])  # fmt: skip
def test_marks_printed_twice(words, wrong) -> None:
    (violation,) = said(PunctuationDoubled, f"They sold {words} May.")
    assert violation.span.text == wrong


@pytest.mark.parametrize(
    "words", ["... and so on", "Page....12", "US$ 500", "a :: b", "$500, $600", "Inc., the"]
)
def test_marks_that_are_no_pair(words) -> None:
    clean(PunctuationDoubled, body=body(f"They said {words} here."))
