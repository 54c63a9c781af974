"""Durations: every printed form there and back, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import durations, facts
from tests.grammar.figures import written

FORMS = st.sampled_from(["{n} {unit}s", "{n}-{unit}", "{n} {unit}", "{words} {unit}s", "{words}-{unit}", "{words} ({n}) {unit}s",
                         "{words} ({n}) {unit}", "{words}\n{unit}s", "{n}\xa0{unit}s", "{words} ({n})-{unit}"])  # fmt: skip
UNITS = st.sampled_from(
    ["day", "week", "month", "year", "business day", "calendar day", "trading day", "fiscal year"]
)
AFTER = st.sampled_from(["", ".", " period", " after", "’ notice", ",", ";"])
CASES = st.sampled_from([str, str.upper, str.capitalize])


def read(text: str) -> list[tuple[Decimal, str | None]]:
    return [(fact.value, fact.unit) for fact in facts.find(text, 0, len(text)) if fact.kind == "duration"]


@given(st.integers(1, 999), FORMS, UNITS, AFTER, CASES)
@settings(deadline=None, max_examples=400)
def test_every_form_is_found_and_read(number, form, unit, after, case) -> None:
    text = "for " + case(form.format(n=number, words=written(number), unit=unit)) + after
    name = "business days" if unit.startswith(("business", "trading")) else f"{unit.split()[-1]}s"
    assert read(text) == [(number, name)]


ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    12: "twelfth",
}


@given(st.sampled_from(sorted(ORDINALS)), st.sampled_from(["{w} anniversary", "{n} anniversary", "{w} ({n}) anniversary",
                                                           "{w} annual anniversary", "{w} year anniversary"]), CASES)  # fmt: skip
def test_every_anniversary_is_found_and_read(number, form, case) -> None:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
    text = "the " + case(form.format(w=ORDINALS[number], n=f"{number}{ending}")) + " of that day"
    assert read(text) == [(number, "years")]


@pytest.mark.parametrize("text", [
    "the first year", "the third quarter", "first quarter fiscal year 2023",
    "the 10th day of June", "fiscal year 2001", "the 2001 fiscal year", "Section 5 days",
    "three anniversaries", "one-third of a year", "a year", "(fiscal 12) months", "days", "",
])  # fmt: skip
def test_what_is_no_duration(text) -> None:
    assert read(text) == []


def test_halves() -> None:
    assert read("two and one-half years, 2 1/2 years, 1.5 years") == [
        (Decimal("2.5"), "years"),
        (Decimal("2.5"), "years"),
        (Decimal("1.5"), "years"),
    ]


@given(st.text(max_size=80))
@settings(deadline=None)
def test_no_text_breaks_it(text) -> None:
    for start in range(len(text)):
        found = durations.parse_at(text, start)
        assert found is None or start == found.start < found.end <= len(text)
