"""A signature for another registrant than the cover's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, Signature, Words, regex

from ._names import akin, are_of_two_forms, every_word, near, same, unaccented, words

_FOR_ANOTHER = regex(
    r"\b(?:as|its)[\s\xa0]+(?:[\w-]+[\s\xa0]+){0,3}(?:depositor|trustee|servicer|administrator|agent|sponsor|seller|partner|manager|member"
    r"|attorney|advis[eo]r)\b|\btrust\b|\bon[\s\xa0]+behalf[\s\xa0]+of\b",
    re.I,
)
_LEGAL_FORM = regex(
    r"\b(?:inc|incorporated|corp|corporation|company|co|llc|ltd|limited|plc|l\.?p)\b\W*[IVX]*\W*$", re.I
)


class AnotherRegistrantSigns(Rule):
    """The signature block names another registrant than the cover.

    A report is signed on behalf of the registrant; a name that differs, by a letter or altogether, is signed
    on behalf of nobody or of somebody else. Names are compared without regard to case, punctuation, "The",
    "&" for "and", and how the legal form at the end is written; one of several registrants may sign for itself, and a
    depositor, trustee, servicer or general partner for the registrant. The former name of the cover gets a
    warning: the page was not adapted. Another legal form, "LLC" for "Inc.", gets one too, for that is
    another company. Where only an accent differs it is a note.

    Source: Form 8-K, General Instruction E; General Instruction G.3 for asset-backed issuers.
    """

    code = "SIG005"
    name = "another-registrant-signs"
    severity = Severity.ERROR
    citation = "Form 8-K, General Instruction E"
    right = Example()
    wrong = Example(
        signature="""\
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned hereunto duly authorized.

                                    HOLLIN RIGDE MATERIAL, INC.
                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~ SIG005

Date: {signed}                 By: /s/ Margaret T. Oakes
                                    ---------------------
                                    Margaret T. Oakes
                                    Chief Financial Officer
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a violation at each name in a signature block that is not a registrant's."""
        names = [registrant.name for registrant in filing.cover.registrants if registrant.name]
        if not names:
            return
        seen: set[int] = set()
        for signature in filing.signatures:
            signed = signature.registrant
            if signed is None or signed.span.start in seen:
                continue
            seen.add(signed.span.start)
            alike = [name for name in names if same(signed.text, name.text)]
            if not alike:
                yield from self._differs(filing, signature, signed, names)
            elif all(are_of_two_forms(signed.text, name.text) for name in alike):
                yield self.violation(
                    signed.span,
                    f'The signature is on behalf of "{signed.text}", and the cover names "{alike[0].text}"; one of the two has'
                    " the wrong legal form",
                    related=[Related("the registrant on the cover", alike[0].span)],
                    severity=Severity.WARNING,
                )

    def _differs(
        self, filing: Filing, signature: Signature, signed: Words, names: list[Words]
    ) -> Iterator[Finding]:
        """What to say of a name in a signature block that is no registrant's."""
        said = f'The signature is on behalf of "{signed.text}"'
        former = [registrant.former_name for registrant in filing.cover.registrants if registrant.former_name]
        if old := next((name for name in former if same(signed.text, name.text)), None):
            yield self.violation(
                signed.span,
                f'{said}, the former name of "{names[0].text}"',
                related=[Related("the former name on the cover", old.span)],
                severity=Severity.WARNING,
            )
        elif kin := next((name for name in names if akin(signed.text, name.text)), None):
            yield self.violation(
                signed.span,
                f'{said}, and the cover names "{kin.text}"',
                related=[Related("the registrant on the cover", kin.span)],
                severity=Severity.WARNING,
            )
        elif likely := next((name for name in names if near(signed.text, name.text)), None):
            yield self.violation(
                signed.span,
                f'{said}, and the cover names "{likely.text}"; one of them is misprinted',
                related=[Related("the registrant on the cover", likely.span)],
                severity=Severity.NOTE if same(unaccented(signed.text), unaccented(likely.text)) else None,
            )
        elif not self._may_sign(filing, signature, signed):
            yield self.violation(
                signed.span,
                f'{said}, which the cover does not name; it names "{names[0].text}"',
                related=[Related("the registrant on the cover", names[0].span)],
            )

    def _may_sign(self, filing: Filing, signature: Signature, signed: Words) -> bool:
        """Whether the name may lawfully be another's, or may have been read wrongly."""
        page = filing.text[signature.span.start : signature.span.end]
        if not _LEGAL_FORM.search(signed.text) or _FOR_ANOTHER.search(page):
            return True
        known = [filing.cover.span.text]
        if filing.header:
            known += [filer.name.text for filer in filing.header.filers if filer.name]
        core = "".join(words(signed.text))
        return any(core in "".join(every_word(text)) for text in known)
