"""Waivers: recorded decisions to accept a violation. Rule, place, reason, who, until when.

They stand in ``lint8k-waivers.toml``, the nearest one above the filing, or in a comment of an HTML filing::

    [[waiver]]
    rule = "EXH003"
    file = "drafts/acme-8k.htm"
    place = "Item 9.01"                  # or: words = "Exhibit 99.3", or both
    reason = "Exhibit 99.3 follows by amendment within the 71 days of Item 9.01(a)(4)"
    by = "M. Oakes"
    until = 2026-12-31

    <!-- lint8k: waive EXH003 until 2026-12-31 by M. Oakes because Exhibit 99.3 follows by amendment -->

A place is a part of the filing (`lint8k.places`) or words of it, never a line. A comment holds for the part in which it
stands, between two parts for both, and for the whole document where nothing is printed before it.

What is wrong with a waiver is a violation of its own (`lint8k.own_rules`): it expired, accepts nothing, names a rule that there
is not, gives no reason. A file that cannot be followed raises `SettingError`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from lint8k import config, discovery, engine, places, tomlfile, writing
from lint8k.api import Rule, Violation
from lint8k.errors import SettingError
from lint8k.filing import Filing
from lint8k.jsontext import dumps
from lint8k.own_rules import FAMILY, WaiverExpired, WaiverUnknown, WaiverUnused, WaiverWithoutReason
from lint8k.patterns import regex
from lint8k.records import field, record
from lint8k.report import Waived
from lint8k.source import File, Source, SourceBuilder, Span
from lint8k.tomlfile import TomlFile
from lint8k.tracing import Trace

_COMMENT = regex(r"<!--\s*lint8k:")
_SAID = regex(r"\s*waive\s+(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)(?P<rest>(?:\s.*)?)", re.S | re.I)
_BECAUSE = regex(r"\bbecause\b", re.I)
_UNTIL = regex(r"\buntil\s+(\S+)", re.I)
_BY = regex(r"\bby\s+(\S.*)", re.S | re.I)
_LONGEST = 2000
"""In characters: a longer comment is none of ours."""
_NO_REASON = regex(
    r"(?:todo|tbd|tba|fixme|xxx+|wip|hack|n/?a|none|nil|later|because|reason|why not|test|asdf|ok|okay|ignore|waived?"
    r"|(?:it is |it's )?(?:by design|as designed|a? ?false positive|fine|accepted|known|not applicable))\W*\Z"
    r"|(?:todo|tbd|fixme|xxx)\b|[\W\d_]*\Z",
    re.I,
)


@record(frozen=True, slots=True)
class Waiver:
    """A waiver: the word for its rule, its place, its reason; `span` is where it is written down, `source` tells it.

    `file` is the identity of the filing or exhibit, None for a comment, whose `parts` are spans of the documents that it
    holds for. `place` and `words` are None where it does not go by them.
    """

    rule: str
    reason: str
    by: str | None
    until: date | None
    span: Span
    source: str
    file: str | None = None
    place: str | None = None
    words: str | None = None
    parts: tuple[Span, ...] = ()

    def told(self) -> Waived:
        """The waiver as a report has it."""
        return Waived(self.reason, self.by, self.until, self.source)

    def accepts(self, violation: Violation, filing: Filing) -> bool:
        """Whether a violation is the one that it speaks of, its day aside."""
        if not is_named(self.rule, violation.rule):
            return False
        span = violation.span
        if self.file is None:
            return any(
                part.source is span.source and part.start <= span.start <= part.end for part in self.parts
            )
        if self.file not in {discovery.identity(filing.path), discovery.identity(span.source.file.path)}:
            return False
        if self.place and self.place not in places.names(span, filing):
            return False
        return self.words is None or _stands_in(span, self.words)


def is_named(word: str, rule: type[Rule]) -> bool:
    """Whether a word is the code or the name of a rule, and not of several."""
    return word.upper() == rule.code or word.lower() == rule.name


def is_reason(text: str) -> bool:
    """Whether a text says why something is accepted; "TODO", "n/a" and their like do not."""
    return not _NO_REASON.match(" ".join(text.split()))


def _stands_in(span: Span, words: str) -> bool:
    """Whether a stretch touches a place where these words stand, white space and case aside."""
    pattern = r"[\s\xa0]+".join(map(re.escape, words.split()))
    found = re.finditer(pattern, span.source.text, re.I)
    return any(match.start() < max(span.end, span.start + 1) and span.start < match.end() for match in found)


@record(frozen=True, slots=True)
class Outcome:
    """What waivers make of a verdict: the violations that one accepts, by their index, and what is wrong with the waivers.

    `faults` are waivers in files that name a rule that there is not, each in a sentence.
    """

    accepted: Mapping[int, Waived] = field(default_factory=dict)
    violations: tuple[Violation, ...] = ()
    faults: tuple[str, ...] = ()


class Waivers:
    """The waivers of a run; each file is read once. `rules` are all rules that there are, selected or not.

    What is wrong with a waiver in a file is told with each filing for which the file holds. `trace` is told on what an
    outcome hangs beside the files of the filing and of the waivers.
    """

    def __init__(
        self,
        rules: Sequence[type[Rule]],
        *,
        isolated: bool = False,
        today: date | None = None,
        trace: Trace | None = None,
    ) -> None:
        self._rules = [rule for rule in rules if not rule.code.startswith(FAMILY)]
        self._isolated = isolated
        self._today = today or date.today()
        self._trace = trace or Trace()
        self._folders: dict[str, tuple[Waiver, ...]] = {}

    def apply(self, verdict: engine.Verdict, ran: Collection[type[Rule]]) -> Outcome:
        """Which violations of a filing are accepted. `ran` are the rules that were run on it."""
        filing = verdict.filing
        comments, wrong = _in_comments(filing)
        waivers = (*self._above(filing.path), *comments)
        if not waivers and not wrong:
            return Outcome()
        if any(waiver.until for waiver in waivers):
            self._trace.day(self._today)
        violations = list(wrong)
        faults: list[str] = []
        accepted: dict[int, Waived] = {}
        for waiver in waivers:
            known = next((rule for rule in self._rules if is_named(waiver.rule, rule)), None)
            if known is None or self._is_lost(waiver):
                message = self._unknown(waiver, known)
                violations.append(WaiverUnknown().violation(waiver.span, message.rstrip("?")))
                if known is None and waiver.file is not None:
                    faults.append(f"{waiver.source}: {message[0].lower()}{message[1:]}")
                continue
            hit = [n for n, violation in enumerate(verdict.violations) if waiver.accepts(violation, filing)]
            if waiver.until is not None and waiver.until < self._today:
                if hit:
                    violations.append(self._expired(waiver))
                continue
            accepted.update((number, waiver.told()) for number in hit if number not in accepted)
            if not hit and self._speaks_of(waiver, filing) and did_run(known, verdict, ran):
                message = f"The waiver of {known.code} {_where(waiver)} accepts nothing: {known.name} finds nothing there"
                violations.append(WaiverUnused().violation(waiver.span, message))
        chosen = {rule.code for rule in ran}
        told = tuple(one for one in violations if one.rule.code in chosen)
        return Outcome(accepted, told, tuple(faults))

    def _unknown(self, waiver: Waiver, known: type[Rule] | None) -> str:
        if known is not None:
            return f"The waiver of {known.code} is for a file that is not there"
        near = tomlfile.nearest(
            waiver.rule, [word for rule in self._rules for word in (rule.code, rule.name)]
        )
        return f"There is no rule {waiver.rule!r} to be waived" + (f"; did you mean {near}?" if near else "")

    def _expired(self, waiver: Waiver) -> Violation:
        message = f"The waiver of {waiver.rule} {_where(waiver)} was good until {waiver.until}, and accepts nothing any more"
        return WaiverExpired().violation(waiver.span, message)

    def _is_lost(self, waiver: Waiver) -> bool:
        if waiver.file is None:
            return False
        there = os.path.exists(waiver.file)
        self._trace.there(waiver.file, there)
        return not there

    @staticmethod
    def _speaks_of(waiver: Waiver, filing: Filing) -> bool:
        """Whether it is for this filing and not for another."""
        if waiver.file is None:
            return True
        files = {
            filing.path,
            *(document.source.file.path for document in filing.documents if document.source),
        }
        return waiver.file in map(discovery.identity, files)

    def _above(self, path: str) -> tuple[Waiver, ...]:
        """The waivers of the nearest file above a filing."""
        if self._isolated:
            return ()
        folder = os.path.dirname(config.absolute(path))
        if folder not in self._folders:
            found = config.nearest(config.WAIVERS, folder)
            home = os.path.dirname(found) if found else ""
            if home not in self._folders:
                self._folders[home] = tuple(read(found)) if found else ()
            self._folders[folder] = self._folders[home]
        return self._folders[folder]


def did_run(rule: type[Rule], verdict: engine.Verdict, ran: Collection[type[Rule]]) -> bool:
    """Whether a rule was asked about a filing, was in force, and answered."""
    failed = any(failure.rule is rule for failure in verdict.failures)
    return rule in ran and rule.in_force(verdict.filing.as_of) and not failed


def _where(waiver: Waiver) -> str:
    where = [f"in {waiver.place}"] if waiver.place else []
    where += [f'at "{waiver.words}"'] if waiver.words else []
    return " ".join(where) or "in this comment"


def read(path: str) -> Iterator[Waiver]:
    """The waivers of a file (absolute). Raises `SettingError` where it is no TOML, or not as its schema has it."""
    file = tomlfile.read(config.spelled(path))
    tables = tomlfile.validate(file, "waivers").get("waiver", [])
    shown = File(file.path, file.text)
    source = source_of(shown)
    home = os.path.dirname(path)
    for number, table in enumerate(tables):
        origin = file.at("waiver", number)
        if not is_reason(table["reason"]):
            reason = table["reason"]
            raise SettingError(
                f'{file.at("waiver", number, "reason")}: "{reason}" is no reason; say why the violation is accepted'
            )
        start = shown.line_starts[file.lines["waiver", number, "rule"] - 1]
        end = start + len(shown.line(file.lines["waiver", number, "rule"]))
        yield Waiver(
            rule=table["rule"],
            reason=table["reason"],
            by=table.get("by"),
            until=_day(table.get("until"), file, number),
            span=source.span(start, end),
            source=origin,
            file=_inside(table["file"], home, file, number),
            place=table.get("place"),
            words=table.get("words"),
        )


@record(frozen=True, slots=True)
class Entry:
    """A waiver to be written down: `file` is the path of the filing or exhibit; the others are as in `Waiver`."""

    rule: str
    file: str
    place: str
    words: str | None
    reason: str
    by: str | None = None
    until: date | None = None

    def toml(self, home: str) -> str:
        """The entry as it stands in a file of the folder `home` (absolute)."""
        file = os.path.relpath(discovery.identity(self.file), os.path.realpath(home)).replace(os.sep, "/")
        values = {
            "rule": self.rule,
            "file": file,
            "place": self.place,
            "words": self.words,
            "reason": self.reason,
            "by": self.by,
        }
        lines = [f"{key} = {dumps(value)}" for key, value in values.items() if value is not None]
        lines += [f"until = {self.until.isoformat()}"] if self.until else []
        return "\n".join(["[[waiver]]", *lines, ""])


def write(entries: Iterable[Entry]) -> list[str]:
    """Write waivers down, each in the file nearest above its filing, or at the root of its tree; the paths of the files.

    Raises `SettingError` where one is broken already, would be, or cannot be written.
    """
    by_path: dict[str, list[Entry]] = {}
    for entry in entries:
        folder = os.path.dirname(config.absolute(entry.file))
        path = config.nearest(config.WAIVERS, folder)
        path = path or os.path.join(config.tree_of(folder), config.WAIVERS)
        by_path.setdefault(path, []).append(entry)
    for path, found in by_path.items():
        old = ""
        if os.path.lexists(path):
            list(read(path))
            old = tomlfile.read(path).text
        home = os.path.dirname(path)
        text = "\n".join(
            [
                *([old if old.endswith("\n") else old + "\n"] if old else []),
                *(one.toml(home) for one in found),
            ]
        )
        tomlfile.parse(config.spelled(path), text)
        try:
            writing.replace(path, text.encode("utf-8", "surrogateescape"))
        except OSError as error:
            raise SettingError(f"{config.spelled(path)} could not be written ({error.strerror})") from None
    return [config.spelled(path) for path in by_path]


def _day(text: str | None, file: TomlFile, number: int) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise SettingError(
            f"{file.at('waiver', number, 'until')}: {text} is no day of the calendar"
        ) from None


def _inside(name: str, home: str, file: TomlFile, number: int) -> str:
    path = os.path.join(home, name)
    if "\0" in name or not config.is_inside(path, home):
        where = file.at("waiver", number, "file")
        raise SettingError(f"{where}: {name!r} lies outside the folder of the waivers")
    return discovery.identity(path)


def _in_comments(filing: Filing) -> tuple[list[Waiver], list[Violation]]:
    """The waivers in comments of the filing's documents, and the comments that are to be waivers and are none."""
    waivers: list[Waiver] = []
    faults: list[Violation] = []
    by_file: dict[int, list[Source]] = {}
    for document in filing.documents:
        if document.source is not None and document.source.runs and "lint8k:" in document.source.file.raw:
            by_file.setdefault(id(document.source.file), []).append(document.source)
    for sources in by_file.values():
        file = sources[0].file
        raw, whole = file.raw, source_of(file)
        for opened in _COMMENT.finditer(raw):
            end = raw.find("-->", opened.end(), opened.end() + _LONGEST)
            source = _around(opened.start(), sources)
            shown = source.shown(opened.start(), end)
            if end < 0 or shown.end > shown.start:  # in plain text, where the reader sees it, it is none
                continue
            place = whole.span(opened.start(), end + 3)
            parsed = _parsed(raw[opened.end() : end], place, _parts(shown, filing))
            if isinstance(parsed, str):
                faults.append(WaiverWithoutReason().violation(place, parsed))
            else:
                waivers += parsed
    return waivers, faults


def source_of(file: File) -> Source:
    """A file as it stands, nothing of it hidden."""
    builder = SourceBuilder(file)
    builder.copy(0, len(file.raw))
    return builder.build()


def _around(offset: int, sources: Sequence[Source]) -> Source:
    """The document of a file in which an offset lies: that which begins before it, unless another was opened since."""
    found = sources[0]
    for source in sources[1:]:
        begins = source.runs[0].raw_start
        opened = source.file.raw.upper().rfind("<DOCUMENT>", 0, begins)
        if (opened if opened >= 0 else begins) <= offset:
            found = source
    return found


def _parsed(said: str, span: Span, parts: tuple[Span, ...]) -> list[Waiver] | str:
    """The waivers that a comment is, one a rule; or what is wrong with it, in a sentence."""
    head, *tail = _BECAUSE.split(said, maxsplit=1)
    words = _SAID.fullmatch(head)
    reason = " ".join(tail[0].split()) if tail else ""
    if words is None:
        return 'The comment is not worded as a waiver: write "lint8k: waive EXH003 because ..."'
    if not is_reason(reason):
        said_reason = f'"{reason}" is no reason' if reason else "The waiver gives no reason"
        return f"{said_reason}: say because of what the violation is accepted"
    rest = words["rest"]
    until, day = _UNTIL.search(rest), None
    if until:
        rest = rest[: until.start()] + rest[until.end() :]
        try:
            day = datetime.strptime(until[1].strip(",;"), "%Y-%m-%d").date()
        except ValueError:
            return f'The waiver is until "{until[1]}", which is no day written as in 2026-12-31'
    by = _BY.search(rest)
    who = " ".join(by[1].split()).strip(",; ") if by else None
    line = span.source.file.position(span.start).line
    where = f"{span.source.file.path}:{line}"
    return [
        Waiver(rule.strip(), reason, who or None, day, span, where, parts=parts)
        for rule in words["rules"].split(",")
    ]


def _parts(at: Span, filing: Filing) -> tuple[Span, ...]:
    """The stretches for which a comment holds that stands at a place of a document's text."""
    source, text = at.source, at.source.text
    before = len(text[: at.start].rstrip()) - 1
    after = at.start + len(text[at.start :]) - len(text[at.start :].lstrip())
    if source is not filing.source or before < 0:
        return (source.span(0, len(text)),)
    parts = [_part(offset, filing) for offset in (before, after) if offset < len(text)]
    return tuple(dict.fromkeys(parts))


def _part(offset: int, filing: Filing) -> Span:
    item = filing.item_at(offset)
    if item:
        return item.heading.until(item.body)
    stretches: Iterable[Span | None] = (filing.cover.span, filing.signing, filing.tail)
    for stretch in stretches:
        if stretch and stretch.start <= offset < stretch.end:
            return stretch
    return filing.body
