"""The names of files that EDGAR accepts, by example."""

from __future__ import annotations

from datetime import date

import pytest

from lint8k import parsing, readers
from lint8k.engine import judge
from lint8k.readers.package import Part, join
from lint8k.source import File
from lint8k.testing import check
from lint8k_rules.format.file_name_not_accepted import FileNameNotAccepted

REPORT = "FORM 8-K\n\nCURRENT REPORT\n\nItem 8.01  Other Events.\n\nThe quarry is open.\n"


def said(name: str, kind: str = "EX-99.1", day: date = date(2020, 3, 4)) -> list[str]:
    text = f"<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>d8k.htm\n<TEXT>\n{REPORT}</TEXT>\n</DOCUMENT>\n"
    text += (
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>2\n<FILENAME>{name}\n<TEXT>\nExhibit\n</TEXT>\n</DOCUMENT>\n"
    )
    violations = check(text, FileNameNotAccepted, as_of=day).violations
    assert all(violation.span.text == name for violation in violations)
    return [violation.message for violation in violations]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("hollinridgematerials-release99-1.htm", "36 characters"),
        ("hollin ex99.htm", "a blank"),
        ("hollin(3)ex99.htm", '"("'),
        ("_ex991.htm", "neither a letter nor a figure"),
        ("ex991.html", "ends in none"),
        ("ex991", "ends in none"),
        ("éx991.htm", '"é"'),
    ],
)
def test_a_name_that_is_refused(name, reason) -> None:
    (message,) = said(name)
    assert reason in message


@pytest.mark.parametrize(
    "name",
    ["ex991.htm", "EX99-1.HTM", "9d.8k_ex-99.1.txt", "hollinridgematerials-ex-99-1.htm", "g99.gif"],
)
def test_a_name_that_is_accepted(name) -> None:
    assert said(name) == []


def test_what_edgar_adds_and_what_was_accepted_once() -> None:
    assert said("Financial_Report.xlsx", kind="EXCEL") == []
    assert said("ex991.html", day=date(2012, 3, 4)) == []


def test_the_files_of_a_package() -> None:
    main = File("deal/hollin 8-k.htm", f"<html><p>{REPORT}</p></html>")
    parts = [
        Part(
            f"deal/{name}",
            ("99.1",),
            readers.read(File(f"deal/{name}", "Exhibit 99.1\n\nThe quarry is open.\n")),
        )
        for name in ("Exhibit 99.1.htm", "Exhibit 99.1 clean.docx", "ex991.htm")
    ]
    filing = parsing.parse(main, join(readers.read(main), parts), as_of=date(2020, 3, 4))
    verdict = judge(filing, [FileNameNotAccepted])
    assert not verdict.failures
    names = [violation.message.split('"')[1] for violation in verdict.violations]
    assert sorted(names) == ["Exhibit 99.1.htm", "hollin 8-k.htm"]
