"""A dividend paid before its record date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lint8k.api import (
    Example,
    Fact,
    Filing,
    Finding,
    Operand,
    Related,
    Relation,
    Rule,
    Severity,
    for_each,
    regex,
)
from lint8k_rules._quick import any_case

from ._clauses import DATE, Clause, clauses

_WORDS = r"[^‖<;]{0,"
_PAID, _RECORD = (
    ("payable", "be[ ]paid", "was[ ]paid", "payment[ ]date"),
    ("of[ ]record", "record[ ]date", "record[ ]holders"),
)
_ORDERS = (
    regex(
        rf"{any_case(*_PAID)}(?i:{_WORDS}60}}{DATE.format('paid')}{_WORDS}120}}"
        rf"\b(?:{'|'.join(_RECORD)}){_WORDS}60}}{DATE.format('record')})"
    ),
    regex(
        rf"{any_case(*_RECORD)}(?i:{_WORDS}60}}{DATE.format('record')}{_WORDS}100}}"
        rf"\b(?:{'|'.join(_PAID)}){_WORDS}60}}{DATE.format('paid')})"
    ),
)


class PaymentBeforeRecord(Rule):
    """A dividend or distribution is payable before the record date that decides who gets it.

    Nobody can be paid before it is known who the holders are; one of the two days, as a rule its month or its year, is
    misprinted.

    Not flagged: a payment on the record date itself; dates in other sentences, in tables, or of which several stand between.

    Source: Exchange Act Rule 10b-17 (17 CFR 240.10b-17), which asks for record date and payment date of a distribution.
    """

    code = "DAT014"
    name = "payment-before-record"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 10b-17 (17 CFR 240.10b-17)"
    relations = (
        Relation(
            figures="record date, then payment",
            kinds=("date_order",),
            words='"payable on" a day "to holders of record on" another, in one sentence',
            tolerance="none",
            vetoes="dates that are no days, further dates between the two",
        ),
    )
    right = Example(
        body="""\
Item 8.01  Other Events.

The Board of Directors declared a dividend of $0.10 per share, payable on April 15, 2015 to stockholders of record
on March 31, 2015.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Board of Directors declared a dividend of $0.10 per share, payable on April 15, 2015 to stockholders of record
                                                                          ~~~~~~~~~~~~~~ DAT014
on May 31, 2015.
"""
    )

    @for_each(clauses)
    def check_clause(self, filing: Filing, clause: Clause) -> Iterator[Finding]:
        """Yield a tie for each pair of dates, and a violation at the payment's where it comes first."""
        if clause.dates < 2:
            return
        for order in _ORDERS:
            for match in order.finditer(clause.words):
                paid, record = (filing.facts[int(match[name])] for name in ("paid", "record"))
                yield from self._ordered(paid, record)

    def _ordered(self, paid: Fact, record: Fact) -> Iterator[Finding]:
        if not isinstance(paid.value, date) or not isinstance(record.value, date):
            return
        early = paid.value < record.value
        yield self.tie(
            "date_order",
            not early,
            f"{paid.text} is {'' if early else 'not '}before {record.text}",
            (Operand.of(paid), Operand.of(record)),
        )
        if early:
            yield self.violation(
                paid.span,
                f"The payment on {paid.text} would come before the record date, {record.text}",
                related=[Related("the record date", record.span)],
            )
