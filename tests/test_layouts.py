"""Whole filings in the layouts on which readers of Form 8-K stumble: item sets, bodies and exhibit lists, read through."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest

from tests.test_parsing import parsed

COVER = "<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Hollin Ridge Materials, Inc.</p><p>Commission File Number 001-34567</p>"
EVENT = "<p>On May 1, 2019, Ada Vane resigned from the board of directors.</p>"
SIGNED = (
    "<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly"
    " caused this report to be signed.</p><p>By: /s/ Odo Marsh</p>"
)
CAPTION = "Departure of Directors or Certain Officers"
EXHIBITS = "<p>Item 9.01 Financial Statements and Exhibits.</p><p>(d) Exhibits</p><table><tr><td>99.1</td><td>Press release</td></tr></table>"
BOTH = ["5.02", "9.01"]


def page(*parts: str) -> str:
    return f"<html><body>{COVER}{''.join(parts)}{SIGNED}</body></html>"


def numbers(text: str) -> list[str]:
    return [item.number for item in parsed(text).items]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(f"<p>Item 5.02 {CAPTION}</p>", id="plain"),
        pytest.param(f"<p><b>ITEM&nbsp;5.02.&nbsp;&nbsp;{CAPTION.upper()}.</b></p>", id="no-break spaces"),
        pytest.param(f"<p><span>It</span><span>em 5</span><span>.02</span> <span>{CAPTION}</span></p>", id="split spans"),
        pytest.param(f"<p>Section 5 - Corporate Governance and Management</p><p>Item 5.02 {CAPTION}</p>", id="section heading above"),
        pytest.param(f"<p>Section 5 – Corporate Governance and Management Item 5.02 {CAPTION}</p>", id="section heading before"),
        pytest.param(f"<p>Item 5. 02 {CAPTION}</p>", id="blank in the number"),
        pytest.param(f"<table><tr><td>Item 5.02</td><td>{CAPTION}</td></tr></table>", id="split over cells"),
        pytest.param(f"<table><tr><td>Item</td><td>5.02</td><td></td><td>{CAPTION}</td></tr></table>", id="split over three cells"),
        pytest.param(f"<p>Item 5.02</p><p>{CAPTION}</p>", id="split over paragraphs"),
        pytest.param(f"<p>Item<br>5.02<br>{CAPTION}</p>", id="split over lines"),
        pytest.param(f"<p>Item 5.02{CAPTION}</p>", id="glued to the caption"),
        pytest.param(f"<p>Item5.02.{CAPTION}</p>", id="glued throughout"),
        pytest.param(f"<p>Item&#8203; 5.&#8203;02 {CAPTION}</p>", id="characters of no width"),
        pytest.param(f"<p>I T E M 5.02 {CAPTION}</p>", id="letter-spaced"),
        pytest.param(f"<p>Item. 5.02 {CAPTION}</p>", id="point behind the word Item"),
        pytest.param(f"<p>5.02 {CAPTION}</p>", id="without the word Item"),
        pytest.param(f"<p>5.02: {CAPTION}. On May 1, 2019, the board met.</p>", id="without the word Item, text behind"),
        pytest.param(f"<p>Item 5,02 {CAPTION}</p>", id="comma for point"),
        pytest.param(f"<p>Item 502. {CAPTION}</p>", id="point lost"),
        pytest.param(f"<p>ltem 5.02 {CAPTION}</p>", id="l for I"),
        pytest.param(f"<p>Itme 5.02. {CAPTION}</p>", id="letters exchanged"),
        pytest.param(f"<p>Item (5.02) “{CAPTION}”</p>", id="brackets and quotation marks"),
        pytest.param(f"<p>Item No. 5.02 — {CAPTION}</p>", id="No. and dash"),
        pytest.param(f"<p>Item 5.02(b), (d) and (e). {CAPTION}</p>", id="paragraph letters"),
    ],
)  # fmt: skip
def test_a_heading_in_every_layout(heading: str) -> None:
    assert numbers(page(heading, EVENT, EXHIBITS)) == BOTH


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure", ["2.02", "7.01"]),
        ("Item 1.01, 2.03 and 3.02. Entry into a Material Definitive Agreement", ["1.01", "2.03", "3.02"]),
        ("Item 2.02 &amp; Item 7.01. Results of Operations and Financial Condition", ["2.02", "7.01"]),
        ("Items 1.01(a) and 5.02(e). Entry into a Material Definitive Agreement", ["1.01", "5.02"]),
        ("Item 2.02 Results of Operations and Financial Condition and Item 7.01 Regulation FD Disclosure", ["2.02", "7.01"]),
        ("Item 5.2 Departure of Directors", ["5.2"]),
        ("Items 5 and 9. Other Events and Regulation FD Disclosure", ["5", "9"]),
        ("Item5. Other Events", ["5"]),
    ],
)  # fmt: skip
def test_headings_combined_or_glued(heading: str, wanted: list[str]) -> None:
    assert numbers(page(f"<p>{heading}</p>", EVENT)) == wanted


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("<p>The terms that are set forth in Item 1.01 above are incorporated.</p>", id="reference in a sentence"),
        pytest.param("<p>Item 1.01 of this report is incorporated herein by reference.</p>", id="reference at a paragraph's start"),
        pytest.param("<p>The terms are set forth under<br>Item 1.01 of this report.</p>", id="reference behind a line break"),
        pytest.param("<p>Item 2.02 and in Exhibit 99.1 are furnished and not filed.</p>", id="subject of a sentence"),
        pytest.param("<p>The caption “Item 1.01 Entry into a Material Definitive Agreement” in that report is amended.</p>", id="quotation"),
        pytest.param("<p>Item 12 – Results of Operations and Financial Condition – of Form 8-K applies.</p>", id="reference with its caption"),
        pytest.param("<p>Items 1 through 4, 6 and 8 Not Applicable.</p>", id="range stated not to apply"),
        pytest.param("<p>Item 404(a) of Regulation S-K asks for it.</p>", id="item of Regulation S-K"),
        pytest.param("<p>Item 1A. Risk Factors</p><p>There are risks.</p>", id="item of Form 10-K"),
        pytest.param("<div style='display:none'><p>Item 1.01 Entry into a Material Definitive Agreement</p></div>", id="hidden text"),
        pytest.param("<!-- <p>Item 1.01 Entry into a Material Definitive Agreement</p> -->", id="comment"),
    ],
)  # fmt: skip
def test_what_is_no_heading_adds_none_and_loses_none(words: str) -> None:
    heading = f"<p>Item 5.02 {CAPTION}</p>"
    assert numbers(page(heading, EVENT, words, EXHIBITS)) == BOTH


def test_hidden_inline_xbrl_is_not_read() -> None:
    hidden = "<ix:header><ix:hidden><p>Item 1.01 Entry into a Material Definitive Agreement</p></ix:hidden></ix:header>"
    assert numbers(page(hidden, f"<p>Item 5.02 {CAPTION}</p>", EVENT)) == ["5.02"]


def test_a_table_of_contents_is_passed_over() -> None:
    contents = f"<p>TABLE OF CONTENTS</p><table><tr><td>Item 5.02</td><td>{CAPTION}</td><td>2</td></tr><tr><td>Item 9.01</td><td>Financial Statements and Exhibits</td><td>3</td></tr></table>"
    filing = parsed(page(contents, f"<p>Item 5.02 {CAPTION}</p>", EVENT, EXHIBITS))
    assert [item.number for item in filing.items] == BOTH
    assert "Ada Vane" in filing.items[0].body.text


def test_exhibit_text_behind_the_signature_is_no_item() -> None:
    text = page(f"<p>Item 5.02 {CAPTION}</p>", EVENT).replace(
        "</body>", "<p>Item 8.01 Other Events</p></body>"
    )
    assert numbers(text) == ["5.02"]


@pytest.mark.parametrize("label", ["Item 99.1", "Item 104", "Exhibit 99.1", "EX-99.1"])
def test_a_row_labelled_as_an_item_is_an_exhibit(label: str) -> None:
    rows = f"<p>Item 9.01 Exhibits</p><table><tr><td>10.1</td><td>Lease</td></tr><tr><td>{label}</td><td>Press Release</td></tr></table>"
    filing = parsed(page(f"<p>Item 5.02 {CAPTION}</p>", EVENT, rows))
    assert [item.number for item in filing.items] == BOTH
    assert [row.number for row in filing.exhibits.listed] == ["10.1", label[-4:].strip(" m")]


def test_a_body_ends_where_the_next_begins_and_holds_no_signature() -> None:
    filing = parsed(
        page(
            f"<p>Item 5.02 {CAPTION}</p>",
            EVENT,
            "<p>Item 8.01 Other Events</p><p>See Item 5.02.</p>",
            EXHIBITS,
        )
    )
    departure, other, exhibits = filing.items
    assert departure.body.text == "On May 1, 2019, Ada Vane resigned from the board of directors."
    assert other.body.text == "See Item 5.02."
    assert exhibits.body.text.endswith("Press release")
    assert departure.body.end <= other.heading.start
    assert other.body.end <= exhibits.heading.start


def test_the_list_tells_attached_from_contained_and_from_earlier() -> None:
    rows = (
        "<tr><td>4.1</td><td>Indenture (incorporated by reference to Exhibit 4.1 to the Form 10-K)</td></tr>"
        "<tr><td>5.1</td><td>Opinion of Ferrow &amp; Dale LLP</td><td>12</td></tr>"
        "<tr><td>23.1</td><td>Consent of Ferrow &amp; Dale LLP (included in Exhibit 5.1)</td></tr>"
        "<tr><td>99.4(A)</td><td>Map of the<br>quarry</td></tr>"
        "<tr><td>104</td><td>Cover Page Interactive Data File (embedded within the Inline XBRL document)</td></tr>"
    )
    text = page(
        f"<p>Item 5.02 {CAPTION}</p>",
        EVENT,
        f"<p>Item 9.01 Exhibits</p><p>(d) Exhibits</p><table>{rows}</table>",
    )
    listed = parsed(text).exhibits.listed
    assert [(row.number, row.status.name) for row in listed] == [
        ("4.1", "BY_REFERENCE"), ("5.1", "HERE"), ("23.1", "CONTAINED"), ("99.4(a)", "HERE"), ("104", "CONTAINED"),
    ]  # fmt: skip
    assert [row.description for row in listed][1:4:2] == ["Opinion of Ferrow & Dale LLP", "Map of the quarry"]


def test_exhibits_pasted_into_the_main_document_add_no_rows() -> None:
    pasted = "<p>EXHIBIT INDEX</p><p>10.1 Lease</p><p>EXHIBIT 10.1</p><p>LEASE</p><p>1.1 Term. The term is ten years.</p></body>"
    text = page(f"<p>Item 5.02 {CAPTION}</p>", EVENT).replace("</body>", pasted)
    assert [row.number for row in parsed(text).exhibits.index] == ["10.1"]


def test_a_date_may_run_over_two_cells_of_a_row() -> None:
    rows = "<tr><td>99.1</td><td>Release, dated as of May</td><td>2020</td></tr><tr><td>99.2</td><td>Letter</td><td>2020</td></tr>"
    text = page(
        f"<p>Item 5.02 {CAPTION}</p>",
        EVENT,
        f"<p>Item 9.01 Exhibits</p><p>(d) Exhibits</p><table>{rows}</table>",
    )
    assert [row.description for row in parsed(text).exhibits.listed] == [
        "Release, dated as of May 2020",
        "Letter",
    ]
