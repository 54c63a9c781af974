"""PAR001, damaged-file."""

from __future__ import annotations

import pytest

from lint8k.testing import check, clean, flags
from lint8k_rules.reading.damaged_file import DamagedFile

HEADER = "ACCESSION NUMBER:\t\t0000999999-15-000012\nCONFORMED SUBMISSION TYPE:\t8-K\n"
PAGE = "<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events.</p>{}<p>It closed.</p></body></html>"


def test_a_sound_submission() -> None:
    clean(DamagedFile, header=HEADER)


def test_a_document_cut_short() -> None:
    flags(
        DamagedFile,
        header=HEADER,
        tail="</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-4.1\n      ~~~~~~ PAR001\n<TEXT>\nLease\n"
        "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nPress release\n",
    )


@pytest.mark.parametrize(
    "sloppy", ["<p>", "</div>", "<b><i>x</b></i>", "a < b", "&nosuch;", "<table><td>x</table>"]
)
def test_mark_up_that_a_browser_forgives(sloppy: str) -> None:
    assert not check(PAGE.format(sloppy), DamagedFile).violations


@pytest.mark.parametrize(
    "broken", ["<!-- ", "<script>", "<title>", "<a href='", '<div style="display:none">']
)
def test_mark_up_that_hides_the_rest_of_the_page(broken: str) -> None:
    text = PAGE.format(broken)
    (violation,) = check(text, DamagedFile).violations
    assert violation.span.location.start.offset == text.index(broken)
    assert "never closed" in violation.message
