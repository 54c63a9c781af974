"""A verb or a pronoun that does not agree with its subject in number."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, regex
from lint8k_rules._prose import prose
from lint8k_rules._quick import first, in_turn

_B = r"[\s\xa0]"
_W = rf"{_B}{{1,12}}"
_FAR = r"(?:[^.;:()\n]|\.(?=\w)|\([^()\n]{0,80}\)|\n(?!\n)){0,300}?"
"""The words between a subject and its verb, to the end of the sentence at most."""
_THE = rf"[Tt](?<!\w[Tt])he{_W}(?:(?:foregoing|above|preceding|following){_W})?(?:brief{_W})?"
_DISAGREES = (
    regex(
        rf"{_THE}(?:description|summary|discussion){_W}of\b{_FAR}{_B}"
        rf"(?P<one>do{_W}not{_W}purport|are{_W}(?:not{_W}complete|qualified{_W}in))\b"
    ),
    regex(
        rf"{_THE}(?:descriptions|summaries){_W}of\b{_FAR}{_B}"
        rf"(?P<many>does{_W}not{_W}purport|is{_W}(?:not{_W}complete|qualified{_W}in))\b"
    ),
    regex(rf"(?P<copy>{first('a')}{_W}copy{_W}of{_W}which{_W}are|{first('copies')}{_W}of{_W}which{_W}is)\b"),
    regex(
        rf"(?P<entirety>(?:{first('is')}|{first('was')}){_W}(?:\w{{1,12}}{_W})?qualified{_W}in{_W}their"
        rf"|{first('are')}{_W}qualified{_W}in{_W}its)(?={_W}entire)"
    ),
    regex(rf"(?P<each>{first('each')}(?<!\bof{_B}each){_W}of{_W}(?:which|whom){_W}(?:are|were|have))\b"),
    regex(
        rf"{first('reference')}{_W}to{_W}the{_W}(?:(?!and\b|or\b)[a-zA-Z-]{{2,20}}{_W}){{0,3}}?(?i:agreement|plan|letter|amendment|lease),"
        rf"{_W}(?P<which>which{_W}are){_W}(?:filed|attached|furnished|included|incorporated|described)\b"
    ),
)
_ANOTHER = regex(
    rf"\band{_W}(?:(?:the|a|our|its){_W})?(?:(?:foregoing|following|related){_W})?(?:description|discussion|summary)\b"
)
"""A second subject: "the description of the loan and the summary of its terms are not complete"."""
_AND_BEFORE = regex(rf"\b(?:descriptions?|discussion|summary|terms)\b[^.;\n]{{0,60}}?\band{_W}$")
"""A subject joined before: "that summary and the foregoing description of the plan are qualified"."""
_EACH = regex(rf"\b(?:each|none|neither|every{_W}one){_W}$")
"""A subject of its own before the verb: "the summaries of the notes are not complete and each is qualified"."""
_WHY = {
    "one": "the description is one",
    "many": "the descriptions are several",
    "copy": "the verb goes with the copy or copies",
    "entirety": "the verb and the pronoun are of different number",
    "each": "each is one",
    "which": "what is referred to is one",
}


class NumberDisagrees(Rule):
    """A verb or a pronoun stands in the plural for one thing, or in the singular for several.

    "The description of the agreements do not purport", "is qualified in their entirety", "a copy of which are".

    Where the verb follows the nearer noun instead of its own, a reader asks whether one exhibit is meant or more.

    Only set sentences of reports are looked at, whose subject cannot be mistaken. Not flagged: "the foregoing
    description and the plan are", "copies of each of which are", quotations, exhibits.

    Source: custom of drafting.
    """

    code = "TXT013"
    name = "number-disagrees"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="""\
Item 8.01  Other Events.

The descriptions of the loan and the note, copies of each of which are attached, are qualified in their entirety.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The foregoing description of the loan agreements do not purport to be complete.
                                                 ~~~~~~~~~~~~~~ TXT013
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each verb or pronoun that does not agree."""
        text, body = prose(filing), filing.body
        for match in in_turn(text, body.start, body.end, *_DISAGREES):
            kind = match.lastgroup or "one"
            before = text[max(body.start, match.start() - 120) : match.start()]
            if kind == "one" and (_ANOTHER.search(match[0]) or _AND_BEFORE.search(before)):
                continue
            place = filing.span(*match.span(kind))
            if kind == "many" and _EACH.search(text[max(match.start(), place.start - 40) : place.start]):
                continue
            yield self.violation(place, f'In "{place.text}" the number is wrong: {_WHY[kind]}')
