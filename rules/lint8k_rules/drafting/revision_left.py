"""What a Word document still holds beside its text."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Revision, Rule, Severity

_WHAT = {
    "insertion": "Tracked insertions are not accepted",
    "deletion": "Tracked deletions are not accepted",
    "comment": "Comments are left in the document",
    "hidden": "Hidden words are left in the document",
}
_SHOWN, _WORDS = 20, 60
"""How many other places are pointed at, and how many characters of the words are quoted."""


class RevisionLeft(Rule):
    """A Word document still has tracked changes, comments or hidden words.

    What is converted for EDGAR may print them all, and who gets the document itself reads what was struck out and what
    counsel asked.

    Told once for each kind, with the number of places; in a draft it is a note, for there they are at home. Not flagged:
    headers and footers of pages, which no filing has.

    Source: custom of drafting.
    """

    code = "DFT007"
    name = "revision-left"
    severity = Severity.WARNING
    citation = "Custom of drafting"
    right = Example(revisions=(("footer", "Draft of March 3", "Item 8.01"),))
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The quarry was reopened at a cost of $4,000,000.
                                     ~~~~~~~~~~ DFT007
""",
        revisions=(("insertion", "$4,000,000", "$4,000,000"),),
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a warning for each kind of revision, at its first place, with the others related."""
        kinds: dict[str, list[Revision]] = {}
        for revision in filing.main.revisions:
            if revision.kind in _WHAT and revision.text.strip():
                kinds.setdefault(revision.kind, []).append(revision)
        for kind, (first, *others) in kinds.items():
            words = " ".join(first.text.split())
            quoted = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
            count = f" and {len(others)} more" if others else ""
            yield self.violation(
                first.span,
                f'{_WHAT[kind]}: "{quoted}"{count}; accept or remove them before the document is filed',
                related=[Related("and here", other.span) for other in others[:_SHOWN]],
                unfinished=True,
            )
