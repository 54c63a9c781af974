"""Plain text (stub)."""

from __future__ import annotations

import re

from lint8k.filing import Document
from lint8k.readers import Reading
from lint8k.source import File, SourceBuilder


class TextReader:
    """Plain text, as it stands."""

    name = "text"

    def recognises(self, file: File) -> bool:
        """Any file at all."""
        return True

    def read(self, file: File) -> Reading:
        """The file as one document."""
        builder = SourceBuilder(file)
        at = 0
        for match in re.finditer(r"\r\n|\r|\ufeff", file.raw):
            builder.copy(at, match.start())
            if match[0] != "\ufeff":
                builder.add("\n", match.start(), match.end())
            at = match.end()
        builder.copy(at, len(file.raw))
        source = builder.build()
        return Reading(self.name, (Document(None, None, None, None, source, source.span(0, 1)),))
