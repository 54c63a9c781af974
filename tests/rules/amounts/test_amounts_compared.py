from __future__ import annotations

import pytest

from lint8k_rules.amounts.amounts_compared import AmountsCompared as Rule
from tests.rules.amounts.passages import found, messages

DECIDED = {
    "a dividend, in percent": (
        "The board raised the quarterly dividend {} to $0.33 per share from $0.30 per share.",
        "10%",
        "20%",
    ),
    "a rate, in points": (
        "The net interest margin was 3.61%, up {} from 3.44% in the linked quarter.",
        "17 basis points",
        "71 basis points",
    ),
    "a clause of its own": (
        "Sales were $9.0 million; interest income increased {} to $5.5 million from $5.0 million in the spring.",
        "10%",
        "30%",
    ),
    "the facility by": (
        "The amendment increases the facility by {}, from $150 million to $200 million, and lets it ask for $75 million.",
        "$50 million",
        "$80 million",
    ),
    "the increase in the next sentence": (
        "Cash used was $31.7 million, as compared to $24.2 million for 2015. The increase of {} was due to inventory.",
        "$7.5 million",
        "$4.5 million",
    ),
    "in the next sentence, with its name": (
        "Cost of sales was $118.4 million, compared with $102.9 million in 2015. "
        "This increase in cost of sales of {} was due to pumps.",
        "$15.5 million",
        "$35.5 million",
    ),
    "across zero": (
        "Net income was $4.1 million in 2016, compared with a net loss of $2.4 million, an improvement of {}.",
        "$6.5 million",
        "$1.7 million",
    ),
    "across zero, after a caption of both": (
        "Net income (loss): Net income was $4.1 million in 2016 compared to a net loss of $2.4 million. "
        "The {} increase was small.",
        "$6.5 million",
        "$7.7 million",
    ),
    "a tax and a benefit": (
        "It had a tax expense of $4.1 million in 2016 compared to an income tax benefit of $2.4 million, an increase of {}.",
        "$6.5 million",
        "$7.7 million",
    ),
    "from below zero": (
        "The loss was $4.1 million in 2016, compared with a profit of $2.4 million, a decline of {}.",
        "$6.5 million",
        "$1.7 million",
    ),
    "of shares": (
        "The amendment increased the shares reserved under the plan by {} shares, from 4,250,000 shares to 5,750,000 shares.",
        "1,500,000",
        "2,500,000",
    ),
    "from, and not by": (
        "Its backlog increased from $812.0 million to $870.5 million, an increase of {}.",
        "$58.5 million",
        "$85.5 million",
    ),
    "an increase of, compared with": (
        "Revenue was $61.4 million, an increase of {}, compared with $52.1 million a year earlier.",
        "$9.3 million",
        "$3.9 million",
    ),
    "percent or": ("Costs were $40.0 million, a decrease of {}, from $50.0 million.", "20%", "25%"),
    "both": (
        "Premiums were $24.0 million, an increase of {}, or 20%, over $20.0 million in the spring.",
        "$4.0 million",
        "$7.0 million",
    ),
    "higher than": (
        (
            "Its backlog was $812.6 million, which is {} higher than the backlog of $790.1 million "
            "reported for May."
        ),
        "$22.5 million",
        "$25.5 million",
    ),
    "in the next sentence": (
        (
            "Rent was $8,400 for the year compared to $9,600 in the prior year. The {} decrease "
            "reflects one month without rent."
        ),
        "$1,200",
        "$2,100",
    ),
    "increased by to from": (
        "The borrowing base increased by {} to $180,000,000 from $165,000,000.",
        "$15,000,000",
        "$51,000,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds(name: str) -> None:
    text, right, _ = DECIDED[name]
    assert {status for status, _ in found(Rule, text.format(right))} == {"holds"}


@pytest.mark.parametrize("name", DECIDED)
def test_what_does_not_tie_fails(name: str) -> None:
    text, _, wrong = DECIDED[name]
    assert "fails" in [status for status, _ in found(Rule, text.format(wrong))]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Organic revenue was $61.4 million, an increase of $3.9 million at constant currency, "
            "compared with $52.1 million."
        ),
        (
            "Revenue was $61.4 million and $50.0 million, an increase of 9%, compared with $52.1 "
            "million and $48.0 million."
        ),
        (
            "Adjusted for the sale, revenue of $61.4 million rose 12% excluding divested units, from "
            "$52.1 million."
        ),
        "The salary was increased to $400,000 from $350,000, and the target bonus to 60%.",
        "Revenue was $61.4 million, an increase of up to 30% from $52.1 million.",
        "Revenue was $48.3 million compared with $44.0 million. The increase of $6.1 million from the spring was due to pumps.",
        "Revenue was $48.3 million compared with $44.0 million. The increase in rent of $1.1 million was due to inflation.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]


def test_the_message_quotes_the_figures() -> None:
    text, _, wrong = next(iter(DECIDED.values()))
    [message] = messages(Rule, text.format(wrong))
    assert wrong in message


def test_the_message_counts_what_is_counted() -> None:
    assert messages(Rule, "The company had 140 stores, an increase of 12 stores from 120 stores.") == [
        "140 and 120 are 20 apart, not 12"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sales were $50.0 million, an increase of 30% from €40.0 million.",
        "Sales were $50.0 million, an increase of 30% from $40.00 per share.",
        "Sales were $5.0 million, an increase of 100% from $0 in 2013.",
        "The dividend was raised 30% from $0.40 and then to $0.45 per share.",
        "The dividend was raised 30% from €0.40 to $0.45 per share.",
        "The dividend was raised 30% from $0.40 per share to $45 in all.",
        "Net sales were $50.0 million compared with $45.0 million in 2013. The increase of 30% was due to pumps.",
    ],
)
def test_what_is_not_compared_is_passed_over(text: str) -> None:
    assert found(Rule, text) == []
