"""How a test reads: what a page shows, and where each shown character comes from."""

from __future__ import annotations

from lint8k import readers
from lint8k.readers import Reading
from lint8k.source import File, Source


def reading(raw: str | bytes) -> Reading:
    """What the readers make of a file."""
    return readers.read(File.from_bytes("a", raw) if isinstance(raw, bytes) else File("a", raw))


def source(raw: str | bytes) -> Source:
    """The first document of a file."""
    found = reading(raw).documents[0].source
    assert found is not None
    return found


def shown(raw: str | bytes) -> str:
    """What the first document of a file shows."""
    return source(raw).text


def page(body: str) -> str:
    """What the body of an HTML page shows."""
    return shown(f"<html><body>{body}</body></html>")


def origin(where: Source, words: str) -> str:
    """The stretch of the file that some words of the shown text come from."""
    at = where.text.index(words)
    place = where.location(at, at + len(words))
    return where.file.raw[place.start.offset : place.end.offset]
