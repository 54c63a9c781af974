"""A defined term that the report never uses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_DEFINITION = regex(
    r"\((?:(?:[^()“”\"\n]|\n(?!\n)){0,80}(?:\b(?:the|this|such|each|an?)\b|,)[\s\xa0]*)?"
    r"[“\"](?:[^()\n]|\n(?!\n)){1,160}\)(?P<name>[\s\xa0][A-Z])?"
)
_QUOTED = regex(r"[“\"](?P<term>[^“”\"]{1,100}?)[,.;]?[”\"]")
_TERM = regex(r"[A-Z](?:[^\W\d]|[&.,’'\s\xa0-]){2,80}")
_WORD = regex(r"[A-Za-z0-9]+(?:['’]s\b)?")
_SHORT = regex(r"[A-Z0-9&.-]+s?")
"""An abbreviation, or several of a kind ("NEOs")."""
_PERSON = regex(r"(?:Mr|Mrs|Ms|Dr)\.?[\s\xa0]")
_SIBILANT = ("s", "x", "ch", "sh")


class TermNeverUsed(Rule):
    """A term is defined in the report, which never uses it.

    A definition without a use is a left-over: what it was made for was cut, or is called by another name, and then
    the term that is used is not defined.

    Off unless it is named: a term that nothing needs misleads no one. A term counts as used wherever else its words
    stand in the main document, in capitals or not, in the plural, as a possessive, within a longer term, or in the
    exhibits that are set out there. Of several terms of one definition ("the Company", "we") one that is used will
    do. Not flagged: abbreviations, which are names by which a thing is known; people, and names by which they are
    called ("Bill"); terms in quotations.

    Source: custom of drafting.
    """

    code = "TRM020"
    name = "term-never-used"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    default = False
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a lease of a quarry (the "Quarry Lease") with Alder Stone LLC (the "Landlord"). The landlord may
end the Quarry Lease after ten years. The Securities and Exchange Commission ("SEC") has a copy.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a lease of a quarry (the "Quarry Lease") with Alder Stone LLC (the "Landlord"). The landlord may
                                             ~~~~~~~~~~~~ TRM020
end the agreement after ten years.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each term that stands nowhere but in its definition."""
        text = prose(filing)
        words = ""
        for definition in _DEFINITION.finditer(text, filing.body.start, filing.body.end):
            quoted = list(_QUOTED.finditer(text, *definition.span()))
            if not quoted or not all(_TERM.fullmatch(one["term"]) for one in quoted):
                continue
            if all(_SHORT.fullmatch(one["term"]) for one in quoted) or _PERSON.match(quoted[0]["term"]):
                continue
            if definition["name"] and " " not in quoted[0]["term"]:
                continue
            words = words or _row(_WORD.findall(filing.text))
            if all(words.count(_row(_WORD.findall(one["term"]))) < 2 for one in quoted):
                place = filing.span(*quoted[0].span("term"))
                yield self.violation(
                    place,
                    f'"{" ".join(place.text.split())}" is defined here, and the report does not use the term again; '
                    "use it, or leave its definition out",
                )


def _row(words: Sequence[str]) -> str:
    """Words in a row, parted by blanks, without case and endings."""
    return f" {' '.join(map(_stem, words))} "


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """A word without case, possessive and plural."""
    plain = word.casefold().removesuffix("'s").removesuffix("’s")
    if plain.endswith("ies"):
        return plain[:-3] + "y"
    if plain.endswith("es") and plain[:-2].endswith(_SIBILANT):
        return plain[:-2]
    return plain[:-1] if plain.endswith("s") and not plain.endswith("ss") else plain
