"""One exhibit called exhibits, or several called exhibit."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, Status, regex
from lint8k_rules._prose import GAP, prose
from lint8k_rules._quick import first, one_of

_NUMBER = r"\d{1,3}\.\d{1,2}(?:\.\d)?(?:\([a-z]\))?(?![\w%])"
_JOIN = rf"(?:,?{GAP}(?:and|or|&){GAP}|,{GAP}|{GAP}through{GAP})"
_CITED = regex(
    rf"{one_of('as', 'at', 'from', 'in', 'see', 'to', 'under', 'with')}{GAP}"
    rf"(?P<word>Exhibits?|exhibits?){GAP}(?:(?:Nos?\.|Numbers?){GAP})?{_NUMBER}(?P<more>{_JOIN}{_NUMBER})?"
)
_BARE = regex(
    rf"{first('the')}{GAP}(?P<word>[Ee]xhibit){GAP}(?:attached|filed|furnished){GAP}(?:hereto|herewith)\b(?!{GAP}as\b)"
)
_GOES_ON = regex(r"[\s\xa0]*(?:,|;|and|or|&|through|to|[-–—/]|\()")


class ExhibitOrExhibits(Rule):
    """One exhibit is cited as "Exhibits 99.1", or several as "Exhibit 99.1 and 99.2" or "the Exhibit attached hereto".

    Either the noun is wrong or a number is missing or too many, and the reader must look which.

    Not flagged: headings and lists; a single number that other words may carry on ("Exhibits 99.1 (the release)
    and 99.2"); "Exhibit 99.1 and Exhibit 99.2".

    Source: custom of drafting.
    """

    code = "TXT004"
    name = "exhibit-or-exhibits"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release, attached as Exhibits 99.1.
                                                                                   ~~~~~~~~ TXT004

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each word that does not agree with its numbers."""
        text = prose(filing)
        for match in _CITED.finditer(text, filing.body.start, filing.body.end):
            many = match["word"].endswith("s")
            if many == bool(match["more"]) or (many and _GOES_ON.match(text, match.end())):
                continue
            right = match["word"][:-1] if many else match["word"] + "s"
            word = filing.span(*match.span("word"))
            numbers = filing.span(match.end("word"), match.end()).text
            yield self.violation(
                word,
                f'"{word.text} {numbers}": for {"one exhibit" if many else "several"} the word is "{right}"',
                fix=Fix((Edit(word, right),), safe=False),
            )
        rows = filing.exhibits.listed or filing.exhibits.index
        if sum(row.status is Status.HERE and row.number != "104" for row in rows) > 1:
            for match in _BARE.finditer(text, filing.body.start, filing.body.end):
                word = filing.span(*match.span("word"))
                yield self.violation(
                    word, f'"{word.text}" is one, and the report has several exhibits; say which'
                )
