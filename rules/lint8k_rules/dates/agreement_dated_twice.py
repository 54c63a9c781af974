"""An agreement that bears two dates in one report, a slip of the pen apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from lint8k.api import (
    Attached,
    Day,
    Example,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    facts_in,
    record,
    regex,
)

_S = r"[\s\xa0]+"
_W = r"(?:[ \xa0]{1,4}\n?[ \xa0]{0,40}|\n[ \xa0]{0,40})"
"""The white space within a name: no paragraph ends in it, and no cell."""
_HEAD = (
    r"(?:Agreement(?:[\s\xa0]+and[\s\xa0]+Plan[\s\xa0]+of[\s\xa0]+(?:Merger|Reorganization))?|Indenture|Lease|Guaranty|Guarantee"
    r"|Contract|Arrangement|Supplement|Amendment|Deed|Mortgage|Undertaking|Facility)"
)
_DATED = (
    rf"(?:[\s\xa0]*\([^()]{{0,60}}\))?[\s\xa0,]*(?:each{_S})?(?:(?:is|was|are){_S})?"
    rf"(?:made{_S}|entered{_S}into{_S}|effective{_S})?(?:as{_S}of|dated(?:{_S}as{_S}of)?(?:{_S}and{_S}effective(?:{_S}as{_S}of)?)?)"
    rf"(?:{_S}the)?{_S}"
)
_NAMED = regex(
    rf"\b(?:(?:The|This|Such|Each|Said|An?){_W})?(?P<name>(?!The\b|This\b|Such\b|Each\b|Said\b|An?\b)(?:[A-Z][\w&’'-]*{_W}(?:(?:and|of|for|&){_W})?){{0,8}}?{_HEAD}s?)\b"
    rf"{_DATED}$"
)
_BINDS = ("of", "dated", "effective", "the")
"""What an agreement is bound to its date by ends with one of these."""
_OF_ANOTHER = regex(
    r"\b(?:amendment|amended|supplement\w*|joinder|waiver|addendum|modification|consent|extension|restate\w*|assign\w*|form|terminat\w*)"
    r"\b[^;\n]{0,60}\n?[^;\n]{0,40}$",
    re.I,
)
"""Ends what stands before the name of an agreement where the date is that of what changed it, or the agreement is another."""
_PARTIES = regex(
    rf"[\s\xa0,]*(?:by{_S}and{_S})?(?:between|among)\b(?P<parties>(?:[^.;\t(]|\((?=[^()]{{0,24}}[“\"])){{3,120}})"
)
"""Finds after the date of an agreement its first parties, with the terms that name them, up to another bracket."""
_PARTY = regex(r"\b[A-Z][\w&’'-]+")
_LONGEST = 60
"""No date is longer than this, in characters, with what stands before it."""
_COMMON_DAYS = frozenset({1, 15, 30, 31})
_PARAGRAPH = regex(r"\n[\s\xa0]*\n|\n[\s\xa0]*(?:[·•●○▪*-]|\(?\w{1,3}[.)])[\s\xa0]")


@record(frozen=True, slots=True)
class Dated:
    """The name of an agreement with the day that it bears there, and the number of its row in a list of exhibits."""

    name: str
    day: Day
    row: str | None
    parties: frozenset[str] = frozenset()


class AgreementDatedTwice(Rule):
    """An agreement bears one date in one place of the report and another, a slip of the pen apart, in another.

    "The Merger Agreement, dated as of March 3, 2015" in Item 1.01 and "dated as of March 4, 2015" in the list of exhibits
    leave open which agreement is filed.

    Agreements are one where their full names are the same. Where their dates agree, that is shown. Two dates are a fault
    only where they differ in the month alone, or in the day by one slip (a digit exchanged, left out, or two that changed
    places), and no third date is given. A press release attached as Exhibit 99 is looked through for the agreements that
    the report names. Not flagged: amendments, forms and assignments; agreements of one name with other parties; two of one
    name in one paragraph, or in two rows of the list of exhibits; years that differ, as agreements are made anew; days of
    the month on which agreements are often made.

    Source: Exchange Act Rule 12b-20; Reg. S-K Item 601(a)(2) (each exhibit is identified in the index).
    """

    code = "DAT012"
    name = "agreement-dated-twice"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20); Reg. S-K Item 601(a)(2) (17 CFR 229.601)"
    relations = (
        Relation(
            figures="date of an agreement = its date elsewhere",
            kinds=("equal",),
            words='the full name of an agreement, "dated", "as of", in the report or in an attached press release',
            tolerance="none",
            vetoes=(
                "more than a slip of the day or another month; other years; a third date; two rows of "
                "the exhibit list, one paragraph; other parties; amendments, forms, assignments"
            ),
        ),
    )
    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant entered into a Mill Purchase Agreement, dated as of March 3, 2015.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Mill Purchase Agreement, dated as of March 3, 2015
"""
    )
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant entered into a Mill Purchase Agreement, dated as of March 3, 2015.

Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

     10.1     Mill Purchase Agreement, dated as of March 13, 2015
                                                   ~~~~~~~~~~~~~~ DAT012
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each agreement that is dated again, and a violation where a slip parts the two dates."""
        named: dict[str, list[Dated]] = {}
        for dated in _dated(filing):
            named.setdefault(dated.name, []).append(dated)
        for group in named.values():
            yield from self._compare(filing, group)
        again: dict[str, list[tuple[Attached, Dated]]] = {}
        for exhibit, dated in _in_releases(filing, named):
            again.setdefault(dated.name, []).append((exhibit, dated))
        for name, others in again.items():
            yield from self._compare_with_release(named[name], others)

    def _compare_with_release(
        self, group: Sequence[Dated], others: Sequence[tuple[Attached, Dated]]
    ) -> Iterator[Finding]:
        """Compare an agreement of the report with what press releases date it, where each has one date for it."""
        here, (exhibit, there) = group[0], others[0]
        left, right = here.day.day, there.day.day
        if len({one.day.day for one in group} | {None}) > 2 or len({one.day.day for _, one in others}) > 1:
            return
        if left is None or right is None or _of_others(here, there):
            return
        agree = left == right
        if not agree and not _one_slip(left, right):
            return
        yield self._tie(here, here.day, there.day, agree)
        if not agree:
            yield self.violation(
                here.day.span,
                f"The {here.name} is dated {here.day.text} here, and {there.day.text} in Exhibit {exhibit.number}",
                related=[Related(f"the date in Exhibit {exhibit.number}", there.day.span)],
            )

    def _tie(self, usual: Dated, first: Day, second: Day, agree: bool) -> Finding:
        return self.tie(
            "equal",
            agree,
            f"{usual.name}: {first.text} {'=' if agree else '≠'} {second.text}",
            (Operand(first.text, first.span, first.day),),
            Operand(second.text, second.span, second.day),
        )

    def _compare(self, filing: Filing, group: Sequence[Dated]) -> Iterator[Finding]:
        days = Counter(one.day.day for one in group)
        usual = next(one for one in group if days[one.day.day] == max(days.values()))
        for other in group:
            if other is usual:
                continue
            agree = other.day.day == usual.day.day
            if _of_others(usual, other):
                continue
            if not agree and (len(days) > 2 or _in_two_rows(group) or not _is_slip(filing, usual, other)):
                continue
            first, second = sorted((usual, other), key=lambda one: one.day.span.start)
            yield self._tie(usual, first.day, second.day, agree)
            if not agree:
                yield self.violation(
                    other.day.span,
                    f"The {usual.name} is dated {usual.day.text} elsewhere in this report, and {other.day.text} here",
                    related=[Related("the other date", usual.day.span)],
                )


def _dated(filing: Filing) -> Iterator[Dated]:
    """Each agreement with its date, from the top of the report to its end."""
    text = filing.text
    rows = [row for row in (*filing.exhibits.listed, *filing.exhibits.index) if row.description_span]
    for day in filing.days:
        if day.day is None:
            continue
        low = max(0, day.span.start - 220)
        if not text[low : day.span.start].rstrip().endswith(_BINDS):
            continue
        named = _NAMED.search(text, low, day.span.start)
        if named is None or _OF_ANOTHER.search(text, max(0, named.start() - 80), named.start()):
            continue
        name = " ".join(named["name"].split())
        if " " not in name:
            continue
        row = next((row.number for row in rows if row.span.start <= day.span.start < row.span.end), None)
        yield Dated(name, day, row, _parties(text, day.span.end))


def _parties(text: str, start: int) -> frozenset[str]:
    """The words in capitals of the names of the parties that follow, none where none do."""
    found = _PARTIES.match(text, start)
    return frozenset(word.upper() for word in _PARTY.findall(found["parties"])) if found else frozenset()


def _of_others(one: Dated, other: Dated) -> bool:
    """Whether two agreements of one name have parties, and no word of their names in common."""
    return bool(one.parties and other.parties) and not one.parties & other.parties


def _in_releases(filing: Filing, names: Iterable[str]) -> Iterator[tuple[Attached, Dated]]:
    """Each agreement of these names that a press release, attached as Exhibit 99, dates."""
    releases = [
        (exhibit, exhibit.document.source)
        for exhibit in filing.exhibits.attached or ()
        if exhibit.number.startswith("99") and exhibit.document.source is not None
    ]
    spelt = "|".join(re.escape(name).replace(r"\ ", _W) for name in names)
    if not spelt or not releases:
        return
    named = re.compile(rf"(?<![\w-])(?P<name>{spelt}){_DATED}")
    for exhibit, source in releases:
        for found in named.finditer(source.text):
            if _OF_ANOTHER.search(source.text, max(0, found.start() - 80), found.start()):
                continue
            facts = facts_in(exhibit.document, found.end(), min(len(source.text), found.end() + _LONGEST))
            if facts and isinstance(facts[0].value, date) and facts[0].span.start == found.end():
                day = Day(facts[0].value, facts[0].text, facts[0].span)
                parties = _parties(source.text, day.span.end)
                yield exhibit, Dated(" ".join(found["name"].split()), day, None, parties)


def _in_two_rows(group: Sequence[Dated]) -> bool:
    """Whether agreements of one name and of different dates have each a row of their own in the list of exhibits."""
    return len({one.day.day for one in group if one.row}) > 1 < len({one.row for one in group if one.row})


def _is_slip(filing: Filing, one: Dated, other: Dated) -> bool:
    """Whether one agreement must be meant, and one slip parts its two dates."""
    first, second = sorted((one, other), key=lambda dated: dated.day.span.start)
    if not _PARAGRAPH.search(filing.text, first.day.span.end, second.day.span.start):
        return False
    left, right = first.day.day, second.day.day
    return left is not None and right is not None and _one_slip(left, right)


def _one_slip(left: date, right: date) -> bool:
    """Whether two days differ in the month alone, or in the day by one slip of the pen."""
    if left.year != right.year:
        return False
    if left.day == right.day:
        return left.day not in _COMMON_DAYS
    if left.month != right.month:
        return False
    short, long = sorted((str(left.day), str(right.day)), key=len)
    if len(short) != len(long):
        return short in (long[0], long[1])
    return sum(a != b for a, b in zip(short, long, strict=True)) == 1 or short == long[::-1]
