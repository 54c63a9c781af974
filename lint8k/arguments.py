"""What may be written on the command line, and the help for it. Nothing but argparse is imported here."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from lint8k import __version__

if TYPE_CHECKING:
    from datetime import date

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
_INIT = """\
Write a lint8k.toml in which every setting is explained, and nothing is changed
yet. A file that is there is never overwritten."""
_CONFIG = """\
Show the settings in force for each file or folder named, and the file and line
from which each of them comes."""
_WAIVE = """\
Write into lint8k-waivers.toml that each violation of a rule in the filings
named is accepted, and why. It goes by the part of the filing and the words of
which the rule complains, so that edits elsewhere leave it alone."""
_COMPLETION = """\
Print the script by which a shell completes the command line of lint8k, with the
codes and names of the rules that are installed. Its first lines say where it
goes."""
_CLEAN = """\
Remove what `lint8k check` remembers of filings that it judged: the entries of
its cache, in the user's cache folder or in another. Nothing else is touched."""
_EXPLAIN = """\
Explain a rule: what it checks, why it matters, the law, a right and a wrong
example."""

_OF_ANY_WIDTH = partial(argparse.RawDescriptionHelpFormatter, width=80)
"""With what argparse looks at each option while it is added: to ask the terminal for its width takes long."""


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of every command, or of the one that is given, which takes less time.

    What it parses has the command's name in `command`, and its own parser in `parser`.
    """
    parser = argparse.ArgumentParser(
        prog="lint8k",
        description=_ABOUT,
        epilog=f"`lint8k COMMAND --help` shows the options of a command.\n\n{_ADVICE}",
        formatter_class=_OF_ANY_WIDTH,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"lint8k {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (help, description, epilog, add_options) in _COMMANDS.items():
        if command in (None, name):
            one = commands.add_parser(
                name,
                help=help,
                description=description,
                epilog=epilog,
                formatter_class=_OF_ANY_WIDTH,
                allow_abbrev=False,
            )
            one.set_defaults(command=name, parser=one)
            add_options(one)
            one.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    return parser


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder to search for filings, or - for standard input (default: this folder)",
    )
    _add_outputs(parser)
    parser.add_argument(
        "--show-ties",
        action="store_true",
        help="add the tie-out sheet: every relation tested, and whether it holds (json always has it)",
    )
    parser.add_argument(
        "--statistics", action="store_true", help="add how often each rule complained (full and concise)"
    )
    parser.add_argument(
        "--redact",
        action="store_true",
        help="leave the filing's words out of every result: rule, place and law remain",
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto (the default) colours on a terminal only, and respects NO_COLOR",
    )
    rules = parser.add_argument_group(
        "which rules run",
        "RULES are codes (AMT001), the first letters of codes (AMT) or names, with\n"
        "commas between. The closer word wins: --select AMT --ignore AMT001.\n"
        "A rule that is off by default runs where its code or name is said.",
    )
    for option, help in (
        ("--select", "run these rules alone"),
        ("--ignore", "leave these rules out"),
        ("--extend-select", "run these rules as well"),
    ):
        rules.add_argument(option, action="extend", type=_words, default=[], metavar="RULES", help=help)
    judged = parser.add_argument_group("how the filing is judged")
    judged.add_argument(
        "--fail-on",
        choices=("error", "warning", "note"),
        help="the mildest severity that makes the exit status 1 (default: warning)",
    )
    judged.add_argument(
        "--stage",
        choices=("draft", "final"),
        help="in a draft, what is still missing or left blank is a note (default: final)",
    )
    judged.add_argument(
        "--no-waivers", action="store_true", help="heed no waiver, in a file or in a comment: for an audit"
    )
    fixing = parser.add_argument_group("fixes")
    fixing.add_argument(
        "--fix", action="store_true", help="make the edits that cannot change what the report says"
    )
    fixing.add_argument(
        "--unsafe-fixes", action="store_true", help="make those as well that may: read them afterwards"
    )
    fixing.add_argument(
        "--diff",
        action="store_true",
        help="print what would be changed, and change nothing; 1 if there is any",
    )
    accepted = parser.add_argument_group("old violations")
    accepted.add_argument(
        "--baseline", metavar="FILE", help="the violations in FILE are old, and do not stand"
    )
    accepted.add_argument(
        "--write-baseline", metavar="FILE", help="write what stands into FILE, so that it is old from now on"
    )
    accepted.add_argument(
        "--update-baseline", action="store_true", help="take out of --baseline what no longer occurs"
    )
    _add_reading(judged)
    speed = parser.add_argument_group("speed")
    speed.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="judge with N processes, where there is enough to do for them (default: the machine's cores)",
    )
    speed.add_argument(
        "--no-cache", action="store_true", help="judge every filing anew, and remember nothing of it"
    )
    speed.add_argument(
        "--cache-dir", metavar="FOLDER", help="remember in FOLDER, and not in the user's cache folder"
    )


def _parse_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    _add_output(parser, "json", "jsonl")
    _add_reading(parser)
    _add_no_cache(parser)


def _due_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    _add_output(parser, "text", "json")
    _add_reading(parser)
    _add_no_cache(parser)


def _rules_options(parser: argparse.ArgumentParser) -> None:
    _add_output(parser, "full", "json")


def _explain_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "rules", nargs="+", metavar="RULE", help="a code (AMT001), the first letters of codes (AMT) or a name"
    )
    _add_output(parser, "full", "json")


def _init_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", default="", metavar="FOLDER", help="where to (default: this folder)"
    )
    _add_loudness(parser)


def _config_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", default=[], metavar="PATH", help="a file or a folder (default: this folder)"
    )
    _add_output(parser, "text", "json")
    parser.add_argument("--config", metavar="FILE", help="as in `lint8k check`")
    parser.add_argument("--isolated", action="store_true", help="as in `lint8k check`")


def _waive_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE", help="the code or the name of the rule")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    parser.add_argument("--reason", required=True, help="why it is accepted")
    parser.add_argument("--by", metavar="NAME", help="who accepts it")
    parser.add_argument(
        "--until", type=_day, metavar="YYYY-MM-DD", help="the last day on which it is accepted"
    )
    parser.add_argument("--place", help='only what stands there: "Item 9.01", cover, ...')
    parser.add_argument("--words", help="only what is said of these words")
    parser.add_argument("--stage", choices=("draft", "final"), help="as in `lint8k check`")
    parser.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as in `lint8k check`")
    parser.add_argument("--config", metavar="FILE", help="as in `lint8k check`")
    _add_loudness(parser)


def _clean_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cache-dir", metavar="FOLDER", help="as in `lint8k check`")
    _add_loudness(parser)


def _completion_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell that reads it")
    _add_loudness(parser)


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
    _add_config(parser)


def _add_no_cache(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--no-cache", action="store_true", help="accepted as in `lint8k check`; this command has no cache"
    )


def _add_config(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="take the configuration from FILE, and not from the nearest lint8k.toml or pyproject.toml above each"
        " filing; its patterns count from this folder",
    )
    parser.add_argument("--isolated", action="store_true", help="read no configuration")


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise argparse.ArgumentTypeError("it names no rule")
    return words


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def _day(text: str) -> date:
    from datetime import datetime

    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no day of the calendar, written as in 2026-11-22"
        ) from None


_COMMANDS = {
    "check": ("say what is wrong with a filing", _CHECK, _CHECK_END, _check_options),
    "parse": ("print what was read of a filing, as JSON", _PARSE, _ADVICE, _parse_options),
    "due": ("say when a report had or has to be filed", _DUE, _ADVICE, _due_options),
    "rules": ("list every rule", _RULES, _ADVICE, _rules_options),
    "explain": ("explain a rule", _EXPLAIN, _ADVICE, _explain_options),
    "init": ("write a commented lint8k.toml", _INIT, _ADVICE, _init_options),
    "config": ("show the settings in force for a file", _CONFIG, _ADVICE, _config_options),
    "waive": ("accept violations, with a reason", _WAIVE, _ADVICE, _waive_options),
    "clean": ("remove what the cache holds", _CLEAN, _ADVICE, _clean_options),
    "completion": (
        "print a script for the completion of the command line",
        _COMPLETION,
        _ADVICE,
        _completion_options,
    ),
}
"""Of each command the help for it, what stands before and behind its options, and what adds them."""
COMMANDS = tuple(_COMMANDS)
