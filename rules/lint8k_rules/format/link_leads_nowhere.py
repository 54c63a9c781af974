"""A link to a place in the document that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.format._raw import main

_LINK = regex(r"""<a\b[^<>]{0,500}?\bhref\s*=\s*["']?(?P<whole>\#(?P<name>[^\s"'<>]{1,200}))""", re.I)
_NAME = regex(r"""<[a-zA-Z][^<>]{0,2000}?\b(?:id|name)\s*=\s*["']?(?P<name>[^\s"'<>]{1,200})""", re.I)


class LinkLeadsNowhere(Rule):
    """A link within the document leads to a place that the document does not have.

    The reader who follows it stays where he is; EDGAR warns of it.

    Flagged where no tag has the name as its id or name, in the main document. Not flagged: "#top", which browsers know;
    links to other documents, of which the rules on exhibits speak.

    Source: EDGAR Filer Manual, volume II, section 5.2.2; Regulation S-T, Rule 105 (17 CFR 232.105).
    """

    code = "FMT006"
    name = "link-leads-nowhere"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II, section 5.2.2; Regulation S-T, Rule 105 (17 CFR 232.105)"
    right = Example(
        body='Item 8.01  Other Events.\n\nSee <a href="#below">below</a>.\n\n<a name="below"></a>The quarry is open.\n'
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

See <a href="#below">below</a>.
             ~~~~~~ FMT006

The quarry is open.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each link without a place, once for each name."""
        document = main(filing)
        if not document.html:
            return
        file = filing.source.file
        links = list(_LINK.finditer(file.raw, document.start, document.end))
        if not links:
            return
        from urllib.parse import unquote  # takes long to import, and few pages have such links

        names = {unquote(match["name"]) for match in _NAME.finditer(file.raw, document.start, document.end)}
        names.add("top")
        for match in links:
            name = unquote(match["name"])
            if name not in names:
                names.add(name)
                yield self.violation(
                    file.span(*match.span("whole")), f'The document has no place named "{name}"'
                )
