"""The first filing that a user handed us, and its invented twin: whole, and broken in ten ways.

The seed is no part of the repository; where it is missing the twin speaks alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from lint8k.api import TieStatus, rules_in
from lint8k.engine import Verdict
from lint8k.testing import check

HERE = Path(__file__).parent
TWIN = HERE / "filings" / "placement.txt"
SEED = HERE.parent.parent / "shared" / "corpus" / "seed.txt"
RULES = tuple(rules_in("lint8k_rules"))

SHORT_CAPTION = ("ITM005", "ITEM 7.  EXHIBITS.")
"""What is said of the whole filing: a note on the shortened caption of Item 7."""
MISPRINTED_ACT = "SECURITIES AND EXCHANGE ACT OF 1934"
"""The seed's one misprint: there is no Securities and Exchange Act."""


class Fault(NamedTuple):
    """One change to the seed and to the twin, and what is said of it: each rule, and words of its line."""

    name: str
    seed: tuple[str, str]
    twin: tuple[str, str]
    said: dict[str, str]
    times: int = -1
    related: int = 0


FAULTS = (
    Fault(
        "the total",
        ("$7,000,000", "$7,500,000"),
        ("$5,100,000", "$5,400,000"),
        {"AMT001": ",000 (the"},
    ),
    Fault("the price", ("$14.00", "$14.50"), ("$12.75", "$12.50"), {"AMT001": ",000 (the"}),
    Fault(
        "an exhibit missing in the index",
        (
            "      4.4           Warrant issued by Registrant to Dlouhy Investments Inc.,\n"
            "                    dated as of May 1, 2000.\n",
            "",
        ),
        (
            "      4.4           Warrant issued by Registrant to Ostrander Ventures Inc.,\n"
            "                    dated as of March 12, 1999.\n",
            "",
        ),
        {"EXH001": "      4.4           Warrant issued by Registrant to"},
        times=2,
    ),
    Fault(
        "an exhibit listed under another number than in the index",
        ("     99.1           Press Release", "     99.2           Press Release"),
        ("     99.1           Press Release", "     99.2           Press Release"),
        {"EXH001": "     99.2           Press Release dated"},
        times=1,
    ),
    Fault(
        "an impossible date of report",
        ("                                 APRIL 28, 2000", "                                 APRIL 31, 2000"),
        ("                                 MARCH 10, 1999", "                                 MARCH 32, 1999"),
        {"DAT003": "                                 "},
    ),
    Fault(
        "signed before the event, and before the exhibits",
        ("May 24, 2000", "April 24, 2000"),
        ("April 2, 1999", "March 2, 1999"),
        {"DAT001": "Date:    "},
        related=7,
    ),
    Fault(
        "a press release dated after the signature",
        ("Press Release dated May 2, 2000", "Press Release dated June 2, 2000"),
        ("Press Release dated March 15, 1999", "Press Release dated June 15, 1999"),
        {"DAT002": "     99.1           Press Release dated June"},
    ),
    Fault(
        "the caption of another item",
        ("ITEM 5.  OTHER EVENTS.", "ITEM 5.  CHANGES IN CONTROL OF REGISTRANT."),
        ("ITEM 5.  OTHER EVENTS.", "ITEM 5.  CHANGES IN CONTROL OF REGISTRANT."),
        {"ITM002": "ITEM 5.  CHANGES IN CONTROL"},
    ),
    Fault(
        "the title removed",
        ("                                    Title:   Chief Financial Officer\n", ""),
        ("                                    Title:   Chief Financial Officer\n", ""),
        {"SIG003": "                                    Name:    "},
    ),
    Fault(
        "another registrant in the signature",
        ("                                    NEOTHERAPEUTICS, INC.", "                                    NEOTHERAPEUTIC, INC."),
        (
            "                                    CALDERMONT DIAGNOSTICS, INC.",
            "                                    CALDERMONT DIAGNOSTIC, INC.",
        ),
        {"SIG005": "                                    "},
    ),
)  # fmt: skip
each_fault = pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)


def seed() -> str:
    if not SEED.exists():
        pytest.skip("the seed is not here; its twin is tested beside this")
    return SEED.read_text(encoding="utf-8")


def broken(text: str, change: tuple[str, str], times: int) -> str:
    """The text with its one change; `times` -1 is everywhere, 1 the first, 2 the second place alone."""
    old, new = change
    assert old in text
    if times != 2:
        return text.replace(old, new, times)
    first = text.index(old) + len(old)
    return text[:first] + text[first:].replace(old, new, 1)


def said(verdict: Verdict, *, but: tuple[str, str] = SHORT_CAPTION) -> list[tuple[str, str]]:
    """Rule and line of every violation, but for those of the whole filing."""
    lines = []
    for violation in verdict.violations:
        line = violation.span.source.file.line(violation.span.location.start.line)
        if (violation.rule.code, line) != but and violation.span.text != MISPRINTED_ACT:
            lines.append((violation.rule.code, line))
    return lines


def statements(verdict: Verdict) -> list[str]:
    return [tie.statement for tie in verdict.ties if tie.status is TieStatus.HOLDS]


def judged(text: str, fault: Fault) -> None:
    verdict = check(text, *RULES)
    found = said(verdict)
    assert [rule for rule, _ in found] == list(fault.said), found
    assert all(fault.said[rule] in line for rule, line in found), found
    if fault.related:
        assert [len(v.related) for v in verdict.violations if v.rule.code in fault.said] == [fault.related]


def test_the_twin_is_sound_but_for_a_short_caption() -> None:
    verdict = check(TWIN.read_text(encoding="utf-8"), *RULES)
    assert not said(verdict)
    assert [v.rule.code for v in verdict.violations] == ["ITM005"]
    ties = statements(verdict)
    assert "400,000 × $12.75 = $5,100,000" in ties
    assert "the exhibit list equals the exhibit index (6 = 6)" in ties
    assert "MARCH 10, 1999 is not after April 2, 1999" in ties
    assert "no exhibit is dated after the signature" in ties


def test_the_seed_is_sound_but_for_a_short_caption() -> None:
    verdict = check(seed(), *RULES)
    assert not said(verdict)
    ties = statements(verdict)
    assert "500,000 × $14.00 = $7,000,000" in ties
    assert "the exhibit list equals the exhibit index (6 = 6)" in ties
    assert "APRIL 28, 2000 is not after May 24, 2000" in ties
    assert "no exhibit is dated after the signature" in ties


@each_fault
def test_a_fault_in_the_twin(fault: Fault) -> None:
    judged(broken(TWIN.read_text(encoding="utf-8"), fault.twin, fault.times), fault)


@each_fault
def test_a_fault_in_the_seed(fault: Fault) -> None:
    judged(broken(seed(), fault.seed, fault.times), fault)
