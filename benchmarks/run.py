"""CPU time a filing: each stage of lint8k, a bare `html.parser` pass, and edgartools' reading of header and items.

    python benchmarks/run.py ../shared/corpus/filings --edgartools /path/to/venv/bin/python

Prints Markdown tables. All is measured in one run, each filing by one program after the other, so that the ratios
stand where the machine is shared; the milliseconds are this machine's alone. As many others first, unmeasured, by both: what
a program does once in a run, as to compile expressions, is no part of a filing's cost, and what it remembers of a filing that
it has seen must not help it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeVar

from lint8k import engine, filing_json, parsing, readers, report, run
from lint8k.api import Rule, rules_in
from lint8k.grammar import facts
from lint8k.reports import json as json_report
from lint8k.reports.style import Style
from lint8k.source import File

STAGES = ("read", "parse", "rules", "report", "facts and ties", "html.parser", "edgartools")
RELATIONS = ("AMT", "DAT")
Made = TypeVar("Made")


class Times(dict[str, float]):
    """CPU seconds by stage for one filing; its `kind` is the format that it was read as."""

    kind = ""

    def least(self, other: Times) -> None:
        """Take what another run took where it took less: what else the machine did can only have added to it."""
        for stage, seconds in other.items():
            self[stage] = min(seconds, self.get(stage, seconds))

    def take(self, stage: str, work: Callable[..., Made], *words: Any) -> Made:
        start = time.process_time()
        made = work(*words)
        self[stage] = self.get(stage, 0.0) + time.process_time() - start
        return made


def measure(path: Path, rules: Sequence[type[Rule]]) -> Times | None:
    """One filing through every stage; None where it is no Form 8-K."""
    data, times = path.read_bytes(), Times()
    file = times.take("read", File.from_bytes, str(path), data)
    reading = times.take("read", readers.read, file)
    try:
        filing = times.take("parse", parsing.parse, file, reading)
    except parsing.NotAFilingError:
        return None
    times.kind = reading.format
    times.take("print", lambda: "".join(filing_json.pieces(filing)))
    verdict = times.take("rules", engine.judge, filing, rules)
    whole = report.Report("0", date.min, (times.take("report", report.of_verdict, verdict),), ())
    times.take("report", json_report.render, whole, Style())
    times.take("facts and ties", facts.find, filing.text, filing.body.start, filing.body.end)
    ties = [rule for rule in rules if rule.code.startswith(RELATIONS)]
    times.take("facts and ties", engine.judge, filing, ties)
    if times.kind == "html":
        times.take("html.parser", bare, file.raw)
    return times


def bare(text: str) -> None:
    """The least that reading HTML costs with the standard library."""
    parser = HTMLParser()
    parser.feed(text)
    parser.close()


class Edgartools:
    """edgartools in an environment of its own, which answers with CPU seconds as it is asked."""

    def __init__(self, python: str) -> None:
        script = Path(__file__).with_name("edgartools_items.py")
        self.process = subprocess.Popen(
            [python, str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def seconds(self, path: Path) -> float | None:
        """The CPU time of a submission; None where edgartools fails on it, or wants the network."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        answer: float | None = json.loads(self.process.stdout.readline())
        return answer


def table(rows: Collection[Times]) -> Iterator[str]:
    """Milliseconds, median and 95th percentile, by format and stage."""
    yield f"| format | filings | {' | '.join(STAGES)} |"
    yield f"| --- | ---: | {' | '.join('---:' for _ in STAGES)} |"
    for kind in sorted({row.kind for row in rows}):
        mine = [row for row in rows if row.kind == kind]
        cells = []
        for stage in STAGES:
            values = sorted(1000 * row[stage] for row in mine if stage in row)
            cells.append(f"{statistics.median(values):.1f} / {at(values, 0.95):.1f}" if values else "")
        yield f"| {kind} | {len(mine)} | {' | '.join(cells)} |"


def at(values: Sequence[float], share: float) -> float:
    """The value below which a share of the sorted values lie."""
    return values[min(len(values) - 1, int(share * len(values)))]


def ratios(rows: Collection[Times]) -> Iterator[str]:
    """The bars, as median and 95th percentile of the one over the same of the other."""
    parse, check = ("read", "parse", "print"), ("read", "parse", "rules", "report")
    yield "| lint8k | over | filings | at the median | at the 95th percentile |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for name, stages, other in (
        ("parse", parse, "edgartools"),
        ("check", check, "edgartools"),
        ("parse", parse, "html.parser"),
        ("check", check, "html.parser"),
        ("facts and ties", ("facts and ties",), "html.parser"),
    ):
        both = [row for row in rows if other in row]
        if both:
            ours = sorted(sum(row[stage] for stage in stages) for row in both)
            theirs = sorted(row[other] for row in both)
            middle = statistics.median(ours) / statistics.median(theirs)
            tail = at(ours, 0.95) / at(theirs, 0.95)
            yield f"| `{name}` | {other} | {len(both)} | {middle:.2f} | {tail:.2f} |"


def cold(commands: Mapping[str, Sequence[str]], times: int = 9) -> Iterator[str]:
    """The CPU time of whole commands, in turns and once unmeasured: the median, and the first two commands' over it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    spent: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(times + 1):
        for name, command in commands.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=environment
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:
                spent[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    ours, cached, *_ = middles = {name: statistics.median(mine) for name, mine in spent.items()}.values()
    yield "| from a standing start | CPU, ms | lint8k cold over it | lint8k cached over it |"
    yield "| --- | ---: | ---: | ---: |"
    for name, middle in zip(commands, middles, strict=True):
        yield f"| `{name}` | {1000 * middle:.0f} | {ours / middle:.2f} | {cached / middle:.2f} |"


def from_a_standing_start(chosen: argparse.Namespace, scratch: Path) -> Iterator[str]:
    """lint8k on a small filing, with a config file, cold and from a warm cache, beside other linters."""
    config, cache, query = scratch / "lint8k.toml", scratch / "cache", scratch / "query.sql"
    config.write_text('select = ["ALL"]\n', "utf-8")
    query.write_text("select a from b\n", "utf-8")
    small = str(chosen.small)
    check = [chosen.lint8k, "check", "--config", str(config)]
    commands = {"lint8k check, cold": [*check, "--no-cache", small]}
    commands["lint8k check, cached"] = [*check, "--cache-dir", str(cache), small]
    if chosen.proselint:
        commands["proselint check"] = [chosen.proselint, "check", small]
    if chosen.sqlfluff:
        commands["sqlfluff lint, one line"] = [chosen.sqlfluff, "lint", "--dialect", "ansi", str(query)]
    commands["lint8k --version"] = [chosen.lint8k, "--version"]
    commands["python -c pass"] = [sys.executable, "-c", "pass"]
    yield from cold(commands)


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folder", type=Path, help="a folder of filings")
    options.add_argument("--every", type=int, default=1, metavar="N", help="measure every Nth filing")
    options.add_argument(
        "--edgartools", metavar="PYTHON", help="the Python of an environment that has edgartools"
    )
    options.add_argument(
        "--lint8k",
        metavar="COMMAND",
        default=str(Path(sys.executable).with_name("lint8k")),
        help="lint8k as it is installed, to start it from cold",
    )
    options.add_argument("--proselint", metavar="COMMAND", help="proselint, to compare a start from cold")
    options.add_argument("--sqlfluff", metavar="COMMAND", help="sqlfluff, the same, on a file of one line")
    options.add_argument("--small", type=Path, metavar="FILE", help="the filing for starts from cold")
    options.add_argument(
        "--times", type=int, default=1, metavar="N", help="the least of N runs, each in a process of its own"
    )
    options.add_argument("--rows", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.times > 1:
        rows = least(sys.argv[1:], chosen.times)
    else:
        rows = measured(chosen)
    if chosen.rows:
        print(json.dumps([[path, row.kind, row] for path, row in rows.items()]))
        return
    print(*ratios(rows.values()), "", *table(rows.values()), sep="\n")
    if chosen.small:
        with tempfile.TemporaryDirectory() as name:
            print("", *from_a_standing_start(chosen, Path(name)), sep="\n")


def least(words: Sequence[str], times: int) -> dict[str, Times]:
    """What each filing took where it took least, in so many runs with these words of the command line."""
    found: dict[str, Times] = {}
    for _ in range(times):
        command = [sys.executable, __file__, *words, "--times", "1", "--rows"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        for path, kind, seconds in json.loads(done.stdout):
            row = found.setdefault(path, Times())
            row.kind = kind
            row.least(Times(seconds))
    return found


def measured(chosen: argparse.Namespace) -> dict[str, Times]:
    """What each filing took, by its path."""
    rules = sorted((rule for rule in rules_in("lint8k_rules") if rule.default), key=lambda rule: rule.code)
    every = sorted(path for path in chosen.folder.rglob("*") if path.suffix in (".txt", ".htm"))
    paths, others = every[:: chosen.every], every[chosen.every // 2 :: chosen.every]
    edgar = Edgartools(chosen.edgartools) if chosen.edgartools else None
    for path in others if chosen.every > 1 else paths[:20]:
        times = measure(path, rules)
        if edgar and times is not None and times.kind == "submission":
            edgar.seconds(path)
    run.look_for_garbage_seldom()  # as lint8k does
    rows: dict[str, Times] = {}
    for path in paths:
        times = measure(path, rules)
        if times is None:
            continue
        theirs = edgar.seconds(path) if edgar and times.kind == "submission" else None
        if theirs is not None:
            times["edgartools"] = theirs
        rows[str(path)] = times
    return rows


if __name__ == "__main__":
    main()
