"""A submission of one form type whose document is of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, regex

from ._sides import HEADER

_AMENDED = regex(r"8[\s\xa0]?[-–]?[\s\xa0]?K(?:[\s\xa0]?[/\\(–-][\s\xa0]?A|A\b)|amend", re.I)


class FormDiffers(Rule):
    """The submission is of type 8-K and its cover is that of an amendment, or the other way round.

    EDGAR sorts by the type of the submission: an amendment filed as Form 8-K stands as a second report of its own, and a
    report filed as Form 8-K/A looks for one that it amends.

    Not flagged: the types 8-K12B, 8-K12G3 and 8-K15D5, whose cover is that of Form 8-K; an amendment that says so anywhere
    on its cover.

    Source: EDGAR Filer Manual, volume II (submission types); Exchange Act Rule 12b-15.
    """

    code = "HDR001"
    name = "form-type-differs"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II; Exchange Act Rule 12b-15 (17 CFR 240.12b-15)"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace("TYPE:  8-K\n", "TYPE:  8-K/A\n                            ~~~~~ HDR001\n")
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the type and the cover, and a violation at the type where they differ."""
        form = filing.header.form if filing.header else None
        title = filing.cover.labels.get("form")
        if form is None or title is None:
            return
        amends = form.text.upper().endswith("/A")
        says_so = _AMENDED.search(filing.text, filing.cover.span.start, filing.cover.span.end) is not None
        shown = "Form 8-K/A" if says_so else "Form 8-K"
        if amends != says_so and not amends and filing.cover.amendment is None:
            return  # the word stands somewhere on the cover, but not as that of an amendment
        yield self.tie(
            "equal",
            amends == says_so,
            f"{form.text} {'=' if amends == says_so else '≠'} {shown}",
            (Operand(form.text, form.span), Operand(title.text, title)),
        )
        if amends == says_so:
            return
        what = (
            "the cover does not say that it is an amendment"
            if amends
            else "the cover is that of an amendment, for which the type is 8-K/A"
        )
        yield self.violation(
            form.span,
            f"The submission is of type {form.text}, and {what}",
            related=[Related("the form on the cover", title)],
            severity=Severity.WARNING if amends else None,
        )
