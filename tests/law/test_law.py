"""The law tables: their form, their periods, and spot checks by hand where one era meets the next."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import tomli

from lint8k import law, schemas


def jsonable(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: jsonable(part) for key, part in value.items()}
    if isinstance(value, list):
        return [jsonable(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def numbers(day: date) -> list[str]:
    return [row.number for row in law.items(day)]


def caption(number: str, day: date) -> str:
    row = law.item(number, day)
    assert row is not None
    return row.caption


@pytest.mark.parametrize("path", [*map(Path, law.tables())], ids=lambda path: path.stem)
def test_a_table_has_the_form_of_its_schema(path: Path) -> None:
    schemas.validate(jsonable(tomli.loads(path.read_text("utf-8"))), "law", path.stem)


def test_the_schema_refuses_a_row_without_a_source() -> None:
    table = {
        "reviewed": "2026-11-22",
        "item": [{"number": "5", "caption": "Other Events", "status": "filed"}],
    }
    with pytest.raises(jsonschema.ValidationError, match="'source' is a required property"):
        schemas.validate(table, "law", "items")


@pytest.mark.parametrize("rows", [law.known_items(), law.known_exhibit_classes()], ids=["items", "exhibits"])
def test_periods_of_one_number_do_not_overlap_and_are_the_right_way_round(rows: tuple[Any, ...]) -> None:
    for row in rows:
        assert (row.since or date.min) <= (row.until or date.max), row
        for other in rows:
            if other is not row and other.number == row.number:
                apart = (row.until or date.max) < (other.since or date.min)
                apart = apart or (other.until or date.max) < (row.since or date.min)
                assert apart, (row, other)


@pytest.mark.parametrize("rows", [law.known_items(), law.known_exhibit_classes()], ids=["items", "exhibits"])
def test_every_row_has_a_source(rows: tuple[Any, ...]) -> None:
    assert all(any(words in row.source for words in ("Form 8-K", "CFR", "Rel.")) for row in rows)


@pytest.mark.parametrize("number", ["5", "5.02"])
def test_an_item_recaptioned_begins_the_day_after_it_ends(number: str) -> None:
    before, after = (row for row in law.known_items() if row.number == number)
    assert before.until is not None
    assert after.since == before.until + timedelta(days=1)
    assert after.caption != before.caption


def test_the_numbering_changed_on_23_august_2004() -> None:
    assert numbers(date(2004, 8, 22)) == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
    assert numbers(date(2004, 8, 23)) == [
        "1.01", "1.02", "1.03",
        "2.01", "2.02", "2.03", "2.04", "2.05", "2.06",
        "3.01", "3.02", "3.03",
        "4.01", "4.02",
        "5.01", "5.02", "5.03", "5.04", "5.05",
        "7.01", "8.01", "9.01",
    ]  # fmt: skip


def test_before_1996_there_were_eight_items() -> None:
    assert numbers(date(1995, 6, 1)) == ["1", "2", "3", "4", "5", "6", "7", "8"]


def test_today_there_are_thirty_three_items() -> None:
    assert len(numbers(date(2026, 11, 22))) == 33


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1996, 11, 17), None),
        (date(1996, 11, 18), "Sales of Equity Securities Pursuant to Regulation S"),
        (date(1998, 12, 31), "Sales of Equity Securities Pursuant to Regulation S"),
        (date(1999, 1, 1), None),
        (date(2000, 10, 22), None),
        (date(2000, 10, 23), "Regulation FD Disclosure"),
        (date(2004, 8, 22), "Regulation FD Disclosure"),
        (date(2004, 8, 23), None),
    ],
)
def test_item_9_was_two_items_with_a_gap_between(day: date, expected: str | None) -> None:
    row = law.item("9", day)
    assert (row.caption if row else None) == expected


@pytest.mark.parametrize(
    ("number", "first"),
    [
        ("12", date(2003, 3, 28)),
        ("6.01", date(2005, 3, 8)),
        ("5.06", date(2005, 11, 7)),
        ("5.07", date(2010, 2, 28)),
        ("1.04", date(2012, 1, 27)),
        ("1.05", date(2023, 12, 18)),
    ],
)
def test_an_item_begins_on_its_first_day(number: str, first: date) -> None:
    assert law.item(number, first - timedelta(days=1)) is None
    assert law.item(number, first) is not None


def test_item_5_02_speaks_of_certain_officers_from_7_november_2006() -> None:
    assert "Principal Officers" in caption("5.02", date(2006, 11, 6))
    assert caption("5.02", date(2006, 11, 7)).endswith("Compensatory Arrangements of Certain Officers")


def test_item_7_lawfully_bears_both_of_its_captions() -> None:
    row = law.item("7", date(2000, 5, 24))
    assert row is not None
    assert "Financial Statements and Exhibits" in row.captions
    assert "Financial Statements, Pro Forma Financial Information and Exhibits" in row.captions


def test_what_is_furnished_and_not_filed() -> None:
    furnished = {(row.number, row.caption) for row in law.known_items() if row.status == "furnished"}
    assert furnished == {
        ("9", "Regulation FD Disclosure"),
        ("12", "Results of Operations and Financial Condition"),
        ("2.02", "Results of Operations and Financial Condition"),
        ("7.01", "Regulation FD Disclosure"),
    }


def test_unsettled_days_are_marked_doubtful() -> None:
    assert {row.number for row in law.known_items() if row.doubtful} == {"10", "11", "5.08", "6.06"}


@pytest.mark.parametrize(
    ("number", "day", "title"),
    [
        ("99.1", date(2015, 3, 4), "Additional exhibits"),
        ("99", date(1994, 3, 4), "Additional exhibits"),
        ("28.1", date(1993, 11, 1), "Additional exhibits"),
        ("28.1", date(2015, 3, 4), None),
        ("3(i)", date(2015, 3, 4), "(i) Articles of incorporation; (ii) By-laws"),
        ("3.2", date(2015, 3, 4), "(i) Articles of incorporation; (ii) By-laws"),
        ("10.12(a)", date(2015, 3, 4), "Material contracts"),
        (
            "4-A",
            date(1997, 3, 4),
            "Instruments defining the rights of security holders, including indentures",
        ),
        ("104", date(2019, 5, 1), None),
        ("104", date(2019, 5, 2), "Cover Page Interactive Data File"),
        ("101.INS", date(2012, 5, 2), "Interactive Data File"),
        ("19", date(2000, 1, 1), "Report furnished to security holders"),
        ("19", date(2026, 1, 1), "Insider trading policies and procedures"),
        ("12.1", date(2018, 11, 4), "Statement re computation of ratios"),
        ("12.1", date(2018, 11, 5), None),
        ("49.1", date(2015, 3, 4), None),
        ("199.1", date(2015, 3, 4), None),
        ("A", date(2015, 3, 4), None),
        ("", date(2015, 3, 4), None),
    ],
)
def test_an_exhibit_belongs_to_the_class_before_its_point(number: str, day: date, title: str | None) -> None:
    found = law.exhibit_class(number, day)
    assert (found.title if found else None) == title


@pytest.mark.parametrize(
    ("text", "day", "number"),
    [
        ("Entry into a Material Definitive Agreement", None, "1.01"),
        ("ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.", None, "1.01"),
        ("Other events", date(2000, 5, 24), "5"),
        ("OTHER EVENTS", date(2004, 8, 22), "5"),
        ("OTHER EVENTS", date(2004, 8, 23), "8.01"),
        ("Other events", None, "5"),
        ("Other Events", None, "8.01"),
        ("OTHER EVENTS", None, None),
        ("Regulation FD Disclosure", None, None),
        ("Regulation FD Disclosure", date(2001, 1, 5), "9"),
        ("Regulation FD Disclosure", date(2020, 1, 5), "7.01"),
        ("Cost Associated with Exit or Disposal Activities", None, "2.05"),
        ("Amendments to the Registrant.s Code of Ethics", None, "10"),
        ("Changes in Registrant’s Certifying Accountant", date(1999, 1, 5), "4"),
        ("5.02", None, "5.02"),
        ("Item 5.02", None, "5.02"),
        ("<ITEMS>5.02", None, "5.02"),
        ("&lt;ITEMS&gt;5.02", None, "5.02"),
        ("Item 5.02: Departure of Directors", None, "5.02"),
        ("7", None, "7"),
        ("Item 57:", None, None),
        ("Acts of God", None, None),
        ("", None, None),
    ],
)
def test_a_header_line_names_an_item(text: str, day: date | None, number: str | None) -> None:
    assert law.header_item(text, day) == number


def test_every_wording_of_the_header_finds_its_own_item_in_its_era() -> None:
    for row in tomli.loads((Path(law.tables()[0]).parent / "header_items.toml").read_text("utf-8"))[
        "header_item"
    ]:
        day = date(2020, 1, 1) if "." in row["number"] else date(2003, 6, 1)
        assert law.header_item(row["wording"], day) == row["number"]


def test_prefixes_of_commission_file_numbers() -> None:
    on_form_8k = {prefix.number for prefix in law.file_number_prefixes() if prefix.on_form_8k}
    assert {"000", "001", "033", "333"} <= on_form_8k
    assert "021" not in on_form_8k


def test_prefixes_of_employer_identification_numbers() -> None:
    prefixes = law.ein_prefixes()
    assert not prefixes.assigned & prefixes.never_assigned
    assert "36" in prefixes.assigned
    assert "07" in prefixes.never_assigned


def test_the_tables_say_when_they_were_reviewed() -> None:
    assert law.reviewed() >= date(2026, 11, 22)
