"""The words of the cover, and the names of statutes."""

from __future__ import annotations

from datetime import date

from lint8k import law


def fields(day: date) -> set[str]:
    return {row.field for row in law.cover.phrases(day)}


def test_the_lines_came_one_after_the_other() -> None:
    assert "check box for Rule 425" not in fields(date(2004, 8, 22))
    assert "check box for Rule 425" in fields(date(2004, 8, 23))
    assert "sentence on emerging growth companies" not in fields(date(2017, 4, 11))
    assert "sentence on emerging growth companies" in fields(date(2017, 4, 12))
    assert "heading of the table of securities" not in fields(date(2019, 5, 1))
    assert "heading of the table of securities" in fields(date(2019, 5, 2))


def test_brackets_of_optional_words_are_closed() -> None:
    for row in law.cover.known_phrases():
        for wording in row.wordings:
            assert wording.count("[") == wording.count("]"), wording


def test_the_act_of_each_year() -> None:
    named = {year: row.name for row in law.statutes.statutes() for year in row.years}
    assert named[1933] == "Securities Act"
    assert named[1934] == "Securities Exchange Act"
    assert {agency.name for agency in law.statutes.agencies()} >= {"Securities and Exchange Commission"}
