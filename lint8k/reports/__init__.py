"""Reports: one format a file, each a function from the report to text. They see nothing else."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from lint8k.report import Report
from lint8k.reports.github import inert
from lint8k.reports.style import Style

__all__ = ["FORMATS", "SHARING", "inert", "pieces", "render"]

FORMATS = ("full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "html")
"""The formats of a report, each a module of this package with a `render`; the first is what is written unasked."""
SHARING = ("full", "concise", "github")
"""Those that are lines for a log, and may stand there one after the other."""


def render(format: str, report: Report, style: Style) -> str:
    """The report in one of `FORMATS`, ending with a line end, or empty where there is nothing to say."""
    return "".join(pieces(format, report, style))


def pieces(format: str, report: Report, style: Style) -> Iterable[str]:
    """The same in pieces, of which a format that may be long makes one after the other."""
    module = importlib.import_module(f"lint8k.reports.{format}")
    found: Iterable[str] = (
        module.pieces(report, style) if hasattr(module, "pieces") else [module.render(report, style)]
    )
    return found
