"""What is fuzzed: each reader and each grammar, fed with any bytes; a target raises where what it tests does not hold.

Nothing may raise, and every place that is found lies within the text. How long it takes and how much memory is for the fuzzer
to see, which stops a run that takes too much (`tests/fuzz/run.py`).
"""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable, Iterable

from lint8k import parsing, readers
from lint8k.api import rules_in
from lint8k.engine import judge
from lint8k.grammar import (
    counts,
    cover,
    cover_boxes,
    cover_labels,
    cover_securities,
    cover_shapes,
    dates,
    durations,
    exhibit_sentences,
    exhibits,
    facts,
    items,
    layout,
    money,
    numbers,
    percents,
    persons,
    prices,
    remarks,
    roles,
    signature_tokens,
    signatures,
)
from lint8k.readers import Reading
from lint8k.source import File, Source, decode

Target = Callable[[bytes], None]

TARGETS: dict[str, Target] = {}
"""By name: of a reader, of a module of the grammar, or `check` for the whole of it."""


def target(name: str) -> Callable[[Target], Target]:
    """Enter a function under a name."""

    def enter(function: Target) -> Target:
        TARGETS[name] = function
        return function

    return enter


def grammar(name: str) -> Callable[[Callable[[str], None]], Callable[[str], None]]:
    """Enter what takes a text: line ends and tabs as a reader leaves them."""

    def enter(function: Callable[[str], None]) -> Callable[[str], None]:
        TARGETS[name] = lambda data: function(decode(data).replace("\r\n", "\n").replace("\r", "\n"))
        return function

    return enter


# Readers


def located(reading: Reading) -> None:
    """Every character that is shown leads back into the file."""
    for problem in reading.problems:
        assert problem.span.location.start.offset <= problem.span.location.end.offset
    for document in reading.documents:
        if document.source is not None:
            leads_back(document.source)


def leads_back(source: Source) -> None:
    size, at = len(source.file.raw), 0
    for run in source.runs:
        assert at == run.text_start < run.text_end
        assert 0 <= run.raw_start <= run.raw_end <= size
        at = run.text_end
    assert at == len(source.text)
    for damage in source.damage:
        assert 0 <= damage.start < damage.end <= size


@target("html")
def _html(data: bytes) -> None:
    located(readers.read(File("page.htm", "<html>" + decode(data))))


@target("text")
def _text(data: bytes) -> None:
    located(readers.read(File("report.txt", "8-K\n" + decode(data))))


@target("submission")
def _submission(data: bytes) -> None:
    located(readers.read(File("all.txt", "<SEC-DOCUMENT>\n<SEC-HEADER>\n" + decode(data))))


@target("inline")
def _inline(data: bytes) -> None:
    file = File(
        "page.htm", "<html xmlns:ix='x'><ix:nonNumeric name='dei:EntityRegistrantName'>" + decode(data)
    )
    reading = readers.read(file)
    located(reading)
    for document in reading.documents:
        for fact in document.tagged:
            assert fact.span.location.start.offset <= fact.span.location.end.offset


@target("docx")
def _docx(data: bytes) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", _PROLOGUE + data + _EPILOGUE)
    for draft in (stream.getvalue(), b"PK\x03\x04" + data):
        with contextlib.suppress(readers.UnreadableError):
            located(readers.read(File.from_bytes("draft.docx", draft)))


_TYPES = (
    b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
    b"<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
    b"<Override PartName='/word/document.xml' ContentType="
    b"'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
)
_RELATIONS = (
    b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' "
    b"Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
    b"Target='word/document.xml'/></Relationships>"
)
_PROLOGUE = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
_EPILOGUE = b"</w:body></w:document>"


# Grammars


def within(text: str, places: Iterable[tuple[int, int]]) -> None:
    for start, end in places:
        assert 0 <= start <= end <= len(text)


@grammar("dates")
def _dates(text: str) -> None:
    end = len(text)
    found = list(dates.find(text))
    within(text, ((day.start, day.end) for day in found))
    within(text, ((day.start, day.end) for both in dates.ranges(text, 0, end) for day in both))
    for day in found[:50]:
        within(text, ((other.start, other.end) for other in dates.same_day(text, day, end)))
    misprinted = dates.misprinted(text, 0, end)
    assert misprinted is None or misprinted.end <= end


@grammar("facts")
def _facts(text: str) -> None:
    at = 0
    for fact in facts.each(text, 0, len(text)):
        assert at <= fact.start < fact.end <= len(text)
        assert fact.low is None or fact.high is None or fact.low <= fact.high
        at = fact.end


@grammar("amounts")
def _amounts(text: str) -> None:
    for place in range(min(len(text), 400)):
        for module in (counts, dates, durations, money, percents, prices):
            found = module.parse_at(text, place)
            assert found is None or place < found.end <= len(text)
        mark = money.mark_before(text, place)
        assert 0 <= mark <= place


@grammar("numbers")
def _numbers(text: str) -> None:
    value = numbers.words(text[:400])
    if value is not None and value == int(value) >= 0:
        assert any(numbers.words(spelt) == value for spelt in numbers.written(value)) or not numbers.written(
            value
        )
    for place in numbers.word_places(text, 0, len(text)):
        assert text[place].isalpha()


@grammar("cover")
def _cover(text: str) -> None:
    cover.find(text, len(text))
    cover_boxes.checkboxes(text, 0, len(text))
    within(text, ((label.start, label.end) for label in cover_labels.find(text, 0, len(text))))
    within(text, ((number.start, number.end) for number in cover_shapes.find(text, 0, len(text))))
    cover_securities.find(text, 0, len(text))


@grammar("items")
def _items(text: str) -> None:
    at = 0
    for heading in items.find(text):
        assert at <= heading.start < heading.end <= len(text)
        at = heading.end
        within(text, ((low, high) for _, low, high in heading.numbers))


@grammar("exhibits")
def _exhibits(text: str) -> None:
    for listing in (
        exhibits.find(text, 0, len(text)),
        exhibits.find_index(text, 0, len(text)),
        exhibits.find_index(text, 0, len(text), headed=False),
        exhibit_sentences.find(text, 0, len(text)),
    ):
        if listing is not None:
            within(text, ((row.start, row.end) for row in listing.rows))
    exhibits.number(text[:40])
    for start, end in [*layout.paragraphs(text)][:20]:
        remarks.read(text, (start, end), ())
        layout.cells(text, start, end)


@grammar("signatures")
def _signatures(text: str) -> None:
    page = signatures.find(text, 0)
    assert page is None or 0 <= page.start <= len(text)
    within(text, ((token.start, token.end) for token in signature_tokens.find(text, 0, len(text))))


@grammar("words")
def _words(text: str) -> None:
    """Names, offices, roles, hedges: what is asked of a line."""
    for start, end in [*layout.lines(text)][:40]:
        line = text[start:end]
        persons.split(text, start, end)
        for judge_of in (persons.is_office, persons.is_organisation, persons.is_person, persons.is_suffix):
            judge_of(line)
        persons.same_person(line, text[:start][-40:])
        roles.hedge_before(line)
        roles.role_of(line, text[end : end + 80])


# The whole of it

_RULES = tuple(rules_in("lint8k_rules"))


@target("check")
def _check(data: bytes) -> None:
    file = File.from_bytes("draft", data)
    try:
        filing = parsing.parse(file, readers.read(file))
    except (parsing.NotAFilingError, readers.UnreadableError):
        return
    verdict = judge(filing, _RULES)
    assert not verdict.failures, verdict.failures
    for violation in verdict.violations:
        place = violation.span.location
        assert 0 <= place.start.offset <= place.end.offset <= len(filing.main.span.source.file.raw)
