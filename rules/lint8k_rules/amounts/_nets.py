"""Net amounts of sentences: the gross, what is deducted from it, and what is left.

::

    net    = gross , ( "less" | "net of" | "after deducting" | "in commissions" ) , deduction , { deduction } , net
             in any order, the gross being the one amount besides
    offset = net , ( "reflects" | "consisting of" ) , gross , [ "partially" ] , "offset by" , deduction
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, record, regex
from lint8k_rules.amounts._reckoning import Interval, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_DEDUCTED_BEFORE = regex(
    rf"\b(?:less(?!{_B}than)|minus|net{_B}of|after{_B}(?:deduct(?:ing|ion{_B}of)|payment{_B}of|paying)|deducting"
    rf"|reduced{_B}by|(?:partially{_B})?offset{_B}by)\b[^$;]{{0,120}}$",
    re.I,
)
_DEDUCTED_AFTER = regex(
    rf"{_O}(?:(?:in|of|for){_B})?(?:[a-z’'-]+,?{_B}){{0,4}}?(?:fees?|commissions?|expenses|discounts?)\b",
    re.I,
)
_NET_BEFORE = regex(
    rf"\bnet{_B}(?!of\b)(?:[a-z]+{_B}){{0,5}}?(?:of|was|were|is|are|totaled|totalled|be)?{_B}?"
    rf"(?:approximately{_B}|about{_B})?\(?$",
    re.I,
)
_NET_AFTER = regex(rf"{_O}(?:,{_O})?(?:net{_B}of\b|(?:in|of){_B}(?:[a-z]+{_B})?net\b)", re.I)
_GROSS_AFTER = regex(rf"{_O}(?:of|in){_B}(?:[a-z]+{_B})?gross\b", re.I)
_PROCEEDS = regex(r"\b(?:gross|net)\b", re.I)


_REFLECTS = regex(
    rf"{_O},?{_O}(?:reflect\w*|consist\w*{_B}of|compris\w*|represent\w*|relat\w*{_B}to)\b[^$;]*", re.I
)
_OFFSET = regex(rf"[^$;]*?,?{_B}(?:(?:partially|partly){_B})?(?:offset{_B}by|less|net{_B}of)\b[^$;]*", re.I)


@record(frozen=True, slots=True)
class Net:
    """A gross amount, what is deducted from it, and the net amount; the words in which they stand, "" in a table.

    `left` is what the gross and the deductions leave, as printed.
    """

    gross: Fact
    deducted: tuple[Fact, ...]
    net: Fact
    words: str
    left: Interval

    @classmethod
    def of(cls, gross: Fact, deducted: Sequence[Fact], net: Fact, words: str) -> Net:
        """The net amount of figures that stand for themselves."""
        left = Interval.of(gross) - total(Interval.of(fact) for fact in deducted)
        return cls(gross, tuple(deducted), net, words, left)


def in_sentence(filing: Filing, sentence: Sentence) -> Net | None:
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
    first, last = amounts[0].span.start, amounts[-1].span.end
    words = text[max(sentence.start, first - 60) : last]
    if len(amounts) == 3 and _offset(text, amounts):
        return Net.of(amounts[1], amounts[2:], amounts[0], text[amounts[0].span.end : last])
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
    return Net.of(gross[0], deducted, nets[0], words)


def _offset(text: str, amounts: Sequence[Fact]) -> bool:
    """Whether the first amount is said to be what the second leaves after the third."""
    net, gross, deducted = amounts
    return (
        _REFLECTS.fullmatch(text, net.span.end, gross.span.start) is not None
        and _OFFSET.fullmatch(text, gross.span.end, deducted.span.start) is not None
        and value(net) < value(gross)
    )
