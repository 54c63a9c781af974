"""A check: the filings named go in, the report and the exit status come out.

Who judges them (`lint8k.judging`, in this process or in others, or a cache that remembers) is not its business: it asks for
them in order, sees to it that nothing is told twice, and adds up.
"""

from __future__ import annotations

import os
from collections.abc import Sequence, Set
from datetime import date
from typing import TYPE_CHECKING

from lint8k import __version__, config, discovery, report
from lint8k.errors import SettingError
from lint8k.gathering import Gathering, Work
from lint8k.keeping import Kept
from lint8k.progress import Watch, unwatched
from lint8k.records import record, replace
from lint8k.selection import Chooser
from lint8k.settings import CLEAN, FOUND, INCOMPLETE, Remark, Say, Settings

if TYPE_CHECKING:
    from lint8k import baseline

_OF_A_FILE = "WVR003"
"""What is wrong with a waiver in a file is found with every filing for which the file holds, and told once."""


@record(frozen=True, slots=True)
class Judged:
    """What came of judging a filing.

    `remarks` are to be said beside the report; `faults` are waivers that name a rule that there is not, each in a sentence;
    `kept` are the entries of the baseline that the filing is to have from now on, field by field; `failed` tells that
    something that was to be done to it was not.
    """

    file: report.FileReport
    remarks: tuple[Remark, ...] = ()
    faults: tuple[str, ...] = ()
    kept: tuple[tuple[str, ...], ...] = ()
    failed: bool = False


@record(frozen=True, slots=True)
class Catalogue:
    """What a run must know of the packs though it loads none: their names, their rules, the day on which the law was reviewed."""

    packs: tuple[str, ...]
    rules: tuple[report.Check, ...]
    reviewed: date


class Check:
    """A check of what is named with these settings, by the rules `known`, and by law that was `reviewed` on a day.

    `watch` is told how far it is. Raises `SettingError` where the settings contradict each other.
    """

    def __init__(
        self,
        paths: Sequence[str],
        settings: Settings,
        configs: config.Configs,
        known: Sequence[report.Check],
        reviewed: date,
        say: Say,
        watch: Watch = unwatched,
    ) -> None:
        _guard(settings)
        self._settings, self._reviewed, self._say = settings, reviewed, say
        self._configs = configs
        self._chooser = Chooser(known, say)
        self._chooser.chosen(self._configs.everywhere())
        self._baseline = _baseline(settings)
        self._kept: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._gathering = Gathering(paths, settings, self._configs, say, watch)
        self._faults: dict[str, None] = {}
        self._told: set[tuple[str, int]] = set()
        """Where the waivers stand of which it was told that something is wrong with them."""

    def run(self, work: Work[Judged], diffs: Sequence[str] | None = None) -> tuple[report.Report, int]:
        """The report and the exit status, the filings judged by `work`; where diffs are wanted it tells of any.

        Raises `SettingError` where the settings or a configuration cannot be followed, or the results would overwrite a
        filing.
        """
        gathering = self._gathering
        files = Kept(self._merged(judged) for judged in gathering.each(work))
        _keep_off(self._settings.outputs, self._configs.read())
        for fault in self._faults:
            gathering.failed = True
            self._say(Remark(fault))
        self._keep()
        status = gathering.status()
        if status == CLEAN and (files.tally.failing if diffs is None else diffs):
            status = FOUND
        ran = self._chooser.ran
        made = report.Report(
            __version__,
            self._reviewed,
            files,
            tuple(gathering.skipped),
            tuple(ran[code] for code in sorted(ran)),
            whole=status != INCOMPLETE,
        )
        if self._settings.redact:
            from lint8k import redaction

            made = redaction.redacted(made)
        return made, status

    def _merged(self, judged: Judged) -> report.FileReport:
        """What is added to the report of a filing that was judged."""
        file = judged.file
        self._chooser.chosen(self._configs.of(file.path))
        for remark in judged.remarks:
            self._say(remark)
        self._gathering.failed |= judged.failed
        self._faults.update(dict.fromkeys(judged.faults))
        if self._baseline is not None:
            self._kept[self._baseline.name(file.path)] = judged.kept
        told = tuple(one for one in file.complaints if self._is_new(one))
        return file if len(told) == len(file.complaints) else replace(file, complaints=told)

    def _is_new(self, complaint: report.Complaint) -> bool:
        """Whether a complaint is not about a waiver in a file of which another filing told the same."""
        location = complaint.place.location
        if complaint.rule != _OF_A_FILE or os.path.basename(location.path) != config.WAIVERS:
            return True
        key = location.path, location.start.offset
        if key in self._told:
            return False
        self._told.add(key)
        return True

    def _keep(self) -> None:
        """Write the baseline if that is wanted, else say which of its filings are gone."""
        known, settings = self._baseline, self._settings
        if known is None:
            return
        if settings.write_baseline or settings.update_baseline:
            from lint8k.baseline import Entry

            known.write({name: [Entry(*parts) for parts in kept] for name, kept in self._kept.items()})
            return
        for name in known.lost():
            gone = f"{known.path} has old violations of {name}, which is not there; --update-baseline takes them out"
            self._say(Remark(gone))


def _guard(settings: Settings) -> None:
    """Raise `SettingError` where the results would overwrite what is read beside the filings."""
    read = [path for path in (settings.config, settings.baseline, settings.write_baseline) if path]
    for output in settings.outputs:
        own = os.path.basename(output) in (config.NAME, config.PROJECT, config.WAIVERS)
        if own and os.path.lexists(output):
            read.append(output)
    _keep_off(settings.outputs, set(map(discovery.identity, read)))
    baselines = (settings.baseline if settings.update_baseline else None, settings.write_baseline)
    for path in (*settings.outputs, *filter(None, baselines)):
        tree = config.tree_of(os.path.dirname(os.path.abspath(path)))
        if os.path.islink(path) and config.is_root(tree) and not config.is_inside(path, tree):
            raise SettingError(f"{path} is a link that leads out of its tree, and is not written to")


def _keep_off(outputs: Sequence[str], read: Set[str]) -> None:
    """Raise `SettingError` where an output is among the files, by identity, that are `read`."""
    for output in outputs:
        if discovery.identity(output) in read:
            raise SettingError(f"{output} is itself to be read, and will not be overwritten")


def _baseline(settings: Settings) -> baseline.Baseline | None:
    """The baseline that the settings name. Raises `SettingError` where they contradict each other, or it is broken."""
    if not (settings.write_baseline or settings.baseline or settings.update_baseline):
        return None
    from lint8k import baseline

    return baseline.of_settings(settings)
