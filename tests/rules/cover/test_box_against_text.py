"""The boxes on communications against what the report says."""

from __future__ import annotations

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.box_against_text import BoxAgainstText
from tests.rules.cover._covers import cover

BOXES = """
[{}] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

[{}] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)

[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))

[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))
"""
LEGEND = """\
Item 8.01  Other Events.

The registrant and its directors may be deemed to be participants in the solicitation of proxies from the
stockholders of Tillamere Paper Corp. in connection with the merger.
"""
QUIET = "Item 8.01  Other Events.\n\nThe registrant reopened its quarry.\n"


def test_a_ticked_box_with_its_legend() -> None:
    clean(BoxAgainstText, cover=cover() + BOXES.format("X", " "), body=LEGEND)
    clean(BoxAgainstText, cover=cover() + BOXES.format(" ", "X"), body=LEGEND)


def test_no_box_and_no_legend() -> None:
    clean(BoxAgainstText, cover=cover() + BOXES.format(" ", " "), body=QUIET)


def test_a_legend_without_a_box() -> None:
    text = render(Example(cover=cover() + BOXES.format(" ", " "), body=LEGEND))
    (violation,) = check(text, BoxAgainstText).violations
    assert violation.span.text == "deemed to be participants in the solicitation"
    assert [place.span.text for place in violation.related] == ["Rule 14a-12"]


def test_a_box_ticked_for_nothing() -> None:
    text = render(Example(cover=cover() + BOXES.format("X", " "), body=QUIET))
    (violation,) = check(text, BoxAgainstText).violations
    assert violation.span.text == "Rule 425"


def test_a_box_ticked_for_what_an_exhibit_may_say() -> None:
    body = (
        QUIET
        + "\nItem 9.01  Financial Statements and Exhibits.\n\n     99.1     Press release dated March 4, 2015\n"
    )
    clean(BoxAgainstText, cover=cover() + BOXES.format("X", " "), body=body)


def test_boxes_that_are_not_there() -> None:
    clean(BoxAgainstText, cover=cover(), body=LEGEND)
