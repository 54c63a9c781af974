"""The words of the cover beside the form's."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render
from lint8k_rules.cover.wording_misprinted import WordingMisprinted
from tests.rules.cover._covers import cover

RIGHT = [
    "(State of incorporation)",
    "(State or other jurisdiction of incorporation or organization)",
    "(STATE OR OTHER JURISDICTION OF ORGANIZATION)",
    "(I.R.S. Employer Identification Number)",
    "(IRS. Employer Identification No.)",
    "(Exact name of registrant as specified in charter)",
    "Exact Name of the Registrant as Specified in its Charter",
    "(Address of principal executive offices) (Zip Code)",
    "(Address of principal executive offices, including zip code)",
    "(Former name or former address, if changed from last report)",
    "(Former name, former address and former fiscal year, if changed since last report)",
    "Registrant's area code and telephone number",
    "Check the appropriate box below if the Form 8-K is intended to simultaneously satisfy the filing obligation of\n"
    "the registrant under any of the following provisions (see General Instruction A.2. below):",
    "[ ] Written communications pursuant to Rule 425 under the Securities Act",
    "(State or other jurisdictionof incorporation)",
    "[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17CFR 240.13e-4(c))",
    "[ ] Precommencement communications pursuant to Rule 13e-4 (c) under the Exchange Act (17 CFR 240.13e -4(c))",
]
WARNED = {
    "(Adress of principal executive offices)": ("Adress", '"Adress of" for "Address of"'),
    "(State of other jurisdiction of incorporation)": ("of", '"State of other" for "State or other"'),
    "(State or other jurisdicton of incorporation)": (
        "jurisdicton",
        '"other jurisdicton of" for "other jurisdiction of"',
    ),
    "(Address of principle executive offices)": (
        "principle",
        '"of principle executive" for "of principal executive"',
    ),
    "(Former name or former address, is changed since last report)": (
        "is",
        '"address, is changed" for "address if changed"',
    ),
    "Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing\n"
    "obligation to the registrant under any of the following provisions:": (
        "to",
        '"obligation to the" for "obligation of the"',
    ),
    "[ ] Soliciting material pursuant to Rule l4a-12 under the Exchange Act": (
        "l4",
        '"Rule l4a" for "Rule 14a"',
    ),
    "[ ] Soliciting material pursuent to Rule 14a-12 under the Exchange Act": (
        "pursuent",
        '"material pursuent to" for "material pursuant to"',
    ),
}
NOTED = {
    "Registrant's telephone, including area code": "lacks a word",
    "[ ] Written communication pursuant to Rule 425 under the Securities Act (17 CFR 230.425)": "communications",
    "(Exact name of registrant specified in its charter)": "registrant as specified",
}


@pytest.mark.parametrize("words", RIGHT)
def test_what_custom_allows(words: str) -> None:
    clean(WordingMisprinted, cover=cover() + f"\n{words}\n")


@pytest.mark.parametrize(("words", "expected"), WARNED.items())
def test_slips(words: str, expected: tuple[str, str]) -> None:
    (violation,) = check(render(Example(cover=_with(words))), WordingMisprinted).violations
    assert (violation.span.text, violation.severity) == (expected[0], Severity.WARNING)
    assert expected[1] in violation.message


@pytest.mark.parametrize(("words", "expected"), NOTED.items())
def test_plurals_and_words_left_out(words: str, expected: str) -> None:
    (violation,) = check(render(Example(cover=_with(words))), WordingMisprinted).violations
    assert violation.severity is Severity.NOTE
    assert expected in violation.message


def test_the_zip_code_of_the_commission() -> None:
    text = render(Example()).replace("20549", "20459")
    (violation,) = check(text, WordingMisprinted).violations
    assert violation.span.text == "20459"
    assert violation.message == 'The heading of the form is misprinted: "D.C. 20459" for "D.C. 20549"'


def test_a_registrant_of_washington_has_a_zip_code_of_its_own() -> None:
    clean(WordingMisprinted, cover=cover(address="1200 Ninth Street, N.W., Washington, D.C.       20037"))


def test_a_citation_is_left_to_its_own_rule() -> None:
    clean(
        WordingMisprinted,
        cover=cover() + "\n[ ] Written communications pursuant to Rule 425 under the Exchange Act\n",
    )


def test_a_statute_is_left_to_its_own_rule() -> None:
    text = render(Example()).replace("Securities Exchange Act of 1934", "Securities and Exchange Act of 1934")
    assert not check(text, WordingMisprinted).violations


def test_labels_broken_in_columns() -> None:
    clean(
        WordingMisprinted,
        cover="""\
     Delaware                 001-34567            36-4127385
 (State or other         (Commission          (IRS Employer
 jurisdiction of          File Number)         Identification
 incorporation)                                     No.)
""",
    )


def _with(words: str) -> str:
    return cover() + f"\n{words}\n"
