"""What the text calls an exhibit: a press release, an agreement by its title, a presentation, the by-laws."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import NamedTuple, regex

_NUMBER = (
    r"\b[^.;]{0,60}?\bas\s+Exhibit\s+(?:No\.?\s*)?(?P<number>\d{1,3}\.\d{1,3})(?![\d(])"
    r"(?!\s+(?:to|of)\s+(?!this\b))(?!\s*(?:,|and|through)\s*(?:Exhibit\s+)?\d)"
)
_SAID = regex(
    r"(?P<what>[ABENPabenp](?<!\w.)(?i:(?:(?<=p)ress|(?<=n)ews|(?<=e)arnings)\s+release|(?<=a)greement|(?<=p)resentation|(?<=b)y-?laws))"
    rf"(?i:\b(?P<between>[^.;]{{0,160}}?)\b(?:attached|filed|furnished|included){_NUMBER})"
)
_TITLED = regex(
    r"(?P<title>[A-Z](?<!\w.)[\w’'-]*\s+(?:[A-Z][\w’'-]*\s+){0,4}Agreement)(?:\s+\([^()]{1,80}\))?"
    r"(?:,?\s+(?:an?|the|copy|form|of|which|it|is|was|has|been|will|be|also|hereby)){0,6}"
    rf"\s+(?:attached|filed|included){_NUMBER}",
)
_BEFORE = regex(
    r"(?:[.;”\")]\s+|\n\s*|\b(?:form|copy|text|description)\s+of\s+|\b(?:entered\s+into|reference\s+to)\s+)"
    r"(?:(?:the|an?|such)\s+)?\Z"
)
"""What stands before a title that is not the end of another ("the Guaranty of the Credit Agreement")."""
_TITLE = regex(r"\b(?:[A-Z][\w’'-]*\s+){1,5}Agreement\b")
_PLAIN = frozenset(
    ["agreement", "amended", "restated", "form", "the", "a", "an", "this", "such", "company", "new"]
)
"""Words of a title that do not tell one agreement from another."""
_WORDS = {
    "release": r"\b(?:releas|announce|news)",
    "agreement": r"\b(?:agreement|contract|amendment|letter|lease|note|plan)",
    "presentation": r"\b(?:presentation|slide|material|deck|supplement)",
    "laws": r"\bby-?laws",
}
"""The words of a description that may be the document, by the last word of what the text calls it."""


class Called(NamedTuple):
    """A document that is said to be an exhibit: what it is called, and the number with its place.

    `kind` is an expression for the words of its kind; None where it is called by its `title`, of which these are the words
    that tell it from others.
    """

    what: str
    number: str
    place: tuple[int, int]
    kind: str | None
    title: frozenset[str]

    def may_be(self, description: str) -> bool:
        """Whether a description may be that of the document."""
        return self.is_it(description) or bool(self.title & _telling(description))

    def is_it(self, description: str) -> bool:
        """Whether a description is of the kind, or has all the words of the title."""
        if self.kind is not None:
            return re.search(self.kind, description, re.I) is not None
        return self.title <= _telling(description)

    def is_another(self, description: str) -> bool:
        """Whether a description is of another kind, or has another title."""
        if self.kind is not None:
            return _others(self.kind).search(description) is not None
        named = _TITLE.search(description)
        return named is not None and bool(_telling(named[0]))


def called(text: str, start: int, end: int) -> Iterator[Called]:
    """Each document that the text between two places says is an exhibit: by its kind, then by its title."""
    for match in _SAID.finditer(text, start, end):
        kind = _WORDS[regex(r"[\s-]").split(match["what"].lower().replace("bylaws", "by-laws"))[-1]]
        if not _others(kind).search(match["between"]):
            yield _called(match, "what", kind, frozenset())
    for match in _TITLED.finditer(text, start, end):
        title = _telling(match["title"])
        if title and _BEFORE.search(text[max(0, match.start() - 60) : match.start()]):
            yield _called(match, "title", None, title)


def _called(match: re.Match[str], what: str, kind: str | None, title: frozenset[str]) -> Called:
    return Called(" ".join(match[what].split()), match["number"], match.span("number"), kind, title)


def _others(kind: str) -> re.Pattern[str]:
    """The words of the other kinds."""
    return re.compile("|".join(other for other in _WORDS.values() if other != kind), re.I)


def _telling(words: str) -> frozenset[str]:
    """The words by which an agreement is told from another."""
    return frozenset(regex(r"[^\W\d_]{3,}").findall(words.lower())) - _PLAIN
