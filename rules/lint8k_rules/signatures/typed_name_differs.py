"""A typed name that is not the signer's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex

from ._names import distance

_SUFFIX = regex(
    r",?[\s\xa0]+(?:jr|sr|ii|iii|iv|m\.?d|ph\.?[ ]?d|esq|c\.?p\.?a|j\.?d|mba|cfa)\b\.?"
    r"|^[\s\xa0]*(?:dr|mr|mrs|ms)\b\.?",
    re.I,
)
_LONG = 5
"""Shorter names are short for others or written in two ways ("Jon", "Ann")."""
_FOR_ANOTHER = regex(r"attorney|\bfor\b|power[\s\xa0]+of", re.I)


class TypedNameDiffers(Rule):
    """The conformed signature and the name typed under it are not one person's.

    The name under the signature says who has signed; "/s/ Rick Maurers" over "Rick Maurer" leaves it open.
    Initials, middle names, suffixes, degrees, shortened first names and the order of the names may differ. An
    attorney-in-fact signs lawfully over the name of another.

    Source: Form 8-K, General Instruction E; Regulation S-T, Rule 302(a).
    """

    code = "SIG007"
    name = "typed-name-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, General Instruction E; Regulation S-T, Rule 302(a)"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: /s/ Margaret T. Oaks
                                    ---------------------
                                    Margaret T. Oakes
                                    ~~~~~~~~~~~~~~~~~ SIG007
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each typed name that cannot be the signer's."""
        for signature in filing.signatures:
            signer, name = signature.signer, signature.name
            if signer is None or name is None or _FOR_ANOTHER.search(signature.span.text):
                continue
            slip = _slip(signer.text, name.text)
            if slip or not _agree(signer.text, name.text):
                end = "; one of them is misprinted" if slip else ""
                yield self.violation(
                    name.span,
                    f'The name typed under the signature is "{name.text}"; the signature is "{signer.text}"{end}',
                    related=[Related("the conformed signature", signer.span)],
                )


def _slip(signer: str, name: str) -> bool:
    """Whether two names differ in one letter of one long word, so that one of them is misprinted."""
    left, right = (regex(r"[^\W\d_]+").findall(text.casefold()) for text in (signer, name))
    pairs = [(one, other) for one, other in zip(left, right, strict=False) if one != other]
    if len(left) != len(right) or len(pairs) != 1:
        return False
    ((one, other),) = pairs
    shortened = one.startswith(other) or other.startswith(one)
    return min(len(one), len(other)) >= _LONG and not shortened and distance(one, other) == 1


def _agree(signer: str, name: str) -> bool:
    """Whether two names may be one person's: the words of the shorter have their like in the longer."""
    left, right = (regex(r"[^\W\d_]+").findall(_SUFFIX.sub("", text).casefold()) for text in (signer, name))
    if not left or not right:
        return True
    if "".join(left) == "".join(right):
        return True
    surnames = left[-1] == right[-1] or left[-1] in right or right[-1] in left
    if not surnames:
        return False
    short, long = sorted((left, right), key=len)
    return len(long) < 2 or all(_alike(word, long) for word in (short[0], short[-1])) or len(short) < 2


def _alike(word: str, words: list[str]) -> bool:
    """Whether a word is among others, shortened, misprinted or as an initial."""
    return any(other.startswith(word[:1]) or distance(word, other) <= 1 for other in words)
