"""A vote of which a part is not told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules.items._contents import DATE, is_whole, missing, part

_NO_VOTE = regex(
    r"\badjourn|\bpostpon|\bcancel|\bfailure\s+of\s+a\s+quorum|\b(?:no|not|without|lack\s+of|absence\s+of)\b[^.]{0,40}\bquorum|\bwritten\s+consent"
    r"|\bpreliminary|\bsettle|\bexhibit\s+99",
    re.I,
)
_PARTS = (
    part("the date of the meeting", DATE),
    part(
        "whether it was an annual or a special meeting",
        r"\bannual|\bspecial|\bextraordinary|\bgeneral\b|\bconsent|\bAGM\b",
    ),
    part("the number of votes cast for each matter", r"\d{1,3},\d{3}|\b\d{3,}\b(?<!\b20\d\d)|\d%|\bunanim"),
    part(
        "the number of votes cast against or withheld",
        r"\bagainst|\bwithh|\bno\b|\bopposed|\bunanim|\bnay|\bdissent",
    ),
    part("the number of abstentions", r"\babst|\bwithh|\bunanim"),
)


class VoteIncomplete(Rule):
    """The report of a vote does not tell all that the form asks.

    It gives the date of the meeting and whether it was annual or special, each matter, and the number of votes for, against or
    withheld, and of abstentions and broker non-votes.

    Not flagged: meetings that were adjourned or had no quorum; consents; amendments; results that stand in an exhibit or in
    another place; broker non-votes, of which there may have been none. A part is missing only if none of the words is
    there in which it could be told.

    Source: Form 8-K, Item 5.07(a) and (b); Rel. 33-9089.
    """

    code = "ITM018"
    name = "vote-incomplete"
    severity = Severity.WARNING
    citation = "Form 8-K, Item 5.07(a) and (b) (17 CFR 249.308)"
    since = date(2010, 2, 28)
    right = Example()
    wrong = Example(
        body="""\
Item 5.07  Submission of Matters to a Vote of Security Holders.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM018

Hollin Ridge Materials, Inc. held its annual meeting of stockholders on {day}.
The stockholders elected Margaret T. Oakes a director and ratified the choice of
Fenwick & Lowe LLP as independent registered public accounting firm for 2015.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the heading, that names all that is missing."""
        item = filing.item("5.07")
        if item is None or not is_whole(filing, item) or _NO_VOTE.search(item.body.text):
            return
        if gaps := missing(item.body.text, *_PARTS):
            yield self.violation(item.heading, f"Item 5.07 asks for what is not told here: {gaps}")
