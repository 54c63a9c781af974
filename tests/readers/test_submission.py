"""What an EDGAR submission holds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.filing import Words
from lint8k.readers import Reading
from tests.readers.reading import reading
from tests.readers.test_any_file import work

ENVELOPE = """\
-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR
Originator-Name: webmaster@www.sec.gov
MIC-Info: RSA-MD5,RSA,
 AbCdEf0123==

"""
HEADER = """\
<SEC-DOCUMENT>0000999999-04-000012.txt : 20040903
<SEC-HEADER>0000999999-04-000012.hdr.sgml : 20040903
<ACCEPTANCE-DATETIME>20040903163027
ACCESSION NUMBER:\t\t0000999999-04-000012
CONFORMED SUBMISSION TYPE:\t8-K/A
PUBLIC DOCUMENT COUNT:\t\t2
CONFORMED PERIOD OF REPORT:\t20040831
ITEM INFORMATION:\t\tOther Events
ITEM INFORMATION:\t\t
ITEM INFORMATION:\t\tFinancial Statements and Exhibits
FILED AS OF DATE:\t\t20040903

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN RIDGE MATERIALS INC
\t\tCENTRAL INDEX KEY:\t\t\t0000999999
\t\tIRS NUMBER:\t\t\t\t364127385
\t\tSTATE OF INCORPORATION:\t\t\tDE

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K/A
\t\tSEC FILE NUMBER:\t001-34567

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t2200 QUARRY ROAD
\t\tCITY:\t\t\tNAPERVILLE
\t\tSTATE:\t\t\tIL
\t\tZIP:\t\t\t60563
\t\tBUSINESS PHONE:\t\t6305550142

\tMAIL ADDRESS:\t
\t\tSTREET 1:\t\tP O BOX 7
\t\tCITY:\t\t\tELGIN

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tHOLLIN GRAVEL CO
\t\tDATE OF NAME CHANGE:\t19940105

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN RIDGE FINANCE LLC
</SEC-HEADER>
"""
MAIN = """\
<DOCUMENT>
<TYPE>8-K/A
<SEQUENCE>1
<FILENAME>hollin8k.txt
<DESCRIPTION>AMENDMENT NO. 1
<TEXT>
                 FORM 8-K
</TEXT>
</DOCUMENT>
"""
EXHIBIT = """\
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex991.htm
<TEXT>
<HTML><BODY><P>Hollin&nbsp;Ridge<P>reopens</BODY></HTML>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def texts(found: Reading) -> list[str | None]:
    return [document.source and document.source.text.strip() for document in found.documents]


def printed(words: Words | None) -> str | None:
    return words and words.text


@pytest.mark.parametrize("before", ["", ENVELOPE, "\ufeff", "\n  "])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_submission(before: str, end: str) -> None:
    found = reading((before + HEADER + MAIN + EXHIBIT).replace("\n", end))
    assert found.format == "submission"
    assert not found.problems
    assert texts(found) == ["FORM 8-K", "Hollin\xa0Ridge\n\nreopens"]
    main, exhibit = found.documents
    assert (main.type, main.sequence, main.filename, main.description) == (
        "8-K/A", "1", "hollin8k.txt", "AMENDMENT NO. 1",
    )  # fmt: skip
    assert (exhibit.type, exhibit.description) == ("EX-99.1", None)
    assert exhibit.span.text == "EX-99.1"
    assert exhibit.span.source.file.line(exhibit.span.location.start.line) == "<TYPE>EX-99.1"


def test_its_header() -> None:
    header = reading(HEADER + MAIN).header
    assert header is not None
    assert printed(header.accession) == "0000999999-04-000012"
    assert printed(header.form) == "8-K/A"
    assert header.period is not None
    assert header.period.day == date(2004, 8, 31)
    assert header.filed is not None
    assert header.filed.day == date(2004, 9, 3)
    assert [(item.number, item.text) for item in header.items] == [
        ("8.01", "Other Events"),
        (None, "ITEM INFORMATION:"),
        ("9.01", "Financial Statements and Exhibits"),
    ]
    first, second = header.filers
    assert [printed(words) for words in (first.name, first.cik, first.ein, first.state)] == [
        "HOLLIN RIDGE MATERIALS INC", "0000999999", "364127385", "DE",
    ]  # fmt: skip
    assert printed(first.file_number) == "001-34567"
    assert [printed(words) for words in (first.street, first.city, first.zip, first.phone)] == [
        "2200 QUARRY ROAD", "NAPERVILLE", "60563", "6305550142",
    ]  # fmt: skip
    assert [words.text for words in first.former_names] == ["HOLLIN GRAVEL CO"]
    assert printed(second.name) == "HOLLIN RIDGE FINANCE LLC"
    assert second.ein is None


def test_a_bracket_that_edgar_put_before_a_label() -> None:
    header = reading(HEADER.replace("\t\tIRS NUMBER:", "]\t\tIRS NUMBER:") + MAIN).header
    assert header is not None
    assert printed(header.filers[0].ein) == "364127385"


def test_the_newer_label_of_the_ein_and_the_count_of_documents() -> None:
    text = HEADER.replace("IRS NUMBER:", "EIN:")
    header = reading(text + MAIN + EXHIBIT).header
    assert header is not None
    assert printed(header.filers[0].ein) == "364127385"
    assert printed(header.document_count) == "2"


def test_places_in_the_header() -> None:
    header = reading(HEADER + MAIN).header
    assert header is not None
    place = header.items[2].span.location
    assert (place.start.line, place.start.column) == (10, 20)
    assert place.end.column - place.start.column == len("Financial Statements and Exhibits")


def test_the_same_words_name_an_item_of_their_day() -> None:
    header = reading(
        HEADER.replace("20040903\nACC", "\nACC").replace("DATE:\t\t20040903", "DATE:\t\t20030903") + MAIN
    ).header
    assert header is not None
    assert [item.number for item in header.items] == ["5", None, "7"]


@pytest.mark.parametrize("number", ["5", "8.01"])
def test_items_by_number(number: str) -> None:
    header = reading(HEADER.replace("Other Events", number) + MAIN).header
    assert header is not None
    assert header.items[0].number == number


def test_the_form_with_tags() -> None:
    found = reading(
        "<SUBMISSION>\n<ACCESSION-NUMBER>0000999999-04-000012\n<TYPE>8-K\n<PERIOD>20040831\n<ITEMS>8.01\n<ITEMS>9.01\n"
        "<FILING-DATE>20040903\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HOLLIN RIDGE\n<CIK>0000999999\n"
        "<STATE-OF-INCORPORATION>DE\n</COMPANY-DATA>\n<BUSINESS-ADDRESS>\n<STREET1>2200 QUARRY ROAD\n"
        "<PHONE>6305550142\n"
        "</BUSINESS-ADDRESS>\n</FILER>\n" + MAIN + "</SUBMISSION>\n"
    )
    header = found.header
    assert header is not None
    assert printed(header.form) == "8-K"
    assert header.filed is not None
    assert header.filed.day == date(2004, 9, 3)
    assert [item.number for item in header.items] == ["8.01", "9.01"]
    (filer,) = header.filers
    assert [printed(words) for words in (filer.name, filer.cik, filer.state, filer.street, filer.phone)] == [
        "HOLLIN RIDGE", "0000999999", "DE", "2200 QUARRY ROAD", "6305550142",
    ]  # fmt: skip


def test_the_envelope_and_its_end_are_no_text() -> None:
    found = reading(ENVELOPE + HEADER + MAIN + EXHIBIT + "-----END PRIVACY-ENHANCED MESSAGE-----\n")
    assert not found.problems
    assert texts(found) == ["FORM 8-K", "Hollin\xa0Ridge\n\nreopens"]
    assert found.header is not None
    assert printed(found.header.accession) == "0000999999-04-000012"


def test_several_filers_with_tags_each_with_its_own_former_names() -> None:
    header = reading(
        "<SUBMISSION>\n<ACCESSION-NUMBER>0000999999-04-000012\n<TYPE>8-K\n<PUBLIC-DOCUMENT-COUNT>2\n<PERIOD>20040831\n"
        "<FILING-DATE>20040903\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HOLLIN RIDGE\n<CIK>0000999999\n"
        "<IRS-NUMBER>364127385\n</COMPANY-DATA>\n<FILING-VALUES>\n<FORM-TYPE>8-K\n<FILE-NUMBER>001-34567\n</FILING-VALUES>\n"
        "<BUSINESS-ADDRESS>\n<STREET1>1 MILL ROAD\n</BUSINESS-ADDRESS>\n<MAIL-ADDRESS>\n<STREET1>BOX 7\n</MAIL-ADDRESS>\n"
        "<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>HOLLIN GRAVEL\n<DATE-CHANGED>19940105\n</FORMER-COMPANY>\n"
        "<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>HOLLIN SAND\n<DATE-CHANGED>19900105\n</FORMER-COMPANY>\n</FILER>\n"
        "<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HOLLIN FINANCE\n</COMPANY-DATA>\n</FILER>\n"
        + MAIN
        + "</SUBMISSION>\n"
    ).header
    assert header is not None
    first, second = header.filers
    assert [printed(one) for one in (first.ein, first.file_number, first.street, header.document_count)] == [
        "364127385", "001-34567", "1 MILL ROAD", "2",
    ]  # fmt: skip
    assert [one.text for one in first.former_names] == ["HOLLIN GRAVEL", "HOLLIN SAND"]
    assert (printed(second.name), second.former_names) == ("HOLLIN FINANCE", ())


def test_a_subject_company_and_who_files_about_it() -> None:
    parts = HEADER.split("FILER:\n")
    header = reading(parts[0] + "SUBJECT COMPANY:\n" + parts[1] + "FILED BY:\n" + parts[2] + MAIN).header
    assert header is not None
    assert [printed(one.name) for one in header.filers] == [
        "HOLLIN RIDGE MATERIALS INC",
        "HOLLIN RIDGE FINANCE LLC",
    ]


@pytest.mark.parametrize("words", ["", "   ", "\t\t", "OTHER THINGS ENTIRELY", "99.99"])
def test_item_information_that_names_no_item(words: str) -> None:
    header = reading(HEADER.replace("\t\tOther Events", words) + MAIN).header
    assert header is not None
    assert header.items[0].number is None
    assert header.items[0].text == (words.strip() or "ITEM INFORMATION:")
    assert header.items[0].span.location.start.line == 8


def test_a_day_that_the_calendar_has_not() -> None:
    header = reading(HEADER.replace("REPORT:\t20040831", "REPORT:\t20040231") + MAIN).header
    assert header is not None
    assert header.period is None


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        ("GRAPHIC", "logo.jpg", "begin 644 logo.jpg\nM_]C_X\nend"),
        ("EX-99.1", "ex.pdf", "<PDF>\nbegin 644 ex.pdf\nend\n</PDF>"),
        ("EX-101.SCH", "x.xsd", "<XBRL>\n<?xml version='1.0'?>\n<xs:schema/>\n</XBRL>"),
        ("XML", "R1.htm", "<html><body>cover</body></html>"),
        ("ZIP", "x.zip", "begin 644 x.zip\nend"),
        ("JSON", "MetaLinks.json", '{"a": 1}'),
        ("EX-99.2", "slides", "begin 644 slides.ppt\nend"),
    ],
)
def test_what_is_not_text_is_passed_over(kind: str, name: str, text: str) -> None:
    found = reading(
        HEADER
        + MAIN
        + f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>3\n<FILENAME>{name}\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
    )
    assert not found.problems
    assert texts(found) == ["FORM 8-K", None]
    assert found.documents[1].type == kind


@pytest.mark.parametrize("more", ["", EXHIBIT])
def test_a_report_that_is_no_text_is_told_and_no_exhibit_is_taken_for_it(more: str) -> None:
    scan = MAIN.replace("hollin8k.txt", "hollin8k.pdf").replace(
        "                 FORM 8-K", "<PDF>\nbegin 644 a\n</PDF>"
    )
    found = reading(HEADER + scan + more)
    assert [problem.message for problem in found.problems] == [
        "The report itself is not text, and could not be read"
    ]
    assert found.problems[0].span.text == "8-K/A"
    assert texts(found)[0] == ""
    copy = reading(HEADER + scan + MAIN)
    assert not copy.problems
    assert texts(copy) == [None, "FORM 8-K"]


def test_inline_xbrl_is_read() -> None:
    inline = (
        "<XBRL>\n<?xml version='1.0' encoding='ASCII'?>\n<html xmlns:ix='x'><body>"
        "<div style='display:none'><ix:header>hidden</ix:header></div><p>Form "
        "<ix:nonNumeric name='dei:DocumentType'>8-K"
        "</ix:nonNumeric></p></body></html>\n</XBRL>"
    )
    found = reading(HEADER + MAIN.replace("                 FORM 8-K", inline))
    assert texts(found) == ["Form 8-K"]


def test_a_lone_document_is_of_the_format_of_its_text() -> None:
    assert reading(MAIN).format == "text"
    assert reading(EXHIBIT).format == "html"
    assert not reading(EXHIBIT).problems
    assert reading(EXHIBIT).header is None


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (MAIN + EXHIBIT, "This submission has no header before its documents"),
        (
            HEADER + MAIN.replace("</TEXT>\n", ""),
            "This document has no </TEXT> tag, as if the file were cut short",
        ),
        (
            HEADER + MAIN.replace("</DOCUMENT>\n", ""),
            "This document has no </DOCUMENT> tag, as if the file were cut short",
        ),
        (
            HEADER + MAIN.replace("</TEXT>\n</DOCUMENT>\n", ""),
            "This document has no </TEXT> and no </DOCUMENT> tag, as if the file were cut short",
        ),
        (HEADER + MAIN.replace("<TEXT>\n", ""), "This document has no <TEXT> tag before its text"),
        (
            HEADER + "  FORM 8-K\n",
            "This submission has no <DOCUMENT> tag, so that its documents cannot be told apart",
        ),
    ],
)
def test_damage_is_told_and_the_text_is_read(raw: str, message: str) -> None:
    found = reading(raw)
    assert [problem.message for problem in found.problems] == [message]
    assert texts(found)[0] == "FORM 8-K"
    place = found.problems[0].span.location
    assert place.start.offset < place.end.offset


def test_a_document_cut_short_does_not_swallow_the_next() -> None:
    found = reading(HEADER + MAIN.replace("</TEXT>\n</DOCUMENT>\n", "") + EXHIBIT)
    assert texts(found) == ["FORM 8-K", "Hollin\xa0Ridge\n\nreopens"]


def test_what_is_passed_over_costs_nothing() -> None:
    """However long a picture is, no line of it is looked at: the calls made are those of the filing without it."""

    def calls(lines: int) -> int:
        picture = "M_]C_X0!A3D9)1@`!`0```0`!``#_VP!#``@&!@<&!0@'!P<)\"0@*#!0-#`L+\n" * lines
        text = f"<TEXT>\nbegin 644 logo.jpg\n{picture}end\n</TEXT>\n"
        return work(HEADER + MAIN + f"<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>logo.jpg\n{text}</DOCUMENT>\n")

    calls(1)
    assert calls(10_000) <= calls(10) + 20


WORDS = st.text(alphabet="abXY059.,$é“—😀", min_size=1, max_size=8)


@given(
    st.lists(st.tuples(st.booleans(), st.lists(WORDS, min_size=1, max_size=4)), min_size=1, max_size=4),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
@settings(deadline=None)
def test_every_word_of_every_document_leads_back_to_itself(
    documents: list[tuple[bool, list[str]]], end: str
) -> None:
    raw = HEADER
    for number, (is_html, found) in enumerate(documents):
        tokens = [f"q{number}q{place}{word}q" for place, word in enumerate(found)]
        text = "<html><p>" + "<br>&nbsp;".join(tokens) + "</p></html>" if is_html else "\n\t".join(tokens)
        raw += f"<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
    raw = raw.replace("\n", end)
    read = reading(raw.encode())
    for number, (_, found) in enumerate(documents):
        source = read.documents[number].source
        assert source is not None
        for place, word in enumerate(found):
            token = f"q{number}q{place}{word}q"
            at = source.text.index(token)
            location = source.location(at, at + len(token))
            assert raw[location.start.offset : location.end.offset] == token
            before = raw[: location.start.offset].replace("\r\n", "\n").replace("\r", "\n")
            line = before.count("\n") + 1
            assert (location.start.line, location.start.column) == (line, len(before) - before.rfind("\n"))


def test_the_tags_of_documents_may_be_in_small_letters() -> None:
    found = reading(HEADER + "<document>\n<type>8-K\n<text>\nOne.\n</text>\n</document>\n")
    assert [document.type for document in found.documents] == ["8-K"]
    assert found.documents[0].source is not None
    assert found.documents[0].source.text.strip() == "One."
    assert not found.problems


def test_a_document_ends_with_its_last_end_however_that_is_written() -> None:
    found = reading(HEADER + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nOne.\n</TEXT>\nTwo.\n</text>\n</DOCUMENT>\n")
    assert found.documents[0].source is not None
    assert found.documents[0].source.text.rstrip().endswith("Two.")
