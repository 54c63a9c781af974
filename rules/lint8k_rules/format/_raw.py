"""The main document as it stands in the file, with its tags."""

from __future__ import annotations

import re

from lint8k.api import Filing, NamedTuple, once, regex

_HTML = regex(r"<(?:html|body|p|div|td|font|br|a)\b", re.I)
_TEXT = regex(r"<TEXT>[^\n]*\n", re.I)
_END = regex(r"</(?:TEXT|DOCUMENT)>", re.I)


class Raw(NamedTuple):
    """Where the main document begins and ends in the characters of its file, and whether it is HTML."""

    start: int
    end: int
    html: bool


@once
def main(filing: Filing) -> Raw:
    """The stretch of the file that is the main document; all of it where the file is no submission."""
    raw = filing.source.file.raw
    start, end = 0, len(raw)
    if filing.format == "submission":
        start = filing.main.span.location.start.offset
        begins = _TEXT.search(raw, start)
        start = begins.end() if begins else start
        ends = _END.search(raw, start)
        end = ends.start() if ends else end
    return Raw(start, end, _HTML.search(raw, start, end) is not None)
