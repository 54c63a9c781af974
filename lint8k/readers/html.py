"""HTML, as a browser shows it.

A tokenizer of our own (one compiled expression, no character looked at more than a few times) feeds flows of
lines: the page is one flow, each table cell another, and a closed table hands its rows to the flow around it.
There is no tree and no recursion.

What the eye sees of a table is its rows: a row becomes a line with a tab between its columns; columns and
rows that hold nothing fall away, so that a table that only lays out the page leaves plain paragraphs behind.
Where several cells of a row hold several lines, the lines are set side by side as the page has them. Text
that stands in a table but in none of its cells comes before the table, where browsers put it. Page numbers at
page breaks are left out, and a sentence that runs on over a page break is one paragraph.

Tags, comments, character references and hidden elements: WHATWG HTML, sections 13.2.5 (tokenization) and 15.3
(rendering).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from html.entities import html5

from lint8k.filing import Document
from lint8k.patterns import regex
from lint8k.readers import Reading
from lint8k.readers.beginnings import is_html
from lint8k.readers.inline import cover_facts
from lint8k.readers.lines import (
    BREAK,
    PARAGRAPH,
    Cell,
    Line,
    Piece,
    drained,
    folded,
    is_page_number,
    runs_on,
    shown,
    table_lines,
    unfolded,
)
from lint8k.readers.positions import Place, Placed, laid_out, place_of
from lint8k.records import NamedTuple
from lint8k.source import Damage, File, Shown, Source

_TOKEN = regex(
    r"""<(?:
        (?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)
            (?:(?P<attributes>[^>"'<]*(?:=\s*(?:"[^"<>]*"|'[^'<>]*')[^>"'<]*)*)(?P<end>>))?
      | (?P<comment>!--)
      | [!?]
      | /(?=[^a-zA-Z])
    )""",
    re.X,
)
"""What begins with ``<`` and is no text; a tag without an `end` is odd, and is read by `_tag_end`."""
_BEGINS = regex(r"<(?:[a-zA-Z!?]|/[\s\S])")
"""Finds what begins so."""
_PLAIN_TAG = regex(r"""(/?)([a-zA-Z][^\s/<>]*)([^>"'<]*(?:=\s*(?:"[^"<>]*"|'[^'<>]*')[^>"'<]*)*)""")
"""Finds what stands between ``<`` and the next ``>`` in a tag that ends there: its slash, its name, its attributes."""
_MANY = 4096
"""So many lines of a page are held before they are folded."""
_WINDOW = 1 << 15
"""So many characters of the page, and those to the next ``<``, are split at once."""
_ATTRIBUTE = regex(
    r"""[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z)|[^\s>"'][^\s>]*|(?=>)))?"""
)
_COMMENT_END = regex(r"--!?>")
_REFERRED = r"(?:\#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
_REFERENCE = "&" + _REFERRED
_UNSEEN = "\x00\xad\u200b-\u200f\u2060\ufeff"
_WIDE = "\u2000-\u200a\u202f\u205f\u3000"
_NO_BREAK = frozenset(("&nbsp;", "&#160;", "&#xa0;", "&#xA0;"))
"""What most empty cells hold."""
_ODD = regex(rf"[\t\r\f{_WIDE}{_UNSEEN}]")
"""Finds what keeps a stretch of text from standing as it is, character for character, beside references and runs of blanks."""
_SPECIAL = regex(rf"[ &{_UNSEEN}](?:(?<=[ ])[ ]+|(?<=&){_REFERRED}|(?<![ &])[{_UNSEEN}]*)")
_RARE = regex(rf"[&{_UNSEEN}](?:(?<=&){_REFERRED}|(?<!&)[{_UNSEEN}]*)")
"""The same, for text without two blanks on end: what this may begin with is rare, and is found the faster."""
_SPECIAL_PREFORMATTED = regex(rf"\r\n|[\r\n\t]|{_REFERENCE}|[{_UNSEEN}]+")
_INVISIBLE = regex(rf"[{_UNSEEN}]*")
_SHOWN = regex(r"\bdisplay\s*:\s*([a-z-]+)|\bvisibility\s*:\s*(hidden|collapse)")
_WHITE = regex(r"(?<![\w-])color\s*:\s*(?:white|#fff(?:fff)?)\b")
_TINY = regex(r"(?<![\w-])font-size\s*:\s*(?:[01](?:\.\d+)?|\.\d+)\s*(?:pt|px)")
"""What is white and of a point or two is there for programs, and nobody sees it; white letters may stand on a dark ground.
Of spans alone: what stands in a block may have a colour and a size of its own."""
_VALUE = regex(r"""=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""")
_SELECTOR = regex(r"(?:[a-z][a-z0-9]*)?[.#][\w-]+")
_CLASS = regex(r"""\b(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
_SPAN = regex(r"([cr]o[lw])span(?<!\w.{7})\s*=\s*[\"']?\s*(\d{1,4})", re.S)
_PAGE_BREAK = regex(r"break-(?:before|after)\s*:\s*(?:always|page|left|right)")

_BLANKS = " \t\n\r\f"
_FIXED_SPACES = (*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_FOLDED = dict.fromkeys(map(ord, _BLANKS), " ") | dict.fromkeys(_FIXED_SPACES, "\xa0")
"""White space as it is shown: spaces of a fixed width do not collapse, like the no-break space."""
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "listing", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "page", "plaintext", "pre", "section", "select", "summary", "ul", "xmp",
))  # fmt: skip
_WHOLE = frozenset(("body", "html"))
_END_OMITTED = frozenset(("p", "li", "td", "th", "tr", "dt", "dd", "option"))
_CELLS = frozenset(("td", "th"))
_TABLE_PARTS = frozenset(("td", "th", "tr", "table"))
_PREFORMATTED = frozenset(("pre", "listing", "xmp"))
_VOID = frozenset((
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link",
    "meta", "param", "source", "track", "wbr",
))  # fmt: skip
_TAGLESS = frozenset(("script", "style", "iframe", "noembed", "noframes", "title"))
"""Elements in whose content tags do not count, and which a page does not show."""
_NEVER_SHOWN = frozenset(("ix:header", "ix:hidden", "template", "datalist"))
_MOST_KNOWN, _LONGEST_KNOWN = 5000, 300
"""So many tags are remembered, and none that is longer, in characters."""
_KNOWN: dict[str, _Tag] = {}
"""The tags of pages on which no selector hides anything: those of one page are those of the next."""
_DEEPEST = 20
"""Tables nested more deeply than this are read as running text: it keeps the time linear."""
_WIDEST = 64
"""Columns beyond this are not followed downwards through rowspans."""


class HtmlReader:
    """HTML of any age, as a browser shows it."""

    name = "html"

    def recognises(self, file: File) -> bool:
        """Whether the beginning holds tags that only HTML has."""
        return is_html(file.raw, 0, len(file.raw))

    def read(self, file: File) -> Reading:
        """The page as one document."""
        source = Source(file, lambda: read_html(file, 0, len(file.raw)))
        document = Document(
            None,
            None,
            None,
            None,
            source,
            source.span(0, min(1, len(source.text))),
            read_tagged=partial(cover_facts, file, 0, len(file.raw), source),
        )
        return Reading(self.name, (document,))


def read_html(file: File, start: int, end: int) -> Shown:
    """The visible text of the HTML between two offsets of a file."""
    page = _Page(file.raw, start, end)
    page.read()
    lines = (unfolded(file.raw, line) for line in drained(page.without_page_numbers()))
    return shown(file, lines, page.damage)


class _Flow:
    """Lines one below the other: a page, or a cell. `space` is shown only if something follows it."""

    __slots__ = ("before", "lines", "pieces", "printed", "space")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pieces: list[Piece] = []
        self.printed = False
        self.before = PARAGRAPH
        self.space: Piece | None = None

    def end_line(self) -> bool:
        """End the line at hand; False if nothing was printed on it."""
        printed = self.printed
        if self.pieces:
            if printed:
                self.lines.append(Line(self.before, self.pieces))
                self.printed = False
            self.pieces = []
        self.space = None
        return printed

    def end_paragraph(self) -> None:
        if self.pieces or self.space is not None:
            self.end_line()
        self.before = PARAGRAPH

    def break_line(self) -> None:
        """End the line at hand; an empty one ends the paragraph."""
        self.before = BREAK if self.end_line() else PARAGRAPH

    def put(self, text: str, start: int, end: int) -> None:
        """Print characters that stand for those of the file from `start` to `end`."""
        if self.space is not None:
            if self.pieces:
                self.pieces.append(self.space)
            self.space = None
        self.pieces.append((text, start, end))
        if not self.printed and not text.isspace():
            self.printed = True

    def put_text(self, text: str, low: int, high: int) -> None:
        """Print text that is not blank, white space collapsed and character references resolved."""
        line = text.replace("\n", " ")
        # What is printable is neither odd nor white space but a blank: most of the text is told so, and at once.
        if line in _NO_BREAK:
            self.put("\xa0", low, high)
        elif not line.isprintable() and _ODD.search(line):
            self._put_odd(line.translate(_FOLDED), low, high)
        elif "  " in line or "&" in line:
            self._put_odd(line, low, high)
        else:
            self._put_blanks(line, low, high)

    def _put_blanks(self, text: str, low: int, high: int) -> None:
        """Print text in which no blank follows another; at its ends one may, and is kept for what follows."""
        if text[0] == " ":
            self.space = self.space or (" ", low, low + 1)
            text, low = text[1:], low + 1
            if not text:
                return
        if text[-1] == " ":
            self.put(text[:-1], low, high - 1)
            self.space = (" ", high - 1, high)
        else:
            self.put(text, low, high)

    def _put_odd(self, text: str, low: int, high: int) -> None:
        """Print text whose white space is that which is shown, but not collapsed yet."""
        at = 0
        for match in (_SPECIAL if "  " in text else _RARE).finditer(text):
            start, end = match.span()
            meant = ""
            if text[start] == "&":
                meant, length = _referred(match[0])
                end = start + length
                if not length:
                    continue
            if start > at:
                self._put_blanks(text[at:start], low + at, low + start)
            if text[start] == " ":
                self.space = self.space or (" ", low + start, low + end)
            elif meant:
                self.put(meant.translate(_FOLDED), low + start, low + end)
            at = end
        if at < len(text):
            self._put_blanks(text[at:], low + at, high)

    def put_preformatted(self, raw: str, low: int, high: int) -> None:
        """Print the text between two tags as it stands, line by line."""
        at = low
        for match in _SPECIAL_PREFORMATTED.finditer(raw, low, high):
            start, end = match.span()
            text = "        " if raw[start] == "\t" else ""
            if raw[start] == "&":
                text, length = _referred(match[0])
                end = start + length
                if not length:
                    continue
            if start > at:
                self.put(raw[at:start], at, start)
            if raw[start] in "\r\n":
                self.break_line()
            elif text:
                self.put(text, start, end)
            at = end
        if high > at:
            self.put(raw[at:high], at, high)


class _Table:
    """A table being read, row by row; `hanging` counts down the rowspans of its columns."""

    __slots__ = ("column", "hanging", "in_cell", "row", "rows", "width")

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.row: list[Cell] | None = None
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

    def open_cell(self, width: int, height: int) -> None:
        while self.column in self.hanging:
            self.column += 1
        self.width = width
        if height > 1:
            for column in range(self.column, min(self.column + self.width, _WIDEST)):
                self.hanging[column] = height
        self.in_cell = True

    def close_cell(self, lines: list[Line]) -> None:
        if lines and self.row is not None:
            self.row.append(Cell(self.column, lines, self.width))
        self.column += self.width
        self.in_cell = False


class _Tag(NamedTuple):
    """What a tag means to a page, wherever on it the tag stands."""

    name: str
    closes: bool
    counts: bool
    """Whether it does anything where nothing is hidden."""
    ends_paragraph: bool = False
    """Whether that is all it does then."""
    block: bool = False
    empty: bool = False
    hides: bool = False
    box: bool = False
    mark: bool = False
    certain: bool = False
    width: int = 1
    height: int = 1
    place: Place | None = None
    sheet: bool = False


class _Page:
    """A page being read, token by token."""

    def __init__(self, raw: str, start: int, stop: int) -> None:
        self.raw, self.at, self.stop = raw, start, stop
        self.flow = _Flow()
        self.flows = [self.flow]
        self.tables: list[_Table] = []
        self.too_deep = 0
        self.preformatted = 0
        self.hidden: str | None = None
        self.hidden_at = start
        self.inside: dict[str, int] = {}
        self.box = ""
        """The element last opened that is a box in its line, such as a list's number: it is apart from what follows."""
        self.hiding: set[str] = set()
        """The selectors of the page's style sheets by which elements are hidden."""
        self.known = _KNOWN
        """The tags that were met, by what stands between ``<`` and ``>``: most are met again and again."""
        self.lines: list[Line | bytes] = []
        """Those that stand above the lines of the flow, folded: of a page that is done, all."""
        self.marks: list[tuple[int, bool]] = []
        self.damage: list[Damage] = []
        self.placed: list[Placed] = []
        self.sheet = 0

    def read(self) -> None:
        """Read all of it, window by window.

        A window ends before a ``<``, so that no token is cut in two. What is passed over ends at a ``<`` or behind a ``>``, and
        so in a text or between two tokens.
        """
        raw, stop, known = self.raw, self.stop, self.known
        done = self.at
        while done < stop:
            at = low = done
            cut = raw.find("<", at + _WINDOW, stop)
            text, *pieces = raw[at : cut if cut >= 0 else stop].split("<")
            low += len(text)
            for piece in pieces:
                start, low = low, low + 1 + len(piece)
                if start < done:
                    continue
                token, closed, _ = piece.partition(">")
                tag = known.get(token) if closed else None
                if tag is None and not _BEGINS.match(raw, start, stop):
                    continue
                if at < start and self.hidden is None:
                    text = raw[at:start]
                    if text != "\n" or self.flow.pieces or self.preformatted:
                        self._text(text, at, start)
                if tag is not None:
                    done = start + len(token) + 2
                else:
                    tag = self._tag(token if closed else "", start)
                    done, known = self.at, self.known
                at = done
                if tag is not None and (self.hidden is None or self._shows_again(tag)):
                    if tag.ends_paragraph:
                        self.flow.end_paragraph()
                    elif tag.counts or self.box:
                        self._end(tag.name, done) if tag.closes else self._start(tag, start)
            if at < low and self.hidden is None:
                self._text(raw[at:low], at, low)
            done = max(done, low)
            if len(self.flows[0].lines) >= _MANY:
                self._fold()
        if self.hidden is not None and self.hidden not in _END_OMITTED:
            self._lost(
                "This hidden element is never closed, so that nothing of what follows it is shown",
                self.hidden_at,
            )
        while self.tables:
            self._close_table()
        self.flow.end_line()
        self._lay_out()
        self.lines += self.flow.lines
        self.marks.append((len(self.lines), False))

    def _lay_out(self) -> None:
        """Put the lines where their styles have them, if that is how the page is written; a sheet of it is a page then."""
        if not self.placed:
            return
        lines = [unfolded(self.raw, line) for line in (*self.lines, *self.flow.lines)]
        sheets = laid_out(lines, self.placed)
        if sheets is not None:
            self.lines, self.flow.lines, self.marks = [], [], []
            for sheet in sheets:
                self.flow.lines += sheet
                self.marks.append((len(self.flow.lines), True))

    def _fold(self) -> None:
        """Fold the lines of a long page as far as it is read, so that they take less memory until all are there."""
        lines = self.flows[0].lines
        self.lines += [folded(self.raw, line) for line in lines]
        lines.clear()

    def _reached(self) -> int:
        """How many lines the page has so far."""
        return len(self.lines) + len(self.flows[0].lines)

    def _text(self, text: str, low: int, high: int) -> None:
        if self.preformatted:
            self.flow.put_preformatted(self.raw, low, high)
        elif text.strip(_BLANKS):
            self.flow.put_text(text, low, high)
        elif self.flow.pieces and self.flow.space is None:
            self.flow.space = (" ", low, high)

    def without_page_numbers(self) -> list[Line | bytes]:
        """The lines of the page, less the page numbers at its page breaks; those of a long one folded."""
        lines = self.lines
        dropped: set[int] = set()
        joined: set[int] = set()
        for mark, certain in self.marks:
            above, below = mark - 1, mark
            if above >= 0 and self._is_page_number(above):
                dropped.add(above)
                above -= 1
                certain = True
            while certain and below < len(lines) and below < mark + 2 and self._is_head(below):
                dropped.add(below)
                below += 1
            if (
                certain
                and above >= 0
                and below < len(lines)
                and runs_on(self._line(above).text, self._line(below).text)
            ):
                joined.add(below)
        if not dropped and not joined:
            return lines
        return [
            Line(BREAK, self._line(number).pieces) if number in joined else line
            for number, line in enumerate(lines)
            if number not in dropped
        ]

    def _line(self, number: int) -> Line:
        return unfolded(self.raw, self.lines[number])

    def _is_page_number(self, number: int) -> bool:
        line, below = self._line(number), number + 1
        ends = below == len(self.lines) or self._line(below).before == PARAGRAPH
        return ends and line.before == PARAGRAPH and is_page_number(line.text)

    def _is_head(self, number: int) -> bool:
        text = self._line(number).text
        return self._is_page_number(number) or (
            len(text) < 30 and text.strip().lower() == "table of contents"
        )

    def _lost(self, message: str, low: int) -> None:
        self.damage.append(Damage(message, low, min(self.stop, low + 60)))
        self.at = self.stop

    def _pass_over(self, token: re.Match[str]) -> None:
        """Go past a comment, a declaration, a processing instruction."""
        raw = self.raw
        if token["comment"] and not raw.startswith((">", "->"), self.at):
            ended = _COMMENT_END.search(raw, self.at, self.stop)
            high = ended.end() if ended else 0
        else:
            high = raw.find(">", self.at, self.stop) + 1
        if high:
            self.at = high
        else:
            self._lost(
                "This comment is never closed, so that a browser shows nothing of what follows it",
                token.start(),
            )

    def _tag(self, token: str, low: int) -> _Tag | None:
        """The tag at `low`, where it was not met before; None where there is none: it is passed over, with what belongs to it.

        `token` is what stands between its ``<`` and the next ``>``.
        """
        hidden = self.hidden is not None and ":" in token and token[0] != "/"
        named = _PLAIN_TAG.fullmatch(token) if hidden else None
        if named is not None and ":" in named[2]:
            # Elements of XML, a header full of contexts, show nothing again, and are hardly ever met twice.
            self.at = low + len(token) + 2
            return _unseen_tag(named[2].lower(), token[-1] == "/")
        tag = _tag_of(token, self.hiding)
        if tag is None:
            return self._odd_tag(low)
        self.at = low + len(token) + 2
        if len(token) <= _LONGEST_KNOWN:
            if len(self.known) == _MOST_KNOWN:
                self.known.clear()
            self.known[token] = tag
        return tag

    def _odd_tag(self, low: int) -> _Tag | None:
        """The tag at `low`, where it cannot be told at once where it ends, or no tag at all begins there."""
        token = _TOKEN.match(self.raw, low, self.stop)
        assert token is not None
        self.at = token.end()
        close, name, attributes = token.group("close", "name", "attributes")
        if name is None:
            self._pass_over(token)
            return None
        if not token["end"]:
            begin = token.end("name")
            high = _tag_end(self.raw, begin, self.stop)
            if high is None:
                self._lost(
                    "This tag is never closed, so that a browser shows nothing of what follows it", low
                )
                return None
            attributes, self.at = self.raw[begin : high - 1], high
        return self._meant(low, name.lower(), attributes, closes=bool(close))

    def _meant(self, low: int, name: str, attributes: str, *, closes: bool) -> _Tag | None:
        if name not in _TAGLESS:
            return _end_tag(name) if closes else _start_tag(name, attributes, self.hiding)
        if not closes:
            self._pass_tagless(name, low)
        return None

    def _pass_tagless(self, name: str, low: int) -> None:
        ended = re.compile(rf"(?i)</{name}(?=[\s/>])").search(self.raw, self.at, self.stop)
        if ended:
            if name == "style":
                _read_styles(self.raw[self.at : ended.start()], self.hiding)
                self.known = {} if self.hiding else _KNOWN
            self.at = ended.start()
        else:
            self._lost(
                f"This <{name}> is never closed, so that a browser shows nothing of what follows it", low
            )

    def _shows_again(self, tag: _Tag) -> bool:
        """Whether a tag ends the hidden element that is open, and has itself to be heeded."""
        name, inside = tag.name, self.inside
        if tag.closes:
            if inside.get(name):
                inside[name] -= 1
                if name != self.hidden or inside[name]:
                    return False
            elif name in _WHOLE or (
                not (name in _BLOCKS or name in _TABLE_PARTS)
                and (self.hidden in _BLOCKS or self.hidden in _TABLE_PARTS)
            ):
                return False
        elif not self._closes(name):
            if not tag.empty:
                inside[name] = inside.get(name, 0) + 1
            return False
        self.hidden = None
        return True

    def _closes(self, name: str) -> bool:
        """Whether a start tag closes the hidden element that is open, because its end tag may be left out."""
        hidden = self.hidden
        if hidden == "p":
            return name in _BLOCKS or name == "table"
        if hidden == "li":
            return name == "li" and not (self.inside.get("ul") or self.inside.get("ol"))
        if hidden in _CELLS:
            return (name in _CELLS or name == "tr") and not self.inside.get("table")
        return hidden == name == "tr" and not self.inside.get("table")

    def _start(self, tag: _Tag, low: int) -> None:
        """Heed a start tag, which begins at `low`, where nothing is hidden."""
        name = tag.name
        if tag.box:
            self.box = name
        if tag.block:
            self.flow.end_paragraph()
            if name in _PREFORMATTED:
                self.preformatted += 1
        elif name == "br":
            self.flow.break_line()
        elif name in _TABLE_PARTS:
            if name == "table":
                self._start_table(tag.hides)
            elif self.too_deep:
                self.flow.break_line()
            elif self.tables:
                self._start_table_part(tag)
        if len(self.flows) == 1 and (tag.place is not None or tag.sheet):
            self.flow.end_paragraph()
            self.sheet += tag.sheet
            if tag.place is not None:
                self.placed.append(Placed(self._reached(), self.sheet, tag.place))
        if tag.mark and len(self.flows) == 1:
            self.marks.append((self._reached(), tag.certain))
        if tag.hides and not tag.empty:
            self.hidden, self.hidden_at, self.inside = name, low, {name: 1}

    def _end(self, name: str, high: int) -> None:
        """Heed an end tag, which ends at `high`, where nothing is hidden."""
        if name in _BLOCKS:
            self.flow.end_paragraph()
            if name in _PREFORMATTED and self.preformatted:
                self.preformatted -= 1
        elif name == "br":
            self.flow.break_line()
        elif name in _TABLE_PARTS and self.tables:
            if self.too_deep:
                self.too_deep -= name == "table"
                self.flow.break_line()
            elif name == "table":
                self._close_table()
            else:
                self._close_cell()
                if name == "tr":
                    self.tables[-1].close_row()
        elif name == self.box:
            self.box = ""
            self.flow.space = self.flow.space or (" ", high, high)

    def _start_table(self, hides: bool) -> None:
        if self.tables and not self.tables[-1].in_cell:
            self._close_table()
        self.flow.end_paragraph()
        if len(self.tables) == _DEEPEST:
            self.too_deep += 1
        elif not hides:
            self.tables.append(_Table())

    def _start_table_part(self, tag: _Tag) -> None:
        self._close_cell()
        table = self.tables[-1]
        if tag.name == "tr":
            table.close_row()
            table.open_row()
        elif not tag.hides:
            if table.row is None:
                table.open_row()
            table.open_cell(tag.width, tag.height)
            self.flow = _Flow()
            self.flows.append(self.flow)

    def _close_cell(self) -> None:
        table = self.tables[-1]
        if table.in_cell:
            self.flow.end_line()
            table.close_cell(self.flow.lines)
            self.flows.pop()
            self.flow = self.flows[-1]

    def _close_table(self) -> None:
        self._close_cell()
        table = self.tables.pop()
        table.close_row()
        self.flow.end_paragraph()
        self.flow.lines += table_lines(table.rows)


def _read_styles(sheet: str, hiding: set[str]) -> None:
    """Note in `hiding` which plain selectors (``.class``, ``p.class``, ``#id``) of a style sheet hide their elements.

    What stands in blocks (``@media print``) is not for the screen alone, and passed over, as are other selectors.
    """
    first, *others = sheet.lower().replace("<!--", " ").split("/*")
    sheet = first + "".join(other.partition("*/")[2] for other in others)
    depth = at = 0
    selectors: list[str] = []
    for brace in re.finditer("[{}]", sheet):
        text, at = sheet[at : brace.start()], brace.end()
        if brace[0] == "{":
            depth += 1
            selectors = [one.strip() for one in text.split(",")] if depth == 1 else []
            continue
        depth = max(0, depth - 1)
        if depth == 0 and (shown := _SHOWN.search(text)):
            plain = {one for one in selectors if _SELECTOR.fullmatch(one)}
            if shown[2] or shown[1] == "none":
                hiding |= plain
            else:
                hiding -= plain


def _keys(name: str, attributes: str) -> Iterator[str]:
    """The selectors that fit an element by its class or its id; all in small letters."""
    for match in _CLASS.finditer(attributes):
        for value in (match[2] or match[3] or match[4] or "").split():
            key = ("." if match[1] == "class" else "#") + value
            yield key
            yield name + key


@lru_cache(maxsize=1000)
def _end_tag(name: str) -> _Tag:
    ends_paragraph = name in _BLOCKS and name not in _PREFORMATTED
    return _Tag(name, True, name in _BLOCKS or name == "br" or name in _TABLE_PARTS, ends_paragraph)


@lru_cache(maxsize=1000)
def _bare_tag(name: str) -> _Tag:
    """What a start tag means whose attributes say nothing of where and whether it is shown."""
    block, mark, hides = name in _BLOCKS, name in ("hr", "page"), name in _NEVER_SHOWN
    counts = block or mark or hides or name == "br" or name in _TABLE_PARTS
    ends_paragraph = block and not (mark or name in _PREFORMATTED)
    return _Tag(
        name, False, counts, ends_paragraph, block, name in _VOID, hides, mark=mark, certain=name == "page"
    )


@lru_cache(maxsize=1000)
def _unseen_tag(name: str, empty: bool) -> _Tag:
    """What a start tag means within a hidden element, which it cannot end."""
    return _Tag(name, False, False, empty=empty)


def _tag_of(token: str, hiding: set[str]) -> _Tag | None:
    """What a tag means, told by what stands between its ``<`` and the next ``>``, on a page on which selectors hide elements.

    None where there may be more to it: it does not end there, or what follows it is not to be read as tags.
    """
    named = _PLAIN_TAG.fullmatch(token)
    if named is None:
        return None
    close, name, attributes = named[1], named[2].lower(), named[3]
    if name in _TAGLESS:
        return None
    return _end_tag(name) if close else _start_tag(name, attributes, hiding)


def _start_tag(name: str, attributes: str, hiding: set[str]) -> _Tag:
    """What a start tag means, on a page on which the selectors `hiding` hide elements."""
    tag = _bare_tag(name)
    if not attributes:
        return tag
    # An empty element of XML (``<ix:hidden/>``) is closed at once; HTML's own elements are not closed so.
    if ":" in name and attributes.endswith("/"):
        tag = tag._replace(empty=True)
    style = attributes.lower()
    shown = None
    if "display" in style or "visibility" in style or "hidden" in style:
        shown = _SHOWN.search(style)
        if shown is None:
            hides = "hidden" in _VALUE.sub(" ", style).split()
            tag = tag._replace(hides=tag.hides or hides)
        elif shown[2] or shown[1] == "none":
            tag = tag._replace(hides=True)
        elif shown[1] == "inline":
            tag = tag._replace(block=False)
        else:
            tag = tag._replace(box=shown[1].startswith("inline-"))
    elif name in ("span", "font") and "font-size" in style and _TINY.search(style) and _WHITE.search(style):
        tag = tag._replace(hides=True)
    if hiding and shown is None and not tag.hides:
        tag = tag._replace(hides=any(key in hiding for key in _keys(name, style)))
    if "break-" in style and (tag.block or name == "br") and _PAGE_BREAK.search(style):
        tag = tag._replace(mark=True, certain=True)
    if name in _CELLS and "span" in style:
        sizes = {match[1]: int(match[2]) for match in _SPAN.finditer(style)}
        tag = tag._replace(width=max(1, sizes.get("col", 1)), height=sizes.get("row", 1))
    if "position" in style:
        place, sheet = place_of(style)
        tag = tag._replace(place=place, sheet=sheet and tag.block)
    if tag is _bare_tag(name):
        return tag
    other = tag.mark or tag.box or tag.hides or tag.place is not None or tag.sheet
    counts = tag.block or other or name == "br" or name in _TABLE_PARTS
    return tag._replace(counts=counts, ends_paragraph=tag.block and not (other or name in _PREFORMATTED))


def _tag_end(raw: str, at: int, stop: int) -> int | None:
    """Where a tag ends whose name ends at `at`, past its ``>``; None if it never does."""
    while at < stop:
        if raw[at] == ">":
            return at + 1
        match = _ATTRIBUTE.match(raw, at, stop)
        at = match.end() if match else at + 1
    return None


@lru_cache(maxsize=1000)
def _referred(reference: str) -> tuple[str, int]:
    """The characters that a reference stands for, and its length: 0, if it is none."""
    name = reference[1:]
    length = len(reference)
    if name[0] == "#":
        text = _character(name[1:].rstrip(";"))
    elif name in html5:
        text = html5[name]
    else:
        size = next((size for size in range(min(len(name), 6), 1, -1) if name[:size] in html5), 0)
        if not size:
            return "", 0
        text, length = html5[name[:size]], 1 + size
    return ("" if _INVISIBLE.fullmatch(text) else text), length


def _character(digits: str) -> str:
    """The character of a number, decimal or with an x; 128 to 159 are Windows-1252, as browsers have it."""
    hexadecimal = digits[0] in "xX"
    digits = digits.lstrip("xX").lstrip("0") or "0"
    code = int(digits, 16 if hexadecimal else 10) if len(digits) < 8 else 0
    if 128 <= code <= 159:
        return bytes((code,)).decode("cp1252", errors="replace")
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return chr(code)
