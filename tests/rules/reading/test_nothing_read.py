"""PAR002, nothing-read."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.reading.nothing_read import NothingRead

SIGNATURE = """\
SIGNATURE

Pursuant to the requirements of the Securities Exchange Act of 1934, ...

By: /s/ Ann Roe
"""


def test_a_cover_sheet_alone() -> None:
    flags(
        NothingRead,
        cover="Hollin Ridge Materials, Inc.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~ PAR002\n",
        body="",
        signature="",
    )


@pytest.mark.parametrize(
    "read",
    [
        {"body": "Item 8.01  Other Events.\n\nIt closed.\n"},
        {"signature": SIGNATURE},
        {"cover": "Date of Report (Date of earliest event reported): March 4, 2015\n"},
    ],
)
def test_a_filing_of_which_something_was_read(read: dict[str, str]) -> None:
    clean(NothingRead, **{"cover": "Hollin Ridge Materials, Inc.\n", "body": "", "signature": "", **read})
