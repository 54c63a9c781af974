"""The report's own words: what the rules on wording look through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import accumulate, islice

from lint8k.api import Filing, NamedTuple, again, once, regex

_WEB = regex(r"(?:https?://|HTTPS?://|www\.|WWW\.)[^\s\xa0<>()]+")
_MAIL = regex(r"[\w.+-]{1,64}@[\w.-]{1,80}")
_QUOTED = regex(
    r"“(?:[^“”\n]|\n(?!\n)){80,2000}”"
    r"|\"(?<![^\s\xa0(\[]\")(?=[^\s\xa0])(?:[^\"\n]|\n(?!\n)){80,2000}(?<![\s\xa0])\"(?!\w)"
)
"""Quotations: what stands between marks and is longer than a term or a title."""
_INK = regex(r"[^\s\xa0]")
_PARTED = regex(r"([A-Za-z0-9]+)")
_BLANK = regex(r"[\s\xa0]")
_AT_ONCE = 50_000
"""How many characters a piece has at least."""
_SHORT = 500_000
"""The words of a report of no more characters are kept."""
GAP = r"(?:[ \xa0]{1,2}|[ \xa0]{0,3}\n[ \xa0]{0,80}(?!\n))"
"""What parts two words of a paragraph: a blank or two, or the end of a line. A part of an expression."""
FILLER = "\0"
"""Stands for each character that is not the report's own."""


@once
def prose(filing: Filing) -> str:
    """The main document's text with all that is not the report's own words filled in, so that offsets stay.

    Its own are the cover, the items, the signature page and the rows of the exhibit index; what else stands
    after the signatures (exhibits set out there) is not, nor are quotations, web and e-mail addresses.
    """
    text = filing.text
    last = filing.signing.end if filing.signing else filing.body.end
    pieces = [text[:last]]
    for row in filing.exhibits.index:
        if row.span.start >= last:
            pieces += [FILLER * (row.span.start - last), text[row.span.start : row.span.end]]
            last = row.span.end
    own = _QUOTED.sub(_filled, _WEB.sub(_filled, "".join(pieces)))
    return _MAIL.sub(_filled, own) if "@" in own else own


class Token(NamedTuple):
    """A word: as printed, and its offsets."""

    text: str
    start: int
    end: int


_token = partial(tuple.__new__, Token)
"""As `Token`, of its three parts in a tuple, in half the time: a report has thousands of words."""


@again(20_000)
def each_token(filing: Filing) -> Iterator[Token]:
    """The words of the report's own text, in order: unbroken rows of letters and digits, as `prose` has them."""
    text = prose(filing)
    for low, high in pieces(text):
        parts = _PARTED.split(text[low:high])
        ends = tuple(accumulate(map(len, parts), initial=low))
        yield from map(_token, zip(parts[1::2], ends[1::2], ends[2::2], strict=False))


def vocabulary(filing: Filing) -> frozenset[str]:
    """The words of the report's own text, each once, as printed; of a long report they are not kept."""
    return _vocabulary(filing) if len(filing.text) <= _SHORT else _of(filing)


@once
def _vocabulary(filing: Filing) -> frozenset[str]:
    return _of(filing)


def _of(filing: Filing) -> frozenset[str]:
    """The words, each once, without a list of all of them, which would fill the memory."""
    return frozenset(token.text for token in each_token(filing))


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """A text in pieces of some length, none of which ends within a word, so that the words of a long one are not held at once."""
    low = 0
    while low < len(text):
        gap = _BLANK.search(text, low + _AT_ONCE) if low + _AT_ONCE < len(text) else None
        high = gap.start() if gap else len(text)
        yield low, high
        low = high


def stretches(words: Iterator[Token], most: int, again: int) -> Iterator[list[Token]]:
    """So many words at a time, of which the last `again` begin the next, so that those of a long report are not held at once."""
    held = list(islice(words, most))
    yield held
    while len(held) == most and (coming := list(islice(words, most - again))):
        held = [*held[most - again :], *coming]
        yield held


def _filled(match: re.Match[str]) -> str:
    return _INK.sub(FILLER, match[0])
