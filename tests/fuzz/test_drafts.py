"""Sound drafts tie out and are let alone; of a draft with one fault in it, lint8k names that fault and no other.

Of a draft whose bytes are damaged at random it says whatever it says, without a rule that raises, and of places that are there.
"""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from lint8k import parsing, readers
from lint8k.api import TieStatus, rules_in
from lint8k.engine import judge
from lint8k.source import File
from lint8k.testing import check
from tests.fuzz.drafts import Block, Draft, as_page, as_submission, as_text, blocks, drafts
from tests.fuzz.faults import FAULTS

RULES = tuple(rules_in("lint8k_rules"))
FORMS = st.sampled_from(("text", "page", "submission of a text", "submission of a page"))
SCRAPS = st.sampled_from(
    (b"\x00", b"\xff", b"<", b">", b"&", b"&#", b"\r", b"\t", b"<!--", b"<table>", b"</td>", b"<PAGE>", b"</TEXT>", b"$", b"(",
     b"Item ", b"Exhibit ", b"/s/", b"\xe2\x80", b"9" * 40, b"[", b" " * 60)
)  # fmt: skip


UNEXPLAINED = tuple(phase for phase in Phase if phase is not Phase.explain)
"""To find the lines that only failing drafts run, hypothesis traces each run: minutes, where a draft takes a moment."""


def written(draft: Draft, parts: list[Block], form: str) -> str:
    text = as_page(parts) if form.endswith("page") else as_text(parts)
    return as_submission(draft, text) if form.startswith("submission") else text


def plain(words: str) -> str:
    return " ".join(words.split())


@settings(max_examples=60, phases=UNEXPLAINED)
@given(drafts(), FORMS)
def test_a_sound_draft_ties_out_and_is_let_alone(draft: Draft, form: str) -> None:
    verdict = check(written(draft, blocks(draft), form), *RULES)
    assert [(violation.rule.code, violation.message) for violation in verdict.violations] == []
    assert [tie.statement for tie in verdict.ties if tie.status is TieStatus.FAILS] == []
    held = Counter(tie.rule.code for tie in verdict.ties if tie.status is TieStatus.HOLDS)
    assert not Counter(draft.ties) - held


@pytest.mark.parametrize("wrong", FAULTS)
def test_a_fault_is_named_and_nothing_else(wrong: str) -> None:
    code, plant = FAULTS[wrong]

    @settings(max_examples=6, phases=UNEXPLAINED, suppress_health_check=[HealthCheck.filter_too_much])
    @given(drafts(), FORMS)
    def holds(draft: Draft, form: str) -> None:
        planted = plant(draft)
        assume(planted is not None)
        assert planted is not None
        parts, words = planted
        violations = check(written(draft, parts, form), *RULES).violations
        said = [(violation.rule.code, violation.message) for violation in violations]
        assert [found for found, _ in said] == [code], said
        marked = plain(violations[0].span.text)
        assert marked in plain(words) or plain(words) in marked, said

    holds()


@settings(max_examples=40, phases=UNEXPLAINED)
@given(
    drafts(),
    FORMS,
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 400), SCRAPS | st.binary(max_size=3)),
        min_size=1,
        max_size=8,
    ),
)
def test_a_damaged_draft_is_judged(draft: Draft, form: str, damages: list[tuple[float, int, bytes]]) -> None:
    data = written(draft, blocks(draft), form).encode()
    for place, lost, scrap in damages:
        at = int(place * len(data))
        data = data[:at] + scrap + data[at + lost :]
    file = File.from_bytes("draft", data)
    try:
        filing = parsing.parse(file, readers.read(file))
    except (parsing.NotAFilingError, readers.UnreadableError):
        return
    verdict = judge(filing, RULES)
    assert not verdict.failures
    for violation in verdict.violations:
        place_of = violation.span.location
        assert 0 <= place_of.start.offset <= place_of.end.offset <= len(file.raw)
