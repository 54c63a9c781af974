"""The words by which one company's name is told from another's."""

from __future__ import annotations

from lint8k.api import Filing, Words, once, regex

_WORD = regex(r"[A-Za-z0-9]{3,}")
_COMMON = frozenset(
    [
        "the", "and", "inc", "corp", "corporation", "company", "companies", "llc", "ltd", "limited", "incorporated", "plc",
        "holding", "holdings", "group", "international", "trust", "bank", "bancorp", "partners", "partnership", "acquisition",
        "capital", "financial", "services", "national", "american", "united", "first", "new",
    ]
)  # fmt: skip
"""Words of many names."""


def telling(name: str) -> frozenset[str]:
    """The words of a name that other names seldom have, in lower case; none where all of its words are common ones."""
    return frozenset(word.casefold() for word in _WORD.findall(name)) - _COMMON


@once
def own_words(filing: Filing) -> frozenset[str]:
    """The telling words of every name of a registrant: of the cover, the header and the signatures, former ones too.

    None where one of the names has no telling word, so that nothing can be told from it.
    """
    names: list[Words | None] = []
    for registrant in filing.cover.registrants:
        names += [registrant.name, registrant.former_name]
    for filer in filing.header.filers if filing.header else ():
        names += [filer.name, *filer.former_names]
    names += [signature.registrant for signature in filing.signatures]
    told = [telling(name.text) for name in names if name is not None]
    return frozenset[str]().union(*told) if all(told) else frozenset()
