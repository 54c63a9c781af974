"""What an amendment says of itself."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.amendment_not_marked import AmendmentNotMarked
from lint8k_rules.cover.amendment_unexplained import AmendmentUnexplained
from tests.rules.cover._covers import cover

HEADER = "CONFORMED SUBMISSION TYPE:  {}"


@pytest.mark.parametrize(
    "title", ["FORM 8-K/A", "FORM 8-K/A\n(Amendment No. 1)", "Form 8-KA\nAmendment No. 2"]
)
def test_an_amendment_with_the_letter(title: str) -> None:
    clean(AmendmentNotMarked, cover=title + "\n\n" + cover())


def test_an_amendment_without_the_letter() -> None:
    text = render(Example(cover="(AMENDMENT NO. 1)\n\n" + cover()))
    (violation,) = check(text, AmendmentNotMarked).violations
    assert violation.span.text == "(AMENDMENT NO. 1)"


def test_an_original_that_is_filed_as_one_is_the_header_s_to_tell() -> None:
    amended = "(AMENDMENT NO. 1)\n\n" + cover()
    clean(AmendmentNotMarked, cover=amended, header=HEADER.format("8-K"))
    assert check(render(Example(cover=amended, header=HEADER.format("8-K/A"))), AmendmentNotMarked).violations


@pytest.mark.parametrize(
    "words",
    [
        "EXPLANATORY NOTE\n\nThis report corrects the date of the closing.",
        "The registrant hereby amends Item 9.01 of its Current Report on Form 8-K filed January 5, 2015.",
        "As previously reported, the registrant bought a quarry.",
        "The financial statements omitted from the original filing are attached.",
        "This Form 8-K supplements the one of January 5, 2015.",
    ],
)
def test_an_amendment_that_explains_itself(words: str) -> None:
    clean(
        AmendmentUnexplained,
        cover="FORM 8-K/A\n(Amendment No. 1)\n\n" + cover(),
        body=f"{words}\n\nItem 8.01  Other Events.\n\nThe registrant bought a quarry.\n",
    )


def test_an_amendment_of_an_agreement_explains_nothing() -> None:
    text = render(
        Example(
            cover="FORM 8-K/A\n(Amendment No. 1)\n\n" + cover(),
            body="Item 1.01  Entry into a Material Definitive Agreement.\n\nThe parties amended the lease.\n",
        )
    )
    (violation,) = check(text, AmendmentUnexplained).violations
    assert violation.span.text == "FORM 8-K/A"


def test_an_original_needs_no_explanation() -> None:
    clean(AmendmentUnexplained)
