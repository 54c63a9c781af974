"""A former name of which the text speaks, and which the cover does not give, or gives otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules._quick import first
from lint8k_rules.signatures._names import near, same, words

_W = r"[\s\xa0]+"
_QUOTED = r"[“\"]?(?P<{}>[A-Z][^“”\";()]{{3,80}}?)[”\"]?"
_OLD, _NEW = _QUOTED.format("old"), _QUOTED.format("new")
_WHOSE = rf"(?:(?:its|our|the{_W}\w+['’]s){_W}(?:\w+{_W})?name|the{_W}(?:\w+{_W})?name{_W}of{_W}the{_W}\w+)"
_CHANGED = regex(
    rf"{first('chang')}(?:e|ed|ing)\b(?:{_W}(?:in|of))?{_W}{_WHOSE}{_W}from{_W}{_OLD},?{_W}to{_W}{_NEW}"
    rf"(?=[,;.(][\s\xa0“”\"(]|{_W}(?:\(|by|effective|and|in|on|upon|with|as)\b|[”\"]|$)"
)
_LATELY = timedelta(days=100)
"""A change that took effect longer ago has been reported before."""


class FormerName(Rule):
    """The text tells of a change of the registrant's name, and the cover does not give the former name, or misprints it.

    The form has a line for the former name "if changed since last report": whoever looks for the registrant under the name that
    he knows finds it there.

    Not flagged: a change that is still to come, so that the cover bears the old name; one of which the text says no date near
    that of the report, outside Item 5.03.

    Source: Form 8-K, cover page ("Former name or former address, if changed since last report").
    """

    code = "CVR038"
    name = "former-name"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ CVR038
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567               36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)
""",
        body="""\
Item 5.03  Amendments to Articles of Incorporation or Bylaws; Change in Fiscal
Year.

On {day}, the registrant changed its name from Sable Creek Stone Company to Hollin
Ridge Materials, Inc.
""",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield one violation, at the former name of the cover, at its label, or at the registrant's name."""
        registrant = filing.cover.registrant
        if registrant.name is None or len(filing.cover.registrants) != 1:
            return
        for match in _CHANGED.finditer(filing.text, filing.cover.span.end, filing.body.end):
            old, new = (" ".join(match[name].split()) for name in ("old", "new"))
            if not same(new, registrant.name.text) or same(new, old) or not _is_new(filing, match):
                continue
            place = filing.span(*match.span("old"))
            yield from self._compared(filing, place, old, registrant.name.span)
            return

    def _compared(self, filing: Filing, place: Span, old: str, name: Span) -> Iterator[Finding]:
        """What is wrong with the cover's former name, if the text has `old` at `place`."""
        printed = filing.cover.registrant.former_name
        if printed is None:
            yield self.violation(
                filing.cover.labels.get("former_name", name),
                f'The text says that the registrant\'s name was "{old}", and the cover gives no former name',
                related=[Related("the former name in the text", place)],
            )
        elif not {*words(old)} <= {*words(printed.text)}:
            slip = near(old, printed.text)
            yield self.violation(
                printed.span,
                f'The cover has "{printed.text}" for the former name, and the text "{old}"'
                f"{'; one of them is misprinted' if slip else ''}",
                related=[Related("the former name in the text", place)],
                severity=Severity.WARNING if slip else None,
            )


def _is_new(filing: Filing, match: re.Match[str]) -> bool:
    """Whether the change is that which is reported: its sentence has a day not long before the report, or is Item 5.03's."""
    event = filing.cover.report_date
    near_by = [
        day.day
        for day in filing.days
        if day.day and match.start() - 200 <= day.span.start <= match.end() + 100
    ]
    if event is None or event.day is None:
        return False
    if near_by:
        return all(event.day - _LATELY <= day <= event.day for day in near_by)
    return any(
        item.number == "5.03" and item.body.start <= match.start() < item.body.end for item in filing.items
    )
