"""Covers, bodies and signature pages as they were typed from 1993 to 2000, in many houses: all say the same."""

# ruff: noqa: E501 - a layout is told by what is other in it
from __future__ import annotations

from datetime import date

import pytest

from lint8k.filing import Words
from tests.test_parsing import parsed

COVER = """                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C.  20549

                                    FORM 8-K

                                 CURRENT REPORT

     Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported):  March 4, 1997

                          HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

  Delaware                      0-18225                     93-0979187
(State or other         (Commission File Number)         (IRS Employer
jurisdiction of                                        Identification No.)
incorporation)

  410 Millrace Road, Bend, Oregon                              97701
(Address of principal executive offices)                     (Zip Code)

Registrant's telephone number, including area code:  (503) 555-0118
"""
BODY = """
ITEM 5.  OTHER EVENTS.

     On March 4, 1997, the Registrant announced that it has agreed to lease a
quarry near Bend, Oregon, for ten years.  A copy of the press release is filed
as Exhibit 99.1.

ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS.

     (c)  Exhibits.

          99.1      Press Release dated March 4, 1997.
"""
SIGN = """
                                   SIGNATURE

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
Registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                   HOLLIN RIDGE MATERIALS, INC.


Date: March 10, 1997               By: /s/ Jane Roe
                                      -----------------------------
                                      Jane Roe
                                      Vice President and Treasurer
"""
LAYOUTS: dict[str, str] = {}
LAYOUTS["plain"] = COVER + BODY + SIGN
LAYOUTS["dashes under values"] = (
    """                                 UNITED STATES
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K
                                 CURRENT REPORT
                     PURSUANT TO SECTION 13 OR 15(d) OF THE
                        SECURITIES EXCHANGE ACT OF 1934

                                 March 4, 1997
- --------------------------------------------------------------------------------
                Date of Report (Date of earliest event reported)

                          HOLLIN RIDGE MATERIALS, INC.
- --------------------------------------------------------------------------------
             (Exact name of registrant as specified in its charter)

        Delaware                    0-18225                   93-0979187
- -------------------------   ------------------------   -----------------------
(State or other jurisdic-   (Commission File Number)   (I.R.S. Employer
 tion of incorporation)                                 Identification Number)

  410 Millrace Road, Bend, Oregon                               97701
- ----------------------------------------              ------------------------
(Address of principal executive offices)                     (Zip Code)

                                 (503) 555-0118
- --------------------------------------------------------------------------------
              (Registrant's telephone number, including area code)
"""
    + BODY
    + SIGN.replace("-----", "- ---")
)
LAYOUTS["equals under values"] = (
    """                       SECURITIES AND EXCHANGE COMMISSION
                              Washington, DC 20549
================================================================================
                                    FORM 8-K

                                 CURRENT REPORT
          Pursuant to Section 13 or 15(d) of the Securities Exchange
                                  Act of 1934

      Date of Report (Date of earliest event reported)   March 4, 1997
                                                       =================

                          HOLLIN RIDGE MATERIALS, INC.
                          ============================
               (Exact name of registrant as specified in charter)

     DELAWARE                   0-18225                   93-0979187
     ========                   =======                   ==========
 (State or other              (Commission               (IRS Employer
  jurisdiction of             File Number)            Identification No.)
  incorporation)

          410 MILLRACE ROAD, BEND, OREGON                97701
          ===============================                =====
      (Address of principal executive offices)         (Zip Code)

       Registrant's telephone number, including area code  (503) 555-0118
                                                           ==============
"""
    + BODY
    + SIGN
)
LAYOUTS["labels over values"] = (
    """SECURITIES AND EXCHANGE COMMISSION
WASHINGTON, D.C. 20549

FORM 8-K

CURRENT REPORT PURSUANT TO SECTION 13 OR 15(d) OF
THE SECURITIES EXCHANGE ACT OF 1934

Date of Report (Date of earliest event reported):
March 4, 1997

Exact name of registrant as specified in its charter:
HOLLIN RIDGE MATERIALS, INC.

State or other jurisdiction of incorporation:
Delaware

Commission File Number:
0-18225

I.R.S. Employer Identification Number:
93-0979187

Address of principal executive offices:
410 Millrace Road
Bend, Oregon 97701

Registrant's telephone number, including area code:
(503) 555-0118
"""
    + BODY
    + SIGN
)
LAYOUTS["right-aligned labels"] = (
    """                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C. 20549

                                    FORM 8-K
                                 CURRENT REPORT

        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

                         Date of earliest event reported:    March 4, 1997

                      Exact name of registrant as
                         specified in its charter:    HOLLIN RIDGE MATERIALS, INC.

                       State of incorporation:    Delaware

                      Commission File Number:    0-18225

          IRS Employer Identification Number:    93-0979187

      Address of principal executive offices:    410 Millrace Road
                                                 Bend, Oregon  97701

                             Telephone number:    (503) 555-0118
"""
    + BODY
    + SIGN
)
LAYOUTS["dotted leaders"] = (
    """                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C. 20549

                                    FORM 8-K
                                 CURRENT REPORT

        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported)..............March 4, 1997
Commission file number........................................0-18225

                          HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Delaware.............................................93-0979187
(State or other jurisdiction of               (I.R.S. Employer
incorporation or organization)              Identification No.)

410 Millrace Road, Bend, Oregon...............................97701
(Address of principal executive offices)                 (Zip Code)

Registrant's telephone number, including area code...(503) 555-0118
"""
    + BODY
    + SIGN
)
LAYOUTS["letter-spaced"] = (
    COVER.replace("FORM 8-K", "F O R M   8 - K").replace("CURRENT REPORT", "C U R R E N T   R E P O R T")
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "I T E M  5.   O T H E R   E V E N T S").replace(
        "ITEM 7.", "I T E M  7."
    )
    + SIGN.replace("SIGNATURE", "S I G N A T U R E S")
)
LAYOUTS["letter-spaced mixed"] = (
    COVER
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "I t e m  5.  O t h e r  E v e n t s")
    + SIGN.replace("SIGNATURE", "S i g n a t u r e")
)
LAYOUTS["letter-spaced name"] = (
    COVER.replace("HOLLIN RIDGE MATERIALS, INC.", "H O L L I N   R I D G E   M A T E R I A L S,   I N C.")
    + BODY
    + SIGN
)
LAYOUTS["caps no period"] = (
    COVER
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "ITEM 5   OTHER EVENTS").replace(
        "ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS.", "ITEM 7   FINANCIAL STATEMENTS AND EXHIBITS"
    )
    + SIGN
)
LAYOUTS["caption next line underlined"] = (
    COVER
    + BODY.replace(
        "ITEM 5.  OTHER EVENTS.", "Item 5.\n- ------\n\n     Other Events\n     ------------"
    ).replace(
        "ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS.",
        "Item 7.\n- ------\n\n     Financial Statements, Pro Forma Financial Information\n     -----------------------------------------------------\n     and Exhibits\n     ------------",
    )
    + SIGN
)
LAYOUTS["prose exhibits"] = (
    COVER
    + """
Item 5.  Other Events.

     On March 4, 1997, the Registrant announced that it has agreed to lease a
quarry near Bend, Oregon.

Item 7.  Financial Statements and Exhibits.

     The Registrant's press release dated March 4, 1997 is attached hereto as
Exhibit 99.1 and is incorporated herein by reference.
"""
    + SIGN
)
LAYOUTS["<PAGE> everywhere"] = (
    COVER
    + "<PAGE>   2\n"
    + BODY.replace("quarry near", "<PAGE>\n                                      -2-\n\nquarry near")
    + "\n                                       3\n<PAGE>\n"
    + SIGN
    + "\n                                       4\n<PAGE>\n                                 EXHIBIT INDEX\n\nExhibit No.         Description                         Page\n- -----------         -----------                         ----\n\n   99.1             Press Release dated March 4, 1997     5\n"
)
LAYOUTS["sequential page"] = (
    COVER
    + BODY
    + SIGN
    + """
<PAGE>
                                EXHIBIT INDEX

                                                          Sequentially
Exhibit                                                     Numbered
Number         Description of Exhibit                         Page
- -------        ----------------------                     ------------

99.1           Press Release dated March 4, 1997 ..........     5
"""
)
LAYOUTS["unsigned By line"] = (
    COVER
    + BODY
    + """
SIGNATURES
- ----------

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
Registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                         HOLLIN RIDGE MATERIALS, INC.
                         ----------------------------
                                 (Registrant)

Date  March 10, 1997     BY  /S/ JANE ROE
      --------------         ---------------------------------
                             JANE ROE, VICE PRESIDENT AND TREASURER
"""
)
LAYOUTS["signature left, name under"] = (
    COVER
    + BODY
    + """
Pursuant to the requirements of the Securities Exchange Act of 1934, the
Registrant has duly caused this report to be signed on its behalf by the
undersigned thereunto duly authorized.

HOLLIN RIDGE MATERIALS, INC.
(Registrant)

/s/ Jane Roe
_________________________________
Jane Roe
Vice President and Treasurer

DATED:  March 10, 1997
"""
)
LAYOUTS["columns date right"] = (
    COVER
    + BODY
    + """
                               S I G N A T U R E S

     PURSUANT TO THE REQUIREMENTS OF THE SECURITIES EXCHANGE ACT OF 1934, THE
REGISTRANT HAS DULY CAUSED THIS REPORT TO BE SIGNED ON ITS BEHALF BY THE
UNDERSIGNED HEREUNTO DULY AUTHORIZED.

                                        HOLLIN RIDGE MATERIALS, INC.
                                        (Registrant)

                                        By        /s/ Jane Roe
                                           -----------------------------
                                        Name:  Jane Roe
                                        Title: Vice President and Treasurer

Dated:  March 10, 1997
"""
)
LAYOUTS["EX-27 after"] = (
    """<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>

"""
    + COVER
    + BODY
    + SIGN
    + """</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
FOR IMMEDIATE RELEASE
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-27
<SEQUENCE>3
<TEXT>

<TABLE> <S> <C>

<ARTICLE> 5
<PERIOD-TYPE>                   3-MOS
<FISCAL-YEAR-END>                          DEC-31-1996
<PERIOD-END>                               DEC-31-1996
<CASH>                                           1,204
</TABLE>
</TEXT>
</DOCUMENT>
"""
)
LAYOUTS["tabular S C"] = (
    COVER
    + """
Item 5.  Other Events

     On March 4, 1997, the Registrant announced a lease of a quarry.

Item 7.  Financial Statements and Exhibits

<TABLE>
<CAPTION>
     Exhibit
     Number     Description
     -------    -----------
<S>             <C>
     99.1       Press Release dated March 4, 1997.

</TABLE>
"""
    + SIGN
)
LAYOUTS["Exhibits enumerated"] = (
    COVER
    + BODY.replace(
        """     (c)  Exhibits.

          99.1      Press Release dated March 4, 1997.
""",
        """     (a)  Financial statements of business acquired.

          Not applicable.

     (b)  Pro forma financial information.

          Not applicable.

     (c)  Exhibits.

          Exhibit 99.1 -- Press Release dated March 4, 1997.
""",
    )
    + SIGN
)
LAYOUTS["exhibit no parens"] = (
    COVER + BODY.replace("          99.1      Press Release", "     (99.1)    Press Release") + SIGN
)
LAYOUTS["items inapplicable"] = (
    COVER
    + """
Items 1 through 4 and 6 are not applicable and are omitted.
"""
    + BODY
    + SIGN
)
LAYOUTS["items listed n/a"] = (
    COVER
    + """
Item 1.   Changes in Control of Registrant.

          Not applicable.

Item 2.   Acquisition or Disposition of Assets.

          Not applicable.

Item 3.   Bankruptcy or Receivership.

          Not applicable.
"""
    + BODY
    + """
Item 8.   Change in Fiscal Year.

          Not applicable.
"""
    + SIGN
)
LAYOUTS["boxed cover"] = (
    "\n".join(f"|{line:<76}|" if line.strip() else line for line in COVER.split("\n")) + BODY + SIGN
)
LAYOUTS["cover one column"] = (
    """SECURITIES AND EXCHANGE COMMISSION
Washington, D.C.  20549

FORM 8-K

CURRENT REPORT

Pursuant to Section 13 or 15(d) of the
Securities Exchange Act of 1934

March 4, 1997
(Date of Report)

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Delaware
(State or other jurisdiction of incorporation)

0-18225
(Commission File Number)

93-0979187
(I.R.S. Employer Identification No.)

410 Millrace Road, Bend, Oregon
(Address of principal executive offices)

97701
(Zip Code)

(503) 555-0118
(Registrant's telephone number)
"""
    + BODY
    + SIGN
)
LAYOUTS["label and value same line left"] = (
    """SECURITIES AND EXCHANGE COMMISSION
Washington, D.C.  20549

FORM 8-K
CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report: March 4, 1997             Commission File No. 0-18225

                          HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Delaware                                           93-0979187
(State of Incorporation)                 (I.R.S. Employer I.D. No.)

410 Millrace Road, Bend, Oregon 97701
(Address of principal executive offices)

(503) 555-0118
(Registrant's telephone number)
"""
    + BODY
    + SIGN
)
LAYOUTS["form feed and numbers"] = (
    COVER
    + "\f"
    + BODY.replace("99.1 ", "99.1\t")
    + "\n\n                                      -2-\n\f"
    + SIGN
)
LAYOUTS["numbered headings"] = (
    COVER
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "Item 5.   Other Events.\n          ------------").replace(
        "ITEM 7.  FINANCIAL", "Item 7(c).  FINANCIAL"
    )
    + SIGN
)
LAYOUTS["date in signature words"] = (
    COVER + BODY + SIGN.replace("Date: March 10, 1997", "Dated this 10th day\nof March, 1997      ")
)
LAYOUTS["caption dash"] = (
    COVER
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "Item 5 - Other Events").replace(
        "ITEM 7.  FINANCIAL STATEMENTS AND EXHIBITS.", "Item 7 - Exhibits"
    )
    + SIGN
)
LAYOUTS["colons"] = (
    COVER
    + BODY.replace("ITEM 5.  OTHER EVENTS.", "ITEM 5:   OTHER EVENTS:").replace("ITEM 7.", "ITEM 7:")
    + SIGN
)

LAYOUTS["line ends of two characters"] = LAYOUTS["dashes under values"].replace("\n", "\r\n")


def said(words: Words | None) -> str | None:
    return words.text.upper() if words else None


@pytest.mark.parametrize("layout", [pytest.param(text, id=name) for name, text in LAYOUTS.items()])
def test_a_typed_filing_says_the_same_in_every_layout(layout: str) -> None:
    filing = parsed(layout)
    cover, registrant, [signature] = filing.cover, filing.cover.registrant, filing.signatures
    assert cover.report_date is not None
    assert cover.report_date.day == date(1997, 3, 4)
    assert len(cover.registrants) == 1
    assert said(registrant.name) == "HOLLIN RIDGE MATERIALS, INC."
    assert said(registrant.state) == "DELAWARE"
    assert said(registrant.file_number) == "0-18225"
    assert said(registrant.ein) == "93-0979187"
    assert (said(registrant.address) or "").startswith("410 MILLRACE ROAD")
    assert said(registrant.zip) == "97701"
    assert said(registrant.phone) == "(503) 555-0118"
    assert [item.number for item in filing.items] == ["5", "7"]
    assert (filing.items[0].caption or "").upper() == "OTHER EVENTS"
    assert [row.number for row in filing.exhibits.listed] == ["99.1"]
    assert said(signature.signer) == "JANE ROE"
    assert said(signature.title) == "VICE PRESIDENT AND TREASURER"
    assert signature.date is not None
    assert signature.date.day == date(1997, 3, 10)


@pytest.mark.parametrize("gap", [pytest.param("     ", id="typed columns"), pytest.param("\t", id="cells")])
def test_registrants_side_by_side_are_read_one_after_the_other(gap: str) -> None:
    rows = (
        ("HOLLIN RIDGE MATERIALS, INC.", "PEMBERLY STREET FUNDING CORP."),
        ("(Exact name of registrant as", "(Exact name of registrant as"),
        ("specified in its charter)", "specified in its charter)"),
        ("Delaware", "Nevada"),
        ("(State of incorporation)", "(State of incorporation)"),
        ("0-18225", "333-46893"),
        ("(Commission File Number)", "(Commission File Number)"),
        ("93-0979187", "88-1234567"),
        ("(IRS Employer Identification No.)", "(IRS Employer Identification No.)"),
        ("410 Millrace Road", "12 Harbor Plaza"),
        ("Bend, Oregon  97701", "Reno, Nevada  89501"),
        ("(Address of principal executive offices)", "(Address of principal executive offices)"),
    )
    if gap == "\t":
        cells = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in rows)
        text = f"<html><body><p>FORM 8-K</p><p>Date of Report: March 4, 1997</p><table>{cells}</table></body></html>"
    else:
        typed = "\n".join(f"{one:^40}{gap}{other:^40}" for one, other in rows)
        text = f"FORM 8-K\n\nDate of Report: March 4, 1997\n\n{typed}\n\n{BODY}{SIGN}"
    read = [
        [said(getattr(one, name)) for name in ("name", "state", "file_number", "ein", "zip")]
        for one in parsed(text).cover.registrants
    ]
    assert read == [
        ["HOLLIN RIDGE MATERIALS, INC.", "DELAWARE", "0-18225", "93-0979187", "97701"],
        ["PEMBERLY STREET FUNDING CORP.", "NEVADA", "333-46893", "88-1234567", "89501"],
    ]
