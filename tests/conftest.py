"""What holds for every test: whatever JSON lint8k prints on the way is as its schema has it."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import settings

from lint8k import filing_json, rulebook, schemas
from lint8k.reports import json as json_report
from lint8k.reports import jsonl as jsonl_report

# A machine that is busy is not a bug: no example is timed.
settings.register_profile("lint8k", deadline=None)
settings.load_profile("lint8k")


@cache
def validator(name: str, definition: str | None = None) -> jsonschema.Draft202012Validator:
    schema = schemas.load(name)
    if definition:
        schema = {"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="session", autouse=True)
def _outside_actions() -> Iterator[None]:
    """Tests read what a user reads, wherever they run, and remember nothing between them unless they are about that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("GITHUB_ACTIONS", raising=False)
        patch.setenv("LINT8K_NO_CACHE", "1")
        yield


@pytest.fixture(scope="session", autouse=True)
def _every_output_is_valid() -> Iterator[None]:
    """Validate what each maker of JSON makes, in this process, before it is printed."""

    def checked(make: Callable[..., str], name: str) -> Callable[..., str]:
        def make_and_check(*arguments: Any) -> str:
            made = make(*arguments)
            validator(name).validate(json.loads(made))
            return made

        return make_and_check

    def checked_pieces(make: Callable[..., Iterator[str]], name: str) -> Callable[..., Iterator[str]]:
        def make_and_check(*arguments: Any, **options: Any) -> Iterator[str]:
            made = list(make(*arguments, **options))
            validator(name).validate(json.loads("".join(made)))
            yield from made

        return make_and_check

    def checked_lines(make: Callable[..., Iterator[str]]) -> Callable[..., Iterator[str]]:
        def make_and_check(*arguments: Any) -> Iterator[str]:
            for line in make(*arguments):
                validator("report", "violation").validate(json.loads(line))
                yield line

        return make_and_check

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_report, "pieces", checked_pieces(json_report.pieces, "report"))
        patch.setattr(jsonl_report, "pieces", checked_lines(jsonl_report.pieces))
        patch.setattr(filing_json, "pieces", checked_pieces(filing_json.pieces, "filing"))
        patch.setattr(rulebook, "as_json", checked(rulebook.as_json, "rules"))
        yield


@pytest.fixture(scope="session")
def needed() -> Any:
    """The module of the docs that knows which expressions there are, and which words they need."""
    spec = importlib.util.spec_from_file_location("needed", Path(__file__).parents[1] / "docs" / "needed.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
