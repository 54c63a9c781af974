"""The exhibit list names another party to an agreement than the text does."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, record, regex
from lint8k_rules._prose import prose
from lint8k_rules.drafting._names import own_words, telling
from lint8k_rules.terms._companies import NAME

_W = r"[\s\xa0]{1,2}"
_AGREEMENT = regex(
    rf"(?P<title>(?:\b[A-Z][\w&’'-]*{_W}(?:(?:and|of|to){_W})?){{1,6}}(?:Agreement|Indenture|Lease|Contract|Letter|Note))"
    rf",?{_W}dated(?:{_W}as{_W}of)?{_W}(?P<date>[A-Z][a-z]{{2,8}}{_W}\d{{1,2}},{_W}\d{{4}})"
    rf",?{_W}(?:by{_W}and{_W})?(?:between|among)\b(?P<parties>(?:[^;\n]|\n(?!\n)){{3,400}})"
)
_DATED = regex(rf"(?:Agreement|Indenture|Lease|Contract|Letter|Note),?{_W}dated")
_END = regex(
    r"(?<=[a-z]{2})\.(?<!Inc\.)(?<!Corp\.)(?<!Ltd\.)(?<!\bCo\.)(?=[\s\xa0]+[A-Z]|$)|\bpursuant\b|\bdated\b|\bfiled\b"
)
"""Where the names of the parties end."""
_AND = regex(r"\b(?:and|&)[\s\xa0]+")


class PartiesDiffer(Rule):
    """The exhibit list gives an agreement of the report another party than the text gives it.

    The row was taken from another deal and not adapted, or the text was; who looks for the agreement does not know
    with whom it was made.

    Told are agreements of one title and one date, of which the text and the row both say between whom they are: where
    the row names a company with its legal form of which no telling word stands in the text, and the text a company
    of which none stands in the row. Not flagged: a row that names fewer parties, or more; parties in other words;
    companies of a family.

    Source: custom of drafting; Regulation S-K Item 601(a)(2).
    """

    code = "DFT009"
    name = "parties-differ"
    severity = Severity.WARNING
    citation = "Custom of drafting; Regulation S-K Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The Company signed a Quarry Lease Agreement, dated March 2, 2015, between the Company and Alder Stone LLC.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

10.1  Quarry Lease Agreement, dated March 2, 2015, between the Company and Alder Stone LLC
"""
    )
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The Company signed a Quarry Lease Agreement, dated March 2, 2015, between the Company and Alder Stone LLC.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

10.1  Quarry Lease Agreement, dated March 2, 2015, between the Company and Birchwood Lime Corp.
                                                                           ~~~~~~~~~~~~~~~~~~~~ DFT009
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the party of each row that the text does not know, with the text's party related."""
        rows = [row for row in (*filing.exhibits.listed, *filing.exhibits.index) if row.description_span]
        if not rows:
            return
        text, own = prose(filing), own_words(filing)
        end = min(
            (row.span.start for row in rows if row.span.start >= filing.body.start), default=filing.body.end
        )
        if not _DATED.search(text, filing.body.start, filing.body.end):
            return
        said = list(_agreements(filing, text, filing.body.start, min(end, filing.body.end), own))
        told = text[filing.body.start : end].casefold() if said else ""
        for row in rows if said else ():
            assert row.description_span is not None
            for listed in _agreements(
                filing, text, row.description_span.start, row.description_span.end, own
            ):
                known = text[row.span.start : row.span.end].casefold()
                strange = [one for one in listed.parties if not _any_in(one, told)]
                for one in said:
                    missing = [party for party in one.parties if not _any_in(party, known)]
                    if one.key == listed.key and strange and missing:
                        yield self.violation(
                            strange[0],
                            f'"{strange[0].text}" is a party to this agreement by the list alone; by the text it is with '
                            f'"{missing[0].text}"',
                            related=[Related("the party in the text", missing[0])],
                        )
                        break


@record(frozen=True, slots=True)
class _Agreement:
    """An agreement by its title and date in lower case, and the parties that are not the registrant."""

    key: tuple[str, str]
    parties: tuple[Span, ...]


def _agreements(filing: Filing, text: str, start: int, end: int, own: frozenset[str]) -> Iterator[_Agreement]:
    """Every agreement between two places of which it is said between whom it is."""
    for match in _AGREEMENT.finditer(text, start, end):
        first = match.start("parties")
        stop = _END.search(text, first, match.end())
        parties = []
        for name in NAME.finditer(text, first, stop.start() if stop else match.end()):
            joint = list(_AND.finditer(text, name.start(), name.end("core")))
            at = (
                joint[0].end()
                if joint and text.startswith(("Company", "COMPANY"), name.start())
                else name.start()
            )
            words = telling(text[at : name.end("core")])
            if words and words.isdisjoint(own):
                parties.append(filing.span(at, name.end()))
        title = " ".join(match["title"].split()).casefold().removeprefix("the ").removeprefix("a ")
        yield _Agreement((title, " ".join(match["date"].split())), tuple(parties))


def _any_in(name: Span, words: str) -> bool:
    """Whether a telling word of a name stands among words in lower case."""
    return any(word in words for word in telling(name.text))
