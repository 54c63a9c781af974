"""The title of the cover, numbers with a letter in them, former names, and what stands alone of a pair."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, parse, render, unmarked
from lint8k_rules.cover.amendment_not_marked import AmendmentNotMarked
from lint8k_rules.cover.amendment_unexplained import AmendmentUnexplained
from lint8k_rules.cover.ein_malformed import EinMalformed
from lint8k_rules.cover.ein_missing import EinMissing
from lint8k_rules.cover.file_number_malformed import FileNumberMalformed
from lint8k_rules.cover.former_name import FormerName
from lint8k_rules.cover.growth_company_line_missing import GrowthCompanyLineMissing
from lint8k_rules.cover.security_row_incomplete import SecurityRowIncomplete
from lint8k_rules.cover.state_misspelt import StateMisspelt
from lint8k_rules.cover.telephone_malformed import TelephoneMalformed
from lint8k_rules.cover.title_misprinted import TitleMisprinted
from lint8k_rules.cover.wording_misprinted import WordingMisprinted
from lint8k_rules.header._sides import HEADER
from lint8k_rules.header.form_differs import FormDiffers
from tests.rules.cover._covers import cover


def rendered(**parts) -> str:
    return unmarked(render(Example(**parts)))[0]


@pytest.mark.parametrize("title", ["FORM K-8", "FORM 8-Q", "FORM 6-K", "Form 10-K"])
def test_a_cover_titled_as_another_form_is_still_a_current_report(title: str) -> None:
    text = rendered().replace("FORM 8-K", title, 1)
    assert parse(text).form == "8-K"
    (violation,) = check(text, TitleMisprinted).violations
    assert violation.span.text == title.split()[1]


@pytest.mark.parametrize("title", ["FORM 8-K", "FORM 8K", "Form 8 - K", "FORM 8-K12B", "FORM 8-K/A"])
def test_titles_of_the_form(title: str) -> None:
    assert not check(rendered(cover=cover()).replace("FORM 8-K", title, 1), TitleMisprinted).violations


def test_a_misspelt_title() -> None:
    text = rendered(cover=cover()).replace("CURRENT REPORT", "CURRENT REPROT", 1)
    (violation,) = check(text, WordingMisprinted, TitleMisprinted).violations
    assert (violation.rule, violation.span.text) == (WordingMisprinted, "REPROT")


@pytest.mark.parametrize("code", ["2054", "205499", "20546"])
def test_the_zip_code_of_the_commission(code: str) -> None:
    text = rendered(cover=cover()).replace("20549", code, 1)
    (violation,) = check(text, WordingMisprinted).violations
    assert violation.span.text == code


@pytest.mark.parametrize(
    ("cited", "wrong"), [("13(a)", "d"), ("§230.405", "240"), ("(17 CFR §240.12b-2", "7")]
)
def test_a_figure_or_a_letter_of_a_citation(cited: str, wrong: str) -> None:
    sentence = (
        "\nIndicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities"
        " Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR §240.12b-2).\n\n"
        "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition"
        " period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the"
        " Exchange Act. [ ]\n"
    )
    clean(WordingMisprinted, cover=cover() + sentence, day=date(2018, 3, 5))
    other = {"d": "13(d)", "240": "§240.405", "7": "(7 CFR §240.12b-2"}[wrong]
    text = rendered(cover=cover() + sentence.replace(cited, other), day=date(2018, 3, 5))
    (violation,) = check(text, WordingMisprinted).violations
    assert violation.span.text == wrong


@pytest.mark.parametrize("ein", ["36-4l27385", "36-41273B5", "3O-4127385"])
def test_a_letter_in_the_employer_identification_number_is_told_once(ein: str) -> None:
    text = rendered(cover=cover(ein=ein))
    (violation,) = check(text, EinMalformed, EinMissing, StateMisspelt, FileNumberMalformed).violations
    assert (violation.rule, violation.span.text) == (EinMalformed, ein)


def test_a_letter_in_the_file_number_is_told_once() -> None:
    text = rendered(cover=cover(file_number="00l-34567"))
    (violation,) = check(text, FileNumberMalformed, StateMisspelt).violations
    assert violation.span.text == "00l-34567"


def test_digits_lost_behind_a_full_prefix() -> None:
    text = rendered(cover=cover(file_number="001-345"))
    (violation,) = check(text, FileNumberMalformed).violations
    assert violation.span.text == "001-345"
    clean(FileNumberMalformed, cover=cover(file_number="1-345"))


@pytest.mark.parametrize("phone", ["(130) 555-0142", "063-555-0142", "630.155.0142"])
def test_area_codes_and_exchanges_that_there_are_not(phone: str) -> None:
    (violation,) = check(rendered(cover=cover(phone=phone)), TelephoneMalformed).violations
    assert violation.span.text == phone


HEAD = """
Title of each class                  Trading symbol(s)     Name of each exchange on which registered
"""


def test_a_row_without_its_exchange() -> None:
    rows = """\
Common Stock, $0.01 par value        HRMX
Preferred Stock, $1.00 par value     HRMXP                 NYSE American
"""
    text = rendered(cover=cover() + HEAD + rows, day=date(2021, 3, 4))
    (violation,) = check(text, SecurityRowIncomplete).violations
    assert violation.span.text == "Common Stock, $0.01 par value"


SENTENCE = """
Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act
of 1933 or Rule 12b-2 of the Securities Exchange Act of 1934.
"""
BOX = "\nEmerging growth company [ ]\n"


@pytest.mark.parametrize(
    "lines", [SENTENCE + BOX, "\n[ ] " + SENTENCE.strip() + "\n", SENTENCE + "\nYes [ ] No [X]\n"]
)
def test_sentence_and_box_on_growth_companies(lines: str) -> None:
    clean(GrowthCompanyLineMissing, cover=cover() + lines, day=date(2019, 3, 5))


@pytest.mark.parametrize(
    ("lines", "place"),
    [(SENTENCE, "emerging growth"), (BOX, "Emerging growth company")],
    ids=["sentence", "box"],
)
def test_the_one_without_the_other(lines: str, place: str) -> None:
    text = rendered(cover=cover() + lines, day=date(2019, 3, 5))
    (violation,) = check(text, GrowthCompanyLineMissing).violations
    assert violation.span.text == place


CHANGE = """\
Item 5.03  Amendments to Articles of Incorporation or Bylaws; Change in Fiscal
Year.

Effective March 4, 2015, the registrant changed its name from {old} to {new}.
"""
LINE = "\n{name}\n(Former name or former address, if changed since last report)\n"
OLD = "Sable Creek Stone Company"


@pytest.mark.parametrize(
    ("line", "body"),
    [
        (LINE.format(name=OLD), CHANGE.format(old=OLD, new="Hollin Ridge Materials, Inc")),
        ("", CHANGE.format(old="Hollin Ridge Materials, Inc.", new=OLD)),
        (
            "",
            CHANGE.replace("March 4, 2015", "May 2, 2009").format(old=OLD, new="Hollin Ridge Materials, Inc"),
        ),
    ],
    ids=["given", "still to come", "years ago"],
)
def test_former_names_that_are_in_order(line: str, body: str) -> None:
    clean(FormerName, cover=cover() + line, body=body)


@pytest.mark.parametrize("printed", ["Sable Crek Stone Company", "410 Mill Lane, Naperville, Illinois"])
def test_former_names_that_are_not(printed: str) -> None:
    body = CHANGE.format(old=OLD, new="Hollin Ridge Materials, Inc")
    (violation,) = check(
        rendered(cover=cover() + LINE.format(name=printed), body=body), FormerName
    ).violations
    assert violation.span.text == printed


def test_a_type_that_the_cover_does_not_bear_out_is_told_once() -> None:
    text = rendered(header=HEADER.replace("TYPE:  8-K\n", "TYPE:  8-K/A\n"))
    (violation,) = check(text, AmendmentNotMarked, FormDiffers).violations
    assert violation.rule is FormDiffers


def test_an_amendment_that_says_why_it_is_filed() -> None:
    body = "Item 8.01  Other Events.\n\nThis report is being filed to describe the lease signed on {day}.\n"
    text = rendered(cover="\n(Amendment No. 1)\n\n" + cover(), body=body)
    assert not check(text, AmendmentUnexplained).violations
