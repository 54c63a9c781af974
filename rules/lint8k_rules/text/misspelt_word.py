"""A misspelt word of this field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lint8k.api import Edit, Example, Filing, Finding, Fix, Related, Rule, Severity, Span, regex
from lint8k_rules._prose import prose, vocabulary

from ._phrases import slips
from ._words import MONTHS, known, meant, one_slip, referring, swapped

_WORD = regex(r"(?<![\w@/\\&.'’-])(?:[A-Z]?[a-z]{2,}|[A-Z]{6,})(?![\w@/\\&-]|\.(?:com|net|org|io|co)\b)")
_MONTH = regex(
    r"(?P<month>[A-Z](?<![\w-].)[A-Za-z]{3,10})(?=[\s\xa0]{1,2}\d{1,2},[\s\xa0]{0,2}(?:19|20)\d\d\b)"
)
_RUN = regex(r"(?<!['’])[^\W_]+")
_BEFORE = regex(r"(?<![\w'’])([A-Za-z]{2,})[\s\xa0]+$")
_CLAUSE = regex(r"[\n\t,;:()“”\"]|[.][\s\xa0]|[\s\xa0]{3}")
_SMALL_WORDS = """
a act an and as asset assets at award board bonus by cash chief common court credit entry event for form
from in into item its law letter loan market merger new no not note notes notice of on or order our plan
press public rate release report rights sale share shares stock terms that the their this to under vice vote
with
"""
_OFTEN, _SHORTEST, _LONGEST = 4, 6, 24
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words among which a misspelt word with a capital is no name."""


class MisspeltWord(Rule):
    """A word of this field, or a month, is misspelt: "Acquistion", "Board of Directos", "Auguat 14".

    A search for the right word does not find the wrong one, and a reader who stumbles doubts the figures too.

    Only words one slip away from a word that reports are made of are flagged, short words in which two letters have
    changed places ("teh"), and words that refer ("herin", "threof"), never words that are merely unknown; other
    English words as near ("commending") and British spellings are let pass. A word with a capital may be a name: it
    is flagged only among words of the field ("Executuve Vice President"), or where the right word stands behind the
    same one elsewhere ("the Comapny", "the Company"); what recurs in this filing alone is a coined name. Nor are
    words flagged that the cover or an EDGAR header prints as a name, quotations, and addresses. Captions of items and
    the dates of cover and signature have rules of their own. The option `words` of `[rule.TXT003]` lists words that
    are right.

    Source: custom of drafting.
    """

    code = "TXT003"
    name = "misspelt-word"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    yields_to = ("CVR", "SIG", "TRM001", "TRM002", "ITM005", "ITM019")
    options = {"words": ()}
    right = Example(
        body="""\
Item 8.01  Other Events.

Corporacion Internacional del Sur, our Affiliated namesake, is a stranger to us.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

On {day}, the Board of Directos approved the plan.
                               ~~~~~~~~ TXT003
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation for each misspelt word, at its first place, with the others related."""
        text = prose(filing)
        places: dict[tuple[str, str], list[Span]] = {}
        wrong = {word: right for word in vocabulary(filing) if (right := _right(word))}
        if wrong:
            names = _names(filing) | {word.casefold() for word in self.option("words")}
            wrong = {word: right for word, right in wrong.items() if word.casefold() not in names}
        phrased = {slip.word.start for slip in slips(filing)} if wrong else ()
        for match in _WORD.finditer(text) if wrong else ():
            word, right = match[0], wrong.get(match[0])
            if right is None or _is_cut(text, *match.span()) or _in_caption(filing, match.start()):
                continue
            if match.start() in phrased:
                continue
            short = word.casefold() in swapped()
            no_name = word[0].islower() or (not short and _is_no_name(text, *match.span(), right))
            if no_name or _recurs(text, match, right):
                places.setdefault((word, _cased(right, word)), []).append(filing.span(*match.span()))
        for match in _MONTH.finditer(text, filing.body.start, filing.body.end):
            word = match["month"].capitalize()
            right = next((month for month in MONTHS if len(month) > 3 and one_slip(word, month)), None)
            if right and word not in MONTHS:
                places.setdefault((match["month"], right), []).append(filing.span(*match.span("month")))
        for (word, right), (first, *others) in places.items():
            if _is_coined(filing, word):
                continue
            yield self.violation(
                first,
                f'"{word}" is misspelt; the word is "{right}"',
                related=[Related("and here", other) for other in others],
                fix=Fix(tuple(Edit(place, right) for place in (first, *others)), safe=False),
            )


@lru_cache(maxsize=8192)
def _right(word: str) -> str | None:
    """The word of the field, or the short English one, of which a word is a misprint."""
    if _SHORTEST <= len(word) <= _LONGEST and (right := meant(word.casefold())):
        return right
    return (
        swapped().get(word)
        or referring().get(word)
        or (swapped().get(word.casefold()) if word.istitle() else None)
    )


def _recurs(text: str, match: re.Match[str], right: str) -> bool:
    """Whether a word with a capital stands this once, and the right one with a capital behind the same word elsewhere."""
    word = match[0]
    before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
    if before is None or text.count(word) > 1:
        return False
    return re.search(rf"\b{before[1]}[\s\xa0]+{_cased(right, word)}\b", text) is not None


def _is_coined(filing: Filing, word: str) -> bool:
    """Whether the filing and its exhibits have a word so often that it must be meant, like a product's name."""
    count = sum(document.source.text.count(word) for document in filing.documents if document.source)
    return count > _OFTEN


def _names(filing: Filing) -> set[str]:
    """The words of the names that the cover and the header bear."""
    words = [
        words
        for registrant in filing.cover.registrants
        for words in (registrant.name, registrant.former_name)
    ]
    words += [filer.name for filer in (filing.header.filers if filing.header else ())]
    words += [security.title for security in filing.cover.securities]
    return {part.casefold() for name in words if name for part in _RUN.findall(name.text)}


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether the word is only broken: its last letters stand behind a blank or on the next line."""
    rest = regex(r"[\s\xa0]+([a-z]{1,6})\b").match(text[end : end + 12])
    return rest is not None and known((text[start:end] + rest[1]).casefold())


def _in_caption(filing: Filing, offset: int) -> bool:
    """Whether a place is in the heading of an item, whose caption the rules on items compare with the form's."""
    item = filing.item_at(offset)
    return item is not None and offset < item.heading.end


def _is_no_name(text: str, start: int, end: int, right: str) -> bool:
    """Whether a word with a capital stands among words of the field, or alone at the head of a sentence.

    Within a sentence, alone or more than once, it is a coined name where the right word has a capital nowhere.
    """
    word = text[start:end]
    clause = _RUN.findall(_CLAUSE.split(text[max(0, start - 60) : start])[-1])
    before, after = clause[-3:], _RUN.findall(_CLAUSE.split(text[end : end + 60])[0])[:3]
    near = [*before[-1:], *after[:1]]
    run = [other for other in (*before, *after) if not other[0].islower()]
    coined = before and not (run and text.count(word) == 1) and not _stands_within(text, _cased(right, word))
    return (
        bool(near)
        and not coined
        and all(known(other.casefold()) or other.casefold() in _SMALL or other.isdigit() for other in run)
    )


def _stands_within(text: str, name: str) -> bool:
    """Whether a word with a capital stands within a sentence somewhere, as a name does."""
    at = text.find(name)
    while at >= 0:
        if text[max(0, at - 40) : at].rstrip(" \xa0\n")[-1:].islower():
            return True
        at = text.find(name, at + 1)
    return False


def _cased(right: str, like: str) -> str:
    """A word with the capitals of another."""
    if like.isupper():
        return right.upper()
    return right.capitalize() if like[0].isupper() else right
