"""lint8k run from outside, as a user runs it; its JSON is validated on the way back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.conftest import validator

ROOT_EXAMPLES = Path(__file__).parents[1] / "examples"
_SCHEMAS = {"check": "report", "parse": "filing", "rules": "rules", "explain": "rules", "due": "due"}


class Answer(NamedTuple):
    status: int
    out: str
    err: str


def lint8k(*words: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Answer:
    """Run ``python -m lint8k`` in a process of its own. A traceback fails the test."""
    done = subprocess.run(
        [sys.executable, "-m", "lint8k", *map(str, words)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **environment},
        timeout=120,
    )
    answer = Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in answer.err, answer.err
    _validate([str(word) for word in words], answer.out)
    return answer


def _validate(words: list[str], out: str) -> None:
    command = words[0] if words and words[0] in _SCHEMAS else "check"
    if "--output" in words or not out:
        return
    if "jsonl" in words:
        part = validator("filing") if command == "parse" else validator("report", "violation")
        for line in out.splitlines():
            part.validate(json.loads(line))
    elif "json" in words or command == "parse":
        document = json.loads(out)
        for one in document if isinstance(document, list) else [document]:
            validator(_SCHEMAS[command]).validate(one)
