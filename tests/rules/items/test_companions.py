"""Items that call for a second one, and the appointment of an officer."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.items.appointment_incomplete import AppointmentIncomplete
from lint8k_rules.items.companion_missing import CompanionMissing

AGREEMENT = "Item 1.01  Entry into a Material Definitive Agreement.\n\n{text}\n"
LOAN = "On {day}, the registrant issued a secured promissory note to Tarn Bank, N.A. in the principal amount of $575,000."
SHARES = (
    "The shares were issued to Tarn Valley Foods, Inc. in reliance on the exemption from registration of Section 4(a)(2) of the"
    " Securities Act, as no public offering was involved."
)
BYLAWS = "On {day}, the board of directors adopted an amendment of the by-laws that lets stockholders act by consent."


def said(rule, body):
    return check(unmarked(render(Example(body=body)))[0], rule).violations


@pytest.mark.parametrize(("text", "number"), [(LOAN, "2.03"), (SHARES, "3.02"), (BYLAWS, "5.03")])
def test_what_calls_for_a_second_item(text: str, number: str) -> None:
    (violation,) = said(CompanionMissing, AGREEMENT.format(text=text))
    assert violation.message.endswith(f"the report has no Item {number}")


@pytest.mark.parametrize(
    "text",
    [
        LOAN.replace("issued", "will issue"),
        LOAN.replace("On {day}", "As previously disclosed"),
        LOAN + " The information is incorporated by reference into Item 2.03.",
        SHARES.replace("were issued", "will be issued"),
        BYLAWS.replace("adopted", "intends to propose that it adopted"),
        "The shares were sold to the underwriters under the registration statement.",
        "Stockholders give notice as the Amended and Restated By-laws ask.",
    ],
)
def test_what_does_not(text: str) -> None:
    clean(CompanionMissing, body=AGREEMENT.format(text=text))


APPOINTED = """\
Item 5.02  Departure of Directors or Certain Officers; Election of Directors;
           Appointment of Certain Officers; Compensatory Arrangements of Certain
           Officers.

On {day}, the board of directors of Hollin Ridge Materials, Inc. appointed Ruth Lindqvist%s as %s. %s
"""


@pytest.mark.parametrize(
    ("age", "office", "career"),
    [
        (
            ", 48,",
            "Chief Financial Officer",
            "She has served as treasurer of Tarn Valley Foods, Inc. since 2009.",
        ),
        (", age 48,", "its new President", "She joined Hollin Ridge Materials, Inc. in 2009."),
        (
            "",
            "Vice President, Sales",
            "She will report to the chief executive, who welcomed her to the company of builders.",
        ),
        (
            "",
            "a director",
            "She will serve on the audit committee of the board, of which she will be the chair from April.",
        ),
    ],
)
def test_appointments_that_are_told_or_not_asked(age: str, office: str, career: str) -> None:
    clean(AppointmentIncomplete, body=APPOINTED % (age, office, career))


def test_an_appointment_without_age_and_experience() -> None:
    text = APPOINTED % (
        "",
        "its Chief Executive Officer",
        "She will receive a salary of $610,000 and a car of her own.",
    )
    (violation,) = said(AppointmentIncomplete, text)
    assert violation.message.endswith("the officer's age; the officer's business experience")
