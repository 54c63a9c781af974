from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.dates.agreement_dated_twice import AgreementDatedTwice as Rule

BODY = """\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant and Corley Paper LLC entered into a {name}, dated {as_of} {one} (the “Mill Agreement”).

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     {name}, dated {as_of} {two}, between the registrant and Corley Paper LLC
"""


def body(one: str, two: str, name: str = "Mill Purchase Agreement", as_of: str = "as of") -> str:
    return BODY.format(one=one, two=two, name=name, as_of=as_of)


def found(text: str) -> list[tuple[str, str]]:
    verdict = check(render(Example(body=text)), Rule)
    assert len(verdict.violations) == sum(tie.status.value == "fails" for tie in verdict.ties)
    return [(tie.status.value, tie.statement) for tie in verdict.ties]


def test_one_date_holds() -> None:
    assert found(body("March 3, 2015", "March 3, 2015")) == [
        ("holds", "Mill Purchase Agreement: March 3, 2015 = March 3, 2015")
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("March 3, 2015", "March 4, 2015"),  # a digit exchanged
        ("March 29, 2015", "March 9, 2015"),  # a digit left out
        ("March 12, 2015", "March 21, 2015"),  # two that changed places
        ("January 7, 2015", "February 7, 2015"),  # the month of another line
    ],
)
@pytest.mark.parametrize(
    "name", ["Mill Purchase Agreement", "Agreement and Plan of Merger", "Indenture of Trust Lease"]
)
def test_a_slip_is_a_fault(one: str, two: str, name: str) -> None:
    assert found(body(one, two, name)) == [("fails", f"{name}: {one} ≠ {two}")]


@pytest.mark.parametrize(
    "text",
    [
        # years differ: a new agreement
        body("March 3, 2014", "March 3, 2015"),
        # another month, and another day that is one slip away
        body("March 4, 2015", "May 14, 2015"),
        # more than a slip
        body("March 3, 2015", "April 22, 2015"),
        # the first of two months
        body("January 1, 2015", "February 1, 2015"),
        # a general name
        body("March 3, 2015", "March 4, 2015", "Agreement"),
        # the date of an amendment, of a form
        body("March 3, 2015", "March 4, 2015").replace("     10.1     ", "     10.1     Amendment No. 1 to the "),
        body("March 3, 2015", "March 4, 2015").replace("     10.1     ", "     10.1     Form of "),
        # two agreements, each with a row of its own
        body("March 3, 2015", "March 4, 2015") + "     10.2     Mill Purchase Agreement, dated as of March 3, 2015\n",
        # three dates
        body("March 3, 2015", "March 4, 2015")
        + "\nThe Mill Purchase Agreement, dated as of March 6, 2015, is the third.\n",
        # two agreements in one breath
        body("March 3, 2015", "March 3, 2015").replace("(the", "and a Mill Purchase Agreement, dated as of March 4, 2015 (the"),
    ],
)  # fmt: skip
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(text)]


def test_the_date_that_stands_alone_is_the_odd_one() -> None:
    text = body("March 3, 2015", "March 4, 2015").replace(
        "Item 9.01", "The Mill Purchase Agreement, dated as of March 4, 2015, is attached.\n\nItem 9.01"
    )
    verdict = check(render(Example(body=text)), Rule)
    assert [violation.span.text for violation in verdict.violations] == ["March 3, 2015"]


def test_no_dates_no_ties() -> None:
    assert clean(Rule, body="Item 8.01  Other Events.\n\nNothing happened.\n") == ()


HEADER = "ACCESSION NUMBER:\t\t0001234567-15-000042\nCONFORMED SUBMISSION TYPE:\t8-K\n"
REPORT = """\
Item 8.01  Other Events.

The registrant closed the Mill Purchase Agreement, dated as of March 3, 2015{}.
"""


def released(text: str, kind: str = "EX-99.1") -> str:
    return f"</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>2\n<FILENAME>ex.txt\n<TEXT>\n{text}\n"


def test_a_press_release_that_agrees_is_shown() -> None:
    tail = released("The sale was agreed in the Mill Purchase Agreement dated March 3, 2015.")
    [tie] = clean(Rule, header=HEADER, body=REPORT.format(""), tail=tail)
    assert tie.statement == "Mill Purchase Agreement: March 3, 2015 = March 3, 2015"


def test_a_press_release_with_a_slip_is_a_fault_at_the_date_of_the_report() -> None:
    example = Example(
        header=HEADER,
        body=REPORT.format(""),
        tail=released("The Mill Purchase Agreement dated March 13, 2015."),
    )
    [violation] = check(render(example), Rule).violations
    assert violation.span.text == "March 3, 2015"
    assert "March 13, 2015 in Exhibit 99.1" in violation.message


@pytest.mark.parametrize(
    "tail",
    [
        released("The Paper Mill Purchase Contract dated March 13, 2015."),
        released("Amendment No. 1 to the Mill Purchase Agreement dated March 13, 2015."),
        released("The Mill Purchase Agreement dated March 23, 2014."),
        released(
            "The Mill Purchase Agreement dated March 13, 2015, or the Mill Purchase Agreement dated March 3, 2015."
        ),
        released("The Mill Purchase Agreement dated March 13, 2015.", "EX-10.1"),
        released("The Mill Purchase Agreement dated March 13, 2015, between Tarn Paper and Pell Foods."),
    ],
)
def test_a_trap_in_a_release_is_never_a_failure(tail: str) -> None:
    clean(Rule, header=HEADER, body=REPORT.format(" between the registrant and Corley Mills"), tail=tail)


def test_agreements_of_one_name_with_other_parties_are_two() -> None:
    text = (
        "Item 8.01  Other Events.\n\nThe Warrant Purchase Agreement, dated March 3, 2015, between Tarn and Pell, ended.\n\n"
        "The Warrant Purchase Agreement, dated March 13, 2015, between Corley and Dunmore, did not.\n"
    )
    assert clean(Rule, body=text) == ()
    assert found(text.replace("Corley and Dunmore", "Tarn and Dunmore"))[0][0] == "fails"
    bracketed = text.replace("Tarn and Pell", "Tarn and Pell, (b) the Pier Warrants").replace(
        "Dunmore", "Dunmore, (c) the Pier"
    )
    assert clean(Rule, body=bracketed) == ()
