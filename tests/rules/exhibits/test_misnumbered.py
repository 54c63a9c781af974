"""A number in the list that is none is told once, and not again as a number that is missing."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, render, unmarked
from lint8k_rules.exhibits.cited_not_listed import CitedNotListed
from lint8k_rules.exhibits.index_differs_from_list import IndexDiffersFromList
from lint8k_rules.exhibits.listed_not_attached import ListedNotAttached
from lint8k_rules.exhibits.no_such_class import NoSuchClass

RULES = (CitedNotListed, IndexDiffersFromList, ListedNotAttached, NoSuchClass)
BODY = """\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the press release filed with this report as Exhibit 99.1.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     %s     Press release dated {day}
     99.2     Investor presentation
"""
INDEX = """
                                 EXHIBIT INDEX

     99.1     Press release dated {day}
     99.2     Investor presentation
"""


@pytest.mark.parametrize("number", ["991", "89.1", "47.1"])
@pytest.mark.parametrize("tail", [None, INDEX], ids=["list", "list and index"])
def test_a_number_of_no_class(number: str, tail: str | None) -> None:
    text, _ = unmarked(render(Example(body=BODY % number, tail=tail)))
    (violation,) = check(text, *RULES).violations
    assert (violation.rule, violation.span.text) == (NoSuchClass, number)


def test_another_number_is_still_missed() -> None:
    text, _ = unmarked(render(Example(body=BODY.replace("Exhibit 99.1.", "Exhibit 99.3.") % "47.1")))
    assert {violation.rule for violation in check(text, *RULES).violations} >= {NoSuchClass}
