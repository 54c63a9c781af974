"""Net amounts of the tables of offerings.

::

    lines   = line of the price to the public , line of discounts , line of proceeds      each column of figures
    offer   = line "Per Share" , line "Total"                      of three figures: price, discount, proceeds
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lint8k.api import regex
from lint8k_rules.amounts._nets import Net
from lint8k_rules.amounts._tables import Cell, Row

_B = r"[\s\xa0]+"
_LINES = (
    regex(rf"(?:initial{_B})?(?:public{_B}offering{_B}price|price{_B}to{_B}(?:the{_B})?public)\b", re.I),
    regex(r".*\b(?:discounts?|commissions?)\b", re.I),
    regex(r".*\bproceeds\b", re.I),
)
_PER = regex(
    rf"per{_B}(?:[\w-]+{_B}){{0,2}}?(?:share|unit|note|bond|debenture|ads|security|warrant|certificate)s?\b",
    re.I,
)
_TOTAL = regex(r"total\b", re.I)
_WHOLE = 3


def find(table: Sequence[Row]) -> Iterator[Net]:
    """Every net amount of a table."""
    rows = [row for row in table if row.cells]
    for three in zip(rows, rows[1:], rows[2:], strict=False):
        if all(map(_begins, _LINES, three)):
            yield from _down(three)
    for offer in offers(rows):
        yield from _across(offer)


def offers(rows: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    """The lines "Per Share" and "Total" of a table of an offering: one of them is a price less a discount."""
    for per, whole in pairwise(rows):
        if (
            _PER.match(per.label)
            and _TOTAL.match(whole.label)
            and len(per.cells) == len(whole.cells) == _WHOLE
        ):
            found = list(_across([per, whole]))
            if any(each.left.meets(Cell(each.net).interval) for each in found):
                yield per, whole


def _begins(pattern: re.Pattern[str], row: Row) -> bool:
    return pattern.match(row.label) is not None


def _down(rows: Sequence[Row]) -> Iterator[Net]:
    """The differences in the columns of three lines that have as many figures."""
    if len({len(row.cells) for row in rows}) == 1:
        for cells in zip(*(row.cells for row in rows), strict=True):
            yield from _net(*cells)


def _across(rows: Sequence[Row]) -> Iterator[Net]:
    """The differences in lines of three figures."""
    for row in rows:
        if len(row.cells) == _WHOLE:
            yield from _net(*row.cells)


def _net(gross: Cell, deducted: Cell, net: Cell) -> Iterator[Net]:
    if gross.fact and deducted.fact and net.fact and not (gross.negative or net.negative):
        left = gross.interval - Cell(deducted.fact).interval
        yield Net(gross.fact, (deducted.fact,), net.fact, "", left)
