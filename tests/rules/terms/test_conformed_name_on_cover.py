"""EDGAR's conformed name on the cover, by example."""

from __future__ import annotations

import pytest

from lint8k.api import Example, Severity
from lint8k.testing import check, render, unmarked
from lint8k_rules.terms.conformed_name_on_cover import ConformedNameOnCover


def said(name: str):
    text, _ = unmarked(render(Example()))
    return check(text.replace("HOLLIN RIDGE MATERIALS, INC.", name, 1), ConformedNameOnCover).violations


@pytest.mark.parametrize(
    "name", ["HOLLIN RIDGE MATERIALS INC /DE/", "HOLLIN RIDGE INC DE", "HOLLIN CORP /NEW/"]
)
def test_a_state_behind_the_name(name) -> None:
    (violation,) = said(name)
    assert violation.severity is Severity.WARNING
    assert violation.span.text == name


def test_a_bare_form_where_the_text_has_the_exact_name_is_a_note() -> None:
    (violation,) = said("HOLLIN RIDGE MATERIALS INC")
    assert violation.severity is Severity.NOTE
    assert violation.related[0].span.text == "Hollin Ridge Materials, Inc."


@pytest.mark.parametrize(
    "name",
    ["HOLLIN CORP. IV", "HOLLIN RIDGE MATERIALS, INC.", "Hollin Ridge N.V.", "OTHER STONE INC", "HOLLIN CO"],
)
def test_names_as_a_charter_has_them(name) -> None:
    assert not said(name)
