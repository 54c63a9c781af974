"""The statement above the signatures, and the mark of a signature, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity, Stage
from lint8k.testing import check, clean, flags, render, unmarked
from lint8k_rules.signatures.another_registrant_signs import AnotherRegistrantSigns
from lint8k_rules.signatures.misprinted_sentence import MisprintedSentence
from lint8k_rules.signatures.no_heading import NoHeading
from lint8k_rules.signatures.no_statement import NoStatement
from lint8k_rules.signatures.not_marked import NotMarked

STATEMENT = """\
Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.
"""


def page(
    statement: str = STATEMENT, registrant: str = "HOLLIN RIDGE MATERIALS, INC.", by: str = "By: /s/ "
) -> str:
    return f"""\
                                   SIGNATURES

{statement}
{registrant}

Date: March 5, 2015

{by}Margaret T. Oakes
Margaret T. Oakes
Chief Financial Officer
"""


def said(rule, signature, **settings):
    text, _ = unmarked(render(Example(signature=signature)))
    return check(text, rule, **settings).violations


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("duly caused", "dully caused", '"has dully caused" for "has duly caused"'),
        ("has duly", "hass duly", '"registrant hass duly" for "registrant has duly"'),
        ("requirements of", "of", '"the of" for "the requirements of"'),
        ("duly caused", "duly", '"duly this" for "duly caused this"'),
        ("behalf", "beahlf", '"its beahlf by" for "its behalf by"'),
        ("hereunto", "therunto", '"undersigned therunto duly" for "undersigned hereunto duly"'),
    ],
)
def test_a_word_misprinted_or_lost_in_the_statement(right, wrong, complaint) -> None:
    (violation,) = said(MisprintedSentence, page(STATEMENT.replace(right, wrong)))
    assert violation.severity is Severity.WARNING
    assert violation.message.endswith(complaint)


def test_a_report_signed_on_behalf_of_the_undersigned_is_a_note() -> None:
    (violation,) = said(MisprintedSentence, page(STATEMENT.replace("its behalf by", "behalf of")))
    assert violation.severity is Severity.NOTE
    assert violation.span.text.split() == ["on", "behalf", "of"]


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("the\nregistrant has", "each of the registrants has"),
        ("the\nregistrant has", "the\nregistrants have"),
        ("the\nregistrant", "Hollin Ridge Materials, Inc."),
        ("its behalf", "their behalf"),
        ("hereunto", "thereunto"),
        ("hereunto duly", "being"),
        ("duly caused", "caused"),
        ("1934", '1934, as amended (the "Exchange Act")'),
        ("this report", "this Amendment No. 1 to its Current Report on Form 8-K"),
    ],
)
def test_other_wordings_of_the_statement(right, other) -> None:
    assert not said(MisprintedSentence, page(STATEMENT.replace(right, other)))
    assert not said(NoStatement, page(STATEMENT.replace(right, other)))


def test_a_page_without_the_statement() -> None:
    (violation,) = said(NoStatement, page(statement=""))
    assert violation.span.text == "SIGNATURES"
    assert not said(MisprintedSentence, page(statement=""))


def test_a_statement_in_other_words_is_one() -> None:
    words = "This report has been signed below by the following persons on behalf of the registrant.\n"
    assert not said(NoStatement, page(statement=words))


@pytest.mark.parametrize("by", ["By: /s/ ", "/s/ ", "By: s/ ", "By: /S/", "By: \\s\\ ", "By: (signed) "])
def test_marks_of_a_signature(by) -> None:
    clean(NotMarked, signature=page(by=by))


def test_a_bare_name_is_a_note_in_a_draft() -> None:
    (violation,) = said(NotMarked, page(by="By: "), stage=Stage.DRAFT)
    assert violation.severity is Severity.NOTE


@pytest.mark.parametrize(
    "name", ["HOLLIN RIDGE MATERIALS, LLC", "HOLLIN RIDGE MATERIALS, L.P.", "Hollin Ridge Materials Company"]
)
def test_another_legal_form_is_another_company(name) -> None:
    (violation,) = said(AnotherRegistrantSigns, page(registrant=name))
    assert violation.severity is Severity.WARNING
    assert violation.span.text == name


def test_the_legal_form_left_out_is_no_other_form() -> None:
    clean(AnotherRegistrantSigns, signature=page(registrant="Hollin Ridge Materials"))


def test_the_mark_is_asked_for_at_the_name() -> None:
    flags(
        NotMarked,
        signature=page(by="By: ").replace(
            "By: Margaret T. Oakes\n", "By: Margaret T. Oakes\n    ~~~~~~~~~~~~~~~~~ SIG013\n"
        ),
    )


@pytest.mark.parametrize("heading", ["SIGNATUES", "Siganture", "SIGNTURES"])
def test_a_misspelt_heading_is_told_as_one(heading: str) -> None:
    (violation,) = said(NoHeading, page().replace("SIGNATURES", heading))
    assert (violation.severity, violation.span.text) == (Severity.WARNING, heading)
