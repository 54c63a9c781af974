"""Covers for the examples: one of the form before 2017, and the head of one with a table of securities."""

from __future__ import annotations

UNTIL_2017 = """\
       Date of Report (Date of earliest event reported): {{day}}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630) 555-0142
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ {code}

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)
[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)
[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))
[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))
"""

LISTED = """\
       Date of Report (Date of earliest event reported): {day}

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

Securities registered pursuant to Section 12(b) of the Act:

Title of each class                    Trading symbol(s)   Name of each exchange
"""
"""Rows of the table are to follow."""
