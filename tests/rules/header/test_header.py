"""The rules on the header, by example."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from lint8k.api import Example, Rule, Severity, TieStatus, Violation
from lint8k.testing import check, clean, render
from lint8k_rules.header._sides import HEADER
from lint8k_rules.header.address_differs import AddressDiffers
from lint8k_rules.header.documents_missing import DocumentsMissing
from lint8k_rules.header.ein_differs import EinDiffers
from lint8k_rules.header.file_number_differs import FileNumberDiffers
from lint8k_rules.header.form_differs import FormDiffers
from lint8k_rules.header.items_differ import ItemsDiffer
from lint8k_rules.header.period_differs import PeriodDiffers
from lint8k_rules.header.registrant_differs import RegistrantDiffers
from lint8k_rules.header.state_differs import StateDiffers
from lint8k_rules.header.telephone_misprinted import TelephoneMisprinted

COVER = """\
       Date of Report (Date of earliest event reported): {date}

                         {name}
             (Exact name of registrant as specified in its charter)

         {state}                   {number}               {ein}
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
PLAIN = {
    "date": "March 4, 2015",
    "name": "HOLLIN RIDGE MATERIALS, INC.",
    "state": "Delaware",
    "number": "001-34567",
    "ein": "36-4127385",
}
ITEM = "\n\nHollin Ridge Materials, Inc. reopened its Sable Creek quarry.\n\n"
SECOND_FILER = """\
FILER:
    COMPANY DATA:
        COMPANY CONFORMED NAME:  HOLLIN RIDGE FINANCE LLC
        IRS NUMBER:              364127386
"""


def cover(**values: str) -> str:
    return COVER.format(**{**PLAIN, **values})


def said(rule: type[Rule], **parts: Any) -> tuple[Violation, ...]:
    return check(render(Example(**{"header": HEADER, **parts})), rule).violations


def header(old: str, new: str) -> str:
    assert old in HEADER
    return HEADER.replace(old, new)


RULES = (
    DocumentsMissing, EinDiffers, FileNumberDiffers, FormDiffers, ItemsDiffer, PeriodDiffers, RegistrantDiffers, StateDiffers,
)  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_without_a_header_there_is_nothing_to_compare(rule: type[Rule]) -> None:
    assert clean(rule) == ()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule is not DocumentsMissing])
def test_what_agrees_is_a_tie_that_holds(rule: type[Rule]) -> None:
    (tie,) = clean(rule, header=HEADER)
    assert tie.status is TieStatus.HOLDS


# The form


def test_an_amendment_filed_as_a_first_report_is_an_error() -> None:
    text = render(Example(header=HEADER)).replace("FORM 8-K\n", "FORM 8-K/A\n")
    (found,) = check(text, FormDiffers).violations
    assert found.severity is Severity.ERROR
    assert (
        found.message
        == "The submission is of type 8-K, and the cover is that of an amendment, for which the type is 8-K/A"
    )


def test_an_amendment_whose_cover_is_silent_is_a_warning() -> None:
    (found,) = said(FormDiffers, header=header("8-K\n", "8-K/A\n"))
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize("title", ["FORM 8-K/A", "FORM 8-K\n                (Amendment No. 1)", "FORM 8-KA"])
def test_an_amendment_that_says_so(title: str) -> None:
    text = render(Example(header=header("8-K\n", "8-K/A\n"))).replace("FORM 8-K\n", f"{title}\n")
    assert not check(text, FormDiffers).violations


def test_a_successor_s_report_has_the_cover_of_form_8_k() -> None:
    clean(FormDiffers, header=header("8-K\n", "8-K12B\n"))


# The period


def test_the_date_that_fits_the_filing_less_is_the_one_marked() -> None:
    (found,) = said(PeriodDiffers, header=header("20150304", "20140304"))
    assert found.span.text == "20140304"
    assert found.message == (
        "The header has March 4, 2014 as the period of report, and the cover has March 4, 2015 as the date of the earliest"
        " event; the two should be one date"
    )
    (found,) = said(PeriodDiffers, cover=cover(date="March 4, 2014"))
    assert found.span.text == "March 4, 2014"


@pytest.mark.parametrize(
    "date_of_report",
    [
        "March 5, 2015 (March 3, 2015)",
        "March 34, 2015",
        "",
        "March 9, 2015",
    ],
    ids=["the header has the other date", "no such day", "missing", "after the filing"],
)
def test_covers_of_which_the_header_says_nothing(date_of_report: str) -> None:
    assert not said(
        PeriodDiffers, cover=cover(date=date_of_report), header=header("REPORT: 20150304", "REPORT: 20150305")
    )


def test_a_cover_that_does_not_say_whose_date_it_has() -> None:
    plain = re.sub(r"\(?[Dd]ate of [Ee]arliest [Ee]vent\s+[Rr]eported\)?", "", cover())
    assert plain != cover()
    assert not said(PeriodDiffers, cover=plain, header=header("REPORT: 20150304", "REPORT: 20150305"))


def test_a_header_without_a_period() -> None:
    assert clean(PeriodDiffers, header=header("CONFORMED PERIOD OF REPORT: 20150304\n", "")) == ()


def test_a_period_that_the_cover_prints_elsewhere_is_open() -> None:
    (tie,) = clean(
        PeriodDiffers,
        header=HEADER,
        cover=cover(date="March 3, 2015") + "\n  Date of report: March 4, 2015\n",
    )
    assert tie.status is TieStatus.OPEN


def test_in_an_amendment_a_period_is_a_warning() -> None:
    text = header("8-K\n", "8-K/A\n").replace("20150304", "20150204")
    (found,) = said(PeriodDiffers, header=text)
    assert found.severity is Severity.WARNING


# The items


def body(*headings: str, text: str = ITEM) -> str:
    return text.join(headings) + text


FD = "Item 7.01  Regulation FD Disclosure."
OTHER = "Item 8.01  Other Events."
EXHIBITS = "Item 9.01  Financial Statements and Exhibits.\n\n(d) Exhibits\n\n     99.1     Press release\n"


def test_one_violation_for_all_that_differs() -> None:
    (found,) = said(ItemsDiffer, body=body(FD, EXHIBITS))
    assert found.severity is Severity.ERROR
    assert found.span.text == "Other Events"
    assert found.message == (
        "The header names Item 8.01, which the report does not have; the report has Item 7.01, which the header does not"
        " name"
    )
    assert [(one.message, one.span.text) for one in found.related] == [("the report has Item 7.01", "7.01")]


def test_an_item_that_the_header_lacks_is_marked_in_the_report() -> None:
    (found,) = said(ItemsDiffer, body=body(FD, OTHER, EXHIBITS))
    assert found.span.text == "7.01"
    assert found.message == "The report has Item 7.01, which the header does not name"


def test_the_exhibits_item_alone_is_a_warning() -> None:
    (found,) = said(
        ItemsDiffer, header=header("ITEM INFORMATION:           Financial Statements and Exhibits\n", "")
    )
    assert (found.severity, found.span.text) == (Severity.WARNING, "9.01")


def test_exhibits_without_their_item_are_told_by_another_rule() -> None:
    text = "\n                 EXHIBIT INDEX\n\n     99.1     Press release\n"
    assert not said(ItemsDiffer, body=body(OTHER), tail=text)


def test_an_item_named_in_the_text_without_a_heading_is_a_note() -> None:
    text = header("Other Events", "Other Events\nITEM INFORMATION:  Unregistered Sales of Equity Securities")
    words = "\n\nThis is the information of this Item 8.01 and of Item 3.02.\n\n"
    (found,) = said(ItemsDiffer, header=text, body=body(OTHER, EXHIBITS, text=words))
    assert found.severity is Severity.NOTE


def test_a_line_left_blank_makes_the_list_incomplete() -> None:
    assert not said(ItemsDiffer, header=header("Other Events", ""), body=body(FD, EXHIBITS))


@pytest.mark.parametrize(
    "heading",
    ["Item 5.  Other Events.", "Item 8.10  Other Events.", "Item 8.01  Regulation FD Disclosure."],
    ids=["another numbering", "unknown", "another's caption"],
)
def test_headings_of_which_other_rules_speak(heading: str) -> None:
    text = header("Other Events", "Regulation FD Disclosure")
    assert not said(ItemsDiffer, header=text, body=body(heading, EXHIBITS))


def test_item_9_for_item_12() -> None:
    day = date(2003, 7, 2)
    text = "FILED AS OF DATE:  20030703\nITEM INFORMATION:  Regulation FD Disclosure\n"
    assert not said(
        ItemsDiffer,
        day=day,
        header=text,
        body=body("Item 12.  Results of Operations and Financial Condition."),
    )


def test_headers_before_2001_and_amendments_get_warnings() -> None:
    text = "FILED AS OF DATE:  19960703\nITEM INFORMATION:  Financial statements and exhibits\n"
    (found,) = said(ItemsDiffer, day=date(1996, 7, 2), header=text)
    assert (found.severity, found.span.text) == (Severity.WARNING, "5")
    (found,) = said(ItemsDiffer, header=header("8-K\n", "8-K/A\n"), body=body(FD, OTHER, EXHIBITS))
    assert found.severity is Severity.WARNING


# The registrant


@pytest.mark.parametrize(
    "name",
    [
        "HOLLIN RIDGE MATERIALS INC /DE/",
        "The Hollin Ridge Materials Corp",
        "MATERIALS HOLLIN RIDGE INC",
        "HOLLIN RIDGE INC",
    ],
)
def test_edgars_ways_with_a_name(name: str) -> None:
    clean(RegistrantDiffers, header=header("HOLLIN RIDGE MATERIALS INC", name))


def test_a_legal_form_in_short_within_the_name() -> None:
    clean(
        RegistrantDiffers,
        header=header("HOLLIN RIDGE MATERIALS INC", "HOLLIN RIDGE CORP OF OHIO INC \\OH\\"),
        cover=cover(name="HOLLIN RIDGE CORPORATION OF OHIO, INC."),
    )


def test_a_former_name_of_the_header() -> None:
    text = header("HOLLIN RIDGE MATERIALS INC", "SABLE CREEK CORP") + (
        "    FORMER COMPANY:\n        FORMER CONFORMED NAME:  HOLLIN RIDGE MATERIALS INC\n"
    )
    clean(RegistrantDiffers, header=text)


def test_a_name_misprinted() -> None:
    (found,) = said(RegistrantDiffers, cover=cover(name="HOLLIN RIGDE MATERIALS, INC."))
    assert found.message == (
        'The filer in the header is "HOLLIN RIDGE MATERIALS INC", and the registrant on the cover "HOLLIN RIGDE MATERIALS,'
        ' INC."; one of them is misprinted'
    )


# The numbers and the state


@pytest.mark.parametrize("rule", [RegistrantDiffers, EinDiffers, FileNumberDiffers, StateDiffers])
def test_of_several_filers_nothing_is_said(rule: type[Rule]) -> None:
    text = HEADER + SECOND_FILER
    assert not said(
        rule,
        header=text,
        cover=cover(name="SABLE CREEK CORP.", ein="12-3456789", number="0-999", state="Nevada"),
    )


@pytest.mark.parametrize(
    ("known", "printed"), [("000000000", "36-4127385"), ("364127385", "364127385"), ("364127385", "None")]
)
def test_eins_that_agree_or_are_none(known: str, printed: str) -> None:
    assert not said(EinDiffers, header=header("364127385", known), cover=cover(ein=printed))


def test_an_ein_that_differs_is_told_as_the_cover_prints_it() -> None:
    (found,) = said(EinDiffers, cover=cover(ein="36-4127835"))
    assert found.message == (
        "EDGAR has the employer identification number 36-4127385 for the registrant, and the cover has 36-4127835"
    )


@pytest.mark.parametrize("printed", ["1-34567", "001-34567", "333-181818", "1-034567"])
def test_file_numbers_that_agree_or_are_of_the_other_act(printed: str) -> None:
    assert not said(FileNumberDiffers, cover=cover(number=printed))


def test_a_stale_file_number_is_a_note() -> None:
    (found,) = said(FileNumberDiffers, cover=cover(number="0-21987"))
    assert found.severity is Severity.NOTE
    assert found.related[0].span.text == "0-21987"


@pytest.mark.parametrize("printed", ["001-34576", "1-34568", "001-3457"])
def test_a_misprinted_file_number_is_a_warning(printed: str) -> None:
    (found,) = said(FileNumberDiffers, cover=cover(number=printed))
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize("printed", ["DELAWARE", "DE", "Cayman Islands"])
def test_states_that_agree_or_are_none(printed: str) -> None:
    assert not said(StateDiffers, cover=cover(state=printed))


def test_a_state_that_differs() -> None:
    (found,) = said(StateDiffers, cover=cover(state="Nevada"))
    assert (
        found.message
        == "EDGAR has Delaware as the registrant's state of incorporation, and the cover has Nevada"
    )


# The documents


COUNTED = "PUBLIC DOCUMENT COUNT:      7\nFILED AS OF DATE:           20070308\n"


def test_documents_lost_on_the_way() -> None:
    (found,) = said(DocumentsMissing, header=COUNTED, day=date(2007, 3, 7))
    assert found.message == "The header counts 7 documents, and the submission holds one document"


def test_interactive_data_ended_the_count() -> None:
    assert not said(DocumentsMissing, header=COUNTED.replace("2007", "2015"))


def test_a_damaged_submission_is_not_told_twice() -> None:
    text = render(Example(header=COUNTED, day=date(2007, 3, 7)))
    assert not check(text.replace("</DOCUMENT>\n", ""), DocumentsMissing).violations


OFFICES = """\
    BUSINESS ADDRESS:
        STREET 1:                2200 QUARRY ROAD
        ZIP:                     {code}
        BUSINESS PHONE:          {phone}
"""


def offices(code: str = "60563", phone: str = "6305550142") -> str:
    return HEADER + OFFICES.format(code=code, phone=phone)


@pytest.mark.parametrize("code", ["60563", "60563-1180", "605631180"])
def test_the_same_zip_code(code: str) -> None:
    (tie,) = clean(AddressDiffers, header=offices(code), cover=cover())
    assert tie.status is TieStatus.HOLDS


def test_another_zip_code() -> None:
    (violation,) = said(AddressDiffers, header=offices("60540"), cover=cover())
    assert violation.span.text == "60540"
    assert violation.rule.severity is Severity.NOTE
    assert '"2200 QUARRY ROAD" there' in violation.message


def test_zip_codes_that_cannot_be_compared() -> None:
    abroad = cover().replace(
        "Naperville, Illinois                60563", "Hong Kong                           N/A  "
    )
    assert not clean(AddressDiffers, header=offices(), cover=abroad)
    assert not clean(AddressDiffers, header=offices() + SECOND_FILER, cover=cover())


@pytest.mark.parametrize(
    "phone", ["6305550142", "630-555-0142", "(630) 555-0142", "8005559000", "3125550142", "555-0142"]
)
def test_telephone_numbers_that_may_differ(phone: str) -> None:
    clean(TelephoneMisprinted, header=offices(phone=phone), cover=cover())


@pytest.mark.parametrize("phone", ["6305550412", "6305550143", "630-555-1042"])
def test_a_telephone_number_that_is_misprinted(phone: str) -> None:
    (violation,) = said(TelephoneMisprinted, header=offices(phone=phone), cover=cover())
    assert violation.span.text == "(630) 555-0142"
    assert violation.related[0].span.text == phone
