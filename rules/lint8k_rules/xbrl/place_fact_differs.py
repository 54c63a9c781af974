"""The state, the zip code or the telephone number is tagged otherwise than it is printed."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import (
    Example,
    Filing,
    Finding,
    Operand,
    Registrant,
    Related,
    Rule,
    Severity,
    Words,
    law,
    regex,
)
from lint8k_rules.cover._fields import state_of_offices

from ._facts import BODY, CITATION, DAY, SINCE, facts, hidden, place


class PlaceFactDiffers(Rule):
    """The state of incorporation, the state or zip code of the offices, or the telephone number is tagged otherwise than printed.

    A hidden fact, or a transformation of the printed words, keeps what the last report had.

    Not flagged: former addresses, covers of several registrants, words that stand for no place known to EDGAR, numbers that
    share their last seven digits or are of other countries.

    Source: Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II (state and country codes).
    """

    code = "XBR008"
    name = "place-fact-differs"
    severity = Severity.WARNING
    citation = CITATION
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

Tagged: <ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c-1">NV</ix:nonNumeric>
                                                                                       ~~ XBR008
""",
        day=DAY,
        tail=hidden(EntityIncorporationStateCountryCode=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each fact that can be compared, and a violation where it differs."""
        tagged = facts(filing)
        if not tagged or len(filing.cover.registrants) != 1:
            return
        registrant = filing.cover.registrant
        for name, field, printed, known in _printed(registrant):
            found = [fact for fact in tagged.get(name, ()) if not (fact.context and fact.context.members)]
            if len(found) != 1 or not found[0].value:
                continue
            fact, value = found[0], found[0].value
            span = place(filing, fact, field) or printed.span
            fits = _bare(value) == _bare(known)
            yield self.tie(
                "equal",
                fits,
                f"dei:{name} {value} {'=' if fits else '≠'} {printed.text}",
                [Operand(span.text, span), Operand(printed.text, printed.span)],
            )
            if not fits:
                yield self.violation(
                    span,
                    f'The fact dei:{name} is tagged "{value}", and the cover prints "{printed.text}"',
                    related=[Related("what the cover prints", printed.span)],
                )


def _printed(registrant: Registrant) -> Iterator[tuple[str, str, Words, str]]:
    """Each fact's name, its field, what the cover prints there, and the value that this should have."""
    if registrant.state and (code := law.edgar_code(registrant.state.text)):
        yield "EntityIncorporationStateCountryCode", "state", registrant.state, code
    state = state_of_offices(registrant)
    if registrant.address and registrant.zip and state and (code := law.state_code(state)):
        yield "EntityAddressStateOrProvince", "address", registrant.address, code
        yield "EntityAddressPostalZipCode", "zip", registrant.zip, registrant.zip.text[:5]
        digits = regex(r"\D").sub("", registrant.phone.text) if registrant.phone else ""
        if registrant.phone and len(digits) == 10:
            yield "LocalPhoneNumber", "phone", registrant.phone, digits[3:]
            yield "CityAreaCode", "phone", registrant.phone, digits[:3]


def _bare(text: str) -> str:
    """Letters and digits; of a zip code of nine digits the first five."""
    return regex(r"\W").sub("", regex(r"^(\d{5})-\d{4}$").sub(r"\1", text.strip())).upper()
