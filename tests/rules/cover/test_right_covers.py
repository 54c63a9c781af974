"""Sound covers of registrants that are not like the others: nothing is to be said of them."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render
from tests.rules.pages import LONDON, cover, signed, trust

RULES = [rule for rule in rules_in("lint8k_rules") if rule.code[:3] in ("CVR", "HDR", "XBR", "SIG")]
BOXES = """
[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)

[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))

[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))

Securities registered pursuant to Section 12(b) of the Act:

{table}

Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the
Securities Act of 1933 (17 CFR 230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR 240.12b-2).

Emerging growth company [ ]

If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended
transition period for complying with any new or revised financial accounting standards provided pursuant to
Section 13(a) of the Exchange Act. [ ]
"""
FOREIGN = cover(
    ("TILLAMERE PAPER HOLDINGS PLC", "England and Wales", "001-39999", "98-1234567"), place=LONDON
)
TRUST = trust("QUARRY AUTO RECEIVABLES TRUST 2020-1", "QUARRY FUNDING LLC", "333-234567-01")
SEVERAL = """\
       Date of Report (Date of earliest event reported): {day}

Commission     Registrant; State of Incorporation;              IRS Employer
File Number    Address; and Telephone Number                    Identification No.

001-34567      HOLLIN RIDGE MATERIALS, INC.                     36-4127385
               (a Delaware corporation)
               2200 Quarry Road
               Naperville, Illinois 60563
               (630) 555-0142

001-34568      SABLE CREEK STONE COMPANY                        36-4127386
               (an Ohio corporation)
               9 Slate Street
               Columbus, Ohio 43215
               (614) 555-0177
"""
TABLE = """\
Title of each class    Trading symbol(s)   Name of each exchange on which registered
Ordinary Shares        TLMP                New York Stock Exchange"""


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (FOREIGN + BOXES.format(table=TABLE), "TILLAMERE PAPER HOLDINGS PLC"),
        (TRUST, "QUARRY FUNDING LLC\n                                    (Depositor)"),
        (SEVERAL + BOXES.format(table=TABLE), "HOLLIN RIDGE MATERIALS, INC."),
    ],
    ids=["a foreign registrant", "a trust", "several registrants"],
)
def test_a_sound_cover(page: str, name: str) -> None:
    text = render(Example(cover=page, day=date(2020, 3, 4), signature=signed(name)))
    said = check(text, *RULES).violations
    assert not said, [(one.rule.code, one.span.text, one.message) for one in said]
