"""A federal statute under a name, or with a section, that it has not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span, law, regex
from lint8k_rules.signatures._names import distance
from lint8k_rules.terms._slips import is_slip, words

_W = r"[\s\xa0]+"
_WORD = regex(r"[A-Za-z][\w’'&-]{0,30}|&")
_DATED = regex(rf"[Aa](?<=[\s\xa0][Aa])(?i:cts?){_W}(?i:of){_W}(?P<year>(?:19|20)\d\d)\b")
_MOST_WORDS = 7
_DISTINCT = 3
"""A name of so many words before "Act" is no other act's, whatever the year."""
_REACH = 160
"""How far before "Act of 1934" the name may begin, in characters."""
_ABROAD = "".join(
    f"(?<!{country} S)"
    for country in (
        "Taiwan",
        "Japan",
        "Japanese",
        "Korea",
        "Korean",
        "Thai",
        "Thailand",
        "Philippine",
        "Indian",
        "Israel",
    )
)
"""What no act of another country has before it."""
_UNDATED = regex(
    rf"S(?<!\wS){_ABROAD}(?i:ecurit(?:y|ies){_W}(?:(?:and|&){_W})?Exchanges?{_W}Acts?)\b"
    rf"(?!{_W}(?:(?i:of)\b|\())"
)
_SECTIONS = regex(
    rf"[Ss](?<!\w[Ss])(?i:ections?{_W}(?P<sections>\d+[A-Z]?(?:\([a-z]\))?(?:{_W}(?:and|or){_W}(?:Section{_W})?\d+[A-Z]?(?:\([a-z]\))?)?)"
    rf"{_W}of{_W}(?:the{_W})?(?P<name>(?:{_WORD.pattern}){_W}(?:(?:{_WORD.pattern}){_W}){{0,2}}?)Act\b(?:{_W}of{_W}\d{{4}}\b)?)"
)
_FILED = regex(
    rf"\bfiled\W{{1,4}}for{_W}(?:the{_W})?purposes?{_W}of{_W}$|\bliabilit(?:y|ies){_W}(?:of|under){_W}$", re.I
)
_PART = regex(r"[^\s\xa0]+")
_SECTION = regex(r"\d+[A-Z]?(?:\([a-z]\))?")
_LINKS = frozenset(
    [
        "the",
        "of",
        "and",
        "or",
        "under",
        "to",
        "in",
        "with",
        "by",
        "a",
        "an",
        "this",
        "such",
        "united",
        "states",
        "us",
    ]
)
"""Words that may stand before a name without being part of it."""


class StatuteMisnamed(Rule):
    """A report names an act that there is not, or a section of one act that is another's.

    The act of 1933 is the Securities Act, that of 1934 the Securities Exchange Act; a "Securities and Exchange
    Act of 1934" is the commonest misprint of all. Section 27A is of the former; Sections 13(a), 15(d) and 21E
    are of the latter, and so is Section 18, for whose purposes what is furnished is not deemed filed.

    Not flagged: names in use ("Exchange Act", "Securities Litigation Reform Act"), acts of the states and of
    other countries, acts that are not in the table.

    Source: the short titles of the acts (15 U.S.C. 77a, 78a and following).
    """

    code = "TRM001"
    name = "statute-misnamed"
    severity = Severity.WARNING
    citation = "Short titles of the acts, 15 U.S.C. 77a, 78a"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities and Exchange Act of 1934, the
                                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ TRM001
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each name that is wrong, and at each section of an act that has it not."""
        named = [*_misnamed(filing), *_undated(filing)]
        for span, message in named:
            yield self.violation(span, message)
        for span, message in _wrong_sections(filing):
            if not any(span.start < other.end and other.start < span.end for other, _ in named):
                yield self.violation(span, message)


def _misnamed(filing: Filing) -> Iterator[tuple[Span, str]]:
    """Acts with a year."""
    for match in _DATED.finditer(filing.text):
        year = int(match["year"])
        floor = max(0, match.start() - _REACH)
        before = filing.text[floor : match.start()]
        places = _name_before(before)
        found = tuple(tuple(words(place[0])) for place in places)
        slip, exact = _named(found, year)
        if slip is not None:
            span = filing.span(floor + places[-slip[0]].start(), match.end())
            yield span, f'There is no "{span.text}"; the act is the {slip[1].name} of {year}'
        elif exact:
            statute = _known()[_tail(found, exact)]
            own = next((row for row in law.statutes.statutes() if year in row.years), None)
            prior = found[-exact - 1] if len(found) > exact else ()
            slipped = any(distance(str(year), str(right)) == 1 for right in statute.years)
            sure = own is not None or exact >= _DISTINCT or slipped
            if year not in statute.years and sure and _LINKS.issuperset(prior):
                span = filing.span(floor + places[-exact].start(), match.end())
                yield span, _no_such(span, statute, own, year)


def _tail(found: tuple[tuple[str, ...], ...], count: int) -> tuple[str, ...]:
    """The last so many words."""
    return tuple(word for part in found[-count:] for word in part)


@lru_cache(maxsize=1024)
def _named(
    found: tuple[tuple[str, ...], ...], year: int
) -> tuple[tuple[int, law.statutes.Statute] | None, int]:
    """Of how many of the last words before "Act" of a year another act's name is a slip, and how many are an act's name.

    One report names the acts of the next: what was found is remembered.
    """
    tails = [_tail(found, count) for count in range(1, len(found) + 1)]
    exact = next((count for count in range(len(tails), 0, -1) if tails[count - 1] in _known()), 0)
    slip = next(
        (
            (count, statute)
            for count in range(len(tails), exact, -1)
            for statute in law.statutes.statutes()
            if year in statute.years
            and _LINKS.isdisjoint(tails[count - 1][:1])
            and is_slip(tails[count - 1], words(statute.name)[:-1])
        ),
        None,
    )
    return slip, exact


def _name_before(text: str) -> list[re.Match[str]]:
    """The words that end a text, up to seven, as far back as they are words and nothing else."""
    found: list[re.Match[str]] = []
    for match in reversed(list(_PART.finditer(text))):
        if len(found) == _MOST_WORDS or not _WORD.fullmatch(match[0]):
            break
        found.insert(0, match)
    return found


@cache
def _known() -> dict[tuple[str, ...], law.statutes.Statute]:
    """The statutes by the words of their names, "act" left out."""
    return {
        tuple(words(name)[:-1]): statute
        for statute in law.statutes.statutes()
        for name in (statute.name, *statute.short)
    }


def _no_such(span: Span, statute: law.statutes.Statute, own: law.statutes.Statute | None, year: int) -> str:
    years = " or ".join(map(str, statute.years))
    other = f", and the act of {year} is the {own.name}" if own else ""
    return f'There is no "{span.text}": the {statute.name} is of {years}{other}'


def _undated(filing: Filing) -> Iterator[tuple[Span, str]]:
    """The Exchange Act without its year."""
    for match in _UNDATED.finditer(filing.text):
        span = filing.span(*match.span())
        if is_slip(words(span.text), ["securities", "exchange", "act"]):
            yield span, f'There is no "{span.text}"; the act is the Securities Exchange Act of 1934'


def _wrong_sections(filing: Filing) -> Iterator[tuple[Span, str]]:
    """Sections of one of the two acts that are the other's."""
    rows = [row for row in law.statutes.statutes() if row.sections]
    for match in _SECTIONS.finditer(filing.text):
        name = " ".join([*words(match["name"]), "act"])
        named = next(
            (row for row in rows if name in {" ".join(words(one)) for one in (row.name, *row.short)}), None
        )
        if named is None:
            continue
        sections = _SECTION.findall(match["sections"])
        before = filing.text[max(0, match.start() - 60) : match.start()]
        own = {row.name: row for row in rows for section in sections if section in row.sections}
        if sections == ["18"] and _FILED.search(before):
            own = {row.name: row for row in rows if "21E" in row.sections}
        if own and named.name not in own:
            (right, *_) = own
            span = filing.span(match.start("name"), match.end())
            yield (
                span,
                f'"{filing.span(*match.span()).text}": Section {match["sections"]} is of the {right}, not of the {named.name}',
            )
