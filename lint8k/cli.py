"""The door: arguments in, exit status out. No decisions are made here; `lint8k.run` makes them.

Nothing but argparse is imported before a command runs, so that ``--help`` and ``--version`` answer at once.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING

from lint8k import arguments
from lint8k.errors import SettingError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from lint8k.progress import Watch
    from lint8k.reports.style import Style
    from lint8k.run import Remark, Settings
    from lint8k.settings import Say

INTERRUPTED = 130
"""The exit status after Ctrl-C, as a shell has it."""
_PIECE = 1 << 16
"""So many characters of a filing's JSON are written at a time."""


def run(given: Sequence[str]) -> int:
    """Run the command line, given without the program's name, and return the exit status."""
    words = list(given)
    if not words or words[0] not in (*arguments.COMMANDS, "-h", "--help", "--version"):
        words.insert(0, "check")
    _set_streams()
    try:
        from lint8k import together

        options, others = arguments.parser(
            words[0] if words[0] in arguments.COMMANDS else None
        ).parse_known_args(words)
        if others:
            options.parser.error(f"unrecognized arguments: {' '.join(others)}")
        together.use()
        status = _COMMANDS[options.command](options)
    except SettingError as error:
        status = _fail(str(error))
    except SystemExit as stop:  # argparse has said what there was to say
        status = stop.code if isinstance(stop.code, int) else 2
        _write("")
    except BrokenPipeError:  # the argparse of Python 3.10 lets it through when it prints its help
        _silence()
        status = 0
    except KeyboardInterrupt:
        status = INTERRUPTED
    _keep()
    return status


def _keep() -> None:
    """Let the next run find what this one compiled."""
    for name in ("lint8k.compiled", "lint8k.prepared", "lint8k.together"):
        if name in sys.modules:
            sys.modules[name].keep()


def _check(options: argparse.Namespace) -> int:
    gc.disable()  # there is no garbage yet among what is imported, and much to look through for it
    from lint8k import outputs, reports, run

    if options.diff:
        return _diff(options)
    actions = os.environ.get("GITHUB_ACTIONS") == "true"
    wanted = outputs.plan(options.formats or (), options.outputs, actions)
    options.outputs = [output.path for output in wanted if output.path]
    options.pages = any(output.format == "html" for output in wanted)
    with _watched(options) as (say, watch):
        report, status = run.check(options.paths or ["."], _settings(options), say, watch=watch)
    made = [(reports.pieces(one.format, report, _style(options, one.path)), one) for one in wanted]
    for pieces, output in made:
        status = _put_all([reports.inert("".join(pieces))] if output.inert else pieces, status, output.path)
    return status


def _diff(options: argparse.Namespace) -> int:
    from lint8k import run

    if (
        options.formats
        or options.outputs
        or options.write_baseline
        or options.update_baseline
        or options.redact
    ):
        raise SettingError(
            "--diff prints what would be changed, and goes with no report and no baseline to be written"
        )
    diffs: list[str] = []
    with _watched(options) as (say, watch):
        _, status = run.check(options.paths or ["."], _settings(options), say, diffs, watch)
    return _put("".join(diffs), status)


def _parse(options: argparse.Namespace) -> int:
    """Each filing is written as soon as it is read, so that none has to be kept."""
    from lint8k import run

    lines = options.format == "jsonl"
    array = not lines and not run.one_named(options.paths)
    count = 0
    path = next(iter(options.outputs), None)
    try:
        with _written(path) as write:

            def take(filing: IO[str]) -> None:
                nonlocal count
                count += 1
                if array:
                    write("[\n  " if count == 1 else ",\n  ")
                while piece := filing.read(_PIECE):
                    write(piece.replace("\n", "\n  ") if array else piece)
                if not array:
                    write("\n")

            status = run.parse(
                options.paths, _settings(options), _say(options), take, indent=None if lines else 2
            )
            if array:
                write("\n]\n" if count else "[]\n")
    except _UnwrittenError as error:
        return _unwritten(error.failure, path)
    return status


def _due(options: argparse.Namespace) -> int:
    from lint8k import due, run

    found, status = run.due(options.paths, _settings(options), _say(options))
    return _put(
        due.as_json(found) if options.format == "json" else due.as_text(found), status, *options.outputs
    )


def _rules(options: argparse.Namespace) -> int:
    from lint8k import rulebook, run

    found = run.rules(_say(options))
    text = rulebook.as_json(found) if options.format == "json" else rulebook.listing(found)
    return _put(text, 0, *options.outputs)


def _explain(options: argparse.Namespace) -> int:
    from lint8k import rulebook, run

    found = run.named(options.rules, run.rules(_say(options)))
    text = rulebook.as_json(found) if options.format == "json" else rulebook.explanation(found)
    return _put(text, 0, *options.outputs)


def _init(options: argparse.Namespace) -> int:
    from lint8k import initial, writing
    from lint8k.config import NAME

    path = os.path.join(options.folder, NAME)
    try:
        writing.create(path, initial.TEXT)
    except FileExistsError:
        raise SettingError(f"{path} is there already, and will not be overwritten") from None
    except OSError as error:
        raise SettingError(f"{path} could not be written ({error.strerror})") from None
    if not options.quiet:
        _complain(f"wrote {path}; `lint8k config` shows what is in force")
    return 0


def _config(options: argparse.Namespace) -> int:
    from lint8k import run, shown

    found = run.in_force(options.paths or ["."], _settings(options), _say(options))
    return _put(
        shown.as_json(found) if options.format == "json" else shown.as_text(found), 0, *options.outputs
    )


def _waive(options: argparse.Namespace) -> int:
    from lint8k import run

    decision = run.Decision(options.reason, options.by, options.until, options.place, options.words)
    count, files = run.waive(options.rule, options.paths, _settings(options), decision, _say(options))
    if not options.quiet:
        _complain(f"{count} violation{'' if count == 1 else 's'} waived in {', '.join(files)}")
    return 0


def _clean(options: argparse.Namespace) -> int:
    from lint8k import run

    folder, count, size = run.clean(options.cache_dir)
    if not options.quiet:
        entries = f"{count} entr{'y' if count == 1 else 'ies'} ({size / 1_000_000:.1f} MB)"
        _complain(f"removed {entries} from {folder}" if size else f"there is nothing in {folder}")
    return 0


def _completion(options: argparse.Namespace) -> int:
    from pathlib import Path

    from lint8k import run, selection

    words = " ".join(selection.words(run.rules(_say(options))))
    path = Path(__file__).parent / "completions" / f"lint8k.{options.shell}"
    return _put(path.read_text("utf-8").replace("@RULES@", words), 0)


def _settings(options: argparse.Namespace) -> Settings:
    from lint8k.run import Settings

    return Settings(**{name: value for name, value in vars(options).items() if name in Settings.__slots__})


def _say(
    options: argparse.Namespace, aside: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext
) -> Callable[[Remark], None]:
    """What prints a remark on standard error, if it is asked for; `aside` makes way for it meanwhile."""

    def say(remark: Remark) -> None:
        if options.verbose if remark.detail else not (remark.mild and options.quiet):
            with aside():
                _complain(remark.text)

    return say


@contextlib.contextmanager
def _watched(options: argparse.Namespace) -> Iterator[tuple[Say, Watch]]:
    """What prints a remark, and what shows how far it is: on a terminal with a bar, which is gone at the end."""
    from lint8k import progress

    if not progress.is_wanted(options.quiet):
        yield _say(options), progress.unwatched
        return
    with progress.Bar() as bar:
        yield _say(options, bar.aside), bar.watch


def _complain(text: str) -> None:
    from lint8k.reports.style import printable

    print(f"lint8k: {printable(text)}", file=sys.stderr)  # noqa: T201


def _fail(text: str) -> int:
    _complain(text)
    return 2


def _style(options: argparse.Namespace, path: str | None) -> Style:
    from lint8k.reports.style import Style

    terminal = sys.stdout is not None and sys.stdout.isatty() and not path
    width = 80
    if terminal:
        import shutil

        width = min(max(shutil.get_terminal_size().columns, 40), 110)
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Style(
        width=width,
        color=options.color == "always" or (options.color == "auto" and terminal and not plain),
        unicode=not terminal or sys.stdout.encoding.lower().startswith("utf"),
        ties=options.show_ties,
        statistics=options.statistics,
        quiet=options.quiet,
    )


def _set_streams() -> None:
    """Write UTF-8 whatever the locale says; a terminal gets its own encoding, what it lacks as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _put(text: str, status: int, path: str | None = None) -> int:
    """Write the results where they are wanted, and return the status, or that of a failure to write."""
    return _put_all([text], status, path)


def _put_all(pieces: Iterable[str], status: int, path: str | None = None) -> int:
    """Write the results, in pieces, where they are wanted, and return the status, or that of a failure to write."""
    try:
        with _written(path) as write:
            for piece in pieces:
                write(piece)
    except _UnwrittenError as error:
        return _unwritten(error.failure, path)
    return status


class _UnwrittenError(Exception):
    """The results could not be written, because of the `failure`."""

    def __init__(self, failure: OSError) -> None:
        super().__init__()
        self.failure = failure


def _unwritten(failure: OSError, path: str | None) -> int:
    return _fail(f"the results could not be written to {path or 'standard output'} ({failure.strerror})")


@contextlib.contextmanager
def _written(path: str | None) -> Iterator[Callable[[str], None]]:
    """What writes to a file, which is there when all is written, or to standard output. Raises `_UnwrittenError`."""
    from lint8k import writing

    if path is None:

        def write(text: str) -> None:
            if failure := _write(text):
                raise _UnwrittenError(failure)

        yield write
        return
    try:
        with writing.replacing(path) as stream:
            yield lambda text: _write_on(stream, text)
    except OSError as error:
        raise _UnwrittenError(error) from error


def _write_on(stream: IO[bytes], text: str) -> None:
    stream.write(text.encode("utf-8", "backslashreplace"))


def _silence() -> None:
    """Let nothing more be written, or the interpreter would try again, and complain, on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(text: str) -> OSError | None:
    """Write to standard output now. A reader who has read enough is no failure; a full disk is."""
    if sys.stdout is None:
        return None
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _silence()
        return None if isinstance(error, BrokenPipeError) else error
    return None


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "check": _check,
    "parse": _parse,
    "due": _due,
    "rules": _rules,
    "explain": _explain,
    "init": _init,
    "config": _config,
    "waive": _waive,
    "clean": _clean,
    "completion": _completion,
}
