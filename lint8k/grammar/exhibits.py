"""Exhibit lists: the one under Item 7 or 9.01, and the separate Exhibit Index.

::

    list        = ( [ "(c)" | "(d)" ] , "Exhibits" | announcement ) , [ columns ] , { row | footnote | heading of a group }
    index       = ( "Exhibit Index" | "Index to Exhibits" | "List of Exhibits" ) , [ columns ] , { row | footnote }
    announcement = a sentence that says that the exhibits follow: "The following exhibits are filed herewith:"
    columns     = "Exhibit" , [ "No." | "Number" ] , "Description" , [ "Page" ]
    row         = { mark } , [ label ] , number , { mark } , [ separator ] , description , [ remark ] , [ page ]
    label       = "Exhibit" | "Exhibits" | "EX-" | "Item" | "No."                Exhibit 99.1   EX-10.1   Item 99.1
    number      = digits , { "." , digits } , [ letter ] , { "(" , letters | digits , ")" }        4.1   12(c)   3(i)   99-1
                | "(" , digits , ")" , "(" , letters , ")"                                         (99)(a)
    mark        = "*" | "†" | "‡" | "+" | "#" | "(" , digit , ")"
    separator   = "." | ":" | "-" | "--" | "–" | cell | line
    description = line , { line }
    footnote    = mark , text

A row's number begins a line or is its first cell. What begins a line and is none: a page number, a date, an
amount, a mark of enumeration, the number of an item, and a number that a sentence or a wrapped description
has brought there; the words before and behind it and the column in which it stands tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from lint8k.grammar import islands, landmarks, layout, remarks
from lint8k.patterns import regex
from lint8k.records import field, record

if TYPE_CHECKING:
    import pyparsing as pp

_RUN_TOGETHER = regex(r"(?<=[A-Za-z)])(?=\d{1,3}(?:\.\d{1,2})?[ \xa0]{2,}[A-Z])")
"""Where a row begins in a text that has lost its line breaks: a number glued to a word, then a gap."""
_WITHIN = regex(
    r"(?<=[.:])[ \xa0]+(?=Exhibit[ \xa0](?:No\.?[ \xa0])?\d{1,3}(?:\.\d{1,3})?(?:[ \xa0]*[-–—:]+[ \xa0]*|[ \xa0]+)[A-Z“\"])"
)
"""Where a row begins behind the words that announce it, on their line."""
_TITLE_WORDS = 12
"""The title of a class has no more words."""
_PATIENCE = 2000
"""How many characters may stand between the heading of an index and its first row."""
_MARKS = "*†‡§¶+#^~•●▪◦·"
_BULLETS = "•●▪◦·"
_NUMBER = (
    r"\d{1,3}(?:[ \t\xa0]?\.\d{1,3}){0,2}(?:-(?:\d{1,2}(?![\d-])|[A-Za-z](?![\w-])))?(?:\.?[A-Za-z](?![A-Za-z.]))?"
    r"(?:\.?[ \xa0]?\((?:[a-zA-Z]|[ivxIVX]{1,4})\)|\.?\(\d{1,2}\))*(?:\.[A-Z]{3}\b)?"
)
_CLASSED = r"\(\d{1,3}\)(?:[ \xa0]?\((?:[a-zA-Z]|[ivxIVX]{1,4}|\d)\))+"
"""A number whose class stands in brackets too: (99)(a)."""
_ENUMERATOR = r"(?:\(?[a-z]\)|\(?[ivx]{1,4}\)|\(?\d{1,2}[.)])"
"""What may count the rows: (c), (ii), 1."""
_ALL_BLANKS = r"[\s\xa0]*(?![\s\xa0])"
"""All the blanks there are: a long run of them is not divided between parts of a pattern in all possible ways."""
_LABEL = (
    rf"(?:Exhibits?|Exh?\b\.?|EX-?(?=\d)|EX-|Item|No\b\.?){_ALL_BLANKS}(?:[.:]{_ALL_BLANKS})?"
    rf"(?:(?:No\b\.?|Number\b|\#){_ALL_BLANKS})?-?"
)
LOCATOR = regex(
    rf"""[\s\xa0{re.escape(_MARKS)}]*
        (?: (?i:(?:{_ENUMERATOR}[\s\xa0]*)? {_LABEL}) [\s\xa0{re.escape(_MARKS)}]* \(?\d{{1,3}}(?!\d)
          | \(?\d{{1,3}}(?!\d)(?![ \xa0][a-z0-9$])
          | 10[14]\b )""",
    re.X,
)
"""Finds the lines that a row may begin; whatever the production accepts, it finds."""

_INDEX = regex(
    r"(?:^|(?<=[a-z.)])(?=(?-i:EXHIBIT INDEX|INDEX TO EXHIBITS)[A-Z]))[^\w\n]*"
    r"(?:EXHIBIT(?:S|\(S\))?[\s\xa0]+INDEX|INDEX[\s\xa0]+(?:TO|OF)[\s\xa0]+(?:THE[\s\xa0]+)?EXHIBIT(?:S|\(S\))?"
    r"|LIST[\s\xa0]+OF[\s\xa0]+EXHIBITS|EXHIBITS?[\s\xa0]+LIST)"
    r"(?=[^\w\n]*(?:\(?continued\)?[^\w\n]*)?$|[\t ]*(?:Exhibit|Page|Number|No\b|Sequential))",
    re.I | re.M,
)
_INDEXED = ("index", "list")
_BEFORE_INDEXED = 1000
"""So far before these words the line begins on which they head an index, at the most."""
_COLUMNS = regex(
    rf"^[^\w\n]*(?:Exhibits?(?:{_ALL_BLANKS}(?:No\b\.?s?|Nos\b\.?|Numbers?|\#)?)?|(?:No\.|Number))"
    rf"[^\w\n]*(?<![\s\xa0])(?=[\s\xa0]){_ALL_BLANKS}[^\n]{{0,60}}?(?:Description|Document|Title|Exhibit)\b"
    r"|^[^\w\n]*Exhibits?[\s\xa0]*(?:No\b\.?s?|Nos\b\.?|Numbers?|\#)[^\w\n]*$",
    re.I | re.M,
)
_BEGINS = r"(?:(?:19|20)\d\d\b[\s\xa0]+[A-Z]|\d{1,3}[\s\xa0-]?(?:Day|Year|Month)\b|\d{1,2}(?:\.\d{1,4}|[\s\xa0]\d/\d{1,2})?%)"
"""How a description begins that does so with a figure: a year, a term, a rate."""
_UNDER_COLUMNS = regex(r"Exhibits?\s+(?:No|Number)\b\W*(?:Description|Document|Title|Exhibit)s?$", re.I)
"""The heads of the columns, run together with the first row."""
_BEGINNING = regex(
    r"^[^\w\n]*(?:\(?[a-d]\)?[.)]?[\s\xa0]*(?:\(\d\)[\s\xa0]*)?)?Exhibits?\b(?![ \t\xa0]+\d)", re.I | re.M
)
_ANNOUNCEMENT = regex(
    r"\b(?:following|listed\s+below|list\s+of)\b[^.:]{0,80}\bexhibits?\b[^.:]{0,160}[.:]|\bexhibits?\b[^.:]{0,80}\b(?:listed\s+below|following)\b[^.:]{0,80}[.:]",
    re.I,
)
"""A sentence that announces a list: "The following exhibits are filed herewith:"."""
_ANNOUNCED = ("following", "list")
_HEADING_WORDS = regex(
    r"[\W\d]*(?:\(?[a-d]\)\W*)?(?:the following )?(?:exhibits?|number|no\b|index|description|page|document|title|and|of|\W)+$",
    re.I,
)
_STOP = regex(
    r"[\W\d]*(?:S\s?I\s?G\s?N\s?A\s?T\s?U\s?R\s?E(?:\s?S|\(S\))?\W*$|pursuant\s+to\s+the\s+requirements|exhibits?\s+index|index\s+(?:to|of)\s+exhibits?"
    r"|item\s+\d{1,2}(?:\.\d\d)?\W|_{5,}|forward[\s-]looking)",
    re.I,
)
_PASTED = regex(r"\W*Exhibit[\s\xa0]+[\d.()a-zA-Z-]{1,12}\W*$", re.I)
_FOOTNOTE = regex(
    rf"(?:[{re.escape(_MARKS)}]+|\(\d\))[\s\xa0]*(?=[A-Za-z(])|_{{3,}}|-{{5,}}|={{3,}}|Notes?:", re.I
)
_LEADS_ON = regex(
    r"(?<![A-Za-z])(?:exhibits?|nos?\.|and|or|to|of|by|as|in|section|sections|article|rule|item|items|form|schedule|annex|part|note|paragraph|under"
    r"|through|dated|no|approximately|,|\$|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$",
    re.I,
)
_GOES_ON = regex(
    r"(?:to|and|or|of|through|is|was|are|were|hereto|herein|hereby|above|below|attached|filed|furnished|shall|has|have|which|in|on|by(?![\s-]?law)"
    r"|million|billion|percent|per|shares|days|hours|a\.m|p\.m)\b|[%,;)]",
    re.I,
)
_ADDRESS = regex(
    r"(?:[A-Z][a-z]+\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Drive|Boulevard|Blvd\.|Lane|Plaza|Parkway|Place|Way)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+\d",
)
"""What follows a number that is a house's or a day's."""
_PAGE = regex(
    r"(?:[\s\xa0]{2}|\t|[._…]{3}[\s\xa0]{0,9}|[\s\xa0](?=\*+$))(?:p(?:age|g)?\.?[\s\xa0]{0,9})?"
    r"(?:[A-Z]{0,2}-?\d{1,3}(?:[-–]\d{1,3})?|(?<=[\s\xa0]{3})[A-Z](?=[\s\xa0]*$)|\*{1,3}|N/?A|--?|–|—)[\s\xa0.]*$",
    re.I,
)
_LEADER = " \t\n\xa0._…"
"""What leads the eye to a page number."""
_NOTHING = regex(r"\W*(?:not[\s\xa0]+applicable|none|n/?a|inapplicable|omitted|\[?reserved\]?)\W*", re.I)
_DAY = regex(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d")
_NONE_SUCH = regex(r"(?:[ \xa0]{3}|\.{3}[ \xa0]{0,3})(?:not\s+applicable|none|n/a|inapplicable)\W*$", re.I)
"""The last column of a list of all the classes, where there is no exhibit of a class."""
_MARK = regex(rf"([{re.escape(_MARKS)}])\1*|\(\d\)")
_REMARK_CELL = regex(
    r"[\W_]*(?:(?:is|are|being|previously|not)\s+)?(?:filed|furnished|incorporated|previously|included|contained|attached|enclosed|electronic"
    r"|herewith|herein|here|see|paper|page|p\.|exhibits?|form|def|annual|quarterly|current|registration|reference|submitted|yes|no)\b"
    r"|(?:[A-Z]{0,4}-?\d|[A-Z]{1,3}$|[(*_x•✓\W])",
    re.I,
)
"""What stands in a further column of a list: how the exhibit is filed, with which report, on which page."""
_OPEN_END = regex(
    r"(?:,|\b(?:of|and|the|a|an|by|between|among|dated|to|for|in|as|with|from|or|under|no\.))$", re.I
)

_MONTH_OPEN = regex(
    r"\b(?:dated|of)[\s\xa0]+(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
)
_REST_OF_DATE = regex(r"(?:\d{1,2},?[\s\xa0]*)?(?:19|20)\d\d(?!\d)")


@record(frozen=True, slots=True)
class Row:
    """A row of an exhibit list.

    `number` is in its one form ("99.1", "12(c)"), `number_at` the place where it is printed, label and marks
    left out; `description` are the places of the pieces of the description, page numbers and marks left out, in
    order. `marks` are the footnote marks, each once, `said` is what the row or a footnote says of the exhibit.
    """

    number: str
    start: int
    end: int
    number_at: tuple[int, int]
    description: tuple[tuple[int, int], ...]
    marks: tuple[str, ...]
    said: remarks.Remarks


@record(frozen=True, slots=True)
class Listing:
    """An exhibit list: the place of its heading (None where it has none of its own), and its rows."""

    heading: tuple[int, int] | None
    rows: tuple[Row, ...]


@record(slots=True)
class _Open:
    """A row that is being read."""

    number: str
    start: int
    number_at: tuple[int, int]
    labelled: bool
    marks: str
    column: int
    text_column: int | None
    end: int = 0
    pieces: list[tuple[int, int]] = field(default_factory=list)
    nothing: bool = False


@cache
def production() -> pp.ParserElement:
    """The production of what begins a row, for diagrams and for parsing at one place."""
    import pyparsing as pp

    mark = pp.Regex(rf"(?:(?:[{re.escape(_MARKS)}]|\(\d\)(?=[ \xa0]?\d))[\s\xa0]*)+").set_name("mark")
    paragraph = pp.Regex(rf"{_ENUMERATOR}(?=[\s\xa0]*Ex)", re.I).set_name("paragraph letter")
    label = pp.Regex(_LABEL, re.I).set_name("label")
    number = pp.Located(
        (
            pp.Regex(_CLASSED)("printed")
            | pp.Suppress("(") + pp.Regex(_NUMBER + r"(?=\))")("printed") + pp.Suppress(")")
            | pp.Regex(_NUMBER)("printed")
        ).set_name("number")
    )
    after = (
        pp.Regex(rf"(?:[{re.escape(_MARKS)}]|\(\d\)|[ \xa0]\(\d\)(?=[\s\xa0]|$))+")
        .leave_whitespace()
        .set_name("mark")
    )
    return (
        pp.Optional(mark)("before")
        + pp.Optional(pp.Suppress(pp.Optional(paragraph)) + label)("label")
        + pp.Optional(mark)("within")
        + number("number")
        + pp.Optional(after)("after")
    ).set_name("row")


_ISLAND = islands.ready(production)


@lru_cache(maxsize=256)
def number(printed: str) -> str | None:
    """An exhibit's number in its one form, from a list or from a document's type; None if there is none.

    "EX-12.(C)" and "12(c)" are "12(c)", "EX-99.1" and "Exhibit 99.1." are "99.1", "99-1" is "99.1", "101.INS"
    stays.
    """
    match = regex(rf"{_CLASSED}|{_NUMBER}", re.I).search(
        regex(r"^\s*EX-0*(?=\d)", re.I).sub("", printed.strip())
    )
    if match is None:
        return None
    text = "".join(match[0].split()).replace(".(", "(")
    text = regex(r"^\((\d+)\)").sub(r"\1", text)
    suffix = regex(r"\.[A-Za-z]{3}$").search(text)
    if suffix:
        return text[: suffix.start()] + suffix[0].upper()
    return regex(r"^0+(?=\d)").sub("", regex(r"-(?=\d)").sub(".", text).lower())


def find(text: str, start: int, end: int) -> Listing | None:
    """The exhibit list in the body of Item 7 or 9.01, which lies between `start` and `end`.

    A list headed as an index is the item's own where the body has no other.
    """
    index = landmarks.search(_INDEX, text, _INDEXED, start, end, before=_BEFORE_INDEXED)
    stop = index.start() if index else end
    announced = landmarks.first(text, _ANNOUNCED, start, stop) is not None
    patterns = (_BEGINNING, _ANNOUNCEMENT, _COLUMNS) if announced else (_BEGINNING, _COLUMNS)
    beginning = next((found for pattern in patterns if (found := pattern.search(text, start, stop))), None)
    rows = _rows(text, beginning.start() if beginning else start, stop, sure=beginning is None)
    if rows:
        return Listing(_heading(text, start, rows[0].start), tuple(rows))
    return find_index(text, start, end)


def find_index(text: str, start: int, end: int, headed: bool = True) -> Listing | None:
    """The separate exhibit index between `start` and `end`: headed as one, before or after the signatures.

    Where it need not be `headed`, the heads of its columns ("Exhibit No.", "Description") will do.
    """
    low = landmarks.first(text, _INDEXED, start, end, before=_BEFORE_INDEXED)
    places = ((_INDEX, low),) if headed else ((_INDEX, low), (_COLUMNS, start))
    for pattern, at in places:
        if at is None:
            continue
        for match, following in pairwise(chain(pattern.finditer(text, at, end), (None,))):
            assert match is not None
            patience = min(_PATIENCE, following.start() - match.end()) if following else _PATIENCE
            rows = _rows(text, match.end(), end, sure=False, patience=patience)
            if rows:
                return Listing(_trimmed(text, match.start(), match.end()), tuple(rows))
    return None


def _heading(text: str, start: int, first: int) -> tuple[int, int] | None:
    """The heading above the first row of a list: its line that says "Exhibits", else that of its columns."""
    for pattern in (_BEGINNING, _COLUMNS):
        match = pattern.search(text, start, first)
        if match:
            return _trimmed(text, match.start(), match.end())
    return None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _rows(text: str, start: int, end: int, *, sure: bool, patience: int | None = None) -> list[Row]:
    """The rows of a list from a place on.

    `sure` takes only a number with a point or a label for the first, where nothing announces a list;
    `patience` is how many characters may stand before it.
    """
    rows: list[_Open] = []
    footnotes: dict[str, tuple[int, int]] = {}
    note = ""
    open_row: _Open | None = None
    previous = (start, start)
    idle = 0
    numbers: set[str] = set()
    for line, next_line in pairwise(chain(_lines(text, start, end), ((end, end),))):
        following = text[slice(*next_line)]
        gap = text.count("\n", previous[1], line[0]) > 1
        found = _row_at(
            text, line, previous if not gap and previous[1] > start else None, open_row, following
        )
        if found and _is_page_number(found, rows):
            found = None
        if found and (
            found.labelled
            or rows
            or not sure
            or regex(r"[.(]|^99$").search(found.number)
            or _UNDER_COLUMNS.search(text, max(start, line[0] - 60), line[0])
        ):
            if gap and found.labelled and not found.pieces and found.number in numbers:
                break
            rows.append(found)
            numbers.add(found.number)
            open_row, idle, note = found, 0, ""
        elif open_row is not None and _NOTHING.fullmatch(text, *line):
            open_row.nothing = _is_title(text, open_row)
        elif open_row is not None and open_row.pieces and _is_folio(text, line, open_row):
            pass
        elif open_row is not None and _belongs(text, line, open_row, gap):
            _add(text, open_row, line, tabbed=False)
        else:
            words = text[line[0] : line[1]]
            footnote = _FOOTNOTE.match(words) if rows else None
            if footnote:
                note = footnote[0].strip()
                footnotes[note] = line
            elif note and not gap and not _STOP.match(words):
                footnotes[note] = (footnotes[note][0], line[1])
            elif rows:
                idle, note = idle + len(words), ""
                if _STOP.match(words) or _PASTED.match(words) or idle > 800:
                    break
            elif patience is not None and line[1] - start > patience:
                break
            if footnote or idle:
                open_row = None
        previous = line
    if not rows or _is_enumeration(text, start, rows):
        return []
    closed = [row for row in (_closed(text, row, footnotes) for row in rows) if row is not None]
    return [
        row
        for place, row in enumerate(closed)
        if not (place + 1 < len(closed) and _heads(text, row, closed[place + 1]))
    ]


def _heads(text: str, row: Row, following: Row) -> bool:
    """Whether a row is the title of a class, the exhibits of which follow: "(99) Additional Exhibits"."""
    if not row.number.isdigit() or not re.match(rf"{row.number}[.(]", following.number):
        return False
    words = " ".join(text[slice(*piece)] for piece in row.description)
    return len(words.split()) <= 8 and not regex(r"\d").search(words)


def _is_page_number(row: _Open, rows: list[_Open]) -> bool:
    """Whether a number alone on its line, between the rows of a list, is the number of a page."""
    if not rows or not row.number.isdigit() or row.labelled or row.pieces or row.marks:
        return False
    return not _ascends(row, rows[-1])


def _is_title(text: str, row: _Open) -> bool:
    """Whether what has been read of a row may be the title of a class, of which there may be no exhibit."""
    return sum(len(text[slice(*piece)].split()) for piece in row.pieces) <= _TITLE_WORDS


def _is_folio(text: str, line: tuple[int, int], row: _Open) -> bool:
    """Whether a line below a row is the number of a page: a figure alone that the words above do not lead to."""
    words = text[slice(*line)].strip(" \t\xa0-–—")
    return words.isdigit() and len(words) <= 3 and not _LEADS_ON.search(text[slice(*row.pieces[-1])])


def _ascends(row: _Open, above: _Open) -> bool:
    """Whether a bare number is plainly the class of an exhibit further down the list, and too high for a page or a day."""
    return _whole(row) > max(15, _whole(above)) and _whole(row) != 31


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a list; where rows are run together in one line, each of them."""
    for low, high in layout.lines(text, start, end):
        at = low
        words = text[low:high]
        glued = _RUN_TOGETHER.finditer(text, low, high) if "  " in words or "\xa0" in words else ()
        announced = _WITHIN.finditer(text, low, high) if "Exhibit" in words else ()
        for match in chain(glued, announced):
            if match.start() > at:
                yield at, match.start()
                at = match.end()
        yield at, high


def _is_enumeration(text: str, start: int, rows: list[_Open]) -> bool:
    """Whether the numbers merely count: 1, 2, 3, with nothing to say that they are exhibit numbers."""
    counted = [row.number for row in rows] == [str(place) for place in range(1, len(rows) + 1)]
    return (
        counted and not any(row.labelled for row in rows) and not _COLUMNS.search(text, start, rows[0].start)
    )


def _row_at(
    text: str, line: tuple[int, int], previous: tuple[int, int] | None, above: _Open | None, following: str
) -> _Open | None:
    """The row that a line begins, if it begins one.

    `previous` is the line before it in the same paragraph, `above` the row that is being read, `following`
    the next line.
    """
    start, end = line
    words = text[start:end]
    if not LOCATOR.match(words):
        return None
    found = islands.parse_at(_ISLAND, words, 0, window=80)
    if found is None:
        return None
    results = found.results
    labelled = "label" in results
    printed = results["printed"]
    low, high = (start + at for at in results["number"])
    high = low + len(text[low:high].rstrip())
    if text[low] == "(" and text[high - 1] == ")" and not printed.endswith(")"):
        low, high = low + 1, high - 1
    bracketed = text[low - 1 : low] == "(" and text[high : high + 1] == ")"
    bare = number(printed)
    if bare is None:
        return None
    marks = "".join(results.get(part, "") for part in ("before", "within", "after"))
    footnote = regex(r"(\d[\d.]*\.\d+)(\(\d\))").fullmatch(bare)
    if footnote:
        bare, marks = footnote[1], marks + footnote[2]
        high -= len(footnote[2])
    rest_at = start + found.end
    rest_at = min(max(rest_at, high + bracketed), end)
    if footnote:
        rest_at = high + len(footnote[2])
    column = low - (text.rfind("\n", 0, low) + 1)
    row = _Open(bare, start, (low, high), labelled, marks, column, None, end=high)
    rest = text[rest_at:end]
    announced = previous is not None and _announces(text[previous[0] : previous[1]])
    fresh = previous is None or announced or (above is not None and _ascends(row, above))
    if not (
        _is_possible(text, row, fresh=fresh)
        and _is_parted(row, rest, first=above is None, fresh=fresh, following=following)
    ):
        return None
    if bracketed and bare.isdigit() and int(bare) < 10 and above is not None and _whole(above) >= int(bare):
        return None
    if _is_brought(text, row, previous, above):
        return None
    separator = regex(rf"[\s\xa0.:–—{re.escape(_MARKS)}-]*").match(rest)
    if separator:
        rest_at += separator.end()
        row.marks += separator[0]
    if rest_at < end:
        row.text_column = rest_at - (text.rfind("\n", 0, rest_at) + 1)
        _add(text, row, (rest_at, end), tabbed="\t" in text[start:end])
    return row


def _is_possible(text: str, row: _Open, *, fresh: bool) -> bool:
    """Whether there can be an exhibit of that number: of a class up to 106, and not the number of an item."""
    whole = _whole(row)
    label = text[row.start : row.number_at[0]].lstrip(_MARKS).lower()
    loose = label.startswith("item") or (label.startswith("no") and not fresh and row.number.isdigit())
    if loose and (whole < 10 or (row.number.isdigit() and whole < 99)):
        return False
    return 1 <= whole <= 106 and (row.number != "9.01" or row.labelled)


def _whole(row: _Open) -> int:
    """The class of a row's number: what stands before the point."""
    return int(regex(r"\d+").match(row.number)[0])  # type: ignore[index]


def _announces(line: str) -> bool:
    """Whether a line is the heading of a list or of its columns."""
    return any(pattern.match(line) for pattern in (_HEADING_WORDS, _COLUMNS, _BEGINNING))


def _is_parted(row: _Open, rest: str, *, first: bool, fresh: bool, following: str) -> bool:
    """Whether a number is parted from what stands behind it as a row's is: by a gap, a mark, or a capital letter.

    `first` is the first of a list, `fresh` a number with which a paragraph or a list begins: there a blank will do.
    """
    follows = rest.lstrip(" \t\xa0" + _MARKS)
    gap = rest[: len(rest) - len(follows)]
    if rest[:1] in ("%", "/", "$") or regex(r"[\s\xa0]*(?:%|:\d\d)").match(rest):
        return False
    if _GOES_ON.match(follows) and "\t" not in gap:
        return False
    if gap.strip():
        rest = " " + follows
    celled = not follows or bool(regex(r"[\s\xa0]{2}|\t").search(gap))
    if row.labelled or not row.number.isdigit():
        return celled or bool(
            regex(
                rf"[\s\xa0]*(?:[.:]|--?|–|—)[\s\xa0]*(?=[^\s\d]|{_BEGINS}|$)|[\s\xa0]*[A-Z(“\"'‘\[]|[\s\xa0]+{_BEGINS}"
            ).match(rest)
        )
    if not follows.strip(" .:-–—"):
        described = regex(r"[A-Za-z]{4}.*[A-Za-z]{4}").search(regex(r"[A-Za-z]+ \d").sub("", following))
        if described is None or _STOP.match(following):
            return False
        begun = regex(_BEGINS).match(following) or (
            regex(r"[A-Z(“\"]").match(following) and not LOCATOR.match(following)
        )
        return bool(begun) and (first or bool(row.marks) or _whole(row) >= 10)
    if (
        row.number not in ("101", "104")
        and not celled
        and not regex(r"[\s\xa0]*(?:[.:)]|--?|–|—)[\s\xa0]").match(rest)
        and not (
            fresh and regex(r"[A-Z][A-Za-z]+\s+[A-Za-z]{2,}").match(follows) and not _ADDRESS.match(follows)
        )
    ):
        return False
    return bool(regex(rf"[\W_]*(?:[A-Z(“\"]|{_BEGINS})").match(follows))


def _is_brought(text: str, row: _Open, previous: tuple[int, int] | None, above: _Open | None) -> bool:
    """Whether a sentence or a wrapped description has brought a number to the beginning of its line."""
    if previous is None:
        return False
    if "\n" not in text[previous[1] : row.start]:
        return False
    if above is not None and above.text_column is not None and not row.labelled:
        typed = above.text_column - above.column >= 6
        if typed and row.column >= above.text_column and "\t" not in text[row.start : row.end + 1]:
            return True
    before = text[previous[0] : previous[1]]
    if before.endswith(("; and", "; or", ";")):
        return False
    return not _announces(before) and _LEADS_ON.search(before) is not None


def _belongs(text: str, line: tuple[int, int], row: _Open, gap: bool) -> bool:
    """Whether a line goes on with the description of the row above it."""
    words = text[line[0] : line[1]]
    if (
        _STOP.match(words)
        or _INDEX.match(words)
        or (_FOOTNOTE.match(words) and row.pieces)
        or _COLUMNS.match(words)
        or (words.endswith(":") and _ANNOUNCEMENT.search(words))
    ):
        return False
    if not row.pieces:
        return bool(regex(r"[A-Za-z]{2}").search(words))
    if not gap:
        return True
    column = line[0] - (text.rfind("\n", 0, line[0]) + 1)
    last = text[row.pieces[-1][0] : row.pieces[-1][1]]
    if row.text_column is None or column != row.text_column or column - row.column < 3:
        return False
    return not last.endswith(".") and (
        words[0].islower() or last.endswith((",", "and", "of", "by", "the", "to"))
    )


def _add(text: str, row: _Open, line: tuple[int, int], *, tabbed: bool) -> None:
    """Add a line, or what is left of one, to a row: its description, less a page number."""
    start, end = line
    row.end = end
    if row.text_column is None:
        row.text_column = start - (text.rfind("\n", 0, start) + 1)
    pieces = [(start, end)]
    if tabbed or "\t" in text[start:end]:
        pieces = _described(text, _tabbed(text, start, end))
    for low, high in pieces:
        low, high = _trimmed(text, low, low + len(_unpaged(text[low:high])))
        if high > low:
            row.pieces.append((low, high))


def _unpaged(words: str) -> str:
    """A description without the page number behind it, and without the dots or blanks that lead to one."""
    page = _PAGE.search(words)
    if page:
        words = words[: page.start()]
    bare = words.rstrip(_LEADER)
    if words.startswith(".", len(bare)) and words.count(".", len(bare)) == 1:
        bare += "."
    return bare if len(words) - len(bare) >= 3 or (page and words[len(bare) :].strip(" \t\xa0.")) else words


def _described(text: str, cells: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cells of a row that hold its description: the first with words, and those into which it runs on.

    A remark in brackets before the description is passed over.
    """
    rest = list(cells)
    worded = [place for place, cell in enumerate(rest) if regex(r"[A-Za-z]{2}").search(text[slice(*cell)])]
    if len(worded) > 1 and regex(r"\([^()]{1,40}\)").fullmatch(text[slice(*rest[worded[0]])]):
        del worded[0]
    if not worded:
        return []
    last = worded[0] + 1
    while last < len(rest) and (
        _runs_into(text[slice(*rest[last - 1])], text[slice(*rest[last])])
        or (_is_justified(text, rest[worded[0] : last]) and not _REMARK_CELL.match(text, *rest[last]))
    ):
        last += 1
    return rest[worded[0] : last]


def _runs_into(one: str, other: str) -> bool:
    """Whether a description goes on in the next cell: a phrase or a date is open, or was cut behind its first words."""
    if _MONTH_OPEN.search(one) and _REST_OF_DATE.match(other):
        return True
    if not regex(r"[A-Za-z]{2}").search(other) or _REMARK_CELL.match(other):
        return False
    if other[0].islower() or _OPEN_END.search(one):
        return True
    if _DAY.match(other):
        return False
    return one[-1:] not in ".;:)" and (len(one.split()) == 1 or (len(one.split()) <= 4 and " " in other))


def _is_justified(text: str, cells: list[tuple[int, int]]) -> bool:
    """Whether tabs stand for blanks in a row: a first word was parted by one from the rest of its phrase."""
    return len(cells) > 1 and len(text[slice(*cells[0])].split()) == 1


def _tabbed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for cell in text[start:end].split("\t"):
        yield _trimmed(text, at, at + len(cell))
        at += len(cell) + 1


def _closed(text: str, row: _Open, footnotes: dict[str, tuple[int, int]]) -> Row | None:
    """The finished row; None where it says that there is no such exhibit."""
    described = " ".join(text[start:end] for start, end in row.pieces)
    if row.nothing or (described and (_NOTHING.fullmatch(described) or _NONE_SUCH.search(described))):
        return None
    printed = row.marks
    pieces = list(row.pieces)
    if pieces:
        start, end = pieces[-1]
        words = text[start:end]
        bare = words.rstrip(" \t\xa0" + _MARKS)
        if bare:
            pieces[-1] = (start, start + len(bare))
            printed += words[len(bare) :]
        noted = text[end - 3 : end]
        if noted in footnotes and text[start : end - 3].strip():
            pieces[-1] = _trimmed(text, start, end - 3)
            printed += noted
    found = (match[0] for match in _MARK.finditer(printed) if match[0][0] not in _BULLETS)
    marks = tuple(dict.fromkeys(found))
    notes = [footnotes[mark] for mark in marks if mark in footnotes]
    said = remarks.read(text, (row.start, row.end), notes)
    return Row(row.number, row.start, row.end, row.number_at, tuple(pieces), marks, said)
