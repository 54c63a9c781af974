"""Expressions that are compiled when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lint8k import patterns
from lint8k.patterns import _Lazy as Lazy
from lint8k.patterns import regex

ROOT = Path(__file__).parents[1]
METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split")


@pytest.fixture(autouse=True)
def invented(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the expressions of these tests be known to no other."""
    monkeypatch.setattr(patterns, "_known", {})


@pytest.fixture
def keep(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Lazy]:
    """Make an expression of which it is known which words a match has."""

    def made(text: str, *groups: list[str], flags: int = 0) -> Lazy:
        one = Lazy(text, flags)
        monkeypatch.setattr(patterns, "_kept", lambda: {one.key(): list(groups)})
        return one

    return made


def test_an_expression_does_what_a_compiled_one_does() -> None:
    ours, plain = regex(r"(?P<number>\d+)[ ,]", re.I), re.compile(r"(?P<number>\d+)[ ,]", re.I)
    text = "12, 13 14"
    assert [match.span("number") for match in ours.finditer(text)] == [(0, 2), (4, 6)]
    assert ours.search(text, 3, 7)[0] == "13 "
    assert ours.match("x") is ours.fullmatch("x") is None
    assert ours.sub("-", text) == plain.sub("-", text)
    assert ours.subn("-", text) == plain.subn("-", text)
    assert ours.split(text) == plain.split(text)
    assert ours.findall(text) == ["12", "13"]
    assert (ours.pattern, ours.flags, ours.groups) == (plain.pattern, plain.flags, plain.groups)
    assert ours.groupindex == plain.groupindex


def test_bytes_will_do() -> None:
    assert regex(rb"a+").findall(b"aab") == [b"aa"]


def test_an_expression_is_compiled_at_its_first_use() -> None:
    broken = regex("(")
    assert broken.pattern == "("
    for _ in range(2):
        with pytest.raises(re.error, match="unterminated"):
            broken.search("")


def test_the_words_may_be_put_together_at_the_first_use() -> None:
    made = []

    def words() -> str:
        made.append(1)
        return "a|b"

    late = regex(words)
    assert not made
    assert late.findall("abc") == ["a", "b"]
    assert late.pattern == "a|b"
    assert late.search("c") is None
    assert made == [1]


def test_later_calls_are_those_of_the_compiled_expression() -> None:
    late = regex("a")
    assert late.search("a")
    assert type(late.search) is type(re.compile("a").search)
    assert not hasattr(late, "no_such_thing")


def is_compiled(one: Lazy) -> bool:
    return one._made is not None


def test_where_no_word_of_a_match_stands_nothing_is_compiled(keep: Callable[..., Lazy]) -> None:
    one = keep(r"(\w+) warrants?", ["warrant"], flags=re.I)
    text = "no such word"
    assert one.search(text) is one.match(text, 3) is one.fullmatch(text) is None
    assert list(one.finditer(text)) == one.findall(text) == []
    assert one.sub("-", text) == text
    assert one.subn("-", text) == (text, 0)
    assert one.split(text) == [text]
    assert not is_compiled(one)
    assert one.findall("Six WARRANTS") == ["Six"]
    assert is_compiled(one)
    assert one.search(text) is None


def test_each_group_of_words_is_needed(keep: Callable[..., Lazy]) -> None:
    one = keep(r"(?:one|two) shares?", ["one", "two"], ["share"])
    assert one.search("one unit") is one.search("a share") is None
    assert not is_compiled(one)
    assert one.search("two shares")


@pytest.mark.parametrize("text", ["ıtem 5", "İtem 5", "eẍhibit", "ſee", "\u212aind"])
def test_letters_that_only_look_like_others_are_left_to_the_expression(
    text: str, keep: Callable[..., Lazy]
) -> None:
    expression = r"item|see|kind|eẍhibit"
    one = keep(expression, ["item", "see", "kind", "hibit"], flags=re.I)
    assert (one.search(text) is None) is (re.search(expression, text, re.I) is None)


def test_long_texts_and_many_texts_are_worth_a_compilation(keep: Callable[..., Lazy]) -> None:
    long = keep("warrant", ["warrant"])
    assert long.search("x" * 40_000) is None
    assert is_compiled(long)
    often = keep("warrant", ["warrant"])
    for number in range(6000):
        assert often.search(f"share {number}") is None
    assert is_compiled(often)


def test_the_words_of_a_text_that_changed_are_looked_for_anew(keep: Callable[..., Lazy]) -> None:
    one = keep("b+", ["b"])
    assert [one.search(text) is None for text in ("aaa", "aba", "aaa", "abb")] == [True, False, True, False]


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("warrants?", [{"warrant"}]),
        ("(?:Form|Item) [0-9]", [{"form ", "item "}]),
        (r"shares?\s+of\s+stock", [{"share"}, {"of"}, {"stock"}]),
        (r"(?:a|b)?c", [{"c"}]),
        (r"[Ss]ee\b", [{"see"}]),
        (r"(?=Item)\w+", [{"item"}]),
        (r"x*", []),
        (r"\d+|warrant", []),
        (r"(?!Item)\w+", []),
        (r"(?:ab){2,}", [{"ab"}]),
        ("é|e", []),
        ("[^a]b", [{"b"}]),
        (r"(?x) war rant  # a comment", [{"warrant"}]),
    ],
)
def test_which_words_a_match_has(expression: str, words: list[set[str]], needed: Any) -> None:
    found = {frozenset(group) for group in needed.needed(expression, 0)}
    assert found <= set(map(frozenset, words))
    assert bool(found) is bool(words)


def test_no_expression_of_the_house_finds_what_has_not_its_words(
    needed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the paragraphs of the examples and the README."""
    monkeypatch.undo()
    for package in (needed.lint8k, needed.lint8k_rules):
        needed.ask_for_all(package)
    texts = [part for path in needed.EXAMPLES for part in path.read_text("utf-8").split("\n\n")]
    texts.append((ROOT / "README.md").read_text("utf-8"))
    known = patterns._kept()
    lazies = [one for one in patterns.known() if isinstance(one.pattern, str)]
    kept = {one.key(): one for one in lazies if one.key() in known}
    assert len(kept) > 400
    for key, one in kept.items():
        plain = re.compile(one.pattern, one._given[1])
        for text in texts:
            if not all(any(word in text.lower() for word in words) for words in known[key]):
                assert plain.search(text) is None, one.pattern
