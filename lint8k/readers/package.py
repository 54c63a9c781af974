"""Packages: a filing as a drafter keeps it, a file a document in one folder. Names (`lint8k.filenames`) tell what is one filing.

The first page of an exhibit confirms it, and tells its number where the name can be read in two ways.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from lint8k.filing import Document, Problem
from lint8k.patterns import regex
from lint8k.readers import Reading
from lint8k.records import record, replace
from lint8k.source import File, Source, SourceBuilder, Span

_FIRST_PAGE = 1500
_LABEL = regex(
    r"(?im)^[^\w\n]*ex(?:hibit)?s?\b\.?[\s\xa0]*(?:no\.?|number)?[-:\s\xa0]*"
    r"(\d{1,3}(?:[.-]\d{1,3})?(?:[\s\xa0]?\([a-z]\)|[a-h]\b)?)"
)
_COVER = regex(r"(?im)^[^\w\n]*form[\s\xa0]*8[^\w\n]?k\b")


@record(frozen=True, slots=True)
class Part:
    """An exhibit's file: its path, the numbers it may have, and what was read of it, or why nothing was.

    `reading` and `fault` are both None where the file is of a kind that is passed over unread.
    """

    path: str
    numbers: tuple[str, ...]
    reading: Reading | None = None
    fault: str | None = None


def is_exhibit(reading: Reading) -> bool:
    """Whether a file that an exhibit's name was given may be one: a lone document that is no report itself."""
    source = reading.documents[0].source
    if len(reading.documents) > 1 or reading.header is not None or source is None:
        return False
    head = source.text[:_FIRST_PAGE]
    return _LABEL.search(head) is not None or _COVER.search(head) is None


def join(main: Reading, parts: Iterable[Part]) -> Reading:
    """The reading of a package: the main document, then the exhibits."""
    documents = list(main.documents)
    problems = list(main.problems)
    for part in parts:
        document = _document(part)
        documents.append(document)
        if part.fault:
            problems.append(Problem(f"This exhibit could not be read: {part.fault}", document.span))
        elif part.reading:
            problems += part.reading.problems
    return Reading("package", tuple(documents), main.header, tuple(problems))


def _document(part: Part) -> Document:
    name = os.path.basename(part.path)
    if part.reading is None:
        span = SourceBuilder(File(part.path, "")).build().span(0, 0)
        return Document(f"EX-{part.numbers[0]}", name, None, None, None, span)
    document = part.reading.documents[0]
    source = document.source
    assert source is not None
    number, span = _numbered(source, part.numbers)
    return replace(document, type=f"EX-{number}", filename=name, span=span)


def _numbered(source: Source, numbers: Sequence[str]) -> tuple[str, Span]:
    """The number of an exhibit, and the place that names it: its label on the first page, else its first line."""
    for label in _LABEL.finditer(source.text[:_FIRST_PAGE]):
        printed = _key(label[1])
        for number in numbers:
            if _key(number) == printed:
                return number, source.span(label.start(), label.end())
    printed_line = regex(r"[^\n]*\w[^\n]{0,80}").search(source.text[:_FIRST_PAGE])
    return numbers[0], source.span(*(printed_line.span() if printed_line else (0, 0)))


def _key(number: str) -> str:
    return regex(r"[^a-z0-9.]").sub("", number.lower().replace("-", "."))
