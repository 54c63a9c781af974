"""Long rows of facts and dates: the folded ones are equal to those that are kept as they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from lint8k import parsing, readers, series
from lint8k.filing import Filing
from lint8k.source import File

TEXT = """\
FORM 8-K

Date of Report (Date of earliest event reported): March 4, 2015

Hollin Ridge Materials, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01  Other Events.

On Wednesday, March 4, 2015, Hollin Ridge Materials, Inc. sold about 23,500 shares at $14.00 per share, or $329,000,
for a term of three (3) years from June 31, 2015, at 12.5% a year. It paid $5,000,0000 and two thousand five hundred
dollars ($2,500) on March 5 and 6, 2015.

(in thousands)
\t2004\t2003
Revenues\t$\t1,250\t$\t1,100
Cost of sales\t(450)\t(400.5)

SIGNATURES
"""


def filing() -> Filing:
    file = File.from_bytes("filing.txt", TEXT.encode())
    return parsing.parse(file, readers.read(file))


@pytest.fixture
def folded(monkeypatch: pytest.MonkeyPatch) -> Filing:
    monkeypatch.setattr(series, "_LOOSE", 4)
    monkeypatch.setattr(series, "_BUNDLE", 2)
    monkeypatch.setattr(series, "_OPEN", 2)
    return filing()


def plain(things: Iterator[object]) -> list[str]:
    """What the objects of two filings are compared by: all but the text that their places lie in."""
    return [repr(thing) for thing in things]


def test_what_is_unfolded_is_equal(folded: Filing) -> None:
    loose = filing()
    assert plain(iter(folded.facts)) == plain(loose.facts.read())
    assert plain(iter(folded.days)) == plain(loose.days.read())
    assert {"date", "duration", "price", "money", "shares", "percent", "number"} <= {
        fact.kind for fact in folded.facts
    }
    assert [fact.row for fact in folded.facts if fact.scale] == ["Revenues"] * 2 + ["Cost of sales"] * 2
    assert None in [fact.value for fact in folded.facts]
    assert [day.day for day in folded.days].count(None) == 1
    assert [day.weekday for day in folded.days].count(2) == 1


def test_facts_that_are_printed_are_those_of_the_filing() -> None:
    read = filing()
    assert [
        (found.kind, words, found.value, found.unit, place)
        for found, words, place in parsing.printed_facts(read)
    ] == [(fact.kind, fact.text, fact.value, fact.unit, fact.span.location) for fact in read.facts]


def test_what_is_unfolded_stands_in_the_same_text(folded: Filing) -> None:
    assert all(one == other for one, other in zip(folded.facts, folded.facts.read(), strict=True))


def test_a_folded_row_is_a_sequence(folded: Filing) -> None:
    every = tuple(folded.facts)
    assert len(folded.facts) == len(every) > 8
    assert [folded.facts[at] for at in range(-len(every), len(every))] == [*every, *every]
    assert folded.facts[1:-1] == every[1:-1]
    assert folded.facts[::-3] == every[::-3]
    with pytest.raises(IndexError):
        folded.facts[len(every)]
    assert list(pairwise(folded.facts)) == list(pairwise(every))


def test_what_begins_between_two_places(folded: Filing) -> None:
    for facts in (folded.facts, filing().facts):
        first, second, third, *_ = facts
        assert facts.between(first.span.start, third.span.start) == (first, second)
        assert facts.numbers(first.span.start + 1, third.span.start) == (1, 2)
        assert facts.between(third.span.start, third.span.start) == ()


def test_a_long_row_keeps_few_objects(folded: Filing) -> None:
    facts = folded.facts
    for at in range(len(facts)):
        assert facts[at].span.start >= 0
        assert not facts._loose
        assert sum(map(len, facts._opened.values())) <= 4
