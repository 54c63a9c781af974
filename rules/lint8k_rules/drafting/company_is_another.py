"""The Company of the report is another company than its registrant."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules._prose import prose
from lint8k_rules.drafting._names import own_words, telling
from lint8k_rules.terms._companies import NAME, PART

_DEFINED = regex(
    r"\([\s\xa0]?(?:(?:the|this|our)[\s\xa0]{1,2})?[“\"](?P<term>Company|Registrant|COMPANY|REGISTRANT)[,.]?[”\"](?:[^()\n]|\n(?!\n)){0,60}\)"
)
_BETWEEN = regex(
    r",?(?:[\s\xa0]{1,2}(?:an?|the)[\s\xa0]{1,2}(?:[\w.’'-]+[\s\xa0]{1,2}){1,6}[\w.’'-]+)?,?[\s\xa0]{0,2}"
)
"""What may stand between a name and its definition: ", a Delaware corporation "."""
_WORDS = regex(r"[a-z0-9]+")
_REACH = 240
"""How far before a definition the name is looked for, in characters."""


class CompanyIsAnother(Rule):
    """The report defines "the Company" as a company that is not its registrant: a name left over from another deal.

    Then all that is said of the Company is said of a stranger.

    Told are a definition of "the Company" or "the Registrant" straight after a name with a legal form, where that
    name and the names of the registrant (of cover, header and signatures, former names too) have no telling word in
    common, and either the report names the registrant nowhere in its text, or the term has been defined as the
    registrant before. Not flagged: the Company of an agreement with another, where the registrant has a name or a
    term of its own ("Parent"); subsidiaries and companies of the family; names of common words alone.

    Source: custom of drafting; Exchange Act Rule 12b-20.
    """

    code = "DFT008"
    name = "company-is-another"
    severity = Severity.WARNING
    citation = "Custom of drafting; Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    yields_to = ("TRM011",)
    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

Hollin Ridge Materials, Inc., a Delaware corporation ("Parent"), and Birchwood Lime Corp., a Nevada corporation (the
"Company"), signed a merger agreement.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Birchwood Lime Corp., a Nevada corporation (the "Company"), leased a quarry.
~~~~~~~~~~~~~~~~~~~~ DFT008
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the first name that is defined as the Company and is another's."""
        own = own_words(filing)
        registrant = next((one.name for one in filing.cover.registrants if one.name), None)
        if not own or registrant is None:
            return
        text = prose(filing)
        first: Span | None = None
        for match in _DEFINED.finditer(text, filing.body.start, filing.body.end):
            name = _named(filing, text, match.start())
            if name is None or not telling(name.text):
                continue
            if _speaks_of(name.text, own):
                first = first or name
            elif first is not None:
                yield self.violation(
                    name,
                    f'"{_folded(name.text)}" is defined as "the {match["term"]}", which this report defines as '
                    f'"{_folded(first.text)}"; one of them is not of this report, or needs another term',
                    related=[Related("is defined so here", first)],
                )
                return
            elif not _speaks_of(text[filing.body.start : filing.body.end], own):
                yield self.violation(
                    name,
                    f'"{_folded(name.text)}" is defined as "the {match["term"]}", and the registrant of this report is '
                    f'"{registrant.text}", which the text does not name',
                    related=[Related("the registrant", registrant.span)],
                )
                return


def _named(filing: Filing, text: str, end: int) -> Span | None:
    """The name with a legal form that a definition follows, without words before it that may belong to it."""
    start = max(text.rfind("\n\n", 0, end) + 2, end - _REACH, filing.body.start)
    for name in NAME.finditer(text, start, end):
        if _BETWEEN.fullmatch(text, name.end(), end):
            return None if PART.search(text, start, name.start()) else filing.span(*name.span())
    return None


def _speaks_of(words: str, own: frozenset[str]) -> bool:
    """Whether a text has one of the registrant's words, be it run together with others or torn."""
    joined = "".join(_WORDS.findall(words.casefold()))
    return any(word in joined for word in own)


def _folded(name: str) -> str:
    return " ".join(name.split())
