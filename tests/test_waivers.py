"""Comments that are waivers, whatever stands in and around them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.api import Filing, Finding, Rule, Severity, rules_in
from lint8k.engine import judge
from lint8k.own_rules import RULES
from lint8k.testing import parse
from lint8k.waivers import Waivers

KNOWN = (*rules_in("lint8k_rules"), *RULES)
PAGE = "<html><body><p>FORM 8-K</p>{}<p>Item 8.01 Other Events.</p><p>It met.</p>{}</body></html>"
PIECES = st.sampled_from(
    [
        "<!--",
        " lint8k:",
        " waive",
        " TXT001",
        ",",
        " until",
        " 2015-01-01",
        " by",
        " because",
        " of it",
        "-->",
        "<p>",
        "\n",
        "é",
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=14), st.lists(PIECES, max_size=8))
def test_no_comment_stops_the_check(before: list[str], after: list[str]) -> None:
    filing = parse(PAGE.format("".join(before), "".join(after)))
    outcome = Waivers(KNOWN, isolated=True).apply(judge(filing, ()), KNOWN)
    for violation in outcome.violations:
        assert violation.span.text.startswith("<!--")
        assert violation.span.text.endswith("-->")


@pytest.mark.parametrize("count", [1, 400])
def test_a_comment_without_end_is_none(count: int) -> None:
    filing = parse(PAGE.format("<!-- lint8k: waive TXT001 because " * count, ""))
    assert not Waivers(KNOWN, isolated=True).apply(judge(filing, ()), KNOWN).violations


SUBMISSION = """\
<SEC-DOCUMENT>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events.</p><p>The first is WRONG.</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
<!-- lint8k: waive TST001 because it is the exhibit's -->
<html><body><p>The second is WRONG.</p></body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


class Wrong(Rule):
    """Every "WRONG" of every document."""

    code, name, severity, citation = "TST001", "wrong", Severity.ERROR, "none"

    def check(self, filing: Filing) -> Iterator[Finding]:
        for document in filing.documents:
            if document.source and "WRONG" in document.source.text:
                start = document.source.text.index("WRONG")
                yield self.violation(document.source.span(start, start + 5), "WRONG")


def test_in_a_submission_a_comment_holds_for_its_own_document() -> None:
    verdict = judge(parse(SUBMISSION), [Wrong])
    outcome = Waivers([Wrong], isolated=True).apply(verdict, [Wrong])
    assert [one.span.source.text for one in verdict.violations] == [
        "FORM 8-K\n\nItem 8.01 Other Events.\n\nThe first is WRONG.",
        "The second is WRONG.",
    ]
    assert list(outcome.accepted) == [1]
