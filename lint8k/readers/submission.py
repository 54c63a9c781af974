"""EDGAR submissions: a header, then every document of the filing, in one text file.

::

    submission = [ envelope ] , [ "<SEC-DOCUMENT>" … | "<IMS-DOCUMENT>" … | "<SUBMISSION>" ] ,
                 header , { document }
    header     = { label , ":" , value | "<" , tag , ">" , value }      one a line, in sections
    document   = "<DOCUMENT>" , { "<TYPE>" … | "<SEQUENCE>" … | "<FILENAME>" … | "<DESCRIPTION>" … } ,
                 "<TEXT>" , text , "</TEXT>" , "</DOCUMENT>"

The envelope is that of privacy-enhanced mail (RFC 1421), until 2001 and after. Source of the tags: EDGAR
Public Dissemination Service, technical specification.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from lint8k import law
from lint8k.filing import Day, Document, Filer, Header, HeaderItem, Problem, TaggedFact, Words
from lint8k.patterns import regex
from lint8k.readers import Reading
from lint8k.readers.beginnings import is_html
from lint8k.readers.text import read_text
from lint8k.records import field, record, replace
from lint8k.source import File, Shown, Source, SourceBuilder, Span

_BEGINS = regex(
    r"[\ufeff\s]*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----"
    r"|<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION|DOCUMENT)>)",
    re.I,
)
_OPEN = regex(r"(?i)<DOCUMENT>")
_TEXT = regex(r"(?i)<TEXT>")
_END = regex(r"(?i)</(TEXT|DOCUMENT)>")
_HEAD = regex(r"(?i)<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[ \t]*([^\r\n<]*)")
_HEAD_LIMIT = 4000
_WRAPPER = regex(r"[\s\ufeff]*<(PDF|XML|XBRL|ZIP|JSON|EXCEL)>[ \t\r\n]*", re.I)
_UUENCODED = regex(r"[\s\ufeff]*begin [0-7]{3,4} \S")
_NOT_TEXT = regex(r"(?i)(?:GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|EX-10[01]\.(?:INS|SCH|CAL|DEF|LAB|PRE|REF))\Z")
_NOT_TEXT_NAME = regex(r"(?i)\.(?:pdf|xml|xsd|jpe?g|gif|png|bmp|tiff?|zip|xlsx?|json|css|js)\Z")
_HTML = regex(r"(?i)<html\b")

# A line may begin with the bracket that closes the industry's code in the line before, where EDGAR broke that line.
_FIELD = regex(
    r"^[ \t\]]*(?:<(?P<close>/?)(?P<tag>[A-Z0-9-]+)>|(?P<label>[A-Z][A-Z0-9 .,&/()'-]{1,60}?):)[ \t]*", re.M
)
_FILER_FIELDS = {
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "CIK": "cik",
    "IRS NUMBER": "ein",
    "EIN": "ein",
    "STATE OF INCORPORATION": "state",
    "SEC FILE NUMBER": "file_number",
    "FILE NUMBER": "file_number",
    "STREET 1": "street",
    "STREET1": "street",
    "CITY": "city",
    "ZIP": "zip",
    "BUSINESS PHONE": "phone",
    "PHONE": "phone",
}
_FIELDS = {
    "ACCESSION NUMBER": "accession",
    "CONFORMED SUBMISSION TYPE": "form",
    "TYPE": "form",
    "CONFORMED PERIOD OF REPORT": "period",
    "PERIOD": "period",
    "FILED AS OF DATE": "filed",
    "FILING DATE": "filed",
    "PUBLIC DOCUMENT COUNT": "count",
}
_ITEMS = ("ITEM INFORMATION", "ITEMS")
_READ = frozenset((*_ITEMS, *_FIELDS, *_FILER_FIELDS, "FORMER CONFORMED NAME", "STATE"))
_SECTIONS = (
    "FILER", "FILED BY", "SUBJECT COMPANY", "DEPOSITOR", "SECURITIZER", "COMPANY DATA", "FILING VALUES",
    "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY", "FORMER NAME",
)  # fmt: skip


class SubmissionReader:
    """EDGAR's text file of a whole submission, or of one of its documents."""

    name = "submission"

    def recognises(self, file: File) -> bool:
        """Whether the file begins with the envelope, the header or a document tag of a submission."""
        return _BEGINS.match(file.raw, 0, 2000) is not None

    def read(self, file: File) -> Reading:
        """The header and every document; a lone document is of the format that its text has."""
        raw = file.raw
        starts = [at for at in _opened(raw) if _begins_line(raw, at)]
        header = _header(file, starts[0] if starts else len(raw))
        problems: list[Problem] = []
        documents = [
            _document(file, start, end, problems)
            for start, end in zip(starts, [*starts[1:], len(raw)], strict=False)
        ]
        if not documents:
            documents = [_undelimited(file, header, problems)]
        _blank_unread_report(file, documents, problems)
        name = self.name
        if header is None:
            if len(documents) == 1:
                name = "html" if is_html(raw, starts[0] if starts else 0, len(raw)) else "text"
            else:
                problems.insert(
                    0, Problem("This submission has no header before its documents", documents[0].span)
                )
        return Reading(name, tuple(documents), header, tuple(problems))


def _opened(raw: str) -> Iterator[int]:
    """Where <DOCUMENT> stands; written as EDGAR writes it, it is found the faster."""
    at = raw.find("<DOCUMENT>")
    if at < 0:
        yield from (match.start() for match in _OPEN.finditer(raw))
    while at >= 0:
        yield at
        at = raw.find("<DOCUMENT>", at + 1)


def _ends(raw: str, start: int, end: int) -> dict[str, int]:
    """Where the last </TEXT> and the last </DOCUMENT> between two offsets stand, by their names."""
    # Most documents end with both: all before the last one written as EDGAR writes it need not be looked through.
    text, document = raw.rfind("</TEXT>", start, end), raw.rfind("</DOCUMENT>", start, end)
    last = min(text, document)
    if last >= 0 and raw.count("</", last, end) == 2:
        return {"TEXT": text, "DOCUMENT": document}
    return {match[1].upper(): match.start() for match in _END.finditer(raw, max(start, last), end)}


def _begins_line(raw: str, at: int) -> bool:
    while at and raw[at - 1] in " \t":
        at -= 1
    return at == 0 or raw[at - 1] in "\r\n\ufeff"


def _undelimited(file: File, header: Header | None, problems: list[Problem]) -> Document:
    """What stands after the header of a submission without a single <DOCUMENT> tag."""
    raw = file.raw
    ended = regex(r"(?i)</(?:SEC|IMS)-HEADER>").search(raw)
    start = ended.end() if ended else 0
    source = _source(file, start, len(raw))
    first = _BEGINS.match(raw)
    span = file.span(first.start() if first else 0, first.end() if first else min(1, len(raw)))
    problems.append(
        Problem("This submission has no <DOCUMENT> tag, so that its documents cannot be told apart", span)
    )
    return Document(None, None, None, None, source, source.span(0, min(1, len(source.text))))


def _blank_unread_report(file: File, documents: list[Document], problems: list[Problem]) -> None:
    """Where the report itself is there, but not as text, let it be a page without a word, so that no exhibit is taken for it."""
    reports = [
        number for number, document in enumerate(documents) if (document.type or "").upper().startswith("8-K")
    ]
    if reports and all(documents[number].source is None for number in reports):
        report = documents[reports[0]]
        problems.append(Problem("The report itself is not text, and could not be read", report.span))
        builder = SourceBuilder(file)
        at = report.span.location.start.offset
        builder.add("\n", at, at)
        documents[reports[0]] = replace(report, source=builder.build())


def _source(file: File, start: int, end: int) -> Source:
    """The document between two offsets; an exhibit that nobody asks for is never read."""

    def read() -> Shown:
        if is_html(file.raw, start, end):
            from lint8k.readers.html import read_html

            return read_html(file, start, end)
        return read_text(file, start, end)

    return Source(file, read)


def _tagged(file: File, start: int, end: int, source: Source) -> tuple[TaggedFact, ...]:
    """The tagged facts of the document between two offsets."""
    from lint8k.readers.inline import cover_facts

    return cover_facts(file, start, end, source)


def _document(file: File, start: int, end: int, problems: list[Problem]) -> Document:
    """The document whose <DOCUMENT> tag is at `start`, and which ends before `end`."""
    raw = file.raw
    opened = _TEXT.search(raw, start, min(end, start + _HEAD_LIMIT))
    head: dict[str, re.Match[str]] = {}
    low = raw.index(">", start) + 1
    for match in _HEAD.finditer(raw, start, opened.start() if opened else min(end, start + _HEAD_LIMIT)):
        if match[2].strip():
            head.setdefault(match[1].upper(), match)
        low = match.end()
    named = head.get("TYPE")
    span = (
        file.span(named.start(2), named.start(2) + len(named[2].rstrip()))
        if named
        else file.span(start, raw.index(">", start) + 1)
    )
    if opened:
        low = opened.end()
    else:
        problems.append(Problem("This document has no <TEXT> tag before its text", span))
    ends = _ends(raw, low, end)
    if missing := " and no ".join(f"</{tag}>" for tag in ("TEXT", "DOCUMENT") if tag not in ends):
        problems.append(Problem(f"This document has no {missing} tag, as if the file were cut short", span))
    high = ends.get("TEXT", ends.get("DOCUMENT", end))
    kind = named[2] if named else ""
    name = head["FILENAME"][2] if "FILENAME" in head else ""
    source = None
    tagged: Callable[[], tuple[TaggedFact, ...]] = tuple
    if text := _text(raw, low, high, kind.strip(), name.strip()):
        source = _source(file, *text)
        tagged = partial(_tagged, file, *text, source)
    values = {tag: " ".join(match[2].split()) for tag, match in head.items()}
    return Document(
        values.get("TYPE"),
        values.get("FILENAME"),
        values.get("SEQUENCE"),
        values.get("DESCRIPTION"),
        source,
        span,
        read_tagged=tagged,
    )


def _text(raw: str, low: int, high: int, kind: str, name: str) -> tuple[int, int] | None:
    """Where the readable text of a document is, within its <TEXT>; None if it holds something else."""
    if _NOT_TEXT.match(kind) or _NOT_TEXT_NAME.search(name) or _UUENCODED.match(raw, low, high):
        return None
    wrapper = _WRAPPER.match(raw, low, high)
    if wrapper is None:
        return low, high
    if wrapper[1].upper() in ("XBRL", "XML") and _HTML.search(
        raw, wrapper.end(), min(high, wrapper.end() + 5000)
    ):
        close = raw.rfind("</", wrapper.end(), high)
        closes = close > 0 and raw[close + 2 : close + 2 + len(wrapper[1])].upper() == wrapper[1].upper()
        return wrapper.end(), close if closes else high
    return None


@record()
class _Company:
    """A filer as its lines are read."""

    fields: dict[str, Words] = field(default_factory=dict)
    former_names: list[Words] = field(default_factory=list)


def _header(file: File, end: int) -> Header | None:
    """The header that ends at `end`; None if there is none."""
    raw = file.raw
    # Typed in one run, its lines ending as they do here, the header can be read as it stands.
    plain = raw[:end].isascii() and raw.count("\r", 0, end) == raw.count("\r\n", 0, end)
    source = file.span(0, end).source if plain else Source(file, lambda: read_text(file, 0, end))
    text = source.text
    found: dict[str, Words] = {}
    items: list[Words] = []
    companies: list[_Company] = []
    section = ""
    for label in _FIELD.finditer(text):
        name = label["label"] or label["tag"].replace("-", " ")
        if name in _SECTIONS:
            section = "" if label["close"] else name
            if name == "COMPANY DATA" and not label["close"]:
                companies.append(_Company())
        if name not in _READ:
            continue
        line_end = text.find("\n", label.end())
        line_end = len(text) if line_end < 0 else line_end
        words = _words(source, label.end(), line_end)
        if name in _ITEMS:
            named = words or _words(source, label.start(), line_end)
            items += [named] if named else []
        elif words is None:
            continue
        elif name == "FORMER CONFORMED NAME" and companies:
            companies[-1].former_names.append(words)
        elif name in _FILER_FIELDS and companies and section != "MAIL ADDRESS":
            companies[-1].fields.setdefault(_FILER_FIELDS[name], words)
        elif name == "STATE" and section == "COMPANY DATA" and companies:
            companies[-1].fields.setdefault("state", words)
        elif name in _FIELDS:
            found.setdefault(_FIELDS[name], words)
    if not found and not companies:
        return None
    filed = _day(found.get("filed"))
    return Header(
        found.get("accession"),
        found.get("form"),
        _day(found.get("period")),
        filed,
        tuple(_item(words, filed.day if filed else None) for words in items),
        tuple(Filer(**company.fields, former_names=tuple(company.former_names)) for company in companies),
        source.span(0, len(text)),
        found.get("count"),
    )


def _words(source: Source, start: int, end: int) -> Words | None:
    text = source.text[start:end]
    printed = text.strip()
    if not printed:
        return None
    low = start + len(text) - len(text.lstrip())
    span: Span = source.span(low, low + len(printed))
    return Words(span.text, span)


def _item(words: Words, filed: date | None) -> HeaderItem:
    return HeaderItem(law.header_item(words.text, filed), words.text, words.span)


def _day(words: Words | None) -> Day | None:
    """A day printed as eight digits; None where nothing is printed, or no day of the calendar."""
    if words is None or not regex(r"[0-9]{8}").fullmatch(words.text):
        return None
    text = words.text
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
    return Day(day, text, words.span)
