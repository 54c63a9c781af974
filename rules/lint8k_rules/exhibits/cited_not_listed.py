"""An exhibit that the text cites and the list does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span
from lint8k_rules.exhibits._numbers import item_name, key, listed

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,2}(?:\((?:[a-zA-Z]{1,4}|\d{1,2})\))*"
_CITED = re.compile(
    rf"\bExhibits?[\s\xa0]+(?:Nos?\.?[\s\xa0]*|Numbers?[\s\xa0]+)?(?P<numbers>{_NUMBER}(?:(?:,?[\s\xa0]*(?:and|or|&|,)[\s\xa0]*"
    rf"|[\s\xa0]*(?:through|to|[-–—])[\s\xa0]*)(?:Exhibits?[\s\xa0]+)?(?:{_NUMBER}|\([a-z]\))(?![\w%]))*)",
    re.I,
)
_ONE = re.compile(_NUMBER)
_RANGE = re.compile(r"through|\bto\b|[-–—]", re.I)
_HERE = re.compile(r"\b(?:hereto|herewith|hereof|to[\s\xa0]+this|of[\s\xa0]+this|with[\s\xa0]+this)\b", re.I)
_FILED_HERE = re.compile(
    r"(?:attached|furnished|included|annexed|appended|filed)[\s\xa0]+(?:(?:hereto|herewith|hereby|with[\s\xa0]+this[\s\xa0]+(?:current[\s\xa0]+)?"
    r"(?:report|form[\s\xa0]+8-k))[\s\xa0]+)?as[\s\xa0]+(?:an[\s\xa0]+)?$",
    re.I,
)
_OTHER_FILING = re.compile(
    r"(?<!this\s)(?:Form[\s\xa0]+(?:10-?[KQ]|20-?F|40-?F|6-?K|S-?\d|F-?\d|SB-?2|10-?SB|10\b|8-?A|T-?\d)|Schedule[\s\xa0]+(?:13[DGE]|14[ACDN]|TO)"
    r"|registration[\s\xa0]+statement|(?:annual|quarterly|periodic)[\s\xa0]+report|proxy[\s\xa0]+statement|prospectus|previously[\s\xa0]+filed"
    r"|(?:prior|earlier|initial|original)[\s\xa0]+(?:current[\s\xa0]+)?(?:report|form)|incorporated[\s\xa0]+by[\s\xa0]+reference[\s\xa0]+(?:from|to[\s\xa0]+exhibit)"
    r"|8-?K(?:/A)?,?[\s\xa0]+(?:as[\s\xa0]+)?(?:filed|dated|furnished|for)|reports?[\s\xa0]+on[\s\xa0]+Form[\s\xa0]+8-?K[\s\xa0]+(?:filed|dated|of)"
    r"|File[\s\xa0]+No|(?:the[\s\xa0]+Company|the[\s\xa0]+Registrant|its|our)['’]?s?[\s\xa0]+(?:Current[\s\xa0]+Report|Form[\s\xa0]+8))",
    re.I,
)
_OF_ANOTHER = re.compile(
    r"[\s\xa0,]*(?:to|of|in|with|from)[\s\xa0]+(?!this\b|our[\s\xa0]+(?:current|form))", re.I
)


class CitedNotListed(Rule):
    """The text cites an exhibit of the report that the exhibit list does not have.

    The reader who is sent to an exhibit looks for it in the list. A wrong number in the text and an exhibit left out of the list look
    alike; the message names what the list has.

    Not flagged: exhibits of earlier filings and of agreements ("Exhibit 10.1 to the Form 10-Q", "Exhibit A"); an exhibit that is
    attached; the class alone for its one exhibit ("Exhibit 99" for 99.1); a report without any list, of which ITM004 speaks.

    Source: Regulation S-K, Item 601(a)(2); Form 8-K, Item 9.01(d).
    """

    code = "EXH002"
    name = "exhibit-cited-not-listed"
    severity = Severity.ERROR
    citation = "Regulation S-K, Item 601(a)(2) (17 CFR 229.601(a)(2))"
    right = Example()
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, Hollin Ridge Materials, Inc. issued a press release. The press release is
attached as Exhibit 99.2 to this report.
                    ~~~~ EXH002

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     99.1     Press release dated {day}
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each number cited and not listed, at its first place, with the others related."""
        rows = listed(filing)
        if not rows or not filing.items:
            return
        known = {key(row.number) for row in rows} | {
            key(document.number) for document in filing.exhibits.attached or ()
        }
        found: dict[str, list[tuple[Span, bool]]] = {}
        for number, span, sure in _citations(filing):
            if not _is_known(key(number), known):
                found.setdefault(number, []).append((span, sure))
        has = ", ".join(dict.fromkeys(row.number for row in filing.exhibits.listed or filing.exhibits.index))
        for number, places in found.items():
            places.sort(key=lambda place: (not place[1], place[0].start))
            span, sure = places[0]
            yield self.violation(
                span,
                f"Exhibit {number} is cited here, and the exhibit list {_where(filing)}does not have it; it has {has}",
                related=[Related("cited here too", other) for other, _ in places[1:]],
                severity=None if sure else Severity.WARNING,
            )


def _where(filing: Filing) -> str:
    return f"under {item_name(filing)} " if filing.exhibits.listed else ""


def _is_known(number: str, known: set[str]) -> bool:
    """Whether a number, its class alone, or a paragraph of it is listed."""
    return any(other == number or _part(number, other) or _part(other, number) for other in known)


def _part(whole: str, part: str) -> bool:
    """Whether one number is another with something behind it: 99.4 and 99.4(a), 99 and 99.1, not 99.1 and 99.11."""
    return part.startswith(whole) and not part[len(whole) :][:1].isdigit()


def _citations(filing: Filing) -> Iterator[tuple[str, Span, bool]]:
    """The exhibits of this report that its text cites outside its lists: number, place, and whether it says that it is this
    report's."""
    text, body = filing.text, filing.body
    lists = [(row.span.start, row.span.end) for row in listed(filing)]
    for match in _CITED.finditer(text, filing.items[0].heading.start, body.end):
        if any(low <= match.start() < high for low, high in lists):
            continue
        before, after = _sentence(text, match.start(), match.end())
        here = bool(_HERE.match(after.lstrip(" \xa0\n,")) or _FILED_HERE.search(before))
        if _OF_ANOTHER.match(after) or (
            _OTHER_FILING.search(before + after) and not _HERE.match(after.lstrip())
        ):
            continue
        yield from _numbers(filing, match, here or bool(_HERE.search(before + after)))


def _numbers(filing: Filing, match: re.Match[str], sure: bool) -> Iterator[tuple[str, Span, bool]]:
    """The numbers of a citation; of a range its two ends."""
    words = match["numbers"]
    for one in _ONE.finditer(words):
        if one.start() and words[one.start() - 1] == "(":
            continue
        start = match.start("numbers") + one.start()
        yield one[0], filing.span(start, start + len(one[0])), sure


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a citation in its sentence."""
    before = re.split(r"(?<=[a-z)”\"])\.[\s\xa0]+(?=[A-Z])|\n[\s\xa0]*\n", text[max(0, start - 400) : start])[
        -1
    ]
    after = re.split(r"(?<=[a-z0-9)”\"])\.[\s\xa0]+(?=[A-Z(])|\n[\s\xa0]*\n|\.$", text[end : end + 400])[0]
    return before, after
