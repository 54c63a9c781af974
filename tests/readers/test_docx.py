"""Word documents, made with python-docx: what is printed, and what stands beside it."""

from __future__ import annotations

import contextlib
import io
import sys
import zipfile
from typing import Any

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from lint8k import readers
from lint8k.filing import Document
from lint8k.source import File
from tests.readers.test_any_file import work

NUMBERING = """
<w:abstractNum {ns} w:abstractNumId="90">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%2."/></w:lvl>
</w:abstractNum>
<w:abstractNum {ns} w:abstractNumId="91">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1"/>
    <w:suff w:val="space"/></w:lvl>
  <w:lvl w:ilvl="1"><w:isLgl/><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
"""
LISTS = """
<w:num {ns} w:numId="90"><w:abstractNumId w:val="90"/></w:num>
<w:num {ns} w:numId="91"><w:abstractNumId w:val="91"/></w:num>
<w:num {ns} w:numId="92"><w:abstractNumId w:val="90"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def read(document: Any) -> Document:
    data = document if isinstance(document, bytes) else saved(document)
    reading = readers.read(File.from_bytes("a.docx", data))
    assert reading.format == "docx"
    return reading.documents[0]


def shown(document: Any) -> str:
    source = read(document).source
    assert source is not None
    return source.text


def with_xml(*paragraphs: str) -> Any:
    """A document of paragraphs whose content is given as XML."""
    made = docx.Document()
    for content in paragraphs:
        made.add_paragraph()._p.append(parse_xml(f"<w:p {nsdecls('w')}>{content}</w:p>"))
        outer = made.paragraphs[-1]._p
        inner = outer[-1]
        outer.remove(inner)
        outer.extend(list(inner))
    return made


def text(words: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def place(document: Any, words: str) -> str:
    source = read(document).source
    assert source is not None
    at = source.text.index(words)
    location = source.location(at, at + len(words))
    assert location.start.block == location.end.block
    return str(location.start)


def test_paragraphs_and_tables_come_in_order() -> None:
    made = docx.Document()
    made.add_paragraph("FORM 8-K")
    made.add_paragraph("")
    made.add_paragraph("CURRENT REPORT")
    table = made.add_table(2, 3)
    for number, words in enumerate(["Delaware", "001-12345", "12-3456789", "(State)", "(File)", "(EIN)"]):
        table.cell(number // 3, number % 3).text = words
    made.add_paragraph("End")
    assert shown(made) == (
        "FORM 8-K\n\nCURRENT REPORT\n\nDelaware\t001-12345\t12-3456789\n(State)\t(File)\t(EIN)\n\nEnd"
    )
    assert place(made, "CURRENT") == "paragraph 3"
    assert place(made, "(File)") == "table 1, row 2, cell 2"
    assert place(made, "End") == "paragraph 4"


def test_places_are_those_of_python_docx() -> None:
    made = docx.Document()
    made.add_paragraph("one")
    made.add_table(1, 1).cell(0, 0).text = "first"
    table = made.add_table(2, 4)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    table.cell(0, 2).text = "far"
    table.cell(1, 3).add_paragraph("second")
    made.add_paragraph("two")
    source = read(made).source
    assert source is not None
    for words in ("one", "first", "wide", "far", "second", "two"):
        at = source.text.index(words)
        block = source.location(at, at + len(words)).start.block
        assert block is not None
        if block.table is None:
            found = made.paragraphs[block.paragraph - 1].text
        else:
            cell = made.tables[block.table - 1].rows[block.row - 1].cells[block.cell - 1]
            found = cell.paragraphs[block.paragraph - 1].text
        assert found == words


def test_a_table_in_a_cell_is_read_in_its_place() -> None:
    made = docx.Document()
    cell = made.add_table(1, 2).cell(0, 1)
    cell.text = "outer"
    inner = cell.add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "left", "right"
    assert "left\tright" in shown(made)
    assert place(made, "left").startswith("table 1, row 1, cell 2")


def test_tabs_part_columns_and_indents_are_none() -> None:
    made = docx.Document()
    made.add_paragraph("\tOn May 2, the Company")
    made.add_paragraph("By:\t\t/s/ Jane Roe\t")
    made.add_paragraph("\tName:\tJane Roe")
    made.add_paragraph("soft\nbreak")
    assert shown(made) == "On May 2, the Company\n\nBy:\t/s/ Jane Roe\nName:\tJane Roe\n\nsoft\nbreak"


def numbered(*levels: tuple[str, int]) -> str:
    made = docx.Document()
    numbering = made.part.numbering_part.element
    for xml in (NUMBERING, LISTS):
        for one in parse_xml(f"<w:numbering {nsdecls('w')}>{xml.format(ns='')}</w:numbering>"):
            numbering.append(one)
    for name, level in levels:
        paragraph = made.add_paragraph("x")
        properties = paragraph._p.get_or_add_pPr()
        number = properties._add_numPr()
        number._add_ilvl().val = level
        number._add_numId().val = int(name)
    return shown(made).replace("\n\n", "|").replace("\n", "|").replace("\t", " ")


def test_automatic_numbers_are_counted_as_word_counts_them() -> None:
    assert numbered(("90", 0), ("90", 0), ("90", 1), ("90", 1), ("90", 0), ("90", 1)) == (
        "(a) x|(b) x|III. x|IV. x|(c) x|III. x"
    )
    assert numbered(("91", 0), ("91", 0), ("91", 1), ("91", 1), ("91", 2)) == (
        "Article I x|Article II x|2.1 x|2.2 x|• x"
    )
    assert numbered(("90", 0), ("92", 0), ("92", 0)) == "(a) x|(a) x|(b) x"
    assert numbered(*[("90", 0)] * 27).endswith("(z) x|(aa) x")
    assert numbered(("77", 0), ("0", 0), ("90", 8)) == "x|x|x"


def listed(definition: str, *levels: int) -> str:
    """The numbers that a definition of a list gives to paragraphs at some levels."""
    made = docx.Document()
    tree = made.part.numbering_part.element
    for one in parse_xml(f"<w:numbering {nsdecls('w')}>{definition}</w:numbering>"):
        tree.append(one)
    style = made.styles.add_style("Numbers", 4)
    style.element.append(parse_xml(f"<w:pPr {nsdecls('w')}><w:numPr><w:numId w:val='95'/></w:numPr></w:pPr>"))
    for level in levels:
        properties = made.add_paragraph("x")._p.get_or_add_pPr()
        number = properties._add_numPr()
        number._add_ilvl().val = level
        number._add_numId().val = 94
    return shown(made).replace("\n", "|").replace("\t", " ")


def level(number: int, format: str, pattern: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{pattern}"/>'
        "</w:lvl>"
    )


def test_a_level_may_count_on_or_begin_anew_where_it_says() -> None:
    inner = level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>') + level(
        2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>'
    )
    abstract = f'<w:abstractNum w:abstractNumId="94">{level(0, "upperLetter", "%1.")}{inner}</w:abstractNum>'
    number = '<w:num w:numId="94"><w:abstractNumId w:val="94"/></w:num>'
    assert listed(abstract + number, 0, 1, 2, 1, 2, 0, 1, 2) == "A. x|1. x|1) x|2. x|2) x|B. x|3. x|1) x"


def test_a_list_of_a_numbering_style_is_numbered_as_the_style_says() -> None:
    assert listed(
        '<w:abstractNum w:abstractNumId="94"><w:numStyleLink w:val="Numbers"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="95"><w:styleLink w:val="Numbers"/>{level(0, "ordinal", "%1:")}</w:abstractNum>'
        '<w:num w:numId="94"><w:abstractNumId w:val="94"/></w:num><w:num w:numId="95"><w:abstractNumId w:val="95"/></w:num>',
        0, 0, 0, 0,
    ) == "1st: x|2nd: x|3rd: x|4th: x"  # fmt: skip


def test_an_empty_paragraph_of_a_list_has_its_number() -> None:
    made = docx.Document()
    for words in ("one", "", "three"):
        made.add_paragraph(words, style="List Number")
    assert shown(made) == "1.\tone\n\n2.\n\n3.\tthree"


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    made = with_xml(
        text("The price is $")
        + '<w:del w:author="Roe" w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del>'
        + f'<w:ins w:author="Doe" w:id="2">{text("12")}</w:ins>'
        + text(" a share")
    )
    assert shown(made) == "The price is $12 a share"
    found = [(one.kind, one.text, one.author, one.span.text) for one in read(made).revisions]
    assert found == [("deletion", "10", "Roe", ""), ("insertion", "12", "Doe", "12")]
    assert str(read(made).revisions[0].span.location.start) == "paragraph 1"


def test_moved_words_are_read_where_they_went() -> None:
    made = with_xml(
        f"<w:moveFrom>{text('old')}</w:moveFrom>" + text("and "), f"<w:moveTo>{text('new')}</w:moveTo>"
    )
    assert shown(made) == "and\n\nnew"


def test_hidden_words_are_known_and_not_read() -> None:
    made = with_xml(
        text("seen ") + text("unseen", "<w:rPr><w:vanish/></w:rPr>")
        + text("too", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
    )  # fmt: skip
    assert shown(made) == "seen too"
    assert [(one.kind, one.text) for one in read(made).revisions] == [("hidden", "unseen")]


def test_comments_are_known_and_not_read() -> None:
    made = docx.Document()
    made.add_paragraph("Before.")
    paragraph = made.add_paragraph("The ")
    run = paragraph.add_run("closing")
    made.add_comment(run, "Which closing?", author="Roe")
    assert shown(made) == "Before.\n\nThe closing"
    (comment,) = read(made).revisions
    assert (comment.kind, comment.text, comment.author, comment.span.text) == (
        "comment", "Which closing?", "Roe", "closing",
    )  # fmt: skip


def gone(mark: str) -> str:
    return f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>"


def test_paragraphs_whose_mark_is_deleted_or_hidden_are_one() -> None:
    made = with_xml(
        gone('<w:del w:author="Roe"/>') + text("The pri"), text("ce is $5."),
        gone("<w:vanish/><w:specVanish/>") + text("Item 8.01 "), text("Other Events."),
        gone("<w:vanish/>") + text("never", "<w:rPr><w:vanish/></w:rPr>"), text("End"),
        gone('<w:del w:author="Roe"/>') + '<w:del w:author="Roe"><w:r><w:delText>No.</w:delText></w:r></w:del>',
    )  # fmt: skip
    assert shown(made) == "The price is $5.\n\nItem 8.01 Other Events.\n\nEnd"
    assert place(made, "Other") == "paragraph 4"
    assert place(made, "pri") == "paragraph 1"
    assert place(made, "End") == "paragraph 6"
    assert [(one.kind, one.text) for one in read(made).revisions] == [
        ("hidden", "never"),
        ("deletion", "No."),
    ]


def test_a_deleted_row_is_a_deletion() -> None:
    made = docx.Document()
    table = made.add_table(2, 1)
    table.cell(0, 0).text, table.cell(1, 0).text = "kept", "struck"
    table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {nsdecls('w')} w:author='Roe'/>"))
    assert shown(made) == "kept"
    assert [(one.kind, one.text, one.author) for one in read(made).revisions] == [
        ("deletion", "struck", "Roe")
    ]


def box(words: str) -> str:
    """A text box as Word writes it: in words of today, and in those of older programs."""
    content = f"<w:txbxContent><w:p>{text(words)}</w:p><w:p>{text('below')}</w:p></w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">'
        f"<w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        f'<mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">{content}</v:textbox></w:pict>'
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    made = with_xml(text("Before ") + box("FORM 8-K") + text("after"), text("End"))
    assert shown(made) == "Before after\n\nFORM 8-K\n\nbelow\n\nEnd"
    assert place(made, "FORM") == "paragraph 1"
    assert place(made, "End") == "paragraph 2"


def test_a_text_box_in_a_cell_is_read_behind_the_table() -> None:
    made = docx.Document()
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
    run = parse_xml(f"<w:p {nsdecls('w')}>{box('aside')}</w:p>")[0]
    table.cell(0, 1).paragraphs[0]._p.append(run)
    made.add_paragraph("End")
    assert shown(made) == "a\tb\n\naside\n\nbelow\n\nEnd"
    assert place(made, "aside") == "table 1, row 1, cell 2"


def with_part(made: Any, kind: str, content: str) -> Any:
    """A document with one more part, of one of the kinds that python-docx does not make."""
    name = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    xml = f"<w:{kind} {nsdecls('w')}>{content}</w:{kind}>".encode()
    made.part.relate_to(Part(PackURI(f"/word/{kind}.xml"), "application/xml", xml, made.part.package), name)
    return made


def test_notes_are_read_behind_the_paragraph_that_has_their_mark() -> None:
    made = with_xml(
        text("The price is $5,000") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + text("."),
        text("It closed.") + '<w:r><w:endnoteReference w:id="1"/></w:r>', text("End"),
    )  # fmt: skip
    made.add_table(1, 1).cell(0, 0).paragraphs[0]._p.append(
        parse_xml(f'<w:r {nsdecls("w")}><w:t>12</w:t><w:footnoteReference w:id="3"/></w:r>')
    )
    with_part(
        made,
        "footnotes",
        f'<w:footnote w:id="0" w:type="separator"><w:p>{text("never")}</w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{text("Before costs.")}'
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="3"><w:p>{text("In thousands.")}</w:p></w:footnote>',
    )
    with_part(made, "endnotes", f'<w:endnote w:id="1"><w:p>{text("At noon.")}</w:p></w:endnote>')
    assert shown(made) == (
        "The price is $5,000.\n\nBefore costs.\n\nIt closed.\n\nAt noon.\n\nEnd\n\n12\n\nIn thousands."
    )
    assert place(made, "Before costs") == "paragraph 1"
    assert place(made, "thousands") == "table 1, row 1, cell 1"


def test_headers_and_footers_are_known_and_not_read() -> None:
    made = docx.Document()
    made.add_paragraph("FORM 8-K")
    made.sections[0].header.paragraphs[0].text = "DRAFT of May 2"
    made.sections[0].footer.paragraphs[0].text = "Page\t2"
    made.sections[0].footer.paragraphs[0]._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
            '<v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r>'
        )
    )
    assert shown(made) == "FORM 8-K"
    assert sorted((one.kind, one.text) for one in read(made).revisions) == [
        ("footer", "CONFIDENTIAL Page 2"), ("header", "DRAFT of May 2"),
    ]  # fmt: skip


def test_of_several_ways_to_say_the_same_one_is_read() -> None:
    ways = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="w16se"><w:t>new</w:t></mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'
    )
    assert shown(with_xml(f"<w:r>{ways.format('<w:t>old</w:t>')}</w:r>")) == "old"
    assert shown(with_xml(f"<w:r>{ways.format('<w:pict/>')}</w:r>")) == "new"
    assert shown(with_xml(ways.replace("<w:t>new</w:t>", text("run")).format(""))) == "run"


def test_unseen_characters_are_not_text() -> None:
    assert shown(with_xml(text("It&#8203;em 9.&#173;01"))) == "Item 9.01"


def test_what_word_would_insert_is_told() -> None:
    made = docx.Document()
    made.add_paragraph("FORM 8-K")
    made.element.body.append(parse_xml(f"<w:altChunk {nsdecls('w')}/>"))
    (problem,) = readers.read(File.from_bytes("a.docx", saved(made))).problems
    assert problem.message == "Word inserts a file of another format into this document, which is not read"


def test_a_formula_is_read_in_its_line() -> None:
    math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{}</m:t></m:r></m:oMath>'
    assert shown(with_xml(text("Ratio: ") + math.format("3/2"))) == "Ratio: 3/2"


@pytest.mark.parametrize(
    ("usual", "strange"),
    [
        (
            [
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            ],
            [
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ],
        ),
        (
            ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
            ["application/vnd.ms-word.document.macroEnabled.main+xml"],
        ),
        (
            ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
            ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"],
        ),
    ],
)
def test_strict_documents_templates_and_macros_are_read_like_any(
    usual: list[str], strange: list[str]
) -> None:
    made = docx.Document()
    made.add_paragraph("FORM 8-K", style="List Number")
    with zipfile.ZipFile(io.BytesIO(saved(made))) as old:
        parts = {name: old.read(name) for name in old.namelist() if name.endswith((".xml", ".rels"))}
    for one, other in zip(usual, strange, strict=True):
        parts = {name: content.replace(one.encode(), other.encode()) for name, content in parts.items()}
    assert shown(repacked(parts)) == "1.\tFORM 8-K"


def test_fields_links_controls_and_symbols_print_what_they_show() -> None:
    made = with_xml(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>code</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + text("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f"<w:hyperlink>{text('link')}</w:hyperlink><w:sdt><w:sdtContent>{text('☒')}</w:sdtContent></w:sdt>",
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/><w:softHyphen/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'
        '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' + text(" Yes"),
    )
    assert shown(made) == "7\n\nlink☒\n\nþ-\n\n☒ Yes"


def unread(data: bytes) -> str:
    with pytest.raises(readers.UnreadableError) as caught:
        readers.read(File.from_bytes("a.docx", data))
    assert caught.value.failed
    return str(caught.value)


def repacked(change: dict[str, bytes], **options: Any) -> bytes:
    """A sound document with some parts put in place of others."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(docx.Document()))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        parts = {name: old.read(name) for name in old.namelist()} | change
        for name, content in parts.items():
            new.writestr(name, content, **options)
    return stream.getvalue()


def test_a_bomb_is_refused_by_what_it_says() -> None:
    data = repacked({"word/document.xml": b" " * (40 * 1024 * 1024)})
    assert len(data) < 1024 * 1024
    assert unread(data) == "it unpacks to more than any Word document holds"
    many = {f"word/{number}.xml": b" " * (30 * 1024 * 1024) for number in range(4)}
    assert unread(repacked(many)) == "it unpacks to more than any Word document holds"


def test_a_bomb_that_says_it_is_small_is_not_unpacked() -> None:
    size = 50 * 1024 * 1024
    data = repacked({"word/document.xml": b" " * size})
    lying = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != data
    assert "damaged" in unread(lying)


@pytest.mark.parametrize(
    "name", ["/etc/passwd.xml", "../../a.xml", "word/../../a.xml", "C:\\a.xml", "..\\a.xml"]
)
def test_a_path_that_leads_out_is_refused(name: str) -> None:
    assert "leads out of it" in unread(repacked({name: b"<a/>"}))


def test_a_relation_that_leads_out_reads_nothing() -> None:
    target = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="../../../etc/passwd"/></Relationships>'  # noqa: E501
    assert "damaged" in unread(repacked({"word/_rels/document.xml.rels": target}))


def test_entities_are_not_expanded() -> None:
    body = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c SYSTEM "file:///etc/passwd">]>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
    <w:t>x&b;&c;</w:t></w:r></w:p></w:body></w:document>"""
    found = shown(repacked({"word/document.xml": body}))
    assert "root" not in found
    assert "lol" not in found


def test_damage_is_told_in_a_sentence() -> None:
    whole = saved(docx.Document())
    assert unread(whole[: len(whole) // 2]).startswith("it is a Word document that is damaged (")
    assert "damaged" in unread(repacked({"word/document.xml": b"<w:document"}))
    assert "damaged" in unread(repacked({"[Content_Types].xml": b"<a/>"}))


def test_without_the_extra_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    for words, failed in (("FORM 8-K", True), ("Menu", False)):
        made = docx.Document()
        made.add_paragraph(words)
        with pytest.raises(readers.UnreadableError) as caught:
            readers.read(File.from_bytes("a.docx", saved(made)))
        assert str(caught.value).endswith('install the extra: pip install "lint8k[docx]"')
        assert caught.value.failed == failed


def sample() -> bytes:
    made = docx.Document()
    made.add_paragraph("FORM 8-K")
    made.add_table(1, 2).cell(0, 0).text = "Item 8.01"
    return saved(made)


SAMPLE = sample()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_bytes_give_a_document_or_a_sentence(data: st.DataObject) -> None:
    start = data.draw(st.integers(4, len(SAMPLE)))
    end = data.draw(st.integers(start, min(len(SAMPLE), start + 300)))
    spliced = SAMPLE[:start] + data.draw(st.binary(max_size=40)) + SAMPLE[end:]
    with contextlib.suppress(readers.UnreadableError):
        assert readers.read(File.from_bytes("a.docx", spliced)).documents


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_elements_give_a_document(data: st.DataObject) -> None:
    """The elements that are read, nested at random, with attributes of no sense."""
    words = (
        "p r t tbl tr tc pPr rPr numPr numId ilvl ins del sdt sdtContent fldChar sym vanish gridSpan tcPr trPr "
        "gridBefore commentReference pStyle delText br tab hyperlink"
    )
    names = st.sampled_from(words.split())
    values = st.sampled_from(["", "1", "-1", "99999999999", "x", "F0A8", "begin", "end", "separate"])

    def element(depth: int) -> str:
        name = data.draw(names)
        attributes = "".join(
            f' w:{key}="{data.draw(values)}"'
            for key in ("val", "char", "id", "fldCharType")
            if data.draw(st.booleans())
        )
        inside = (
            "".join(element(depth + 1) for _ in range(data.draw(st.integers(0, 3)))) if depth < 4 else "8-K"
        )
        return f"<w:{name}{attributes}>{inside}</w:{name}>"

    body = "".join(element(0) for _ in range(2))
    xml = f"<w:document {nsdecls('w')}><w:body>{body}</w:body></w:document>"
    assert read(repacked({"word/document.xml": xml.encode()})).source is not None


SHAPES = {
    "paragraphs": ("", "<w:p><w:r><w:t>x</w:t></w:r></w:p>", ""),
    "runs": ("<w:p>", "<w:r><w:rPr><w:rStyle w:val='a'/></w:rPr><w:t>x</w:t><w:tab/></w:r>", "</w:p>"),
    "insertions": ("<w:p>", "<w:ins w:author='Roe'><w:r><w:t>x</w:t></w:r></w:ins>", "</w:p>"),
    "numbered comments": (
        "", "<w:p><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr><w:commentRangeStart w:id='{}'/><w:r><w:t>x</w:t></w:r></w:p>", "",
    ),
    "numbered insertions": (
        "<w:p><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr>", "<w:ins><w:r><w:t>x</w:t></w:r></w:ins>", "</w:p>",
    ),
    "open fields": (
        "<w:p>", "<w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/><w:t>x</w:t></w:r>", "</w:p>",
    ),
    "marks that are deleted": ("", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", ""),
    "boxes": (
        "<w:p>", "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>", "</w:p>",
    ),
    "rows": ("<w:tbl>", "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>", "</w:tbl>"),
    "cells": ("<w:tbl><w:tr>", "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>", "</w:tr></w:tbl>"),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_document_is_twice_the_work(shape: str) -> None:
    head, body, foot = SHAPES[shape]

    def calls(times: int) -> int:
        inside = "".join(body.format(number) for number in range(times))
        xml = f"<w:document {nsdecls('w')}><w:body>{head}{inside}{foot}</w:body></w:document>"
        return work(repacked({"word/document.xml": xml.encode()}))

    calls(10)
    assert calls(2400) < 2.2 * calls(1200) + 500


AROUND = st.sampled_from([
    "{}", "<w:ins w:author='Roe'>{}</w:ins>", "<w:hyperlink>{}</w:hyperlink>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:r><w:tab/></w:r>{}", "{}<w:r><w:br/></w:r>", "<w:r><w:t>​</w:t></w:r>{}",
    "<w:del w:author='Roe'><w:r><w:delText>gone</w:delText></w:r></w:del>{}",
    "{}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "<w:r><w:noBreakHyphen/></w:r>{}",
])  # fmt: skip
PARAGRAPH = st.tuples(
    st.sampled_from(
        ["", '<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr>', "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"]
    ),
    st.lists(st.tuples(AROUND, st.text(alphabet="aZ9$.,é“—😀 ", max_size=6)), max_size=3),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        PARAGRAPH | st.lists(st.lists(PARAGRAPH, min_size=1, max_size=2), min_size=1, max_size=3), max_size=6
    )
)
def test_every_word_leads_back_to_its_paragraph(parts: list[Any]) -> None:
    made = docx.Document()
    words: list[str] = []

    def fill(paragraph: Any, content: tuple[str, list[tuple[str, str]]]) -> None:
        properties, runs = content
        xml = properties
        for around, more in runs:
            words.append(f"q{len(words)}{more}q")
            xml += around.format(text(words[-1]))
        paragraph._p.extend(list(parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>")))

    for part in parts:
        if isinstance(part, tuple):
            fill(made.add_paragraph(), part)
            continue
        table = made.add_table(1, len(part))
        for cell, content in zip(table.rows[0].cells, part, strict=True):
            fill(cell.paragraphs[0], content[0])
            for more in content[1:]:
                fill(cell.add_paragraph(), more)
    source = read(made).source
    assert source is not None
    for word in words:
        at = source.text.index(word)
        location = source.location(at, at + len(word))
        assert source.file.raw[location.start.offset : location.end.offset] == word
        block = location.start.block
        assert block is not None
        home = (
            made
            if block.table is None
            else made.tables[block.table - 1].rows[block.row - 1].cells[block.cell - 1]
        )
        found = home.paragraphs[block.paragraph - 1]._p
        assert word in "".join(found.itertext())
