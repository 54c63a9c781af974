"""A net amount that is not the gross amount less what was deducted."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Rule, Severity, TieStatus
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, money, result, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence, sentences
from lint8k_rules.amounts._tables import tables

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_DEDUCTED_BEFORE = re.compile(
    rf"\b(?:less(?!{_B}than)|minus|net{_B}of|after{_B}(?:deduct(?:ing|ion{_B}of)|payment{_B}of|paying)|deducting"
    rf"|reduced{_B}by|(?:partially{_B})?offset{_B}by)\b[^$;]{{0,120}}$",
    re.I,
)
_DEDUCTED_AFTER = re.compile(
    rf"{_O}(?:(?:in|of|for){_B})?(?:[a-z’'-]+,?{_B}){{0,4}}?(?:fees?|commissions?|expenses|discounts?)\b",
    re.I,
)
_NET_BEFORE = re.compile(
    rf"\bnet{_B}(?!of\b)(?:[a-z]+{_B}){{0,5}}?(?:of|was|were|is|are|totaled|totalled|be)?{_B}?"
    rf"(?:approximately{_B}|about{_B})?\(?$",
    re.I,
)
_NET_AFTER = re.compile(rf"{_O}(?:,{_O})?(?:net{_B}of\b|(?:in|of){_B}(?:[a-z]+{_B})?net\b)", re.I)
_GROSS_AFTER = re.compile(rf"{_O}(?:of|in){_B}(?:[a-z]+{_B})?gross\b", re.I)
_DOUBT = re.compile(
    r"\b(?:plus|including|includes?|interest|before|estimated|expects?|expected|up[\s\xa0]+to|per[\s\xa0]+share|respectively"
    r"|repa(?:y|id)|income|revenues?|sales|loss(?:es)?|earnings|other|certain|holdback|escrow)\b",
    re.I,
)
_TOTAL_LABEL = re.compile(r"(?:total|gross)\b", re.I)
_LESS_LABEL = re.compile(r"(?:less|minus)\b", re.I)
_NET_LABEL = re.compile(r"(?:net|total)\b", re.I)
_PROCEEDS = re.compile(r"\b(?:gross|net)\b", re.I)


@dataclass(frozen=True, slots=True)
class Net:
    """A gross amount, what is deducted from it, and the net amount, as a sentence names them."""

    gross: Fact
    deducted: tuple[Fact, ...]
    net: Fact
    words: str


class NetAmount(Rule):
    """The net amount stated is not the gross amount less the deductions stated with it.

    "Gross proceeds of $40.0 million, less expenses of $2.0 million, resulting in net proceeds of $39.0
    million" leaves a million that came from nowhere.

    A sentence ties where it names one net amount ("net proceeds of", "…, net of"), what is deducted ("less",
    "net of", "after deducting", "in commissions"), and one amount besides, which is the gross. The bounds of
    all as printed are allowed. Not flagged: sentences with "plus", "including", "other", "estimated" or
    "before", in which more may have been added or taken.

    Source: Reg. S-K Item 701(f)(4) (deductions and net proceeds stated with the gross); Exchange Act Rule
    12b-20.
    """

    code = "AMT009"
    name = "net-amount"
    severity = Severity.WARNING
    citation = "Reg. S-K Item 701(f) (17 CFR 229.701); Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"

    right = Example(
        body="""\
Item 8.01  Other Events.

The offering closed with gross proceeds of $40.0 million, less underwriting discounts
of $2.4 million, resulting in net proceeds of $37.6 million.
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The offering closed with gross proceeds of $40.0 million, less underwriting discounts
of $2.4 million, resulting in net proceeds of $36.7 million.
                                              ~~~~~~~~~~~~~ AMT009
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every net amount with its gross and deductions, and a violation if it fails."""
        found_in = (_net(filing, sentence) for sentence in sentences(filing))
        for found in itertools.chain(found_in, _in_tables(filing)):
            if found is None:
                continue
            left = Interval.of(found.gross) - total(Interval.of(fact) for fact in found.deducted)
            agree = left.meets(result(found.net))
            reason = None if agree else _doubt(found)
            status = TieStatus.HOLDS if agree else TieStatus.OPEN if reason else TieStatus.FAILS
            statement = (
                f"{' - '.join(fact.text for fact in (found.gross, *found.deducted))} = {found.net.text}"
            )
            operands = [Operand.of(fact) for fact in (found.gross, *found.deducted)]
            yield self.tie("difference", status, statement, operands, Operand.of(found.net), reason)
            if status is TieStatus.FAILS:
                come = money(value(found.gross) - sum(map(value, found.deducted), Decimal(0)), found.net)
                yield self.violation(
                    found.net.span,
                    f"{found.gross.text} less the deductions stated come to {come}, not to {found.net.text}",
                    related=[
                        Related("the gross amount", found.gross.span),
                        *(Related("a deduction", fact.span) for fact in found.deducted),
                    ],
                )


def _doubt(found: Net) -> str | None:
    veto = _DOUBT.search(found.words)
    if veto:
        return f"the word {veto[0].split()[0]!r} leaves room for more than is stated"
    if any(fact.hedge not in (None, "approximately") for fact in (found.gross, found.net, *found.deducted)):
        return "one of the figures is a bound"
    left = Interval.of(found.gross) - total(Interval.of(fact) for fact in found.deducted)
    unlike = value(found.net) >= value(found.gross) * 2 or len(found.deducted) > 1
    if unlike and not agreeing(found.net, left):
        return "the words do not say that these figures belong together"
    return None


def _in_tables(filing: Filing) -> Iterator[Net]:
    """A line of a total, a line "Less: …" under it, and a line "Net …" or a total under that, in each column."""
    for table in tables(filing):
        rows = [row for row in table if row.cells]
        for above, less, below in zip(rows, rows[1:], rows[2:], strict=False):
            if not (
                _TOTAL_LABEL.match(above.label)
                and _LESS_LABEL.match(less.label)
                and _NET_LABEL.match(below.label)
            ):
                continue
            if len(above.cells) == len(less.cells) == len(below.cells):
                for gross, deducted, net in zip(above.cells, less.cells, below.cells, strict=True):
                    if gross.fact and deducted.fact and net.fact and not (gross.negative or net.negative):
                        yield Net(gross.fact, (deducted.fact,), net.fact, "")


def _net(filing: Filing, sentence: Sentence) -> Net | None:
    """The one net amount of a sentence with its gross and its deductions, or None."""
    text = filing.text
    if not _PROCEEDS.search(text, sentence.start, sentence.end):
        return None
    amounts = [
        fact
        for index, fact in enumerate(sentence.facts)
        if fact.kind == "money"
        and isinstance(fact.value, Decimal)
        and fact.value > 0
        and "/" not in (fact.unit or "")
        and not in_words_before_digits(text, sentence.facts, index)
    ]
    if not 3 <= len(amounts) <= 5 or len({fact.unit for fact in amounts}) > 1:
        return None
    nets, deducted, gross = list[Fact](), list[Fact](), list[Fact]()
    for index, fact in enumerate(amounts):
        before = text[amounts[index - 1].span.end if index else sentence.start : fact.span.start]
        after = text[
            fact.span.end : amounts[index + 1].span.start if index + 1 < len(amounts) else sentence.end
        ]
        if _GROSS_AFTER.match(after):
            gross.append(fact)
        elif _NET_AFTER.match(after) or _NET_BEFORE.search(before):
            nets.append(fact)
        elif _DEDUCTED_BEFORE.search(before) or (_DEDUCTED_AFTER.match(after) and "gross" not in before):
            deducted.append(fact)
        else:
            gross.append(fact)
    if len(nets) != 1 or len(gross) != 1 or not deducted:
        return None
    if value(gross[0]) <= max(map(value, deducted)):
        return None
    first, last = amounts[0].span.start, amounts[-1].span.end
    return Net(gross[0], tuple(deducted), nets[0], text[max(sentence.start, first - 60) : last])
