"""Processes that do tasks: each answer is its task's, and one that dies takes nothing with it but its own."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from lint8k import jobs
from lint8k.errors import SettingError
from lint8k.jobs import Do, LostError, Pool


def prepare(mark: str) -> Do:
    """What does any of the tasks below."""

    def do(task: str) -> bytes:
        word, _, rest = task.partition(" ")
        if word == "die":
            os.kill(os.getpid(), int(rest))
        if word == "leave":
            os._exit(int(rest))
        if word == "raise":
            raise ValueError(rest)
        if word == "refuse":
            raise SettingError(rest)
        if word == "sleep":
            time.sleep(float(rest))
        return f"{mark}{task} {os.getpid()}".encode()

    return do


def broken() -> Do:
    os._exit(3)


def answers(pool: Pool, count: int) -> dict[int, bytes | Exception]:
    found: dict[int, bytes | Exception] = {}
    while len(found) < count:
        found.update(pool.answers())
    return found


@pytest.fixture(params=["fork", "spawn"])
def started(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The ways in which a process may be started here."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip("this system cannot")
    monkeypatch.setattr(jobs, "method", lambda: request.param)
    return str(request.param)


def test_each_answer_has_the_number_of_its_task(started: str) -> None:
    with Pool(2, prepare, ">") as pool:
        for number in range(7):
            pool.ask(number, f"say {number}")
        found = answers(pool, 7)
        told = {number: answer.split() for number, answer in found.items() if isinstance(answer, bytes)}
        assert {number: words[:2] for number, words in told.items()} == {
            number: [b">say", str(number).encode()] for number in range(7)
        }
        assert 1 <= len({words[2] for words in told.values()}) <= 2
        assert str(os.getpid()).encode() not in {words[2] for words in told.values()}


@pytest.mark.parametrize(
    ("task", "why"),
    [
        (f"die {signal.SIGKILL:d}", "the process that read it was killed (SIGKILL, as happens where memory runs out)"),
        (f"die {signal.SIGTERM:d}", "the process that read it was killed (SIGTERM)"),
        ("leave 3", "the process that read it ended before it was done (exit status 3)"),
        ("raise oh", "lint8k failed on it (ValueError), which is a bug of lint8k"),
    ],
)  # fmt: skip
def test_a_task_that_kills_is_told_and_the_others_are_done(task: str, why: str) -> None:
    with Pool(2, prepare, "") as pool:
        for number, one in enumerate(["say 0", task, "say 2", task, "say 4", "say 5"]):
            pool.ask(number, one)
        found = answers(pool, 6)
    assert [number for number, answer in sorted(found.items()) if isinstance(answer, bytes)] == [0, 2, 4, 5]
    for number in (1, 3):
        answer = found[number]
        assert isinstance(answer, LostError)
        assert str(answer) == why


def test_what_is_wrong_with_the_settings_comes_back_as_such() -> None:
    with Pool(1, prepare, "") as pool:
        pool.ask(0, "refuse café")
        (answer,) = answers(pool, 1).values()
    assert isinstance(answer, SettingError)
    assert str(answer) == "café"


def test_processes_that_cannot_begin_end_nothing_but_their_tasks() -> None:
    with Pool(2, broken) as pool:
        for number in range(3):
            pool.ask(number, "say")
        found = answers(pool, 3)
    assert all(isinstance(answer, LostError) for answer in found.values())


def refused(*_: object) -> None:
    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def test_where_no_process_can_be_started() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(multiprocessing.process.BaseProcess, "start", refused)
        with pytest.raises(OSError, match="unavailable"):
            Pool(2, prepare, "")


def test_where_no_further_process_can_be_started() -> None:
    with pytest.MonkeyPatch.context() as patch, Pool(2, prepare, "") as pool:
        patch.setattr(multiprocessing.process.BaseProcess, "start", refused)
        for number, task in enumerate(["say 0", "say 1", "leave 3", "say 3", "say 4"]):
            pool.ask(number, task)
        found = answers(pool, 5)
    assert [number for number, answer in sorted(found.items()) if isinstance(answer, bytes)] == [0, 1]
    assert str(found[4]).startswith("no process could be started to read it")


def test_one_that_dies_between_two_tasks_costs_neither() -> None:
    with Pool(1, prepare, "") as pool:
        pool.ask(0, "say 0")
        first = answers(pool, 1)[0]
        assert isinstance(first, bytes)
        victim = int(first.split()[-1])
        os.kill(victim, signal.SIGKILL)
        while is_there(victim):
            multiprocessing.active_children()
            time.sleep(0.01)
        pool.ask(1, "say 1")
        assert isinstance(answers(pool, 1)[1], bytes)


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


def test_at_the_end_none_is_left_whatever_it_does() -> None:
    with Pool(2, prepare, "") as pool:
        pool.ask(0, "sleep 100")
        pool.ask(1, "sleep 100")
        children = [child.pid for child in multiprocessing.active_children()]
        assert len(children) == 2
    assert not any(is_there(child) for child in children if child)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system chooses")
def test_it_forks_unless_there_are_threads_or_somebody_chose_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(multiprocessing, "get_start_method", lambda allow_none: None)
    monkeypatch.setattr(jobs.threading, "active_count", lambda: 1)
    assert jobs.method() == "fork"
    monkeypatch.setattr(jobs.threading, "active_count", lambda: 2)
    assert jobs.method() == "spawn"
    monkeypatch.setattr(multiprocessing, "get_start_method", lambda allow_none: "forkserver")
    assert jobs.method() == "forkserver"
