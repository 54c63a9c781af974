"""Words that run together where a space was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lint8k.api import Edit, Example, Filing, Finding, Fix, Related, Rule, Severity, regex
from lint8k_rules._prose import each_token, prose, vocabulary
from lint8k_rules.text._words import FIELD, MONTHS, known

_MONTH = "|".join(month for month in MONTHS if month != "May")
_OPENERS = (
    "The|This|These|On|In|At|For|From|To|By|An?|As|If|It|Its|No|Not|All|Any|Each|Such|With|Under|Upon|Our|We|His|Her|He|She|Mr|Ms|Dr"
    "|Item|Exhibit|Name|Title|Date|Number|File|Check|Indicate|Pursuant|Registrant|Subject|Effective|Copies|Description|Trading|State|Act"
)
_SMALL = "and|of|for|from|the|with|or|that|this|to|class|code|each|its"
_JOIN = regex(
    rf"""
      \b(?:Items?|Exhibits?|ITEMS?|EXHIBITS?|Sections?|Rules?|Form|FORM|Article|{_MONTH})(?P<number>)(?=\d)
    | (?<![\w.@/])[A-Za-z][a-z]{{2,40}}[)”"]{{0,2}}[.;](?P<sentence>)(?=(?:{_OPENERS})[\s\xa0:])
    | \b(?:LLC|L\.L\.C\.|Inc|Inc\.|Corp\.?|Ltd\.?)(?P<company>)(?=(?:{_OPENERS})[\s\xa0])
    | (?<![\w./$-])(?:(?:{_MONTH}|May)[\s\xa0]\d{{1,2}},[\s\xa0])?(?:19|20)\d\d(?P<year>)(?=[A-Z][A-Za-z]{{3,}})
    | (?:{_MONTH}|May)[\s\xa0]\d{{1,2}},(?P<date>)(?=(?:19|20)\d\d\b)
    | (?<![\w.@/&'’-])(?P<left>[A-Za-z]?[a-z]{{1,20}})(?P<word>)(?P<right>[A-Z][a-z]{{1,20}})(?![\w@/&-]|\.(?:com|net|org))
    """,
    re.X,
)
_SEAM = regex(
    r"[A-Z\d,](?:(?<=[a-z.;\d][A-Z])|(?<=[A-Za-z]\d)|(?<=[A-Z][A-Z])(?<![A-Z]{3})[A-Z]*[a-z]|(?<=\d,)(?:19|20)\d\d)"
)
"""Where a lost space may be: two characters that seldom stand side by side, from the second on."""
_REST = regex(r"\d+[\w.-]*|[A-Za-z]+")
_BLANK = regex(r"[\s\xa0\"“(]")
_GLUED = ("as", "of", "and", "the", "its", "from", "to", "by")
_BESIDE = frozenset(
    ["that", "this", "which", "such", "have", "been", "were", "will", "their", "shall", "from"]
)
"""Small words that make no compound with a word of the field before or behind them."""
_COMPOUND = frozenset(["holders", "holding", "standing"])
"""What does: "securityholders"."""
_AROUND, _LONG, _TWICE = 45, 7, 2
_TOO_LONG = 40
"""Two words of the field have fewer letters."""
_LABELS = frozenset(["Title", "Name", "Date", "By"])
_SHORTEST = 4
"""The letters of the shortest of these small words."""
_ONE_WORD = ("ascertain", "byproduct", "bystander", "byelection")
"""Words that begin like two."""
_FEW = 3


class WordsRunTogether(Rule):
    """Two words run together where a space was lost: "Form8-K", "Item5.", "ofIncorporation", "Agreement).The".

    A search for the form or the item does not find it, and the line looks unread.

    Only joins that are certain are flagged: a number after Item, Exhibit, Form and the like; a sentence or a label
    after a full stop or a word; two words of this field, or one and "from", "that" and their like beside it. Names
    with a capital in the middle (ConocoPhillips, CapitalSource), tickers, web addresses and what stands more than
    twice in the filing are let pass, and so is a list mark close to its text, "(a)The", which is a matter of layout.
    Many joins in a filing are one finding.

    Source: custom of drafting.
    """

    code = "FMT002"
    name = "words-run-together"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nCapitalSource, NeoTherapeutics and ServiceNow filed Forms 8-K in the 2020s.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company filed its report on Form8-K in May.
                                ~~~~~~~ FMT002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each join, or one for all where there are many."""
        text = prose(filing)
        found = [(filing.span(low, high), at) for low, at, high in _joins(filing)]
        groups = [found] if len(found) > _FEW else [[one] for one in found]
        for (first, at), *others in filter(None, groups):
            left, right = text[first.start : at], text[at : first.end]
            yield self.violation(
                first,
                f'"{left}{right}" lacks a space; it is "{left} {right}"',
                related=[Related("and here", other) for other, _ in others],
                fix=Fix(
                    tuple(Edit(filing.span(cut, cut), " ") for _, cut in ((first, at), *others)), safe=False
                ),
            )


def _joins(filing: Filing) -> list[tuple[int, int, int]]:
    """Where words run together: the start of the first, the place of the lost space, the end of the second."""
    text = prose(filing)
    found: dict[int, tuple[int, int]] = {}
    for seam in _SEAM.finditer(text):
        for match in _JOIN.finditer(text, max(0, seam.start() - 1 - _AROUND), seam.end() + _AROUND):
            kind = match.lastgroup or ""
            if kind == "right":
                left, right = match["left"], match["right"]
                label = right in _LABELS and text[match.end() : match.end() + 1] == ":"
                if (label or _are_words(left, right)) and text.count(left + right) <= _TWICE:
                    found[match.start("right")] = (match.start(), match.end())
            else:
                at = match.start(kind)
                behind = _REST.match(text, at)
                start = at - len(_BLANK.split(text[max(0, at - 30) : at])[-1])
                found[at] = (start, behind.end() if behind else at)
    long = [word for word in vocabulary(filing) if _LONG < len(word) < _TOO_LONG]
    joined = {word: cuts for word in long if (cuts := _cuts(word))}
    for word, start, end in each_token(filing) if joined else ():
        for cut in joined.get(word, ()):
            found[start + cut] = (start, end)
    return [(start, at, end) for at, (start, end) in sorted(found.items())]


@lru_cache(maxsize=8192)
def _cuts(word: str) -> tuple[int, ...]:
    """Where a word of more than `_LONG` letters may be two."""
    cuts = []
    if word.startswith(_GLUED) and not (known(word) or word.startswith(_ONE_WORD)):
        cuts = [
            len(small)
            for small in _GLUED
            if word.startswith(small) and len(word) >= len(small) + _LONG and known(word[len(small) :])
        ]
    return (*cuts, *filter(None, (_cut(word),)))


def _cut(word: str) -> int:
    """Where a word in small letters is two: of the field, or one of it and a small one beside it. 0 where it is one."""
    if len(word) < _SHORTEST + _LONG or not word.islower() or known(word):
        return 0
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        left, right = word[:at], word[at:]
        if left in FIELD and (right in _BESIDE or (right in FIELD and right not in _COMPOUND)):
            return at
        if left in _BESIDE and right in FIELD and right not in _COMPOUND:
            return at
    return 0


def _are_words(left: str, right: str) -> bool:
    """Whether both halves of a word with a capital in the middle are words of this field, or begin a sentence."""
    first = left.lower()
    small = left in _SMALL.split("|")
    return (known(right.lower()) or (right in _OPENERS.split("|") and known(first))) and (
        small or known(first)
    )
