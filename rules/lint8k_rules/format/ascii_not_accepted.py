"""A plain-text document with lines or characters that EDGAR does not accept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules.format._raw import main

_LINE = regex(r"\n(?P<words>[^\n]{81,})")
_TABLE = regex(r"<(?P<end>/?)TABLE>", re.I)
_FOREIGN = regex(r"[^\x00-\x7f]")
_WIDE, _WIDER = 80, 132
_STUFFED = regex(r"(?:- )+(?=-)")
"""What EDGAR itself puts before a line that begins with a dash, once each time that it wraps the filing."""
_SHOWN = 5
"""How many other lines are pointed at."""


class AsciiNotAccepted(Rule):
    """A plain-text document of a submission has a line longer than 80 characters, or a character beyond ASCII.

    EDGAR accepts lines of up to 80 characters, of up to 132 between the tags of a table, and the characters of
    ASCII alone: no curly quotation marks, no long dashes.

    Lines and characters are told once, at the first, with some of the others related. Looked at are submissions, which
    are what is filed, and not a draft in a text file, which will be converted; not looked at are exhibits. The blank and
    dash that EDGAR itself puts before a line that begins with a dash are not counted.

    Source: EDGAR Filer Manual, volume II, section 5.2.1; Regulation S-T, Rule 301 (17 CFR 232.301).
    """

    code = "FMT004"
    name = "ascii-not-accepted"
    severity = Severity.NOTE
    citation = "EDGAR Filer Manual, volume II, section 5.2.1"
    right = Example(
        header="CONFORMED SUBMISSION TYPE:\t8-K",
        body="""\
Item 8.01  Other Events.

The quarry was reopened.

<TABLE>
Tons sold in the first three months of the year                           410,000               398,000
</TABLE>
""",
    )
    wrong = Example(
        header="CONFORMED SUBMISSION TYPE:\t8-K",
        body="""\
Item 8.01  Other Events.

The quarry was reopened after a pause of several years, and its owners hope for many more.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ FMT004
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note for long lines, and one for foreign characters."""
        document = main(filing)
        if filing.format != "submission" or document.html:
            return
        file = filing.source.file
        tables = [
            (match.start(), match["end"] == "")
            for match in _TABLE.finditer(file.raw, document.start, document.end)
        ]
        wide: list[Span] = []
        for line in _LINE.finditer(file.raw, max(0, document.start - 1), document.end):
            start, words = line.start("words"), line["words"].rstrip()
            while len(tables) > 1 and tables[1][0] < start:
                del tables[0]
            in_table = bool(tables) and tables[0][0] < start and tables[0][1]
            stuffed = _STUFFED.match(words)
            if len(words) - (stuffed.end() if stuffed else 0) > (_WIDER if in_table else _WIDE):
                wide.append(file.span(start, start + len(words)))
        if wide:
            yield self.violation(
                wide[0],
                f"The line has {wide[0].end - wide[0].start} characters; EDGAR accepts {_WIDE}, and {_WIDER} in a table",
                related=[Related("too long as well", other) for other in wide[1 : _SHOWN + 1]],
            )
        if foreign := _FOREIGN.search(file.raw, document.start, document.end):
            yield self.violation(
                file.span(*foreign.span()),
                f'"{foreign[0]}" is no character of ASCII, the only ones that EDGAR accepts in plain text',
            )
