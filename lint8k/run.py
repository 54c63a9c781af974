"""A run: what was named goes in, the report or the filings and the exit status come out. Decisions are here.

The command line makes words into `Settings` and prints what comes back; a test calls the same functions.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from lint8k import (
    __version__,
    baseline,
    config,
    discovery,
    engine,
    filing_json,
    fixes,
    law,
    own_rules,
    parsing,
    plugins,
    readers,
    redaction,
    report,
    waivers,
    writing,
)
from lint8k import due as deadlines
from lint8k.api import Rule, Severity, Violation
from lint8k.config import Configs, InForce, Layer
from lint8k.errors import SettingError
from lint8k.filing import Filing, Stage
from lint8k.packages import Packages
from lint8k.readers import Reading
from lint8k.shown import Shown
from lint8k.source import File
from lint8k.waivers import Entry, Outcome, Waivers, is_reason

CLEAN, FOUND, INCOMPLETE = 0, 1, 2
"""The exit statuses: nothing stands; something at or above the threshold stands; the answer is not whole."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command line asks for; what is None or empty is left to the configuration.

    Rules are named by code, by the first letters of a code, or by name. `config` is the file of ``--config``.
    """

    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    extend_select: Sequence[str] = ()
    fail_on: str | None = None
    as_of: date | None = None
    stage: str | None = None
    config: str | None = None
    allow_none: bool = False
    stdin_filename: str | None = None
    outputs: Sequence[str] = ()
    isolated: bool = False
    no_waivers: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    update_baseline: bool = False
    redact: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    pages: bool = False

    def configs(self) -> Configs:
        """The configurations of a run with these settings. Raises `SettingError` where that of ``--config`` is broken."""
        said = {
            "select": list(self.select),
            "ignore": list(self.ignore),
            "extend-select": list(self.extend_select),
            "fail-on": self.fail_on,
            "as-of": self.as_of and self.as_of.isoformat(),
            "stage": self.stage,
        }
        given = {key: value for key, value in said.items() if value}
        return Configs(given, explicit=self.config, isolated=self.isolated)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say beside the results: a `mild` one not to who wants quiet, a `detail` only on demand."""

    text: str
    mild: bool = False
    detail: bool = False


_QUOTED = 200
"""A waiver goes by no more words than so many characters hold."""
Say = Callable[[Remark], None]
Made = TypeVar("Made")


@dataclass(slots=True)
class _Tally:
    """What became of the paths that were named."""

    read: int = 0
    failed: bool = False
    skipped: list[report.Skipped] = field(default_factory=list)

    def status(self, settings: Settings) -> int:
        """Whether the answer is whole: `CLEAN` or `INCOMPLETE`."""
        return INCOMPLETE if self.failed or not (self.read or settings.allow_none) else CLEAN


@dataclass(frozen=True, slots=True)
class Decision:
    """Why a violation is accepted, by whom, until when; `place` and `words` narrow down which are meant."""

    reason: str
    by: str | None = None
    until: date | None = None
    place: str | None = None
    words: str | None = None


@dataclass(slots=True)
class _Files:
    """The files of a run: as they are, or with other bytes while fixes are tried."""

    stdin_name: str | None
    changed: dict[str, bytes] = field(default_factory=dict)
    """By the identities of the files."""
    from_stdin: set[str] = field(default_factory=set)
    """The names that standard input was given."""
    reread: Callable[[str], Filing | discovery.Unreadable] | None = None
    """Reads a filing again by its path."""

    def read(self, path: str) -> discovery.Named | discovery.Unreadable:
        """The bytes of a file."""
        if self.changed and (data := self.changed.get(discovery.identity(path))) is not None:
            return discovery.Named(path, data)
        found = discovery.read(path, self.stdin_name)
        if path == discovery.STDIN:
            self.from_stdin.add(found.path)
        return found


@dataclass(slots=True)
class _Bench:
    """The rules that judge each filing, by the settings in force for it."""

    known: Sequence[type[Rule]]
    say: Say
    ran: dict[str, type[Rule]] = field(default_factory=dict)
    """The rules that were chosen for any filing, by code."""
    _chosen: dict[int, tuple[list[type[Rule]], dict[str, Severity]]] = field(default_factory=dict)
    _seen: set[Layer] = field(default_factory=set)
    """The layers whose words were looked up."""

    def judge(self, filing: Filing, in_force: InForce) -> engine.Verdict:
        """What the rules in force say of a filing. Raises `SettingError` where a word of the settings names no rule."""
        rules, severities = self.chosen(in_force)
        return engine.judge(filing, rules, severities)

    def told(
        self, verdict: engine.Verdict, violations: Iterable[Violation], in_force: InForce
    ) -> engine.Verdict:
        """A verdict with what lint8k's own rules say behind what the others said."""
        _, severities = self.chosen(in_force)
        found = (
            replace(one, severity=severities.get(one.rule.code, one.rule.severity)) for one in violations
        )
        return replace(verdict, violations=(*verdict.violations, *found))

    def chosen(self, in_force: InForce) -> tuple[list[type[Rule]], dict[str, Severity]]:
        """The rules that settings select, and the severities that they set, by codes."""
        key = id(in_force)
        if key not in self._chosen:
            self._look_up([layer for layer in in_force.layers if layer not in self._seen])
            rules = [rule for rule in self.known if _is_selected(rule, in_force)]
            self._chosen[key] = (
                rules,
                {rule.code: set_to for rule in rules if (set_to := _severity(rule, in_force))},
            )
            self.ran.update((rule.code, rule) for rule in rules)
            if self.known and not rules:
                _, layer = in_force.last("ignore")
                where = layer.origin("ignore") if layer else "ignore"
                self.say(Remark(f"no rule is left: {where} takes away all that was selected"))
        return self._chosen[key]

    def _look_up(self, layers: Sequence[Layer]) -> None:
        self._seen.update(layers)
        for word, origin in config.words(layers, "select", "extend-select", "severity"):
            if not any(engine.names(word, rule) for rule in self.known):
                place = "" if origin.startswith("--") else f"{origin}: "
                raise SettingError(place + _unknown(word, self.known))
        for word, origin in config.words(layers, "ignore"):
            if not any(engine.names(word, rule) for rule in self.known):
                self.say(Remark(f"{origin}: {_unknown(word, self.known)}"))


def _write_fixed(path: str, data: bytes, say: Say) -> bool:
    """Rewrite a file, unless its path leads out of its tree through a link; whether it was done."""
    home = config.tree_of(os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120
    if not config.is_inside(path, home):
        say(Remark(f"{path} was not fixed: it is a link that leads out of its tree"))
        return False
    try:
        writing.replace(path, data)
    except OSError as error:
        say(Remark(f"{path} was not fixed: it could not be written ({error.strerror})"))
        return False
    return True


def _guard(settings: Settings) -> None:
    """Raise `SettingError` where the results would overwrite what is read beside the filings."""
    read = [path for path in (settings.config, settings.baseline, settings.write_baseline) if path]
    identities = set(map(discovery.identity, read))
    for output in settings.outputs:
        own = os.path.basename(output) in (config.NAME, config.PROJECT, waivers.NAME)  # noqa: PTH119
        if discovery.identity(output) in identities or (own and os.path.lexists(output)):
            raise SettingError(f"{output} is itself to be read, and will not be overwritten")


def _baseline(settings: Settings) -> baseline.Baseline | None:
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
        return baseline.Baseline(path)
    return baseline.Baseline.read(path)


def _is_selected(rule: type[Rule], in_force: InForce) -> bool:
    chosen = False
    for layer in in_force.layers:
        said = (tuple(layer.table.get(key, ())) for key in ("select", "ignore", "extend-select"))
        chosen = engine.Selection(*said)(rule, chosen)
    return chosen


def _severity(rule: type[Rule], in_force: InForce) -> Severity | None:
    for layer in reversed(in_force.layers):
        said = layer.table.get("severity", {})
        word = engine.closest(said, rule)
        if word is not None:
            return Severity(said[word])
    return None


def check(
    paths: Sequence[str], settings: Settings, say: Say, diffs: list[str] | None = None
) -> tuple[report.Report, int]:
    """Lint everything named: the report, and the exit status.

    Where `diffs` are wanted, what fixes would change is added to them and nothing is written, and the status tells
    whether there are any.

    Raises `SettingError` where the settings or a configuration cannot be followed, or the results would overwrite a
    filing.
    """
    _guard(settings)
    configs = settings.configs()
    packs = _load(say)
    bench = _Bench(_every_rule(packs), say)
    bench.chosen(configs.everywhere())
    if not bench.known:
        say(Remark("no rules are installed, so nothing can be found wrong"))
    shelf = None if settings.no_waivers else Waivers(bench.known, isolated=settings.isolated)
    known = _baseline(settings)
    kept: dict[str, tuple[baseline.Entry, ...]] = {}
    _complain_of_packs(packs, say)
    tally = _Tally()
    disk = _Files(settings.stdin_filename)

    def standing(filing: Filing, shelf: Waivers | None) -> list[Violation]:
        in_force = configs.of(filing.path)
        ran, _ = bench.chosen(in_force)
        verdict = bench.judge(filing, in_force)
        accepted = shelf.apply(verdict, ran).accepted if shelf else {}
        old = known.sift(verdict, accepted, ran).old if known and settings.baseline else ()
        return [
            one for index, one in enumerate(verdict.violations) if index not in accepted and index not in old
        ]

    def mended(filing: Filing) -> Filing:
        """The filing with its fixes applied; written if they are not only to be shown."""
        own_shelf = None if settings.no_waivers else Waivers(bench.known, isolated=settings.isolated)
        reread = disk.reread
        assert reread

        def judge(changed: dict[str, bytes]) -> tuple[Filing, Sequence[Violation]]:
            disk.changed = {discovery.identity(path): data for path, data in changed.items()}
            found = reread(filing.path) if changed else filing
            if not isinstance(found, Filing):
                raise fixes.UnfixableError
            return found, standing(found, own_shelf)

        found = fixes.mend(judge, lambda path: Path(path).read_bytes(), unsafe=settings.unsafe_fixes)
        disk.changed = {}
        if not found.files:
            return filing
        if diffs is not None:
            for path, data in found.files.items():
                diffs.append(fixes.diff(path, Path(path).read_bytes(), data))
            return filing
        for path, data in found.files.items():
            if not _write_fixed(path, data, say):
                tally.failed = True
                return filing
        count = f"{found.fixed} violation{'' if found.fixed == 1 else 's'}"
        say(Remark(f"fixed {count} in {', '.join(found.files)}", mild=True))
        again = reread(filing.path)
        return again if isinstance(again, Filing) else filing

    def judged(filing: Filing) -> report.FileReport:
        if settings.fix or settings.unsafe_fixes or diffs is not None:
            if filing.path in disk.from_stdin:
                say(Remark(f"{filing.path} was not fixed: it is standard input"))
            else:
                filing = mended(filing)
        in_force = configs.of(filing.path)
        verdict = bench.judge(filing, in_force)
        for failure in verdict.failures:
            reason = "" if settings.redact else f" ({failure.reason})"
            unchecked = f"{failure.rule.code} failed on {filing.path}{reason}"
            say(Remark(f"{unchecked}: a bug of the rule; what it checks went unchecked"))
        ran, _ = bench.chosen(in_force)
        outcome = shelf.apply(verdict, ran) if shelf else Outcome()
        sifted = baseline.Sifted()
        if known and settings.baseline:
            sifted = known.sift(verdict, outcome.accepted, ran)
            kept[known.name(filing.path)] = sifted.kept
        stale = () if settings.update_baseline else sifted.stale
        made = report.of_verdict(
            bench.told(verdict, (*outcome.violations, *stale), in_force),
            accepted=outcome.accepted,
            old=sifted.old,
            fail_on=in_force.fail_on,
            pages=settings.pages and not settings.redact,
        )
        if known and settings.write_baseline:
            name = known.name(filing.path)
            codes = {rule.code for rule in ran}
            kept[name] = baseline.entries_of(made, known.files.get(name, ()), codes, redact=settings.redact)
            own = tuple(one for one in made.complaints if one.rule.startswith(own_rules.FAMILY))
            old = tuple(one for one in made.complaints if one not in own)
            made = replace(made, complaints=own, baselined=old)
        return made

    files = list(_each(paths, judged, settings, configs, packs, disk, tally, say))
    for fault in shelf.faults if shelf else ():
        tally.failed = True
        say(Remark(fault))
    if known and (settings.write_baseline or settings.update_baseline):
        known.write(kept)
    elif known:
        for name in known.lost():
            gone = f"{known.path} has old violations of {name}, which is not there; --update-baseline takes them out"
            say(Remark(gone))
    status = tally.status(settings)
    if status == CLEAN and (report.failing(files) if diffs is None else diffs):
        status = FOUND
    made = report.Report(
        __version__,
        law.reviewed(),
        tuple(files),
        tuple(tally.skipped),
        report.of_rules(bench.ran[code] for code in sorted(bench.ran)),
        whole=status != INCOMPLETE,
    )
    return redaction.redacted(made) if settings.redact else made, status


def parse(paths: Sequence[str], settings: Settings, say: Say) -> tuple[list[dict[str, Any]], int]:
    """Read everything named: the filings as plain data for JSON, and the exit status, which is never `FOUND`.

    Raises `SettingError` where a configuration cannot be followed, or the results would overwrite a filing.
    """
    packs = _load(say)
    _complain_of_packs(packs, say)
    tally = _Tally()
    filings = list(
        _each(
            paths,
            filing_json.of_filing,
            settings,
            settings.configs(),
            packs,
            _Files(settings.stdin_filename),
            tally,
            say,
        )
    )
    return filings, tally.status(settings)


def due(paths: Sequence[str], settings: Settings, say: Say) -> tuple[list[deadlines.Due], int]:
    """Reckon for everything named when it is due; the exit status is never `FOUND`.

    Raises `SettingError` where a configuration cannot be followed, or the results would overwrite a filing.
    """
    packs = _load(say)
    _complain_of_packs(packs, say)
    tally = _Tally()
    found = list(
        _each(
            paths,
            deadlines.reckon,
            settings,
            settings.configs(),
            packs,
            _Files(settings.stdin_filename),
            tally,
            say,
        )
    )
    return found, tally.status(settings)


def waive(
    rule: str, paths: Sequence[str], settings: Settings, decision: Decision, say: Say
) -> tuple[int, list[str]]:
    """Write down waivers of every violation of a rule in what is named: how many, and in which files.

    Raises `SettingError` where there is no such rule or no such violation, or the reason is none.
    """
    if not is_reason(decision.reason):
        raise SettingError(f'--reason: "{decision.reason}" is no reason; say why the violation is accepted')
    made, status = check(paths, replace(settings, select=(rule,), allow_none=False), say)
    words = None if decision.words is None else " ".join(decision.words.split()).casefold()
    entries: dict[Entry, None] = {}
    for file in made.files:
        for one in file.complaints:
            anchor = one.anchor
            if anchor is None or one.rule.startswith(own_rules.FAMILY):
                continue
            if decision.place not in (None, anchor.place) or (words and words not in anchor.words.casefold()):
                continue
            path = one.place.location.path
            quoted = anchor.words if len(anchor.words) <= _QUOTED else None
            entry = Entry(one.rule, path, anchor.place, quoted, decision.reason, decision.by, decision.until)
            entries[entry] = None
    if status == INCOMPLETE:
        raise SettingError("nothing was waived: not all that was named could be checked")
    if not entries:
        raise SettingError(f"nothing was waived: there is no violation of {rule} there that stands")
    return len(entries), waivers.write(entries)


def in_force(paths: Sequence[str], settings: Settings, say: Say) -> list[Shown]:
    """The settings in force for files and folders, which need not be there."""
    configs = settings.configs()
    packs = _load(say)
    bench = _Bench(_every_rule(packs), say)
    found = []
    for path in paths:
        inside = _inside(path) if discovery.is_folder(path) else path
        rules, _ = bench.chosen(configs.of(inside))
        settings_shown = tuple(configs.of(inside).shown())
        found.append(Shown(path, settings_shown, len(rules), len(bench.known), configs.excluded(inside)))
    return found


def _inside(folder: str) -> str:
    """A folder spelled so that its own configuration is asked, and not that of the folder in which it lies."""
    return os.path.join(folder, "")  # noqa: PTH118


def rules(say: Say) -> tuple[type[Rule], ...]:
    """Every rule of every pack, by code."""
    packs = _load(say)
    found = _every_rule(packs)
    _complain_of_packs(packs, say)
    return found


def _every_rule(packs: plugins.Packs) -> tuple[type[Rule], ...]:
    """The rules of every pack and lint8k's own, by code; none where no pack is installed."""
    found = packs.rules()
    return tuple(sorted((*found, *own_rules.RULES), key=lambda rule: rule.code)) if found else ()


def named(words: Iterable[str], rules: Sequence[type[Rule]]) -> list[type[Rule]]:
    """The rules that codes, prefixes or names stand for. Raises `SettingError` for any other word."""
    found: dict[str, type[Rule]] = {}
    for word in words:
        matching = [rule for rule in rules if engine.names(word, rule)]
        if not matching:
            raise SettingError(_unknown(word, rules))
        found.update((rule.code, rule) for rule in matching)
    return list(found.values())


def one_named(paths: Sequence[str]) -> bool:
    """Whether a single file was named, so that the answer is one filing and not an array of them."""
    return len(paths) == 1 and not discovery.is_folder(paths[0])


def _unknown(word: str, rules: Sequence[type[Rule]]) -> str:
    """That a word names no rule, and the nearest that would."""
    from lint8k.tomlfile import nearest

    families = {rule.code.rstrip("0123456789") for rule in rules}
    near = nearest(word, [*(rule.code for rule in rules), *(rule.name for rule in rules), *families])
    return f"there is no rule {word!r}" + (f"; did you mean {near}?" if near else "")


def _load(say: Say) -> plugins.Packs:
    packs = plugins.load()
    names = ", ".join(name for name, _ in packs.manager.list_name_plugin())
    say(Remark(f"rule packs: {names or 'none'}", detail=True))
    return packs


def _complain_of_packs(packs: plugins.Packs, say: Say) -> None:
    for failure in packs.failures:
        say(Remark(str(failure)))


def _each(
    paths: Sequence[str],
    make: Callable[[Filing], Made],
    settings: Settings,
    configs: Configs,
    packs: plugins.Packs,
    disk: _Files,
    tally: _Tally,
    say: Say,
) -> Iterator[Made]:
    """What is made of each filing among the paths, once each; what is no filing goes into the tally."""
    others = packs.readers()
    outputs = (*settings.outputs, *([settings.write_baseline] if settings.write_baseline else []))
    written = {discovery.identity(output): output for output in outputs}
    seen: dict[str, bool] = {}
    """What was named or found before, and whether it is a filing."""

    def read(path: str) -> Reading | discovery.Unreadable:
        opened = _open(path, settings, disk, others, looked_for=False)
        return opened if isinstance(opened, discovery.Unreadable) else opened.reading

    def is_report(path: str) -> bool:
        opened = _open(path, settings, disk, others, looked_for=True)
        try:
            return not isinstance(opened, discovery.Unreadable) and bool(parsing.form_of(opened.reading))
        except parsing.NotAFilingError:
            return False

    packages = Packages(paths, read, is_report, configs)

    def reread(path: str) -> Filing | discovery.Unreadable:
        return _read(path, settings, configs, disk, others, packages, looked_for=False)

    disk.reread = reread

    def skip(what: discovery.Unreadable) -> None:
        tally.skipped.append(report.Skipped(what.path, what.reason))
        tally.failed |= what.failed
        say(Remark(f"skipped {what.path}: {what.reason}", mild=not what.failed))

    def take(path: str, *, looked_for: bool) -> Generator[Made, None, bool]:
        """Read a file that was not read before; whether it is a filing, or was told to be none."""
        identity = discovery.identity(path)
        if identity in seen:
            return seen[identity]
        found = _read(path, settings, configs, disk, others, packages, looked_for=looked_for)
        seen[identity] = isinstance(found, Filing)
        for output, name in written.items():
            if output in packages.taken or (identity == output and (seen[identity] or not looked_for)):
                raise SettingError(f"{name} is itself to be read, and will not be overwritten")
        if isinstance(found, Filing):
            say(Remark(_read_as(found), detail=True))
            try:
                made = make(found)
            except SettingError:
                raise
            except Exception as error:
                found = _failure(found.path, error, settings)
            else:
                tally.read += 1
                yield made
        if isinstance(found, discovery.Unreadable):
            if found.failed or not looked_for:
                skip(found)
                return True
            say(Remark(f"passed over {found.path}: {found.reason}", detail=True))
        return seen[identity]

    def exhibits_last(found: Iterable[str | discovery.Unreadable]) -> Iterator[str | discovery.Unreadable]:
        """The files with the exhibits behind the others, by which time most are read with their reports."""
        late: list[str] = []
        for path in found:
            if isinstance(path, str) and packages.is_exhibit_by_name(path):
                late.append(path)
            else:
                yield path
        yield from late

    for path in exhibits_last(paths):
        assert isinstance(path, str)
        folder = discovery.is_folder(path)
        excluded = None if path == discovery.STDIN else configs.excluded(_inside(path) if folder else path)
        if excluded:
            skip(discovery.Unreadable(path, f"it is excluded by {excluded}", False))
            continue
        fruitful = not folder
        for candidate in exhibits_last(discovery.search(path, configs.excluded)) if folder else (path,):
            if isinstance(candidate, discovery.Unreadable):
                skip(candidate)
                continue
            identity = discovery.identity(candidate)
            if not folder and identity not in packages.taken:
                main = packages.main_of(candidate)
                if main is not None:
                    yield from take(main, looked_for=True)
            if identity in packages.taken:
                fruitful = True
                continue
            fruitful |= yield from take(candidate, looked_for=folder)
        if not fruitful:
            skip(discovery.Unreadable(path, "no Form 8-K was found in the folder", False))
    if not tally.read and not tally.failed:
        none = "nothing was checked: there is no Form 8-K among what was named"
        say(Remark(none, mild=settings.allow_none))


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file, and what its reader made of it."""

    file: File
    reading: Reading


def _open(
    path: str, settings: Settings, disk: _Files, others: Sequence[readers.Reader], *, looked_for: bool
) -> _Opened | discovery.Unreadable:
    """What a file holds, or why it cannot be told; if `looked_for`, not itself named, no more than it takes to see."""
    found = disk.read(path)
    if isinstance(found, discovery.Unreadable):
        return found
    file = File.from_bytes(found.path, found.data)
    try:
        if readers.of_plugin(file, others) is None:
            if refused := discovery.refused(found):
                return refused
            if looked_for and not file.data and not discovery.may_be_8k(file.raw):
                return discovery.Unreadable(found.path, "nothing in it says that it is a Form 8-K", False)
        return _Opened(file, readers.read(file, others))
    except readers.UnreadableError as error:
        return discovery.Unreadable(found.path, str(error), error.failed)
    except Exception as error:
        return _failure(found.path, error, settings)


def _read(
    path: str,
    settings: Settings,
    configs: Configs,
    disk: _Files,
    others: Sequence[readers.Reader],
    packages: Packages,
    *,
    looked_for: bool,
) -> Filing | discovery.Unreadable:
    """The filing that a file holds, with the exhibits beside it, or why there is none."""
    opened = _open(path, settings, disk, others, looked_for=looked_for)
    if isinstance(opened, discovery.Unreadable):
        return opened
    file, reading = opened.file, opened.reading
    try:
        if reading.header is None and len(reading.documents) == 1:
            members = packages.members(path)
            if members is not None:
                parsing.form_of(reading)
                reading = packages.complete(path, reading, members)
        in_force = configs.of(file.path)
        filing = parsing.parse(file, reading, as_of=in_force.as_of, stage=Stage(in_force.stage))
        return filing if in_force.profile is None else replace(filing, profile=in_force.profile)
    except parsing.NotAFilingError as error:
        return discovery.Unreadable(file.path, str(error), False)
    except SettingError:
        raise
    except Exception as error:
        return _failure(file.path, error, settings)


def _failure(path: str, error: Exception, settings: Settings) -> discovery.Unreadable:
    what = type(error).__name__ if settings.redact else f"{type(error).__name__}: {error}"
    return discovery.Unreadable(path, f"lint8k failed on it ({what}), which is a bug of lint8k", True)


def _read_as(filing: Filing) -> str:
    what = f"Form {filing.form}, {filing.format}, {filing.stage.value}, by the law of {filing.as_of}"
    return f"read {filing.path}: {what}"
