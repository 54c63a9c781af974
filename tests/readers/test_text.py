"""What plain text shows: typed, or taken out of HTML."""

from __future__ import annotations

import pytest

from tests.readers.reading import origin, reading, shown, source

# Typed text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert shown(f"one{end}two{end}{end}three{end}") == "one\ntwo\n\nthree\n"


def test_a_byte_order_mark_is_not_text() -> None:
    assert shown("\ufeffone") == "one"
    assert source("\ufeffone").location(0, 3).start.offset == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blanks_at_the_end_of_a_line_are_not_seen(end: str) -> None:
    lines = ["Item 5.   ", "   ", "  \t ", "\t", "On May 4", " ", "a \t", "$5  "]
    assert shown(end.join(lines)) == "Item 5.\n\n\n\nOn May 4\n\na\n$5"


def test_columns_keep_their_places() -> None:
    typed = "        Delaware             001-34567\n    (State of ...)       (File Number)\n"
    assert shown(typed) == typed


def test_tabs_lead_to_the_next_stop() -> None:
    assert shown("Item 5.\tOther\n\t99.1\tRelease\n") == "Item 5. Other\n        99.1    Release\n"


def test_tabs_amid_blanks_are_eight_blanks_each() -> None:
    assert shown("Item 5.\t Other\n\t99.1\tRelease\n") == (
        "Item 5.         Other\n        99.1        Release\n"
    )


def test_a_tab_is_the_origin_of_its_blanks() -> None:
    where = source("Item 5.\tOther")
    assert where.raw_pieces(7, 8) == [(7, 8)]
    assert origin(where, "Other") == "Other"


def test_tags_of_typed_tables_are_not_text() -> None:
    assert shown("Above\n<TABLE>\n<CAPTION>\nNo.   What\n<S>   <C>\n4.1   Lease\n</TABLE>\nBelow<F1>\n") == (
        "Above\n\nNo.   What\n4.1   Lease\n\nBelow\n"
    )


def test_other_angles_are_text() -> None:
    assert shown("a <b and <SEC> 5 < 6") == "a <b and <SEC> 5 < 6"


def test_a_page_break_parts_paragraphs_and_its_numbers_are_not_text() -> None:
    assert shown("It ends here.\n\n     2\n<PAGE>\n\n     3\n\n   Item 7.  Exhibits\n") == (
        "It ends here.\n\n   Item 7.  Exhibits\n"
    )
    assert shown("It ends here.\n   - 2 -\n\fItem 7.\n") == "It ends here.\n\nItem 7.\n"


def test_a_sentence_runs_on_over_a_page_break() -> None:
    assert (
        shown("The registrant and\n\n  2\n\n<PAGE>\n\nits subsidiaries\n")
        == "The registrant and\nits subsidiaries\n"
    )


def test_a_number_away_from_page_breaks_is_text() -> None:
    assert shown("one\n\n   7\n\ntwo\n") == "one\n\n   7\n\ntwo\n"


def test_dashes_that_the_envelope_escaped() -> None:
    assert shown("total\n- -----\n- one\n") == "total\n-----\n- one\n"


def test_unseen_characters_are_not_text() -> None:
    assert shown("It\u200bem\x00 5\xad.0\u20602") == "Item 5.02"


# Text taken out of HTML


EXTRACT = """
8-K
1
hollin8k.htm
CURRENT REPORT

FORM 8-K

\xa0

    Delaware
    \xa0
    001-34567

    (State of
incorporation)
    \xa0
    (Commission
File Number)


Not applicable

    \xa0
    ☐
    Written communications


    By:
    /s/ Margaret T. Oakes

    \xa0
    Margaret T. Oakes

\xa0

    99.1
    \xa0
    Press release
"""


def test_stacked_cells_are_rows_again() -> None:
    assert shown(EXTRACT).split("\n\n") == [
        "FORM 8-K",
        "Delaware\t001-34567\n(State of incorporation)\t(Commission File Number)",
        "Not applicable",
        "☐\tWritten communications",
        "By:\t/s/ Margaret T. Oakes\n\tMargaret T. Oakes",
        "99.1\tPress release",
    ]


def test_the_head_of_the_document_is_not_its_text() -> None:
    (document,) = reading(EXTRACT).documents
    assert (document.type, document.sequence, document.filename, document.description) == (
        "8-K", "1", "hollin8k.htm", "CURRENT REPORT",
    )  # fmt: skip
    assert document.span.location.start.line == 2


def test_a_cell_of_several_lines_stands_beside_the_others() -> None:
    assert shown("Address\n\xa0\n\n        1 Mill Road\n        Elgin, IL\n    \xa0\n    60120\n") == (
        "Address\n\n1 Mill Road\t60120\nElgin, IL"
    )


def test_prose_in_a_cell_may_be_wrapped_where_it_was_written() -> None:
    first = (
        "    \xa0\n    ●\n    Lease\n"
        "    Agreement, dated May 4, 2020, between the Company and Elgin Yards LLC, as landlord, for the\n"
    )
    then = "    premises at 1 Mill Road\n    and those behind it.\n"
    assert shown("x\n\n" + first + then) == "x\n\n●\t" + (
        "Lease Agreement, dated May 4, 2020, between the Company and Elgin Yards LLC, as landlord, for the "
        "premises at 1 Mill Road and those behind it."
    )


def test_short_lines_parted_by_lines_with_a_no_break_space_are_a_row() -> None:
    assert shown(
        "Delaware\n\xa0\n001-34567\n\xa0\n36-4127385\n\n"
        "(State of\nincorporation)\n\xa0\n(File\nNumber)\n\xa0\n(EIN)\n"
    ) == ("Delaware\t001-34567\t36-4127385\n(State of incorporation)\t(File Number)\t(EIN)")


def test_paragraphs_parted_by_such_lines_are_no_row() -> None:
    heading = "Item 8.01. Other Events.\n\xa0\nOn May 4 it closed.\n"
    prose = f"{'It was agreed and announced. ' * 5}\n\xa0\n{'Nothing came of it, though. ' * 5}\n"
    assert "\t" not in shown(heading)
    assert "\t" not in shown(prose)


def test_cells_lead_back_to_the_file() -> None:
    where = source(EXTRACT)
    assert origin(where, "(State of incorporation)") == "(State of\nincorporation)"
    assert origin(where, "Margaret T. Oakes") == "Margaret T. Oakes"


def test_typed_columns_with_a_no_break_space_in_the_prose_stay() -> None:
    typed = "  Delaware          001-34567\n  (State)           (File No.)\n\nSection\xa05\n"
    assert shown(typed) == typed


def test_mark_up_indented_by_twos_stays_as_it_stands() -> None:
    text = "      \xa0\n      Delaware\n      \n          001-34567\n      \xa0\n"
    assert shown(text) == text.replace("      \n", "\n")
