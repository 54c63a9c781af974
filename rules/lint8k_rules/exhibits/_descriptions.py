"""How two descriptions of one exhibit are compared."""

from __future__ import annotations

import difflib
import re

from lint8k.api import Exhibit, NamedTuple, Span, regex

_TOKEN = regex(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)?")
_REMARK = regex(
    r"[\s(\[.;,*†‡+#–—-]*(?:\(?(?:incorporated(?=[\s\xa0]+(?:herein|by|into|from)\b)|filed|furnished|previously|submitted|included|embedded|formatted)\b.*|\*)$",
    re.I | re.S,
)
_LOOSE = frozenset(
    ("a", "an", "the", "of", "as", "and", "by", "to", "for", "in", "form", "dated", "date", "no")
)


class Difference(NamedTuple):
    """Where two descriptions differ: the words of each, and whether a figure or a date is what differs."""

    one: Span
    other: Span
    figures: bool


def difference(one: Exhibit, other: Exhibit) -> Difference | None:
    """What the description of a row says otherwise than that of another; None where one only says less.

    Case, punctuation, small words, "Form of", remarks on the manner of filing and line breaks do not count.
    """
    if one.description_span is None or other.description_span is None:
        return None
    ours, theirs = _tokens(one.description_span), _tokens(other.description_span)
    mine, yours = [word for word, _ in ours], [word for word, _ in theirs]
    if (
        not mine
        or not yours
        or _within(mine, yours)
        or _within(yours, mine)
        or "".join(mine) == "".join(yours)
    ):
        return None
    for kind, low, high, from_, until in difflib.SequenceMatcher(
        None, mine, yours, autojunk=False
    ).get_opcodes():
        if kind == "replace":
            return Difference(
                _hull(one.description_span, ours[low:high]),
                _hull(other.description_span, theirs[from_:until]),
                _has_another(mine[low:high], yours) and _has_another(yours[from_:until], mine),
            )
    return None


_MONTH = regex(r"(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber")


def _has_another(words: list[str], other: list[str]) -> bool:
    """Whether some words have a figure or a month that the other description has nowhere."""
    return any((word[0].isdigit() or _MONTH.fullmatch(word)) and word not in other for word in words)


def _within(few: list[str], many: list[str]) -> bool:
    """Whether the words of one description are all in the other, in their order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _tokens(span: Span) -> list[tuple[str, Span]]:
    text = span.source.text[span.start : span.end]
    remark = _REMARK.search(text)
    if remark and remark.start() > 0:
        text = text[: remark.start()]
    return [
        (
            match[0].lower().replace("’", "'").replace(",", ""),
            Span(span.source, span.start + match.start(), span.start + match.end()),
        )
        for match in _TOKEN.finditer(text)
        if match[0].lower() not in _LOOSE
    ]


def _hull(whole: Span, tokens: list[tuple[str, Span]]) -> Span:
    return tokens[0][1].until(tokens[-1][1]) if tokens else whole
