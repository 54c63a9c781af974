"""What the rules for exhibits share: numbers compared, the item named, listed matched with attached."""

from __future__ import annotations

import re

from lint8k.api import Attached, Exhibit, Filing, Status

INTERACTIVE = ("100", "101", "104")
"""The classes of interactive data, listed and attached by rules of their own. Item 601(b)(100), (101), (104)."""


def key(number: str) -> str:
    """An exhibit number for comparison: "99.4(a)", "99.4a" and "99.4(A)" are one, and "99.a" and "99(a)" are."""
    return re.sub(r"[^a-z0-9.]|\.(?=[a-z])", "", number.lower()).rstrip(".")


def exhibit_class(number: str) -> str:
    """The class of a number: what stands before the point."""
    match = re.match(r"\d+", number)
    return match[0] if match else number


def item_name(filing: Filing) -> str:
    """The item under which the exhibits are listed, in the numbering of the filing."""
    item = filing.item("9.01", "7")
    return f"Item {item.number}" if item else "Item 9.01" if filing.era == "2004" else "Item 7"


def listed(filing: Filing) -> tuple[Exhibit, ...]:
    """Every row of the list and of the index."""
    return (*filing.exhibits.listed, *filing.exhibits.index)


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
