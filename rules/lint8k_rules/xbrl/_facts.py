"""What the rules on tagged covers share: the facts by name, where to complain of them, and an invented set of facts."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from lint8k.api import Filing, Span, TaggedFact, once

SINCE = date(2019, 6, 30)
"""From then on covers are tagged: reports filed after the first Form 10-Q for a period that ended on or after June 15, 2019."""
CITATION = "Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II"
DAY = date(2024, 5, 2)
"""The date of report of the examples."""
_ENOUGH = 8
"""A document with fewer facts is not a tagged cover but a part of one."""
_SOUND = {
    "DocumentType": "8-K", "AmendmentFlag": "false", "EntityCentralIndexKey": "0000999999",
    "EntityRegistrantName": "HOLLIN RIDGE MATERIALS, INC.", "DocumentPeriodEndDate": "2024-05-02",
    "EntityIncorporationStateCountryCode": "DE", "EntityFileNumber": "001-34567",
    "EntityTaxIdentificationNumber": "36-4127385", "EntityAddressAddressLine1": "2200 Quarry Road",
    "EntityAddressCityOrTown": "Naperville", "EntityAddressStateOrProvince": "IL", "EntityAddressPostalZipCode": "60563",
    "CityAreaCode": "630", "LocalPhoneNumber": "555-0142", "WrittenCommunications": "false", "SolicitingMaterial": "false",
    "PreCommencementTenderOffer": "false", "PreCommencementIssuerTenderOffer": "false", "EntityEmergingGrowthCompany": "false",
    "Security12bTitle": "Common Stock, $0.01 par value", "TradingSymbol": "HRMX", "SecurityExchangeName": "NASDAQ",
}  # fmt: skip


BODY = """\
Item 8.01  Other Events.

On May 2, 2024, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     104      Cover Page Interactive Data File (embedded within the Inline XBRL document)
"""
"""The body of a report whose cover is tagged."""


def hidden(**changed: str | None) -> str:
    """The hidden facts of a sound cover as a part of an example, some of them changed or, with None, left out."""
    facts = {name: text for name, text in {**_SOUND, **changed}.items() if text is not None}
    lines = "".join(f"{_tag(name, text)}\n" for name, text in facts.items())
    context = (
        '<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000999999'
        "</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-05-02</xbrli:startDate><xbrli:endDate>"
        "2024-05-02</xbrli:endDate></xbrli:period></xbrli:context>"
    )
    return f'<div style="display:none"><ix:hidden>\n{context}\n{lines}</ix:hidden></div>\n'


def _tag(name: str, text: str) -> str:
    return f'<ix:nonNumeric name="dei:{name}" contextRef="c-1">{text}</ix:nonNumeric>'


@once
def facts(filing: Filing) -> MappingProxyType[str, tuple[TaggedFact, ...]]:
    """The facts of a tagged cover by their names without prefix, without those that are nil; none where it is not tagged."""
    found: dict[str, tuple[TaggedFact, ...]] = {}
    for fact in filing.cover_facts:
        if not fact.nil:
            name = fact.name.rpartition(":")[2]
            found[name] = (*found.get(name, ()), fact)
    return MappingProxyType(found if len(found) >= _ENOUGH else {})


def place(filing: Filing, fact: TaggedFact | None, *labels: str) -> Span | None:
    """Where to complain of a fact: where it is printed, at the first of these labels that there is, at the form's title."""
    if fact is not None and fact.span is not None:
        return fact.span
    known = filing.cover.labels
    return next((known[label] for label in (*labels, "form") if label in known), None)
