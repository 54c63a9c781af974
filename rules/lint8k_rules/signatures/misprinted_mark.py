r"""A conformed signature whose mark is not /s/."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Edit, Example, Filing, Finding, Fix, Rule, Severity, regex

_SOUND = regex(r"/[\s\xa0]?[sS][\s\xa0]?/")
_MARK = regex(r"//(?=[\s\xa0])|[/\\(]{0,2}[\s\xa0]?[sS][\s\xa0]?[/\\)]{0,2}(?=[\s\xa0]*[^\W\d_])")


class MisprintedMark(Rule):
    r"""The mark of a conformed signature is misprinted: \s\, s/ or // for /s/.

    The mark is custom and no law; readers and machines look for it in this one form. A signature without any
    mark is none the worse.

    Source: custom of EDGAR filers under Regulation S-T, Rule 302(a).
    """

    code = "SIG008"
    name = "misprinted-mark"
    severity = Severity.NOTE
    citation = "Custom under Regulation S-T, Rule 302(a)"
    right = Example()
    wrong = Example(
        signature=r"""
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIDGE MATERIALS, INC.

Date: {signed}                 By: \s\ Margaret T. Oakes
                                        ~~~ SIG008
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each mark that is not /s/."""
        for signature in filing.signatures:
            if signature.signer is None or signature.place.start == signature.signer.span.start:
                continue
            mark = _MARK.match(filing.text, signature.place.start, signature.signer.span.end)
            if mark and not _SOUND.fullmatch(mark[0].strip()):
                place = filing.span(*mark.span())
                yield self.violation(
                    place,
                    f'The mark "{place.text}" is misprinted for "/s/"',
                    fix=Fix((Edit(place, "/s/"),), safe=True),
                )
