"""Exhibit numbers that are none, of which EXH004 and EXH009 speak, so that no other rule misses what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, Span, law, once, regex

from ._numbers import INTERACTIVE, exhibit_class, key, listed

_POINTLESS = regex(
    r"^[ \t\xa0*†+#]*(?:Exhibit[ \xa0]+)?(?P<number>99\d)[*†+#]*(?=[.:–—-]?[\s\xa0]{1,60}[“\"]?[A-Z][A-Za-z]+)"
    r"(?![\s\xa0]+(?:[A-Z][a-z]+\s+){1,3}(?:Street|Avenue|Road|Drive)\b)",
    re.M,
)
"""99.1 without its point, where a row of a list would begin, and no address."""
_NEAR = 400


@once
def without_point(filing: Filing) -> tuple[Span, ...]:
    """The numbers that have lost their point, where a row of the list or of the index would begin."""
    return tuple(
        filing.span(*match.span("number"))
        for start, end in _lists(filing)
        for match in _POINTLESS.finditer(filing.text, start, end)
    )


def with_point(number: str) -> str:
    """A number of three digits with its point restored: 99.1 of 991."""
    return f"{number[:2]}.{number[2:]}"


@once
def misnumbered(filing: Filing) -> frozenset[str]:
    """The numbers of rows, for comparison, of a class that there is not, and the numbers for which pointless ones stand."""
    known = {row.number for row in law.known_exhibit_classes()}
    found = {key(row.number) for row in listed(filing) if exhibit_class(row.number) not in known}
    bare = [place.text for place in without_point(filing)]
    bare += [
        row.number
        for row in listed(filing)
        if row.number in INTERACTIVE
        and not regex(r"x\W?brl|interactive|inline|cover", re.I).search(row.description or "x-brl")
    ]
    return frozenset(found | {key(with_point(number)) for number in bare} | set(bare))


def _lists(filing: Filing) -> Iterator[tuple[int, int]]:
    """Where rows of exhibits may be: under the item, and in the index."""
    item, index, heading = filing.item("9.01", "7"), filing.exhibits.index, filing.exhibits.index_heading
    if item:
        yield item.body.start, item.body.end
    if index:
        start = heading.start if heading else index[0].span.start
        if item is None or start >= item.body.end:
            yield start, min(index[-1].span.end + _NEAR, len(filing.text))
