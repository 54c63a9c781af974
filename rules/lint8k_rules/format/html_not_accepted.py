"""HTML that EDGAR does not accept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules.format._raw import main

_TAGS = r"""
      !--.{0,20000}?-->
    | (?P<active>script|applet|object|embed|iframe|form|input|button|select|textarea|video|audio)(?![\w:-])
    | (?P<frame>frameset|frame|map|area|base|link|style|marquee|blink|bgsound|layer)(?![\w:-])
    """
_RUN = r"""
      <[a-zA-Z][^<>]{0,2000}?\s(?P<handler>on(?:click|load|mouse\w{1,6}|change|focus|submit|error|key\w{1,5}))\s*=
    | \b(?:href|src)\s*=\s*["']?\s*(?P<run>javascript:)
    """
_LINKS = r"""
      img\b[^<>]{0,500}?\bsrc\s*=\s*["']?(?P<picture>(?:https?:)?//[^\s"'<>]{1,200})
    | a\b[^<>]{0,500}?\bhref\s*=\s*["']?(?P<link>(?:https?://(?!(?:www\.)?sec\.gov\b)|mailto:|ftp:|file:)[^\s"'<>]{0,200})
    """
_REFUSED = regex(rf"<(?:{_TAGS})|{_RUN}|<(?:{_LINKS})", re.X | re.I | re.S)
_REFUSED_BUT_RUN = regex(rf"<(?=[!abefilmostv])(?:{_TAGS}|{_LINKS})", re.X | re.I | re.S)
"""The same for a page without a word of what runs: it looks at the beginnings of some tags alone."""
_RUNS = ("javascript:", "onclick", "onload", "onmouse", "onchange", "onfocus", "onsubmit", "onerror", "onkey")
_WHAT = {
    "active": "EDGAR accepts no active content",
    "frame": "EDGAR does not accept the tag",
    "handler": "EDGAR accepts no active content",
    "run": "EDGAR accepts no active content",
    "picture": "a picture must be a file of the submission",
    "link": "EDGAR accepts links to documents on sec.gov and within the submission alone",
}
_SITE = "sec.gov/akam/"
"""What the Commission's site puts into each page that it serves: a script and a picture of its own."""
_SHOWN = 10
"""How many other places are pointed at."""


class HtmlNotAccepted(Rule):
    """The document has HTML that EDGAR does not accept: scripts, forms, frames, outside pictures and links.

    The submission is suspended, or what is refused is stripped from it.

    Each kind is told once. Looked at is the main document as it stands in the file, comments left out. Not flagged: tags
    that EDGAR passes over although its list lacks them (span, tbody); web addresses that are printed and no links.

    Source: EDGAR Filer Manual, volume II, section 5.2.2; Regulation S-T, Rules 104 and 105 (17 CFR 232.104, 232.105).
    """

    code = "FMT005"
    name = "html-not-accepted"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II, section 5.2.2; Regulation S-T, Rule 105 (17 CFR 232.105)"
    right = Example(body='Item 8.01  Other Events.\n\nSee <a href="https://www.sec.gov/edgar">EDGAR</a>.\n')
    wrong = Example(
        body="""\
Item 8.01  Other Events.

See <a href="https://www.example.com/quarry">our page</a>.
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ FMT005
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning for each kind of what is refused, at its first place."""
        document = main(filing)
        if not document.html:
            return
        file = filing.source.file
        served = _SITE in file.raw
        places: dict[str, list[Span]] = {}
        page = file.raw[document.start : document.end].lower()
        refused = _REFUSED if any(word in page for word in _RUNS) else _REFUSED_BUT_RUN
        for match in refused.finditer(file.raw, document.start, document.end):
            if match.lastgroup and not (served and match.lastgroup in ("active", "picture")):
                places.setdefault(match.lastgroup, []).append(file.span(*match.span(match.lastgroup)))
        for kind, (first, *others) in places.items():
            yield self.violation(
                first,
                f'"{first.text}": {_WHAT[kind]}',
                related=[Related("and here", other) for other in others[:_SHOWN]],
            )
