"""One thing defined by a term in the plural."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_W = r"[\s\xa0]{1,12}"
_THINGS = "agreement|plan|note|letter|amendment|lease|contract|indenture|policy|report"
_DEFINED = regex(
    rf"[AOao](?<!\w.)(?:(?<=[Aa])n?|(?<=[Oo])ne){_W}(?P<words>(?:[a-zA-Z][\w’'-]*{_W}){{0,8}}?(?i:{_THINGS})),?[\s\xa0]*\("
    rf"(?:the{_W}|an?{_W}|this{_W}|such{_W})?[“\"](?P<term>[A-Z][^”\"\n]{{1,50}})[”\"]\)"
)
_SEVERAL = frozenset(
    ["and", "or", "each", "form", "forms", "series", "number", "pair", "set", "group", "total"]
)


class TermInThePlural(Rule):
    """One thing is defined by a term in the plural: 'a severance agreement (the "Severance Agreements")'.

    What the report says of the agreements later it says of one or of more, and the reader must look into the exhibits.

    Flagged where the noun before the definition is one ("a ... agreement") and the term is the same noun in the plural.
    Not flagged: "collectively" and "each"; several things joined by "and"; "a form of agreement", "a series of notes";
    securities, of which one stands for its kind.

    Source: custom of drafting.
    """

    code = "TRM012"
    name = "term-in-the-plural"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a lease and a supply agreement (the "Agreements") and a form of note (the "Notes").
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a supply agreement (the "Supply Agreements") with each of two mills.
                                            ~~~~~~~~~~~~~~~~~ TRM012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each such term."""
        for match in _DEFINED.finditer(prose(filing), filing.body.start, filing.body.end):
            words, term = match["words"].lower().split(), match["term"].lower().split()
            plural = words[-1][:-1] + "ies" if words[-1].endswith("y") else words[-1] + "s"
            if term[-1] != plural or not _SEVERAL.isdisjoint(words):
                continue
            place = filing.span(*match.span("term"))
            yield self.violation(
                place, f'"{place.text}" is defined as one {words[-1]}; the term is of the plural'
            )
