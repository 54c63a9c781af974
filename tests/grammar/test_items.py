"""Item headings in every layout, and what only looks like one."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import items

FRONT = "FORM 8-K\n\nCURRENT REPORT\n\nHollin Ridge Materials, Inc.\nCommission File Number 001-34567\n\n"
DIRECTORS = "Departure of Directors or Certain Officers"
WHOLE = (
    "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;"
    " Compensatory Arrangements of Certain Officers"
)


def read(text: str) -> list[tuple[str, str | None]]:
    """Number and caption of each item, caption folded; what is stated not to apply left out."""
    text = FRONT + text
    return [
        (number, " ".join(text[slice(*heading.caption)].split()) if heading.caption else None)
        for heading in items.find(text)
        if heading.applies
        for number, _, _ in heading.numbers
    ]


@pytest.mark.parametrize(
    ("layout", "number", "caption"),
    [
        ("ITEM 5.  OTHER EVENTS.\n\nOn May 1, the Company", "5", "OTHER EVENTS"),
        (f"Item 5.02 {DIRECTORS}\n\nOn May 1, Ms. Vane", "5.02", DIRECTORS),
        (f"Item\xa05.02.\xa0\xa0{DIRECTORS}.\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item\n5.02\n\n{DIRECTORS.replace(' ', chr(10), 1)}\n\nOn May 1", "5.02", DIRECTORS),
        ("ITEM 5.\tOTHER EVENTS\n\nOn May 1", "5", "OTHER EVENTS"),
        (f"Item 5.02\t{DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"\tItem\t5.02\t{DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        ("Item5. Other Events\n\nOn May 1", "5", "Other Events"),
        (f"Item 5.02{DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        ("Item 9.01.Financial Statements and Exhibits.\n\n(d)", "9.01", "Financial Statements and Exhibits"),
        (f"I T E M  5.02  {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"It\u200bem 5.\u200b02 {DIRECTORS}\u200b\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item 5. 02 {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item. 5.02 {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item 5.2 {DIRECTORS}\n\nOn May 1", "5.2", DIRECTORS),
        (f"Item No. 5.02 - {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item - 5.02 {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"ITEM–5.02. {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"Item 5.02(b) {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        ("ITEM 5.02 (d) and (e)  Election of Directors\n\nOn May 1", "5.02", "Election of Directors"),
        ("Item 9.01(d) Exhibits.\n\n99.1  Press release", "9.01", "Exhibits"),
        ("Item 7.(c) Exhibits\n\n99.1  Press release", "7", "Exhibits"),
        ("ITEM 9.01(c)\n\nEXHIBITS\n\n99.1  Press release", "9.01", "EXHIBITS"),
        ("Item 8.01\n\nOther Events\n\nOn May 1", "8.01", "Other Events"),
        ("Item 8.01\n Other Events \nAs previously reported, the Company\nsold it", "8.01", "Other Events"),
        (f"Item 5.02 {DIRECTORS}. On May 1, Ms. Vane resigned from the board.", "5.02", DIRECTORS),
        ("Item 8.01 Other Events. On May 1, 2015, the quarry reopened.", "8.01", "Other Events"),
        ("Item 5. On May 1, 1998, the Company announced a thing.\nIt was.", "5", None),
        ("Item 8.01\n\nOn May 1, the Company announced a thing.", "8.01", None),
        (f"Section 5 - Corporate Governance\nItem 5.02 {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        (f"Section 5 - Corporate Governance Item 5.02 {DIRECTORS}\n\nOn May 1", "5.02", DIRECTORS),
        ("9.01 Financial Statements and Exhibits\n\n(d)", "9.01", "Financial Statements and Exhibits"),
        ("9.01\tFinancial Statements and Exhibits.\n\n(d)", "9.01", "Financial Statements and Exhibits"),
        ("Item 7. Press Release\n\nOn May 1", "7", "Press Release"),
        ("Item 8.01 Other Information\n\nOn May 1", "8.01", "Other Information"),
        ("Item 9.01 Financial Statements and Exhibits\nd) Exhibits\n99.1 Map", "9.01", "Financial Statements and Exhibits"),
        ("sold under an exemption in\nSection 4(a)(2) of the Securities Act.\nItem 8.01 Other Events\nOn May 1", "8.01", "Other Events"),
        ("Item 2.03 Creation of a Direct Financial Obligation Under an Off-Balance Sheet Arrangement\n\nOn May 1", "2.03",
         "Creation of a Direct Financial Obligation Under an Off-Balance Sheet Arrangement"),
        ("ITEM FIVE.  OTHER EVENTS\n\nOn May 1", "5", "OTHER EVENTS"),
        ("Item Five:\tOther Events\n\nOn May 1", "5", "Other Events"),
        ("ITEM FIVE.\n\nOTHER EVENTS\n\nOn May 1", "5", "OTHER EVENTS"),
        ("ITEM FIVE.\n\nOn May 1, the Company announced a thing.", "5", None),
        ("Item VII.  Financial Statements and Exhibits\n\n(c)", "7", "Financial Statements and Exhibits"),
        (f"Item 5.02 {WHOLE}\nOn May 1, 2015, the board met.\n\nMore", "5.02", WHOLE),
        (f"Item 5.02 {WHOLE.replace('; Election', ';' + chr(10) * 2 + '  Election')}\n\nOn May 1", "5.02", WHOLE),
    ],
)  # fmt: skip
def test_a_heading_is_found(layout: str, number: str, caption: str | None) -> None:
    assert read(layout) == [(number, caption)]


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure", ["2.02", "7.01"]),
        ("Item 1.01, 2.03 and 3.02. Entry into a Material Definitive Agreement", ["1.01", "2.03", "3.02"]),
        ("Item 2.02 & Item 7.01 Results of Operations and Financial Condition", ["2.02", "7.01"]),
        ("Item 1.01 Entry into a Material Definitive Agreement; Item 3.02 Unregistered Sales of Equity Securities", ["1.01", "3.02"]),
    ],
)  # fmt: skip
def test_a_heading_may_combine_items(printed: str, numbers: list[str]) -> None:
    assert [number for number, _ in read(printed + "\n\nOn May 1, the Company")] == numbers


@pytest.mark.parametrize(
    ("number", "caption"), [("5.42", DIRECTORS), ("25", "Other Events"), ("13", "Receipt of a Notice")]
)
def test_a_number_that_the_form_lacks_is_a_heading_still(number: str, caption: str) -> None:
    assert read(f"Item {number}. {caption}\n\nOn May 1, the Company") == [(number, caption)]


@pytest.mark.parametrize(
    "text",
    [
        "Item 1.01 of this report is incorporated herein by reference.\n\nMore",
        "The agreement is described in\nItem 1.01 above.\n\nMore",
        "as set forth under\nItem 1.01 Entry into a Material Definitive Agreement of this report.\n\nMore",
        "(see\n\nItem 1.01 Entry into a Material Definitive Agreement)\n\nMore",
        "Item 5.02 Departure of Directors or Certain Officers of the report of May 1 is amended.\n\nMore",
        "Items 1 through 4, 6 and 8 Not Applicable.\n\nMore",
        "Item five of the agenda was put off.\n\nMore",
        "Item Five was put off.\n\nMore",
        "Item Five. Election of the chairman of the meeting\n\nMore",
        "as is said under\n\nItem Five.\n\nMore",
        "Item one.\n\nMore",
        "Item V of the notice\n\nMore",
        "ITEM FIVE. Not applicable.\n\nMore",
        "Item 404(a) of Regulation S-K asks for it.\n\nMore",
        "Item 1A. Risk Factors\n\nThere are risks.",
        "Item 8. Financial Statements and Supplementary Data\n\nThe statements follow.",
        "Item 99.1 Press Release\n\nMore",
        "the caption “Item 5.02 Departure of Directors or Certain Officers” in that report\n\nMore",
    ],
)
def test_what_only_looks_like_a_heading_is_none(text: str) -> None:
    assert read(text) == []


def test_an_item_stated_as_not_applicable_is_none_and_parts_the_text() -> None:
    text = (
        "Item 1. Changes in Control of Registrant.\n\nNot applicable.\n\nItem 5. Other Events\n\nOn May 1\n"
    )
    assert read(text) == [("5", "Other Events")]
    assert [heading.applies for heading in items.find(FRONT + text)] == [False, True]


CONTENTS = """TABLE OF CONTENTS

Item 2.02\tResults of Operations and Financial Condition\t2
Item 9.01\tFinancial Statements and Exhibits\t3
SIGNATURES\t4
EXHIBIT INDEX\t5
Ex-23.1 Consent of Ferrow & Dale, Inc.

"""
BODY = """Item 2.02 Results of Operations and Financial Condition

On May 1, the Company announced its results.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf.

/s/ Ada Vane

"""


def test_a_table_of_contents_is_no_heading() -> None:
    found = items.find(CONTENTS + BODY)
    assert [heading.numbers[0][0] for heading in found] == ["2.02", "9.01"]
    assert found[0].start > len(CONTENTS) - 1


def test_an_item_in_an_exhibit_behind_the_signatures_is_none() -> None:
    text = BODY + "Exhibit 99.1\n\nItem 1.01 Entry into a Material Definitive Agreement\n\nOn May 1, the\n"
    assert [heading.numbers[0][0] for heading in items.find(text)] == ["2.02", "9.01"]


def test_the_same_item_twice_with_text_below_both_is_found_twice() -> None:
    text = "Item 8.01 Other Events\n\nThe quarry reopened today.\n\nItem 8.01 Other Events\n\nA dividend follows.\n"
    assert [number for number, _ in read(text)] == ["8.01", "8.01"]


def test_a_sentence_that_ends_with_its_year_is_a_sentence() -> None:
    text = "Item 8.01 Other Events\n\nA dividend is due on May 1, 2012.\n\nItem 8.01 Other Events\n\nIt was paid.\n"
    assert [number for number, _ in read(text)] == ["8.01", "8.01"]


def test_proposals_to_a_meeting_are_no_items() -> None:
    text = (
        "Item 5.07 Submission of Matters to a Vote of Security Holders\n\nThe holders voted as follows.\n\n"
        "Item 1. Election of five directors\n\nAll were elected.\n\nItem 2. Ratification of the auditor\n\nDone.\n"
    )
    assert [number for number, _ in read(text)] == ["5.07"]


def test_headings_are_found_where_all_is_run_together() -> None:
    text = (
        "Exchange Act. ☐Item 2.02.  Results of Operations and Financial ConditionOn May 1, we announced results."
        "Item 9.01.  Financial Statements and Exhibits(d) Exhibits"
    )
    assert read(text) == [
        ("2.02", "Results of Operations and Financial Condition"),
        ("9.01", "Financial Statements and Exhibits"),
    ]


def test_places_are_exact_where_characters_of_no_width_stand_between() -> None:
    text = FRONT + "It\u200bem 5\u200b.02 Departure of Directors\u200b or Certain Officers\n\nOn May 1"
    (heading,) = items.find(text)
    assert text[heading.start : heading.end].startswith("It\u200bem")
    assert text[heading.start : heading.end].endswith("Officers")
    _, low, high = heading.numbers[0]
    assert text[low:high] == "5\u200b.02"


@given(st.text(alphabet="Item 5.02\n\t\xa0\u200bOther Events()and,ABC.S/", max_size=200))
def test_any_text_is_read_and_places_lie_within_it(text: str) -> None:
    for heading in items.find(text):
        assert 0 <= heading.start < heading.end <= len(text)
        for _, low, high in heading.numbers:
            assert heading.start <= low < high <= heading.end


@given(
    st.sampled_from(["Item", "ITEM", "I T E M", "Item.", "Item No."]),
    st.sampled_from(["2.02", "5.02", "9.01"]),
    st.sampled_from([" ", "\xa0", "\n", "\t", "  "]),
    st.sampled_from([". ", "\t", " - ", " – ", "\n", "\n\n", ": "]),
)
def test_the_locator_finds_what_the_production_accepts(mark: str, number: str, gap: str, parted: str) -> None:
    assert read(f"{mark}{gap}{number}{parted}Other Events\n\nOn May 1, the Company") == [
        (number, "Other Events")
    ]
