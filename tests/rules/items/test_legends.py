"""The rules on furnished-not-filed legends and on items cited by old numbers, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Severity
from lint8k.testing import clean, flags
from lint8k_rules.items.legend_names_another_exhibit import LegendNamesAnotherExhibit
from lint8k_rules.items.legend_names_another_item import LegendNamesAnotherItem
from lint8k_rules.items.legend_on_filed_item import LegendOnFiledItem
from lint8k_rules.items.stale_item_cited import StaleItemCited

RESULTS = "Item 2.02  Results of Operations and Financial Condition.\n\n"
SHOWN = "Item 7.01  Regulation FD Disclosure.\n\n"
OTHER = "Item 8.01  Other Events.\n\n"
NOT_FILED = 'and shall not be deemed "filed" for purposes of Section 18 of the Exchange Act.\n'


class TestStaleItemCited:
    def test_it_names_the_item_of_today(self) -> None:
        (violation,) = flags(
            StaleItemCited,
            body=f"{SHOWN}The slides are furnished under Item 9\n"
            "                               ~~~~~~ ITM009\n" + NOT_FILED,
        )
        assert (
            violation.message == 'Form 8-K has had no "Item 9" since August 23, 2004; Item 7.01 has its place'
        )

    def test_of_this_report(self) -> None:
        flags(
            StaleItemCited, body=f"{OTHER}It is told in Item 5 of this report.\n              ~~~~~~ ITM009\n"
        )

    def test_a_new_number_in_an_old_report(self) -> None:
        flags(
            StaleItemCited,
            day=date(2003, 7, 22),
            body="Item 12.  Results of Operations and Financial Condition.\n\nThe release is furnished under Item 2.02\n"
            "                               ~~~~~~~~~ ITM009\n" + NOT_FILED,
        )

    @pytest.mark.parametrize(
        "text",
        [
            "It is furnished in accordance with Item 12 of Form 10-K and shall not be deemed filed.",
            "The names are given under Item 10 of the Form 10-K of March 3, 2014.",
            "It is furnished under Item 2.02 and shall not be deemed filed.",
            "Item 9 of the agenda was withdrawn.",
            "It amends Item 5 of Form 8-K filed on June 2, 2003.",
        ],
    )
    def test_other_forms_and_earlier_reports_are_none(self, text: str) -> None:
        clean(StaleItemCited, body=f"{RESULTS}{text}\n")

    def test_old_numbers_in_an_old_report_are_none(self) -> None:
        body = f"Item 9.  Regulation FD Disclosure.\n\nThe slides are furnished under Item 9 {NOT_FILED}"
        clean(StaleItemCited, day=date(2004, 8, 19), body=body)


class TestLegendNamesAnotherItem:
    def test_an_item_that_the_report_does_not_have(self) -> None:
        (violation,) = flags(
            LegendNamesAnotherItem,
            body=f"{SHOWN}The release is being furnished pursuant to Item 2.02\n"
            "                                                ~~~~ ITM010\n" + NOT_FILED,
        )
        assert (
            violation.message == "The legend under Item 7.01 names Item 2.02, which the report does not have"
        )

    def test_furnished_under_an_item_that_is_filed(self) -> None:
        body = (
            f"{SHOWN}This report is furnished pursuant to Item 8.01\n"
            f"                                          ~~~~ ITM010\n{NOT_FILED}\n{OTHER}The quarry reopened.\n"
        )
        flags(LegendNamesAnotherItem, body=body)

    @pytest.mark.parametrize(
        "text",
        [
            f"The information in this Item 7.01 is furnished {NOT_FILED}",
            f"The information in this report, and in Items 2.02 and 7.01, is furnished {NOT_FILED}",
            f"The information furnished under this report and Exhibit 99.1 is not filed {NOT_FILED}",
            f"The report furnished under Item 2.02 of Form 8-K and dated May 2, 2014 was furnished {NOT_FILED}",
            "The company spoke of Item 2.02.",
        ],
    )
    def test_its_own_item_the_whole_and_other_reports_are_none(self, text: str) -> None:
        clean(LegendNamesAnotherItem, body=f"{SHOWN}{text}\n")

    def test_one_legend_for_two_items_is_none(self) -> None:
        body = f"{RESULTS}The quarter was good.\n\n{SHOWN}What stands in Items 2.02 and 7.01 is furnished {NOT_FILED}"
        clean(LegendNamesAnotherItem, body=body)


class TestLegendOnFiledItem:
    def test_it_is_a_note(self) -> None:
        (violation,) = flags(
            LegendOnFiledItem,
            body=f"{OTHER}The information in this Item 8.01\n                        ~~~~~~~~~ ITM011\nis furnished {NOT_FILED}",
        )
        assert (violation.severity or violation.rule.severity) is Severity.NOTE

    @pytest.mark.parametrize(
        "text",
        [
            f"The information in Items 7.01 and 8.01 is furnished {NOT_FILED}",
            f"Exhibit 99.1 is furnished {NOT_FILED}",
            "The information in this Item 8.01 is filed.",
        ],
    )
    def test_beside_a_furnished_item_or_of_an_exhibit_it_is_none(self, text: str) -> None:
        clean(LegendOnFiledItem, body=f"{OTHER}{text}\n")


class TestLegendNamesAnotherExhibit:
    SLIDES = f"\n{SHOWN}The slides are attached as Exhibit 99.2 to this report.\n"

    @pytest.mark.parametrize(
        "text",
        [
            f"The release is attached hereto as Exhibit 99.1. Exhibit 99.1 is furnished {NOT_FILED}",
            f"The release is attached hereto as Exhibit 99.1. Exhibits 99.1 and 99.2 are furnished {NOT_FILED}",
            f"The quarter was good. Exhibit 99.2 is furnished {NOT_FILED}",
            f"The release is attached hereto as Exhibit 99.1. Exhibit 99.3 is furnished {NOT_FILED}",
        ],
    )
    def test_its_own_several_and_unknown_exhibits_are_none(self, text: str) -> None:
        clean(LegendNamesAnotherExhibit, body=RESULTS + text + self.SLIDES)
