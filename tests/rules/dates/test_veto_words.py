"""The words of the vetoes on dates: a passage that fails, and of which nothing is said with one of these words in it."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Rule
from lint8k.testing import check, render
from lint8k_rules.dates.agreement_dated_twice import AgreementDatedTwice
from lint8k_rules.dates.days_after_disagree import DaysAfterDisagree
from lint8k_rules.dates.event_before_cover_date import EventBeforeCoverDate
from lint8k_rules.dates.exhibit_after_signing import ExhibitAfterSigning
from lint8k_rules.dates.term_and_end_disagree import TermAndEndDisagree
from tests.rules.amounts.passages import statuses

LEASE = "{} lease has a term of {} three years commencing July 1, 2001 and ending on December 31, 2005."
NOTICE = "{} payment is due within 45 days after May 1, 2000, or by August 30, 2000."
PASSAGES: dict[str, tuple[type[Rule], str]] = {
    "a term": (TermAndEndDisagree, LEASE),
    "a day after another": (DaysAfterDisagree, NOTICE),
}
ANYWHERE = (
    "On or about May 1 the|At the earlier of two days the|At the earliest the|At the later of two days the"
    "|At the latest of them the|The sooner ended|On the first to occur the|Whichever"
    "|The renewable|The automatically renewed|An automatic renewal of the"
    "|The renewed|The respective|The remaining|Subject to extension the|Subject to a further extension the|Or such|The successive"
    "|The prorated|Each time the|Twice the|Many times the"
)
CLOSE = (
    "approximately|about|up to|at least|less than|more than|fewer than|a minimum of|a maximum of|not exceeding|each of|every"
    "|the first|the second|the third|the last|the final|the next|the subsequent|an expected|an anticipated|over"
)


@pytest.mark.parametrize("name", PASSAGES)
def test_without_the_words_it_fails(name: str) -> None:
    rule, passage = PASSAGES[name]
    assert statuses(rule, passage.format("The", "some")) == {"fails"}


@pytest.mark.parametrize("word", ANYWHERE.split("|"))
@pytest.mark.parametrize("name", PASSAGES)
def test_words_that_leave_room_wherever_they_stand(name: str, word: str) -> None:
    rule, passage = PASSAGES[name]
    assert "fails" not in statuses(rule, passage.format(word, ""))


@pytest.mark.parametrize("word", CLOSE.split("|"))
def test_words_that_leave_room_close_before_a_term(word: str) -> None:
    assert "fails" not in statuses(TermAndEndDisagree, LEASE.format("The", word))


@pytest.mark.parametrize("word", ["periods", "terms", "extensions", "renewals", "amortization"])
def test_words_that_leave_room_behind_a_term(word: str) -> None:
    passage = LEASE.format("The", "").replace("three years", f"three years {word}")
    assert "fails" not in statuses(TermAndEndDisagree, passage)


OF_ANOTHER = """\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant entered into {} Mill Purchase Agreement, dated as of March 3, 2015.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Mill Purchase Agreement, dated as of March 4, 2015
"""
NOT_THE_EVENT = """\
Item 1.01  Entry into a Material Definitive Agreement.

On March 2, 2015, the registrant {} entered into a lease of a quarry.
"""
NOT_YET = """\
Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     {} letter to holders dated March 24, 2015
"""
BODIES: dict[str, tuple[type[Rule], str, str, str]] = {
    "what changes an agreement, or is another": (
        AgreementDatedTwice,
        OF_ANOTHER,
        "the",
        "an amendment to the|the amended|a supplement to the|a joinder to the|a waiver under the|an addendum to the"
        "|a modification of the|a consent under the|an extension of the|the restated|an assignment of the|a form of the"
        "|a termination of the",
    ),
    "what is no event": (
        EventBeforeCoverDate,
        NOT_THE_EVENT,
        "thereby",
        "announced that it|had previously|as reported,|as disclosed,|declared a dividend and|on a preliminary basis"
        "|under a letter of intent",
    ),
    "what is not yet dated": (
        ExhibitAfterSigning,
        NOT_YET,
        "A",
        "To be issued on a day hence:|Form of|The proposed|A draft of a|To be entered into as a|Not to be dated otherwise: a",
    ),
}
BODY_CASES = [(name, word) for name, (*_, words) in BODIES.items() for word in words.split("|")]


@pytest.mark.parametrize("name", BODIES)
def test_without_the_words_there_is_a_fault(name: str) -> None:
    rule, text, plain, _ = BODIES[name]
    assert check(render(Example(body=text.format(plain))), rule).violations


@pytest.mark.parametrize(("name", "word"), BODY_CASES)
def test_with_the_words_there_is_none(name: str, word: str) -> None:
    rule, text, _, _ = BODIES[name]
    assert not check(render(Example(body=text.format(word))), rule).violations
