"""The cover facts of Inline XBRL: what is tagged, in which context, and what its transformation makes of it.

Facts whose names begin with ``dei:`` are read, from text and from ``ix:hidden`` alike, those that go on elsewhere
(``ix:continuation``) to their end. Everything is found by its tags, in one pass; what is broken is passed over.

Source: Inline XBRL 1.1, sections 4 (ix:continuation), 5 (ix:exclude), 10 (ix:nonFraction) and 11 (ix:nonNumeric);
Transformation Rules Registries 1 to 5; the SEC's transformations (ixt-sec); Regulation S-T, Rule 406.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from types import MappingProxyType

from lint8k import law
from lint8k.filing import Context, TaggedFact
from lint8k.grammar import dates
from lint8k.patterns import regex
from lint8k.records import NamedTuple
from lint8k.source import File, Source

_TAG = regex(
    r"<(?P<close>/?)ix:(?P<kind>nonNumeric|nonFraction|continuation|exclude|hidden|header)\b(?P<attributes>[^<>]*)>"
)
_ATTRIBUTE = regex(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CONTEXT = regex(r"<(?:\w{1,20}:)?context\b(?P<attributes>[^<>]*)>")
_CONTEXT_END = regex(r"</(?:\w{1,20}:)?context\s*>")
_CONTEXT_PART = regex(
    r"""<(?:\w{1,20}:)?(?P<name>identifier|startDate|endDate|instant|explicitMember|typedMember)\b
        (?P<attributes>[^<>]*)>(?P<text>[^<]*)(?:<(?!/)[^<>]*>(?P<typed>[^<]*))?""",
    re.X,
)
_BREAK = regex(r"(?i)</?(?:br|p|div|td|tr|li)\b[^<>]*>")
_MARK_UP = regex(r"<[^<>]*>")
_DAY = regex(r"\d{4}-\d\d-\d\d")
_FIGURES = regex(r"\d{1,4}")
_DEEPEST = 8
_LONGEST = 20_000
"""Facts within this many others, and longer than so many characters, are none of a cover."""

_EXCHANGES = (
    (r"nasdaq\s*(?:omx\s*)?bx\b", "BX"),
    (r"nasdaq\s*gemx", "GEMX"),
    (r"nasdaq\s*ise\b", "ISE"),
    (r"nasdaq\s*mrx", "MRX"),
    (r"(?:nasdaq\s*(?:omx\s*)?)?phlx", "Phlx"),
    (r"nasdaq", "NASDAQ"),
    (r"nyse\s*american|nyse\s*mkt", "NYSEAMER"),
    (r"nyse\s*arca", "NYSEArca"),
    (r"nyse\s*national", "NYSENAT"),
    (r"nyse\s*(?:chicago|texas)|chicago\s*stock\s*exchange", "CHX"),
    (r"new\s*york\s*stock\s*exchange|\bnyse\b", "NYSE"),
    (r"cboe\s*bzx", "CboeBZX"),
    (r"cboe\s*byx", "CboeBYX"),
    (r"cboe\s*c2", "C2"),
    (r"cboe\s*edga", "CboeEDGA"),
    (r"cboe\s*edgx", "CboeEDGX"),
    (r"cboe\s*exchange", "CBOE"),
    (r"investors\s*exchange", "IEX"),
    (r"long-?\s*term\s*stock\s*exchange", "LTSE"),
    (r"miax\s*pearl", "PEARL"),
    (r"miami\s*international\s*securities\s*exchange", "MIAX"),
    (r"\bbox\s*exchange", "BOX"),
)
"""The codes of the national securities exchanges, the closer name first."""


_BEFORE_NAME = 30
"""So far before the name of a context its tag may begin."""


class _Open(NamedTuple):
    """A tag that is open: where its content begins, its attributes, and what of the content is excluded."""

    kind: str
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
    found: list[tuple[_Open, int]] = []
    continued: dict[str, tuple[_Open, int]] = {}
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
        elif not closes:
            attributes = tag["attributes"]
            read = _attributes(attributes) if "dei:" in attributes or kind == "continuation" else {}
            one = _Open(kind, tag.end(), read, hidden > 0, [], count)
            if not attributes.endswith("/"):
                opened.append(one)
            elif _is_of_cover(one):
                found.append((one, tag.end()))
        elif opened and opened[-1].kind == kind:
            one = opened.pop()
            if len(opened) < _DEEPEST and _is_of_cover(one):
                found.append((one, tag.start()))
            elif kind == "continuation":
                continued.setdefault(one.attributes.get("id", ""), (one, tag.start()))
    contexts = _contexts(raw, start, end) if found else {}
    found.sort(key=lambda one: one[0].place)
    return tuple(_fact(raw, one, at, continued, source, contexts) for one, at in found)


def _is_of_cover(one: _Open) -> bool:
    return one.attributes.get("name", "").startswith("dei:")


def _attributes(text: str) -> dict[str, str]:
    return {match[1]: html.unescape(match[2] or match[3] or "") for match in _ATTRIBUTE.finditer(text)}


def _contexts(raw: str, start: int, end: int) -> dict[str, Context]:
    """The contexts by their ids."""
    start = max(start, raw.find("context", start, end) - _BEFORE_NAME)
    end = min(end, raw.rfind("context", start, end) + _LONGEST)
    ends = [match.start() for match in _CONTEXT_END.finditer(raw, start, end)]
    found: dict[str, Context] = {}
    opened = list(_CONTEXT.finditer(raw, start, end))
    for match, following in zip(opened, [*(one.start() for one in opened[1:]), end], strict=False):
        place = bisect_right(ends, match.end() - 1)
        name = _attributes(match["attributes"]).get("id")
        if name is None or place == len(ends):
            continue
        parts: dict[str, str] = {}
        members: dict[str, str] = {}
        for part in _CONTEXT_PART.finditer(raw, match.end(), min(ends[place], following)):
            if part["name"].endswith("Member"):
                member = part["typed" if part["name"] == "typedMember" else "text"] or ""
                members[_attributes(part["attributes"]).get("dimension", "")] = member.strip()
            else:
                parts[part["name"]] = part["text"].strip()
        day = parts.get("endDate") or parts.get("instant")
        found[name] = Context(parts.get("identifier"), parts.get("startDate"), day, MappingProxyType(members))
    return found


def _fact(
    raw: str,
    one: _Open,
    end: int,
    continued: dict[str, tuple[_Open, int]],
    source: Source,
    contexts: dict[str, Context],
) -> TaggedFact:
    pieces = [_content(raw, one, end)]
    last = one
    while following := continued.pop(last.attributes.get("continuedAt", ""), None):
        last, stop = following
        pieces.append(_content(raw, last, stop))
    text = " ".join(" ".join(pieces).split())
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


def _content(raw: str, one: _Open, end: int) -> str:
    """The words between the tags of an element, without what is excluded."""
    pieces: list[str] = []
    at, stop = one.start, min(end, one.start + _LONGEST)
    for low, high in [*one.excluded, (stop, stop)]:
        pieces.append(raw[at : max(at, min(low, stop))])
        at = max(at, high)
    words = html.unescape(_MARK_UP.sub("", _BREAK.sub(" ", "".join(pieces))))
    return words.replace("\u200b", "")


def _transformed(text: str, transform: str | None) -> str | None:
    """What a transformation makes of words; None where they do not fit it, or it is not known here."""
    if transform is None:
        return text
    name = transform.replace("-", "").lower()
    if name in ("booleantrue", "fixedtrue", "booleanfalse", "fixedfalse"):
        return "true" if name.endswith("true") else "false"
    if name == "boolballotbox":
        return {"☐": "false", "☑": "true", "☒": "true"}.get(text)
    if name == "yesnoballotbox":
        return {"☐": "No", "☑": "Yes", "☒": "Yes"}.get(text)
    if name in ("nocontent", "fixedempty", "fixedzero"):
        return "0" if name == "fixedzero" else ""
    if name in _PLACES:
        return _PLACES[name](text)
    if name == "exchnameen":
        return next((code for words, code in _EXCHANGES if re.search(words, text, re.I)), None)
    if name in ("numdotdecimal", "numcommadot"):
        return regex(r"[,\s]").sub("", text) if _NUMBER.fullmatch(text) else None
    return _day(text, name) if name.startswith("date") else None


_NUMBER = regex(r"[\d,\s]+(?:\.\d+)?")
_PLACES = {
    "stateprovnameen": law.province_code,
    "countrynameen": law.country_code,
    "edgarprovcountryen": law.edgar_code,
}


def _day(text: str, name: str) -> str | None:
    """A day in ISO 8601, or without the year or the day as its transformation has it.

    The name tells the order of the parts: month, day and year, or year, month, day; or how it is written, in the registry of 2010
    ("dateslasheu", "datelongus"). A year of two digits is of this century.
    """
    if _DAY.fullmatch(text):
        return text
    order = regex("year|month|day").findall(name)
    if not order:
        order = ["day", "month", "year"] if name.endswith(("eu", "uk")) else ["month", "day", "year"]
    figures = _FIGURES.findall(text)
    if not regex("[A-Za-z]").search(text) and len(figures) == len(order):
        parts = {"year": "2000", "day": "1"} | dict(zip(order, figures, strict=True))
        year = f"20{parts['year']}" if len(parts["year"]) == 2 else parts["year"]
        text = f"{parts.get('month')}/{parts['day']}/{year}"
    elif "year" not in order:
        text += ", 2000"
    elif "day" not in order and figures:
        text = f"{text.replace(figures[-1], '').strip(' ,.')} 1, {figures[-1]}"
    found = next(iter(dates.find(text)), None)
    if found is None or found.day is None:
        return None
    if "day" not in order:
        return f"{found.day:%Y-%m}"
    return found.day.isoformat() if "year" in order else f"--{found.day:%m-%d}"
