"""A term defined twice, and differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex
from lint8k_rules._prose import prose
from lint8k_rules.terms._companies import NAME, PART, words_of

_W = r"[ \xa0\n]{1,2}"
_DEFINED = regex(
    rf"\([ \xa0]?(?:(?:the|this|such|an?)\b,?{_W})?[“\"](?P<term>[A-Z][\w&’'-]*(?:{_W}[\w&’'-]+){{0,4}})[,.]?[”\"][ \xa0]?\)"
)
_TERM = regex(rf"\((?:the{_W})?[“\"](?P<term>[A-Z][\w&’'-]*)[,.]?[”\"]")
_NAMED = regex(
    rf"{NAME.pattern}(?:,?{_W}(?:an?|the){_W}(?:[\w.’'-]+{_W}){{1,5}}[\w.’'-]+)?,?{_W}{_TERM.pattern}"
)
"""A company with its legal form, and the word that is defined for it."""
_RENAMED = regex(r"\b(?:formerly|[Pp]redecessor|[Ss]uccessor|f/k/a|chang\w{1,3}[\s\xa0][^.;]{0,40}?\bname)\b")
"""Words of a company that has had two names, of which one term may be the short form."""
_REACH = 160
"""How far before a definition the words that it defines are looked for, in characters."""
_WORD = regex(r"[A-Za-z][\w’'-]*")
_CONTENT, _FEWEST, _LAST = 4, 3, 6
"""The letters from which a word says what a thing is, the fewest such words on either side, and how many words are
looked at in one paragraph, where one such word is enough."""
_SMALL = frozenset(["and", "of", "the", "in", "for", "on", "to", "or", "by"])
Known = tuple[list[str], Span]
"""The words before a definition, and the place of the term."""


class TermDefinedTwice(Rule):
    """A term is defined twice: for two things in one item, or as short for two wordings.

    Where "the Agreement" is a lease and a supply contract, what is said of it later is said of neither. Where EBIT
    is short for "interest and tax" and for "interest and taxes", one of the wordings is a misprint.

    Flagged as a warning within one paragraph, else as a note. Of a term in capitals, the words that its letters
    stand for are compared; of another, the words before its definition: flagged only where the two have no word
    in common, in one item. Not flagged: a definition repeated in the same or like words; one repeated in another
    item or in an exhibit; "collectively" and "each"; a term in the plural.

    Source: custom of drafting.
    """

    code = "TRM011"
    name = "term-defined-twice"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a credit agreement with Alder Bank (the "Agreement"). The credit agreement (the "Agreement")
is unsecured.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company signed a ten year lease of a quarry (the "Agreement") and, with one steel mill, exclusive supply
contracts for limestone (the "Agreement").
                              ~~~~~~~~~ TRM011
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at the second of two definitions that differ, with the first related."""
        text = prose(filing)
        yield from self._of_companies(filing, text)
        seen: dict[tuple[int, str], Known] = {}
        spelt: dict[str, tuple[tuple[str, ...], Span]] = {}
        last = 0
        for match in _DEFINED.finditer(text, filing.body.start, filing.body.end):
            term, place = " ".join(match["term"].split()), filing.span(*match.span("term"))
            item = filing.item_at(match.start())
            paragraph = text.rfind("\n\n", 0, match.start()) + 2
            floor = max(paragraph, match.start() - _REACH, item.body.start if item else 0, last)
            last = match.end()
            before = _WORD.findall(text, floor, match.start())
            if term.isupper() and len(term) > 2:
                words = _spelt(before, term)
                known = spelt.setdefault(term, (words, place)) if words else None
                if known and _content(known[0]) != _content(words):
                    yield self._said(
                        filing, place, known[1], f'"{" ".join(known[0])}"', f'"{" ".join(words)}"'
                    )
                continue
            first = seen.setdefault((item.heading.start if item else -1, term), (before, place))
            together = "\n\n" not in text[first[1].end : place.start]
            two = _are_two(first[0], before) or (together and _are_two(first[0][-_LAST:], before[-_LAST:], 1))
            if first[1] != place and not term.endswith("s") and two:
                yield self._said(filing, place, first[1], "one thing", "another")

    def _of_companies(self, filing: Filing, text: str) -> Iterator[Finding]:
        """Yield a warning where a word of one company's name is defined for another too, of whose name it is none."""
        terms = _TERM.findall(text, filing.body.start, filing.body.end)
        if len({*terms}) == len(terms):
            return
        known: dict[str, re.Match[str]] = {}
        if _RENAMED.search(text, filing.body.start, filing.body.end):
            return
        for match in _NAMED.finditer(text, filing.body.start, filing.body.end):
            term = match["term"]
            if PART.search(text, max(0, match.start() - 40), match.start()):
                continue
            first = known.setdefault(term, match)
            one, other = ({*words_of(found["core"].casefold())} for found in (first, match))
            if one.isdisjoint(other) and (term.casefold() in one) != (term.casefold() in other):
                wrong, right = (match, first) if term.casefold() in one else (first, match)
                yield self.violation(
                    filing.span(*wrong.span("term")),
                    f'"{term}" is defined for {" ".join(wrong["core"].split())}, and is the name of '
                    f"{' '.join(right['core'].split())}, for which it is defined too",
                    related=[Related("is defined here", filing.span(*right.span("term")))],
                )

    def _said(self, filing: Filing, place: Span, first: Span, one: str, other: str) -> Finding:
        apart = "\n\n" in filing.text[first.end : place.start]
        return self.violation(
            place,
            f'"{place.text}" is defined twice in this report, for {one} and for {other}',
            related=[Related("is defined here", first)],
            severity=Severity.NOTE if apart else None,
        )


def _spelt(before: Sequence[str], term: str) -> tuple[str, ...]:
    """The last of these words whose first letters are those of the term, small words passed over; none if none are."""
    letters = [letter for letter in term.casefold() if letter.isalpha()]
    for at in range(len(before) - 1, -1, -1):
        word = before[at].casefold()
        if letters and word[0] == letters[-1] and word not in _SMALL:
            letters.pop()
            if not letters:
                return tuple(word.casefold() for word in before[at:])
        elif word not in _SMALL:
            break
    return ()


def _content(words: Sequence[str]) -> list[str]:
    """Those of some words that are not small ones, which an agency's or a letter's name may have or lack."""
    return [word for word in words if word not in _SMALL]


def _are_two(one: Sequence[str], other: Sequence[str], fewest: int = _FEWEST) -> bool:
    """Whether the words before two definitions have none in common."""
    left, right = (
        {word.casefold()[:_CONTENT] for word in words if len(word) >= _CONTENT} for words in (one, other)
    )
    return min(len(left), len(right)) >= fewest and left.isdisjoint(right)
