"""The way from a shown character back to the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k import source
from lint8k.source import File, Run, Source, SourceBuilder, decode


def built(raw: str, *pieces: tuple[str, int, int]) -> Source:
    builder = SourceBuilder(File("a.txt", raw))
    for piece in pieces:
        builder.add(*piece)
    return builder.build()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xc3\xa9", "café"),
        (b"caf\xe9 \x93x\x94", "café “x”"),
        (b"\xef\xbb\xbfa", "\ufeffa"),
        (b"\xff\xfea\x00\xe9\x00", "\ufeffaé"),
        (b"\xfe\xff\x00a\x00\xe9", "\ufeffaé"),
        (b"\x81\xe9", "\ufffdé"),
        (b"", ""),
    ],
)
def test_decoding(data: bytes, text: str) -> None:
    assert decode(data) == text


@given(st.binary(max_size=60))
def test_in_windows_1252_a_byte_is_a_character(data: bytes) -> None:
    assert len(decode(b"\xe9 " + data)) == len(data) + 2


def test_a_line_ends_at_a_feed_a_return_or_both_and_at_nothing_else() -> None:
    file = File("a.txt", "one\r\ntwo\rthree\nfour\x0b\x0c\x85\u2028 five")
    assert [file.line(number) for number in (1, 2, 3, 4)] == [
        "one",
        "two",
        "three",
        "four\x0b\x0c\x85\u2028 five",
    ]
    assert (file.position(5).line, file.position(5).column) == (2, 1)
    assert (file.position(4).line, file.position(4).column) == (1, 5)


@given(st.text(alphabet="ab\r\n\t é😀", max_size=60), st.data())
def test_a_position_finds_its_offset_again(raw: str, data: st.DataObject) -> None:
    file = File("a.txt", raw)
    offset = data.draw(st.integers(0, len(raw)))
    position = file.position(offset)
    assert file.line_starts[position.line - 1] + position.column - 1 == offset == position.offset


@given(st.text(alphabet="ab\r\n", max_size=30), st.integers(4060, 4100))
def test_a_position_far_into_a_file_is_counted_as_one_at_its_beginning(raw: str, size: int) -> None:
    file = File("a.txt", "x" * size + raw)
    for offset in range(size, size + len(raw) + 1):
        position = file.position(offset)
        assert file.line_starts[position.line - 1] + position.column - 1 == offset


def test_pieces_that_touch_are_one_run() -> None:
    source = built("abcdef", ("ab", 0, 2), ("cd", 2, 4), ("f", 5, 6))
    assert source.runs == (Run(0, 4, 0, 4), Run(4, 5, 5, 6))


def test_a_blank_for_a_line_end_stays_in_its_run() -> None:
    assert built("a\nb", ("a", 0, 1), (" ", 1, 2), ("b", 2, 3)).runs == (Run(0, 3, 0, 3),)


def test_a_reference_is_a_run_of_its_own() -> None:
    source = built("a&amp;b", ("a", 0, 1), ("&", 1, 6), ("b", 6, 7))
    assert source.runs == (Run(0, 1, 0, 1), Run(1, 2, 1, 6), Run(2, 3, 6, 7))
    assert source.raw_pieces(1, 2) == [(1, 6)]
    assert source.raw_pieces(0, 3) == [(0, 7)]


def test_what_a_tag_implies_comes_from_nowhere() -> None:
    source = built("a<p>b", ("a", 0, 1), ("\n\n", 1, 1), ("b", 4, 5))
    assert source.text == "a\n\nb"
    assert source.raw_pieces(0, 4) == [(0, 1), (4, 5)]
    assert source.raw_pieces(1, 3) == []


def test_characters_taken_for_latin_1_are_what_they_were_meant_to_be() -> None:
    assert built("\x93a\x94", ("\x93a\x94", 0, 3)).text == "“a”"


@pytest.mark.parametrize(
    ("start", "end"), [(0, 0), (3, 6), (4, 4), (0, 99), (-5, 2), (6, 9), (99, 120), (5, 3)]
)
def test_a_location_is_never_empty(start: int, end: int) -> None:
    place = built("abc   def", ("abc   def", 0, 9)).location(start, end)
    assert place.start.offset < place.end.offset


def test_a_blank_stretch_is_reported_at_the_character_before_it() -> None:
    source = built("abc   def", ("abc   def", 0, 9))
    assert source.location(3, 6).start.offset == 2
    assert built("   def", ("   def", 0, 6)).location(0, 2).start.offset == 3


def test_a_document_without_a_printed_character_is_reported_where_it_stands() -> None:
    place = built("<p> </p>", (" ", 3, 4)).location(0, 1)
    assert (place.start.offset, place.end.offset) == (3, 4)


def test_blanks_at_the_ends_are_left_out() -> None:
    place = built("  ab  ", ("  ab  ", 0, 6)).location(0, 6)
    assert (place.start.offset, place.end.offset) == (2, 4)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("99.1\tPress release", ["99.1", "Press release"]),
        ("99.1     Press  release", ["99.1", "Press  release"]),
        ("Delaware \t 001-34567", ["Delaware", "001-34567"]),
        ("a sentence that\n     is wrapped", []),
        ("Item 8.01  Other Events", []),
        ("word", []),
    ],
)
def test_cells_are_ranges(text: str, cells: list[str]) -> None:
    place = built(text, (text, 0, len(text))).location(0, len(text))
    assert [text[start.offset : end.offset] for start, end in place.ranges] == cells


def test_a_span_reads_as_one_line() -> None:
    source = built("a \n  b\xa0c", ("a \n  b\xa0c", 0, 8))
    assert source.span(0, 8).text == "a b c"
    assert source.span(0, 1).until(source.span(5, 6)).text == "a b"


@given(st.text(st.sampled_from("ab \n\t\xa0\u2003\x1c"), max_size=40), st.integers(1, 7), st.data())
def test_the_words_of_a_long_stretch_are_folded_as_those_of_a_short_one(
    text: str, size: int, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = built(text, (text, 0, len(text))).span(start, end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "_STRETCH", size)
        assert span.text == " ".join(text[start:end].split())


@pytest.mark.parametrize("before", [*range(52), 199])
def test_white_space_a_character_too_wide_is_narrowed_wherever_it_begins(before: int) -> None:
    gap = " " * (source.WIDEST + 1)
    raw = "x" * before + gap + "y"
    assert len(built(raw, (raw, 0, len(raw))).text) == before + source.WIDEST + 1


@pytest.mark.parametrize("gap", ["", " " * 90, " " * 300])
def test_a_stretch_of_a_file_is_as_long_as_it_is_shown(gap: str) -> None:
    span = File("a.txt", f"<TYPE>8-K{gap}x").span(6, 10 + len(gap))
    assert (span.start, span.end) == (0, len(span.source.text))
    assert span.text.split() == f"8-K{gap}x".split()
