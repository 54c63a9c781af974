"""A term that does not run from its start to its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Relation, Rule, Severity, for_each, regex

from ._clauses import DATE, ON, STOP, TERM, Clause, clauses
from ._periods import Period, judge

_GAP = rf"[^<>;{STOP}]"
_START, _END = DATE.format("start"), DATE.format("end")
_FROM = r"\b(?:commenc\w+|begin\w*|start\w*|effective|from|running|runs)\b"
_TO = (
    rf"(?:\b(?:through|thru|until|till|to)\b{ON}"
    rf"|\b(?:end(?:s|ing|ed)?|expir(?:es?|ing|ed)|terminat(?:es?|ing)|conclud(?:es?|ing)|extending|continuing|matur(?:es?|ing))"
    rf"\b{_GAP}{{0,12}}?(?:\b(?:to|through|until|for)\b)?{ON})"
)
_MATURES = rf"\b(?:matur(?:es?|ing|ity)|expir(?:es?|ing|ation)|terminat(?:es?|ing)|ends?|due)\b{ON}"
_MADE = (
    r"\b(?:entered[ ]into|enters[ ]into|issued|executed|closed|obtained|established|sold|granted|signed|completed"
    r"|made|dated)\b"
)
_PATTERNS = tuple(
    regex(pattern, re.I)
    for pattern in (
        # a term of three years commencing on A and ending on B
        rf"{TERM}(?P<link>{_GAP}{{0,60}}?){_FROM}{_GAP}{{0,50}}?{_START}(?P<joint>{_GAP}{{0,40}}?){_TO}{_END}",
        # from A through B (a period of three years)
        rf"{_FROM}{ON}{_START}{_GAP}{{0,60}}?{_TO}{_END}"
        rf"(?:[ ]?\((?:(?:or|being|i\.e\.,?|an?|total|term|period|duration|of|for)[ ]){{0,6}}"
        rf"|,?[ ](?:(?:or|being|for)[ ])?an?[ ](?:total[ ])?(?:term|period)[ ]of[ ]){TERM}",
        # commencing on A, for a period of three years ending on B
        rf"\b(?:commenc\w+|begin\w*|start\w*|effective){ON}{_START}{_GAP}{{0,40}}?\bfor\b{_GAP}{{0,40}}?{TERM}"
        rf"{_GAP}{{0,40}}?{_TO}{_END}",
        # the three-year performance period (A through B)
        rf"{TERM}[ ](?:[a-z]+[ ]){{0,3}}(?:period|term|cycle)[ ]?\((?:(?:the[ ]period[ ])?from[ ])?{_START}"
        rf"(?:[ ]?[–—-][ ]?|[ ](?:to|through|until)[ ]){_END}\)",
        # The term is 60 months. It runs from A through B.
        rf"\b(?:term|period)\b{_GAP}{{0,60}}?{TERM}{_GAP}{{0,60}}{STOP}[ ]?(?:the|such|this|it)\b{_GAP}{{0,50}}?{_FROM}{ON}"
        rf"{_START}{_GAP}{{0,30}}?{_TO}{_END}",
        # the term (ending A) is extended for an additional year, to end on B
        rf"\b(?:end(?:s|ing|ed)?|expir\w+|maturity)\b{_GAP}{{0,20}}?{ON}{_START}{_GAP}{{0,80}}?\bextend\w*\b{_GAP}{{0,60}}?"
        rf"\b(?:for|by)\b{_GAP}{{0,30}}?{TERM}{_GAP}{{0,50}}?{_TO}{_END}",
        # extended by one year from A to B
        rf"\bextend\w*\b{_GAP}{{0,120}}?\b(?:by|for)\b{_GAP}{{0,24}}?{TERM}{_GAP}{{0,40}}?\bfrom[ ]{_START}"
        rf"[ ](?:to|until|through)[ ]{_END}",
        # costs at A will be amortized within the three-year period ending B
        rf"\b(?:at|as[ ]of|from){ON}{_START}(?P<what>{_GAP}{{2,120}}?)\b(?:within|over|during|for|in)[ ](?:the|an?)[ ]{TERM}[ ]"
        rf"(?:period|term)[ ]end(?:ing|s)\b{ON}{_END}",
        # On A the Company entered into a five-year facility that matures on B
        rf"\bon[ ]{_START}{_GAP}{{0,120}}?{_MADE}{_GAP}{{0,100}}?{TERM}(?P<what>{_GAP}{{2,200}}?){_MATURES}{_END}",
        # the agreement dated as of A is a five-year facility maturing on B
        rf"\b(?:dated|issued|closed|signed|executed){ON}{_START}{_GAP}{{0,80}}?{TERM}(?P<what>{_GAP}{{2,100}}?){_MATURES}{_END}",
        # five-year warrants issued on A, which expire on B
        rf"{TERM}(?P<that>[ ]{_GAP}{{2,60}}?){_MADE}{ON}{_START}(?P<what>{_GAP}{{0,80}}?){_MATURES}{_END}",
        # On A the Company entered into a five-year facility. The facility matures on B.
        rf"\bon[ ]{_START}{_GAP}{{0,120}}?{_MADE}{_GAP}{{0,100}}?{TERM}(?P<first>{_GAP}{{2,300}}){STOP}[ ]?"
        rf"(?P<second>(?:the|this|such|these)[ ]{_GAP}{{2,60}}?){_MATURES}{_END}",
        # On A the Company issued warrants. The warrants have a term of five years and expire on B.
        rf"\bon[ ]{_START}{_GAP}{{0,120}}?{_MADE}(?P<first>{_GAP}{{2,250}}){STOP}[ ]?"
        rf"(?P<second>(?:the|this|such|these)[ ]{_GAP}{{2,80}}?){TERM}{_GAP}{{0,80}}?{_MATURES}{_END}",
    )
)
_ANOTHER = regex(
    r"\b(?:replac|existing|prior\b|previous|refinanc|supersed|amend|terminated|currently|lieu|repay|former|which[ ]was|extend"
    r"|delay|defer|postpon)",
    re.I,
)
_SUBJECTS = (
    regex(r"facilit|agreement|loan|revolver|credit|commitment", re.I),
    regex(r"\bnotes?\b", re.I),
    regex(r"warrant", re.I),
    regex(r"debenture|\bbonds?\b", re.I),
    regex(r"\blease", re.I),
    regex(r"\boptions?\b", re.I),
)


class TermAndEndDisagree(Rule):
    """A term, its first day and its last are printed together, and one of the three is wrong.

    "Three years commencing July 1, 1998 and terminating June 30, 2002" leaves a reader to guess which of them was agreed.
    Any lawful count will do: to the anniversary or the day before, to the end of its month, or to the next business day.
    What is a few days off is left open; what is about, up to, renewed, subject to extension, or earliest of several is not
    judged.

    Source: Exchange Act Rule 12b-20, under which a report must not mislead.
    """

    code = "DAT009"
    name = "term-and-end-disagree"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="first day + term = last day",
            kinds=("date_arith",),
            words=(
                '"a term of three years commencing … and ending …", "from … through …", "five-year … '
                'that matures on"'
            ),
            tolerance=(
                "the anniversary, the day before or after, the end of its month, the next business day; "
                "what is a tenth off is open"
            ),
            vetoes='"about", "up to", "renewable", "earlier of", extensions, another thing\'s term',
        ),
    )
    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The lease is for a term of three (3) years commencing July 1, 2014 and ending
June 30, 2017.
"""
    )
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The lease is for a term of three (3) years commencing July 1, 2014 and ending
June 30, 2018.
~~~~~~~~~~~~~ DAT009
"""
    )

    @for_each(clauses)
    def check_clause(self, filing: Filing, clause: Clause) -> Iterator[Finding]:
        """Yield a tie for each term with its two days, and a violation where they do not fit."""
        if clause.dates < 2 or not clause.durations:
            return
        matches = (
            match for pattern in _PATTERNS for match in pattern.finditer(clause.words) if _of_one_thing(match)
        )
        yield from judge(
            self,
            filing,
            (
                Period.of(
                    filing,
                    clause.words,
                    match,
                    weak="what" in match.re.groupindex or "first" in match.re.groupindex,
                )
                for match in matches
            ),
        )


def _of_one_thing(match: re.Match[str]) -> bool:
    """Whether what was made and what ends are plainly the same; patterns that bind them by grammar always are."""
    parts = match.groupdict()
    between = " ".join(parts.get(name) or "" for name in ("link", "joint", "what", "first", "second"))
    if _ANOTHER.search(between):
        return False
    first, second = parts.get("first"), parts.get("second")
    if first is None or second is None:
        return True
    return any(subject.search(first) and subject.search(second) for subject in _SUBJECTS)
