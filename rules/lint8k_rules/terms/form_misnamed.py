"""A form of the Commission under a name that it has not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose

_W = r"[\s\xa0]{1,3}"
_NAMED = regex(
    rf"""F(?<!\wF)(?i:orms?){_W}(?:
        (?P<turned>(?P<letter>[KQ])-?(?P<number>8|10)|(?P<digits>10|8)(?P<mark>[KQ])-(?!\w)|(?P<digit>[1348]|11)-(?P<series>[SF]))
        | (?P<joined>(?:8|10)[KQ])
    )(?![\w-])""",
    re.X,
)


class FormMisnamed(Rule):
    """A form of the Commission is named with its letter and number exchanged, or without the hyphen.

    There is no "Form K-8" and no "Form 3-S". "Form 8K" is understood, but the form's name has a hyphen.

    Each misprint is flagged once in a report, the lost hyphen as a note. Not flagged: the cover, of which the
    rules on the cover speak; schedules, tax forms ("Form K-1", "Form W-2"); quotations and web addresses.

    Source: 17 CFR 249.308 (Form 8-K), 249.308a (10-Q), 249.310 (10-K), 17 CFR 239 (Forms S-1 to F-4).
    """

    code = "TRM009"
    name = "form-misnamed"
    severity = Severity.WARNING
    citation = "17 CFR 249.308, 249.308a, 249.310; 17 CFR Part 239"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company's Forms 10-K and 8-K, its Form S-3, its Form 20-F and each Schedule K-1 are at its office.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

In March, the Company filed a report on Form K-8 with the Commission.
                                        ~~~~~~~~ TRM009
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the first place of each name that is none."""
        said: set[str] = set()
        for match in _NAMED.finditer(prose(filing), filing.body.start):
            place = filing.span(*match.span())
            printed = match["turned"] or match["joined"]
            if printed in said:
                continue
            said.add(printed)
            severity = Severity.NOTE if match["joined"] else None
            yield self.violation(
                place, f'"{place.text}" is misprinted; the form is {_right(match)}', severity=severity
            )


def _right(match: re.Match[str]) -> str:
    """The name of the form that is meant."""
    if match["joined"]:
        return f"{match['joined'][:-1]}-{match['joined'][-1]}"
    if match["series"]:
        return f"{match['series']}-{match['digit']}"
    return f"{match['number'] or match['digits']}-{match['letter'] or match['mark']}"
