"""The cache: a second run says the same and judges nothing; whatever has changed, or is not to be believed, is judged anew."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lint8k import cache, judging
from lint8k.api import Example
from lint8k.reports import FORMATS
from lint8k.testing import render
from tests.cli.conftest import TINY, Run, filing
from tests.command import Answer

ONLY = ("--select", "TST,WVR")
PACKAGE = render(
    Example(
        body="""\
Item 9.01  Financial Statements and Exhibits.

(d) Exhibits

99.1  Press release dated March 4, 2015
"""
    )
)


@pytest.fixture(autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, which is not there yet."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("LINT8K_NO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    return home / "lint8k"


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were judged, and not found in the cache."""
    found: list[str] = []
    usual = judging.Judge.take

    def take(self: judging.Judge, task: object) -> object:
        found.append(task.path)  # type: ignore[attr-defined]
        return usual(self, task)  # type: ignore[arg-type]

    monkeypatch.setattr(judging.Judge, "take", take)
    return found


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft-8k.txt"
    path.write_text(filing("WRONG"))
    return path


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"))


def test_a_second_run_says_the_same_and_judges_nothing(
    run: Run, draft: Path, tmp_path: Path, judged: list[str]
) -> None:
    (tmp_path / "notes.txt").write_text("Buy 8-K binders.")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "good-8k.htm").write_text(f"<html><pre>{filing()}</pre>")
    words = ("check", ".", "--isolated", *ONLY, "-v", "--show-ties", "--statistics")
    first = {format: run(*words, "--format", format, "--no-cache") for format in FORMATS}
    assert run(*words).status == 1
    judged.clear()
    for format in FORMATS:
        assert run(*words, "--format", format) == first[format], format
        assert not judged or format == "html"


def changed(path: Path, text: str) -> Callable[[Path], object]:
    return lambda root: (root / path).write_text(text)


CHANGES: dict[str, Callable[[Path], object]] = {
    "the filing": lambda root: (root / "main-8k.txt").write_text(PACKAGE + "WRONG\n"),
    "an exhibit": lambda root: (root / "ex99-1.txt").write_text("EXHIBIT 99.1\n\nA release that is WRONG.\n"),
    "an exhibit more": lambda root: (root / "ex99-2.txt").write_text("EXHIBIT 99.2\n\nAnother.\n"),
    "an exhibit less": lambda root: (root / "ex99-1.txt").unlink(),
    "a report more": lambda root: (root / "b-8k.txt").write_text(PACKAGE),
    "the configuration": lambda root: (root / "lint8k.toml").write_text('stage = "draft"\n'),
    "waivers": lambda root: (root / "lint8k-waivers.toml").write_text(
        '[[waiver]]\nrule = "TST001"\nfile = "main-8k.txt"\nwords = "WRONG"\nreason = "it is spelt so"\n'
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_is_judged_anew(run: Run, tmp_path: Path, judged: list[str], change: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "main-8k.txt").write_text(PACKAGE)
    (tmp_path / "ex99-1.txt").write_text("EXHIBIT 99.1\n\nA release.\n")
    words = ("check", ".", "--format", "json")
    run(*words)
    judged.clear()
    run(*words)
    assert not judged
    CHANGES[change](tmp_path)
    again = run(*words)
    assert str(tmp_path / "main-8k.txt") in judged or "main-8k.txt" in judged
    assert again == run(*words, "--no-cache")


@pytest.mark.parametrize(
    "words",
    [("--select", "TST001"), ("--as-of", "2016-01-04"), ("--stage", "draft"), ("--fail-on", "note")],
    ids=lambda words: words[0],
)
def test_other_settings_are_other_questions(
    run: Run, draft: Path, judged: list[str], words: tuple[str, str]
) -> None:
    run("check", "draft-8k.txt")
    judged.clear()
    run("check", "draft-8k.txt", *words)
    assert judged == ["draft-8k.txt"]


def test_the_report_calls_a_file_as_it_was_named(run: Run, draft: Path, tmp_path: Path) -> None:
    names = ["draft-8k.txt", "./draft-8k.txt", str(draft)]
    for name in names * 2:
        (file,) = json.loads(run("check", name, "--format", "json", *ONLY).out)["files"]
        assert file["path"] == file["violations"][0]["location"]["path"] == name


def test_the_same_file_in_another_folder_is_another(
    run: Run, tmp_path: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A waiver may be for the one, and not for the other."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "lint8k-waivers.toml").write_text(
        '[[waiver]]\nrule = "TST001"\nfile = "a/draft-8k.txt"\nwords = "WRONG"\nreason = "it is spelt so"\n'
    )
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "draft-8k.txt").write_text(filing("WRONG"))
    for name, status in (("a", 0), ("b", 1), ("a", 0)):
        monkeypatch.chdir(tmp_path / name)
        assert run("check", "draft-8k.txt", *ONLY).status == status


class TestTheDay:
    """What is judged by the law of today, or waived until a day, is judged anew tomorrow."""

    @pytest.fixture
    def undated(self, tmp_path: Path) -> None:
        text = re.sub(r"(Date of Report.*): .*|^.*Date:?.*$", r"\1", filing("WRONG"), flags=re.M)
        (tmp_path / "draft-8k.txt").write_text(re.sub(r"(?:March|Dated:?) .*\d{4}", "", text))

    def test_without_a_date(
        self, run: Run, undated: None, judged: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._twice(run, judged, monkeypatch, anew=True)

    def test_with_a_date(
        self, run: Run, draft: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._twice(run, judged, monkeypatch, anew=False)

    def test_with_a_waiver_until_a_day(
        self, run: Run, judged: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        waiver = "<!-- lint8k: waive TST001 until 2099-12-31 because the name is spelt so -->"
        (tmp_path / "draft-8k.htm").write_text(f"<html><pre>{filing('WRONG')}</pre>{waiver}")
        self._twice(run, judged, monkeypatch, anew=True)

    def _twice(self, run: Run, judged: list[str], monkeypatch: pytest.MonkeyPatch, *, anew: bool) -> None:
        run("check", ".", *ONLY)
        judged.clear()
        run("check", ".", *ONLY)
        assert not judged
        tomorrow = cache.date.fromordinal(cache.date.today().toordinal() + 1)
        monkeypatch.setattr(cache.Grounds, "_today", tomorrow, raising=False)
        usual = cache.Grounds.__init__

        def begin(self: cache.Grounds, names: object, today: object) -> None:
            usual(self, names, tomorrow)  # type: ignore[arg-type]

        monkeypatch.setattr(cache.Grounds, "__init__", begin)
        run("check", ".", *ONLY)
        assert bool(judged) == anew


def test_a_pack_that_has_changed_is_asked_anew(process: Run, tiny_pack: Path, draft: Path) -> None:
    first = process("check", "draft-8k.txt", *ONLY)
    assert "The word is WRONG" in first.out
    assert process("check", "draft-8k.txt", *ONLY) == first
    module = tiny_pack / "tiny_rules.py"
    try:
        module.write_text(TINY.replace("The word is WRONG", "The word is quite WRONG"))
        assert "The word is quite WRONG" in process("check", "draft-8k.txt", *ONLY).out
        module.write_text(TINY.replace('code = "TST001"', 'code = "TST003"'))
        assert "TST003" in process("check", "draft-8k.txt", *ONLY).out
    finally:
        module.write_text(TINY)


def test_whoever_installs_something_asks_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    before = cache.environment()
    assert cache.environment() == before
    (tmp_path / "other-1.0.dist-info").mkdir()
    assert cache.environment() != before


def test_a_fault_of_a_rule_is_told_every_time(run: Run, tmp_path: Path, judged: list[str]) -> None:
    (tmp_path / "draft-8k.txt").write_text(filing("CRASH"))
    for _ in range(2):
        assert "TST002 failed on draft-8k.txt" in run("check", "draft-8k.txt", *ONLY).err
    assert len(judged) == 2


def test_what_could_not_be_read_is_tried_again(run: Run, tmp_path: Path, draft: Path) -> None:
    words = ("check", "draft-8k.txt", "gone-8k.txt", *ONLY)
    assert [run(*words).status for _ in range(2)] == [2, 2]
    (tmp_path / "gone-8k.txt").write_text(filing())
    assert run(*words).status == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--no-cache",), ("--redact",), ("--fix",), ("--diff",), ("--write-baseline", "old.json"), ("--format", "html"),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_where_nothing_is_kept(run: Run, draft: Path, folder: Path, words: tuple[str, ...]) -> None:
    """What does more than tell, what is to be kept to oneself, and what quotes everything."""
    run("check", "draft-8k.txt", *ONLY, *words)
    assert not folder.exists()


def test_in_an_environment_without_a_cache(
    run: Run, draft: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINT8K_NO_CACHE", "1")
    run("check", "draft-8k.txt", *ONLY)
    assert not folder.exists()


def test_it_keeps_the_words_that_the_report_quotes_and_no_others(run: Run, draft: Path, folder: Path) -> None:
    run("check", "draft-8k.txt", *ONLY)
    report = run("check", "draft-8k.txt", *ONLY, "--format", "json", "--show-ties").out
    quoted = run("check", "draft-8k.txt", *ONLY).out + report
    kept = _entry(folder).read_text()
    assert "WRONG" in kept
    assert not [
        line for line in map(str.strip, draft.read_text().splitlines()) if line in kept and line not in quoted
    ]


def test_only_its_owner_can_read_it(run: Run, draft: Path, folder: Path) -> None:
    old = os.umask(0)
    try:
        run("check", "draft-8k.txt", *ONLY)
    finally:
        os.umask(old)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")


def _entry(folder: Path) -> Path:
    """The entry of the filing, the smaller of the two: the other tells of the packs."""
    return min(entries(folder), key=lambda path: path.stat().st_size)


def _body(change: Callable[[bytes], bytes], *, signed: bool) -> Callable[[Path], None]:
    """Change what an entry holds; `signed` with a digest that fits, as who can write the folder can make one."""

    def plant(path: Path) -> None:
        head, _, body = path.read_bytes().partition(b"\n")
        body = change(body)
        words = head.split()
        if signed:
            words[2] = cache.digest(body).encode()
        path.write_bytes(b" ".join(words) + b"\n" + body)

    return plant


def _linked(path: Path) -> None:
    path.rename(path.parent.parent / "elsewhere.json")
    path.symlink_to(path.parent.parent / "elsewhere.json")


PLANTS: dict[str, Callable[[Path], object]] = {
    "nothing": lambda path: path.write_bytes(b""),
    "half of it": lambda path: path.write_bytes(path.read_bytes()[:-20]),
    "a figure changed": _body(lambda body: body.replace(b"WRONG", b"RIGHT"), signed=False),
    "no JSON": _body(lambda body: body + b"]", signed=True),
    "JSON of another shape": _body(lambda body: b'{"made": null}', signed=True),
    "a part too few": _body(lambda body: json.dumps(json.loads(body)[:-1]).encode(), signed=True),
    "a part of another kind": _body(
        lambda body: json.dumps([1, *json.loads(body)[1:]]).encode(), signed=True
    ),
    "code": _body(lambda body: b"cposix\nsystem\n(S'touch planted'\ntR.", signed=True),
    "JSON without end": _body(lambda body: b"[" * 1_000_000, signed=True),
    "another's entry": lambda path: path.write_bytes(max(entries(path.parent), key=_size).read_bytes()),
    "a link": _linked,
    "what others can write": lambda path: path.chmod(0o622),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "a pipe": lambda path: (path.unlink(), os.mkfifo(path)),
}


def _size(path: Path) -> int:
    return path.stat().st_size


@pytest.mark.parametrize("plant", PLANTS)
def test_an_entry_that_is_not_to_be_believed_is_not(
    run: Run, draft: Path, folder: Path, judged: list[str], plant: str
) -> None:
    first = run("check", "draft-8k.txt", *ONLY)
    path = _entry(folder)
    good = path.read_bytes()
    PLANTS[plant](path)
    judged.clear()
    again = run("check", "draft-8k.txt", *ONLY)
    assert (again.status, again.out) == (first.status, first.out)
    assert judged == ["draft-8k.txt"]
    if plant != "a folder":
        assert not again.err
        assert path.read_bytes() == good
        assert not path.is_symlink()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_an_entry_of_another_user_is_not_believed(
    run: Run, draft: Path, folder: Path, judged: list[str]
) -> None:
    run("check", "draft-8k.txt", *ONLY)
    os.chown(_entry(folder), 12345, 12345)
    judged.clear()
    run("check", "draft-8k.txt", *ONLY)
    assert judged
    os.chown(folder, 12345, 12345)
    assert "is not used" in run("check", "draft-8k.txt", *ONLY).err


class TestAFolderOfNoUse:
    """The run goes on without a cache, and says so once."""

    def _run(self, run: Run) -> str:
        answer = run("check", ".", *ONLY)
        assert answer.status == 1
        assert "The word is WRONG" in answer.out
        assert run("check", ".", *ONLY, "-q").err == ""
        (line,) = answer.err.splitlines()
        return line

    def test_others_can_write_to_it(self, run: Run, draft: Path, folder: Path) -> None:
        folder.mkdir()
        folder.chmod(0o777)
        assert "is not used: it is a link, or others can write to it" in self._run(run)
        assert not list(folder.iterdir())

    def test_a_link(
        self, run: Run, draft: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        elsewhere = tmp_path_factory.mktemp("elsewhere")
        folder.symlink_to(elsewhere)
        assert "it is a link" in self._run(run)
        assert not list(elsewhere.iterdir())

    def test_a_file(self, run: Run, draft: Path, folder: Path) -> None:
        folder.write_text("Keep me.")
        assert "is not used" in self._run(run)
        assert folder.read_text() == "Keep me."

    def test_where_it_cannot_be_made(self, run: Run, draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", str(draft))
        assert "is not used" in self._run(run)

    @pytest.mark.parametrize("where", ["mkstemp", "replace"])
    def test_a_full_disk(
        self, run: Run, draft: Path, folder: Path, where: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (draft.parent / "other-8k.txt").write_text(filing())

        def full(*_: object, **__: object) -> object:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(tempfile if where == "mkstemp" else os, where, full)
        assert "is not used: No space left on device" in self._run(run)
        assert not list(folder.glob(".lint8k-*"))


def test_two_runs_at_once(tmp_path: Path, tiny_pack: Path, folder: Path) -> None:
    for number in range(12):
        (tmp_path / f"{number}-8k.txt").write_text(filing("WRONG"))
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "lint8k", "check", ".", *ONLY, "--format", "json"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tiny_pack)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    answers = {run.communicate(timeout=120) for run in runs}
    ((out, err),) = answers
    assert (len(json.loads(out)["files"]), err) == (12, b"")
    assert len(entries(folder)) == 13
    assert not list(folder.glob(".lint8k-*"))


class TestClean:
    def test_what_it_removes_and_says(self, run: Run, draft: Path, folder: Path) -> None:
        run("check", "draft-8k.txt", *ONLY)
        (folder / ".lint8k-left").write_text("by a run that was killed")
        answer = run("clean")
        assert (answer.status, answer.out) == (0, "")
        assert re.fullmatch(rf"lint8k: removed 2 entries \(0\.\d MB\) from {folder}\n", answer.err)
        assert not folder.exists()
        assert run("clean").err == f"lint8k: there is nothing in {folder}\n"
        assert run("clean", "-q") == Answer(0, "", "")

    def test_it_touches_nothing_else(self, run: Run, draft: Path, tmp_path: Path) -> None:
        own = tmp_path / "own"
        own.mkdir(0o700)
        (own / "draft.json").write_text("{}")
        run("check", "draft-8k.txt", *ONLY, "--cache-dir", "own")
        assert len(entries(own)) == 3
        assert "removed 2 entries" in run("clean", "--cache-dir", "own").err
        assert [path.name for path in own.iterdir()] == ["draft.json"]

    def test_no_link_is_followed(self, run: Run, draft: Path, folder: Path, tmp_path: Path) -> None:
        run("check", "draft-8k.txt", *ONLY)
        (tmp_path / "link").symlink_to(folder)
        assert run("clean", "--cache-dir", "link").status == 2
        assert entries(folder)


class TestSize:
    def test_what_was_not_used_for_long_goes(self, run: Run, draft: Path, folder: Path) -> None:
        run("check", "draft-8k.txt", *ONLY)
        long_ago = time.time() - 31 * 24 * 3600
        old = folder / ("0" * 64 + ".json")
        left = folder / ".lint8k-left"
        foreign = folder / "notes.txt"
        for path in (old, left, foreign, folder / "pruned"):
            path.touch()
            os.utime(path, (long_ago, long_ago))
        run("check", "draft-8k.txt", *ONLY)
        assert (old.exists(), left.exists(), foreign.exists()) == (False, False, True)
        assert len(entries(folder)) == 2

    def test_use_keeps_an_entry(self, run: Run, draft: Path, folder: Path) -> None:
        run("check", "draft-8k.txt", *ONLY)
        before = time.time() - 29 * 24 * 3600
        os.utime(_entry(folder), (before, before))
        run("check", "draft-8k.txt", *ONLY)
        assert _entry(folder).stat().st_mtime > before + 24 * 3600

    def test_of_too_much_the_oldest_go(
        self, run: Run, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(cache, "_LARGEST", 200_000)
        for number in range(120):
            (tmp_path / f"{number}-8k.txt").write_text(filing(f"WRONG {number}"))
        run("check", ".", *ONLY)
        assert len(entries(folder)) > 10
        assert sum(path.stat().st_size for path in entries(folder)) < 200_000
