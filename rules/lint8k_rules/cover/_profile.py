"""What the rules share that compare the cover with what the configuration knows of the registrant."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Filing, Finding, Operand, Profile, ProfileSecurity, Registrant, Rule, Words, regex

CITATION = "the [registrant] of the configuration; Form 8-K, cover page"
PROFILE = Profile(
    name="Hollin Ridge Materials, Inc.",
    former_names=("Sable Creek Stone Company",),
    ein="36-4127385",
    file_number="001-34567",
    state="Delaware",
    address="2200 Quarry Road, Naperville, Illinois",
    zip="60563",
    telephone="(630) 555-0142",
    securities=(ProfileSecurity("Common Stock, $0.01 par value", "HRMX", "The Nasdaq Stock Market LLC"),),
)
"""What is known of the registrant of the sound filing."""


def sides(filing: Filing) -> tuple[Profile, Registrant] | None:
    """What is known of the registrant, and what the cover says of it; None where nothing is known.

    Of several registrants it is the one that bears the name; where none does nobody can tell which is meant.
    """
    known, registrants = filing.profile, filing.cover.registrants
    if known is None or not registrants:
        return None
    if len(registrants) == 1:
        return known, registrants[0]
    names = {letters(name) for name in (known.name, *known.former_names) if name}
    named = (one for one in registrants if one.name and letters(one.name.text) in names)
    found = next(named, None)
    return None if found is None else (known, found)


def letters(name: str) -> str:
    """A name without what may differ in print: case, punctuation, spaces, "and" for "&", "the" before it."""
    words = regex(r"[^a-z0-9 ]").sub("", name.lower().replace("&", " and ").replace("-", " ")).split()
    return "".join(words[1:] if words[:1] == ["the"] else words)


def compared(rule: Rule, printed: Words, known: str, fits: bool, what: str) -> Iterator[Finding]:
    """A tie of what the cover prints and what is known, and a violation where they differ; `what` names the field."""
    yield rule.tie(
        "equal", fits, f"{printed.text} {'=' if fits else '≠'} {known}", [Operand(printed.text, printed.span)]
    )
    if not fits:
        yield rule.violation(
            printed.span, f'The cover has {what} "{printed.text}", and the registrant\'s profile "{known}"'
        )
