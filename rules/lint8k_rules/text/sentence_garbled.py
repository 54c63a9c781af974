"""A sentence in which a word is lost that a verb or a noun cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_B = r"[\s\xa0]"
_W = rf"{_B}{{1,12}}"
_SURNAME = r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?"
_COUNT = r"(?:\w{2,12}|\d{1,3})"
_PERIOD = rf"(?:a{_W}period{_W}of{_W})?{_COUNT}{_W}(?:\(\d{{1,3}}\){_W})?(?:day|month|year)s?"
_NOUN = r"(?:agreement|amendment|contract|lease|merger|letter)"
_MANY = r"(?:agreements|amendments|contracts|leases)"
_ROLE = r"(?:director|officer|member|employee|consultant|partner|shareholder|stockholder|subsidiary|affiliate|trustee)"
_FILED = rf"(?:filed|attached|furnished){_W}(?:hereto{_W}|herewith{_W})?as{_W}Exhibit{_W}\d+(?:\.\d+)?"
_GARBLED = regex(
    rf"""
      \b(?:continu|serv|remain|act|stay)\w{{1,3}}{_W}(?P<preposition>(?:on|in|at|as|with){_W}is){_W}(?:his|her|its|their|our|the|an?){_B}
    | \b(?P<by>(?:received|earned|owned|held|signed|executed){_W}(?:Mr|Ms|Mrs|Dr)\.?{_W}{_SURNAME})(?![\w’'-])
    | \bas{_W}an?{_W}(?P<of>{_ROLE}{_W}(?!Mr|Ms|Mrs|Dr|Messrs|In\b|On\b|At\b|The\b|I\b|II\b)[A-Z][\w-]*(?:{_W}[A-Z][\w-]*){{0,4}}?
      (?={_W}(?:&|and{_W}[A-Z]|(?:Inc|Corp|Co|LLC|Ltd|Company|Corporation|Limited|Bank|Trust)\b)|,{_W}(?:Inc|LLC|Ltd)\b))
    | \b(?P<article>(?:entered|enter|entering){_W}into{_W}(?:[a-z]+{_W}){{0,3}}?{_NOUN})
      (?![\w-]|{_W}{_MANY}|{_W}{_NOUN}|{_W}[a-z]+(?:er|or|ee)s\b)
    | \b(?P<unit>(?:granted|awarded|issued|sold){_W}(?:Mr\.{_W}{_SURNAME}{_W})?\d{{1,3}}(?:,\d{{3}})+){_W}(?:under|pursuant)\b
    | \b(?P<joined>{_FILED}{_W}and{_W}the{_W}\w+{_W}of{_W}which)\b
    | \b(?P<periods>for{_W}{_PERIOD},?{_W}for{_W}{_PERIOD})\b
    """,
    re.X,
)
_ENDS = regex(r"(?<=[a-z)”\"])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)\.[\s\xa0]+(?=[A-Z])|\n[\s\xa0]*\n")
_LINKS = regex(r"\b(?:which|whom|whose|that)\b")
_DETERMINED = regex(
    r"\b(?:an?|the|this|that|such|any|each|every|one|another|its|his|her|our|their|no|said|some|either|neither)\b"
)
_UNIT = regex(r"\b(?:shares?|options?|units?|warrants?|rights?|awards?|SARs|RSUs|PSUs)\b", re.I)
_WHAT = {
    "preposition": "a preposition and a verb that do not go together",
    "by": '"by" is missing before the name, or the sentence says that a person was received',
    "of": '"of" is missing before the name',
    "article": "the article is missing",
    "unit": "the figure says not of what: shares, options or units",
    "joined": '"and the … of which" has nothing to refer to',
    "periods": "two periods are given for one thing",
}


class SentenceGarbled(Rule):
    """A sentence lacks a word that it cannot do without, or has one that it cannot have.

    "will continue on is his role", "incentive received Mr. Oakes", "was granted 79,000 under the plan".

    What was meant the reader must guess, and where a figure has no unit or a payment two periods, the contract must
    be read to know the fact.

    Only shapes are looked for that no sentence can have. Not flagged: "received Mr. Oakes' letter", headings, tables,
    quotations, exhibits; figures whose unit stands before them in the sentence; "for one year and for a period".

    Source: custom of drafting.
    """

    code = "TXT016"
    name = "sentence-garbled"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

She received Mr. Oakes' letter, entered into an agreement, was granted 80,000 options and Mr. Oakes was granted 60,000
under the plan for a term of one year.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Ms. Oakes was granted 79,000 under the plan.
              ~~~~~~~~~~~~~~ TXT016
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each place that cannot be; a note for an article that is missing."""
        text = prose(filing)
        for match in _GARBLED.finditer(text, filing.body.start, filing.body.end):
            kind = match.lastgroup or "preposition"
            start, end = match.span(kind)
            before = _sentence(text, start)
            if kind == "article" and _DETERMINED.search(match[0].split("into", 1)[1]):
                continue
            if (kind == "unit" and _UNIT.search(before)) or (kind == "joined" and _LINKS.search(before)):
                continue
            place = filing.span(start, end)
            yield self.violation(
                place,
                f'"{" ".join(place.text.split())}": {_WHAT[kind]}',
                severity=Severity.NOTE if kind == "article" else None,
            )


def _sentence(text: str, end: int) -> str:
    """The words of a sentence up to a place."""
    before = text[max(0, end - 400) : end]
    return _ENDS.split(before)[-1]
