"""Edits of what is seen, set into the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from lint8k import readers
from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, Violation
from lint8k.engine import judge
from lint8k.fixes import UnfixableError, applied, changes, mend
from lint8k.source import File, decode
from lint8k.testing import parse, render


def edited(raw: str, old: str, new: str) -> str:
    file = File("a.htm", raw)
    (document,) = readers.read(file).documents
    source = document.source
    assert source
    start = source.text.index(old)
    found = list(changes(Edit(source.span(start, start + len(old)), new)))
    return decode(applied(raw.encode(), found))


HTML = "<html><body><p>{}</p></body></html>"


@pytest.mark.parametrize(
    ("raw", "old", "new", "expected"),
    [
        ("of <b>Fin</b>ancial Conditoin", "Financial Conditoin", "Financial Condition", "of <b>Fin</b>ancial Condition"),
        ("a <b>doubled</b> doubled word", "doubled doubled", "doubled", "a <b>doubled</b> word"),
        ("the Company&rsquo;s offices", "Company’s", "Companies’", "the Companies’ offices"),
        ("R and D", "R and D", "R & D", "R &amp; D"),
        ("one\n   two three", "one two three", "one two four", "one\n   two four"),
        ("per cent", "per cent", "percent", "percent"),
        ("tobe", "tobe", "to be", "to be"),
    ],
)  # fmt: skip
def test_only_the_words_that_differ_change(raw: str, old: str, new: str, expected: str) -> None:
    assert edited(HTML.format(raw), old, new) == HTML.format(expected)


def test_a_file_that_changed_meanwhile_is_left_alone() -> None:
    file = File("a.txt", "one two")
    (document,) = readers.read(file).documents
    assert document.source
    found = list(changes(Edit(document.source.span(0, 3), "1")))
    with pytest.raises(UnfixableError):
        applied(b"two one", found)


def test_words_that_the_encoding_cannot_hold_are_no_fix() -> None:
    data = b"caf\xe9 one"
    (document,) = readers.read(File("a.txt", decode(data))).documents
    assert document.source
    found = list(changes(Edit(document.source.span(5, 8), "→")))
    with pytest.raises(UnfixableError):
        applied(data, found)


class Vowels(Rule):
    """Every "aa" is to be "b"; overlapping ones go in turns."""

    code, name, severity, citation = "TST001", "vowels", Severity.ERROR, "none"
    into = "b"

    def check(self, filing: Filing) -> Iterable[Finding]:
        start = -1
        while (start := filing.text.find("aa", start + 1)) >= 0:
            span = filing.span(start, start + 2)
            yield self.violation(span, "aa", fix=Fix((Edit(span, self.into),), safe=True))


class Worse(Vowels):
    """It mends nothing."""

    code, into = "TST002", "aaaa"


class Other(Vowels):
    """Its fix is another rule's violation."""

    code, into = "TST003", "WRONG"


class Wrong(Vowels):
    """Every "WRONG"."""

    code = "TST004"

    def check(self, filing: Filing) -> Iterable[Finding]:
        if "WRONG" in filing.text:
            start = filing.text.index("WRONG")
            yield self.violation(filing.span(start, start + 5), "WRONG")


@pytest.mark.parametrize(
    ("words", "rules", "expected", "fixed"),
    [
        ("aa and aa", [Vowels], "b and b", 2),
        ("aaa", [Vowels], "ba", 1),
        ("aaaa", [Vowels], "bb", 2),
        ("aa", [Worse], "aa", 0),
        ("aa", [Other, Wrong], "aa", 0),
        ("aa", [Other], "WRONG", 1),
        ("aa", [], "aa", 0),
    ],
)
def test_turns_go_on_until_nothing_is_better(
    words: str, rules: Sequence[type[Rule]], expected: str, fixed: int
) -> None:
    body = "Item 8.01  Other Events.\n\nIt says {}.\n"
    data = render(Example(body=body.format(words))).encode()

    def judged(files: dict[str, bytes]) -> tuple[Filing, Sequence[Violation]]:
        filing = parse(decode(files.get("draft-8k.txt", data)))
        return filing, judge(filing, rules).violations

    found = mend(judged, lambda _: data, unsafe=False)
    assert found.fixed == fixed
    assert decode(found.files.get("draft-8k.txt", data)) == render(Example(body=body.format(expected)))
