"""What a blank that was left open looks like.

Each pattern is of a shape that a finished report has no use for. Left out on purpose: check boxes (``[ ]``,
``[X]``), redaction (``[***]``), rules of tables and of the cover's fields, words altered in a quotation
(``[the Company]``, ``[sic]``), and "[Signature page follows]".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import regex

_W = r"[\s\xa0]"
_DOTS = "●•∙■▪◾⚫⬤"
_YEAR = r"(?:(?:19|20)(?:\d\d|[Xx_]{2,}))"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_TASK = (
    r"(?:insert|enter|describe|confirm|complete|update|fill[ -]?in|placeholder|blank|open"
    rf"|to{_W}+(?:come|be{_W}+(?:completed|determined|inserted|confirmed|provided|updated|filled|announced|added)))"
)
_THING = (
    r"(?:date|name|amount|number|address|title|city|state|month|day|year|price|percentage|percent|time|url"
    rf"|dollar{_W}+amount|web{_W}?site|telephone|phone|person|officer|director|position|exhibit|x{{2,}})"
)
_LABEL = r"(?:report|earliest|registrant|incorporation|principal|each)"
_UNIT = rf"(?:shares|million|billion|percent|per{_W}+share|days|years|months)"
_BLANK = regex(
    rf"""
    (?=[\[${{<X_T12JFMASOND])(?:                                                 # nothing begins otherwise
      (?:\${_W}?)?\[\$?{_W}{{0,3}}(?:[{_DOTS}]{_W}{{0,2}}){{1,8}}%?\]%?         # [●]  $[● ●]  [$●]
    | \${_W}?(?:[{_DOTS}]+(?!\w)|[Xx]{{2,}}(?:[.,][Xx]+)*\b|_{{2,}}(?:[.,_]+)?)  # $●  $XX.XX  $____
    | (?P<box>\[{_W}{{0,3}}_[_\s\xa0.,/-]{{0,60}}\]%?)                          # [____]
    | \${_W}?\[{_W}{{0,3}}_[_\s\xa0.,/-]{{0,60}}\]                              # $[____]
    | \$\[{_W}{{0,20}}\]|\$\[[Xx]+(?:[.,][Xx]+)*\]|\$[Xx]+(?:[.,][Xx]+)+\b       # $[  ]  $[X.XX]  $X.XX
    | \{{\{{[^}}\n]{{0,60}}\}}\}}|<<[^<>\n]{{1,60}}>>                           # {{{{name}}}}  <<name>>
    | \[(?:{_W}{{1,20}}|[Xx]{{1,3}})\](?=%|{_W}+{_UNIT}\b|,{_W}*(?:19|20)\d\d)   # [  ] shares
    | (?<=[a-z]{{2}}{_W})(?<!yes{_W})(?<!no{_W})\[{_W}{{2,20}}\](?={_W}[a-z])     # was [    ] in all
    | (?<![\w,-])X{{1,3}}(?:,XXX)+(?![\w,-])|(?<![\w_])_{{2,}}%                  # X,XXX  ___%
    | (?P<star>\$?\[{_W}?\*{_W}?\])                                             # [*]
    | \[?(?<![\w-])TB[DC](?![\w-])\]?|\[{_W}?TBA{_W}?\]|\${_W}?TBA\b             # TBD  [TBA]
    | \[{_W}?\?+{_W}?\]                                                         # [?]
    | \[{_W}{{0,2}}(?i:{_TASK})\b[^\]\n]{{0,120}}\]                             # [insert date]  [to come]
    | \[{_W}{{0,2}}(?i:(?:the{_W}+)?{_THING})                                   # [date]
      (?:{_W}+(?i:of(?!{_W}+{_LABEL}))(?:{_W}+[\w.'’-]{{1,20}}){{1,5}})?{_W}{{0,2}}\]  # [name of officer]
    | (?P<day>\[{_W}?{_MONTH}{_W}+\d{{1,2}},{_W}*{_YEAR}{_W}?\])                # [March 3, 2015]
    | \[{_W}?(?:[Tt]he{_W}+)?(?:[Cc]ompany|[Cc]ounsel|[Cc]lient|[Aa]uditors?){_W}+to{_W}+\w+{_W}?\]  # [Company to confirm]
    | (?<![\w-])(?:{_MONTH}{_W}+)?XX,?{_W}+{_YEAR}(?!\w)                        # XX, 20XX
    | (?<![\w-])(?:19|20)XX(?!\w)                                               # 20XX
    | {_MONTH}{_W}+XX?\b(?![\w-])                                               # March XX
    | (?<![\w-])XX/XX(?:/\w{{2,4}})?(?!\w)                                      # XX/XX/2015
    | (?<![\w-])X{{2,}}(?={_W}+{_UNIT}\b|%)                                     # XX shares
    | (?<!\w)(?:{_MONTH}{_W}+)?_{{2,}}(?:{_W}+_{{2,}})?,?{_W}*(?:19|20)(?:__|\d\d)(?!\w)  # ____ __, 20__
    | (?<!\w)(?:19|20)__+                                                       # 20__
    | {_MONTH}{_W}+_{{2,}}                                                      # March __
    )""",
    re.X,
)
_SIGN = regex(rf"[\[_X{{<T$](?:(?<![<T$])|(?<=<)<|(?<=T)B[ACD]|(?<=\$){_W}?[{_DOTS}x])")
"""What each of them has, not far behind where it begins."""
_BEFORE = 250
"""How far before it a month may stand that is part of a blank, in characters."""
_UNDERLINE = regex(rf"{_W}(?<=[a-z,(](?s:.))(?!(?<=\n)_+\n)(?P<blank>_{{3,}})(?=[.,;)]|{_W}[a-z])")
"""Finds a blank among words; a line of nothing else is the rule under the heads of a table."""
_REDACTION = regex(r"confidential(?:ity)?[\s\xa0]+treatment|\bredact|\bomitted\b", re.I)
_NOTE = regex(
    rf"(?=[\[Nn])(?:\[{_W}{{0,2}}(?:NTD\b|(?i:notes?{_W}+to{_W}+(?:the{_W}+)?(?:draft|filer|reviewer|counsel|printer)"
    rf"|draft(?:ing)?{_W}+note|comment{_W}*:|note{_W}*:(?=[^\]]{{0,80}}\b(?:confirm|counsel|client|update|check|insert|review)\b)))[^\]]{{0,400}}\]?"
    rf"|\[[\s\xa0*]{{0,4}}[^\[\]\n]{{0,60}}\b(?i:pending{_W}+(?:\w+{_W}+){{0,2}}confirmation|under{_W}+review"
    rf"|subject{_W}+to{_W}+(?:\w+{_W}+){{0,2}}(?:comments?|review|confirmation))\b[^\[\]\n]{{0,60}}\]"
    rf"|(?<!\w)NTD:|(?i:\bnotes?{_W}+to{_W}+draft\b))"
)


def blanks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where blanks stand in the text from `start` to `end`, in order, each once."""
    found = [
        match.span()
        for low, high in _near_signs(text, start, end)
        for match in _BLANK.finditer(text, low, high)
        if not (_is_redaction(match, text) or _is_check_box(match, text) or _is_quoted(match, text))
    ]
    if text.find("___", start, end) >= 0:
        found += [
            match.span("blank")
            for match in _UNDERLINE.finditer(text, start, end)
            if _is_prose(text, match.start())
        ]
    last = start
    for low, high in sorted(found):
        if low >= last:
            yield low, high
            last = high


def _near_signs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches to be looked through: each begins some way before a sign of a blank, and ends as far after one."""
    low, high = start, start
    for sign in _SIGN.finditer(text, start, end):
        if sign.start() - _BEFORE > high:
            if high > low:
                yield low, high
            low = sign.start() - _BEFORE
        high = min(end, sign.end() + _BEFORE)
    if high > low:
        yield low, high


def notes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where notes to the draft stand in the text from `start` to `end`."""
    return (match.span() for match in _NOTE.finditer(text, start, end))


def _is_redaction(match: re.Match[str], text: str) -> bool:
    return match["star"] is not None and bool(_REDACTION.search(text))


def _is_check_box(match: re.Match[str], text: str) -> bool:
    """Whether a blank in brackets is a box: a single one, or one that begins its line or cell."""
    if match["box"] is None:
        return False
    alone = regex(r"\[[\s\xa0]*_[\s\xa0]*\]").fullmatch(match[0]) is not None
    begins = (
        regex(r"(?:^|[\n\t]|[ \xa0]{2})[ \xa0]*$").search(text[max(0, match.start() - 40) : match.start()])
        is not None
    )
    return alone or (
        begins and not regex(r"[\s\xa0]*,?[\s\xa0]*(?:19|20)\d\d").match(text[match.end() : match.end() + 12])
    )


def _is_quoted(match: re.Match[str], text: str) -> bool:
    """Whether a date in brackets stands in a quotation, where a word in brackets was put in by the one who quotes."""
    if match["day"] is None:
        return False
    paragraph = text[max(text.rfind("\n\n", 0, match.start()), match.start() - 2000, 0) : match.start()]
    return paragraph.count("“") > paragraph.count("”") or paragraph.count('"') % 2 == 1


def _is_prose(text: str, offset: int) -> bool:
    """Whether the cell about an offset is of a sentence, not of a form ("transition period from ____ to")."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\t", 0, offset)) + 1
    cell = regex(r"[^\t\n]*").match(text[start : start + 2000])
    words = regex(r"[^\W_]{2,}").findall(cell[0] if cell else "")
    return len(words) >= 4 and "period" not in words
