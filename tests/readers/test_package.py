"""Names of files: which are exhibits, which are reports, and what belongs together."""

from __future__ import annotations

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k import readers
from lint8k.filenames import Folder, exhibit_name, is_main_name
from lint8k.readers.package import Part, is_exhibit, join
from lint8k.source import File
from tests.readers.reading import reading


@pytest.mark.parametrize(
    ("name", "stem", "number"),
    [
        ("ex99-1.htm", "", "99.1"),
        ("ex_4-1.txt", "", "4.1"),
        ("exhibit10_2.htm", "", "10.2"),
        ("ex23_1.htm", "", "23.1"),
        ("EX-99.2.HTM", "", "99.2"),
        ("d123456dex991.htm", "d123456d", "99.1"),
        ("abc8k_ex991.htm", "abc8k", "99.1"),
        ("dp99999_ex9901.htm", "dp99999", "99.1"),
        ("dp99999_ex1001.htm", "dp99999", "10.1"),
        ("dp99999_ex0101.htm", "dp99999", "1.1"),
        ("a8-kex991q22024.htm", "a8-k", "99.1"),
        ("q1fy24exhibit991.htm", "q1fy24", "99.1"),
        ("tm2412345d1_ex99-1.htm", "tm2412345d1", "99.1"),
        ("ex99.htm", "", "99"),
        ("ex41.htm", "", "4.1"),
        ("ex23.htm", "", "23"),
        ("ex99d1.htm", "", "99.1"),
        ("ex10-1a.htm", "", "10.1(a)"),
        ("ex99-1_release_2024.htm", "", "99.1"),
        ("ex99-20240502.htm", "", "99"),
        ("Exhibit 10.1 - Lease.docx", "", "10.1"),
        ("ex99-1.pdf", "", "99.1"),
    ],
)
def test_an_exhibit_is_told_by_its_name(name: str, stem: str, number: str) -> None:
    found = exhibit_name(name)
    assert found is not None
    assert (found.stem, found.numbers[0]) == (stem, number)


@pytest.mark.parametrize(
    "name",
    [
        "index1.htm", "annex1.htm", "apex10.htm", "example.htm", "latex2.txt", "fedex8k.htm", "ex2024.htm",
        "ex-20240502.htm", "notes.txt", "ex99-1.xlsx", "ex99-1.py", "ex77-1.htm", "ex123456.htm", "exhibits.htm",
    ],
)  # fmt: skip
def test_other_names_are_no_exhibits(name: str) -> None:
    assert exhibit_name(name) is None


@pytest.mark.parametrize(
    "name",
    ["8k.htm", "form8-k.htm", "d123456d8k.htm", "acme_8ka.txt", "acme-20240502.htm", "Draft 8-K v2.docx"],
)
def test_a_report_is_told_by_its_name(name: str) -> None:
    assert is_main_name(name)


@pytest.mark.parametrize("name", ["notes.txt", "abc8k_ex991.htm", "18kt.htm", "8kilos.htm", "8k.pdf"])
def test_other_names_are_no_reports(name: str) -> None:
    assert not is_main_name(name)


def test_all_exhibits_of_a_folder_belong_to_its_one_report() -> None:
    folder = Folder(("acme8k.htm", "ex99-1.htm", "notes.txt", "other_ex10-1.htm"))
    assert folder.of("acme8k.htm", []) == ["ex99-1.htm", "other_ex10-1.htm"]


def test_among_several_reports_the_stem_decides() -> None:
    names = ("d1d8k.htm", "d1dex991.htm", "d2d8k.htm", "d2dex991.htm", "ex10-1.htm")
    assert Folder(names).of("d1d8k.htm", ["d2d8k.htm"]) == ["d1dex991.htm"]
    assert Folder(names).of("d2d8k.htm", ["d1d8k.htm"]) == ["d2dex991.htm"]


def test_a_stem_that_two_reports_share_decides_nothing() -> None:
    names = ("acme8k-may.htm", "acme8k-june.htm", "acme_ex991.htm", "acme8k-may_ex101.htm")
    assert Folder(names).of("acme8k-may.htm", ["acme8k-june.htm"]) == ["acme8k-may_ex101.htm"]
    assert Folder(names).of("acme8k-june.htm", ["acme8k-may.htm"]) == []


def test_of_one_exhibit_in_two_formats_one_is_taken() -> None:
    folder = Folder(("ex99-1.docx", "ex99-1.htm", "ex99-1.pdf", "ex10-1.pdf"))
    assert list(folder.exhibits) == ["ex10-1.pdf", "ex99-1.htm"]


def numbered(name: str, text: str) -> str | None:
    found = exhibit_name(name)
    assert found is not None
    main = reading("FORM 8-K\n")
    return join(main, [Part(name, found.numbers, reading(text))]).documents[1].type


def test_the_first_page_decides_between_the_numbers_that_a_name_may_mean() -> None:
    assert numbered("ex101.htm", "Exhibit 10.1\n\nSUPPLY AGREEMENT") == "EX-10.1"
    assert numbered("ex101.htm", "Exhibit 1.1\n\nUNDERWRITING AGREEMENT") == "EX-1.1"
    assert numbered("ex21.htm", "EXHIBIT 21\n\nSubsidiaries") == "EX-21"
    assert numbered("ex101.htm", "SUPPLY AGREEMENT") == "EX-10.1"


def test_the_first_page_does_not_overrule_the_name() -> None:
    assert numbered("ex99-1.htm", "Exhibit 10.1\n\nSUPPLY AGREEMENT") == "EX-99.1"


def test_a_report_under_the_name_of_an_exhibit_is_none() -> None:
    assert not is_exhibit(reading("UNITED STATES\n\nFORM 8-K\n\nCURRENT REPORT\n"))
    assert is_exhibit(reading("Exhibit 99.1\n\nFORM 8-K\n"))
    assert is_exhibit(reading("Hollin Ridge Materials reopens its quarry\n"))


def test_an_exhibit_that_cannot_be_read_is_a_problem_and_attached_all_the_same() -> None:
    found = join(reading("FORM 8-K\n"), [Part("a/ex99-1.htm", ("99.1",), fault="it is empty")])
    assert (found.format, found.documents[1].type, found.documents[1].source) == ("package", "EX-99.1", None)
    (problem,) = found.problems
    assert problem.message == "This exhibit could not be read: it is empty"
    assert problem.span.location.path == "a/ex99-1.htm"


WORDS = st.lists(st.text(alphabet="abXY059.,$é“—😀", min_size=1, max_size=8), min_size=1, max_size=3)


@given(st.lists(st.tuples(st.sampled_from(["text", "html", "docx"]), WORDS), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_every_word_of_every_file_leads_back_to_it(files: list[tuple[str, list[str]]]) -> None:
    parts: list[Part] = []
    for number, (format, words) in enumerate(files, 1):
        tokens = [f"q{number}q{place}{word}q" for place, word in enumerate(words)]
        if format == "docx":
            made = docx.Document()
            for token in tokens:
                made.add_paragraph(token)
            stream = io.BytesIO()
            made.save(stream)
            data = stream.getvalue()
        else:
            text = "\r\n\t".join(tokens)
            data = f"<html><p>{text}</p></html>".encode() if format == "html" else text.encode()
        path = f"deal/ex99-{number}"
        parts.append(Part(path, (f"99.{number}",), readers.read(File.from_bytes(path, data))))
    documents = join(reading("FORM 8-K\n"), parts).documents[1:]
    for number, ((_, words), document) in enumerate(zip(files, documents, strict=True), 1):
        source = document.source
        assert source is not None
        for place, word in enumerate(words):
            token = f"q{number}q{place}{word}q"
            at = source.text.index(token)
            location = source.location(at, at + len(token))
            assert location.path == f"deal/ex99-{number}"
            assert source.file.raw[location.start.offset : location.end.offset] == token
