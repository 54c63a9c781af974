"""How a footnote mark of an exhibit list is looked for."""

from __future__ import annotations

import re


def alone(mark: str) -> re.Pattern[str]:
    """A mark that stands by itself: "*" is not found in "**"."""
    return re.compile(rf"(?<!{re.escape(mark[0])}){re.escape(mark)}(?!{re.escape(mark[0])})")
