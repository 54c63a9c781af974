"""Paragraphs of many figures are read in stretches, so that the rules on amounts take no more than linear time."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from lint8k.api import Example
from lint8k.testing import parse, render
from lint8k_rules.amounts._sentences import Sentence, paragraphs

MOST = 60


def read(words: str) -> list[Sentence]:
    return list(
        chain.from_iterable(paragraphs(parse(render(Example(body=f"Item 8.01  Other Events.\n\n{words}\n")))))
    )


def test_a_long_paragraph_falls_into_stretches() -> None:
    figures: Counter[int] = Counter()
    for sentence in read("The Company sold 500 shares at $14.00 per share. " * 100):
        figures[sentence.paragraph] += len(sentence.facts)
    assert sum(figures.values()) == 200
    assert max(figures.values()) <= MOST
    assert len(figures) == 4


def test_a_sentence_of_too_many_figures_is_a_table() -> None:
    assert not read("The Company paid " + "$1,250 and " * 100 + "nothing.")
