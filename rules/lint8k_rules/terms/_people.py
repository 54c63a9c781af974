"""The people whom a report names: by a form of address and a surname, or by their names in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lint8k.api import Filing, NamedTuple, Span, again, once, regex
from lint8k_rules._prose import GAP, pieces, prose

SURNAME = r"(?:(?:Mc|Mac|O['’]|De|Di|Van|Von|La|Le)?[A-Z][a-zà-ÿ]{2,30})(?:-[A-Z][a-zà-ÿ]{2,30})?"
_ADDRESSED = regex(
    rf"(?P<title>[MD](?<!\w.)(?:(?<=M)(?:r|s|rs|iss)|(?<=D)r))\b\.?{GAP}(?P<surname>{SURNAME})(?![\w-])(?!{GAP}[A-Z])"
)
_IN_FULL = regex(
    rf"(?=[A-Z])(?<![\w.’'-])(?:(?P<title>Mr|Ms|Mrs|Miss)\.?{GAP})?(?P<given>[A-Z][a-zà-ÿ]{{1,20}})"
    rf"{GAP}(?:(?P<initial>[A-Z])\.{GAP})?(?P<surname>{SURNAME})(?![\w-])(?P<suffix>,?{GAP}(?:Jr|Sr|II|III|IV)\b)?"
    rf"(?=(?P<more>{GAP}[A-Z])?)"
)

_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KIN = regex(
    r"\b(?:father|mother|son|daughter|brother|sister|uncle|nephew|grand(?:father|son)|cousin|the[\s\xa0]late|family)\b"
)
_NEAR = 150
"""How far from a name a word of kinship shows that two people of one name are meant, in characters."""


class Addressed(NamedTuple):
    """A person addressed by the surname: "Mr", "Ms", "Mrs", "Miss" or "Dr", the surname, and its place."""

    title: str
    surname: str
    span: Span


class InFull(NamedTuple):
    """What may be a name in full: the initial is None where none is printed.

    `suffix`: Jr., Sr. or a numeral follows; `titled`: another word with a capital does, as in a title ("Class A. Common Stock").
    """

    title: str | None
    given: str
    initial: str | None
    surname: str
    suffix: bool
    titled: bool
    span: Span


@again(1000)
def addressed(filing: Filing) -> Iterator[Addressed]:
    """Everyone addressed by the surname in the report's own words, in order."""
    return (
        Addressed(match["title"], match["surname"], filing.span(*match.span("surname")))
        for match in _ADDRESSED.finditer(prose(filing), filing.body.start)
    )


@again(2000)
def in_full(filing: Filing) -> Iterator[InFull]:
    """What has the shape of a name in full, in order; two words of a heading have it too."""
    return (
        InFull(
            match["title"],
            match["given"],
            match["initial"],
            match["surname"],
            match["suffix"] is not None,
            match["more"] is not None,
            filing.span(match.start("given"), match.end("surname")),
        )
        for match in _IN_FULL.finditer(prose(filing), filing.body.start)
    )


@once
def word_counts(filing: Filing) -> Mapping[str, int]:
    """How often each word stands in the text of the main document, in small letters."""
    text, found = filing.text, Counter[str]()
    for low, high in pieces(text):
        found.update(map(str.casefold, _WORD.findall(text, low, high)))
    return found


def kin(text: str, places: Iterable[tuple[int, int]]) -> bool:
    """Whether a word of kinship stands near one of these names, each from an offset to another."""
    return any(_KIN.search(text, max(0, start - _NEAR), end + _NEAR) for start, end in places)
