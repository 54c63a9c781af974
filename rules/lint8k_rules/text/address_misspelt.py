"""An e-mail address that misspells its owner's name."""

from __future__ import annotations

from collections.abc import Iterator

from lint8k.api import Example, Filing, Finding, Related, Rule, Severity, regex
from lint8k_rules.text._words import known, one_slip

_MAIL = regex(r"(?<![\w.+-])(?P<owner>[A-Za-z][A-Za-z.'-]{4,40})@(?P<host>[\w-]{1,40}(?:\.[\w-]{1,20}){1,4})")
_NAME = regex(r"[A-Z][a-zA-Z'’-]{4,24}")
_REACH, _LONG = 250, 5
"""How far before an address its owner's name is looked for, in characters, and the letters that a name must have."""


class AddressMisspelt(Rule):
    """An e-mail address misspells the name of the person beside it: "Anna Hamilton, hamiton@example.com".

    What readers write to it does not arrive.

    Flagged where no part of the address is a name printed before it, and one is a letter away from such a name. Looked at
    is the whole main document, with a press release set out in it. Not flagged: addresses of offices ("investors@"),
    initials joined to a name, short names.

    Source: custom of drafting.
    """

    code = "TXT017"
    name = "address-misspelt"
    severity = Severity.NOTE
    citation = "Custom of drafting"
    right = Example(
        body="Item 8.01  Other Events.\n\nAsk Anna Hamilton (a.hamilton@example.com) or investor@example.com.\n"
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

Press contact: Anna Hamilton, hamiton@example.com.
                              ~~~~~~~~~~~~~~~~~~~ TXT017
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a note at each such address, with the name related."""
        text = filing.text
        if "@" not in text:
            return
        for match in _MAIL.finditer(text):
            low = max(0, match.start() - _REACH)
            names = {name[0].casefold(): name.span() for name in _NAME.finditer(text, low, match.start())}
            parts = [
                part.casefold() for part in match["owner"].replace("-", ".").split(".") if len(part) >= _LONG
            ]
            host = match["host"].casefold()
            if any(part in names or part in host for part in parts):
                continue
            for part in parts:
                near = next((name for name in names if one_slip(part, name) and name[0] == part[0]), None)
                if (
                    near
                    and not known(part)
                    and near not in host
                    and part.rstrip("s") != near.rstrip("s")
                    and part[:-1] != near
                ):
                    place, name = filing.span(*match.span()), filing.span(*names[near])
                    yield self.violation(
                        place,
                        f'"{place.text}": the name beside it is "{name.text}"',
                        related=[Related("the name", name)],
                    )
                    break
