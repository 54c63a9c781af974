"""The statements beside the check boxes."""

from __future__ import annotations

import pytest

from lint8k.api import Example
from lint8k.testing import check, clean, render
from lint8k_rules.cover.box_cites_wrong_rule import BoxCitesWrongRule
from tests.rules.cover._covers import cover

RIGHT = [
    "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
    "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17CFR 240.14a-12)",
    "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
    "Communications pursuant to Rule 13e-4(c) under the Exchange\nAct (17 CFR 240.13e -4(c))",
    "Communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e 4(c))",
    "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a‑12)",
    "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425 Soliciting",
    "Communications pursuant to Rule 13e-4 (c) under the EXCHANGE ACT",
]
WRONG = {
    "Rule 425 under the Section Act (17 CFR 230.425)": "Section Act",
    "Rule 13e-4(c) under the Securities Act (17 CFR 240.13e-4(c))": "Securities Act",
    "Rule 14d-2(b) under the Exchange Act (17 CFR 230.14d-2(b))": "230.14d-2(b)",
    "Rule 14a-12 under the Exchange Act (17 CFR 240.14d-2)": "240.14d-2",
    "Rule 425 under the Securities Act (17 CFR 240.425)": "240.425",
}


@pytest.mark.parametrize("statement", RIGHT)
def test_statements_as_the_form_has_them(statement: str) -> None:
    clean(BoxCitesWrongRule, cover=cover() + f"\n[ ] {statement}\n")


@pytest.mark.parametrize(("statement", "words"), WRONG.items())
def test_slips(statement: str, words: str) -> None:
    text = render(Example(cover=cover() + f"\n[ ] Communications pursuant to {statement}\n"))
    (violation,) = check(text, BoxCitesWrongRule).violations
    assert violation.span.text == words
