"""Whether time and memory grow with the length of a filing and no faster: ten sizes up to 5 MB, and odd shapes.

    python benchmarks/growth.py [--parse] [SHAPE ...]

Prints a Markdown table: for each shape the slope of a log-log fit of CPU time against length (1 is linear), the time at the
largest size, and the peak memory over the length of a file of 10 MB: of `lint8k check`, or of `lint8k parse`. Each
measurement is a process of its own.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Callable

SIZES = tuple(round(5_000_000 / 1.7**step) for step in range(9, -1, -1))
LARGE = 10_000_000
HEAD = """UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

Date of Report (Date of earliest event reported): March 4, 2015

Hollin Ridge Materials, Inc.
(Exact name of registrant as specified in its charter)

Delaware
(State or other jurisdiction of incorporation)

Item 8.01  Other Events.

"""
PARAGRAPH = """On March {day}, 2015, Hollin Ridge Materials, Inc. sold {count},000 shares of its common stock at $14.00 per
share, for an aggregate of ${total},000, to {count} investors, of whom 12.5% hold warrants that expire on
June 30, 2019. See Item 1.01 and Exhibit 10.1 of this report.

"""
ROW = "Quarry No. {count}          ${total},000        {count},250         {day}.5%\n"
TAIL = """SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

Hollin Ridge Materials, Inc.

By: /s/ Jane Roe
Jane Roe
Chief Financial Officer

Date: March 5, 2015
"""


def text(size: int) -> str:
    """A typed filing of about so many characters: prose and tables by turns."""
    parts, length, number = [HEAD], len(HEAD) + len(TAIL), 0
    while length < size:
        number += 1
        form = PARAGRAPH if number % 8 else ROW * 6 + "\n"
        part = form.format(day=number % 28 + 1, count=number % 900 + 10, total=14 * (number % 900 + 10))
        parts.append(part)
        length += len(part)
    return "".join(parts) + TAIL


def html(size: int) -> str:
    """The same as HTML, a paragraph an element and a row a table row."""
    made = []
    for block in text(round(size / 1.216)).split("\n\n"):
        lines = block.split("\n")
        if "   " in block:
            rows = ["".join(f"<td>{cell}</td>" for cell in line.split("  ") if cell) for line in lines]
            made.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        else:
            made.append(f'<p style="margin-top:0pt; font-size:10pt">{"<br>".join(lines)}</p>')
    return f"<html><body>\n{chr(10).join(made)}\n</body></html>"


def submission(size: int) -> str:
    """The same as a submission: the report in HTML, with an exhibit as long."""
    report, exhibit = html(size // 2), html(size // 2)
    return f"""<SEC-DOCUMENT>0001234567-15-000001.txt : 20150305
<SEC-HEADER>0001234567-15-000001.hdr.sgml : 20150305
ACCESSION NUMBER:\t\t0001234567-15-000001
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20150304
ITEM INFORMATION:\t\tOther Events
FILED AS OF DATE:\t\t20150305
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.htm
<TEXT>
{report}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>release.htm
<TEXT>
{exhibit}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def _set(filler: str, mark: str = "") -> Callable[[int], str]:
    """A filing with nothing but a filler repeated in its body, as HTML if a mark of HTML comes first."""

    def made(size: int) -> str:
        head = f"{mark}{HEAD}"
        return head + filler * ((size - len(head) - len(TAIL)) // len(filler) + 1) + "\n\n" + TAIL

    return made


SHAPES: dict[str, Callable[[int], str]] = {
    "text": text,
    "html": html,
    "submission": submission,
    "open tags": _set("<b>", "<html><body>"),
    "open tables": _set("<table><tr><td>1", "<html><body>"),
    "a tag that never ends": lambda size: f"<html><body>{HEAD}<p " + "a=1 " * (size // 4),
    "entities": _set("&amp;&nbsp;&#8226;", "<html><body>"),
    "one line of prose": lambda size: HEAD + " ".join(text(size)[len(HEAD) :].split()) + "\n\n" + TAIL,
    "one word": _set("a"),
    "blanks": _set(" "),
    "line ends": _set("\n"),
    "tabs": _set("\t"),
    "dollar signs": _set("$"),
    "Item": _set("Item "),
    "Items, one a line": _set("Item 8.01 Other Events\n"),
    "Exhibits, one a line": _set("99.1  Press release\n"),
    "dates": _set("March 4, 2015 "),
    "years": _set("2015 "),
    "number words": _set("one hundred "),
    "figures": _set("1,000,000 "),
    "open brackets": _set("(["),
    "quotation marks": _set('"a '),
    "underscores": _set("_"),
    "signatures": _set("By: /s/ Jane Roe\n"),
    "rules of a table": _set("-----  ====\n"),
}


def measured(shape: str, size: int, *, parse: bool) -> tuple[float, float]:
    """CPU seconds and peak kilobytes of one filing, in a process of its own."""
    words = [sys.executable, __file__, "--one", str(size), *(["--parse"] if parse else []), shape]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    seconds, kilobytes = json.loads(done.stdout)
    return seconds, kilobytes


def one(shape: str, size: int, *, parse: bool) -> tuple[float, float]:
    """The measurement itself: a small filing first, so that what is made once is made."""
    from lint8k import engine, filing_json, parsing, readers, report
    from lint8k.api import rules_in
    from lint8k.source import File

    rules = [] if parse else sorted(rules_in("lint8k_rules"), key=lambda rule: rule.code)

    def take(data: list[bytes]) -> None:
        file = File.from_bytes("filing.txt", data.pop())  # nothing keeps the bytes, as in a run on a file
        filing = parsing.parse(file, readers.read(file))
        if parse:
            for _ in filing_json.pieces(filing):
                pass
        else:
            report.of_verdict(engine.judge(filing, rules))

    take([text(5_000).encode()])
    data = [SHAPES[shape](size).encode()]
    start = time.process_time()
    take(data)
    spent = time.process_time() - start
    return spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def slope(points: list[tuple[int, float]]) -> float:
    """The slope of the least-squares line through the logarithms."""
    xs, ys = [math.log(size) for size, _ in points], [math.log(seconds) for _, seconds in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "shapes", nargs="*", metavar="SHAPE", help=f"one of: {', '.join(SHAPES)} (default: all)"
    )
    options.add_argument(
        "--parse", action="store_true", help="read, parse and print alone, without the rules"
    )
    options.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        print(json.dumps(one(chosen.shapes[0], chosen.one, parse=chosen.parse)))
        return
    print(
        "| shape | slope | seconds at 5 MB | peak at 10 MB, times the file |",
        "| --- | ---: | ---: | ---: |",
        sep="\n",
    )
    for shape in chosen.shapes or SHAPES:
        points = [(size, measured(shape, size, parse=chosen.parse)[0]) for size in SIZES]
        peak = measured(shape, LARGE, parse=chosen.parse)[1] * 1024 / LARGE
        print(f"| {shape} | {slope(points):.2f} | {points[-1][1]:.2f} | {peak:.1f} |", flush=True)


if __name__ == "__main__":
    main()
