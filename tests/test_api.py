"""What a rule author may ask to have worked out once for all rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lint8k.api import Example, Filing, again, once
from lint8k.testing import parse, render


def filing() -> Filing:
    return parse(render(Example()))


def test_once_is_once_a_filing() -> None:
    asked = []

    @once
    def helper(filing: Filing) -> tuple[int, ...]:
        asked.append(filing)
        return (1, 2)

    one, other = filing(), filing()
    assert [helper(one), helper(one), helper(other)] == [(1, 2)] * 3
    assert len(asked) == 2


@pytest.mark.parametrize(("most", "times"), [(3, 1), (2, 3)])
def test_what_is_much_is_made_again_and_what_is_little_kept(most: int, times: int) -> None:
    asked = 0

    @again(most)
    def helper(filing: Filing) -> Iterator[int]:
        nonlocal asked
        asked += 1
        yield from (1, 2, 3)

    one = filing()
    assert [list(helper(one)) for _ in range(3)] == [[1, 2, 3]] * 3
    assert asked == times


def test_what_one_did_not_go_through_to_its_end_the_next_still_finds() -> None:
    @again(10)
    def helper(filing: Filing) -> Iterator[int]:
        yield from (1, 2, 3)

    one = filing()
    assert next(helper(one)) == 1
    assert [list(helper(one)), list(helper(one))] == [[1, 2, 3]] * 2
