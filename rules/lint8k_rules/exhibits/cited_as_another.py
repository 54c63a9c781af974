"""An exhibit that the text calls a press release and the list an agreement, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lint8k.api import Example, Exhibit, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules.exhibits._numbers import key, listed

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


class CitedAsAnother(Rule):
    """The text says that a press release is an exhibit under whose number the list has another document.

    The list has the release under another number; which of the two is meant the reader finds out only by opening both.

    Looks at press releases, agreements, presentations and by-laws alone, cited by one number in the sentence that says that
    they are attached. Of two agreements the one is told from the other by its title. Not flagged: a row that may be the
    document in other words, or shares a word of the title; a list in which no other row, or more than one, is what the
    text names.

    Source: Regulation S-K, Item 601(a)(2).
    """

    code = "EXH027"
    name = "exhibit-cited-as-another"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On {day}, Hollin Ridge Materials, Inc. signed a Supply Agreement, filed with this
report as Exhibit 10.1. The press release is attached as Exhibit 10.1 as well.
                                                                 ~~~~ EXH027

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Supply Agreement dated {day}
     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each number so cited."""
        rows = {key(row.number): row for row in reversed(listed(filing))}
        if len(rows) < 2 or not filing.items:
            return
        yield from self._by_kind(filing, rows)
        yield from self._by_title(filing, rows)

    def _by_kind(self, filing: Filing, rows: Mapping[str, Exhibit]) -> Iterator[Finding]:
        start, end = filing.items[0].heading.start, filing.body.end
        for match in _SAID.finditer(filing.text, start, end):
            what = " ".join(match["what"].split())
            words = _WORDS[re.split(r"[\s-]", match["what"].lower().replace("bylaws", "by-laws"))[-1]]
            others = re.compile("|".join(other for other in _WORDS.values() if other != words), re.I)
            row = rows.get(key(match["number"]))
            if (
                row is None
                or others.search(match["between"])
                or _is(row, words)
                or not others.search(_text(row))
            ):
                continue
            meant = [other for other in rows.values() if _is(other, words)]
            if len(meant) == 1:
                yield self._told(filing, match, what, row, meant[0])

    def _by_title(self, filing: Filing, rows: Mapping[str, Exhibit]) -> Iterator[Finding]:
        start, end = filing.items[0].heading.start, filing.body.end
        for match in _TITLED.finditer(filing.text, start, end):
            row, title = rows.get(key(match["number"])), _telling(match["title"])
            if row is None or not title or title & _telling(_text(row)):
                continue
            if not _BEFORE.search(filing.text[max(0, match.start() - 60) : match.start()]):
                continue
            named = _TITLE.search(_text(row))
            if named is None or not _telling(named[0]):
                continue
            meant = [other for other in rows.values() if title <= _telling(_text(other))]
            if len(meant) == 1:
                yield self._told(filing, match, " ".join(match["title"].split()), row, meant[0])

    def _told(self, filing: Filing, match: re.Match[str], what: str, row: Exhibit, meant: Exhibit) -> Finding:
        return self.violation(
            filing.span(*match.span("number")),
            f"The text calls Exhibit {row.number} the {what}, and the list has under that number"
            f' "{_short(_text(row))}"; the {what} is Exhibit {meant.number}',
            related=[Related("listed", row.number_span), Related("and", meant.number_span)],
        )


def _text(row: Exhibit) -> str:
    return row.description or ""


def _telling(words: str) -> frozenset[str]:
    """The words by which an agreement is told from another."""
    return frozenset(re.findall(r"[^\W\d_]{3,}", words.lower())) - _PLAIN


def _is(row: Exhibit, words: str) -> bool:
    return re.search(words, _text(row), re.I) is not None


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:57].rstrip() + "..."
