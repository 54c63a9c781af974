"""Signature pages of every era and layout."""

# ruff: noqa: E501 - a case stands in one line, so that the cases can be compared
from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lint8k.grammar import signatures

SENTENCE = """\
     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

"""
HEAD = "                                   SIGNATURES\n\n" + SENTENCE


def read(text: str) -> list[tuple[str | None, ...]]:
    """The blocks of a page: registrant, signer, name, title, date."""
    page = signatures.find(text, 0)
    assert page is not None

    def words(place: tuple[int, int] | None) -> str | None:
        return " ".join(text[slice(*place)].split()) if place else None

    return [
        (
            words(block.registrant), words(block.signer), words(block.name), words(block.title),
            str(block.date.day) if block.date else None,
        )
        for block in page.blocks
    ]  # fmt: skip


ONE = {
    "typed, date at the left": ("""\
                                    BRINDLE OPTICS, INC.

Date:    May 24, 2000               By:      /s/ Ada Quill
                                             -------------------------
                                    Name:    Ada Quill
                                    Title:   Chief Financial Officer
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "Chief Financial Officer", "2000-05-24")),
    "typed, date below": ("""\
                                       BRINDLE OPTICS, INC.

                                       By: /s/ Ada Quill
                                           -----------------------------
                                           Ada Quill
                                           President and Chief Executive Officer

Date: June 17, 2003
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "President and Chief Executive Officer", "2003-06-17")),
    "typed, date above": ("""\
Dated: June 1, 1998

BRINDLE OPTICS, INC.

By: /s/ Ada Quill
Ada Quill
Treasurer
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "Treasurer", "1998-06-01")),
    "date in the row of the registrant": ("""\
Dated:  January 3, 2001                 BRINDLE OPTICS, INC.

                                        By: /s/ Ada Quill
                                            ------------------
                                            Ada Quill, Secretary
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "Secretary", "2001-01-03")),
    "date in the row of the title": ("""\
                                        BRINDLE OPTICS, INC.

                                        By: /s/ Ada Quill
                                            Ada Quill
Date: January 3, 2001                       Vice President and Controller
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "Vice President and Controller", "2001-01-03")),
    "date beside the signature with captions below": ("""\
BRINDLE OPTICS, INC.
(Registrant)

Date   May 4, 2001                  /s/ ADA QUILL
    ------------------             ------------------------
                                    Ada Quill, Vice President
                                    and Treasurer
""", ("BRINDLE OPTICS, INC.", "ADA QUILL", "Ada Quill", "Vice President and Treasurer", "2001-05-04")),
    "captions under rules": ("""\
BRINDLE OPTICS, INC.
--------------------
(Registrant)

Date: June 5, 1997
-------------------

/s/ Ada Quill
--------------------
(Signature)
Ada Quill
Secretary

*Print name and title of the signing officer under his signature.
""", ("BRINDLE OPTICS, INC.", "Ada Quill", "Ada Quill", "Secretary", "1997-06-05")),
    "date under its rule": ("""\
Brindle Optics, Inc.

/s/ Ada Quill                    June 5, 2005
--------------------           ----------------
Ada Quill                        Date
Chief Executive Officer
""", ("Brindle Optics, Inc.", "Ada Quill", "Ada Quill", "Chief Executive Officer", "2005-06-05")),
    "caption under the date": ("""\
BRINDLE OPTICS CORPORATION
(Registrant)

By  s/Ada Quill
    Ada Quill
    Secretary

June 5, 2005
(Date)
""", ("BRINDLE OPTICS CORPORATION", "Ada Quill", "Ada Quill", "Secretary", "2005-06-05")),
    "title over three lines": ("""\
                                   BRINDLE CORPORATION

                                   By: /s/ Q. R. Thornbury
Date: August 17, 1994              Name:  Q. R. Thornbury
                                   Title: Vice President,
                                          General Counsel and
                                          Secretary
""", ("BRINDLE CORPORATION", "Q. R. Thornbury", "Q. R. Thornbury", "Vice President, General Counsel and Secretary", "1994-08-17")),
    "title on the line of the name, wrapped": ("""\
BRINDLE CORPORATION
By: /s/ Ada Quill
    -----------------------
    Ada Quill,
    Chief Financial Officer
    and Secretary
Dated:  November 28, 1995
""", ("BRINDLE CORPORATION", "Ada Quill", "Ada Quill", "Chief Financial Officer and Secretary", "1995-11-28")),
    "title on the line of the signature": ("BRINDLE CORP.\n\nJune 5, 2005\n\n/s/ Ada B. Quill, Jr., President\n",
        ("BRINDLE CORP.", "Ada B. Quill, Jr.", None, "President", "2005-06-05")),
    "its": ("Brindle Corp.\n\nBy: /s/ Ada Quill\n\nIts Chief Executive Officer\n\nDate: 6/5/05\n",
        ("Brindle Corp.", "Ada Quill", None, "Chief Executive Officer", "2005-06-05")),
    "its with a colon": ("BRINDLE CORP.\nBy: /s/ Ada Quill\nIts: President\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "Ada Quill", None, "President", "2005-06-05")),
    "backslashes": ("BRINDLE CORP.\nBy: \\s\\ Ada Quill\nAda Quill\nPresident\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2005-06-05")),
    "a link to the contents below": ("BRINDLE CORP.\nBy: /s/ Ada Quill\nAda Quill\nPresident\nTable of Contents\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", None)),
    "a mark that has lost its letter": ("BRINDLE CORP.\nBy: // Ada Quill\nAda Quill\nPresident\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2005-06-05")),
    "the form's instruction beside the title": ("""\
BRINDLE CORP.\t\t(Registrant)
Date June 5, 2005
\tBy\t/s/ Ada Quill
\t\t(Signature)*
\t\tAda Quill
*  Print name and title of the signing officer under his signature.\t\tPresident
""", ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2005-06-05")),
    "a mark in parentheses": ("BRINDLE CORP.\nBy: (s) Ada Quill\nAda Quill\nPresident\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2005-06-05")),
    "a capital mark": ("BRINDLE CORP.\nBy:/S/ Ada Quill\nAda Quill,\nExecutive Vice President and Chief\nFinancial Officer\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "Executive Vice President and Chief Financial Officer", "2005-06-05")),
    "a mark far from the name": ("BRINDLE CORP.\nBy:    /s/    ADA QUILL\nName:  Ada Quill\nTitle: Controller\nDate: June 5, 2005\n",
        ("BRINDLE CORP.", "ADA QUILL", "Ada Quill", "Controller", "2005-06-05")),
    "a mark on a line of its own": ("Dated this 4th day of May, 2001.\n\nBRINDLE, INC.\n\n/s/\nAda Quill\nAda Quill, CEO\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "CEO", "2001-05-04")),
    "a name beside By without a mark": ("BRINDLE CORP.\n\nBy: Ada Quill\n    Ada Quill\n    President\nMay 4, 2001\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2001-05-04")),
    "a misspelt month": ("Date:  Apirl 12, 2002        BRINDLE CORP.\n\n                 By: /s/ Ada Quill\n                 Name: Ada Quill\n                 Title: President\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2002-04-12")),
    "unsigned over a rule": ("BRINDLE CORP.\n\nBy:  ______________________\n     Ada Quill\n     President\n\nDate: May 4, 2001\n",
        ("BRINDLE CORP.", None, "Ada Quill", "President", "2001-05-04")),
    "unsigned over labels": ("BRINDLE CORP.\n\nBy:\n     ----------------\n     Name:  Ada Quill\n     Title: President\n\nDate: May 4, 2001\n",
        ("BRINDLE CORP.", None, "Ada Quill", "President", "2001-05-04")),
    "an empty mark": ("BRINDLE CORP.\n\nBy: /s/\n    ----------------\n    Ada Quill\n    President\n\nDate: May 4, 2001\n",
        ("BRINDLE CORP.", None, "Ada Quill", "President", "2001-05-04")),
    "neither mark nor label": ("BRINDLE CORP.\n\nMay 4, 2001\n\nAda Quill\nPresident\n",
        ("BRINDLE CORP.", None, "Ada Quill", "President", "2001-05-04")),
    "undated, the blank left": ("Brindle, Inc.\n\nDate: ____________, 2005\n\nBy: /s/ Ada Quill\nAda Quill\nTreasurer\n",
        ("Brindle, Inc.", "Ada Quill", "Ada Quill", "Treasurer", None)),
    "no title": ("BRINDLE CORP.\n\nBy: /s/ Ada Quill\n\n\n\nDated:  June 14, 1999\n", ("BRINDLE CORP.", "Ada Quill", None, None, "1999-06-14")),
    "cells of a table": ("DATE:  June 5, 2005\tBRINDLE, INC.\n\tBy:\t/s/ Ada Quill\n\t\tAda Quill\n\t\tExecutive Vice President,\n\t\tGeneral Counsel and Secretary\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "Executive Vice President, General Counsel and Secretary", "2005-06-05")),
    "cells, unsigned": ("BRINDLE, INC.\nDate: June 5, 2005\tBy:\t\n\tName:\tAda Quill\n\tTitle:\tPresident\n",
        ("BRINDLE, INC.", None, "Ada Quill", "President", "2005-06-05")),
    "cells, labels without values beside them": ("BRINDLE, INC.\nDated:\tOctober 1, 2001\nBy:\t/s/ Ada Quill\nName:\nTitle:\tAda Quill\nSenior Vice President and\nGeneral Counsel\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "Senior Vice President and General Counsel", "2001-10-01")),
    "stacked cells": ("Dated:\nMarch 20, 2020\n\n\xa0\n\nBRINDLE\nACQUISITION CORP.\n\n\xa0\n\n    By:\n    \n    /s/\n    Ada Quill\n    \xa0\n\n    Name:\n    \n    Ada\n    Quill\n    \xa0\n\n    Title:\n    Chief\n    Executive Officer\n",
        ("BRINDLE ACQUISITION CORP.", "Ada Quill", "Ada Quill", "Chief Executive Officer", "2020-03-20")),
    "a name that runs on": ("Brindle, Inc.\n\nDate:\xa0August\n11,\n2008\nBy:\xa0\xa0/s/ Ada F.\nQuill\n\nAda F. Quill\n\nSenior\nVice President, General Counsel and\nSecretary\n",
        ("Brindle, Inc.", "Ada F. Quill", "Ada F. Quill", "Senior Vice President, General Counsel and Secretary", "2008-08-11")),
    "one line": ("BRINDLE, INC. May 19, 1995 By: /s/ Ada Quill ----------------------------- Ada Quill Executive Vice President and Treasurer 3\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "Executive Vice President and Treasurer", "1995-05-19")),
    "one line, run together": ("Date:  January 8, 2020BRINDLE GROUP INC.\xa0\xa0By:/s/ Ada QuillName:Ada QuillTitle: Vice President and ControllerEXHIBIT INDEXExhibit No.",
        ("BRINDLE GROUP INC.", "Ada Quill", "Ada Quill", "Vice President and Controller", "2020-01-08")),
    "signed and typed in one line": ("BRINDLE INC  By /s/ Ada Quill Ada Quill, Chief Executive Officer Date: June 5, 2005\n",
        ("BRINDLE INC", "Ada Quill", "Ada Quill", "Chief Executive Officer", "2005-06-05")),
    "a trust by its depositor": ("BRINDLE HOME LOAN TRUST 2001-1\n\nBy: Brindle Funding Corp., as Depositor\n\nBy: /s/ Ada Quill\n    ------------\nName: Ada Quill\nTitle: Vice President\n\nDated: June 3, 2001\n",
        ("BRINDLE HOME LOAN TRUST 2001-1", "Ada Quill", "Ada Quill", "Vice President", "2001-06-03")),
    "a partnership by its general partner": ("BRINDLE PARTNERS L.P.\nBy: Brindle GP LLC, its general partner\n\nBy: /s/ Ada Quill\nName: Ada Quill\nTitle: Manager\nDate: June 3, 2001\n",
        ("BRINDLE PARTNERS L.P.", "Ada Quill", "Ada Quill", "Manager", "2001-06-03")),
    "a general partner on lines of its own": ("BRINDLE PARTNERS L.P.\nBy: Brindle GP LLC\nIts: General Partner\n\nBy: /s/ Ada Quill\nIts: Manager\nDate: June 3, 2001\n",
        ("BRINDLE PARTNERS L.P.", "Ada Quill", None, "Manager", "2001-06-03")),
    "a second office in parentheses": ("BRINDLE CORP.\n\nBy: /s/ Ada Quill\nAda Quill\nTreasurer\n(Principal Financial Officer)\nDate: June 3, 2001\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "Treasurer (Principal Financial Officer)", "2001-06-03")),
    "an attorney-in-fact": ("BRINDLE CORP.\nBy: /s/ Ada Quill\nName: Ada Quill\nTitle: Attorney-in-fact\nDate: June 3, 2001\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "Attorney-in-fact", "2001-06-03")),
    "a degree and a nickname": ("BRINDLE CORP.\nBy: /s/ Bo (Ben) Quill\nBo (Ben) Quill, M.D.\nChairman of the Board\nDate: June 3, 2001\n",
        ("BRINDLE CORP.", "Bo (Ben) Quill", "Bo (Ben) Quill, M.D.", "Chairman of the Board", "2001-06-03")),
    "labels before values, a cell of both": ("BRINDLE, INC.\n\nBy:\t/s/ Ada Quill\n\nName:\tTitle:\tAda Quill Chief Executive Officer\n\nDate: June 3, 2001\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "Chief Executive Officer", "2001-06-03")),
    "a suffix in a cell of its own": ("BRINDLE, INC.\n\nBy:\t/s/ Ada B. Quill,\tJr\n\nName:\tTitle:\tAda\tB. Quill, Jr.Chief Accounting Officer\n\nDate: June 3, 2001\n",
        ("BRINDLE, INC.", "Ada B. Quill, Jr", "Ada B. Quill, Jr.", "Chief Accounting Officer", "2001-06-03")),
    "a legal form in a cell of its own": ("Date: June 3, 2001\tBRINDLE HARBOR ENERGY ACQUISITION\tCORP.\n\n\tBy:\t/s/\tAda Quill\n\tName:\tAda Quill\n\tTitle:\tDirector\n",
        ("BRINDLE HARBOR ENERGY ACQUISITION CORP.", "Ada Quill", "Ada Quill", "Director", "2001-06-03")),
    "the name and the title above the signature": ("BRINDLE, INC.\n\nName: Ada Quill\nTitle: Treasurer\nSignature: /s/ Ada Quill\nDate: June 3, 2001\n",
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "Treasurer", "2001-06-03")),
    "a caption without brackets": ("BRINDLE.COM\n   Registrant\n\nBy: /s/ Ada Quill\n    Ada Quill\n    Treasurer\n\nDate: June 3, 2001\n",
        ("BRINDLE.COM", "Ada Quill", "Ada Quill", "Treasurer", "2001-06-03")),
    "signed by another": ("BRINDLE CORP.\n\nBy: /s/ TOM ASH by Ada Quill, attorney-in-fact\n    Tom Ash\n    President\n\nDate: June 3, 2001\n",
        ("BRINDLE CORP.", "TOM ASH by Ada Quill", "Tom Ash", "President", "2001-06-03")),
    "a date between underscores": ("BRINDLE CORP.\n\nDate: __June 3, 2001__   By: __/s/ Ada Quill__\n    Ada Quill\n    President\n",
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2001-06-03")),
    "two general partners": ("BRINDLE PROPERTIES, L.P.\n\nBy:  Brindle GP, L.P., its General Partner\n\n     By:  Brindle Realty Trust, its General Partner\n\n          By:  /s/ Ada Quill\n               Ada Quill\n               Trustee\n\nDate: June 3, 2001\n",
        ("BRINDLE PROPERTIES, L.P.", "Ada Quill", "Ada Quill", "Trustee", "2001-06-03")),
    "a date of an agreement in the registrant's name": ("BRINDLE BANK, as trustee under the Indenture dated as of May 1, 1999\n\nBy: /s/ Ada Quill\nAda Quill\nTrust Officer\n\nDate: June 3, 2001\n",
        ("BRINDLE BANK, as trustee under the Indenture dated as of May 1, 1999", "Ada Quill", "Ada Quill", "Trust Officer", "2001-06-03")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE.values(), ids=ONE)
def test_one_signature(text, expected) -> None:
    assert read(HEAD + text) == [expected]


SEVERAL = {
    "two officers": ("Date: June 5, 2005\n\nBrindle, Inc.\n/s/ Ada Quill\nAda Quill\nPresident (Principal Executive Officer)\n\n/s/ Tom Ash\nTom Ash\nTreasurer\n", [
        ("Brindle, Inc.", "Ada Quill", "Ada Quill", "President (Principal Executive Officer)", "2005-06-05"),
        ("Brindle, Inc.", "Tom Ash", "Tom Ash", "Treasurer", "2005-06-05"),
    ]),
    "two registrants": ("BRINDLE, INC.\nBy: /s/ Ada Quill\nAda Quill\nPresident\nDate: June 5, 2005\n\nBRINDLE SUB, LLC\nBy: /s/ Tom Ash\nTom Ash\nManager\nDate: June 6, 2005\n", [
        ("BRINDLE, INC.", "Ada Quill", "Ada Quill", "President", "2005-06-05"),
        ("BRINDLE SUB, LLC", "Tom Ash", "Tom Ash", "Manager", "2005-06-06"),
    ]),
    "side by side": ("BRINDLE CORP.                    BRINDLE FINANCE CORP.\n\nBy: /s/ Ada Quill                By: /s/ Tom Ash\n   --------------                   -------------\nName: Ada Quill                  Name: Tom Ash\nTitle: President                 Title: Treasurer\n\nDate: June 3, 2001               Date: June 4, 2001\n", [
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2001-06-03"),
        ("BRINDLE FINANCE CORP.", "Tom Ash", "Tom Ash", "Treasurer", "2001-06-04"),
    ]),
    "a sentence for each": ("BRINDLE CORP.\nBy: /s/ Ada Quill\nTreasurer\nDate: June 3, 2001\n\n                SIGNATURES\n\n" + SENTENCE + "BRINDLE POWER COMPANY\nBy: /s/ Tom Ash\nPresident\nDate: June 4, 2001\n", [
        ("BRINDLE CORP.", "Ada Quill", None, "Treasurer", "2001-06-03"),
        ("BRINDLE POWER COMPANY", "Tom Ash", None, "President", "2001-06-04"),
    ]),
    "a date above each": ("Date: June 3, 2001\tBRINDLE CORP.\n\n\tBy:\t/s/ Ada Quill\n\t\tAda Quill\n\t\tPresident\n\nDate: June 4, 2001\tBRINDLE POWER COMPANY\n\n\tBy:\t/s/ Tom Ash\n\t\tTom Ash\n\t\tTreasurer\n", [
        ("BRINDLE CORP.", "Ada Quill", "Ada Quill", "President", "2001-06-03"),
        ("BRINDLE POWER COMPANY", "Tom Ash", "Tom Ash", "Treasurer", "2001-06-04"),
    ]),
    "By above the typed name": ("/s/\n\nAda Quill\n\nDated: May 11, 2011\n\nBy: Ada Quill\n\nPresident/CEO\n\n/s/\n\nTom Ash\n\nDated: May 12, 2011\n\nBy: Tom Ash\n\nVice President\n", [
        (None, "Ada Quill", "Ada Quill", "President/CEO", "2011-05-11"), (None, "Tom Ash", "Tom Ash", "Vice President", "2011-05-12"),
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_several_signatures(text, expected) -> None:
    assert read(HEAD + text) == expected


BLOCK = "BRINDLE CORP.\n\nBy: /s/ Ada Quill\n    Ada Quill\n    President\n\nDate: June 3, 2001\n"


@pytest.mark.parametrize("heading", [
    "SIGNATURE", "SIGNATURES", "SIGNATURE(S)", "Signatures", "S I G N A T U R E S", "SIGNATURES:", "SIGNATURE PAGE",
])  # fmt: skip
def test_a_page_begins_with_its_heading(heading) -> None:
    text = f"Item 5.  Other Events.\n\nNone.\n\n          {heading}\n\n{SENTENCE}{BLOCK}"
    page = signatures.find(text, 0)
    assert page is not None
    assert page.start == text.index(heading)
    assert text[: page.end].endswith("June 3, 2001")


def test_a_page_without_heading_begins_with_its_sentence() -> None:
    text = "Item 5.  Other Events.\n\nNone.\n\n" + SENTENCE + BLOCK
    page = signatures.find(text, 0)
    assert page is not None
    assert text.startswith("Pursuant", page.start)


@pytest.mark.parametrize(
    "sentence",
    [
        SENTENCE.strip().replace("\n", "\n\n"),
        SENTENCE[: SENTENCE.index("undersigned")].strip() + " undersigned.\n",
    ],
)
def test_a_sentence_broken_or_cut(sentence: str) -> None:
    assert read(f"SIGNATURES\n\n{sentence.strip()}\n{BLOCK}") == read(f"SIGNATURES\n\n{SENTENCE}\n{BLOCK}")


def test_a_page_without_sentence_begins_with_its_heading() -> None:
    text = "Item 5.  Other Events.\n\nNone.\n\nSIGNATURES\n\n" + BLOCK
    page = signatures.find(text, 0)
    assert page is not None
    assert page.start == text.index("SIGNATURES")


@pytest.mark.parametrize("text", [
    "", "SIGNATURES", "Item 5. Other Events ........ 2\nSIGNATURES ........ 3\n", "[Signature page follows]\n",
    "SIGNATURES\n\nExhibit Index\n", "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\n",
    "In accordance with the requirements of NASD, we agree.\n\nBy: /s/ Ada Quill\n",
])  # fmt: skip
def test_no_page(text) -> None:
    assert signatures.find(text, 0) is None


@pytest.mark.parametrize("tail", [
    "\n                                EXHIBIT INDEX\n\n 99.1   Letter of Tom Ash, President, dated June 9, 2001\n",
    "\n<PAGE>\n\n                              INDEX TO EXHIBITS\n\nExhibit 99   Press Release\n",
    "\nBrindle said today that it has agreed to sell its lens business for cash to an\ninvestor group. By: /s/ Tom Ash\n",
    "\n                                       2\n\nEX-99.1\n\nBy: /s/ Tom Ash\nPresident\n",
    "\n<PAGE>\n\n                                 Exhibit 10.14\n\n          Change in Control Agreement\n\n     This Agreement is made as of this\n1st day of December, 2001.\n",
])  # fmt: skip
def test_what_comes_after_the_page_is_no_part_of_it(tail) -> None:
    text = HEAD + BLOCK + tail
    page = signatures.find(text, 0)
    assert page is not None
    assert len(page.blocks) == 1
    assert text[: page.end].endswith("June 3, 2001")


def test_the_place_of_a_signature_is_the_signature_or_where_it_belongs() -> None:
    signed = HEAD + BLOCK
    page = signatures.find(signed, 0)
    assert page is not None
    assert signed[slice(*page.blocks[0].place)] == "/s/ Ada Quill"
    unsigned = signed.replace("/s/ Ada Quill", "_______________")
    page = signatures.find(unsigned, 0)
    assert page is not None
    assert unsigned[slice(*page.blocks[0].place)] == "By:"


def test_a_label_of_the_date_without_a_date_belongs_to_the_page() -> None:
    text = HEAD + BLOCK.replace("June 3, 2001", "") + "\nEXHIBIT INDEX\n"
    page = signatures.find(text, 0)
    assert page is not None
    assert text[: page.end].endswith("Date:")
    assert page.blocks[0].date is None


PIECES = st.sampled_from([
    "By:", "/s/", "Name:", "Title:", "Its", "Date:", "Dated this", "____", "-----", "\n", "\n\n", "\t", "    ", "Ada Quill", "A.",
    "President", "Brindle Corp.", "June 3, 2001", "Marhc 3, 2001", "(Registrant)", ",", "and", "EXHIBIT INDEX", "\\s\\", "[", "\xa0", "\x00", SENTENCE,
])  # fmt: skip


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=500, deadline=None)
@example(["By:", "/s/", "\t", "Brindle Corp.", "By:", "\n", "A."])
@example(["By:", "/s/", "/s/"])
@example(["Name:"])
def test_no_page_breaks_it(pieces) -> None:
    text = HEAD + " ".join(pieces)
    page = signatures.find(text, 0)
    assert page is not None
    assert 0 <= page.start <= page.end <= len(text)
    for block in page.blocks:
        assert page.start <= block.start <= block.end <= page.end
        for part in (block.registrant, block.signer, block.name, block.title, block.place):
            assert part is None or 0 <= part[0] < part[1] <= len(text)
