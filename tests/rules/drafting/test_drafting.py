"""The rules on what drafting leaves behind, by example."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k import parsing, readers
from lint8k.api import Example, File, Severity, Stage
from lint8k.engine import judge
from lint8k.testing import check, clean, render, unmarked
from lint8k_rules.drafting import _blanks
from lint8k_rules.drafting.alternatives_left_open import AlternativesLeftOpen
from lint8k_rules.drafting.blank_left_open import BlankLeftOpen
from lint8k_rules.drafting.draft_legend import DraftLegend
from lint8k_rules.drafting.field_not_found import FieldNotFound
from lint8k_rules.drafting.note_to_draft import NoteToDraft
from lint8k_rules.drafting.revision_left import RevisionLeft
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
    ("on [March 3, 2015], it", "[March 3, 2015]"), ("the [Company to confirm] holders", "[Company to confirm]"), ("[ ] shares", "[ ]"), ("on [ ], 2015", "[ ]"), ("on ________ __, 20__, that", "________ __, 20__"), ("on March __, 2015", "March __, 2015"),
    ("on this ____ day of March", "____"), ("it, payable on\n____ to holders,", "____"), ("in 20__ that", "20__"), ("on [date]", "[date]"), ("to [name of officer]", "[name of officer]"),
    ("[insert description of the plan]", "[insert description of the plan]"), ("[to come]", "[to come]"), ("XX, 20XX", "XX, 20XX"),
    ("on March XX, 2015", "March XX, 2015"), ("in 20XX", "20XX"), ("$XX.XX per share", "$XX.XX"), ("XX% of it", "XX"), ("[?]", "[?]"),
])  # fmt: skip
def test_blanks(words, blank) -> None:
    (violation,) = said(BlankLeftOpen, words)
    assert violation.span.text == blank
    assert violation.severity is Severity.ERROR


@pytest.mark.parametrize("words", [
    '"it is due on [March 3, 2015]"', "“it is due on [March 3, 2015]”", "[***]", "[**]", '"[the Company] shall pay"', "[sic]", "[Company]", "[X] yes", "to be determined", "to be announced", "TBA securities",
    "Article XX", "Super Bowl XX", "the XXX Corps", "[Signature page follows]", "a_b", "[Reserved]", "[Exhibit 10.1]", "[1]", "[emphasis added]",
    "[Intentionally omitted]", "[a]ll of it",
])  # fmt: skip
def test_what_is_no_blank(words) -> None:
    clean(BlankLeftOpen, body=body(words))


@pytest.mark.parametrize("line", [
    "[ ] Written communications", "[X] Soliciting material", "[  ] Yes", "[_] Yes", "[__] Written communications", "_______________________",
    "for the three months ended\n__________\nnet sales of $5.0 million", "-----------------  _____________", "Yes ___  No ___", "________________\n(Former name)",
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
        "[**Bracketed pending confirmation**]",
        "[Subject to client comments]",
        "[under review by counsel]",
    ],
)
def test_notes_to_the_draft(words) -> None:
    assert len(said(NoteToDraft, words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "[Note: figures are rounded]",
        "[subject to adjustment]",
        "it is [as amended] under review",
        "a note to the financial statements",
        "Note 2",
    ],
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
        "a copy of this press release",
    ],
)
def test_words_of_this_document(words) -> None:
    clean(WordsOfAnotherDocument, body=body(words))


@pytest.mark.parametrize("introduced", [
    "We issued the following press release on December 2, 2019:", "The following is the text of a press release issued today:", "The text of the release is set forth below.",
    "On May 2 the Company issued a news release, which reads as follows:", "For immediate release", "The Company issued a release, the full text of which is:",
])  # fmt: skip
def test_a_release_set_out_in_the_report_may_call_itself_one(introduced) -> None:
    clean(
        WordsOfAnotherDocument,
        body=body(f"{introduced}\n\nKELBY, Ohio - Tarn sold a quarry.\n\nThis press release contains"),
    )


def test_a_release_set_out_ends_with_its_item() -> None:
    words = "We issued the following press release:\n\nTarn sold a quarry.\n\nItem 7.01  Regulation FD Disclosure.\n\nas of the date of this press release"
    (violation,) = said(WordsOfAnotherDocument, words)
    assert violation.span.text == "this press release"


@pytest.mark.parametrize("words", [
    "A copy of the release is attached. Statements in this press release may", "following the release of its results, as this press release says", "The release is Exhibit 99.1. The terms are as follows. In this press release",
])  # fmt: skip
def test_a_release_that_is_only_named_is_not_set_out(words) -> None:
    (violation,) = said(WordsOfAnotherDocument, words)
    assert violation.span.text == "this press release"


@given(st.text(alphabet="[]_*●X$TBDx, 20\n\t-", max_size=80))
@settings(deadline=None)
def test_each_blank_is_found_once_and_in_order(text) -> None:
    last = 0
    for start, end in _blanks.blanks(text, 0, len(text)):
        assert last <= start < end <= len(text)
        last = end


@pytest.mark.parametrize("words", [
    "this Quarterly Report on Form 10-Q", "this Form 10-K", "this prospectus supplement", "this Proxy Statement", "this Annual Report on Form 8-K",
])  # fmt: skip
def test_a_report_that_calls_itself_another_form(words) -> None:
    (violation,) = said(WordsOfAnotherDocument, f"that {words} speaks of it")
    assert (violation.span.text, violation.severity) == (words, Severity.WARNING)


@pytest.mark.parametrize("words", [
    "Error! Reference source not found.", "Error! Bookmark not defined.", "Error! Hyperlink reference not valid.", "#REF!", "#DIV/0!", "#NAME?",
])  # fmt: skip
def test_fields_that_found_nothing(words) -> None:
    (violation,) = said(FieldNotFound, words)
    assert violation.span.text == words
    assert violation.severity is Severity.ERROR


@pytest.mark.parametrize("words", ["an error! It said so", "the #1 quarry", "# REF 5", "Error: none"])
def test_what_is_no_field(words) -> None:
    clean(FieldNotFound, body=body(words))


@pytest.mark.parametrize("legend", [
    "PRIVILEGED AND CONFIDENTIAL", "Privileged & Confidential", "CONFIDENTIAL AND PRIVILEGED", "ATTORNEY-CLIENT PRIVILEGED COMMUNICATION",
    "Attorney Work Product", "DRAFT", "[Draft]", "Draft of 3/14/24", "S&C Draft 3/14/24", "DRAFT 03.14.2024", "Draft dated March 14, 2024", "Confidential Draft",
    "Counsel Draft", "DRAFT FOR DISCUSSION", "Preliminary Draft - For Discussion Purposes Only", "FOR DISCUSSION PURPOSES ONLY", "Draft No. 3 - 3/14/24",
])  # fmt: skip
def test_legends_of_a_draft(legend) -> None:
    example = Example(body=f"{legend}\n\nItem 8.01  Other Events.\n\nThe quarry was reopened.\n")
    (violation,) = check(unmarked(render(example))[0], DraftLegend).violations
    assert violation.span.text == legend
    assert violation.severity is Severity.ERROR


@pytest.mark.parametrize("line", [
    "The draft of March 14, 2024 was withdrawn.", "CONFIDENTIAL TREATMENT REQUESTED", "Draft beer is sold by the Company.", "NBA Draft",
    "The attorney-client privilege was not waived.", "The plan is for discussion purposes only.", "Confidentiality and Privileged Information", "DRAFTING COMMITTEE", "Confidential",
])  # fmt: skip
def test_what_is_no_legend(line) -> None:
    clean(DraftLegend, body=f"Item 8.01  Other Events.\n\n{line}\n\nNothing else.\n")


@pytest.mark.parametrize(
    "words", ["[Company/Registrant]", "[is/are]", "[Mr./Ms.]", "[common stock/preferred stock/notes]"]
)
def test_alternatives(words) -> None:
    (violation,) = said(AlternativesLeftOpen, words)
    assert violation.span.text == words


@pytest.mark.parametrize("words", ["[3/14/24]", "and/or", "[http://example.com/a]", "[A or B]", "[sic]"])
def test_what_is_no_choice(words) -> None:
    clean(AlternativesLeftOpen, body=body(words))


def test_alternatives_side_by_side() -> None:
    (violation,) = said(AlternativesLeftOpen, "that the [Company][Parent] sold it")
    assert violation.span.text == "[Company][Parent]"
    assert "without the brackets" in violation.message


@pytest.mark.parametrize("word", ["[Company]", "[stockholders]"])
def test_a_word_left_in_brackets(word) -> None:
    (violation,) = said(AlternativesLeftOpen, f"that the {word} of the")
    assert violation.span.text == word
    assert violation.unfinished


@pytest.mark.parametrize(
    "words",
    [
        'says "the [Company] shall pay"',
        "the [sic] shares",
        "the [redacted] shares",
        "the [***] tons",
        "says “a [t]he [Seller] shall",
        "the [1] notes",
    ],
)
def test_a_word_in_brackets_that_is_right(words) -> None:
    clean(AlternativesLeftOpen, body=body(words))


def test_a_current_report_is_on_form_8_k() -> None:
    (violation,) = said(WordsOfAnotherDocument, "in THIS CURRENT REPORT ON FORM 10-Q that")
    assert violation.severity is Severity.WARNING
    clean(WordsOfAnotherDocument, body=body("in its Current Reports on Form 8-K and its Form 10-Q that"))


def test_a_note_with_a_task_is_one_to_the_draft() -> None:
    (violation,) = said(NoteToDraft, "that [Note: Company to confirm] it closed")
    assert violation.span.text == "[Note: Company to confirm]"
    clean(NoteToDraft, body=body("that [Note: amounts are in thousands] it closed"))


def test_what_word_holds_is_told_once_a_kind() -> None:
    text, _ = unmarked(render(Example(body=body("that it sold a quarry"))))
    held = [
        ("comment", "Which quarry?", "quarry"),
        ("comment", "Sold?", "sold"),
        ("deletion", "mill " * 20, "quarry"),
        ("header", "Draft", "sold"),
        ("hidden", " ", "sold"),
    ]
    comment, deletion = check(text, RevisionLeft, revisions=held).violations
    assert comment.span.text == "quarry"
    assert '"Which quarry?" and 1 more' in comment.message
    assert deletion.message.count("mill") < 20
    assert all(
        one.severity is Severity.NOTE
        for one in check(text, RevisionLeft, revisions=held, stage=Stage.DRAFT).violations
    )


def test_a_comment_of_a_real_word_document() -> None:
    text, _ = unmarked(render(Example(body=body("that it sold a quarry"))))
    made = docx.Document()
    for paragraph in text.split("\n\n"):
        made.add_paragraph(paragraph)
    made.add_comment(made.add_paragraph("").add_run("The end."), "Which end?", author="Roe")
    data = io.BytesIO()
    made.save(data)
    file = File.from_bytes("draft.docx", data.getvalue())
    (violation,) = judge(parsing.parse(file, readers.read(file)), [RevisionLeft]).violations
    assert (violation.span.text, violation.rule) == ("The end.", RevisionLeft)
