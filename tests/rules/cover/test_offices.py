"""Where the offices are, how they are called, and in which state the registrant is incorporated."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.state_misspelt import StateMisspelt
from lint8k_rules.cover.telephone_punctuation import TelephonePunctuation
from lint8k_rules.cover.zip_malformed import ZipMalformed
from lint8k_rules.cover.zip_of_another_state import ZipOfAnotherState
from tests.rules.cover._covers import cover


@pytest.mark.parametrize(
    "address",
    [
        "2200 Quarry Road, Naperville, Illinois             60563",
        "2200 Quarry Road, Naperville, IL                   60563-1180",
        "14 Fishers Lane, Fishers Island, New York          06390",
        "1 K Street N.W., Washington, D.C.                  20006",
        "12 Rue Royale, Brussels, Belgium                   10001",
        "9 Marina Road, Tamuning, Guam                      96913",
        "20100 Quarry Road, Naperville, Illinois            60563",
        "40 Beach Road, Hong Kong                           N/A",
        "1 Main Street, New York, New York 10005 and 2 Mill Road, Wilmington, Delaware    10005",
    ],
)
def test_zip_codes_that_fit_or_cannot_be_judged(address: str) -> None:
    clean(ZipOfAnotherState, cover=cover(address=address))


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (
            "2200 Quarry Road, Naperville, IL                   06563",
            "The zip code 06563 is one of Connecticut, and the address is in Illinois",
        ),
        (
            "5 Elm Street, Reno, Nevada                         98501",
            "The zip code 98501 is one of Washington, and the address is in Nevada",
        ),
        (
            "5 Elm Street, Charlotte, NORTH CAROLINA            06390",
            "The zip code 06390 is one of Connecticut or New York, and the address is in North Carolina",
        ),
    ],
)
def test_a_zip_code_of_another_state(address: str, message: str) -> None:
    (violation,) = check(render(Example(cover=cover(address=address))), ZipOfAnotherState).violations
    assert violation.message == message
    assert violation.span.text == address.split()[-1]


@pytest.mark.parametrize("code", ["60563", "60563-1180", "60563 – 1180", "605631180", "N/A"])
def test_zip_codes_of_the_right_length(code: str) -> None:
    clean(ZipMalformed, cover=cover(address=f"2200 Quarry Road, Naperville, Illinois             {code}"))


@pytest.mark.parametrize(
    "address", ["8 Xinhua Road, Shenzhen, China     518000", "4 Oba, Saitama, Japan     344-0021"]
)
def test_postal_codes_abroad(address: str) -> None:
    clean(ZipMalformed, cover=cover(address=address))


@pytest.mark.parametrize("code", ["6056", "605633"])
def test_zip_codes_of_another_length(code: str) -> None:
    text = render(Example(cover=cover(address=f"2200 Quarry Road, Naperville, Illinois             {code}")))
    (violation,) = check(text, ZipMalformed).violations
    assert violation.span.text == code


@pytest.mark.parametrize(
    "phone",
    [
        "(630) 555-0142", "(630)555-0142", "630-555-0142", "630.555.0142", "630 555 0142", "(630) 555 0142",
        "630–555–0142", "+1 (630) 555-0142", "+44 20 7946 0958", "(86) 571-8765432", "+852 2555 0142", "1 (630) 555-0142",
    ],
)  # fmt: skip
def test_telephone_numbers_of_one_style(phone: str) -> None:
    clean(TelephonePunctuation, cover=cover(phone=phone))


@pytest.mark.parametrize(
    ("phone", "right"),
    [
        ("(630)-555-0142", "(630) 555-0142"),
        ("(630) 555.0142", "(630) 555-0142"),
        ("(630). 555-0142", "(630) 555-0142"),
        ("630) 555-0142", "(630) 555-0142"),
        ("(630 555-0142", "(630) 555-0142"),
        ("630.555-0142", "630-555-0142"),
    ],
)
def test_telephone_numbers_of_two_styles(phone: str, right: str) -> None:
    (violation,) = check(render(Example(cover=cover(phone=phone))), TelephonePunctuation).violations
    assert violation.span.text == phone
    assert violation.fix is not None
    assert violation.fix.edits[0].text == right


@pytest.mark.parametrize(
    "state",
    ["Delaware", "DELAWARE", "State of Delaware", "DE", "Cayman Islands", "British Virgin Islands", "Ontario",
     "Marshall Islands", "Republic of Korea", "United Kingdom", "Jersey"],
)  # fmt: skip
def test_states_and_countries(state: str) -> None:
    clean(StateMisspelt, cover=cover(state=state))


@pytest.mark.parametrize(
    ("state", "right"),
    [
        ("Delware", "Delaware"),
        ("DELEWARE", "DELAWARE"),
        ("Nevdaa", "Nevada"),
        ("State of Massachusets", "State of Massachusetts"),
        ("Pennslyvannia", "Pennsylvania"),
    ],
)
def test_a_misspelt_state(state: str, right: str) -> None:
    (violation,) = check(render(Example(cover=cover(state=state))), StateMisspelt).violations
    assert violation.span.text == state
    assert violation.fix is not None
    assert violation.fix.edits[0].text == right
