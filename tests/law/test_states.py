from __future__ import annotations

from pathlib import Path

import pytest
import tomli

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


@pytest.mark.parametrize(
    ("text", "edgar", "iso"),
    [
        ("Cayman Islands", "E9", "KY"),
        ("the Cayman  Islands", "E9", "KY"),
        ("BERMUDA", "D0", "BM"),
        ("England and Wales", "X0", "GB"),
        ("The Netherlands", "P7", "NL"),
        ("Canada", "Z4", "CA"),
        ("United States of America", "X1", "US"),
        ("Côte d'Ivoire", "L7", "CI"),
        ("Georgia", "2Q", "GE"),
        ("Netherlands Antilles", "P8", None),
        ("Ontario", "A6", None),
        ("Delaware", "DE", None),
        ("Atlantis", None, None),
        ("the", None, None),
        ("", None, None),
    ],
)
def test_the_codes_of_a_country(text: str, edgar: str | None, iso: str | None) -> None:
    assert (law.edgar_code(text), law.country_code(text)) == (edgar, iso)


@pytest.mark.parametrize(
    ("text", "code"), [("Ontario", "ON"), ("Québec", "QC"), ("Georgia", "GA"), ("Japan", None)]
)
def test_the_codes_of_a_province(text: str, code: str | None) -> None:
    assert law.province_code(text) == code


def test_no_two_places_have_one_code() -> None:
    rows = tomli.loads((Path(law.tables()[0]).parent / "countries.toml").read_text("utf-8"))
    codes = [*rows["province"], *rows["country"]]
    assert len(codes) == len(set(codes))
    for kind in ("province", "country"):
        used = [iso for iso, *_ in rows[kind].values() if iso]
        assert len(used) == len(set(used))


@pytest.mark.parametrize(
    ("code", "states"),
    [
        ("60563", {"Illinois"}),
        ("01803-2714", {"Massachusetts"}),
        ("20910", {"Maryland"}),
        ("06390", {"Connecticut", "New York"}),
        ("96910", set()),
        ("V5Z 1C6", set()),
        ("", set()),
    ],
)
def test_the_states_of_a_zip_code(code: str, states: set[str]) -> None:
    assert law.zip_states(code) == states


def test_every_group_of_zip_codes_is_in_order_and_stands_in_no_third_state() -> None:
    assert all(len(law.zip_states(f"{prefix:03}")) <= 2 for prefix in range(1000))
    text = (Path(law.tables()[0]).parent / "states.toml").read_text("utf-8")
    for row in tomli.loads(text)["state"]:
        assert row["zip"] == sorted(row["zip"])
        assert all(group[:3] <= group[-3:] for group in row["zip"])
