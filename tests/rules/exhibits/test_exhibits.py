"""The rules on exhibits, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity, Stage, TieStatus
from lint8k.testing import check, clean, flags, render, unmarked
from lint8k_rules.exhibits._examples import ATTACHED, HEADER
from lint8k_rules.exhibits.attached_not_listed import AttachedNotListed
from lint8k_rules.exhibits.cited_not_listed import CitedNotListed
from lint8k_rules.exhibits.index_differs_from_list import IndexDiffersFromList
from lint8k_rules.exhibits.listed_not_attached import ListedNotAttached
from lint8k_rules.exhibits.listed_twice import ListedTwice
from lint8k_rules.exhibits.no_such_class import NoSuchClass
from lint8k_rules.exhibits.numbered_as_document_type import NumberedAsDocumentType

TOP = """\
Item 8.01  Other Events.

The quarry at Sable Creek reopened on {day}.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

"""
INDEX = "EXHIBIT INDEX\n\n"


def cited(text: str, *rows: str) -> str:
    return TOP.replace("The quarry at Sable Creek reopened on {day}.", text) + "\n".join(rows) + "\n"


class TestIndexDiffersFromList:
    LIST = (
        TOP
        + "     10.1     Lease of the quarry dated March 2, 2015\n     99.1     Press release dated March 4, 2015\n"
    )

    def test_the_same_is_a_tie_that_holds(self) -> None:
        (tie,) = clean(
            IndexDiffersFromList, body=self.LIST, tail=INDEX + self.LIST.split("(d) Exhibits\n\n")[1]
        )
        assert (tie.status, tie.statement) == (
            TieStatus.HOLDS,
            "the exhibit list equals the exhibit index (2 = 2)",
        )

    def test_a_number_that_the_index_lacks(self) -> None:
        body = self.LIST.replace("2015\n     99", "2015\n     ~~~~ EXH001\n     99", 1)
        flags(IndexDiffersFromList, body=body, tail=INDEX + "99.1     Press release dated March 4, 2015\n")

    def test_a_number_that_is_another_is_one_complaint(self) -> None:
        body = self.LIST.rstrip("\n").replace("99.1", "99.2") + "\n     ~~~~ EXH001\n"
        tail = (
            INDEX
            + "10.1     Lease of the quarry dated March 2, 2015\n99.1     Press release dated March 4, 2015\n"
        )
        (violation,) = flags(IndexDiffersFromList, body=body, tail=tail)
        assert violation.message == (
            "The list under Item 9.01 numbers this exhibit 99.2, the exhibit index 99.1"
        )

    def test_a_description_with_another_date_is_a_warning_at_the_date(self) -> None:
        tail = (
            INDEX
            + "10.1     Lease of the quarry dated March 2, 2015\n99.1     Press release dated March 14, 2015\n"
            "                                   ~~ EXH001\n"
        )
        (violation,) = flags(IndexDiffersFromList, body=self.LIST, tail=tail)
        assert violation.severity is Severity.WARNING

    @pytest.mark.parametrize(
        ("listed", "indexed", "found"),
        [
            ("issued by Tarn, Incorporated on March 4, 2015", "dated March 4, 2015, for fiscal 2015", None),
            ("of Tarn and its bank", "dated March 4, 2015", Severity.NOTE),
            ("of March 4, 2015", "of April 4, 2015", Severity.WARNING),
        ],
    )
    def test_other_words_are_a_note_and_another_date_a_warning(self, listed, indexed, found) -> None:
        body = self.LIST.replace("Press release dated March 4, 2015", f"Press release {listed}")
        assert body != self.LIST
        tail = INDEX + f"10.1     Lease of the quarry dated March 2, 2015\n99.1     Press release {indexed}\n"
        violations = check(render(Example(body=body, tail=tail)), IndexDiffersFromList).violations
        assert [violation.severity for violation in violations] == [found] * bool(found)

    def test_another_order_is_a_note(self) -> None:
        tail = (
            INDEX + "99.1     Press release dated March 4, 2015\n~~~~ EXH001\n"
            "10.1     Lease of the quarry dated March 2, 2015\n"
        )
        (violation,) = flags(IndexDiffersFromList, body=self.LIST, tail=tail)
        assert violation.severity is Severity.NOTE

    @pytest.mark.parametrize(
        ("lease", "release"),
        [
            ("LEASE OF THE QUARRY, dated as of March 2, 2015", "Press Release, dated March 4, 2015."),
            ("Form of Lease of the quarry dated March 2,\n         2015", "Press release     4"),
            (
                "Lease of the quarry dated March 2, 2015 (filed herewith)",
                "Press release dated March 4, 2015*",
            ),
        ],
    )
    def test_case_marks_wrapping_remarks_and_less_words_do_not_count(self, lease: str, release: str) -> None:
        clean(IndexDiffersFromList, body=self.LIST, tail=INDEX + f"10.1     {lease}\n99.1     {release}\n")

    def test_an_index_may_leave_out_what_is_not_filed_with_the_report(self) -> None:
        body = (
            self.LIST
            + "     104      Cover Page Interactive Data File\n     4.1      Indenture (previously filed)\n"
        )
        clean(IndexDiffersFromList, body=body, tail=INDEX + self.LIST.split("(d) Exhibits\n\n")[1])


class TestCitedNotListed:
    RELEASE = "     99.1     Press release dated {day}"

    def test_the_exhibit_that_nothing_cites_is_named(self) -> None:
        text = "The release is furnished as Exhibit 99.1 to this report."
        body = cited(
            f"{text}\n                                    ~~~~ EXH002", "     99.47     Press release"
        )
        (violation,) = flags(CitedNotListed, body=body)
        assert "the list has Exhibit 99.47, which the text does not cite" in violation.message
        assert [related.span.text for related in violation.related] == ["99.47"]

    def test_the_one_exhibit_that_nothing_cites_is_named_whatever_its_class(self) -> None:
        body = cited(
            "The lease is filed as Exhibit 99.1 hereto.\n                              ~~~~ EXH002",
            "     10.16     Lease",
        )
        (violation,) = flags(CitedNotListed, body=body)
        assert "the list has Exhibit 10.16, which the text does not cite" in violation.message

    def test_several_places_are_one_complaint(self) -> None:
        body = cited(
            "The release is Exhibit 99.2. It is attached hereto as Exhibit 99.2.\n"
            "                                                              ~~~~ EXH002",
            self.RELEASE,
        )
        (violation,) = flags(CitedNotListed, body=body)
        assert len(violation.related) == 2

    @pytest.mark.parametrize(
        "text",
        [
            "The release is attached as Exhibit 99.1.",
            "The release is attached as Exhibit 99.",
            "The lease was filed as Exhibit 10.1 to the Registrant's Form 10-Q for March 2014.",
            "The lease is incorporated by reference to Exhibit 10.3 of the Annual Report on Form 10-K.",
            "The Company filed its Current Report on Form 8-K dated May 2, 2014, with Exhibit 10.4.",
            "It is set out in Exhibit A to the Agreement and in Exhibit 4.2 to the Indenture.",
        ],
    )
    def test_listed_exhibits_and_those_of_other_papers_are_none(self, text: str) -> None:
        clean(CitedNotListed, body=cited(text, self.RELEASE))

    @pytest.mark.parametrize(
        "text", ["Exhibits 99.4(a)-(c)", "Exhibits 99.4(a) through 99.4(c)", "Exhibit 99.4"]
    )
    def test_a_range_is_its_ends(self, text: str) -> None:
        rows = [f"     99.4({letter})     Release {letter}" for letter in "abc"]
        clean(CitedNotListed, body=cited(f"The releases are attached hereto as {text}.", *rows))

    def test_an_exhibit_attached_is_not_missed_in_the_list(self) -> None:
        body = cited("The release is attached as Exhibit 99.1.", "     10.1     Lease")
        clean(CitedNotListed, header=HEADER, body=body, tail=ATTACHED)

    def test_without_any_list_nothing_is_said(self) -> None:
        clean(CitedNotListed, body="Item 8.01  Other Events.\n\nThe release is attached as Exhibit 99.1.\n")


class TestListedTwice:
    def test_in_the_index(self) -> None:
        tail = INDEX + "99.1     Press release\n99.1     Map of the quarry\n~~~~ EXH003\n"
        flags(ListedTwice, tail=tail)

    def test_a_number_without_a_point_is_a_note(self) -> None:
        (violation,) = flags(ListedTwice, body=TOP + "99     Release\n99     Map of the quarry\n~~ EXH003\n")
        assert violation.severity is Severity.NOTE

    def test_list_and_index_are_two_lists(self) -> None:
        clean(ListedTwice, tail=INDEX + "99.1     Press release\n")


class TestNoSuchClass:
    def test_list_and_index_are_one_complaint(self) -> None:
        body = TOP + "     47.1     Press release\n     ~~~~ EXH004\n"
        (violation,) = flags(NoSuchClass, body=body, tail=INDEX + "47.1     Press release\n")
        assert len(violation.related) == 1

    def test_a_class_before_its_time_is_a_warning(self) -> None:
        (violation,) = flags(NoSuchClass, body=TOP + "     104     Cover Page Data\n     ~~~ EXH004\n")
        assert violation.severity is Severity.WARNING

    def test_the_type_of_a_document_counts_too(self) -> None:
        flags(
            NoSuchClass,
            header=HEADER,
            tail=ATTACHED.replace("EX-99.1\n", "EX-47.1\n      ~~~~~~~ EXH004\n"),
        )

    @pytest.mark.parametrize("number", ["1.1", "3(i)", "10.12(a)", "99(b)", "23", "17.2"])
    def test_known_classes_are_none(self, number: str) -> None:
        clean(NoSuchClass, body=TOP + f"     {number}     Paper\n")


class TestAttachments:
    def test_what_is_listed_and_attached_ties(self) -> None:
        (tie,) = clean(ListedNotAttached, header=HEADER, tail=ATTACHED)
        assert (tie.kind, tie.status) == ("list", TieStatus.HOLDS)
        clean(AttachedNotListed, header=HEADER, tail=ATTACHED)

    @pytest.mark.parametrize(
        "row",
        [
            "4.1     Indenture (incorporated by reference to Exhibit 4.1 to the Form S-3)",
            "23.1     Consent of Ferrow & Dale LLP (included in Exhibit 5.1)",
            "99.2     Financial statements (to be filed by amendment)",
            "99.3     Annual report (P)",
        ],
    )
    def test_what_is_elsewhere_need_not_be_attached(self, row: str) -> None:
        body = TOP + f"     99.1     Press release dated {{day}}\n     {row}\n"
        clean(ListedNotAttached, header=HEADER, body=body, tail=ATTACHED)

    def test_the_class_alone_serves_for_its_exhibit(self) -> None:
        clean(ListedNotAttached, header=HEADER, tail=ATTACHED.replace("EX-99.1\n", "EX-99\n"))

    def test_a_type_of_another_number_is_one_complaint(self) -> None:
        body = TOP + "     99.2     Press release\n     ~~~~ EXH005\n"
        (violation,) = flags(ListedNotAttached, header=HEADER, body=body, tail=ATTACHED)
        assert violation.message.endswith("; a document of type EX-99.1 is")
        clean(AttachedNotListed, header=HEADER, body=unmarked(body)[0], tail=ATTACHED)

    def test_of_a_lone_main_document_nothing_is_known(self) -> None:
        assert clean(ListedNotAttached) == ()

    def test_in_a_draft_a_missing_attachment_is_a_note(self) -> None:
        text, _ = unmarked(render(ListedNotAttached.wrong))
        (violation,) = check(text, ListedNotAttached, stage=Stage.DRAFT).violations
        assert violation.severity is Severity.NOTE


def test_a_document_type_for_a_number_is_one_note_a_list() -> None:
    body = TOP + "     EX-10.1     Lease\n     ~~~~~~~ EXH007\n     EX-99.1     Press release\n"
    (violation,) = flags(NumberedAsDocumentType, body=body)
    assert [related.span.text for related in violation.related] == ["EX-99.1"]


def test_the_old_numbering_names_item_7() -> None:
    body = (
        "Item 5.  Other Events.\n\nIt is so.\n\nItem 7.  Financial Statements and Exhibits.\n\n"
        "(c) Exhibits\n\n     4.1     Indenture\n"
    )
    tail = INDEX + "4.1     Indenture\n99.1     Press release\n~~~~ EXH001\n"
    (violation,) = flags(IndexDiffersFromList, day=date(2000, 4, 28), body=body, tail=tail)
    assert violation.message == "The exhibit index lists Exhibit 99.1, which the list under Item 7 does not"
