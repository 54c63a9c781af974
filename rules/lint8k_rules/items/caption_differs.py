"""A caption that is not the form's."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, law
from lint8k_rules.items._captions import alone, is_anothers, letters, own, words
from lint8k_rules.items._misprints import is_misprint

_OTHER = "is not that"
"""Said of a caption that has little of the form's: perhaps it is the number that is wrong."""
_LONGEST = 400
"""No heading is longer, in characters."""


class CaptionDiffers(Rule):
    """A caption is not worded as the form words it.

    A report contains the number and the caption of each item, and not the text of the form. A shortened
    caption misleads nobody, and a note says so, as of one in the singular for the plural or of a form that is
    no longer in force. Words misspelt, exchanged or put for others are a warning: "of" for "or", "Financial
    Information" for "Financial Statements".

    Not flagged: differences of case, punctuation and spacing; words that follow the whole caption; headings
    without a caption; combined headings; "certificate" for "articles" of incorporation; another item's
    caption, of which ITM002 speaks.

    Source: Form 8-K, General Instruction D, and the captions in force on the as-of date.
    """

    code = "ITM005"
    name = "caption-differs"
    severity = Severity.NOTE
    citation = "Form 8-K, General Instruction D (17 CFR 249.308)"
    right = Example()
    wrong = Example(
        body="""\
Item 2.02  Results of Operations and Financial Conditoin.
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ITM005

On {day}, Hollin Ridge Materials, Inc. announced its results for the quarter.
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each caption that is not one of the item's own."""
        for item in filing.items:
            row = law.item(item.number, filing.as_of)
            if row is None or item.caption is None or item.caption_span is None or not alone(filing, item):
                continue
            printed = letters(item.caption)
            if is_anothers(item) or any(
                found.startswith(letters(caption))
                for found in (printed, letters(_paragraph(filing, item.caption_span.start)))
                for caption in row.captions
            ):
                continue
            how = _how(item.number, item.caption, row.caption)
            official = Edit(item.caption_span, _as_printed(row.caption, item.caption))
            yield self.violation(
                item.caption_span,
                f'The caption "{item.caption}" {how} of Item {item.number}, "{row.caption}"',
                severity=Severity.WARNING if is_misprint(item.number, item.caption) else None,
                fix=Fix((official,), safe=how != _OTHER),
            )


def _paragraph(filing: Filing, start: int) -> str:
    """What stands from the beginning of a caption to the end of its paragraph: a caption broken in a word goes on in it."""
    return filing.text[start : start + _LONGEST].split("\n\n", 1)[0]


def _as_printed(caption: str, printed: str) -> str:
    """The form's caption in the capitals and with the period of the printed one."""
    end = "." if printed.endswith(".") and not caption.endswith(".") else ""
    return (caption.upper() if printed.isupper() else caption) + end


def _how(number: str, printed: str, caption: str) -> str:
    """In which way a caption differs, to be followed by "of Item ..."."""
    if any(letters(earlier) == letters(printed) for earlier in own(number)):
        return "is that of another period, and not the caption"
    if letters(printed) == letters("Financial Statements, Pro Forma Financial Information and Exhibits"):
        return "is that of Item 7 of the form before August 23, 2004, and not the caption"
    if set(words(printed)) < set(words(caption)):
        return "shortens that"
    if difflib.SequenceMatcher(None, letters(printed), letters(caption)).ratio() > 0.8:
        return "is not quite that"
    return _OTHER
