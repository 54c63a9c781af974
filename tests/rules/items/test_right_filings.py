"""Sound reports of the kinds that are easily mistaken: no rule on items says a word of them."""

from __future__ import annotations

from datetime import date

import pytest

import lint8k_rules.items
from lint8k.api import Example, rules_in
from lint8k.testing import check, render
from tests.rules.pages import FUNDING, HOLLIN, HONG_KONG, cover

FOREIGN = cover(("SABLE CREEK HOLDINGS PLC", "Cayman Islands", "001-34567", "98-0412738"), place=HONG_KONG)
RIGHT = {
    "the last day of Items 1 to 12": Example(
        day=date(2004, 8, 20),
        body="""\
Item 7.  Financial Statements and Exhibits.

(c) Exhibits

     99.1     Press release dated {day}

Item 12.  Results of Operations and Financial Condition.

The information in this report is furnished pursuant to Item 12 and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.
A press release is attached as Exhibit 99.1.
""",
    ),
    "the first day of Items 1.01 to 9.01": Example(
        day=date(2004, 8, 23),
        body="""\
Item 2.02  Results of Operations and Financial Condition.

The information in this Item 2.02 and Exhibit 99.1 is furnished and shall not be
deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.

Item 9.01  Financial Statements and Exhibits.

(c) Exhibits

     99.1     Press release dated {day}
""",
    ),
    "statements by amendment, in parts": Example(
        cover="                               (Amendment No. 1)\n\n" + FOREIGN,
        body="""\
This Amendment No. 1 amends Item 9.01 of the report filed on January 9, 2015, to
file the statements of the business acquired, and no other part of it.

Item 9.01  Financial Statements and Exhibits.

(a) Financial statements of businesses acquired. See Exhibit 99.1.

(b) Pro forma financial information. See Exhibit 99.2.

(d) Exhibits

     99.1     Financial statements of Tarn Aggregates LLC
     99.2     Pro forma financial information
""",
    ),
    "several registrants with an item each": Example(
        cover=cover(HOLLIN, FUNDING, place=None),
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.

Item 8.01  Other Events.

On {day}, Hollin Ridge Funding LLC redeemed its notes.
""",
    ),
    "an asset-backed issuer": Example(
        body="""\
Item 6.02  Change of Servicer or Trustee.

On {day}, Fenwick Trust Company became the trustee under the Pooling and
Servicing Agreement of the depositor.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     4.1     Pooling and Servicing Agreement dated {day}
"""
    ),
    "a foreign registrant": Example(cover=FOREIGN),
    "no exhibits": Example(
        body="Item 8.01  Other Events.\n\nOn {day}, Hollin Ridge Materials, Inc. reopened its Sable Creek quarry.\n"
    ),
    "an old event under the numbers of its day": Example(
        day=date(2003, 6, 2),
        body="""\
Item 5.  Other Events and Regulation FD Disclosure.

On {day}, Hollin Ridge Materials, Inc. sold its Tarn works.

Item 7.  Financial Statements, Pro Forma Financial Information and Exhibits.

(a) Not applicable.
(b) Not applicable.
(c) Exhibits

     99.1     Press release dated {day}
""",
    ),
}


@pytest.mark.parametrize("kind", RIGHT)
def test_nothing_is_said_of(kind: str) -> None:
    verdict = check(render(RIGHT[kind]), *rules_in(lint8k_rules.items.__name__))
    assert [violation.message for violation in verdict.violations] == []
