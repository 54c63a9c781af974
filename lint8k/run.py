"""What each command does: words in, results and the exit status out.

The command line makes words into `Settings` and prints what comes back; a test calls the same functions.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING

from lint8k import discovery, report
from lint8k.config import inside
from lint8k.errors import SettingError
from lint8k.progress import Watch, unwatched
from lint8k.records import record, replace
from lint8k.settings import INCOMPLETE, Remark, Say, Settings

if TYPE_CHECKING:
    from lint8k import due as deadlines
    from lint8k import plugins
    from lint8k.api import Rule
    from lint8k.cache import Cache
    from lint8k.checking import Catalogue, Judged
    from lint8k.config import Configs
    from lint8k.desk import Take
    from lint8k.filing import Filing
    from lint8k.gathering import Gathering, Outcome
    from lint8k.opening import Opener
    from lint8k.plain import Codec
    from lint8k.shown import Shown

__all__ = [
    "Decision",
    "Remark",
    "Settings",
    "check",
    "clean",
    "due",
    "in_force",
    "named",
    "one_named",
    "parse",
    "rules",
    "waive",
]

_QUOTED = 200
"""A waiver goes by no more words than so many characters hold."""
_GARBAGE = 20_000
"""After so many new objects Python looks for garbage among them; a filing leaves little."""
_HELD = 1024 * 1024
"""The JSON of a filing waits in memory until it is whole, and beyond so many bytes in a file that has no name."""


@record(frozen=True, slots=True)
class Decision:
    """Why a violation is accepted, by whom, until when; `place` and `words` narrow down which are meant."""

    reason: str
    by: str | None = None
    until: date | None = None
    place: str | None = None
    words: str | None = None


def look_for_garbage_seldom() -> None:
    """Tell Python that what was imported is no garbage, and that of filings little is: each search costs more than it finds."""
    gc.freeze()
    gc.set_threshold(_GARBAGE, 10, 10)
    gc.enable()


def check(
    paths: Sequence[str],
    settings: Settings,
    say: Say,
    diffs: list[str] | None = None,
    watch: Watch = unwatched,
) -> tuple[report.Report, int]:
    """Lint everything named: the report, and the exit status. See `lint8k.checking.Check`."""
    from lint8k.checking import Check
    from lint8k.desk import Desk, outcomes

    if diffs is not None:
        settings = replace(settings, diff=True)
    paths = list(paths)
    configs, codec = settings.configs(), outcomes()
    cache = _cache(paths, settings, configs, codec, say)
    known = cache.catalogue() if cache else None
    packs = None
    if known is None:
        packs = _load(say)
        known = _catalogue(packs)
    else:
        say(_loaded(known.packs))
    made = Check(paths, settings, configs, known.rules, known.reviewed, say, watch)
    judge = _judge(paths, settings, configs, diffs, packs)
    if not known.rules:
        say(Remark("no rules are installed, so nothing can be found wrong"))
    if packs is not None:
        _complain_of_packs(packs, say)
        if cache is not None and not packs.failures:
            cache.keep_catalogue(known)
    look_for_garbage_seldom()
    with Desk(judge, _jobs(settings), cache, codec, paths, settings) as desk:
        return made.run(desk.work, diffs)


def _judge(
    paths: list[str],
    settings: Settings,
    configs: Configs,
    diffs: list[str] | None,
    packs: plugins.Packs | None,
) -> Callable[[], Take]:
    """What makes what judges filings: now, with the packs that are loaded, or when it is first asked for."""

    def made(packs: plugins.Packs) -> Take:
        from lint8k.judging import Judge

        return Judge(paths, settings, packs, configs, diffs).take

    def later() -> Take:
        from lint8k import plugins

        return made(plugins.load())

    if packs is None:
        return later
    take = made(packs)
    return lambda: take


def _catalogue(packs: plugins.Packs) -> Catalogue:
    """What is known of packs that are loaded."""
    from lint8k import law
    from lint8k.checking import Catalogue
    from lint8k.judging import every_rule

    names = packs.names()
    return Catalogue(names, report.of_rules(every_rule(packs)), law.reviewed())


def _cache(
    paths: list[str], settings: Settings, configs: Configs, codec: Codec[Outcome[Judged]], say: Say
) -> Cache | None:
    """The cache, where there is to be one."""
    if not settings.remembered:
        return None
    from lint8k import cache

    folder = settings.cache_dir or cache.usual_folder()
    return cache.Cache(folder, paths, settings, configs, codec, say, date.today())


def _jobs(settings: Settings) -> int:
    """How many processes may judge: one where what is done in one filing can bear on the next."""
    if settings.fix or settings.unsafe_fixes or settings.diff:
        return 1
    if settings.jobs is not None:
        return settings.jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def clean(folder: str | None) -> tuple[str, int, int]:
    """Remove what is in the cache: its folder, how many entries there were, and their bytes.

    Raises `SettingError` where that cannot be done.
    """
    from lint8k import cache
    from lint8k.settings import ignored

    folder = folder or cache.usual_folder()
    return folder, *cache.Store(folder, ignored).clean()


def parse(
    paths: Sequence[str],
    settings: Settings,
    say: Say,
    take: Callable[[IO[str]], None],
    *,
    indent: int | None = None,
) -> int:
    """Read everything named, and give each filing as JSON to `take` as soon as it is read, in a file open for reading.

    Returns the exit status, which is never `FOUND`. Raises `SettingError` where a configuration cannot be followed, or the
    results would overwrite a filing.
    """
    import tempfile

    from lint8k import filing_json
    from lint8k.gathering import one_by_one

    def printed(filing: Filing) -> IO[str]:
        held = tempfile.SpooledTemporaryFile(_HELD, "w+", encoding="utf-8", newline="")  # noqa: SIM115
        try:
            held.writelines(filing_json.pieces(filing, indent=indent))
            held.seek(0)
        except BaseException:
            held.close()
            raise
        return held

    gathering, opener = _reading(paths, settings, say)
    look_for_garbage_seldom()
    for held in gathering.each(one_by_one(lambda task: opener.take(task, printed))):
        with held:
            take(held)
    return gathering.status()


def due(paths: Sequence[str], settings: Settings, say: Say) -> tuple[list[deadlines.Due], int]:
    """Reckon for everything named when it is due; the exit status is never `FOUND`.

    Raises `SettingError` where a configuration cannot be followed, or the results would overwrite a filing.
    """
    from lint8k import due as deadlines
    from lint8k.gathering import one_by_one

    gathering, opener = _reading(paths, settings, say)
    found = gathering.each(one_by_one(lambda task: opener.take(task, deadlines.reckon)))
    return list(found), gathering.status()


def _reading(paths: Sequence[str], settings: Settings, say: Say) -> tuple[Gathering, Opener]:
    from lint8k.gathering import Gathering
    from lint8k.opening import Opener

    packs = _load(say)
    configs = settings.configs()
    opener = Opener(paths, replace(settings, no_cache=True), configs, packs.readers())
    _complain_of_packs(packs, say)
    return Gathering(paths, settings, configs, say), opener


def waive(
    rule: str, paths: Sequence[str], settings: Settings, decision: Decision, say: Say
) -> tuple[int, list[str]]:
    """Write down waivers of every violation of a rule in what is named: how many, and in which files.

    Raises `SettingError` where there is no such rule or no such violation, or the reason is none.
    """
    from lint8k import waivers
    from lint8k.own_rules import FAMILY

    if not waivers.is_reason(decision.reason):
        raise SettingError(f'--reason: "{decision.reason}" is no reason; say why the violation is accepted')
    made, status = check(paths, replace(settings, select=(rule,), allow_none=False, no_cache=True), say)
    words = None if decision.words is None else " ".join(decision.words.split()).casefold()
    entries: dict[waivers.Entry, None] = {}
    for file in made.files:
        for one in file.complaints:
            anchor = one.anchor
            if anchor is None or one.rule.startswith(FAMILY):
                continue
            if decision.place not in (None, anchor.place) or (words and words not in anchor.words.casefold()):
                continue
            path = one.place.location.path
            quoted = anchor.words if len(anchor.words) <= _QUOTED else None
            entry = waivers.Entry(
                one.rule, path, anchor.place, quoted, decision.reason, decision.by, decision.until
            )
            entries[entry] = None
    if status == INCOMPLETE:
        raise SettingError("nothing was waived: not all that was named could be checked")
    if not entries:
        raise SettingError(f"nothing was waived: there is no violation of {rule} there that stands")
    return len(entries), waivers.write(entries)


def in_force(paths: Sequence[str], settings: Settings, say: Say) -> list[Shown]:
    """The settings in force for files and folders, which need not be there."""
    from lint8k import selection
    from lint8k.judging import every_rule
    from lint8k.shown import Shown

    configs = settings.configs()
    packs = _load(say)
    chooser = selection.Chooser(every_rule(packs), say)
    found = []
    for path in paths:
        asked = inside(path) if discovery.is_folder(path) else path
        rules, _ = chooser.chosen(configs.of(asked))
        settings_shown = tuple(configs.of(asked).shown())
        found.append(Shown(path, settings_shown, len(rules), len(chooser.known), configs.excluded(asked)))
    return found


def rules(say: Say) -> tuple[type[Rule], ...]:
    """Every rule of every pack, by code."""
    from lint8k.judging import every_rule

    packs = _load(say)
    found = every_rule(packs)
    _complain_of_packs(packs, say)
    return found


def named(words: Iterable[str], rules: Sequence[type[Rule]]) -> list[type[Rule]]:
    """The rules that codes, prefixes or names stand for. Raises `SettingError` for any other word."""
    from lint8k import selection

    found: dict[str, type[Rule]] = {}
    for word in words:
        matching = [rule for rule in rules if selection.names(word, rule)]
        if not matching:
            raise SettingError(selection.unknown(word, rules))
        found.update((rule.code, rule) for rule in matching)
    return list(found.values())


def one_named(paths: Sequence[str]) -> bool:
    """Whether a single file was named, so that the answer is one filing and not an array of them."""
    return len(paths) == 1 and not discovery.is_folder(paths[0])


def _load(say: Say) -> plugins.Packs:
    from lint8k import plugins

    packs = plugins.load()
    say(_loaded(packs.names()))
    return packs


def _loaded(names: Iterable[str]) -> Remark:
    return Remark(f"rule packs: {', '.join(names) or 'none'}", detail=True)


def _complain_of_packs(packs: plugins.Packs, say: Say) -> None:
    for failure in packs.failures:
        say(Remark(str(failure)))
