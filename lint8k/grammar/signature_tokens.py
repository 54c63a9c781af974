r"""The pieces of a signature page: marks, labels, rules, dates, and the cells of text between them.

::

    page    = { mark | label | rule | caption | date | text | end }
    mark    = "/s/" | "\s\" | "s/" | "/s" | "(s)" | "//"          in either case, blanks within
    label   = ( "By" | "Name" | "Title" | "Its" | "Date" | "Dated" | "Signature" | "Registrant" … ) , ":"
            | ( "By" | "Its" | "Date" [ "this" ] … )                 without a colon, where it begins its cell
    rule    = "____" | "----" | "====" | "...."
    caption = "(" , ( "Registrant" | "Signature" | "Date" … ) , ")"  under what it names
            | "Print name and title of the signing officer …"       as the form has it
    end     = the heading of an exhibit index, the next document     here the page is over
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar import dates
from lint8k.grammar.dates import Date
from lint8k.grammar.islands import parse_at, ready
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp


class Kind(Enum):
    """What a token is."""

    BY = auto()
    NAME = auto()
    TITLE = auto()
    DATED = auto()
    REGISTRANT = auto()
    MARK = auto()
    RULE = auto()
    CAPTION = auto()
    DATE = auto()
    TEXT = auto()
    END = auto()


@record(frozen=True, slots=True)
class Token:
    """A piece of a signature page: `row` counts lines, `paragraph` empty lines, `column` blanks before it."""

    kind: Kind
    start: int
    end: int
    row: int
    paragraph: int
    column: int
    date: Date | None = None


_LABELS = {
    "by": Kind.BY, "signature": Kind.BY, "signed": Kind.BY, "name": Kind.NAME, "printed": Kind.NAME,
    "print": Kind.NAME, "typed": Kind.NAME, "title": Kind.TITLE, "titles": Kind.TITLE, "its": Kind.TITLE,
    "date": Kind.DATED,
    "dated": Kind.DATED, "registrant": Kind.REGISTRANT,
}  # fmt: skip
_GAP = r"[\s\xa0]+"
_NAME = rf"(?:(?:printed|print|typed){_GAP})?name(?:{_GAP}and{_GAP}title)?"
_LABEL = rf"by|{_NAME}|titles?|its|dated?(?:{_GAP}signed)?|registrant|signature|signed"
_CAPTION = rf"(?:name{_GAP}of{_GAP})?registrant|signature|date|{_NAME}|titles?|signed"
_INSTRUCTION = rf"print{_GAP}name{_GAP}and{_GAP}title{_GAP}of[^\n\t.]{{0,80}}\.?"
"""What the form says of the signature, beside its asterisk."""
_END = (
    rf"exhibits?{_GAP}(?:index|list|no\b|number)|index{_GAP}(?:to|of){_GAP}(?:the{_GAP})?exhibits?|list{_GAP}of{_GAP}exhibits"
    rf"|for{_GAP}immediate{_GAP}release|ex-\d[\d.]*|<type>|</?document>|</?text>"
)
_LOCATOR = regex(
    rf"""[/\\](?=[ ]?s)|(?<![:/])//(?=[\s\xa0]+[A-Z])|(?<!\w)s[/\\]|\((?=s\)|{_CAPTION})|(?=_)_|-[ ]?-|==|[–—]{{2}}|\.{{4}}|\[_
    | (?:(?<![A-Za-z])|(?<=[a-z.)\d])(?=[A-Z]))(?=(?:{_LABEL})[ \xa0]?[:;])
    | (?=(?:exhibits?|index|list|for|print){_GAP})|(?<![a-z])ex-\d|<""",
    re.I | re.X,
)
_PIECE = regex(r"[^\s\xa0](?:[ \xa0]?[^\s\xa0])*")
_BARE = regex(
    rf"(?P<whole>by|date|dated|name|title|its|signature|signed)"
    rf"(?:{_GAP}(?:signed|as{_GAP}of|this(?:{_GAP}the)?|on|at|the))*$|(?P<first>by)[ \xa0]+(?=[A-Z])",
    re.I,
)
_ROLE = regex(r"(?:the[\s\xa0]+)?registrant", re.I)
_FURNITURE = regex(
    r"\W*table[ \xa0]+of[ \xa0]+contents\W*"
    r"|\W*(?:<page>\W*)?(?:page\W*)?(?:[A-Z]?-?\d{1,3}(?:[ \xa0]*of[ \xa0]*\d{1,3})?|[ivx]{1,4})?\W*",
    re.I,
)
_INSIDE_PROSE = regex(
    r"[A-Za-z]{3}.*\b(?:dated(?:[\s\xa0]+as)?(?:[\s\xa0]+of)?|as[\s\xa0]+of|ended|on|of)[\s\xa0]*$", re.I
)


@cache
def mark() -> pp.ParserElement:
    """The production of the mark before a conformed signature."""
    import pyparsing as pp

    return pp.Regex(
        r"[/\\]{1,2} ?(?i:s) ?[/\\]{1,2}"
        r"|//(?=[\s\xa0]+[A-Z])|(?i:s)[/\\](?=[\s\xa0]*[A-Z])|/(?i:s)(?=[\s\xa0]+[A-Z])|\((?i:s)\)(?=[\s\xa0]*[A-Z])"
    ).set_name("mark")


@cache
def label() -> pp.ParserElement:
    """The production of a label with its colon."""
    import pyparsing as pp

    return (pp.Regex(rf"(?i:{_LABEL})").set_name("word")("label") + pp.Suppress(pp.one_of(": ;"))).set_name(
        "label"
    )


@cache
def rule() -> pp.ParserElement:
    """The production of a typed rule."""
    import pyparsing as pp

    return pp.Regex(r"\[?_+(?:[ \t\xa0]?_+)*\]?|-(?: ?-)+|={2,}|[–—]{2,}|\.{4,}").set_name("rule")


@cache
def caption() -> pp.ParserElement:
    """The production of the words under a rule that say what stands above it."""
    import pyparsing as pp

    return pp.Regex(rf"\([ \xa0]*(?i:{_CAPTION})[ \xa0]*\)\*?|(?i:{_INSTRUCTION})").set_name("caption")


@cache
def ending() -> pp.ParserElement:
    """The production of what comes after a signature page."""
    import pyparsing as pp

    return pp.Regex(rf"(?i:{_END})(?![a-z])|<(?i:type|/?document|/?text)>").set_name("end")


@cache
def production() -> pp.ParserElement:
    """The production of a token that is no date and no text."""
    return (mark()("mark") | ending()("ending") | caption()("caption") | label() | rule()("rule")).set_name(
        "token"
    )


_ISLAND = ready(production)


def find(text: str, start: int, end: int) -> Iterator[Token]:
    """The tokens from `start` to `end` in the order of the text; page numbers and the like are left out."""
    found: list[tuple[int, int, Kind, Date | None]] = [
        (date.start, date.end, Kind.DATE, date)
        for date in dates.find(text, start, end)
        if _stands_alone(text, date)
    ]
    found += _marks(text, start, end)
    found.sort(key=lambda piece: piece[0])
    row = paragraph = 0
    line = at = start

    def move(to: int) -> None:
        nonlocal row, paragraph, line, at
        breaks = text.count("\n", at, to)
        if breaks:
            line = text.rfind("\n", at, to) + 1
        row, paragraph, at = row + breaks, paragraph + (breaks > 1), to

    for low, high, kind, date in [*found, (end, end, Kind.END, None)]:
        if low < at:
            continue
        for piece in _PIECE.finditer(text, at, low):
            move(piece.start())
            for plain, first, last in _plain(text, *piece.span()):
                yield Token(plain, first, last, row, paragraph, first - line)
        move(low)
        yield Token(kind, low, high, row, paragraph, low - line, date)
        move(high)


def _marks(text: str, start: int, end: int) -> Iterator[tuple[int, int, Kind, Date | None]]:
    at = start
    while match := _LOCATOR.search(text, at, end):
        found = parse_at(_ISLAND, text, match.start(), 120)
        if found is None:
            at = match.start() + 1
            continue
        at = max(found.end, match.start() + 1)
        named = next((name for name in ("mark", "caption", "rule", "label") if name in found.results), "end")
        kind = _LABELS[found.results["label"].lower().split()[0]] if named == "label" else Kind[named.upper()]
        yield match.start(), found.end, kind, None


def _stands_alone(text: str, date: Date) -> bool:
    """Whether a date is no part of a longer phrase ("under the Agreement dated as of May 1, 2000")."""
    cell = text[max(0, date.start - 200) : date.start]
    cell = cell[max(cell.rfind("\n"), cell.rfind("\t")) + 1 :]
    before = regex(r"[ \xa0]{2,}").split(cell)[-1]
    return not _INSIDE_PROSE.search(before) or bool(_BARE.match(before.strip()))


def _plain(text: str, start: int, end: int) -> Iterator[tuple[Kind, int, int]]:
    """The tokens of a cell without marks: a label without its colon, and the rest as text."""
    while start < end and text[start] in ",;*[]|: \xa0":
        start += 1
    bare = _BARE.match(text, start, end)
    if bare:
        yield _LABELS[(bare["whole"] or bare["first"]).lower()], start, bare.end()
        start = bare.end()
    while end > start and text[end - 1] in " \xa0*[|":
        end -= 1
    if start < end and not (end - start < 40 and _FURNITURE.fullmatch(text, start, end)):
        yield Kind.CAPTION if _ROLE.fullmatch(text, start, end) else Kind.TEXT, start, end
