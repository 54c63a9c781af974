"""The door: arguments in, exit status out. No decisions are made here; `lint8k.run` makes them.

Nothing but argparse is imported before a command runs, so that ``--help`` and ``--version`` answer at once.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from lint8k import __version__
from lint8k.errors import SettingError

if TYPE_CHECKING:
    from datetime import date

    from lint8k.reports.style import Style
    from lint8k.run import Remark, Settings

COMMANDS = ("check", "parse", "rules", "explain", "due")
INTERRUPTED = 130
"""The exit status after Ctrl-C, as a shell has it."""

_ADVICE = """\
lint8k is a proofreader's tool. It gives no legal advice, and a report in which
it finds nothing may still be wrong."""
_ABOUT = """\
lint8k reads a Form 8-K as a careful associate would: it ties out the figures
and dates, compares the exhibit list with the exhibit index, and names each
mistake where it stands. `lint8k PATH` is short for `lint8k check PATH`."""
_CHECK = """\
Read the filings named and say what is wrong with them, each mistake at its
line, with what it disagrees with and the law or custom it offends. A violation
is an error (unlawful or self-contradictory on its face), a warning (wrong by
the form; a lawyer would mend it) or a note (custom, style, doubt)."""
_CHECK_END = f"""\
exit status:
  0  filings were checked, and nothing at or above --fail-on stands
  1  something at or above --fail-on stands
  2  the answer is not whole: a bad option, a path that is missing or cannot be
     read, or no Form 8-K among what was named

{_ADVICE}"""
_PARSE = """\
Print what lint8k read of the filings named: cover, items, exhibits, signatures,
figures and dates, each with its place in the file, as JSON."""
_DUE = """\
Say when the filings named had or have to be filed: for each item the deadline,
the count of business or calendar days from the event on the cover, what may
lawfully put it later, and whether the report was in time if that is known."""
_RULES = """\
List every rule: its code, severity and name, what it checks, its source, and
the dates of the filings to which it applies."""
_EXPLAIN = """\
Explain a rule: what it checks, why it matters, the law, a right and a wrong
example."""


def run(arguments: Sequence[str]) -> int:
    """Run the command line, given without the program's name, and return the exit status."""
    words = list(arguments)
    if not words or words[0] not in (*COMMANDS, "-h", "--help", "--version"):
        words.insert(0, "check")
    _set_streams()
    try:
        options, others = _parser().parse_known_args(words)
        if others:
            options.parser.error(f"unrecognized arguments: {' '.join(others)}")
        status: int = options.run(options)
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
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lint8k",
        description=_ABOUT,
        epilog=f"`lint8k COMMAND --help` shows the options of a command.\n\n{_ADVICE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"lint8k {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    shared: dict[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}

    check = commands.add_parser(
        "check", help="say what is wrong with a filing", description=_CHECK, epilog=_CHECK_END, **shared
    )
    check.set_defaults(run=_check, parser=check)
    check.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder to search for filings, or - for standard input (default: this folder)",
    )
    _add_outputs(check)
    check.add_argument(
        "--show-ties",
        action="store_true",
        help="add the tie-out sheet: every relation tested, and whether it holds (json always has it)",
    )
    check.add_argument(
        "--statistics", action="store_true", help="add how often each rule complained (full and concise)"
    )
    check.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto (the default) colours on a terminal only, and respects NO_COLOR",
    )
    rules = check.add_argument_group(
        "which rules run",
        "RULES are codes (AMT001), the first letters of codes (AMT) or names, with\n"
        "commas between. The closer word wins: --select AMT --ignore AMT001.",
    )
    for option, help in (
        ("--select", "run these rules alone"),
        ("--ignore", "leave these rules out"),
        ("--extend-select", "run these rules as well"),
    ):
        rules.add_argument(option, action="extend", type=_words, default=[], metavar="RULES", help=help)
    judged = check.add_argument_group("how the filing is judged")
    judged.add_argument(
        "--fail-on",
        choices=("error", "warning", "note"),
        default="warning",
        help="the mildest severity that makes the exit status 1 (default: warning)",
    )
    judged.add_argument(
        "--stage",
        choices=("draft", "final"),
        default="final",
        help="in a draft, what is still missing or left blank is a note (default: final)",
    )
    _add_reading(judged)

    parse = commands.add_parser(
        "parse", help="print what was read of a filing, as JSON", description=_PARSE, epilog=_ADVICE, **shared
    )
    parse.set_defaults(run=_parse, parser=parse)
    parse.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    _add_output(parse, "json", "jsonl")
    _add_reading(parse)

    due = commands.add_parser(
        "due", help="say when a report had or has to be filed", description=_DUE, epilog=_ADVICE, **shared
    )
    due.set_defaults(run=_due, parser=due)
    due.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    _add_output(due, "text", "json")
    _add_reading(due)

    listing = commands.add_parser(
        "rules", help="list every rule", description=_RULES, epilog=_ADVICE, **shared
    )
    listing.set_defaults(run=_rules, parser=listing)
    _add_output(listing, "full", "json")

    explain = commands.add_parser(
        "explain", help="explain a rule", description=_EXPLAIN, epilog=_ADVICE, **shared
    )
    explain.set_defaults(run=_explain, parser=explain)
    explain.add_argument(
        "rules", nargs="+", metavar="RULE", help="a code (AMT001), the first letters of codes (AMT) or a name"
    )
    _add_output(explain, "full", "json")
    return parser


def _add_outputs(parser: argparse.ArgumentParser) -> None:
    """The options of `check`, which may write several formats at once."""
    parser.add_argument(
        "--format",
        action="append",
        dest="formats",
        choices=("full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "html"),
        metavar="FORMAT",
        help="how results are written: full (the default), concise, json, jsonl, sarif, github, gitlab,"
        " junit or html; may be repeated",
    )
    parser.add_argument(
        "--output",
        action="append",
        dest="outputs",
        default=[],
        metavar="[FORMAT=]FILE",
        help="write the results, or those of one format, to FILE rather than to standard output; may be"
        " repeated: `--output sarif=lint8k.sarif` adds a file to the text in the log",
    )
    _add_loudness(parser)


def _add_output(parser: argparse.ArgumentParser, *formats: str) -> None:
    parser.add_argument(
        "--format",
        choices=formats,
        default=formats[0],
        help=f"how results are written (default: {formats[0]})",
    )
    parser.add_argument(
        "--output",
        nargs=1,
        dest="outputs",
        default=[],
        metavar="FILE",
        help="write the results to FILE rather than to standard output",
    )
    _add_loudness(parser)


def _add_loudness(parser: argparse.ArgumentParser) -> None:
    loudness = parser.add_mutually_exclusive_group()
    loudness.add_argument(
        "-q", "--quiet", action="store_true", help="say nothing beside the results but what failed"
    )
    loudness.add_argument("-v", "--verbose", action="store_true", help="say also what was read, and how")


def _add_reading(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--as-of",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day whose law applies (default: the day the filing was filed, signed or dated)",
    )
    parser.add_argument(
        "--allow-none", action="store_true", help="exit with 0 where nothing named is a Form 8-K"
    )
    parser.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input in the results")
    parser.add_argument("--isolated", action="store_true", help="read no configuration (no lint8k.toml)")
    parser.add_argument("--no-cache", action="store_true", help="use no cache (there is none yet)")


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise argparse.ArgumentTypeError("it names no rule")
    return words


def _day(text: str) -> date:
    from datetime import datetime

    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no day of the calendar, written as in 2026-11-22"
        ) from None


def _check(options: argparse.Namespace) -> int:
    from lint8k import outputs, reports, run

    actions = os.environ.get("GITHUB_ACTIONS") == "true"
    wanted = outputs.plan(options.formats or (), options.outputs, actions)
    options.outputs = [output.path for output in wanted if output.path]
    options.pages = any(output.format == "html" for output in wanted)
    report, status = run.check(options.paths or ["."], _settings(options), _say(options))
    made = [(reports.render(one.format, report, _style(options, one.path)), one) for one in wanted]
    for text, output in made:
        status = _put(reports.inert(text) if output.inert else text, status, output.path)
    return status


def _parse(options: argparse.Namespace) -> int:
    from lint8k import run
    from lint8k.jsontext import dumps

    filings, status = run.parse(options.paths, _settings(options), _say(options))
    if options.format == "jsonl":
        text = "".join(dumps(filing) + "\n" for filing in filings)
    elif run.one_named(options.paths):
        text = "".join(dumps(filing, indent=2) + "\n" for filing in filings)
    else:
        text = dumps(filings, indent=2) + "\n"
    return _put(text, status, *options.outputs)


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


def _settings(options: argparse.Namespace) -> Settings:
    from lint8k.run import Settings

    return Settings(**{name: value for name, value in vars(options).items() if name in Settings.__slots__})


def _say(options: argparse.Namespace) -> Callable[[Remark], None]:
    """What prints a remark on standard error, if it is asked for."""

    def say(remark: Remark) -> None:
        if options.verbose if remark.detail else not (remark.mild and options.quiet):
            _complain(remark.text)

    return say


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
    failure = _write_file(path, text) if path else _write(text)
    if failure:
        where = path or "standard output"
        return _fail(f"the results could not be written to {where} ({failure.strerror})")
    return status


def _write_file(path: str, text: str) -> OSError | None:
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace") as file:  # noqa: PTH123
            file.write(text)
    except OSError as error:
        return error
    return None


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
