"""Exhibits that a sentence under Item 7 or 9.01 names, where the item has no list and the report no index.

::

    sentence = subject , ( "is" | "are" | ... ) , verb , "as" , named            A copy of the release is filed as Exhibit 99.1.
             | verb , "as" , named , ( "is" | "are" ) , subject                  Attached as Exhibit 10.1 is the Fifth Amendment.
             | "Exhibit" , number , "," , subject , ( "is" | ... ) , verb        Exhibit 16, the letter of Roe LLP, is attached.
    verb     = "attached" | "filed" | "furnished" | "included" | "submitted" | "annexed" | "enclosed"
    named    = "Exhibit" | "Exhibits" , number , { ( "," | "and" | "through" ) , number }

An exhibit "to" another filing is none of this report's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.grammar import exhibits, remarks
from lint8k.patterns import regex

_NUMBER = r"\d{1,3}(?:\.\d{1,3})?(?:[A-Za-z](?![A-Za-z]))?(?:\([a-zA-Z0-9]{1,3}\))?"
_NAMED = regex(
    r"\b(?:attached|filed|furnished|included|submitted|annexed|enclosed)\b[^.;:]{0,120}?\bas\s+Exhibits?\s+(?:Nos?\.?\s+)?"
    rf"(?P<numbers>{_NUMBER}(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s+through\s+){_NUMBER})*)"
    r"(?![\d(]|\.\d|\s*(?:,|and|through)\s*\d|\s+(?:to|of)\s+(?!this\b))",
    re.I,
)
_FIRST = regex(
    rf"(?:^|(?<=[.:)])[ \t\xa0]+)[ \t\xa0]*Exhibit\s+(?:No\.?\s+)?(?P<number>{_NUMBER}),\s+(?!which|that|to\b|and\b)"
    r"(?P<subject>(?:[^.;:\n]|\.(?!\s)|(?:(?<=Inc)|(?<=Corp)|(?<=Co)|(?<=No))\.(?=\s)|\n(?!\s*\n)){4,300}?),?"
    r"\s+(?:is|has\s+been)\s+(?:being\s+|hereby\s+)?(?:attached|filed|furnished|included|submitted|annexed|enclosed)\b"
    r"(?!\s+as\s+(?:an?\s+)?exhibit)",
    re.I | re.M,
)
"""An exhibit that its sentence begins with."""
_ONE = regex(rf"(?P<range>through\s+)?(?P<number>{_NUMBER})", re.I)
_SENTENCE_END = regex(r"(?<!Inc)(?<!Corp)(?<!Co)(?<!Ltd)(?<!No)(?<!\b[A-Z])\.(?=\s|$)|\n\s*\n|$")
_SENTENCE_START = regex(r"(?<=[a-z0-9)”\"]\.)\s+(?=[A-Z(])|\n\s*\n\s*|:\s*\n\s*")
_OPENING = regex(r"(?:\(?[a-d]\)\s*)?(?:Exhibits?[.:]?\s+)?(?:an?\s+)?(?:cop(?:y|ies)\s+of\s+)?", re.I)
_VERB = regex(r"\s+(?:is|are|was|were|has\s+been|have\s+been|will\s+be)\b", re.I)
_BEHIND = regex(
    r"\s*(?:(?:hereto|herewith|to\s+this\s+[^.;]{0,40}?)\s*)?(?:,\s*)?(?:is|are)\s+(?!attached|filed|furnished)",
    re.I,
)


def find(text: str, start: int, end: int) -> exhibits.Listing | None:
    """The exhibits that the sentences between `start` and `end` name as filed with the report, each once; None if none."""
    rows: dict[str, exhibits.Row] = {}
    for match in _NAMED.finditer(text, start, end):
        for row in _rows(text, match, start, end):
            rows.setdefault(row.number, row)
    for match in _FIRST.finditer(text, start, end):
        number = exhibits.number(match["number"]) or ""
        said = remarks.Remarks("HERE", None, None, False)
        row = exhibits.Row(
            number,
            match.end() - len(match[0].lstrip()),
            match.end(),
            match.span("number"),
            (match.span("subject"),),
            (),
            said,
        )
        rows.setdefault(number, row)
    return exhibits.Listing(None, tuple(rows.values())) if rows else None


def _rows(text: str, match: re.Match[str], start: int, end: int) -> Iterator[exhibits.Row]:
    low = start
    for opening in _SENTENCE_START.finditer(text, max(start, match.start() - 600), match.start()):
        low = opening.end()
    end = min(end, match.end() + 1000)
    closing = _SENTENCE_END.search(text, match.end(), end)
    high = closing.start() if closing else end
    while low < match.start() and text[low].isspace():
        low += 1
    numbers = list(_numbers(text, *match.span("numbers")))
    subject = _subject(text, match, low, high) if len(numbers) == 1 else None
    for number, place in numbers:
        yield exhibits.Row(
            number,
            low,
            high,
            place,
            (subject,) if subject else (),
            (),
            remarks.Remarks("HERE", None, None, False),
        )


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each number of an enumeration, those between the ends of a range with the place of its last."""
    last = ""
    for match in _ONE.finditer(text, start, end):
        number = exhibits.number(match["number"]) or ""
        whole, _, part = number.partition(".")
        if (
            match["range"]
            and part.isdigit()
            and last.partition(".")[0] == whole
            and last.partition(".")[2].isdigit()
        ):
            for between in range(int(last.partition(".")[2]) + 1, min(int(part), 100)):
                yield f"{whole}.{between}", match.span("number")
        yield number, match.span("number")
        last = number


def _subject(text: str, match: re.Match[str], low: int, high: int) -> tuple[int, int] | None:
    """The words of a sentence that say what the exhibit is, if it says so."""
    opening = _OPENING.match(text, low, match.start())
    first = opening.end() if opening else low
    verb = _VERB.search(text, first, match.start() + 1)
    if verb:
        return (first, verb.start())
    behind = _BEHIND.match(text, match.end(), high)
    if behind and first >= match.start():
        last = high
        while last > behind.end() and text[last - 1].isspace():
            last -= 1
        return (behind.end(), last) if last > behind.end() else None
    return None
