"""What EDGAR does not accept in plain text and in HTML, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.format.ascii_not_accepted import AsciiNotAccepted
from lint8k_rules.format.html_not_accepted import HtmlNotAccepted
from lint8k_rules.format.link_leads_nowhere import LinkLeadsNowhere

HEADER = "CONFORMED SUBMISSION TYPE:\t8-K"
LONG = "The quarry was reopened after a pause of several years, and its owners hope for many more."


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\n{words}\n"


def said(rule, words: str, **parts):
    text, _ = unmarked(render(Example(body=body(words), **parts)))
    return check(text, rule).violations


@pytest.mark.parametrize(("words", "found"), [
    (LONG, [LONG]), (f"{LONG}\n{LONG}", [LONG]), ("“The quarry” is – open.", ["“"]), (f"<TABLE>\n{LONG}\n</TABLE>\n{LONG} ", [LONG]), (f"<TABLE>\n{LONG} {LONG}\n</TABLE>", [f"{LONG} {LONG}"]),
    (f"<TABLE>\n{LONG}\n</TABLE>", []), ("- -" + "-" * 79, []), ("- - -" + "-" * 79, []), ("- -" + "-" * 80, ["- -" + "-" * 80]), ("The quarry is open.", []),
])  # fmt: skip
def test_plain_text_of_a_submission(words, found) -> None:
    assert [violation.span.text for violation in said(AsciiNotAccepted, words, header=HEADER)] == found


def test_a_draft_in_a_text_file_is_converted_before_it_is_filed() -> None:
    clean(AsciiNotAccepted, body=body(f"“{LONG}”"))


@pytest.mark.parametrize(("words", "found"), [
    ("<script>alert(1)</script><a href=\"#a\">x</a>", "script"), ('<a href="http://www.example.com/x">x</a>', "http://www.example.com/x"), ('<a href="mailto:roe@example.com">x</a>', "mailto:roe@example.com"),
    ('<p onclick="go()"><a href="#a">x</a></p>', "onclick"), ('<a href="javascript:go()">x</a>', "javascript:"), ('<img src="https://www.example.com/a.jpg"><a href="#a">x</a>', "https://www.example.com/a.jpg"),
    ('<iframe src="a.htm"></iframe><a href="#a">x</a>', "iframe"), ('<style>p {}</style><a href="#a">x</a>', "style"),
])  # fmt: skip
def test_html_that_is_refused(words, found) -> None:
    (violation,) = said(HtmlNotAccepted, words)
    assert violation.span.text == found


@pytest.mark.parametrize("words", [
    '<a href="https://www.sec.gov/Archives/edgar/data/1/a.htm">x</a>', '<a href="ex99-1.htm">x</a>', '<!-- <script> <a href="http://www.example.com"> --><a href="#a">x</a>', 'see www.example.com <a href="#a">x</a>',
    '<img src="a.jpg"><a href="#a">x</a>', '<script src="https://www.sec.gov/akam/13/a"></script><a href="#a">x</a>', '<span><link:schemaRef/><a href="#a">the script of the object</a></span>',
])  # fmt: skip
def test_html_that_is_accepted(words) -> None:
    clean(HtmlNotAccepted, body=body(words))


def test_links_within_the_document() -> None:
    (violation,) = said(
        LinkLeadsNowhere, '<a href="#one">1</a> <a href="#one">1</a> <a href="#two%2Ea">2</a><p id="two.a">'
    )
    assert violation.span.text == "#one"
    for place in ('<a name="one">', "<div id=one>", '<p class="x" id="one">'):
        clean(LinkLeadsNowhere, body=body(f'<a href="#one">1</a> <a href="#top">top</a> {place}'))
