"""Each target of the fuzzer holds for what hypothesis thinks of, so that the targets themselves are known to work."""

from __future__ import annotations

import pkgutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lint8k.grammar
import lint8k.readers
from tests.fuzz import targets
from tests.fuzz.run import SCRAPS, seeds

NEEDS_WORD = {"docx"}
INNER = {"cells", "cover_layout", "cover_pieces", "cover_table", "islands", "landmarks", "plans"}
"""Modules that only other modules of the grammar ask."""
PLAIN = {"beginnings", "lines", "numbering", "package", "positions"}
"""Modules that readers share, and the reader of folders, which reads no bytes of its own."""


@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_target_holds(name: str) -> None:
    if name in NEEDS_WORD:
        pytest.importorskip("docx")

    @settings(max_examples=40)
    @given(st.lists(st.sampled_from(SCRAPS) | st.binary(max_size=8), max_size=40))
    def holds(scraps: list[bytes]) -> None:
        targets.TARGETS[name](b"".join(scraps))

    holds()


@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_target_holds_for_sound_drafts(name: str) -> None:
    if name in NEEDS_WORD:
        pytest.importorskip("docx")
    for seed in seeds():
        targets.TARGETS[name](seed)


def test_every_reader_and_every_grammar_is_a_target() -> None:
    for module in pkgutil.iter_modules(lint8k.grammar.__path__):
        assert module.name in INNER or hasattr(targets, module.name), module.name
    for module in pkgutil.iter_modules(lint8k.readers.__path__):
        assert module.name in PLAIN or module.name in targets.TARGETS, module.name
