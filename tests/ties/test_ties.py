"""The ties that all rules together find in passages of every shape, in those whose figures tie and those made to fail."""

from __future__ import annotations

from functools import cache

import pytest

from lint8k.api import Example, Tie, TieStatus, rules_in
from lint8k.engine import Verdict
from lint8k.testing import check, render, unmarked
from tests.ties.passages import Passage, Relation, read

PASSAGES = read()
RULES = sorted(
    (rule for rule in rules_in("lint8k_rules") if rule.code[:3] in ("AMT", "DAT")), key=lambda rule: rule.code
)
ARITHMETIC = {"product", "quotient", "percent", "sum_of_products"}
ADDITION = {"sum", "difference", "equal_sums", "sum_of_products"}
FITTING = {
    "product": ARITHMETIC, "quotient": ARITHMETIC, "percent": ARITHMETIC, "sum_of_products": ARITHMETIC | ADDITION,
    "sum": ADDITION, "difference": ADDITION, "equal_sums": ADDITION, "words_digits": {"words_digits", "equal"},
    "equal": {"equal", "words_digits", "percent"}, "weekday": {"weekday"}, "date_arith": {"date_arith"},
}  # fmt: skip
RELATIONS = [
    pytest.param(passage, relation, id=f"{name}: {relation.statement}")
    for name, passage in PASSAGES.items()
    for relation in passage.relations
]
WIDER = 40
"""How many characters a place may have beside its figure, as for words that come between a number and its digits."""


@cache
def verdict_on(passage: Passage, text: str) -> tuple[Verdict, int]:
    """What the rules on numbers and dates say of a text in a sound filing, and where in the filing the text begins."""
    item = "Item 8.01  Other Events.\n\n"
    whole, _ = unmarked(render(Example(body=f"{item}{text}\n", day=passage.day)))
    return check(whole, *RULES), whole.index(item) + len(item)


def bears(tie: Tie, relation: Relation, offset: int) -> bool:
    """Whether a tie is of a fitting kind and has, for every figure of the relation, a place that holds it and little else."""
    places = []
    for operand in (*tie.operands, tie.result):
        if operand is not None:
            location = operand.span.location
            places.append((location.start.offset - offset, location.end.offset - offset))
    return tie.kind in FITTING[relation.kind] and all(
        any(
            start < figure.end and figure.start < end and end - start <= figure.end - figure.start + WIDER
            for start, end in places
        )
        for figure in relation.figures
    )


def said(verdict: Verdict) -> list[str]:
    return [f"{tie.status.value}: {tie.statement} ({tie.rule.code})" for tie in verdict.ties] + [
        f"{violation.rule.code}: {violation.message}" for violation in verdict.violations
    ]


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_nothing_fails_where_every_figure_is_right(passage: Passage) -> None:
    verdict, _ = verdict_on(passage, passage.text)
    assert not verdict.violations, said(verdict)
    assert not [tie for tie in verdict.ties if tie.status is TieStatus.FAILS], said(verdict)


@pytest.mark.parametrize(("passage", "relation"), RELATIONS)
def test_a_relation_that_holds_is_seen_to_hold(passage: Passage, relation: Relation) -> None:
    verdict, offset = verdict_on(passage, passage.text)
    holds = [tie for tie in verdict.ties if tie.status is TieStatus.HOLDS]
    assert relation.reach == "open" or any(bears(tie, relation, offset) for tie in holds), said(verdict)


@pytest.mark.parametrize(("passage", "relation"), RELATIONS)
def test_a_figure_altered_makes_it_fail(passage: Passage, relation: Relation) -> None:
    verdict, offset = verdict_on(passage, passage.altered(relation))
    fails = [tie for tie in verdict.ties if tie.status is TieStatus.FAILS]
    assert relation.reach or any(bears(tie, relation, offset) for tie in fails), said(verdict)


def test_a_third_of_the_passages_are_traps() -> None:
    assert len(PASSAGES) >= 150
    assert sum(passage.trap is not None for passage in PASSAGES.values()) * 3 >= len(PASSAGES)
