"""Debris of a conversion, printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Span, regex

_TAG = "p|b|i|u|br|font|div|span|tr|td|th|a|hr|center|h[1-6]|su[bp]|li|ul|ol|img|strong|em|body|html"
_SIGN = regex(
    r"[&<\[âÃÂï\ufffd{\\?/](?:(?<![?/])|(?<=[a-z]\?)(?=[a-z])|(?<![\w<]/)(?<=/)(?=[A-Za-z0-9]{1,6}>))"
)
_DEBRIS = regex(
    rf"""
      (?P<entity>&(?:nbsp|amp|lt|gt|quot|apos|[lr][ds]quo|[mn]dash|sect|copy|reg|trade|bull|hellip|e[mn]sp|thinsp|\#\d{{2,5}}|\#[xX][0-9a-fA-F]{{2,5}});)
    | (?P<tag><[\s\xa0]{{0,2}}/?[\s\xa0]{{0,2}}(?i:{_TAG})(?:[\s\xa0]+(?i:[a-z]{{1,12}})=[^<>]{{0,200}})?[\s\xa0]{{0,2}}/?>)
    | (?P<rest>/(?i:{_TAG})>)
    | (?P<mark>\?(?:s|t|re|ve|ll)(?![\w=&]))
    | (?P<graphic>\[(?i:missing[ ]graphic[ ]reference|graphic[ ](?:omitted|missing)|image[ ](?:omitted|missing))\])
    | (?P<encoding>â€[™œ˜¢¦“”\x9d\x93\x94]|Ã[\xa1-\xbf]|Â[\xa0-\xbf]|ï¿½|\ufffd)
    | (?P<field>\{{(?:MERGEFIELD|HYPERLINK|PAGE|REF)\b[^{{}}\n]{{0,80}}\}}|\\(?:par|pard|rtf1|b0|i0)\b)
    """,
    re.X,
)
_WHAT = {
    "entity": "an entity of HTML is printed instead of the character that it stands for",
    "tag": "a tag of HTML is printed",
    "rest": "the rest of a tag of HTML is printed",
    "mark": "a question mark stands where an apostrophe was lost between two encodings",
    "graphic": "the conversion has put words in the place of a picture",
    "encoding": "a character was lost between two encodings",
    "field": "a code of the word processor is printed",
}


class ConversionDebris(Rule):
    """What a conversion left behind is printed: "&nbsp;", "<B>", "Companyâ€™s", "Company?s".

    The reader on EDGAR sees it as it stands, on the cover as in the text.

    Not flagged: the tags that EDGAR itself gives a meaning in a plain-text document (PAGE, TABLE, S, C); names
    with an ampersand (AT&T); exhibits, whose words are their own. A kind of debris is told once.

    Source: EDGAR Filer Manual, volume II, on HTML and ASCII documents.
    """

    code = "FMT001"
    name = "conversion-debris"
    severity = Severity.WARNING
    citation = "EDGAR Filer Manual, volume II"
    right = Example(body="Item 8.01  Other Events.\n\nA&B; Sons < Co. sold 5 > 4 pounds of R&D; see AT&T.\n")
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company&#146;s quarry was reopened.
           ~~~~~~ FMT001
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning for each kind of debris, at its first place, with the others related."""
        places: dict[tuple[str, str], list[Span]] = {}
        end = filing.signing.end if filing.signing else filing.body.end
        for sign in _SIGN.finditer(filing.text, 0, end):
            match = _DEBRIS.match(filing.text, sign.start(), end)
            if match is None:
                continue
            kind = match.lastgroup or "tag"
            places.setdefault((kind, match[0]), []).append(filing.span(*match.span()))
        for (kind, _), (first, *others) in places.items():
            yield self.violation(
                first,
                f'"{first.text}": {_WHAT[kind]}',
                related=[Related("and here", other) for other in others],
            )
