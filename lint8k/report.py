"""The report: what leaves the program. Frozen data of strings, numbers and places, nothing of the filing.

Reports in every format are rendered from this alone, so it also carries the lines that an excerpt shows.
`lint8k.reports.json` writes it as `schemas/report.schema.json` has it.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from lint8k.patterns import regex
from lint8k.records import record
from lint8k.source import File, Location, Position, Span

if TYPE_CHECKING:  # a report that comes out of the cache needs none of them
    from lint8k.api import Operand, Rule, Tie, Violation
    from lint8k.engine import Verdict
    from lint8k.filing import Document, Filing

SEVERITIES = ("error", "warning", "note")
"""From the worst to the mildest."""


_NEAR, _NEAREST = 120, 4
"""How many characters and words on either side of a violation a baseline knows it by."""
_LINE_END = regex(r"\r\n|\r|\n")
_BEFORE, _AFTER = 240, 480
"""How many characters of a line an excerpt keeps on either side of where its place begins."""


@record(frozen=True, slots=True)
class Excerpt:
    """The line on which a place begins, as it stands in the file; of a long one the stretch around the place.

    `column` is that of the first character of `text`, from 1; `cut` tells that the line goes on after it.
    """

    text: str
    column: int = 1
    cut: bool = False


@record(frozen=True, slots=True)
class Spot:
    """A place on a page of the report: the number of the page and offsets into its text, all from 0."""

    page: int
    start: int
    end: int


@record(frozen=True, slots=True)
class Page:
    """A document of the filing as its reader sees it, in the conventions of `lint8k.source`.

    `title` is its EDGAR type and file name; `headings` are the stretches of the item headings, in order; `cover`
    and `signing` are the offsets at which the cover ends and the signatures begin. `text` is None where the
    document holds no text to be read.
    """

    title: str
    text: str | None
    headings: tuple[tuple[int, int], ...] = ()
    cover: int = 0
    signing: int | None = None


@record(frozen=True, slots=True)
class Place:
    """A place with the line it begins on, and what stands there (empty for a violation's own place)."""

    location: Location
    excerpt: Excerpt
    message: str = ""
    spot: Spot | None = None


@record(frozen=True, slots=True)
class Edit:
    """A replacement in the file."""

    location: Location
    text: str


@record(frozen=True, slots=True)
class Fix:
    """Edits that mend a violation."""

    safe: bool
    edits: tuple[Edit, ...]


@record(frozen=True, slots=True)
class Waived:
    """Why a violation is accepted, by whom, until which day; `source` is the file and line that say so."""

    reason: str
    by: str | None
    until: date | None
    source: str

    def __str__(self) -> str:
        """The waiver in words: "the name is spelt so (M. Oakes, until 2026-12-31; lint8k-waivers.toml:3)"."""
        told = [part for part in (self.by, self.until and f"until {self.until.isoformat()}") if part]
        return f"{self.reason} ({'; '.join([', '.join(told), self.source] if told else [self.source])})"


@record(frozen=True, slots=True)
class Anchor:
    """What a baseline knows a violation by.

    `place` is the part of the filing, `words` those complained of; `before` and `after` are the nearest words of its
    paragraph on either side.
    """

    place: str
    words: str
    before: str
    after: str


@record(frozen=True, slots=True)
class Complaint:
    """A violation as reported; `waived` where a waiver accepts it."""

    rule: str
    name: str
    severity: str
    message: str
    place: Place
    related: tuple[Place, ...]
    citation: str
    fix: Fix | None
    fingerprint: str
    waived: Waived | None = None
    anchor: Anchor | None = None


@record(frozen=True, slots=True)
class Figure:
    """An operand of a tie as reported."""

    text: str
    value: Decimal | date | None
    low: Decimal | None
    high: Decimal | None
    location: Location
    spot: Spot | None = None


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
class FileReport:
    """What is said of one filing.

    `complaints` are the violations that stand; those in `waived` somebody accepted, those in `baselined` are old.
    `fail_on` is the mildest severity that counts as a failure in it. `pages` are there only if they were asked for: they
    are the filing's words.
    """

    path: str
    form: str
    as_of: date
    stage: str
    complaints: tuple[Complaint, ...]
    relations: tuple[Relation, ...]
    pages: tuple[Page, ...] = ()
    fail_on: str = "warning"
    waived: tuple[Complaint, ...] = ()
    baselined: tuple[Complaint, ...] = ()


def first_sentence(docstring: str) -> str:
    """The first sentence of the docstring of a rule, without its period."""
    return " ".join(docstring.split("\n\n")[0].split()).rstrip(".")


@record(frozen=True, slots=True)
class Check:
    """A rule that ran, with the docstring that explains it."""

    code: str
    name: str
    severity: str
    docstring: str
    citation: str
    default: bool = True
    """Whether it runs where nothing names it."""

    @property
    def summary(self) -> str:
        """The first sentence, without its period."""
        return first_sentence(self.docstring)

    @property
    def description(self) -> str:
        """The docstring as `inspect.cleandoc` has it; `inspect` itself takes longer to import than all of them to be read."""
        import textwrap

        first, _, rest = self.docstring.strip().partition("\n")
        return first + "\n" * bool(rest) + textwrap.dedent(rest)


@record(frozen=True, slots=True)
class Skipped:
    """A path that was named and not checked, and why, in one sentence."""

    path: str
    reason: str


class Tally:
    """How many violations of each severity stand, are waived and are old, how many ties there are of each status.

    `failing` tells whether a violation stands that counts as a failure.
    """

    def __init__(self) -> None:
        self.severities: Counter[str] = Counter()
        self.ties: Counter[str] = Counter()
        self.waived = self.baselined = 0
        self.failing = False

    def add(self, file: FileReport) -> None:
        """Count what the report of a filing has."""
        self.severities.update(complaint.severity for complaint in file.complaints)
        self.ties.update(relation.status for relation in file.relations)
        self.waived += len(file.waived)
        self.baselined += len(file.baselined)
        self.failing |= any(counts(complaint.severity, file.fail_on) for complaint in file.complaints)


@record(frozen=True, slots=True)
class Report:
    """The whole answer.

    `checks` are the rules that ran; `whole` tells that all that was named could be read.
    """

    version: str
    reviewed: date
    files: Sequence[FileReport] = ()
    skipped: tuple[Skipped, ...] = ()
    checks: tuple[Check, ...] = ()
    whole: bool = True

    @property
    def tally(self) -> Tally:
        """What there is of everything in all files."""
        known: Tally | None = getattr(self.files, "tally", None)
        if known is None:
            known = Tally()
            for file in self.files:
                known.add(file)
        return known

    def count(self, severity: str) -> int:
        """How many violations of a severity stand."""
        return self.tally.severities[severity]

    @property
    def waived(self) -> int:
        """How many violations a waiver accepts."""
        return self.tally.waived

    @property
    def baselined(self) -> int:
        """How many violations are old, and known to the baseline."""
        return self.tally.baselined

    def ties(self) -> Counter[str]:
        """How many ties hold, fail, are open."""
        return self.tally.ties


def of_rules(rules: Iterable[type[Rule]]) -> tuple[Check, ...]:
    """What a report tells of the rules that ran."""
    return tuple(
        Check(rule.code, rule.name, rule.severity.value, rule.__doc__ or "", rule.citation, rule.default)
        for rule in rules
    )


def of_verdict(
    verdict: Verdict,
    *,
    accepted: Mapping[int, Waived] = MappingProxyType({}),
    old: Collection[int] = (),
    fail_on: str = "warning",
    pages: bool = False,
) -> FileReport:
    """Turn what the rules said of a filing into its part of the report, with its `pages` if they are wanted.

    `accepted` has the waivers of violations, by their indexes; `old` has the indexes of those that a baseline knows.
    """
    filing = verdict.filing
    seen: Counter[str] = Counter()
    numbers = (
        {id(document.source): number for number, document in enumerate(filing.documents)} if pages else {}
    )
    complaints = [
        _complaint(violation, filing, seen, numbers, accepted.get(index))
        for index, violation in enumerate(verdict.violations)
    ]
    return FileReport(
        path=filing.path,
        form=filing.form,
        as_of=filing.as_of,
        stage=filing.stage.value,
        complaints=tuple(
            one for index, one in enumerate(complaints) if one.waived is None and index not in old
        ),
        relations=tuple(_relation(tie, numbers) for tie in verdict.ties),
        pages=tuple(_page(document, filing) for document in filing.documents) if pages else (),
        fail_on=fail_on,
        waived=tuple(one for one in complaints if one.waived is not None),
        baselined=tuple(one for index, one in enumerate(complaints) if index in old),
    )


def _page(document: Document, filing: Filing) -> Page:
    title = " · ".join(word for word in (document.type, document.filename) if word)
    text = None if document.source is None else document.source.text
    if document is not filing.main:
        return Page(title, text)
    return Page(
        title,
        text,
        tuple(dict.fromkeys((item.heading.start, item.heading.end) for item in filing.items)),
        filing.cover.span.end,
        None if filing.signing is None else filing.signing.start,
    )


def _spot(span: Span, numbers: Mapping[int, int]) -> Spot | None:
    """Where a span stands on the pages, whose numbers are given by their sources."""
    number = numbers.get(id(span.source))
    return None if number is None else Spot(number, span.start, span.end)


def place(span: Span, message: str = "", spot: Spot | None = None) -> Place:
    """The place of a span, with its line, what is said of it, and where it stands on the pages."""
    location = span.location
    return Place(location, _excerpt(span.source.file, location.start), message, spot)


def _excerpt(file: File, position: Position) -> Excerpt:
    raw = file.raw
    first = position.offset - position.column + 1
    ended = _LINE_END.search(raw, position.offset, position.offset + _AFTER + 2)
    last = ended.end() if ended else len(raw)
    low, high = max(first, position.offset - _BEFORE), min(last, position.offset + _AFTER)
    return Excerpt(raw[low:high].rstrip("\r\n"), low - first + 1, high < last and raw[high] not in "\r\n")


def _complaint(
    violation: Violation,
    filing: Filing,
    seen: Counter[str],
    numbers: Mapping[int, int],
    waived: Waived | None,
) -> Complaint:
    rule = violation.rule
    found = anchor(violation.span, filing)
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
        place=place(violation.span, spot=_spot(violation.span, numbers)),
        related=tuple(
            place(related.span, related.message, _spot(related.span, numbers))
            for related in violation.related
        ),
        citation=violation.citation or rule.citation,
        fix=fix,
        fingerprint=_fingerprint(rule, found, seen),
        waived=waived,
        anchor=found,
    )


def anchor(span: Span, filing: Filing) -> Anchor:
    """What a baseline knows a violation by that stands there."""
    from lint8k import places

    text = span.source.text
    start, end = span.start, max(span.end, span.start)
    before = text[max(0, start - _NEAR) : start].rpartition("\n\n")[2].split()
    after = text[end : end + _NEAR].partition("\n\n")[0].split()
    return Anchor(
        places.names(span, filing)[0],
        span.text,
        " ".join(before[-_NEAREST:]),
        " ".join(after[:_NEAREST]),
    )


def _fingerprint(rule: type[Rule], anchor: Anchor, seen: Counter[str]) -> str:
    """A name that edits elsewhere in the file leave alone: of rule, place and words, and a count of twins.

    The message has no part in it: it may quote other places.
    """
    key = "\n".join((rule.code, anchor.place, anchor.words.casefold()))
    seen[key] += 1
    return digest(f"{key}\n{seen[key]}")


def digest(text: str) -> str:
    """A text in 16 hexadecimal digits."""
    hashed: str = _sha256()(text.encode("utf-8", "surrogateescape")).hexdigest()
    return hashed[:16]


@cache
def _sha256() -> Any:
    """SHA-256; the module that Python itself has it in, for hashlib asks OpenSSL, which takes long to load."""
    for name in ("_sha2", "_sha256"):
        with suppress(ImportError):
            return importlib.import_module(name).sha256
    return importlib.import_module("hashlib").sha256


def _figure(operand: Operand, numbers: Mapping[int, int]) -> Figure:
    return Figure(
        operand.text,
        operand.value,
        operand.low,
        operand.high,
        operand.span.location,
        _spot(operand.span, numbers),
    )


def _relation(tie: Tie, numbers: Mapping[int, int]) -> Relation:
    return Relation(
        kind=tie.kind,
        status=tie.status.value,
        statement=tie.statement,
        rule=tie.rule.code,
        operands=tuple(_figure(operand, numbers) for operand in tie.operands),
        result=None if tie.result is None else _figure(tie.result, numbers),
        reason=tie.reason,
    )


def counts(severity: str, threshold: str) -> bool:
    """Whether a severity is at or above another."""
    return SEVERITIES.index(severity) <= SEVERITIES.index(threshold)
