"""A section, item or rule of a number that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, Span, law, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import first, one_of
from lint8k_rules.text._words import one_slip

_W = r"[\s\xa0]{1,3}"
_MARKS = r"(?P<marks>(?:[\s\xa0]?\([0-9A-Za-z½]{1,4}\)){0,5})"
_OF = rf"{_W}(?:of|in|under){_W}(?:the{_W})?(?:SEC(?:['’]s)?{_W}|Securities{_W}and{_W}Exchange{_W}Commission{_W})?"
_REGULATED = regex(
    rf"(?P<what>{one_of('Item', 'Rule')}){_W}(?P<number>\d{{2,4}}){_MARKS}{_OF}(?P<of>Regulation{_W}(?:S-K|S-B|FD|D|S))(?![\w-])"
)
_SECTION = regex(
    rf"{first('Section')}{_W}(?P<number>[45]){_MARKS}{_OF}(?:U\.S\.{_W}|federal{_W})?Securities{_W}Act(?!{_W}of{_W}19(?!33))"
)
_FILED = regex(
    rf"{first('filed')}\W{{1,4}}for{_W}(?:the{_W})?purposes?{_W}of{_W}Section{_W}(?P<number>\d{{1,3}}){_OF}"
    rf"(?:(?:Securities{_W})?(?:and{_W})?Exchange{_W}Act|Securities{_W}Act{_W}of{_W}1934)"
)
_SERIES = regex(
    first("Rule") + r"s?[\s\xa0]{1,3}(?P<rule>(?P<series>\d{1,2}[a-h]\d?)-(?P<number>\d{1,3}))(?![\w-])"
)
_LETTERED = regex(
    rf"{first('Rule')}{_W}(?P<rule>[1-9]\d\d[A-Z])(?![\w-])(?=(?:\(\w\)){{0,3}}{_OF}(?:U\.S\.{_W})?Securities{_W}Act\b)"
)
_NAMED = regex(first("Regulation") + r"[\s\xa0]{1,3}(?P<name>[A-Z]{1,2}-[A-Z]{1,2}|[A-Z]{2})(?![\w-])")
_USUAL = ("S-K", "S-X", "S-T", "S-B", "FD")
"""The regulations that a report cites, of which another name may be a slip."""
_RULE = regex(first("Rule") + r"[\s\xa0]{1,3}(?P<rule>\d{1,2}-[a-h]\d{1,2})(?![\w-])")


class SectionUnknown(Rule):
    """A section of an act, an item or a rule of a regulation is cited by a number that it has not.

    There is no Item 304(a)(iv) or Item 440 of Regulation S-K and no Regulation K-S, no Rule 560 of Regulation D, no Rule
    10b-51, no Section 4(a)(12) of the Securities Act and no Rule 12-b2; what is furnished is not "filed" for purposes of
    Section 18 of the Exchange Act, and of no other.

    The number is looked up where the act or the regulation is named behind it. Not flagged: sections, items and
    rules that the table does not have, those of agreements, plans, and the acts of states and other countries.

    Source: 15 U.S.C. 77d, 77e, 78r; 17 CFR Parts 229, 230 and 243; Form 8-K, General Instruction B.2.
    """

    code = "TRM010"
    name = "section-unknown"
    severity = Severity.WARNING
    citation = "15 U.S.C. 77d, 77e, 78r; 17 CFR Parts 229, 230, 243"
    right = Example(
        body="""\
Item 8.01  Other Events.

Item 304(a)(1)(iv) of Regulation S-K, Rule 506(b) of Regulation D and Section 4(a)(2) of the Securities Act apply.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The shares were sold in May in reliance on Section 4(a)(12) of the Securities Act.
                                           ~~~~~~~~~~~~~~~~ TRM010
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at each number that does not exist."""
        text, start = prose(filing), filing.body.start
        known = {row.name: row for row in law.sections.regulations()}
        for match in _REGULATED.finditer(text, start):
            row = known[" ".join(match["of"].split())]
            cited = filing.span(match.start(), match.end("marks"))
            if row.what == match["what"] and not row.has(match["number"]):
                yield self.violation(cited, f"{row.name} has no {row.what} {match['number']}")
            elif row.name in ("Regulation S-K", "Regulation S-B"):
                yield from self._part(cited, match, "Item", row.name)
        for match in _SECTION.finditer(text, start):
            cited = filing.span(match.start(), match.end("marks"))
            yield from self._part(cited, match, "Section", "Securities Act")
        for match in _FILED.finditer(text, start):
            if match["number"] != "18":
                cited = filing.span(*match.span("number"))
                yield self.violation(
                    cited,
                    f'What is furnished is not "filed" for purposes of Section 18 of the Exchange Act, not Section {cited.text}',
                )
        for match in _RULE.finditer(text, start):
            cited = filing.span(*match.span("rule"))
            number, _, letter = cited.text.partition("-")
            yield self.violation(
                cited, f'There is no "Rule {cited.text}"; it is Rule {number}{letter[0]}-{letter[1:]}'
            )

        yield from self._numbers(filing, text, start)

    def _numbers(self, filing: Filing, text: str, start: int) -> Iterator[Finding]:
        """Yield a warning at each rule of a series that has no such number, and at each regulation that there is not."""
        for match in _SERIES.finditer(text, start):
            if law.sections.has_rule(match["series"], match["number"]) is False:
                cited = filing.span(*match.span("rule"))
                yield self.violation(cited, f'There is no "Rule {cited.text}" under the Exchange Act')
        for match in _LETTERED.finditer(text, start):
            if match["rule"] not in law.sections.lettered():
                cited = filing.span(*match.span("rule"))
                yield self.violation(cited, f'There is no "Rule {cited.text}" under the Securities Act')
        for match in _NAMED.finditer(text, start):
            name = match["name"]
            meant = next((usual for usual in _USUAL if _is_slip(name, usual)), None)
            if meant and name not in law.sections.named():
                cited = filing.span(*match.span())
                yield self.violation(cited, f'There is no "{cited.text}"; it is Regulation {meant}')

    def _part(self, cited: Span, match: re.Match[str], what: str, of: str) -> Iterator[Finding]:
        """Yield a warning if the section or item has no such paragraph."""
        marks = "".join(match["marks"].split())
        if marks and law.sections.has_part(f"{what} {match['number']}", marks) is False:
            yield self.violation(cited, f"{what} {match['number']} of the {of} has no paragraph {marks}")


def _is_slip(name: str, usual: str) -> bool:
    """Whether a name has the letters of another in another order, one of them twice, or a hyphen too many or too few."""
    letters, right = name.replace("-", ""), usual.replace("-", "")
    return name != usual and (
        sorted(letters) == sorted(right) or sorted({*letters}) == sorted(right) or one_slip(name, usual)
    )
