from __future__ import annotations

import pytest

from lint8k import law


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DE", "Delaware"),
        ("DELAWARE", "Delaware"),
        ("New  York", "New York"),
        ("N.Y.", "New York"),
        ("Commonwealth of Pennsylvania", "Pennsylvania"),
        ("State of Nevada", "Nevada"),
        ("Washington, D.C.", None),
        ("E9", None),
        ("Cayman Islands", None),
        ("", None),
    ],
)
def test_a_state_by_name_or_code(text: str, name: str | None) -> None:
    assert law.state(text) == name
