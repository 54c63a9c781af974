"""Paths as other programs want them: relative to the working folder where they can be, with forward slashes."""

from __future__ import annotations

import os
import posixpath


def relative(path: str) -> str:
    """The path from the working folder if it lies below, else as it was named."""
    if os.path.isabs(path):
        below = os.path.relpath(path)
        path = path if below.startswith(os.pardir) else below
    return posixpath.normpath(path.replace(os.sep, "/"))


def uri(path: str) -> str:
    """The path as a relative reference of RFC 3986, percent-encoded; absolute only where the path is elsewhere."""
    from urllib.parse import quote

    found = relative(path)
    encoded = quote(found.encode("utf-8", "surrogateescape"), safe="/")
    return f"file://{encoded}" if found.startswith("/") else encoded
