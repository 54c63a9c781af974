"""What a page of HTML shows."""

from __future__ import annotations

import html5lib
import pytest

from lint8k.readers import html, lines
from lint8k.readers.html import read_html
from lint8k.readers.lines import PARAGRAPH, Line
from lint8k.source import File
from tests.readers.reading import origin, page, reading, shown, source


def test_paragraphs_and_line_breaks() -> None:
    assert page("<p>Item 8.01</p><p>Other<br>Events.</p><div>On May 4</div>") == (
        "Item 8.01\n\nOther\nEvents.\n\nOn May 4"
    )


def test_two_line_breaks_end_a_paragraph() -> None:
    assert page("one<br><br>two<br>&nbsp;<br>three") == "one\n\ntwo\n\nthree"


def test_white_space_is_collapsed_as_browsers_do() -> None:
    assert page("  The \r\n  registrant\t<b> has </b> <i> </i> filed ") == "The registrant has filed"


def test_words_split_over_elements_stay_whole() -> None:
    assert page("I<font size=1>TEM</font> 5.0<b>2</b>") == "ITEM 5.02"


def test_letter_spaced_words_are_words() -> None:
    assert page("<p>I T E M &nbsp;5</p>") == "ITEM 5"


def test_preformatted_text_keeps_its_columns() -> None:
    assert page("<pre>  Delaware     001-34567\r\n  (State)      (File No.)</pre>") == (
        "  Delaware     001-34567\n  (State)      (File No.)"
    )


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&ampT", "AT&T"),
        ("&sect;&nbsp;230", "§\xa0230"),
        ("&#147;Company&#148;", "“Company”"),
        ("&#x2019;s", "’s"),
        ("R&D", "R&D"),
        ("R&D;", "R&D;"),
        ("&notit;", "¬it;"),
        ("&#0;", "\ufffd"),
        ("&#99999999999999999999999999;", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&;", "&;"),
        ("&#;", "&#;"),
        ("a &lt; b", "a < b"),
        ("a < b", "a < b"),
        ("4&frac12;%", "4½%"),
        ("It&#8203;em&shy; 5", "Item 5"),
        ("a&emsp;b", "a\xa0b"),
        ("\x93Company\x94", "“Company”"),
    ],
)
def test_character_references(written: str, seen: str) -> None:
    assert page(written) == seen


# Tables


def test_a_row_is_a_line_and_its_cells_are_parted_by_tabs() -> None:
    table = "<table><tr><td>99.1</td><td>Press release</td></tr><tr><td>99.2<td>Slides</table>"
    assert page(f"<p>Exhibits</p>{table}<p>End</p>") == "Exhibits\n\n99.1\tPress release\n99.2\tSlides\n\nEnd"


def test_an_empty_cell_keeps_its_tab() -> None:
    assert (
        page("<table><tr><td>a<td>b<td>c<tr><td>d<td>&nbsp;<td>f<tr><td><td>h</table>")
        == "a\tb\tc\nd\t\tf\n\th"
    )


def test_columns_that_hold_nothing_fall_away() -> None:
    assert page("<table><tr><td>&nbsp;<td>a<td> <td>b<tr><td><td>c<td><td>d</table>") == "a\tb\nc\td"


def test_an_empty_row_ends_a_paragraph() -> None:
    assert page("<table><tr><td>a<td>b<tr><td>&nbsp;<td><tr><td>c<td>d</table>") == "a\tb\n\nc\td"


def test_a_cell_over_columns_and_rows_keeps_the_others_in_place() -> None:
    assert (
        page(
            "<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e"
            "<tr><td rowspan=2>f<td>g<td>h<tr><td>i<td>j</table>"
        )
        == "a\t\tb\nc\td\te\nf\tg\th\n\ti\tj"
    )


def test_lines_of_cells_stand_side_by_side() -> None:
    assert (
        page("<table><tr><td>Delaware<br>(State)<td>001-34567<p>(Commission<br>File Number)</p></table>")
        == "Delaware\t001-34567\n(State)\t(Commission File Number)"
    )


def test_a_layout_table_leaves_paragraphs_behind() -> None:
    assert (
        page(
            "<table width=600><tr><td><p>Item 8.01</p><p>Other</p>"
            "<table><tr><td>a<td>b</table></td></tr></table>"
        )
        == "Item 8.01\n\nOther\n\na\tb"
    )


def test_currency_marks_and_percent_signs_stand_with_their_figures() -> None:
    assert (
        page(
            "<table><tr><td>Loss<td>$<td>(1,234<td>)<td>5.0<td>%<tr><td>Tax<td><td>17<td><td>6.1<td>%</table>"
        )
        == "Loss\t$(1,234)\t5.0%\nTax\t17\t6.1%"
    )


def test_columns_of_which_each_row_prints_one_are_one() -> None:
    votes = "<tr><td><td colspan=2>For<td colspan=2>Against<tr><td>Ann Roe<td>&nbsp;<td>12<td>&nbsp;<td>3"
    assert page(f"<table>{votes}</table>") == "\tFor\tAgainst\nAnn Roe\t12\t3"


def test_text_of_a_table_outside_its_cells_comes_before_it() -> None:
    assert page("<table>stray<tr><td>a<td>b</table>") == "stray\n\na\tb"


def test_cells_without_a_table_are_text() -> None:
    assert page("<td>a</td> <tr>b</tr> c") == "a b c"


def test_a_table_of_too_many_columns_does_not_swell() -> None:
    raw = "<table><tr>" + "<td>x" * 3000 + "<tr><td colspan=2999><td>y" * 3000
    text = page(raw)
    assert len(text) < 12 * len(raw)
    assert text.split("\n")[0].split("\t") == ["x"] * 3000


# What is not shown


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- Item 1.01 -->",
        "<!-->",
        '<div style="display: none"><p>Item 1.01</p><div>x</div></div>',
        '<div style="DISPLAY:NONE"><ix:header><ix:hidden>Item 1.01</ix:hidden></ix:header></div>',
        "<ix:header><ix:references/><ix:resources>x</ix:resources></ix:header>",
        '<span style="visibility:hidden">Item 1.01</span>',
        "<p hidden>Item 1.01</p>",
        "<script>if (a < b) document.write('<p>Item 1.01</p>')</script>",
        "<style>p { content: '<b>' }</style>",
        "<title>Item 1.01</title>",
        "<?xml version='1.0'?>",
        "<![CDATA[Item 1.01]]>",
        '<img alt="Item 1.01" src="x.gif">',
        "<!DOCTYPE html>",
        '<span style="color:#FFFFFF;font-size:1pt">[Item]</span>',
        '<font style="font-size: 0.5px; color: white">Item 1.01</font>',
        '<p style="display:none">Item 1.01',
    ],
)
def test_hidden(hidden: str) -> None:
    assert page(f"<p>before</p>{hidden}<p>after</p>") == "before\n\nafter"


def test_a_hidden_row_and_a_hidden_cell() -> None:
    assert (
        page('<table><tr style="display:none"><td>x<tr><td>a<td style="display:none">y<td>b</table>')
        == "a\tb"
    )


@pytest.mark.parametrize(
    "seen",
    [
        '<span style="color:#ffffff;font-size:10pt">a</span>',
        '<span style="color:#ff0000;font-size:1pt">a</span>',
        '<span style="background-color:#fff;font-size:1pt">a</span>',
        '<div style="color:#fff;font-size:1pt"><span style="color:#000;font-size:10pt">a</span></div>',
    ],
)
def test_white_letters_and_small_ones_are_seen(seen: str) -> None:
    assert page(seen) == "a"


def test_what_is_only_called_hidden_is_shown() -> None:
    assert page('<p title="hidden">a</p><div style="overflow:hidden">b</div>') == "a\n\nb"


def test_a_tag_met_where_all_is_hidden_means_all_that_it_says_where_it_is_met_again() -> None:
    tag = "<ix:nonNumeric name='a' style='display:none'>"
    hidden = f"<div style='display:none'>{tag}b</ix:nonNumeric><ix:c/>d</div>"
    assert page(f"<p>e</p>{hidden}<p>f {tag}g</ix:nonNumeric>h</p>") == "e\n\nf h"


def test_tags_of_inline_xbrl_are_transparent() -> None:
    assert (
        page('<p>(<ix:nonNumeric name="dei:CityAreaCode">630</ix:nonNumeric>) 555-0142</p>')
        == "(630) 555-0142"
    )


def test_page_numbers_at_page_breaks_are_not_text() -> None:
    assert (
        page(
            "<p>The registrant</p><p>- 2 -</p><hr style='page-break-after:always'>"
            "<p><a href='#toc'>Table of Contents</a></p><p>has filed</p><p>3</p>"
        )
        == "The registrant\nhas filed"
    )


def test_a_number_elsewhere_is_text() -> None:
    assert page("<p>Page</p><p>3</p><p>of the list</p>") == "Page\n\n3\n\nof the list"


# Broken mark-up

BROKEN = [
    "<p>one<p>two<div>three</p>four</div>",
    "<b><i>one</b> two</i> three",
    "<table><tr><td>a<td>b<tr><td>c</table>d",
    "<table><td>a</td></table>b",
    "one < two <3 three <",
    "<p title='a > b'>one</p>",
    '<p title="a > b" class=x>one</p>two',
    "<p title=a'b>one</p> two's",
    '<p title="unclosed>one</p><p class="x">two</p>',
    '<font face="Arial size=2>one</font> <b title="">two</b>',
    "<P>ONE</P ><Br/>two<HR>three",
    "</p>one</>two</ three>four",
    "<!-- a -- b -->one<!-- a --!>two<!>three",
    "<?php echo '>' ?>one",
    "<![CDATA[ one > two ]]> three",
    "one<!-- never closed",
    "one<b title='never closed",
    "one</",
    "<a<b>one</a<b>two",
    "<title>one</title><body>two</body>three",
    "<p>one<span>two</p>three</span>four",
    "<ul><li>one<li>two<ul><li>three</ul><li>four</ul>",
    "<dl><dt>one<dd>two<dt>three</dl>",
    "<table><tr><td><table><tr><td>one</td></tr></table></td><td>two</td></tr></table>",
    "<table>one<tr>two<td>three</td>four</tr></table>five",
    "<script>a</script><style>b</style>one<script>c",
    "&lt;p&gt;one&amp;&copy two&#8217;three&#150;four",
    "<h1>one<h2>two</h1>three",
    "<pre>one\n two</pre>three",
    "one\x00two",
    "<br/><br></br>one</br>two",
    "<div/>one<p/>two",
]


def letters(text: str) -> str:
    return "".join(char for char in text if char.isprintable() and not char.isspace())


@pytest.mark.parametrize("broken", BROKEN)
def test_broken_mark_up_shows_what_a_browser_shows(broken: str) -> None:
    raw = f"<html><body>{broken}"
    tree = html5lib.parse(raw, namespaceHTMLElements=False)
    for element in tree.iter():
        if element.tag in ("script", "style", "title") or callable(element.tag):
            element.text = ""
    assert letters(shown(raw)) == letters("".join(tree.itertext()))


def test_what_is_lost_to_damage_is_reported() -> None:
    where = source("<html><p>one</p><p>two</p><!-- three <p>four</p>")
    assert [damage.message[:12] for damage in where.damage] == ["This comment"]
    assert where.file.raw[where.damage[0].start :].startswith("<!-- three")


# Where it comes from


def test_a_character_comes_from_its_reference() -> None:
    where = source("<html><p>Smith &amp; Sons&#146; <b>Item&nbsp;</b>5.02</p>")
    assert origin(where, "& Sons’") == "&amp; Sons&#146;"
    assert origin(where, "Item\xa05.02") == "Item&nbsp;</b>5.02"
    assert origin(where, "Sons") == "Sons"


def test_the_cells_of_a_row_are_ranges() -> None:
    where = source("<html><table><tr><td>99.1</td><td>Press release</td></tr></table>")
    place = where.location(0, len(where.text))
    raw = where.file.raw
    assert [raw[a.offset : b.offset] for a, b in place.ranges] == ["99.1", "Press release"]
    assert raw[place.start.offset : place.end.offset] == "99.1</td><td>Press release"


def test_lines_set_side_by_side_still_lie_in_the_hull() -> None:
    where = source("<html><table><tr><td>a<br>b<td>c<br>d</table>")
    assert where.text == "a\tc\nb\td"
    place = where.location(0, len(where.text))
    assert where.file.raw[place.start.offset : place.end.offset] == "a<br>b<td>c<br>d"


def test_html_is_told_by_its_content() -> None:
    assert reading("<p>One</p>").format == "html"
    assert reading("a < b and <b> is a tag").format == "text"
    assert shown("<PAGE>\n<TABLE>\n<S> <C>\nOne  Two\n</TABLE>").strip() == "One  Two"


# The mark-up of filing agents and word processors


def test_a_style_sheet_hides_what_it_says() -> None:
    sheet = """<style><!-- /* a { b */ p.MsoNormal { margin:0 } .Gone, span.away { font: x; display:none }
        #note { visibility : hidden } .back { display:none } .back { display:block }
        @media print { .seen { display:none } } --></style>"""
    assert page(
        sheet + '<p class="MsoNormal gone">n</p><span class=away>n</span><b class=away>one</b> <b id="note">n</b>'
        "<p class='seen back'>two</p><p class=gone style='display:block'>three</p><p class='gone'>n</p>"
    ) == "one\n\ntwo\n\nthree"  # fmt: skip


def test_what_a_style_sheet_hides_is_shown_on_a_page_without_it() -> None:
    words = "<p class='gone'>one</p><p>two</p>"
    sheet = "<style>.gone { display:none }</style>"
    assert [page(sheet + words), page(words), page(words + sheet + words)] == [
        "two",
        "one\n\ntwo",
        "one\n\ntwo\n\ntwo",
    ]
    taken_back = "<style>.gone { display:block }</style>"
    assert page(sheet + words + taken_back + words) == "two\n\none\n\ntwo"


def test_a_sign_that_opens_no_tag_is_text() -> None:
    assert page("<p>less < than 5<6, and <3 </ b <></p><p>c</</p>") == "less < than 5<6, and <3\n\nc"


def test_a_box_in_a_line_is_apart_from_what_follows_it() -> None:
    box = "<font style='display:inline-flex;min-width:4%'>•</font>"
    assert page(f"<div>{box}<div style='display:inline'><font>The notes</font></div></div>") == "• The notes"
    assert page(
        "<p><span style='display:inline-block; width:.5in'>99.1</span>Release (the “<span>A</span>”)"
    ) == ("99.1 Release (the “A”)")


def test_conditional_comments_and_the_other_mark_up_of_word() -> None:
    assert page(
        "<!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]--><p class=MsoNormal><![if !supportLists]>"
        "<span style='mso-list:Ignore'>(a)<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>Not "
        "applicable.<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><![if !vml]><st1:place w:st='on'>Elgin</st1:place><![endif]>"
    ) == "(a)\xa0\xa0 Not applicable.\n\nElgin"  # fmt: skip


def test_the_tags_of_front_page_and_of_the_first_agents() -> None:
    assert page(
        "<P ALIGN=CENTER><FONT FACE='Times' SIZE=2><B>ITEM&nbsp;5.</B></FONT><FONT SIZE=2><B> OTHER </B></FONT></P>"
        "<DIR><DIR><P>indented</DIR></DIR><SPACER TYPE=BLOCK><NOBR>one</NOBR><MULTICOL>two</MULTICOL><U></U>"
    ) == "ITEM\xa05. OTHER\n\nindented\n\nonetwo"  # fmt: skip


def test_typed_pages_within_a_page() -> None:
    typed = "FORM 8-K\n\n<TABLE>\n<CAPTION>\nNo.   What\n<S>   <C>\n4.1   Lease\n</TABLE>\n\n   2\n<PAGE>\n\nItem 7.\n"
    assert page(f"<PRE>\n{typed}</PRE>") == "FORM 8-K\n\nNo.   What\n\n4.1   Lease\n\nItem 7."
    assert page("<p>The registrant</p><p>2</p><page><p>has filed</p>") == "The registrant\nhas filed"


def test_a_page_number_at_the_foot_of_a_sheet() -> None:
    foot = "<div style='height:40pt;position:relative'><div style='bottom:0;position:absolute'><span>2</span></div></div>"
    assert page(
        f"<div>The registrant</div>{foot}<hr style='page-break-after:always'><div>has filed</div>"
    ) == ("The registrant\nhas filed")


@pytest.mark.parametrize(
    "apart",
    ["I&#8203;t&#8288;em 5", "It&shy;em 5", "It<wbr>em 5", "<b>It</b><b>em</b> 5", "It&zwnj;em&#xFEFF; 5"],
)
def test_what_stands_unseen_within_a_word_does_not_part_it(apart: str) -> None:
    assert page(f"<p>{apart}</p>") == "Item 5"


def test_struck_words_are_shown_as_they_are_in_a_browser() -> None:
    assert page("<p>the <s>first</s> <del>second</del> <ins>third</ins></p>") == "the first second third"


def test_what_is_hidden_in_a_table_in_a_cell() -> None:
    inner = "<table><tr><td>a</td><td style='visibility:hidden'>n<table><tr><td>n</td></tr></table></td></tr></table>"
    assert page(f"<table><tr><td>{inner}</td><td>b</td></tr></table>") == "a\tb"


@pytest.mark.parametrize("window", [1, 2, 5, 16, 40])
def test_a_page_reads_alike_in_windows_of_any_size(window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    awkward = (
        "<p title='>'>On <b>May</b> 4</ ><p<i>one</p><style>.x{display:none}p<b</style>two</<u>three<!-- <p>four --> five"
        '<p class=x>six</p><a "<b>">seven<table><tr><td>eight<td>&#160;<td>nine &amp; ten</table>eleven</'
    )
    whole = source(f"<html>{awkward}")
    monkeypatch.setattr(html, "_WINDOW", window)
    split = source(f"<html>{awkward}")
    assert "five" in whole.text
    assert "six" not in whole.text
    assert (split.text, split.runs, split.damage) == (whole.text, whole.runs, whole.damage)


LONG = "".join(
    f"<p>Paragraph {number} of the   report,\nset over\ttwo lines &amp; sold at&nbsp;$14.00.</p><p>Plain words</p>"
    f"<table><tr><td>Row {number}</td><td>$</td><td>{number},000</td></tr></table>"
    + f"<p>{number}</p><hr style='page-break-after:always'><p>Table of Contents</p>"
    * (number % 5 == 0)
    for number in range(40)
)


@pytest.mark.parametrize("many", [1, 2, 7, 30])
@pytest.mark.parametrize("window", [64, 1 << 15])
def test_a_long_page_reads_like_a_short_one(many: int, window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read_html(File("page.htm", LONG), 0, len(LONG))
    assert "Table of Contents" not in expected.text
    folded: list[object] = []
    monkeypatch.setattr(html, "_MANY", many)
    monkeypatch.setattr(html, "_WINDOW", window)
    monkeypatch.setattr(html, "folded", lambda raw, line: folded.append(line) or lines.folded(raw, line))
    assert read_html(File("page.htm", LONG), 0, len(LONG)) == expected
    assert folded


def test_a_line_of_what_the_file_has_is_folded_and_others_are_not() -> None:
    raw = "sold\nat &#36;14"
    plain = Line(PARAGRAPH, [("sold at", 0, 7), (" ", 7, 8)])
    odd = Line(PARAGRAPH, [("sold", 0, 4), ("$", 8, 13)])
    packed = lines.folded(raw, plain)
    assert isinstance(packed, bytes)
    assert lines.unfolded(raw, packed) == plain
    assert lines.folded(raw, odd) is odd is lines.unfolded(raw, odd)
