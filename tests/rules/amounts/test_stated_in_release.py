"""A figure of the report that an attached press release states in the same words."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, flags, render
from lint8k_rules.amounts.stated_twice import StatedTwice as Rule

HEADER = """\
ACCESSION NUMBER:		0001234567-15-000042
CONFORMED SUBMISSION TYPE:	8-K
"""
REPORT = """\
Item 8.01  Other Events.

The registrant sold its paper mill at Corley for an aggregate purchase price of
{} in cash.
"""
RELEASE = "Hollin Ridge today sold its paper mill at Corley for an aggregate purchase price of {} in cash."


def attached(text: str, kind: str = "EX-99.1") -> str:
    return f"</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>2\n<FILENAME>ex.txt\n<TEXT>\n{text}\n"


def statements(report: str, release: str, kind: str = "EX-99.1") -> list[str]:
    example = Example(header=HEADER, body=report, tail=attached(release, kind))
    return [tie.statement for tie in check(render(example), Rule).ties]


def test_one_figure_in_both_holds() -> None:
    assert statements(REPORT.format("$12,540,000"), RELEASE.format("$12,540,000")) == [
        "$12,540,000 = $12,540,000 (Exhibit 99.1)"
    ]


def test_a_rounded_figure_in_the_release_holds() -> None:
    assert statements(REPORT.format("$12,540,000"), RELEASE.format("$12.5 million")) == [
        "$12,540,000 = $12.5 million (Exhibit 99.1)"
    ]


@pytest.mark.parametrize("figure", ["$12,450,000", "$1,540,000", "$12,640,000"])
def test_a_slip_is_a_fault_at_the_figure_of_the_report(figure: str) -> None:
    report = REPORT.format("$12,540,000").replace("$12,540,000", "$12,540,000\n~~~~~~~~~~~ AMT022", 1)
    report = report.replace(
        "$12,540,000\n~~~~~~~~~~~ AMT022 in cash.", "$12,540,000 in cash.\n~~~~~~~~~~~ AMT022"
    )
    [violation] = flags(Rule, header=HEADER, body=report, tail=attached(RELEASE.format(figure)))
    assert figure in violation.message
    assert "Exhibit 99.1" in violation.message


@pytest.mark.parametrize(("report", "release"), [
    # another amount, not a slip of the pen
    (REPORT.format("$12,540,000"), RELEASE.format("$31,000,000")),
    # the release has the figure of the report somewhere
    (REPORT.format("$12,540,000"), RELEASE.format("$12,450,000") + " It had been worth $12,540,000 in its books."),
    # the report has the figure of the release somewhere
    (REPORT.format("$12,540,000") + "\nIt had been worth $12,450,000.\n", RELEASE.format("$12,450,000")),
    # a reason beside it
    (REPORT.format("$12,540,000"), RELEASE.format("$12,450,000").replace("an aggregate", "a reduced aggregate")),
    # a period
    (REPORT.format("$12,540,000").replace(" an ", " that year an "),
     RELEASE.format("$12,450,000").replace(" an ", " that year an ")),
    # the words fit two figures
    (REPORT.format("$12,540,000"), RELEASE.format("$12,450,000") + "\n\n" + RELEASE.format("$12,640,000")),
    # other words after it
    (REPORT.format("$12,540,000"), RELEASE.format("$12,450,000").replace("in cash", "before taxes")),
    # a limit
    (REPORT.format("$12,540,000"), RELEASE.format("up to $12,450,000")),
])  # fmt: skip
def test_a_trap_is_never_a_failure(report: str, release: str) -> None:
    clean(Rule, header=HEADER, body=report, tail=attached(release))


def test_an_agreement_is_not_looked_through() -> None:
    assert statements(REPORT.format("$12,540,000"), RELEASE.format("$12,450,000"), "EX-10.1") == []


def test_what_the_article_points_back_to() -> None:
    body = "Item 8.01  Other Events.\n\nIt owes $4.2 million to its bank, and will repay the $4.2 million in May.\n"
    assert [tie.statement for tie in clean(Rule, body=body)] == ["$4.2 million = $4.2 million"]
    other = body.replace("\n\nIt owes", "\n\nIt owes").replace(" to its bank, and", " to its bank.\n\nIt")
    assert clean(Rule, body=other) == ()
