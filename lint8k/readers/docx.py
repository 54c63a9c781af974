"""Word documents (`.docx`), as they are printed with all tracked changes accepted.

Paragraphs and tables come in order, a table as rows with tabs between its cells. Word's automatic numbers are
part of the text where the document's definitions give them. Text boxes, footnotes and endnotes are read behind the
paragraph or the table in which they are anchored, with its place for theirs; the marks of notes are not printed.
Tracked insertions are text; deletions, comments, hidden words, and the headers and footers of the pages are not, and
are known as the document's revisions.

An archive is looked at before anything reads it: how much it holds, as it says and as it unpacks, and under
which names. Nothing is ever unpacked to the disk. python-docx, which the extra ``lint8k[docx]`` brings, reads
the parts and their relations.

Source of the elements: ECMA-376, part 1, sections 17.3 (paragraphs and runs), 17.4 (tables), 17.9
(numbering), 17.10 and 17.11 (headers, footers, notes), 17.13 (annotations); part 3, section 9 (alternate content).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from typing import Any

from lint8k.filing import Document, Problem, Revision
from lint8k.patterns import regex
from lint8k.readers import Reading, UnreadableError
from lint8k.readers.lines import BREAK, PARAGRAPH, Cell, Line, Piece, shown, table_lines
from lint8k.readers.numbering import Numbering
from lint8k.records import NamedTuple, replace
from lint8k.source import ZIPPED, Block, File, Source

MISSING = 'it is a Word document; to have Word documents read, install the extra: pip install "lint8k[docx]"'
_MOST_PARTS = 5000
_LARGEST_PART = 32 * 1024 * 1024
_LARGEST = 96 * 1024 * 1024
"""The most bytes that a part may hold, and all parts of text together: a report of 500 pages has a tenth."""
_CHUNK = 65536
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN_PART = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DIALECTS = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"application/vnd.ms-word.document.macroEnabled.main+xml", _MAIN_PART),
    (b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml", _MAIN_PART),
    (b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", _MAIN_PART),
)
"""How strict Open XML, templates and documents with macros say what is otherwise the same: python-docx does not know it."""
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_V = "{urn:schemas-microsoft-com:vml}"
_MAY_BE_8K = regex(rb"(?i)8\W{0,3}k")
_DEEPEST = 20
"""Tables nested more deeply than this are passed over, and so are styles based on one another."""
_INSIDE = frozenset(
    _W + name
    for name in (
        "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo",
    )
)  # fmt: skip
_UNSEEN = regex("[\r\x00\xad\u200b-\u200f\u2060\ufeff]")
_TEXTS = {_W + "noBreakHyphen": "-", _W + "tab": "\t", _W + "ptab": "\t", _W + "cr": "\n", _W + "br": "\n"}


class DocxReader:
    """Word documents of 2007 and later."""

    name = "docx"

    def recognises(self, file: File) -> bool:
        """Whether the file is an archive that names the main part of a Word document."""
        return file.data.startswith(ZIPPED) and b"word/document" in file.data

    def read(self, file: File) -> Reading:
        """The document. Raises `UnreadableError` where it cannot be read at all."""
        parts = _unpacked(file.data)
        try:
            import docx
        except ImportError:
            body = b"".join(parts[name] for name in parts if name.startswith("word/document"))
            raise UnreadableError(MISSING, bool(_MAY_BE_8K.search(re.sub(rb"<[^<>]*>", b"", body)))) from None
        try:
            document = docx.Document(io.BytesIO(_packed(parts)))
            body = document.element.body
            page = _Page(_Related(document.part))
        except Exception as error:
            raise _damaged(" ".join(str(error).split())[:200] or type(error).__name__) from None
        page.read(body)
        made = page.document(file.path)
        return Reading(self.name, (made,), problems=_unread(body, made))


def _damaged(why: str) -> UnreadableError:
    return UnreadableError(f"it is a Word document that is damaged ({why.rstrip('.')})", True)


def _unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of an archive, those that hold no text as nothing."""
    parts: dict[str, bytes] = {}
    room = _LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > _MOST_PARTS:
                raise UnreadableError(
                    f"it is an archive of {len(entries):,} parts, as no Word document is", True
                )
            for entry in entries:
                name = entry.filename
                if name.startswith(("/", "\\")) or ":" in name or ".." in regex(r"[/\\]").split(name):
                    raise UnreadableError(f"it holds a part named {name!r}, which leads out of it", True)
                if entry.flag_bits & 1:
                    raise UnreadableError("it is encrypted", True)
                if not name.lower().endswith((".xml", ".rels")):
                    parts[name] = b""
                    continue
                if entry.file_size > min(room, _LARGEST_PART):
                    raise UnreadableError("it unpacks to more than any Word document holds", True)
                if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise _damaged("a part is compressed in a way that Word does not know")
                parts[name] = _content(archive, entry)
                room -= len(parts[name])
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise _damaged(str(error)) from None
    return parts


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """What a part holds, unpacked a little at a time: however much there is, no more is unpacked than it said."""
    chunks: list[bytes] = []
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            chunks.append(chunk)
    content = b"".join(chunks)
    for strange, usual in _DIALECTS:
        if strange in content:
            content = content.replace(strange, usual)
    return content


def _packed(parts: dict[str, bytes]) -> bytes:
    """The parts as an archive again, for python-docx."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _unread(body: Any, document: Document) -> tuple[Problem, ...]:
    """A problem where other files are to be inserted when Word opens the document: what they hold is not read."""
    kinds = {_W + "altChunk": "a file of another format", _W + "subDoc": "another document"}
    found = {kinds[element.tag] for element in body.iter(*kinds)}
    return tuple(
        Problem(f"Word inserts {kind} into this document, which is not read", document.span)
        for kind in sorted(found)
    )


class _Related:
    """What belongs to the main part of a document: its styles, its lists, and what stands beside its text.

    `pages` are the headers and footers, each with its kind; comments and notes go by their ids.
    """

    def __init__(self, part: Any) -> None:
        trees: dict[str, Any] = {}
        self.pages: list[tuple[str, Any]] = []
        for relation in part.rels.values():
            kind = relation.reltype.rsplit("/", 1)[-1]
            if relation.is_external or kind not in _BESIDE:
                continue
            tree = _tree(relation.target_part)
            if kind in ("header", "footer"):
                self.pages.append((kind, tree))
            else:
                trees[kind] = tree
        self.styles = _Styles(trees.get("styles"))
        self.numbering = Numbering(trees.get("numbering"), self.styles.list_of)
        self.comments = _by_id(trees.get("comments"), "comment")
        self.notes = {
            _W + f"{kind}Reference": _by_id(trees.get(f"{kind}s"), kind) for kind in ("footnote", "endnote")
        }


_BESIDE = ("styles", "numbering", "comments", "footnotes", "endnotes", "header", "footer")


def _tree(part: Any) -> Any:
    from docx.oxml import parse_xml

    tree = getattr(part, "element", None)
    return parse_xml(part.blob) if tree is None else tree


def _by_id(parent: Any, name: str) -> dict[str | None, Any]:
    return {child.get(_W + "id"): child for child in _children(parent, name)}


class _Mark(NamedTuple):
    """A revision as it is read: its place in the text that is being made."""

    kind: str
    text: str
    author: str | None
    start: int
    end: int


class _Page:
    """A document being read, paragraph by paragraph.

    `raw` are the pieces of the text that places point into: each paragraph is a line of it.
    """

    def __init__(self, related: _Related) -> None:
        self.related = related
        self.styles, self.numbering = related.styles, related.numbering
        self.raw: list[str] = []
        self.at = 0
        self.lines: list[Line] = []
        self.blocks: list[Block] = []
        self.marks: list[_Mark] = []
        self.commented: dict[str, int] = {}
        self.paragraphs = 0
        self.tables = 0
        self.fields: list[bool] = []
        self.codes = 0
        """The fields that are open, whether what is read of them is their result, and of how many it is their code."""
        self.open: _Text | None = None
        """The paragraph at hand, where its mark is deleted or hidden, so that the next goes on in its line."""
        self.place = Block(0, 1)
        self.beside: deque[tuple[Any, Block]] = deque()
        """The text boxes and notes that are still to be read, and where they are anchored."""

    def document(self, path: str) -> Document:
        """What was read."""
        file = File(path, "".join(self.raw), blocks=tuple(self.blocks))
        page = shown(file, self.lines)
        source = Source(file, lambda: page)
        first = source.span(0, min(1, len(source.text)))
        revisions = tuple(
            Revision(mark.kind, mark.text, mark.author, source.shown(mark.start, mark.end))
            for mark in self.marks
        )
        return Document(None, None, None, None, source, first, revisions)

    def read(self, body: Any) -> None:
        """Read the body of the document, and what its pages have at their heads and feet."""
        self._flow(body)
        for kind, tree in self.related.pages:
            page = _Page(self.related)
            page._flow(tree, self.place)
            page._read_beside()
            art = [path.get("string") or "" for path in tree.iter(_V + "textpath")]
            words = " ".join(" ".join([*art, *(line.text for line in page.lines)]).split())
            if words:
                self.marks.append(_Mark(kind, words, None, 0, 0))

    def _flow(self, parent: Any, home: Block | None = None) -> None:
        """Read paragraphs and tables one below the other; `home` is the place of all of them, if they have none."""
        columns = False
        for element in _blocks(parent):
            if element.tag == _W + "tbl":
                self.tables += home is None
                self.lines += self._finished() + self._table(element, self.tables, 0, home)
                columns = False
            else:
                self.paragraphs += home is None
                lines = self._paragraph(element, home or Block(0, self.paragraphs))
                typed = bool(lines) and any(piece[0] == "\t" for piece in lines[0].pieces)
                if lines and not (typed and columns):
                    lines[0] = Line(PARAGRAPH, lines[0].pieces)
                columns = typed
                self.lines += lines
            if self.beside and home is None and self.open is None:
                self._read_beside()
                columns = False
        self.lines += self._finished()
        if home is None:
            self._read_beside()

    def _read_beside(self) -> None:
        """Read the text boxes and notes of what was read last, and those of theirs."""
        fields, codes = self.fields, self.codes
        self.fields, self.codes = [], 0
        while self.beside:
            self._flow(*self.beside.popleft())
        self.fields, self.codes = fields, codes

    def _table(self, table: Any, number: int, depth: int, home: Block | None = None) -> list[Line]:
        """The lines of a table; one in a cell of another has its paragraphs there."""
        rows: list[list[Cell]] = []
        if depth == _DEEPEST:
            return []
        for count, row in enumerate(_descend(table, "tr"), 1):
            properties = _child(row, "trPr")
            before = _number(_child(properties, "gridBefore"), 0)
            deleted = _child(properties, "del")
            if deleted is not None:
                self._delete(row, deleted.get(_W + "author"), self.at)
                continue
            found: list[Cell] = []
            column = 0
            for cell in _descend(row, "tc"):
                width = min(max(1, _number(_child(_child(cell, "tcPr"), "gridSpan"), 1)), 64)
                lines: list[Line] = []
                paragraphs = 0
                for element in _blocks(cell):
                    nested = element.tag == _W + "tbl"
                    paragraphs += not nested
                    place = home or Block(0, max(1, paragraphs), number, count, column + 1)
                    if nested:
                        lines += self._finished() + self._table(element, number, depth + 1, place)
                    else:
                        lines += self._paragraph(element, place)
                lines += self._finished()
                if lines:
                    found.append(Cell(min(before, 64) + column, lines, width))
                column += width
            rows.append(found)
        return table_lines(rows)

    def _paragraph(self, paragraph: Any, block: Block) -> list[Line]:
        """The lines of a paragraph, none if nothing is printed in it; its text becomes a line of the file.

        Where its mark is deleted or hidden, so that the next paragraph goes on in its line, there are none as yet.
        """
        text = self.open
        if text is None:
            text = self.open = _Text(self.at)
        else:
            text.end += 1
        self.place = block
        self.blocks.append(Block(text.end, block.paragraph, block.table, block.row, block.cell))
        properties = _child(paragraph, "pPr")
        mark = _child(properties, "rPr")
        deleted = _child(mark, "del") is not None
        hides = _child(mark, "vanish")
        hidden = hides is not None and _is_on(hides)
        style = _value(_child(properties, "pStyle"))
        self._runs(paragraph, text, self.styles.hidden(style))
        if not (deleted or text.numbered or (hidden and not text.shown)):
            label = self.numbering.label(*self.styles.number(properties, style))
            self._shift_marks(text.start, text.shift(label))
            text.numbered = True
        return [] if (deleted or hidden) else self._finished()

    def _finished(self) -> list[Line]:
        """The lines of the paragraph at hand, if there is one."""
        text, self.open = self.open, None
        if text is None:
            return []
        for printed, low, high in text.pieces:
            self.raw += ["\n" * (low - self.at), printed]
            self.at = high
        self.raw.append("\n" * (text.end + 1 - self.at))
        self.at = text.end + 1
        return text.lines()

    def _shift_marks(self, start: int, size: int) -> None:
        """Move the marks of the paragraph at hand, and what was joined to it, behind its number."""
        at = len(self.marks)
        while size and at and self.marks[at - 1].start >= start:
            at -= 1
            mark = self.marks[at]
            self.marks[at] = mark._replace(start=mark.start + size, end=mark.end + size)
        if size:
            for number in range(len(self.blocks) - 1, -1, -1):
                block = self.blocks[number]
                if block.offset <= start:
                    break
                self.blocks[number] = replace(block, offset=block.offset + size)
            for key in reversed(self.commented):
                if self.commented[key] < start:
                    break
                self.commented[key] += size

    def _runs(self, parent: Any, text: _Text, hidden: bool) -> None:
        for element in parent:
            tag = element.tag
            if tag == _W + "r":
                self._run(element, text, hidden)
            elif tag in _INSIDE:
                start = text.end
                self._runs(element, text, hidden)
                if tag in (_W + "ins", _W + "moveTo") and text.end > start:
                    words = text.since(start)
                    self.marks.append(_Mark("insertion", words, element.get(_W + "author"), start, text.end))
            elif tag in (_W + "del", _W + "moveFrom"):
                self._delete(element, element.get(_W + "author"), text.end)
            elif tag == _MC + "AlternateContent":
                self._runs(_branch(element), text, hidden)
            elif tag in (_M + "oMath", _M + "oMathPara"):
                text.add("".join(part.text or "" for part in element.iter(_M + "t")))
            elif tag == _W + "commentRangeStart":
                self.commented[element.get(_W + "id")] = text.end

    def _delete(self, element: Any, author: str | None, at: int) -> None:
        words = "".join(part.text or "" for part in element.iter(_W + "delText", _W + "t"))
        if words:
            self.marks.append(_Mark("deletion", words, author, at, at))

    def _run(self, run: Any, text: _Text, hidden: bool) -> None:
        properties = _child(run, "rPr")
        if properties is not None:
            vanish = _child(properties, "vanish")
            if vanish is not None:
                hidden = _is_on(vanish)
            else:
                hidden = hidden or self.styles.hidden(_value(_child(properties, "rStyle")))
        unseen: list[str] = []
        for element in _branches(run):
            tag = element.tag
            if tag == _W + "fldChar":
                self._field(element, text)
                continue
            if tag == _W + "commentReference":
                self._comment(element.get(_W + "id"), text)
                continue
            if self.codes:
                continue
            if tag in self.related.notes:
                note = self.related.notes[tag].pop(element.get(_W + "id"), None)
                if note is not None and not hidden:
                    self.beside.append((note, self.place))
                continue
            if tag in _DRAWN:
                if not hidden:
                    self.beside += [(box, self.place) for box in _boxes(element)]
                continue
            printed = element.text or "" if tag == _W + "t" else _TEXTS.get(tag, "")
            if tag == _W + "sym":
                printed = _symbol(element)
            if printed:
                if hidden:
                    unseen.append(printed)
                else:
                    text.add(printed)
        if unseen:
            self.marks.append(_Mark("hidden", "".join(unseen), None, text.end, text.end))

    def _field(self, element: Any, text: _Text) -> None:
        """Enter or leave a field: its code is not printed, its result is; a check box of a form is drawn."""
        kind = element.get(_W + "fldCharType")
        if kind == "begin":
            self.fields.append(False)
            self.codes += 1
            box = _child(_child(element, "ffData"), "checkBox")
            if box is not None and self.codes == 1:
                state = _child(box, "checked")
                state = _child(box, "default") if state is None else state
                text.add("☒" if state is not None and _is_on(state) else "☐")
        elif self.fields:
            if kind in ("separate", "end"):
                self.codes -= not self.fields[-1]
                self.fields[-1] = True
            if kind == "end":
                self.fields.pop()

    def _comment(self, name: str | None, text: _Text) -> None:
        comment = self.related.comments.get(name)
        if comment is None:
            return
        words = " ".join(
            "".join(part.text or "" for part in p.iter(_W + "t")) for p in comment.iter(_W + "p")
        )
        start = self.commented.pop(name or "", text.end)
        self.marks.append(_Mark("comment", words.strip(), comment.get(_W + "author"), start, text.end))


class _Text:
    """The text of a paragraph as it is read; `start` and `end` are offsets into the text of the document."""

    def __init__(self, start: int) -> None:
        self.start = self.end = start
        self.pieces: list[Piece] = []
        self.numbered = False

    @property
    def shown(self) -> bool:
        """Whether anything is printed."""
        return any(not piece[0].isspace() for piece in self.pieces)

    def add(self, printed: str) -> None:
        for part in regex(r"([\t\n])").split(_UNSEEN.sub("", printed)):
            if part:
                self.pieces.append((part, self.end, self.end + len(part)))
                self.end += len(part)

    def since(self, start: int) -> str:
        """The text from an offset on."""
        at = len(self.pieces)
        while at and self.pieces[at - 1][1] >= start:
            at -= 1
        return "".join(piece[0] for piece in self.pieces[at:])

    def shift(self, label: str) -> int:
        """Put a number before the text; by how many characters that moves it."""
        if not label:
            return 0
        moved, end = self.pieces, self.end
        self.pieces, self.end = [], self.start
        self.add(label)
        size = self.end - self.start
        self.pieces += [(text, low + size, high + size) for text, low, high in moved]
        self.end = end + size
        return size

    def lines(self) -> list[Line]:
        """The lines that print anything. Tabs that stand together part two columns; those before it all, nothing."""
        found: list[Line] = []
        before = BREAK
        pieces: list[Piece] = []
        tab: Piece | None = None
        blank: Piece | None = None
        for piece in [*self.pieces, ("\n", self.end, self.end)]:
            if piece[0] == "\n":
                if pieces:
                    printed, low, _ = pieces[-1]
                    printed = printed.rstrip()
                    pieces[-1] = (printed, low, low + len(printed))
                    found.append(Line(before, pieces))
                    before = BREAK
                elif found:
                    before = PARAGRAPH
                pieces, tab, blank = [], None, None
            elif piece[0] == "\t":
                tab = tab or piece
            elif piece[0].isspace():
                blank = blank or piece
            else:
                if pieces:
                    pieces += [part for part in (tab or blank,) if part]
                pieces.append(piece)
                tab = blank = None
        return found


class _Styles:
    """The styles of a document: which of them hide their words, and which number their paragraphs."""

    def __init__(self, tree: Any) -> None:
        self._styles = {style.get(_W + "styleId"): style for style in _children(tree, "style")}
        self._default = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(_W + "type") == "paragraph" and style.get(_W + "default") in ("1", "true")
            ),
            None,
        )

    def _chain(self, name: str | None) -> Iterator[Any]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = _value(_child(style, "basedOn"))

    def hidden(self, name: str | None) -> bool:
        """Whether a style hides its words."""
        for style in self._chain(name):
            vanish = _child(_child(style, "rPr"), "vanish")
            if vanish is not None:
                return _is_on(vanish)
        return False

    def list_of(self, name: str) -> str | None:
        """The list (`numId`) of a numbering style."""
        return next(
            (
                _value(number)
                for style in self._chain(name)
                if (number := _child(_child(_child(style, "pPr"), "numPr"), "numId")) is not None
            ),
            None,
        )

    def number(self, properties: Any, name: str | None) -> tuple[str | None, int]:
        """The list (`numId`) and the level, from 0, of a paragraph, by its own properties or its style's."""
        found: str | None = None
        level: int | None = None
        for source in (properties, *(_child(style, "pPr") for style in self._chain(name or self._default))):
            number = _child(source, "numPr")
            if number is not None:
                found = found or _value(_child(number, "numId"))
                if level is None and _child(number, "ilvl") is not None:
                    level = _number(_child(number, "ilvl"), 0)
        return found, level or 0


_DRAWN = (_W + "drawing", _W + "pict", _W + "object")


def _branch(alternate: Any) -> Any:
    """The one of several ways of saying the same that says it in words, the way of older programs first."""
    ways = [*alternate.iterchildren(_MC + "Fallback"), *alternate.iterchildren(_MC + "Choice")]
    return next((way for way in ways if next(way.iter(_W + "t", _W + "sym"), None) is not None), ())


def _branches(parent: Any) -> Iterator[Any]:
    """The children of an element, of several ways of saying the same one."""
    for element in parent:
        if element.tag == _MC + "AlternateContent":
            yield from _branches(_branch(element))
        else:
            yield element


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes in a drawing."""
    for child in _branches(element):
        if child.tag == _W + "txbxContent":
            yield child
        else:
            yield from _boxes(child)


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body or a cell, in order."""
    for element in _branches(parent):
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif element.tag in _INSIDE:
            yield from _blocks(element)


def _descend(parent: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, in order."""
    for element in parent:
        if element.tag == _W + name:
            yield element
        elif element.tag in _INSIDE:
            yield from _descend(element, name)


def _children(parent: Any, name: str) -> Iterator[Any]:
    return iter(()) if parent is None else parent.iterchildren(_W + name)


def _child(parent: Any, name: str) -> Any:
    return None if parent is None else parent.find(_W + name)


def _value(element: Any) -> str | None:
    return None if element is None else element.get(_W + "val")


def _number(element: Any, default: int) -> int:
    value = _value(element)
    return int(value) if value is not None and regex(r"[0-9]{1,6}").fullmatch(value) else default


def _is_on(element: Any) -> bool:
    return _value(element) not in ("0", "false", "off", "none")


def _symbol(element: Any) -> str:
    """A character of a symbol font, as HTML and typed text print it: Wingdings' box is an o with dots."""
    code = element.get(_W + "char") or ""
    if not regex(r"[0-9A-Fa-f]{4}").fullmatch(code):
        return ""
    number = int(code, 16)
    if 0xF020 <= number <= 0xF0FF:
        return bytes((number & 0xFF,)).decode("cp1252", errors="ignore")
    return "" if 0xD800 <= number <= 0xDFFF or number < 32 else chr(number)
