"""Plain text, as it stands."""

from __future__ import annotations

import re

from lint8k.filing import Document
from lint8k.readers import Reading
from lint8k.source import File, Source, SourceBuilder

_MAPPED = re.compile(r"\r\n|\r|\ufeff|</?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2})>", re.I)


class TextReader:
    """Plain text, as it stands."""

    name = "text"

    def recognises(self, file: File) -> bool:
        """Any file at all."""
        return True

    def read(self, file: File) -> Reading:
        """The file as one document."""
        source = read_text(file, 0, len(file.raw))
        return Reading(self.name, (Document(None, None, None, None, source, source.span(0, 1)),))


def read_text(file: File, start: int, end: int) -> Source:
    """The visible text of the plain text between two offsets of a file."""
    builder = SourceBuilder(file)
    at = start
    for match in _MAPPED.finditer(file.raw, start, end):
        builder.copy(at, match.start())
        if match[0][0] == "\r":
            builder.add("\n", match.start(), match.end())
        at = match.end()
    builder.copy(at, end)
    return builder.build()
