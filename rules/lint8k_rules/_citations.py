"""Where the text of a report cites its own exhibits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Filing, NamedTuple, Span, again, regex

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,2}(?:\((?:[a-zA-Z]{1,4}|\d{1,2})\))*"
_CITED = regex(
    rf"[Ee](?<!\w.)(?i:xhibits?[\s\xa0]+(?:Nos?\.?[\s\xa0]*|Numbers?[\s\xa0]+)?(?P<numbers>{_NUMBER}(?:(?:,?[\s\xa0]*(?:and|or|&|,)[\s\xa0]*"
    rf"|[\s\xa0]*(?:through|to|[-–—])[\s\xa0]*)(?:Exhibits?[\s\xa0]+)?(?:{_NUMBER}|\([a-z]\))(?![\w%]))*))"
)
_ONE = regex(_NUMBER)
_HERE = regex(r"\b(?:hereto|herewith|hereof|to[\s\xa0]+this|of[\s\xa0]+this|with[\s\xa0]+this)\b", re.I)
_FILED_HERE = regex(
    r"(?:attached|furnished|included|annexed|appended|filed)[\s\xa0]+(?:(?:hereto|herewith|hereby|with[\s\xa0]+this[\s\xa0]+(?:current[\s\xa0]+)?"
    r"(?:report|form[\s\xa0]+8-k))[\s\xa0]+)?as[\s\xa0]+(?:an[\s\xa0]+)?$",
    re.I,
)
_OTHER_FILING = regex(
    r"(?<!this\s)(?:Form[\s\xa0]+(?:10-?[KQ]|20-?F|40-?F|6-?K|S-?\d|F-?\d|SB-?2|10-?SB|10\b|8-?A|T-?\d)|Schedule[\s\xa0]+(?:13[DGE]|14[ACDN]|TO)"
    r"|registration[\s\xa0]+statement|(?:annual|quarterly|periodic)[\s\xa0]+report|proxy[\s\xa0]+statement|prospectus|previously[\s\xa0]+filed"
    r"|(?:prior|earlier|initial|original)[\s\xa0]+(?:current[\s\xa0]+)?(?:report|form)|incorporated[\s\xa0]+by[\s\xa0]+reference[\s\xa0]+(?:from|to[\s\xa0]+exhibit)"
    r"|8-?K(?:/A)?,?[\s\xa0]+(?:as[\s\xa0]+)?(?:filed|dated|furnished|for)|reports?[\s\xa0]+on[\s\xa0]+Form[\s\xa0]+8-?K[\s\xa0]+(?:filed|dated|of)"
    r"|File[\s\xa0]+No|(?:the[\s\xa0]+Company|the[\s\xa0]+Registrant|its|our)['’]?s?[\s\xa0]+(?:Current[\s\xa0]+Report|Form[\s\xa0]+8))",
    re.I,
)
_OF_ANOTHER = regex(r"[\s\xa0,]*(?:to|of|from)[\s\xa0]+(?!this\b|our[\s\xa0]+(?:current|form))", re.I)
_ENDS = regex(r"(?<=[a-z0-9)”\"])\.[\s\xa0]+(?=[A-Z(])|\n[\s\xa0]*\n|\.$")


class Citation(NamedTuple):
    """An exhibit number that the text cites; `here` if its sentence says that the exhibit is filed with this report."""

    number: str
    span: Span
    here: bool


@again(1000)
def citations(filing: Filing) -> Iterator[Citation]:
    """The exhibits of this report that its text cites, in order, outside its lists of exhibits.

    Exhibits of other filings and of agreements are left out; of a range, its two ends are cited.
    """
    if not filing.items:
        return
    text, exhibits = filing.text, filing.exhibits
    lists = [(row.span.start, row.span.end) for row in (*exhibits.listed, *exhibits.index)]
    for match in _CITED.finditer(text, filing.items[0].heading.start, filing.body.end):
        if any(low <= match.start("numbers") < high for low, high in lists):
            continue
        before, after = _sentence(text, match.start(), match.end())
        at_once = _HERE.match(after.lstrip(" \xa0\n,")) is not None
        if not at_once and (_OF_ANOTHER.match(after) or _OTHER_FILING.search(f"{before} {after}")):
            continue
        here = at_once or bool(_FILED_HERE.search(before) or _HERE.search(f"{before} {after}"))
        words, start = match["numbers"], match.start("numbers")
        for one in _ONE.finditer(words):
            if words[: one.start()].endswith("("):
                continue
            yield Citation(one[0], filing.span(start + one.start(), start + one.end()), here)


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a citation in its sentence."""
    return _ENDS.split(text[max(0, start - 300) : start])[-1], _ENDS.split(text[end - 1 : end + 300])[0][1:]
