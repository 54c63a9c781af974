"""The cover against what the configuration knows of the registrant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lint8k.api import Profile, ProfileSecurity, Rule
from lint8k.testing import check, clean, render
from lint8k_rules.cover._profile import PROFILE
from lint8k_rules.cover.address_differs_from_profile import AddressDiffersFromProfile
from lint8k_rules.cover.name_differs_from_profile import NameDiffersFromProfile
from lint8k_rules.cover.number_differs_from_profile import NumberDiffersFromProfile
from lint8k_rules.cover.securities_differ_from_profile import SecuritiesDifferFromProfile

RULES: tuple[type[Rule], ...] = (
    NameDiffersFromProfile, NumberDiffersFromProfile, AddressDiffersFromProfile, SecuritiesDifferFromProfile,
)  # fmt: skip
SOUND = render(replace(NameDiffersFromProfile.right, day=date(2020, 3, 4)))


def said(profile: Profile, text: str = SOUND) -> list[tuple[str, str]]:
    violations = check(text, *RULES, profile=profile).violations
    return [(one.rule.code, one.span.text) for one in violations]


def test_nothing_is_compared_that_is_not_known() -> None:
    assert said(Profile()) == []
    assert not check(SOUND, *RULES).ties


def test_what_fits_is_tied() -> None:
    ties = check(SOUND, *RULES, profile=PROFILE).ties
    assert {tie.status.value for tie in ties} == {"holds"}
    assert len(ties) == 9


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"name": "Hollin Ridge Holdings, Inc."}, "CVR021", "HOLLIN RIDGE MATERIALS, INC."),
        ({"state": "Nevada"}, "CVR021", "Delaware"),
        ({"ein": "36-4127386"}, "CVR022", "36-4127385"),
        ({"file_number": "001-34576"}, "CVR022", "001-34567"),
        ({"address": "14 Depot Street, Naperville, Illinois"}, "CVR023", "2200 Quarry Road, Naperville, Illinois"),
        ({"address": "2201 Quarry Road, Naperville, Illinois"}, "CVR023", "2200 Quarry Road, Naperville, Illinois"),
        ({"zip": "60565"}, "CVR023", "60563"),
        ({"telephone": "(630) 555-0124"}, "CVR023", "(630) 555-0142"),
        ({"securities": ()}, "CVR024", "Common Stock, $0.01 par value"),
    ],
)  # fmt: skip
def test_what_differs_is_told_at_the_field(change: dict[str, object], code: str, words: str) -> None:
    assert said(replace(PROFILE, **change)) == [(code, words)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"name": "The Hollin Ridge Materials Inc"},
        {"state": "DE"},
        {"state": "Bermuda"},
        {"ein": "364127385"},
        {"file_number": "1-34567"},
        {"address": "2200 Quarry Rd., Naperville, IL"},
        {"address": "2200 Quarry Road, Suite 400, Naperville, Illinois 60563"},
        {"zip": "60563-1204"},
        {"telephone": "+1 630.555.0142"},
        {"securities": (ProfileSecurity("Common Stock", "hrmx", "Nasdaq Global Select Market"),)},
        {"securities": (ProfileSecurity("Common Stock, $0.01 par value"),)},
    ],
)
def test_what_is_only_printed_otherwise_fits(change: dict[str, object]) -> None:
    assert said(replace(PROFILE, **change)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (ProfileSecurity("Common Stock", "HRMX", "New York Stock Exchange"), ["The Nasdaq Stock Market LLC"]),
        (ProfileSecurity("Common Stock", "HRM", "Nasdaq"), ["HRMX"]),
        (ProfileSecurity("Series A Preferred Stock", "HRMXP"), ["Common Stock, $0.01 par value"] * 2),
    ],
)
def test_securities_by_symbol_and_title(row: ProfileSecurity, found: list[str]) -> None:
    assert [words for _, words in said(replace(PROFILE, securities=(row,)))] == found


def test_a_former_name_is_told_as_one() -> None:
    (violation,) = check(
        SOUND.replace(
            "HOLLIN RIDGE MATERIALS, INC.\n             (Exact",
            "SABLE CREEK STONE COMPANY\n             (Exact",
        ),
        *RULES,
        profile=PROFILE,
    ).violations
    assert violation.message.startswith('The cover has the former name "SABLE CREEK STONE COMPANY"')


def test_a_filing_without_a_table_of_securities_is_silent() -> None:
    clean(SecuritiesDifferFromProfile, profile=PROFILE, day=date(2020, 3, 4), cover="FORM 8-K cover\n")
