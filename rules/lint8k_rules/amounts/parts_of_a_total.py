"""Parts that a sentence says make up a total, and that add up to another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    Span,
    for_each,
    regex,
)
from lint8k_rules.amounts import _parts_after, _parts_apart, _parts_before, _parts_named
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._parts import Parts
from lint8k_rules.amounts._reckoning import like, value
from lint8k_rules.amounts._sentences import Sentence, paragraphs
from lint8k_rules.amounts._sums import near_sums, sums

_IS_A_CHANGE = regex(
    r"[\s\xa0]*(?:\([^()\n]{1,30}\)[\s\xa0]*,?[\s\xa0]*)?(?:higher|lower|more|less|above|below|greater)\b",
    re.I,
)
"""Follows an amount by which something is more than before, and which has no parts: "$2.4 million (6.5 percent) higher"."""


class PartsOfATotal(Rule):
    """The parts that a sentence says a total consists of add up to another number.

    "An aggregate of $9,000,000, consisting of $6,000,000 in cash and $2,000,000 in shares" leaves a million
    unaccounted for.

    A sum that does not come out is a fault where the words name all the parts ("consisting of", "in three
    installments of", "of which … was paid and … was paid"), each with its figure. Where they name some of them
    ("including"), or one may be left unsaid, it is a fault if the parts come to more than the total, or if the total
    is a slip of the pen away from their sum. Parts in other sentences that bear the name of the total ("total
    revenue", "pump revenue") are at fault if the total is a slip away from them, and far off. Nothing is said where
    words compare, limit or subtract ("respectively", "up to", "primarily", "offset by").

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT006"
    name = "parts-of-a-total"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="parts = total",
            kinds=("sum",),
            words=(
                '"consisting of", "comprised of", "in three installments of", "of which … and …", "of '
                'the …, …", "allocated as", "including", "for a total of", "brings the total to", "the '
                'remaining", a list after a colon, a defined term, one noun ("total sales", "pump sales")'
            ),
            tolerance="as printed, the total also cut off",
            vetoes=(
                'a member without a figure, "plus", "other", "up to", "respectively", "primarily", '
                '"offset by", "net of"; looser words need a slip of the pen, see below'
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The purchase price was $9,000,000, consisting of $6,500,000 in cash and $2,500,000 in
the form of a promissory note.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The purchase price was $9,000,000, consisting of $6,500,000 in cash and $3,500,000 in
                       ~~~~~~~~~~ AMT006
the form of a promissory note.
"""
    )

    @for_each(paragraphs)
    def check_paragraph(self, filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Finding]:
        """Yield a tie for every total with its parts that is decided, and a violation for each that fails."""
        read, decided = set[Span](), set[Span]()
        for found in _bound(filing, paragraph):
            if found.total.span in decided or (
                found.fault and _IS_A_CHANGE.match(filing.text, found.total.span.end)
            ):
                continue
            read.add(found.total.span)
            if found.tie or found.fault:
                decided.add(found.total.span)
            if found.tie:
                yield self._tie(found, True)
            elif found.fault:
                decided.update(part.span for part in found.parts)
                yield from self._fault(found)
        for found in sums(filing, paragraph):
            if found.total.span not in decided:
                decided.add(found.total.span)
                yield self._tie(found, True)
        for found in near_sums(filing, paragraph):
            if not (decided | read).intersection(fact.span for fact in (found.total, *found.parts)):
                yield from self._fault(found)

    def _fault(self, found: Parts) -> Iterator[Finding]:
        whole = found.total
        added = sum(map(value, found.parts), Decimal(0))
        apart = value(whole) - added
        mend = only([(whole, added), *((part, value(part) + apart) for part in found.parts)])
        yield self._tie(found, False)
        yield self.violation(
            whole.span,
            f"The parts of which this amount is said to consist add up to {like(added, whole)}, not to {whole.text}{mend}",
            related=[Related("one of the parts", part.span) for part in found.parts],
        )

    def _tie(self, found: Parts, agree: bool) -> Finding:
        statement = f"{' + '.join(part.text for part in found.parts)} = {found.total.text}"
        operands = [Operand.of(part) for part in found.parts]
        return self.tie("sum", agree, statement, operands, Operand.of(found.total))


def _bound(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The totals of a paragraph whose parts are bound by words."""
    for sentence in paragraph:
        found = list(_parts_after.totals(filing, sentence))
        yield from found
        if not found:
            yield from _parts_before.totals(filing, sentence)
    yield from _parts_apart.of_the_same_name(filing, paragraph)
    yield from _parts_apart.of_the_same_term(filing, paragraph)
    yield from _parts_apart.remaining(filing, paragraph)
    yield from _parts_apart.due(filing, paragraph)
    yield from _parts_apart.in_turn(filing, paragraph)
    yield from _parts_named.of_one_noun(filing, paragraph)
    yield from _parts_named.halves(filing, paragraph)
