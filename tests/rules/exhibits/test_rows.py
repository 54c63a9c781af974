"""The rules on what the rows say: marks and notes, links, references, what is missing from the list or named without it."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Severity
from lint8k.testing import clean, flags
from lint8k_rules.exhibits._examples import ATTACHED, HEADER
from lint8k_rules.exhibits.cover_exhibit_missing import CoverExhibitMissing
from lint8k_rules.exhibits.incorporated_from_nowhere import IncorporatedFromNowhere
from lint8k_rules.exhibits.index_after_signatures import IndexAfterSignatures
from lint8k_rules.exhibits.index_without_heading import IndexWithoutHeading
from lint8k_rules.exhibits.link_to_another_exhibit import LinkToAnotherExhibit
from lint8k_rules.exhibits.list_without_numbers import ListWithoutNumbers
from lint8k_rules.exhibits.mark_without_note import MarkWithoutNote
from lint8k_rules.exhibits.none_though_exhibits import NoneThoughExhibits
from lint8k_rules.exhibits.not_linked import NotLinked
from lint8k_rules.exhibits.note_without_mark import NoteWithoutMark
from lint8k_rules.exhibits.release_not_mentioned import ReleaseNotMentioned
from lint8k_rules.exhibits.required_exhibit_missing import RequiredExhibitMissing

TOP = "Item 8.01  Other Events.\n\nThe quarry at Sable Creek reopened on {day}.\n\n"
ITEM = "Item 9.01  Financial Statements and Exhibits.\n\n"
RELEASE = "99.1     Press release dated {day}\n"
LINKED = date(2021, 3, 4)


def listing(*rows: str, top: str = TOP) -> str:
    return top + ITEM + "(d) Exhibits\n\n" + "\n".join(rows) + "\n"


class TestMarks:
    @pytest.mark.parametrize("note", ["* Filed herewith.", "*  Management contract or compensatory plan"])
    def test_each_mark_has_a_note(self, note: str) -> None:
        body = listing("10.1*    Employment Agreement", "99.1     Press release", "", note)
        clean(MarkWithoutNote, body=body)
        clean(NoteWithoutMark, body=body)

    def test_a_mark_behind_the_description(self) -> None:
        rows = (
            "10.1     Employment Agreement†",
            "~~~~ EXH013",
            "99.1     Press release*",
            "",
            "* Filed herewith.",
        )
        (violation,) = flags(MarkWithoutNote, body=listing(*rows))
        assert '"†"' in violation.message

    def test_another_mark_is_no_note(self) -> None:
        rows = (
            "10.1**   Lease",
            "~~~~~~ EXH013",
            "99.1*    Press release",
            "~~~~~ EXH013",
            "",
            "*** Filed herewith.",
        )
        flags(MarkWithoutNote, body=listing(*rows))

    def test_the_index_has_the_mark_of_the_list(self) -> None:
        body = listing("99.1     Press release dated {day}", "", "* Furnished herewith.")
        clean(NoteWithoutMark, body=body, tail="EXHIBIT INDEX\n\n99.1*    Press release dated {day}\n")

    def test_two_notes_and_one_mark(self) -> None:
        rows = (
            "99.1*    Press release",
            "",
            "* Furnished herewith.",
            "",
            "† Management contract.",
            "~ EXH014",
        )
        flags(NoteWithoutMark, body=listing(*rows))


class TestLinks:
    def test_all_linked_or_none(self) -> None:
        rows = ('10.1     <a href="ex101.htm">Lease</a>', '99.1     <a href="ex991.htm">Press release</a>')
        for rule in (NotLinked, LinkToAnotherExhibit):
            clean(rule, body=listing(*rows), day=LINKED)
            clean(rule, body=listing("10.1     Lease", "99.1     Press release"), day=LINKED)

    @pytest.mark.parametrize(
        "row",
        [
            "104      Cover Page Interactive Data File",
            "23.1     Consent of Alder (included in Exhibit 5.1)",
            "10.2     Maps of the quarry (P)",
        ],
    )
    def test_what_has_no_document_to_link_to(self, row: str) -> None:
        clean(NotLinked, body=listing('5.1     <a href="ex51.htm">Opinion of Alder</a>', row), day=LINKED)

    def test_before_the_rule(self) -> None:
        rows = ('10.1     <a href="ex101.htm">Lease</a>', "99.1     Press release")
        assert NotLinked.since == date(2017, 9, 1)
        flags(NotLinked, body=listing(*rows, "~~~~ EXH015"), day=LINKED)

    def test_the_file_of_another_exhibit_is_attached(self) -> None:
        row = '99.2     <a href="ex991.txt">Map</a>\n~~~~ EXH016'
        (violation,) = flags(
            LinkToAnotherExhibit, body=listing(row), header=HEADER, tail=ATTACHED, day=LINKED
        )
        assert violation.message == (
            'The link of Exhibit 99.2 leads to "ex991.txt", which is attached as Exhibit 99.1'
        )

    def test_the_same_file_name_in_an_earlier_filing(self) -> None:
        target = "https://www.sec.gov/Archives/edgar/data/1/000000000017000001/ex991.txt"
        row = f'10.1     <a href="{target}">Lease</a>'
        clean(LinkToAnotherExhibit, body=listing(row), header=HEADER, tail=ATTACHED, day=LINKED)


class TestIncorporatedFromNowhere:
    @pytest.mark.parametrize(
        "remark",
        [
            "(incorporated by reference to Exhibit 4.1 to the Form 10-Q filed on May 6, 2014)",
            "(incorporated by reference to Exhibit 4.1. to the Company's Form 8-K, filed with the SEC on May 6, 2014)",
            "(incorporated by reference to Exhibit 4.1 of the registration statement, File No. 333-123456)",
            "(incorporated by reference to the 1994 annual report)",
            "(previously filed)",
            "(previously filed as Exhibit 2.1 to its Form 8-K filed on May 6, 2014 and incorporated by reference herein)",
        ],
    )
    def test_a_filing_that_can_be_found(self, remark: str) -> None:
        clean(IncorporatedFromNowhere, body=listing(f"4.1      Indenture {remark}"))

    def test_a_form_without_a_date(self) -> None:
        rows = (
            "4.1      Indenture (incorporated by reference to the Form 10-Q)",
            "                    ~~~~~~~~~~~~~~~~~~~~~~~~~ EXH022",
        )
        (violation,) = flags(IncorporatedFromNowhere, body=listing(*rows))
        assert 'names only "the Form 10-Q"' in violation.message


class TestNoneThoughExhibits:
    @pytest.mark.parametrize(
        "words",
        [
            "(a) Financial statements. None.\n\n(d) Exhibits\n\n" + RELEASE,
            "(d) Exhibits. See the Exhibit Index.\n",
        ],
    )
    def test_none_of_something_else(self, words: str) -> None:
        clean(NoneThoughExhibits, body=TOP + ITEM + words, header=HEADER, tail=ATTACHED)

    def test_none_and_an_index(self) -> None:
        body = TOP + ITEM + "(d) Exhibits. Not applicable.\n              ~~~~~~~~~~~~~~ EXH020\n"
        flags(NoneThoughExhibits, body=body, tail="EXHIBIT INDEX\n\n" + RELEASE)

    def test_none_indeed(self) -> None:
        clean(NoneThoughExhibits, body=TOP + ITEM + "(d) Exhibits. None.\n")


class TestReleaseNotMentioned:
    LONG = (
        "Item 5.02  Departure of Directors.\n\nThe board of Hollin Ridge Materials, Inc. appointed Ellen Pruitt chief\n"
        "operating officer. She was vice president for quarries since 2009, and before that\n"
        "a manager of its operations in Illinois, where the company has four quarries.{}\n\n"
    )

    def test_nothing_is_said_of_it(self) -> None:
        body = listing("99.1     Press release dated {day}", "~~~~ EXH019", top=self.LONG.format(""))
        flags(ReleaseNotMentioned, body=body)

    @pytest.mark.parametrize(
        "words",
        [
            " The company issued a press\nrelease on {day}.",
            " The company announced this on {day}.",
            " See Exhibit 99.1.",
            " The exhibits listed below are filed herewith.",
        ],
    )
    def test_a_mention_in_any_words(self, words: str) -> None:
        clean(ReleaseNotMentioned, body=listing(RELEASE, top=self.LONG.format(words)))


class TestRequiredExhibitMissing:
    CHANGE = (
        "Item 4.01  Changes in Registrant's Certifying Accountant.\n{}\nOn {{day}}, the audit committee dismissed Alder LLP"
        " and engaged Finch LLP.{}\n\n"
    )

    def test_the_former_accountants_letter(self) -> None:
        body = listing(RELEASE, top=self.CHANGE.format("~~~~~~~~~ EXH008", ""))
        (violation,) = flags(RequiredExhibitMissing, body=body)
        assert violation.severity is Severity.WARNING
        assert "Exhibit 16" in violation.message

    @pytest.mark.parametrize(
        ("words", "row"),
        [
            (" The letter will be filed by amendment.", RELEASE),
            (" Alder LLP's letter has not been received.", RELEASE),
            ("", "16.1     Letter of Alder LLP to the Commission"),
            ("", "99.1     Letter of Alder LLP to the Commission"),
        ],
    )
    def test_promised_or_filed(self, words: str, row: str) -> None:
        clean(RequiredExhibitMissing, body=listing(row, top=self.CHANGE.format("", words)))

    @pytest.mark.parametrize(
        "text",
        [
            "Item 4.01  Changes in Registrant's Certifying Accountant.\n\nOn {day}, the board engaged Finch LLP.\n\n",
            "Item 5.03  Change in Fiscal Year.\n\nOn {day}, the board moved the end of the fiscal year to June 30.\n\n",
            "Item 1.01  Entry into a Material Definitive Agreement.\n\nOn {day}, the company signed a lease.\n\n",
        ],
    )
    def test_what_requires_none(self, text: str) -> None:
        clean(RequiredExhibitMissing, body=listing(RELEASE, top=text))


class TestTheListItself:
    def test_an_index_behind_the_signatures_besides_the_list(self) -> None:
        clean(IndexAfterSignatures, body=listing(RELEASE), tail="EXHIBIT INDEX\n\n" + RELEASE, day=LINKED)

    def test_a_pointer_to_the_index_has_no_numbers(self) -> None:
        body = TOP + ITEM + "(d) The exhibits listed in the Exhibit Index are filed with this report.\n"
        clean(ListWithoutNumbers, body=body, tail="EXHIBIT INDEX\n\n" + RELEASE)

    def test_a_heading_in_any_words(self) -> None:
        clean(IndexWithoutHeading, body=listing(RELEASE), tail="INDEX TO EXHIBITS\n\n" + RELEASE)

    @pytest.mark.parametrize("number", ["104", "104.1", "101"])
    def test_the_cover_is_an_exhibit(self, number: str) -> None:
        cover = CoverExhibitMissing.wrong.cover
        clean(
            CoverExhibitMissing,
            cover=cover,
            body=listing(RELEASE, f"{number}    Cover Page Data"),
            day=LINKED,
        )

    def test_a_report_without_a_list_need_not_have_one(self) -> None:
        clean(CoverExhibitMissing, cover=CoverExhibitMissing.wrong.cover, body=TOP, day=LINKED)
