"""A person named in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span
from lint8k_rules._prose import prose
from lint8k_rules.signatures._names import distance
from lint8k_rules.terms._people import InFull, addressed, in_full, kin, word_counts

_LONG = 5
"""The letters of a surname in which a slip is told from another surname."""
_NEAR = 80
"""Names so near to one another, in characters, are of two people where each stands once."""

_LABELS = frozenset(
    ["Exhibit", "Section", "Appendix", "Schedule", "Annex", "Article", "Class", "Series", "Part", "Item"]
)
"""Words that look like a given name before a letter: "in Exhibit A. Hollin agrees"."""


class PersonNamedTwoWays(Rule):
    """A person's surname is printed with a slip in one place, or the middle initial is another.

    "Mr. Farly" for the Mr. Farley of the rest of the report, "Philip K. Colton" for Philip T. Colton: the reader
    asks whether a second person is meant.

    A name is compared where a form of address stands before it, or before the like surname elsewhere, and only
    if it is printed that once in the whole document, while the other is printed more often. Of initials, the
    rarer is pointed at. Not flagged: surnames of fewer than five letters; Steve for Steven; surnames that stand with a given name
    of their own; an initial in one place and none in the other; names with Jr., Sr. or a numeral; two of one
    name side by side, once each, and three, and those near a word of kinship ("the son of"); titles ("Class A Common Stock").

    Source: Exchange Act Rule 12b-20 (17 CFR 240.12b-20), of what must not mislead; custom of drafting.
    """

    code = "TRM007"
    name = "person-named-two-ways"
    severity = Severity.WARNING
    citation = "Custom of drafting; Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example(
        body="""\
Item 5.02  Departure of Directors.

Karen Andersen and Peter Anderson resigned. Ms. Andersen is a lawyer, and Mr. Anderson is not.
"""
    )
    wrong = Example(
        body="""\
Item 5.02  Departure of Directors.

Walter Farley resigned in May. Mr. Farley was a director. Mr. Farly has no disagreement with it.
                                                              ~~~~~ TRM007
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the rarer of two names, with the other related."""
        called = {person.surname for person in addressed(filing)}
        if called:
            yield from self._addressed(filing, called)
        yield from self._initials(filing)
        if called:
            yield from self._in_full(filing, called)

    def _addressed(self, filing: Filing, called: set[str]) -> Iterator[Finding]:
        """People who are addressed by a surname that differs by a letter from another's."""
        counts = word_counts(filing)
        known: dict[str, Span] = {}
        for full in in_full(filing):
            known.setdefault(full.surname, full.span)
        for person in addressed(filing):
            known.setdefault(person.surname, person.span)
        introduced = {person.surname for person in in_full(filing)}
        for person in addressed(filing):
            surname = person.surname
            if counts.get(surname.casefold()) != 1 or len(surname) < _LONG:
                continue
            for other, place in known.items():
                twice = counts.get(other.casefold(), 0) > 1
                if twice and other in called | introduced and _is_slip(surname, other):
                    yield self._said(person.span, place)
                    break

    def _in_full(self, filing: Filing, called: set[str]) -> Iterator[Finding]:
        """Names in full that differ by a letter, of people who are addressed by the surname."""
        counts = word_counts(filing)
        known: dict[tuple[str, str], InFull] = {}
        for other in in_full(filing):
            if other.surname in called:
                known.setdefault((other.given, other.surname), other)
        for person in in_full(filing):
            if 1 not in (counts.get(person.surname.casefold()), counts.get(person.given.casefold())):
                continue
            for other in known.values():
                if _plural(person.surname, other.surname):
                    continue
                alike = person.given == other.given and _is_slip(person.surname, other.surname)
                near = person.surname == other.surname and _is_slip(person.given, other.given)
                word = person.surname if alike else person.given
                often = other.surname if alike else other.given
                if (alike or near) and counts.get(word.casefold()) == 1 < counts.get(often.casefold(), 0):
                    yield self._said(person.span, other.span)
                    break

    def _initials(self, filing: Filing) -> Iterator[Finding]:
        """Names alike but for the initial between."""
        found: dict[tuple[str, str], dict[str, list[InFull]]] = {}
        for person in in_full(filing):
            if person.initial and not person.titled and person.given not in _LABELS:
                alike = found.setdefault((person.given, person.surname), {})
                alike.setdefault(person.initial, []).append(person)
        for alike in found.values():
            if len(alike) != 2 or any(person.suffix for group in alike.values() for person in group):
                continue
            common, rare = sorted(alike.values(), key=lambda group: (-len(group), group[0].span.start))
            side_by_side = len(common) == 1 and common[0].span.start + _NEAR > rare[0].span.start
            places = [(name.span.start, name.span.end) for name in (common[0], rare[0])]
            if len(rare) == 1 and not side_by_side and not kin(prose(filing), places):
                yield self._said(rare[0].span, common[0].span)

    def _said(self, span: Span, other: Span) -> Finding:
        return self.violation(
            span,
            f'"{span.text}" and "{other.text}" seem to be one person, and one of the names is misprinted',
            related=[Related("is named here", other)],
        )


def _plural(one: str, other: str) -> bool:
    """Whether two words are one but for an s at the end, as a heading and its singular are."""
    return one != other and one.rstrip("s") == other.rstrip("s")


def _is_slip(one: str, other: str) -> bool:
    """Whether two surnames are one but for a letter."""
    left, right = one.casefold(), other.casefold()
    if {left, right} == {"steve", "steven"}:
        return False
    return min(len(left), len(right)) >= _LONG - 1 and left[0] == right[0] and distance(left, right) == 1
