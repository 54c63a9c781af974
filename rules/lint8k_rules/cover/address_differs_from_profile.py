"""The registrant's address or telephone number is not the one that the configuration knows."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law, regex

from ._profile import CITATION, PROFILE, compared, sides

_SHORT = {
    "street": "st", "avenue": "ave", "boulevard": "blvd", "drive": "dr", "road": "rd", "lane": "ln", "court": "ct",
    "place": "pl", "square": "sq", "parkway": "pkwy", "highway": "hwy", "suite": "ste", "floor": "fl", "building": "bldg",
    "north": "n", "south": "s", "east": "e", "west": "w", "fort": "ft", "saint": "st", "mount": "mt", "room": "rm",
    "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw", "center": "ctr", "centre": "ctr",
}  # fmt: skip
_IDLE = {"the", "of", "and", "usa", "us", "united", "states", "america"}


class AddressDiffersFromProfile(Rule):
    """The registrant's address or telephone number on the cover is not the one in the configuration's profile.

    After a move the old address lives on in old reports, from which new ones are made. The profile is the table
    `[registrant]` of lint8k.toml.

    Not flagged: abbreviations ("St." for "Street", "IL" for "Illinois"); an address that only leaves out or adds words of the
    other; zip codes of five digits for one of nine; what the profile leaves open.

    Source: Form 8-K, cover page ("Address of principal executive offices"; "Registrant's telephone number").
    """

    code = "CVR023"
    name = "address-differs-from-profile"
    severity = Severity.WARNING
    citation = CITATION
    right = Example(profile=PROFILE)
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

      14 Depot Street, Naperville, Illinois                    60563
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR023
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
""",
        profile=PROFILE,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for address, zip code and telephone number, and a violation for each that differs."""
        both = sides(filing)
        if both is None:
            return
        known, printed = both
        if known.address and printed.address:
            here, there = _words(printed.address.text), _words(known.address)
            fits = here <= there or there <= here
            yield from compared(self, printed.address, known.address, fits, "the address")
        if known.zip and printed.zip:
            here_zip, there_zip = (
                regex(r"[^a-z0-9]").sub("", code.lower()) for code in (printed.zip.text, known.zip)
            )
            size = min(len(here_zip), len(there_zip), 5) if here_zip.isdigit() else None
            if here_zip:
                long = len(here_zip) == len(there_zip)
                fits = here_zip == there_zip if long else here_zip[:size] == there_zip[:size]
                yield from compared(self, printed.zip, known.zip, fits, "the zip code")
        if known.telephone and printed.phone:
            here_phone, there_phone = (
                regex(r"\D").sub("", one) for one in (printed.phone.text, known.telephone)
            )
            if len(here_phone) >= 7:
                size = min(len(here_phone), len(there_phone), 10)
                fits = here_phone[-size:] == there_phone[-size:]
                yield from compared(self, printed.phone, known.telephone, fits, "the telephone number")


def _words(address: str) -> set[str]:
    """The words that tell an address, in their short forms; the state at its end by its code, a zip code left out."""
    words = regex(r"\b\d{5}(?:-\d{4})?[\s\xa0]*$").sub("", address.lower()).replace(".", "")
    parts = regex(r"[a-z0-9]+").findall(words)
    while parts and parts[-1] in _IDLE:
        parts.pop()
    for size in (2, 1):
        code = law.state_code(" ".join(parts[-size:])) if len(parts) > size else None
        if code:
            parts[-size:] = [code]
            break
    return {_SHORT.get(part, part) for part in parts} - _IDLE
