"""A person whom the report names by the surname alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.terms._people import addressed

_TITLES = frozenset(["Mr", "Ms", "Mrs", "Miss", "Dr", "Messrs", "Mmes", "Drs", "Professor", "Prof"])
_BEFORE = regex(
    r"([A-Z][\w’'-]*|[A-Z]\.)[.,]?[\"”)]?[\s\xa0]+(?:\([^()\n]{1,30}\)[\s\xa0]+)?(?:(?:van|von|de|der|del|la|le|da|di|al|bin)[\s\xa0]+){0,2}$"
)
_AFTER = regex(
    r",?[\s\xa0]+(?:[A-Z][\w’'-]|[A-Z]\.|\()|-"
    r"|['’]s[\s\xa0]+(?:[A-Z]\w+[\s\xa0]+){0,3}(?:Laboratories|Inc|Ltd|Limited|LLC|Corp|Corporation|Company|Group|Holdings|PLC|plc)\b"
)
"""What follows a surname that stands first ("Lim Kok Thay", "Oakes, Margaret"), a given name ("Bin (Ben) Wang"), or a
name that is a company's ("Dr. Lim's Laboratories")."""
_OWN = regex(r"['’]s\b")
_REACH = 60
"""How far before a surname the words are looked at that may go with it, in characters."""


class PersonNotIntroduced(Rule):
    """A person is addressed by the surname, and the report nowhere says who that is.

    "Mr. Oakes will step down": the reader of a report that names no other Oakes cannot tell who leaves, nor from what.
    Often a sentence was taken over from an earlier report.

    Flagged at the first place of a surname that stands behind a form of address wherever it stands, in the report and
    what is attached. Not flagged: amendments, whose readers have the report before; names whose surname stands first;
    surnames that are also a company's or a place's.

    Source: Form 8-K, Item 5.02, which asks for the name and position; custom of drafting.
    """

    code = "TRM013"
    name = "person-not-introduced"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    yields_to = ("TRM007",)
    right = Example(
        body="""\
Item 5.02  Departure of Directors.

Margaret T. Oakes resigned in May. Ms. Oakes has no disagreement with the Company, nor has Dr. Lim Hock San.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The quarry was reopened. Mr. Lindqvist will run it.
                             ~~~~~~~~~ TRM013
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the first place of each surname that no name in full goes with."""
        if filing.cover.amendment is not None:
            return
        seen: set[str] = set()
        called = {other.surname for other in addressed(filing)}
        for person in addressed(filing):
            if person.surname in seen:
                continue
            seen.add(person.surname)
            sources = [document.source for document in filing.documents if document.source is not None]
            if any(_introduced(source.text, person.surname) for source in sources):
                continue
            if person.surname + "s" in called and _OWN.match(person.span.source.text, person.span.end):
                message = f'"{person.title}. {person.span.text}’s" is of "{person.surname}s"; the apostrophe stands behind the s'
                yield self.violation(person.span, message)
                continue
            yield self.violation(
                person.span,
                f'The report says nowhere who "{person.title}. {person.span.text}" is; print the name in full and the position',
            )


def _introduced(text: str, surname: str) -> bool:
    """Whether a text has a surname together with another name, or by itself."""
    for match in re.finditer(rf"(?i:\b{re.escape(surname)}\b)", text):
        before = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        if (before is not None and before[1] not in _TITLES) or _AFTER.match(text, match.end()):
            return True
    return False
