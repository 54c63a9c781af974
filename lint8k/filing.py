"""The model of a filing: what was read, each part with its place. Frozen data, no behaviour beyond looking things up.

A rule sees nothing else. `lint8k.parsing` makes it; `lint8k parse` prints it (`schemas/filing.schema.json`).
Numbers of items and exhibits are bare ("2.02", "99.1"); absent is None or an empty tuple, never an empty string.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property
from types import MappingProxyType

from lint8k.profile import Profile
from lint8k.records import field, record
from lint8k.series import Series
from lint8k.source import File, Source, Span

LEGACY, MODERN = "1993", "2004"
"""The two item numberings: Items 1 to 12 until 22 August 2004, Items 1.01 to 9.01 from 23 August 2004."""


class Stage(Enum):
    """How finished a filing is: in a draft what is still missing is a note."""

    DRAFT = "draft"
    FINAL = "final"


@record(frozen=True, slots=True)
class Words:
    """A value as printed, white space folded, and its place."""

    text: str
    span: Span


@record(frozen=True, slots=True)
class Day:
    """A date as printed: `day` is None where the calendar has no such day; `weekday` is the printed one, 0 for Monday."""

    day: date | None
    text: str
    span: Span
    weekday: int | None = None


@record(frozen=True, slots=True)
class Problem:
    """Something that a reader could not make out: what it was, in one sentence, and where."""

    message: str
    span: Span


@record(frozen=True, slots=True)
class Revision:
    """What a Word document holds beside its text, or marks in it.

    `kind` is "insertion" (tracked; its words are part of the text, and `span` is theirs), "deletion" (tracked),
    "hidden", "comment", "header" or "footer" (of the pages); the words of these are not part of the text, and `span` is the
    place where they stand, empty but for the words that a comment is about.
    """

    kind: str
    text: str
    author: str | None
    span: Span


@record(frozen=True, slots=True)
class Context:
    """The context of a tagged fact: whose it is, its days in ISO 8601 (`start` None for an instant), its members by axis."""

    entity: str | None = None
    start: str | None = None
    end: str | None = None
    members: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@record(frozen=True, slots=True)
class TaggedFact:
    """A fact that Inline XBRL tags in a document.

    `name` is as printed ("dei:EntityRegistrantName"); `text` the words tagged, `transform` the name of the
    transformation without its prefix, `value` what it makes of them: a day in ISO 8601, "true" or "false", the words
    themselves where there is none, None where they do not fit it or lint8k does not know it. `span` is the stretch of the
    visible text, None where the fact is hidden; `nil` facts have no value.
    """

    name: str
    text: str
    value: str | None
    transform: str | None
    context: Context | None
    span: Span | None
    nil: bool = False


@record(frozen=True)
class Document:
    """One document of a filing. `source` is None where its content is not text to be read (graphics, PDF, XBRL).

    `type` is EDGAR's ("8-K", "EX-99.1"), None for a document that came without one; `span` is the place that names
    it in the file (its TYPE line; its first line where it has none). `revisions` are a Word document's tracked changes,
    comments and hidden words. `read_tagged` reads what Inline XBRL tags, when it is first asked for.
    """

    type: str | None
    filename: str | None
    sequence: str | None
    description: str | None
    source: Source | None = field(repr=False)
    span: Span = field(repr=False)
    revisions: tuple[Revision, ...] = field(default=(), repr=False)
    read_tagged: Callable[[], tuple[TaggedFact, ...]] = field(default=tuple, repr=False, compare=False)

    @cached_property
    def tagged(self) -> tuple[TaggedFact, ...]:
        """The cover facts of Inline XBRL (`dei:`), in the order of the file."""
        return self.read_tagged()


@record(frozen=True, slots=True)
class Filer:
    """A filer as the EDGAR header has it, as printed there; None where the header says nothing."""

    name: Words | None = None
    cik: Words | None = None
    ein: Words | None = None
    state: Words | None = None
    file_number: Words | None = None
    street: Words | None = None
    city: Words | None = None
    zip: Words | None = None
    phone: Words | None = None
    former_names: tuple[Words, ...] = ()


@record(frozen=True, slots=True)
class HeaderItem:
    """An ITEM INFORMATION line of the header: its words, and the item number that they name, if they name one.

    A line left blank, as EDGAR printed what it had no words for, has its label for words and no number.
    """

    number: str | None
    text: str
    span: Span


@record(frozen=True, slots=True)
class Header:
    """The EDGAR header of a submission. Days are None where the header has none or prints no calendar day.

    `document_count` is the number of documents that it says the submission has.
    """

    accession: Words | None
    form: Words | None
    period: Day | None
    filed: Day | None
    items: tuple[HeaderItem, ...]
    filers: tuple[Filer, ...]
    span: Span
    document_count: Words | None = None


@record(frozen=True, slots=True)
class Registrant:
    """A registrant as the cover names it."""

    name: Words | None = None
    state: Words | None = None
    file_number: Words | None = None
    ein: Words | None = None
    address: Words | None = None
    zip: Words | None = None
    phone: Words | None = None
    former_name: Words | None = None


@record(frozen=True, slots=True)
class Security:
    """A row of the cover's Section 12(b) table."""

    title: Words | None
    symbol: Words | None
    exchange: Words | None


CHECKBOXES = ("425", "14a-12", "14d-2(b)", "13e-4(c)", "emerging_growth")
"""The cover's check boxes, in the form's order. General Instruction A.2; Rel. 33-10332 for the last."""


@record(frozen=True)
class Cover:
    """The cover page.

    `report_date` is that of the earliest event where two are printed; `dates` are all dates printed as the date of
    report. `amendment` is None for an original, 0 for an amendment without a number. `labels` has the place of every
    printed label by the field's name (`report_date` and the names of Registrant's fields), and that of the form's title
    under `form`, so that what is missing can be reported where it belongs. `unread_date` is what stands at the label of the
    date where that is no date. A check box is None where the cover does not print it.
    """

    span: Span
    report_date: Day | None = None
    dates: tuple[Day, ...] = ()
    amendment: int | None = None
    registrants: tuple[Registrant, ...] = ()
    checkboxes: Mapping[str, bool | None] = field(
        default_factory=lambda: MappingProxyType(dict.fromkeys(CHECKBOXES))
    )
    securities: tuple[Security, ...] = ()
    labels: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))
    unread_date: Words | None = None

    @property
    def registrant(self) -> Registrant:
        """The first registrant, or one of which nothing is known."""
        return self.registrants[0] if self.registrants else Registrant()


@record(frozen=True, slots=True)
class Item:
    """An item of the report. Of a combined heading each number is an item of its own, with one heading between them.

    `heading` runs from the word Item to the end of the caption, `body` from there to the next heading or the signatures.
    """

    number: str
    caption: str | None
    heading: Span
    number_span: Span
    caption_span: Span | None
    body: Span


class Status(Enum):
    """What a row of an exhibit list says of its exhibit."""

    HERE = "filed or furnished with this report"
    BY_REFERENCE = "incorporated by reference to an earlier filing"
    PREVIOUSLY = "filed previously"
    CONTAINED = "contained in another exhibit or in the report itself"
    LATER = "to be filed by amendment"


@record(frozen=True, slots=True)
class Exhibit:
    """A row of an exhibit list: `span` is the whole row, `number_span` the number as printed.

    `marks` are its footnote marks ("*", "††", "(1)"). What the row or a footnote says of the exhibit: `status`;
    `furnished`, True where it is said to be furnished, False where to be filed with this report, None where neither
    is said; `reference`, the earlier filing to which it points; `compensatory`, that it is a management contract or a
    compensatory plan. `links` are the targets of the hyperlinks in the row (Reg. S-K, Item 601(a)(2)).
    """

    number: str
    description: str | None
    span: Span
    number_span: Span
    description_span: Span | None
    status: Status = Status.HERE
    marks: tuple[str, ...] = ()
    furnished: bool | None = None
    reference: Words | None = None
    compensatory: bool = False
    links: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Attached:
    """An exhibit document that came with the filing; `span` is the place that names it."""

    number: str
    filename: str | None
    span: Span
    document: Document = field(repr=False)


@record(frozen=True, slots=True)
class Exhibits:
    """The exhibits as listed under Item 7 or 9.01, as listed in a separate index, and as attached.

    `attached` is None where it cannot be known: of a lone main document. The spans are the headings of the two lists.
    """

    listed: tuple[Exhibit, ...] = ()
    index: tuple[Exhibit, ...] = ()
    attached: tuple[Attached, ...] | None = None
    list_heading: Span | None = None
    index_heading: Span | None = None


@record(frozen=True, slots=True)
class Signature:
    """A signature block: `signer` is the conformed signature without /s/, `name` the name typed below it.

    `place` is where a signature is or belongs (the /s/, the line after "By"); `span` is the block.
    """

    registrant: Words | None
    signer: Words | None
    name: Words | None
    title: Words | None
    date: Day | None
    span: Span
    place: Span


@record(frozen=True, slots=True)
class Fact:
    """A figure or a date of the text.

    `value` is exact; `low` and `high` are the bounds that its printed precision and its hedge allow ($5.0 million is
    4.95 to 5.05 million); all three are None for a date that the calendar has not. For a date `value` is the day and the
    bounds are None. `unit` is "USD", another currency, "shares" or another noun in the plural, "percent" …; `role` is
    what the words make of it ("price", "total", "par", "exercise price" …), None where they do not say. Of a figure in a
    cell `row` and `column` are the heads, None where they cannot be told; `scale` is the power of ten by which the head of
    its table makes it count, which `value`, `low` and `high` have in them: 3 for "(in thousands)".
    """

    kind: str
    text: str
    value: Decimal | date | None
    unit: str | None
    span: Span
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str | None = None
    role: str | None = None
    row: str | None = None
    column: str | None = None
    scale: int = 0


@record(frozen=True)
class Filing:
    """A filing: one Form 8-K with whatever exhibits came with it.

    `main` is the main document; its parts follow one another: `cover.span`, `items`, `signing` (the signature page, None
    where there is none), `tail` (what stands after it: an exhibit index, exhibits pasted in). `days` are all dates printed in
    it, from the cover to the end of the tail; `facts` are the figures and dates of its body. `between` is what the reader
    could not make out of the file outside its documents. `profile` is what the configuration knows of the registrant,
    None where it says nothing.
    """

    path: str
    form: str
    format: str
    era: str
    as_of: date
    stage: Stage
    file: File = field(repr=False)
    main: Document = field(repr=False)
    documents: tuple[Document, ...] = field(repr=False)
    header: Header | None
    cover: Cover
    items: tuple[Item, ...]
    exhibits: Exhibits
    signatures: tuple[Signature, ...]
    signing: Span | None
    tail: Span
    days: Series[Day] = field(repr=False)
    facts: Series[Fact] = field(repr=False)
    between: tuple[Problem, ...] = ()
    profile: Profile | None = None

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What the reader could not make out: between the documents, and in each of them."""
        sources = [document.source for document in self.documents if document.source is not None]
        found = [(source.file, damage) for source in sources for damage in source.damage]
        return (
            *self.between,
            *(Problem(damage.message, file.span(damage.start, damage.end)) for file, damage in found),
        )

    @cached_property
    def source(self) -> Source:
        """The main document as a reader sees it."""
        assert self.main.source is not None
        return self.main.source

    @property
    def cover_facts(self) -> tuple[TaggedFact, ...]:
        """The cover facts that Inline XBRL tags in the main document."""
        return self.main.tagged

    @property
    def text(self) -> str:
        """The visible text of the main document."""
        return self.source.text

    @property
    def body(self) -> Span:
        """The main document from the end of the cover to the signatures, or to its end where there are none."""
        return self.source.span(self.cover.span.end, self.signing.start if self.signing else len(self.text))

    def span(self, start: int, end: int) -> Span:
        """The stretch of the main document's text from `start` to `end`."""
        return self.source.span(start, end)

    def item(self, *numbers: str) -> Item | None:
        """The first item with one of these numbers."""
        return next((item for item in self.items if item.number in numbers), None)

    def item_at(self, offset: int) -> Item | None:
        """The item in whose heading or body an offset of the main document lies."""
        return next((item for item in self.items if item.heading.start <= offset < item.body.end), None)
