from __future__ import annotations

import pytest

from lint8k_rules.amounts.stated_twice import StatedTwice as Rule
from tests.rules.amounts.passages import found

TWICE = """\
The registrant sold the mill at Corley for an aggregate purchase price of {} in cash.

The sale of the mill at Corley for an aggregate purchase price of {} in cash closed on May 2, 2014.
"""
TERM = """\
The registrant will pay a fee of {} (the “Exit Fee”) if the board changes its advice.

In that case it has thirty days in which to pay. The Exit Fee is {} in any event.
"""
BEHIND = """\
It has offices in Dunmore, and leases {} rentable square feet of storage space in Corley.

The registrant leases {} rentable square feet of storage space in Corley.
"""


@pytest.mark.parametrize("text", [TWICE, TERM])
def test_a_figure_said_again_holds(text: str) -> None:
    assert found(Rule, text.format("$12.5 million", "$12.5 million")) == [
        ("holds", "$12.5 million = $12.5 million")
    ]


@pytest.mark.parametrize("text", [TWICE, TERM])
@pytest.mark.parametrize(
    ("one", "two"),
    [("$12.5 million", "$12.4 million"), ("$12,540,000", "$12,450,000"), ("$12,540,000", "$1,540,000")],
)
def test_a_slip_in_one_of_two_is_a_fault(text: str, one: str, two: str) -> None:
    assert found(Rule, text.format(one, two)) == [("fails", f"{one} ≠ {two}")]


def test_the_same_words_may_follow() -> None:
    assert [status for status, _ in found(Rule, BEHIND.format("8,413", "8,413"))] == ["holds"]
    assert [status for status, _ in found(Rule, BEHIND.format("8,413", "8,143"))] == ["fails"]


def test_what_is_pointed_back_to_in_one_paragraph_is_one_figure() -> None:
    text = (
        "The tenant pays the water of 1,780 square feet located at 12 Weir Lane; it pays its share of the gas of {} {} "
        "square feet located at 12 Weir Lane."
    )
    assert found(Rule, text.format("the", "2,780")) == [("fails", "1,780 ≠ 2,780")]
    assert found(Rule, text.format("some", "2,780")) == []


@pytest.mark.parametrize(
    "text",
    [
        # another amount, not a slip of the pen
        TWICE.format("$12.5 million", "$31.0 million"),
        # one is a round number of the other
        TWICE.format("$12.5 million", "$12,500,000"),
        # another scale
        TWICE.format("$12.5 million", "$12.4 billion"),
        # a reason beside it
        TWICE.format("$12.5 million", "$12.4 million").replace("sale of", "amended sale of").replace("for an", "for an amended"),
        # limits, and no amounts
        TWICE.format("up to $12.5 million", "up to $12.4 million"),
        # figures of a series
        TWICE.format("$12.5 million", "$12.4 million") + "\n" + TWICE.format("$12.3 million", "$12.1 million"),
        # other words
        TWICE.format("$12.5 million", "$12.4 million").replace("an aggregate purchase price", "a price", 1),
        # shares and dollars
        TWICE.format("$12,500,000", "12,400,000 shares").replace("in cash", ""),
        # two like percentages
        TWICE.format("60%", "50%"),
        # two series of notes, each told in the words of the other
        "The proceeds with respect to the 2029 notes net of underwriting discounts, before expenses, were 99.550% of par. The"
        " proceeds with respect to the floating notes net of underwriting discounts, before expenses, were 99.650% of par.\n",
        # each of what was told last
        "The board declared a dividend on May 3. The aggregate amount of this dividend was $541.2 million in all.\n\n"
        "The board declared a dividend on June 4. The aggregate amount of this dividend was $545.2 million in all.\n",
        # one paragraph, two figures
        TWICE.format("$12.5 million", "$12.4 million").replace("\n\n", " "),
    ],
)  # fmt: skip
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


def test_equal_figures_of_two_things_are_not_shown_as_one() -> None:
    text = """\
It leases 8,413 rentable square feet of storage.

The buyer sold 8,413 rentable square feet of storage.
"""
    assert found(Rule, text) == []


SALES = "The registrant issued {} common shares of the registrant at a purchase price of {} per share.\n\n"
COSTS = "The registrant recognized amortization of its deferred issuance costs of {} during the year {}.\n\n"


@pytest.mark.parametrize("text", [
    SALES.format("850,000", "$2.35") + SALES.format("170,000", "$2.35"),
    COSTS.format("$2,150,000", "2012") + COSTS.format("$2,150,000", "2013"),
    COSTS.format("$2,150,000", "2012") + COSTS.format("$2,250,000", "2013"),
])  # fmt: skip
def test_equal_figures_of_two_sales_or_years_are_not_one(text: str) -> None:
    assert found(Rule, text) == []
    same = text.replace("170,000", "850,000").replace("2013", "2012")
    assert len(found(Rule, same)) >= 1
