"""An agreement that the exhibit list titles otherwise than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose

_W = r"[\s\xa0]{1,12}"
_THING = r"(?:Agreement|Plan|Indenture|Lease|Contract|Note|Warrant|Amendment|Letter)"
_TITLE = regex(
    rf"(?:Form{_W}of{_W})?(?P<title>(?:[A-Z][\w’'-]*{_W}){{1,5}}?{_THING})\b(?!{_W}(?:No\b|to\b|[A-Z]))"
)
_LONG, _SAME = 6, 4
"""The letters of a word in which two titles may differ, and those that must be the same at its beginning."""


class AgreementTitledTwoWays(Rule):
    """The exhibit list gives an agreement another title than the text: "Employee Agreement", "Employment Agreement".

    The reader asks whether the agreement that is attached is the one that the report describes.

    Flagged where the title of the list stands nowhere in the text, and one like it does: as many words, all alike but one,
    which begins with the same four letters. Not flagged: the plural, dates, rows of exhibits of other filings.

    Source: Regulation S-K, Item 601(a)(2); custom of drafting.
    """

    code = "TRM016"
    name = "agreement-titled-two-ways"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company signed an employment agreement with Anna Roe, attached as Exhibit 10.1.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Employee Agreement between the Company and Anna Roe
              ~~~~~~~~~~~~~~~~~~ TRM016
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each title of the list, with the like title of the text related."""
        rows = (*filing.exhibits.listed, *filing.exhibits.index)
        if not rows or not filing.items:
            return
        text = prose(filing)
        start, end = filing.items[0].heading.start, min(row.span.start for row in rows)
        said: set[str] = set()
        for row in filing.exhibits.listed or filing.exhibits.index:
            place = row.description_span
            match = _TITLE.match(text, place.start, place.end) if place else None
            if match is None or row.reference is not None:
                continue
            words = match["title"].split()
            key = " ".join(words).casefold()
            if key in said or _is_plain(text, match["title"], start, end) or _found(text, words, start, end):
                continue
            said.add(key)
            for at, word in enumerate(words[:-1]):
                like = [*words[:at], None, *words[at + 1 :]]
                if len(word) >= _LONG and (found := _found(text, like, start, end, word)):
                    yield self.violation(
                        filing.span(*match.span("title")),
                        f'The exhibit list has "{" ".join(words)}", and the text "{" ".join(found[0].split())}"',
                        related=[Related("the text has", filing.span(*found.span()))],
                    )
                    break


def _is_plain(text: str, title: str, start: int, end: int) -> bool:
    """Whether a title stands in a stretch of text letter by letter, which is found out at once."""
    at = text.find(title, start, end)
    return at > start and not (text[at - 1].isalnum() or text[at + len(title)].isalnum())


def _found(
    text: str, words: list[str | None] | list[str], start: int, end: int, word: str = ""
) -> re.Match[str] | None:
    """Where a title stands in a stretch of text; None of its words is any that begins like `word` and is not its plural."""
    stretch = text[start:end].lower()
    if not all(part.lower() in stretch for part in words if part):
        return None
    parts = [
        re.escape(part) if part else rf"(?!{re.escape(word)}s?\b){re.escape(word[:_SAME])}[a-z]{{2,}}"
        for part in words
    ]
    return re.compile(rf"\b{_W.join(parts)}(?:s|\b)", re.I).search(text, start, end)
