"""Sentences as the rules on periods read them: dates and durations as marks, all else as words.

"for a term of three (3) years commencing July 1, 1998" becomes "for a term of <t4> commencing <d5>": a mark is a letter
and the number of its fact, `d` for a date, `t` for a duration, `x` for what cannot be reckoned with (business days, half
a month, a day that the calendar has not). A sentence ends with `STOP`. White space is folded; a cell of a table ends with ";".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from lint8k.api import Fact, Filing, NamedTuple, again, regex
from lint8k_rules._breaks import paragraphs, split

STOP = "‖"
DATE = r"<d(?P<{}>\d+)>"
TERM = r"<t(?P<term>\d+)>"
ON = (
    r"[,( ]{0,3}(?:(?:on|of|as|at|the|this|date|hereof|effective|and|including|close|end|opening|business|midnight|noon|its"
    r"|[ap]\.?m\.?|eastern|pacific|central|new|york|city|standard|daylight|time|[\d:]{1,5}|automatically|thereafter|no|not"
    r"|later|than|without)[,( ]{1,3}){0,10}"
)
"""What may stand between a verb or a preposition and its date. To be used without case."""

_BEFORE = regex(r"[A-Za-z-]{2,20}[\s\xa0]?\([\s\xa0]?$")
_UNIT = regex(
    r"(?:[\s\xa0]*\))?[\s\xa0-]*(?:(?:business|trading|working|market)[\s\xa0]+)?"
    r"(?:(?:calendar|consecutive|full|fiscal|successive|additional|further|more|whole)[\s\xa0]+){0,2}"
    r"(?:day|week|month|quarter|year|hour)s?\b[’']?(?:[\s\xa0-]+(?P<anniversary>anniversary)\b)?"
    r"|(?:st|nd|rd|th)?(?:[\s\xa0]*\([\w\s\xa0]{1,20}\))?[\s\xa0]+(?:annual[\s\xa0]+|year[\s\xa0]+)?anniversary\b",
    re.I,
)
_SPACE = regex(r"[ \n\xa0]+")


class Clause(NamedTuple):
    """A paragraph with a date: how many dates and durations it has, and itself in marks; the numbers are of `filing.facts`."""

    dates: int
    durations: int
    words: str


@again(500)
def clauses(filing: Filing) -> Iterator[Clause]:
    """Each paragraph of the body with a date."""
    facts, text = filing.facts, filing.text
    place = 0
    for at, last in paragraphs(text, filing.body.start, filing.body.end):
        end, first = min(last, filing.body.end), place
        place = max(first, facts.numbers(end, end)[0])
        found = facts[first:place]
        kinds = [fact.kind for fact in found]
        if days := kinds.count("date"):
            marked = "".join(_marked(filing, at, end, enumerate(found, first)))
            yield Clause(days, kinds.count("duration"), marked)


def _marked(filing: Filing, start: int, end: int, facts: Iterable[tuple[int, Fact]]) -> Iterator[str]:
    stops = [stop for _, stop in split(filing.text, start, end)]
    at, next_stop = start, 0
    for number, fact in facts:
        if fact.kind not in ("date", "duration") or fact.span.start < at:
            continue
        before, after, mark = _mark(filing, fact)
        while next_stop < len(stops) and stops[next_stop] <= before:
            yield _words(filing.text[at : stops[next_stop]]) + STOP
            at = stops[next_stop]
            next_stop += 1
        yield f"{_words(filing.text[at:before])}<{mark}{number}>"
        at = max(at, after)
    while next_stop < len(stops):
        yield _words(filing.text[at : stops[next_stop]]) + STOP
        at = max(at, stops[next_stop])
        next_stop += 1


def _mark(filing: Filing, fact: Fact) -> tuple[int, int, str]:
    """Where the words of a date or duration begin and end, and the letter of its mark."""
    start, end = fact.span.start, fact.span.end
    if fact.kind == "date":
        return start, end, "d" if isinstance(fact.value, date) else "x"
    spelt = _BEFORE.search(filing.text, max(0, start - 24), start)
    unit = _UNIT.match(filing.text, end)
    if unit is None or length(fact) is None:
        return start, unit.end() if unit else end, "x"
    return spelt.start() if spelt else start, unit.end(), "t"


def _words(text: str) -> str:
    return _SPACE.sub(" ", text.replace("\t", " ; ").replace("<", "(").replace(STOP, "|"))


def length(fact: Fact) -> tuple[int, int] | None:
    """A duration in whole months and days, one of which is 0; None where it is not whole."""
    months, days = _LENGTHS.get(fact.unit or "", (0, 0))
    if fact.value is None or isinstance(fact.value, date) or not (months or days):
        return None
    months_, days_ = fact.value * months, fact.value * days
    if months_ != int(months_) or days_ != int(days_) or not 0 < months_ + days_ <= 12000:
        return None
    return int(months_), int(days_)


_LENGTHS = {"days": (0, 1), "weeks": (0, 7), "months": (1, 0), "quarters": (3, 0), "years": (12, 0)}
