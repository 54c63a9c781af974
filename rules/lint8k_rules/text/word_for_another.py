"""A word that stands where another of like sound or shape belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import first, in_turn, mentions

_B = r"[\s\xa0]"
_W = rf"{_B}{{1,12}}"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_COUNT = r"(?:\d{1,3}|two|three|six|nine|twelve|eighteen|twenty-four|thirty|sixty|ninety)"
_PERIOD = rf"{_COUNT}{_W}(?:business{_W}|calendar{_W})?(?:days|months)"
_REGULATION = rf"Regulation{_W}(?:S-[BKTX]|FD|D|S|G)"
_RUNS = r"(?:of|following|after|preceding|prior|beginning|commencing)\b"
_TITLE = r"(?:Certificate|Agreement|Note|Warrant|Indenture|Opinion|Letter|Indemnification|Award|Right|Stock|Common|Senior)"
_WRONG = (
    (
        ("though",),
        regex(
            rf"""
              \b(?:fiscal{_W}(?:year{_W})?)?(?:(?:{_MONTHS}){_W}(?:\d{{1,2}},?{_W})?)?(?:19|20)\d\d{_W}(?P<through>though)
              (?={_W}(?:fiscal|the{_W}end|{_MONTHS}|(?:19|20)\d\d)\b)
            | \b(?:{_MONTHS}){_W}\d{{1,2}},?{_W}(?P<days>though)(?={_W}(?:the\b|{_MONTHS}|\d))
            """,
            re.X,
        ),
    ),
    (
        ("regulation",),
        regex(
            rf"\b(?:[Ii]tems?|[Rr]ules?){_W}\d{{1,4}}(?:\([\w]{{1,3}}\)){{0,4}}{_W}(?P<of>and|or|on|if)"
            rf"(?={_W}{_REGULATION}\b)"
        ),
    ),
    (
        ("form",),
        regex(
            rf"(?:{first('Form')}s?|{first('form')}s?|{first('FORM')}S?){_W}(?P<form>on|or|if|fo|od)"
            rf"(?={_W}(?:[A-Z][a-z]+{_W}){{0,2}}{_TITLE}\b)"
        ),
    ),
    (
        ("period", "days", "months"),
        regex(
            rf"(?P<within>with(?<![\w-]with))(?={_W}(?:the{_W}|such{_W}|a{_W})?{_COUNT}-(?:day|month|year){_W}period{_W}{_RUNS}"
            rf"|{_W}{_PERIOD}{_W}(?:of|following|after|from){_W}(?:the|such|his|her|its|any|this|receipt|termination|closing)\b)"
        ),
    ),
    (
        ("neither",),
        regex(rf"[Nn](?<!\w.)either(?:{_W}(?!nor\b)(?:M[rs]s?\.|[\w’'-]+)){{1,4}}?{_W}(?P<nor>or){_W}(?=\w)"),
    ),
    (("hereto", "herein"), regex(rf"{first('part')}(?:y|ies){_W}(?P<thereto>hereto|herein)\b")),
)
"""Each of them with words of which a match has one."""
_RIGHT = {
    "through": "through",
    "days": "through",
    "of": "of",
    "form": "of",
    "within": "within",
    "nor": "nor",
    "thereto": "thereto",
}
_TAKES_WITH = regex(
    r"\b(?:(?:coincid|begin|start|commenc|end|conclud|compar|combin|concurren|consisten|complian|connect|associat|accordanc|along"
    r"|together|conflict|deal|agree|compl|interfer|overlap|provid|continu|termin|experienc)\w{0,6}|end|in line)[\s\xa0]{1,12}$",
    re.I,
)
"""Words behind which "with" is right, whatever follows."""
_ITS = regex(r"the|our|its|his|her|their|any|such|this|that|these|those|said")
"""Words that never stand between "neither" and a noun of which it says that there are two."""
_PAST = regex(
    r"to|of|for|by|in|on|at|with|from|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|shall|may|can|could"
    r"|would|should|must|does|do|did"
)
"""Words at which a noun and what describes it have ended."""
_HELPS = regex(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will|shall|may|can|does|do|did)[\s\xa0]{1,12}$"
)
"""The verbs behind which "neither" joins two others."""
_NOR = regex(r"\bnor\b")
_FAR = 300
"""How far on, in characters, a "nor" still belongs to a "neither"."""


class WordForAnother(Rule):
    """A word stands where another of like shape belongs: "2014 though 2016", "Form on Warrant", "the lenders party hereto".

    The word is spelt rightly, and so no search for misspellings finds it; the sentence says something else, or nothing.

    Flagged only in places where the word makes no sense: "though" between two years or dates; "with" before a period
    that runs from an event; "and" or "or" between an item and the regulation that it is of; "on" behind Form and
    before the title of an instrument; "or" behind "neither" where it joins two names or two verbs and no "nor" follows
    (a note); and "hereto" of the parties to an agreement, since a report has no parties (a note). Not flagged: "ending
    with the 12-month period", "neither party may sell or assign", headings, quotations, exhibits and their titles.

    Source: custom of drafting.
    """

    code = "TXT014"
    name = "word-for-another"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The shares vest through 2016, though 2014 was lean, within 12 months of the grant, beginning with the 12-month period
following it, under a Form of Award Agreement.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The shares vest from fiscal year 2014 though fiscal year 2016.
                                      ~~~~~~ TXT014
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such word."""
        text = prose(filing)
        wrong = [expression for words, expression in _WRONG if mentions(filing, *words)]
        for match in in_turn(text, filing.body.start, len(text), *wrong):
            kind = match.lastgroup or "through"
            place = filing.span(*match.span(kind))
            if kind == "within" and _TAKES_WITH.search(text, max(0, place.start - 40), place.start):
                continue
            if kind == "thereto" and place.start >= filing.body.end:
                continue
            if kind == "nor" and not _joins(text, match):
                continue
            right = _RIGHT[kind]
            if kind == "thereto":
                message = (
                    f'"{match[0]}": a report has no parties; of the parties to an agreement say "{right}"'
                )
            else:
                message = f'"{place.text}" stands where "{right}" belongs'
            yield self.violation(
                place,
                " ".join(message.split()),
                severity=Severity.NOTE if kind in ("nor", "thereto") else None,
                fix=Fix((Edit(place, right),), safe=False),
            )


def _joins(text: str, match: re.Match[str]) -> bool:
    """Whether "neither" and "or" stand about one of two names or verbs, and no "nor" follows in the paragraph.

    In "neither party may sell or assign" it speaks of a party, and the "or" is another's.
    """
    if _NOR.search(text[match.end() : match.end() + _FAR].split("\n\n")[0]):
        return False
    _, one, *others = match[0].split()[:-1]
    if _ITS.fullmatch(one):
        return bool(others) and not any(map(_PAST.fullmatch, others))
    if text[match.end()].isupper() and all(word[0].isupper() for word in (one, *others)):
        return True
    return len(others) < 2 and _HELPS.search(text, max(0, match.start() - 24), match.start()) is not None
