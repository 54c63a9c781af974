"""A person named with a suffix in one place and without it in another."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import GAP, prose
from lint8k_rules.terms._people import SURNAME, addressed, kin

_SUFFIX = r"(?:Jr|Sr|II|III|IV)\b\.?"
_SIGN = regex(r"(?:Jr|Sr|II|IV)(?<=[\s\xa0]..)")
_ANY = regex(rf"[a-z],?{GAP}{_SUFFIX}")
_NAMED = regex(
    rf"(?<![\w’'-])(?=(?P<given>[A-Z][a-zà-ÿ]{{1,20}}){GAP}(?:(?P<initial>[A-Z])\.{GAP})?(?P<surname>{SURNAME})(?![\w-])"
    rf"(?:,?{GAP}(?P<suffix>{_SUFFIX})(?!,?{GAP}(?:L\.?P|LLC|Inc|Corp|Ltd)\b)|(?!,?{GAP}{_SUFFIX})(?!{GAP}[A-Z&])))"
)
"""Names in full with a suffix and without, each from its given name: the word before it may have a capital as well."""
_COLUMN = regex(r"[ \xa0]*(?:\t|[ \xa0]{3})")
"""What follows a name in a table, in whose rows a father and a son may stand."""

_Name = tuple[str, str | None, str]


class SuffixOfNameLost(Rule):
    """A person is named with Jr., Sr. or a numeral in one place, and without it in another.

    "Arthur K. Penrose III" is appointed and "Arthur K. Penrose" signs the agreement: the reader asks whether father or son
    is meant.

    Flagged where one of the two forms stands once in the report's own words, at that place. Not flagged: names with
    another initial or none; a surname alone ("Mr. Penrose"); rows of tables; names near a word of kinship ("his
    father"); two suffixes of one name, which are two people; a numeral of anything but a name with an initial or a
    person addressed by the surname ("Merger Sub II"); signatures, which are made as their owner likes.

    Source: custom of drafting.
    """

    code = "TRM018"
    name = "suffix-of-name-lost"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 5.02  Departure of Directors.

Arthur K. Penrose III resigned. Mr. Penrose, the son of Arthur K. Penrose, has no disagreement with the Company.
"""
    )
    wrong = Example(
        body="""\
Item 5.02  Departure of Directors.

Arthur K. Penrose III was appointed. Arthur K. Penrose III is paid by the hour. The contract with Arthur K. Penrose is new.
                                                                                                  ~~~~~~~~~~~~~~~~~ TRM018
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the one place where a name has not the suffix, or the one where it has."""
        text = prose(filing)
        start, end = filing.body.start, filing.body.end
        if not (_SIGN.search(text, start, end) and _ANY.search(text, start, end)):
            return
        found: dict[_Name, dict[str, list[tuple[int, int]]]] = {}
        for match in _NAMED.finditer(text, start, end):
            suffix = (match["suffix"] or "").rstrip(".")
            place = (match.start("given"), match.end("suffix" if suffix else "surname"))
            forms = found.setdefault((match["given"], match["initial"], match["surname"]), {})
            forms.setdefault(suffix, []).append(place)
        called = {person.surname for person in addressed(filing)}
        for (_, initial, surname), forms in found.items():
            if len(forms) != 2 or "" not in forms:
                continue
            person = initial or surname in called or not forms.keys().isdisjoint(("Jr", "Sr"))
            places = [forms.pop(""), *forms.values()]
            if not person or min(map(len, places)) > 1 or kin(text, places[0] + places[1]):
                continue
            if all(_COLUMN.match(text, end) for (_, end), *_ in places):
                continue
            rare, common = sorted(places, key=len)
            here, there = filing.span(*rare[0]), filing.span(*common[0])
            yield self.violation(
                here,
                f'"{here.text}" and "{there.text}" seem to be one person; name the person in one way',
                related=[Related("is named here", there)],
            )
