"""Passages in which the figures of each relation are marked in place, read from the files beside this one.

A passage is a heading, its text (indented by four), and under it what the product must make of it::

    Escrow within the price
        At the closing Pell Lake Foods paid {t $26,400,000}: {a $24,000,000} to the sellers, and {b $2,400,000} into escrow.
        = sum: a + b = t

A mark is a letter and its figure in braces. A line of a relation begins with `=` and names its kind and its marks. A word in
brackets at its end says what the product does not reach: ``(open)``, it may leave the relation undecided; ``(loose)``, it sees
that the relation holds, and may leave it undecided when a figure is altered. A line that begins with `!` makes the passage a
trap, in which nothing may fail, and says why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).with_name("passages")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MARK = re.compile(r"\{(?P<name>\w) (?P<figure>[^{}]*)\}")
_RELATION = re.compile(
    r"= (?P<kind>\w+): (?P<operands>.+) = (?P<results>[^()]+?)(?: \((?P<reach>open|loose)\))?"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A marked figure: where it begins and ends in the passage."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Relation:
    """What the words assert of marked figures: operands first, then what they give."""

    statement: str
    kind: str
    figures: tuple[Figure, ...]
    results: tuple[Figure, ...]
    reach: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage without its marks, the relations in it, and, for a trap, why nothing in it may fail."""

    name: str
    text: str
    relations: tuple[Relation, ...]
    trap: str | None

    @property
    def day(self) -> date:
        """The end of the latest year that the passage names, so that all of it is past when the filing is signed."""
        return date(max([2015, *map(int, re.findall(r"\b(?:19|20)\d\d\b", self.text))]), 12, 28)

    def altered(self, relation: Relation) -> str:
        """The text with the first result of a relation changed far beyond any rounding, to another well-formed figure."""
        if relation.kind == "weekday":
            named = relation.figures[0]
            day = next(d for d in WEEKDAYS if d[:3] == self.text[named.start : named.start + 3])
            other = WEEKDAYS[(WEEKDAYS.index(day) + 2) % 7]
            short = self.text[named.start : named.end] != day
            return self.text[: named.start] + (f"{other[:3]}." if short else other) + self.text[named.end :]
        result = relation.results[0]
        printed = self.text[result.start : result.end]
        year = re.search(r"(?:19|20)\d(?P<digit>\d)", printed) if relation.kind == "date_arith" else None
        digit = year or re.search(r"(?P<digit>[1-9])", printed)
        assert digit, f"no digit to alter in {printed}"
        at, value = result.start + digit.start("digit"), int(digit["digit"])
        return self.text[:at] + str(value + 2 if value < 7 else value - 3) + self.text[at + 1 :]


def read() -> dict[str, Passage]:
    """The passages of every file, by "file: heading"."""
    found = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            passage = _passage(path.stem, block)
            assert passage.name not in found, f"{passage.name} stands twice"
            found[passage.name] = passage
    return found


def _passage(family: str, block: str) -> Passage:
    heading, *indented = block.splitlines()
    lines = [line[4:] for line in indented]
    told = [line for line in lines if line[0] in "=!"]
    marked = "\n".join(line for line in lines if line[0] not in "=!")
    figures: dict[str, Figure] = {}
    text, last = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        printed = mark["figure"].lstrip()
        text += " " * (len(mark["figure"]) - len(printed))
        assert mark["name"] not in figures, f"{heading}: two marks {mark['name']}"
        figures[mark["name"]] = Figure(len(text), len(text) + len(printed))
        text, last = text + printed, mark.end()
    relations = tuple(_relation(line, figures) for line in told if line[0] == "=")
    trap = next((line[2:] for line in told if line[0] == "!"), None)
    assert bool(relations) != bool(trap), f"{heading}: relations, or a trap"
    return Passage(f"{family}: {heading}", text + marked[last:], relations, trap)


def _relation(line: str, figures: dict[str, Figure]) -> Relation:
    match = _RELATION.fullmatch(line)
    assert match, f"no relation: {line}"
    operands, results = (
        tuple(figures[name] for name in re.findall(r"\b[a-z]\b", match[group]))
        for group in ("operands", "results")
    )
    return Relation(line[2:], match["kind"], (*operands, *results), results, match["reach"])
