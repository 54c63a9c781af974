"""Reports made by hand: a text, and complaints about words of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from lint8k.report import Complaint, Figure, FileReport, Place, Relation, Report, place
from lint8k.source import Block, File, SourceBuilder, Span


class Paper:
    """A file whose text is all visible."""

    def __init__(self, text: str, path: str = "draft-8k.txt") -> None:
        self.text = text
        builder = SourceBuilder(File(path, text))
        builder.copy(0, len(text))
        self.source = builder.build()

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return self.source.span(start, start + len(words))

    def place(self, words: str, message: str = "") -> Place:
        return place(self.span(words), message)

    def figure(self, words: str, value: Decimal | date | None = None) -> Figure:
        bounds = value if isinstance(value, Decimal) else None
        return Figure(words, value, bounds, bounds, self.span(words).location)


def complaint(
    where: Place, message: str, *related: Place, severity: str = "error", **others: str
) -> Complaint:
    return Complaint(
        rule=others.get("rule", "TST001"),
        name=others.get("name", "total-does-not-tie"),
        severity=severity,
        message=message,
        place=where,
        related=related,
        citation=others.get("citation", "Exchange Act Rule 12b-20"),
        fix=None,
        fingerprint="0123456789abcdef",
    )


def relation(status: str, statement: str, *figures: Figure, reason: str | None = None) -> Relation:
    return Relation("product", status, statement, "TST001", figures, None, reason)


def report(*complaints: Complaint, ties: tuple[Relation, ...] = (), path: str = "draft-8k.txt") -> Report:
    return together(FileReport(path, "8-K", date(2015, 3, 5), "final", complaints, ties))


def together(*files: FileReport) -> Report:
    return Report("1.2.3", date(2026, 11, 22), files)


def in_word() -> Report:
    """A complaint about a word in the cell of a table of a Word document."""
    where = Paper("figure", "draft.docx").place("figure")
    block = Block(0, 1, 1, 2, 3)
    location = replace(
        where.location,
        start=replace(where.location.start, block=block),
        end=replace(where.location.end, block=block),
    )
    return report(complaint(replace(where, location=location), "Wrong"), path="draft.docx")
