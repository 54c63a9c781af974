"""What a row of an exhibit list says of its exhibit, in its own words or by the footnote whose mark it bears.

::

    remark     = contained | later | elsewhere | previously | manner | compensation
    contained  = "included" , "in" , ( "Exhibit" , number | "signature page" | ... )    (included in Exhibit 5.1)
    later      = "to be filed" , [ "by amendment" ]
    elsewhere  = ( "incorporated" , "by reference" , [ ( "to" | "from" ) , source ] | "filed" , "as" , source )
    source     = "Exhibit" , number , "to" , report
    previously = "previously filed"
    manner     = ( "filed" | "furnished" ) , "herewith"
    compensation = "management contract or compensatory plan"

Words that merely speak of reference are no remark: that a furnished exhibit shall not be incorporated by reference
in any filing, that an accountant consents to the incorporation of its report by reference in a registration statement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lint8k.patterns import regex
from lint8k.records import record

_INCORPORATED = regex(
    r"incorporat(?:ed|ion)\s+(?:herein\s+)?by\s+(?:this\s+)?reference(?:\s+herein)?"
    r"(?!\s+(?:therein\b|in(?:to)?\b(?!\s+(?:this|the\s+current)\s)))",
    re.I,
)
_DENIED = regex(r"\b(?:not|nor|neither|consents?\s+to)\b[^.;]{0,200}$", re.I)
_FILED_AS = regex(
    r"(?:filed|included|furnished)\s+(?:as|with|in|under)\s+(?:an\s+)?(?=(?:exhibit\s+[\d.()a-z]+\s+(?:to|of|with|in)\s+)?"
    r"(?!this\b)(?:the|our|its|registrant|company)?(?:(?!\bthis\b)[^.;]){0,80}?(?:Form\s+(?:8-?K|10-?[QK]|S-\d|20-?F)|registration\s+statement))",
    re.I,
)
_COLUMNS = regex(
    r"(?:\t|[ \xa0]{3})[ \xa0]?(?P<form>(?:Form\s+)?"
    r"(?:8-?K(?:12[BG]3?)?|10-?[KQ](?:SB|405)?|S-\d{1,2}|F-\d|20-F|DEF\s?14A|8-A)(?:/A)?)(?=[ \xa0]?\t|[ \xa0]{3}|[ \xa0]{0,2}$)",
    re.I | re.M,
)
"""The column of a list that names the form with which an exhibit was filed."""
_PREVIOUSLY = regex(r"previously\s+(?:filed|furnished|submitted)|(?:filed|furnished)\s+previously", re.I)
_CONTAINED = regex(
    r"(?:included|contained|set\s+forth|embedded|incorporated)\s+"
    r"(?:(?:as\s+(?:a\s+)?part\s+of|as|with(?:in)?|in(?:to)?|on)\s+)?"
    r"(?:(?:the|its|such|their)\s+)?(?:opinions?\b[^.;]{0,80}?)?"
    r"(?:exhibits?\s+\d|inline|signature|legal\s+opinion|opinion|iXBRL|XBRL)"
    r"|(?:included|contained|attached)\s+(?:as|in)\s+(?:exhibit|annex|appendix|schedule)\s+[A-Z](?:-\d)?\s+(?:to|of|in)\s+exhibit\s+\d"
    r"|formatted\s+(?:as|in)\s+(?:Inline\s+)?(?:XBRL|Extensible)|see\s+exhibit\s+\d",
    re.I,
)
_LATER = regex(r"to\s+be\s+(?:filed|furnished|supplied)\b[^.;]{0,60}?amendment|to\s+be\s+filed", re.I)
_FURNISHED = regex(
    r"(?<!be )(?<!been )\bfurnished[”\"’']?\s*"
    r"(?:herewith|hereby|with\s+this|pursuant|as\s+(?:part|an)|(?:and\s+|but\s+)?not\b|rather|[),;.]|$)",
    re.I,
)
_FILED = regex(r"\bfiled\s+(?:herewith|hereby|with\s+this|electronically|as\s+part\s+of\s+this)", re.I)
_COMPENSATION = regex(
    r"management\s+contracts?\b[^.;]{0,40}\bcompensatory|compensatory\s+(?:plans?|contracts?|arrangements?)\b[^.;]{0,40}\bmanagement"
    r"|compensatory\s+(?:plans?|contracts?)\s+or\s+arrangements?",
    re.I,
)
_LEADING = regex(r"[\s,]*(?:herein\s+)?(?:to|from)\s+", re.I)
_CUT = regex(
    r",?\s+(?:and|which\s+is|is)\s+(?:hereby\s+|herein\s+)?incorporated\b|(?<!No)(?<!Nos)(?<!Inc)(?<!Corp)(?<!Co)(?<!Ltd)[.;](?=\s|$)(?!\s+to\b)",
    re.I,
)


@record(frozen=True, slots=True)
class Remarks:
    """What is said of an exhibit.

    `status` is the name of one of `lint8k.filing.Status`; `furnished` tells whether it is said to be furnished (True)
    or filed (False), None where neither is said; `reference` is the place of the words that name the filing from which
    it is incorporated; `compensatory` whether it is marked as a management contract or compensatory plan
    (Reg. S-K, Item 601(a)(3) of old, Form 10-K, Item 15(a)(3)).
    """

    status: str
    furnished: bool | None
    reference: tuple[int, int] | None
    compensatory: bool


def read(text: str, row: tuple[int, int], footnotes: Sequence[tuple[int, int]]) -> Remarks:
    """What a row says, and what the footnotes say whose marks it bears; places are those of stretches of `text`."""
    stretches = (row, *footnotes)
    elsewhere = next((found for place in stretches if (found := _elsewhere(text, place))), None)
    words = [text[start:end] for start, end in stretches]
    if any(map(_CONTAINED.search, words)):
        status = "CONTAINED"
    elif any(map(_LATER.search, words)):
        status = "LATER"
    elif elsewhere:
        status = "BY_REFERENCE"
    else:
        status = "PREVIOUSLY" if any(map(_PREVIOUSLY.search, words)) else "HERE"
    furnished = True if any(map(_FURNISHED.search, words)) else None
    if furnished is None and any(map(_FILED.search, words)):
        furnished = False
    return Remarks(
        status,
        furnished,
        elsewhere if elsewhere and elsewhere[0] < elsewhere[1] and status == "BY_REFERENCE" else None,
        any(map(_COMPENSATION.search, words)),
    )


def _elsewhere(text: str, place: tuple[int, int]) -> tuple[int, int] | None:
    """The place of the words that name the filing which a remark points to; an empty one where it names none."""
    start, end = place
    for match in _INCORPORATED.finditer(text, start, end):
        if _DENIED.search(text, max(start, match.start() - 240), match.start()):
            continue
        leading = _LEADING.match(text, match.end(), end)
        if leading:
            return leading.end(), _source_end(text, leading.end(), end)
        filed = _FILED_AS.search(text, start, end)
        return (filed.end(), _source_end(text, filed.end(), end)) if filed else (match.end(), match.end())
    filed = _FILED_AS.search(text, start, end)
    if filed:
        return filed.end(), _source_end(text, filed.end(), end)
    columns = _COLUMNS.search(text, start, end)
    return (columns.start("form"), _source_end(text, columns.start("form"), end)) if columns else None


def _source_end(text: str, start: int, end: int) -> int:
    """Where the name of a filing ends: at the bracket that closes the remark, or with the sentence."""
    depth = 0
    for at in range(start, end):
        character = text[at]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth < 0:
                end = at
                break
    cut = _CUT.search(text, start, end)
    words = text[start : cut.start() if cut else end]
    return start + len(words.rstrip(" \t\n\xa0.,;*"))
