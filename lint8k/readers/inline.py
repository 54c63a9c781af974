"""The cover facts of Inline XBRL: what is tagged, in which context, and what its transformation makes of it.

Facts whose names begin with ``dei:`` are read, from text and from ``ix:hidden`` alike. Everything is found by
its tags, in one pass; what is broken is passed over.

Source: Inline XBRL 1.1, sections 8 (ix:exclude), 10 (ix:nonNumeric) and 11; Transformation Rules Registry 4;
the SEC's transformations (ixt-sec); Regulation S-T, Rule 406.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from types import MappingProxyType
from typing import NamedTuple

from lint8k import law
from lint8k.filing import Context, TaggedFact
from lint8k.grammar import dates
from lint8k.source import File, Source

_TAG = re.compile(
    r"<(?P<close>/?)ix:(?P<kind>nonNumeric|nonFraction|exclude|hidden|header)\b(?P<attributes>[^<>]*)>"
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CONTEXT = re.compile(r"<(?:\w{1,20}:)?context\b(?P<attributes>[^<>]*)>")
_CONTEXT_END = re.compile(r"</(?:\w{1,20}:)?context\s*>")
_CONTEXT_PART = re.compile(
    r"""<(?:\w{1,20}:)?(?P<name>identifier|startDate|endDate|instant|explicitMember)\b(?P<attributes>[^<>]*)>
        (?P<text>[^<]*)""",
    re.X,
)
_BREAK = re.compile(r"(?i)</?(?:br|p|div|td|tr|li)\b[^<>]*>")
_MARK_UP = re.compile(r"<[^<>]*>")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FIGURES = re.compile(r"\d{1,4}")
_DEEPEST = 8
_LONGEST = 20_000
"""Facts within this many others, and longer than so many characters, are none of a cover."""

_EXCHANGES = (
    (r"nasdaq", "NASDAQ"),
    (r"nyse\s*american|nyse\s*mkt", "NYSEAMER"),
    (r"nyse\s*arca", "NYSEArca"),
    (r"nyse\s*(?:chicago|texas)|chicago\s*stock\s*exchange", "CHX"),
    (r"new\s*york\s*stock\s*exchange|\bnyse\b", "NYSE"),
    (r"cboe\s*bzx", "CboeBZX"),
    (r"investors\s*exchange", "IEX"),
    (r"long-?\s*term\s*stock\s*exchange", "LTSE"),
)
"""The codes of the exchanges on which most securities are registered, the closer name first."""


class _Open(NamedTuple):
    """A tag that is open: where its content begins, its attributes, and what of the content is excluded."""

    start: int
    attributes: dict[str, str]
    hidden: bool
    excluded: list[tuple[int, int]]
    place: int


def cover_facts(file: File, start: int, end: int, source: Source) -> tuple[TaggedFact, ...]:
    """The cover facts between two offsets of a file, of which `source` is the visible text, in order."""
    raw = file.raw
    if raw.find("<ix:", start, end) < 0:
        return ()
    contexts = _contexts(raw, start, end)
    found: list[tuple[int, TaggedFact]] = []
    opened: list[_Open] = []
    excluding: list[int] = []
    hidden = 0
    for count, tag in enumerate(_TAG.finditer(raw, start, end)):
        kind, closes = tag["kind"], bool(tag["close"])
        if kind in ("hidden", "header"):
            hidden = max(0, hidden - 1) if closes else hidden + 1
        elif kind == "exclude":
            if not closes:
                excluding.append(tag.start())
            elif excluding:
                at = excluding.pop()
                for one in opened[-_DEEPEST:]:
                    one.excluded.append((at, tag.end()))
        elif closes:
            if opened:
                one = opened.pop()
                if len(opened) < _DEEPEST and one.attributes.get("name", "").startswith("dei:"):
                    found.append((one.place, _fact(raw, one, tag.start(), source, contexts)))
        else:
            attributes = _attributes(tag["attributes"])
            one = _Open(tag.end(), attributes, hidden > 0, [], count)
            if not tag["attributes"].endswith("/"):
                opened.append(one)
            elif attributes.get("name", "").startswith("dei:"):
                found.append((one.place, _fact(raw, one, tag.end(), source, contexts)))
    return tuple(fact for _, fact in sorted(found, key=lambda one: one[0]))


def _attributes(text: str) -> dict[str, str]:
    return {match[1]: html.unescape(match[2] or match[3] or "") for match in _ATTRIBUTE.finditer(text)}


def _contexts(raw: str, start: int, end: int) -> dict[str, Context]:
    """The contexts by their ids."""
    ends = [match.start() for match in _CONTEXT_END.finditer(raw, start, end)]
    found: dict[str, Context] = {}
    for match in _CONTEXT.finditer(raw, start, end):
        place = bisect_right(ends, match.end() - 1)
        name = _attributes(match["attributes"]).get("id")
        if name is None or place == len(ends):
            continue
        parts: dict[str, str] = {}
        members: dict[str, str] = {}
        for part in _CONTEXT_PART.finditer(raw, match.end(), min(ends[place], match.end() + _LONGEST)):
            if part["name"] == "explicitMember":
                members[_attributes(part["attributes"]).get("dimension", "")] = part["text"].strip()
            else:
                parts[part["name"]] = part["text"].strip()
        day = parts.get("endDate") or parts.get("instant")
        found[name] = Context(parts.get("identifier"), parts.get("startDate"), day, MappingProxyType(members))
    return found


def _fact(raw: str, one: _Open, end: int, source: Source, contexts: dict[str, Context]) -> TaggedFact:
    pieces: list[str] = []
    at, stop = one.start, min(end, one.start + _LONGEST)
    for low, high in [*one.excluded, (stop, stop)]:
        pieces.append(raw[at : max(at, min(low, stop))])
        at = max(at, high)
    words = html.unescape(_MARK_UP.sub("", _BREAK.sub(" ", "".join(pieces))))
    text = " ".join(words.replace("\u200b", "").split())
    transform = one.attributes.get("format", "").rpartition(":")[2] or None
    nil = one.attributes.get("xsi:nil") in ("true", "1")
    span = None if one.hidden else source.shown(one.start, end)
    return TaggedFact(
        name=one.attributes["name"],
        text=text,
        value=None if nil else _transformed(text, transform),
        transform=transform,
        context=contexts.get(one.attributes.get("contextRef", "")),
        span=span if span and span.text else None,
        nil=nil,
    )


def _transformed(text: str, transform: str | None) -> str | None:
    """What a transformation makes of words; None where they do not fit it, or it is not known here."""
    if transform is None:
        return text
    name = transform.replace("-", "").lower()
    if name in ("booleantrue", "fixedtrue", "booleanfalse", "fixedfalse"):
        return "true" if name.endswith("true") else "false"
    if name == "boolballotbox":
        return {"☐": "false", "☑": "true", "☒": "true"}.get(text)
    if name in ("nocontent", "fixedempty", "fixedzero"):
        return "0" if name == "fixedzero" else ""
    if name in ("stateprovnameen", "edgarprovcountryen"):
        return law.state_code(text)
    if name == "exchnameen":
        return next((code for words, code in _EXCHANGES if re.search(words, text, re.I)), None)
    return _day(text, name) if name.startswith("date") else None


def _day(text: str, name: str) -> str | None:
    """A day in ISO 8601, from a name in the order of its parts: month, day and year, or year, month, day."""
    if _DAY.fullmatch(text):
        return text
    figures = _FIGURES.findall(text)
    order = re.findall("year|month|day", name)
    if not re.search("[A-Za-z]", text) and len(figures) == len(order):
        parts = {"year": "2000"} | dict(zip(order, figures, strict=True))
        text = f"{parts.get('month')}/{parts.get('day')}/{parts['year']}"
    elif "year" not in order:
        text += ", 2000"
    found = next(iter(dates.find(text)), None)
    if found is None or found.day is None:
        return None
    return found.day.isoformat() if "year" in order else f"--{found.day:%m-%d}"
