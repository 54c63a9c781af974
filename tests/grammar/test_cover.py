"""The cover page, in the layouts of every era; every name and number is invented."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import cover, cover_boxes, cover_labels, cover_shapes

TITLE = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                                 CURRENT REPORT
                     Pursuant to Section 13 or 15(d) of the
                         Securities Exchange Act of 1934

"""


def front(text: str, title: str = TITLE) -> cover.Front:
    whole = title + text.lstrip("\n")
    return cover.find(whole, len(whole))


def parties(text: str, title: str = TITLE) -> list[dict[str, str]]:
    """The registrants of a cover, each as the fields that it has."""
    whole = title + text.lstrip("\n")
    found = []
    for party in cover.find(whole, len(whole)).registrants:
        values = {part.name: getattr(party, part.name) for part in fields(cover.Party)}
        found.append(
            {
                name: " ".join(" ".join(whole[start:end].split()) for start, end in places)
                for name, places in values.items()
                if places
            }
        )
    return found


TARN = {
    "name": "TARN HOLLOW TIMBER COMPANY",
    "state": "Oregon",
    "file_number": "0-14423",
    "ein": "93-0456781",
    "address": "410 Millrace Road, Bend, Oregon",
    "zip": "97701",
    "phone": "(503) 555-0118",
}

LAYOUTS = {
    "three columns, labels wrapped": """
        Date of Report (Date of earliest event reported): May 3, 1996

                           TARN HOLLOW TIMBER COMPANY
             (Exact name of registrant as specified in its charter)

         Oregon                      0-14423                  93-0456781
(State or other jurisdiction       (Commission              (IRS Employer
     of incorporation)            File Number)            Identification No.)

 410 Millrace Road, Bend, Oregon                                97701
(Address of principal executive offices)                     (Zip Code)

Registrant's telephone number, including area code:  (503) 555-0118

         (Former name or former address, if changed since last report)
""",
    "rules between value and label": """
Date of report (Date of earliest event reported)        May 3, 1996
                                                 -------------------------

                           TARN HOLLOW TIMBER COMPANY
- --------------------------------------------------------------------------------
             (Exact Name of Registrant as Specified in Its Charter)

      Oregon                    0-14423                       93-0456781
- -----------------------   ------------------------      -----------------------
(State of Incorporation)  (Commission File Number)      (I.R.S. Employer
                                                        Identification Number)

   410 Millrace Road, Bend, Oregon                                97701
- ---------------------------------------------------            ----------
(Address of Principal Executive Offices)                       (Zip Code)

                                 (503) 555-0118
- --------------------------------------------------------------------------------
              (Registrant's Telephone Number, Including Area Code)
""",
    "a label a column of its own over four lines": """
Date of Report:  May 3, 1996

    Oregon          TARN HOLLOW TIMBER COMPANY        0-14423      93-0456781
  ___________     _______________________________    _________    ____________
  (State or       (Exact name of registrant as       (Commission  (I.R.S.
  other            specified in its charter)          File         Employer
  jurisdiction of                                     Number)      Identification
  incorporation)                                                   No.)

                 410 Millrace Road, Bend, Oregon       97701
          (Address of principal executive offices) (Zip Code)

     Registrant's telephone number, including area code  (503) 555-0118
""",
    "two columns, the state alone": """
  Date of report (Date of earliest event reported)  May 3, 1996

                        TARN HOLLOW TIMBER COMPANY
             ------------------------------------------------------
             (Exact name of registrant as specified in its charter)

                                    Oregon
                    ---------------------------------------
                    (State of incorporation or organization)

          0-14423                                      93-0456781
   ------------------------             ------------------------------------
   (Commission File Number)             (I.R.S. Employer Identification No.)

    410 Millrace Road, Bend, Oregon                       97701
  ----------------------------------------               ----------
  (Address of principal executive offices)               (Zip Code)

                                 (503) 555-0118
              (Registrant's Telephone Number, Including Area Code)
""",
    "typed tabs": """
\t\tDate of Report:   May 3, 1996

\t\t\tTARN HOLLOW TIMBER COMPANY
\t(Exact name of registrant as specified in its charter)

\tOregon\t\t\t0-14423\t\t93-0456781
(State or other jurisdiction of           (Commission File        (I.R.S. Employer
incorporation or organization)                Number)                Identification No.)

\t   410 Millrace Road, Bend, Oregon 97701
\t     (Address of principal executive offices)

 Registrant's telephone number, including area code:  (503) 555-0118

\t\t\t   Not Applicable
     (Former name or former address, if changed since last report.)
""",
    "one label for address, zip code and telephone": """
        Date of Report (Date of earliest event reported):  May 3, 1996

                         TARN HOLLOW TIMBER COMPANY
            (Exact name of Registrant as specified in its charter)

   Oregon                            0-14423                  93-0456781
(State or other                 (Commission File          (I.R.S. Employer
jurisdiction of                      Number)             Identification No.)
incorporation)

                              410 Millrace Road, Bend, Oregon 97701
                                (503) 555-0118
              (Address, including Zip Code, and telephone number,
       including area code, of Registrant's principal executive offices)
""",
    "zip code in the column of the second address line": """
         Date of Report (Date of earliest event reported): May 3, 1996

                           TARN HOLLOW TIMBER COMPANY
               (Exact name of registrant as specified in charter)

                                     Oregon
                 (State or Other Jurisdiction of Incorporation)

         0-14423                                      93-0456781
 (Commission File Number)                   (IRS Employer Identification No.)

           410 Millrace Road,                             97701
             Bend, Oregon                              (Zip code)
(Address of principal executive offices)

       Registrant's telephone number, including area code: (503) 555-0118
""",
    "labels before their values": """
Date of Report (Date of earliest event reported): May 3, 1996

Exact name of registrant as specified in its charter:   TARN HOLLOW TIMBER COMPANY
State of incorporation:                                 Oregon
Commission File Number:                                 0-14423
IRS Employer Identification No.:                        93-0456781
Address of principal executive offices:                 410 Millrace Road, Bend, Oregon
Zip Code:                                               97701
Registrant's telephone number, including area code:     (503) 555-0118
""",
    "labels above their values": """
Date of Report (Date of earliest event reported)
May 3, 1996

Exact name of registrant as specified in its charter
TARN HOLLOW TIMBER COMPANY

State of incorporation      Commission File Number      IRS Employer Identification No.
Oregon                      0-14423                     93-0456781

Address of principal executive offices                  Zip Code
410 Millrace Road, Bend, Oregon                         97701

Registrant's telephone number, including area code
(503) 555-0118
""",
    "table rows": """
Date of Report (Date of earliest event reported): May 3, 1996

TARN HOLLOW TIMBER COMPANY
(Exact name of registrant as specified in its charter)

Oregon\t0-14423\t93-0456781
(State or other jurisdiction of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)

410 Millrace Road, Bend, Oregon\t97701
(Address of principal executive offices)\t(Zip Code)

(503) 555-0118
(Registrant’s telephone number, including area code)
""",
    "table rows with empty cells and wrapped labels": """
Date of Report (Date of earliest event reported): May 3, 1996

TARN HOLLOW TIMBER COMPANY

(Exact name of registrant as specified in its charter)

Oregon\t\t0-14423\t\t93-0456781
(State or other\t\t(Commission\t\t(IRS Employer
jurisdiction of\t\tFile Number)\t\tIdentification No.)
incorporation)

410 Millrace Road,\t\t\t\t97701
Bend, Oregon\t\t\t\t(Zip Code)
(Address of principal executive offices)

Registrant’s telephone number, including area code:\t(503) 555-0118
""",
    "cells that hold a value and its label": """
Date of Report (Date of earliest event reported): May 3, 1996

TARN HOLLOW TIMBER COMPANY
(Exact name of registrant as specified in its charter)

Oregon
(State or other jurisdiction of incorporation)\t0-14423
(Commission File Number)\t93-0456781
(IRS Employer Identification No.)

410 Millrace Road, Bend, Oregon 97701
(Address of principal executive offices, including zip code)

(503) 555-0118
(Registrant's telephone number, including area code)
""",
    "one value a line, then one label a line": """
Date of Report (Date of earliest event reported): May 3, 1996

TARN HOLLOW TIMBER COMPANY

(Exact name of registrant as specified in its charter)

    Oregon

    0-14423

    93-0456781

    (State or other jurisdiction
    of incorporation)

    (Commission File Number)

    (IRS Employer

    Identification No.)

410 Millrace Road, Bend, Oregon

97701

(Address of principal executive offices)

(Zip Code)

Registrant's telephone number, including area code
(503) 555-0118

(Former name or former address, if changed since last report.)
""",
    "a file number beside its label among stacked values": """
Date of Report (Date of earliest event reported):  05/03/1996

TARN HOLLOW TIMBER COMPANY

(Exact name of registrant as specified in its charter)

Commission File Number:  0-14423

Oregon

93-0456781

(State or other jurisdiction of

(IRS Employer

incorporation)

Identification No.)

410 Millrace Road, Bend, Oregon 97701

(Address of principal executive offices, including zip code)

(503) 555-0118

(Registrant’s telephone number, including area code)
""",
    "lines broken anywhere": """
Date
of Report (Date of earliest event
reported): May
3, 1996

TARN
HOLLOW TIMBER COMPANY

(Exact
Name of Registrant as Specified in Charter)

Oregon
0-14423
93-0456781

(State
or Other Jurisdiction of Incorporation)
(Commission
File Number)
(IRS
Employer Identification No.)

410
Millrace Road, Bend, Oregon

97701

(Address
of Principal Executive Offices)

(Zip
Code)

(503)
555-0118

(Registrant’s
Telephone Number, Including Area Code)
""",
    "justified with double blanks": """
                    Date  of  Report:  May 3, 1996

                    Commission File Number :  0-14423

                    TARN HOLLOW TIMBER COMPANY
             (Exact name of registrant as specified in its charter)

Oregon                                                                93-0456781
(Jurisdiction  of  Incorporation)                                      (I.R.S.
                                                  Employer  Identification  No.)

410 Millrace Road, Bend, Oregon                                            97701
(Address of principal executive offices)                              (Zip Code)

Registrant's  telephone  number,  including  area  code:         (503)  555-0118
""",
    "labels whose words have run together": """
Date of Report (Date of earliest event reported): May 3, 1996

TARN HOLLOW TIMBER COMPANY
(Exact name of registrant as specified in its charter)

Oregon\t0-14423\t93-0456781
(State or other jurisdictionof incorporation)\t(CommissionFile Number)\t(IRS EmployerIdentification No.)

410 Millrace Road, Bend, Oregon 97701
(Address of principal executive offices)(Zip Code)

(503) 555-0118
(Registrant\x92s telephone number, including area code)
""",
}


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_registrant_is_read_in_every_layout(text: str) -> None:
    (read,) = parties(text)
    read["phone"] = " ".join(read["phone"].split())
    assert read | {"address": read["address"].replace("Road Bend", "Road, Bend")} == TARN


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_the_date_is_read_in_every_layout(text: str) -> None:
    found = front(text).report_date
    assert found is not None
    assert found.day == date(1996, 5, 3)


ORLO = {"name": "ORLO CORP.", "state": "Delaware", "file_number": "0-12345", "ein": "51-0331499"}
OFFICES = {"address": "12 Elm Street, Dover, Delaware", "zip": "19901", "phone": "(302) 555-0187"}
MORE_LAYOUTS: dict[str, tuple[str, list[dict[str, str]]]] = {
    "each value beside its label": (
        """
Date of Report: June 15, 1999
ORLO CORP.                    (Exact name of registrant as specified in its charter)
Delaware                      (State of incorporation)
0-12345                       (Commission File Number)
51-0331499                    (IRS Employer Identification No.)
12 Elm Street, Dover, Delaware 19901     (Address of principal executive offices)
(302) 555-0187                (Registrant's telephone number)
""",
        [ORLO | OFFICES],
    ),
    "columns parted by bars": (
        """
Date of Report: June 15, 1999
                         ORLO CORP.
        (Exact name of registrant as specified in its charter)

     Delaware         |      0-12345        |      51-0331499
(State or other       |    (Commission      |    (IRS Employer
 jurisdiction of      |    File Number)     |  Identification No.)
 incorporation)       |                     |
""",
        [ORLO],
    ),
    "labels in the first cell of table rows": (
        """
Date of report (Date of earliest event reported)	June 15, 2009
Exact name of registrant	ORLO CORP.
State of incorporation	Delaware
Commission File Number	0-12345
IRS Employer Identification Number	51-0331499
Address	12 Elm Street
	Dover, Delaware 19901
Telephone	(302) 555-0187
""",
        [ORLO | OFFICES | {"address": "12 Elm Street Dover, Delaware"}],
    ),
    "single blanks": (
        """
Date of Report (Date of earliest event reported): June 15, 2009
ORLO CORP.
(Exact name of registrant as specified in its charter)
Delaware 0-12345 51-0331499
(State or other jurisdiction (Commission (IRS Employer
of incorporation) File Number) Identification No.)
12 Elm Street, Dover, Delaware 19901
(Address of principal executive offices) (Zip Code)
(302) 555-0187
(Registrant's telephone number, including area code)
""",
        [ORLO | OFFICES],
    ),
    "three labels under the address": (
        """
Date of Report (Date of earliest event reported): June 15, 2009

Commission File Number 0-12345

                         ORLO CORP.
        (Exact name of registrant as specified in its charter)

  Delaware                                              51-0331499
(State of incorporation)                    (IRS Employer Identification No.)

12 Elm Street, Dover, Delaware        19901            (302) 555-0187
(Address of principal executive    (Zip Code)    (Registrant's telephone number,
        offices)                                      including area code)
""",
        [ORLO | OFFICES],
    ),
    "a bank of the United States on behalf of a trust": (
        """
      Date of Report (Date of earliest event reported)  June 15, 1999

              FIRST HARBOR BANK, NATIONAL ASSOCIATION
  (Exact name of registrant as specified in its charter)

                    on behalf of the

           FIRST HARBOR MASTER CREDIT CARD TRUST II

United States              333-74463               51-0331499
- -----------------      ----------------       ------------------
(State or other          (Commission            (IRS Employer
jurisdiction of          File Number)           Identification
incorporation)                                  Number)

Wilmington, Delaware                                19884
- -----------------------------------------       ----------
(Address of principal executive offices)        (Zip Code)

Registrant's telephone number, including area code (302) 555-0187
""",
        [
            {
                "name": "FIRST HARBOR BANK, NATIONAL ASSOCIATION",
                "state": "United States",
                "file_number": "333-74463",
                "ein": "51-0331499",
                "address": "Wilmington, Delaware",
                "zip": "19884",
                "phone": "(302) 555-0187",
            }
        ],
    ),
    "an English company": (
        """
Date of Report (Date of earliest event reported): June 15, 2009

ORLO HOLDINGS PLC
(Exact name of registrant as specified in its charter)

England and Wales	001-39999	Not Applicable
(State or other jurisdiction	(Commission	(IRS Employer
of incorporation)	File Number)	Identification No.)

1 Quay House
London
United Kingdom	EC2V 7HH
(Address of principal executive offices)	(Zip code)

+44 (0)20 7946 0123
(Registrant’s telephone number, including area code)

Not Applicable
(Former name or former address, if changed since last report)
""",
        [
            {
                "name": "ORLO HOLDINGS PLC",
                "state": "England and Wales",
                "file_number": "001-39999",
                "ein": "Not Applicable",
                "address": "1 Quay House London United Kingdom",
                "zip": "EC2V 7HH",
                "phone": "+44 (0)20 7946 0123",
            }
        ],
    ),
    "two registrants in columns": (
        """
Date of Report: June 15, 1999
                     CHARTER HILL HOLDINGS, LLC
              CHARTER HILL HOLDINGS CAPITAL CORPORATION
    (Exact name of registrants as specified in their charters)

             Delaware                333-56679                 43-1843179
             Delaware                333-56679-01              43-1843177
   (State or Other Jurisdiction   (Commission File Number)   (I.R.S. Employer
 of Incorporation or Organization)                        Identification Number)

    12444 Powers Drive, Suite 100
        St. Louis, Missouri                              63131
(Address of Principal Executive Offices)               (Zip Code)

(Registrant's telephone number, including area code) (314) 555-0512
""",
        [
            {
                "name": "CHARTER HILL HOLDINGS, LLC",
                "state": "Delaware",
                "file_number": "333-56679",
                "ein": "43-1843179",
                "address": "12444 Powers Drive, Suite 100 St. Louis, Missouri",
                "zip": "63131",
                "phone": "(314) 555-0512",
            },
            {
                "name": "CHARTER HILL HOLDINGS CAPITAL CORPORATION",
                "state": "Delaware",
                "file_number": "333-56679-01",
                "ein": "43-1843177",
            },
        ],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), MORE_LAYOUTS.values(), ids=MORE_LAYOUTS.keys())
def test_other_covers(text: str, wanted: list[dict[str, str]]) -> None:
    assert parties(text) == wanted


DOVER = """
12 Elm Street, Dover, Delaware                 19901
(Address of principal executive offices)     (Zip Code)

Registrant's telephone number, including area code:  (302) 555-0187
"""
IDENTITY = """
     Delaware               0-12345               51-0331499
(State of incorporation)  (Commission        (IRS Employer
                          File Number)     Identification No.)
"""
NAMED = "ORLO CORP.\n(Exact name of registrant as specified in its charter)\n"
MENDED = {
    "a text that has lost its breaks": (
        "Date of Report: May 3, 2019 ORLO CORP. (Exact name of registrant as specified in its charter)"
        "Delaware0-1234551-0331499\xa0(State or other jurisdiction of incorporation)(Commission File Number)"
        "(I.R.S. Employer Identification No.)\xa012 Elm Street, Dover, Delaware19901\xa0(Address of Principal "
        "Executive Offices)(Zip Code)\xa0(302) 555-0187 Registrant's telephone number, including area code(Former "
        "name or former address, if changed since last report)"
    ),
    "a label with a colon above its value": (
        "Exact name of registrant as specified in its charter:\nORLO CORP.\n" + IDENTITY
        + "Address of principal executive offices:\n   12 Elm Street, Dover, Delaware 19901\n\n"
        "Registrant's telephone number, including area code:\n(302) 555-0187\n"
    ),
    "the certificate of incorporation": (
        "ORLO CORP.\n(Exact name of registrant as specified in its certificate of incorporation)\n" + IDENTITY + DOVER
    ),
    "dots that lead to the values": (
        NAMED + "State of Incorporation . . . . . Delaware\nCommission File No. . . . . . . 0-12345\n"
        "IRS Employer I.D. No. . . . . . 51-0331499\n" + DOVER
    ),
    "values between underscores": (
        NAMED + IDENTITY + "___12 Elm Street, Dover, Delaware 19901___\n(Address of principal executive offices)\n"
        "Registrant's telephone number, including area code ____(302) 555-0187____\n"
    ),
    "a former name whose label is mistyped": (
        NAMED + IDENTITY + DOVER + "\nNot Applicable\nFormer name or former address, if changes since last report)\n"
    ),
    "labels above their values in one row alone": (
        NAMED + "State of               Commission            IRS Employer\nincorporation          File Number"
        "           Identification No.\n  Delaware              0-12345               51-0331499\n"
        + DOVER
    ),
    "a capacity in brackets, with a date": (
        "ORLO CORP. (as depositor under the Pooling and Servicing\nAgreement, dated as of May 1, 1999, providing for "
        "the issuance of\ncertificates)\n(Exact name of registrant as specified in its charter)\n" + IDENTITY + DOVER
    ),
    "an apostrophe that is lost, and copies to counsel": (
        NAMED + IDENTITY + "12 Elm Street, Dover, Delaware 19901\n(Address of principal executive offices)\n\n(302) 555-0187\n"
        "Registrant?s telephone number, including area code\n\nCopies of communications to:\nQuill & Ash LLP\n"
        "1 Broad Street, New York, NY 10004\nTelephone: (212) 555-0100\n"
    ),
    "a name printed twice": (
        "ORLO CORP. (as depositor under the Agreement, dated as of\nMay 1, 1999)\n\n" + NAMED + IDENTITY + DOVER),
}  # fmt: skip


@pytest.mark.parametrize("text", MENDED.values(), ids=MENDED.keys())
def test_a_cover_of_another_house(text: str) -> None:
    assert parties(text) == [ORLO | OFFICES]


@pytest.mark.parametrize(("row", "code"), [
    ("5949 Sherry Lane, Suite 1010\t\nDallas, Texas\t75225", "75225"),
    ("12 Elm Street, Floor 4000\t\nDover, Delaware\t19901", "19901"),
    ("Orlo Tower No. 2277, Lung Yang Road, Shanghai\t", None),
    ("Orlo Tower No. 2277, Lung Yang Road, Shanghai\t201204", "201204"),
])  # fmt: skip
def test_the_number_of_a_suite_is_no_zip_code(row: str, code: str | None) -> None:
    text = f"{NAMED}\n{row}\n(Address of principal executive offices)\t(Zip Code)\n"
    assert parties(text)[0].get("zip") == code


@pytest.mark.parametrize("code", ["OR", "IN", "ID", "NY"])
def test_the_code_of_a_state_is_no_word_of_a_label(code: str) -> None:
    row = f"{code}\t0-12345\t51-0331499\n(State of incorporation)\t(Commission File Number)\t(IRS Employer I.D. No.)\n"
    assert parties(NAMED + row)[0]["state"] == code


TWO = {
    "a row of cells for each": (
        "Exact name of registrant as specified in its charter\tState of incorporation\tCommission File Number\t"
        "IRS Employer Identification No.\nORLO CORP.\tDelaware\t0-12345\t51-0331499\n"
        "ORLO POWER LLC\tOhio\t333-20111\t51-0331500\n" + DOVER
    ),
    "a table that gives the state on a line of its own": """
Commission    Exact name of registrant as specified in its charter;   IRS Employer
File Number   State of incorporation; address; telephone              Identification No.

0-12345       ORLO CORP.                                              51-0331499
              Delaware
              12 Elm Street, Dover, Delaware 19901
              (302) 555-0187

333-20111     ORLO POWER LLC                                          51-0331500
              Ohio
              One Canal Street
              Akron, Ohio 44301
              (330) 555-0187
""",
    "the names in brackets behind the states": """
          ORLO CORP.
          ORLO POWER LLC
(Exact names of registrants as specified in their charters)

Delaware (Orlo Corp.)           0-12345        51-0331499
Ohio (Orlo Power LLC)           333-20111      51-0331500
(State or other jurisdiction   (Commission    (IRS Employer
 of incorporation)             File Number)   Identification No.)
""" + DOVER,
}  # fmt: skip


@pytest.mark.parametrize("text", TWO.values(), ids=TWO.keys())
def test_two_registrants(text: str) -> None:
    first, second = parties(text)
    assert first == ORLO | OFFICES
    assert second.items() >= {
        "name": "ORLO POWER LLC", "state": "Ohio", "file_number": "333-20111", "ein": "51-0331500",
    }.items()  # fmt: skip


def test_an_address_keeps_the_commas_between_its_lines() -> None:
    text = f"{NAMED}\n12 Elm Street,\nDover, Delaware\n(Address of principal executive offices)\n"
    assert parties(text)[0]["address"] == "12 Elm Street, Dover, Delaware"


def test_a_number_that_is_not_there_in_a_row_whose_labels_wrap_by_cells() -> None:
    text = (
        f"{NAMED}\nBermuda\t0-12345\tN/A\n\n(State of incorporation)\t(Commission File Number)\n\n"
        "(I.R.S. Employer\tIdentification Number)\n"
    )
    (read,) = parties(text)
    assert (read["state"], read["file_number"], read["ein"]) == ("Bermuda", "0-12345", "N/A")


REST = """
BRACKWATER FOODS, INC.
(Exact name of registrant as specified in its charter)

Nevada\t001-30999\t88-0317744
(State of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)

(Address of principal executive offices)
"""

DATES = {
    "beside its label": "Date of Report (Date of earliest event reported): March 9, 2005\n",
    "above its label": "March 9, 2005\nDate of Report (Date of earliest event reported)\n",
    "below its label": "Date of Report (Date of Earliest Event Reported)\n\nMarch 9, 2005\n",
    "in brackets behind the date of the report": "Date of report (Date of earliest event reported): March"
                                                 " 14, 2005 (March 9, 2005)\n",
    "both above the label": "March 14, 2005 (March 9, 2005)\nDate of Report (Date of earliest event"
                            " reported)\n",
    "at a label of its own": "Date of Report:  March 14, 2005\nDate of earliest\nevent reported:  March 9,"
                             " 2005\n",
    "at a label of its own, before the report's": "Date of earliest event reported: March 9, 2005\nDate of"
                                                  " report: March 14, 2005\n",
    "over labels of their own": "March 14, 2005\n(Date of Report)\n\nMarch 9, 2005\n(Date of earliest"
                                " event reported)\n",
    "without a label": "March 9, 2005\n\n",
    "in figures": "Date of Report (Date of earliest event reported):  03/09/2005\n",
    "in a table row": "Date of Report (Date of earliest event reported)\tMarch 9, 2005\n",
    "with a rule under it": "Date of Report (Date of earliest event reported)     March 9, 2005\n         "
                            "                                          -----------------\n",
    "with the earliest first": "Date of report (Date of earliest event reported): March 9, 2005 (March 14,"
                               " 2005)\n",
}  # fmt: skip


@pytest.mark.parametrize("text", DATES.values(), ids=DATES.keys())
def test_the_date_of_the_earliest_event(text: str) -> None:
    found = front(text + REST)
    assert found.report_date is not None
    assert found.report_date.day == date(2005, 3, 9)
    assert all(day.day in (date(2005, 3, 9), date(2005, 3, 14)) for day in found.dates)


def test_a_day_that_the_calendar_has_not_is_the_date_of_report_still() -> None:
    found = front("Date of Report (Date of earliest event reported): April 31, 2005\n" + REST)
    assert found.report_date is not None
    assert found.report_date.day is None


def test_a_label_without_a_date_is_found_without_one() -> None:
    found = front("Date of Report (Date of earliest event reported):\n" + REST)
    assert found.dates == ()
    assert found.unread_date is None
    assert "report_date" in found.labels


def test_what_is_no_date_is_kept_as_it_stands() -> None:
    text = TITLE + "Date of Report (Date of earliest event reported): March 2005\n" + REST
    found = cover.find(text, len(text))
    assert found.report_date is None
    assert found.unread_date is not None
    assert text[slice(*found.unread_date)] == "March 2005"


def test_the_year_of_the_act_is_no_date() -> None:
    found = front("Date of Report (Date of earliest event reported)\n" + REST, title=TITLE.rstrip() + "\n")
    assert found.unread_date is None


ODD_VALUES = {
    "an EIN that lost a digit": ("Nevada", "001-30999", "88-031774"),
    "an EIN that gained one": ("Nevada", "001-30999", "88-03177441"),
    "an EIN without its hyphen": ("Nevada", "001-30999", "880317744"),
    "an EIN of the wrong group": ("Nevada", "001-30999", "880-317744"),
    "an EIN that looks like a file number": ("Nevada", "001-30999", "33-031774"),
    "no EIN": ("Nevada", "001-30999", "N/A"),
    "an EIN applied for": ("Nevada", "333-129944", "Applied For"),
    "a file number with digits too many": ("Nevada", "001-3099977", "88-0317744"),
    "a file number that looks like an EIN": ("Nevada", "01-3099977", "88-0317744"),
    "a file number of a co-registrant": ("Nevada", "333-129944-02", "88-0317744"),
    "a file number without a hyphen": ("Nevada", "00130999", "88-0317744"),
    "a file number with a hyphen astray": ("Nevada", "0-30-99", "88-0317744"),
    "a file number with blanks": ("Nevada", "001- 30999", "88-0317744"),
    "a file number of an investment company": ("Nevada", "814-00777", "88-0317744"),
    "a jurisdiction of several words": ("British Virgin Islands", "001-30999", "N/A"),
    "a jurisdiction as a code": ("NV", "001-30999", "88-0317744"),
}


@pytest.mark.parametrize("values", ODD_VALUES.values(), ids=ODD_VALUES.keys())
@pytest.mark.parametrize("form", ["columns", "rows", "stack"])
def test_odd_values_go_to_their_labels(values: tuple[str, str, str], form: str) -> None:
    if form == "columns":
        labels = (
            "(State or other jurisdiction    (Commission           (IRS Employer\n"
            "    of incorporation)            File Number)        Identification No.)\n"
        )
        middle = f"    {values[0]:<28}{values[1]:<22}{values[2]}\n{labels}"
    elif form == "rows":
        middle = (
            "\t".join(values)
            + "\n(State of incorporation)\t(Commission File No.)\t(I.R.S. Employer I.D. No.)\n"
        )
    else:
        middle = (
            "\n\n".join((*values, "(State of incorporation)", "(Commission File No.)", "(IRS Employer No.)"))
            + "\n"
        )
    (read,) = parties(
        f"Date of Report: March 9, 2005\n\nBRACKWATER FOODS, INC.\n(Exact name of registrant as specified"
        f" in its charter)\n\n{middle}\n"
        "18 Quay Street, Reno, Nevada 89501\n(Address of principal executive offices)\n"
    )
    assert (read["state"], read["file_number"], read["ein"]) == values


def test_values_one_a_line_over_a_row_of_labels() -> None:
    (read,) = parties(
        "BRACKWATER FOODS, INC.\n(Exact name of registrant as specified in its"
        " charter)\n\nNevada\n001-30999\n\n88-031774\n\n"
        "(State of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)\n\n"
    )
    assert (read["state"], read["file_number"], read["ein"]) == ("Nevada", "001-30999", "88-031774")


def test_a_row_with_an_empty_cell() -> None:
    (read,) = parties(
        "BRACKWATER FOODS, INC.\n(Exact name of registrant as specified in its charter)\n\n\t001-30999\tN/A\n"
        "(State of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)\n\n"
    )
    assert read == {"name": "BRACKWATER FOODS, INC.", "file_number": "001-30999", "ein": "N/A"}


def test_a_name_that_is_missing_moves_nothing_else() -> None:
    (read,) = parties(
        "Date of Report: March 9, 2005\n\n(Exact name of registrant as specified in its charter)\n\n"
        "Nevada\t001-30999\t88-0317744\n(State of incorporation)\t(Commission File Number)\t(IRS Employer"
        " Identification No.)\n\n"
        "18 Quay Street, Reno, Nevada 89501\n(Address of principal executive offices)\n\n(775)"
        " 555-0133\n(Telephone number)\n"
    )
    assert "name" not in read
    assert (read["state"], read["ein"], read["phone"]) == ("Nevada", "88-0317744", "(775) 555-0133")


NAMES = {
    "over two lines": (
        "NORTH FELL MINERALS AND\nCHEMICALS CORPORATION",
        ["NORTH FELL MINERALS AND CHEMICALS CORPORATION"],
    ),
    "with a footnote mark": ("North Fell Minerals, Inc.*", ["North Fell Minerals, Inc."]),
    "with what it was called before": (
        "North Fell Minerals, Inc.\n(formerly known as Fell Gravel Co.)",
        ["North Fell Minerals, Inc."],
    ),
    "with a word of the labels": (
        "State Street Principal Trust Company",
        ["State Street Principal Trust Company"],
    ),
    "with a comma at the end of its line": ("North Fell Minerals,\nInc.", ["North Fell Minerals, Inc."]),
    "with its capacity in brackets that nothing closes": (
        "ORLO SECURITIES I LLC (as company under a Pooling and\nServicing Agreement dated as of May 1, 2002 providing for\n"
        "the issuance of Orlo Trust 2002-1 Certificates.",
        ["ORLO SECURITIES I LLC"],
    ),
    "with its capacity in brackets within brackets": (
        'ORLO SECURITIES CORP. (as depositor under the Agreement (the "PSA")\ndated as of May 1, 2002, for Series 2002-2)',
        ["ORLO SECURITIES CORP."],
    ),
    "with its capacity behind a comma": (
        "ORLO SECURITIES CORP., as Depositor under the Pooling\nAgreement dated as of May 1, 2002, for Series 2002-2",
        ["ORLO SECURITIES CORP."],
    ),
    "of two registrants": (
        "North Fell Minerals, Inc.\nFell Finance LLC",
        ["North Fell Minerals, Inc.", "Fell Finance LLC"],
    ),
}


@pytest.mark.parametrize(("printed", "names"), NAMES.values(), ids=NAMES.keys())
def test_names(printed: str, names: list[str]) -> None:
    found = parties(
        f"Date of Report: March 9, 2005\n\n{printed}\n(Exact name of registrant as specified in its"
        f" charter)\n"
    )
    assert [read["name"] for read in found] == names


def test_a_table_of_several_registrants() -> None:
    found = parties("""
Commission       Registrant; State of Incorporation;              I.R.S. Employer
File Number      Address; and Telephone Number                    Identification No.

1-20441          VALLEY LIGHT & POWER COMPANY                     31-0412345
                 (An Ohio Corporation)
                 12 Canal Street
                 Dayton, Ohio 45402
                 (937) 555-0171

1-20442          LAKESHORE GAS COMPANY                            38-0454321
                 (A Michigan Corporation)
                 77 Harbor Drive
                 Muskegon, Michigan 49440
                 (231) 555-0129
""")
    assert found == [
        {
            "name": "VALLEY LIGHT & POWER COMPANY",
            "state": "Ohio",
            "file_number": "1-20441",
            "ein": "31-0412345",
            "address": "12 Canal Street Dayton, Ohio",
            "zip": "45402",
            "phone": "(937) 555-0171",
        },
        {
            "name": "LAKESHORE GAS COMPANY",
            "state": "Michigan",
            "file_number": "1-20442",
            "ein": "38-0454321",
            "address": "77 Harbor Drive Muskegon, Michigan",
            "zip": "49440",
            "phone": "(231) 555-0129",
        },
    ]


HEADED = (
    "Commission\tExact Name of Registrant as Specified in its Charter; State of Incorporation;\tIRS Employer\n"
    "File Number\tAddress of Principal Executive Offices; and Telephone Number\tIdentification Number\n"
)
VALLEY = {
    "name": "VALLEY LIGHT & POWER COMPANY", "state": "Ohio", "file_number": "1-20441", "ein": "31-0412345",
    "address": "12 Canal Street Dayton, Ohio", "zip": "45402-1122", "phone": "(937) 555-0171",
}  # fmt: skip
LAKESHORE = {
    "name": "LAKESHORE GAS, LLC", "state": "Michigan", "file_number": "333-20442", "ein": "38-0454321",
    "address": "77 Harbor Drive P.O. Box 4411 Muskegon, Michigan", "zip": "49440", "phone": "231-555-0129",
}  # fmt: skip
CROWDED = {
    "each in one cell": (
        "1-20441\tVALLEY LIGHT & POWER COMPANY (an Ohio corporation) 12 Canal Street Dayton, Ohio 45402-1122"
        " (937) 555-0171\t31-0412345\n"
        "333-20442\tLAKESHORE GAS, LLC (a Michigan limited liability company) 77 Harbor Drive P.O. Box 4411"
        " Muskegon, Michigan 49440 231-555-0129\t38-0454321\n"
    ),
    "the state beside the name": (
        "1-20441\tVALLEY LIGHT & POWER COMPANY (an Ohio corporation)\t31-0412345\n\t12 Canal Street\n"
        "\tDayton, Ohio 45402-1122\n\tTelephone (937) 555-0171\n"
        "333-20442\tLAKESHORE GAS, LLC (Michigan Limited Liability Company)\t38-0454321\n\t77 Harbor Drive\n"
        "\tP.O. Box 4411\n\tMuskegon, Michigan 49440\n\tTelephone 231-555-0129\n"
    ),
    "broken into lines anywhere": (
        "1-20441\tVALLEY LIGHT & POWER COMPANY (an\t31-0412345\n\tOhio corporation) 12 Canal\n"
        "\tStreet Dayton, Ohio\n\t45402-1122 (937) 555-0171\n"
        "333-20442\tLAKESHORE GAS, LLC (a Michigan limited\t38-0454321\n\tliability company) 77 Harbor Drive\n"
        "\tP.O. Box 4411 Muskegon, Michigan\n\t49440 231-555-0129\n"
    ),
    "city, state and zip code in cells": (
        "1-20441\t\tVALLEY LIGHT & POWER COMPANY\t\t\t31-0412345\n\t\t(an Ohio corporation)\n\t\t12 Canal Street\n"
        "\t\tDayton,\tOhio\t45402-1122\n\t\t(937)\t555-0171\n"
        "333-20442\t\tLAKESHORE GAS, LLC\t\t\t38-0454321\n\t\t(a Michigan corporation)\n\t\t77 Harbor Drive P.O. Box 4411\n"
        "\t\tMuskegon,\tMichigan\t49440\n\t\t231-555-0129\n"
    ),
    "the rest below the row": (
        "1-20441\tVALLEY LIGHT & POWER COMPANY\t31-0412345\n\n(An Ohio Corporation)\n\n12 Canal Street\n\n"
        "Dayton, Ohio 45402-1122\n\n(937) 555-0171\n\n"
        "333-20442\tLAKESHORE GAS, LLC\t38-0454321\n\n(A Michigan Corporation)\n\n77 Harbor Drive P.O. Box 4411\n\n"
        "Muskegon, Michigan 49440\n\n231-555-0129\n"
    ),
    "with a label of each name": (
        "1-20441\tVALLEY LIGHT & POWER COMPANY\t31-0412345\n\t(Exact name of Registrant as specified in its charter)\n"
        "\t(Ohio)\n\t12 Canal Street\n\tDayton, Ohio 45402-1122\n\t(937) 555-0171\n"
        "333-20442\tLAKESHORE GAS, LLC\t38-0454321\n\t(Exact name of Registrant as specified in its charter)\n"
        "\t(Michigan)\n\t77 Harbor Drive\n\tP.O. Box 4411\n\tMuskegon, Michigan 49440\n\t231-555-0129\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("rows", CROWDED.values(), ids=CROWDED.keys())
@pytest.mark.parametrize(
    "below",
    [
        "",
        "\nThis report is filed by each for itself.\n",
        "\nNot Applicable\n(Former name or former address, if changed)\n",
    ],
)
def test_name_state_address_and_telephone_in_one_column(rows: str, below: str) -> None:
    assert parties(HEADED + rows + below) == [VALLEY, LAKESHORE]
    first = rows[: rows.index("333-")]
    assert parties(HEADED + first + below) == [VALLEY]


def test_what_nothing_tells_apart_in_one_cell_is_not_read() -> None:
    found = parties(
        HEADED + "1-20441\tVALLEY LIGHT & POWER COMPANY 12 Canal Street Dayton, Ohio 45402\t31-0412345\n"
    )
    assert found == [{"file_number": "1-20441", "ein": "31-0412345"}]


def test_name_and_state_in_one_column_over_an_address_for_all() -> None:
    found = parties(
        "Commission\tExact name of registrant as specified in its charter;\tIRS Employer\n"
        "File Number\tState or other jurisdiction of incorporation\tIdentification No.\n"
        "1-20441\tVALLEY LIGHT & POWER COMPANY\t31-0412345\n\t(An Ohio Corporation)\n"
        "333-20442\tLAKESHORE GAS, LLC\t38-0454321\n\t(A Michigan limited liability company)\n\n"
        "12 Canal Street, Dayton, Ohio 45402\n(Address of principal executive offices) (Zip Code)\n"
    )
    assert [(one["name"], one["state"], one.get("zip")) for one in found] == [
        ("VALLEY LIGHT & POWER COMPANY", "Ohio", "45402"),
        ("LAKESHORE GAS, LLC", "Michigan", None),
    ]


def test_crowded_columns_side_by_side() -> None:
    label = (
        "Registrant, State of Incorporation, Address, Telephone Number, and IRS Employer Identification No."
    )
    found = parties(
        f"Commission\t{label}\tCommission\t{label}\nFile Number\t\tFile Number\n"
        "1-20441\tVALLEY LIGHT & POWER COMPANY\t333-20442\tLAKESHORE GAS, LLC\n"
        "\t(an Ohio corporation)\t\t(a Michigan limited liability company)\n"
        "\t12 Canal Street\t\t77 Harbor Drive\n"
        "\tDayton, Ohio 45402-1122\t\tP.O. Box 4411\n"
        "\tTelephone (937) 555-0171\t\tMuskegon, Michigan 49440\n"
        "\t31-0412345\t\tTelephone 231-555-0129\n"
        "\t\t\t38-0454321\n"
    )
    assert found == [VALLEY, LAKESHORE]


def test_addresses_side_by_side_below_a_table_of_registrants() -> None:
    found = parties(
        "Commission\tExact Name of\tState or Other\tIRS Employer\nFile\tRegistrant\tJurisdiction of\tIdentification\n"
        "Number\tas specified\tIncorporation or\tNumber\n\tin its charter\tOrganization\n"
        "1-20441\tVALLEY LIGHT & POWER COMPANY\tOhio\t31-0412345\n333-20442\tLAKESHORE GAS, LLC\tMichigan\t38-0454321\n\n"
        "12 Canal Street\t77 Harbor Drive\n\tP.O. Box 4411\nDayton, Ohio 45402-1122\tMuskegon, Michigan 49440\n"
        "(Address of principal executive offices) (Zip Code)\t(Address of principal executive offices) (Zip Code)\n"
        "(937) 555-0171\t231-555-0129\n"
        "(Registrant's telephone number)\t(Registrant's telephone number)\n"
    )
    assert found == [VALLEY, LAKESHORE]


def test_the_offices_below_a_table_of_registrants() -> None:
    found = parties(
        "Exact Name of Registrant\tCommission File Number\tState of Incorporation\tIRS Employer Identification No.\n"
        "VALLEY LIGHT & POWER COMPANY\t1-20441\tOhio\t31-0412345\nLAKESHORE GAS, LLC\t333-20442\tOhio\t38-0454321\n\n"
        "12 Canal Street, Dayton, Ohio 45402\n(Address of principal executive offices)\n"
    )
    assert (found[0]["address"], found[0]["zip"]) == ("12 Canal Street, Dayton, Ohio", "45402")
    assert found[1]["file_number"] == "333-20442"


@pytest.mark.parametrize("line", ["Exhibit Index 2", "Exhibit Index:   Page 4", "Total Pages  12"])
def test_the_place_of_the_index_is_no_part_of_the_address(line: str) -> None:
    (read,) = parties(
        "          Address of Principal Executive Offices and\n                 Telephone Number\n"
        "                 12 Elm Street\n              Dover, Delaware  19901\n                 302-555-0187\n\n\n\n"
        f"{' ' * 60}{line}\n"
    )
    assert read == {"address": "12 Elm Street Dover, Delaware", "zip": "19901", "phone": "302-555-0187"}


def test_a_number_that_a_row_says_there_is_none_of() -> None:
    (read,) = parties(
        "Orlo Holdings\n(Exact name of registrant)\n\nCayman Islands 001-41450       N/A\n"
        "(State or other jurisdiction of incorporation or organization)  (Commission File Number)        (I.R.S. Employer\n"
        "Identification Number)\n"
    )
    assert (read["state"], read["file_number"], read["ein"]) == ("Cayman Islands", "001-41450", "N/A")


def test_the_cover_of_a_series_of_certificates() -> None:
    (read,) = parties("""
ORLO MORTGAGE SECURITIES, INC.
Mortgage Pass-Through Certificates, Series 2003-D Trust
(Exact name of registrant as specified in its charter)

New York (governing law of          333-101599-10  54-2119367
Pooling and Servicing Agreement)    (Commission    54-2119368
(State or other                     File Number)   IRS EIN
jurisdiction
of Incorporation)

       c/o Elm Bank, N.A.
       9062 Old Elm Road
       Columbia, MD                                      21045
       (Address of principal executive offices)          (Zip Code)
""")
    assert read == {
        "name": "ORLO MORTGAGE SECURITIES, INC. Mortgage Pass-Through Certificates, Series 2003-D Trust",
        "state": "New York", "file_number": "333-101599-10", "ein": "54-2119367",
        "address": "c/o Elm Bank, N.A. 9062 Old Elm Road Columbia, MD", "zip": "21045",
    }  # fmt: skip


def test_a_cover_for_each_of_two_registrants() -> None:
    one = (
        "{0}\n(Exact name of registrant as specified in its charter)\n\n"
        "Ohio\t{1}\t{2}\n(State)\t(Commission File Number)\t(IRS Employer Identification No.)\n\n"
    )
    found = parties(
        one.format("VALLEY LIGHT CO.", "1-20441", "31-0412345")
        + one.format("LAKE GAS CO.", "1-20442", "38-0454321")
    )
    assert [(read["name"], read["file_number"], read["ein"]) for read in found] == [
        ("VALLEY LIGHT CO.", "1-20441", "31-0412345"),
        ("LAKE GAS CO.", "1-20442", "38-0454321"),
    ]


PHONES = [
    "(775) 555-0133",
    "775-555-0133",
    "775.555.0133",
    "775 555 0133",
    "775/555-0133",
    "(775)555-0133",
    "1-775-555-0133",
    "+1 (775) 555-0133",
    "+44 20 7946 0018",
    "+353 1 555 0133",
    "(86) 10-8520-3000",
    "011-852-2555-0133",
    "+65 67880000",
    "(86) 13055501234",
]


@pytest.mark.parametrize("phone", PHONES)
def test_telephone_numbers(phone: str) -> None:
    assert cover_shapes.kind_of(phone) == cover_shapes.PHONE
    for text in (
        f"{phone}\n(Registrant's telephone number, including area code)\n",
        f"Company's telephone number, including area code: {phone}\n",
        f"Registrant's telephone number, including area\ncode:  {phone}\n",
    ):
        (read,) = parties("ORLO PLC\n(Exact name of registrant as specified in its charter)\n\n" + text)
        assert read["phone"] == phone


@pytest.mark.parametrize(
    "code", ["89501", "89501-1234", "V6E 2E9", "EC2V 7HH", "KY1-1104", "HM 11", "D02 X285"]
)
def test_zip_and_post_codes(code: str) -> None:
    (read,) = parties(f"18 Quay Street, Reno\t{code}\n(Address of principal executive offices)\t(Zip Code)\n")
    assert (read["zip"], read["address"]) == (code, "18 Quay Street, Reno")


@pytest.mark.parametrize(
    ("words", "former"),
    [
        ("N/A", None),
        ("Not Applicable.", None),
        ("None", None),
        ("", None),
        ("Fell Gravel Co.", "Fell Gravel Co."),
    ],
)
def test_former_names(words: str, former: str | None) -> None:
    (read,) = parties(
        "ORLO INC.\n(Exact name of registrant as specified in its charter)\n\n12 Low Street\nAda, Ohio\n"
        "(Address of principal executive offices) (Zip Code)\n\nRegistrant's telephone number: (419)"
        " 555-0100\n\n"
        f"{words}\n(Former name or former address, if changed since last report)\n"
    )
    assert read.get("former_name") == former
    assert read["address"] == "12 Low Street Ada, Ohio"


FORMS = {
    "FORM 8-K": ("8-K", None, None),
    "Form 8-K/A": ("8-K/A", None, 0),
    "FORM 8-K/A\n(Amendment No. 2)": ("8-K/A", None, 2),
    "FORM 8-K\nAmendment No. 1": ("8-K/A", None, 1),
    "AMENDMENT NO. 3 TO\nFORM 8-K": ("8-K/A", None, 3),
    "FORM 8-K12B": ("8-K12B", None, None),
    "FORM 8-K12G3/A": ("8-K12G3/A", None, 0),
    "FORM 8-K15D5": ("8-K15D5", None, None),
    "FORM  8–K": ("8-K", None, None),
    "FORM 8-K/A-1": ("8-K/A", None, 1),
    "FORM 8-K/A No. 2": ("8-K/A", None, 2),
    "FORM 8-K/A Amendment No. II": ("8-K/A", None, 2),
    "FORM 8-K\n\nAmendment 1": ("8-K/A", None, 1),
    "FORM 8-K/A\nSecond Amendment": ("8-K/A", None, 2),
    "FORM 8-K/Amendment No. 3": ("8-K/A", None, 3),
    "FORM 8-KA": ("8-K/A", None, 0),
    "FORM 8-K\\A": ("8-K/A", None, 0),
    "AMENDED FORM 8-K": ("8-K/A", None, 0),
    "(FORM 8-K)": ("8-K", None, None),
    "*FORM 8-K*": ("8-K", None, None),
    "FORM 10-Q": (None, "10-Q", None),
    "FORM 10-K/A": (None, "10-K/A", None),
    "FORM S-1": (None, "S-1", None),
}


@pytest.mark.parametrize(
    ("title", "wanted"), FORMS.items(), ids=[title.replace("\n", " ") for title in FORMS]
)
def test_the_form(title: str, wanted: tuple[str | None, str | None, int | None]) -> None:
    text = (
        f"SECURITIES AND EXCHANGE COMMISSION\n\n{title}\n\n"
        + REST
        + "\nReports on Form 8-K filed in the quarter\n"
    )
    found = cover.find(text, len(text))
    assert (found.form, found.other_form, found.amendment) == wanted


def test_a_title_in_a_text_that_has_lost_its_breaks() -> None:
    text = "COMMISSIONWashington, D.C. 20549FORM 8-K CURRENT REPORTPursuant to Section 13"
    found = cover.find(text, len(text))
    assert found.form == "8-K"
    assert text[slice(*found.labels["form"])] == "8-K"


def test_a_cover_that_has_lost_its_title_is_read_all_the_same() -> None:
    text = (
        "Date of Report: May 3, 2019\n\nORLO CORP.\n(Exact name of registrant as specified in its charter)\n"
    )
    found = cover.find(text, len(text))
    assert (found.form, found.other_form, found.amendment) == (None, None, None)
    assert found.report_date is not None
    assert len(found.registrants) == 1


def test_words_that_only_speak_of_the_form_are_no_title() -> None:
    found = cover.find("The registrant filed a report on Form 8-K last week.\n", 60)
    assert found.form is None
    assert found.other_form is None


STATEMENTS = (
    "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
    "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
    "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
    "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))",
)
KEYS = ("425", "14a-12", "14d-2(b)", "13e-4(c)")
GLYPHS = [
    ("☐", "☒"),
    ("☐", "☑"),
    ("[ ]", "[X]"),
    ("[  ]", "[x]"),
    ("( )", "(X)"),
    ("o", "þ"),
    ("¨", "x"),
    ("q", "x"),
    ("|_|", "|X|"),
    ("□", "■"),
    ("¬", "x"),
    ("o", "√"),
    ("/ /", "/X/"),
    ("[__]", "[XX]"),
    ("[ ]", "[*]"),
    ("\uf06f", "\uf0fe"),
]


@pytest.mark.parametrize(("empty", "checked"), GLYPHS)
@pytest.mark.parametrize(
    "layout", ["{box} {words}", "{box}\t{words}", "{box}\n{words}", "{words} {box}", "{box}{words}"]
)
def test_check_boxes(empty: str, checked: str, layout: str) -> None:
    if layout == "{box}{words}" and empty.isalpha():
        pytest.skip("a letter that has run into the next word is no box to the eye")
    lines = [
        layout.format(box=checked if at == 1 else empty, words=words) for at, words in enumerate(STATEMENTS)
    ]
    text = "Check the appropriate box below:\n\n" + "\n\n".join(lines) + "\n\n"
    found = cover_boxes.checkboxes(text, 0, len(text))
    assert [found[key] for key in KEYS] == [False, True, False, False]


def test_boxes_that_are_not_printed() -> None:
    assert set(front(REST).checkboxes.values()) == {None}
    text = "\n\n".join(STATEMENTS)
    assert set(cover_boxes.checkboxes(text, 0, len(text)).values()) == {None}


@pytest.mark.parametrize(("marks", "read"), [("GGGG", False), ("GGGH", None), ("••••", None), ("1234", None)])
def test_a_letter_that_a_font_made_of_every_box(marks: str, read: bool | None) -> None:
    text = "\n\n".join(f"{mark}    {words}" for mark, words in zip(marks, STATEMENTS, strict=True))
    found = cover_boxes.checkboxes(text, 0, len(text))
    assert {found[key] for key in KEYS} == {read}


GROWTH = (
    "Indicate by check mark whether the registrant is an emerging growth company as defined in"
    " Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the"
    " Securities Exchange Act of 1934"
    " (§240.12b-2 of this chapter)."
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            f"{GROWTH}\n\nEmerging growth company ☒\n\nIf an emerging growth company, indicate by check"
            f" mark ☐",
            True,
        ),
        (f"{GROWTH}\n\nEmerging growth company\t☐\n", False),
        (f"{GROWTH}\n\n☒ Emerging growth company\n", True),
        (f"{GROWTH} ☐\n\nIf an emerging growth company, indicate by check mark", False),
        (f"{GROWTH}\n\nYes ☒ No ☐\n", True),
        (f"{GROWTH}\n\nYes ☐ No ☒\n", False),
        ("Emerging growth company: [X]\n", True),
        (f"☒\n{GROWTH}\n\n☐\nIf an emerging growth company, indicate by check mark", True),
        (f"☐\t{GROWTH}\n", False),
        (f"{STATEMENTS[3]} ☒\n\n{GROWTH}\n", None),
        (f"{GROWTH}\n", None),
        ("", None),
    ],
)
def test_the_box_of_an_emerging_growth_company(text: str, wanted: bool | None) -> None:
    assert cover_boxes.checkboxes(text, 0, len(text))["emerging_growth"] is wanted


LABELS = {
    "(Exact name of registrant as specified in its charter)": "name",
    "(Exact Name of Registrants as Specified in their Charters)": "name",
    "(State or other jurisdiction of incorporation or organization)": "state",
    "(State or Other Jurisdiction": "state",
    "of incorporation)": "state",
    "(Commission File Number)": "file_number",
    "Commission File No.": "file_number",
    "(I.R.S. Employer Identification No.)": "ein",
    "IRS Employer I.D. Number:": "ein",
    "Identification No.)": "ein",
    "(Address of principal executive offices)": "address",
    "Zip Code": "zip",
    "(Registrant’s telephone number, including area code)": "phone",
    "Issuer's telephone number": "phone",
    "(Former name or former address, if changed since last report)": "former_name",
    "Date of Report (Date of earliest event reported)": "report_date",
}


@pytest.mark.parametrize(("words", "field"), LABELS.items())
def test_labels(words: str, field: str) -> None:
    (label,) = cover_labels.find(words, 0, len(words))
    assert label.fields == (field,)
    assert (label.start, label.end) == (0, len(words))


@pytest.mark.parametrize(
    "words",
    [
        "State Street Corporation",
        "Delaware",
        "The Address Company of Ohio, Inc.",
        "Principal Holdings",
        "93-0979187",
    ],
)
def test_values_are_no_labels(words: str) -> None:
    assert not [label for label in cover_labels.find(words, 0, len(words)) if label.fields]


SHAPES = {
    "93-0979187": "ein",
    "93–0979187": "ein",
    "0-18225": "file_number",
    "001-36743": "file_number",
    "1-442": "file_number",
    "333-123456-01": "file_number",
    "811-05555": "file_number",
    "92618": "zip",
    "60606-1596": "zip",
    "SW1X 7HF": "zip",
    "93-097918": "digits",
    "0-1822577": "digits",
    "561808663": "digits",
}


@pytest.mark.parametrize(("words", "kind"), SHAPES.items())
def test_shapes(words: str, kind: str) -> None:
    assert cover_shapes.kind_of(words) == kind


def test_the_places_of_labels_and_title() -> None:
    text = TITLE + LAYOUTS["three columns, labels wrapped"]
    places = cover.find(text, len(text)).labels
    assert {name: text[start:end] for name, (start, end) in places.items()} == {
        "form": "8-K",
        "report_date": "Date of Report (Date of earliest event reported):",
        "name": "(Exact name of registrant as specified in its charter)",
        "state": "(State or other jurisdiction",
        "file_number": "(Commission",
        "ein": "(IRS Employer",
        "address": "(Address of principal executive offices)",
        "zip": "(Zip Code)",
        "phone": "Registrant's telephone number, including area code:",
        "former_name": "(Former name or former address, if changed since last report)",
    }


def test_a_cover_cut_off_in_the_middle() -> None:
    whole = TITLE + LAYOUTS["three columns, labels wrapped"]
    for end in range(0, len(whole), 7):
        assert cover.find(whole[:end], end).other_form is None


@given(st.text(alphabet="8-K(FORM)Stateofincorporation \t\n0123456789/Comis.Date☐[]X,:_", max_size=300))
def test_any_text_is_read_without_a_word(text: str) -> None:
    found = cover.find("FORM 8-K\n" + text, len(text) + 9)
    size = len(text) + 9
    assert all(0 <= start < end <= size for start, end in found.labels.values())


@pytest.mark.parametrize("title", ["FORM 6-K", "FORM 8-Q", "FORM K-8"])
def test_the_boxes_tell_the_form_where_its_title_is_misprinted(title: str) -> None:
    text = f"""{title}

CURRENT REPORT

Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation
"""
    assert cover.find(text, len(text)).form == "8-K"
