"""The pages of a filing as HTML: its text in its layout, with what is said of its words marked where they stand.

Typed text keeps its lines and columns; other text flows, its table rows are rows of tables. Nothing of the filing
is taken for markup, and a character that cannot be seen is written as an escape.
"""

from __future__ import annotations

import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from lint8k.patterns import regex
from lint8k.records import record
from lint8k.report import SEVERITIES, Page
from lint8k.reports.style import shown

_LONG = 100
"""Typed lines are no longer; where a good part of a text stands in longer ones it flows."""
_SHARE = 0.15
_WIDTHS = ((82, ""), (96, " wide"), (112, " wider"))
"""How long the longest typed line may be for each size of type; beyond, the page scrolls."""
_CENTERED = 90
"""The cover's lines up to this length stand in the middle, as the form has them."""
_TITLE = 12
"""The heading of the signatures is no longer: it is the one word."""
_BOX = regex(r"\s*(?:[☐☑☒□■¨þý]|\[\s*[xX]?\s*\]|[oqx]\s)")
_NUMBER = regex(r"\s*[$€£¥(]*\s*[\d.,]+\s*[)%]*\s*|\s*[-–—]\s*")
_FIGURE = ' class="figure"'
WAIVED = "waived"
"""What is said of words of which a rule complains, and whose violation somebody accepted."""
_NOTED = (*SEVERITIES, WAIVED)
"""What has a note in the margin."""
_STATUSES = ("fails", "open", "holds")
"""From the one that matters most."""


@record(frozen=True, slots=True)
class Mark:
    """What is said of a stretch of a page: offsets from 0.

    `key` is the number of a violation (`what` is its severity), of a waived one (`what` is `WAIVED`), of a violation that
    speaks of this place (`what` is "related"), or of a tie (`what` is its status). `anchor` is the name by which the
    stretch is linked to, `label` what is read out at it.
    """

    start: int
    end: int
    what: str
    key: int
    anchor: str
    label: str


@record(frozen=True, slots=True)
class _Segment:
    """A stretch with the same marks all along; `first` of them begin here, `last` end here."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    first: tuple[Mark, ...]
    last: tuple[Mark, ...]


def trimmed(text: str, mark: tuple[int, int]) -> tuple[int, int] | None:
    """A stretch without the blanks at its ends; None if nothing is left."""
    start, end = max(0, mark[0]), min(mark[1], len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def html(page: Page, marks: Iterable[Mark], notes: Callable[[Mark], str]) -> Iterator[str]:
    """The page in pieces of HTML. What `notes` makes for the mark of a violation stands above its line or block."""
    assert page.text is not None
    sheet = _Sheet(page.text, _segments(list(marks)), notes)
    return sheet.typed() if is_typed(page.text) else sheet.flowing(page)


def is_typed(text: str) -> bool:
    """Whether a text was broken into lines by whoever typed it."""
    long = sum(len(line) for line in text.split("\n") if len(line) > _LONG)
    return long <= _SHARE * len(text)


def safe(text: str) -> str:
    """Text as HTML: nothing in it is markup, and what is invisible is written as an escape."""
    if text.isprintable():
        return escape(text)
    return "".join(escape(one) if one.isprintable() or one in "\n\t\xa0" else _odd(one) for one in text)


def _odd(character: str) -> str:
    written = shown(character)
    return written if written == " " else f'<span class="odd" title="an invisible character">{written}</span>'


def _segments(marks: list[Mark]) -> list[_Segment]:
    """The marked stretches of a text in order, cut wherever a mark begins or ends."""
    begins: dict[int, list[Mark]] = {}
    ends: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.start, []).append(mark)
        ends.setdefault(mark.end, []).append(mark)
    edges = sorted({*begins, *ends})
    found: list[_Segment] = []
    active: dict[int, Mark] = {}
    for low, high in pairwise(edges):
        for mark in ends.get(low, ()):
            active.pop(id(mark), None)
        active.update((id(mark), mark) for mark in begins.get(low, ()))
        if active:
            found.append(
                _Segment(
                    low, high, tuple(active.values()), tuple(begins.get(low, ())), tuple(ends.get(high, ()))
                )
            )
    return found


class _Sheet:
    """A text on its way to HTML, from its beginning to its end."""

    def __init__(self, text: str, segments: Sequence[_Segment], notes: Callable[[Mark], str]) -> None:
        self.text = text
        self.segments = segments
        self.starts = [segment.start for segment in segments]
        self.notes = notes
        self.headings: list[tuple[int, int]] = []

    def typed(self) -> Iterator[str]:
        """Lines as they stand; a note is put before the line in which its words begin."""
        lines = list(_stretches(self.text, "\n", 0, len(self.text)))
        longest = max((high - low for low, high in lines), default=0)
        size = next((name for room, name in _WIDTHS if longest <= room), " vast")
        block: list[str] = []
        for low, high in lines:
            notes = self.notes_of(low, high)
            if notes and block:
                yield _pre(block, size)
                block = []
            yield from notes
            block.append(self.marked(low, high))
        if block:
            yield _pre(block, size)

    def flowing(self, page: Page) -> Iterator[str]:
        """Paragraphs and tables; a note is put before the block in which its words begin."""
        self.headings = [*page.headings]
        if page.signing is not None:
            self.headings.append((page.signing, page.signing + _TITLE))
        rows: list[tuple[int, int]] = []
        for low, high in _stretches(self.text, "\n\n", 0, len(self.text)):
            prose: list[tuple[int, int]] = []
            for line in _stretches(self.text, "\n", low, high):
                is_row = "\t" in self.text[line[0] : line[1]]
                if is_row and prose:
                    yield from self.paragraph(prose, page)
                    prose = []
                if not is_row and rows:
                    yield from self.table(rows)
                    rows = []
                (rows if is_row else prose).append(line)
            if prose:
                yield from self.paragraph(prose, page)
        if rows:
            yield from self.table(rows)

    def paragraph(self, lines: Sequence[tuple[int, int]], page: Page) -> Iterator[str]:
        start, end = lines[0][0], lines[-1][1]
        if not self.text[start:end].strip():
            return
        yield from self.notes_of(start, end)
        kind = ""
        if self.is_heading(start, end):
            kind = ' class="heading" role="heading" aria-level="3"'
        elif end <= page.cover and all(
            high - low <= _CENTERED and not _BOX.match(self.text, low, high) for low, high in lines
        ):
            kind = ' class="centered"'
        yield f"<p{kind}>" + "<br>\n".join(self.marked(*line) for line in lines) + "</p>"

    def table(self, rows: Sequence[tuple[int, int]]) -> Iterator[str]:
        """Rows of cells; where figures stand below one another they stand to the right, with lines between."""
        for row in rows:
            yield from self.notes_of(*row)
        cells = [list(_stretches(self.text, "\t", *row)) for row in rows]
        columns = Counter(
            column
            for line in cells
            for column, cell in enumerate(line)
            if column and _NUMBER.fullmatch(self.text, *cell)
        )
        figures = {column for column, count in columns.items() if count > 1}
        yield f'<div class="rows{" figures" if figures else ""}"><table>'
        for line, (start, end) in zip(cells, rows, strict=True):
            data = "".join(
                f"<td{_FIGURE if column in figures else ''}>{self.marked(*cell)}</td>"
                for column, cell in enumerate(line)
            )
            kind = ' class="heading"' if self.is_heading(start, end) else ""
            yield f"<tr{kind}>{data}</tr>"
        yield "</table></div>"

    def is_heading(self, low: int, high: int) -> bool:
        """Whether a stretch is a heading and nothing more, but for a period."""
        return any(low <= start < high <= end + 2 for start, end in self.headings)

    def notes_of(self, low: int, high: int) -> list[str]:
        """The notes on words that begin in a stretch, in the order of the words."""
        return [
            self.notes(mark)
            for segment in self.among(low, high)
            for mark in segment.first
            if mark.what in _NOTED and low <= segment.start
        ]

    def among(self, low: int, high: int) -> Iterator[_Segment]:
        """The marked stretches that have a part between two offsets."""
        index = max(0, bisect.bisect_right(self.starts, low) - 1)
        while index < len(self.segments) and self.segments[index].start < high:
            if self.segments[index].end > low:
                yield self.segments[index]
            index += 1

    def marked(self, low: int, high: int) -> str:
        """A stretch without a line end, with its marks; blanks at the ends of a mark's line are left unmarked."""
        pieces: list[str] = []
        at = low
        for segment in self.among(low, high):
            part = trimmed(self.text, (max(low, segment.start), min(high, segment.end)))
            if part is None:
                continue
            pieces.append(safe(self.text[at : part[0]]))
            pieces.append(
                _element(
                    safe(self.text[part[0] : part[1]]),
                    segment,
                    begins=segment.start >= low,
                    ends=segment.end <= high,
                )
            )
            at = part[1]
        pieces.append(safe(self.text[at:high]))
        return "".join(pieces)


def _element(words: str, segment: _Segment, *, begins: bool, ends: bool) -> str:
    """A marked stretch: its words, the number of a violation before them, the tick of a tie behind them."""
    complaints = [mark for mark in segment.marks if mark.what in SEVERITIES]
    waived = [mark for mark in segment.marks if mark.what == WAIVED]
    related = [mark for mark in segment.marks if mark.what == "related"]
    ties = [mark for mark in segment.marks if mark.what in _STATUSES]
    classes = [
        *([min((mark.what for mark in complaints), key=SEVERITIES.index)] if complaints else []),
        *([WAIVED] if waived else []),
        *(["related"] if related else []),
        *(["tied"] if ties else []),
    ]
    data = "".join(
        f' data-{name}="{" ".join(dict.fromkeys(str(mark.key) for mark in of))}"'
        for name, of in (("violations", complaints), (WAIVED, waived), ("related", related), ("ties", ties))
        if of
    )
    before = after = ""
    if begins:
        before = "".join(f'<a id="{mark.anchor}"></a>' for mark in segment.first)
        before += "".join(map(_badge, segment.first))
    closing = [mark for mark in segment.last if mark.what in _STATUSES]
    if ends and closing:
        after = _tick(closing)
    tag = "mark" if complaints or waived else "span"
    return f'{before}<{tag} class="{" ".join(classes)}"{data}>{words}</{tag}>{after}'


def _badge(mark: Mark) -> str:
    """The number of a violation, or of a waived one; nothing for other marks."""
    if mark.what == WAIVED:
        words, link, data = f"W{mark.key}", f"waived-{mark.key}", ""
    elif mark.what in SEVERITIES:
        words, link, data = str(mark.key), f"note-{mark.key}", f' data-violations="{mark.key}"'
    else:
        return ""
    label = escape(mark.label)
    return f'<a class="badge {mark.what}" href="#{link}"{data} aria-label="{label}">{words}</a>'


def _tick(marks: Sequence[Mark]) -> str:
    """What an auditor pencils behind a figure: it ties, it does not, it is open."""
    worst = min((mark.what for mark in marks), key=_STATUSES.index)
    keys = dict.fromkeys(mark.key for mark in marks)
    label = "; ".join(dict.fromkeys(mark.label for mark in marks[:3]))
    if len(keys) > 3:
        label += f"; and {len(keys) - 3} more"
    return (
        f'<a class="tick {worst}" href="#tie-{next(iter(keys))}" data-ties="{" ".join(map(str, keys))}"'
        f' aria-label="{escape(label)}">{TICKS[worst]}</a>'
    )


TICKS = {"holds": "✓", "fails": "✗", "open": "?"}
"""The marks of ties."""


def _pre(lines: Sequence[str], size: str) -> str:
    # A line end right after the tag is none of the text's, so one is given to be dropped.
    return f'<pre class="typed{size}">\n' + "\n".join(lines) + "\n</pre>"


def _stretches(text: str, separator: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators, from one offset to another."""
    while True:
        end = text.find(separator, low, high)
        if end < 0:
            yield low, high
            return
        yield low, end
        low = end + len(separator)
