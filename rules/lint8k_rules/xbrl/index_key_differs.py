"""A Central Index Key that is tagged otherwise than in the contexts or the header."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Operand, Related, Rule, Severity, TaggedFact

from ._facts import BODY, DAY, SINCE, facts, hidden, place


class IndexKeyDiffers(Rule):
    """The Central Index Key tagged on the cover is not that of the contexts, or of no filer of the submission.

    The contexts name the registrant by its key, and EDGAR compares both with its own: by another key the facts are another
    company's, and the submission is suspended.

    Not flagged: leading zeros; keys of further registrants, which have a context with a member of their own, against the
    contexts; drafts without a header, against the header.

    Source: EDGAR Filer Manual, volume II, 6.5.2, 6.5.3 and 6.5.21 (context identifiers, dei:EntityCentralIndexKey).
    """

    code = "XBR010"
    name = "index-key-differs"
    severity = Severity.ERROR
    citation = "EDGAR Filer Manual, volume II, 6.5.2, 6.5.3 and 6.5.21"
    since = SINCE
    right = Example(day=DAY, body=BODY, tail=hidden())
    wrong = Example(
        cover="""\
Date of Report (Date of earliest event reported): {day}

HOLLIN RIDGE MATERIALS, INC.
(Exact name of registrant as specified in its charter)

Central Index Key: <ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c-1">0000999989</ix:nonNumeric>
                                                                                    ~~~~~~~~~~ XBR010
""",
        day=DAY,
        body=BODY,
        tail=hidden(EntityCentralIndexKey=None),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each key and its context, and a violation where it is not the same, or not a filer's."""
        filers = [filer.cik for filer in filing.header.filers if filer.cik] if filing.header else []
        for fact in facts(filing).get("EntityCentralIndexKey", ()):
            span = place(filing, fact, "name")
            if span is None or not _bare(fact.text).isdigit():
                continue
            owner = _owner(fact)
            if owner:
                fits = _bare(owner) == _bare(fact.text)
                yield self.tie(
                    "equal", fits, f"{fact.text} {'=' if fits else '≠'} {owner}", [Operand(fact.text, span)]
                )
                if not fits:
                    yield self.violation(
                        span,
                        f"The Central Index Key is tagged {fact.text}, and its context is that of the entity {owner}; the two"
                        " should be the same",
                    )
                    continue
            if filers and all(_bare(filer.text) != _bare(fact.text) for filer in filers):
                yield self.violation(
                    span,
                    f"The Central Index Key is tagged {fact.text}, and the header names the filer {filers[0].text}",
                    related=[Related("the filer's key in the header", filers[0].span)],
                )


def _owner(fact: TaggedFact) -> str | None:
    """The entity of a fact's context, None where the context is that of a further registrant or could not be read."""
    context = fact.context
    return context.entity if context and not context.members else None


def _bare(key: str) -> str:
    return key.strip().lstrip("0")
