"""A letter where a digit belongs, or a digit where a letter does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex
from lint8k_rules._prose import each_token, prose, vocabulary

from ._words import MONTHS, known

_W = r"[\s\xa0]{1,3}"
_MONTH = "|".join(MONTHS)
_FIGURE = regex(
    rf"""
      (?<![\w.,/-])(?P<year>[12lI][09Oo][\dOolI]{{2}})(?![\w/-])                                   # 20O5  l998
    | \b(?:{_MONTH}){_W}(?P<day>[lI][\dOo]?|[1-3][OolI])(?=,{_W}(?:19|20))                        # April lO, 2005
    | (?<![\w.,/-])(?P<count>\d{{1,3}}[OlI])(?=%|-(?:day|month|year)\b)                               # 8O%  3O-day
    | \bForm{_W}(?P<form>[1lI][0O](?=-[QK]\b))                                                   # Form 1O-Q
    | \$[ ]?(?P<money>\d[\d,]*(?:\.\d+)?[OolI][\dOolI,]*)(?![\w])                                  # $1,5OO
    | \b(?:Rules?|Sections?|Regulation){_W}(?P<rule>[lIO]\d?\d?[a-h]?(?:-[\dlIO]{{1,2}})?(?=[\s\xa0(,.;]))(?!{_W}of)
    | (?<![\w.-])(?P<bare>[lI][2-5][a-h]-[\dlIO]{{1,2}}|(?<=or[\s\xa0])[lI]5(?=\(d\)))            # l2b-2  l5(d)
    | \b(?P<cfr>[lI]7)(?={_W}(?:CFR|C\.F\.R\.))
    """,
    re.X,
)
_MIXED = regex(r"[lIOo]+\d|\d[lIOo]|[01][A-Za-z]{2}|[A-Za-z]{2}[01]")
_AROUND = 24
"""How far the words reach that make a figure of a token: the month before a day, the dollar sign."""
_WORD = regex(r"(?<![\w./@&-])[A-Za-z01]{4,20}(?![\w./@&-])")
_DIGIT = str.maketrans("lIOo", "1100")
_LETTERS = (str.maketrans("10", "lo"), str.maketrans("10", "io"))


class LetterForDigit(Rule):
    """A letter stands for a digit (20O5, Rule l2b-2), or a digit for a letter (Apri1).

    The eye does not see it, but neither does a search find the date or the rule. It comes of scanning and of
    old typewriters.

    Not flagged: names, numbers of files and of series, model names, and whatever is neither a year, a day, an
    amount in dollars, a rule or section, a form, a percentage, a count of days, nor a word of this field.

    Source: custom of drafting.
    """

    code = "TXT005"
    name = "letter-for-digit"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    yields_to = ("CVR", "SIG", "EXH004", "ITM001")
    right = Example(
        body="Item 8.01  Other Events.\n\nThe Company sold its Model 20O and Class l1 trucks in 2005.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company, as defined in Rule l2b-2 of the Exchange Act, reopened its quarry.
                                ~~~~~ TXT005
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each such figure or word."""
        text = prose(filing)
        last = 0
        mixed = {word for word in vocabulary(filing) if not word.isalpha() and _MIXED.search(word)}
        for token in each_token(filing) if mixed else ():
            if token.text not in mixed or token.start < last:
                continue
            last = token.end
            for match in _FIGURE.finditer(text, max(0, token.start - _AROUND), token.end + _AROUND):
                kind = match.lastgroup or "year"
                start, end = match.span(kind)
                right = match[kind].translate(_DIGIT)
                is_year = kind != "year" or right[:2] in ("19", "20")
                if start <= token.start < end and right != match[kind] and is_year:
                    last = end
                    yield self._said(filing, start, end, right, "a letter stands for a digit")
            word = _WORD.match(text, token.start)
            for right in [word[0].translate(table) for table in _LETTERS] if word else ():
                if right.capitalize() in MONTHS or known(right.lower()):
                    right = right.capitalize() if right.capitalize() in MONTHS else right
                    yield self._said(filing, *token[1:], right, "a digit stands for a letter")
                    break

    def _said(self, filing: Filing, start: int, end: int, right: str, what: str) -> Finding:
        place = filing.span(start, end)
        return self.violation(
            place, f'In "{place.text}" {what}: it is "{right}"', fix=Fix((Edit(place, right),), safe=False)
        )
