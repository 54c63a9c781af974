"""From what was named to bytes: files, folders searched for filings, standard input. Nothing else is opened.

What cannot be read is told, never dropped: an `Unreadable` says in one sentence why. Whether a readable file
holds a Form 8-K is decided by reading it, not here; in a folder a look at the content spares most of that.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator

from lint8k.patterns import regex
from lint8k.records import record
from lint8k.source import ZIPPED

STDIN = "-"
"""The path that stands for standard input."""
LARGEST = 256 * 1024 * 1024
"""The most bytes that are read of one file: far beyond any filing, and a device has no end."""

_PASSED_FOLDERS = {"__pycache__", "node_modules", "CVS"}
_PASSED_SUFFIXES = {
    ".c", ".cpp", ".css", ".go", ".h", ".java", ".js", ".py", ".pyi", ".r", ".rb", ".rs", ".sh", ".sql",
    ".cfg", ".csv", ".ini", ".ipynb", ".json", ".jsonl", ".lock", ".log", ".toml", ".xml", ".xsd", ".yaml",
    ".md", ".rst", ".sarif", ".svg", ".ts", ".yml",
}  # fmt: skip
"""Programs, data and documentation may quote a filing, and are none."""
_MAY_BE_8K = regex(r"8(?:[^A-Za-z0-9<&]|&#?\w{1,8};|</?\w[^<>]{0,200}>){0,6}K", re.I)


@record(frozen=True, slots=True)
class Unreadable:
    """A path that could not be read, and why.

    `failed` tells what may be a filing, so that the answer without it is not whole, from what is none.
    """

    path: str
    reason: str
    failed: bool


@record(frozen=True, slots=True)
class Named:
    """A path as the user named it, or as it was found in the folder that the user named."""

    path: str
    data: bytes


def is_folder(path: str) -> bool:
    """Whether the path is a folder, and not standard input."""
    return path != STDIN and os.path.isdir(path)


def identity(path: str) -> str:
    """A name that a file has by whatever path it is named, so that it is checked once."""
    return path if path == STDIN else os.path.realpath(path)


def read(path: str, stdin_name: str | None = None) -> Named | Unreadable:
    """The bytes of a file, or of standard input, under the name that the user gave for it."""
    try:
        if path == STDIN:
            name, data = stdin_name or STDIN, sys.stdin.buffer.read(LARGEST + 1)
        else:
            name = path
            with open(path, "rb") as stream:
                data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return Unreadable(path, _why(error), True)
    if len(data) > LARGEST:
        return Unreadable(name, f"it is larger than {LARGEST // 1024 // 1024} MB, and no filing is", True)
    return Named(name, data)


def search(folder: str, excluded: Callable[[str], object] = lambda path: None) -> Iterator[str | Unreadable]:
    """The files of a folder and its subfolders that may be filings, sorted by path.

    Passed over are hidden files and folders, programs and data, links, and what is `excluded` (a path in, a true
    answer if it is): nothing outside the folder is opened, and no loop is walked.
    """
    waiting = [(folder, False)]
    while waiting:
        path, is_file = waiting.pop()
        if is_file:
            yield path
            continue
        try:
            with os.scandir(path) as found:
                entries = sorted((entry for entry in found if _wanted(entry)), key=lambda entry: entry.name)
        except OSError as error:
            yield Unreadable(path, _why(error), True)
            continue
        for entry in reversed(entries):
            name = entry.name if path == "." else entry.path
            if not excluded(name):
                waiting.append((name, entry.is_file()))


def names(folder: str) -> list[str]:
    """The names of the files of a folder ("" for the working folder) that `search` would find in it itself, sorted.

    There are none where the folder cannot be read.
    """
    try:
        with os.scandir(folder or ".") as found:
            return sorted(entry.name for entry in found if _wanted(entry) and entry.is_file())
    except OSError:
        return []


def _wanted(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.is_symlink():
        return False
    if entry.is_dir():
        return entry.name not in _PASSED_FOLDERS
    return entry.is_file() and os.path.splitext(entry.name)[1].lower() not in _PASSED_SUFFIXES


def may_be_8k(text: str) -> bool:
    """Whether "8-K" stands in a text in any spelling: quick, and enough to pass over what is no filing."""
    return _MAY_BE_8K.search(text) is not None


def refused(file: Named) -> Unreadable | None:
    """Why the bytes of a file are no text to be read; None where they are."""
    data, head = file.data, file.data[:8192]
    if not data.strip():
        return Unreadable(file.path, "it is empty", False)
    if data.startswith(ZIPPED):
        if b"word/document" in data:
            return None
        return Unreadable(file.path, "it is a zipped file, and no Word document", False)
    for magic, kind in _KINDS:
        if data.startswith(magic):
            return Unreadable(file.path, f"it is {kind}, and lint8k reads plain text, HTML and .docx", False)
    if _OWN_PAGE in head:
        return Unreadable(file.path, "it is a report of lint8k", False)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    for order, high_bytes in (("le", head[1::2]), ("be", head[0::2])):
        if high_bytes.count(0) > len(head) // 3:
            maybe = may_be_8k(data.decode(f"utf-16-{order}", errors="replace"))
            why = "it looks like UTF-16 text without a byte order mark; save it as UTF-8"
            return Unreadable(file.path, why, maybe)
    if sum(map(head.count, _CONTROLS)) > len(head) // 20:
        return Unreadable(file.path, "it is a binary file, and holds no text", False)
    return None


_OWN_PAGE = b'<meta name="generator" content="lint8k">'
"""Stands in every page that `lint8k.reports.html` makes: it shows a filing, and is none."""
_CONTROLS = [bytes([code]) for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b"]
"""Characters that a text may hold by accident, but not many of them."""
_KINDS = (
    (b"%PDF-", "a PDF file"),
    (b"\xd0\xcf\x11\xe0", "a Word document of the old kind"),
    (b"{\\rtf", "a rich text file"),
    (b"\x1f\x8b", "a file compressed with gzip"),
    (b"BZh", "a file compressed with bzip2"),
    (b"\xfd7zXZ\0", "a file compressed with xz"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(error, PermissionError):
        return "permission to read it was denied"
    if isinstance(error, OSError) and error.strerror:
        return f"it could not be read ({error.strerror})"
    return f"it could not be read ({error})"
