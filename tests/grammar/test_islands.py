"""Every production, walked by `lint8k.grammar.islands`, accepts what pyparsing accepts, and finds the same parts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pyparsing as pp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k.grammar import (
    counts,
    cover_labels,
    cover_shapes,
    dates,
    durations,
    exhibits,
    islands,
    items,
    money,
    percents,
    persons,
    plans,
    prices,
    signature_tokens,
)

GRAMMARS = (
    counts, cover_labels, cover_shapes, dates, durations, exhibits, items, money, percents, persons, prices, signature_tokens,
)  # fmt: skip
WORDS = (
    "April", "Apr.", "28", "28th", "2000", ",", "the", "day", "of", "4/28/2000", "2000-04-28", "Friday", "$", "US$", "5.25",
    "5,000,000", "million", "dollars", "and", "no", "cents", "five", "hundred", "thousand", "shares", "common", "stock", "(",
    ")", "per", "share", "for", "each", "%", "percent", "basis", "points", "-", "Item", "ITEM", "5.02", "7", "(a)", "through",
    "Exhibit", "99.1", "10(c)", "*", "+", "Exact", "name", "registrant", "as", "specified", "in", "its", "charter", "Date",
    "report", "earliest", "event", "reported", "State", "or", "other", "jurisdiction", ":", "/s/", "By:", "Title:", "______",
    "(Signature)", "SIGNATURES", "Jane", "Q.", "Roe", "Jr.", "President", "Vice", "Chief", "Officer", "555-0100", "(212)",
    "12-3456789", "001-12345", "10001", "SW1X 7HF", "five-year", "third",
    "anniversary", "business", "days", "months", "warrants", "thereof",
    "ſ", "½",
)  # fmt: skip
GAPS = (" ", "  ", "\n", "\t", "\xa0", "", " \n ")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Words of the grammar in any order, with any blanks between."""
    words = draw(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=12))
    return "".join(word + gap for word, gap in words)


def by_pyparsing(element: pp.ParserElement, text: str) -> tuple[set[str], int] | None:
    """The names of the parts that pyparsing finds, and where it ends."""
    end = pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)("end")
    try:
        found = (plans.blanked(element) + end).parse_with_tabs().parse_string(text).as_dict()
    except pp.ParseException:
        return None
    at = found.pop("end")
    return set(names(found)), at


def names(found: dict[str, Any]) -> Iterator[str]:
    """The names that have a value, those within a located part too."""
    for name, value in found.items():
        if isinstance(value, dict):
            yield from names(value)
        if value not in (None, []) and name not in ("locn_start", "locn_end", "value"):
            yield name


@pytest.mark.parametrize("grammar", GRAMMARS, ids=lambda grammar: grammar.__name__.rpartition(".")[2])
@given(text=texts())
def test_a_production_is_walked_as_pyparsing_would(grammar: ModuleType, text: str) -> None:
    element = grammar.production()
    walked = islands.parse_at(islands.island(element), text, 0, len(text))
    assert (
        walked and ({name for name, value in walked.results.items() if value != []}, walked.end)
    ) == by_pyparsing(element, text)


def test_parts_are_the_words_that_they_matched() -> None:
    day = pp.Regex(r"\d+")("day")
    month = pp.Regex(r"(?P<first>[A-Z])[a-z]+(?P<dot>\.)?")("month")
    found = islands.parse_at(islands.island(pp.Optional(month) + day), "on May\xa028 ", 3)
    assert found == ({"first": "M", "month": "May", "day": "28"}, 3, 9)


def test_of_a_choice_that_failed_nothing_is_left() -> None:
    one, two, three = (pp.Literal(word)(word) for word in ("one", "two", "three"))
    found = islands.parse_at(islands.island(one + two | one + three), "one three", 0)
    assert found is not None
    assert found.results == {"one": "one", "three": "three"}


def test_a_starred_name_has_all_its_values() -> None:
    number = pp.Located(pp.Regex(r"\d"))("numbers*")
    found = islands.parse_at(islands.island(pp.OneOrMore(number)), "1 2", 0)
    assert found is not None
    assert found.results == {"numbers": [(0, 1), (2, 3)]}


def test_the_plans_that_are_kept_are_those_of_the_productions() -> None:
    said = "the file of plans is not what the grammar says: run python docs/build.py"
    # In a process of its own: pyparsing changes the elements that it has parsed with.
    program = "import sys; from lint8k.grammar import plans; sys.stdout.buffer.write(plans.kept().encode())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert Path(islands.KEPT).read_bytes() == done.stdout, said


def test_plans_of_another_grammar_are_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = "$5.25 per share"
    expected = islands.parse_at(islands.ready(prices.production), text, 0)
    monkeypatch.setattr(islands, "kept", islands.kept.__wrapped__)  # type: ignore[attr-defined]
    wrong = '"prices.production": [[], ["literal", false, null, "x"]]'
    for said in (f'{{"sources": 1, {wrong}}}', "[", "{}", f"{{{wrong}}}"):
        (tmp_path / "plans.json").write_text(said, "utf-8")
        monkeypatch.setattr(islands, "KEPT", str(tmp_path / "plans.json"))
        found = islands.parse_at(islands.ready(prices.production), text, 0)
        assert found is not None
        assert found == expected
    (tmp_path / "plans.json").write_text(f'{{"sources": {islands.sources()}, {wrong}}}', "utf-8")
    assert islands.parse_at(islands.ready(prices.production), text, 0) is None


@pytest.mark.parametrize(
    "element",
    [
        pp.Word("ab"),
        pp.OneOrMore("a", stop_on="b"),
        pp.Regex("a").set_parse_action(lambda: 1),
        pp.Empty().set_parse_action(lambda: 1)("one"),
    ],
    ids=["a kind of element", "a sentinel", "a parse action", "an action that tells more than its place"],
)
def test_what_cannot_be_walked_is_refused(element: pp.ParserElement) -> None:
    with pytest.raises(TypeError, match="no island"):
        islands.island(element)
