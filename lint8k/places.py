"""Where in a filing something stands, in the words of the field: ``Item 9.01``, ``Exhibit 99.1``, ``cover``.

Waivers and baselines go by these and by words, never by lines, so that edits elsewhere leave them alone.
"""

from __future__ import annotations

from lint8k.filing import Filing
from lint8k.source import Span

COVER, SIGNATURES, TAIL, HEADER, BODY = "cover", "signature page", "after the signatures", "header", "body"
OTHERS = (COVER, SIGNATURES, TAIL, HEADER, BODY)
"""The places that have no number of their own."""


def names(span: Span, filing: Filing) -> tuple[str, ...]:
    """The names of the place of a stretch, the first its usual one; a combined heading has one for each item."""
    if span.source is not filing.source:
        return (_elsewhere(span, filing),)
    start = span.start
    items = [
        item for item in filing.items if item.heading.start <= start < max(item.body.end, item.heading.end)
    ]
    if items:
        return tuple(f"Item {item.number}" for item in items)
    if start < filing.cover.span.end:
        return (COVER,)
    if filing.signing is not None and filing.signing.start <= start < filing.signing.end:
        return (SIGNATURES,)
    return (TAIL,) if start >= filing.tail.start > filing.cover.span.end else (BODY,)


def _elsewhere(span: Span, filing: Filing) -> str:
    """The place of a stretch that is not in the main document: an exhibit's, else the header's."""
    for exhibit in filing.exhibits.attached or ():
        if exhibit.document.source is span.source or exhibit.document.span == span:
            return f"Exhibit {exhibit.number}"
    for document in filing.documents:
        if document.source is span.source:
            return document.type or BODY
    return HEADER
