"""The state of incorporation in the text is not that of the cover."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, law, regex
from lint8k_rules.signatures._names import words

_ENTITY = regex(
    r"a(?<!\wa)n?[\s\xa0]+(?P<state>[A-Z][a-z]+(?:[\s\xa0][A-Z][a-z]+){0,2})[\s\xa0]+"
    r"(?:(?:exempted|business|stock|public|holding|blank[\s\xa0]+check)[\s\xa0]+){0,2}(?:corporation|company|limited[\s\xa0]+liability)\b"
)
_DEFINED = regex(r"\([^()]{0,90}\)[\s\xa0,]*$")
_MOVES = regex(
    r"\b(?:re)?(?:domesticat|incorporat)(?:ion|ed|e|ing)[\s\xa0]+(?:merger|from|to|as|in[\s\xa0]+(?:the[\s\xa0]+)?state)|reincorporat|redomicil|redomesticat"
    r"|\bdomesticat(?:ion|e)\b|plan[\s\xa0]+of[\s\xa0]+conversion|\bcontinuance\b",
    re.I,
)
_FAR = 200
"""How far before "a Delaware corporation" the registrant's name may begin, in characters."""


class StateDiffersFromText(Rule):
    """The text calls the registrant a corporation of another state than the cover does.

    "Hollin Ridge Materials, Inc., a Nevada corporation" under a cover that says Delaware names two companies, or one of
    them wrongly; an agreement's party is known by its state.

    Not flagged: other companies, told by the name before the words; registrants incorporated in several states; reports that
    speak of a reincorporation, a domestication or a conversion.

    Source: Form 8-K, cover page ("State or other jurisdiction of incorporation").
    """

    code = "CVR033"
    name = "state-differs-from-text"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page"
    right = Example()
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

On March 4, 2015, Hollin Ridge Materials, Inc., a Nevada corporation (the "Company"), entered into a lease.
                                                  ~~~~~~ CVR033
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each place that names the registrant's state, and a violation at the first that differs."""
        registrant = filing.cover.registrant
        if len(filing.cover.registrants) != 1 or registrant.name is None or registrant.state is None:
            return
        printed, name = registrant.state, words(registrant.name.text)
        known = law.edgar_code(printed.text)
        if not name or known is None:
            return
        start = filing.cover.span.end
        for match in _ENTITY.finditer(filing.text, start):
            code = law.edgar_code(match["state"])
            before = _DEFINED.sub(" ", filing.text[max(start, match.start() - _FAR) : match.start()])
            if code is None or words(before)[-len(name) :] != name:
                continue
            place, fits = filing.span(*match.span("state")), code == known
            if not fits and _MOVES.search(filing.text, start):
                return
            yield self.tie(
                "equal",
                fits,
                f"{place.text} {'=' if fits else '≠'} {printed.text}",
                (Operand(place.text, place), Operand(printed.text, printed.span)),
            )
            if not fits:
                yield self.violation(
                    place,
                    f"The text has {place.text} as the state of the registrant, and the cover {printed.text}",
                    related=[Related("the state on the cover", printed.span)],
                )
                return
