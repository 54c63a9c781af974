"""All that a rule author imports.

A rule is a subclass of `Rule` in a module of its own; a pack is a module with a `lint8k_rules` hook, named by an entry
point of the group `lint8k.plugins`::

    import lint8k.api as lint8k

    API_VERSION = 1

    @lint8k.hookimpl
    def lint8k_rules():
        from acme_rules.tickers import TickerTwice
        return [TickerTwice]

Names outside this module are lint8k's own and may change from one version to the next.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import wraps
from itertools import chain, islice
from types import FunctionType, GenericAlias, MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, TypeGuard, TypeVar

from lint8k import law
from lint8k.filing import (
    CHECKBOXES,
    LEGACY,
    MODERN,
    Attached,
    Context,
    Cover,
    Day,
    Document,
    Exhibit,
    Exhibits,
    Fact,
    Filer,
    Filing,
    Header,
    HeaderItem,
    Item,
    Problem,
    Registrant,
    Revision,
    Security,
    Signature,
    Stage,
    Status,
    TaggedFact,
    Words,
)
from lint8k.patterns import regex
from lint8k.prepared import prepared
from lint8k.profile import Profile, ProfileSecurity
from lint8k.records import NamedTuple, record, replace
from lint8k.source import Block, File, Location, Position, Source, SourceBuilder, Span

__all__ = [
    "API_VERSION", "CHECKBOXES", "LEGACY", "MODERN", "Attached", "Block", "Context", "Cover", "Day", "Document", "Edit",
    "Example", "Exhibit", "Exhibits", "Fact", "File", "Filer", "Filing", "Finding", "Fix", "Header", "HeaderItem", "Item",
    "Location", "NamedTuple", "Operand", "Position", "Problem", "Profile", "ProfileSecurity", "Registrant", "Related",
    "Relation", "Revision", "Rule", "Security", "Severity", "Signature", "Source", "SourceBuilder", "Span", "Stage",
    "Status", "TaggedFact", "Tie", "TieStatus", "Violation", "Words", "again", "facts_in", "for_each", "hookimpl", "law",
    "number_in_words", "once", "prepared", "record", "regex", "replace",
]  # fmt: skip

_MODULES = (".py", ".pyc", ".so", ".pyd")
"""How the files of modules end."""

API_VERSION = 1
"""A pack says with a constant of this name for which version it is written; another version is refused by name."""

_Found = TypeVar("_Found")

if TYPE_CHECKING:
    import pluggy

    hookimpl = pluggy.HookimplMarker("lint8k")
else:

    def hookimpl(function=None, **options):
        """Mark what implements a hook, as pluggy's marker does and with its options; pluggy itself is not needed for it."""
        if function is None:
            return lambda marked: hookimpl(marked, **options)
        function.lint8k_hook = options
        return function


class Severity(Enum):
    """How bad a violation is.

    An error is unlawful or contradicts itself on its face; a warning is wrong by the form or by good practice, and a lawyer
    would mend it; a note is custom, style, or doubt.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


@record(frozen=True, slots=True)
class Related:
    """Another place that a violation speaks of, and what stands there."""

    message: str
    span: Span


@record(frozen=True, slots=True)
class Edit:
    """A replacement of one stretch of the text."""

    span: Span
    text: str


@record(frozen=True, slots=True)
class Fix:
    """Edits that mend a violation; `safe` if they cannot change what the report says."""

    edits: tuple[Edit, ...]
    safe: bool


@record(frozen=True, slots=True)
class Violation:
    """A rule's complaint about one place: `message` says what is wrong, quotes both sides, and says what would be right.

    `severity` and `citation` are the rule's own unless given. What is `unfinished` (a missing signature, date or attachment,
    a blank left open) is a note in a draft.
    """

    rule: type[Rule]
    span: Span
    message: str
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    citation: str | None = None
    fix: Fix | None = None
    unfinished: bool = False


class TieStatus(Enum):
    """How a tie came out; an open one was seen and could not be decided."""

    HOLDS = "holds"
    FAILS = "fails"
    OPEN = "open"


@record(frozen=True, slots=True)
class Operand:
    """A figure or date of a tie: its value and the bounds that its printing allows (all None where it has none)."""

    text: str
    span: Span
    value: Decimal | date | None = None
    low: Decimal | None = None
    high: Decimal | None = None

    @classmethod
    def of(cls, fact: Fact) -> Operand:
        """The operand that a fact is."""
        return cls(fact.text, fact.span, fact.value, fact.low, fact.high)


@record(frozen=True, slots=True)
class Tie:
    """One consistency relation that was found and tested, whichever way it came out.

    `kind` is one of the contract's; `statement` is the relation in one line ("500,000 × $14.00 = $7,000,000"); `reason`
    says why an open tie is open, and is None otherwise.
    """

    rule: type[Rule]
    kind: str
    status: TieStatus
    statement: str
    operands: tuple[Operand, ...]
    result: Operand | None = None
    reason: str | None = None


Finding = Violation | Tie


@record(frozen=True, slots=True)
class Example:
    """A fragment of an invented filing, set into a sound one by `lint8k.testing.render`.

    Each part replaces its twin in the sound filing: `cover` the lines under the form's title, `body` all from the first
    item heading to the signatures, `signature` the signature page, `tail` what comes after. With `header`, the lines of an
    EDGAR header, the filing is a submission; with a tag of Inline XBRL or a link in a part, it is HTML, typed as it
    stands. With `revisions` it is read as if it came from Word: of each its kind (see `Revision`), its words, and the words of
    the text at whose first place it stands, which are an insertion's own. `day` is the date of report of the sound parts. In
    a wrong example a line of tildes under a line marks where the complaint stands, followed by the code (``~~~~ EXH003``).
    """

    body: str | None = None
    cover: str | None = None
    signature: str | None = None
    tail: str | None = None
    day: date = date(2015, 3, 4)
    header: str | None = None
    profile: Profile | None = None
    revisions: tuple[tuple[str, str, str], ...] = ()


@record(frozen=True, slots=True)
class Relation:
    """A relation that a rule tests, as `lint8k explain` and docs/ties.md state it; each text is a phrase without a period.

    `figures` is the relation in one line ("gross − deductions = net"); `kinds` are those of its ties; `words` are what binds
    the figures; `tolerance` is what rounding allows; `vetoes` are the words and shapes under which nothing is said.
    """

    figures: str
    kinds: tuple[str, ...]
    words: str
    tolerance: str
    vetoes: str


class Rule:
    """One check. The class docstring says what it checks, why it matters, what it will not flag, and its source."""

    code: ClassVar[str]
    """Three capital letters for the family and three digits. Once released, a code never changes its meaning."""
    name: ClassVar[str]
    """What is wrong, in lower-case words joined by hyphens."""
    severity: ClassVar[Severity]
    """The severity of a violation that names none of its own."""
    citation: ClassVar[str]
    """The law or the source of the custom, as a lawyer would cite it."""
    since: ClassVar[date | None] = None
    """The first as-of date to which the rule applies; None for as long as there has been the form."""
    until: ClassVar[date | None] = None
    """The last as-of date to which the rule applies; None for still in force."""
    default: ClassVar[bool] = True
    """Whether the rule runs where nothing names it; of one that does not, its code or its name has to be said."""
    options: ClassVar[Mapping[str, object]] = MappingProxyType({})
    """What a configuration may set for the rule under ``[rule.CODE]``, with the defaults.

    The kind of a default is that of its values: a tuple of words, a word, a whole number, True or False.
    """
    relations: ClassVar[tuple[Relation, ...]] = ()
    """The relations of which the rule yields ties; none for a rule that yields no ties."""
    yields_to: ClassVar[tuple[str, ...]] = ()
    """Rules, by their codes or the beginnings of these, that say more of the same words: where one of them complains of a
    place, this rule's complaint of words in it is left out, so that one fault is told once."""
    right: ClassVar[Example]
    """A filing of which the rule says nothing."""
    wrong: ClassVar[Example]
    """A filing of which it complains, marked where."""

    given: Mapping[str, object] = MappingProxyType({})
    """The options that a configuration set for the rule on this filing."""

    def option(self, name: str) -> Any:
        """The value of an option: what a configuration says, or the default."""
        return self.given.get(name, self.options[name])

    def check(self, filing: Filing) -> Iterable[Finding]:
        """Yield the ties and violations of one filing. No input or output, no state kept between calls.

        A rule that looks at each part of a filing by itself may have methods marked by `for_each` instead. The engine makes the
        parts once for all rules that look at the same.
        """
        found = looks(type(self))
        if not found:
            raise NotImplementedError(f"{self.code} has no check() and no method marked by for_each()")
        for look, parts in found if self.concerns(filing) else ():
            for part in parts(filing):
                yield from look(self, filing, part)

    def concerns(self, filing: Filing) -> bool:
        """Whether the filing may have anything for the methods marked by `for_each`, which look at nothing where it has not."""
        return True

    def violation(
        self,
        span: Span,
        message: str,
        *,
        related: Sequence[Related] = (),
        severity: Severity | None = None,
        citation: str | None = None,
        fix: Fix | None = None,
        unfinished: bool = False,
    ) -> Violation:
        """A violation of this rule."""
        return Violation(type(self), span, message, tuple(related), severity, citation, fix, unfinished)

    def tie(
        self,
        kind: str,
        status: TieStatus | bool,
        statement: str,
        operands: Sequence[Operand],
        result: Operand | None = None,
        reason: str | None = None,
    ) -> Tie:
        """A tie of this rule; True is holds and False is fails."""
        if isinstance(status, bool):
            status = TieStatus.HOLDS if status else TieStatus.FAILS
        return Tie(type(self), kind, status, statement, tuple(operands), result, reason)

    @classmethod
    def in_force(cls, day: date) -> bool:
        """Whether the rule applies to filings as of that day."""
        return (cls.since is None or cls.since <= day) and (cls.until is None or day <= cls.until)


_Part = TypeVar("_Part")
Look = Callable[[Any, Filing, _Part], Iterable[Finding]]
Parts = Callable[[Filing], Iterable[_Part]]


def for_each(parts: Parts[_Part]) -> Callable[[Look[_Part]], Look[_Part]]:
    """Have a method of a rule look at each part of a filing: a decorator of what takes the filing and a part of it.

    `parts` makes the parts of a filing, one by one, and is called once for all rules that look at the same: of a huge filing
    its sentences, say, are never held at once, and not made anew for each rule either. It must be the very same function.
    """

    def mark(look: Look[_Part]) -> Look[_Part]:
        _LOOKS[look] = parts
        return look

    return mark


_LOOKS: dict[Look[Any], Parts[Any]] = {}
"""The methods marked by `for_each`, and the parts that each of them looks at."""
_FOUND: dict[type[Rule], tuple[tuple[Look[Any], Parts[Any]], ...]] = {}


def looks(rule: type[Rule]) -> tuple[tuple[Look[Any], Parts[Any]], ...]:
    """The methods of a rule that are marked by `for_each`, with the parts at which they look; none where `check` is its own."""
    if rule.check is not Rule.check:
        return ()
    if rule in _FOUND:
        return _FOUND[rule]
    names = dict.fromkeys(name for base in rule.__mro__[::-1] for name in vars(base))
    methods = (getattr(rule, name) for name in names)
    found = tuple(
        (method, _LOOKS[method])
        for method in methods
        if isinstance(method, FunctionType) and method in _LOOKS
    )
    _FOUND[rule] = found
    return found


def once(helper: Callable[[Filing], _Found]) -> Callable[[Filing], _Found]:
    """Have what several rules ask of a filing worked out once: a decorator of a function of the filing alone.

    What it returns is handed to every rule that asks, so let it be a tuple, a string, or frozen data.
    """
    name = f"{helper.__module__}.{helper.__qualname__}"

    @wraps(helper)
    def remembered(filing: Filing) -> _Found:
        known = vars(filing)
        if name not in known:
            known[name] = helper(filing)
        found: _Found = known[name]
        return found

    return remembered


def again(
    most: int,
) -> Callable[[Callable[[Filing], Iterator[_Found]]], Callable[[Filing], Iterator[_Found]]]:
    """Have what several rules go through kept from the first time: a decorator of a generator that takes the filing alone.

    Of a huge filing, with more than `most` such things, it is made anew each time and never held all at once, so let no rule
    make a list of it; what most rules go through is better made once for all of them (see `for_each`).
    """

    def decorated(helper: Callable[[Filing], Iterator[_Found]]) -> Callable[[Filing], Iterator[_Found]]:
        name = f"{helper.__module__}.{helper.__qualname__}"

        @wraps(helper)
        def passing(filing: Filing) -> Iterator[_Found]:
            known = vars(filing)
            if name in known:
                kept: tuple[_Found, ...] | None = known[name]
                return helper(filing) if kept is None else iter(kept)
            found = helper(filing)
            first = tuple(islice(found, most + 1))
            if len(first) > most:
                known[name] = None
                return chain(first, found)
            known[name] = first
            return iter(first)

        return passing

    return decorated


def number_in_words(number: Decimal) -> tuple[str, ...]:
    """The ways to write a whole number from 0 to 99 in words ("twenty-one", "twenty one"); none for another number."""
    from lint8k.grammar.numbers import written

    return written(number)


def facts_in(document: Document, start: int, end: int) -> tuple[Fact, ...]:
    """The figures and dates between two places of the visible text of an attached document; none where it has no text.

    A filing has those of its report read for it; a rule that compares the report with what is attached reads the stretch
    that it needs, as whole documents take long.
    """
    from lint8k.parsing import facts_of

    return facts_of(document.source, start, end) if document.source is not None else ()


def is_rule(value: object) -> TypeGuard[type[Rule]]:
    """Whether something is a rule class; Python 3.10 takes ``tuple[int]`` for a class and then refuses to compare it."""
    if isinstance(value, GenericAlias):
        return False
    return isinstance(value, type) and Rule in value.__mro__


def rules_in(package: str) -> Iterator[type[Rule]]:
    """Every rule of a package: one class a module, found by walking the folder, so that being there is registration.

    Modules and packages whose names begin with an underscore are helpers, and are passed over.
    """
    from lint8k import together

    for name in _modules_in(package, together.imported(package).__path__):
        module = together.imported(name)
        for value in vars(module).values():
            if getattr(value, "__module__", None) == name and is_rule(value):
                yield value


def _modules_in(package: str, folders: Iterable[str]) -> Iterator[str]:
    """The modules of a package and of those within it, none of whose names begins with an underscore, in order.

    Folders are read here, since `pkgutil` takes as long to look through them as to import what is there; what is no folder,
    such as an archive, is left to it.
    """
    for folder in folders:
        if not os.path.isdir(folder):
            import pkgutil

            for module in pkgutil.walk_packages([folder], f"{package}."):
                if not module.ispkg and not any(part.startswith("_") for part in module.name.split(".")):
                    yield module.name
            continue
        with os.scandir(folder) as entries:
            found = {
                (entry.name.partition(".")[0], entry.is_dir())
                for entry in entries
                if not entry.name.startswith(("_", ".")) and (entry.is_dir() or entry.name.endswith(_MODULES))
            }
        for name, is_folder in sorted(found):
            if not is_folder:
                yield f"{package}.{name}"
            elif os.path.exists(f"{folder}/{name}/__init__.py"):
                yield from _modules_in(f"{package}.{name}", [f"{folder}/{name}"])
