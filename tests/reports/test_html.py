from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k import reports
from lint8k.report import Check, FileReport, Page, Place, Report, Skipped, Spot, Waived
from lint8k.reports import paper
from lint8k.reports.style import Style
from tests.reports.making import Paper, complaint, in_word, relation, report, together

SALE = Paper(
    "Item 8.01  Other Events.\n\n     The Company sold 500,000 shares\nat $14.00 per share for $7,500,000.\n"
)


def spot(text: Paper, words: str, page: int = 0) -> Spot:
    start = text.text.index(words)
    return Spot(page, start, start + len(words))


def place(text: Paper, words: str, message: str = "") -> Place:
    return replace(text.place(words, message), spot=spot(text, words))


def shown(text: Paper, *said: Any, ties: tuple[Any, ...] = (), **page: Any) -> Report:
    """A report with the text as its one page."""
    made = report(*said, ties=ties).files[0]
    return together(replace(made, pages=(Page("8-K · a.txt", text.text, **page),)))


def sale() -> Report:
    figures = [
        replace(SALE.figure(words, Decimal(1)), spot=spot(SALE, words))
        for words in ("500,000", "$14.00", "$7,500,000")
    ]
    return shown(
        SALE,
        complaint(
            place(SALE, "$7,500,000"),
            "The product is $7,000,000",
            place(SALE, "500,000", "the quantity"),
        ),
        ties=(relation("fails", "500,000 × $14.00 = $7,500,000", *figures),),
    )


def rendered(made: Report) -> str:
    return reports.render("html", made, Style())


def tree(made: Report) -> Any:
    """The page as a browser builds it; strict, so that what is not HTML fails."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(rendered(made))


def words(element: Any) -> str:
    return "".join(element.itertext())


def sheet(made: Report) -> Any:
    return next(one for one in tree(made).iter("div") if one.get("class") == "sheet")


def visible(made: Report) -> str:
    """The words of the page, without what is said of them."""
    root = sheet(made)
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == "aside" or child.get("class", "").split(" ")[0] in ("badge", "tick"):
                index = list(parent).index(child)
                tail = child.tail or ""
                if index:
                    parent[index - 1].tail = (parent[index - 1].tail or "") + tail
                else:
                    parent.text = (parent.text or "") + tail
                parent.remove(child)
    return "".join(words(one) for one in root.iter("pre"))


def test_typed_text_keeps_its_lines_and_columns() -> None:
    assert visible(sale()).strip("\n") == SALE.text.strip("\n")
    assert [one.tag for one in sheet(sale())] == ["pre", "aside", "pre"]


def test_a_violation_is_marked_where_it_stands_with_its_law_before_the_line() -> None:
    page = sheet(sale())
    (mark,) = page.iter("mark")
    assert (words(mark), mark.get("class"), mark.get("data-violations")) == ("$7,500,000", "error tied", "1")
    (note,) = page.iter("aside")
    assert words(note).split("\n")[1:] == [
        "1 error TST001",
        "The product is $7,000,000",
        "",
        "Line 3 the quantity",
        "",
        "Exchange Act Rule 12b-20",
        "",
    ]
    assert words(page[0]).endswith("sold 500,000✗ shares\n")


def test_a_waived_violation_is_marked_where_it_stands_with_its_reason() -> None:
    accepted = replace(
        complaint(place(SALE, "500,000"), "The number is misprinted"),
        waived=Waived("It is quoted so", "M. Oakes", None, "lint8k-waivers.toml:3"),
    )
    made = together(replace(sale().files[0], waived=(accepted,)))
    page = sheet(made)
    mark = next(one for one in page.iter("mark") if "waived" in one.get("class", ""))
    assert (words(mark), mark.get("class"), mark.get("data-waived")) == (
        "500,000",
        "waived related tied",
        "1",
    )
    assert words(next(one for one in page.iter("a") if one.get("class") == "badge waived")) == "W1"
    note = next(one for one in page.iter("aside") if one.get("class") == "remark waived")
    reason = "Waived: It is quoted so (M. Oakes; lint8k-waivers.toml:3)"
    assert words(note).split("\n")[1:4] == ["W1 waived error TST001", "The number is misprinted", reason]
    (row,) = (one for one in tree(made).iter("li") if one.get("id") == "waived-1")
    assert reason in words(row)
    assert next(row.iter("a")).get("href") == "#waived-at-1"
    names = [one.get("id") for one in tree(made).iter() if one.get("id")]
    assert "waived-at-1" in names
    assert len(names) == len(set(names))
    assert "(1 waived)" in words(next(tree(made).iter("nav")))


def test_figures_are_ticked_and_lead_to_what_ties_them() -> None:
    ticks = [one for one in sheet(sale()).iter("a") if "tick" in one.get("class", "")]
    assert [words(one) for one in ticks] == ["✗", "✗", "✗"]
    assert {one.get("aria-label") for one in ticks} == {"does not tie: 500,000 × $14.00 = $7,500,000"}
    assert {one.get("href") for one in ticks} == {"#tie-1"}
    (row,) = [one for one in tree(sale()).iter("tr") if one.get("id") == "tie-1"]
    assert [words(cell) for cell in row] == ["✗ does not tie", "500,000 × $14.00 = $7,500,000", "3, 4"]


def test_every_link_in_the_page_leads_somewhere_and_names_are_unique() -> None:
    root = tree(sale())
    names = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(names) == len(set(names))
    links = {one.get("href")[1:] for one in root.iter("a") if one.get("href")}
    assert links - set(names) == {"rule-TST001"}  # the report was made without its rules
    explained = replace(sale(), checks=(Check("TST001", "n", "error", "S.\n\nWhy.", "Act"),))
    assert "rule-TST001" in [one.get("id") for one in tree(explained).iter("h3")]


def test_the_page_loads_nothing_and_only_its_own_style_and_script_count() -> None:
    text = rendered(sale())
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.S)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    root = tree(sale())
    for one in root.iter():
        if isinstance(one.tag, str):
            assert one.tag not in ("img", "link", "iframe", "object", "embed", "base")
            assert not {"src", "style", "srcset"} & set(one.attrib)
            assert not any(name.startswith("on") for name in one.attrib)
    assert not re.search(r"https?://|url\(|@import", text)


FLOWING = Paper(
    "FORM 8-K\n\nA COMPANY, INC.\nthe registrant\n\n☐ Written communications\n\n"
    + "The Company sold a great many of its shares to a buyer whose name it does not give in this report. "
    * 2
    + "\n\nItem 9.01\tFinancial Statements and Exhibits\n\nShares\t500\tmore\nPrice\t1,000\t\n\nThe end.\n"
)


def flowing() -> Report:
    cover = FLOWING.text.index("The Company")
    heading = FLOWING.text.index("Item 9.01")
    said = complaint(place(FLOWING, "500\tmore\nPrice"), "Cells", severity="note")
    whole = (heading, FLOWING.text.index("\n\nShares"))
    return shown(FLOWING, said, cover=cover, headings=(whole,), signing=FLOWING.text.index("The end."))


def test_other_text_flows_and_its_rows_are_rows_of_tables() -> None:
    page = sheet(flowing())
    assert [(one.tag, one.get("class")) for one in page] == [
        ("p", "centered"),
        ("p", "centered"),
        ("p", None),
        ("p", None),
        ("aside", "remark"),
        ("div", "rows figures"),
        ("p", "heading"),
    ]
    rows = [[words(cell) for cell in row] for row in page.iter("tr")]
    assert [row.get("class") for row in page.iter("tr")] == ["heading", None, None]
    assert rows[0] == ["Item 9.01", "Financial Statements and Exhibits"]
    assert [row[0].strip("1") for row in rows[1:]] == ["Shares", "Price"]
    assert [cell.get("class") for cell in page.iter("td")][2:5] == [None, "figure", None]


def test_a_heading_that_runs_into_its_text_is_not_set_apart() -> None:
    made = flowing().files[0]
    long = replace(made.pages[0], headings=((FLOWING.text.index("The Company"),) * 2,))
    page = sheet(together(replace(made, pages=(long,))))
    assert [one.get("class") for one in page.iter("p")][3] is None


def test_words_in_several_cells_are_marked_in_each() -> None:
    assert [words(mark) for mark in sheet(flowing()).iter("mark")] == ["500", "more", "Price"]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("short lines\n" * 30, True),
        (("x" * 80 + "\n") * 30 + "y" * 200, True),
        ("one long paragraph, as a browser shows it, " * 20, False),
        ("", True),
    ],
)
def test_typed_is_what_was_broken_into_lines(text: str, typed: bool) -> None:
    assert paper.is_typed(text) is typed


def test_what_stands_on_no_page_is_shown_with_its_line() -> None:
    made = shown(SALE, complaint(SALE.place("$14.00"), "In the header"))
    (line,) = [one for one in tree(made).iter("pre") if one.get("class") == "line"]
    assert words(line) == "4 | at $14.00 per share for $7,500,000."
    assert [words(mark) for mark in line.iter("mark")] == ["$14.00"]


def test_in_a_word_document_the_place_is_the_paragraph() -> None:
    root = tree(in_word())
    assert "TST001, table 1, row 2, cell 3" in words(next(root.iter("nav")))
    assert "table 1, row 2, cell 3 | figure" in words(root)


def test_documents_are_pages_and_those_without_text_are_named() -> None:
    file = sale().files[0]
    more = (Page("EX-99.1 · b.htm", "Press release"), Page("GRAPHIC · c.jpg", None), Page("", "Notes"))
    root = tree(together(replace(file, pages=(*file.pages, *more))))
    pages = [(words(one[0]), "open" in one.attrib) for one in root.iter("details")]
    assert pages == [("8-K · a.txt 1 violation", True), ("EX-99.1 · b.htm", False), ("Document 4", False)]
    assert "GRAPHIC · c.jpg: not text to be read" in words(root)


def test_several_filings_number_their_violations_through() -> None:
    file = sale().files[0]
    root = tree(together(file, replace(file, path="other.txt")))
    names = [one.get("id") for one in root.iter() if (one.get("id") or "").startswith(("note-", "tie-"))]
    assert names == ["note-1", "tie-1", "note-2", "tie-2"]


def test_several_filings_are_led_to_from_the_list() -> None:
    right = replace(sale().files[0], path="right.txt", complaints=(), relations=())
    nav = next(tree(together(*sale().files, right)).iter("nav"))
    links = {words(one): one.get("href") for one in nav.iter("a") if one.get("href").startswith("#filing-")}
    assert links == {"draft-8k.txt": "#filing-1", "right.txt": "#filing-2"}
    assert [words(one) for one in nav.iter("h2")] == ["draft-8k.txt", "Without violations"]
    ids = [one.get("id") for one in tree(together(*sale().files, right)).iter("article")]
    assert ids == ["filing-1", "filing-2"]


def test_a_clean_filing_says_so_and_has_no_filters() -> None:
    root = tree(shown(SALE))
    assert "No violations" in words(root)
    assert "No figures to tie were found." in words(root)
    assert not list(root.iter("form"))


def test_what_was_not_checked_is_told() -> None:
    made = Report("1", report().reviewed, skipped=(Skipped("<b>.txt", "it is empty"),))
    assert "<b>.txt: it is empty" in words(tree(made))
    assert "Nothing was checked" in words(tree(made))


def test_nothing_of_the_filing_is_markup_and_nothing_invisible_stays_so() -> None:
    nasty = Paper("</pre><script>alert(1)</script> \x1b[31m \u202efdp\u202c \x00 \ufeff&amp; \"'\n")
    made = shown(nasty, complaint(place(nasty, "alert(1)"), "<img src=x onerror=alert(1)>\u202e"))
    root = tree(made)
    assert len(list(root.iter("script"))) == 1
    assert not list(root.iter("img"))
    text = words(sheet(made))
    assert "</pre><script>1alert(1)</script> \\x1b[31m \\u202efdp\\u202c \\x00 \\ufeff&amp; \"'" in text
    assert not set("\x1b\u202e\u202c\x00\ufeff") & set(rendered(made))


@given(
    st.text(st.characters(exclude_characters="\r\f")),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))),
)
def test_whatever_is_marked_the_text_stays_the_text(text: str, stretches: list[tuple[int, int]]) -> None:
    here = Paper(text + "\n" + "x" * 20 + "\n")
    said = [
        replace(
            complaint(here.place("x"), "wrong"), place=replace(here.place("x"), spot=Spot(0, low, low + size))
        )
        for low, size in stretches
    ]
    made = shown(here, *said)
    one_by_one = "".join(paper.safe(line) + "\n" for line in here.text.split("\n")).rstrip("\n")
    expected = re.sub(r"<[^>]+>", "", one_by_one)
    pieces = "".join(paper.html(Page("", here.text), (), lambda number: ""))
    plain = re.sub(r"<[^>]+>", "", pieces)
    assert plain.strip("\n") == expected.strip("\n") or not paper.is_typed(here.text)
    found = rendered(made)
    assert found.count("<aside") == len(said)


def test_the_page_grows_with_the_text_alone() -> None:
    many = Paper("figure 1,000\n" * 5000)
    spots = [Spot(0, at, at + 5) for at in range(7, len(many.text), 13)]
    figures = [replace(many.figure("1,000"), spot=one) for one in spots]
    ties = tuple(relation("holds", "1,000 = 1,000", *figures[n : n + 2]) for n in range(0, 4000, 2))
    text = rendered(shown(many, ties=ties))
    assert len(text) < 200 * len(spots) + 600 * len(ties)


def test_a_file_report_without_pages_shows_its_lines() -> None:
    file = FileReport(
        "a.txt", "8-K", report().files[0].as_of, "draft", (complaint(SALE.place("$14.00"), "no"),), ()
    )
    root = tree(together(file))
    assert "a draft" in words(root)
    assert [words(mark) for mark in root.iter("mark")] == ["$14.00"]
