"""An article that does not agree with its noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import GAP, prose

_NOUN = "agreements|amendments|exhibits|releases|statements|resolutions"
_ARTICLE = regex(
    rf"""
    a(?<=[a-z,][ \xa0\n]a)(?:
      (?P<a>{GAP}(?:[aio](?!n[ce])|e(?!u)|un(?!i|an)|up(?!s))[a-z]{{4,}})(?![\w'’-])
    | (?P<an>n{GAP}[bcdfgjklmnpqrstvwxyz][a-z]{{3,}})(?![\w'’-])
    | (?P<eight>{GAP}\$?(?:8[\d,]*|1[18](?:,\d{{3}})*)(?![\d,])(?:\.\d+)?)
    | (?P<seven>n{GAP}\$?(?!8|1[18](?:,\d{{3}})*(?![\d,]))\d[\d,]*(?![\d,])(?:\.\d+)?)
    | (?P<many>n?{GAP}(?!few|dozen|hundred|thousand|number|great|good)(?:[a-z]+{GAP})?(?:{_NOUN})
      (?=[.;]|{GAP}(?:with|dated|between|that|which|pursuant|whereby|under)\b))
    )
    """,
    re.X,
)
_WHAT = {
    "a": 'before a vowel the article is "an"',
    "an": 'before a consonant the article is "a"',
    "eight": 'before the sound of "eight", "eleven" or "eighteen" the article is "an"',
    "seven": 'before the sound of this figure the article is "a"',
    "many": "the noun is one",
}


class ArticleAndNoun(Rule):
    """An article does not agree with what follows: "a agreement", "an company", "an employment agreements".

    One of the two was changed and the other forgotten.

    Of words, only those in small letters are looked at, so that no acronym ("an SEC order", "a U.S. company") and
    no name is judged, and figures as they are spoken ("an $8 fee"). "A one-time", "a European", "a unit", "a
    unanimous vote" and words with an h are let pass.

    Source: custom of drafting.
    """

    code = "TXT007"
    name = "article-and-noun"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nIt is a one-time fee for a unit, an hour after an SEC order, under a few agreements.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company entered into a agreement in May.
                         ~~~~~~~~~~~ TXT007
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each article that does not agree."""
        text = prose(filing)
        for match in _ARTICLE.finditer(text, filing.body.start, filing.body.end):
            kind = match.lastgroup or "a"
            place = filing.span(*match.span())
            yield self.violation(place, f'In "{place.text}" {_WHAT[kind]}')
