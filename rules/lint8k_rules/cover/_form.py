"""Whether a cover is one of which the form's own lines can be asked."""

from __future__ import annotations

import re

from lint8k.api import Filing, Span

_LABELS = ("report_date", "name", "state", "file_number", "ein", "address", "phone")
_ENOUGH = 5
_TRUST = re.compile(
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
