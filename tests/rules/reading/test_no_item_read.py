"""PAR003, no-item-read."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.reading.no_item_read import NoItemRead

COVER = """\
Date of Report (Date of earliest event reported): March 4, 2015
"""


def test_a_report_without_items() -> None:
    mark = " " * 50 + "~~~~~~~~~~~~~ PAR003\n"
    flags(NoItemRead, cover=COVER + mark, body="The quarry was opened.\n")


@pytest.mark.parametrize(
    "body", ["Item 8.01  Other Events.\n\nIt closed.\n", "Items 7.01 and 9.01.\n\nIt closed.\n"]
)
def test_a_report_with_items(body: str) -> None:
    clean(NoItemRead, cover=COVER, body=body)


@pytest.mark.parametrize("read", [{"cover": "Hollin Ridge Materials, Inc.\n"}, {"signature": ""}])
def test_a_filing_of_which_less_was_read_is_left_to_other_rules(read: dict[str, str]) -> None:
    clean(NoItemRead, **{"cover": COVER, "body": "It closed.\n", **read})
