"""A period with its two days, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from lint8k.api import Fact, Filing, Finding, Operand, Related, Rule, TieStatus, record, regex

from ._clauses import STOP, length
from ._counting import Count, anniversary, count

_LOOSE = regex(
    r"\b(?:on[ ]or[ ]about|earli(?:er|est)|later[ ]of|latest[ ]of|sooner|first[ ]to[ ]occur|whichever|renewable"
    r"|automatic(?:ally)?[ ]renew|renewed|respective|remain"
    r"|subject[ ]to[ ](?:\w+[ ]){0,3}extension|or[ ]such|successive|pro[ -]?rat|each[ ]time|twice|times)"
    r"|\b(?:approximate(?:ly)?|about|up[ ]to|at[ ]least|less[ ]than|more[ ]than|fewer[ ]than|minimum[ ]of|maximum[ ]of"
    r"|exceeding|each|every|first|second|third|last|final|next|subsequent|expected|anticipated)"
    r"[ ](?:the[ ]|an?[ ]|of[ ]|\w+[ ]){0,3}<"
    r"|\bover[ ]<|>[ ](?:periods|terms|extensions|renewals|amortization)\b",
    re.I,
)
"""Words that leave room: some wherever they stand in the sentence, others close before a mark."""


@record(frozen=True, slots=True)
class Period:
    """A duration with the day on which it begins and the day on which it ends.

    `loose` where the words leave room; `weak` where they do not say that it begins on that day, as of a facility and the day
    on which it was entered into.
    """

    term: Fact
    start: Fact
    end: Fact
    loose: bool
    weak: bool

    @property
    def facts(self) -> tuple[Fact, Fact, Fact]:
        """The duration and the two days."""
        return self.term, self.start, self.end

    def count(self) -> Count | None:
        """How the end compares with the length; None where it cannot be told.

        Of a weak one it can be told where it ties, or would if not for the year.
        """
        months_days, start, end = length(self.term), self.start.value, self.end.value
        if months_days is None or not isinstance(start, date) or not isinstance(end, date):
            return None
        found = count(start, *months_days, end)
        if found is not Count.TIES and (self.loose or (self.weak and not self._year_slipped())):
            return None
        return found

    def _year_slipped(self) -> bool:
        months_days, due, end = length(self.term), self.due(), self.end.value
        if months_days is None or due is None or not isinstance(end, date) or (end.month, end.day) == (2, 29):
            return False
        start = self.start.value
        return (
            isinstance(start, date) and count(start, *months_days, end.replace(year=due.year)) is Count.TIES
        )

    def due(self) -> date | None:
        """The anniversary of the first day."""
        months_days, start = length(self.term), self.start.value
        return anniversary(start, *months_days) if months_days and isinstance(start, date) else None

    @classmethod
    def of(
        cls,
        filing: Filing,
        clause: str,
        match: re.Match[str],
        start: int | None = None,
        *,
        weak: bool = False,
    ) -> Period:
        """The period that a pattern found in a clause, by its groups `term`, `end` and, unless given, `start`."""
        facts = filing.facts
        first = facts[int(match["start"]) if start is None else start]
        before = clause[max(0, clause.rfind(STOP, 0, match.start()) + 1, match.start() - 120) : match.start()]
        after = clause[match.end() : match.end() + 60].split(STOP)[0]
        room = _LOOSE.search(before + match[0]) or re.match(r"[ ,]*(?:or|and)[ ]<", after)
        return cls(facts[int(match["term"])], first, facts[int(match["end"])], bool(room), weak)


def judge(rule: Rule, filing: Filing, periods: Iterable[Period]) -> Iterator[Finding]:
    """The ties of the periods of one clause, each once, and a violation for each that fails.

    Where a last day or a duration has two periods and one of them ties, the others are not spoken of.
    """
    once = {tuple(fact.span.start for fact in period.facts): period for period in periods}
    counted = [(period, found) for period in once.values() if (found := period.count()) is not None]
    taken = {fact.span.start for period, found in counted if found is Count.TIES for fact in period.facts}
    for period, found in counted:
        if found is not Count.TIES and taken & {period.term.span.start, period.end.span.start}:
            continue
        yield from _said(rule, period, found)


def _said(rule: Rule, period: Period, found: Count) -> Iterator[Finding]:
    term = (
        f"{period.term.value} {(period.term.unit or '').removesuffix('s' if period.term.value == 1 else '')}"
    )
    verb = {Count.TIES: "is", Count.NEAR: "is about", Count.FAR: "is not"}[found]
    yield rule.tie(
        "date_arith",
        {Count.TIES: TieStatus.HOLDS, Count.NEAR: TieStatus.OPEN, Count.FAR: TieStatus.FAILS}[found],
        f"{term} from {period.start.text} {verb} {period.end.text}",
        (Operand.of(period.start), Operand.of(period.term)),
        Operand.of(period.end),
        "the words do not say how the days are counted" if found is Count.NEAR else None,
    )
    due = period.due()
    if found is Count.FAR and due is not None:
        yield rule.violation(
            period.end.span,
            f"{term} from {period.start.text} is {due:%B} {due.day}, {due.year}, and not {period.end.text}",
            related=[Related("the first day", period.start.span), Related("the term", period.term.span)],
        )
