"""Spacing on the cover, and the label of the date of report."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.earliest_event_not_named import EarliestEventNotNamed
from lint8k_rules.cover.spacing_of_citations import SpacingOfCitations
from tests.rules.cover._covers import cover


@pytest.mark.parametrize(
    "words",
    [
        "(17 CFR 240.14a-12)",
        "(17 CFR 240.14d‑2(b))",
        "(§240.12b-2 of this chapter)",
        "Rule 14a–12",
        "Unit 240-12",
    ],
)
def test_citations_that_are_right(words: str) -> None:
    clean(SpacingOfCitations, cover=cover() + f"\n{words}\n")


@pytest.mark.parametrize(
    ("words", "place", "right"),
    [
        ("(17CFR 240.14a-12)", "17CFR", "17 CFR"),
        ("(17 CFR 240. 14a- 12)", "240. 14a- 12", "240.14a-12"),
        ("(17 CFR 240.13e -4(c))", "13e -4", "13e-4"),
        ("(17 CFR 240-14d-2(b))", "240-14d-2", "240.14d-2"),
        ("Section 13 or 15 (d) of the Act", "15 (d)", "15(d)"),
        ("Washington D.C., 20549", "D.C., 20549", "D.C. 20549"),
        ("(IRS. Employer Identification No.)", "IRS.", "IRS"),
    ],
)
def test_slips(words: str, place: str, right: str) -> None:
    (violation,) = check(render(Example(cover=cover() + f"\n{words}\n")), SpacingOfCitations).violations
    assert violation.span.text == place
    assert violation.message.endswith(f'the form prints "{right}"')


def test_one_note_stands_for_a_cover() -> None:
    text = render(Example(cover=cover() + "\n(17CFR 230.425) (17CFR 240.14a-12)\n"))
    (violation,) = check(text, SpacingOfCitations).violations
    assert [place.span.text for place in violation.related] == ["17CFR"]


def test_a_cover_that_names_the_event_in_other_words() -> None:
    words = cover().replace(
        "Date of Report (Date of earliest event reported)", "Date of Report (Date of Event)"
    )
    clean(EarliestEventNotNamed, cover=words)
