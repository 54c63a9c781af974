"""Documents in, a filing out: what the parts of a filing are once grammar and model meet."""

from __future__ import annotations

from lint8k import parsing, readers
from lint8k.filing import Exhibit, Filing, Status
from lint8k.source import File

PAGE = """<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Hollin Ridge Materials, Inc.</p>
<p>Item 9.01 Financial Statements and Exhibits.</p><p>(d) Exhibits</p>
<table>
<tr><td><a href="ex2-1.htm">2.1</a>*</td><td><a href="ex2-1.htm">Merger Agreement</a></td></tr>
<tr><td>3.2</td><td><a class="link" href='https://www.sec.gov/a?b=1&amp;c=2'>Bylaws</a>
 (incorporated by reference to Exhibit 3.2 to the Form 10-K)</td></tr>
<tr><td>10.3#</td><td>Bonus Plan</td></tr>
</table>
<p>* Filed herewith.</p><p># Management contract or compensatory plan or arrangement.</p>
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly
caused this report to be signed.</p><p>By: /s/ Ada Vane</p></body></html>
"""


def parsed(text: str) -> Filing:
    file = File.from_bytes("filing", text.encode())
    return parsing.parse(file, readers.read(file))


def test_the_rows_of_a_list_tell_all_they_say() -> None:
    merger, bylaws, bonus = parsed(PAGE).exhibits.listed
    assert _said(merger) == ("2.1", Status.HERE, False, None, False, ("*",), ("ex2-1.htm",))
    reference, link = "Exhibit 3.2 to the Form 10-K", "https://www.sec.gov/a?b=1&c=2"
    assert _said(bylaws) == ("3.2", Status.BY_REFERENCE, None, reference, False, (), (link,))
    assert _said(bonus) == ("10.3", Status.HERE, None, None, True, ("#",), ())


def _said(row: Exhibit) -> tuple[object, ...]:
    reference = row.reference.text if row.reference else None
    return (row.number, row.status, row.furnished, reference, row.compensatory, row.marks, row.links)


def test_a_sentence_stands_for_a_list_where_there_is_none() -> None:
    text = "FORM 8-K\n\nItem 9.01 Exhibits\n\n(d) The release is filed as Exhibit 99.1.\n\nSIGNATURES\n"
    assert [(row.number, row.description) for row in parsed(text).exhibits.listed] == [
        ("99.1", "The release")
    ]
    index = "\n/s/ Ada Vane\n\nEXHIBIT INDEX\n\n99.1   Press release\n"
    exhibits = parsed(text + index).exhibits
    assert ([*exhibits.listed], [row.description for row in exhibits.index]) == ([], ["Press release"])
