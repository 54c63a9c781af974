from __future__ import annotations

import pytest

from lint8k_rules.amounts.percent_of_outstanding import PercentOfOutstanding as Rule
from tests.rules.amounts.passages import decided, statuses

DECIDED = {
    "represented": (
        (
            "On the record date 24,000,000 shares of common stock were outstanding. At the meeting "
            "18,600,000 shares were present in person or by proxy, representing {} of the shares "
            "entitled to vote."
        ),
        "77.5%",
        "75.7%",
    ),
    "in brackets": (
        (
            "There were 51,200,000 shares outstanding and entitled to vote. At the meeting, 35,840,000 "
            "({}) of the outstanding shares were represented."
        ),
        "70.00%",
        "77.00%",
    ),
    "par value between": (
        (
            "As of May 3, 2021, 6,400,000 shares of common stock, par value $0.001 per share, were "
            "outstanding. A total of 4,480,000 shares, or {} of the outstanding shares, voted."
        ),
        "70%",
        "60%",
    ),
    "in the next paragraph": (
        (
            "The record date was May 3, when 6,400,000 shares were outstanding.\n\nHolders of 4,480,000 "
            "shares, representing {} of all outstanding shares, were present."
        ),
        "70%",
        "60%",
    ),
    "cut off": (
        (
            "On the record date 24,000,000 shares were outstanding. At the meeting 18,619,000 shares "
            "were present, representing {} of the shares entitled to vote."
        ),
        "77.57%",
        "72.57%",
    ),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


FURTHER = {
    "a part that is called outstanding": (
        "There were 40,000,000 shares outstanding. Holders of 30,000,000 outstanding shares, or {} of those outstanding, came.",
        "75%",
        "70%",
    ),
    "a sentence with figures between": (
        "There were 40,000,000 shares outstanding on the record date. Some 1,200 holders asked for cards. Holders of 30,000,000 "
        "shares, or {} of the outstanding shares, were present.",
        "75%",
        "70%",
    ),
    "told after": (
        "Holders of 30,000,000 shares, or {} of the outstanding shares, were present. There were 40,000,000 shares "
        "outstanding on the record date.",
        "75%",
        "70%",
    ),
    "two classes that vote as one": (
        "There were 36,000,000 Class A shares and 4,000,000 Class B shares outstanding, voting as a single class. Holders of "
        "30,000,000 shares, or {} of the outstanding shares, were present.",
        "75%",
        "70%",
    ),
}


@pytest.mark.parametrize("name", FURTHER)
def test_what_is_told_after_or_of_two_classes(name: str) -> None:
    decided(Rule, FURTHER[name])


TRAPS = {
    "of those present": (
        "There were 40,000,000 shares outstanding. The plan was approved by 20,000,000 shares, "
        "representing 80% of the shares present and entitled to vote."
    ),
    "two classes": (
        "There were 40,000,000 Class A shares outstanding. Holders of 30,000,000 Class A shares, "
        "representing 60% of the voting power of the outstanding shares, were present."
    ),
    "beneficial owners": (
        "There were 40,000,000 shares outstanding. The fund beneficially owns 5,000,000 shares, or "
        "14% of the outstanding shares."
    ),
    "two numbers outstanding": (
        "There were 40,000,000 shares outstanding in May and 44,000,000 shares outstanding in June. "
        "Holders of 33,000,000 shares, or 70% of the outstanding shares, agreed."
    ),
    "diluted": (
        "There were 40,000,000 shares outstanding. The fund holds 8,000,000 shares, or 15% of the "
        "fully diluted outstanding shares."
    ),
    "two sentences with two numbers outstanding": (
        "There were 40,000,000 shares outstanding in May. There were 44,000,000 shares outstanding in June. Holders of "
        "33,000,000 shares, or 80% of the outstanding shares, agreed."
    ),
    "outstanding now": (
        "Holders of 30,000,000 shares, or 70% of the outstanding shares, were present. There are 40,000,000 shares "
        "outstanding today."
    ),
    "told far after": (
        "Holders of 30,000,000 shares, or 70% of the outstanding shares, were present.\n\nAbout 2,100 persons had come.\n\n"
        "There were 40,000,000 shares outstanding."
    ),
    "two numbers that do not vote as one": (
        "There were 40,000,000 common shares and 4,000,000 founder shares outstanding. Holders of 33,000,000 shares, or 70% of "
        "the outstanding shares, agreed."
    ),
    "votes cast": (
        "There were 40,000,000 shares outstanding. The plan received 20,000,000 shares, or 88% of "
        "the votes cast."
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_never_a_failure(name: str) -> None:
    assert "fails" not in statuses(Rule, TRAPS[name])


PASSED_OVER = {
    "a bound on the part": (
        "There were 40,000,000 shares outstanding. Holders of at least 30,000,000 shares, or 70% of the outstanding shares, came."
    ),
    "a bound on the whole": (
        "There were more than 40,000,000 shares outstanding. Holders of 30,000,000 shares, or 70% of the outstanding shares, met."
    ),
    "a percentage before the part": (
        "There were 40,000,000 shares outstanding. Of these 70% of the outstanding shares (30,000,000 shares) were present."
    ),
    "a percentage that is not said of the part": (
        "There were 40,000,000 shares outstanding. Holders of 30,000,000 shares met and 70% of the outstanding shares are here."
    ),
    "shares outstanding two paragraphs before": (
        "There were 40,000,000 shares outstanding.\n\nSome 1,200 holders asked for cards.\n\nHolders of 30,000,000 shares, or "
        "70% of the outstanding shares, came."
    ),
    "no shares outstanding": (
        "There were 40,000,000 shares in the plan. Holders of 30,000,000 shares, or 70% of the outstanding shares, came."
    ),
}


@pytest.mark.parametrize("name", PASSED_OVER)
def test_other_numbers_are_passed_over(name: str) -> None:
    assert statuses(Rule, PASSED_OVER[name]) == set()
