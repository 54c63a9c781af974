"""Fuzz the targets with atheris, each for so many seconds, in processes of their own.

    python -m tests.fuzz.run --seconds 30             # every target
    python -m tests.fuzz.run --seconds 600 items facts

A target that raises, hangs for 20 seconds over one input or takes a gigabyte fails, and the input is named. atheris is no
dependency of the tests: without it this says so, and exits with 0.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "examples"
SCRAPS = [
    b"\n", b"\n\n", b"\r\n", b"\t", b"   ", b"\xc2\xa0", b"\xe2\x80\x9c", b"\x00", b"\xff", b"____", b"(", b")", b"*",
    *rb"""<p>|<td>|</table>|&nbsp;|<br>|<PAGE>|<TABLE>|<S> <C>|<DOCUMENT>|<TYPE>8-K|<TEXT>|</TEXT>|FILER:|FORM 8-K|
    Item 1.01 |ITEMS 2.02 and 7.01 |Item 9.01 Financial Statements and Exhibits|(d) Exhibits|99.1   Press release|EXHIBIT INDEX|
    SIGNATURES|By: /s/ A. Quill|Date: March 4, 2015|Title: Secretary|Date of Report: |(Exact name of registrant)|001-34567 |
    36-4127385 |[ ] |[X] |$1,250,000 |12.5% |500,000 shares |at $14.00 per share |for aggregate proceeds of |twenty-one (21) |
    the 28th day of April, 2000 |within 45 days of |respectively |consisting of |(i) |and |one-for-ten |(in thousands)|Total   100
    """.split(b"|"),
]  # fmt: skip
"""What a filing is made of: the fuzzer's dictionary."""


def seeds() -> list[bytes]:
    """What the fuzzer begins with: the drafts of the examples, whole and in pieces."""
    drafts = [path.read_bytes() for path in sorted(EXAMPLES.glob("*/*.txt"))]
    return [*drafts, *(draft[at : at + 1500] for draft in drafts for at in range(0, len(draft), 1500))]


def main() -> int:
    """Run what the command line asks for; 1 if a target failed."""
    parser = argparse.ArgumentParser(description="Fuzz the readers and the grammars with atheris.")
    parser.add_argument("targets", nargs="*", help="names of targets; all, if none is given")
    parser.add_argument("--seconds", type=int, default=30, help="for each target")
    parser.add_argument("--found", type=Path, help="keep the inputs that failed in this folder")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked, rest = parser.parse_known_args()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: nothing was fuzzed")
        return 0
    if asked.one:
        return _fuzz(asked.one, rest)
    from tests.fuzz.targets import TARGETS

    names = asked.targets or list(TARGETS)
    if unknown := sorted(set(names) - set(TARGETS)):
        parser.error(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
        found = asked.found or Path(scratch)
        found.mkdir(parents=True, exist_ok=True)
        outcomes = list(pool.map(lambda name: _run(name, asked.seconds, Path(scratch), found), names))
    return max(outcomes, default=0)


def _run(name: str, seconds: int, scratch: Path, found: Path) -> int:
    """Fuzz one target in a process of its own, and tell how it went."""
    corpus = scratch / name
    corpus.mkdir()
    for number, seed in enumerate(seeds()):
        (corpus / str(number)).write_bytes(seed)
    words = scratch / f"{name}.dict"
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in scrap) + '"\n' for scrap in SCRAPS))
    ran = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.run", "--one", name, str(corpus), f"-max_total_time={seconds}", f"-dict={words}",
         "-max_len=12000", "-timeout=20", "-rss_limit_mb=1024", f"-artifact_prefix={found}/{name}-"],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    done = re.findall(r"#(\d+)", ran.stderr)
    print(
        f"{name}: {done[-1] if done else 0} inputs, {'failed' if ran.returncode else 'nothing found'}",
        flush=True,
    )
    if ran.returncode:
        print(ran.stderr[-3000:], flush=True)
    return int(ran.returncode != 0)


def _fuzz(name: str, arguments: list[str]) -> int:
    import atheris

    with atheris.instrument_imports(include=["lint8k", "lint8k_rules"]):
        from tests.fuzz.targets import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
