"""A quick look that tells of most documents that they are as their schema has them."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k import schemas

SCHEMAS = {name: schemas.load(name) for name in ("config", "waivers", "baseline")}
KEYS = st.sampled_from(
    [
        "select",
        "ignore",
        "fail-on",
        "stage",
        "as-of",
        "severity",
        "AMT001",
        "AMT",
        "registrant",
        "name",
        "cik",
        "per-file",
        "files",
        "package",
        "main",
        "exhibits",
        "99.1",
        "version",
        "waiver",
        "rule",
        "reason",
        "path",
        "by",
        "until",
        "words",
        "fingerprint",
    ]
)
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(0, 3), st.just(1.0),
    st.sampled_from(["", "AMT001", "ALL", "error", "warning", "final", "draft", "2020-02-03", "a/b.txt", "99.1", "0000320193"]),
)  # fmt: skip
DOCUMENTS = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=8
)


@pytest.mark.parametrize("name", SCHEMAS)
@given(document=DOCUMENTS)
def test_what_surely_fits_is_what_jsonschema_allows(name: str, document: Any) -> None:
    if schemas.surely_fits(document, SCHEMAS[name]):
        jsonschema.Draft202012Validator(SCHEMAS[name]).validate(document)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"select": ["ALL"], "ignore": ["TXT"], "fail-on": "error", "as-of": "2020-02-03", "stage": "draft"},
        {"severity": {"AMT001": "note"}, "exclude": ["old/**"]},
        {"per-file": [{"files": ["drafts/*.txt"], "stage": "draft"}]},
        {"package": [{"main": "d8k.htm", "exhibits": {"99.1": "dex991.htm"}}]},
    ],
)
def test_a_common_configuration_is_told_at_once(document: dict[str, Any]) -> None:
    assert schemas.surely_fits(document, SCHEMAS["config"])


@pytest.mark.parametrize(
    "document",
    [
        {"selct": []},
        {"select": "ALL"},
        {"fail-on": "fatal"},
        {"package": [{}]},
        {"as-of": "tomorrow"},
        {"select": [1]},
        [],
    ],
)
def test_what_does_not_fit_is_not_told_to(document: Any) -> None:
    assert not schemas.surely_fits(document, SCHEMAS["config"])


@pytest.mark.parametrize(
    "schema", [{"maxLength": 3}, {"type": ["string", "null"]}, {"$ref": "other.json#/$defs/a"}]
)
def test_of_a_schema_with_words_that_are_not_known_nothing_is_told(schema: dict[str, Any]) -> None:
    assert not schemas.surely_fits("a", schema)
