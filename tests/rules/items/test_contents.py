"""The rules on what Items 4.01, 4.02, 5.07 and 9.01 must tell, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.items.auditor_change_incomplete import AuditorChangeIncomplete
from lint8k_rules.items.deferred_statements_period import DeferredStatementsPeriod
from lint8k_rules.items.non_reliance_incomplete import NonRelianceIncomplete
from lint8k_rules.items.vote_incomplete import VoteIncomplete

AUDITOR = "Item 4.01  Changes in Registrant's Certifying Accountant"
RELIANCE = "Item 4.02  Non-Reliance on Previously Issued Financial Statements or a Related Audit Report"
VOTE = "Item 5.07  Submission of Matters to a Vote of Security Holders"
STATEMENTS = (
    "Item 9.01  Financial Statements and Exhibits.\n\n(a) Financial statements of businesses acquired.\n"
)
DISMISSED = (
    "On {day}, the audit committee dismissed Fenwick & Lowe LLP as its accountant. Its reports for 2013 and 2014 contained no "
    "adverse opinion and no disclaimer.\n"
)
AGREED = "There were no disagreements with it in these years and through the date of the dismissal.\n"


class TestAuditorChangeIncomplete:
    def test_the_interim_period(self) -> None:
        body = f"{AUDITOR}\n{'~' * len(AUDITOR)} ITM016\n\n{DISMISSED}There were no disagreements with it in 2013 and 2014.\n"
        (violation,) = flags(AuditorChangeIncomplete, body=body)
        assert violation.message.endswith("the interim period up to the change")

    def test_old_item_4(self) -> None:
        heading = "Item 4.  Changes in Registrant's Certifying Accountant"
        flags(
            AuditorChangeIncomplete,
            day=date(2001, 5, 7),
            body=f"{heading}\n{'~' * len(heading)} ITM016\n\n{DISMISSED}The company thanks it for its work of many years.\n",
        )

    @pytest.mark.parametrize(
        "text",
        [
            DISMISSED + AGREED,
            "On {day}, the audit committee engaged Fenwick & Lowe LLP as the accountant of the company for the year that ends on "
            "December 31, 2015. The company had not consulted it before.\n",
            DISMISSED + "The rest is set forth in Item 8.01 of this report, and is told there.\n",
            DISMISSED
            + "As previously reported, there is more to tell, which the company told on March 1, 2015.\n",
            "The company dismissed its accountant.\n",
        ],
    )
    def test_what_is_whole_or_points_elsewhere_is_none(self, text: str) -> None:
        clean(AuditorChangeIncomplete, body=f"{AUDITOR}\n\n{text}")

    def test_a_letter_incorporated_by_reference_is_no_pointer(self) -> None:
        letter = "The letter of Fenwick & Lowe LLP is attached as Exhibit 16.1 and incorporated herein by reference.\n"
        body = f"{AUDITOR}\n{'~' * len(AUDITOR)} ITM016\n\n{DISMISSED}{letter}"
        flags(AuditorChangeIncomplete, body=body)


class TestNonRelianceIncomplete:
    TOLD = "On {day}, the board of directors concluded that the financial statements for 2013 should no longer be relied upon.\n"
    WHY = (
        "The cost of reclaiming two quarries, which the company owes to the county, had not been recorded.\n"
    )

    @pytest.mark.parametrize(
        "text",
        [
            TOLD + WHY + "The board discussed this with the company's accountant.\n",
            "On {day}, the company was advised by its accountant, who concluded that its report on the statements of 2013 "
            "should no longer be relied upon, for the cost of two quarries was not recorded in them.\n",
            TOLD + WHY + "The rest is incorporated by reference.\n",
        ],
    )
    def test_what_is_whole_or_of_the_accountant_is_none(self, text: str) -> None:
        clean(NonRelianceIncomplete, body=f"{RELIANCE}\n\n{text}")


class TestVoteIncomplete:
    HELD = "On {day}, Hollin Ridge Materials, Inc. held its annual meeting. Ms. Oakes was elected a director with "

    def test_abstentions(self) -> None:
        votes = "4,100,300 votes for her, and 12,200 votes against her; she accepted. She has been a director since 2009.\n"
        (violation,) = flags(VoteIncomplete, body=f"{VOTE}\n{'~' * len(VOTE)} ITM018\n\n{self.HELD}{votes}")
        assert violation.message.endswith("not told here: the number of abstentions")

    @pytest.mark.parametrize(
        "text",
        [
            HELD + "4,100,300 votes for her and 12,200 votes withheld.\n",
            "On {day}, Hollin Ridge Materials, Inc. opened its annual meeting and adjourned it to April 2, 2015, as "
            "too few of the stockholders were there to vote on what was before them.\n",
            HELD + "the votes that are set forth in Item 8.01 of this report.\n",
        ],
    )
    def test_withheld_adjourned_and_elsewhere_are_none(self, text: str) -> None:
        clean(VoteIncomplete, body=f"{VOTE}\n\n{text}")

    def test_before_there_was_the_item_it_does_not_apply(self) -> None:
        assert not VoteIncomplete.in_force(date(2010, 2, 27))


class TestDeferredStatementsPeriod:
    @pytest.mark.parametrize(
        "days", ["60 days", "75 calendar days", "71 business days", "sixty (60) days", "seventy-five days"]
    )
    def test_another_period_of_the_due_date(self, days: str) -> None:
        before = "They will be filed not later than "
        body = (
            f"{STATEMENTS}{before}{days}\n{' ' * len(before)}{'~' * len(days)} ITM012\n"
            "after the date on which this report must be filed.\n"
        )
        flags(DeferredStatementsPeriod, body=body)

    def test_71_days_before_there_were_so_many(self) -> None:
        body = (
            "Item 7.  Financial Statements and Exhibits.\n\nThey will be filed within 71 days\n"
            "                          ~~~~~~~ ITM012\nafter this report on Form 8-K is required to be filed.\n"
        )
        flags(DeferredStatementsPeriod, day=date(2002, 4, 9), body=body)

    @pytest.mark.parametrize(
        "text",
        [
            "They will be filed within 71 calendar days after the date this Form 8-K must be filed.",
            "They will be filed within seventy-one (71) days after this report is required to be filed.",
            "They will be filed within 75 days after the closing of the acquisition.",
            "They will be filed within 60 days of this report.",
        ],
    )
    def test_the_right_period_and_other_beginnings_are_none(self, text: str) -> None:
        clean(DeferredStatementsPeriod, body=f"{STATEMENTS}{text}\n")
