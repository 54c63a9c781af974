from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import jsonschema
import pytest

from lint8k import jsontext, reports, schemas
from lint8k.report import Edit, Fix, Report, Skipped
from lint8k.reports.style import Style
from lint8k.source import Block, Location, Position
from tests.reports.making import Paper, complaint, relation, report

SALE = Paper("sold 500,000 shares\nat $14.00 on May 2, 2015\n")


def rendered(made: Report, format: str = "json") -> Any:
    text = reports.render(format, made, Style())
    return json.loads(text) if format == "json" else [json.loads(line) for line in text.splitlines()]


def test_the_report_is_as_the_contract_has_it() -> None:
    figures = SALE.figure("500,000", Decimal(500000)), SALE.figure("May 2, 2015", date(2015, 5, 2))
    made = report(
        complaint(SALE.place("$14.00"), "wrong", SALE.place("500,000", "the shares")),
        ties=(relation("holds", "500,000 = 500,000", *figures),),
    )
    at = {
        "path": "draft-8k.txt",
        "start": {"line": 1, "column": 6, "offset": 5},
        "end": {"line": 1, "column": 13, "offset": 12},
    }
    day = {
        "path": "draft-8k.txt",
        "start": {"line": 2, "column": 14, "offset": 33},
        "end": {"line": 2, "column": 25, "offset": 44},
    }
    assert rendered(replace(made, skipped=(Skipped("x.pdf", "it is a PDF file"),))) == {
        "version": 1,
        "tool": {"name": "lint8k", "version": "1.2.3"},
        "law": {"reviewed": "2026-11-22"},
        "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "notes": 0,
            "waived": 0,
            "baselined": 0,
            "ties": {"holds": 1, "fails": 0, "open": 0},
        },
        "files": [
            {
                "path": "draft-8k.txt",
                "form": "8-K",
                "as_of": "2015-03-05",
                "stage": "final",
                "violations": [
                    {
                        "rule": "TST001",
                        "name": "total-does-not-tie",
                        "severity": "error",
                        "message": "wrong",
                        "location": {
                            "path": "draft-8k.txt",
                            "start": {"line": 2, "column": 4, "offset": 23},
                            "end": {"line": 2, "column": 10, "offset": 29},
                        },
                        "related": [{"message": "the shares", "location": at}],
                        "citation": "Exchange Act Rule 12b-20",
                        "fix": None,
                        "waived": None,
                        "fingerprint": "0123456789abcdef",
                    }
                ],
                "ties": [
                    {
                        "kind": "product",
                        "status": "holds",
                        "statement": "500,000 = 500,000",
                        "rule": "TST001",
                        "operands": [
                            {
                                "text": "500,000",
                                "value": 500000,
                                "low": 500000,
                                "high": 500000,
                                "location": at,
                            },
                            {
                                "text": "May 2, 2015",
                                "value": "2015-05-02",
                                "low": None,
                                "high": None,
                                "location": day,
                            },
                        ],
                        "result": None,
                        "locations": [at, day],
                        "reason": None,
                    }
                ],
            }
        ],
        "skipped": [{"path": "x.pdf", "reason": "it is a PDF file"}],
    }


def test_jsonl_is_one_violation_a_line() -> None:
    made = report(complaint(SALE.place("$14.00"), "one"), complaint(SALE.place("500,000"), "two"))
    assert rendered(made, "jsonl") == rendered(made)["files"][0]["violations"]
    assert rendered(report(), "jsonl") == []


def test_a_fix_is_printed_with_its_edits() -> None:
    where = SALE.place("$14.00")
    made = replace(complaint(where, "wrong"), fix=Fix(True, (Edit(where.location, "$15.00"),)))
    fix = rendered(report(made))["files"][0]["violations"][0]["fix"]
    assert (fix["safe"], fix["edits"][0]["text"]) == (True, "$15.00")


def test_ranges_are_there_only_where_the_words_lie_apart() -> None:
    paper = Paper("May 2, 2015          J. Doe\n")
    apart = json.loads(jsontext.dumps(paper.span("May 2, 2015          J. Doe").location))
    assert [(part["start"]["offset"], part["end"]["offset"]) for part in apart["ranges"]] == [
        (0, 11),
        (21, 27),
    ]
    assert "ranges" not in json.loads(jsontext.dumps(paper.span("May").location))


@pytest.mark.parametrize(
    "location",
    [
        Location("draft-8k.txt", Position(1, 2, 3), Position(40, 50, 60)),
        Location('a "%s" 0\u202e\x9b.txt', Position(1, 1, 0), Position(1, 1, 0)),
        Location(
            "apart.txt", Position(1, 1, 0), Position(2, 7, 9), ((Position(1, 1, 0), Position(1, 3, 2)),)
        ),
        Location("draft.docx", Position(1, 1, 0, Block(0, 4)), Position(1, 1, 0, Block(0, 4, 1, 2, 3))),
    ],
)
def test_a_place_is_written_alike_at_every_depth(location: Location) -> None:
    plain = json.loads(jsontext.dumps(location))
    for value, same in ((location, plain), ({"a": [location], "b": location}, {"a": [plain], "b": plain})):
        for step in (2, 4):
            assert jsontext.dumps(value, indent=step) == jsontext.dumps(same, indent=step)


@pytest.mark.parametrize(
    ("figure", "printed"),
    [
        (Decimal("7000000"), "7000000"),
        (Decimal("7.0E+6"), "7000000"),
        (Decimal("14.00"), "14"),
        (Decimal("14.50"), "14.5"),
        (Decimal("0.1"), "0.1"),
        (Decimal("1234567890.12"), "1234567890.12"),
        (Decimal("-3.25"), "-3.25"),
        (Decimal("1E+5000"), "null"),
        (Decimal("Infinity"), "null"),
        (date(2000, 4, 28), '"2000-04-28"'),
        (None, "null"),
    ],
)
def test_a_value_keeps_its_digits(figure: Decimal | date | None, printed: str) -> None:
    assert jsontext.dumps(jsontext.value(figure)) == printed


def test_what_is_invisible_or_steers_a_terminal_is_escaped_and_means_the_same() -> None:
    text = "a\x1b\x9b\u202eb\ufeff\udcffé×"
    printed = jsontext.dumps(text)
    assert printed == '"a\\u001b\\u009b\\u202eb\\ufeff\\udcffé×"'
    assert json.loads(printed) == text


@pytest.mark.parametrize(
    ("name", "definition", "broken"),
    [
        ("report", None, {"version": 1}),
        ("report", "violation", {"rule": "TST001", "extra": 1}),
        ("report", "location", {"path": "", "start": {}, "end": {}}),
        ("report", "position", {"line": 0, "column": 1, "offset": 0}),
        ("filing", None, {}),
        ("rules", None, {"version": 2, "tool": {"name": "lint8k", "version": "1"}, "rules": []}),
    ],
)
def test_the_schemas_refuse_what_is_not_so(name: str, definition: str | None, broken: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        schemas.validate(broken, name, definition)


@pytest.mark.parametrize("name", ["report", "filing", "rules"])
def test_the_schemas_are_schemas_and_strict_and_described(name: str) -> None:
    schema = schemas.load(name)
    jsonschema.Draft202012Validator.check_schema(schema)

    def walk(part: Any, path: str) -> None:
        if isinstance(part, list):
            for index, one in enumerate(part):
                walk(one, f"{path}/{index}")
        if not isinstance(part, dict):
            return
        if "properties" in part and not path.endswith(("/if", "/then", "/else")):
            assert part["additionalProperties"] is False, path
            for key, value in part["properties"].items():
                assert "$ref" in value or value.get("description"), f"{path}/{key}"
        for key, value in part.items():
            walk(value, f"{path}/{key}")

    walk(schema, name)


def test_an_open_tie_says_why_and_no_other_does() -> None:
    tie = rendered(report(ties=(relation("open", "?", reason="a range"),)))["files"][0]["ties"][0]
    schemas.validate(tie, "report", "tie")
    for status, reason in (("open", None), ("holds", "a range")):
        with pytest.raises(jsonschema.ValidationError):
            schemas.validate({**tie, "status": status, "reason": reason}, "report", "tie")
