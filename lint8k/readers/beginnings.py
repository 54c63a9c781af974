"""What characters are told to be HTML by, before anything that reads HTML is imported."""

from __future__ import annotations

from lint8k.patterns import regex

_CERTAIN = regex(r"(?i)<(?:!doctype\s+html|html|head|body|ix:[a-z]+|xbrl)\b")
_TYPICAL = regex(
    r"(?i)</?(?:p|div|font|br|td|tr|span|b|i|u|a|center|hr|h[1-6]|li|ul|ol|em|strong)\b[^<>]{0,2000}>"
)


def is_html(raw: str, start: int, end: int) -> bool:
    """Whether the characters of a file from `start` to `end` are HTML, by the tags in the first of them."""
    stop = min(end, start + 20_000)
    if _CERTAIN.search(raw, start, stop):
        return True
    typical = _TYPICAL.finditer(raw, start, stop)
    return next(typical, None) is not None and next(typical, None) is not None
