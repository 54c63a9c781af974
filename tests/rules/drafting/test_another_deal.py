"""Names that are left over from another deal."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.drafting.company_is_another import CompanyIsAnother
from lint8k_rules.drafting.parties_differ import PartiesDiffer

COVER = """\
                                 FORM 8-K
       Date of Report (Date of earliest event reported): March 4, 2015
                          {}
      (Exact name of registrant as specified in its charter)
"""
SIGNED = "SIGNATURES\n\n{}\n\nBy: /s/ Ann Reyes\nName: Ann Reyes\nTitle: Secretary\nDate: March 4, 2015\n"
OTHER = "Item 8.01  Other Events.\n\n"


@pytest.mark.parametrize(
    ("registrant", "words"),
    [
        ("Hollin Ridge Materials, Inc.", 'Hollin Ridge Materials, Inc. (the "Company") leased it.'),
        ("HOLLINRIDGE MATERIALS INC", 'Hollin Ridge Materials, Inc. (the "Company") leased it.'),
        ("Hollin Ridge Materials, Inc.", 'Hollin Ridge Gravel LLC (the "Company") leased it.'),
        (
            "Hollin Ridge Materials, Inc.",
            'Birchwood Corp. (the "Company") leased a quarry from Hollin Ridge.',
        ),
        ("Hollin Ridge Materials, Inc.", 'The registrant (the "Company") and Birchwood Corp. leased it.'),
        ("First National Holding Company", 'Birchwood Corp. (the "Company") leased a quarry.'),
        ("Hollin Ridge Materials, Inc.", 'Birchwood Corp. (the "Lender") lent money to it (the "Company").'),
        ("HRMI CORP", 'Hollin Ridge Materials, Inc. (the "Company") leased a quarry.'),
        ("Überwald Hütten AG", 'Überwald Hütten AG (the "Company") and Birchwood Corp. (the "Seller") met.'),
        ("Société Minière du Nord S.A.", 'Société Minière du Nord S.A. (the "Company") leased a quarry.'),
    ],
)
def test_the_company_is_the_registrant(registrant: str, words: str) -> None:
    clean(
        CompanyIsAnother,
        cover=COVER.format(registrant),
        body=f"{OTHER}{words}\n",
        signature=SIGNED.format(registrant),
    )


def test_a_former_name_is_the_registrants() -> None:
    clean(
        CompanyIsAnother,
        cover=COVER.format("Hollin Ridge Materials, Inc.")
        + "                     Birchwood Lime Corp.\n      (Former name or former address, if changed since last report)\n",
        body=f'{OTHER}Birchwood Lime Corp. (the "Company") leased a quarry.\n',
    )


def test_two_companies_are_the_company() -> None:
    (one,) = flags(
        CompanyIsAnother,
        body=f"""{OTHER}\
Hollin Ridge Materials, Inc. (the "Company") leased a quarry.

Birchwood Lime Corp., a Nevada corporation (the "Company"), leased another.
~~~~~~~~~~~~~~~~~~~~ DFT008
""",
    )
    assert one.message == (
        '"Birchwood Lime Corp." is defined as "the Company", which this report defines as "Hollin Ridge Materials, Inc."; '
        "one of them is not of this report, or needs another term"
    )


LISTED = """\
Item 1.01  Entry into a Material Definitive Agreement.

{text}

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

10.1  {row}
"""
TEXT = "The Company signed a Quarry Lease Agreement, dated as of March 2, 2015, by and between the Company and {}."
ROW = "Quarry Lease Agreement, dated as of March 2, 2015, by and between the Company and {}"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (TEXT.format("Alder Stone LLC"), ROW.format("ALDER STONE, LLC")),
        (TEXT.format("Alder Stone LLC and Birchwood Lime Corp."), ROW.format("Birchwood Lime Corp.")),
        (TEXT.format("Alder Stone LLC"), ROW.format("Alder Stone LLC and Birchwood Lime Corp.")),
        (TEXT.format("its landlord"), ROW.format("Alder Stone LLC")),
        (TEXT.format("Alder Stone LLC"), ROW.format("Alder Stone LLC").replace("March 2", "March 3")),
        (TEXT.format("Alder Stone LLC"), ROW.format("Birchwood Lime Corp.").replace("Quarry", "Equipment")),
        (
            TEXT.format("Alder Stone LLC") + " Birchwood Lime Corp. took its place.",
            ROW.format("Birchwood Lime Corp."),
        ),
        (TEXT.format("Alder Stone LLC"), ROW.format("Hollin Ridge Gravel LLC")),
    ],
)
def test_the_parties_are_those_of_the_text(text: str, row: str) -> None:
    clean(PartiesDiffer, body=LISTED.format(text=text, row=row))
