"""What a draft says stays in the draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lint8k.reports import FORMATS
from tests.cli.conftest import Run
from tests.command import ROOT_EXAMPLES

WORDS = (
    "Brandley",
    "BRANDLEY",
    "14,000,000",
    "14000000",
    "3,200,000",
    "Registration Rights",
    "10.3",
    "4.50",
    "June 11",
)
"""Words and figures of the wrong example, of which the rules complain."""

WAIVER = """\
[[waiver]]
rule = "EXH002"
file = "draft8k.txt"
words = "10.3"
reason = "It is the Registration Rights Agreement"
"""


@pytest.mark.parametrize("format", FORMATS)
def test_no_report_quotes_the_filing(run: Run, tmp_path: Path, format: str) -> None:
    (tmp_path / "draft8k.txt").write_bytes((ROOT_EXAMPLES / "wrong" / "brandley-8k.txt").read_bytes())
    (tmp_path / "lint8k-waivers.toml").write_text(WAIVER)
    plain = run("draft8k.txt", "--format", format, "--show-ties")
    assert any(word in plain.out for word in WORDS)
    answer = run("draft8k.txt", "--format", format, "--show-ties", "--redact", "-v")
    assert answer.status == plain.status == 1
    assert [word for word in WORDS if word in answer.out + answer.err] == []
    assert "AMT001" in answer.out
    assert "lint8k-waivers.toml:1" in answer.out


def test_rule_place_and_law_remain(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft8k.txt").write_bytes((ROOT_EXAMPLES / "wrong" / "brandley-8k.txt").read_bytes())
    plain, hidden = (
        json.loads(run("draft8k.txt", "--format", "json", *option).out) for option in ((), ("--redact",))
    )
    assert plain["summary"] == hidden["summary"]
    for one, other in zip(plain["files"][0]["violations"], hidden["files"][0]["violations"], strict=True):
        for key in ("rule", "severity", "location", "citation", "fingerprint"):
            assert one[key] == other[key]
    for one, other in zip(plain["files"][0]["ties"], hidden["files"][0]["ties"], strict=True):
        assert (one["kind"], one["status"], one["locations"]) == (
            other["kind"],
            other["status"],
            other["locations"],
        )
