"""What kind of document a description names, and the classes under which such a document is an exhibit."""

from __future__ import annotations

import re

from lint8k.api import Exhibit, NamedTuple, regex

_QUALIFIED = (
    r"[\W_]*(?:(?:a|an|the|form|cop(?:y|ies)|text|conformed|of|its|our|company(?:['’]s)?|registrant(?:['’]s)?)\s+){0,5}"
    r"(?:(?:fully\s+)?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d{1,2}(?:st|nd|rd|th))\s+)?"
    r"(?:(?:amended|restated|conformed|executed|composite|supplemental|joint|new|revised)(?:\s+and(?=\s+restated))?[\s,]+){0,3})"
)

_GRANTED = r"(?:executive\s+|non-qualified\s+|nonqualified\s+|incentive\s+)?"
_OFFICER = r"(?:directors?|officers?|D\s?&\s?O)(?:['’]s?)?\s+"
_INDEMNITY = r"indemni(?:ty|fication)\s+agreements?\b"


class Kind(NamedTuple):
    """A kind of document: its name, the words with which its description begins, its own class, and others.

    The others are those of Item 601 under which it may be filed as well.
    """

    name: str
    words: re.Pattern[str]
    own: str
    arguable: tuple[str, ...]
    source: str


def _kind(name: str, words: str, own: str, *arguable: str, source: str) -> Kind:
    return Kind(name, regex(_QUALIFIED + rf"(?:{words})", re.I), own, arguable, f"Item 601(b)({source})")


KINDS = (
    _kind(
        "press release",
        r"(?:(?:earnings|financial|operating|quarterly|annual|year-end)\s+(?:results\s+)?)?(?:press|news|earnings)\s+releases?\b",
        "99", "20", "28", "29", "96",
        source="99",
    ),
    _kind("underwriting agreement", r"underwriting\s+agreement\b", "1", "10", source="1"),
    _kind("indenture", r"(?:base\s+|senior\s+|subordinated\s+|trust\s+)?indenture\b", "4", "10", source="4"),
    _kind("by-laws", r"by-?laws\b", "3", "4", source="3"),
    _kind(
        "charter",
        r"(?:(?:certificate|articles)\s+of\s+(?:amendment\s+(?:of|to)\s+(?:the\s+)?(?:(?:amended|restated|and)\s+)*"
        r"(?:certificate|articles)\s+of\s+)?(?:incorporation|designations?)\b|memorandum\s+and\s+articles\s+of\s+association\b)",
        "3", "4",
        source="3",
    ),
    _kind(
        "merger agreement",
        r"agreement\s+and\s+plan\s+of\s+(?:merger|reorganization)\b|merger\s+agreement\b|plan\s+of\s+(?:merger|reorganization)\b",
        "2", "10",
        source="2",
    ),
    _kind(
        "consent of accountants",
        r"consents?\s+of\s+(?:the\s+)?(?:independent|certified|registered|auditors?\b|accountants?\b|KPMG|Deloitte|Ernst"
        r"|Price\s*waterhouse|Arthur\s+Andersen|Grant\s+Thornton|BDO|Coopers)",
        "23",
        source="23",
    ),
    _kind("power of attorney", r"powers?\s+of\s+attorney\b", "24", source="24"),
    _kind(
        "letter of the former accountant",
        r"letter\b[^.;]{0,120}?\bto\s+the\s+(?:Securities\s+and\s+Exchange\s+Commission|SEC\b|U\.S\.\s+Securities)"
        r"[^.;]{0,60}(?:certifying|accountant)",
        "16", "7", "18",
        source="16",
    ),
    _kind(
        "compensatory contract",
        rf"{_GRANTED}(?:employment|severance|restricted\s+stock(?:\s+unit)?"
        r"(?:\s+award)?|change\s+(?:in|of)\s+control(?:\s+severance)?)\s+agreements?\b",
        "10", "4",
        source="10",
    ),
    # The parties to a merger grant one another options too, and file them with its plan.
    _kind(
        "compensatory contract",
        rf"{_GRANTED}stock\s+option\s+agreements?\b",
        "10", "4", "2",
        source="10",
    ),
    # A buyer and the sellers indemnify each other as well: that is no contract of directors and officers.
    _kind(
        "compensatory contract",
        rf"(?:{_OFFICER}(?:and|or|&)\s+)?{_OFFICER}{_INDEMNITY}|{_INDEMNITY}(?=[^.;]{{0,300}}\b(?:directors?|officers?|indemnitees?)\b)",
        "10", "4",
        source="10",
    ),
    _kind(
        "cover page interactive data file",
        r"cover\s+page\s+interactive\s+data(?:\s+file)?\b|inline\s+xbrl\s+cover\s+page\b",
        "104", "101",
        source="104",
    ),
)  # fmt: skip


def kind_of(row: Exhibit) -> Kind | None:
    """The kind of document that a row's description names in its first words; None where they name none."""
    words = row.description or ""
    return next((kind for kind in KINDS if kind.words.match(words)), None)
