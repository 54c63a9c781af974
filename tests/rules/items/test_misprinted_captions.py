"""Captions misprinted, and captions that are merely not the form's."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, clean, render
from lint8k_rules.items.caption_differs import CaptionDiffers
from lint8k_rules.items.paragraph_letter_wrong import ParagraphLetterWrong

MISPRINTED = [
    "Item 2.01  Completion of Acquisition of Disposition of Assets",
    "Item 1.01  Entry into a Definitive Material Agreement",
    "Item 1.01  Entry into a Matreial Definitive Agreement",
    "Item 3.01  Notice of Delisting or Failure to Satisfy a Continued Listing Role or Standard; Transfer of Listing",
    "Item 8.01  Other Items",
    "Item 9.01  Financial Information and Exhibits",
    "Item 5.02  Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain"
    " Trustees; Compensatory Arrangements of Certain Officers",
]
NOT_THE_FORMS = [
    "Item 2.02  Results of Operation and Financial Condition",
    "Item 3.02  Unregistered Sale of Equity Securities",
    "Item 3.03  Material Modification to Rights of Securities Holders",
    "Item 1.01  Entry into Material Definitive Agreement",
    "Item 7.01  Regulation Fair Disclosure",
    "Item 9.01  Financial Statements, Pro Forma Financial Information and Exhibits",
    "Item 5.02  Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers",
    "Item 5.03  Amendments to Memorandum and Articles of Association",
    "Item 9.01  Exhibits",
]


def body(heading: str) -> str:
    return f"{heading}.\n\nOn {{day}}, Hollin Ridge Materials, Inc. reopened its quarry.\n"


@pytest.mark.parametrize("heading", MISPRINTED)
def test_a_misprint_is_a_warning(heading: str) -> None:
    (violation,) = check(render(Example(body=body(heading))), CaptionDiffers).violations
    assert violation.severity is Severity.WARNING


@pytest.mark.parametrize("heading", NOT_THE_FORMS)
def test_another_wording_is_a_note(heading: str) -> None:
    (violation,) = check(render(Example(body=body(heading))), CaptionDiffers).violations
    assert (violation.severity or CaptionDiffers.severity) is Severity.NOTE


def exhibits(words: str) -> str:
    return f"Item 9.01  Financial Statements and Exhibits.\n\n{words}\n\n     99.1     Press release dated {{day}}\n"


@pytest.mark.parametrize("words", ["(d) Exhibits", "(d)  Exhibits.", "Exhibits", "(c) Not applicable"])
def test_letters_that_are_right(words: str) -> None:
    clean(ParagraphLetterWrong, body=exhibits(words))


@pytest.mark.parametrize(
    ("words", "place"),
    [("(c) Exhibits.", "(c)"), ("d) Exhibits", "d)"), ("(d) Pro forma financial information", "(d)")],
)
def test_letters_that_are_wrong(words: str, place: str) -> None:
    (violation,) = check(render(Example(body=exhibits(words))), ParagraphLetterWrong).violations
    assert violation.span.text == place


def test_exhibits_were_paragraph_c_until_november_2005() -> None:
    clean(ParagraphLetterWrong, body=exhibits("(c) Exhibits"), day=date(2005, 6, 1))


def test_the_letter_of_item_5_02_is_a_warning() -> None:
    title = "Compensatory Arrangements of Certain Officers"
    text = render(Example(body=f"Item 5.02  {title}.\n\n(c) {title}.\n\nOn {{day}}, the board met.\n"))
    (violation,) = check(text, ParagraphLetterWrong).violations
    assert violation.severity is Severity.WARNING
    assert (
        violation.message
        == '"Compensatory Arrangements of" stands under "(c)"; it is paragraph (e) of Item 5.02'
    )


@pytest.mark.parametrize(
    "heading",
    [
        "Item 3.03  Material Modification to Rights of Securityholders",
        "Item 5.02  Departure of Directors or Certain Officers; Election of Directors;\nAppointment of Certain Offi cers;"
        " Compensatory Arrangements of Certain Officers",
    ],
)
def test_a_caption_that_goes_on_in_a_broken_word_is_whole(heading: str) -> None:
    clean(CaptionDiffers, body=f"{heading}\n\nIt was done on {{day}}.\n")
