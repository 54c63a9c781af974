"""Form 8-K as data: items, deadlines, exhibit classes, EDGAR's names for items, prefixes of file numbers and of EINs.

The tables are TOML files beside this one, each row with its days in force and its source; their form is fixed
by `schemas/law.schema.json`. They are read when first asked for. A filing is judged by the law of its day.
"""

from __future__ import annotations

import os
import re
from datetime import date
from functools import cache

from lint8k.law import calendar, cover, deadlines, sections, statutes
from lint8k.law._tables import InForce, tables
from lint8k.law._tables import in_force as _in_force
from lint8k.law._tables import table as _table
from lint8k.patterns import regex
from lint8k.prepared import prepared
from lint8k.records import record

__all__ = [
    "ERA",
    "EinPrefixes",
    "ExhibitClass",
    "FileNumberPrefix",
    "InForce",
    "ItemLaw",
    "calendar",
    "country_code",
    "cover",
    "deadlines",
    "edgar_code",
    "ein_prefixes",
    "exhibit_class",
    "file_number_prefixes",
    "header_item",
    "item",
    "items",
    "known_exhibit_classes",
    "known_items",
    "province_code",
    "reviewed",
    "sections",
    "state",
    "state_code",
    "states",
    "statutes",
    "tables",
    "zip_states",
]  # fmt: skip

_BEGINNING = 4000
"""The review of a table is told within so many characters."""
_REVIEWED = regex(r"(?m)^reviewed = (\d{4}-\d\d-\d\d)$")

ERA = date(2004, 8, 23)
"""The first day of Items 1.01 to 9.01; Items 1 to 12 ended the day before. Rel. 33-8400."""


@record(frozen=True, slots=True)
class ItemLaw(InForce):
    """An item of the form: number, caption as printed in that period, other wordings lawful by custom.

    `status` is "filed", or "furnished" under General Instruction B of the form.
    """

    number: str
    caption: str
    variants: tuple[str, ...]
    status: str

    @property
    def captions(self) -> tuple[str, ...]:
        """The caption and its variants."""
        return (self.caption, *self.variants)


@record(frozen=True, slots=True)
class ExhibitClass(InForce):
    """An exhibit class of Regulation S-K, Item 601: the number before the point, its title in that period.

    `on_form_8k` is "yes" (the exhibit table has it for Form 8-K), "practice" (filed with one by custom or by
    choice) or "no".
    """

    number: str
    title: str
    on_form_8k: str


@record(frozen=True, slots=True)
class FileNumberPrefix:
    """The three digits before the hyphen of a Commission file number; whether a Form 8-K may bear them."""

    number: str
    meaning: str
    on_form_8k: bool


@record(frozen=True, slots=True)
class EinPrefixes:
    """The first two digits of employer identification numbers: those the IRS assigns, those it never has."""

    assigned: frozenset[str]
    never_assigned: frozenset[str]
    source: str


@cache
def _states() -> dict[str, str]:
    """The name of every state by its letters and by those of its code."""
    rows = _table("states")["state"]
    return {_letters(row[key]): row["name"] for row in rows for key in ("code", "name")}


def state(text: str) -> str | None:
    """The state of the United States that a name or a postal code stands for, None if it is none.

    Case, points and blanks are forgiven ("NEW YORK", "N.Y."), as are "State of" and "Commonwealth of".
    """
    bare = regex(r"(?i)^\s*(?:the\s+)?(?:state|commonwealth)\s+of\s+").sub("", text)
    return _states().get(_letters(bare))


def states() -> tuple[str, ...]:
    """The names of the states, of the District of Columbia and of Puerto Rico."""
    return tuple(_state_codes())


@cache
def _state_codes() -> dict[str, str]:
    return {row["name"]: row["code"] for row in _table("states")["state"]}


def state_code(text: str) -> str | None:
    """The postal code of the state that a name or a code stands for, read as by `state`."""
    return _state_codes().get(state(text) or "")


def zip_states(code: str) -> frozenset[str]:
    """The states in which zip codes begin as `code` does, by its first three digits; none where nobody is known to have them."""
    match = regex(r"[0-9]{3}").match(code)
    if match is None:
        return frozenset()
    rows = _table("states")["state"]
    return frozenset(
        row["name"] for row in rows if any(group[:3] <= match[0] <= group[-3:] for group in row["zip"])
    )


@prepared(__file__, os.path.join(os.path.dirname(__file__), "countries.toml"))
def _places() -> dict[str, dict[str, tuple[str, str]]]:
    """The codes of EDGAR and of ISO 3166 by the letters of each name of a place that is no state: "country" or "province"."""
    return {
        kind: {
            _letters(name): (code, iso)
            for code, (iso, *names) in _table("countries")[kind].items()
            for name in names
        }
        for kind in ("country", "province")
    }


def province_code(text: str) -> str | None:
    """The code (ISO 3166-2, without the country) of the state or the province of Canada that a name stands for."""
    return state_code(text) or _place("province", text)[1] or None


def country_code(text: str) -> str | None:
    """The code (ISO 3166-1, two letters) of the country that a name stands for, with or without "the"."""
    return _place("country", text)[1] or None


def edgar_code(text: str) -> str | None:
    """EDGAR's code of the province, the country or the state that a name stands for, with or without "the"."""
    return _place("province", text)[0] or _place("country", text)[0] or state_code(text)


def _place(kind: str, text: str) -> tuple[str, str]:
    known = _places()[kind]
    return known.get(_letters(text)) or known.get(_letters(regex(r"(?i)^\s*the\s").sub("", text)), ("", ""))


def reviewed() -> date:
    """The day on which the tables were reviewed against their sources: the oldest review among them.

    Their first lines say it, so that no table is read whole for that alone.
    """
    return min(
        date.fromisoformat(found) for path in tables() for found in _REVIEWED.findall(_beginning(path))
    )


def _beginning(path: str) -> str:
    with open(path, encoding="utf-8") as stream:
        return stream.read(_BEGINNING)


@cache
def known_items() -> tuple[ItemLaw, ...]:
    """Every row of every era. An item whose caption or status has changed has a row for each period."""
    return tuple(
        ItemLaw(
            **_in_force(row),
            number=row["number"],
            caption=row["caption"],
            variants=tuple(row.get("variants", ())),
            status=row["status"],
        )
        for row in _table("items")["item"]
    )


@cache
def items(day: date) -> tuple[ItemLaw, ...]:
    """The items of the form in force on a day, in the order of the form."""
    return tuple(row for row in known_items() if row.in_force(day))


def item(number: str, day: date) -> ItemLaw | None:
    """The item of that number ("5", "2.02") on that day, None if the form had none."""
    return next((row for row in items(day) if row.number == number), None)


@cache
def known_exhibit_classes() -> tuple[ExhibitClass, ...]:
    """Every exhibit class of every period."""
    return tuple(
        ExhibitClass(**_in_force(row), number=row["number"], title=row["title"], on_form_8k=row["on_form_8k"])
        for row in _table("exhibits")["exhibit"]
    )


def exhibit_class(number: str, day: date) -> ExhibitClass | None:
    """The class of an exhibit by its bare number ("99.1", "3(i)", "10.12(a)"), None if there was none."""
    head = regex(r"\s*0*(\d+)(?!\d)").match(number)
    if head is None:
        return None
    return next((row for row in known_exhibit_classes() if row.number == head[1] and row.in_force(day)), None)


def header_item(text: str, day: date | None = None) -> str | None:
    """The number of the item that an ITEM INFORMATION line of EDGAR's header names, None if it names none.

    Case and punctuation are forgiven, and a line that gives the number ("5.02", "Item 5.02", "<ITEMS>5.02")
    will do. Words that serve both numberings ("Other events") mean the one of `day`, the day filed; without a
    day the numbering whose capitals they bear, and None if they do not tell.
    """
    if match := _NUMERIC.match(text):
        return match[1] if any(match[1] == row.number for row in known_items()) else None
    wordings = _header_items().get(_letters(text), ())
    numbers = {number for number, _ in wordings}
    if len(numbers) > 1:
        if day is not None:
            numbers = {number for number in numbers if ("." in number) == (day >= ERA)}
        else:
            numbers = {number for number, wording in wordings if wording == " ".join(text.split())}
    return numbers.pop() if len(numbers) == 1 else None


def file_number_prefixes() -> tuple[FileNumberPrefix, ...]:
    """The prefixes of Commission file numbers, three digits each, as EDGAR writes them."""
    return tuple(FileNumberPrefix(**row) for row in _table("file_numbers")["prefix"])


def ein_prefixes() -> EinPrefixes:
    """The prefixes of employer identification numbers, two digits each."""
    table = _table("ein")
    return EinPrefixes(frozenset(table["assigned"]), frozenset(table["never_assigned"]), table["source"])


_NUMERIC = regex(r"\s*(?:<|&lt;)?(?:items?)?(?:>|&gt;)?[\s.:]*(\d{1,2}(?:\.\d\d)?)\.?\s*(?:$|[:–—-])", re.I)


@cache
def _header_items() -> dict[str, tuple[tuple[str, str], ...]]:
    """Number and wording of every header line, by the letters of the wording."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in _table("header_items")["header_item"]:
        found.setdefault(_letters(row["wording"]), []).append((row["number"], row["wording"]))
    return {letters: tuple(rows) for letters, rows in found.items()}


def _letters(text: str) -> str:
    """The letters and digits of a text, without case."""
    return "".join(regex(r"[^\W_]").findall(text.lower()))
