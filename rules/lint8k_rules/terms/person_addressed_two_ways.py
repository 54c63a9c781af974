"""One person addressed as Mr. and as Ms."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.terms._people import Addressed, addressed, in_full

_MEN, _WOMEN = frozenset(["Mr"]), frozenset(["Ms", "Mrs", "Miss"])


class PersonAddressedTwoWays(Rule):
    """One person is addressed as Mr. in one place and as Ms. in another.

    Most often the text of another report was taken over, and the reader cannot tell whether two people of one
    surname are meant.

    Flagged where the surname stands with one given name alone in the report, and one form of address is the
    rarer. Not flagged: surnames of two people ("Mr. and Mrs. Oakes", John Oakes and Anne Oakes); Ms. and Mrs. of
    one person; Dr. and Mr.

    Source: custom of drafting.
    """

    code = "TRM008"
    name = "person-addressed-two-ways"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 5.02  Departure of Directors.

Anne Oakes and John Oakes resigned. Ms. Oakes is a lawyer. Mr. Oakes is not, and Mr. Oakes has no plans.
"""
    )
    wrong = Example(
        body="""\
Item 5.02  Departure of Directors.

Anne Lindqvist resigned. Ms. Lindqvist was a director. Ms. Lindqvist has no disagreement with it. Mr. Lindqvist
                                                                                                  ~~~~~~~~~~~~~ TRM008
will be paid $100,000.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the first place of the rarer form of address, with the other related."""
        given: dict[str, set[str]] = {}
        for full in in_full(filing):
            if full.given not in _MEN | _WOMEN | {"Dr"}:
                given.setdefault(full.surname, set()).add(full.given)
        called: dict[str, tuple[list[Addressed], list[Addressed]]] = {}
        for person in addressed(filing):
            men, women = called.setdefault(person.surname, ([], []))
            (men if person.title in _MEN else women if person.title in _WOMEN else []).append(person)
        for surname, groups in called.items():
            rare, common = sorted(groups, key=len)
            if not rare or len(rare) == len(common) or len(given.get(surname, ())) != 1:
                continue
            place = filing.span(_start(filing, rare[0]), rare[0].span.end)
            other = filing.span(_start(filing, common[0]), common[0].span.end)
            yield self.violation(
                place,
                f'"{place.text}" is elsewhere "{other.text}", and the report names one person of that surname',
                related=[Related("is addressed here", other)],
            )


def _start(filing: Filing, person: Addressed) -> int:
    """Where the form of address begins."""
    return filing.text.rindex(person.title, 0, person.span.start)
