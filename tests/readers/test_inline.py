"""Cover facts of Inline XBRL: their words, what a transformation makes of them, their contexts, their places."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.filing import TaggedFact
from tests.readers.reading import reading

HEAD = """\
<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1" format="ixt:fixed-false">false</ix:nonNumeric>
</ix:hidden><ix:resources>
<xbrli:context id="c1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000999999</xbrli:identifier>
</xbrli:entity><xbrli:period><xbrli:startDate>2024-05-02</xbrli:startDate><xbrli:endDate>2024-05-02</xbrli:endDate>
</xbrli:period></xbrli:context>
<context id='c2'><entity><segment><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">
us-gaap:CommonClassAMember</xbrldi:explicitMember></segment></entity><period><instant>2024-05-02</instant></period>
</context></ix:resources></ix:header></div>
"""


def facts(body: str) -> tuple[TaggedFact, ...]:
    return reading(f"{HEAD}{body}</body></html>").documents[0].tagged


def fact(words: str, attributes: str = "") -> TaggedFact:
    found = facts(
        f'<p>x <ix:nonNumeric name="dei:A" contextRef="c1" {attributes}>{words}</ix:nonNumeric> y</p>'
    )
    assert len(found) == 2
    return found[1]


def test_a_fact_is_read_with_its_context_and_its_place() -> None:
    hidden, name, title = facts(
        '<p>Name: <ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1" id="f1"><b>Hollin &amp;\n Ridge</b>'
        "</ix:nonNumeric></p><table><tr><td>a</td><td>"
        "<ix:nonNumeric contextRef='c2' name='dei:Security12bTitle'>Class A</ix:nonNumeric></td></tr></table>"
    )
    assert (hidden.name, hidden.value, hidden.span) == ("dei:AmendmentFlag", "false", None)
    assert (name.text, name.value, name.transform) == ("Hollin & Ridge", "Hollin & Ridge", None)
    assert name.span is not None
    assert name.span.text == "Hollin & Ridge"
    assert name.context is not None
    assert (name.context.entity, name.context.start, name.context.end, dict(name.context.members)) == (
        "0000999999", "2024-05-02", "2024-05-02", {},
    )  # fmt: skip
    assert title.span is not None
    assert title.span.text == "Class A"
    assert title.context is not None
    assert (title.context.end, dict(title.context.members)) == (
        "2024-05-02",
        {"us-gaap:StatementClassOfStockAxis": "us-gaap:CommonClassAMember"},
    )


@pytest.mark.parametrize(
    ("format", "words", "value"),
    [
        ("ixt:date-monthname-day-year-en", "May 2, 2024", "2024-05-02"),
        ("ixt:datemonthdayyearen", "May&#160;2,\n2024", "2024-05-02"),
        ("ixt:date-day-monthname-year-en", "2 May 2024", "2024-05-02"),
        ("ixt:date-month-day-year", "5/2/2024", "2024-05-02"),
        ("ixt:date-day-month-year", "2.5.2024", "2024-05-02"),
        ("ixt:date-year-month-day", "2024/05/02", "2024-05-02"),
        ("ixt:datemonthdayyearen", "some day", None),
        ("ixt:datemonthday", "6-30", "--06-30"),
        ("ixt:date-monthname-day-en", "December 31", "--12-31"),
        ("ixt-sec:boolballotbox", "&#9744;", "false"),
        ("ixt-sec:boolballotbox", "&#9746;", "true"),
        ("ixt-sec:boolballotbox", "x", None),
        ("ixt:booleanfalse", "&#254;", "false"),
        ("ixt:fixed-true", "&#254;", "true"),
        ("ixt-sec:stateprovnameen", "Delaware", "DE"),
        ("ixt-sec:stateprovnameen", "NEW YORK", "NY"),
        ("ixt-sec:stateprovnameen", "Atlantis", None),
        ("ixt-sec:exchnameen", "The Nasdaq Stock Market LLC", "NASDAQ"),
        ("ixt-sec:exchnameen", "New York Stock Exchange", "NYSE"),
        ("ixt-sec:exchnameen", "NYSE American LLC", "NYSEAMER"),
        ("ixt-sec:stateprovnameen", "Ontario", "ON"),
        ("ixt-sec:countrynameen", "Cayman Islands", "KY"),
        ("ixt-sec:countrynameen", "Delaware", None),
        ("ixt-sec:edgarprovcountryen", "Cayman Islands", "E9"),
        ("ixt-sec:edgarprovcountryen", "England and Wales", "X0"),
        ("ixt-sec:edgarprovcountryen", "Delaware", "DE"),
        ("ixt-sec:exchnameen", "NYSE Texas, Inc.", "CHX"),
        ("ixt-sec:exchnameen", "Cboe BZX Exchange, Inc.", "CboeBZX"),
        ("ixt-sec:exchnameen", "Nasdaq BX, Inc.", "BX"),
        ("ixt-sec:exchnameen", "a market", None),
        ("ixt-sec:yesnoballotbox", "&#9746;", "Yes"),
        ("ixt:booleantrue", "Yes", "true"),
        ("ixt:nocontent", "x", ""),
        ("ixt:fixed-zero", "none", "0"),
        ("ixt:num-dot-decimal", "1,234.5", "1234.5"),
        ("ixt:numdotdecimal", "some", None),
        ("ixt:datelongus", "May 2, 2024", "2024-05-02"),
        ("ixt:dateslasheu", "02/05/24", "2024-05-02"),
        ("ixt:dateslashus", "05/02/2024", "2024-05-02"),
        ("ixt:datedoteu", "2.5.2024", "2024-05-02"),
        ("ixt:datedaymonthyearen", "2 May 2024", "2024-05-02"),
        ("ixt:dateyearmonthday", "2024-5-2", "2024-05-02"),
        ("ixt:datemonthyearen", "May 2024", "2024-05"),
        ("ixt:date-month-year", "5/2024", "2024-05"),
        ("ixt:date-day-month", "30.6", "--06-30"),
        ("ixt:date-month-day-year", "13/45/2024", None),
        ("ixt:fixed-empty", "none", ""),
        ("ixt:unheard-of", "x", None),
    ],
)
def test_a_transformation_makes_a_value_of_the_words(format: str, words: str, value: str | None) -> None:
    assert fact(words, f'format="{format}"').value == value


def test_what_is_excluded_and_what_is_nil() -> None:
    assert fact("one <ix:exclude>page 2</ix:exclude>two").text == "one two"
    nil = fact("", 'xsi:nil="true"')
    assert (nil.nil, nil.value, nil.span) == (True, None, None)


def test_nested_facts_are_told_apart() -> None:
    inner = '<ix:nonNumeric name="dei:B" contextRef="c9">in</ix:nonNumeric>'
    found = facts(f'<p><ix:nonNumeric name="dei:A" contextRef="c1">out {inner} out</ix:nonNumeric></p>')
    assert [(one.name, one.text, one.span and one.span.text) for one in found[1:]] == [
        ("dei:A", "out in out", "out in out"), ("dei:B", "in", "in"),
    ]  # fmt: skip
    assert found[2].context is None


def test_a_fact_goes_on_where_it_says() -> None:
    found = facts(
        '<p><ix:nonNumeric name="dei:A" contextRef="c1" continuedAt="k1">one</ix:nonNumeric> not this '
        '<ix:continuation id="k1" continuedAt="k2">two <ix:exclude>page 2</ix:exclude><b>three</b></ix:continuation></p>'
        '<p><ix:continuation id="k2" continuedAt="k1">four</ix:continuation></p>'
    )
    assert found[1].text[:18] == "one two three four"
    assert found[1].span is not None
    assert found[1].span.text == "one"
    assert facts('<ix:nonNumeric name="dei:A" continuedAt="k9">one</ix:nonNumeric>')[1].text == "one"


def test_a_tag_that_is_not_closed_swallows_no_other() -> None:
    found = facts(
        '<p><ix:nonNumeric name="dei:A" contextRef="c1">a<ix:continuation id="k">b</ix:nonNumeric>'
        '</ix:continuation> <ix:nonNumeric name="dei:B" contextRef="c1">c</ix:nonNumeric></p>'
    )
    assert [(one.name, one.text) for one in found[1:]] == [("dei:B", "c")]


def test_a_context_with_a_typed_member() -> None:
    typed = (
        '<xbrli:context id="c7"><xbrli:entity><xbrli:segment><xbrldi:typedMember dimension="x:PlaceAxis"><x:Place>Elgin'
        "</x:Place></xbrldi:typedMember></xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2024-05-02"
        "</xbrli:instant></xbrli:period></xbrli:context>"
    )
    found = facts(typed + '<p><ix:nonNumeric name="dei:A" contextRef="c7">a</ix:nonNumeric></p>')[1].context
    assert found is not None
    assert (dict(found.members), found.end) == ({"x:PlaceAxis": "Elgin"}, "2024-05-02")


def test_facts_of_other_schemes_and_of_pages_without_tags_are_none() -> None:
    assert len(facts('<p><ix:nonFraction name="us-gaap:Assets" contextRef="c1">5</ix:nonFraction></p>')) == 1
    assert reading("<html><body><p>FORM 8-K</p></body></html>").documents[0].tagged == ()


def test_the_documents_of_a_submission_have_their_own() -> None:
    page = f'{HEAD}<p><ix:nonNumeric name="dei:A" contextRef="c1">x</ix:nonNumeric></p></body></html>'
    whole = f"<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<XBRL>\n{page}\n</XBRL>\n</TEXT>\n</DOCUMENT>\n"
    found = reading(whole + "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nnone\n</TEXT>\n</DOCUMENT>\n")
    assert [len(document.tagged) for document in found.documents] == [2, 0]


@given(st.lists(st.sampled_from([
    '<ix:nonNumeric name="dei:A" contextRef="c1">', "</ix:nonNumeric>", "<ix:exclude>", "</ix:exclude>", "words ",
    "<ix:hidden>", "</ix:hidden>", "<p>", "</td>", "&amp;", '<xbrli:context id="c1">', "</xbrli:context>", "<ix:",
    '<ix:nonNumeric name="dei:B"/>', '<ix:nonNumeric name="dei:C" continuedAt="k">', '<ix:continuation id="k" continuedAt="k">',
    "</ix:continuation>",
]), max_size=25))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_tags_in_any_order_are_read_without_complaint(parts: list[str]) -> None:
    for one in facts("".join(parts)):
        assert one.span is None or one.span.text


@pytest.mark.parametrize(
    "part",
    [
        '<ix:nonNumeric name="dei:A">', '<ix:nonNumeric name="dei:A">x</ix:nonNumeric>', "<ix:exclude>",
        '<xbrli:context id="c">', "<ix:nonNumeric ", "</ix:nonNumeric>", "<instant>", '<ix:continuation id="k">',
        '<ix:nonNumeric name="dei:A" continuedAt="k">x</ix:nonNumeric>'
        '<ix:continuation id="k" continuedAt="k">y</ix:continuation>',
    ],
)  # fmt: skip
def test_many_tags_take_no_time(part: str) -> None:
    began = time.process_time()
    facts(part * 20_000 + "</xbrli:context>")
    assert time.process_time() - began < 10
