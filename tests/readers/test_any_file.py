"""What holds for any file: nothing raises, the way back is exact, and twice the file is twice the work."""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.source import WIDEST, Source
from tests.readers.reading import reading, source

# The way back

WORD = st.text(alphabet="abcXYZ059.,$é“—😀", min_size=1, max_size=8)
REFERENCES = ("&amp;", "&nbsp;", "&#147;", "&#x2014;", "&sect;", "&lt", "&eacute;", "&hellip;")
BETWEEN_IN_HTML = st.sampled_from((
    " ", "\n", "\r\n", "\r", "  \t ", "<p>", "</p>\n<p>", "<br>", "<BR/>\r\n", "<b>", "</b>", "<!-- x -->",
    "<font size='>'>", "<table><tr><td>", "<td>", "</td><td align=right>", "<tr><td>", "</table>",
    "<div style='display:none'>x</div>", "<hr>", "<ix:nonNumeric name='dei:x'>", "</ix:nonNumeric>",
    "\u200b", "\x00",
))  # fmt: skip
BETWEEN_IN_TEXT = st.sampled_from((
    " ", "   ", "\n", "\r\n", "\r", "\t", "\n\n    ", "\f", "\n<PAGE>\n", "\n<TABLE>\n<S>  <C>\n",
    "\n- ---\n", "\xa0", "\n\xa0\n", "\n    \xa0\n    ", "\u200b", "\ufeff",
))  # fmt: skip


def spelt(word: str) -> str:
    """A word as a typist of HTML may write it, with a reference for some of its characters."""
    return word.replace("é", "&eacute;").replace("“", "&#147;").replace("—", "&#8212;")


def back(where: Source, start: int, end: int) -> str:
    """The characters of the file that a stretch of shown text comes from, references resolved."""
    raw = where.file.raw
    return html.unescape("".join(raw[low:high] for low, high in where.raw_pieces(start, end)))


def check_runs(where: Source, resolve: Callable[[str], str]) -> None:
    """Every run says of the file what it says."""
    raw, text = where.file.raw, where.text
    at = 0
    for run in where.runs:
        assert run.text_start == at < run.text_end
        at = run.text_end
        assert 0 <= run.raw_start <= run.raw_end <= len(raw)
        shown, written = text[run.text_start : run.text_end], raw[run.raw_start : run.raw_end]
        if shown.isspace():
            assert resolve(written).isspace() or not written
        elif len(shown) == len(written):
            assert folded(shown) == folded(written)
        else:
            assert folded(shown) == folded(resolve(written))
    assert at == len(text)


def folded(text: str) -> str:
    return re.sub(r"\s", " ", text)


@given(st.lists(st.tuples(WORD, BETWEEN_IN_HTML), min_size=1, max_size=30))
def test_every_word_of_a_page_leads_back_to_itself(parts: list[tuple[str, str]]) -> None:
    raw = "<html><body>" + "".join(
        f"q{number}{spelt(word)}q{between}" for number, (word, between) in enumerate(parts)
    )
    where = source(raw)
    check_runs(where, html.unescape)
    for number, (word, _) in enumerate(parts):
        whole = f"q{number}{word}q"
        if (at := where.text.find(whole)) >= 0:
            assert back(where, at, at + len(whole)) == whole
            place = where.location(at, at + len(whole))
            assert raw[place.start.offset : place.end.offset] == f"q{number}{spelt(word)}q"
    assert any(f"q{number}{word}q" in where.text for number, (word, _) in enumerate(parts))


@given(st.lists(st.tuples(WORD, BETWEEN_IN_TEXT), min_size=1, max_size=30))
def test_every_word_of_a_text_leads_back_to_itself(parts: list[tuple[str, str]]) -> None:
    raw = "".join(f"q{number}{word}q{between}" for number, (word, between) in enumerate(parts))
    where = source(raw)
    check_runs(where, str)
    for number, (word, _) in enumerate(parts):
        whole = f"q{number}{word}q"
        at = where.text.index(whole)
        place = where.location(at, at + len(whole))
        assert raw[place.start.offset : place.end.offset] == whole


@given(st.lists(st.sampled_from(REFERENCES), min_size=1, max_size=12))
def test_every_character_leads_back_to_its_reference(references: list[str]) -> None:
    where = source("<html><body>x" + "".join(references) + "x")
    for number, reference in enumerate(references, 1):
        place = where.raw_pieces(number, number + 1)
        assert [where.file.raw[low:high] for low, high in place] == [reference]


GAPS = {
    "blanks": "x" + " " * 900 + "y",
    "blanks that do not break": "x" + "\xa0" * 900 + "y",
    "tabs": "x" + "\t" * 900 + "y",
    "empty lines": "x" + "\r\n   " * 900 + "y" + "\n" * 900 + "z",
    "at the ends": " " * 900 + "x" + " " * 900,
    "references": "<html>x" + "&nbsp;" * 900 + "y" + "&emsp;" * 900 + "z",
    "typed in a page": "<html><pre>x" + " " * 900 + "y" + "\n" * 900 + "z</pre>",
}


@pytest.mark.parametrize("gap", GAPS)
def test_no_white_space_is_wider_than_a_page(gap: str) -> None:
    where = source(GAPS[gap])
    assert max(map(len, re.findall(r"\s+", where.text))) <= WIDEST
    check_runs(where, html.unescape)
    for place, character in enumerate(where.text):
        if not character.isspace():
            assert back(where, place, place + 1) == character


# Nothing raises

SCRAPS = [
    b"<", b">", b"</", b"<!--", b"-->", b"<!", b"<?", b"&", b"&#", b"&#x", b"&amp", b'"', b"'", b"=", b" ",
    b"\r", b"\n", b"\t", b"\f", b"\0", b"\xa0", b"\xc2\xa0", b"\xef\xbb\xbf", b"\xff\xfe", b"<html>",
    b"<p ", b"<td", b"<td>", b"<tr>", b"<table>", b"</table>", b"<br>", b"<pre>", b"</pre>", b"<title>",
    b"<script>", b"</script>", b"style='display:none'>", b"<div ", b"colspan=9999>", b"rowspan=0>",
    b"<SEC-DOCUMENT>", b"<SEC-HEADER>", b"<SUBMISSION>", b"\n<DOCUMENT>\n", b"<TYPE>8-K\n", b"<TEXT>",
    b"</TEXT>", b"</DOCUMENT>", b"<XBRL>", b"begin 644 x\n", b"FILER:\n", b"COMPANY DATA:\n",
    b"ITEM INFORMATION: 5\n", b"FILED AS OF DATE: 20001399\n",
    b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n", b"<PAGE>", b"<S>", b"8-K\n1\nx.htm\n", b"    ",
    b"\n    \xc2\xa0\n", b"99.1", b"$", b"(", b")", b"%", b"page-break-after:always", b"<hr ",
]  # fmt: skip


def read_and_locate(data: bytes) -> None:
    found = reading(data)
    for document in found.documents:
        assert document.span.location.path == "a"
        if document.source is not None:
            check_bounds(document.source)
        for damage in document.source.damage if document.source else ():
            assert 0 <= damage.start < damage.end <= len(document.source.file.raw)
    for problem in found.problems:
        assert problem.span.location.start.offset <= problem.span.location.end.offset


def check_bounds(where: Source) -> None:
    size = len(where.file.raw)
    for run in where.runs:
        assert 0 <= run.raw_start <= run.raw_end <= size
    for start in range(0, len(where.text), max(1, len(where.text) // 5)):
        place = where.location(start, start + 7)
        assert 0 <= place.start.offset < place.end.offset <= size


@given(st.binary(max_size=400))
def test_any_bytes_are_read(data: bytes) -> None:
    read_and_locate(data)


@given(st.lists(st.sampled_from(SCRAPS), max_size=60))
def test_any_mark_up_is_read(scraps: list[bytes]) -> None:
    read_and_locate(b"".join(scraps))


@given(
    st.lists(st.sampled_from(SCRAPS), max_size=40),
    st.sampled_from([b"<html>", b"<SEC-DOCUMENT>\n", b"x\n\xc2\xa0\n"]),
)
def test_any_mark_up_is_read_as_what_it_begins_as(scraps: list[bytes], beginning: bytes) -> None:
    read_and_locate(beginning + b"".join(scraps))


# Twice the file, twice the work

SHAPES = {
    "open elements": "<html>" + "<div><b>x",
    "open tables": "<html>" + "<table><tr><td>x<td>y",
    "cells": "<html><table><tr>" + "<td>x</td>",
    "rows": "<html><table>" + "<tr><td>x<br>y<td>z<br>w",
    "rowspans": "<html><table>" + "<tr><td rowspan=999 colspan=99>x",
    "brackets": "<html>" + "<",
    "tags without end": "<html>" + "<a b='",
    "attributes": "<html><a " + "= ",
    "comments": "<html>" + "<!-- -->",
    "hidden": "<html>" + "<p style='display:none'>x",
    "references": "<html>" + "&amp;&",
    "page breaks": "<html>" + "<p>3<hr>",
    "parentheses": "<html><table><tr><td>x<td>" + "(<br>",
    "blanks": " " + " \t",
    "pages": "x" + "\n3\n<PAGE>\n",
    "column tags": "x\n" + "<S> <C>",
    "line ends": "x" + "\r",
    "stacked cells": "x\n\xa0\n" + "    a\n    \xa0\nb\n",
    "documents": "<SEC-DOCUMENT>\n" + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n",
    "header lines": "<SEC-DOCUMENT>\n" + "COMPANY DATA:\nCITY: X\n",
}


def work(raw: str | bytes) -> int:
    """How many calls, of Python's functions and of built-in ones, it takes to read a file."""
    count = 0

    def tally(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        reading(raw)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_file_is_twice_the_work(shape: str) -> None:
    beginning = re.match(
        r"<html>(?:<table>(?:<tr>(?:<td>x<td>)?)?|<a )?|<SEC-DOCUMENT>\n|x\n\xa0\n|x\n?| ", SHAPES[shape]
    )
    assert beginning is not None
    head, body = beginning[0], SHAPES[shape][beginning.end() :]
    work(head + body * 10)
    once, twice = work(head + body * 1500), work(head + body * 3000)
    assert twice < 2.2 * once + 500
