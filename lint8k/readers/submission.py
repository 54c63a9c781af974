"""EDGAR submissions: an SGML header, then every document of the filing, in one text file.

::

    submission = [ envelope ] , ( "<SEC-DOCUMENT>" | "<IMS-DOCUMENT>" | "<SUBMISSION>" … ) , header , { document }
    document   = "<DOCUMENT>" , "<TYPE>" … "<SEQUENCE>" … "<FILENAME>" … "<DESCRIPTION>" … "<TEXT>" , text , "</TEXT>" , "</DOCUMENT>"

Source: EDGAR Public Dissemination Service (PDS) technical specification; the tags of the header are those of its appendix.
"""

from __future__ import annotations

import re
from datetime import date

from lint8k.filing import Day, Document, Filer, Header, HeaderItem, Problem, Words
from lint8k.readers import Reading
from lint8k.readers.html import is_html, read_html
from lint8k.readers.text import read_text
from lint8k.source import File, Source, SourceBuilder, Span

_BEGINS = re.compile(
    r"[\ufeff\s]*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION|DOCUMENT)>)",
    re.I,
)
_OPEN = re.compile(r"^[ \t]*<DOCUMENT>", re.M | re.I)
_TAG = re.compile(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\r\n<]*)", re.I)
_TEXT = re.compile(r"<TEXT>", re.I)
_TEXT_END = re.compile(r"</TEXT>", re.I)
_CLOSE = re.compile(r"</DOCUMENT>", re.I)
_UNREAD = re.compile(r"[\s\ufeff]*(?:<(?:PDF|XML|ZIP|JSON|EXCEL)>|begin [0-7]{3} \S)", re.I)
_UNREAD_NAME = re.compile(r"(?i)\.(?:pdf|xml|xsd|jpe?g|gif|png|bmp|zip|xlsx?|json|css|js|fil|xfd)$")
_UNREAD_TYPE = re.compile(r"(?i)(?:GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|COVER)$|EX-(?:101|100)\b|EX-27\b(?!.)")
_FIELD = re.compile(r"^[ \t]*([A-Z][A-Z0-9 .,&/()-]{1,60}?):[ \t]*([^\r\n]*?)[ \t]*$", re.M)
_ANGLED = re.compile(r"^[ \t]*<(/?[A-Z0-9-]+)>[ \t]*([^\r\n]*?)[ \t]*$", re.M | re.I)


class SubmissionReader:
    """EDGAR's text file of a whole submission, or of one of its documents."""

    name = "submission"

    def recognises(self, file: File) -> bool:
        """Whether the file begins with the envelope, the header or a document tag of a submission."""
        return _BEGINS.match(file.raw[:2000]) is not None

    def read(self, file: File) -> Reading:
        """The header and every document; a lone document without a header is of the format that its text has."""
        raw = file.raw
        starts = [match.start() for match in _OPEN.finditer(raw)]
        header = _header(file, starts[0] if starts else len(raw))
        documents: list[Document] = []
        problems: list[Problem] = []
        for start, end in zip(starts, [*starts[1:], len(raw)], strict=True):
            documents.append(_document(file, start, end, problems))
        form = self.name
        if header is None and len(documents) == 1:
            form = "html" if documents[0].source and is_html(raw, starts[0], len(raw)) else "text"
        return Reading(form, tuple(documents), header, tuple(problems))


def _place(file: File, start: int, end: int) -> Span:
    builder = SourceBuilder(file)
    builder.copy(start, end)
    source = builder.build()
    return source.span(0, end - start)


def _document(file: File, start: int, end: int, problems: list[Problem]) -> Document:
    raw = file.raw
    opened = _TEXT.search(raw, start, end)
    head_end = opened.start() if opened else end
    fields: dict[str, str] = {}
    span = _place(file, raw.index("<", start), raw.index(">", start) + 1)
    for match in _TAG.finditer(raw, start, min(head_end, start + 4000)):
        value = " ".join(match[2].split())
        if value and match[1].upper() not in fields:
            fields[match[1].upper()] = value
            if match[1].upper() == "TYPE":
                low = match.start(2) + len(match[2]) - len(match[2].lstrip())
                span = _place(file, low, match.start(2) + len(match[2].rstrip()))
    if opened is None:
        problems.append(Problem("this document has no <TEXT>", span))
        return Document(fields.get("TYPE"), fields.get("FILENAME"), fields.get("SEQUENCE"), fields.get("DESCRIPTION"), None, span)
    low = opened.end()
    closes = list(_TEXT_END.finditer(raw, low, end))
    if closes:
        high = closes[-1].start()
    else:
        problems.append(Problem("this document has no </TEXT>", span))
        close = _CLOSE.search(raw, low, end)
        high = close.start() if close else end
    name, kind = fields.get("FILENAME", ""), fields.get("TYPE", "")
    source: Source | None = None
    if not (_UNREAD.match(raw, low, min(high, low + 400)) or _UNREAD_NAME.search(name) or _UNREAD_TYPE.match(kind)):
        if is_html(raw, low, high):
            source, damage = read_html(file, low, high)
            problems.extend(damage)
        else:
            source = read_text(file, low, high)
    return Document(fields.get("TYPE"), fields.get("FILENAME"), fields.get("SEQUENCE"), fields.get("DESCRIPTION"), source, span)


def _header(file: File, end: int) -> Header | None:
    source = read_text(file, 0, end)
    text = source.text
    one: dict[str, Words] = {}
    items: list[HeaderItem] = []
    filers: list[dict[str, Words]] = []
    formers: list[list[Words]] = []
    section = ""
    for match in _FIELD.finditer(text):
        label, value = match[1].upper(), match[2]
        if not value:
            section = label
            if label in ("FILER", "SUBJECT COMPANY", "FILED BY", "REPORTING-OWNER", "ISSUER"):
                filers.append({})
                formers.append([])
            continue
        words = Words(" ".join(value.split()), source.span(match.start(2), match.end(2)))
        if label == "ITEM INFORMATION":
            items.append(HeaderItem(None, words.text, words.span))
        elif label == "FORMER CONFORMED NAME" and formers:
            formers[-1].append(words)
        elif label in _FILER_FIELDS and filers:
            if section != "MAIL ADDRESS":
                filers[-1].setdefault(_FILER_FIELDS[label], words)
        else:
            one.setdefault(label, words)
    if not one:
        return None
    return Header(
        one.get("ACCESSION NUMBER"),
        one.get("CONFORMED SUBMISSION TYPE"),
        _day(one.get("CONFORMED PERIOD OF REPORT")),
        _day(one.get("FILED AS OF DATE")),
        tuple(items),
        tuple(Filer(**fields, former_names=tuple(names)) for fields, names in zip(filers, formers, strict=True)),
        source.span(0, len(text)),
    )


_FILER_FIELDS = {
    "COMPANY CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "IRS NUMBER": "ein",
    "EIN": "ein",
    "STATE OF INCORPORATION": "state",
    "SEC FILE NUMBER": "file_number",
    "STREET 1": "street",
    "CITY": "city",
    "ZIP": "zip",
    "BUSINESS PHONE": "phone",
}


def _day(words: Words | None) -> Day | None:
    if words is None or not re.fullmatch(r"\d{8}", words.text):
        return None
    text = words.text
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
    return Day(day, text, words.span)
