"""A filing as plain data for JSON, as `schemas/filing.schema.json` has it: what `lint8k parse` prints."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from lint8k.filing import (
    Cover,
    Day,
    Exhibit,
    Filer,
    Filing,
    Header,
    Registrant,
    Security,
    Signature,
    Words,
)
from lint8k.jsontext import dumps, value
from lint8k.parsing import printed_facts

if TYPE_CHECKING:
    from lint8k.grammar.facts import Fact
    from lint8k.source import Location

_FILER = ("name", "cik", "ein", "state", "file_number", "street", "city", "zip", "phone")
_REGISTRANT = ("name", "state", "file_number", "ein", "address", "zip", "phone", "former_name")
_SECURITY = ("title", "symbol", "exchange")
_AT_ONCE = 500
"""So many facts are printed at a time: a filing may have hundreds of thousands."""


def pieces(filing: Filing, *, indent: int | None = None) -> Iterator[str]:
    """The filing as JSON, piece by piece, without a line end at the end; absent is null or an empty list."""
    whole = dumps(_but_facts(filing), indent=indent)
    facts, more = printed_facts(filing), False
    yield whole.removesuffix("]" + ("\n}" if indent else "}"))
    while some := [_fact(*fact) for fact in islice(facts, _AT_ONCE)]:
        text = dumps(some, indent=indent)[1:-1]
        if indent:
            text = text.rstrip("\n").replace("\n", "\n" + " " * indent)
        yield ("," if indent else ", ") + text if more else text
        more = True
    if indent:
        yield f"\n{' ' * indent}]\n}}" if more else "]\n}"
    else:
        yield "]}"


def _but_facts(filing: Filing) -> dict[str, Any]:
    """The filing in dictionaries, lists, strings and numbers, with room for its facts at the end."""
    exhibits = filing.exhibits
    return {
        "path": filing.path,
        "form": filing.form,
        "format": filing.format,
        "era": filing.era,
        "as_of": filing.as_of.isoformat(),
        "header": filing.header and _header(filing.header, filing),
        "cover": _cover(filing.cover),
        "items": [
            {"number": item.number, "caption": item.caption, "location": item.heading.location}
            for item in filing.items
        ],
        "exhibits": {
            "listed": [_exhibit(row) for row in exhibits.listed],
            "index": [_exhibit(row) for row in exhibits.index],
            "attached": None
            if exhibits.attached is None
            else [
                {"number": one.number, "filename": one.filename, "location": one.span.location}
                for one in exhibits.attached
            ],
        },
        "signatures": [_signature(signature) for signature in filing.signatures],
        "facts": [],
    }


def _header(header: Header, filing: Filing) -> dict[str, Any]:
    return {
        "accession": _words(header.accession),
        "form": _words(header.form),
        "period": _day(header.period),
        "filed": _day(header.filed),
        "items": [item.number for item in header.items if item.number],
        "filers": [_fields(filer, _FILER) for filer in header.filers],
        "documents": [
            {
                "type": document.type,
                "filename": document.filename,
                "sequence": document.sequence,
                "description": document.description,
            }
            for document in filing.documents
        ],
    }


def _cover(cover: Cover) -> dict[str, Any]:
    return {
        "report_date": _day(cover.report_date),
        "amendment": cover.amendment,
        "registrants": [_fields(registrant, _REGISTRANT) for registrant in cover.registrants],
        "checkboxes": dict(cover.checkboxes),
        "securities": [_fields(security, _SECURITY) for security in cover.securities],
    }


def _exhibit(row: Exhibit) -> dict[str, Any]:
    return {
        "number": row.number,
        "description": row.description,
        "status": row.status.name.lower(),
        "furnished": row.furnished,
        "reference": _words(row.reference),
        "compensatory": row.compensatory,
        "marks": list(row.marks),
        "links": list(row.links),
        "location": row.span.location,
    }


def _signature(signature: Signature) -> dict[str, Any]:
    return {
        "registrant": _words(signature.registrant),
        "signer": _words(signature.signer),
        "name": _words(signature.name),
        "title": _words(signature.title),
        "date": _day(signature.date),
        "location": signature.span.location,
    }


def _fact(found: Fact, words: str, location: Location) -> dict[str, Any]:
    return {
        "kind": found.kind,
        "text": words,
        "value": value(found.value),
        "unit": found.unit,
        "location": location,
    }


def _fields(part: Filer | Registrant | Security, names: tuple[str, ...]) -> dict[str, str | None]:
    return {name: _words(getattr(part, name)) for name in names}


def _words(words: Words | None) -> str | None:
    return words.text if words else None


def _day(day: Day | None) -> str | None:
    return day.day.isoformat() if day and day.day else None
