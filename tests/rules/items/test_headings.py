"""The rules on misprinted headings, missing captions, empty items and their order, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity, Stage
from lint8k.testing import check, clean, flags, render
from lint8k_rules.items.caption_missing import CaptionMissing
from lint8k_rules.items.caption_of_another_item import CaptionOfAnotherItem
from lint8k_rules.items.exhibits_item_missing import ExhibitsItemMissing
from lint8k_rules.items.heading_misprinted import HeadingMisprinted
from lint8k_rules.items.item_empty import ItemEmpty
from lint8k_rules.items.items_out_of_order import ItemsOutOfOrder
from lint8k_rules.items.paragraph_letter_wrong import ParagraphLetterWrong

FIRST = "Item 7.01  Regulation FD Disclosure.\n\nThe company will speak at a conference.\n\n"
LAST = (
    "\n\nOn {day} the quarry reopened.\n\nItem 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n"
    "     99.1     Press release\n"
)


class TestHeadingMisprinted:
    @pytest.mark.parametrize(
        "head",
        ["Item 801", "Itme 8.01", "Iten 8.01", "tem 8.01", "Items 8.01", "Item 8,01", "Item", "Item 8.O1"],
    )
    def test_at_the_words_before_the_caption(self, head: str) -> None:
        body = f"{FIRST}{head}  Other Events.\n{'~' * len(head)} ITM019{LAST}"
        (violation,) = flags(HeadingMisprinted, body=body)
        assert "Item 8.01" in violation.message

    @pytest.mark.parametrize(
        "heading",
        [
            "Item 8.01  Other Events.",
            "ITEM 8.01. OTHER EVENTS",
            "8.01  Other Events",
            "Item No. 8.01  Other Events",
            "Items 7.01 and 8.01  Regulation FD Disclosure; Other Events",
        ],
    )
    def test_sound_headings_are_none(self, heading: str) -> None:
        clean(HeadingMisprinted, body=f"{FIRST}{heading}{LAST}")

    def test_a_caption_that_another_heading_bears_is_none(self) -> None:
        clean(
            HeadingMisprinted, body=f"Item Regulation FD Disclosure\n\n{FIRST}Item 8.01  Other Events.{LAST}"
        )

    def test_exhibits_below_a_misprinted_heading_have_their_item(self) -> None:
        clean(ExhibitsItemMissing, body=f"{FIRST}{LAST.replace('Item 9.01', 'Item')}")


class TestCaptionMissing:
    def test_a_second_heading_of_the_same_item_needs_none(self) -> None:
        clean(CaptionMissing, body=f"{FIRST}Item 7.01 (continued)\n\nThe slides are shown.\n")

    def test_of_the_only_item(self) -> None:
        flags(CaptionMissing, body="Item 8.01\n~~~~~~~~~ ITM013\n\nOn {day} the quarry reopened.\n")

    def test_a_caption_on_the_next_line_is_one(self) -> None:
        clean(CaptionMissing, body=f"{FIRST}Item 8.01\nOther Events{LAST}")


class TestItemEmpty:
    def test_in_a_draft_it_is_a_note(self) -> None:
        text = render(
            Example(
                body=f"{FIRST}Item 8.01  Other Events.\n{LAST.replace('On {day} the quarry reopened.', '')}"
            )
        )
        (violation,) = check(text, ItemEmpty, stage=Stage.DRAFT).violations
        assert violation.unfinished

    @pytest.mark.parametrize(
        "body",
        [
            "Item 2.02  Results of Operations and Financial Condition.\n\n" + FIRST,
            f"{FIRST}Item 8.01  Other Events. None.{LAST}",
            f"{FIRST}Items 7.01 and 8.01  Regulation FD Disclosure; Other Events{LAST}",
        ],
    )
    def test_headings_answered_together_are_none(self, body: str) -> None:
        clean(ItemEmpty, body=body)

    def test_a_report_without_items_is_none(self) -> None:
        clean(ItemEmpty, body="The quarry reopened.\n")


class TestItemsOutOfOrder:
    def test_once_a_report(self) -> None:
        body = (
            "Item 8.01  Other Events.\n\nThe quarry reopened.\n\nItem 7.01  Regulation FD Disclosure.\n     ~~~~ ITM015\n\n"
            "The company will speak.\n\nItem 2.02  Results of Operations and Financial Condition.\n\nThe quarter was good.\n"
        )
        (violation,) = flags(ItemsOutOfOrder, body=body)
        assert (violation.severity or violation.rule.severity) is Severity.NOTE

    @pytest.mark.parametrize(
        "body",
        [
            f"{FIRST}Item 8.01  Other Events.{LAST}",
            f"Item 8.01  Other Events.\n\nOne.\n\n{FIRST}Item 8.01  Other Events.{LAST}",
            "Item 8.01  Financial Statements and Exhibits.\n\nNone.\n\n" + FIRST,
        ],
    )
    def test_order_repeats_and_other_captions_are_none(self, body: str) -> None:
        clean(ItemsOutOfOrder, body=body)

    def test_item_12_before_item_9_is_out_of_order_by_number_and_not_by_letters(self) -> None:
        body = (
            "Item 7.  Financial Statements and Exhibits.\n\nNone.\n\n"
            "Item 12.  Results of Operations and Financial Condition.\n\nGood.\n"
        )
        clean(ItemsOutOfOrder, day=date(2003, 7, 22), body=body)


class TestCaptionOfOldItem7:
    def test_over_another_item_it_is_another_item_s(self) -> None:
        heading = "Item 5.02  Financial Statements, Pro Forma Financial Information and Exhibits"
        flags(CaptionOfAnotherItem, body=f"{heading}\n{'~' * len(heading)} ITM002\n\nMs. Vane resigned.\n")


class TestParagraphLetterWrong:
    @pytest.mark.parametrize(
        ("day", "severity"), [(date(2006, 3, 3), Severity.NOTE), (date(2007, 3, 5), Severity.WARNING)]
    )
    def test_exhibits_under_c_are_a_warning_when_the_letters_are_settled(
        self, day: date, severity: Severity
    ) -> None:
        body = "Item 9.01  Financial Statements and Exhibits.\n\n(c) Exhibits\n~~~ ITM008\n\n     99.1     Press release\n"
        (violation,) = flags(ParagraphLetterWrong, day=day, body=body)
        assert (violation.severity or violation.rule.severity) is severity

    @pytest.mark.parametrize("number", ["5.02(h)", "9.01(e)", "4.02(d)"])
    def test_a_paragraph_that_the_item_does_not_have(self, number: str) -> None:
        body = f"Item 8.01  Other Events.\n\nIt is told under Item {number} below.\n{' ' * 26}~~~ ITM008\n"
        (violation,) = flags(ParagraphLetterWrong, body=body)
        assert violation.severity is Severity.WARNING

    @pytest.mark.parametrize(
        "text",
        ["It is told under Item 5.02(e) and Item 9.01(d).", "It is Item 5.03(k) of the Disclosure Schedule."],
    )
    def test_paragraphs_in_force_and_other_items_are_none(self, text: str) -> None:
        clean(ParagraphLetterWrong, body=f"Item 8.01  Other Events.\n\n{text}\n")
