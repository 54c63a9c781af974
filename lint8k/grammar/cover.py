"""The cover page.

::

    cover     = title , { date of report | registrant | check boxes | securities }
    title     = [ "Form" ] , "8-K" , [ "12B" | "12G3" | "15D5" ] , [ "/A" ] , [ [ "(" ] , "Amendment No." ,
    number , [ ")" ] ] date of report = labels and dates, the earliest event's in brackets or at a label of
    its own registrant = name , state , file number , ein , address , zip , phone , [ former name ]      each
    with its label

The labels are read by `cover_labels`, the figures by `cover_shapes`, cells by `cover_pieces`, their bonds by
`cover_layout`; `cover_boxes` reads the boxes to be checked, `cover_securities` the table of securities.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lint8k.grammar import cover_boxes, cover_layout, cover_pieces, cover_securities, dates, landmarks
from lint8k.grammar.cover_labels import (
    ADDRESS,
    EIN,
    FILE_NUMBER,
    FORMER_NAME,
    NAME,
    PHONE,
    REPORT_DATE,
    STATE,
    ZIP,
)
from lint8k.grammar.cover_pieces import Bound, Piece, Place, Value
from lint8k.patterns import regex
from lint8k.records import field, record

LONGEST = 20_000
"""A cover is never longer than this, in characters; what is after it is not looked at."""

_TITLE = regex(
    r"""(?:^|(?<=[\n\t])|(?<=\ \ )|(?<=[\xa0]))[ \xa0]{0,80}(?:UNITED[\s\xa0]+STATES[^\n]{0,80}?)?
        (?:amendment[\s\xa0]+no\.?[\s\xa0]*\d+[\s\xa0]+(?:to|on)[\s\xa0]+)?
        [(\[“"*_]{0,3}(?P<before>amended[\s\xa0]+)?(?:form[\s\xa0]*)?(?P<form>8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K(?:12B|12G3|15D5)?
          | (?:10|20|40|6|11)[-‐‑–—]?[QKF](?:SB|405|T)?\b | [SF][-‐‑–—]\d{1,2}\b | NT[\s\xa0]10-[QK]\b)
        (?P<amended>[\s\xa0]?[/\\-][\s\xa0]?A(?:MENDMENT\b|[\s\xa0]?[-–]?\d{1,2})?\b|[\s\xa0]?\(A\)|A\b
          |[\s\xa0]A(?=[\s\xa0]*\n))?(?=[\s\xa0(*.,:;_)\]”"]|$)""",
    re.I | re.X,
)
_TITLE_RUN_TOGETHER = regex(
    r"FORM[\s\xa0]*(?P<form>8-?K(?:12B|12G3|15D5)?)(?P<amended>/A)?[\s\xa0]*CURRENT[\s\xa0]*REPORT"
)
"""The title within a line, in a text that has lost its breaks."""
_FILING_INTENDED = regex(
    r"if[\s\xa0]+the[\s\xa0]+Form[\s\xa0]+8-K[\s\xa0]+filing[\s\xa0]+is[\s\xa0]+intended", re.I
)
"""What the cover of this form alone says, whatever its title became."""
_EARLIEST_EVENT = regex(
    r"date[\s\xa0]+of[\s\xa0]+(?:the[\s\xa0]+)?earliest[\s\xa0]+event[\s\xa0]+reported", re.I
)
"""What makes a cover without any title one of this form."""
_AMENDMENT = regex(
    r"(?:amendment[\s\xa0]+(?:no\.?|number|\#)|8-?K/A[\s\xa0,-]*(?:no\.?|number|\#)|8-?K[/-]A[\s\xa0]?-?(?=\d)"
    r"|(?<=\n)[ \t\xa0(]*amendment(?=[\s\xa0]+\d))[\s\xa0]*"
    r"(?P<number>\d{1,2}\b|one|two|three|four|five|six|seven|eight|nine|ten|(?:viii|vii|vi|v|iv|iii|ii|i|ix|x)\b)"
    r"|(?<=\n)[ \t\xa0(]*(?P<ordinal>first|second|third|fourth|fifth)[\s\xa0]+amendment[ \t\xa0)]*(?=\n)",
    re.I,
)
_AMENDED = ("amendment", "8-k/a", "8k/a", "8-k-a", "8k-a")
_BLANKS_BEFORE = 1000
"""So much may stand before these on the line of what says that a cover is an amendment's."""
_NUMBERS = (
    ("one", "first", "i"), ("two", "second", "ii"), ("three", "third", "iii"), ("four", "fourth", "iv"),
    ("five", "fifth", "v"), ("six", "vi"), ("seven", "vii"), ("eight", "viii"), ("nine", "ix"), ("ten", "x"),
)  # fmt: skip
_MASKED = regex(
    r"""[USWOFCPTEAuswofcptea(](?=[NnSs.EeAaFfOoIiUuHhXxMm])(?i:
        (?<=U)NITED[\s\xa0]+STATES(?:[\s\xa0]+OF[\s\xa0]+AMERICA)?(?=[\s\xa0]*SECURITIES[\s\xa0]+(?:AND|&))
      | (?:(?<=U)\.?S\.?[\s\xa0]+S|(?<=S))ECURITIES[\s\xa0]+(?:AND|&)[\s\xa0]+EXCHANGE[\s\xa0]+COMMISSION
      | (?<=W)ASHINGTON,?[\s\xa0]+D\.?[\s\xa0]?C\.?,?[\s\xa0]*20\d{3}(?:-\d{4})?
      | (?:(?<=O)N[\s\xa0]+F|(?<=F))ORM[\s\xa0]*8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K\S*
      | (?<=C)URRENT[\s\xa0]+REPORT
      | (?<=P)URSUANT[\s\xa0]+TO[\s\xa0]+SECTIONS?[\s\xa0]+13[^\n]{0,60}(?:\n[^\n]{0,60})??
          (?:ACT[\s\xa0]+OF[\s\xa0]+\d{4}|(?=\n))
      | (?:(?<=O)F[\s\xa0]+(?:THE[\s\xa0]+)?S|(?<=T)HE[\s\xa0]+S|(?<=S))ECURITIES[\s\xa0]+(?:AND[\s\xa0]+)?EXCHANGE
          [\s\xa0]+ACT(?:[\s\xa0]+OF[\s\xa0]+\d{4})?
      | (?<=E)XCHANGE[\s\xa0]+ACT[\s\xa0]+OF[\s\xa0]+\d{4}
      | (?:(?<=\()A|(?<=A))MENDMENT[\s\xa0]+(?:(?:NO\.?|NUMBER|\#)[\s\xa0]*\w+|\d{1,2}\b)\)?(?:[\s\xa0]+TO\b)?
      | (?:(?<=F)(?:IRST|OURTH|IFTH)|(?<=S)ECOND|(?<=T)HIRD)[\s\xa0]+AMENDMENT
      | (?<=E)XHIBIT[\s\xa0]+INDEX[\s\xa0]+(?:IS[\s\xa0]+)?(?:LOCATED[\s\xa0]+)?(?:ON|AT|APPEARS)[^\n]*)
    """,
    re.X,
)
"""The words of the form that are neither a label nor a value."""
_MASKED_LINE = regex(
    r"\n[ \t\xa0]*(?i:(?:PAGE[\s\xa0]+\d|PREPARED[\s\xa0]+BY[\s\xa0])[^\n]*"
    r"|(?:EXHIBIT[ \xa0]+INDEX|INDEX[ \xa0]+TO[ \xa0]+EXHIBITS|TOTAL[ \xa0]+PAGES)[ \t\xa0.:]{1,80}"
    r"(?:PAGE[ \xa0]+)?\d{1,3}[ \t\xa0]*(?=\n)"
    r"|(?:8-K|[\w.-]+\.html?|<[^>\n]{1,40}>[ \d]*)[ \t\xa0]*)(?=\n)"
)
"""Finds, behind the end of a line, one that is nothing but such words."""
_PASSED = regex(
    r"(?<!\w)fax[\s\xa0.:#]*(?:(?:no\.?|number)[\s\xa0.:]*)?[\d(+][\d()\-.\xa0 ]{6,18}\d|(?<!\w)ext(?:ension"
    r"|\.)?[\s\xa0]*\d{1,6}(?!\w)"
    r"|\((?:solely[\s\xa0]+)?(?:as|in[\s\xa0]+its[\s\xa0]+capacity)[\s\xa0](?:[^()]|\([^()]{1,80}\)){20,600}?"
    r"(?:\)|(?=[\s\xa0]*\(exact[\s\xa0]))"
    r"|,[\s\xa0]+as[\s\xa0]+(?:the[\s\xa0]+)?(?:depositor|seller|(?:master[\s\xa0]+)?servicer)[\s\xa0]+under[\s\xa0][^()]{20,500}?"
    r"(?=[\s\xa0]*\(exact[\s\xa0])",
    re.I,
)
"""What may stand among values and is passed over: a fax number, an extension, the capacity in which one acts."""
_CAPACITIES = ("fax", "ext", "(solely", "(as", "(in", "depositor", "seller", "servicer")
_BEFORE_CAPACITY = 40
"""So far before these it begins, at the most."""
_AFTER = regex(
    r"check[\s\xa0]+(?:the[\s\xa0]+)?(?:appropriate|applicable|following)"
    r"|cop(?:y|ies)(?:[\s\xa0]+of[^\n]{1,60}?)?[\s\xa0]+to[\s\xa0]?[:\n]"
    r"|indicate[\s\xa0]+by[\s\xa0]+check|securities[\s\xa0]+registered[\s\xa0]+(?:or[\s\xa0]+to|pursuant)"
    r"|title[\s\xa0]+of[\s\xa0]+each[\s\xa0]+class|written[\s\xa0]+communications?[\s\xa0]+pursuant"
    r"|information[\s\xa0]+(?:to[\s\xa0]+be[\s\xa0]+)?included[\s\xa0]+in",
    re.I,
)
"""What comes after the registrant's part of the cover."""
_AFTERWARDS = ("check", "cop", "indicate", "securities", "title", "written", "information")
_FIRST_ITEM = regex(r"\n[ \t\xa0]*(?i:sections?|items?)[\s\xa0]+\d")
"""Finds, behind the end of a line, a heading that does."""
_LABELLED = regex(r"exact[\s\xa0]+name[\s\xa0]+of|date[\s\xa0]+of[\s\xa0]+earliest", re.I)
"""What a cover has that has lost its title."""
_BEFORE_BOXES = regex(r"telephone|exact[\s\xa0]+name|executive[\s\xa0]+office", re.I)


@record(frozen=True, slots=True)
class Party:
    """A registrant: the places of what is printed of it; None where nothing is."""

    name: Value | None = None
    state: Value | None = None
    file_number: Value | None = None
    ein: Value | None = None
    address: Value | None = None
    zip: Value | None = None
    phone: Value | None = None
    former_name: Value | None = None


@record(frozen=True, slots=True)
class Front:
    """What the cover says.

    `form` is in EDGAR's spelling (8-K, 8-K/A), None where no title was read; `other_form` a form that it says it is
    instead.
    `amendment` is None for an original and 0 for an amendment without a number. `dates` are the dates of
    report in order, `report_date` that of the earliest event; `unread_date` is what stands at the label where
    it is no date. `labels` has the place of each field's first label, and of the title under "form".
    """

    form: str | None
    other_form: str | None
    amendment: int | None = None
    report_date: dates.Date | None = None
    dates: tuple[dates.Date, ...] = ()
    unread_date: Place | None = None
    registrants: tuple[Party, ...] = ()
    checkboxes: Mapping[str, bool | None] = field(default_factory=dict)
    securities: tuple[cover_securities.SecurityRow, ...] = ()
    labels: Mapping[str, Place] = field(default_factory=dict)


def find(text: str, end: int) -> Front:
    """Read the cover, which lies before `end`."""
    text = text[: min(end, LONGEST)]
    form, other, title = _title(text)
    if form is None and (other or not _LABELLED.search(text)):
        return Front(None, other, labels={"form": title} if title else {})
    stop = _registrant_end(text)
    amendment = _amendment(text, stop)
    if form and amendment is not None and not form.endswith("/A"):
        form += "/A"
    elif form and form.endswith("/A") and amendment is None:
        amendment = 0
    masked = [match.span() for match in _MASKED.finditer(text, 0, stop)]
    masked += [(line.start(), line.end() - 1) for line in _MASKED_LINE.finditer("\n" + text[:stop])]
    low = landmarks.first(text, _CAPACITIES, 0, stop, before=_BEFORE_CAPACITY)
    passed = [] if low is None else [match.span() for match in _PASSED.finditer(text, low, stop)]
    days = [
        day
        for day in dates.find(text, 0, stop)
        if not _within(day.start, masked + passed)
        and (day.day is not None or regex("[a-z/]", re.I).search(text[day.start : day.end]))
    ]
    cells = cover_pieces.pieces(text, stop, [*masked, *((day.start, day.end) for day in days)], passed)
    bound = cover_layout.bind(text, cells)
    labels = dict(bound.labels)
    if title is not None:
        labels["form"] = title
    reported, earliest, unread = _report_dates(text, stop, cells, days)
    return Front(
        form,
        None,
        amendment,
        earliest,
        reported,
        unread,
        _parties(text, bound),
        cover_boxes.checkboxes(text, 0, len(text)),
        cover_securities.find(text, 0, len(text)),
        labels,
    )


def _within(at: int, places: list[Place]) -> bool:
    return any(low <= at < high for low, high in places)


def _title(text: str) -> tuple[str | None, str | None, Place | None]:
    """The form that the cover says it is, or the other one, and the place of the words."""
    if match := _TITLE.search(text) or _TITLE_RUN_TOGETHER.search(text):
        name = regex(r"[\s\xa0]").sub("", match["form"]).upper()
        name = regex("[‐‑–—]").sub("-", name)
        amended = "/A" if match["amended"] or match.groupdict().get("before") else ""
        end = match.end("amended" if match["amended"] else "form")
        place = cover_pieces.trimmed(text, match.start("form"), end)
        if name.startswith("8"):
            return regex(r"^8-?K").sub("8-K", name) + amended, None, place
        if _FILING_INTENDED.search(text):
            return "8-K" + amended, None, place
        return None, name + amended, place
    return ("8-K" if _FILING_INTENDED.search(text) or _EARLIEST_EVENT.search(text) else None), None, None


def _registrant_end(text: str) -> int:
    """Where the registrant's part of the cover ends: before the boxes."""
    begun = landmarks.search(_BEFORE_BOXES, text, ("telephone", "exact", "executive"), 0, len(text))
    if begun is None:
        return len(text)
    item = _FIRST_ITEM.search(text, begun.end())
    stop = item.start() + 1 if item else len(text)
    after = landmarks.search(_AFTER, text, _AFTERWARDS, begun.end(), len(text))
    return min(stop, after.start()) if after else stop


def _amendment(text: str, stop: int) -> int | None:
    """The number of the amendment, if the cover says that it is one."""
    match = landmarks.search(_AMENDMENT, text, _AMENDED, 0, stop, before=_BLANKS_BEFORE)
    if match is None:
        return None
    number = (match["number"] or match["ordinal"]).lower()
    return (
        int(number) if number.isdigit() else next(at for at, row in enumerate(_NUMBERS, 1) if number in row)
    )


_BETWEEN = regex(r"[\W_]*(?:(?:and|or|through|to|as|of|on|the|dated|is)[\W_]+)*", re.I)


def _report_dates(
    text: str, stop: int, cells: list[Piece | None], days: list[dates.Date]
) -> tuple[tuple[dates.Date, ...], dates.Date | None, Place | None]:
    """The dates of report in order, that of the earliest event, and what stands at the label instead."""
    labels = [
        (piece.start, piece.end) for piece in cells if piece is not None and piece.fields == (REPORT_DATE,)
    ]
    if not labels:
        alone = [day for day in days if _alone(text, day)]
        return tuple(alone[:1]), alone[0] if alone else None, None
    places = _joined(
        text,
        labels,
        [(p.start, p.end) for p in cells if p is not None and p.label is not None and not p.fields],
    )
    found: list[dates.Date] = []
    earliest: dates.Date | None = None
    for start, end in places:
        at_label = _dates_at(text, start, end, stop, days, found)
        found += at_label
        words = text[start:end].lower()
        if at_label and "earliest" in words and "report (" not in " ".join(words.split()):
            only = regex(r"date[\s\xa0]+of[\s\xa0]+(?:this[\s\xa0]+)?report").search(words) is None
            earliest = at_label[0] if only else earliest
    if not found:
        near = [day for day in days if _alone(text, day)]
        found = sorted(near, key=lambda day: abs(day.start - labels[0][0]))[:1]
    if not found:
        return (), None, _unread(text, places[-1], stop)
    if earliest is None:
        real = [day for day in found if day.day is not None]
        earliest = min(real, key=lambda day: (day.day, day.start)) if len(real) == len(found) else found[-1]
    return tuple(sorted(found, key=lambda day: day.start)), earliest, None


def _joined(text: str, labels: list[Place], others: list[Place]) -> list[Place]:
    """The labels of the date, those that follow each other with nothing between joined into one."""
    joined: list[Place] = []
    for start, end in sorted(labels):
        if joined and not text[joined[-1][1] : start].strip(" \t\n\xa0/:_-("):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [_widened(text, place, others) for place in joined]


def _widened(text: str, place: Place, others: list[Place]) -> Place:
    """A label with the pieces without a name of their own that touch it ("Date", "reported)")."""
    start, end = place
    for low, high in others:
        if end <= low < end + 80 and not text[end:low].strip(" \t\n\xa0"):
            end = high
        elif start - 80 < high <= start and not text[high:start].strip(" \t\n\xa0"):
            start = low
    return start, end


def _dates_at(
    text: str, start: int, end: int, stop: int, days: list[dates.Date], used: list[dates.Date]
) -> list[dates.Date]:
    """The dates that stand at a label, after it or before it, with nothing but marks between."""
    free = [day for day in days if day not in used]
    after: list[dates.Date] = []
    at = end
    for day in free:
        if (
            day.start >= at
            and _BETWEEN.fullmatch(text, at, day.start)
            and text.count("\n\n", at, day.start) < 3
        ):
            after.append(day)
            at = day.end
    before: list[dates.Date] = []
    at = start
    for day in reversed(free):
        if day.end <= at and _BETWEEN.fullmatch(text, day.end, at):
            before.insert(0, day)
            at = day.start
    if before and after and "\n" not in text[end : after[0].start]:
        return after
    return before or after


def _alone(text: str, day: dates.Date) -> bool:
    """Whether a date stands alone on its line, but for a word that says it is a date."""
    line_start = text.rfind("\n", 0, day.start) + 1
    line_end = text.find("\n", day.end)
    if day.start - line_start > 200:
        return False
    before, after = text[line_start : day.start], text[day.end : line_end if line_end >= 0 else len(text)]
    return bool(
        regex(r"[\W_]*(?:dated?|date[\s\xa0]+of[\s\xa0]+report|as[\s\xa0]+of|the)?[\W_]*", re.I).fullmatch(
            before
        )
        and not regex(r"\w").search(after)
    )


_UNREAD = (
    r"(?P<date>[A-Za-z]{3,12}\.?[\s\xa0]*\d{0,2}(?:st|nd|rd|th)?[\s\xa0]?[,.]?[\s\xa0]*(?:19|20)\d\d"
    r"|\d{1,2}[/.-]\d{0,2}[/.-]?\d{2,4})(?!\d)"
)
_UNREAD_AFTER = regex(r"[^\w\n]{0,40}\n?[^\w\n]{0,40}" + _UNREAD)
_UNREAD_BEFORE = regex(r"(?<!\w)" + _UNREAD + r"[\W_]{0,80}\Z")


def _unread(text: str, label: Place, stop: int) -> Place | None:
    """What stands at the date's label like a date, and is none: a misspelt month, a day left out."""
    start = max(0, label[0] - 120)
    match = _UNREAD_AFTER.match(text, label[1], stop)
    if match is not None:
        return match.span("date")
    before = _UNREAD_BEFORE.search(text[start : label[0]])
    return (start + before.start("date"), start + before.end("date")) if before else None


_NAME_EDGE = regex(r"[\s\xa0]*(?:\*|\(\d\)|†|‡|®|™)+$")
_FIELDS = (NAME, STATE, FILE_NUMBER, EIN, ADDRESS, ZIP, PHONE, FORMER_NAME)


def _parties(text: str, bound: Bound) -> tuple[Party, ...]:
    """The registrants, each with the values that stand in its turn."""
    values = {name: list(bound.values.get(name, ())) for name in _FIELDS}
    values[FORMER_NAME] = [
        value for value in values[FORMER_NAME] if not cover_pieces.is_none(text, (value[0][0], value[-1][1]))
    ]
    values[NAME] = _once(text, [_clean(text, value) for value in values[NAME]])
    values[STATE] = [
        _unbracketed(text, value) if len(values[NAME]) > 1 else _ungoverned(text, value)
        for value in values[STATE]
    ]
    for name in (NAME, STATE, ADDRESS):
        values[name] = [_with_commas(text, value) for value in values[name]]
    if not any(values.values()):
        return ()
    count = max(1, len(values[NAME]))
    parties = []
    for index in range(count):
        parts = {name: found[index] if index < len(found) else None for name, found in values.items()}
        parties.append(Party(**parts))
    return tuple(parties)


def _unbracketed(text: str, value: Value) -> Value:
    """A value without the name of its registrant, in brackets behind it."""
    start, end = value[-1]
    bracket = text.find("(", start, end)
    return (*value[:-1], (start, start + len(text[start:bracket].rstrip()))) if bracket > start else value


def _ungoverned(text: str, value: Value) -> Value:
    """A value without the words, in brackets behind it, that say of what it is the governing law."""
    bracket = _GOVERNING.search(text, *value[0])
    return ((value[0][0], bracket.start()),) if bracket and bracket.start() > value[0][0] else value


_GOVERNING = regex(r"[\s\xa0]*\([\s\xa0]*governing[\s\xa0]+law\b", re.I)


def _once(text: str, names: list[Value]) -> list[Value]:
    """The names without those that only repeat the one before."""
    words = [" ".join(" ".join(text[start:end].split()) for start, end in name).casefold() for name in names]
    return [name for at, name in enumerate(names) if not at or words[at] != words[at - 1]]


def _with_commas(text: str, value: Value) -> Value:
    """A value with the comma that stands at the end of each of its lines but the last."""
    return (*((start, end + text.startswith(",", end)) for start, end in value[:-1]), *value[-1:])


def _clean(text: str, value: Value) -> Value:
    """A name without the footnote mark at its end."""
    start, end = value[-1]
    if mark := _NAME_EDGE.search(text, start, end):
        end = mark.start() if mark.end() == end else end
    return (*value[:-1], (start, end)) if end > start else value
