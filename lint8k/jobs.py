"""Several processes that do tasks. One that dies takes no other with it, and the task that it had is told as lost.

`concurrent.futures` gives up all that was asked of it when one of its processes dies, and does not say which task killed it;
here each process has a wire of its own, and one task at a time.

What comes back over a wire is bytes, which are never unpickled. The processes have nothing to put in order, so at the end, and
when the user interrupts the run, they are killed. They let interruptions be the parent's business; if the parent dies, their
wires end, and they with them.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any

from lint8k.errors import SettingError

Do = Callable[[Any], bytes]
"""Does a task."""
_DONE, _REFUSED, _RAISED = b"=", b"!", b"?"
"""What the first byte of an answer says of the rest: it is what was asked for, a `SettingError`, another exception."""


_PATIENCE = 5
"""So many seconds a process may take to die."""


class LostError(Exception):
    """A task that nobody will do: the process that had it died, or it raised; the message says so of ``it``."""


class _Worker:
    """A process, its wire, and the number of the task that it has."""

    def __init__(
        self, context: Any, prepare: Callable[..., Do], given: tuple[Any, ...], others: list[_Worker]
    ) -> None:
        self.task: int | None = None
        self.wire, there = context.Pipe()
        # A fork has the parent's ends of all wires too; while one holds its own, it would never see it end.
        forked = context.get_start_method() == "fork"
        inherited = [self.wire, *(worker.wire for worker in others)] if forked else []
        self.process = context.Process(target=_serve, args=(there, inherited, prepare, given), daemon=True)
        with _uninterrupted():
            self.process.start()
        there.close()

    def give(self, number: int, task: Any) -> None:
        """Have it do a task."""
        self.task = number
        with contextlib.suppress(OSError):  # it is dead already, which is found when its answer is awaited
            self.wire.send(task)

    def answer(self) -> bytes | Exception:
        """What came of its task, where something has come."""
        try:
            said: bytes = self.wire.recv_bytes()
        except (EOFError, OSError):
            self.process.join(_PATIENCE)
            return LostError(_died(self.process.exitcode))
        if said[:1] == _DONE:
            return said[1:]
        text = said[1:].decode("utf-8", "surrogateescape")
        return SettingError(text) if said[:1] == _REFUSED else LostError(text)

    def is_alive(self) -> bool:
        """Whether it can do a task; if not, nothing of it is left."""
        if self.process.is_alive():
            return True
        self.end()
        return False

    def end(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.join()
        self.wire.close()


class Pool:
    """At most `count` processes: one at once, the others when there is a first task for them.

    Where not even one can be started, as where the user may have no more, OSError is raised. `prepare` is called in each of
    them with what is `given` to it, and returns what does a task; it has a name in a module, where processes are not forked.
    """

    def __init__(self, count: int, prepare: Callable[..., Do], *given: Any) -> None:
        self._count, self._prepare, self._given = count, prepare, given
        self._context = multiprocessing.get_context(method())
        self._workers: list[_Worker] = []
        self._waiting: deque[tuple[int, Any]] = deque()
        self._lost: list[tuple[int, bytes | Exception]] = []
        self._start()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *exception: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def ask(self, number: int, task: Any) -> None:
        """Have a task done, whose answer will have this number."""
        self._waiting.append((number, task))
        self._assign()

    def answers(self) -> list[tuple[int, bytes | Exception]]:
        """What has come since, by number; waits until something has. An exception is `SettingError` or `LostError`."""
        busy = {worker.wire: worker for worker in self._workers if worker.task is not None}
        found, self._lost = self._lost, []
        for wire in wait(list(busy), 0 if found else None) if busy else ():
            assert isinstance(wire, Connection)
            worker = busy[wire]
            assert worker.task is not None
            answer = worker.answer()
            found.append((worker.task, answer))
            worker.task = None
            if isinstance(answer, LostError) and not worker.is_alive():
                self._workers.remove(worker)
        self._assign()
        return found

    def _assign(self) -> None:
        while self._waiting:
            self._workers = [
                worker for worker in self._workers if worker.task is not None or worker.is_alive()
            ]
            free = next((worker for worker in self._workers if worker.task is None), None)
            if free is None and len(self._workers) < self._count:
                try:
                    free = self._start()
                except OSError as error:
                    self._count = len(self._workers)
                    if not self._count:
                        why = LostError(f"no process could be started to read it ({error.strerror})")
                        self._lost += ((number, why) for number, _ in self._waiting)
                        self._waiting.clear()
            if free is None:
                return
            free.give(*self._waiting.popleft())

    def _start(self) -> _Worker:
        worker = _Worker(self._context, self._prepare, self._given, self._workers)
        self._workers.append(worker)
        return worker


def method() -> str:
    """How processes are started: as was set for this one; else by a fork on Linux, which is quick, and safe without threads."""
    chosen = multiprocessing.get_start_method(allow_none=True)
    if chosen:
        return chosen
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _serve(
    wire: Connection, inherited: list[Connection], prepare: Callable[..., Do], given: tuple[Any, ...]
) -> None:
    """Do what is asked for over a wire, until it ends; those that are `inherited` are others'."""
    for other in inherited:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _block(False)
    do: Do | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            task = wire.recv()
            try:
                do = do or prepare(*given)
                answer = _DONE + do(task)
            except SettingError as error:
                answer = _REFUSED + str(error).encode("utf-8", "surrogateescape")
            except Exception as error:
                said = f"lint8k failed on it ({type(error).__name__}), which is a bug of lint8k"
                answer = _RAISED + said.encode("utf-8", "surrogateescape")
            wire.send_bytes(answer)


def _died(status: int | None) -> str:
    """How a process ended, in words."""
    if status is not None and status < 0:
        try:
            name = signal.Signals(-status).name
        except ValueError:
            name = f"signal {-status}"
        why = ", as happens where memory runs out" if name == "SIGKILL" else ""
        return f"the process that read it was killed ({name}{why})"
    return f"the process that read it ended before it was done (exit status {status})"


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold an interruption back: a process that starts now begins like that, and it is delivered afterwards."""
    _block(True)
    try:
        yield
    finally:
        _block(False)


def _block(really: bool) -> None:
    if hasattr(signal, "pthread_sigmask"):
        how = signal.SIG_BLOCK if really else signal.SIG_UNBLOCK
        signal.pthread_sigmask(how, {signal.SIGINT})
