"""The report's own words: what the rules on wording look through."""

from __future__ import annotations

import re
from functools import lru_cache

from lint8k.api import Filing

_WEB = re.compile(r"(?:https?://|HTTPS?://|www\.|WWW\.)[^\s\xa0<>()]+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}")
_QUOTED = re.compile(
    r"“(?:[^“”\n]|\n(?!\n)){80,2000}”"
    r"|(?<![^\s\xa0(\[])\"(?=[^\s\xa0])(?:[^\"\n]|\n(?!\n)){80,2000}(?<![\s\xa0])\"(?!\w)"
)
"""Quotations: what stands between marks and is longer than a term or a title."""
_INK = re.compile(r"[^\s\xa0]")
FILLER = "\0"
"""Stands for each character that is not the report's own."""


def prose(filing: Filing) -> str:
    """The main document's text with all that is not the report's own words filled in, so that offsets stay.

    Its own are the cover, the items, the signature page and the rows of the exhibit index; what else stands
    after the signatures (exhibits set out there) is not, nor are quotations, web and e-mail addresses.
    """
    end = filing.signing.end if filing.signing else filing.body.end
    return _own(filing.text, end, tuple((row.span.start, row.span.end) for row in filing.exhibits.index))


@lru_cache(maxsize=4)
def _own(text: str, end: int, rows: tuple[tuple[int, int], ...]) -> str:
    pieces, last = [text[:end]], end
    for start, stop in rows:
        if start >= last:
            pieces += [FILLER * (start - last), text[start:stop]]
            last = stop
    own = _QUOTED.sub(_filled, _WEB.sub(_filled, "".join(pieces)))
    return _MAIL.sub(_filled, own) if "@" in own else own


def _filled(match: re.Match[str]) -> str:
    return _INK.sub(FILLER, match[0])
