"""A company named in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, Violation, regex
from lint8k_rules._prose import GAP, prose
from lint8k_rules.signatures._names import distance, unaccented
from lint8k_rules.terms._companies import FORM, NAME, Key, Named, companies, words_of

_CAPITAL = r"[A-Z][\w'’-]{3,}"
_WORD = regex(r"[A-Z][^\W\d_]{4,}")
_APPOSED = regex(r"(?:['’]s|\b(?:[Ii]ts|[Oo]ur|[Tt]heir))(?:[\s\xa0]+[\w-]+){1,4},?[\s\xa0]+$")
"""What stands before a company that is presented as one of another's: "the company's broker-dealer, "."""
_LONG, _ALONE, _FEW = 5, 7, 2
"""The letters of a word in which a slip is told from another word, those of a name of one word, and how often a slip recurs."""


class PartyNamedTwoWays(Rule):
    """A company is named in two ways that differ by a letter, or by Inc. in one place and Corp. in another.

    One of the two is a company that has nothing to do with the report. The registrant's name of the cover is
    compared with the text as well. Where only an accent differs it is a note.

    Names are compared word by word: all are alike but one, which has five letters or more and differs by a slip. Not
    flagged: companies of a family ("Horizon Financial Corp." and "Horizon Bank", an Inc. and its LLC or L.P., an Inc.
    that is presented as a Corp.'s own); numbers and numerals; tickers; Inc. for Incorporated, commas and capitals;
    names without a legal form other than the registrant's; and a name that a signature bears too, of which SIG005
    speaks.

    Source: custom of drafting.
    """

    code = "TRM005"
    name = "party-named-two-ways"
    severity = Severity.WARNING
    citation = "Custom of drafting; Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    right = Example(
        body="""\
Item 8.01  Other Events.

Horizon Merger Sub I, Inc. and Horizon Merger Sub II, Inc. are wholly-owned by Horizon Bancorp, Inc. and
HORIZON BANCORP INCORPORATED owns Horizon Bancorp, LLC.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Tessler Aggregates, Inc. bought the quarry. Tesler Aggregates, Inc. will reopen it.
                                            ~~~~~~~~~~~~~~~~~~~~~~~ TRM005
The seller of Tessler Aggregates, Inc. is unknown.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning at the name that is the rarer of two, with the other related."""
        text = prose(filing)
        names: dict[Key, Named] = {}
        for company in companies(filing):
            names.setdefault(company.key, Named(company)).count += 1
        signed = {
            word for sign in filing.signatures if sign.registrant for word in words_of(sign.registrant.text)
        }
        said: list[Span] = []
        for found in self._registrant(filing, text, signed):
            said.append(found.span)
            yield found
        for pair in _pairs(names):
            rare, common = sorted(pair, key=lambda key: (names[key].count, -names[key].first.span.start))
            first = names[rare].first.span
            on_cover = [names[key].first.span.start < filing.body.start for key in (rare, common)]
            misprint = {*rare[0]} - {*common[0]}
            if not misprint and _APPOSED.search(text, max(0, first.start - 80), first.start):
                continue
            if on_cover[0] or (on_cover[1] and not misprint.isdisjoint(signed)):
                continue
            told = any(first.start < other.end and other.start < first.end for other in said)
            if not told and names[rare].count <= _FEW:
                said.append(first)
                yield self._said(first, names[common].first.span, "is named here")

    def _registrant(self, filing: Filing, text: str, signed: set[str]) -> Iterator[Violation]:
        """Near misses of the registrant's name on the cover, with or without its legal form."""
        capitals = {word.casefold() for word in _WORD.findall(text, filing.body.start, filing.body.end)}
        body = ""
        for registrant in filing.cover.registrants:
            if registrant.name is None:
                continue
            match = NAME.match(registrant.name.text)
            words = words_of(match["core"] if match else registrant.name.text)
            if not 2 <= len(words) <= 6:
                continue
            for at, word in enumerate(words):
                if len(word) < _LONG:
                    continue
                slips = [other for other in capitals if other[0] == word[0] and _near(other, word)]
                if slips and not body:
                    body = _row(text[filing.body.start : filing.body.end].split())
                if not any(_row([*words[:at], slip, *words[at + 1 :]]) in body for slip in slips):
                    continue
                parts = [f"(?i:{re.escape(part)})" for part in words]
                parts[at] = f"(?P<near>{_CAPITAL})"
                misprinted = re.compile(rf"\b{(',?' + GAP).join(parts)}\b")
                for found in misprinted.finditer(text, 0, filing.body.end):
                    if found.start() < filing.body.start:
                        continue
                    near = found["near"].casefold()
                    if _near(near, word) and near not in signed:
                        form = FORM.match(text, found.end())
                        yield self._said(
                            filing.span(found.start(), form.end() if form else found.end()),
                            registrant.name.span,
                            "is named on the cover",
                        )
                        break

    def _said(self, span: Span, other: Span, where: str) -> Violation:
        return self.violation(
            span,
            f'"{span.text}" and "{other.text}" seem to be one company, and one of the names is misprinted',
            related=[Related(where, other)],
            severity=Severity.NOTE if _core(span) == _core(other) else None,
        )


def _row(words: Iterable[str]) -> str:
    """Words in a row, without case and commas."""
    return " ".join(words).casefold().replace(",", "")


def _core(span: Span) -> str:
    """The words of a name as they are without accents and points."""
    return unaccented(" ".join(span.text.split())).rstrip(".,")


def _pairs(names: Iterable[Key]) -> Iterator[tuple[Key, Key]]:
    """Names that are alike but for a slip in one word, and those of which one is an Inc. and the other a Corp."""
    alike: dict[tuple[tuple[str, ...], str, int], list[Key]] = {}
    for words, form in names:
        if form in ("inc", "corp") and len(words) > 1:
            other = (words, "corp" if form == "inc" else "inc")
            if other in alike.get((words, "", 0), ()):
                yield other, (words, form)
            alike.setdefault((words, "", 0), []).append((words, form))
        for at, word in enumerate(words):
            if len(word) < _LONG or word.isupper() or (len(words) == 1 and len(word) < _ALONE):
                continue
            others = alike.setdefault(((*words[:at], *words[at + 1 :]), form, at), [])
            yield from ((other, (words, form)) for other in others if _near(other[0][at], word))
            others.append((words, form))


def _near(one: str, other: str) -> bool:
    """Whether two words of five letters or more are one, but for a letter or two."""
    short = min(len(one), len(other))
    if short < _LONG or one == other or one[0] != other[0] or not (one + other).isalpha():
        return False
    if {one, other} == {one.rstrip("s"), one.rstrip("s") + "s"}:
        return True
    return distance(one, other) <= (1 if short < 9 else 2)
