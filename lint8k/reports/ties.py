"""The tie-out sheet: every relation that was found, whether it holds, and on which lines it stands."""

from __future__ import annotations

from lint8k.report import FileReport, Relation
from lint8k.reports.style import Style, printable

_MANY = 4
"""More lines than these are told as a stretch."""


def sheet(file: FileReport, style: Style) -> list[str]:
    """A heading, and a tie in one line each, longer ones wrapped; what is open says why."""
    if not file.relations:
        return [f"Tie-out of {printable(file.path)}: no figures to tie were found"]
    lines = [style.paint(f"Tie-out of {printable(file.path)}", "bold")]
    for relation in file.relations:
        first, *rest = style.wrap(f"{relation.statement}  {_where(relation)}", "    ")
        lines.append(f"  {style.paint(style.mark(relation.status), relation.status)} {first[4:]}")
        lines += rest
        if relation.reason:
            lines += (style.paint(line, "dim") for line in style.wrap(f"open: {relation.reason}", "      "))
    return lines


def _where(relation: Relation) -> str:
    """The lines of a tie's figures, in parentheses; the paragraphs in a Word document."""
    blocks = dict.fromkeys(str(f.location.start) for f in relation.figures if f.location.start.block)
    if blocks:
        return f"({'; '.join(blocks)})"
    numbers = sorted({figure.location.start.line for figure in relation.figures})
    if not numbers:
        return ""
    if len(numbers) == 1:
        return f"(line {numbers[0]})"
    if len(numbers) > _MANY:
        return f"(lines {numbers[0]} to {numbers[-1]})"
    return f"(lines {', '.join(map(str, numbers[:-1]))} and {numbers[-1]})"
