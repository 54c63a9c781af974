from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k import reports
from lint8k.report import Check, Edit, Fix, Report, Skipped
from lint8k.reports.style import Style
from tests.reports.making import Paper, complaint, in_word, report, together

SALE = Paper("The Company sold 500,000 shares\nat $14.00 per share for $7,500,000.\n", "drafts/draft 8-k.txt")
CHECK = Check(
    "TST001",
    "total-does-not-tie",
    "error",
    "A product differs from its total.\n\nIt matters, see ``{x}``.",
    "Exchange Act Rule 12b-20",
)
SCHEMA = json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
jsonschema.Draft4Validator.check_schema(SCHEMA)


def log(made: Report) -> dict[str, Any]:
    """The log as read back, which the official schema accepts."""
    document: dict[str, Any] = json.loads(reports.render("sarif", made, Style()))
    jsonschema.Draft4Validator(SCHEMA).validate(document)
    return document


def run(made: Report) -> dict[str, Any]:
    (one,) = log(made)["runs"]
    assert isinstance(one, dict)
    return one


def wrong() -> Report:
    made = report(
        complaint(
            SALE.place("$7,500,000"),
            "500,000 shares at $14.00 come to $7,000,000",
            SALE.place("500,000", "the quantity"),
        ),
        path="drafts/draft 8-k.txt",
    )
    return Report(made.version, made.reviewed, made.files, checks=(CHECK,))


def test_a_result_has_its_place_what_it_disagrees_with_and_a_fingerprint_of_our_own() -> None:
    (result,) = run(wrong())["results"]
    uri = {"uri": "drafts/draft%208-k.txt"}
    assert result == {
        "ruleId": "TST001",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "500,000 shares at $14.00 come to $7,000,000"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": uri,
                    "region": {
                        "startLine": 2,
                        "startColumn": 25,
                        "endLine": 2,
                        "endColumn": 35,
                        "charOffset": 56,
                        "charLength": 10,
                    },
                }
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "message": {"text": "the quantity"},
                "physicalLocation": {
                    "artifactLocation": uri,
                    "region": {
                        "startLine": 1,
                        "startColumn": 18,
                        "endLine": 1,
                        "endColumn": 25,
                        "charOffset": 17,
                        "charLength": 7,
                    },
                },
            }
        ],
        "partialFingerprints": {"lint8kFingerprint/v1": "0123456789abcdef"},
        "properties": {"citation": "Exchange Act Rule 12b-20"},
    }


def test_a_rule_has_help_a_full_description_its_citation_and_its_level() -> None:
    made = run(wrong())
    driver = made["tool"]["driver"]
    assert (driver["name"], driver["version"], made["columnKind"]) == ("lint8k", "1.2.3", "unicodeCodePoints")
    (rule,) = driver["rules"]
    assert (rule["id"], rule["name"]) == ("TST001", "total-does-not-tie")
    assert rule["shortDescription"] == {"text": "A product differs from its total"}
    assert rule["fullDescription"]["text"].endswith("It matters, see ``{{x}}``.")
    assert "Cited as: Exchange Act Rule 12b-20" in rule["help"]["text"]
    assert rule["help"]["markdown"].endswith("see `{x}`.\n\n**Cited as:** Exchange Act Rule 12b-20")
    assert rule["defaultConfiguration"] == {"level": "error", "enabled": True}
    assert rule["properties"]["citation"] == "Exchange Act Rule 12b-20"


def test_a_run_without_a_violation_still_has_its_results_and_rules() -> None:
    made = run(Report("1", report().reviewed, checks=(CHECK,)))
    assert made["results"] == []
    assert len(made["tool"]["driver"]["rules"]) == 1
    assert made["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_what_was_not_checked_is_told_and_an_answer_that_is_not_whole_is_no_success() -> None:
    made = Report("1", report().reviewed, skipped=(Skipped("a.txt", "it is empty"),), whole=False)
    (invocation,) = run(made)["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert told["message"]["text"] == "not checked: it is empty"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./a/b.txt", "a/b.txt"),
        ("a b/ü%[1].txt", "a%20b/%C3%BC%25%5B1%5D.txt"),
        ("x:y.txt", "x%3Ay.txt"),
        ("../up.txt", "../up.txt"),
        ("/elsewhere/a.txt", "file:///elsewhere/a.txt"),
        (str(Path.cwd() / "here.txt"), "here.txt"),
        ("bad\udcff.txt", "bad%FF.txt"),
    ],
)
def test_uris_are_relative_where_they_can_be_and_percent_encoded(path: str, uri: str) -> None:
    paper = Paper("wrong\n", path)
    made = report(complaint(paper.place("wrong"), "it is"), path=path)
    (result,) = run(made)["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_a_word_document_has_no_lines_and_its_place_is_told() -> None:
    (result,) = run(in_word())["results"]
    assert result["locations"] == [
        {
            "physicalLocation": {"artifactLocation": {"uri": "draft.docx"}, "region": {"startLine": 1}},
            "logicalLocations": [{"fullyQualifiedName": "table 1, row 2, cell 3"}],
        }
    ]


def test_a_fix_is_a_replacement() -> None:
    one = wrong().files[0].complaints[0]
    edit = Edit(SALE.span("$7,500,000").location, "$7,000,000")
    made = together(replace(wrong().files[0], complaints=(replace(one, fix=Fix(True, (edit,))),)))
    (result,) = run(made)["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    assert replacement["deletedRegion"]["charOffset"] == 56
    assert replacement["insertedContent"] == {"text": "$7,000,000"}


@given(st.text(min_size=1), st.text())
def test_any_words_make_a_valid_log_without_links_and_placeholders(words: str, message: str) -> None:
    paper = Paper(words + "x", "f.txt")
    (result,) = run(report(complaint(paper.place("x"), message + "[click](http://x) {0}")))["results"]
    text = result["message"]["text"]
    assert "](" not in text
    assert text.endswith("{{0}}")
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1
