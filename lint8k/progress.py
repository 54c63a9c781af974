"""The bar on standard error while many files are checked: drawn by tqdm, and gone when done.

Of the libraries that draw one tqdm is the lightest (half a megabyte, nothing of its own to install, some 30 ms to import),
and it is imported only when a bar is drawn. A bar shows counts alone: nothing of a filing, and no path.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

Watch = Callable[[int, int], None]
"""Is told how many files are done, and of how many."""

_FEW = 5
"""So many files need no bar."""
_SOON = 0.5
"""What is done within so many seconds needs none, either."""


def unwatched(done: int, total: int) -> None:
    """A `Watch` for whom nothing is shown."""


def is_wanted(quiet: bool) -> bool:
    """Whether somebody sits before standard error who may want to see a bar: a terminal that can draw one, and no CI."""
    unable = os.environ.get("TERM") == "dumb" or os.environ.get("CI", "false") not in ("", "0", "false")
    return not quiet and not unable and sys.stderr is not None and sys.stderr.isatty()


class Bar:
    """A bar that comes with the first news of many files. It is closed, and nothing of it stays, when its block ends."""

    def __init__(self) -> None:
        self._drawn: Any = None

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._drawn is not None:
            self._drawn.close()

    def watch(self, done: int, total: int) -> None:
        """Show how far it is: a `Watch`."""
        if total <= _FEW:
            return
        if self._drawn is None:
            self._drawn = _draw(total)
        self._drawn.update(done - self._drawn.n)

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """Make way for what is printed meanwhile."""
        if self._drawn is None:
            yield
            return
        self._drawn.clear()
        yield
        self._drawn.refresh()


def _draw(total: int) -> Any:
    import threading

    from tqdm import tqdm  # type: ignore[import-untyped]

    # Alone in its process, the bar needs no thread to watch it and no lock that processes share.
    tqdm.monitor_interval = 0
    tqdm.set_lock(threading.RLock())
    return tqdm(
        total=total,
        file=sys.stderr,
        leave=False,
        delay=_SOON,
        dynamic_ncols=True,
        bar_format="lint8k: {percentage:3.0f}%|{bar:40}| {n_fmt} of {total_fmt} files",
    )
