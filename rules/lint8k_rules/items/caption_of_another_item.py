"""An item under the caption of another item."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law
from lint8k_rules.items._captions import alone, is_anothers, own


class CaptionOfAnotherItem(Rule):
    """A heading has the number of one item and the caption of another.

    One of the two is wrong, and with it the item under which EDGAR, the news services and the registrant's
    Form S-3 eligibility count the report.

    Not flagged: captions that are shortened, in the singular for the plural, or of an earlier wording of the
    same item; combined headings; Item 9 with the caption of Item 12 in 2003, when the staff asked for it.

    Source: Form 8-K, General Instruction D and the captions of its items; Rel. 33-8216 for Items 9 and 12.
    """

    code = "ITM002"
    name = "caption-of-another-item"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Entry into a Material Definitive Agreement.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM002

On {day}, Hollin Ridge Materials, Inc. entered into a supply agreement.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each heading whose number and caption belong to two items."""
        for item in filing.items:
            captions = own(item.number)
            if not captions or not alone(filing, item):
                continue
            others = is_anothers(item)
            if not others or (item.number == "9" and others == ("12",)):
                continue
            row = law.item(item.number, filing.as_of)
            yield self.violation(
                item.heading,
                f"The heading of Item {item.number} bears the caption of Item {' or '.join(others)},"
                f' "{item.caption}"; the caption of Item {item.number} is "{row.caption if row else captions[0]}"',
            )
