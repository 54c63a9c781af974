"""A telephone number whose marks do not fit together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_NUMBER = regex(
    r"(?=[(2-9\s\xa0])(?<![\w.+(–-])(?<!\d[\s\xa0])(?P<open>\(?)[\s\xa0]?(?P<area>[2-9]\d{2})(?P<close>\)?)(?P<first>[\s\xa0]?[.\-‐‑–—]?[\s\xa0]?)"
    r"(?P<exchange>\d{3})(?P<second>[\s\xa0]?[.\-‐‑–—]?[\s\xa0]?)(?P<line>\d{4})(?![\w-])"
)
_DASHES = regex(r"[‐‑–—]")


class TelephonePunctuation(Rule):
    """A telephone number on the cover is put together of two styles: "(630)-555-0142", "(630) 555.0142", "630) 555-0142".

    A bracket around the area code stands in place of the hyphen, and a number parted by points has points throughout.

    Not flagged: which style is chosen, blanks in place of a mark, dashes for hyphens; numbers of other countries.

    Source: custom of printing; the form prints no style.
    """

    code = "CVR026"
    name = "telephone-punctuation"
    severity = Severity.NOTE
    citation = "Form 8-K, cover page (telephone number, including area code)"
    right = Example()
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): March 4, 2015

                         HOLLIN RIDGE MATERIALS, INC.
             (Exact name of registrant as specified in its charter)

         Delaware                   001-34567             36-4127385
 (State or other jurisdiction      (Commission           (IRS Employer
     of incorporation)             File Number)       Identification No.)

       2200 Quarry Road, Naperville, Illinois                60563
     (Address of principal executive offices)             (Zip Code)

      Registrant's telephone number, including area code: (630)-555-0142
                                                          ~~~~~~~~~~~~~~ CVR026
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each number of two styles, with the number in the style of its area code."""
        text, cover = filing.text, filing.cover.span
        if not {"name", "phone"} & filing.cover.labels.keys():
            return
        for match in _NUMBER.finditer(text, cover.start, cover.end):
            if "\n" in match[0]:
                continue
            fault, style = _fault(match)
            if fault:
                right = style.format(match["area"], match["exchange"], match["line"])
                span = filing.span(*match.span())
                yield self.violation(
                    span,
                    f'The telephone number "{match[0]}" {fault}; it is written "{right}"',
                    fix=Fix((Edit(span, right),), safe=True),
                )


def _fault(match: re.Match[str]) -> tuple[str | None, str]:
    """What is wrong with the marks of a number, if anything is, and the style in which it is right."""
    first, second = (_DASHES.sub("-", match[name]).strip() for name in ("first", "second"))
    if bool(match["open"]) != bool(match["close"]):
        return "has half of a pair of brackets", "({}) {}-{}"
    if match["open"]:
        if first:
            return f'has a "{first}" beside the bracket', "({}) {}-{}"
        return (f'has a "{second}" beside brackets' if second == "." else None), "({}) {}-{}"
    if first and second and first != second:
        return "mixes points and hyphens", "{}-{}-{}"
    return None, ""
