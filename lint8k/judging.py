"""A filing judged: what the rules in force say of it, and what of that stands.

Waivers and the baseline say what stands; fixes, where they are wanted, are made before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence

from lint8k import baseline, config, engine, options, own_rules, plugins, report, waivers, writing
from lint8k.api import Rule, Severity, Violation
from lint8k.checking import Judged
from lint8k.config import InForce
from lint8k.filing import Filing
from lint8k.gathering import Outcome, Task
from lint8k.opening import Opener
from lint8k.records import replace
from lint8k.selection import Chooser
from lint8k.settings import Remark, Settings, ignored


def every_rule(packs: plugins.Packs) -> tuple[type[Rule], ...]:
    """The rules of every pack and lint8k's own, by code; none where no pack is installed."""
    found = packs.rules()
    return tuple(sorted((*found, *own_rules.RULES), key=lambda rule: rule.code)) if found else ()


class Judge:
    """Judges filings, one after the other, by settings. What it says of one hangs on nothing that it said of another.

    Where `diffs` are wanted, what fixes would change is added to them and nothing is written. Raises `SettingError` where a
    configuration, waivers or a baseline cannot be followed.
    """

    def __init__(
        self,
        paths: Sequence[str],
        settings: Settings,
        packs: plugins.Packs,
        configs: config.Configs,
        diffs: list[str] | None = None,
    ) -> None:
        self._settings, self._configs, self._diffs = settings, configs, diffs
        # What is wrong with the settings is said once, by the check, and not by each who judges.
        self._chooser = Chooser(every_rule(packs), ignored)
        self._opener = Opener(paths, settings, self._configs, packs.readers())
        self._shelf = None
        if not settings.no_waivers:
            self._shelf = waivers.Waivers(
                self._chooser.known, isolated=settings.isolated, trace=self._opener.trace
            )
        self._baseline = baseline.of_settings(settings)

    def take(self, task: Task) -> Outcome[Judged]:
        """Read a file, and judge the filing in it."""
        return self._opener.take(task, self._judged)

    def _judged(self, filing: Filing) -> Judged:
        settings = self._settings
        said: list[Remark] = []
        failed = False
        if settings.fix or settings.unsafe_fixes or settings.diff:
            filing, failed = self._mended(filing, said.append)
        in_force = self._configs.of(filing.path)
        ran, _ = self._chooser.chosen(in_force)
        verdict, outcome, sifted = self._verdict(filing)
        for failure in verdict.failures:
            reason = "" if settings.redact else f" ({failure.reason})"
            unchecked = f"{failure.rule.code} failed on {filing.path}{reason}"
            said.append(Remark(f"{unchecked}: a bug of the rule; what it checks went unchecked"))
        stale = () if settings.update_baseline else sifted.stale
        made = report.of_verdict(
            self._told(verdict, (*outcome.violations, *stale), in_force),
            accepted=outcome.accepted,
            old=sifted.old,
            fail_on=in_force.fail_on,
            pages=settings.pages and not settings.redact,
        )
        kept = sifted.kept
        if self._baseline is not None and settings.write_baseline:
            known = self._baseline.files.get(self._baseline.name(filing.path), ())
            codes = {rule.code for rule in ran}
            kept = baseline.entries_of(made, known, codes, redact=settings.redact)
            own = tuple(one for one in made.complaints if one.rule.startswith(own_rules.FAMILY))
            old = tuple(one for one in made.complaints if one not in own)
            made = replace(made, complaints=own, baselined=old)
        return Judged(made, tuple(said), outcome.faults, tuple(entry.parts() for entry in kept), failed)

    def _told(
        self, verdict: engine.Verdict, violations: Iterable[Violation], in_force: InForce
    ) -> engine.Verdict:
        """A verdict with what lint8k's own rules say behind what the others said."""
        severities = self._severities(in_force)
        found = (
            replace(one, severity=severities.get(one.rule.code, one.rule.severity)) for one in violations
        )
        return replace(verdict, violations=(*verdict.violations, *found))

    def _severities(self, in_force: InForce) -> dict[str, Severity]:
        """The severities that settings set, by the codes of the rules."""
        _, severities = self._chooser.chosen(in_force)
        return {code: Severity(word) for code, word in severities.items()}

    def _verdict(self, filing: Filing) -> tuple[engine.Verdict, waivers.Outcome, baseline.Sifted]:
        """What the rules in force say of a filing, what waivers make of it, and what the baseline knows of the rest."""
        in_force = self._configs.of(filing.path)
        ran, _ = self._chooser.chosen(in_force)
        given = options.of(in_force, ran)
        verdict = engine.judge(filing, ran, self._severities(in_force), given)
        outcome = self._shelf.apply(verdict, ran) if self._shelf else waivers.Outcome()
        sifted = baseline.Sifted()
        if self._baseline is not None and self._settings.baseline:
            sifted = self._baseline.sift(verdict, outcome.accepted, ran)
        return verdict, outcome, sifted

    def _mended(self, filing: Filing, say: Callable[[Remark], None]) -> tuple[Filing, bool]:
        """The filing with its fixes made, written down if they are not only to be shown; whether that failed."""
        from lint8k import fixes

        if filing.path in self._opener.from_stdin:
            say(Remark(f"{filing.path} was not fixed: it is standard input"))
            return filing, False

        def judge(changed: Mapping[str, bytes]) -> tuple[Filing, Sequence[Violation]]:
            tried = self._opener.again(filing.path, changed) if changed else filing
            if not isinstance(tried, Filing):
                raise fixes.UnfixableError
            verdict, outcome, sifted = self._verdict(tried)
            aside = {*outcome.accepted, *sifted.old}
            return tried, [one for index, one in enumerate(verdict.violations) if index not in aside]

        found = fixes.mend(judge, _on_disk, unsafe=self._settings.unsafe_fixes)
        if self._diffs is not None:
            self._diffs += (fixes.diff(path, _on_disk(path), data) for path, data in found.files.items())
            return filing, False
        for path, data in found.files.items():
            if reason := _unwritten(path, data):
                say(Remark(f"{path} was not fixed: {reason}"))
                return filing, True
        if not found.files:
            return filing, False
        count = f"{found.fixed} violation{'' if found.fixed == 1 else 's'}"
        say(Remark(f"fixed {count} in {', '.join(found.files)}", mild=True))
        again = self._opener.again(filing.path, {})
        return (again if isinstance(again, Filing) else filing), False


def _unwritten(path: str, data: bytes) -> str | None:
    """Rewrite a file, unless its path leads out of its tree through a link; why that was not done."""
    if not config.is_inside(path, config.tree_of(os.path.dirname(os.path.abspath(path)))):
        return "it is a link that leads out of its tree"
    try:
        writing.replace(path, data)
    except OSError as error:
        return f"it could not be written ({error.strerror})"
    return None


def _on_disk(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()
