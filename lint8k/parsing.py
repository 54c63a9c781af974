"""Documents in, a filing out: the one place where the grammar meets the model.

The main document is cut once, from the top: item headings, the signature page, the cover before the first heading, the tail
after the signatures. Each stretch goes to its own grammar; here offsets become spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import Any

from lint8k.filing import (
    CHECKBOXES,
    LEGACY,
    MODERN,
    Attached,
    Cover,
    Day,
    Document,
    Exhibit,
    Exhibits,
    Fact,
    Filing,
    Item,
    Registrant,
    Security,
    Signature,
    Stage,
    Status,
    Words,
)
from lint8k.grammar import cover as cover_grammar
from lint8k.grammar import dates, exhibit_sentences, exhibits, facts, items, signatures
from lint8k.patterns import regex
from lint8k.readers import Reading
from lint8k.series import Series
from lint8k.source import File, Location, Source, Span

LAST_LEGACY_DAY = date(2004, 8, 22)
"""The last day of Items 1 to 12. Rel. 33-8400 (69 FR 15594), effective 23 August 2004."""
FIRST_MODERN_DAY = date(2004, 8, 23)


class NotAFilingError(Exception):
    """The file holds no Form 8-K; the message says in one sentence what it holds instead."""


def parse(
    file: File,
    reading: Reading,
    *,
    as_of: date | None = None,
    stage: Stage = Stage.FINAL,
    today: date | None = None,
) -> Filing:
    """Make the filing of what a reader read.

    `as_of` is the day whose law applies, if the user says so; `today` stands in for the calendar's where the filing has no
    date at all. Raises `NotAFilingError` where the file is no Form 8-K.
    """
    main = main_document(reading)
    source = main.source
    assert source is not None
    text = source.text

    headings = items.find(text)
    signing = signatures.find(text, headings[0].end if headings else 0)
    if signing is not None:
        headings = [heading for heading in headings if heading.start < signing.start]
    cover_end = headings[0].start if headings else signing.start if signing else len(text)
    front = cover_grammar.find(text, cover_end)
    form = _form(reading, main, front)

    found_items = _items(source, headings, signing.start if signing else len(text))
    era = _era(found_items)
    signing_span = source.span(signing.start, signing.end) if signing else None
    tail = source.span(signing.end if signing else len(text), len(text))
    signed = tuple(_signature(source, block) for block in (signing.blocks if signing else ()))
    cover = _cover(source, front, cover_end, form)
    day = _as_of(as_of, reading, signed, cover, today)
    if era is None:
        era = LEGACY if day <= LAST_LEGACY_DAY else MODERN
    day = min(day, LAST_LEGACY_DAY) if era == LEGACY else max(day, FIRST_MODERN_DAY)
    days = _days(source)
    return Filing(
        path=file.path,
        form=form,
        format=reading.format,
        era=era,
        as_of=day,
        stage=stage,
        file=source.file,
        main=main,
        documents=reading.documents,
        header=reading.header,
        cover=cover,
        items=found_items,
        exhibits=_exhibits(source, found_items, tail, reading, main),
        signatures=signed,
        signing=signing_span,
        tail=tail,
        days=days,
        facts=_facts(source, cover_end, signing.start if signing else len(text), days),
        between=reading.problems,
    )


def main_document(reading: Reading) -> Document:
    """The document that is the report itself: the first of type 8-K, else the first that can be read."""
    readable = [document for document in reading.documents if document.source is not None]
    for document in readable:
        if (document.type or "").upper().startswith("8-K"):
            return document
    if not readable:
        raise NotAFilingError("it holds no text that can be read")
    return readable[0]


def facts_of(source: Source, start: int, end: int) -> tuple[Fact, ...]:
    """The figures and dates between two places of a document's text, in order."""
    return tuple(_fact(source, fact) for fact in facts.each(source.text, start, end))


def printed_facts(filing: Filing) -> Iterator[tuple[facts.Fact, str, Location]]:
    """The facts of a filing one by one, as the grammar has them, each with its words and its place."""
    source, body = filing.source, filing.body
    for found in facts.each(source.text, body.start, body.end):
        yield found, source.words(found.start, found.end), source.location(found.start, found.end)


def form_of(reading: Reading) -> str:
    """The form of the filing that a reader read, in EDGAR's spelling; raises `NotAFilingError` where it is another's."""
    main = main_document(reading)
    assert main.source is not None
    return _form(reading, main, cover_grammar.find(main.source.text, len(main.source.text)))


def _form(reading: Reading, main: Document, front: cover_grammar.Front) -> str:
    """The form of the filing, in EDGAR's spelling; raises `NotAFilingError` where it is another's."""
    declared = (
        reading.header.form.text.upper()
        if reading.header and reading.header.form
        else (main.type or "").upper()
    )
    if declared.startswith("8-K"):
        return declared
    if declared and not declared.startswith("EX"):
        raise NotAFilingError(f"it is a Form {declared}, and lint8k checks Form 8-K alone")
    if front.form is None:
        other = front.other_form
        raise NotAFilingError(
            f"it is a Form {other}, and lint8k checks Form 8-K alone"
            if other
            else "nothing in it says that it is a Form 8-K"
        )
    return front.form


def _era(found: Sequence[Item]) -> str | None:
    """The numbering that most headings follow: bare integers, or n.nn."""
    modern = sum("." in item.number for item in found)
    if not found:
        return None
    return MODERN if 2 * modern >= len(found) else LEGACY


def _as_of(
    wanted: date | None, reading: Reading, signed: Sequence[Signature], cover: Cover, today: date | None
) -> date:
    """The day whose law applies: as asked, else filed, signed, reported, else today."""
    filed = reading.header.filed if reading.header else None
    days = [wanted, filed and filed.day]
    days += [signature.date.day for signature in signed if signature.date]
    days.append(cover.report_date.day if cover.report_date else None)
    return next((day for day in days if day is not None), None) or today or date.today()


def _words(source: Source, found: tuple[int, int] | None) -> Words | None:
    if found is None:
        return None
    span = source.span(*found)
    return Words(span.text, span) if span.text else None


def _day(source: Source, found: dates.Date) -> Day:
    span = source.span(found.start, found.end)
    return Day(found.day, span.text, span, found.weekday)


def _cover(source: Source, front: cover_grammar.Front, end: int, form: str) -> Cover:
    amendment = front.amendment
    if amendment is None and form.endswith("/A"):
        amendment = 0
    return Cover(
        source.span(0, end),
        report_date=_day(source, front.report_date) if front.report_date else None,
        dates=tuple(_day(source, day) for day in front.dates),
        amendment=amendment,
        registrants=tuple(
            Registrant(*(_value(source, getattr(party, name)) for name in Registrant.__match_args__))
            for party in front.registrants
        ),
        checkboxes=MappingProxyType(dict.fromkeys(CHECKBOXES) | dict(front.checkboxes)),
        securities=tuple(
            Security(_value(source, row.title), _value(source, row.symbol), _value(source, row.exchange))
            for row in front.securities
        ),
        labels=MappingProxyType({name: source.span(*place) for name, place in front.labels.items()}),
        unread_date=_words(source, front.unread_date),
    )


def _value(source: Source, places: tuple[tuple[int, int], ...] | None) -> Words | None:
    """A value that may run over several lines of a column: its parts joined, and the stretch that holds them all."""
    if not places:
        return None
    words = " ".join(source.span(*place).text for place in places)
    return Words(words, source.span(min(start for start, _ in places), max(end for _, end in places)))


def _items(source: Source, headings: Sequence[items.Heading], end: int) -> tuple[Item, ...]:
    """An item for each number of each heading that applies; a body ends where the next heading or the signature begins."""
    found: list[Item] = []
    for place, heading in enumerate(headings):
        if not heading.applies:
            continue
        following = headings[place + 1].start if place + 1 < len(headings) else end
        caption = _words(source, heading.caption)
        for number, low, high in heading.numbers:
            found.append(
                Item(
                    number=number,
                    caption=caption.text if caption else None,
                    heading=source.span(heading.start, heading.end),
                    number_span=source.span(low, high),
                    caption_span=caption.span if caption else None,
                    body=source.span(heading.end, max(heading.end, following)),
                )
            )
    return tuple(found)


def _exhibits(
    source: Source, found: Sequence[Item], tail: Span, reading: Reading, main: Document
) -> Exhibits:
    """The list under Item 7 or 9.01 (under the last item where that heading is lost), the separate index, the attachments."""
    text = source.text
    places = [item for item in found if item.number in ("7", "9.01")]
    lists = (exhibits.find(text, item.body.start, item.body.end) for item in places or found[-1:])
    listing = next((one for one in lists if one and (places or one.heading)), None)
    start = listing.rows[-1].end if listing else places[0].body.start if places else 0
    index = exhibits.find_index(text, start, found[-1].body.end if found else 0)
    if index is None:
        index = exhibits.find_index(text, tail.start, tail.end, headed=False)
    if listing is None and index is None:
        sentences = (exhibit_sentences.find(text, item.body.start, item.body.end) for item in places)
        listing = next((one for one in sentences if one), None)
    return Exhibits(
        listed=_rows(source, listing),
        index=_rows(source, index),
        attached=_attached(reading),
        list_heading=source.span(*listing.heading) if listing and listing.heading else None,
        index_heading=source.span(*index.heading) if index and index.heading else None,
    )


def _rows(source: Source, listing: exhibits.Listing | None) -> tuple[Exhibit, ...]:
    found: list[Exhibit] = []
    for row in listing.rows if listing else ():
        span = source.span(row.description[0][0], row.description[-1][1]) if row.description else None
        found.append(
            Exhibit(
                number=row.number,
                description=" ".join(source.span(*piece).text for piece in row.description) or None,
                span=source.span(row.start, row.end),
                number_span=source.span(*row.number_at),
                description_span=span,
                status=Status[row.said.status],
                marks=row.marks,
                furnished=row.said.furnished,
                reference=_words(source, row.said.reference),
                compensatory=row.said.compensatory,
                links=_links(source, row),
            )
        )
    return tuple(found)


_HREF = regex(
    r"""<a\s[^>]{0,200}?\bhref\s*=\s*(?:"([^"<>]{1,500})"|'([^'<>]{1,500})'|([^\s"'<>]{1,500}))""", re.I
)


def _links(source: Source, row: exhibits.Row) -> tuple[str, ...]:
    """The targets of the hyperlinks of a row, each once; those that open right before its first character with them."""
    raw = source.file.raw
    if "<" not in raw or source.file.blocks:
        return ()
    pieces = source.raw_pieces(row.start, row.end)
    if not pieces:
        return ()
    before = source.raw_pieces(max(0, row.start - 80), row.start)
    start = max([piece[1] for piece in before if piece[1] <= pieces[0][0]], default=pieces[0][0])
    import html

    found = _HREF.finditer(raw, start, max(piece[1] for piece in pieces))
    targets = (html.unescape(match[1] or match[2] or match[3]).strip() for match in found)
    return tuple(dict.fromkeys(target for target in targets if target))


def _attached(reading: Reading) -> tuple[Attached, ...] | None:
    """The documents whose type is an exhibit's; None for a lone main document, of which nobody knows what came with it."""
    if reading.format not in ("submission", "package") and len(reading.documents) == 1:
        return None
    return tuple(
        Attached(number, document.filename, document.span, document)
        for document in reading.documents
        if (document.type or "").upper().startswith("EX-")
        and (number := exhibits.number(document.type or ""))
    )


def _signature(source: Source, block: signatures.Block) -> Signature:
    return Signature(
        registrant=_words(source, block.registrant),
        signer=_words(source, block.signer),
        name=_words(source, block.name),
        title=_unruled(_words(source, block.title)),
        date=_day(source, block.date) if block.date else None,
        span=source.span(block.start, block.end),
        place=source.span(*block.place),
    )


def _unruled(words: Words | None) -> Words | None:
    """Words without the rules drawn under their lines."""
    if words is None or "--" not in words.text:
        return words
    return Words(" ".join(regex(r"-{3,}").sub(" ", words.text).split()), words.span)


def _days(source: Source) -> Series[Day]:
    """All dates of a document."""

    def read() -> Iterator[Day]:
        return (_day(source, found) for found in dates.find(source.text))

    def unfold(parts: tuple[Any, ...]) -> Day:
        start, end, day, weekday = parts
        words = source.words(start, end)
        return Day(day and date.fromordinal(day), words, Span(source, start, end), weekday)

    return Series(
        read,
        lambda one: (one.span.start, one.span.end, one.day and one.day.toordinal(), one.weekday),
        unfold,
    )


def _facts(source: Source, start: int, end: int, days: Series[Day]) -> Series[Fact]:
    """The facts from `start` to `end`; `days` are all dates of the document."""

    def read() -> Iterator[Fact]:
        known = (dates.Date(one.span.start, one.span.end, one.day, one.weekday) for one in days)
        return (_fact(source, found) for found in facts.each(source.text, start, end, known))

    return Series(read, _folded, partial(_unfolded, source))


def _folded(fact: Fact) -> tuple[Any, ...]:
    """A fact of a text as plain data, but for its words, which the text has."""
    value, span = fact.value, fact.span
    return (
        fact.kind, span.start, span.end, value.toordinal() if isinstance(value, date) else _printed(value), fact.unit,
        _printed(fact.low), _printed(fact.high), fact.hedge, fact.role, fact.row, fact.column, fact.scale,
    )  # fmt: skip


def _printed(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _unfolded(source: Source, parts: tuple[Any, ...]) -> Fact:
    kind, start, end, printed, unit, low, high, hedge, role, row, column, scale = parts
    value: Decimal | date | None = printed
    least = most = None
    if isinstance(printed, int):
        value = date.fromordinal(printed)
    elif printed is not None:
        value = least = most = Decimal(printed)
        if not low == high == printed:
            least, most = Decimal(low), Decimal(high)
    words, span = source.words(start, end), Span(source, start, end)
    return Fact(kind, words, value, unit, span, least, most, hedge, role, row, column, scale)


def _fact(source: Source, found: facts.Fact) -> Fact:
    span = source.span(found.start, found.end)
    return Fact(
        found.kind, span.text, found.value, found.unit, span, found.low, found.high, found.hedge, found.role,
        found.row, found.column, found.scale,
    )  # fmt: skip
