"""A term that the report uses as a defined one, and never defines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_GAP = r"[\s\xa0]{1,2}"
_KINDS = (
    "Agreement|Amendment|Merger|Notes?|Warrants?|Debentures?|Transactions?|Acquisition|Closing|Offering|Purchasers?|Sellers?|"
    "Buyers?|Lenders?|Borrowers?|Guarantors?|Holders?|Investors?|Loans?|Facility|Shares|Letter|Lease|Premises|Property|"
    "Consideration|Indenture|Landlord|Tenant|Sub|Date|Period|Price|Time|Collateral|Payments?|Release|Separation|Distribution"
)
"""What a defined term is the name of, as its last word. A board, a meeting, a company are known without a definition."""
_USED = regex(
    rf"\b[Tt]he{_GAP}(?P<term>(?:[A-Z][a-z]+{_GAP}){{0,2}}(?:{_KINDS}))\b(?![\s\xa0]{{1,2}}[A-Z(“\"])"
    r"(?P<more>[\s\xa0,]+\w+)?"
)
_TITLE = regex(r"[\s\xa0,]+(?:dated|by|between|among|of|for|with)\b")
"""What follows the title of an agreement, which is not used as a term there."""
_ELSEWHERE = regex(
    r"(?i)\bterms\b[^.;“”\"]{0,80}\b(?:not|otherwise|without)\b[^.;“”\"]{0,40}\bdefin|\bdefined[\s\xa0]+(?:herein|therein|terms)\b"
    r"|\bmeanings?[\s\xa0][^.;“”\"]{0,40}\b(?:given|set[\s\xa0]+forth|ascribed|assigned|specified)\b"
)
"""Words that say where terms are defined: "capitalized terms used but not defined herein have the meanings"."""
_FEWEST = 3


class TermNeverDefined(Rule):
    """A term is used as a defined one throughout an item, and the report does not define it.

    Whoever reads "the Extension Amendment" three times looks for what was agreed, and finds it nowhere.

    Off unless it is named: what is meant may be plain. Flagged once, at the first place: a row of up to three words
    with capitals that ends in a word for what agreements define (Agreement, Notes, Closing, Lender), that stands
    three times or more in one item, each time after "the". Not flagged: a term that stands anywhere in quotation
    marks, in parentheses, underlined or after another word ("a Credit Agreement", "its Notes", "Alder Lease");
    the title of an agreement ("the Purchase Agreement dated"); reports that say where terms are defined.

    Source: custom of drafting.
    """

    code = "TRM021"
    name = "term-never-defined"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    default = False
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company amended a lease (the "Quarry Lease"). The Quarry Lease ends in May. The Quarry Lease may be renewed. The
tenant under the Quarry Lease is Alder Stone LLC.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company leases a quarry. The Quarry Lease ends in May. The Quarry Lease may be renewed. The tenant under
                                 ~~~~~~~~~~~~ TRM021
the Quarry Lease is Alder Stone LLC.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the first use of each term that is nowhere defined."""
        text = prose(filing)
        if _ELSEWHERE.search(filing.text):
            return
        uses: dict[str, list[re.Match[str]]] = {}
        for match in _USED.finditer(text, filing.body.start, filing.body.end):
            uses.setdefault(" ".join(match["term"].split()), []).append(match)
        for term, found in uses.items():
            if len(found) < _FEWEST or _is_introduced(filing.text, term, found):
                continue
            place = filing.span(*found[0].span("term"))
            yield self.violation(
                place,
                f'"{term}" is used {len(found)} times in this report, which does not define it; define it where what '
                "it stands for is first named",
            )


def _is_introduced(text: str, term: str, found: list[re.Match[str]]) -> bool:
    """Whether a term is named anywhere otherwise than as "the term": defined, as a title, as another's, in capitals."""
    if any(match["more"] and _TITLE.match(match["more"]) for match in found):
        return True
    words = r"[\s\xa0]+".join(map(re.escape, term.split())) + r"\b"
    every, used = (
        len(re.findall(rf"\b{before}{words}(?!{_GAP}[A-Z])", text)) for before in ("", r"[Tt]he[\s\xa0]+")
    )
    return every > used or bool(re.search(rf"[“\"(_*‘][\s\xa0]?(?:[Tt]he[\s\xa0]+)?{words}", text))
