"""Fixes: the edits that rules offer, applied to the file as its author keeps it.

A rule edits the text that a reader sees. Here an edit is narrowed to the words that change, led back to the characters of
the file, and set into its bytes: tags, entities, encoding and line ends around it stay as they are. Edits that overlap go
in turns. After every turn the filing is read and judged anew: a fix that leaves its violation or makes another is taken back,
so that what remains is better than before, or untouched.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from lint8k.api import Edit, Violation
from lint8k.filing import Filing
from lint8k.patterns import regex
from lint8k.records import record
from lint8k.report import Anchor, anchor
from lint8k.source import File, Source, decode

_TURNS = 20
_TOKEN = regex(r"[\s\xa0]+|[^\s\xa0]+")
_MARKUP = regex(r"</?[a-zA-Z!]")


class UnfixableError(Exception):
    """An edit that cannot be set into a file."""


@record(frozen=True, slots=True)
class Change:
    """A replacement in a file: offsets of its characters from 0, end exclusive, and the new characters."""

    file: File
    start: int
    end: int
    text: str

    def overlaps(self, other: Change) -> bool:
        """Whether the two cannot be made at once."""
        if self.file.path != other.file.path:
            return False
        return self.start <= other.end and other.start <= self.end


Judge = Callable[[dict[str, bytes]], tuple[Filing, Sequence[Violation]]]
"""Reads a filing, with other bytes for some files by their paths, and says which violations stand.

It raises `UnfixableError` where that is no filing any more.
"""
_Key = tuple[str, str, str]


@record(frozen=True, slots=True)
class Mended:
    """What came of it: the new bytes of each file that changed, by path, and how many violations were fixed."""

    files: dict[str, bytes]
    fixed: int


def mend(judge: Judge, originals: Callable[[str], bytes], *, unsafe: bool) -> Mended:
    """Apply the fixes of a filing until there are none left, safe ones alone unless `unsafe`.

    `originals` gives the bytes of a file by its path. Nothing is written.
    """
    files: dict[str, bytes] = {}
    filing, standing = judge(files)
    refused: set[_Key] = set()
    fixed = 0
    for _ in range(_TURNS):
        offered = [one for one in standing if _is_offered(one, unsafe) and _key(one, filing) not in refused]
        batch = list(_compatible(offered))
        refused.update(_key(one, filing) for one, changes in batch if not changes)
        batch = [(one, changes) for one, changes in batch if changes]
        if not batch:
            break
        tried = _applied(batch, files, originals)
        better = _judged(judge, tried)
        if not better or not _is_better(batch, filing, standing, *better):
            tried = better = None
            for one in batch:
                alone = _applied([one], files, originals)
                found = _judged(judge, alone)
                if alone and found and _is_better([one], filing, standing, *found):
                    batch, tried, better = [one], alone, found
                    break
                refused.add(_key(one[0], filing))
        if not tried or not better:
            continue
        files, (filing, standing) = tried, better
        fixed += len(batch)
    return Mended(files, fixed)


def _judged(judge: Judge, files: dict[str, bytes] | None) -> tuple[Filing, Sequence[Violation]] | None:
    try:
        return None if files is None else judge(files)
    except UnfixableError:
        return None


def _is_offered(violation: Violation, unsafe: bool) -> bool:
    return (
        violation.fix is not None and (violation.fix.safe or unsafe) and not violation.span.source.file.data
    )


def _key(violation: Violation, filing: Filing) -> _Key:
    found: Anchor = anchor(violation.span, filing)
    return violation.rule.code, found.place, found.words.casefold()


def _is_better(
    batch: Sequence[tuple[Violation, Sequence[Change]]],
    filing: Filing,
    standing: Sequence[Violation],
    new_filing: Filing,
    new_standing: Sequence[Violation],
) -> bool:
    """Whether every violation of a batch is gone, and none has come."""
    before = Counter(_key(one, filing) for one in standing)
    after = Counter(_key(one, new_filing) for one in new_standing)
    gone = Counter(_key(one, filing) for one, _ in batch)
    return not after - before and not after & gone - (before - gone)


def _compatible(violations: Iterable[Violation]) -> Iterator[tuple[Violation, tuple[Change, ...]]]:
    """The violations whose edits can be made at once, with what they change; the first of those that overlap."""
    taken: list[Change] = []
    for violation in violations:
        assert violation.fix
        try:
            found = tuple(change for edit in violation.fix.edits for change in changes(edit))
        except UnfixableError:
            found = ()
        if not any(one.overlaps(other) for one in found for other in taken):
            taken += found
            yield violation, found


def changes(edit: Edit) -> Iterator[Change]:
    """What an edit changes in the file: only the words that differ, white space between others left as it is.

    Raises `UnfixableError` where nothing of the file stands for the words.
    """
    source = edit.span.source
    old = source.text[edit.span.start : edit.span.end]
    for low, high, text in _narrowed(old, edit.text):
        yield from _in_file(source, edit.span.start + low, edit.span.start + high, text)


def _narrowed(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of the old text that change, and what stands there instead."""
    ours, theirs = _TOKEN.findall(old), _TOKEN.findall(new)
    starts = [0]
    for token in ours:
        starts.append(starts[-1] + len(token))
    matcher = difflib.SequenceMatcher(None, _folded(ours), _folded(theirs), autojunk=False)
    for tag, first, last, low, high in matcher.get_opcodes():
        if tag == "equal":
            continue
        start, end, text = starts[first], starts[last], "".join(theirs[low:high])
        while start < end and text and old[start] == text[0]:
            start, text = start + 1, text[1:]
        while start < end and text and old[end - 1] == text[-1]:
            end, text = end - 1, text[:-1]
        yield start, end, text


def _folded(tokens: Iterable[str]) -> list[str]:
    return [" " if token.isspace() else token for token in tokens]


def _in_file(source: Source, start: int, end: int, text: str) -> Iterator[Change]:
    """The changes of the file that set `text` in the place of a stretch of what is seen."""
    file = source.file
    text = regex(r"\r\n|\r|\n").sub(_line_end(file.raw), text)
    if _is_markup(source):
        text = escape(text, quote=False)
    if start == end:
        before, after = source.raw_pieces(start - 1, start), source.raw_pieces(start, start + 1)
        if start and before:
            yield Change(file, before[-1][1], before[-1][1], text)
        elif after:
            yield Change(file, after[0][0], after[0][0], text)
        else:
            raise UnfixableError
        return
    pieces = source.raw_pieces(start, end)
    if not pieces:
        raise UnfixableError
    for piece in pieces:
        yield Change(file, *piece, text)
        text = ""


def _line_end(raw: str) -> str:
    return "\r\n" if "\r\n" in raw else "\r" if "\r" in raw and "\n" not in raw else "\n"


def _is_markup(source: Source) -> bool:
    """Whether a document is HTML: a tag stands in the file among its words, and is not shown."""
    low, high = source.runs[0].raw_start, source.runs[-1].raw_end
    return _MARKUP.search(source.file.raw, max(0, low - 2000), high) is not None and not _MARKUP.search(
        source.text
    )


def _applied(
    batch: Sequence[tuple[Violation, Sequence[Change]]],
    files: dict[str, bytes],
    originals: Callable[[str], bytes],
) -> dict[str, bytes] | None:
    """The files with these changes made; None where that cannot be done."""
    by_path: dict[str, list[Change]] = {}
    for _, found in batch:
        for change in found:
            by_path.setdefault(change.file.path, []).append(change)
    made = dict(files)
    try:
        for path, found in by_path.items():
            made[path] = applied(made[path] if path in made else originals(path), found)
    except (UnfixableError, OSError):
        return None
    return made


def applied(data: bytes, found: Iterable[Change]) -> bytes:
    """The bytes of a file with changes made, in its own encoding.

    Raises `UnfixableError` where the bytes are no longer those that were read, or cannot hold the new words.
    """
    ordered = sorted(found, key=lambda change: (change.start, change.end))
    raw = ordered[0].file.raw
    if decode(data) != raw:
        raise UnfixableError
    encoding = _encoding(data)
    pieces: list[bytes] = []
    at = 0
    for change in [*ordered, Change(ordered[0].file, len(raw), len(raw), "")]:
        kept = data[at : change.start] if encoding == "cp1252" else raw[at : change.start].encode(encoding)
        try:
            pieces += [kept, change.text.encode(encoding)]
        except UnicodeEncodeError:
            raise UnfixableError from None
        at = change.end
    made = b"".join(pieces)
    if encoding != "cp1252" and raw.encode(encoding) != data:
        raise UnfixableError
    if decode(made) != _spliced(raw, ordered):
        raise UnfixableError
    return made


def _spliced(raw: str, ordered: Sequence[Change]) -> str:
    text, at = "", 0
    for change in ordered:
        text += raw[at : change.start] + change.text
        at = change.end
    return text + raw[at:]


def _encoding(data: bytes) -> str:
    """The encoding that `lint8k.source.decode` takes a file to be in."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def diff(path: str, old: bytes, new: bytes) -> str:
    """The difference of two states of a file, as a unified diff."""
    before, after = (
        regex(r"\r\n|\r").sub("\n", decode(data)).splitlines(keepends=True) for data in (old, new)
    )
    lines = difflib.unified_diff(before, after, path, path)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
