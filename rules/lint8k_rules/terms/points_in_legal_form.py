"""A company whose legal form is printed with points in one place and without them in another."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.terms._companies import Named, companies

_PRINTED_TWO_WAYS = frozenset(["lp", "llc", "llp"])
"""The forms that are printed with points and without."""


class PointsInLegalForm(Rule):
    """A company's legal form is printed with points in one place and without them in another: "L.P." and "LP".

    A name in the charter has one form, and a partnership of the same name printed otherwise may be another of the family.

    Flagged where one of the two stands once, there; of the registrant, in the text and not on the cover. Not flagged: a
    period at the end alone ("LLC."), of which TXT011 speaks; Inc. for Incorporated; signatures.

    Source: Form 8-K, cover page (exact name); custom of drafting.
    """

    code = "TRM019"
    name = "points-in-legal-form"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page; custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

Sable Creek Partners, L.P. sold a quarry to Tessler Holdings, LLC. Sable Creek Partners II, LP bought another.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Sable Creek Partners, L.P. sold a quarry. Sable Creek Partners, L.P. will move. The rent of Sable Creek Partners LP is due.
                                                                                            ~~~~~~~~~~~~~~~~~~~~~~~ TRM019
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at the rarer of two forms, with the other related."""
        alike: dict[tuple[tuple[str, ...], str], dict[bool, Named]] = {}
        for company in companies(filing):
            words, form = company.key
            if form in _PRINTED_TWO_WAYS:
                printed = alike.setdefault((tuple(word.casefold() for word in words), form), {})
                printed.setdefault(_pointed(company.span.text), Named(company)).count += 1
        for forms in alike.values():
            rare, *more = sorted(forms.values(), key=lambda named: (named.first.on_cover, named.count))
            if more and rare.count == 1:
                here, there = rare.first.span, more[0].first.span
                yield self.violation(
                    here,
                    f'"{here.text}" and "{there.text}" seem to be one company; print its legal form in one way',
                    related=[Related("is named here", there)],
                )


def _pointed(name: str) -> bool:
    """Whether a name ends in a legal form with points between its letters."""
    return "." in name.rstrip(".").rsplit(None, 1)[-1]
