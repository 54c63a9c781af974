"""A line of a voting table whose votes add up to another number than the rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import (
    Example,
    Fact,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    TieStatus,
    for_each,
    regex,
)
from lint8k_rules._quick import mentions
from lint8k_rules.amounts._mends import only
from lint8k_rules.amounts._misprints import slip
from lint8k_rules.amounts._reckoning import plain, value
from lint8k_rules.amounts._tables import Row, tables

_SIGNS = ("against", "withheld", "withhold", "abst")
_AGAINST = regex(rf"\b(?:{'|'.join(_SIGNS)})", re.I)
_HEAD = regex(
    r"(?:.{0,60}?\b)?(?:(?:votes|shares|number of votes)[\s\xa0]+)?(?:cast[\s\xa0]+)?(?:For|FOR"
    r"|In Favor|Affirmative|Y(?:es|ES)(?=[\s\xa0]+N[oO]\b))\b.{0,40}?"
    r"\b(?i:against|withh[eo]ld|abstain\w*|abstentions?|negative)\b.{0,80}",
    re.S,
)

_MANY = 5
"""How many digits of the sums of two lines must agree before one is taken to have a misprint."""


class VoteTotalsDiffer(Rule):
    """The votes on one line of a table add up to another number than those on the other lines.

    Each share present at the meeting is counted once in each vote: for, against or withheld, abstaining, or
    as a broker non-vote. The lines of a table of nominees therefore add up to one number, and a line that
    does not has a wrong figure.

    Not flagged: tables of two lines, or in which more than a quarter of the lines stand out (classes that
    vote apart, cumulative voting, a head that names columns of another kind).

    Source: Form 8-K, Item 5.07(b): the number of votes cast for, against or withheld, abstentions and broker
    non-votes.
    """

    code = "AMT003"
    name = "vote-totals-differ"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 5.07(b)"
    relations = (
        Relation(
            figures="votes of one line = votes of the others",
            kinds=("equal_sums",),
            words="lines under a head of votes for, against or withheld, abstentions, broker non-votes",
            tolerance="none",
            vetoes=(
                "no sum that nearly all lines share; of two lines, more than a slip between their sums, "
                "or other broker non-votes"
            ),
        ),
    )

    right = Example(
        body="""\
Item 5.07  Submission of Matters to a Vote of Security Holders.

The annual meeting of stockholders was held on May 2, 2014.

Nominee               For          Withheld     Broker Non-Votes
Ann B. Carver         8,250,000      150,000       600,000
Lewis M. Tran         8,100,500      299,500       600,000
Olga Peretz           8,399,000        1,000       600,000
"""
    )
    wrong = Example(
        body="""\
Item 5.07  Submission of Matters to a Vote of Security Holders.

Nominee               For          Withheld     Broker Non-Votes
Ann B. Carver         8,250,000      150,000       600,000
Lewis M. Tran         8,150,500      299,500       600,000
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AMT003
Olga Peretz           8,399,000        1,000       600,000
"""
    )

    def concerns(self, filing: Filing) -> bool:
        """Whether votes are counted."""
        return mentions(filing, *_SIGNS) and _AGAINST.search(filing.text) is not None

    @for_each(tables)
    def check_table(self, filing: Filing, table: Sequence[Row]) -> Iterator[Finding]:
        """Yield a tie for every line against the first that adds up as most do; a violation if odd."""
        for rows in _votes(table):
            yield from self._compare(rows)

    def _compare(self, rows: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
        sums = [sum((value(fact) for fact in row), Decimal(0)) for row in rows]
        usual, times = Counter(sums).most_common(1)[0]
        first = sums.index(usual) if times > 1 else 0
        odd = len(sums) - times
        for index, row in enumerate(rows):
            if index == first:
                continue
            statement = f"{_plus(row)} = {_plus(rows[first])}"
            operands = [Operand.of(fact) for fact in (*rows[first], *row)]
            if sums[index] == usual:
                yield self.tie("equal_sums", True, statement, operands)
            elif (times < 2 or 4 * odd > len(rows) + 2) and not _slipped(rows, sums):
                reason = "no number is that of nearly every line"
                yield self.tie("equal_sums", TieStatus.OPEN, statement, operands, reason=reason)
            else:
                yield self.tie("equal_sums", False, statement, operands)
                yield self.violation(
                    row[0].span.until(row[-1].span),
                    (
                        f"The votes on this line add up to {plain(sums[index])}, those on the other "
                        f"lines of the table to {plain(usual)}"
                        + only([(fact, value(fact) + usual - sums[index]) for fact in row])
                    ),
                    related=[
                        Related(
                            "a line that adds up as the rest do",
                            rows[first][0].span.until(rows[first][-1].span),
                        )
                    ],
                )


def _slipped(rows: Sequence[Sequence[Fact]], sums: Sequence[Decimal]) -> bool:
    """Whether two lines are of one class of shares, as equal broker non-votes show, and one has a slip of the pen."""
    one, two = (format(added, "f") for added in (sums[0], sums[-1]))
    alike = len(rows[0]) > 2 and value(rows[0][-1]) == value(rows[-1][-1]) > 0
    return len(rows) == 2 and alike and slip(one, two) >= _MANY


def _plus(row: Sequence[Fact]) -> str:
    return " + ".join(fact.text for fact in row)


def _votes(table: Sequence[Row]) -> Iterator[list[list[Fact]]]:
    """The figures of each run of lines under a head that names votes for and against."""
    head, found = False, list[list[Fact]]()
    for row in table:
        figures = [cell.fact for cell in row.cells if cell.fact is not None and cell.fact.kind != "percent"]
        if not row.cells and (row.odd or row.texts > 1 or len(row.label) > 60 or _HEAD.fullmatch(row.label)):
            if len(found) > 1:
                yield found
            head, found = _HEAD.fullmatch(row.label) is not None, []
        elif head and row.cells:
            if not _are_votes(row, figures) or (found and len(found[0]) != len(figures)):
                if len(found) > 1:
                    yield found
                head, found = False, []
            else:
                found.append(figures)
    if len(found) > 1:
        yield found


def _are_votes(row: Row, figures: Sequence[Fact]) -> bool:
    return (
        2 <= len(figures) <= 4
        and len(row.label) < 80
        and not any(cell.negative for cell in row.cells)
        and all(
            fact.kind not in ("money", "price") and value(fact) == value(fact).to_integral_value()
            for fact in figures
        )
    )
