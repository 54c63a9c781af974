"""The printed labels of a cover.

::

    label     = bracketed | open , [ ":" ]
    bracketed = "(" , phrase , [ other words ] , ")"            (State or other jurisdiction of incorporation)
    open      = phrase , [ "(" , phrase , ")" ] , [ ")" ]         Date of report (Date of earliest event
    reported): phrase    = word , { [ "," | ";" | "/" ] , word }
    word      = one of the words that the form's labels are made of

A label wrapped within its column comes in pieces, one a line: "(State or other", "jurisdiction of",
"incorporation)". Each piece is made of label words, and most name their field by themselves; what a piece is
called is decided by `_FIELDS`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lint8k.grammar import islands
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

REPORT_DATE, NAME, STATE, FILE_NUMBER, EIN = "report_date", "name", "state", "file_number", "ein"
ADDRESS, ZIP, PHONE, FORMER_NAME = "address", "zip", "phone", "former_name"

_WORDS = (
    r"states?|or|other|otherwise|jurisdictions?|of|incorporation|incorporated|organi[sz]ation|organized|in"
    r"|which|commission|file|numbers?|nos?\.?"
    r"|i\.?[ \xa0]?r\.?[ \xa0]?s\.?|employers?|identification|identifier|ident\.?|i\.?d\.?|ein|taxpayer|tax"
    r"|federal|exact|exactly|names?|registrants?"
    r"|as|specified|its|it|their|charters?|address|addresses|principal|executive|offices?|including"
    r"|include|and|zip|postal|postcode|codes?"
    r"|area|telephone|phone|former|if|changed|changes|since|last|report|date|earliest|events?|reported|the|fiscal"
    r"|year|company|issuers?"
    r"|depositor|issuing|entity|sponsor|each|country|province|place|business|respective|change|with|for|from"
    r"|this|sec|under|securities|act"
)  # fmt: skip
_WORD = (
    rf"(?:{_WORDS})(?:['’‘`´\x92]s?|[?�]s|\(s\))?"
    r"(?:(?![\w'’])\*{0,3}|(?=(?:of|file|identification|jurisdiction|number)(?!\w)))"
)
LOCATOR = regex(
    r"""(?<![\w$])\(?[ \xa0]?
      (?:exact|name|state|jurisdiction|commission|file[ \xa0]n
      |sec[ \xa0]file|i\.?[ \xa0]?r\.?[ \xa0]?s\b
      |employer|tax|federal|address|principal|zip|postal|postcode|registrant|the[ \xa0]registrant
      |company['’\x92?�]s|issuer['’\x92?�]s
      |telephone|phone|area[ \xa0]code|former|date[ \xa0]of|earliest|including|incorporation
      |organi[sz]ation|identification)""",
    re.I | re.X,
)
"""Finds every place within a cell where a label may begin; at the beginning of a cell one is always tried."""

_FIELDS = tuple(
    (field, regex(pattern, re.I))
    for field, pattern in (
        (FORMER_NAME, r"\bformer\b|changed?[\s\xa0]+(?:since|from)|since[\s\xa0]+last"),
        (REPORT_DATE, r"date[\s\xa0]+of[\s\xa0]+(?:this[\s\xa0]+|the[\s\xa0]+)?(?:report|earliest|event)"
                      r"|\bearliest\b|\breported\b"),
        (NAME, r"\bexact|\bname[\s\xa0]+of[\s\xa0]+(?:the[\s\xa0]+|each[\s\xa0]+)?(?:registrant|issuer"
               r"|depositor|issuing|company)|\bspecified\b|\bcharter"),
        (STATE, r"\bstate\b|jurisdiction|incorporat|organi[sz]"),
        (FILE_NUMBER, r"\bcommission|\bfile[\s\xa0]+n"),
        (EIN, r"\bi\.?[ \xa0]?r\.?[ \xa0]?s\b|\bemployer|\bidentification|\btaxpayer|\btax[\s\xa0]+i|\bein\b"),
        (ADDRESS, r"\baddress|\bexecutive\b"),
        (ZIP, r"\bzip\b|\bpostal|\bpostcode"),
        (PHONE, r"\b(?:tele)?phone|\barea[\s\xa0]+code"),
    )
)  # fmt: skip
_OPEN_END = regex(r"\b(?:of|and|or|the|in|for|as|its)$", re.I)
GOES_ON = regex(rf"{_WORD}\Z", re.I)
"""Whether a cell ends with a word of a label, so that the next may go on with it."""
_OF_STATE = regex(r"\bstate\b|jurisdiction", re.I)
_STATE_CODE = regex(r"(?:OR|IN|ID)[ \t\xa0]+[\d(]")
"""The code of a state that is a word of labels too, in a row of figures."""
_PROSE = regex(r"\b(?:securities|act|under)\b", re.I)


_LONGEST = 260
"""A label is never longer than this, in characters."""


@record(frozen=True, slots=True)
class Label:
    """A label or a piece of one: where it stands, and the fields that it names.

    A piece that only goes on with another names none.
    """

    start: int
    end: int
    fields: tuple[str, ...]
    colon: bool
    bracketed: bool


@cache
def production() -> pp.ParserElement:
    """The production of a label, for diagrams and for parsing at one place."""
    import pyparsing as pp

    word = pp.Regex(_WORD, re.I).set_name("word")
    mark = pp.Regex(r"[,;/.]").set_name("mark")
    phrase = (word + pp.ZeroOrMore(pp.Optional(mark) + word)).set_name("phrase")
    other = pp.Regex(r"[^()\d\t\n:]{0,60}(?:\)|$)").set_name("other words")
    bracketed = (pp.Literal("(") + phrase + pp.Optional(mark) + other)("bracketed").set_name("bracketed")
    bracket = pp.Regex(r"\((?![ \xa0]?(?i:former))").set_name("(")
    inner = (pp.Optional(",") + bracket + phrase + pp.Optional(mark) + pp.Optional(")")).set_name("inner")
    unclosed = (phrase + pp.Optional(inner) + pp.Optional(mark) + pp.Optional(")")).set_name("open")
    colon = pp.Regex(r"[ \xa0]?\*{0,2}:").set_name("colon")("colon")
    return ((bracketed | unclosed) + pp.Optional(colon)).set_name("label")


_ISLAND = islands.ready(production)


def find(text: str, start: int, end: int) -> list[Label]:
    """The labels, and pieces of labels, in the cell from `start` to `end`, in order."""
    found: list[Label] = []
    at = start
    while at < end:
        label = _label_at(text, at, start, end)
        if label is not None:
            found.append(label)
            at = label.end
            while at < end and text[at] in " \xa0":
                at += 1
            if LOCATOR.match(text, at, end):
                continue
        match = LOCATOR.search(text, at + (label is None), end)
        if match is None:
            break
        at = match.start()
    return found


def _label_at(text: str, at: int, start: int, end: int) -> Label | None:
    """The label that begins at `at`, in the cell from `start` to `end`."""
    words, bracketed, colon = _parsed(text[at : min(end, at + _LONGEST)])
    if not words:
        return None
    label_end = at + len(words)
    whole = at == start and label_end == end
    fields = fields_of(words)
    label = Label(at, label_end, fields, colon, bracketed)
    if not fields:
        if whole and _STATE_CODE.match(text, label.start):
            return None
        return label if whole or (label.colon and at == start) else None
    beside = text[label_end:end].lstrip(" \xa0")[:1]
    sure = whole or bracketed or label.colon or (len(words.split()) >= 3 and not _OPEN_END.search(words))
    return label if sure or beside in tuple("0123456789+(#") else None


@lru_cache(maxsize=2048)
def _parsed(words: str) -> tuple[str, bool, bool]:
    """The words of the label that a cell begins with, whether it is bracketed and has a colon; no words where it is none.

    The labels of one cover are those of the next: what was parsed is remembered.
    """
    parsed = islands.parse_at(_ISLAND, words, 0, window=_LONGEST)
    if parsed is None:
        return "", False, False
    label = words[: parsed.end].rstrip()
    return label, "bracketed" in parsed.results or label.endswith(")"), "colon" in parsed.results


@lru_cache(maxsize=2048)
def fields_of(words: str) -> tuple[str, ...]:
    """The fields that the words of a label name, in the form's order."""
    found = tuple(field for field, pattern in _FIELDS if pattern.search(words))
    if FORMER_NAME in found:
        return (FORMER_NAME,)
    if REPORT_DATE in found:
        return (REPORT_DATE,)
    if _PROSE.search(words):
        return ()
    if NAME in found and not _OF_STATE.search(words):
        # as specified in its certificate of incorporation
        found = tuple(field for field in found if field != STATE)
    if FILE_NUMBER in found and EIN not in found:
        return tuple(field for field in found if field not in (STATE,)) if len(found) < 3 else found
    return found
