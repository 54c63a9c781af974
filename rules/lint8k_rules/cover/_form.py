"""Whether a cover is one of which the form's own lines can be asked."""

from __future__ import annotations

import re

from lint8k.api import Filing, Span, regex

_LABELS = ("report_date", "name", "state", "file_number", "ein", "address", "phone")
_AMENDMENT = regex(
    r"\(?\bAmendment[\s\xa0]+(?:(?:No|Number|#)[.:]?[\s\xa0]*)?(?:\d{1,2}|one|two|three)\b\)?"
    r"|(?:Form[\s\xa0]+)?8[\s\xa0]?[-‐‑–—]?[\s\xa0]?K[\s\xa0]?/[\s\xa0]?A\b",
    re.I,
)
_OTC = regex(
    r"\b(?:OTC\w{0,4}|over[\s\xa0-]+the[\s\xa0-]+counter|pink[\s\xa0]+(?:sheets?|market)|bulletin[\s\xa0]+board)\b",
    re.I,
)
_ENOUGH = 5
_TRUST = regex(
    r"\b(?:trusts?|receivables|mortgage|funding|securiti[sz]ation|pass[\s-]through|certificates|depositor|issuing[\s\xa0]+entity"
    r"|sponsor)\b",
    re.I,
)


def last_label(filing: Filing) -> Span | None:
    """The last label of the cover, under which the lines that it lacks belong; None of a cover that cannot be asked.

    Those are covers of which few labels were read, of amendments, and of issuers of asset-backed securities, whose
    reports follow the form less closely.
    """
    cover = filing.cover
    if filing.form.endswith("/A") or cover.amendment is not None:
        return None
    if sum(label in cover.labels for label in _LABELS) < _ENOUGH:
        return None
    if any(party.name and _TRUST.search(party.name.text) for party in cover.registrants):
        return None
    return max(cover.labels.values(), key=lambda label: label.start)


def amendment_words(filing: Filing) -> Span | None:
    """Where the cover of an amendment says that it is one ("(Amendment No. 1)", "Form 8-K/A"), or its title; None of others."""
    cover, title = filing.cover, filing.cover.labels.get("form")
    if title is None or not (filing.form.endswith("/A") or cover.amendment is not None):
        return None
    match = _AMENDMENT.search(filing.text, cover.span.start, cover.span.end)
    return filing.span(*match.span()) if match else title


def is_over_the_counter(exchange: str) -> bool:
    """Whether what is named as an exchange is a market of dealers, which is none under Section 6 of the Exchange Act."""
    return _OTC.search(exchange) is not None
