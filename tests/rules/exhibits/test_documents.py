"""The rules that read the attached exhibits: their legends, their dates, what was taken out of them."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.exhibits._examples import HEADER
from lint8k_rules.exhibits.dated_otherwise import DatedOtherwise
from lint8k_rules.exhibits.headed_otherwise import HeadedOtherwise
from lint8k_rules.exhibits.redacted_without_legend import RedactedWithoutLegend


def body(row: str, notes: str = "") -> str:
    return (
        "Item 8.01  Other Events.\n\nThe quarry at Sable Creek reopened on {day}.\n\n"
        f"Item 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n{row}\n\n{notes}\n"
    )


def attached(number: str, text: str) -> str:
    return f"</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-{number}\n<SEQUENCE>2\n<FILENAME>ex.txt\n<TEXT>\n{text}\n"


class TestHeadedOtherwise:
    @pytest.mark.parametrize(
        "legend", ["Exhibit 99.1", "EXHIBIT 99", "EX-99.1", "The map", "Exhibit 10.4\n\nExhibit 99.1"]
    )
    def test_its_own_number_the_class_or_none(self, legend: str) -> None:
        clean(HeadedOtherwise, header=HEADER, body=body("99.1     Map"), tail=attached("99.1", legend))

    def test_the_legend_of_another_class(self) -> None:
        tail = attached(
            "10.1", "                    Exhibit 4.2\n                    ~~~~~~~~~~~ EXH023\n\nLEASE"
        )
        flags(HeadedOtherwise, header=HEADER, body=body("10.1     Lease"), tail=tail)

    def test_a_document_that_is_not_listed_is_told_once(self) -> None:
        clean(
            HeadedOtherwise, header=HEADER, body=body("99.2     Map"), tail=attached("99.1", "Exhibit 99.2")
        )


class TestDatedOtherwise:
    ROW = "10.1     Lease dated as of March 4, 2014"

    def test_a_release_by_its_dateline(self) -> None:
        tail = attached("99.1", "NAPERVILLE, Ill., March 14, 2015 -- The quarry at Sable Creek reopened.")
        row = "99.1     Press release dated March 4, 2015\n                             ~~~~~~~~~~~~~ EXH010"
        flags(DatedOtherwise, header=HEADER, body=body(row), tail=tail)

    @pytest.mark.parametrize(
        "text",
        [
            "This lease is made as of March 4, 2014.",
            "This lease is made as of the 4th day of March, 2014.",
            "This lease is made as of Mar. 4, 2014.",
            "This lease is made as of June 9, 2012.",
            "The quarry will open on March 4, 2015, as agreed.",
            "This lease is made as of March 4, 2015, and replaces that of March 4, 2014.",
        ],
    )
    def test_the_same_day_another_matter_or_no_slip(self, text: str) -> None:
        clean(DatedOtherwise, header=HEADER, body=body(self.ROW), tail=attached("10.1", text))

    @pytest.mark.parametrize(
        "row",
        [
            "10.1     Form of lease dated as of March 4, 2014",
            "10.1     Amendment dated March 4, 2014 of the lease dated March 4, 2013",
            "10.1     Lease expiring March 4, 2014",
        ],
    )
    def test_a_row_that_does_not_date_its_exhibit(self, row: str) -> None:
        tail = attached("10.1", "This lease is made as of March 4, 2015.")
        clean(DatedOtherwise, header=HEADER, body=body(row), tail=tail)


class TestRedactedWithoutLegend:
    PRICES = "The price is $[***] in 2021 and $[***] in 2022."

    @pytest.mark.parametrize(
        ("row", "text", "notes"),
        [
            ("10.1     Supply Agreement", "Certain information has been excluded.\n\n" + PRICES, ""),
            ("10.1     Supply Agreement (portions omitted)", PRICES, ""),
            ("10.1†    Supply Agreement", PRICES, "† Portions of this exhibit have been redacted."),
            ("10.1     Supply Agreement", "The price is $[***].", ""),
            ("99.1     Investor presentation", PRICES, ""),
        ],
    )
    def test_told_in_any_words(self, row: str, text: str, notes: str) -> None:
        tail = attached(row.split()[0].rstrip("†"), text)
        clean(RedactedWithoutLegend, header=HEADER, body=body(row, notes), tail=tail, day=date(2021, 3, 4))
