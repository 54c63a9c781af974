"""Words that run together, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.format.words_run_together import WordsRunTogether, _cuts


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, WordsRunTogether).violations


@pytest.mark.parametrize(("words", "right"), [
    ("filed on Form8-K today", "Form 8-K"), ("under Item5.02 of it", "Item 5.02"), ("(c) Exhibits10.1 Agreement", "Exhibits 10.1"), ("dated July30, 2012", "July 30"),
    ("the State ofIncorporation is", "of Incorporation"), ("on the ExchangeIndicate by", "Exchange Indicate"), ("herein by reference.The plan", "reference. The"),
    ("(the “Agreement).The Revolving", "Agreement). The"), ("Margaret OakesTitle: Officer", "Oakes Title"), ("Act of 1934Date of Report", "1934 Date"),
    ("on May 28,2013 it", "28, 2013"), ("name asspecified in it", "as specified"), ("the ExhibitsThe following", "Exhibits The"),
    ("of the proceedsfrom it", "proceeds from"), ("each whole warrantexercisable for it", "warrant exercisable"), ("shares whichregistered it", "which registered"),
])  # fmt: skip
def test_a_lost_space(words, right) -> None:
    (violation,) = said(words)
    assert f'"{right}"' in violation.message
    assert violation.span.text == right.replace(" ", "", 1)


@pytest.mark.parametrize("words", [
    "ConocoPhillips, FedEx, MultiPlan, LinkedIn, GlaxoSmithKline and McWilliams", "CapitalSource and ServiceNow", "Amazon.Com and StockWalk.Com", "iPhone, eBay and deVries",
    "(a)The first (iii)all of it", "www.exampleInc.com/NewExhibits10", "inadequate, incomplete and bylaws; withholding", "the 2020E figures of the 1990s", "the prospectus(es)",
    "MergerCo and ControlCo", "ExchangeIndicate ExchangeIndicate ExchangeIndicate", "aspire, theater, ofttimes, tomorrow", "the U.S.The", "in Q12013A",
    "notwithstanding its securityholders and warrantholders", "thereinafter, heretofore, withstanding, throughout, underperformance", "ascertaining what is ascertainable, bystanders at a byelection", "its cashflowsfrom",
])  # fmt: skip
def test_what_is_so_written(words) -> None:
    clean(WordsRunTogether, body=body(words))


def test_many_joins_are_one_finding() -> None:
    (violation,) = said("Form8-K, Form10-K, Item5.02, Item7.01, Exhibit99.1")
    assert len(violation.related) == 4


def test_a_word_that_never_ends_is_not_looked_into() -> None:
    clean(WordsRunTogether, body=body("x"))
    looked_into = _cuts.cache_info().misses
    clean(WordsRunTogether, body=body("proceedsfrom" * 9))
    assert _cuts.cache_info().misses == looked_into
