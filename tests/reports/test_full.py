from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint8k import reports
from lint8k.report import FileReport, Report, place
from lint8k.reports.style import Style, shown
from tests.reports.making import Paper, complaint, relation, report, together

SALE = Paper(
    "Item 8.01  Other Events.\n"
    "\n"
    "The Company sold 500,000 shares\n"
    "at $14.00 per share for an\n"
    "aggregate of $7,500,000.\n"
)


def full(made: Report, **style: object) -> str:
    return reports.render("full", made, Style(**style))  # type: ignore[arg-type]


def expected(text: str) -> str:
    return dedent(text).lstrip("\n")


def sale() -> Report:
    return report(
        complaint(
            SALE.place("$7,500,000"),
            "500,000 shares at $14.00 come to $7,000,000, not the stated aggregate of $7,500,000",
            SALE.place("500,000", "the number of shares"),
            SALE.place("$14.00", "the price"),
        ),
        ties=(
            relation(
                "fails",
                "500,000 × $14.00 = $7,500,000",
                SALE.figure("500,000", Decimal(500000)),
                SALE.figure("$14.00", Decimal("14.00")),
                SALE.figure("$7,500,000", Decimal(7500000)),
            ),
        ),
    )


def test_a_violation_is_shown_with_its_lines_what_it_disagrees_with_and_its_source() -> None:
    assert full(sale()) == expected(
        """
        draft-8k.txt:5:14: TST001 error total-does-not-tie
          500,000 shares at $14.00 come to $7,000,000, not the stated aggregate of
          $7,500,000

          3 | The Company sold 500,000 shares
            |                  ------- the number of shares
          4 | at $14.00 per share for an
            |    ------ the price
          5 | aggregate of $7,500,000.
            |              ^^^^^^^^^^

          Exchange Act Rule 12b-20

        draft-8k.txt: 1 error. 1 tie tested, 1 fails.
        """
    )


def test_the_tie_out_sheet_has_a_mark_the_statement_and_the_lines_and_why_one_is_open() -> None:
    made = report(
        ties=(
            relation("holds", "4 = 4", *(SALE.figure(word) for word in ("Item", "sold", "at", "aggregate"))),
            relation("fails", "500,000 × $14.00 = $7,500,000", SALE.figure("500,000"), SALE.figure("$14.00")),
            relation("open", "500,000 × up to $14.00", SALE.figure("500,000"), reason="the price is a range"),
        )
    )
    assert full(made, ties=True) == expected(
        """
        Tie-out of draft-8k.txt
          ✓ 4 = 4 (lines 1, 3, 4 and 5)
          ✗ 500,000 × $14.00 = $7,500,000 (lines 3 and 4)
          ? 500,000 × up to $14.00 (line 3)
              open: the price is a range

        draft-8k.txt: no violations. 2 ties tested, 1 holds, 1 fails; 1 left open.
        """
    )


def test_a_terminal_without_unicode_gets_other_marks() -> None:
    made = report(ties=(relation("holds", "1 = 1"), relation("fails", "1 = 2")))
    assert "  + 1 = 1\n  x 1 = 2\n" in full(made, ties=True, unicode=False)


def test_without_a_tie_the_sheet_says_so() -> None:
    assert full(report(), ties=True).startswith("Tie-out of draft-8k.txt: no figures to tie were found\n")


def test_several_filings_close_with_one_line_over_all() -> None:
    one, two = sale().files[0], replace(sale().files[0], path="other.txt", complaints=())
    assert full(together(one, two)).endswith("\n2 filings: 1 error. 2 ties tested, 2 fail.\n")


def test_quiet_leaves_the_closing_line_out() -> None:
    assert full(report(), quiet=True) == ""
    assert full(sale(), quiet=True).endswith("  Exchange Act Rule 12b-20\n")


def test_statistics_count_by_rule_the_most_frequent_first() -> None:
    often = complaint(SALE.place("Item"), "a", rule="TST002", name="item", severity="note")
    made = report(often, *sale().files[0].complaints, often)
    assert full(made, statistics=True).endswith(
        expected(
            """
            2  TST002  note     item
            1  TST001  error    total-does-not-tie

            draft-8k.txt: 1 error, 2 notes. No ties tested.
            """
        )
    )


def test_several_places_on_one_line_share_it() -> None:
    paper = Paper("500,000 shares at $14.00 for $7,500,000\n")
    made = report(
        complaint(
            paper.place("$7,500,000"),
            "wrong",
            paper.place("500,000", "the shares"),
            paper.place("$14.00", "the price"),
        )
    )
    assert excerpt_of(full(made)) == expected(
        """
        1 | 500,000 shares at $14.00 for $7,500,000
          | ------- the shares
          |                   ------ the price
          |                              ^^^^^^^^^^
        """
    )


def test_several_places_share_a_long_line_where_they_fit_into_it_together() -> None:
    paper = Paper("word " * 20 + "500,000 shares at $14.00 per share " + "word " * 20 + "for $7,500,000\n")
    price, shares = paper.place("$14.00", "price"), paper.place("500,000", "shares")
    near = excerpt_of(full(report(complaint(price, "wrong", shares)))).splitlines()
    assert [line[:1] for line in near] == ["1", " ", " "]
    far = excerpt_of(full(report(complaint(paper.place("$7,500,000"), "wrong", shares)))).splitlines()
    assert [line[:1] for line in far] == ["1", " ", "1", " "]
    for lines, words in ((near, ("500,000", "$14.00")), (far[:2], ("500,000",)), (far[2:], ("$7,500,000",))):
        for marks, word in zip(lines[1:], words, strict=True):
            at = marks.index("^" if "^" in marks else "-")
            assert lines[0][at : at + len(word)] == word


def test_of_a_place_that_runs_on_the_first_line_is_shown() -> None:
    paper = Paper("     99.1   Press release\n            dated May 2, 2015\n")
    made = report(complaint(paper.place("Press release\n            dated May 2, 2015"), "wrong"))
    assert excerpt_of(full(made)) == expected(
        """
        1 |      99.1   Press release
          |             ^^^^^^^^^^^^^
        """
    )


def test_words_in_columns_are_marked_one_by_one() -> None:
    paper = Paper("Date: May 2, 2015          By: /s/ J. Doe\n")
    made = report(complaint(paper.place("May 2, 2015          By: /s/ J. Doe"), "wrong"))
    assert excerpt_of(full(made)) == expected(
        """
        1 | Date: May 2, 2015          By: /s/ J. Doe
          |       ^^^^^^^^^^^          ^^^^^^^^^^^^^^
        """
    )


def test_a_tab_is_shown_as_wide_as_it_is() -> None:
    made = report(complaint(Paper("4.1\tWarrant\n").place("Warrant"), "wrong"))
    assert excerpt_of(full(made)) == expected(
        """
        1 | 4.1     Warrant
          |         ^^^^^^^
        """
    )


def test_wide_characters_take_two_columns_and_combining_ones_none() -> None:
    made = report(complaint(Paper("日本 Cafe\u0301 Inc.\n").place("Inc."), "wrong"))
    assert excerpt_of(full(made)) == "1 | 日本 Cafe\u0301 Inc.\n  |           ^^^^\n"


def test_what_could_steer_a_terminal_is_written_as_an_escape_in_excerpt_message_and_path() -> None:
    paper = Paper("sold \x1b[31m500\u202e shares\x9b\n", path="a\x1b[2J.txt")
    made = report(complaint(paper.place("500"), "not \x1b[0m500", paper.place("sold", "\u202esold")))
    said = full(made)
    assert excerpt_of(said).startswith("1 | sold \\x1b[31m500\\u202e shares\\x9b\n")
    assert "not \\x1b[0m500" in said
    assert "a\\x1b[2J.txt:1:11:" in said
    assert not set("\x1b\u202e\x9b") & set(said)


def test_a_form_feed_and_a_no_break_space_are_blanks() -> None:
    made = report(complaint(Paper("\fItem\xa07\n").place("Item\xa07"), "wrong"))
    assert excerpt_of(full(made)) == "1 |  Item 7\n  |  ^^^^^^\n"


@pytest.mark.parametrize("words", ["first", "middle", "last"])
def test_a_long_line_is_cut_around_the_place_and_says_so(words: str) -> None:
    paper = Paper("first " + "word " * 400 + "middle " + "word " * 400 + "last\n")
    lines = excerpt_of(full(report(complaint(paper.place(words), "wrong")))).splitlines()
    line, marks = lines
    assert len(line) <= 78
    assert line[marks.index("^") : marks.rindex("^") + 1] == words
    assert line.startswith("1 | …") == (words != "first")
    assert line.endswith("…") == (words != "last")
    assert {word.strip("…") for word in line[4:].split()} <= {"first", "word", "middle", "last", ""}


def test_of_a_line_a_little_too_long_the_indent_goes_first() -> None:
    paper = Paper("      4.1          Securities Purchase Agreement dated as of April 28, 2015, by\n")
    assert excerpt_of(full(report(complaint(paper.place("April 28, 2015"), "wrong")))) == expected(
        """
        1 | 4.1          Securities Purchase Agreement dated as of April 28, 2015, by
          |                                                        ^^^^^^^^^^^^^^
        """
    )


def test_no_word_is_cut_in_two_and_no_gap_begins_a_line() -> None:
    paper = Paper("The beginning of a line that is " + " " * 60 + "interrupted by May 2, 2015" + " word" * 40)
    line, _ = excerpt_of(full(report(complaint(paper.place("May 2, 2015"), "wrong")))).splitlines()
    assert line.startswith("1 | …interrupted by May 2, 2015 word")
    assert line.endswith("word…")


def test_a_line_of_a_megabyte_is_as_good() -> None:
    paper = Paper("x" * 1_000_000 + "$5" + "y" * 1_000_000)
    made = report(complaint(paper.place("$5"), "wrong"))
    line, marks = excerpt_of(full(made)).splitlines()
    assert line[marks.index("^") : marks.rindex("^") + 1] == "$5"
    assert len(made.files[0].complaints[0].place.excerpt.text) < 1000


def test_a_place_longer_than_the_line_is_marked_as_far_as_it_is_shown() -> None:
    paper = Paper("a " * 300 + "\n")
    line, marks = excerpt_of(full(report(complaint(paper.place("a " * 200), "wrong")))).splitlines()
    assert marks.endswith("^" * 60)
    assert len(marks) <= len(line) <= 78


def test_a_related_place_in_another_file_stands_under_its_name() -> None:
    exhibit = Paper("Press Release\nMay 3, 2015\n", path="ex99.txt")
    made = report(complaint(SALE.place("Item 8.01"), "wrong", exhibit.place("May 3, 2015", "its date")))
    assert excerpt_of(full(made)) == expected(
        """
        1 | Item 8.01  Other Events.
          | ^^^^^^^^^
        ex99.txt:
        2 | May 3, 2015
          | ----------- its date
        """
    )


def test_words_that_do_not_fit_beside_the_marks_go_below() -> None:
    paper = Paper(" " * 50 + "May 2, 2015\n")
    made = report(
        complaint(paper.place("May"), "wrong", paper.place("2015", "the day on which the release was issued"))
    )
    assert all(len(line) <= 80 for line in full(made).splitlines())
    assert "the day on which the release was issued" in full(made)


def test_the_place_of_an_empty_line_or_file_is_shown_too() -> None:
    assert excerpt_of(full(report(complaint(Paper("").place(""), "wrong")))) == "1 |\n  | ^\n"


@pytest.mark.parametrize("width", [40, 60, 80, 110])
def test_no_line_is_wider_than_it_may_be(width: int) -> None:
    text = full(report(*sale().files[0].complaints, ties=sale().files[0].relations), width=width, ties=True)
    assert max(map(len, text.splitlines()[1:-1])) <= width


def test_colour_is_added_and_nothing_else_changes() -> None:
    import re

    colored = full(sale(), color=True, ties=True)
    assert "\x1b[1;31m^^^^^^^^^^\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == full(sale(), ties=True)


def excerpt_of(text: str) -> str:
    """The lines of the first excerpt, without their indent."""
    block = text.split("\n\n")[1]
    return "".join(line[2:] + "\n" for line in block.splitlines())


@given(st.data())
def test_whatever_the_line_the_first_mark_stands_under_the_first_character(data: st.DataObject) -> None:
    text = data.draw(
        st.text("ab  \t\n\r\x1b\xa0日", min_size=1, max_size=400) | st.text(min_size=1, max_size=50)
    )
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    where = place(Paper(text).source.span(start, end))
    width = data.draw(st.integers(30, 100))
    line, marks = excerpt_of(full(report(complaint(where, "wrong")), width=width)).splitlines()
    location = where.location
    character = text[location.start.offset : location.start.offset + 1]
    columns = [column for letter in line for column in [letter] * display_width(letter)]
    under = "".join(columns[marks.index("^") :])
    assert len(columns) <= width - 2
    assert under.startswith(shown(character).strip()) or character.isspace()


def display_width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def test_an_empty_report_says_nothing() -> None:
    assert full(Report("1", report().reviewed)) == ""
    assert isinstance(sale().files[0], FileReport)
