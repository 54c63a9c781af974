"""HTML (stub)."""

from __future__ import annotations

from lint8k.readers import Reading
from lint8k.source import File


class HtmlReader:
    """HTML."""

    name = "html"

    def recognises(self, file: File) -> bool:
        """Not yet."""
        return False

    def read(self, file: File) -> Reading:
        """Not yet."""
        raise NotImplementedError
