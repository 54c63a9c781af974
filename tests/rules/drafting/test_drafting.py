"""The rules on what drafting leaves behind, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.api import Example, Severity, Stage
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.drafting import _blanks
from lint8k_rules.drafting.blank_left_open import BlankLeftOpen
from lint8k_rules.drafting.note_to_draft import NoteToDraft
from lint8k_rules.drafting.words_of_another_document import WordsOfAnotherDocument


def body(words: str) -> str:
    return f"Item 8.01  Other Events.\n\nThe Company said {words} and left it at that.\n"


def said(rule, words: str, **settings):
    text, _ = unmarked(render(Example(body=body(words))))
    return check(text, rule, **settings).violations


@pytest.mark.parametrize(("words", "blank"), [
    ("[●] shares", "[●]"), ("[ • ] shares", "[ • ]"), ("$[●] per share", "$[●]"), ("$ [●] million", "$ [●]"), ("[●]% of it", "[●]%"),
    ("$● per share", "$●"), ("[*] shares", "[*]"), ("[TBD] shares", "[TBD]"), ("TBD shares", "TBD"), ("[TBA] shares", "[TBA]"),
    ("$[____] per share", "$[____]"), ("[____] shares", "[____]"), ("$____ per share", "$____"), ("$[ ] per share", "$[ ]"),
    ("[ ] shares", "[ ]"), ("on [ ], 2015", "[ ]"), ("on ________ __, 20__, that", "________ __, 20__"), ("on March __, 2015", "March __, 2015"),
    ("on this ____ day of March", "____"), ("in 20__ that", "20__"), ("on [date]", "[date]"), ("to [name of officer]", "[name of officer]"),
    ("[insert description of the plan]", "[insert description of the plan]"), ("[to come]", "[to come]"), ("XX, 20XX", "XX, 20XX"),
    ("on March XX, 2015", "March XX, 2015"), ("in 20XX", "20XX"), ("$XX.XX per share", "$XX.XX"), ("XX% of it", "XX"), ("[?]", "[?]"),
])  # fmt: skip
def test_blanks(words, blank) -> None:
    (violation,) = said(BlankLeftOpen, words)
    assert violation.span.text == blank
    assert violation.severity is Severity.ERROR


@pytest.mark.parametrize("words", [
    "[***]", "[**]", '"[the Company] shall pay"', "[sic]", "[Company]", "[X] yes", "to be determined", "to be announced", "TBA securities",
    "Article XX", "Super Bowl XX", "the XXX Corps", "[Signature page follows]", "a_b", "[Reserved]", "[Exhibit 10.1]", "[1]", "[emphasis added]",
    "[Intentionally omitted]", "[a]ll of it",
])  # fmt: skip
def test_what_is_no_blank(words) -> None:
    clean(BlankLeftOpen, body=body(words))


@pytest.mark.parametrize("line", [
    "[ ] Written communications", "[X] Soliciting material", "[  ] Yes", "[_] Yes", "[__] Written communications", "_______________________",
    "-----------------  _____________", "Yes ___  No ___", "________________\n(Former name)",
])  # fmt: skip
def test_boxes_and_rules_are_no_blanks(line) -> None:
    clean(BlankLeftOpen, body=f"Item 8.01  Other Events.\n\n{line}\n\nNothing else.\n")


def test_blanks_in_a_form_of_agreement_after_the_signatures_are_its_own() -> None:
    clean(BlankLeftOpen, tail="\n\nFORM OF NOTE\n\nThe Company promises to pay $[____] on [date].\n")


def test_a_blank_is_a_note_in_a_draft() -> None:
    (violation,) = said(BlankLeftOpen, "[●]", stage=Stage.DRAFT)
    assert violation.severity is Severity.NOTE


def test_a_star_is_a_redaction_where_the_report_says_so() -> None:
    clean(BlankLeftOpen, body=body("[*] tons, confidential treatment of which is requested,"))


@pytest.mark.parametrize(
    "words",
    [
        "[NTD: confirm.]",
        "[Note to Draft: confirm.]",
        "[Drafting note: which one?]",
        "(Note to draft: confirm)",
    ],
)
def test_notes_to_the_draft(words) -> None:
    assert len(said(NoteToDraft, words)) == 1


@pytest.mark.parametrize(
    "words", ["[Note: figures are rounded]", "a note to the financial statements", "Note 2"]
)
def test_what_is_no_note_to_the_draft(words) -> None:
    clean(NoteToDraft, body=body(words))


def test_a_report_that_calls_itself_a_release_gets_a_note() -> None:
    (violation,) = said(WordsOfAnotherDocument, "that this release contains forward-looking statements")
    assert (violation.span.text, violation.severity) == ("this release", Severity.NOTE)


@pytest.mark.parametrize(
    "words",
    [
        "this Current Report on Form 8-K",
        "the Registration Statement on Form S-3",
        "this report",
        "the press release contains",
    ],
)
def test_words_of_this_document(words) -> None:
    clean(WordsOfAnotherDocument, body=body(words))


@given(st.text(alphabet="[]_*●X$TBDx, 20\n\t-", max_size=80))
@settings(deadline=None)
def test_each_blank_is_found_once_and_in_order(text) -> None:
    last = 0
    for start, end in _blanks.blanks(text, 0, len(text)):
        assert last <= start < end <= len(text)
        last = end
