"""The state of incorporation of the header is not the cover's."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, law

from ._sides import HEADER, sides


class StateDiffers(Rule):
    """The state of incorporation on the cover is not the one that EDGAR has for the filer.

    A registrant that moves to another state has to change both its cover and its EDGAR profile.

    Not flagged: jurisdictions that are no states of the United States; what the cover prints beside the bare name or
    code of a state; several filers or registrants.

    Source: Form 8-K, cover page ("State or other jurisdiction of incorporation"); EDGAR Filer Manual, volume II.
    """

    code = "HDR007"
    name = "state-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER)
    wrong = Example(header=HEADER.replace("DE\n", f"NV\n{33 * ' '}~~ HDR007\n"))

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two states, and a violation at the header's where they differ."""
        both = sides(filing)
        if both is None or both[0].state is None or both[1].state is None:
            return
        known, printed = both[0].state, both[1].state
        left, right = law.state(known.text), law.state(printed.text)
        if left is None or right is None:
            return
        yield self.tie(
            "equal",
            left == right,
            f"{known.text} {'=' if left == right else '≠'} {printed.text}",
            (Operand(known.text, known.span), Operand(printed.text, printed.span)),
        )
        if left != right:
            yield self.violation(
                known.span,
                f"EDGAR has {left} as the registrant's state of incorporation, and the cover has {printed.text}",
                related=[Related("the state on the cover", printed.span)],
            )
