"""A defined term misprinted where it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules._prose import prose
from lint8k_rules.terms._companies import companies
from lint8k_rules.terms._people import word_counts
from lint8k_rules.text._words import known, meant, one_slip

_DEFINED = regex(
    r"[(,](?:[^()“”\"\n]|\n(?!\n)){0,60}[“\"](?P<term>[A-Z][\w&'’-]*(?:[ \xa0\n]{1,2}[A-Z][\w&'’-]*){1,4})[”\"]"
)
_CAPITALS = regex(r"[A-Z][\w&’'-]*(?:[ \xa0]\n?[A-Z][\w&’'-]*|\n[A-Z][\w&’'-]*)+")
_WORD = regex(r"[A-Z][\w&-]*")
_ONE_WORD = regex(r"[A-Z](?<![\w&.@/’'-].)[a-z]{5,20}(?![\w&@/-]|\.(?:com|net|org)\b)")
_ALONE = regex(r"\((?:[^()“”\"\n]|\n(?!\n)){0,60}[“\"](?P<term>[A-Z][a-z]{6,20})[”\"]\)")
"""A definition by one word of seven letters and more."""
_SINGULAR = ("ss", "us", "is")
"""How words end that are no plurals: "Omnibus"."""
_LONG = 5
"""The letters of a word in which a slip is told from another word."""


class DefinedTermBroken(Rule):
    """A defined term of several words is used with a misprint in one of them: "Prepackage Plan" for "Prepackaged Plan".

    What is written is a term that the report does not define, and it may be taken for another thing.

    A term is learnt from its definition in the report, whatever its quotation marks; then the words with
    capitals in a row are compared with it. Flagged once, where one word of five letters or more differs by a
    letter; a term of one word is compared with words that stand but once. Not flagged: the plural and the singular,
    numbers, terms that have a definition of their own or that occur as often as the other, words before the term.

    Source: custom of drafting.
    """

    code = "TRM004"
    name = "defined-term-broken"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company filed a plan (the "Prepackaged Plan") and two forms (the "Plan Forms"). The Prepackaged Plans
of others differ. The Prepackaged Plan and the Plan Form are at its office.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company filed a plan (the "Prepackaged Plan"). The Prepackage Plan is at its office.
                                                       ~~~~~~~~~~~~~~~ TRM004
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the first place of each term that is misprinted."""
        text = prose(filing)
        start, end = filing.body.start, filing.body.end
        if text.find("“", start, end) < 0 and text.find('"', start, end) < 0:
            return
        terms: dict[tuple[str, ...], Span] = {}
        for match in _DEFINED.finditer(text, start, end):
            terms.setdefault(tuple(match["term"].split()), filing.span(*match.span("term")))
        yield from self._of_one_word(filing, text)
        if not terms:
            return
        parts: dict[tuple[tuple[str, ...], int], list[tuple[str, ...]]] = {}
        for term in terms:
            for at, word in enumerate(term):
                if len(word) >= _LONG and word.isalpha():
                    parts.setdefault(((*term[:at], *term[at + 1 :]), at), []).append(term)
        said: set[tuple[str, ...]] = set()
        for used, low, high in _used(filing, text, {len(term) for term in terms}):
            if used in terms or used in said:
                continue
            for at, word in enumerate(used):
                for term in parts.get(((*used[:at], *used[at + 1 :]), at), ()):
                    if _is_slip(word, term[at]) and _is_rarer(text, used, term):
                        said.add(used)
                        place = filing.span(low, high)
                        yield self.violation(
                            place,
                            f'"{place.text}" is not defined; the defined term is "{" ".join(term)}"',
                            related=[Related("the definition", terms[term])],
                        )

    def _of_one_word(self, filing: Filing, text: str) -> Iterator[Finding]:
        """Yield a warning at a word with a capital that stands once, a slip away from a term of one word."""
        start, end = filing.body.start, filing.body.end
        terms = {match["term"]: match.span("term") for match in _ALONE.finditer(text, start, end)}
        if not terms:
            return
        for match in _ONE_WORD.finditer(text, start, end):
            word = match[0]
            for term, place in terms.items():
                if not _is_slip(word, term):
                    continue
                counts = word_counts(filing)
                if counts.get(word.casefold()) != 1 or meant(word.casefold()) or known(word.casefold()):
                    break
                if counts.get(term.casefold(), 0) <= 2:
                    continue
                if not any(one.span.start <= match.start() < one.span.end for one in companies(filing)):
                    yield self.violation(
                        filing.span(*match.span()),
                        f'"{word}" is not defined; the defined term is "{term}"',
                        related=[Related("the definition", filing.span(*place))],
                    )


def _used(filing: Filing, text: str, sizes: set[int]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Each row of words with capitals that has as many words as a term, with its offsets."""
    for row in _CAPITALS.finditer(text, filing.body.start, filing.body.end):
        words = list(_WORD.finditer(text, *row.span()))
        printed = tuple(word[0] for word in words)
        for size in sizes:
            for first in range(len(words) - size + 1):
                yield printed[first : first + size], words[first].start(), words[first + size - 1].end()


def _is_slip(one: str, other: str) -> bool:
    """Whether two words are one but for a letter, and not its singular and plural."""
    left, right = one.casefold(), other.casefold()
    short, long = sorted((left, right), key=len)
    if long == short + "s" and not long.endswith(_SINGULAR):
        return False
    if not one.isalpha() or len(short) < _LONG:
        return False
    return left[0] == right[0] and one_slip(left, right)


def _is_rarer(text: str, used: tuple[str, ...], term: tuple[str, ...]) -> bool:
    """Whether a term as used is seldom, and no more often than the term as defined."""
    found, defined = (
        len(re.findall(r"[\s\xa0]+".join(map(re.escape, words)), text)) for words in (used, term)
    )
    return found <= 2 and found <= defined
