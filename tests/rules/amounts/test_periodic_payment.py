from __future__ import annotations

import pytest

from lint8k_rules.amounts.periodic_payment import PeriodicPayment as Rule
from tests.rules.amounts.passages import decided, found

DECIDED = {
    "an annual fee, and a month of it": (
        "He is paid an annual fee of $102,000, or {} per month.",
        "$8,500",
        "$5,800",
    ),
    "to the dollar": (
        "The fee is {} per annum, payable in equal monthly installments of $8,333.",
        "$100,000",
        "$190,000",
    ),
    "to the cent": (
        "The fee is {} per annum, payable in equal monthly installments of $8,333.33.",
        "$100,000.00",
        "$190,000.00",
    ),
    "per year, in all": (
        ("The tenant pays $1.5 million per year ({} in the aggregate) during the four years of the term."),
        "$6.0 million",
        "$9.0 million",
    ),
    "per month, for a total": (
        "The adviser is paid $12,500 per month for a term of eighteen months, for a total of {}.",
        "$225,000",
        "$252,000",
    ),
    "shares in equal parts": (
        "She was granted 36,000 shares, which vest in six equal installments of {} shares.",
        "6,000",
        "9,000",
    ),
    "equal monthly installments": (
        "Base rent is $96,000 per annum, payable in equal monthly installments of {} per month.",
        "$8,000",
        "$9,000",
    ),
    "or per month": ("Mr. Hale will be paid $252,000 per year, or {} per month.", "$21,000", "$12,000"),
    "rounded to the cent": (
        "The fee is $100,000.00 per year, payable in equal monthly installments of {} per month.",
        "$8,333.33",
        "$8,533.33",
    ),
    "quarterly": (
        "The retainer is $50,000 per year, payable in equal quarterly installments of {}.",
        "$12,500",
        "$15,200",
    ),
    "a number of installments": (
        "The Company will pay $360,000 in twelve equal monthly installments of {}.",
        "$30,000",
        "$36,000",
    ),
    "in figures": ("She will receive $90,000 in 6 equal monthly payments of {}.", "$15,000", "$16,500"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_what_ties_holds_and_what_does_not_fails(name: str) -> None:
    decided(Rule, DECIDED[name])


@pytest.mark.parametrize(
    "text",
    [
        ("The base rent is about $120,000 per annum, payable in equal monthly installments of $12,000."),
        "He is paid $120,000 per year and a total of $50,000 for his move over two years.",
        (
            "She was granted 36,000 shares, which vest in six equal installments of 5,000 shares, and "
            "the remainder upon a sale."
        ),
        (
            "Base rent is initially $96,000 per annum, payable in equal monthly installments of "
            "$9,000 per month."
        ),
        "He is paid a salary of $252,000 per year and a car allowance of $1,000 per month.",
        (
            "The Company will pay $400,000 in twelve equal monthly installments of $30,000, and the "
            "balance at closing; the first payment is larger."
        ),
        "The note of $360,000 bears interest and is repaid in twelve equal monthly installments of $31,500.",
        "Minimum rent is $96,000 per annum, or $9,000 per month in the summer.",
    ],
)
def test_a_trap_is_never_a_failure(text: str) -> None:
    assert "fails" not in [status for status, _ in found(Rule, text)]
