"""HTML, as a browser shows it.

A tokenizer of our own (one compiled expression, each character looked at once) feeds flows of lines: the page is one flow, each
table cell is another, and a closed table hands its rows to the flow around it. There is no tree and no recursion.

What the eye sees of a table is its rows: a row becomes a line with a tab between its columns; columns and rows that hold nothing
fall away, so that a table that only lays out the page leaves plain paragraphs behind. Where several cells of a row hold several
lines, the lines are set side by side as the page has them.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import NamedTuple

from lint8k.filing import Document, Problem
from lint8k.readers import Reading
from lint8k.source import File, Source, SourceBuilder

_TOKEN = re.compile(
    r"""<(?:
        (?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)
            (?:(?P<attributes>[^>"'<]*(?:=\s*(?:"[^"<>]*"|'[^'<>]*')[^>"'<]*)*)(?P<end>>))?
      | (?P<comment>!--)
      | (?P<bogus>[!?]|/(?=[^a-zA-Z]))
    )""",
    re.X,
)
_ATTRIBUTE = re.compile(r"""[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*("|\Z)|'[^']*('|\Z)|[^\s>"'][^\s>]*|(?=>)))?""")
_COMMENT_END = re.compile(r"--!?>")
_TEXT = re.compile(r"[ \t\n\r\f]+|&(?:\#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)|[\xad\u200b-\u200f\u2060\ufeff\x00]+")
_PLAIN = re.compile(r"\r\n|[ \t\n\r\f]{2}|[&\xad\u200b-\u200f\u2060\ufeff\x00]")
_DISPLAY = re.compile(r"(?i)\bdisplay\s*:\s*([a-z-]+)|\bvisibility\s*:\s*(hidden|collapse)")
_HIDDEN = re.compile(r"(?i)\bhidden\b(?!\s*=\s*[\"']?false)")
_SPANS = re.compile(r"(?i)\b(col|row)span\s*=\s*[\"']?\s*(\d{1,4})")

_SPACE = " \t\n\r\f"
_FOLDED = {ord(blank): " " for blank in "\t\n\r\f"} | {blank: "\xa0" for blank in (*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)}
_BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
    frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li listing main menu nav ol optgroup option p page plaintext pre section select
    summary ul xmp""".split()
)
_VOID = frozenset("area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split())
_RAW = frozenset("script style iframe noembed noframes title".split())
_NEVER_SHOWN = frozenset(("ix:header", "ix:hidden", "template", "datalist"))
_DEEPEST = 40
"""Tables nested more deeply than this are read as running text: it keeps the time linear."""
_WIDEST = 64
"""Columns beyond this are not followed downwards through rowspans."""
_PROSE = 150
"""A line of a cell longer than this is running text, not a caption or a value."""

Piece = tuple[str, int, int]


class _Line(NamedTuple):
    """A line with something printed on it: 2 before it if a paragraph ended there, 1 for a mere line break."""

    before: int
    pieces: list[Piece]


class _Flow:
    """Lines one below the other: a page, or a cell."""

    __slots__ = ("before", "lines", "pieces", "printed", "space")

    def __init__(self) -> None:
        self.lines: list[_Line] = []
        self.pieces: list[Piece] = []
        self.printed = False
        self.before = 2
        self.space: Piece | None = None

    def end_line(self) -> bool:
        """Close the line at hand; False if nothing was printed on it."""
        if not self.printed:
            self.pieces = []
            self.space = None
            return False
        self.lines.append(_Line(self.before, self.pieces))
        self.pieces = []
        self.printed = False
        self.space = None
        return True

    def paragraph(self) -> None:
        self.end_line()
        self.before = 2

    def line_break(self) -> None:
        self.before = 1 if self.end_line() else 2

    def put(self, text: str, start: int, end: int) -> None:
        if self.space is not None:
            if self.pieces:
                self.pieces.append(self.space)
            self.space = None
        self.pieces.append((text, start, end))
        if not self.printed and not text.isspace():
            self.printed = True


class _Table:
    """A table being read: rows of cells with their columns; `hanging` counts down the rowspans of its columns."""

    __slots__ = ("column", "hanging", "in_cell", "row", "rows", "width")

    def __init__(self) -> None:
        self.rows: list[list[tuple[int, list[_Line]]]] = []
        self.row: list[tuple[int, list[_Line]]] | None = None
        self.hanging: dict[int, int] = {}
        self.column = 0
        self.width = 1
        self.in_cell = False

    def open_row(self) -> None:
        self.row = []
        self.column = 0

    def close_row(self) -> None:
        if self.row is not None:
            self.rows.append(self.row)
            self.row = None
            self.hanging = {column: left - 1 for column, left in self.hanging.items() if left > 1}

    def open_cell(self, attributes: str) -> None:
        while self.hanging.get(self.column, 0) and self.column < _WIDEST:
            self.column += 1
        self.width, down = 1, 1
        if "span" in attributes.lower():
            for match in _SPANS.finditer(attributes):
                if match[1].lower() == "col":
                    self.width = max(1, int(match[2]))
                else:
                    down = int(match[2])
        if down > 1:
            for column in range(self.column, min(self.column + self.width, _WIDEST)):
                self.hanging[column] = down
        self.in_cell = True

    def close_cell(self, lines: list[_Line]) -> None:
        assert self.row is not None
        if lines:
            self.row.append((self.column, lines))
        self.column += self.width
        self.in_cell = False

    def lines(self) -> list[_Line]:
        """The rows as lines, with tabs."""
        rows = [_joined(row) for row in self.rows]
        columns = sorted({column for row in rows for column, _ in row})
        order = {column: number for number, column in enumerate(columns)}
        found: list[_Line] = []
        before = 2
        for row in rows:
            if not row:
                before = 2
                continue
            at = len(found)
            found += _row_lines([(order[column], lines) for column, lines in row])
            found[at] = _Line(before, found[at].pieces)
            before = 1
        return found


def _text(line: _Line) -> str:
    return "".join(piece[0] for piece in line.pieces)


_LEADS = frozenset(("$", "US$", "C$", "€", "£", "¥", "(", "$(", "($"))
_FOLLOWS = frozenset((")", "%", ")%", "%)", "])"))


def _joined(row: list[tuple[int, list[_Line]]]) -> list[tuple[int, list[_Line]]]:
    """A row whose currency marks, brackets and percent signs in cells of their own stand with their figures."""
    found: list[tuple[int, list[_Line]]] = []
    lead: tuple[int, list[_Line]] | None = None
    for column, lines in row:
        text = _text(lines[0]).strip() if len(lines) == 1 and len(lines[0].pieces) < 4 else None
        if lead is not None:
            if len(lines) == 1 and text is not None and text[:1].isdigit() or text in ("—", "–", "-") or (text or "")[:1] == "(":
                column, lines = lead[0], [_Line(lines[0].before, lead[1][0].pieces + lines[0].pieces)]
            else:
                found.append(lead)
            lead = None
        if text in _LEADS:
            lead = column, lines
        elif text in _FOLLOWS and found and len(found[-1][1]) == 1:
            last = found[-1][1][0]
            found[-1] = found[-1][0], [_Line(last.before, last.pieces + lines[0].pieces)]
        else:
            found.append((column, lines))
    if lead is not None:
        found.append(lead)
    return found


def _row_lines(row: list[tuple[int, list[_Line]]]) -> list[_Line]:
    """The lines that a row prints."""
    if len(row) == 1:
        number, lines = row[0]
        return [_Line(line.before, _tabs(number, line) + line.pieces) for line in lines] if number else lines
    columns = [(number, _captions_joined(lines)) for number, lines in row]
    if sum(len(lines) > 1 and any(len(_text(line)) > _PROSE for line in lines) for _, lines in columns) > 1:
        return [_Line(2, line.pieces) for _, lines in columns for line in lines]
    printed: list[list[Piece]] = []
    reached: list[int] = []
    for number, lines in columns:
        for at, line in enumerate(lines):
            if at == len(printed):
                printed.append([])
                reached.append(0)
            printed[at] += _tabs(number - reached[at], line)
            printed[at] += line.pieces
            reached[at] = number
    return [_Line(1, pieces) for pieces in printed]


def _tabs(count: int, line: _Line) -> list[Piece]:
    at = line.pieces[0][1]
    return [("\t" * count, at, at)] if count else []


def _captions_joined(lines: list[_Line]) -> list[_Line]:
    """The lines of a cell, those of one parenthesis as one: it is one caption, wherever it was broken."""
    if len(lines) < 2:
        return lines
    found: list[_Line] = []
    depth = 0
    for line in lines:
        text = _text(line)
        if depth > 0 and found:
            at = line.pieces[0][1]
            found[-1].pieces.append((" ", at, at))
            found[-1].pieces.extend(line.pieces)
        else:
            found.append(_Line(line.before, list(line.pieces)))
            depth = 0
        depth += text.count("(") - text.count(")")
        if len(text) > _PROSE:
            depth = 0
    return found


class HtmlReader:
    """HTML of any age, as a browser shows it."""

    name = "html"

    def recognises(self, file: File) -> bool:
        """Whether the beginning holds a tag that only HTML has."""
        return is_html(file.raw, 0, len(file.raw))

    def read(self, file: File) -> Reading:
        """The page as one document."""
        source, problems = read_html(file, 0, len(file.raw))
        document = Document(None, None, None, None, source, source.span(0, min(1, len(source.text))))
        return Reading(self.name, (document,), problems=problems)


_MARK = re.compile(
    r"(?i)<(?:!doctype\s+html|html|head|body|title|meta|div|p|font|br|span|table\s|center|hr|h[1-6]|b|i|u|a\s|ix:)\b[^<>]{0,2000}>"
)


def is_html(raw: str, start: int, end: int) -> bool:
    """Whether the characters of a file from `start` to `end` are HTML, by what stands in the first of them."""
    return _MARK.search(raw, start, min(end, start + 20_000)) is not None


def read_html(file: File, start: int, end: int) -> tuple[Source, tuple[Problem, ...]]:
    """The visible text of the HTML between two offsets of a file, and what a browser would not show because of damage."""
    flow, unclosed = _read(file.raw, start, end)
    builder = SourceBuilder(file)
    at = start
    for number, line in enumerate(flow.lines):
        if number:
            builder.add("\n\n" if line.before == 2 else "\n", at, at)
        for text, low, high in line.pieces:
            builder.add(text, low, high)
        at = line.pieces[-1][2]
    source = builder.build()
    problems = []
    if unclosed is not None:
        place = raw_span(file, unclosed, end)
        problems.append(Problem("this tag is never closed, so that a browser shows nothing of what follows it", place))
    return source, tuple(problems)


def raw_span(file: File, start: int, end: int):  # type: ignore[no-untyped-def]
    """The place of some mark-up itself, which the visible text does not hold."""
    builder = SourceBuilder(file)
    builder.copy(start, min(end, start + 40))
    source = builder.build()
    return source.span(0, len(source.text))


def _read(raw: str, start: int, stop: int) -> tuple[_Flow, int | None]:
    page = _Flow()
    flows = [page]
    tables: list[_Table] = []
    flow = page
    at = start
    pre = 0
    hidden: str | None = None
    inside: dict[str, int] = {}
    unclosed: int | None = None
    search = _TOKEN.search

    def close_cell() -> None:
        nonlocal flow
        table = tables[-1]
        if table.in_cell:
            flow.end_line()
            table.close_cell(flows.pop().lines)
            flow = flows[-1]

    def close_table() -> None:
        close_cell()
        table = tables.pop()
        table.close_row()
        flow.paragraph()
        flow.lines += table.lines()

    while at < stop:
        token = search(raw, at, stop)
        low = token.start() if token else stop
        if low > at and hidden is None:
            _put_text(flow, raw, at, low, pre > 0)
        if token is None:
            break
        at = token.end()
        if token["comment"]:
            if raw.startswith(">", at) or raw.startswith("->", at):
                at = raw.index(">", at) + 1
                continue
            ended = _COMMENT_END.search(raw, at, stop)
            if ended is None:
                unclosed = low
                break
            at = ended.end()
            continue
        if token["bogus"]:
            at = raw.find(">", at, stop) + 1
            if not at:
                unclosed = low
                break
            continue
        attributes = token["attributes"] or ""
        if not token["end"]:
            high = _tag_end(raw, token.end("name"), stop)
            if high is None:
                unclosed = low
                break
            attributes, at = raw[token.end("name") : high - 1], high
        name = token["name"].lower()
        closing = bool(token["close"])
        if hidden is not None:
            if closing:
                if inside.get(name, 0):
                    inside[name] -= 1
                    if name == hidden and not inside[name]:
                        hidden = None
                elif name in _BLOCKS or name in ("td", "th", "tr", "table") or hidden not in _BLOCKS:
                    hidden = None
            elif name not in _VOID and not attributes.endswith("/"):
                if hidden == "p" and name in _BLOCKS:
                    hidden = None
                else:
                    inside[name] = inside.get(name, 0) + 1
            if name in _RAW and not closing:
                at = _raw_end(raw, name, at, stop)
            if hidden is not None:
                continue
        if name in _RAW:
            if not closing:
                at = _raw_end(raw, name, at, stop)
                if at >= stop:
                    unclosed = low
            continue
        block = name in _BLOCKS
        if not closing and attributes:
            lowered = attributes.lower()
            if "display" in lowered or "visibility" in lowered or "hidden" in lowered:
                shown = _DISPLAY.search(lowered)
                if (shown and (shown[1] == "none" or shown[2])) or (not shown and _is_hidden(attributes)):
                    if block:
                        flow.paragraph()
                    if name not in _VOID and name not in ("td", "th", "tr", "table"):
                        hidden, inside = name, {name: 1}
                        continue
                elif shown and shown[1] == "inline" and block:
                    block = False
        if not closing and name in _NEVER_SHOWN and not attributes.endswith("/"):
            hidden, inside = name, {name: 1}
            continue
        if block:
            flow.paragraph()
            if name in ("pre", "listing", "xmp"):
                pre = max(0, pre + (-1 if closing else 1))
        elif name == "br":
            flow.line_break()
        elif name in ("td", "th"):
            if tables and len(tables) <= _DEEPEST:
                close_cell()
                if not closing:
                    table = tables[-1]
                    if table.row is None:
                        table.open_row()
                    table.open_cell(attributes)
                    flow = _Flow()
                    flows.append(flow)
        elif name == "tr":
            if tables:
                close_cell()
                tables[-1].close_row()
                if not closing:
                    tables[-1].open_row()
        elif name == "table":
            if closing:
                if tables:
                    close_table()
            else:
                if tables and not tables[-1].in_cell:
                    close_table()
                flow.paragraph()
                if len(tables) < _DEEPEST:
                    tables.append(_Table())
    while tables:
        close_table()
    page.end_line()
    return page, unclosed


def _is_hidden(attributes: str) -> bool:
    bare = re.sub(r"""=\s*("[^"]*"|'[^']*'|[^\s>"']+)""", " ", attributes)
    return _HIDDEN.search(bare) is not None


def _tag_end(raw: str, at: int, stop: int) -> int | None:
    """Where a tag ends whose name ends at `at`, past its ``>``; None if it never does."""
    while at < stop:
        if raw[at] == ">":
            return at + 1
        match = _ATTRIBUTE.match(raw, at, stop)
        at = match.end() if match else at + 1
    return None


def _raw_end(raw: str, name: str, at: int, stop: int) -> int:
    """Where the text of an element ends in which tags do not count."""
    ended = re.compile(rf"(?i)</{name}(?=[\s/>])").search(raw, at, stop)
    return ended.start() if ended else stop


def _put_text(flow: _Flow, raw: str, low: int, high: int, pre: bool) -> None:
    """Add the characters between two tags."""
    if pre:
        _put_preformatted(flow, raw, low, high)
        return
    if not _PLAIN.search(raw, low, high):
        text = raw[low:high].translate(_FOLDED)
        if text[0] == " ":
            if flow.space is None:
                flow.space = (" ", low, low + 1)
            text, low = text[1:], low + 1
            if not text:
                return
        if text[-1] == " ":
            flow.put(text[:-1], low, high - 1)
            flow.space = (" ", high - 1, high)
        else:
            flow.put(text, low, high)
        return
    at = low
    for match in _TEXT.finditer(raw, low, high):
        start, end = match.span()
        first = raw[start]
        if first == "&":
            text, end = _entity(raw, start, end)
            if not text:
                continue
        elif first in _SPACE:
            if start > at:
                flow.put(raw[at:start].translate(_FOLDED), at, start)
            if flow.space is None:
                flow.space = (" ", start, end)
            at = end
            continue
        else:
            text = ""
        if start > at:
            flow.put(raw[at:start].translate(_FOLDED), at, start)
        if text in _ZERO_WIDTH:
            text = ""
        if text:
            flow.put(text.translate(_FOLDED), start, end)
        at = end
    if high > at:
        flow.put(raw[at:high].translate(_FOLDED), at, high)


_ZERO_WIDTH = "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


def _put_preformatted(flow: _Flow, raw: str, low: int, high: int) -> None:
    """Add characters of which the white space counts."""
    at = low
    for match in re.compile(r"\r\n|\r|\n|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});?").finditer(raw, low, high):
        start, end = match.span()
        if raw[start] == "&":
            text, end = _entity(raw, start, end)
            if not text:
                continue
            if start > at:
                flow.put(raw[at:start], at, start)
            flow.put(text, start, end)
        else:
            if start > at:
                flow.put(raw[at:start], at, start)
            flow.line_break()
        at = end
    if high > at:
        flow.put(raw[at:high], at, high)


def _entity(raw: str, start: int, end: int) -> tuple[str, int]:
    """The characters that an entity stands for, and where it ends; nothing if it is none."""
    name = raw[start + 1 : end]
    if name[0] == "#":
        digits = name[1:].rstrip(";")
        base = 10
        if digits[0] in "xX":
            digits, base = digits[1:], 16
        digits = digits.lstrip("0") or "0"
        try:
            code = int(digits, base) if len(digits) < 8 else -1
        except ValueError:
            return "", end
        return _character(code), end
    if name in html5:
        return html5[name], end
    for size in range(min(len(name), 6), 1, -1):
        if name[:size] in html5:
            return html5[name[:size]], start + 1 + size
    return "", end


def _character(code: int) -> str:
    if 128 <= code <= 159:
        return bytes([code]).decode("cp1252", errors="replace")
    if code <= 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return chr(code)
