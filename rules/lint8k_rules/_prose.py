"""The report's own words: what the rules on wording look through."""

from __future__ import annotations

import re

from lint8k.api import Filing

_NOT_OURS = re.compile(
    r"""
      \b(?:https?://|www\.)[^\s\xa0<>]+ | [^\s\xa0@]{1,80}@[^\s\xa0@]{1,80}          # addresses of the web and of mail
    | “(?:[^“”\n]|\n(?!\n)){80,2000}”                                              # quotations, not terms in marks
    | (?<![^\s\xa0(\[])"(?=[^\s\xa0])(?:[^"\n]|\n(?!\n)){80,2000}(?<![\s\xa0])"(?!\w)
    """,
    re.X,
)
_INK = re.compile(r"[^\s\xa0]")
FILLER = "\0"
"""Stands for each character that is not the report's own."""


def prose(filing: Filing) -> str:
    """The main document's text with all that is not the report's own words filled in, so that offsets stay.

    Its own are the cover, the items, the signature page and the rows of the exhibit index; what else stands
    after the signatures (exhibits set out there) is not, nor are quotations, web and e-mail addresses.
    """
    text = filing.text
    end = filing.signing.end if filing.signing else filing.body.end
    pieces, last = [text[:end]], end
    for row in filing.exhibits.index:
        if row.span.start >= last:
            pieces += [FILLER * (row.span.start - last), text[row.span.start : row.span.end]]
            last = row.span.end
    return _NOT_OURS.sub(_filled, "".join(pieces))


def _filled(match: re.Match[str]) -> str:
    return _INK.sub(FILLER, match[0])
