"""Where paragraphs and sentences of a text end: what the rules on amounts and on dates share."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import regex

_PARAGRAPH_END = regex(r"\n[\s\xa0]*\n")
_END = regex(r"[.?!](?<!\b[A-Z].)(?<!\b[A-Z][a-z].)[\"”’)]*[\s\xa0]+(?=[A-Z“\"(•–—-])")
_SHORT = regex(
    r"(?:\b(?:LLC|LLP|LP|PLC|SA|AG|NV|INC|CORP|CO|LTD|NO|Inc|Corp|Co|Ltd|No|Nos|Mr|Mrs|Ms|Dr|Jr|Sr|St|vs|v|approx|Cos|Bros|Mfg|Intl|Assn|L\.P"
    r"|U\.S|N\.A|L\.L\.C|p\.m|a\.m|"
    r"i\.e|e\.g|Sec|Art|Ex|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])$"
)


def paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The bounds of each paragraph that begins from `start` on and before `end`; the last may end after it."""
    at = start
    while at < end:
        match = _PARAGRAPH_END.search(text, at)
        yield at, match.start() if match else len(text)
        at = match.end() if match else len(text)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Each sentence of a paragraph; the point of an abbreviation ends none."""
    at = start
    for match in _END.finditer(text, start, end):
        if _SHORT.search(text, max(at, match.start() - 12), match.start()):
            continue
        yield at, match.end()
        at = match.end()
    if at < end:
        yield at, end
