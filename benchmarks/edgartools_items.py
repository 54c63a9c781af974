"""Run by `run.py` in an environment that has edgartools: paths of submissions in, CPU seconds out, a line each.

A line of `null` is a submission that edgartools cannot read without the network, or at all.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ.setdefault("EDGAR_IDENTITY", "A Benchmark benchmark@example.com")

from edgar import Filing
from edgar.company_reports.current_report import CurrentReport


def seconds(path: str) -> float | None:
    """The CPU time of reading a submission's header and items."""
    start = time.process_time()
    try:
        filing = Filing.from_sgml(path)
        _ = filing.header, CurrentReport(filing).items
    except Exception:
        return None
    return time.process_time() - start


for number, line in enumerate(sys.stdin):
    if not number:
        seconds(line.strip())
    print(json.dumps(seconds(line.strip())), flush=True)
