"""A file name that EDGAR does not accept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Document, Example, Filing, Finding, Rule, Severity, Span, regex

_LONGEST = 32
_SUFFIXES = (".htm", ".txt", ".pdf", ".fil", ".jpg", ".gif", ".xsd", ".xml")
_FILED = regex(r"8-K|EX-", re.I)
"""The types of documents that the filer names; those that EDGAR adds have others."""
_PAGE = regex(r"\.(?:html?|txt)\Z", re.I)
"""What the files of a package end in that are made to be filed; the others are drafts still."""
_REFUSED = regex(r"[^A-Za-z0-9._-]")
_NAME = regex(r"<FILENAME>[ \t]*(?P<name>[^\n]{1,200})", re.I)
_HEAD = 1000
"""How far from the type of a document its name is looked for, in characters."""


class FileNameNotAccepted(Rule):
    """A document's file has a name that EDGAR does not accept: too long, with blanks or signs, or of another suffix.

    EDGAR does not let such a file into a submission, and the filing waits for a new name, and for new links to it.

    Flagged of the documents of a submission and of the files of a package: a name of more than 32 characters, one that
    begins with neither a letter nor a figure, one with a character other than letters, figures, periods, hyphens and
    underscores, and one that ends in none of .htm, .txt, .pdf, .fil, .jpg, .gif, .xsd and .xml. Not flagged: drafts in
    other formats than those of pages (Word); documents that EDGAR adds; a lone file, whose name may be the drafter's own;
    filings before May 2016, when other names were accepted.

    Source: EDGAR Filer Manual, volume II, section 5.1.1 (April 2016).
    """

    code = "FMT007"
    name = "file-name-not-accepted"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II, section 5.1.1"
    since = date(2016, 5, 1)
    right = Example(
        day=date(2020, 3, 4),
        header="CONFORMED SUBMISSION TYPE:	8-K",
        tail="</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>hollin_ex99-1.htm\n<TEXT>\nExhibit 99.1\n",
    )
    wrong = Example(
        day=date(2020, 3, 4),
        header="CONFORMED SUBMISSION TYPE:	8-K",
        tail="""\
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>Press Release.htm
          ~~~~~~~~~~~~~~~~~ FMT007
<TEXT>
Exhibit 99.1
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each file name that is not accepted, with the reason."""
        package = filing.format == "package"
        for document in filing.documents:
            name = document.filename
            if package and name is None and document is filing.main:
                name = regex(r"[\\/]").split(filing.path)[-1]
            if not name or not (_PAGE.search(name) if package else _FILED.match(document.type or "")):
                continue
            if reason := _reason(name):
                yield self.violation(
                    document.span if package else _printed(filing, document),
                    f'EDGAR does not accept the file name "{name}": it {reason}',
                    unfinished=True,
                )


def _reason(name: str) -> str | None:
    """Why a name is not accepted, to stand after "it"; None if it is."""
    if len(name) > _LONGEST:
        return f"has {len(name)} characters, and {_LONGEST} are the most"
    if refused := _REFUSED.search(name):
        return "has a blank in it" if refused[0].isspace() else f'has "{refused[0]}" in it'
    if not name[0].isalnum():
        return "begins with neither a letter nor a figure"
    if not name.lower().endswith(_SUFFIXES):
        return f"ends in none of {', '.join(_SUFFIXES)}"
    return None


def _printed(filing: Filing, document: Document) -> Span:
    """Where a submission names the file of a document; its type where that is not found."""
    file, at = filing.source.file, document.span.location.end.offset
    match = _NAME.search(file.raw, at, at + _HEAD)
    return (
        file.span(match.start("name"), match.start("name") + len(match["name"].rstrip()))
        if match
        else document.span
    )
