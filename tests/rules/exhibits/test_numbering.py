"""The rules on exhibit numbers, their order, their class and what they stand for."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Severity
from lint8k.testing import clean, flags
from lint8k_rules.exhibits._examples import HEADER
from lint8k_rules.exhibits.cited_as_another import CitedAsAnother
from lint8k_rules.exhibits.description_missing import DescriptionMissing
from lint8k_rules.exhibits.number_of_another_class import NumberOfAnotherClass
from lint8k_rules.exhibits.number_skipped import NumberSkipped
from lint8k_rules.exhibits.numbers_out_of_order import NumbersOutOfOrder
from lint8k_rules.exhibits.points_to_unlisted import PointsToUnlisted

TEXT = "The quarry at Sable Creek reopened on {day}."


def listing(*rows: str, text: str = TEXT) -> str:
    return (
        f"Item 8.01  Other Events.\n\n{text}\n\nItem 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n"
        + "\n".join(rows)
        + "\n"
    )


class TestNumbersOutOfOrder:
    def test_a_lower_number_of_the_same_class(self) -> None:
        (violation,) = flags(
            NumbersOutOfOrder,
            body=listing("99.2     Map", "99.1     Press release dated {day}", "~~~~ EXH011"),
        )
        assert violation.severity is Severity.NOTE

    @pytest.mark.parametrize(
        "rows",
        [
            ("99.9     Map", "99.10    Plan of the quarry"),
            ("104      Cover Page Interactive Data File", "99.1     Press release dated {day}"),
            ("3(i)     Certificate of Incorporation", "3(ii)    By-laws", "10.1     Lease"),
            ("99.1     Press release", "99.1     Map"),
        ],
    )
    def test_figures_are_compared_as_numbers(self, rows: tuple[str, ...]) -> None:
        clean(NumbersOutOfOrder, body=listing(*rows))

    def test_the_wrong_order_of_list_and_index_is_told_once(self) -> None:
        rows = ("99.1     Press release dated {day}", "10.1     Lease of the quarry")
        body = listing(*rows, "~~~~ EXH011")
        flags(NumbersOutOfOrder, body=body, tail="EXHIBIT INDEX\n\n" + "\n".join(rows) + "\n")


class TestNumberSkipped:
    def test_the_second_of_three(self) -> None:
        flags(NumberSkipped, body=listing("10.1     Lease", "10.3     Pledge of the lease", "~~~~ EXH012"))

    @pytest.mark.parametrize(
        ("text", "rows"),
        [
            (TEXT, ("10.1     Lease", "10.4     Pledge of the lease")),
            (TEXT, ("10.2     Lease", "10.4     Pledge of the lease")),
            (
                TEXT,
                (
                    "10.1     Lease (incorporated by reference to Exhibit 10.1 to the Form 10-Q filed May 6, 2014)",
                    "10.3     Pledge",
                ),
            ),
            (
                "A map is attached as Exhibit 99.2 to this report.",
                ("99.1     Press release", "99.3     Plan"),
            ),
        ],
    )
    def test_numbers_of_another_list_and_what_another_rule_tells(
        self, text: str, rows: tuple[str, ...]
    ) -> None:
        clean(NumberSkipped, body=listing(*rows, text=text))


class TestNumberOfAnotherClass:
    @pytest.mark.parametrize(
        ("row", "severity"),
        [
            ("10.1     Text of press release dated {day}", Severity.WARNING),
            ("10.1     Amended and Restated By-laws", Severity.WARNING),
            ("4.1      Underwriting Agreement dated {day}", Severity.WARNING),
            ("99.1     Employment Agreement with Ellen Pruitt", Severity.NOTE),
            ("2.2      Form of Indemnification Agreement with directors", Severity.WARNING),
            ("1.2      Director and Officer Indemnity Agreement", Severity.WARNING),
            ("1.1      Stock Option Agreement with Ellen Pruitt", Severity.WARNING),
            ("99.2     Agreement and Plan of Merger dated {day}", Severity.NOTE),
            ("99.3     Cover Page Interactive Data File", Severity.NOTE),
        ],
    )
    def test_a_document_with_a_class_of_its_own(self, row: str, severity: Severity) -> None:
        number = row.split()[0]
        (violation,) = flags(NumberOfAnotherClass, body=listing(row, "~" * len(number) + " EXH009"))
        assert violation.severity is severity

    @pytest.mark.parametrize(
        "row",
        [
            "10.1     Agreement and Plan of Merger dated {day}",
            "4.1      Amended and Restated By-laws",
            "2.2      Indemnification Agreement among the Company, Larch Gravel Co. and its shareholders",
            "2.3      Stock Option Agreement between the Company and Larch Gravel Co.",
            "20.1     Press release dated {day}",
            "99.1     Supply Agreement dated {day}",
            "10.2     Letter on the press release of {day}",
            "10.3     Amendment to the Indenture of Lease",
            "47.1     Press release dated {day}",
        ],
    )
    def test_what_is_arguable_or_begins_otherwise(self, row: str) -> None:
        clean(NumberOfAnotherClass, body=listing(row))

    def test_consents_were_24_before_1993(self) -> None:
        body = listing("24.1     Consent of independent accountants", "~~~~ EXH009").replace("8.01", "5")
        (violation,) = flags(NumberOfAnotherClass, body=body.replace("9.01", "7"), day=date(1994, 3, 4))
        assert violation.severity is Severity.NOTE


class TestDescriptionMissing:
    def test_a_bare_number_among_others(self) -> None:
        rows = ("99.1     Press release dated {day}", "", "99.2", "~~~~ EXH021")
        (violation,) = flags(DescriptionMissing, body=listing(*rows))
        assert violation.unfinished

    def test_the_index_describes_a_list_of_bare_numbers(self) -> None:
        tail = "EXHIBIT INDEX\n\n99.1     Press release dated {day}\n99.2     Map of the quarry\n"
        clean(DescriptionMissing, body=listing("99.1", "", "99.2"), tail=tail)


class TestPointsToUnlisted:
    def test_the_cover_page_in_an_exhibit_101_that_is_not_listed(self) -> None:
        rows = (
            "99.1     Press release dated {day}",
            "104      Cover Page Interactive Data File (included as Exhibit 101)",
            "                                                       ~~~~~~~~~~~ EXH018",
        )
        flags(PointsToUnlisted, body=listing(*rows), day=date(2021, 3, 4))

    @pytest.mark.parametrize(
        "rows",
        [
            (
                "5.1      Opinion of Alder & Finch LLP",
                "23.1     Consent of Alder & Finch LLP (included in Exhibit 5.1)",
            ),
            (
                "10.1     Lease",
                "10.2     Form of note (included in Exhibit 10.2 to the Form 10-Q filed May 6, 2014)",
            ),
            ("99       Press release", "99.2     Map (included in Exhibit 99)"),
        ],
    )
    def test_listed_or_of_another_filing(self, rows: tuple[str, ...]) -> None:
        clean(PointsToUnlisted, body=listing(*rows))


class TestCitedAsAnother:
    ROWS = ("10.1     Supply Agreement dated {day}", "99.1     Press release dated {day}")

    def test_an_agreement_cited_as_the_release(self) -> None:
        text = (
            "The company signed a Supply Agreement, which is filed as Exhibit 99.1 to\n"
            "                                                                 ~~~~ EXH027\nthis report."
        )
        (violation,) = flags(CitedAsAnother, body=listing(*self.ROWS, text=text))
        assert violation.message.endswith("the Agreement is Exhibit 10.1")

    @pytest.mark.parametrize(
        "text",
        [
            "The press release on the Supply Agreement is attached as Exhibit 99.1.",
            "The Supply Agreement is filed as Exhibit 10.1 and the press release is furnished as Exhibit 99.1.",
            "The Supply Agreement was filed as Exhibit 99.1 to the Form 8-K of May 6, 2014.",
            "The agreement and a press release are attached as Exhibits 10.1 and 99.1.",
        ],
    )
    def test_the_right_number_and_another_filing(self, text: str) -> None:
        clean(CitedAsAnother, body=listing(*self.ROWS, text=text))

    TWO = (
        "10.1     Registration Rights Agreement with Bask Stone, Inc.",
        "10.2     Form of Indemnification Agreement",
    )

    def test_an_agreement_cited_as_another_agreement(self) -> None:
        text = (
            "It is qualified by the form of Registration Rights Agreement, which is filed as Exhibit 10.2 to\n"
            "                                                                                        ~~~~ EXH027\n"
            "this report."
        )
        (violation,) = flags(CitedAsAnother, body=listing(*self.TWO, text=text))
        assert violation.message.endswith("the Registration Rights Agreement is Exhibit 10.1")

    @pytest.mark.parametrize(
        "text",
        [
            "The Registration Rights Agreement is filed as Exhibit 10.1 to this report.",
            "The Registration Rights Agreement and the Indemnification Agreement are filed as Exhibit 10.2 here.",
            "The Rights Agreement is filed as Exhibit 10.1 to this report.",
            "The Registration Rights Agreement was filed as Exhibit 10.2 to the Form 8-K of May 6, 2014.",
            "The Indemnity and Registration Agreement is filed as Exhibit 10.1 to this report.",
            "The Agreement is filed as Exhibit 10.2 to this report.",
            "The Voting Agreement is filed as Exhibit 10.2 to this report.",
            "The waiver of the Registration Rights Agreement is filed as Exhibit 10.2 to this report.",
            "The Registration Rights Agreement and the form of indemnity is filed as Exhibit 10.2 to this report.",
        ],
    )
    def test_agreements_cited_by_their_numbers(self, text: str) -> None:
        clean(CitedAsAnother, body=listing(*self.TWO, text=text))

    def test_two_agreements_are_not_told_apart(self) -> None:
        text = "The company signed a Supply Agreement, which is filed as Exhibit 99.1 to this report."
        clean(
            CitedAsAnother,
            body=listing("10.1     Supply Agreement", "10.2     Pledge Agreement", self.ROWS[1], text=text),
        )


def test_a_number_under_which_nothing_is_attached_is_told_once() -> None:
    tail = (
        "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.txt\n<TEXT>\n"
        "Sable Creek Reopens\n"
    )
    clean(NumberOfAnotherClass, header=HEADER, body=listing("10.1     Press release dated {day}"), tail=tail)
