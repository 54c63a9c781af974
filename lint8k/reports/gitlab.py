"""GitLab's code quality report: a JSON array of issues.

GitLab documentation, "Code Quality", "Code Quality report format". A fingerprint must be the issue's own in the
whole report and stay when lines are added above: it is made of path, rule and words, and a count of twins.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Any

from lint8k.jsontext import dumps
from lint8k.report import Complaint, Report
from lint8k.reports.paths import relative
from lint8k.reports.style import Style

_SEVERITIES = {"error": "critical", "warning": "major", "note": "info"}


def render(report: Report, style: Style) -> str:
    """All violations, indented."""
    seen: Counter[str] = Counter()
    complaints = (one for file in report.files for one in (*file.complaints, *file.waived))
    return dumps([_issue(one, seen) for one in complaints], indent=2) + "\n"


def _issue(complaint: Complaint, seen: Counter[str]) -> dict[str, Any]:
    location = complaint.place.location
    start, end = location.start, location.end
    # A Word document has no lines: its place is told in words.
    begin, last = (1, 1) if start.block else (start.line, end.line)
    path = relative(location.path)
    message = complaint.message + (f" (waived: {complaint.waived})" if complaint.waived else "")
    return {
        "description": f"{start}: {message}" if start.block else message,
        "check_name": complaint.rule,
        "fingerprint": _fingerprint(path, complaint, seen),
        "severity": "info" if complaint.waived else _SEVERITIES[complaint.severity],
        "location": {"path": path, "lines": {"begin": begin, "end": last}},
        "content": {"body": complaint.citation},
    }


def _fingerprint(path: str, complaint: Complaint, seen: Counter[str]) -> str:
    key = f"{path}\n{complaint.fingerprint}"
    seen[key] += 1
    return hashlib.sha256(f"{key}\n{seen[key]}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
