"""What the rules on the header have in common: the one filer, and an invented header to set examples into."""

from __future__ import annotations

from datetime import date

from lint8k.api import Filer, Filing, Operand, Registrant, Rule, Tie, Words

HEADER = """\
ACCESSION NUMBER:           0000999999-15-000012
CONFORMED SUBMISSION TYPE:  8-K
PUBLIC DOCUMENT COUNT:      1
CONFORMED PERIOD OF REPORT: 20150304
ITEM INFORMATION:           Other Events
ITEM INFORMATION:           Financial Statements and Exhibits
FILED AS OF DATE:           20150305
FILER:
    COMPANY DATA:
        COMPANY CONFORMED NAME:  HOLLIN RIDGE MATERIALS INC
        CENTRAL INDEX KEY:       0000999999
        IRS NUMBER:              364127385
        STATE OF INCORPORATION:  DE
    FILING VALUES:
        SEC FILE NUMBER:         001-34567
"""
"""A header that fits the sound filing."""


def sides(filing: Filing) -> tuple[Filer, Registrant] | None:
    """The filer of the header and the registrant of the cover, where there is one of each.

    Of several nobody can tell which belong together, so that nothing is said of them.
    """
    if filing.header is None or len(filing.header.filers) != 1 or len(filing.cover.registrants) != 1:
        return None
    return filing.header.filers[0], filing.cover.registrants[0]


def printed(day: date) -> str:
    """A day as a report prints it."""
    return f"{day:%B} {day.day}, {day.year}"


def equality(rule: Rule, known: Words, printed: Words, fits: bool) -> Tie:
    """The tie of what the header has and what the cover prints."""
    return rule.tie(
        "equal",
        fits,
        f"{known.text} {'=' if fits else '≠'} {printed.text}",
        (Operand(known.text, known.span), Operand(printed.text, printed.span)),
    )
