"""When a report had or has to be filed, item by item, with the count of days: `lint8k due`.

The days run from the event on the cover, the earliest; an item whose own event came later is due later. A day of
which nobody can tell whether the Commission counts it is counted both ways. Sources are those of `lint8k.law.deadlines`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from lint8k import __version__, law
from lint8k.filing import MODERN, Day, Filing
from lint8k.jsontext import dumps
from lint8k.law.deadlines import Count, Deadline
from lint8k.records import record
from lint8k.reports.style import Style

VERSION = 1
_STYLE = Style()
_NUMBERS = {4: "four", 5: "five", 15: "fifteen"}
_SHORT = 6
"""A count of more days is told by its first and its last."""


@record(frozen=True, slots=True)
class Statements:
    """Until when statements of a business acquired may follow by amendment, and the law that says so."""

    due: date
    days: int
    source: str


@record(frozen=True, slots=True)
class ItemDue:
    """When the report is due under one item.

    `first` is the count in which every doubtful day is a business day, `last` that in which none is; both are None where
    there is nothing to count. `timely` is None where it depends on the count, on an exception or on relief, or where nothing
    is known of the filing.
    """

    number: str
    caption: str | None
    deadline: Deadline | None
    first: Count | None
    last: Count | None
    statements: Statements | None
    timely: bool | None


@record(frozen=True, slots=True)
class Due:
    """When one report is due: `event` is the day counted from, `filed` that of the header, `signed` the last signature's."""

    path: str
    form: str
    as_of: date
    event: Day | None
    filed: Day | None
    signed: date | None
    items: tuple[ItemDue, ...]
    remarks: tuple[str, ...]


def reckon(filing: Filing) -> Due:
    """Count the days of every item of a filing."""
    event = filing.cover.report_date
    filed = filing.header.filed if filing.header else None
    signed = max((one.date.day for one in filing.signatures if one.date and one.date.day), default=None)
    day = event.day if event else None
    numbers = dict.fromkeys(item.number for item in filing.items)
    items = tuple(_item(filing, number, day, filed.day if filed else None, signed) for number in numbers)
    return Due(
        filing.path,
        filing.form,
        filing.as_of,
        event,
        filed,
        signed,
        items,
        tuple(_remarks(filing, items, day)),
    )


def _item(
    filing: Filing, number: str, event: date | None, filed: date | None, signed: date | None
) -> ItemDue:
    known = law.item(number, filing.as_of)
    caption = known.caption if known else None
    deadline = law.deadlines.deadline(number, filing.as_of)
    first = last = None
    if event is not None and deadline is not None and deadline.unit and deadline.days:
        first, last = _counts(event, deadline.unit, deadline.days)
    timely = None
    if first is not None and last is not None and deadline is not None and not filing.form.endswith("/A"):
        timely = _timely(first.due, last.due, filed, signed)
        if timely is False and (deadline.exception or law.calendar.relief(last.due)):
            timely = None
    return ItemDue(number, caption, deadline, first, last, _statements(filing, number, event), timely)


def _counts(event: date, unit: str, days: int) -> tuple[Count, Count] | tuple[None, None]:
    try:
        return law.deadlines.counts(event, unit, days)
    except OverflowError:
        return None, None


def _timely(first: date, last: date, filed: date | None, signed: date | None) -> bool | None:
    """Whether a report was filed in time; of one not known to be filed only that it was signed too late can be told."""
    if filed is None:
        return False if signed is not None and signed > last else None
    return True if filed <= first else False if filed > last else None


def _statements(filing: Filing, number: str, event: date | None) -> Statements | None:
    """The time for statements under Item 9.01 (7), counted from the day when the report on the acquisition was due."""
    row = law.deadlines.statements(number, filing.as_of)
    if row is None or event is None or filing.item(row.item) is None:
        return None
    report = law.deadlines.deadline(row.item, filing.as_of)
    if report is None or not report.unit or not report.days:
        return None
    _, last = _counts(event, report.unit, report.days)
    if last is None or (date.max - last.due).days <= row.days + 10:
        return None
    due = law.calendar.on_or_after(last.due + timedelta(days=row.days), doubtful=False)
    return Statements(due, row.days, row.source)


def _remarks(filing: Filing, items: Sequence[ItemDue], event: date | None) -> Iterator[str]:
    if event is None:
        yield "The cover has no date of an event that lint8k can read, so no days can be counted"
    if filing.form.endswith("/A"):
        yield "This is an amendment: the days are those of the report that it amends"
    if event is not None and event < law.ERA and filing.era == MODERN:
        yield (
            "The event came before August 23, 2004, when Items 1.01 to 9.01 came into force; under the items before them"
            " the time was up to fifteen calendar days"
        )
    for due in dict.fromkeys(item.last.due for item in items if item.last):
        if order := law.calendar.relief(due):
            yield f"{order.what} ({order.source})"


def as_json(found: Sequence[Due]) -> str:
    """The reckoning as JSON, `schemas/due.schema.json`."""
    document = {
        "version": VERSION,
        "tool": {"name": "lint8k", "version": __version__},
        "law": {"reviewed": law.reviewed().isoformat()},
        "files": [_file(due) for due in found],
    }
    return dumps(document, indent=2) + "\n"


def _file(due: Due) -> dict[str, Any]:
    return {
        "path": due.path,
        "form": due.form,
        "as_of": due.as_of.isoformat(),
        "event": due.event and _printed_day(due.event),
        "filed": due.filed and _printed_day(due.filed),
        "signed": due.signed and due.signed.isoformat(),
        "items": [_entry(item, due.event.day if due.event else None) for item in due.items],
        "remarks": list(due.remarks),
    }


def _printed_day(day: Day) -> dict[str, Any]:
    return {"day": day.day and day.day.isoformat(), "text": day.text, "location": day.span.location}


def _entry(item: ItemDue, event: date | None) -> dict[str, Any]:
    row, first, last = item.deadline, item.first, item.last
    return {
        "number": item.number,
        "caption": item.caption,
        "kind": row and row.kind,
        "rule": _rule(row),
        "due": first and first.due.isoformat(),
        "latest": last and last.due.isoformat(),
        "days": [day.isoformat() for day in first.days] if first else [],
        "doubtful": [{"day": day.isoformat(), "what": what} for day, what in _doubtful(item, event)],
        "runs_from": row and row.event,
        "exception": row and row.exception,
        "besides": row and row.besides,
        "statements": item.statements
        and {"due": item.statements.due.isoformat(), "days": item.statements.days},
        "timely": item.timely,
        "source": row and row.source,
    }


def as_text(found: Sequence[Due]) -> str:
    """The reckoning for reading, in 80 columns."""
    return "\n".join("\n".join(_page(due)) + "\n" for due in found)


def _page(due: Due) -> Iterator[str]:
    yield f"{due.path}: Form {due.form}"
    day = due.event.day if due.event else None
    if day is not None:
        yield from _say(f"Event of {_long(day)}, the date of the earliest event on the cover")
    if due.filed and due.filed.day:
        yield from _say(f"Filed {_long(due.filed.day)}")
    elif due.signed:
        yield from _say(f"Signed {_long(due.signed)}; when it was filed, if it was, is not known")
    for remark in due.remarks:
        yield from _say(remark)
    told: dict[tuple[Count, Count], str] = {}
    for item in due.items:
        yield ""
        yield from _STYLE.wrap(f"Item {item.number}  {item.caption or ''}", "", "  ")
        yield from _told(item, day, due, told)


def _told(item: ItemDue, event: date | None, due: Due, told: dict[tuple[Count, Count], str]) -> Iterator[str]:
    """What to say of an item; a count told before is not told again."""
    row, first, last = item.deadline, item.first, item.last
    rule = _rule(row)
    if first is None or last is None or event is None or row is None:
        yield from _say(rule[0].upper() + rule[1:])
    else:
        day = _long(first.due) if first.due == last.due else f"{_long(first.due)}, or {_long(last.due)}"
        yield from _say(f"Due {day}: {rule}")
        if (first, last) in told:
            yield from _say(f"Counted as for Item {told[first, last]}", "    ")
        else:
            told[first, last] = item.number
            for line in _counting(item, event, first, last):
                yield from _say(line, "    ")
    if row and row.event:
        yield from _say(f"The days run from {row.event}")
    for words in (row.exception, row.besides) if row else ():
        if words:
            yield from _say(words)
    if item.statements:
        yield from _say(
            "Financial statements and pro forma information of a business acquired may follow by amendment until"
            f" {_long(item.statements.due)}, {item.statements.days} calendar days after the report was due; those of a"
            " disposition may not"
        )
    if verdict := _verdict(item, due):
        yield from _say(verdict)
    if row:
        yield from _say(f"Source: {row.source}")


def _rule(row: Deadline | None) -> str:
    """The deadline in words, as a sentence goes on with them."""
    if row is None:
        return "the form had no such item on that day"
    if row.kind == "voluntary":
        return "voluntary: no deadline, the registrant reports as it sees fit"
    if row.kind == "with":
        return "no deadline of its own: due with the items that it serves"
    if row.timing:
        return row.timing
    days = row.days or 0
    return f"{_NUMBERS.get(days, str(days))} {row.unit} days after the event"


def _counting(item: ItemDue, event: date, first: Count, last: Count) -> Iterator[str]:
    """The count, spelled out: the days one by one, the holidays passed over, and what is doubtful."""
    days = list(enumerate(first.days, 1))
    if len(days) > _SHORT:
        days = [days[0], days[-1]]
    yield "; ".join(f"{_short(day)} is day {number}" for number, day in days)
    end = max(first.due, last.due)
    passed = [day for day in _between(event, end) if day.weekday() < 5]
    if item.deadline and item.deadline.unit == "calendar":
        passed = [day for day in passed if day > first.days[-1]]
        if first.due > first.days[-1]:
            yield f"The last day is no business day, and {_short(first.due)} is the next"
    for day in passed:
        special = law.calendar.closing(day)
        if name := law.calendar.holiday(day):
            yield f"{_short(day)} does not count: {name}"
        elif special and special.status == "closed":
            yield f"{_short(day)} does not count: {special.what}"
        elif special and special.status == "open":
            yield f"{_short(day)} counts: {special.what}"
    if first.due != last.due:
        doubts = "; ".join(f"{_short(day)}, {what}" for day, what in _doubtful(item, event))
        yield (
            f"Whether the Commission was open is not settled ({doubts}): if the days count, the report is due"
            f" {_short(first.due)}, and if not, {_short(last.due)}"
        )


def _doubtful(item: ItemDue, event: date | None) -> list[tuple[date, str]]:
    """The days on which the two counts part, and what they were."""
    if item.first is None or item.last is None or event is None or item.first.due == item.last.due:
        return []
    days = ((day, law.calendar.closing(day)) for day in _between(event - timedelta(days=1), item.last.due))
    return [(day, special.what) for day, special in days if special and special.doubtful]


def _verdict(item: ItemDue, due: Due) -> str | None:
    """Whether the report was in time, and on what that depends; None where nothing can be said."""
    if item.first is None or item.last is None or due.form.endswith("/A"):
        return None
    done, what = (due.filed.day, "Filed") if due.filed else (due.signed, "Signed")
    if done is None or (what == "Signed" and done <= item.last.due):
        return None
    if done <= item.first.due:
        said = "in time"
    elif done <= item.last.due:
        said = "in time if the doubtful days do not count"
    elif item.timely is None:
        said = "after the day due, unless what may put it later applies"
    else:
        said = "after the day due"
    return f"{what} {_long(done)}, {said}"


def _between(start: date, end: date) -> Iterator[date]:
    """The days after `start`, to `end` with it."""
    for number in range(1, (end - start).days + 1):
        yield start + timedelta(days=number)


def _say(text: str, indent: str = "  ") -> list[str]:
    return _STYLE.wrap(text, indent, indent + "  ")


def _short(day: date) -> str:
    return f"{day:%A}, {day:%B} {day.day}"


def _long(day: date) -> str:
    return f"{_short(day)}, {day.year}"
