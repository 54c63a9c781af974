"""A passage set into a sound filing, and what one rule finds in it."""

from __future__ import annotations

import textwrap

from lint8k.api import Example, Rule
from lint8k.testing import check, render, unmarked

Found = list[tuple[str, str]]


def found(rule: type[Rule], passage: str) -> Found:
    """The ties of the passage, status and statement; every failing one must have a violation of its own."""
    wrapped = (
        "\n".join(textwrap.fill(part, 80) for part in passage.split("\n")) if "  " not in passage else passage
    )
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{wrapped}\n")))
    verdict = check(text, rule)
    assert not verdict.failures
    ties = [(tie.status.value, tie.statement) for tie in verdict.ties if tie.rule is rule]
    assert sum(status == "fails" for status, _ in ties) == len(verdict.violations)
    return ties


def messages(rule: type[Rule], passage: str) -> list[str]:
    """What the rule says of the passage."""
    text, _ = unmarked(render(Example(body=f"Item 8.01  Other Events.\n\n{passage}\n")))
    return [violation.message for violation in check(text, rule).violations]


def statuses(rule: type[Rule], passage: str) -> set[str]:
    """How the ties of the passage came out."""
    return {status for status, _ in found(rule, passage)}


def decided(rule: type[Rule], case: tuple[str, str, str]) -> None:
    """Assert that a passage ties with the right figure set into it, and fails with the wrong one, which is quoted."""
    text, right, wrong = case
    assert statuses(rule, text.format(right)) == {"holds"}
    assert "fails" in statuses(rule, text.format(wrong))
    assert any(wrong in message for message in messages(rule, text.format(wrong)))
