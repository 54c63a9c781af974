"""Sound reports of the kinds that are easily mistaken: of all the rules, none calls anything in them wrong."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render
from tests.rules.pages import BOXES, FUNDING, HOLLIN, HONG_KONG, LONDON, cover, signed, trust

RULES = list(rules_in("lint8k_rules"))
HOLLIN_SIGNS = signed("HOLLIN RIDGE MATERIALS, INC.")
CAYMAN = cover(
    ("SABLE CREEK HOLDINGS LTD.", "Cayman Islands", "001-34568", "N/A"), place=HONG_KONG, former=True
)
CANADA = cover(
    ("TARN AGGREGATES CORP.", "Ontario, Canada", "001-34569", "98-0412738"),
    place=("40 King Street West, Toronto, Ontario, Canada", "M5H 3Y2", "(416) 555-0177"),
    former=True,
)
ENGLAND = cover(
    ("TILLAMERE PAPER PLC", "England and Wales", "000-34570", "98-0412739"), place=LONDON, former=True
)
TRUST = trust(
    "QUARRY AUTO RECEIVABLES TRUST 2012-A",
    "QUARRY FUNDING LLC",
    "333-178901-02",
    sponsor="QUARRY FINANCE COMPANY",
)
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
        cover=cover(HOLLIN, former=True) + BOXES,
        day=date(2004, 8, 20),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.
""",
        signature=HOLLIN_SIGNS.replace("{signed}", "August 24, 2004"),
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
        cover="                               (Amendment No. 1)\n\n" + cover(HOLLIN, former=True) + BOXES,
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
        signature=HOLLIN_SIGNS.replace("{signed}", "May 12, 2015"),
    ),
    "several registrants": Example(
        cover=cover(HOLLIN, FUNDING) + BOXES,
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Funding LLC redeemed its notes, which Hollin Ridge
Materials, Inc. had guaranteed.
""",
        signature=signed(
            "HOLLIN RIDGE MATERIALS, INC.", ("HOLLIN RIDGE FUNDING LLC", "Karl Farley", "Manager")
        ),
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
        signature=signed("QUARRY FUNDING LLC\n                                    (Depositor)"),
    ),
    "a registrant of the Cayman Islands": Example(
        cover=CAYMAN + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Sable Creek Holdings Ltd. reopened its quarry.\n",
        signature=signed("SABLE CREEK HOLDINGS LTD."),
    ),
    "a registrant of Ontario": Example(
        cover=CANADA + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Tarn Aggregates Corp. reopened its quarry.\n",
        signature=signed("TARN AGGREGATES CORP."),
    ),
    "a registrant of England": Example(
        cover=ENGLAND + BOXES,
        body="Item 8.01  Other Events.\n\nOn {day}, Tillamere Paper plc closed its Thames mill.\n",
        signature=signed("TILLAMERE PAPER PLC"),
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
