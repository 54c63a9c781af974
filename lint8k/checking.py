"""A check: the filings named go in, the report and the exit status come out.

Each filing is judged by the rules in force for it; then waivers and the baseline say what of that stands, and fixes, where
they are wanted, are made before.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lint8k import (
    __version__,
    baseline,
    config,
    discovery,
    engine,
    fixes,
    law,
    own_rules,
    plugins,
    redaction,
    report,
    waivers,
    writing,
)
from lint8k.api import Rule, Severity, Violation
from lint8k.config import InForce, Layer
from lint8k.errors import SettingError
from lint8k.filing import Filing
from lint8k.gathering import Gathering
from lint8k.progress import Watch, unwatched
from lint8k.records import field, record, replace
from lint8k.settings import CLEAN, FOUND, INCOMPLETE, Remark, Say, Settings
from lint8k.waivers import Outcome, Waivers


@record(slots=True)
class Bench:
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
            if word.upper() != "ALL" and not self._is_known(word):
                place = "" if origin.startswith("--") else f"{origin}: "
                raise SettingError(place + unknown(word, self.known))
        for word, origin in config.words(layers, "ignore"):
            if word.upper() != "ALL" and not self._is_known(word):
                self.say(Remark(f"{origin}: {unknown(word, self.known)}"))

    def _is_known(self, word: str) -> bool:
        return any(engine.names(word, rule) for rule in self.known)


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


def unknown(word: str, rules: Sequence[type[Rule]]) -> str:
    """That a word names no rule, and the nearest that would."""
    from lint8k.tomlfile import nearest

    families = {rule.code.rstrip("0123456789") for rule in rules}
    near = nearest(word, [*(rule.code for rule in rules), *(rule.name for rule in rules), *families])
    return f"there is no rule {word!r}" + (f"; did you mean {near}?" if near else "")


class Check:
    """A check of what is named with these settings.

    Where `diffs` are wanted, what fixes would change is added to them and nothing is written. `watch` is told how far it is.
    """

    def __init__(
        self,
        paths: Sequence[str],
        settings: Settings,
        packs: plugins.Packs,
        bench: Bench,
        say: Say,
        diffs: list[str] | None = None,
        watch: Watch = unwatched,
    ) -> None:
        _guard(settings)
        self._settings, self._bench, self._say, self._diffs = settings, bench, say, diffs
        self._configs = settings.configs()
        self._bench.chosen(self._configs.everywhere())
        self._shelf = self._waivers()
        self._baseline = _baseline(settings)
        self._kept: dict[str, tuple[baseline.Entry, ...]] = {}
        """The entries of the baseline that it is to have from now on, by filing."""
        self._gathering = Gathering(paths, settings, self._configs, packs, say, watch)

    def run(self) -> tuple[report.Report, int]:
        """The report and the exit status; where diffs are wanted it tells whether there are any.

        Raises `SettingError` where the settings or a configuration cannot be followed, or the results would overwrite a
        filing.
        """
        gathering, settings = self._gathering, self._settings
        files = list(gathering.each(self._checked))
        for fault in self._shelf.faults if self._shelf else ():
            gathering.failed = True
            self._say(Remark(fault))
        self._keep()
        status = gathering.status()
        if status == CLEAN and (report.failing(files) if self._diffs is None else self._diffs):
            status = FOUND
        ran = self._bench.ran
        made = report.Report(
            __version__,
            law.reviewed(),
            tuple(files),
            tuple(gathering.skipped),
            report.of_rules(ran[code] for code in sorted(ran)),
            whole=status != INCOMPLETE,
        )
        return redaction.redacted(made) if settings.redact else made, status

    def _checked(self, filing: Filing) -> report.FileReport:
        settings = self._settings
        if settings.fix or settings.unsafe_fixes or self._diffs is not None:
            filing = self._mended(filing)
        in_force = self._configs.of(filing.path)
        ran, _ = self._bench.chosen(in_force)
        verdict, outcome, sifted = self._judged(filing, self._shelf)
        for failure in verdict.failures:
            reason = "" if settings.redact else f" ({failure.reason})"
            unchecked = f"{failure.rule.code} failed on {filing.path}{reason}"
            self._say(Remark(f"{unchecked}: a bug of the rule; what it checks went unchecked"))
        stale = () if settings.update_baseline else sifted.stale
        made = report.of_verdict(
            self._bench.told(verdict, (*outcome.violations, *stale), in_force),
            accepted=outcome.accepted,
            old=sifted.old,
            fail_on=in_force.fail_on,
            pages=settings.pages and not settings.redact,
        )
        if self._baseline is None:
            return made
        name = self._baseline.name(filing.path)
        if not settings.write_baseline:
            self._kept[name] = sifted.kept
            return made
        known = self._baseline.files.get(name, ())
        codes = {rule.code for rule in ran}
        self._kept[name] = baseline.entries_of(made, known, codes, redact=settings.redact)
        own = tuple(one for one in made.complaints if one.rule.startswith(own_rules.FAMILY))
        old = tuple(one for one in made.complaints if one not in own)
        return replace(made, complaints=own, baselined=old)

    def _judged(
        self, filing: Filing, shelf: Waivers | None
    ) -> tuple[engine.Verdict, Outcome, baseline.Sifted]:
        """What the rules say of a filing, what waivers make of it, and what the baseline knows of the rest."""
        in_force = self._configs.of(filing.path)
        ran, _ = self._bench.chosen(in_force)
        verdict = self._bench.judge(filing, in_force)
        outcome = shelf.apply(verdict, ran) if shelf else Outcome()
        sifted = baseline.Sifted()
        if self._baseline is not None and self._settings.baseline:
            sifted = self._baseline.sift(verdict, outcome.accepted, ran)
        return verdict, outcome, sifted

    def _waivers(self) -> Waivers | None:
        if self._settings.no_waivers:
            return None
        return Waivers(self._bench.known, isolated=self._settings.isolated)

    def _mended(self, filing: Filing) -> Filing:
        """The filing with its fixes made; written down if they are not only to be shown."""
        if filing.path in self._gathering.from_stdin:
            self._say(Remark(f"{filing.path} was not fixed: it is standard input"))
            return filing
        shelf = self._waivers()

        def judge(changed: Mapping[str, bytes]) -> tuple[Filing, Sequence[Violation]]:
            tried = self._gathering.again(filing.path, changed) if changed else filing
            if not isinstance(tried, Filing):
                raise fixes.UnfixableError
            verdict, outcome, sifted = self._judged(tried, shelf)
            aside = {*outcome.accepted, *sifted.old}
            return tried, [one for index, one in enumerate(verdict.violations) if index not in aside]

        found = fixes.mend(judge, _on_disk, unsafe=self._settings.unsafe_fixes)
        if self._diffs is not None:
            self._diffs += (fixes.diff(path, _on_disk(path), data) for path, data in found.files.items())
            return filing
        if not found.files or not all(self._write(path, data) for path, data in found.files.items()):
            return filing
        count = f"{found.fixed} violation{'' if found.fixed == 1 else 's'}"
        self._say(Remark(f"fixed {count} in {', '.join(found.files)}", mild=True))
        again = self._gathering.again(filing.path, {})
        return again if isinstance(again, Filing) else filing

    def _write(self, path: str, data: bytes) -> bool:
        """Rewrite a file, unless its path leads out of its tree through a link; whether it was done."""
        reason = None
        if not config.is_inside(path, config.tree_of(os.path.dirname(os.path.abspath(path)))):  # noqa: PTH100, PTH120
            reason = "it is a link that leads out of its tree"
        else:
            try:
                writing.replace(path, data)
            except OSError as error:
                reason = f"it could not be written ({error.strerror})"
        if reason:
            self._gathering.failed = True
            self._say(Remark(f"{path} was not fixed: {reason}"))
        return reason is None

    def _keep(self) -> None:
        """Write the baseline if that is wanted, else say which of its filings are gone."""
        known, settings = self._baseline, self._settings
        if known is None:
            return
        if settings.write_baseline or settings.update_baseline:
            known.write(self._kept)
            return
        for name in known.lost():
            gone = f"{known.path} has old violations of {name}, which is not there; --update-baseline takes them out"
            self._say(Remark(gone))


def _on_disk(path: str) -> bytes:
    return Path(path).read_bytes()


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
