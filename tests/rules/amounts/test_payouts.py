from __future__ import annotations

import pytest

from lint8k_rules.amounts.aggregate_consideration import AggregateConsideration as Rule
from tests.rules.amounts.passages import decided, messages, statuses

DECIDED = {
    "a dividend": (
        "A dividend of $0.40 per share on the 5,250,000 shares outstanding will cost {} in the aggregate.",
        "$2,100,000",
        "$2,400,000",
    ),
    "warrants, though the price is for a share": (
        "The Company received {} upon the exercise of 640,000 warrants at $5.75 per share.",
        "$3,680,000",
        "$3,080,000",
    ),
    "paid for each of them": (
        "We paid a fee of $40 for each of the 30,000 subscribers, or {}.",
        "$1,200,000",
        "$1,600,000",
    ),
    "what each share receives, and the shares": (
        "Each share was converted into the right to receive $31.50 in cash. The 8,400,000 shares received {} in total.",
        "$264,600,000",
        "$246,600,000",
    ),
    "without interest": (
        "Each share was converted into the right to receive $31.50 in cash, without interest. The 8,400,000 shares received "
        "{} in total.",
        "$264,600,000",
        "$246,600,000",
    ),
    "a total that is": (
        "The total rent for the 42,000 square feet, at $10.00 per square foot, is {}.",
        "$420,000",
        "$480,000",
    ),
    "and that comes to": (
        "A dividend of $0.40 per share will be paid on 5,250,000 shares and will total {}.",
        "$2,100,000",
        "$2,400,000",
    ),
    "a total named after it": (
        "A dividend of $0.40 per share, on 5,250,000 shares {} in the aggregate, was declared.",
        "$2,100,000",
        "$2,400,000",
    ),
    "a total within a hundredth": (
        "A dividend of $31.50 per share, on 8,400,000 shares in all, will cost {} in the aggregate.",
        "$264,600,000",
        "$265,800,000",
    ),
    "twenty times": (
        "A dividend of $0.40 per share, on 5,250,000 shares in all, will cost {} in the aggregate.",
        "$2,100,000",
        "$42,000,000",
    ),
    "a number in words, and nothing held back": (
        "A dividend of $0.40 per share on five million (5,000,000) shares, with $0 held back, will cost {} in the aggregate.",
        "$2,000,000",
        "$2,400,000",
    ),
    "the shares after the total": (
        "Each share was converted into the right to receive $31.50 in cash. A sum of {} in total was paid for the 8,400,000 "
        "shares.",
        "$264,600,000",
        "$246,600,000",
    ),
    "with an amount a year": (
        "A dividend of $0.40 per share on 5,250,000 shares will cost, with taxes of $900,000 per year, {} in the aggregate.",
        "$2,100,000",
        "$2,400,000",
    ),
    "with a percentage": (
        "A dividend of $0.40 per share, or 2%, on 5,250,000 shares will cost {} in the aggregate.",
        "$2,100,000",
        "$2,400,000",
    ),
    "a total that each has the right to": (
        "A dividend of $0.40 per share is paid: for 5,250,000 shares each class has the right to receive {} in total.",
        "$2,100,000",
        "$2,400,000",
    ),
    "earnings told first, on an average": (
        "Earnings were $0.25 per share on 208.0 million weighted average shares, with net income of {}.",
        "$52.0 million",
        "$72.0 million",
    ),
    "earnings on an average": (
        "Net income was {}, or $0.25 per share, on 208.0 million weighted average common shares.",
        "$52.0 million",
        "$72.0 million",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


LEFT = {
    "partly without cash": (
        "Holders exercised 640,000 warrants at $5.75 per share, some of them cashless, for total proceeds of $1,900,000.",
        {"open"},
    ),
    "four dividends": (
        "Dividends of $0.40 per share on 5,250,000 shares came to a total of $8,400,000.",
        {"open"},
    ),
    "the total of a sale": (
        "It pays a dividend of $0.40 per share on 5,250,000 shares, which it sold for a total of $84,500,000.",
        {"open"},
    ),
    "another total after a semicolon": (
        "It pays a dividend of $0.40 per share on 5,250,000 shares; the total of its cash is near $3,500,000.",
        {"open"},
    ),
    "another total after and": (
        "It pays a dividend of $0.40 per share on 5,250,000 shares and holds a total of $3,500,000 in cash.",
        {"open"},
    ),
    "no event": (
        "The 5,250,000 shares, with a put price of $0.40 per share, cost an aggregate of $3,500,000.",
        set(),
    ),
    "other shares in the next sentence": (
        "Each share was converted into the right to receive $31.50 in cash. Holders of 8,400,000 shares were paid $24,600,000 in "
        "total.",
        set(),
    ),
    "a total that no word binds": (
        "A dividend of $0.40 per share is paid on 5,250,000 shares, with cash reserves near $3,500,000.",
        set(),
    ),
    "warrants not exercised": (
        "Dividends go to the holders of 640,000 warrants, at $5.75 per share, or $1,680,000.",
        set(),
    ),
    "a total of cash before it": (
        "It holds cash that totals $3,500,000. A dividend of $0.40 per share is paid on the 5,250,000 shares.",
        set(),
    ),
    "an average without earnings": (
        "A dividend of $0.40 per share on 5,250,000 weighted average common shares, with cash near $3,500,000.",
        set(),
    ),
    "a total of something else": (
        "In all, the total dividend at $0.40 per share goes to 5,250,000 shares, with cash near $3,500,000.",
        set(),
    ),
    "units for which rights were exercised": (
        "Dividends of $0.40 per share are paid to the 5,250,000 units whose rights were exercised, in total $3,500,000.",
        set(),
    ),
    "earnings beside dividends": (
        "Dividends on 208.0 million shares, with earnings of $0.25 per share, were in total $62.0 million.",
        set(),
    ),
    "a book value beside an average of shares": (
        "Dividends on the average number of shares, that is 208.0 million shares, with a book value of $0.05 per share, came to "
        "a total of $53.0 million.",
        set(),
    ),
    "a year-end number of shares": (
        "Net income was $62.0 million, or $0.25 per share, with 208.0 million shares outstanding.",
        set(),
    ),
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_left_alone(name: str) -> None:
    passage, expected = LEFT[name]
    assert statuses(Rule, passage) == expected


def test_a_total_in_words_and_digits_is_one() -> None:
    text = "A dividend of $0.40 per share on 5,000,000 shares will cost Two Million Four Hundred Thousand Dollars ($2,400,000)."
    assert statuses(Rule, text) == {"fails"}


def test_the_message_calls_a_payout_no_consideration() -> None:
    [message] = messages(
        Rule, "A dividend of $0.40 per share on 5,250,000 shares will cost $2,400,000 in total."
    )
    assert "not the stated total of $2,400,000" in message
