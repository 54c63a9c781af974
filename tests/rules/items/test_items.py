"""The rules on items, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, flags, render
from lint8k_rules.items.caption_differs import CaptionDiffers
from lint8k_rules.items.caption_of_another_item import CaptionOfAnotherItem
from lint8k_rules.items.exhibits_item_missing import ExhibitsItemMissing
from lint8k_rules.items.item_twice import ItemTwice
from lint8k_rules.items.items_of_another_era import ItemsOfAnotherEra
from lint8k_rules.items.unknown_item import UnknownItem
from lint8k_rules.items.unknown_item_cited import UnknownItemCited

LEGACY = date(2000, 4, 28)
EXHIBITS = "\nItem 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n     99.1     Press release\n"


def item(heading: str, text: str = "The quarry at Sable Creek reopened on {day}.") -> str:
    return f"{heading}\n\n{text}\n"


class TestUnknownItem:
    def test_the_caption_tells_which_item_is_meant(self) -> None:
        (violation,) = flags(
            UnknownItem, body="Item 8.11  Other Events.\n     ~~~~ ITM001\n\nThe quarry reopened.\n"
        )
        assert violation.message == 'Form 8-K has no Item 8.11; "Other Events" is the caption of Item 8.01'

    def test_a_zero_left_out(self) -> None:
        (violation,) = flags(UnknownItem, body="Item 5.2\n     ~~~ ITM001\n\nMs. Vane resigned on {day}.\n")
        assert "Item 5.02 is probably meant" in violation.message

    def test_in_the_old_numbering(self) -> None:
        flags(
            UnknownItem, day=LEGACY, body="Item 25.  Other Events.\n     ~~ ITM001\n\nThe quarry reopened.\n"
        )

    def test_an_item_before_its_time_is_a_warning(self) -> None:
        body = "Item 1.05  Material Cybersecurity Incidents.\n     ~~~~ ITM001\n\nSystems were down.\n"
        (violation,) = flags(UnknownItem, body=body)
        assert violation.severity is Severity.WARNING
        assert "it became part of the form on December 18, 2023" in violation.message

    def test_an_item_in_its_time_is_none(self) -> None:
        clean(UnknownItem, day=date(2024, 3, 4), body=item("Item 1.05  Material Cybersecurity Incidents."))

    def test_an_item_whose_first_day_is_not_settled_is_passed_over(self) -> None:
        clean(UnknownItem, day=date(2003, 3, 10), body=item("Item 11.  Temporary Suspension of Trading"))

    def test_items_of_regulation_s_k_are_none_of_the_report(self) -> None:
        clean(
            UnknownItem,
            body=item("Item 8.01  Other Events.", "Item 404(a) of Regulation S-K does not apply."),
        )


class TestCaptionOfAnotherItem:
    @pytest.mark.parametrize(
        ("number", "caption"),
        [
            ("1.02", "Entry into a Material Definitive Agreement"),
            ("8.01", "RESULTS OF OPERATIONS AND FINANCIAL CONDITION"),
            ("5.03", "Departure of Directors or Certain Officers"),
            ("9.01", "Regulation FD Disclosure"),
        ],
    )
    def test_it_is_an_error_at_the_heading(self, number: str, caption: str) -> None:
        heading = f"Item {number}  {caption}"
        flags(
            CaptionOfAnotherItem, body=f"{heading}\n{'~' * len(heading)} ITM002\n\nIt was done on {{day}}.\n"
        )

    def test_in_the_old_numbering(self) -> None:
        heading = "ITEM 5.  CHANGES IN CONTROL OF REGISTRANT"
        flags(CaptionOfAnotherItem, day=LEGACY, body=f"{heading}\n{'~' * len(heading)} ITM002\n\nIt was.\n")

    @pytest.mark.parametrize(
        "heading",
        [
            "Item 2.01  Acquisition or Disposition of Assets",
            "Item 5.02(e)  Compensatory Arrangements of Certain Officers",
            "Item 5.03  Change in Fiscal Year",
            "Item 9.01  Exhibits",
            "Item 9.01  Financial Statements, Pro Forma Financial Information and Exhibits",
            "Item 8.01  Other Matters",
            "Item 5.02  Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal\nOfficers",
            "Items 2.02 and 7.01  Results of Operations and Financial Condition; Regulation FD Disclosure",
        ],
    )  # fmt: skip
    def test_shortened_earlier_and_combined_captions_are_none(self, heading: str) -> None:
        clean(CaptionOfAnotherItem, body=item(heading))

    def test_item_9_for_item_12_in_2003_is_none(self) -> None:
        clean(
            CaptionOfAnotherItem,
            day=date(2003, 5, 7),
            body=item("Item 9.  Results of Operations and Financial Condition"),
        )


class TestItemTwice:
    def test_another_item_s_caption_is_the_other_rule_s(self) -> None:
        body = item("Item 8.01  Other Events.") + "\n" + item("Item 8.01  Financial Statements and Exhibits.")
        clean(ItemTwice, body=body)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Item 5.02(b)  Departure of Directors", "Item 5.02(c)  Appointment of Certain Officers"),
            ("Item 8.01  Other Events.", "Item 8.01  Other Events (continued)"),
            ("Items 7.01 and 8.01  Regulation FD Disclosure; Other Events", "Item 8.01  Other Events"),
        ],
    )
    def test_paragraphs_continuations_and_combinations_are_none(self, one: str, other: str) -> None:
        clean(ItemTwice, body=item(one) + "\n" + item(other))

    def test_a_pasted_exhibit_is_none(self) -> None:
        clean(
            ItemTwice,
            body=item("Item 8.01  Other Events."),
            tail="Exhibit 99.1\n\n" + item("Item 8.01  Other Events."),
        )


class TestExhibitsItemMissing:
    def test_at_the_index(self) -> None:
        flags(
            ExhibitsItemMissing,
            body=item("Item 8.01  Other Events."),
            tail="EXHIBIT INDEX\n~~~~~~~~~~~~~ ITM004\n\n99.1     Press release dated {day}\n",
        )

    def test_at_the_list_whose_heading_is_lost(self) -> None:
        body = (
            item("Item 8.01  Other Events.")
            + "\n(d) Exhibits\n~~~~~~~~~~~~ ITM004\n\n     99.1     Press release\n"
        )
        flags(ExhibitsItemMissing, body=body)

    def test_item_7_in_the_old_numbering(self) -> None:
        (violation,) = flags(
            ExhibitsItemMissing,
            day=LEGACY,
            body="Item 5.  Other Events.\n\nA release is attached hereto as Exhibit 99.1.\n"
            "                                        ~~~~ ITM004\n",
        )
        assert "no Item 7" in violation.message

    @pytest.mark.parametrize(
        "text",
        [
            "The agreement was filed as Exhibit 10.1 to the Form 10-Q of May 8, 2014.",
            "The lease is incorporated by reference to Exhibit 10.2 of the Annual Report on Form 10-K.",
            "It is attached to the Agreement as Exhibit A.",
        ],
    )
    def test_exhibits_of_other_filings_are_none(self, text: str) -> None:
        clean(ExhibitsItemMissing, body=item("Item 8.01  Other Events.", text))

    def test_a_cover_page_data_file_alone_needs_no_item(self) -> None:
        tail = "EXHIBIT INDEX\n\n104     Cover Page Interactive Data File\n"
        clean(ExhibitsItemMissing, day=date(2022, 3, 4), body=item("Item 8.01  Other Events."), tail=tail)

    def test_a_wrong_number_over_its_caption_is_the_other_rules_(self) -> None:
        clean(ExhibitsItemMissing, body=item("Item 8.01  Other Events.") + EXHIBITS.replace("9.01", "9.02"))


class TestCaptionDiffers:
    @pytest.mark.parametrize(
        ("number", "caption", "how"),
        [
            ("9.01", "Exhibits", "shortens that of Item 9.01"),
            ("2.02", "Results of Operation and Financial Condition", "is not quite that of Item 2.02"),
            ("8.01", "Other Items", "is not that of Item 8.01"),
            ("9.01", "Financial Statements, Pro Forma Financial Information and Exhibits", "is that of Item 7 of the form"),
        ],
    )  # fmt: skip
    def test_it_is_a_note_at_the_caption(self, number: str, caption: str, how: str) -> None:
        body = (
            f"Item {number}  {caption}\n           {'~' * len(caption)} ITM005\n\nIt was done on {{day}}.\n"
        )
        (violation,) = flags(CaptionDiffers, body=body)
        assert how in violation.message

    @pytest.mark.parametrize(
        "heading",
        [
            "ITEM 5.03. AMENDMENTS TO CERTIFICATE OF INCORPORATION OR BY-LAWS; CHANGE IN FISCAL YEAR.",
            "Item 4.01  Changes in Registrant’s Certifying Accountant",
            "Item 8.01  Other Events — Reopening of the Quarry",
            "Item 8.01",
        ],
    )
    def test_case_marks_and_additions_are_none(self, heading: str) -> None:
        clean(CaptionDiffers, body=item(heading))


def test_a_report_in_the_old_numbering_long_after_is_told() -> None:
    (violation,) = flags(ItemsOfAnotherEra, ItemsOfAnotherEra.wrong)
    assert "Items 1.01 to 9.01" in violation.message


def test_an_old_event_reported_late_in_the_new_numbering_is_not() -> None:
    signed = "Date: April 13, 2006"
    text = render(
        Example(day=date(2002, 8, 12), body=item("Item 1.01  Entry into a Material Definitive Agreement"))
    )
    assert not check(text.replace("Date: August 13, 2002", signed), ItemsOfAnotherEra).violations


@pytest.mark.parametrize(
    "text",
    [
        "It is incorporated by reference into Item 3.02.",
        "See Item 2.31 of the Disclosure Schedule.",
        "The item 9.99% notes are due.",
    ],
)
def test_references_to_items_of_the_form_or_of_other_papers_are_none(text: str) -> None:
    clean(UnknownItemCited, body=item("Item 8.01  Other Events.", text))
