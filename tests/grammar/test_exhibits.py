"""Exhibit lists and indexes in every layout, and what only looks like a row."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import exhibits

Rows = list[tuple[str, str]]


def read(body: str) -> Rows:
    """Number and description of each row of a list in an item's body."""
    return _rows(body, exhibits.find(body, 0, len(body)))


def read_index(text: str, *, headed: bool = True) -> Rows:
    return _rows(text, exhibits.find_index(text, 0, len(text), headed))


def _rows(text: str, listing: exhibits.Listing | None) -> Rows:
    return [
        (row.number, " ".join(" ".join(text[low:high] for low, high in row.description).split()))
        for row in (listing.rows if listing else ())
    ]


def statuses(body: str) -> list[str]:
    listing = exhibits.find(body, 0, len(body))
    return [row.said.status for row in listing.rows] if listing else []


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("4.1", "4.1"), ("99", "99"), ("99.1.", "99.1"), ("12(c) --", "12(c)"), ("EX-10.1", "10.1"), ("Exhibit 99.1", "99.1"),
        ("*10.1", "10.1"), ("10.1*", "10.1"), ("10.1(1)", "10.1"), ("3(i)", "3(i)"), ("10(iii)", "10(iii)"), ("(99.1)", "99.1"),
        ("99-1", "99.1"), ("Item 99.1", "99.1"), ("99.4(a)", "99.4(a)"), ("10(f)(3)", "10(f)(3)"), ("Ex. 2.1", "2.1"),
        ("Exhibit No. 16.1", "16.1"), ("No. 10.01.", "10.01"), ("101.INS", "101.INS"), ("104", "104"), ("10.1†+", "10.1"),
        ("(99)(a)", "99(a)"), ("(10)(i)(A)", "10(i)(a)"), ("99 (a)", "99(a)"), ("10-A", "10-a"), ("EX-99.A", "99.a"), ("EX99.1", "99.1"),
        ("10.1 (1)", "10.1"), ("10.1 +", "10.1"), ("No 99.1", "99.1"), ("● 99.1", "99.1"), ("Exhibit #99.1", "99.1"), ("Exh. 99", "99"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["\t", "      "])
def test_a_number_in_every_dress(printed: str, number: str, gap: str) -> None:
    body = f"(d) Exhibits\n\nExhibit No.{gap}Description\n{printed}{gap}Supply Agreement\n"
    assert read(body) == [(number, "Supply Agreement")]


@pytest.mark.parametrize(
    ("type_", "number"),
    [
        ("EX-12.(C)", "12(c)"),
        ("EX-99.1", "99.1"),
        ("EX-99", "99"),
        ("EX-101.INS", "101.INS"),
        ("EX-3.(I)", "3(i)"),
    ],
)
def test_the_number_of_a_document_type(type_: str, number: str) -> None:
    assert exhibits.number(type_) == number


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ("(d) Exhibits\nExhibit\nNo.\nDescription of Exhibits\n99.1\nPress Release\n", [("99.1", "Press Release")]),
        ("(d) Exhibits\nExhibit No.    Description\nof Exhibits\n99.1  Press Release\n", [("99.1", "Press Release")]),
        ("(d) Exhibits\n\n3.1 Certificate of Incorporation\n\n3.2 By-Laws of Orlo Corp.\n", [("3.1", "Certificate of Incorporation"), ("3.2", "By-Laws of Orlo Corp.")]),
        ("(d) Exhibits\n\n10.8  Lease with Glenn August.\n10.9  Lease with Ada Marks\n10.10  Lease with Ida May.\n", [("10.8", "Lease with Glenn August."), ("10.9", "Lease with Ada Marks"), ("10.10", "Lease with Ida May.")]),
        ("(d) Exhibits\n\n10.9  Third Lease of the house at 12 Quay Street with Mr. Orlo and his wife.\nNot applicable.\n", [("10.9", "Third Lease of the house at 12 Quay Street with Mr. Orlo and his wife.")]),
        ("(d) Exhibits\n\n10.1  Lease with Ada Marks\n12\nSIGNATURE\n", [("10.1", "Lease with Ada Marks")]),
        ("(d) Exhibits\n\n10.1  Report on Schedule\n12\n", [("10.1", "Report on Schedule 12")]),
        ("(d) Exhibits\n\n10.1\tIndemnity\tAgreement between the Company and\xa0Luis\tAntonio Orlo\tFiled herewith\n", [("10.1", "Indemnity Agreement between the Company and\xa0Luis Antonio Orlo".replace("\xa0", " "))]),
        ("(d) Exhibits\n\n99.1  Press release issued by Orlo Corp.         E\n", [("99.1", "Press release issued by Orlo Corp.")]),
    ],
)  # fmt: skip
def test_rows_where_lines_and_cells_are_broken_anyhow(body: str, rows: Rows) -> None:
    assert read(body) == rows


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "(c)  Exhibits.\n\n     4.1     Purchase Agreement dated as of May 1, 2000, by\n             and between Registrant and"
            " Orlo Fund.\n\n    99.1     Press Release dated May 2, 2000.\n",
            [
                (
                    "4.1",
                    "Purchase Agreement dated as of May 1, 2000, by and between Registrant and Orlo Fund.",
                ),
                ("99.1", "Press Release dated May 2, 2000."),
            ],
            id="wrapped descriptions",
        ),
        pytest.param(
            "(d) Exhibits\nExhibit\nNo.          Description                             Page\n\n10.1         Lease of"
            " the Sable Creek quarry ............ 14\n10.2         Guaranty                                  22\n",
            [("10.1", "Lease of the Sable Creek quarry"), ("10.2", "Guaranty")],
            id="page numbers",
        ),
        pytest.param(
            "(c) Exhibits10.1  Employment Agreement with Ada Vane\n10.2  Employment Agreement with Odo Marsh\n",
            [("10.1", "Employment Agreement with Ada Vane"), ("10.2", "Employment Agreement with Odo Marsh")],
            id="number glued to the heading",
        ),
        pytest.param(
            "(d) Exhibits.\n\n99.1Press release dated May 2, 2005\n",
            [("99.1", "Press release dated May 2, 2005")],
            id="number glued to the description",
        ),
        pytest.param(
            "(d) Exhibits\n\nExhibit No.\n\nDescription\n\n10.1\n\nLease of the quarry\n\nEX-99.\n\nPress release\n",
            [("10.1", "Lease of the quarry"), ("99", "Press release")],
            id="each cell a paragraph",
        ),
        pytest.param(
            "(d) Exhibits\n\nExhibit No.\tDescription of Exhibits\n99.1\tPress Release, dated May 2, 2019.\n\n1\n",
            [("99.1", "Press Release, dated May 2, 2019.")],
            id="a page number under the list",
        ),
        pytest.param(
            "(d) Exhibits\n\n2\t.1*\tMerger Agreement\n23\t.1\tConsent of Ferrow & Dale\n",
            [("2.1", "Merger Agreement"), ("23.1", "Consent of Ferrow & Dale")],
            id="columns aligned at the point",
        ),
        pytest.param(
            "10.1\tForm of Award\tFiled herewith\n104\tCover Page Interactive Data File\n",
            [("10.1", "Form of Award"), ("104", "Cover Page Interactive Data File")],
            id="no heading, three columns",
        ),
        pytest.param(
            "(d) Exhibits\n\n4.1   Indenture, filed as Exhibit\n10.3 to the Form S-3\n\n99.1  Press release\n",
            [("4.1", "Indenture, filed as Exhibit 10.3 to the Form S-3"), ("99.1", "Press release")],
            id="a number that the wrapping brought to the front",
        ),
        pytest.param(
            "(d) Exhibits\n\nEXHIBIT INDEX\n\n99.1\tPress release\n",
            [("99.1", "Press release")],
            id="headed as an index",
        ),
        pytest.param(
            "(c) Exhibits\n\n(16)  Letter of accountants\n\n      Not applicable.\n\n(99)  Press release\n",
            [("99", "Press release")],
            id="rows said not to apply",
        ),
        pytest.param(
            "(d) Exhibits\n\nExhibit No.\tDescription\n10.1\tLease,\tdated May 2, 2019\n10.2\tMining Rights\tAgreement"
            " with Orlo Fund\n99.1\tPress\tRelease.\n",
            [
                ("10.1", "Lease, dated May 2, 2019"),
                ("10.2", "Mining Rights Agreement with Orlo Fund"),
                ("99.1", "Press Release."),
            ],
            id="descriptions cut into cells",
        ),
        pytest.param(
            "(d) Exhibits\n\n10.1\tLease\tFiled herewith\n10.2\tGuaranty\tForm 10-K\t001-34567\t10.4\tMay 2, 2018\n"
            "10.3\tForm of Award\tX\n",
            [("10.1", "Lease"), ("10.2", "Guaranty"), ("10.3", "Form of Award")],
            id="further columns",
        ),
        pytest.param(
            "(b) Pro Forma Financial Information.(d) ExhibitsExhibit No.\xa0\xa0\xa0\xa0Description99\xa0\xa0\xa0\xa0Pro"
            " forma statements104\xa0\xa0\xa0\xa0Cover Page Interactive Data File",
            [("99", "Pro forma statements"), ("104", "Cover Page Interactive Data File")],
            id="line breaks lost",
        ),
        pytest.param(
            "(c) Exhibits\n\n99    1998 Stock Option Plan\n\n4.1  7.5% Notes due 2010\n\n10.1 364-Day Credit Agreement\n",
            [
                ("99", "1998 Stock Option Plan"),
                ("4.1", "7.5% Notes due 2010"),
                ("10.1", "364-Day Credit Agreement"),
            ],
            id="descriptions that begin with a figure",
        ),
        pytest.param(
            "(c) Exhibits\n\n99 - Press release\n",
            [("99", "Press release")],
            id="bare number and dash",
        ),
        pytest.param(
            "(c) The following exhibits are filed herewith:\n\n2    Plan of merger\n\n99   Press release\n",
            [("2", "Plan of merger"), ("99", "Press release")],
            id="announced by a sentence",
        ),
        pytest.param(
            "Exhibit No.\tDescription\n\n16\tLetter of Ferrow & Dale\n",
            [("16", "Letter of Ferrow & Dale")],
            id="announced by its columns alone",
        ),
        pytest.param(
            "(c) Exhibits\n\n10\n\nLease of the quarry\n\n23\n\nConsent of Ferrow & Dale\n\n38\n",
            [("10", "Lease of the quarry"), ("23", "Consent of Ferrow & Dale")],
            id="bare numbers on lines of their own",
        ),
        pytest.param(
            "(c) Exhibits\n\n(2)   Plan of merger\n\n(99)  Press release (1)\n\n(1)  Filed herewith.\n",
            [("2", "Plan of merger"), ("99", "Press release")],
            id="low numbers in brackets, and a footnote",
        ),
        pytest.param(
            "(c) Exhibits\n\n99.1 Press release; and\n99.2 Map of the quarry.\n",
            [("99.1", "Press release; and"), ("99.2", "Map of the quarry.")],
            id="joined by and",
        ),
        pytest.param(
            "(c) Exhibits\n\n(1)   Underwriting agreement      None\n(2)   Plan of merger        Not applicable\n(99)  Additional Exhibits\n\n      99.1   Press release\n",
            [("99.1", "Press release")],
            id="a list of all the classes",
        ),
        pytest.param(
            "(d) Exhibits\n\nThe following exhibit is filed:\n\n10.1    Lease\nThe following exhibit is furnished:\n\n99.1    Press release\n",
            [("10.1", "Lease"), ("99.1", "Press release")],
            id="two lists in one",
        ),
        pytest.param(
            "(c) Exhibits. The following exhibit is filed: Exhibit 99.1 - Press release of May 2.\n",
            [("99.1", "Press release of May 2.")],
            id="on the line of its heading",
        ),
        pytest.param(
            "(c) Exhibits\n\n(i)  Exhibit 99.1 - Press release\n(ii) Exhibit 99.2 - Map\n",
            [("99.1", "Press release"), ("99.2", "Map")],
            id="rows counted besides",
        ),
        pytest.param(
            "(c) Exhibits\n\n99.1\t(furnished)\tPress release\n",
            [("99.1", "Press release")],
            id="a remark before the description",
        ),
    ],
)
def test_a_list_is_read(body: str, rows: Rows) -> None:
    assert read(body) == rows


@pytest.mark.parametrize(
    "body",
    [
        "(c) Exhibits. See the Exhibit Index, which is incorporated by reference.\n",
        "(c) Exhibits\n\n(1) The balance sheet of Orlo Fund\n(2) The statement of income\n",
        "(a) Financial statements.\n\n1. Balance sheets\n2. Statements of income\n",
        "(d) Exhibits\n\n12\n\nMay 2, 2005\n\n$10.5 million of notes\n10.5 million shares\n",
        "(d) Exhibits\n\nThe release is filed as Exhibit\n99.1 to this report and\n10.1 is not.\n",
        "Exhibit 99.1 is furnished and not filed.\n",
        "9.01 Financial Statements and Exhibits\n",
        "The rate is\n4.25% a year; see Section\n2.1 of the Agreement.\n",
    ],
)
def test_what_only_looks_like_a_row_is_none(body: str) -> None:
    assert read(body) == []


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Press release dated May 2, 2019", "HERE"),
        ("Bylaws (incorporated by reference to Exhibit 3.2 to the Form 10-K)", "BY_REFERENCE"),
        ("Bylaws (incorporated herein by reference)", "BY_REFERENCE"),
        ("Bylaws, previously filed", "PREVIOUSLY"),
        ("Consent of Ferrow & Dale LLP (included in Exhibit 5.1)", "CONTAINED"),
        ("Consent of Ferrow & Dale LLP (contained in its opinion filed as Exhibit 5.1)", "CONTAINED"),
        ("Cover Page Interactive Data File (embedded within the Inline XBRL document)", "CONTAINED"),
        ("Financial statements (to be filed by amendment)", "LATER"),
        ("Voting Agreement with each stockholder set forth on Exhibit A thereto", "HERE"),
        ("Form of Note (included as Exhibit A to Exhibit 4.2)", "CONTAINED"),
        ("Terms Agreement, with the provisions incorporated by reference in it", "HERE"),
        ("Consent of Ferrow & Dale to incorporation by reference in the registration statement", "HERE"),
    ],
)
def test_what_a_row_says_of_its_exhibit(words: str, status: str) -> None:
    assert statuses(f"(d) Exhibits\n\n5.1\t{words}\n") == [status]


def test_a_footnote_speaks_for_the_rows_that_bear_its_mark() -> None:
    body = (
        "(d) Exhibits\n\n2.1*\tMerger Agreement\n10.1\tLease\n10.2\tGuaranty**\n\n* Previously filed.\n\n** Incorporated by"
        " reference to the Form 10-Q.\n"
    )
    assert statuses(body) == ["PREVIOUSLY", "HERE", "BY_REFERENCE"]


def test_a_form_named_in_a_further_column_is_a_reference() -> None:
    body = (
        "(d) Exhibits\n\nNo.\tDescription\tForm\tFile No.\tExhibit\tDate\tHerewith\n3.1\tCharter\t10-K\t001-34567\t3.1\t5/2/18\t\n"
        "10.1\tLease\t\t\t\t\tX\n"
    )
    assert statuses(body) == ["BY_REFERENCE", "HERE"]


def test_a_footnote_that_denies_a_reference_is_none() -> None:
    body = (
        "(d) Exhibits\n\n99.1\tPress release*\n\n* This exhibit is furnished and not filed, and shall not be deemed\n"
        "incorporated by reference to any filing of the Company.\n"
    )
    assert statuses(body) == ["HERE"]


def test_marks_belong_to_the_row_and_not_to_its_description() -> None:
    body = "(d) Exhibits\n\n2.1*+\tMerger Agreement\n10.1\tLease†\n10.2(1)\tGuaranty (2)\n\n(2) Filed herewith.\n"
    listing = exhibits.find(body, 0, len(body))
    assert listing is not None
    assert [row.marks for row in listing.rows] == [("*", "+"), ("†",), ("(1)", "(2)")]
    assert read(body) == [("2.1", "Merger Agreement"), ("10.1", "Lease"), ("10.2", "Guaranty")]


@pytest.mark.parametrize(
    "heading",
    ["EXHIBIT INDEX", "Exhibit Index:", "INDEX TO EXHIBITS", "Index to Exhibit", "Exhibits Index", "LIST OF EXHIBITS",
     "EXHIBIT LIST", "INDEX OF EXHIBITS", "EXHIBIT INDEX (continued)"],
)  # fmt: skip
def test_an_index_is_found_by_its_heading(heading: str) -> None:
    text = f"/s/ Ada Vane\n\n{heading}\n\nExhibit No.\tDescription\n99.1\tPress release\n"
    listing = exhibits.find_index(text, 0, len(text))
    assert listing is not None
    assert listing.heading is not None
    assert text[slice(*listing.heading)].startswith(heading[:8])
    assert _rows(text, listing) == [("99.1", "Press release")]


def test_an_index_is_found_where_line_breaks_are_lost() -> None:
    text = "Title: TreasurerEXHIBIT INDEXExhibit No.\xa0\xa0Exhibit99\xa0\xa0Press release dated May 2, 2019"
    assert read_index(text) == [("99", "Press release dated May 2, 2019")]


def test_an_index_without_a_heading_is_found_by_its_columns_where_it_need_not_have_one() -> None:
    text = "Chief Financial Officer\n\n3\n\nExhibit Number\tDescription\n10.16\tAmendment No. 4\n"
    assert read_index(text) == []
    assert read_index(text, headed=False) == [("10.16", "Amendment No. 4")]


def test_an_exhibit_set_behind_the_index_adds_no_rows() -> None:
    text = (
        "EXHIBIT INDEX\n\n10.1   Lease\n\n\n\nEXHIBIT 10.1\n\nLEASE\n\n1.1  Definitions. In this Lease the words have the"
        " meanings that follow.\n\n2.1  Term. The term is ten years.\n"
    )
    assert read_index(text) == [("10.1", "Lease")]


def test_places_are_exact() -> None:
    body = "(d) Exhibits\n\n  *10.1 \t Lease of the quarry\t 14\n"
    listing = exhibits.find(body, 0, len(body))
    assert listing is not None
    (row,) = listing.rows
    assert body[slice(*row.number_at)] == "10.1"
    assert [body[slice(*piece)] for piece in row.description] == ["Lease of the quarry"]
    assert body[row.start : row.end].startswith("*10.1")


def test_tabs_for_blanks_part_the_words_of_a_description_though_one_stands_twice() -> None:
    assert read_index("EXHIBIT INDEX\n\n10.1\tQuarry\tLease\t\tAshby\n") == [("10.1", "Quarry Lease Ashby")]


@given(st.text(alphabet="Exhibit 1.09()\n\t-*abcAB$%", max_size=200))
def test_any_text_is_read_and_places_lie_within_it(text: str) -> None:
    for listing in (exhibits.find(text, 0, len(text)), exhibits.find_index(text, 0, len(text), headed=False)):
        for row in listing.rows if listing else ():
            assert 0 <= row.start <= row.number_at[0] < row.number_at[1] <= row.end <= len(text)
