"""An exhibit index that is not the same as the exhibit list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Example, Exhibit, Filing, Finding, Operand, Related, Rule, Severity, Span, Status
from lint8k_rules.exhibits._descriptions import difference
from lint8k_rules.exhibits._misnumbered import misnumbered
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, item_name, key


class IndexDiffersFromList(Rule):
    """The exhibit index differs from the exhibit list under Item 9.01 (Item 7 before 23 August 2004).

    A report that has both lists its exhibits twice, and each is taken for the whole. An exhibit that one of
    them lacks, or numbers otherwise, is an error; a description with another date or figure a warning;
    another order or wording a note.

    Not flagged: differences of case, punctuation, line breaks, page numbers and remarks on the manner of
    filing; a description that only says less; "Form of"; an index without the exhibits incorporated by
    reference or the interactive data.

    Source: Regulation S-K, Item 601(a)(2), and Form 8-K, Item 9.01(d).
    """

    code = "EXH001"
    name = "exhibit-index-differs-from-list"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example(
        tail="""
                                 EXHIBIT INDEX

     99.1     Press release dated {day}
"""
    )
    wrong = Example(
        tail="""
                                 EXHIBIT INDEX

     99.1     Press release dated {day}
     99.2     Investor presentation
     ~~~~ EXH001
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one tie of list and index, and a violation for each row that differs."""
        listed, index = filing.exhibits.listed, filing.exhibits.index
        if not listed or not index:
            return
        here = {key(row.number): row for row in listed}
        there = {key(row.number): row for row in index}
        only_here = [row for name, row in here.items() if name not in there]
        only_there = [row for name, row in there.items() if name not in here]
        yield self._tie(filing, not only_here and not only_there)
        renumbered = _renumbered(only_here, only_there)
        astray = misnumbered(filing)
        item = item_name(filing)
        for mine, other in renumbered:
            if {key(mine.number), key(other.number)} & astray:
                continue
            yield self.violation(
                mine.number_span,
                f"The list under {item} numbers this exhibit {mine.number}, the exhibit index {other.number}",
                related=[Related("the exhibit index", other.number_span)],
            )
        taken = {id(row) for pair in renumbered for row in pair}
        for row in only_there:
            if id(row) not in taken and _counts(row) and key(row.number) not in astray:
                yield self.violation(
                    row.number_span,
                    f"The exhibit index lists Exhibit {row.number}, which the list under {item} does not",
                    related=_heading("the list", filing.exhibits.list_heading),
                )
        for row in only_here:
            if id(row) not in taken and _counts(row) and key(row.number) not in astray:
                yield self.violation(
                    row.number_span,
                    f"The list under {item} has Exhibit {row.number}, which the exhibit index does not",
                    related=_heading("the exhibit index", filing.exhibits.index_heading),
                )
        for name, row in there.items():
            if name in here:
                yield from self._described(here[name], row, item)
        if not only_here and not only_there:
            yield from self._ordered(listed, index, item)

    def _tie(self, filing: Filing, agree: bool) -> Finding:
        listed, index = filing.exhibits.listed, filing.exhibits.index
        relation = "equals" if agree else "differs from"
        sign = "=" if agree and len(listed) == len(index) else "and"
        return self.tie(
            "list",
            agree,
            f"the exhibit list {relation} the exhibit index ({len(listed)} {sign} {len(index)})",
            (_operand(listed, filing.exhibits.list_heading),),
            _operand(index, filing.exhibits.index_heading),
        )

    def _described(self, mine: Exhibit, other: Exhibit, item: str) -> Iterator[Finding]:
        found = difference(mine, other)
        if found:
            yield self.violation(
                found.other,
                f'The exhibit index describes Exhibit {other.number} with "{found.other.text}", the list under {item} with'
                f' "{found.one.text}"',
                related=[Related(f"the list under {item}", found.one)],
                severity=Severity.WARNING if found.figures else Severity.NOTE,
            )

    def _ordered(self, listed: Sequence[Exhibit], index: Sequence[Exhibit], item: str) -> Iterator[Finding]:
        for mine, other in zip(listed, index, strict=False):
            if key(mine.number) != key(other.number):
                yield self.violation(
                    other.number_span,
                    f"The exhibit index has Exhibit {other.number} where the list under {item} has"
                    f" Exhibit {mine.number}; the order is to be the same",
                    related=[Related(f"the list under {item}", mine.number_span)],
                    severity=Severity.NOTE,
                )
                return


def _renumbered(only_here: list[Exhibit], only_there: list[Exhibit]) -> list[tuple[Exhibit, Exhibit]]:
    """The rows without a twin that are twins by their descriptions, or by being the only ones."""
    pairs: list[tuple[Exhibit, Exhibit]] = []
    rest = list(only_there)
    for mine in only_here:
        twin = next((other for other in rest if _same(mine, other)), None)
        if twin is None and len(only_here) == len(only_there) == 1 and _share_words(mine, rest[0]):
            twin = rest[0]
        if twin is not None:
            rest.remove(twin)
            pairs.append((mine, twin))
    return pairs


def _same(one: Exhibit, other: Exhibit) -> bool:
    return (
        bool(one.description and other.description)
        and difference(one, other) is None
        and _share_words(one, other)
    )


def _share_words(one: Exhibit, other: Exhibit) -> bool:
    mine, yours = ({*(row.description or "").lower().split()} for row in (one, other))
    return 2 * len(mine & yours) >= min(len(mine), len(yours)) > 0


def _counts(row: Exhibit) -> bool:
    """Whether a row must be in both: not interactive data, nor what is not filed with this report."""
    return row.status is Status.HERE and exhibit_class(row.number) not in INTERACTIVE


def _heading(what: str, span: Span | None) -> list[Related]:
    return [Related(what, span)] if span else []


def _operand(rows: Sequence[Exhibit], heading: Span | None) -> Operand:
    count = "1 exhibit" if len(rows) == 1 else f"{len(rows)} exhibits"
    return Operand(count, heading or rows[0].number_span, Decimal(len(rows)))
