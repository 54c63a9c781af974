"""Events of the text before the earliest event of the cover."""

from __future__ import annotations

import pytest

from lint8k.api import Example, TieStatus
from lint8k.testing import check, clean, render
from lint8k_rules.dates.event_before_cover_date import EventBeforeCoverDate

AGREEMENT = "Item 1.01  Entry into a Material Definitive Agreement."
NOTICE = "Item 3.01  Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing."
OFFICERS = (
    "Item 5.02  Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;"
    " Compensatory Arrangements of Certain Officers."
)
RELEASE = "Item 8.01  Other Events."


@pytest.mark.parametrize(
    ("item", "words", "date"),
    [
        (AGREEMENT, "On March 2, 2015, the registrant entered into a lease of a quarry.", "March 2, 2015"),
        (
            AGREEMENT,
            "On Monday, March 2, 2015, the registrant and a lender executed a note.",
            "Monday, March 2, 2015",
        ),
        (
            NOTICE,
            "On February 27, 2015, the registrant received a written notice from Nasdaq.",
            "February 27, 2015",
        ),
        (OFFICERS, "On March 3, 2015, Mr. Tobias Wren tendered his resignation.", "March 3, 2015"),
        (
            OFFICERS,
            "On March 3, 2015, Mr. Wren notified the registrant that he will retire in May.",
            "March 3, 2015",
        ),
    ],
)
def test_an_event_before_the_date_of_the_cover(item: str, words: str, date: str) -> None:
    verdict = check(render(Example(body=f"{item}\n\n{words}\n")), EventBeforeCoverDate)
    (violation,) = verdict.violations
    assert violation.span.text == date
    assert violation.related[0].span.text == "March 4, 2015"
    assert [tie.status for tie in verdict.ties] == [TieStatus.FAILS]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (AGREEMENT, "On March 4, 2015, the registrant entered into a lease of a quarry."),
        (
            AGREEMENT,
            "On March 2, 2015, the registrant entered into a lease. On March 4, 2015, it amended the lease.",
        ),
        (AGREEMENT, "On March 2, 2015, the registrant announced that it had entered into a lease."),
        (AGREEMENT, "As previously disclosed, on March 2, 2015, the registrant entered into a lease."),
        (AGREEMENT, "On June 2, 2014, the registrant entered into a lease, which it has now renewed."),
        (AGREEMENT, "The registrant entered into a lease dated March 2, 2015."),
        (AGREEMENT, "On March 2, 2015, the Board of Directors approved a lease of a quarry."),
        (OFFICERS, "On March 3, 2015, the directors met. Mr. Wren resigned on the next day."),
        (RELEASE, "On March 2, 2015, the registrant entered into a lease of a quarry."),
    ],
)
def test_what_may_be_background(item: str, words: str) -> None:
    clean(EventBeforeCoverDate, body=f"{item}\n\n{words}\n")


def test_an_amendment_keeps_the_date_of_its_original() -> None:
    clean(
        EventBeforeCoverDate,
        body=f"{AGREEMENT}\n\nOn March 2, 2015, the registrant entered into a lease.\n",
        cover="(Amendment No. 1)\n\nDate of Report (Date of earliest event reported): March 4, 2015\n",
    )
