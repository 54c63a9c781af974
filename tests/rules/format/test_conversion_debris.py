"""Debris of conversions, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.format.conversion_debris import ConversionDebris


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(words: str):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, ConversionDebris).violations


@pytest.mark.parametrize(
    "debris",
    [
        "&nbsp;",
        "&#151;",
        "&#x2019;",
        "&amp;",
        "<B>",
        "</font>",
        "< p>",
        '<p align="left">',
        "â€™",
        "Ã©",
        "�",
        "{PAGE}",
        "ï¿½",
        "/b>",
    ],
)
def test_debris_is_found(debris) -> None:
    (violation,) = said(f"The quarry {debris} was reopened.")
    assert violation.span.text == debris
    assert violation.severity is Severity.WARNING


def test_words_for_a_picture_are_a_warning() -> None:
    (violation,) = said("[Missing Graphic Reference]")
    assert violation.severity is Severity.WARNING


def test_a_kind_is_told_once() -> None:
    (violation,) = said("The quarry&nbsp;was&nbsp;reopened&nbsp;today.")
    assert len(violation.related) == 2


@pytest.mark.parametrize(
    "words",
    [
        "AT&T; and B&B; too",
        "if a < b and b > c",
        "<TABLE>",
        "<PAGE>",
        "<S>  <C>",
        "São Paulo, Âncora e Ãs",
        "<http://a.b>",
    ],
)
def test_what_is_no_debris(words) -> None:
    clean(ConversionDebris, body=body(words))


def test_an_exhibit_set_out_after_the_signatures_is_its_own() -> None:
    clean(ConversionDebris, tail="Exhibit 99.1\n\nThe quarry&nbsp;was reopened.\n")


def test_a_lost_apostrophe() -> None:
    (violation,) = said("The Company?s quarry and its workers? hall are open.")
    assert violation.span.text == "?s"
    assert not said("Who opened it? Susan did. See www.example.com/quarry?s=1 or why?so.")
