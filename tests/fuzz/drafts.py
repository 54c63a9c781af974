"""Reports made up at random, whose ties are known because the figures were chosen to tie.

A draft is a list of blocks, written as typed text, as a page, or as a submission of either. Whatever is drawn is sound: a
report in which lint8k finds anything to mend is a false alarm. `faults.py` breaks it in one place.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

from hypothesis import strategies as st

from lint8k.law import calendar

CAPTIONS = {
    "1.01": "Entry into a Material Definitive Agreement",
    "2.02": "Results of Operations and Financial Condition",
    "3.02": "Unregistered Sales of Equity Securities",
    "5.07": "Submission of Matters to a Vote of Security Holders",
    "7.01": "Regulation FD Disclosure",
    "8.01": "Other Events",
    "9.01": "Financial Statements and Exhibits",
}
FIRST_DAY, LAST_DAY = date(2010, 4, 1), date(2025, 6, 30)
"""Item 5.07 is of 28 February 2010, and a fault dates a report some days back; the calendar of closings is reviewed to 2026."""
GROWTH_SINCE, SECURITIES_SINCE = date(2017, 4, 12), date(2019, 5, 2)


@dataclass(frozen=True)
class Block:
    """A centred line, a heading, a paragraph, or a row of cells."""

    kind: str
    cells: tuple[str, ...]


def centred(*lines: str) -> list[Block]:
    return [Block("centred", (line,)) for line in lines]


def paragraphs(*texts: str) -> list[Block]:
    return [Block("paragraph", (text,)) for text in texts]


def row(*cells: str) -> Block:
    return Block("row", cells)


@dataclass(frozen=True)
class Exhibit:
    number: str
    description: str


@dataclass(frozen=True)
class Event:
    """What is told under one item or two: the words by the item's number, the exhibits, the rules that tie the figures out."""

    items: dict[str, list[Block]]
    exhibits: tuple[Exhibit, ...] = ()
    ties: tuple[str, ...] = ()


@dataclass(frozen=True)
class Company:
    name: str
    state: str
    file_number: str
    ein: str
    street: str
    town: str
    zip_code: str
    telephone: str
    symbol: str


@dataclass(frozen=True)
class Draft:
    """Who reports, the day of the event, what happened, who signs, and the day on which."""

    company: Company
    day: date
    signed: date
    events: tuple[Event, ...]
    officer: str
    office: str

    @property
    def items(self) -> dict[str, list[Block]]:
        """What is told under each item, in the order of the form."""
        told = {number: words for event in self.events for number, words in event.items.items()}
        return {number: told[number] for number in sorted(told)}

    @property
    def exhibits(self) -> list[Exhibit]:
        """All of them, in the order of the list."""
        return sorted(
            (one for event in self.events for one in event.exhibits), key=lambda one: float(one.number)
        )

    @property
    def ties(self) -> list[str]:
        """The codes of the rules that tie something out, one for each relation that was written on purpose."""
        return [tie for event in self.events for tie in event.ties]


def long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def dollars(amount: Decimal) -> str:
    return f"${amount:,.2f}" if amount % 1 else f"${amount:,.0f}"


# What is drawn

COMPANIES = st.builds(
    Company,
    name=st.builds(
        "{} {} {}".format,
        st.sampled_from(
            ("Alder", "Brightwater", "Carrow", "Dunmore", "Ellsmere", "Fenwick Lane", "Great Marsh")
        ),
        st.sampled_from(("Bancorp", "Instruments", "Logistics", "Therapeutics", "Timber", "Energy Partners")),
        st.sampled_from(("Inc.", "Corporation", "Holdings, Inc.", "Group, Ltd.")),
    ),
    state=st.sampled_from(("Delaware", "Nevada", "Maryland", "New York")),
    file_number=st.integers(10000, 41999).map("001-{}".format),
    ein=st.integers(1000000, 9999999).map("36-{}".format),
    street=st.builds(
        "{} {}".format, st.integers(10, 9999), st.sampled_from(("Harbor Road", "West Third Street"))
    ),
    town=st.sampled_from(("Chicago, Illinois", "Naperville, Illinois")),
    zip_code=st.integers(60601, 60661).map(str),
    telephone=st.integers(100, 199).map("(312) 555-0{}".format),
    symbol=st.text("ABDEFGHKLMNPRSTVWXZ", min_size=4, max_size=4),
)


def people(*surnames: str) -> st.SearchStrategy[str]:
    return st.builds(
        "{} {}. {}".format,
        st.sampled_from(("Margaret", "Theodore", "Wilhelmina", "Desmond", "Priscilla")),
        st.sampled_from("ABDEHJKLMRT"),
        st.sampled_from(surnames),
    )


OFFICERS = people("Oakes", "Farquharson", "Winterbourne")
NOMINEES = people("Lindqvist", "Abernathy", "Castellano", "Thornhill")
OFFICES = st.sampled_from(
    ("Chief Financial Officer", "General Counsel and Secretary", "Senior Vice President and Treasurer")
)
BUYERS = st.sampled_from(
    ("Harrowgate Capital LLC", "Pembroke Lane Partners, L.P.", "Tolland Investors Fund II, L.P.")
)


@st.composite
def placements(draw: st.DrawFn, company: Company, day: date) -> Event:
    """A sale of shares, in one of the orders in which such a sale is told."""
    shares = draw(st.integers(20, 900)) * 10_000
    price = Decimal(draw(st.integers(105, 4995))) / 100
    total = dollars(shares * price)
    buyer = draw(BUYERS)
    sale = draw(
        st.sampled_from((
            f"agreed to issue and sell to the Purchaser {shares:,} shares of the Company's common stock, par value $0.001 per "
            f"share (the \"Shares\"), at a price of ${price:,.2f} per share, for an aggregate purchase price of {total}.",
            f"agreed to sell to the Purchaser an aggregate of {shares:,} shares of its common stock (the \"Shares\") at "
            f"${price:,.2f} per share, for gross proceeds of {total}.",
            f"agreed to sell to the Purchaser, for an aggregate purchase price of {total}, {shares:,} shares of the Company's "
            f"common stock (the \"Shares\") at a purchase price of ${price:,.2f} per share.",
        ))
    )  # fmt: skip
    return Event(
        {
            "1.01": paragraphs(
                f'On {long(day)}, {company.name} (the "Company") entered into a Securities Purchase Agreement (the '
                f'"Purchase Agreement") with {buyer} (the "Purchaser"), under which the Company {sale}',
                "The foregoing description of the Purchase Agreement is qualified in its entirety by reference to the full "
                "text of the Purchase Agreement, a copy of which is filed as Exhibit 10.1 to this report and is incorporated "
                "herein by reference.",
            ),
            "3.02": paragraphs(
                "The information set forth in Item 1.01 of this report is incorporated by reference into this Item 3.02. The "
                "Shares were offered and sold in reliance on the exemption from registration provided by Section 4(a)(2) of "
                "the Securities Act of 1933, as amended."
            ),
        },
        (
            Exhibit(
                "10.1",
                f"Securities Purchase Agreement, dated {long(day)}, between {company.name} and {buyer}",
            ),
        ),
        ("AMT001",),
    )


@st.composite
def results(draw: st.DrawFn, company: Company, day: date) -> Event:
    """A press release on the quarter, furnished."""
    before = draw(st.integers(100, 900))
    more = draw(st.integers(5, 90))
    return Event(
        {
            "2.02": paragraphs(
                f"On {long(day)}, {company.name} issued a press release announcing its results for the quarter. Net sales "
                f"were ${before + more}.0 million, an increase of ${more}.0 million compared with ${before}.0 million in the "
                "same quarter of the prior year. The press release is furnished as Exhibit 99.1 to this report.",
                'The information in this Item 2.02, including Exhibit 99.1, shall not be deemed "filed" for purposes of '
                "Section 18 of the Securities Exchange Act of 1934, as amended, or otherwise subject to the liabilities of "
                "that section.",
            )
        },
        (Exhibit("99.1", f"Press release dated {long(day)}"),),
        ("AMT008",),
    )


@st.composite
def meetings(draw: st.DrawFn, company: Company, day: date) -> Event:
    """An annual meeting: directors who got the votes of the same shares, and the auditor."""
    present = draw(st.integers(5_000_000, 90_000_000))
    unvoted = draw(st.integers(100_000, 900_000))
    nominees = draw(st.lists(NOMINEES, min_size=3, max_size=4, unique_by=lambda name: name.split()[-1]))
    table = [row("Nominee", "Votes For", "Votes Withheld", "Broker Non-Votes")]
    for nominee in nominees:
        withheld = draw(st.integers(10_000, 800_000))
        table.append(row(nominee, f"{present - unvoted - withheld:,}", f"{withheld:,}", f"{unvoted:,}"))
    return Event(
        {
            "5.07": [
                *paragraphs(
                    f"On {day:%A}, {long(day)}, {company.name} held its annual meeting of stockholders. The stockholders "
                    "elected the directors named below, to serve until the next annual meeting, by the following votes:"
                ),
                *table,
            ]
        },
        ties=("AMT003", "DAT004"),
    )


@st.composite
def dividends(draw: st.DrawFn, company: Company, day: date) -> Event:
    """A dividend, declared on the day, of record later, paid later still."""
    record = day + timedelta(days=draw(st.integers(10, 20)))
    paid = record + timedelta(days=draw(st.integers(10, 20)))
    cents = draw(st.integers(2, 98))
    return Event(
        {
            "8.01": paragraphs(
                f"On {long(day)}, the Board of Directors of {company.name} declared a quarterly cash dividend of "
                f"$0.{cents:02} per share of common stock, payable on {long(paid)} to stockholders of record at the close of "
                f"business on {long(record)}."
            )
        }
    )


KINDS = (placements, results, meetings, dividends)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A sound report of one to three events of one day."""
    company = draw(COMPANIES)
    day = draw(
        st.dates(FIRST_DAY, LAST_DAY).filter(lambda day: calendar.is_business_day(day, doubtful=False))
    )
    signed = draw(st.sampled_from((day, *islice(calendar.business_days(day, doubtful=True), 3))))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True))
    return Draft(
        company,
        day,
        signed,
        tuple(draw(kind(company, day)) for kind in kinds),
        draw(OFFICERS),
        draw(OFFICES),
    )


# What is written


def blocks(draft: Draft) -> list[Block]:
    """The report, block by block, in the wording of the form on its day."""
    return [*_cover(draft), *_items(draft), *_signature(draft)]


def _cover(draft: Draft) -> Iterable[Block]:
    company = draft.company
    yield from centred(
        "UNITED STATES",
        "SECURITIES AND EXCHANGE COMMISSION",
        "Washington, D.C. 20549",
        "FORM 8-K",
        "CURRENT REPORT",
        "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934",
        f"Date of Report (Date of earliest event reported): {long(draft.day)}",
        company.name,
        "(Exact name of registrant as specified in its charter)",
    )
    yield row(company.state, company.file_number, company.ein)
    yield row("(State or other jurisdiction", "(Commission", "(IRS Employer")
    yield row("of incorporation)", "File Number)", "Identification No.)")
    yield from centred(
        f"{company.street}, {company.town} {company.zip_code}",
        "(Address of principal executive offices) (Zip Code)",
        f"Registrant's telephone number, including area code: {company.telephone}",
        "Not Applicable",
        "(Former name or former address, if changed since last report)",
    )
    yield from paragraphs(
        "Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of "
        "the registrant under any of the following provisions:",
        "[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
        "[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
        "[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
        "[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))",
    )
    if draft.signed >= SECURITIES_SINCE:
        yield from paragraphs("Securities registered pursuant to Section 12(b) of the Act:")
        yield row("Title of each class", "Trading Symbol(s)", "Name of each exchange on which registered")
        yield row("Common Stock, par value $0.001 per share", company.symbol, "New York Stock Exchange")
    if draft.signed >= GROWTH_SINCE:
        yield from paragraphs(
            "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the "
            "Securities Act of 1933 (17 CFR 230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR 240.12b-2).",
            "Emerging growth company [ ]",
            "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended "
            "transition period for complying with any new or revised financial accounting standards provided pursuant to "
            "Section 13(a) of the Exchange Act. [ ]",
        )


def _items(draft: Draft) -> Iterable[Block]:
    for number, told in draft.items.items():
        yield Block("heading", (f"Item {number}", f"{CAPTIONS[number]}."))
        yield from told
    if draft.exhibits:
        yield Block("heading", ("Item 9.01", f"{CAPTIONS['9.01']}."))
        yield from paragraphs("(d) Exhibits.")
        yield row("Exhibit No.", "Description")
        for exhibit in draft.exhibits:
            yield row(exhibit.number, exhibit.description)


def _signature(draft: Draft) -> Iterable[Block]:
    yield from centred("SIGNATURES")
    yield from paragraphs(
        "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be "
        "signed on its behalf by the undersigned hereunto duly authorized."
    )
    yield row("", draft.company.name)
    yield row(f"Date: {long(draft.signed)}", f"By: /s/ {draft.officer}")
    yield row("", f"Name: {draft.officer}")
    yield row("", f"Title: {draft.office}")


WIDTH = 78


def as_text(parts: Iterable[Block]) -> str:
    """The report as it is typed."""
    lines: list[str] = []
    rows: list[tuple[str, ...]] = []
    for part in [*parts, Block("end", ())]:
        if part.kind == "row":
            rows.append(part.cells)
            continue
        lines += _typed_rows(rows)
        rows.clear()
        if part.kind == "centred":
            lines += [part.cells[0].center(WIDTH).rstrip(), ""]
        elif part.kind in ("heading", "paragraph"):
            lines += [*textwrap.wrap("  ".join(part.cells), WIDTH, break_on_hyphens=False), ""]
    return "\n".join(lines) + "\n"


def _typed_rows(rows: list[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    count = max(map(len, rows))
    widths = [max(len(cells[at]) for cells in rows if at < len(cells)) for at in range(count - 1)]
    widths = [max(min(width, 30), 9) for width in widths]
    room = max(16, WIDTH - sum(widths) - 3 * len(widths))
    lines: list[str] = []
    for cells in rows:
        pieces = [
            textwrap.wrap(cell, width, break_on_hyphens=False) or [""]
            for cell, width in zip(cells, [*widths, room], strict=True)
        ]
        for at in range(max(map(len, pieces))):
            printed = [piece[at] if at < len(piece) else "" for piece in pieces]
            lines.append(
                "   ".join(
                    cell.ljust(width) for cell, width in zip(printed, [*widths, room], strict=True)
                ).rstrip()
            )
    return [*lines, ""]


def as_page(parts: Iterable[Block]) -> str:
    """The report as a page of HTML."""
    written = ["<html><head><title>8-K</title></head><body>"]
    in_table = False
    for part in parts:
        if in_table and part.kind != "row":
            written.append("</table>")
            in_table = False
        cells = [html.escape(cell, quote=False).replace("'", "&rsquo;") for cell in part.cells]
        if part.kind == "row":
            if not in_table:
                written.append("<table>")
                in_table = True
            written.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        elif part.kind == "centred":
            written.append(f'<p style="text-align:center"><b>{cells[0]}</b></p>')
        elif part.kind == "heading":
            written.append("<p><b>" + "&nbsp;&nbsp;".join(cells) + "</b></p>")
        else:
            written.append(f"<p>{cells[0]}</p>")
    return "\n".join([*written, "</table>" if in_table else "", "</body></html>"])


def as_submission(draft: Draft, text: str) -> str:
    """The report in the wrapping that EDGAR puts around it, with a header that agrees."""
    numbers = [*draft.items, *(["9.01"] if draft.exhibits else ())]
    items = "\n".join(f"ITEM INFORMATION:\t\t{CAPTIONS[number]}" for number in numbers)
    company = draft.company
    return f"""\
<SEC-DOCUMENT>0000000000-00-000001.txt : {draft.signed:%Y%m%d}
<SEC-HEADER>0000000000-00-000001.hdr.sgml : {draft.signed:%Y%m%d}
ACCESSION NUMBER:\t\t0000000000-00-000001
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t{draft.day:%Y%m%d}
{items}
FILED AS OF DATE:\t\t{draft.signed:%Y%m%d}

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\t{company.name.upper().replace(".", "").replace(",", "")}
\t\tIRS NUMBER:\t\t\t\t{company.ein.replace("-", "")}

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K
\t\tSEC FILE NUMBER:\t{company.file_number}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>form8k.txt
<TEXT>
{text}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
