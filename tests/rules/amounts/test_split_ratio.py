from __future__ import annotations

import pytest

from lint8k_rules.amounts.split_ratio import SplitRatio as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "every two hundred": (
        "Every two hundred (200) shares will be combined into one, and the 80,000,000 shares will become {} shares.",
        "400,000",
        "4,000,000",
    ),
    "one for one hundred": (
        "A one-for-one hundred reverse stock split takes the shares outstanding from 80,000,000 to {}.",
        "800,000",
        "8,000,000",
    ),
    "every ten into one": (
        "Every ten shares were combined into one share, so that the 84,300,000 shares outstanding became {} shares.",
        "8,430,000",
        "4,830,000",
    ),
    "each twenty (20), became": (
        "In the reverse split each twenty (20) shares are converted into one, and the 40,000,000 shares will become {} shares.",
        "2,000,000",
        "4,000,000",
    ),
    "reverse": (
        "The 1-for-20 reverse stock split will reduce the outstanding shares from 84,000,000 to {}.",
        "4,200,000",
        "2,400,000",
    ),
    "forward": (
        (
            "Under the 3-for-1 stock split the shares outstanding rise from approximately 5,100,000 "
            "to approximately {}."
        ),
        "15,300,000",
        "13,500,000",
    ),
    "in words": (
        "After the one-for-ten reverse split there will be fewer shares, down from 61,250,000 to {}.",
        "6,125,000",
        "612,500",
    ),
    "a dividend": (
        "The dividend of $0.12 per share will be paid at {} per share to reflect its 2-for-1 stock split.",
        "$0.06",
        "$0.08",
    ),
    "with colon": (
        "The 1:5 share consolidation takes the shares outstanding from 10,000,000 to {}.",
        "2,000,000",
        "5,000,000",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "Every seven hundred shares will be combined into one in the reverse stock split, which reduces the shares "
            "from 70,000,000 to 100,000."
        ),
        (
            "The 1-for-20 reverse stock split is effective. The authorized shares are reduced from "
            "100,000,000 to 20,000,000."
        ),
        (
            "The 1-for-20 reverse stock split will reduce the shares outstanding from 84,000,019 to "
            "4,200,310, as fractions are rounded up."
        ),
        (
            "The board may choose a reverse stock split of 1-for-5 or 1-for-10, which reduces the "
            "shares from 10,000,000 to 1,000,000."
        ),
        "The 2-for-1 stock split was in 2003. The price rose from $10.00 per share to $14.00 per share.",
        "The plan was increased from 1,000,000 to 1,500,000 shares.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]
