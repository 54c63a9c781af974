"""The rules about what is recorded of accepted violations: waivers and the baseline. Their codes begin with WVR.

They speak of lint8k's own files and not of the filing, so the engine says them itself, after the rules of the packs have
spoken (`lint8k.waivers`, `lint8k.baseline`). In all else they are rules: selected, explained, given a severity like any
other; but no waiver accepts them.
"""

from __future__ import annotations

from collections.abc import Iterable

from lint8k.api import Example, Filing, Finding, Rule, Severity

FAMILY = "WVR"
_ENTRY = '{"rule": "TXT001", "place": "Item 8.01", "words": "the the", ...}'


class _Own(Rule):
    """A rule that finds nothing in the filing itself."""

    severity = Severity.WARNING
    citation = "lint8k, docs/configuration.md (waivers)"

    def check(self, filing: Filing) -> Iterable[Finding]:
        """Yield nothing: the engine speaks for these rules."""
        return ()


class WaiverExpired(_Own):
    """The last day of a waiver is past.

    Whoever accepted the violation did so until a day, which has come. The waiver accepts nothing any more; the violation
    stands again, and this beside it, until the filing is mended or the waiver is renewed.
    """

    code = "WVR001"
    name = "waiver-expired"
    right = Example(body="<!-- lint8k: waive TXT001 until 2099-12-31 because the name is spelt so -->")
    wrong = Example(body="<!-- lint8k: waive TXT001 until 2015-12-31 because the name is spelt so -->")


class WaiverUnused(_Own):
    """A waiver accepts nothing: there is no such violation in the place that it names.

    The mistake was mended, or its words were changed and it stands elsewhere; a waiver left behind would accept the next
    one unseen. Not flagged where the filing was not checked, or the rule did not run.
    """

    code = "WVR002"
    name = "waiver-unused"
    right = Example(body="The the  <!-- lint8k: waive doubled-word because it is the brand's name -->")
    wrong = Example(body="The      <!-- lint8k: waive doubled-word because it is the brand's name -->")


class WaiverUnknown(_Own):
    """A waiver names a rule or a file that there is not.

    It accepts nothing, and was surely meant to. In lint8k-waivers.toml a rule that there is not makes the exit status 2
    besides.
    """

    code = "WVR003"
    name = "waiver-unknown"
    right = Example(body="<!-- lint8k: waive doubled-word because it is the brand's name -->")
    wrong = Example(body="<!-- lint8k: waive doubled-wrod because it is the brand's name -->")


class WaiverWithoutReason(_Own):
    """A comment in the filing is to be a waiver, and gives no reason or is not worded as one.

    Who comes after must be able to tell why the violation was accepted; "TODO" tells nobody. Such a comment accepts nothing.
    """

    code = "WVR004"
    name = "waiver-without-reason"
    right = Example(body="<!-- lint8k: waive EXH003 because the exhibit follows by amendment -->")
    wrong = Example(body="<!-- lint8k: waive EXH003 because TODO -->")


class BaselineStale(_Own):
    """An entry of the baseline no longer occurs.

    The old violation was mended. While the entry stays, the same mistake could come back unseen; --update-baseline takes
    it out. Not flagged where the filing was not checked, or the rule did not run.
    """

    code = "WVR005"
    name = "baseline-stale"
    severity = Severity.NOTE
    citation = "lint8k, docs/configuration.md (baseline)"
    right = Example(body=f"{_ENTRY}\n\nItem 8.01  Other Events.\n\nOn Friday the the Company met.")
    wrong = Example(body=f"{_ENTRY}\n\nItem 8.01  Other Events.\n\nOn Friday the Company met.")


RULES: tuple[type[Rule], ...] = (
    WaiverExpired,
    WaiverUnused,
    WaiverUnknown,
    WaiverWithoutReason,
    BaselineStale,
)
