r"""The names of the files of a folder: which are exhibits, which are reports, and what belongs together.

::

    exhibit = [ stem ] , ( "ex" | "exh" | "exhibit" ) , [ mark ] , number , [ rest ]
    number  = class , ( mark | "d" | "p" | "x" ) , part , [ letter ] | digits        99-1   10_2a   991
    main    = [ stem ] , "8-k" , [ rest ] | ticker , "-" , date

Digits without a mark may be read in two ways: 101 is Exhibit 10.1 as well as Exhibit 101. The exhibit's
first page decides, if it prints one of them; otherwise a class that Form 8-K knows goes before one that it
does not. The main document and an exhibit share a stem if their names agree up to "8-k" and "ex".

Nothing is opened here. Source of the classes: Regulation S-K, Item 601(a).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from functools import cache, cached_property

from lint8k.patterns import regex
from lint8k.records import record

READ = (".htm", ".html", ".txt", ".docx")
"""The suffixes of documents that can be read, the one that EDGAR prefers first."""
UNREAD = (".pdf", ".doc", ".rtf")
"""Those of documents that may be an exhibit and are passed over unread."""

_EXHIBIT = regex(
    r"""(?: (?:\A|(?<=[^a-z])|(?<=\dd)|(?<=8k)|(?<=8-k)|(?<=8_k)|(?<=8ka)) exh?
          | (?<!ind)(?<!ann) ex(?=[-_. ]?99)
          | exhibit )
        [-_. ]*
        (?: (?P<class>\d{1,3})(?:[-_. ]|(?<=\d\d)[dpx])(?P<part>\d{1,2})(?!\d)
            (?:(?P<letter>[a-h])(?![a-z0-9]))?
          | (?P<digits>\d{1,4})(?!\d) )""",
    re.X,
)
_MAIN = regex(r"(?<!\d)8[-_]?k(?![b-z]|a[b-z])")
_DATED = regex(r"[a-z][a-z0-9.]{0,11}-\d{8}(?!\d)")
_BEFORE_8K = regex(r"[-_. ]*(?:form[-_. ]*)?8[-_]?k.*\Z", re.S)
_MARKS = "-_. "


@record(frozen=True, slots=True)
class ExhibitName:
    """What the name of a file says of an exhibit: its stem, and the numbers it may have, the likeliest first."""

    stem: str
    numbers: tuple[str, ...]


def exhibit_name(name: str) -> ExhibitName | None:
    """What the name of a file, without its folder, says of an exhibit; None if it is no exhibit's."""
    base, suffix = _parts(name)
    found = _EXHIBIT.search(base) if suffix in READ + UNREAD else None
    if found is None:
        return None
    numbers = (
        _separated(found["class"], found["part"], found["letter"])
        if found["class"]
        else _together(found["digits"])
    )
    return ExhibitName(base[: found.start()].strip(_MARKS), numbers) if numbers else None


def is_main_name(name: str) -> bool:
    """Whether the name of a file, without its folder, says that it is the report itself."""
    base, suffix = _parts(name)
    return (
        suffix in READ
        and exhibit_name(name) is None
        and (_MAIN.search(base) is not None or _DATED.fullmatch(base) is not None)
    )


def _parts(name: str) -> tuple[str, str]:
    return os.path.splitext(os.path.basename(name.lower()))


@cache
def _classes() -> dict[str, bool]:
    """The classes of exhibits that there ever were, and whether a Form 8-K has such exhibits."""
    from lint8k import law  # tables, which most folders can do without

    found: dict[str, bool] = {}
    for row in law.known_exhibit_classes():
        found[row.number] = found.get(row.number, False) or row.on_form_8k == "yes"
    return found


def _separated(kind: str, part: str, letter: str | None) -> tuple[str, ...]:
    known = str(int(kind)) in _classes()
    return (f"{int(kind)}.{int(part)}" + (f"({letter})" if letter else ""),) if known else ()


def _together(digits: str) -> tuple[str, ...]:
    """The numbers that digits without a mark may stand for, the likeliest first: 991, 101, 9901, 21, 99."""
    if regex(r"(?:19|20)\d\d").fullmatch(digits):
        return ()  # a year
    classes = _classes()
    found = {}
    for size in range(1, len(digits) + 1):
        kind, part = digits[:size], digits[size:]
        padded = kind.startswith("0") and len(kind) == len(part) == 2
        kind = kind.lstrip("0") if padded else kind
        if kind not in classes or (part and (size > 2 or len(part) > 2 or not int(part))):
            continue
        order = (not part, -size) if len(digits) > 2 else (not classes[kind], -size)
        found[f"{kind}.{int(part)}" if part else kind] = order
    return tuple(sorted(found, key=lambda number: found[number]))


@record(frozen=True)
class Folder:
    """The names of the files of one folder, read once."""

    names: tuple[str, ...]

    @cached_property
    def exhibits(self) -> dict[str, ExhibitName]:
        """The files that are exhibits by name. Of one exhibit kept in several formats that which EDGAR prefers."""
        order = READ + UNREAD
        best: dict[str, str] = {}
        for name in self.names:
            base, suffix = _parts(name)
            if suffix in order and (
                base not in best or order.index(suffix) < order.index(_parts(best[base])[1])
            ):
                best[base] = name
        named = ((name, exhibit_name(name)) for name in sorted(best.values()))
        return {name: found for name, found in named if found}

    @cached_property
    def documents(self) -> tuple[str, ...]:
        """The files that may be read and are no exhibits by name, those that are reports by name first."""
        others = (name for name in self.names if _parts(name)[1] in READ and exhibit_name(name) is None)
        return tuple(sorted(others, key=lambda name: (not is_main_name(name), name)))

    def of(self, main: str, others: Collection[str]) -> list[str]:
        """The exhibits of a main document, where `others` are the other main documents of the folder.

        Where there are none, all exhibits of the folder are its own; else those that share its stem, and do
        not share it more closely, or as closely, with another.
        """
        if not others:
            return list(self.exhibits)
        own = _stems(main)
        rivals = [_stems(other) for other in others if other != main]
        whole = {stem for stem, _ in rivals}
        cut = {stem for _, stem in rivals}
        found = []
        for name, exhibit in self.exhibits.items():
            stem, short = exhibit.stem, _cut(exhibit.stem)
            if stem and (
                (stem == own[0] and stem not in whole)
                or (short and short == own[1] and stem not in whole and short not in cut)
            ):
                found.append(name)
        return found


def _stems(main: str) -> tuple[str, str]:
    """The stem of a main document's name: whole, and what stands before its "8-k"."""
    base = _parts(main)[0].strip(_MARKS)
    return base, _cut(base)


def _cut(stem: str) -> str:
    return _BEFORE_8K.sub("", stem).strip(_MARKS)
