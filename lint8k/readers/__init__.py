"""Readers: one file format each. Characters in, documents with their visible text out.

A reader is chosen by what the file contains, never by its name. The first whose `recognises` says yes reads
the file; plug-ins' readers are asked before ours, and the plain-text reader, which takes anything, comes
last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from lint8k.filing import Document, Header, Problem
from lint8k.records import record
from lint8k.source import ZIPPED, File


@record(frozen=True)
class Reading:
    """What a reader made of a file: its documents in order, a submission's header, what it stumbled over.

    What it could not show of a document is the `damage` of that document's source.
    """

    format: str
    documents: tuple[Document, ...]
    header: Header | None = None
    problems: tuple[Problem, ...] = ()


class UnreadableError(Exception):
    """Nothing of a file can be read; the message says in one sentence why.

    `failed` tells a file that may be a filing from one that is none.
    """

    def __init__(self, reason: str, failed: bool) -> None:
        super().__init__(reason)
        self.failed = failed


class Reader(Protocol):
    """A file format: `name` is the format as `lint8k parse` prints it."""

    name: str

    def recognises(self, file: File) -> bool:
        """Whether the file is of this format, by its content: one look at its beginning."""

    def read(self, file: File) -> Reading:
        """Read it. Damage becomes a `Problem`; nothing is raised but `UnreadableError`, where nothing can be read."""


def read(file: File, others: Sequence[Reader] = ()) -> Reading:
    """Read a file with the reader that recognises it; raises `UnreadableError` where that finds nothing to read."""
    from lint8k.readers.beginnings import is_html
    from lint8k.readers.submission import SubmissionReader

    other = of_plugin(file, others)
    if other is not None:
        with _blaming(other):
            return other.read(file)
    if file.data.startswith(ZIPPED):
        from lint8k.readers.docx import DocxReader

        word = DocxReader()
        if word.recognises(file):
            return word.read(file)
    submission = SubmissionReader()
    if submission.recognises(file):
        return submission.read(file)
    if is_html(file.raw, 0, len(file.raw)):
        from lint8k.readers.html import HtmlReader

        return HtmlReader().read(file)
    from lint8k.readers.text import TextReader

    return TextReader().read(file)


def of_plugin(file: File, others: Sequence[Reader]) -> Reader | None:
    """The reader of a plug-in that recognises a file; raises `UnreadableError` where one fails in looking at it."""
    for reader in others:
        with _blaming(reader):
            if reader.recognises(file):
                return reader
    return None


@contextmanager
def _blaming(reader: Reader) -> Iterator[None]:
    """Make of whatever a plug-in's reader raises an `UnreadableError` that names it."""
    try:
        yield
    except UnreadableError:
        raise
    except Exception as error:
        name = getattr(reader, "name", type(reader).__name__)
        what = f"{type(error).__name__}: {error}"
        raise UnreadableError(f"the reader {name} of a plug-in failed on it ({what})", True) from error
