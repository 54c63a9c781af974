"""A company named with two legal forms."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules.terms._companies import Company, Named, companies

_ITSELF = regex(
    r"[\s\xa0]*\((?:the[\s\xa0]+|we,?[^()]{0,30})?[“\"](?:the[\s\xa0]+)?(?:Company|Registrant|we)[,.]?[”\"]"
)
_ANOTHER = regex(r"[\s\xa0]*(?:\(|,?[\s\xa0]*(?:an?|the|its|our|one|which|whose|formerly|as)\b)")
"""What follows a company that is presented as one of its own."""
_OWNED = regex(r"[^.;]{0,60}\bsubsidiary\b")
"""What follows the term where it is given to a subsidiary, and the sentence says so."""
_NEAR, _FAR = 300, 1000
"""Names so near to one another, in characters, are of two companies, and how far a paragraph is looked through."""
_CLOSE = {frozenset(["inc", "corp"])}
"""Forms of which PartyNamedTwoWays tells."""


class LegalFormDiffers(Rule):
    """A company has one legal form in one place and another elsewhere: "Bask Stone, Inc." and "Bask Stone, LLC".

    An Inc. and an LLC are two legal persons: one of the names is a slip, or the contract is another company's.

    A warning where it is the registrant of the cover, and a note of any other company and where the sentence says that the
    Company it defines is a subsidiary. Flagged where the form that is
    the rarer stands once, and where it is defined as the Company although the cover has another form. Not flagged: a
    company that is presented as one of its own ("Bask Stone, LLC, a subsidiary", or with a definition); two forms
    within one paragraph, as of a parent and its subsidiary; Inc. for Corp., of which TRM005 speaks; signatures.

    Source: Form 8-K, cover page (exact name); custom of drafting.
    """

    code = "TRM014"
    name = "legal-form-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

Hollin Ridge Materials, Inc. and Hollin Ridge Materials, LLC, its subsidiary, sold a quarry.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The quarry was sold by Hollin Ridge Materials, LLC in May.
                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~ TRM014
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each company that has another legal form elsewhere, with the other related."""
        text = prose(filing)
        alike: dict[tuple[str, ...], dict[str, Named]] = {}
        for company in companies(filing):
            words = tuple(word.casefold() for word in company.key[0])
            alike.setdefault(words, {}).setdefault(company.key[1], Named(company)).count += 1
        for words, forms in alike.items():
            if len(forms) != 2 or frozenset(forms) in _CLOSE:
                continue
            rare, common = sorted(forms.values(), key=lambda named: (named.first.on_cover, named.count))
            place, registrant = rare.first, common.first.on_cover
            itself = _ITSELF.match(text, place.span.end) if registrant else None
            owned = itself is not None and _OWNED.match(text, itself.end()) is not None
            alone = rare.count == 1 and (registrant or (common.count > 1 and len(words) > 1))
            presented = _ANOTHER.match(text, place.span.end)
            if itself or (alone and not presented and _stands_apart(text, place, 0 if registrant else _NEAR)):
                message = (
                    f'The term is defined for "{place.span.text}", and the registrant is "{common.first.span.text}"'
                    if itself
                    else f'"{place.span.text}" and "{common.first.span.text}" seem to be one company, of two legal forms'
                )
                yield self.violation(
                    place.span,
                    message,
                    related=[Related("is named here", common.first.span)],
                    severity=None if registrant and not owned else Severity.NOTE,
                )


def _stands_apart(text: str, company: Company, near: int) -> bool:
    """Whether no other name with the same words stands in the paragraph of a company, nor so near to it, in characters."""
    start = max(text.rfind("\n\n", 0, company.span.start) + 2, company.span.start - _FAR)
    end = company.span.end + _FAR
    if (blank := text.find("\n\n", company.span.end, end)) >= 0:
        end = blank
    start, end = min(start, max(0, company.span.start - near)), max(end, company.span.end + near)
    words = " ".join(regex(r"[\w&]+").findall(company.span.text)[:-1])
    return " ".join(regex(r"[\w&]+").findall(text[start:end])).casefold().count(words.casefold()) == 1
