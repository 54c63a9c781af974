"""The engine: which rules apply, what they say of a filing, and in which order it is told. It knows no rule.

What a rule asks of the filing it must be able to answer itself; the engine only guards: a rule that raises is
named, and the others still run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from lint8k.api import Finding, Parts, Rule, Severity, Tie, Violation, looks
from lint8k.filing import Filing, Stage
from lint8k.records import record, replace
from lint8k.source import Span


@record(frozen=True, slots=True)
class Failure:
    """A rule that raised on a filing: a bug of the rule, told in one sentence."""

    rule: type[Rule]
    reason: str


@record(frozen=True, slots=True)
class Verdict:
    """All that the rules said of one filing, in the order of the text."""

    filing: Filing
    violations: tuple[Violation, ...]
    ties: tuple[Tie, ...]
    failures: tuple[Failure, ...]


def judge(
    filing: Filing,
    rules: Iterable[type[Rule]],
    severities: Mapping[str, Severity] = MappingProxyType({}),
    options: Mapping[str, Mapping[str, object]] = MappingProxyType({}),
) -> Verdict:
    """Run the rules that are in force on the filing's as-of date, and order what they say by place.

    `severities` and `options` are those that the user set, by the codes of the rules.
    """
    violations: list[Violation] = []
    ties: list[Tie] = []
    turns: list[_Turn] = []
    sharing: dict[Parts[Any], list[tuple[_Turn, Callable[[Any], Iterable[Finding]]]]] = {}
    for rule in rules:
        if not rule.in_force(filing.as_of):
            continue
        turns.append(turn := _Turn(rule))
        try:
            instance = rule()
            instance.given = options.get(rule.code, instance.given)
            found = looks(rule)
            if not found:
                turn.findings = list(instance.check(filing))
            elif instance.concerns(filing):
                for look, parts in found:
                    sharing.setdefault(parts, []).append((turn, partial(look, instance, filing)))
        except Exception as error:
            turn.fail(error)
    for parts, looking in sharing.items():
        _go_through(filing, parts, looking)
    for turn in turns:
        for finding in turn.findings:
            if isinstance(finding, Tie):
                ties.append(finding)
            else:
                violations.append(replace(finding, severity=_severity(finding, filing, severities)))
    violations = _told_once(violations)
    order = {id(document.source): number for number, document in enumerate(filing.documents)}
    violations.sort(key=lambda v: (order.get(id(v.span.source), 0), v.span.start, -_rank(v), v.rule.code))
    ties.sort(key=lambda t: _tie_place(t, order))
    failures = tuple(turn.failure for turn in turns if turn.failure is not None)
    return Verdict(filing, tuple(violations), tuple(ties), failures)


class _Turn:
    """What one rule says of the filing, of which nothing stands once it has raised."""

    __slots__ = ("failure", "findings", "rule")

    def __init__(self, rule: type[Rule]) -> None:
        self.rule = rule
        self.findings: list[Finding] = []
        self.failure: Failure | None = None

    def fail(self, error: Exception) -> None:
        """Note that the rule raised."""
        self.findings = []
        self.failure = self.failure or Failure(self.rule, f"{type(error).__name__}: {error}")


def _go_through(
    filing: Filing, parts: Parts[Any], looking: Sequence[tuple[_Turn, Callable[[Any], Iterable[Finding]]]]
) -> None:
    """Make the parts of a filing one after the other, and have each rule look at each."""
    try:
        for part in parts(filing):
            for turn, look in looking:
                if turn.failure is None:
                    try:
                        turn.findings.extend(look(part))
                    except Exception as error:
                        turn.fail(error)
    except Exception as error:
        for turn, _ in looking:
            turn.fail(error)


def _told_once(violations: Sequence[Violation]) -> list[Violation]:
    """The violations without those whose rule yields to another that complains, as gravely, of the same words."""
    return [
        one
        for one in violations
        if not one.rule.yields_to
        or not any(
            other.rule.code.startswith(one.rule.yields_to)
            and other.rule is not one.rule
            and _rank(other) >= _rank(one)
            and _overlap(one.span, other.span)
            for other in violations
        )
    ]


def _overlap(one: Span, other: Span) -> bool:
    return one.source is other.source and one.start < other.end and other.start < one.end


def _severity(violation: Violation, filing: Filing, severities: Mapping[str, Severity]) -> Severity:
    if violation.unfinished and filing.stage is Stage.DRAFT:
        return Severity.NOTE
    return severities.get(violation.rule.code) or violation.severity or violation.rule.severity


def _rank(violation: Violation) -> int:
    return (violation.severity or violation.rule.severity).rank


def _tie_place(tie: Tie, order: dict[int, int]) -> tuple[int, int, str]:
    spans = [operand.span for operand in (*tie.operands, *([tie.result] if tie.result else []))]
    if not spans:
        return (0, 0, tie.rule.code)
    first = min(spans, key=lambda span: (order.get(id(span.source), 0), span.start))
    return (order.get(id(first.source), 0), first.start, tie.rule.code)
