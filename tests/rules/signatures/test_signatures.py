"""The rules on the signature page, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity, Stage
from lint8k.testing import check, clean, flags, parse, render, unmarked
from lint8k_rules.signatures.another_registrant_signs import AnotherRegistrantSigns
from lint8k_rules.signatures.misprinted_mark import MisprintedMark
from lint8k_rules.signatures.misprinted_sentence import MisprintedSentence
from lint8k_rules.signatures.misspelt_date import MisspeltDate
from lint8k_rules.signatures.no_heading import NoHeading
from lint8k_rules.signatures.no_signature_page import NoSignaturePage
from lint8k_rules.signatures.no_title import NoTitle
from lint8k_rules.signatures.not_dated import NotDated
from lint8k_rules.signatures.not_signed import NotSigned
from lint8k_rules.signatures.typed_name_differs import TypedNameDiffers

HEAD = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

"""


def page(
    registrant: str = "HOLLIN RIDGE MATERIALS, INC.",
    signed: str = "By: /s/ Margaret T. Oakes",
    name: str = "Margaret T. Oakes",
    title: str = "Chief Financial Officer",
    date: str = "Date: March 5, 2015",
) -> str:
    return (
        HEAD
        + "\n".join(line for line in (registrant, "", date, "", signed, name, title) if line or line == "")
        + "\n"
    )


def said(rule, **parts):
    text, _ = unmarked(render(Example(**parts)))
    return check(text, rule).violations


def test_a_report_without_signature_page_is_unfinished() -> None:
    text, _ = unmarked(render(Example(signature="")))
    (violation,) = check(text, NoSignaturePage).violations
    assert violation.severity is Severity.ERROR
    (violation,) = check(text, NoSignaturePage, stage=Stage.DRAFT).violations
    assert violation.severity is Severity.NOTE


def test_the_words_signature_page_follows_are_no_page() -> None:
    assert said(NoSignaturePage, signature="[Signature page follows]\n")


def test_an_unsigned_block_is_a_note_in_a_draft() -> None:
    text, _ = unmarked(render(Example(signature=page(signed="By: ______________"))))
    assert check(text, NotSigned).violations[0].severity is Severity.ERROR
    assert check(text, NotSigned, stage=Stage.DRAFT).violations[0].severity is Severity.NOTE


def test_a_page_with_nothing_on_it() -> None:
    (violation,) = said(NotSigned, signature=HEAD)
    assert violation.span.text == "SIGNATURES"


@pytest.mark.parametrize(
    "signed",
    [
        "By: Margaret T. Oakes",
        "By: /S/ Margaret T. Oakes",
        "/s/ Margaret T. Oakes",
        "By:/s/Margaret T. Oakes",
    ],
)
def test_what_is_signed(signed) -> None:
    clean(NotSigned, signature=page(signed=signed))


def test_of_two_officers_one_has_signed() -> None:
    second = "\nBy: ______________\nName: Ruth Lindqvist\nTitle: Treasurer\n"
    (violation,) = said(NotSigned, signature=page() + second)
    assert violation.severity is Severity.WARNING


def test_a_title_is_missed_at_the_signature_where_no_name_is_typed() -> None:
    flags(
        NoTitle,
        signature=HEAD
        + """\
HOLLIN RIDGE MATERIALS, INC.

By: /s/ Margaret T. Oakes
        ~~~~~~~~~~~~~~~~~ SIG003

Date: March 5, 2015
""",
    )


@pytest.mark.parametrize(
    "title",
    [
        "Its Treasurer",
        "Title: Treasurer",
        "Attorney-in-fact",
        "Sr. Vice President",
        "(Principal Financial Officer)",
        "CFO",
    ],
)
def test_titles(title) -> None:
    clean(NoTitle, signature=page(title=title))


def test_the_title_on_the_line_of_the_name() -> None:
    clean(NoTitle, signature=page(name="Margaret T. Oakes, Treasurer", title=""))


@pytest.mark.parametrize(
    "date", ["", "Date:", "Dated: ____________", "Date: __________, 2015", "Date: March __, 2015"]
)
def test_what_is_not_dated(date) -> None:
    (violation,) = said(NotDated, signature=page(date=date))
    assert violation.unfinished
    assert violation.span.text.startswith("Dat" if date else "/s/")


@pytest.mark.parametrize(
    "date",
    [
        "March 5, 2015",
        "Dated this 5th day of March, 2015",
        "Date: 3/5/15",
        "DATED: Marhc 5, 2015",
        "Date: April 31, 2015",
    ],
)
def test_what_is_dated(date) -> None:
    clean(NotDated, signature=page(date=date))


@pytest.mark.parametrize("name", [
    "Hollin Ridge Materials Inc", "HOLLIN RIDGE MATERIALS, INCORPORATED", "The Hollin Ridge Materials, Inc.",
    "Hollin Ridge Materials, Corp.", "HOLLIN RIDGE\nMATERIALS, INC.", "Hollin Ridge Materials, Inc. /DE/", "Hollin Ridge",
])  # fmt: skip
def test_one_registrant_by_other_letters(name) -> None:
    clean(AnotherRegistrantSigns, signature=page(registrant=name))


@pytest.mark.parametrize(
    "name",
    [
        "HOLLIN RIDGE MATERIAL, INC.",
        "HOLIN RIDGE MATERIALS, INC.",
        "HOLLIN RIDGE MATREIALS, INC.",
        "HOLLIN RDGE MATERALS, INC.",
    ],
)
def test_a_misprinted_registrant(name) -> None:
    (violation,) = said(AnotherRegistrantSigns, signature=page(registrant=name))
    assert violation.severity is Severity.ERROR
    assert violation.span.text == name
    assert violation.related[0].span.text == "HOLLIN RIDGE MATERIALS, INC."


def test_a_registrant_whose_accent_is_another_gets_a_note() -> None:
    (violation,) = said(AnotherRegistrantSigns, signature=page(registrant="HOLLĪN RIDGE MATERIALS, INC."))
    assert violation.severity is Severity.NOTE


def test_another_company_altogether() -> None:
    (violation,) = said(AnotherRegistrantSigns, signature=page(registrant="TARN VALLEY FOODS, INC."))
    assert violation.severity is Severity.ERROR


def test_a_name_with_a_word_more_is_a_warning() -> None:
    (violation,) = said(AnotherRegistrantSigns, signature=page(registrant="HOLLIN RIDGE.COM MATERIALS, INC."))
    assert violation.severity is Severity.WARNING


@pytest.mark.parametrize("block", [
    "HOLLIN RIDGE TRUST 2015-1\n\nBy: Tarn Funding Corp., as Depositor",
    "TARN BANK, N.A., as Trustee",
    "TARN PARTNERS L.P.\n\nBy: Tarn GP LLC, its general partner",
])  # fmt: skip
def test_who_may_sign_for_another(block) -> None:
    clean(AnotherRegistrantSigns, signature=page(registrant=block))


def test_a_misspelt_date_can_be_mended() -> None:
    (violation,) = said(MisspeltDate, signature=page(date="Date: Marhc 5, 2015"))
    assert violation.fix is not None
    assert violation.fix.edits[0].text == "March 5, 2015"


@pytest.mark.parametrize(
    "date",
    [
        "Mar. 5, 2015",
        "MARCH 5, 2015",
        "5 March 2015",
        "3/5/2015",
        "this 5th day of March, 2015",
        "Thursday, March 5, 2015",
    ],
)
def test_dates_that_are_spelt_right(date) -> None:
    clean(MisspeltDate, signature=page(date=date))


@pytest.mark.parametrize(("signed", "typed"), [
    ("M. T. Oakes", "Margaret T. Oakes"), ("Margaret Oakes", "Margaret T. Oakes"), ("MARGARET T. OAKES", "Margaret T. Oakes"),
    ("Meg Oakes", "Margaret T. Oakes"), ("Margaret T. Oakes", "Margaret T. Oakes, Ph.D."), ("Oakes Margaret", "Margaret Oakes"),
])  # fmt: skip
def test_one_person_by_other_letters(signed, typed) -> None:
    clean(TypedNameDiffers, signature=page(signed=f"By: /s/ {signed}", name=typed))


@pytest.mark.parametrize("typed", ["Margaret T. Oaks", "Ruth Lindqvist"])
def test_another_name_is_typed(typed) -> None:
    (violation,) = said(TypedNameDiffers, signature=page(name=f"Name: {typed}"))
    assert violation.span.text == typed


@pytest.mark.parametrize(
    ("signed", "typed"), [("Margraet T. Oakes", "Margaret T. Oakes"), ("Nicolas Wren", "Nicholas Wren")]
)
def test_a_name_that_is_a_letter_off(signed: str, typed: str) -> None:
    (violation,) = said(TypedNameDiffers, signature=page(signed=f"By: /s/ {signed}", name=f"Name: {typed}"))
    assert violation.message.endswith("one of them is misprinted")


@pytest.mark.parametrize(
    ("signed", "typed"), [("Jon Oakes", "John Oakes"), ("Steven Oakes", "Stephen Oakes")]
)
def test_a_name_that_is_written_in_two_ways(signed: str, typed: str) -> None:
    clean(TypedNameDiffers, signature=page(signed=f"By: /s/ {signed}", name=f"Name: {typed}"))


@pytest.mark.parametrize("mark", ["/s/", "/S/", "/ s /"])
def test_sound_marks(mark) -> None:
    clean(MisprintedMark, signature=page(signed=f"By: {mark} Margaret T. Oakes"))


def test_a_mark_that_has_lost_its_letter() -> None:
    (violation,) = flags(MisprintedMark, signature=page(signed="By: // Margaret T. Oakes\n    ~~ SIG008"))
    assert violation.fix is not None


def test_rules_drawn_under_a_title_are_no_part_of_it() -> None:
    text, _ = unmarked(
        render(
            Example(
                signature=page(
                    signed="By: /s/ Margaret T. Oakes, President and\n    ------------------------",
                    name="    Chief Financial Officer\n    -----------------------",
                    title="",
                )
            )
        )
    )
    (signature,) = parse(text).signatures
    assert signature.title is not None
    assert signature.title.text == "President and Chief Financial Officer"


@pytest.mark.parametrize("heading", ["SIGNATURE", "Signatures", "S I G N A T U R E S"])
def test_sound_headings(heading) -> None:
    clean(NoHeading, signature=page().replace("SIGNATURES", heading))


@pytest.mark.parametrize("word", ["hereunto", "thereunto", "hereunder"])
def test_sound_sentences(word) -> None:
    clean(MisprintedSentence, signature=page().replace("hereunto", word))


def test_no_rule_speaks_of_a_page_that_is_missing() -> None:
    text, _ = unmarked(render(Example(signature="")))
    filing = parse(text)
    for rule in (
        NotSigned,
        NoTitle,
        NotDated,
        AnotherRegistrantSigns,
        MisspeltDate,
        MisprintedMark,
        NoHeading,
        MisprintedSentence,
    ):
        assert not list(rule().check(filing))
