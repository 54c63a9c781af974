"""Covers and signature pages of registrants that are not the sound filing's own, for tests of right filings."""

from __future__ import annotations

BOXES = """
Check the appropriate box below if the Form 8-K filing is intended to
simultaneously satisfy the filing obligation of the registrant under any of the
following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act
    (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act
    (17 CFR 240.14a-12)

[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the
    Exchange Act (17 CFR 240.14d-2(b))

[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the
    Exchange Act (17 CFR 240.13e-4(c))
"""
HOLLIN = ("HOLLIN RIDGE MATERIALS, INC.", "Delaware", "001-34567", "36-4127385")
FUNDING = ("HOLLIN RIDGE FUNDING LLC", "Delaware", "333-145678", "36-4127386")
NAPERVILLE = ("2200 Quarry Road, Naperville, Illinois", "60563", "(630) 555-0142")
HONG_KONG = ("14 Harbour Road, Wanchai, Hong Kong", "N/A", "+852 2555 0142")
LONDON = ("7 Harbour Lane, London, United Kingdom", "SW1X 9ZZ", "+44 20 7946 0958")
_DAY = "       Date of Report (Date of earliest event reported): {{day}}\n"
_NAME = "\n{name}\n             (Exact name of {role} as specified in its charter)\n"
_NUMBERS = """
 {state:28}{file_number:22}{ein}
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)
"""
_PLACE = """
    {street:58}{zip}
     (Address of principal executive offices)               (Zip Code)

      Registrant's telephone number, including area code: {telephone}
"""
_FORMER = """
                                 Not applicable
         (Former name or former address, if changed since last report)
"""
_SIGNED = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, {each}
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.
"""
_SIGNATURE = """
                                    {name}

Date: {{signed}}                 By: /s/ {signer}
                                    ---------------------
                                    {signer}
                                    {title}
"""


def cover(
    *registrants: tuple[str, str, str, str],
    place: tuple[str, str, str] | None = NAPERVILLE,
    roles: tuple[str, ...] = ("registrant",),
    former: bool = False,
) -> str:
    """A cover, for `Example.cover`: of each registrant its name, state, file number and EIN; street, zip and telephone.

    Of one without a state the name alone is printed, by its role; the last role is that of all that follow.
    `former` adds the line for a former name.
    """
    lines = [_DAY.format()]
    for at, (name, state, file_number, ein) in enumerate(registrants):
        lines.append(_NAME.format(name=f"{name:^70}".rstrip(), role=roles[min(at, len(roles) - 1)]))
        if state:
            lines.append(_NUMBERS.format(state=state, file_number=file_number, ein=ein))
    if place:
        lines.append(_PLACE.format(street=place[0], zip=place[1], telephone=place[2]))
    if former:
        lines.append(_FORMER)
    return "".join(lines)


def signed(*signers: tuple[str, str, str] | str) -> str:
    """A signature page, for `Example.signature`: of each registrant its name, or its name, who signs for it and as what."""
    blocks = [
        (one, "Margaret T. Oakes", "Chief Financial Officer") if isinstance(one, str) else one
        for one in signers
    ]
    return _SIGNED.format(each="each" if len(blocks) > 1 else "the") + "".join(
        _SIGNATURE.format(name=name, signer=signer, title=title) for name, signer, title in blocks
    )


def trust(name: str, depositor: str, file_number: str, *, sponsor: str | None = None) -> str:
    """The cover of an asset-backed issuer: the issuing entity, its depositor, and its sponsor."""
    bare = [(other, "", "", "") for other in (name, depositor, sponsor) if other]
    last = (bare.pop()[0], "Delaware", file_number, "N/A")
    return cover(*bare, last, roles=("issuing entity", "depositor", "sponsor"))
