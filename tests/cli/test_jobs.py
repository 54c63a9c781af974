"""Several processes: the answer is the same as with one, whatever becomes of them."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run, filing
from tests.test_jobs import is_there

RULES = '''\
"""A rule that does what filings say."""

import os
import signal
import time
from pathlib import Path

import lint8k.api as lint8k

API_VERSION = 1


class Doer(lint8k.Rule):
    """The report says what it should not."""

    code = "TST001"
    name = "doer"
    severity = lint8k.Severity.ERROR
    citation = "Test Act, Section 1"
    right = lint8k.Example(body="Item 8.01  Other Events.")
    wrong = lint8k.Example(body="Item 8.01  Other Events.")

    def check(self, filing):
        Path(f"by-{os.getpid()}").touch()
        if "KILL" in filing.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "SLEEP" in filing.text:
            time.sleep(100)
        if "NAP" in filing.text:
            time.sleep(1)
        at = filing.text.find("WRONG")
        if at >= 0:
            yield self.violation(filing.span(at, at + 5), "The word is WRONG, not RIGHT")


@lint8k.hookimpl
def lint8k_rules():
    return [Doer]
'''
ONLY = ("--select", "TST,WVR")
FILLER = "The Company says so. " * 2000


@pytest.fixture
def tiny_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Instead of the rules of other tests, one that does what filings say."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "doing_rules.py").write_text(RULES)
    info = folder / "doing_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: doing-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[lint8k.plugins]\ndoing = doing_rules\n")
    return folder


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """Eight filings, large enough for several processes."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    for number in range(8):
        (folder / f"{number}-8k.txt").write_text(filing(f"{'WRONG' if number % 3 else 'RIGHT'} {FILLER}"))
    return folder


def workers(folder: Path) -> set[int]:
    """The processes in which the rule ran."""
    return {int(path.name.removeprefix("by-")) for path in folder.glob("by-*")}


def test_the_answer_is_the_same_whatever_their_number(process: Run, drafts: Path, tmp_path: Path) -> None:
    (drafts / "3-8k.txt").write_bytes(b"%PDF-1.4")
    (drafts / "lint8k.toml").write_text('[[per-file]]\nfiles = ["4*"]\nseverity = { TST001 = "note" }\n')
    (drafts / "lint8k-waivers.toml").write_text(
        "".join(
            f'[[waiver]]\nrule = "{rule}"\nfile = "{file}-8k.txt"\nwords = "WRONG"\nreason = "it is spelt so"\n'
            for rule, file in (("TST001", 1), ("TST999", 2), ("TST001", 9))
        )
    )
    words = ("check", "drafts", *ONLY, "-v")
    for format in ("json", "full"):
        one = process(*words, "--format", format, "--jobs", "1")
        assert one.status == 2, one.err
        assert "WRONG" in one.out
        assert len(workers(tmp_path)) == 1
        for jobs in ("2", "3"):
            assert process(*words, "--format", format, "--jobs", jobs) == one
        assert 3 < len(workers(tmp_path)) <= 6
        for path in tmp_path.glob("by-*"):
            path.unlink()
    report = json.loads(process(*words, "--format", "json", "--jobs", "2").out)
    told = [one["rule"] for file in report["files"] for one in file["violations"]]
    assert told.count("WVR003") == 2  # what is wrong with a file of waivers is told once


def test_exhibits_are_taken_by_their_reports_whatever_their_number(process: Run, tmp_path: Path) -> None:
    """A file that is an exhibit by name is read after the reports, which may take it; a report by such a name stands alone."""
    for name in ("a", "b", "c"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "main-8k.txt").write_text(filing(f"RIGHT {FILLER * 3}"))
        (tmp_path / "in" / name / "ex99-1.txt").write_text(f"EXHIBIT 99.1\n\n{FILLER}")
        (tmp_path / "in" / name / "ex10-1.txt").write_text(filing("WRONG"))
    words = ("check", "in", "in/b/ex99-1.txt", *ONLY, "-v", "--format", "json")
    one = process(*words, "--jobs", "1")
    assert process(*words, "--jobs", "2") == one
    assert len(workers(tmp_path)) == 3
    read = [file["path"] for file in json.loads(one.out)["files"]]
    assert read == [f"in/{name}/{file}" for file in ("main-8k.txt", "ex10-1.txt") for name in ("a", "b", "c")]


def test_one_that_is_killed_names_its_file_and_the_rest_is_checked(process: Run, drafts: Path) -> None:
    (drafts / "2-8k.txt").write_text(filing(f"KILL {FILLER}"))
    answer = process("check", "drafts", *ONLY, "--format", "json", "--jobs", "2")
    report = json.loads(answer.out)
    assert answer.status == 2
    assert [Path(file["path"]).name[0] for file in report["files"]] == list("0134567")
    (skipped,) = report["skipped"]
    assert Path(skipped["path"]).name == "2-8k.txt"
    assert "was killed (SIGKILL" in skipped["reason"]
    assert answer.err.count("\n") == 1


def test_processes_that_share_nothing_say_the_same(
    process: Run, drafts: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    """As they are started where there is no fork. It takes more than these filings to make up for that."""
    words = ["check", "drafts", *ONLY, "--format", "json", "--jobs", "2"]
    program = (
        "import multiprocessing, sys\nfrom lint8k import desk\nfrom lint8k.cli import run\n"
        "desk._ENOUGH['spawn'] = 1\n"
        f"if __name__ == '__main__':\n multiprocessing.set_start_method('spawn')\n sys.exit(run({words!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tiny_pack)},
        capture_output=True,
    )
    assert len(workers(tmp_path)) == 2
    assert (done.returncode, done.stdout.decode(), done.stderr) == (*process(*words)[:2], b"")


def test_little_is_done_in_one_process(process: Run, tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}-8k.txt").write_text(filing())
    assert process("check", ".", *ONLY, "--jobs", "4").status == 0
    assert len(workers(tmp_path)) == 1


def test_where_no_other_process_can_be_started_this_one_does_it(
    run: Run, drafts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", refused)
    answer = run("check", "drafts", *ONLY, "--jobs", "2")
    assert (answer.status, answer.err) == (1, "")
    assert workers(tmp_path) == {os.getpid()}


@pytest.mark.parametrize("number", ["0", "-1", "many", "1.5"])
def test_a_number_of_processes_is_one(run: Run, number: str) -> None:
    answer = run("check", ".", f"--jobs={number}")
    assert answer.status == 2
    assert "no number of processes" in answer.err


def started(drafts: Path, tiny_pack: Path, word: str = "SLEEP") -> subprocess.Popen[bytes]:
    """A run whose processes are at work, and will be for long."""
    for path in drafts.glob("*.txt"):
        path.write_text(filing(f"{word} {FILLER}"))
    run = subprocess.Popen(
        [sys.executable, "-m", "lint8k", "check", "drafts", *ONLY, "--jobs", "2"],
        cwd=drafts.parent,
        env={**os.environ, "PYTHONPATH": str(tiny_pack)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell has what it runs in the background ignore interruptions, these tests maybe, and so their processes.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    wait_for(lambda: len(workers(drafts.parent)) == 2)
    return run


def wait_for(what: object) -> None:
    assert callable(what)
    for _ in range(3000):
        if what():
            return
        time.sleep(0.02)
    raise AssertionError("it never came")


@pytest.mark.parametrize("everyone", [True, False])
def test_an_interruption_ends_all_at_once_and_quietly(drafts: Path, tiny_pack: Path, everyone: bool) -> None:
    """From a keyboard, which interrupts every process, and sent to the one that was called."""
    run = started(drafts, tiny_pack)
    if everyone:
        os.killpg(run.pid, signal.SIGINT)
    else:
        run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err) == (130, b"", b"")
    assert not any(map(is_there, workers(drafts.parent)))


def test_none_outlives_a_run_that_is_killed(drafts: Path, tiny_pack: Path) -> None:
    """Each ends with the file that it has in hand."""
    run = started(drafts, tiny_pack, "NAP")
    run.kill()
    run.communicate(timeout=30)
    wait_for(lambda: not any(map(is_there, workers(drafts.parent))))
