"""A filing made of known items and exhibits reads back the same, whatever the house style it is typed in."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_parsing import parsed

CAPTIONS = {
    "1": "Changes in Control of Registrant",
    "2": "Acquisition or Disposition of Assets",
    "4": "Changes in Registrant's Certifying Accountant",
    "5": "Other Events",
    "7": "Financial Statements, Pro Forma Financial Information and Exhibits",
    "1.01": "Entry into a Material Definitive Agreement",
    "2.03": "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a"
    " Registrant",
    "3.02": "Unregistered Sales of Equity Securities",
    "5.02": "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;"
    " Compensatory Arrangements of Certain Officers",
    "9.01": "Financial Statements and Exhibits",
}
PROSE = (
    "On May 1, 2010, the Company agreed to lease the quarry. The lease is described in Item 1.01 of an earlier report.",
    "The information set forth in Item 5 above is incorporated by reference into this Item. It is attached as Exhibit"
    " 99.1 to this report.",
    "Ada Vane resigned from the board of directors of the registrant. Item 5.02 of Form 8-K asks for no more.",
)
DESCRIPTIONS = (
    "Press Release dated May 2, 2010",
    "1998 Stock Option Plan of the Company, as amended",
    "364-Day Credit Agreement dated as of May 1, 2010",
    "Form of 7.5% Senior Notes due 2020",
    "Letter of Ferrow & Dale LLP to the Securities and Exchange Commission",
    "Amendment No. 1 to the Lease dated as of July 10, 1999 among the Company, Orlo Fund, L.P. and the other parties"
    " named on Schedule 2.1 of the Lease",
    "Bylaws (incorporated by reference to Exhibit 3.2 to the Form 10-K for the year ended December 31, 2009)",
)
EXHIBITS = (
    ("99.1",), ("99",), ("16",), ("2.1", "99.1"), ("10.1", "10.2", "99.1"), ("3(i)", "99"), ("10(a)", "10(b)"),
    ("4.1", "4.2", "23.1", "99.1", "99.2"), ("99(a)", "99(b)"), ("10.9", "10.10", "10.11"),
)  # fmt: skip
COVER = "FORM 8-K\n\nCURRENT REPORT\n\nHollin Ridge Materials, Inc.\n\nCommission File Number 001-34567"
SIGNED = (
    "SIGNATURE\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused\n"
    "this report to be signed.\n\nBy: /s/ Odo Marsh\n    Odo Marsh"
)


@dataclass(frozen=True)
class Style:
    """How a house types the headings, the list and its rows."""

    mark: str
    parted: str
    upper: bool
    ending: str
    number: str
    gap: str
    hanging: str
    blank: bool
    page: str
    heading: str
    columns: str
    index: str

    def item(self, number: str) -> str:
        caption = CAPTIONS[number].upper() if self.upper else CAPTIONS[number]
        return self.mark.format(number) + self.parted + caption + self.ending

    def row(self, number: str, description: str) -> str:
        first = self.number.format(number) + self.gap
        if self.gap.startswith("\n"):
            return first + textwrap.fill(description, 70) + self.page
        hanging = " " * len(first) if self.hanging == "aligned" else self.hanging
        kept = first.replace(" ", "\0") + description
        return textwrap.fill(kept, 70, subsequent_indent=hanging).replace("\0", " ") + self.page

    def list(self, rows: tuple[tuple[str, str], ...]) -> str:
        return ("\n\n" if self.blank else "\n").join(self.row(*row) for row in rows)


STYLES = st.builds(
    Style,
    mark=st.sampled_from(
        ["Item {}.", "ITEM {}", "Item {}:", "Item No. {}.", "Item #{}", "Item\xa0{}.", "I T E M {}", "Item. {}", "*Item {}.",
         "Item ({})", "Item\n{}.", "Item {}(a)."]
    ),
    parted=st.sampled_from([" ", "     ", " - ", " -- ", " – ", "\n", "\n\n"]),
    upper=st.booleans(),
    ending=st.sampled_from(["", ".", ":", "\n-------------"]),
    number=st.sampled_from(
        ["{}", "{}.", "({})", "Exhibit {}", "EX-{}", "Ex. {}", "Exhibit No. {}", "Exhibit {}:",
         "*{}", "{}*", "EXHIBIT {}", "{} +"]
    ),
    gap=st.sampled_from(["        ", " - ", " -- ", " – ", "\n", "\n\n"]),
    hanging=st.sampled_from(["aligned", "", "    "]),
    blank=st.booleans(),
    page=st.sampled_from(["", "", " ........ 4", "         4"]),
    heading=st.sampled_from(
        ["(c) Exhibits.", "(C) EXHIBITS:", "c) Exhibits", "(d)\n\nExhibits.", "(c)(1) Exhibits", "EXHIBITS",
         "(c) Exhibits. The following exhibits are filed as part of this report:",
         "(c) The following exhibits are filed herewith:", "Listed below are all exhibits filed as part of this report."]
    ),
    columns=st.sampled_from(
        ["", "Exhibit No.    Description", "Exhibit\nNumber         Description\n-------        -----------",
         "No.            Document", "Exhibit Number\n\nDescription"]
    ),
    index=st.sampled_from(["", "EXHIBIT INDEX", "Index to Exhibits"]),
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(
    STYLES,
    st.sampled_from([("1", "5", "7"), ("2", "7"), ("4", "5", "7"), ("1.01", "2.03", "9.01"), ("3.02", "5.02", "9.01")]),
    st.sampled_from(EXHIBITS),
    st.randoms(use_true_random=False),
)  # fmt: skip
def test_a_filing_reads_back_the_same(
    style: Style, numbers: tuple[str, ...], exhibits: tuple[str, ...], chance: random.Random
) -> None:
    rows = tuple((number, chance.choice(DESCRIPTIONS)) for number in exhibits)
    *events, last = numbers
    parts = [COVER]
    for number in events:
        parts += [style.item(number), textwrap.fill(chance.choice(PROSE), 75)]
    listed = [part for part in (style.columns, style.list(rows)) if part]
    parts += [style.item(last), style.heading, *listed, SIGNED]
    if style.index:
        parts += [style.index, *listed]
    filing = parsed("\n\n".join(parts) + "\n")

    assert [item.number for item in filing.items] == list(numbers)
    assert [_bare(item.caption).lower() for item in filing.items] == [CAPTIONS[n].lower() for n in numbers]
    assert [(row.number, _bare(row.description)) for row in filing.exhibits.listed] == [
        (number, _bare(description)) for number, description in rows
    ]
    assert [row.number for row in filing.exhibits.index] == (list(exhibits) if style.index else [])
    assert not any("duly caused" in item.body.text for item in filing.items)


def _bare(words: str | None) -> str:
    return " ".join((words or "").split()).rstrip(".:")
