"""A cover and a signature page say the same in whatever house style they are printed."""

# ruff: noqa: E501 - a style stands in one line, so that the styles can be compared
from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k.grammar import cover, signatures
from lint8k.grammar.cover_pieces import Value

WIDTH = 78


class Printed(NamedTuple):
    """What is printed: as it is to be read back."""

    name: str
    state: str
    file_number: str
    ein: str
    street: str
    city: str
    zip: str
    phone: str
    former: str | None
    day: date
    filed: date
    signer: str
    title: str


def centred(text: str) -> str:
    return "\n".join(line.center(WIDTH).rstrip() for line in text.split("\n"))


def beside(*columns: str) -> str:
    """Columns side by side, each centred in its share of the line."""
    rows = [column.split("\n") for column in columns]
    share = WIDTH // len(rows)
    lines = range(max(map(len, rows)))
    return "\n".join(
        "".join((row[at] if at < len(row) else "").center(share) for row in rows).rstrip() for at in lines
    )


PRINTED = st.builds(
    Printed,
    name=st.sampled_from([
        "MARROW CREEK BANCSHARES, INC.", "Alderpoint Corporation", "The Holloway Company", "Sable & Thorne Holdings plc",
        "Pemberly Street Trust 1998-2", "KESTREL RIDGE PARTNERS, L.P.", "OXBOW LABORATORIES", "21st Harbor Corp. II",
    ]),
    state=st.sampled_from(["Delaware", "New York", "NEVADA", "Cayman Islands", "District of Columbia", "State of Ohio"]),
    file_number=st.sampled_from(["0-18225", "001-36743", "1-134", "333-46893", "333-104662-02", "814-00732"]),
    ein=st.from_regex(r"[0-9]{2}-[0-9]{7}", fullmatch=True),
    street=st.sampled_from(["410 Millrace Road", "One Harbor Plaza, Suite 1500", "P.O. Box 4417", "88 Pine Street, 31st Floor"]),
    city=st.sampled_from(["Bend, Oregon", "New York, New York", "St. Paul, MN", "Winston-Salem, North Carolina"]),
    zip=st.sampled_from(["97701", "10005-1234", "02110"]),
    phone=st.sampled_from(["(503) 555-0118", "503-555-0118", "503.555.0118", "+1 503 555 0118", "503/555-0118", "(503)555-0118"]),
    former=st.sampled_from([None, None, "Old Quill Corp."]),
    day=st.dates(date(1994, 1, 1), date(2024, 12, 1)),
    filed=st.dates(date(1994, 1, 1), date(2024, 12, 1)),
    signer=st.sampled_from(["Ada Quill", "Ada B. Quill, Jr.", "WM. THORNBURY ASH", "Mary-Jo O'Neill"]),
    title=st.sampled_from([
        "President", "Chief Financial Officer", "Vice President and Controller", "Secretary/Treasurer", "Attorney-in-Fact",
    ]),
)  # fmt: skip
Style = Callable[[Printed], str]
DAYS: list[Callable[[date], str]] = [
    lambda day: f"{day:%B} {day.day}, {day.year}",
    lambda day: f"{day:%B} {day.day:02},{day.year}".upper(),
    lambda day: f"{day.month}/{day.day}/{day.year}",
    lambda day: f"{day.day} {day:%B} {day.year}",
    lambda day: f"the {day.day}{'th' if 10 < day.day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day % 10, 'th')} day of {day:%B}, {day.year}",
]  # fmt: skip
DATES: list[Callable[[str], str]] = [
    lambda day: f"Date of Report (Date of earliest event reported): {day}",
    lambda day: f"DATE OF REPORT (DATE OF EARLIEST EVENT\nREPORTED)   {day}",
    lambda day: centred(f"{day}\n{'-' * 20}\nDate of Report (Date of earliest event reported)"),
    lambda day: centred(f"Date of Report (Date of earliest event reported)\n\n{day}"),
    lambda day: f"Date of earliest event reported:  __{day}__",
    lambda day: f"Date of Report (Date of earliest event reported)\t{day}",
]
NAMES: list[Style] = [
    lambda it: centred(f"{it.name}\n(Exact name of registrant as specified in its charter)"),
    lambda it: centred(f"{it.name}\n{'-' * 60}\n(Exact Name of Registrant\nas Specified in Charter)"),
    lambda it: f"Exact name of registrant as specified in its charter:\n{it.name}",
    lambda it: f"Exact name of issuer as specified in its charter:  {it.name}",
    lambda it: centred(
        f"__{it.name}__\n(EXACT NAME OF REGISTRANT AS SPECIFIED IN ITS CERTIFICATE OF INCORPORATION)"
    ),
]
NUMBERS: list[Style] = [
    lambda it: beside(
        f"{it.state}\n(State or other\njurisdiction of\nincorporation)",
        f"{it.file_number}\n(Commission\nFile Number)",
        f"{it.ein}\n(IRS Employer\nIdentification No.)",
    ),
    lambda it: beside(
        f"{it.file_number}\n------------\nCommission File No.",
        f"{it.state}\n------------\nState of incorporation",
        f"{it.ein}\n------------\nI.R.S. Employer\nIdentification Number",
    ),
    lambda it: f"{it.state}\t\t{it.file_number}\t\t{it.ein}\n(State or other jurisdiction\t\t(Commission\t\t(I.R.S. Employer\n"
    "of incorporation)\t\tFile Number)\t\tIdentification No.)",
    lambda it: f"State of Incorporation: {it.state}\nSEC File Number: {it.file_number}\nIRS Employer I.D. No.: {it.ein}",
    lambda it: f"State of Incorporation . . . . {it.state}\nCommission File No. . . . . . {it.file_number}\nTax I.D. No. . . . . {it.ein}",
    lambda it: centred(
        f"{it.state}\n(State or other jurisdiction of incorporation)\n\n{it.file_number}\n(Commission File Number)\n\n"
        f"{it.ein}\n(IRS Employer Identification No.)"
    ),
    lambda it: centred(f"Commission File Number {it.file_number}") + "\n\n"
    + beside(f"{it.state}\n(State of incorporation)", f"{it.ein}\n(I.R.S. Employer Identification No.)"),
]  # fmt: skip
ADDRESSES: list[Style] = [
    lambda it: centred(f"{it.street}, {it.city} {it.zip}\n(Address of principal executive offices) (Zip Code)"),
    lambda it: beside(f"{it.street}\n{it.city}\n(Address of principal executive offices)", f"\n{it.zip}\n(Zip Code)"),
    lambda it: f"{it.street}, {it.city}\t{it.zip}\n(Address of principal executive offices)\t(Zip Code)",
    lambda it: f"Address of principal executive offices:\n   {it.street}\n   {it.city} {it.zip}",
    lambda it: centred(f"{it.street}\n\n{it.city} {it.zip}\n{'_' * 60}\nAddress of principal executive offices, including Zip Code"),
]  # fmt: skip
PHONES: list[Style] = [
    lambda it: f"Registrant's telephone number, including area code: {it.phone}",
    lambda it: f"Registrant\u2019s telephone number,\nincluding area code     {it.phone}",
    lambda it: centred(f"{it.phone}\n(Registrant's telephone number, including area code)"),
    lambda it: f"REGISTRANT'S TELEPHONE NUMBER, INCLUDING AREA CODE ____{it.phone}____",
]
FORMERS: list[Style] = [
    lambda it: centred(f"{it.former or 'Not Applicable'}\n(Former name or former address, if changed since last report)"),
    lambda it: centred(f"{it.former or 'N/A'}\n{'-' * 60}\nFormer name or former address, if changed\nsince last report"),
    lambda it: f"Former name or former address, if changed since last report: {it.former or 'None'}",
]  # fmt: skip
TITLE = """\
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the
Securities Exchange Act of 1934
"""


@given(
    PRINTED, st.sampled_from(DAYS), st.sampled_from(DATES), st.sampled_from(NAMES), st.sampled_from(NUMBERS),
    st.sampled_from(ADDRESSES), st.sampled_from(PHONES), st.sampled_from(FORMERS),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_a_cover_reads_back_as_it_was_printed(
    it: Printed,
    day: Callable[[date], str],
    dated: Callable[[str], str],
    named: Style,
    numbered: Style,
    addressed: Style,
    phoned: Style,
    formerly: Style,
) -> None:
    parts = [
        centred(TITLE),
        dated(day(it.day)),
        *(style(it) for style in (named, numbered, addressed, phoned, formerly)),
    ]
    text = "\n\n".join(parts) + "\n\n"
    found = cover.find(text, len(text))
    assert found.report_date is not None
    assert found.report_date.day == it.day
    (party,) = found.registrants

    def words(value: Value | None) -> str | None:
        return " ".join(" ".join(text[start:end].split()) for start, end in value) if value else None

    assert [words(value) for value in (
        party.name, party.state, party.file_number, party.ein, party.zip, party.phone, party.former_name,
    )] == [it.name, it.state, it.file_number, it.ein, it.zip, it.phone, it.former]  # fmt: skip
    assert (words(party.address) or "").replace(",", "") == f"{it.street} {it.city}".replace(",", "")


BLOCKS: list[Callable[[Printed, str], str]] = [
    lambda it, day: f"{it.name}\n\nBy: /s/ {it.signer}\n    --------------\n    {it.signer}\n    {it.title}\n\nDate: {day}",
    lambda it, day: f"{'Dated: ' + day:<40}{it.name}\n\n{' ' * 40}By: /s/ {it.signer}\n{' ' * 40}Name: {it.signer}\n{' ' * 40}Title: {it.title}",
    lambda it, day: f"{it.name}\n(Registrant)\n\n{day}\n\n/s/{it.signer}\n{it.signer}, {it.title}",
    lambda it, day: f"\t{it.name}\n\nDate: {day}\tBy:\t/S/ {it.signer}\n\t\t{it.signer}\n\t\t{it.title}",
    lambda it, day: f"{it.name}\n\nBy:\t/s/ {it.signer}\n\nName:\tTitle:\t{it.signer} {it.title}\n\nDate: {day}",
    lambda it, day: f"{it.name}\n\nBy /s/ {it.signer}\n   ____________\n   {it.signer}\n   Its: {it.title}\n\nDated as of {day}",
    lambda it, day: f"{it.name}\n   Registrant\n\nSignature: /s/ {it.signer}\nPrinted Name: {it.signer}\nTitle: {it.title}\nDate: __{day}__",
    lambda it, day: f"{it.name}\n\nName: {it.signer}\nTitle: {it.title}\nSignature: /s/ {it.signer}\nDate: {day}",
]  # fmt: skip
SENTENCE = (
    "{heading}\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this\n"
    "report to be signed on its behalf by the undersigned hereunto duly authorized.\n\n"
)


@given(
    PRINTED, st.sampled_from(DAYS[:-1]), st.sampled_from(BLOCKS), st.sampled_from(["SIGNATURE", "S I G N A T U R E S", "Signatures"]),
    st.sampled_from(["", "\n\n<PAGE>\n\n   EXHIBIT INDEX\n\n99.1   Press release", "\n\n                 -3-\n"]),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_a_signature_reads_back_as_it_was_printed(
    it: Printed, day: Callable[[date], str], block: Callable[[Printed, str], str], heading: str, after: str
) -> None:
    text = SENTENCE.format(heading=heading) + block(it, day(it.filed)) + after + "\n"
    page = signatures.find(text, 0)
    assert page is not None
    (found,) = page.blocks

    def words(place: tuple[int, int] | None) -> str | None:
        return " ".join(text[slice(*place)].split()) if place else None

    assert [words(place) for place in (found.registrant, found.signer, found.name, found.title)] == [
        it.name, it.signer, it.signer, it.title,
    ]  # fmt: skip
    assert found.date is not None
    assert found.date.day == it.filed
