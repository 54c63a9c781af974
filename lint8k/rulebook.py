"""The rules as a book: the list that `lint8k rules` prints, and the page a rule that `lint8k explain` prints.

Everything is taken from the rule itself, its docstring and its examples, so there is nothing to keep in step.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Sequence
from datetime import date
from typing import Any

from lint8k import __version__
from lint8k.api import Example, Rule, summary
from lint8k.jsontext import dumps
from lint8k.reports.style import Style

VERSION = 1
_PARTS = ("cover", "body", "signature", "tail")
_STYLE = Style()


def listing(rules: Sequence[type[Rule]]) -> str:
    """Every rule in a few lines: code, severity, name, what it checks, its source, the dates it applies."""
    pages = ["\n".join(_head(rule)) for rule in rules]
    return "\n\n".join(pages) + "\n" if pages else ""


def explanation(rules: Sequence[type[Rule]]) -> str:
    """A page for each rule, in 80 columns."""
    return "\n\n".join("\n".join(_page(rule)) for rule in rules) + "\n"


def as_json(rules: Sequence[type[Rule]]) -> str:
    """The catalogue as JSON, `schemas/rules.schema.json`."""
    document = {
        "version": VERSION,
        "tool": {"name": "lint8k", "version": __version__},
        "rules": [_entry(rule) for rule in rules],
    }
    return dumps(document, indent=2) + "\n"


def _entry(rule: type[Rule]) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": summary(rule),
        "description": inspect.cleandoc(rule.__doc__ or ""),
        "citation": rule.citation,
        "since": rule.since and rule.since.isoformat(),
        "until": rule.until and rule.until.isoformat(),
        "pack": rule.__module__.partition(".")[0],
        "right": fragments(rule)[0],
        "wrong": fragments(rule)[1],
    }


def _head(rule: type[Rule]) -> list[str]:
    return [
        f"{rule.code}  {rule.severity.value:7}  {rule.name}",
        *_STYLE.wrap(summary(rule), "    "),
        *_STYLE.wrap(f"Source: {rule.citation}", "    ", " " * 12),
        f"    Applies: {_dates(rule)}",
    ]


def _page(rule: type[Rule]) -> list[str]:
    title = f"{rule.code}  {rule.name}  ({rule.severity.value})"
    lines = [title, "=" * len(title), ""]
    for paragraph in inspect.cleandoc(rule.__doc__ or "").split("\n\n"):
        lines += [*_paragraph(paragraph), ""]
    lines += [*_STYLE.wrap(f"Source: {rule.citation}", "", " " * 8), f"Applies: {_dates(rule)}"]
    for word, fragment in zip(("Right", "Wrong"), fragments(rule), strict=True):
        lines += ["", f"{word}:", "", textwrap.indent(fragment, "    ")]
    return lines


def _paragraph(text: str) -> list[str]:
    """A paragraph of a docstring, wrapped; one that is indented or a list keeps its lines."""
    if any(line.startswith((" ", "* ", "- ")) for line in text.splitlines()):
        return text.splitlines()
    return _STYLE.wrap(text.replace("``", "").replace("`", ""))


def _dates(rule: type[Rule]) -> str:
    """The as-of dates on which a rule applies, in words."""
    if rule.since and rule.until:
        return f"to filings from {_day(rule.since)} to {_day(rule.until)}"
    if rule.since:
        return f"to filings from {_day(rule.since)} on"
    if rule.until:
        return f"to filings until {_day(rule.until)}"
    return "to filings of every date"


def _day(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def fragments(rule: type[Rule]) -> tuple[str, str]:
    """The parts of the right and the wrong filing in which either differs from a sound one, with marks."""
    parts = [
        part for part in _PARTS if any(getattr(one, part) is not None for one in (rule.right, rule.wrong))
    ]
    return _fragment(rule.right, parts), _fragment(rule.wrong, parts)


def _fragment(example: Example, parts: Sequence[str]) -> str:
    from lint8k.testing import render

    title = render(Example(body="", cover="", signature="", tail="", day=example.day)).rstrip()
    shown = {part: getattr(example, part) if part in parts else "" for part in _PARTS}
    return render(Example(**shown, day=example.day)).removeprefix(title).strip("\n").rstrip()
