"""SIG011, registrant-not-named."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.signatures.registrant_not_named import RegistrantNotNamed

PAGE = """\
SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

{block}
"""


@pytest.mark.parametrize("block", [
    "By: /s/ Ann Roe\n    ~~~~~~~~~~~ SIG011\n    Ann Roe\n    President\n\nDate: March 5, 2015",
    "/s/ Ann Roe\n~~~~~~~~~~~ SIG011\nAnn Roe\nPresident\n\n/s/ Tom Ash\nTom Ash\nTreasurer\n\nDate: March 5, 2015",
])  # fmt: skip
def test_a_page_that_names_no_registrant(block: str) -> None:
    flags(RegistrantNotNamed, signature=PAGE.format(block=block))


@pytest.mark.parametrize("block", [
    "Hollin Ridge Materials, Inc.\n\nBy: /s/ Ann Roe\n    Ann Roe\n    President\n\nDate: March 5, 2015",
    "Hollin Ridge Materials, Inc.\n\n/s/ Ann Roe\nAnn Roe\nPresident\n\n/s/ Tom Ash\nTom Ash\nTreasurer",
    "Hollin Ridge\n   Registrant\n\nBy: /s/ Ann Roe\nAnn Roe, President",
    "By:\nName:\nTitle:",
])  # fmt: skip
def test_a_page_that_names_it_or_that_nobody_has_signed(block: str) -> None:
    clean(RegistrantNotNamed, signature=PAGE.format(block=block))
