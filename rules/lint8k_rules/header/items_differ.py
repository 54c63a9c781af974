"""Items of the header that the report does not have, and items of the report that the header does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, HeaderItem, Item, Operand, Related, Rule, Severity, law
from lint8k_rules.items._captions import is_anothers

from ._sides import HEADER

_COMPLETE = date(2001, 1, 1)
"""Headers of earlier years leave items out."""
_EXHIBITS = frozenset(("7", "9.01"))
_ONE_FOR_THE_OTHER = frozenset(("9", "12"))


class ItemsDiffer(Rule):
    """The items that the header names are not the items under which the report is made.

    EDGAR, the news services and the count of timely reports for Form S-3 go by the items of the header; the
    reader goes by the headings.

    Not flagged: a header without items; what the report has more, where a line of the header is left blank,
    as EDGAR left it for an item that it had no words for; Item 9 for Item 12 in 2003 and 2004; items of the
    other numbering, unknown items and captions of another item, of which ITM006, ITM001 and ITM002 speak;
    exhibits without their item, of which ITM004 speaks. A difference in the exhibits' item alone is a
    warning, as is one in a header before 2001 or in an amendment; an item that the text names without a
    heading is a note.

    Source: EDGAR Filer Manual, volume II (item information of Form 8-K); Form 8-K, General Instruction D.
    """

    code = "HDR003"
    name = "header-items-differ"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II; Form 8-K, General Instruction D"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace(
            "Other Events\n", "Unregistered Sales of Equity Securities\n" + 28 * " " + 39 * "~" + " HDR003\n"
        )
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two lists, and one violation for all that they differ in."""
        header = filing.header
        if header is None or not header.items or not filing.items or _told(filing):
            return
        named = {item.number: item for item in header.items if item.number}
        headed = {item.number: item for item in reversed(filing.items)}
        if any(("." in number) != ("." in filing.items[0].number) for number in named):
            return
        complete = all(item.number for item in header.items)
        extra = [item for number, item in named.items() if number not in headed]
        missing = [item for item in headed.values() if item.number not in named] if complete else []
        if not (named.keys() & headed.keys()) and not complete:
            return
        if _ONE_FOR_THE_OTHER & headed.keys() and _ONE_FOR_THE_OTHER & named.keys():
            extra = [item for item in extra if item.number not in _ONE_FOR_THE_OTHER]
            missing = [item for item in missing if item.number not in _ONE_FOR_THE_OTHER]
        if filing.exhibits.listed or filing.exhibits.index or filing.exhibits.attached:
            extra = [item for item in extra if item.number not in _EXHIBITS]
        agree = not extra and not missing
        yield self.tie(
            "list",
            agree,
            f"Items {_list(named)} of the header {'=' if agree else '≠'} items {_list(headed)} of the report",
            [Operand(item.text, item.span) for item in header.items]
            + [Operand(item.number, item.number_span) for item in filing.items],
        )
        if agree:
            return
        missing.sort(key=lambda item: item.heading.start)
        places = [(f"the header names Item {item.number}", item.span) for item in extra]
        places += [(f"the report has Item {item.number}", item.number_span) for item in missing]
        yield self.violation(
            places[0][1],
            _message(extra, missing),
            related=[Related(what, span) for what, span in places[1:]],
            severity=_severity(filing, extra, missing),
        )


def _told(filing: Filing) -> bool:
    """Whether a heading is wrong in a way that another rule tells."""
    return any(law.item(item.number, filing.as_of) is None or is_anothers(item) for item in filing.items)


def _message(extra: list[HeaderItem], missing: list[Item]) -> str:
    said = []
    if extra:
        said.append(
            f"the header names {_items([item.number or '' for item in extra])}, which the report does not have"
        )
    if missing:
        said.append(
            f"the report has {_items([item.number for item in missing])}, which the header does not name"
        )
    text = "; ".join(said)
    return text[0].upper() + text[1:]


def _items(numbers: list[str]) -> str:
    return f"Item{'s' if len(numbers) > 1 else ''} {' and '.join(numbers)}"


def _list(numbers: dict[str, HeaderItem] | dict[str, Item]) -> str:
    return ", ".join(sorted(numbers, key=float))


def _severity(filing: Filing, extra: list[HeaderItem], missing: list[Item]) -> Severity | None:
    """How bad a difference is; None for the rule's own severity."""
    if not missing and all(_printed(filing, item.number or "") for item in extra):
        return Severity.NOTE
    numbers = {item.number for item in extra} | {item.number for item in missing}
    if filing.form.endswith("/A") or filing.as_of < _COMPLETE or numbers <= _EXHIBITS:
        return Severity.WARNING
    return None


def _printed(filing: Filing, number: str) -> bool:
    """Whether the text of the report names an item, so that a heading may have been read over."""
    words = rf"\bItems?[\s\xa0]+(?:[\d.]+[\s\xa0,]+(?:and[\s\xa0]+)?){{0,6}}{re.escape(number)}(?!\.?\d)"
    return re.search(words, filing.body.source.text[filing.body.start : filing.body.end], re.I) is not None
