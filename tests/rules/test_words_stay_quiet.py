"""Reports that are right, whatever their names, quotation marks, tables and signatures look like: no rule on words speaks."""

from __future__ import annotations

import pytest

from lint8k.api import Example, rules_in
from lint8k.testing import check, render

WORDS = [rule for rule in rules_in("lint8k_rules") if rule.code[:3] in ("TRM", "FMT", "DFT", "TXT")]

BODIES = {
    "names with odd capitals and marks": """
eBay Stone Inc., Yahoo! Quarries Inc., E*STONE Financial Corp., iGravel, Inc. and The L. S. Hollin Company ("Hollin") sold
AT&T Stone Inc. and Toys “R” Stones, Inc. to deCODE gravel ehf. and to 3M Aggregates Company.
""",
    "foreign names": """
Société Générale de Carrières S.A., Müller Steinbruch GmbH & Co. KG, Koninklijke Grind N.V., Grupo Cantera, S.A.B. de C.V. and
Compañía de Piedras Ltda. agreed with Dr. Lim Hock San, Lim Hock San's brother and Señora María José Fernández de la Vega.
Dr. Lim and Ms. Fernández de la Vega signed. Kabushiki Kaisha Ishi and PT Batu Tbk did not.
""",
    "companies of one family": """
Horizon Financial Corp. is the parent of Horizon Bank, Horizon Trust Company, Horizon Capital I, Horizon Capital II and
Horizon Realty, LLC. Horizon Merger Sub I, Inc. and Horizon Merger Sub II, Inc. will merge. Horizon Partners, L.P. and Horizon
Partners GP, LLC are its affiliates. The Hartwell Group and Hartwell Holdings, Inc. are strangers.
""",
    "terms in other quotation marks": """
Bask Stone, Inc. (“Bask”) signed a Supply Agreement (the ‘Supply Agreement’) and a lease («the Lease») with Tessler Mills, Inc.
(hereinafter referred to as “Tessler”). The Supply Agreement ends in May. Tessler may extend the Lease.
""",
    "terms without any": """
On March 4, 2015, Bask Stone, Inc., or Bask, signed a stock purchase agreement, which we call the Purchase Agreement, with
Tessler Mills, Inc., or Tessler. Bask will pay Tessler under the Purchase Agreement.
""",
    "tables": """
<TABLE>
Name                      Position                         Shares      Fee
Anna Roe                  Chief Executive Officer          10,000   $8,000
Karl Farley, Jr.          Director                          8,000  $11,000
                                                           18,000  $19,000
</TABLE>
""",
    "drafts and privilege in sentences": """
The draft of the consent decree was privileged and confidential when it was made; the attorney-client privilege was waived on
March 3. A draft registration statement was submitted on a confidential basis. Draft No. 3 of the ship is 12 feet.
Preliminary drafts are made for discussion. The Company drafted three players in the 2014 draft.
""",
    "words in brackets": """
The agreement says that "[t]he Company [and its bank] shall pay [***] per ton", [sic], and "and/or" is its word. The exhibit has
[Signature page follows] and [Reserved]; see note [1]. Yes [X] No [ ]
""",
    "errors that are no fields": """
The error was corrected. Error! is the name of its product, and #1 is its brand. The fields were found; no reference source is
cited, and the value of A#B is 3.
""",
    "other documents": """
This report, the press release and the prospectus supplement dated March 3, 2015 are attached. In its Quarterly Report on Form
10-Q and its registration statement on Form S-3 the Company said so. A copy of this press release is attached. The annual report
and the proxy statement on Schedule 14A follow.
""",
    "its and it is": """
"It's a wonderful quarry," said Anna Roe; it's been open since May, its own and its subsidiaries' plant being closed. The Company
and its bank sold it's Stone, its brand.
""".replace(" sold it's Stone, its brand", " sold its brand"),
    "marks": """
The fee is $500,000 ... in cash, etc., and the U.S., U.K., and E.U. rules apply ("Rule 144A," "Regulation S"). See Inc.'s list:
a) cash; b) notes; c) 3" pipes ... and 5' rods. The ratio is 1:10; the time is 5:00 p.m., Eastern.
""",
    "people": """
Karl Farley, Jr., Karl Farley, Sr., Anne B. Farley and Anne C. Farley are directors. Mr. Farley, Jr. resigned.
J. Roe & Sons, Mr. and Mrs. Oakes, Dr. Roe (John Roe) and Messrs. Vance and Colt (Ian Vance, Leo Colt) are not.
""",
    "enumerations": """
It ends on (i) death, (ii) disability or (iii) a sale, in each case under clauses (a) and (c) of Section 4(b), and pays (x) cash
and (y) notes. Holders of (a) 8% notes and (b) an 11% note, a $1,800 fee and an $18 fee are paid in (1) May and (2) June.
""",
    "sentences": """
The descriptions of the loan and the note do not purport to be complete and are qualified in their entirety by reference to the
loan agreement and the note, copies of each of which are attached as Exhibits 10.1 and 10.2 and are incorporated by reference
herein. The shares vest from 2014 through 2016, though 2015 was lean. He was granted 80,000 options under the plan.
""",
    "statutes and rules": """
Under Section 13(a) or 15(d) of the Securities Exchange Act of 1934, Rule 10b5-1, Rule 12b-2, Rule 14a-12(b), Item 404(a) of
Regulation S-K, Rule 3-05 and Article 11 of Regulation S-X, Regulation FD, Regulation M-A, Rule 144A and Section 4(a)(2) of the
Securities Act of 1933, the Investment Company Act of 1940, the Delaware General Corporation Law and the Securities Act (Ontario).
""",
}  # fmt: skip

SIGNATURES = {
    "a trust": """
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                       HOLLIN RIDGE MATERIALS, INC.
                       (Registrant)

                       By: Bask Trust Company, N.A., not in its individual
                           capacity but solely as Trustee of
                           HOLLIN OWNER TRUST 2015-A

Date: {signed}    By: /s/ Margaret T. Oakes
                          ---------------------
                          Margaret T. Oakes
                          Vice President
""",
    "a partnership": """
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                       HOLLIN RIDGE MATERIALS, INC.

                       By: Hollin Ridge GP, LLC, its general partner
                       By: Hollin Ridge Holdings, Inc., its managing member

Date: {signed}    By: /s/ Margaret T. Oakes
                          Name: Margaret T. Oakes
                          Title: Attorney-in-Fact
""",
}


def heard(**parts: str) -> list[str]:
    found = check(render(Example(**parts)), *WORDS).violations
    return [f"{violation.rule.code} {violation.span.text!r}: {violation.message}" for violation in found]


@pytest.mark.parametrize("words", BODIES.values(), ids=BODIES)
def test_a_right_report_is_let_alone(words) -> None:
    assert heard(body=f"Item 8.01  Other Events.\n{words}") == []


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
def test_a_right_signature_is_let_alone(signature) -> None:
    assert heard(signature=signature) == []
