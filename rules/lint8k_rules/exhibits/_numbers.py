"""What the rules for exhibits share: numbers compared, the item named, listed matched with attached."""

from __future__ import annotations

import re

from lint8k.api import Attached, Exhibit, Filing, Related, Status, regex

INTERACTIVE = ("100", "101", "104")
"""The classes of interactive data, listed and attached by rules of their own. Item 601(b)(100), (101), (104)."""

_ELSEWHERE = regex(
    r"\b(?:index|attached|following\s+the|incorporated|list\s+of|annex|none|not\s+applicable)\b|\d\.\d|\bExhibit[\s\xa0]+\d|\b(?:99|10[14]?)\b",
    re.I,
)
_SHORT = 700
"""An item longer than this says more than that there is a list."""


def key(number: str) -> str:
    """An exhibit number for comparison: "99.4(a)", "99.4a" and "99.4(A)" are one, and "99.a" and "99(a)" are."""
    return regex(r"[^a-z0-9.]|\.(?=[a-z])").sub("", number.lower()).rstrip(".")


def exhibit_class(number: str) -> str:
    """The class of a number: what stands before the point."""
    match = regex(r"\d+").match(number)
    return match[0] if match else number


def item_name(filing: Filing) -> str:
    """The item under which the exhibits are listed, in the numbering of the filing."""
    item = filing.item("9.01", "7")
    return f"Item {item.number}" if item else "Item 9.01" if filing.era == "2004" else "Item 7"


def listed(filing: Filing) -> tuple[Exhibit, ...]:
    """Every row of the list and of the index."""
    return (*filing.exhibits.listed, *filing.exhibits.index)


def rank(number: str) -> tuple[int, ...]:
    """The figures of a number, in their order; letters and brackets do not count."""
    printed = regex(r"\d+(?:\.\d+)*").match(number)
    return tuple(map(int, printed[0].split("."))) if printed else ()


def belongs(filing: Filing, number: str) -> list[Related]:
    """The place in the list at which an exhibit that it lacks would stand: the row before, else the first."""
    rows = filing.exhibits.listed or filing.exhibits.index
    if not rows:
        item = filing.item("9.01", "7")
        return [Related("the item under which it belongs", item.heading)] if item else []
    lower = [row for row in rows if rank(row.number) < rank(number)]
    row = lower[-1] if lower else rows[0]
    return [Related(f"it would stand {'behind' if lower else 'before'} this one", row.number_span)]


def is_empty(filing: Filing) -> bool:
    """Whether there is an item for the exhibits, and nothing in it that may be a list or point to one."""
    item = filing.item("9.01", "7")
    return item is not None and len(item.body.text) < _SHORT and not _ELSEWHERE.search(item.body.text)


def unmatched(filing: Filing) -> tuple[list[Exhibit], list[Attached]]:
    """The exhibits listed as filed here and not attached, and those attached and not listed, in order.

    An attached document whose type is the class alone ("EX-99") serves for any one exhibit of the class;
    interactive data, exhibits on paper, and what is incorporated, contained or still to be filed is not
    looked for.
    """
    rows: dict[str, Exhibit] = {}
    for row in listed(filing):
        rows.setdefault(key(row.number), row)
    spare = list(filing.exhibits.attached or ())
    missing: list[Exhibit] = []
    for name, row in rows.items():
        same = [document for document in spare if key(document.number) == name]
        spare = [document for document in spare if document not in same]
        if not same:
            missing.append(row)
    for row in list(missing):
        near = next((document for document in spare if _serves(document.number, row.number)), None)
        if near is not None:
            spare.remove(near)
            missing.remove(row)
    missing = [row for row in missing if row.status is Status.HERE and not _elsewhere(row)]
    return missing, [document for document in spare if exhibit_class(document.number) not in INTERACTIVE]


def _serves(attached: str, row: str) -> bool:
    """Whether a document's type may stand for a row: one of them is the class alone, or a part of the other."""
    if exhibit_class(attached) != exhibit_class(row):
        return False
    one, other = key(attached), key(row)
    return one.isdigit() or other.isdigit() or one.startswith(other) or other.startswith(one)


def _elsewhere(row: Exhibit) -> bool:
    words = (row.description or "").lower()
    return (
        exhibit_class(row.number) in INTERACTIVE or "(p)" in words or "form se" in words or "paper" in words
    )
