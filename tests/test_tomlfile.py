"""Where each value of a TOML file stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.errors import SettingError
from lint8k.tomlfile import Keys, listed, nearest, parse

TEXT = """\
a = 1 # [not] = "a table"
"b.c" = \"\"\"x
]y = 1\"\"\"
'd' = '''
# no comment'''

[t.u]
v = ["p", # [c
 "q]", { z = 1, 'y' . x = [
   2] }]
[[w]]
x = 1
[[w]]
x.y = { k = "\\"}", m = [1, 2] }
[w.sub]
n = 1979-05-27T07:32:00Z
"""
LINES: dict[Keys, int] = {
    ("a",): 1, ("b.c",): 2, ("d",): 4, ("t", "u"): 7, ("t", "u", "v"): 8, ("t", "u", "v", 0): 8, ("t", "u", "v", 1): 9,
    ("t", "u", "v", 2, "z"): 9, ("t", "u", "v", 2, "y", "x"): 9, ("t", "u", "v", 2, "y", "x", 0): 10, ("w", 0, "x"): 12,
    ("w", 1): 13, ("w", 1, "x", "y", "k"): 14, ("w", 1, "x", "y", "m", 1): 14, ("w", 1, "sub", "n"): 16,
}  # fmt: skip


def ways(value: Any, way: Keys = ()) -> Iterator[Keys]:
    """The keys that lead to each value, except to arrays and tables themselves."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from ways(one, (*way, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from ways(one, (*way, index))
    else:
        yield way


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_value_has_its_line(line_end: str) -> None:
    file = parse("a.toml", TEXT.replace("\n", line_end))
    assert {keys: file.lines[keys] for keys in LINES} == LINES
    assert set(ways(file.data)) <= set(file.lines)


def test_what_has_no_line_stands_where_what_holds_it_does() -> None:
    file = parse("a.toml", TEXT)
    assert file.at("w", 1, "nothing") == "a.toml:13"
    assert file.at("nothing") == "a.toml"


_KEYS = st.text("ab-_1", min_size=1, max_size=3)
_STRINGS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=6)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(_KEYS, st.lists(_STRINGS, max_size=3), max_size=4))
def test_whatever_strings_hold_the_lines_are_right(table: dict[str, list[str]]) -> None:
    lines: list[str] = []
    expected: dict[Keys, int] = {}
    for key, words in table.items():
        lines.append(f"{key} = [")
        for index, word in enumerate(words):
            escaped = word.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'  "{escaped}", # ]')
            expected[key, index] = len(lines)
        lines.append("]")
    file = parse("a.toml", "\n".join(lines))
    assert file.data == table
    assert {way: file.lines[way] for way in expected} == expected


@pytest.mark.parametrize("text", ["a =", "a = [" * 2000, "[a]\n[a]", "a = 1\na = 2"])
def test_what_is_no_toml_is_one_sentence(text: str) -> None:
    with pytest.raises(SettingError, match=r"a\.toml is no TOML"):
        parse("a.toml", text)


def test_words() -> None:
    assert nearest("selct", ["select", "ignore"]) == "select"
    assert nearest("zebra", ["select", "ignore"]) is None
    assert (listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")) == ("a", "a and b", "a, b or c")
