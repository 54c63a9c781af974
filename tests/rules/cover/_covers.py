"""Covers of one invented registrant, with one field or another left out or misprinted."""

from __future__ import annotations


def cover(
    date: str = "March 4, 2015",
    name: str = "HOLLIN RIDGE MATERIALS, INC.",
    state: str = "Delaware",
    file_number: str = "001-34567",
    ein: str = "36-4127385",
    address: str = "2200 Quarry Road, Naperville, Illinois             60563",
    phone: str = "(630) 555-0142",
) -> str:
    """The lines under the title of the form, in typed columns."""
    return f"""\
Date of Report (Date of earliest event reported): {date}

{name}
(Exact name of registrant as specified in its charter)

{state:<28}{file_number:<28}{ein}
(State of incorporation)    (Commission File Number)    (IRS Employer Identification No.)

{address}
(Address of principal executive offices)          (Zip Code)

Registrant's telephone number, including area code: {phone}
"""
