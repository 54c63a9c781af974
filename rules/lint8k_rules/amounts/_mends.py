"""Which one figure of a relation, if corrected, would mend it: what a message adds at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lint8k.api import Fact
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, like, scale


def only(figures: Iterable[tuple[Fact, Decimal]]) -> str:
    """What would tie, after a semicolon, where it is one figure alone; "" where it is none or several.

    Each figure comes with the amount that would make the relation hold if the others stand. One counts that the figure
    could be printed as; of several, the one that is a single slip of the pen away from what is printed.
    """
    fit = [(fact, amount) for fact, amount in figures if _printable(fact, amount)]
    slips = [(fact, amount) for fact, amount in fit if agreeing(fact, Interval(amount, amount)) > 0]
    one = fit if len(fit) == 1 else slips
    if len(one) != 1:
        return ""
    [(fact, amount)] = one
    instead = "" if len(fit) == 1 else f" in place of {fact.text}"
    return f"; {like(amount, fact)}{instead} would tie"


def _printable(fact: Fact, amount: Decimal) -> bool:
    """Whether an amount can be written as precisely as a figure is: whole shares, whole cents."""
    if amount <= 0 or scale(fact):
        return amount > 0
    decimals = len(re.sub(r"\D", "", fact.text.partition(".")[2]))
    return bool(amount == round(amount, max(2, decimals) if fact.kind in ("money", "price") else decimals))
