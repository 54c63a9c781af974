"""Records as plain data: what comes back is what went out, and nothing else does."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from lint8k import discovery, plugins
from lint8k.desk import outcomes
from lint8k.gathering import Outcome, Task
from lint8k.judging import Judge
from lint8k.plain import Codec, MisshapenError
from lint8k.records import record
from lint8k.settings import Settings

WRONG = Path(__file__).parents[1] / "examples" / "wrong"


@record(frozen=True, slots=True)
class Leaf:
    name: str
    value: Decimal | date | None = None


@record(frozen=True, slots=True)
class Tree:
    leaf: Leaf
    leaves: tuple[Leaf, ...] = ()
    pairs: tuple[tuple[str, int], ...] = ()
    late: bool = False
    day: date | None = None


TREE = Tree(
    Leaf("\ud83d\u202e\x1b", Decimal("-1.50")),
    (Leaf("a", date(2015, 3, 4)), Leaf("b"), Leaf("c", Decimal("1E+3"))),
    (("x", 1),),
    True,
    date(2000, 2, 29),
)
CODEC = Codec[Tree](Tree)


def test_there_and_back() -> None:
    assert CODEC.loads(CODEC.dumps(TREE)) == TREE


@pytest.mark.parametrize("path", sorted(WRONG.glob("*.*")), ids=lambda path: path.name)
def test_all_that_is_said_of_a_filing_there_and_back(path: Path) -> None:
    settings = Settings(isolated=True)
    judge = Judge([str(path)], settings, plugins.load(), settings.configs())
    outcome, codec = judge.take(Task(str(path), looked_for=False)), outcomes()
    assert outcome.made is not None
    assert codec.loads(codec.dumps(outcome)) == outcome


def test_a_fault_there_and_back() -> None:
    outcome = Outcome(False, fault=discovery.Unreadable("a.txt", "it is empty", False))  # type: ignore[var-annotated]
    assert outcomes().loads(outcomes().dumps(outcome)) == outcome


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "null", "[]", "1", '{"leaf": 1}',
        '[["a", null], [], [], false]',
        '[["a", null], [], [], false, null, null]',
        '[["a", null], [], [], 0, null]',
        '[[1, null], [], [], false, null]',
        '[["a", 1.5], [], [], false, null]',
        '[["a", "much"], [], [], false, null]',
        '[["a", "2015-02-30"], [], [], false, null]',
        '[["a", null], {"0": 1}, [], false, null]',
        '[["a", null], [], [["x", true]], false, null]',
        '[["a", null], [], [["x", 1, 2]], false, null]',
        '[["a", null], [], [], false, "tomorrow"]',
        '[["a", null], [], [["x", ' + "9" * 5000 + ']], false, null]',
        "[" * 100_000,
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(MisshapenError):
        CODEC.loads(text.encode())
    assert json.loads(CODEC.dumps(TREE))


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(MisshapenError):
        CODEC.loads(b"\xff\x00")
