"""Expressions that are compiled when they are first used."""

from __future__ import annotations

import re

import pytest

from lint8k.patterns import regex


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
