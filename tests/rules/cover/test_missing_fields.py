"""What the form asks for and the cover does not give."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Rule
from lint8k.testing import check, clean, render
from lint8k_rules.cover.address_missing import AddressMissing
from lint8k_rules.cover.ein_missing import EinMissing
from lint8k_rules.cover.file_number_missing import FileNumberMissing
from lint8k_rules.cover.registrant_missing import RegistrantMissing
from lint8k_rules.cover.state_missing import StateMissing
from lint8k_rules.cover.telephone_missing import TelephoneMissing
from tests.rules.cover._covers import cover

MISSING = {
    "name": (RegistrantMissing, "(Exact name of registrant as specified in its charter)"),
    "state": (StateMissing, "(State of incorporation)"),
    "file_number": (FileNumberMissing, "(Commission File Number)"),
    "ein": (EinMissing, "(IRS Employer Identification No.)"),
    "address": (AddressMissing, "(Address of principal executive offices)"),
    "phone": (TelephoneMissing, "Registrant's telephone number, including area code:"),
}
RULES = [rule for rule, _ in MISSING.values()]


@pytest.mark.parametrize(("field", "wanted"), MISSING.items(), ids=MISSING.keys())
def test_one_missing_field_is_one_violation_at_its_label(field: str, wanted: tuple[type[Rule], str]) -> None:
    rule, label = wanted
    said = check(render(Example(cover=cover(**{field: ""}))), *RULES).violations
    assert [(violation.rule, violation.span.text) for violation in said] == [(rule, label)]


@pytest.mark.parametrize(
    ("label", "rule"),
    [("(Commission File Number)", FileNumberMissing), ("(State of incorporation)", StateMissing)],
)
def test_a_field_missing_with_its_label_is_reported_at_the_title(label: str, rule: type[Rule]) -> None:
    text = cover(file_number="") if rule is FileNumberMissing else cover(state="")
    said = check(render(Example(cover=text.replace(label, ""))), *RULES).violations
    assert [(violation.rule, violation.span.text) for violation in said] == [(rule, "8-K")]


@pytest.mark.parametrize("words", ["N/A", "Not Applicable", "None", "Applied for", "[●]"])
def test_an_answer_is_an_answer(words: str) -> None:
    clean(EinMissing, cover=cover(ein=words))
    clean(FileNumberMissing, cover=cover(file_number=words))


def test_what_stands_without_its_label_is_not_missing() -> None:
    labels = (
        "(Address of principal executive offices)",
        "Registrant's telephone number, including area code:",
    )
    text = cover()
    for label in labels:
        assert label in text
        text = text.replace(label, "")
    for rule in (AddressMissing, TelephoneMissing):
        clean(rule, cover=text)


@pytest.mark.parametrize("state", ["Cayman Islands", "British Columbia", "England and Wales"])
def test_a_foreign_registrant_may_have_no_employer_number(state: str) -> None:
    clean(EinMissing, cover=cover(state=state, ein=""))


def test_a_trust_may_have_no_employer_number() -> None:
    clean(EinMissing, cover=cover(name="Hollin Auto Receivables Trust 2015-1", ein=""))


def test_what_is_printed_once_stands_for_all_registrants() -> None:
    text = cover(name="HOLLIN RIDGE MATERIALS, INC.\nHOLLIN FINANCE LLC")
    for rule in RULES:
        clean(rule, cover=text)


def test_a_text_that_has_lost_its_breaks_is_not_judged() -> None:
    run_together = cover(ein="", phone="").replace("\n", "").replace("  ", "")
    clean(EinMissing, cover=run_together)


def test_a_right_cover() -> None:
    for rule in RULES:
        clean(rule)
        clean(rule, cover=cover())


@pytest.mark.parametrize("named", ["", "; Address of Principal Executive Offices; and Telephone Number"])
def test_what_one_column_gives_together_is_not_missed(named: str) -> None:
    table = (
        "Date of Report (Date of earliest event reported): March 4, 2015\n\n"
        f"Commission      Exact Name of Registrant; State of Incorporation{named}     IRS Employer\n"
        "File Number                                                                  Identification No.\n\n"
        "001-34567       HOLLIN RIDGE MATERIALS, INC. 2200 Quarry Road, Naperville, Illinois 60563     36-4127385\n\n"
        "Not applicable\n(Former name or former address, if changed since last report)\n"
    )
    assert check(render(Example(cover=table)), RegistrantMissing, StateMissing).violations == ()
