"""Terms that are defined and never used, and terms that are used and never defined."""

from __future__ import annotations

import pytest

from lint8k.testing import clean, flags
from lint8k_rules.terms.term_never_defined import TermNeverDefined
from lint8k_rules.terms.term_never_used import TermNeverUsed

HEAD = "Item 8.01  Other Events.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        'The Company leases a quarry (the "Pit"). The Pit is deep.',
        'The Company sold its shares (the "Placement Shares"). Each Placement Share has one vote.',
        'The Company leases two quarries (each, a "Quarry"). Both quarries are deep.',
        'A lease with Alder Stone LLC (the "Landlord"). The Landlord’s agent signed it.',
        'Tessler Aggregates, Inc. (the "Company," "Tessler" or the "Quarrier") said so. Tessler was glad.',
        'The Securities and Exchange Commission (the "SEC") and its master agreements ("MSAs").',
        'The Board elected William ("Bill") Xiong-Hartley, and Anna Reyes ("Ms. Reyes").',
        "Its term is that of the Purchase Agreement (subject to “Material Adverse Effect” standards).",
        "It follows Accounting Standards Update No. 2018-15 (“ASU 2018-15”).",
        'A proposal (the "Extension Proposal") was made.\n\nEXTENSION\nPROPOSAL\n\nIt passed.',
    ],
)
def test_a_term_is_used(words: str) -> None:
    clean(TermNeverUsed, body=f"{HEAD}{words}\n")


def test_a_term_is_told_wherever_it_is_defined() -> None:
    first, _ = flags(
        TermNeverUsed,
        body=f"""{HEAD}\
The Company sold a quarry to Alder Stone LLC (collectively with its parent, the “Buyer”) for stock (“Alder
                                                                                 ~~~~~ TRM020
Stock”) and a plant (the “Mill”). Alder Stock is common stock.
                          ~~~~ TRM020
""",
    )
    assert first.message == (
        '"Buyer" is defined here, and the report does not use the term again; use it, or leave its definition out'
    )


USED = "The {0} ends in May. The {0} may be renewed. The tenant under the {0} is Alder Stone LLC.\n"


@pytest.mark.parametrize(
    ("before", "term"),
    [
        ('The Company signed a lease (the "Quarry Lease"). ', "Quarry Lease"),
        ("The Company signed a lease (the Quarry Lease). ", "Quarry Lease"),
        ("The Company signed a Quarry Lease. ", "Quarry Lease"),
        ("The Company signed the Quarry Lease dated as of May 1, 2015. ", "Quarry Lease"),
        ("Capitalized terms used but not defined herein are those of the lease. ", "Quarry Lease"),
        ("Terms have the meanings set forth in the lease. ", "Quarry Lease"),
        ("The board met. ", "Board"),
        ("The Company met. ", "Annual Meeting"),
    ],
)
def test_a_term_is_known(before: str, term: str) -> None:
    clean(TermNeverDefined, body=HEAD + before + USED.format(term))


def test_a_term_that_stands_but_twice_may_be_a_name() -> None:
    clean(TermNeverDefined, body=f"{HEAD}The Quarry Lease ends in May. The Quarry Lease may be renewed.\n")


def test_a_term_is_told_once_at_its_first_place() -> None:
    (one,) = flags(
        TermNeverDefined,
        body=f"""{HEAD}\
The Company closed the sale. At the Effective Time the Buyer paid. From the Effective Time on the
                                    ~~~~~~~~~~~~~~ TRM021
quarry is Alder's. The Effective Time is noon.
""",
    )
    assert one.message.startswith('"Effective Time" is used 3 times in this report')
