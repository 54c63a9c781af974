"""The baseline: violations that were there when a repository took lint8k up, and are not to stand in its way.

A violation is known by its rule, its place in the filing and its words, never by its line; of several that are alike in all
of these, by the nearest words on either side, one of which must still be there. So an edit elsewhere leaves it old, and one
like it in another place is new. An entry that no longer occurs is stale, and a violation of its own (`WVR005`).

The file is JSON, `schemas/baseline.schema.json`: an entry a line, sorted, so that it merges. Paths in it count from its folder.
Words are there for people, shortened; what is compared are digests.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Mapping, Sequence

from lint8k import discovery, engine, waivers, writing
from lint8k.api import Rule, Violation
from lint8k.errors import SettingError
from lint8k.jsontext import dumps
from lint8k.own_rules import FAMILY, BaselineStale
from lint8k.records import field, record
from lint8k.report import Anchor, FileReport, anchor, digest
from lint8k.settings import Settings
from lint8k.source import File, Source, Span

VERSION = 1
_SHOWN = 60
"""How many characters of the words an entry shows."""


@record(frozen=True, slots=True, order=True)
class Entry:
    """An old violation: `key` is a digest of rule, place and words, `before` and `after` of the nearest words around them."""

    rule: str
    place: str
    key: str
    before: str
    after: str
    words: str = field(default="", compare=False)

    @classmethod
    def of(cls, rule: str, anchor: Anchor, *, redact: bool = False) -> Entry:
        """The entry of a violation; with `redact` it shows none of its words."""
        words = anchor.words if len(anchor.words) <= _SHOWN else anchor.words[: _SHOWN - 1] + "…"
        key = digest("\n".join((rule, anchor.place, anchor.words.casefold())))
        before, after = (digest(side.casefold())[:8] for side in (anchor.before, anchor.after))
        return cls(rule, anchor.place, key, before, after, "" if redact else words)

    def parts(self) -> tuple[str, ...]:
        """Its fields, of which `Entry` makes it again."""
        return self.rule, self.place, self.key, self.before, self.after, self.words

    def is_like(self, other: Entry, *, closely: bool) -> bool:
        """Whether it is the same violation: with the same words on both sides, or at least on one."""
        same = (self.before == other.before, self.after == other.after)
        return self.key == other.key and (all(same) if closely else any(same))


@record(frozen=True, slots=True)
class Sifted:
    """What a baseline makes of a verdict: the indexes of the old violations, the entries that are stale and those that stay."""

    old: frozenset[int] = frozenset()
    stale: tuple[Violation, ...] = ()
    kept: tuple[Entry, ...] = ()


class Baseline:
    """The entries of a file by the paths of filings; `path` is where it is kept. It is empty until it is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._home = os.path.dirname(os.path.realpath(path))
        self.files: dict[str, tuple[Entry, ...]] = {}
        self._source: Source | None = None
        self._spans: dict[tuple[str, int], Span] = {}

    @classmethod
    def read(cls, path: str) -> Baseline:
        """Read a baseline. Raises `SettingError` where it cannot be read, or is none that this version knows."""
        found = cls(path)
        try:
            with open(path, "rb") as stream:
                text = stream.read().decode("utf-8")
            document = json.loads(text)
        except OSError as error:
            raise SettingError(f"{path} could not be read ({error.strerror})") from None
        except (ValueError, RecursionError) as error:
            raise SettingError(f"{path} is no baseline: it is no JSON ({error})") from None
        _validate(document, path)
        found.files = {
            name: tuple(Entry(**entry) for entry in entries) for name, entries in document["files"].items()
        }
        found._place(text)
        return found

    def _place(self, text: str) -> None:
        """Note where each entry stands: the line with its key."""
        file = File(self.path, text)
        source = waivers.source_of(file)
        at = 0
        for name, entries in self.files.items():
            for number, entry in enumerate(entries):
                at = max(text.find(f'"{entry.key}"', at + 1), at)
                line = file.position(at).line
                start = file.line_starts[line - 1]
                self._spans[name, number] = source.span(start, start + len(file.line(line)))

    def name(self, path: str) -> str:
        """The path of a filing as the baseline has it."""
        return os.path.relpath(discovery.identity(path), self._home).replace(os.sep, "/")

    def sift(self, verdict: engine.Verdict, accepted: Collection[int], ran: Collection[type[Rule]]) -> Sifted:
        """Which violations of a filing are old. Those `accepted` by a waiver are left out; `ran` are the rules that ran."""
        name = self.name(verdict.filing.path)
        entries = self.files.get(name, ())
        if not entries:
            return Sifted()
        asked = {rule.code: rule for rule in ran}
        found = {
            index: Entry.of(one.rule.code, anchor(one.span, verdict.filing))
            for index, one in enumerate(verdict.violations)
            if index not in accepted
        }
        free = dict(enumerate(entries))
        old: set[int] = set()
        for closely in (True, False):
            for index, entry in found.items():
                twin = next((n for n, one in free.items() if one.is_like(entry, closely=closely)), None)
                if index not in old and twin is not None:
                    old.add(index)
                    del free[twin]
        stale = {
            number: entry
            for number, entry in free.items()
            if entry.rule in asked and waivers.did_run(asked[entry.rule], verdict, ran)
        }
        said: tuple[Violation, ...] = ()
        if BaselineStale in ran:
            said = tuple(
                self._stale(name, entry, self._spans[name, number]) for number, entry in stale.items()
            )
        kept = tuple(entry for number, entry in enumerate(entries) if number not in stale)
        return Sifted(frozenset(old), said, kept)

    @staticmethod
    def _stale(name: str, entry: Entry, span: Span) -> Violation:
        words = f' ("{entry.words}")' if entry.words else ""
        message = (
            f"The baseline has an old violation of {entry.rule} in {name}, {entry.place}{words}, which is there"
            " no more; --update-baseline takes it out"
        )
        return BaselineStale().violation(span, message)

    def lost(self) -> list[str]:
        """The filings of the baseline that are not there any more."""
        return [name for name in self.files if not os.path.exists(os.path.join(self._home, name))]

    def write(self, kept: Mapping[str, Iterable[Entry]]) -> None:
        """Write the baseline with these entries of the filings that were checked; of the others it keeps what it has.

        Raises `SettingError` where it cannot be written.
        """
        lost = self.lost()
        entries = {name: found for name, found in self.files.items() if name not in lost}
        entries |= {name: tuple(found) for name, found in kept.items()}
        try:
            writing.replace(self.path, _text(entries).encode("utf-8", "surrogateescape"))
        except OSError as error:
            raise SettingError(f"{self.path} could not be written ({error.strerror})") from None


def of_settings(settings: Settings) -> Baseline | None:
    """The baseline that the settings name. Raises `SettingError` where they contradict each other, or it is broken."""
    if settings.write_baseline and settings.baseline:
        raise SettingError(
            "--write-baseline and --baseline exclude each other; --update-baseline prunes a baseline"
        )
    if settings.update_baseline and not settings.baseline:
        raise SettingError("--update-baseline needs --baseline FILE, which it prunes")
    path = settings.baseline or settings.write_baseline
    if path is None:
        return None
    if settings.write_baseline and not os.path.lexists(path):
        return Baseline(path)
    return Baseline.read(path)


def entries_of(
    file: FileReport, known: Iterable[Entry], ran: Collection[str], *, redact: bool
) -> tuple[Entry, ...]:
    """The entries of the violations that stand in a filing, and those `known` of rules that were not among the codes `ran`."""
    now = (
        Entry.of(one.rule, one.anchor, redact=redact)
        for one in file.complaints
        if one.anchor and not one.rule.startswith(FAMILY)
    )
    return (*now, *(entry for entry in known if entry.rule not in ran))


def _text(files: Mapping[str, Sequence[Entry]]) -> str:
    """The file: an entry a line, sorted."""
    parts = []
    for name in sorted(name for name in files if files[name]):
        rows = [
            "      "
            + dumps(
                {
                    "rule": one.rule,
                    "place": one.place,
                    "words": one.words,
                    "key": one.key,
                    "before": one.before,
                    "after": one.after,
                }
            )
            for one in sorted(files[name])
        ]
        parts.append(f"    {dumps(name)}: [\n" + ",\n".join(rows) + "\n    ]")
    body = "{\n" + ",\n".join(parts) + "\n  }" if parts else "{}"
    return f'{{\n  "version": {VERSION},\n  "files": {body}\n}}\n'


def _validate(document: object, path: str) -> None:
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise SettingError(
            f"{path} is a baseline of version {version}, and this lint8k knows version {VERSION} alone"
        )
    from lint8k import schemas

    if schemas.surely_fits(document, schemas.load("baseline")):
        return
    import jsonschema  # type: ignore[import-untyped]

    try:
        schemas.validate(document, "baseline")
    except jsonschema.ValidationError as error:
        where = "/".join(map(str, error.path))
        raise SettingError(
            f"{path} is no baseline: {error.message}" + (f" (at {where})" if where else "")
        ) from None
