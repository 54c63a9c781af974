"""Sound reports of the kinds that are easily mistaken: of all the rules, none calls anything in them wrong."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render

RULES = list(rules_in("lint8k_rules"))
SIGNED = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    {name}

Date: {{signed}}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
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
COVER = """\
       Date of Report (Date of earliest event reported): {{day}}

{name:^70}
             (Exact name of registrant as specified in its charter)

 {state:28}{file_number:22}{ein}
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

    {street:58}{zip}
     (Address of principal executive offices)               (Zip Code)

      Registrant's telephone number, including area code: {telephone}

                                 Not applicable
         (Former name or former address, if changed since last report)
"""
HOLLIN = COVER.format(
    name="HOLLIN RIDGE MATERIALS, INC.", state="Delaware", file_number="001-34567", ein="36-4127385",
    street="2200 Quarry Road, Naperville, Illinois", zip="60563", telephone="(630) 555-0142",
)  # fmt: skip
CAYMAN = COVER.format(
    name="SABLE CREEK HOLDINGS LTD.", state="Cayman Islands", file_number="001-34568", ein="N/A",
    street="14 Harbour Road, Wanchai, Hong Kong", zip="N/A", telephone="+852 2555 0142",
)  # fmt: skip
CANADA = COVER.format(
    name="TARN AGGREGATES CORP.", state="Ontario, Canada", file_number="001-34569", ein="98-0412738",
    street="40 King Street West, Toronto, Ontario, Canada", zip="M5H 3Y2", telephone="(416) 555-0177",
)  # fmt: skip
ENGLAND = COVER.format(
    name="TILLAMERE PAPER PLC", state="England and Wales", file_number="000-34570", ein="98-0412739",
    street="7 Harbour Lane, London, United Kingdom", zip="SW1X 9ZZ", telephone="+44 20 7946 0958",
)  # fmt: skip
TWO = """\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

                           HOLLIN RIDGE FUNDING LLC
             (Exact name of registrant as specified in its charter)

         Delaware                   333-145678              36-4127386
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrants' telephone number, including area code: (630) 555-0142
"""
BOTH_SIGN = """\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, each
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer

                                    HOLLIN RIDGE FUNDING LLC

Date: {signed}                 By: /s/ Karl Farley
                                    ---------------------
                                    Karl Farley
                                    Manager
"""
TRUST = """\
       Date of Report (Date of earliest event reported): {day}

                      QUARRY AUTO RECEIVABLES TRUST 2012-A
             (Exact name of issuing entity as specified in its charter)

                            QUARRY FUNDING LLC
               (Exact name of depositor as specified in its charter)

                            QUARRY FINANCE COMPANY
                (Exact name of sponsor as specified in its charter)

         Delaware                  333-178901-02              N/A
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
"""
RIGHT = {
    "the last day of the old items": Example(
        day=date(2004, 8, 20),
        body="""\
Item 7.  Financial Statements, Pro Forma Financial Information and Exhibits.

(c) Exhibits

     99.1     Press release dated {day}

Item 12.  Results of Operations and Financial Condition.

On {day}, Hollin Ridge Materials, Inc. issued a press release on its results for
the quarter ended June 30, 2004. The press release is attached as Exhibit 99.1.
The information in this report is furnished pursuant to Item 12 and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.
""",
    ),
    "the first day of the new items": Example(
        day=date(2004, 8, 23),
        body="""\
Item 2.02  Results of Operations and Financial Condition.

On {day}, Hollin Ridge Materials, Inc. issued a press release on its results for
the quarter ended June 30, 2004. The press release is attached as Exhibit 99.1. It
is furnished and shall not be deemed "filed" for purposes of Section 18 of the
Securities Exchange Act of 1934.

Item 9.01  Financial Statements and Exhibits.

(c) Exhibits

     99.1     Press release dated {day}
""",
    ),
    "an event of before the border, reported behind it": Example(
        cover=HOLLIN + BOXES,
        day=date(2004, 8, 20),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
""",
        signature=SIGNED.format(name="HOLLIN RIDGE MATERIALS, INC.").replace("{signed}", "August 24, 2004"),
    ),
    "old numbers for an old event": Example(
        day=date(2003, 6, 2),
        body="""\
Item 2.  Acquisition or Disposition of Assets.

On {day}, Hollin Ridge Materials, Inc. sold its Tarn works to Bask Stone, Inc.
for $12.5 million in cash.

Item 7.  Financial Statements and Exhibits.

(a) Not applicable.

(b) Not applicable.

(c) Exhibits

     2.1      Asset Purchase Agreement dated {day} between Hollin Ridge Materials,
              Inc. and Bask Stone, Inc.
""",
    ),
    "an amendment with parts only": Example(
        cover="                               (Amendment No. 1)\n\n" + HOLLIN + BOXES,
        body="""\
This Amendment No. 1 amends Item 9.01 of the Current Report on Form 8-K filed on
March 6, 2015, to file the financial statements of the business acquired and the
pro forma financial information. No other part of that report is amended.

Item 9.01  Financial Statements and Exhibits.

(a) Financial statements of businesses acquired.

The audited financial statements of Tarn Aggregates LLC are filed as Exhibit 99.1.

(b) Pro forma financial information.

The pro forma financial information is filed as Exhibit 99.2.

(d) Exhibits

     23.1     Consent of Ferrow & Dale LLP
     99.1     Audited financial statements of Tarn Aggregates LLC
     99.2     Unaudited pro forma condensed combined financial information
""",
        signature=SIGNED.format(name="HOLLIN RIDGE MATERIALS, INC.").replace("{signed}", "May 12, 2015"),
    ),
    "several registrants": Example(
        cover=TWO + BOXES,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Funding LLC redeemed its notes, which Hollin Ridge
Materials, Inc. had guaranteed.
""",
        signature=BOTH_SIGN,
    ),
    "an asset-backed issuer": Example(
        day=date(2012, 3, 14),
        cover=TRUST + BOXES,
        body="""\
Item 6.02  Change of Servicer or Trustee.

On {day}, Fenwick Trust Company became the indenture trustee under the Indenture
between Quarry Auto Receivables Trust 2012-A and the trustee before it.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     4.1      Instrument of Resignation and Appointment dated {day}
""",
        signature=SIGNED.format(name="QUARRY FUNDING LLC\n                                    (Depositor)"),
    ),
    "a registrant of the Cayman Islands": Example(
        cover=CAYMAN + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Sable Creek Holdings Ltd. reopened its quarry.\n",
        signature=SIGNED.format(name="SABLE CREEK HOLDINGS LTD."),
    ),
    "a registrant of Ontario": Example(
        cover=CANADA + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Tarn Aggregates Corp. reopened its quarry.\n",
        signature=SIGNED.format(name="TARN AGGREGATES CORP."),
    ),
    "a registrant of England": Example(
        cover=ENGLAND + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Tillamere Paper plc closed its Thames mill.\n",
        signature=SIGNED.format(name="TILLAMERE PAPER PLC"),
    ),
    "no exhibits": Example(
        body="""\
Item 5.02  Departure of Directors or Certain Officers; Election of Directors;
Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.

(b) On {day}, Karl Farley resigned as a director of Hollin Ridge Materials, Inc.
""",
    ),
}


@pytest.mark.parametrize("kind", RIGHT)
def test_nothing_is_wrong_with(kind: str) -> None:
    text = render(RIGHT[kind])
    if "Amendment No. 1" in text:
        text = text.replace("FORM 8-K\n", "FORM 8-K/A\n", 1)
    said = check(text, *RULES).violations
    wrong = [one for one in said if one.severity is not None and one.severity.value != "note"]
    assert not wrong, [(one.rule.code, one.span.text, one.message) for one in wrong]
