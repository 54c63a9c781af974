"""The report: what leaves the program. Frozen data of strings, numbers and places, nothing of the filing.

Reports in every format are rendered from this alone, so it also carries the lines that an excerpt shows.
`lint8k.reports.json` writes it as `schemas/report.schema.json` has it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lint8k.api import Operand, Tie, Violation
from lint8k.engine import Verdict
from lint8k.filing import Filing
from lint8k.source import File, Location, Position, Span

SEVERITIES = ("error", "warning", "note")
"""From the worst to the mildest."""


_BEFORE, _AFTER = 240, 480
"""How many characters of a line an excerpt keeps on either side of where its place begins."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The line on which a place begins, as it stands in the file; of a long one the stretch around the place.

    `column` is that of the first character of `text`, from 1; `cut` tells that the line goes on after it.
    """

    text: str
    column: int = 1
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place with the line it begins on, and what stands there (empty for a violation's own place)."""

    location: Location
    excerpt: Excerpt
    message: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement in the file."""

    location: Location
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that mend a violation."""

    safe: bool
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """A violation as reported."""

    rule: str
    name: str
    severity: str
    message: str
    place: Place
    related: tuple[Place, ...]
    citation: str
    fix: Fix | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Figure:
    """An operand of a tie as reported."""

    text: str
    value: Decimal | date | None
    low: Decimal | None
    high: Decimal | None
    location: Location


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie as reported: `operands` and `result` are its figures, each with its place."""

    kind: str
    status: str
    statement: str
    rule: str
    operands: tuple[Figure, ...]
    result: Figure | None
    reason: str | None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The operands, and the result if there is one."""
        return (*self.operands, *([self.result] if self.result else ()))


@dataclass(frozen=True, slots=True)
class FileReport:
    """What is said of one filing."""

    path: str
    form: str
    as_of: date
    stage: str
    complaints: tuple[Complaint, ...]
    relations: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A path that was named and not checked, and why, in one sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer."""

    version: str
    reviewed: date
    files: tuple[FileReport, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    def count(self, severity: str) -> int:
        """How many violations of a severity stand."""
        return sum(complaint.severity == severity for file in self.files for complaint in file.complaints)

    def ties(self) -> Counter[str]:
        """How many ties hold, fail, are open."""
        return Counter(relation.status for file in self.files for relation in file.relations)


def of_verdict(verdict: Verdict) -> FileReport:
    """Turn what the rules said of a filing into its part of the report."""
    filing = verdict.filing
    seen: Counter[str] = Counter()
    return FileReport(
        path=filing.path,
        form=filing.form,
        as_of=filing.as_of,
        stage=filing.stage.value,
        complaints=tuple(_complaint(violation, filing, seen) for violation in verdict.violations),
        relations=tuple(_relation(tie) for tie in verdict.ties),
    )


def place(span: Span, message: str = "") -> Place:
    """The place of a span, with its line and what is said of it."""
    location = span.location
    return Place(location, _excerpt(span.source.file, location.start), message)


def _excerpt(file: File, position: Position) -> Excerpt:
    starts, raw = file.line_starts, file.raw
    first = starts[position.line - 1]
    last = starts[position.line] if position.line < len(starts) else len(raw)
    low, high = max(first, position.offset - _BEFORE), min(last, position.offset + _AFTER)
    return Excerpt(raw[low:high].rstrip("\r\n"), low - first + 1, bool(raw[high:last].strip("\r\n")))


def _complaint(violation: Violation, filing: Filing, seen: Counter[str]) -> Complaint:
    rule = violation.rule
    fix = (
        None
        if violation.fix is None
        else Fix(
            violation.fix.safe, tuple(Edit(edit.span.location, edit.text) for edit in violation.fix.edits)
        )
    )
    return Complaint(
        rule=rule.code,
        name=rule.name,
        severity=(violation.severity or rule.severity).value,
        message=violation.message,
        place=place(violation.span),
        related=tuple(place(related.span, related.message) for related in violation.related),
        citation=violation.citation or rule.citation,
        fix=fix,
        fingerprint=_fingerprint(violation, filing, seen),
    )


def _fingerprint(violation: Violation, filing: Filing, seen: Counter[str]) -> str:
    """A name that edits elsewhere in the file leave alone: of rule, item and words, and a count of twins.

    The message has no part in it: it may quote other places.
    """
    item = filing.item_at(violation.span.start) if violation.span.source is filing.source else None
    key = "\n".join((violation.rule.code, item.number if item else "", violation.span.text.casefold()))
    seen[key] += 1
    return hashlib.sha256(f"{key}\n{seen[key]}".encode()).hexdigest()[:16]


def _figure(operand: Operand) -> Figure:
    return Figure(operand.text, operand.value, operand.low, operand.high, operand.span.location)


def _relation(tie: Tie) -> Relation:
    return Relation(
        kind=tie.kind,
        status=tie.status.value,
        statement=tie.statement,
        rule=tie.rule.code,
        operands=tuple(map(_figure, tie.operands)),
        result=None if tie.result is None else _figure(tie.result),
        reason=tie.reason,
    )


def at_or_above(files: Iterable[FileReport], threshold: str) -> bool:
    """Whether a violation at or above a severity stands."""
    counted = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    return any(complaint.severity in counted for file in files for complaint in file.complaints)
