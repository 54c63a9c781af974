"""The rules on exhibits where the list has a slip of the pen: a point lost, a row left out, a day or a year mistyped."""

from __future__ import annotations

import pytest

from lint8k.api import Severity
from lint8k.testing import clean, flags
from lint8k_rules.exhibits._examples import ATTACHED, HEADER
from lint8k_rules.exhibits.attached_not_listed import AttachedNotListed
from lint8k_rules.exhibits.cited_not_listed import CitedNotListed
from lint8k_rules.exhibits.description_missing import DescriptionMissing
from lint8k_rules.exhibits.listed_in_another_year import ListedInAnotherYear
from lint8k_rules.exhibits.no_such_class import NoSuchClass
from lint8k_rules.exhibits.number_of_another_class import NumberOfAnotherClass
from lint8k_rules.exhibits.points_to_unlisted import PointsToUnlisted
from lint8k_rules.exhibits.release_dated_otherwise import ReleaseDatedOtherwise

ITEM = "Item 9.01  Financial Statements and Exhibits.\n\n"


def report(text: str, listing: str) -> str:
    return f"Item 8.01  Other Events.\n\n{text}\n\n{ITEM}{listing}\n"


class TestPointLost:
    def test_no_row_can_bear_it(self) -> None:
        listing = "(d) Exhibits\n\n991      Press release dated {day}\n~~~ EXH004"
        (violation,) = flags(NoSuchClass, body=report("The quarry reopened.", listing))
        assert "Exhibit 99.1 may be meant" in violation.message

    def test_a_row_of_interactive_data_that_is_an_agreement(self) -> None:
        listing = "(d) Exhibits\n\n101      Supply Agreement dated {day}\n~~~ EXH009"
        (violation,) = flags(NumberOfAnotherClass, body=report("The quarry reopened.", listing))
        assert "Exhibit 10.1 may be meant" in violation.message

    @pytest.mark.parametrize(
        "line",
        [
            "998 Quarry Road, Naperville",
            "992 shares of the company",
            "99.1     Press release\n         995,000 tons",
        ],
    )
    def test_other_figures(self, line: str) -> None:
        clean(NoSuchClass, body=report("The quarry reopened.", f"(d) Exhibits\n\n{line}"))


class TestRowLeftOut:
    def test_the_list_has_no_row_left(self) -> None:
        text = "The release is attached as Exhibit 99.1 to this report.\n                                   ~~~~ EXH002"
        (violation,) = flags(CitedNotListed, body=report(text, "(d) Exhibits\n\nExhibit No.     Description"))
        assert violation.related[-1].span.text.startswith("Item 9.01")

    @pytest.mark.parametrize("words", ["(d) See the Exhibit Index.", "(d) Exhibits. None."])
    def test_the_item_points_elsewhere(self, words: str) -> None:
        text = "The release is attached as Exhibit 99.1 to this report."
        clean(CitedNotListed, body=report(text, words))

    def test_the_place_of_the_missing_row_is_related(self) -> None:
        tail = ATTACHED.replace("<TYPE>EX-99.1", "<TYPE>EX-99.1\n      ~~~~~~~ EXH006")
        row = "5.1     Opinion (incorporated by reference to Exhibit 5.1 to the Form 8-K filed May 6, 2014)"
        body = report("The quarry reopened.", f"(d) Exhibits\n\n{row}")
        (violation,) = flags(AttachedNotListed, header=HEADER, body=body, tail=tail)
        assert [related.span.text for related in violation.related] == ["5.1"]

    def test_a_number_alone(self) -> None:
        listing = "(d) Exhibits\n\nExhibit No.     Description\n\n99.1\n~~~~ EXH021"
        flags(DescriptionMissing, body=report("The quarry reopened.", listing))


class TestReleaseDatedOtherwise:
    ISSUED = "On {day}, Hollin Ridge Materials, Inc. issued a press release."

    def test_another_day(self) -> None:
        listing = "(d) Exhibits\n\n99.1     Press release dated March 5, 2015\n                             ~~~~~~~~~~~~~ EXH029"
        (violation,) = flags(ReleaseDatedOtherwise, body=report(self.ISSUED, listing))
        assert violation.message == "The list dates the press release March 5, 2015, the text March 4, 2015"

    def test_a_release_issued_on_a_day(self) -> None:
        listing = "(d) Exhibits\n\n99.1     Press release dated March 4, 2014\n                             ~~~~~~~~~~~~~ EXH029"
        flags(
            ReleaseDatedOtherwise, body=report("A press release was issued by the company on {day}.", listing)
        )

    @pytest.mark.parametrize(
        ("text", "row"),
        [
            (ISSUED, "99.1     Press release dated {day}"),
            (ISSUED, "99.1     Press release dated June 9, 2014"),
            (ISSUED, "99.1     Press release"),
            (ISSUED + " It speaks of March 5, 2015.", "99.1     Press release dated March 5, 2015"),
            (
                "On {day}, the company sold its quarry. It issued a press release.",
                "99.1     Press release dated March 5, 2015",
            ),
            (ISSUED, "99.1     Press release dated March 5, 2015\n99.2     Press release dated {day}"),
        ],
    )
    def test_the_same_no_slip_or_another_event(self, text: str, row: str) -> None:
        clean(ReleaseDatedOtherwise, body=report(text, f"(d) Exhibits\n\n{row}"))


class TestListedInAnotherYear:
    def test_parties_between_title_and_date(self) -> None:
        listing = "(d) Exhibits\n\n1.1     Underwriting Agreement with K. Bell, Inc., dated March 4, 2014\n"
        listing += " " * 57 + "~~~~~~~~~~~~~ EXH030"
        flags(
            ListedInAnotherYear,
            body=report("On {day}, the company signed an underwriting agreement.", listing),
        )

    @pytest.mark.parametrize(
        ("text", "row"),
        [
            ("On {day}, the company signed a Supply Agreement.", "Supply Agreement dated {day}"),
            ("On {day}, the company signed a lease.", "Supply Agreement dated March 4, 2014"),
            (
                "On {day}, the company signed a Supply Agreement.",
                "Amendment of the Supply Agreement dated March 4, 2014",
            ),
            (
                "On {day}, the company renewed its Supply Agreement of March 4, 2014.",
                "Supply Agreement dated March 4, 2014",
            ),
            ("On {day}, the company signed a Supply Agreement.", "Supply Agreement dated March 4, 2012"),
        ],
    )
    def test_the_same_year_another_agreement_or_no_slip(self, text: str, row: str) -> None:
        clean(ListedInAnotherYear, body=report(text, f"(d) Exhibits\n\n10.1     {row}"))


def test_the_customary_words_on_a_cover_page_are_a_note() -> None:
    row = "104     Cover Page Interactive Data File (contained in Exhibit 101)"
    marked = f"(d) Exhibits\n\n99.1    Map\n{row}\n{' ' * row.index('Exhibit 101')}~~~~~~~~~~~ EXH018"
    (violation,) = flags(PointsToUnlisted, body=report("The quarry reopened.", marked))
    assert violation.severity is Severity.NOTE
