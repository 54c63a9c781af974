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
from lint8k.api import Example, Profile, Relation, Rule
from lint8k.jsontext import dumps
from lint8k.records import fields, replace
from lint8k.report import first_sentence
from lint8k.reports.style import Style

VERSION = 1
_PARTS = ("profile", "header", "cover", "body", "signature", "tail")
_FEW, _ABOUT = 18, 4
"""An example of more lines is cut to so many on either side of what is wrong."""
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
    right, wrong = fragments(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": first_sentence(rule.__doc__ or ""),
        "description": inspect.cleandoc(rule.__doc__ or ""),
        "citation": rule.citation,
        "since": rule.since and rule.since.isoformat(),
        "until": rule.until and rule.until.isoformat(),
        "default": rule.default,
        "pack": rule.__module__.partition(".")[0],
        "right": right,
        "wrong": wrong,
    }


def _head(rule: type[Rule]) -> list[str]:
    return [
        f"{rule.code}  {rule.severity.value:7}  {rule.name}",
        *_STYLE.wrap(first_sentence(rule.__doc__ or ""), "    "),
        *_STYLE.wrap(f"Source: {rule.citation}", "    ", " " * 12),
        f"    Applies: {_dates(rule)}",
        *([] if rule.default else [f"    Runs:    only where it is named: {rule.code} or {rule.name}"]),
    ]


def _page(rule: type[Rule]) -> list[str]:
    title = f"{rule.code}  {rule.name}  ({rule.severity.value})"
    lines = [title, "=" * len(title), ""]
    for paragraph in inspect.cleandoc(rule.__doc__ or "").split("\n\n"):
        lines += [*_paragraph(paragraph), ""]
    for relation in rule.relations:
        lines += [*_relation(relation), ""]
    lines += [*_STYLE.wrap(f"Cited as: {rule.citation}", "", " " * 10), f"Applies:  {_dates(rule)}"]
    if not rule.default:
        lines += _STYLE.wrap(
            f"Runs:     only where it is named, in --extend-select {rule.code} or in a configuration",
            "",
            " " * 10,
        )
    for word, fragment in zip(("Right", "Wrong"), fragments(rule), strict=True):
        lines += ["", f"{word}:", "", textwrap.indent(fragment or "(nothing)", "  ")]
    return lines


def _relation(relation: Relation) -> list[str]:
    """A relation that a rule tests, in a few lines."""
    rows = (
        ("Ties:", f"{relation.figures} ({', '.join(relation.kinds)})"),
        ("Bound by:", relation.words),
        ("Tolerance:", relation.tolerance),
        ("Not where:", relation.vetoes),
    )
    return [line for name, text in rows for line in _STYLE.wrap(f"{name} {text}", "", " " * (len(name) + 1))]


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
    """What matters of the right and of the wrong filing: their parts; of long ones what is about the marks.

    Where lines are left out one of three periods stands. Marks stand as the rule's author wrote them.
    """
    from lint8k.testing import unmarked

    given = [
        name for name in _PARTS if any(getattr(one, name) is not None for one in (rule.right, rule.wrong))
    ]
    right, wrong = _parts(rule.right, given).splitlines(), _parts(rule.wrong, given)
    plain, marks = unmarked(wrong + "\n")
    marked = [mark.line - 1 for mark in marks]
    twins = _twins(marked, plain.splitlines(), right)
    with_marks = [line + before + own for before, line in enumerate(marked) for own in (0, 1)]
    return _about(right, twins), _about(wrong.splitlines(), with_marks)


def _parts(example: Example, names: Sequence[str]) -> str:
    """Those parts of the filing that an example stands for; the header as it is, the others as they are filled in."""
    from lint8k.testing import render

    nothing = Example(body="", cover="", signature="", tail="", day=example.day)
    apart = ("profile", "header")
    own: dict[str, Any] = {name: getattr(example, name) for name in names if name not in apart}
    whole = render(replace(nothing, **own)).removeprefix(render(nothing).rstrip()).strip("\n").rstrip()
    header = (example.header or "").strip("\n") if "header" in names else ""
    known = _profile(example.profile) if example.profile and "profile" in names else ""
    return "\n\n".join(part for part in (known, header, whole) if part)


def _profile(profile: Profile) -> str:
    """What a profile says, as the configuration has it."""
    values = {field.name.replace("_", "-"): getattr(profile, field.name) for field in fields(profile)}
    rows = values.pop("securities") or ()
    lines = ["[registrant]", *(f"{key} = {dumps(value)}" for key, value in values.items() if value)]
    for row in rows:
        told = {field.name: getattr(row, field.name) for field in fields(row)}
        lines += [
            "[[registrant.security]]",
            *(f"{key} = {dumps(value)}" for key, value in told.items() if value),
        ]
    return "\n".join(lines)


def _twins(lines: Sequence[int], here: Sequence[str], there: Sequence[str]) -> list[int]:
    """The lines of one text that stand where these lines of the other stand; all counted from 0."""
    import difflib

    found: list[int] = []
    for _, start, end, first, last in difflib.SequenceMatcher(
        None, here, there, autojunk=False
    ).get_opcodes():
        found += [min(first + line - start, max(first, last - 1)) for line in lines if start <= line < end]
    return found


def _about(lines: Sequence[str], centres: Sequence[int]) -> str:
    """The lines within a few of certain ones; all of them, if they are few."""
    if len(lines) <= _FEW:
        return "\n".join(lines)
    kept = [index for index in range(len(lines)) if any(abs(index - centre) <= _ABOUT for centre in centres)]
    kept = kept or list(range(_FEW))
    text: list[str] = []
    for index in kept:
        if index and index - 1 not in kept:
            text.append("...")
        text.append(lines[index])
    if kept[-1] < len(lines) - 1:
        text.append("...")
    return "\n".join(text)
