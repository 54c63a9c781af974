"""The registrant's name or state is not the one that the configuration knows."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Rule, Severity, law

from ._profile import CITATION, PROFILE, compared, letters, sides


class NameDiffersFromProfile(Rule):
    """The registrant's name or state of incorporation on the cover is not the one in the configuration's profile.

    A draft made from an old report keeps the old name; only who knows the charter can tell. The profile is the table
    `[registrant]` of lint8k.toml.

    Not flagged: differences of case and punctuation, "&" for "and", a "The" before the name; states that are not read as
    such; a second registrant; what the profile leaves open.

    Source: Form 8-K, cover page ("Exact name of registrant as specified in its charter"; "State or other jurisdiction of
    incorporation").
    """

    code = "CVR021"
    name = "name-differs-from-profile"
    severity = Severity.WARNING
    citation = CITATION
    right = Example(profile=PROFILE)
    wrong = Example(
        cover="""\
       Date of Report (Date of earliest event reported): {day}

                         SABLE CREEK STONE COMPANY
                         ~~~~~~~~~~~~~~~~~~~~~~~~~ CVR021
             (Exact name of registrant as specified in its charter)
""",
        profile=PROFILE,
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the name and one for the state, and a violation for each that differs."""
        both = sides(filing)
        if both is None:
            return
        known, printed = both
        if known.name and printed.name:
            own = letters(printed.name.text)
            former = any(letters(name) == own for name in known.former_names)
            what = "the former name" if former else "the name"
            yield from compared(self, printed.name, known.name, own == letters(known.name), what)
        if known.state and printed.state:
            left, right = law.state(known.state), law.state(printed.state.text)
            if left and right:
                yield from compared(self, printed.state, known.state, left == right, "the state")
