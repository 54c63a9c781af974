"""A tagged cover without a fact that EDGAR asks for."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Cover, Example, Filing, Finding, Rule, Severity, Words

from ._facts import BODY, CITATION, DAY, SINCE, facts, hidden, place

_ALWAYS = ("DocumentType", "EntityRegistrantName", "EntityCentralIndexKey")
_WHERE_PRINTED = {
    "DocumentPeriodEndDate": "report_date", "EntityIncorporationStateCountryCode": "state", "EntityFileNumber": "file_number",
    "EntityTaxIdentificationNumber": "ein", "EntityAddressAddressLine1": "address", "EntityAddressCityOrTown": "address",
    "EntityAddressPostalZipCode": "zip", "LocalPhoneNumber": "phone",
}  # fmt: skip
_BOXES = {
    "WrittenCommunications": "425", "SolicitingMaterial": "14a-12", "PreCommencementTenderOffer": "14d-2(b)",
    "PreCommencementIssuerTenderOffer": "13e-4(c)", "EntityEmergingGrowthCompany": "emerging_growth",
}  # fmt: skip


class CoverFactMissing(Rule):
    """A cover tagged in Inline XBRL lacks a fact that EDGAR asks for.

    Without the type of the document, the name or the Central Index Key EDGAR suspends the submission; without any of the
    others it warns, and the report cannot be found by what is missing.

    Not flagged: covers that are not tagged; what the cover does not print, as a zip code abroad or an employer
    identification number that there is not; facts that may be left out.

    Source: Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II (dei elements of Form 8-K).
    """

    code = "XBR002"
    name = "cover-fact-missing"
    severity = Severity.WARNING
    citation = CITATION
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Commission file number: 001-34567
~~~~~~~~~~~~~~~~~~~~~~~ XBR002

2200 Quarry Road, Naperville, Illinois
(Address of principal executive offices)

Registrant's telephone number, including area code: (630) 555-0142
""",
        day=DAY,
        tail=hidden(EntityFileNumber=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation for each fact that is missing, at the label of what it would tag."""
        tagged = facts(filing)
        if not tagged:
            return
        for name in _ALWAYS:
            if name not in tagged and (
                span := place(filing, None, "name" if name != "DocumentType" else "form")
            ):
                yield self.violation(
                    span,
                    f"The tagged cover has no fact dei:{name}, which EDGAR requires",
                    severity=Severity.ERROR,
                )
        cover = filing.cover
        missing = {
            name: field
            for name, field in _WHERE_PRINTED.items()
            if name not in tagged and _is_printed(cover, field)
        }
        boxes = [
            name
            for name, box in _BOXES.items()
            if name not in tagged and cover.checkboxes.get(box) is not None
        ]
        for name, field in (*missing.items(), *((name, "form") for name in boxes)):
            if span := place(filing, None, field):
                yield self.violation(
                    span, f"The cover prints what dei:{name} stands for, and does not tag it"
                )


def _is_printed(cover: Cover, field: str) -> bool:
    """Whether the cover has something at a field, which in place of a number is no "N/A"."""
    if field == "report_date":
        return cover.report_date is not None
    words: Words | None = getattr(cover.registrant, field)
    return words is not None and (field in ("state", "address") or any(map(str.isdigit, words.text)))
