"""The filer of the header is another than the registrant of the cover."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity
from lint8k_rules.signatures._names import akin, near, same, words

from ._sides import HEADER, equality, sides


class RegistrantDiffers(Rule):
    """The name of the filer in the header is not that of the registrant on the cover.

    A report filed under another company's CIK is that company's report, and not the registrant's. EDGAR's
    conformed name leaves out punctuation and "The", shortens words, turns some round and adds the state
    ("/DE/"): only a clear difference counts.

    Not flagged: former names on either side; one name that is the other with words left out; several filers
    or registrants.

    Source: EDGAR Filer Manual, volume II; Form 8-K, cover page ("Exact name of registrant as specified in
    its charter").
    """

    code = "HDR004"
    name = "registrant-differs"
    severity = Severity.WARNING
    citation = "Form 8-K, cover page; EDGAR Filer Manual, volume II"
    right = Example(header=HEADER)
    wrong = Example(
        header=HEADER.replace(
            "HOLLIN RIDGE MATERIALS INC\n", f"TILLAMERE PAPER CORP\n{33 * ' '}{20 * '~'} HDR004\n"
        )
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for the two names, and a violation at the header's where they clearly differ."""
        both = sides(filing)
        if both is None or both[0].name is None or both[1].name is None:
            return
        filer, registrant = both
        conformed, charter = both[0].name, both[1].name
        others = [*filer.former_names, *([registrant.former_name] if registrant.former_name else ())]
        fits = (
            same(conformed.text, charter.text)
            or akin(conformed.text, charter.text)
            or sorted(words(conformed.text)) == sorted(words(charter.text))
            or any(same(other.text, name.text) for other in others for name in (conformed, charter))
        )
        yield equality(self, conformed, charter, fits)
        if fits:
            return
        end = "; one of them is misprinted" if near(conformed.text, charter.text) else ""
        yield self.violation(
            conformed.span,
            f'The filer in the header is "{conformed.text}", and the registrant on the cover "{charter.text}"{end}',
            related=[Related("the registrant on the cover", charter.span)],
        )
