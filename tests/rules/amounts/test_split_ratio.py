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
    "few shares": (
        "The 1-for-10 reverse stock split takes the shares outstanding from 12,000 to {}.",
        "1,200",
        "2,100",
    ),
    "a percentage between": (
        "The 1-for-20 reverse stock split will reduce the shares from 84,000,000 (70% of them held abroad) to {}.",
        "4,200,000",
        "2,400,000",
    ),
    "other numbers in the sentence": (
        "The 1-for-20 reverse stock split takes the shares from 84,000,000 to {}, held by 2,150 persons and 3,400 trusts.",
        "4,200,000",
        "2,400,000",
    ),
    "what goes one for one": (
        "In the 1-for-10 reverse stock split, in which rights go one-for-one with their shares, the shares fall from "
        "61,250,000 to {}.",
        "6,125,000",
        "612,500",
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


SILENT = {
    "a ratio of no split": "Under a 1-for-10 exchange offer the notes went from 61,250,000 to 9,125,000.",
    "dear shares": (
        "The 2-for-1 stock split was in 2003. The price of a preference share rose from $2,000.00 per share to $9,000.00 "
        "per share."
    ),
    "numbers of no shares": "The 1-for-10 reverse stock split reduces the number of holders from 940 to 310.",
    "to, without from": "The 1-for-10 reverse stock split of 61,250,000 shares was told to 9,000,000 holders.",
    "from, without to": (
        "The 1-for-10 reverse stock split takes the shares down from 61,250,000, of which 9,125,000 were held abroad."
    ),
    "before, without after": (
        "Before the 1-for-10 reverse stock split there were 61,250,000 shares, of which 9,125,000 were held abroad."
    ),
    "after, without before": (
        "The 1-for-10 reverse stock split is of 61,250,000 shares, after the sale of 9,125,000 shares."
    ),
    "far apart": (
        "The 1-for-20 reverse stock split brings the shares down from 84,000,000, as they were counted by the transfer agent "
        "when the board last met in the spring to hear how the many holders of but few shares each might best be served by "
        "it, to 5,200,000."
    ),
    "into none": "A 1:0 stock split takes the shares from 10,000,000 to 2,000,000.",
    "out of none": (
        "A 0:5 share consolidation takes the dividend of $0.10 per share to $0.50 per share to reflect it."
    ),
    "nothing paid after it": (
        "The dividend of $0.12 per share will be $0.00 per share to reflect the 2-for-1 stock split."
    ),
    "three amounts": (
        "The dividend of $0.12 per share and a special one of $0.30 per share will be paid at $0.06 per share to reflect the "
        "2-for-1 stock split."
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_what_is_no_pair_is_passed_over(name: str) -> None:
    assert found(Rule, SILENT[name]) == []
