"""The marks of enumerations in sentences: (a), (ii), (3)."""

from __future__ import annotations

import bisect
import re

from lint8k.api import Filing, NamedTuple, Span, once, regex
from lint8k_rules._prose import prose

_END = regex(r"[.\n](?:(?<=[a-z)”\"]\.)[\s\xa0]+(?=[A-Z])|(?<=\n)[\s\xa0]*\n)")
_MARK = regex(r"\((?<![^\s\xa0]\()(?P<mark>[a-h]|i{1,3}|iv|vi{0,3}|ix|x|[1-9])\)(?=[\s\xa0])")
_MORE = r"(?:\(\w{1,4}\)|,?[\s\xa0]+(?:and|or|through|to)?[\s\xa0]*\(\w{1,4}\))"
_LINKED = (
    r"(?:,[\s\xa0]+(?:(?:and|or|through|to)[\s\xa0]+)?|[\s\xa0]+(?:and|or|through|to)[\s\xa0]+)\(\w{1,4}\)"
)
_CITED = regex(
    r"[(ACINPRSacinprs](?i:(?<!\w.)(?:(?<=c)lauses?|(?<=p)aragraphs?|(?<=s)ubsections?|(?<=s)ub-?clauses?|(?<=s)ub-?paragraphs?"
    r"|(?<=s)ections?|(?<=r)ules?|(?<=i)tems?|(?<=p)arts?|(?<=n)otes?|(?<=a)rticles?)[\s\xa0]+"
    rf"(?:\d[\w.-]{{0,11}}[\s\xa0]?)?\(\w{{1,4}}\){_MORE}{{0,12}}|(?<=\()(?:[a-zA-Z]|[ivx]{{2,4}}|\d{{1,2}})\)(?:{_LINKED}){{1,12}})"
)
"""Marks that are cited: behind the word for a part, or joined by a comma or a small word, as in "(i) and (ii) together".

Not those of "(iii) (A)", of which one begins within the other.
"""
_NO_MARK = regex(
    r"(?:\w\([a-z\d]+\),?[\s\xa0]+(?:and|or)|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+))[\s\xa0]+$",
    re.I,
)
"""Stands before what is no mark: paragraphs ("8.2(a) and (b)") and numbers ("two (2)")."""


class Mark(NamedTuple):
    """A mark: what stands between its brackets, and its place with them."""

    text: str
    span: Span


@once
def marks_by_sentence(filing: Filing) -> tuple[tuple[Mark, ...], ...]:
    """The marks of each sentence of the body that has any, in order; those that are cited are none."""
    text = prose(filing)
    start, end = filing.body.start, filing.body.end
    marks = list(_MARK.finditer(text, start, end))
    if not marks:
        return ()
    ends = [match.start() for match in _END.finditer(text, start, end)]
    cited = [match.span() for match in _CITED.finditer(text, start, end)]
    begins = [low for low, _ in cited]
    sentences: dict[int, list[Mark]] = {}
    for match in marks:
        at = bisect.bisect_right(begins, match.start()) - 1
        if at >= 0 and match.start() < cited[at][1]:
            continue
        if not _NO_MARK.search(text, max(0, match.start() - 30), match.start()):
            mark = Mark(match["mark"], filing.span(*match.span()))
            sentences.setdefault(bisect.bisect(ends, match.start()), []).append(mark)
    return tuple(map(tuple, sentences.values()))
