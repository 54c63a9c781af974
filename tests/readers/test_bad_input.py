"""Any bytes give a filing or a sentence that says why not: cut, spliced, nested without end, wrongly encoded."""

from __future__ import annotations

import contextlib
import io
import sys
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k import discovery, parsing, readers
from lint8k.api import Example
from lint8k.filing import Filing
from lint8k.source import File
from lint8k.testing import render
from tests.readers.test_any_file import check_bounds, work

TYPED = render(
    Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On May 2, 2024, the Company sold 500,000 shares at $14.00 per share, for $7,000,000 in all.

Item 9.01  Financial Statements and Exhibits.

     10.1     Stock Purchase Agreement
     99.1     Press release
"""
    )
)
PAGE = (
    "<?xml version='1.0' encoding='ASCII'?><html xmlns:ix='x'><head><title>8-K</title><style>.x { display:none }</style></head>"
    "<body><div style='display:none'><ix:header><ix:hidden><ix:nonNumeric name='dei:AmendmentFlag' contextRef='c'>false"
    "</ix:nonNumeric></ix:hidden><xbrli:context id='c'><xbrli:instant>2024-05-02</xbrli:instant></xbrli:context></ix:header>"
    "</div>"
    + "".join(
        f"<p class=a>{line.strip()}</p>" if "   " not in line.strip() else
        "<table><tr><td>" + "</td><td colspan=2>".join(line.split("   ")) + "</td></tr></table>"
        for line in TYPED.split("\n")
    )
    + "<hr style='page-break-after:always'>&nbsp;&#147;&amp;</body></html>"
)  # fmt: skip
SUBMISSION = (
    "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n<SEC-DOCUMENT>0.txt : 20240503\n<SEC-HEADER>\n"
    "CONFORMED SUBMISSION TYPE:\t8-K\nITEM INFORMATION:\t\t1.01\nFILED AS OF DATE:\t20240503\nFILER:\n\tCOMPANY DATA:\n"
    "\t\tCOMPANY CONFORMED NAME:\t\tHOLLIN RIDGE\n</SEC-HEADER>\n"
    f"<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<XBRL>\n{PAGE}\n</XBRL>\n</TEXT>\n</DOCUMENT>\n"
    "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>b.txt\n<TEXT>\n<PAGE>\nRelease\n<TABLE>\n<S> <C>\na  b\n</TABLE>\n"
    "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>c.jpg\n<TEXT>\nbegin 644 c.jpg\nM_]C_\nend\n</TEXT>\n"
    "</DOCUMENT>\n</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n"
)
WHOLE = [text.encode() for text in (TYPED, PAGE, SUBMISSION)]


def filed(data: bytes) -> Filing | None:
    """The filing that some bytes hold, every document of it read and within the file's bounds; None for a named skip."""
    refused = discovery.refused(discovery.Named("a", data))
    if refused:
        assert refused.reason.startswith("it ")
        return None
    file = File.from_bytes("a", data)
    try:
        filing = parsing.parse(file, readers.read(file))
    except (readers.UnreadableError, parsing.NotAFilingError):
        return None
    for document in filing.documents:
        if document.source is not None:
            check_bounds(document.source)
            assert len(document.source.text) <= 12 * len(file.raw) + 100
    for problem in filing.problems:
        assert problem.span.location.start.offset <= len(file.raw)
    return filing


def test_the_samples_are_filings() -> None:
    for data in WHOLE:
        filing = filed(data)
        assert filing is not None
        assert [item.number for item in filing.items] == ["1.01", "9.01"]


PLACE = st.floats(0, 1, exclude_max=True)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(WHOLE), PLACE)
def test_a_filing_cut_short_is_read(data: bytes, place: float) -> None:
    filed(data[: int(place * len(data))])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WHOLE), PLACE, PLACE), min_size=2, max_size=5))
def test_filings_spliced_are_read(pieces: list[tuple[bytes, float, float]]) -> None:
    filed(b"".join(data[int(a * len(data)) : int(b * len(data))] for data, a, b in pieces))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(WHOLE),
    PLACE,
    st.binary(max_size=40) | st.text(st.characters(categories=["Cs", "Co", "Cf", "Cc", "Zs", "Mn"]), max_size=20).map(
        lambda text: text.encode("utf-8", "surrogatepass")
    ),
)  # fmt: skip
def test_a_filing_with_bytes_of_no_sense_in_it_is_read(data: bytes, place: float, junk: bytes) -> None:
    at = int(place * len(data))
    filed(data[:at] + junk + data[at:])


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(WHOLE),
    st.sampled_from(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252", "cp037", "utf-7"]),
    st.sampled_from(["utf-8", "utf-16", "us-ascii", "x"]),
)
def test_a_filing_in_any_encoding_is_read_whatever_it_declares(data: bytes, real: str, declared: str) -> None:
    text = data.decode().replace("encoding='ASCII'", f"encoding='{declared}'")
    filing = filed(text.encode(real))
    if real in ("utf-16", "utf-8-sig", "cp1252"):
        assert filing is not None
        assert len(filing.items) == 2


NESTED = {
    "divisions": ("<html>", "<div>"),
    "fonts": ("<html>", "<font size=2>"),
    "tables": ("<html>", "<table><tr><td>"),
    "lists": ("<html>", "<ul><li>"),
    "preformatted": ("<html>", "<pre>"),
    "hidden": ("<html><div style='display:none'>", "<div>"),
    "facts": ("<html>", "<ix:nonNumeric name='dei:A'>"),
    "continued facts": (
        "<html>", "<ix:nonNumeric name='dei:A' continuedAt='k'>x</ix:nonNumeric><ix:continuation id='k'>",
    ),
    "style sheets": ("<html><style>", "a{@b{.c{"),
    "comments in style sheets": ("<html><style>", "/*{"),
    "boxes": ("<html>", "<span style='display:inline-block'>x"),
    "classes": ("<html><style>.x{display:none}</style>", "<p class='x y'>a"),
    "declarations": ("<html>", "&a;<!ENTITY a '&a;&a;'>"),
    "companies": ("<SUBMISSION>\n<TYPE>8-K\n", "<FILER>\n<COMPANY-DATA>\n"),
    "former names": ("<SUBMISSION>\n<TYPE>8-K\n<COMPANY-DATA>\n", "<FORMER-CONFORMED-NAME>X\n"),
    "wrappers": ("<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n", "<XBRL>\n"),
}  # fmt: skip


@pytest.mark.parametrize("shape", NESTED)
def test_nesting_without_end_takes_twice_the_work_for_twice_the_file(shape: str) -> None:
    head, body = NESTED[shape]
    work(head + body * 10)
    once, twice = work(head + body * 1500), work(head + body * 3000)
    assert twice < 2.2 * once + 500


def test_a_million_open_tags_are_read() -> None:
    filing = filed(b"<html><p>FORM 8-K</p>" + b"<div>" * 1_000_000 + b"<p>Item 8.01 Other Events.</p>")
    assert filing is not None
    assert [item.number for item in filing.items] == ["8.01"]


def test_entities_that_a_page_declares_are_not_expanded() -> None:
    page = b"<!DOCTYPE html [<!ENTITY a 'bbbbbbbb'>]><html><p>FORM 8-K &a;&a;</p>"
    filing = filed(page)
    assert filing is not None
    assert "bbbb" not in filing.source.text.replace("'bbbbbbbb'>]>", "")


def archive(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (
            {"word/document.xml": b"<a/>"} | {f"word/{n}.png": b"" for n in range(5000)},
            "as no Word document is",
        ),
        ({"word/document.xml": b"<a>" * 100_000}, "damaged"),
        ({"word/document.xml": b"<" * 3_000_000}, "damaged"),
        ({"word/document.xml": b"\0" * 1000, "[Content_Types].xml": b"\xff" * 1000}, "damaged"),
        ({"word/document.xml/../../../a.xml": b"<a/>"}, "leads out of it"),
    ],
)
@pytest.mark.parametrize("extra", [True, False])
def test_an_archive_that_lies_is_refused_with_a_reason(
    parts: dict[str, bytes], reason: str, extra: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not extra:
        monkeypatch.setitem(sys.modules, "docx", None)
        reason = f"{reason}|install the extra"
    with pytest.raises(readers.UnreadableError, match=reason):
        readers.read(File.from_bytes("a.docx", archive(parts)))


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from([b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"{\\rtf1", b"\x1f\x8b", b"\xff\xfe"]),
)
def test_what_begins_as_another_kind_of_file_is_refused_or_read(data: bytes, magic: bytes) -> None:
    for content in (magic + data, magic + b"word/document" + data):
        with contextlib.suppress(readers.UnreadableError):
            filed(content)
