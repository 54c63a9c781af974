"""A tagged cover fact is not what the cover prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import (
    Example,
    Filing,
    Finding,
    Operand,
    Related,
    Rule,
    Severity,
    TaggedFact,
    Words,
    regex,
)
from lint8k_rules.signatures._names import akin, same, words

from ._facts import BODY

_FACT = """\
Commission file number: <ix:nonNumeric name="dei:EntityFileNumber" contextRef="c-1">001-{digits}</ix:nonNumeric>
"""
_FIELDS = {
    "dei:EntityFileNumber": ("file_number", "Commission file number"),
    "dei:EntityTaxIdentificationNumber": ("ein", "employer identification number"),
    "dei:EntityRegistrantName": ("name", "name of the registrant"),
}


class CoverFactDiffers(Rule):
    """A fact tagged in Inline XBRL is not what the cover page prints: the date, the name, the file number or the EIN.

    People read the cover, machines the tags, and EDGAR takes the period of report and the registrant from the tags. They are
    one cover page, and are to say the same. A date is judged by what its transformation makes of the words.

    Not flagged: the date of the report tagged where the cover prints it beside that of the earliest event, of
    which HDR002 speaks; names that differ in case, punctuation or abbreviation, or where one is part of the
    other; a new name of which the report itself speaks, or whose former name EDGAR has; facts of several
    registrants that fit any of them; facts and fields of which one is missing or could not be read.

    Source: Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II, chapter 6 (dei elements of Form 8-K).
    """

    code = "XBR001"
    name = "cover-fact-differs"
    severity = Severity.ERROR
    citation = "Regulation S-T, Rule 406 (17 CFR 232.406); EDGAR Filer Manual, volume II"
    since = date(2019, 5, 2)
    right = Example(day=date(2024, 5, 2), body=BODY, tail=_FACT.format(digits="34567"))
    wrong = Example(
        day=date(2024, 5, 2),
        tail=_FACT.format(digits="34576") + 84 * " " + 9 * "~" + " XBR001\n",
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each fact that has its field on the cover, and a violation where they differ."""
        for fact in filing.cover_facts:
            if fact.name == "dei:DocumentPeriodEndDate":
                yield from self._date(filing, fact)
            elif fact.name in _FIELDS and fact.value:
                field, label = _FIELDS[fact.name]
                printed = [getattr(registrant, field) for registrant in filing.cover.registrants]
                if printed and None not in printed:
                    yield from self._field(filing, fact, printed, label)

    def _date(self, filing: Filing, fact: TaggedFact) -> Iterator[Finding]:
        event = filing.cover.report_date
        day = _day(fact.value)
        if event is None or event.day is None or day is None:
            return
        if day != event.day and any(other.day == day for other in filing.cover.dates):
            return
        fits = day == event.day
        yield self._tie(
            fits, fact, Words(event.text, event.span), Operand(event.text, event.span, event.day), day
        )
        if not fits:
            severity = Severity.WARNING if filing.form.endswith("/A") else Severity.ERROR
            yield self._differs(fact, Words(event.text, event.span), "date of the earliest event", severity)

    def _field(self, filing: Filing, fact: TaggedFact, printed: list[Words], label: str) -> Iterator[Finding]:
        names = fact.name == "dei:EntityRegistrantName"
        compare = _same_name if names else _same_number
        match = next((one for one in printed if compare(fact.text, one.text)), None)
        shown = match or printed[0]
        if (
            match is None
            and names
            and (_letters(fact.text) in _letters(filing.text) or _former(filing, printed))
        ):
            return
        yield self._tie(match is not None, fact, shown, Operand(shown.text, shown.span), None)
        if match is None:
            severity = Severity.WARNING if names else Severity.ERROR
            yield self._differs(fact, shown, label, severity)

    def _tie(self, fits: bool, fact: TaggedFact, shown: Words, operand: Operand, day: date | None) -> Finding:
        tagged = Operand(fact.text, fact.span or shown.span, day)
        return self.tie("equal", fits, f"{fact.text} {'=' if fits else '≠'} {shown.text}", (tagged, operand))

    def _differs(self, fact: TaggedFact, shown: Words, label: str, severity: Severity) -> Finding:
        where = "tags" if fact.span else "tags, out of sight,"
        return self.violation(
            fact.span or shown.span,
            f'The cover {where} "{fact.text}" as {fact.name}, and prints {shown.text} as the {label}; the two should be the same',
            related=[Related(f"the {label} on the cover", shown.span)] if fact.span else [],
            severity=severity,
        )


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def _former(filing: Filing, printed: list[Words]) -> bool:
    """Whether EDGAR has a name that the cover prints as a former one."""
    filers = filing.header.filers if filing.header else ()
    return any(
        same(old.text, name.text) for filer in filers for old in filer.former_names for name in printed
    )


def _letters(text: str) -> str:
    return regex(r"[\W_]+").sub("", text).casefold()


def _same_number(tagged: str, printed: str) -> bool:
    """Whether two numbers are one, zeros before the hyphen or the digits, blanks and marks aside."""
    one, other = ([part.lstrip("0") for part in regex(r"\d+").findall(text)] for text in (tagged, printed))
    return one == other or "".join(one) == "".join(other)


def _same_name(tagged: str, printed: str) -> bool:
    return same(tagged, printed) or akin(tagged, printed) or sorted(words(tagged)) == sorted(words(printed))
