"""A hyperlink in the exhibit list that leads to another exhibit."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity, Status, regex
from lint8k_rules.exhibits._numbers import INTERACTIVE, exhibit_class, key, listed


class LinkToAnotherExhibit(Rule):
    """The hyperlink of an exhibit leads to the document of another exhibit, or two exhibits have one link.

    A reader who clicks on Exhibit 10.1 is to find Exhibit 10.1.

    Not flagged: interactive data and what is contained in another exhibit; a document whose type is of the
    class alone; links to earlier filings.

    Source: Regulation S-T, Rule 105(d); Regulation S-K, Item 601(a)(2), since September 1, 2017.
    """

    code = "EXH016"
    name = "link-to-another-exhibit"
    severity = Severity.ERROR
    citation = "Regulation S-T, Rule 105(d) (17 CFR 232.105(d)); Regulation S-K, Item 601(a)(2)"
    yields_to = ("EXH005",)
    since = date(2017, 9, 1)
    right = Example()
    wrong = Example(
        day=date(2021, 3, 4),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued the attached press release.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     <a href="ex991.htm">Press release dated {day}</a>
     99.2     <a href="ex991.htm">Investor presentation</a>
     ~~~~ EXH016
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the number of each exhibit whose link is another's."""
        documents = {
            _file(document.filename): document
            for document in filing.exhibits.attached or ()
            if document.filename
        }
        first: dict[str, Exhibit] = {}
        for row in listed(filing):
            if row.status is not Status.HERE or exhibit_class(row.number) in INTERACTIVE:
                continue
            targets = [link for link in row.links if not link.startswith("#")]
            if len(targets) != 1:
                continue
            target = targets[0]
            document = documents.get(_file(target)) if _is_near(target) else None
            if document is not None:
                if _differs(document.number, row.number):
                    yield self.violation(
                        row.number_span,
                        f'The link of Exhibit {row.number} leads to "{_file(target)}", which is attached as Exhibit'
                        f" {document.number}",
                        related=[Related("attached", document.span)],
                    )
                continue
            earlier = first.setdefault(target.lower(), row)
            if key(earlier.number) != key(row.number):
                yield self.violation(
                    row.number_span,
                    f"Exhibit {row.number} and Exhibit {earlier.number} have one link, to"
                    f' "{_file(target)}"; each exhibit is to be linked to its own document',
                    related=[Related("linked here too", earlier.number_span)],
                    severity=Severity.WARNING,
                )


def _file(target: str) -> str:
    """The name of the file to which a link leads."""
    from urllib.parse import unquote  # takes long to import, and few reports have links

    return posixpath.basename(unquote(regex(r"[?#]").split(target)[0])).lower()


def _is_near(target: str) -> bool:
    """Whether a link leads to a file beside the report."""
    return not regex(r"[a-z][a-z0-9+.-]*:", re.I).match(target) and not target.startswith("/")


def _differs(attached: str, row: str) -> bool:
    """Whether a document cannot be a row's exhibit: neither number is the other, its class, or a part of it."""
    one, other = key(attached), key(row)
    return not (one.startswith(other) or other.startswith(one))
