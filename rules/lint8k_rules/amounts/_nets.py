"""Net amounts of sentences: the gross, what is deducted from it, and what is left.

::

    net    = gross , ( "less" | "net of" | "after deducting" | "in commissions" ) , deduction , { deduction } , net
             in any order, the gross being the one amount besides
    left   = taken , "of the" | "under its" , gross , "leaving" , net    | gross , "of which" , taken , "leaving" , net
    stated = sales , cost , "gross profit of" , net                      in any order
           | "total assets of" , gross , "liabilities of" , deduction , "stockholders' equity of" , net
           | "income before taxes was" , gross , "income tax expense was" , deduction , "net income was" , net
    offset = net , ( "reflects" | "consisting of" ) , gross , [ "partially" ] , "offset by" , deduction
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, record, regex
from lint8k_rules._quick import any_case
from lint8k_rules.amounts._reckoning import Interval, total, value
from lint8k_rules.amounts._roles import in_words_before_digits
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_DEDUCTED_BEFORE = regex(
    rf"\b(?:less(?!{_B}than)|minus|net{_B}of|after{_B}(?:deduct(?:ing|ion{_B}of)|payment{_B}of|paying)|deducting"
    rf"|reduced{_B}by|(?:partially{_B})?offset{_B}by)\b(?:(?!\bas{_B}well{_B}as\b)[^$;]){{0,120}}$",
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
_PROCEEDS = regex(rf"{any_case('gross', 'net')}\b")
_GROSS_OR_LEFT = regex(
    any_case(
        *("gross", "net", "equity", "leav(?:es|ing)", "left", "remaining", "available"),
        *(r"so[\s\xa0]that", r"after[\s\xa0]which"),
    )
    + r"\b"
)


_REFLECTS = regex(
    rf"{_O},?{_O}(?:reflect\w*|consist\w*{_B}of|compris\w*|represent\w*|relat\w*{_B}to)\b[^$;]*", re.I
)
_LEFT = regex(
    rf"\b(?:leaving|leaves|left{_B}with|so{_B}that|after{_B}which)\b[^;$]{{0,60}}$"
    rf"|\b(?:remaining|available){_B}(?:[a-z]+{_B}){{0,3}}?(?:balance|availability|authorization|capacity){_B}of{_B}(?:approximately{_B})?$",
    re.I,
)
"""Ends what stands before what is left of an amount."""
_AND_DEDUCTED = regex(
    rf"{_O},?{_B}and{_B}(?:(?:other|estimated|its|our|the|related|certain){_B})?(?:[a-z’'-]+{_B}){{0,3}}?(?:fees?|commissions?|expenses|discounts?|costs)"
    rf"{_B}of{_B}(?:approximately{_B}|about{_B})?",
    re.I,
)
"""Stands between a deduction and another: "and offering expenses of"."""
_END = r"\b[^;$\d]{0,40}$"
_STATED = [
    {name: regex(rf"\b(?:{words}){_END}", re.I) for name, words in names.items()}
    for names in (
        {
            "left": rf"gross{_B}(?:profit|margin)",
            "taken": rf"costs?{_B}of{_B}(?:sales|revenues?|goods(?:{_B}sold)?|products?)",
            "whole": "sales|revenues?",
        },
        {
            "left": rf"(?:(?:stock|share)holders[’']?|members[’']?|total){_B}equity|net{_B}(?:assets|worth)",
            "taken": rf"(?:total{_B})?liabilities",
            "whole": rf"total{_B}assets",
        },
        {
            "left": rf"net{_B}(?:income|earnings|profit)",
            "taken": rf"(?:income{_B})?tax(?:es)?{_B}(?:expense|provision)|provision{_B}for{_B}(?:income{_B})?taxes",
            "whole": rf"(?:income|earnings|profit){_B}before{_B}(?:the{_B}provision{_B}for{_B})?(?:income{_B})?tax(?:es)?",
        },
    )
]
"""What stands before the figures of a whole, what is taken from it and what is left, the likelier first."""
_TAKEN = regex(
    rf"(?:,{_B}of{_B}which|\b(?:drew|drawn|borrowed|repaid|paid|used|spent|repurchased|bought|sold|less|after|minus|deducting))"
    rf"\b[^;$]{{0,60}}$",
    re.I,
)
"""Ends what stands between an amount and what was taken of it."""
_OF_IT = regex(
    rf"[^;$]{{0,70}}?\b(?:of|under|against|on|from){_B}(?:the|its|our|a|an|this|that|such|[a-z]+{_B}maximum){_B}[^;$]{{0,40}}$",
    re.I,
)
"""Stands between what was taken and what it was taken of: "has bought back $118.6 million of stock under its"."""
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
    if not _GROSS_OR_LEFT.search(text, sentence.start, sentence.end):
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
    if len(amounts) == 3 and (left := _left(text, amounts)):
        return left
    if len(amounts) == 3 and (stated := _stated(text, sentence, amounts)):
        return stated
    if not _PROCEEDS.search(text, sentence.start, sentence.end):
        return None
    if len(amounts) == 3 and _offset(text, amounts):
        return Net.of(amounts[1], amounts[2:], amounts[0], text[amounts[0].span.end : last])
    nets, deducted, gross = list[Fact](), list[Fact](), list[Fact]()
    for index, fact in enumerate(amounts):
        before = text[amounts[index - 1].span.end if index else sentence.start : fact.span.start]
        after = text[
            fact.span.end : amounts[index + 1].span.start if index + 1 < len(amounts) else sentence.end
        ]
        if _NET_AFTER.match(after) or _NET_BEFORE.search(before):
            nets.append(fact)
        elif (
            _DEDUCTED_BEFORE.search(before)
            or (_DEDUCTED_AFTER.match(after) and "gross" not in before)
            or (deducted and amounts[index - 1] is deducted[-1] and _AND_DEDUCTED.fullmatch(before))
        ):
            deducted.append(fact)
        else:
            gross.append(fact)
    if len(nets) != 1 or len(gross) != 1 or not deducted:
        return None
    if value(gross[0]) <= max(map(value, deducted)):
        return None
    return Net.of(gross[0], deducted, nets[0], words)


def _left(text: str, amounts: Sequence[Fact]) -> Net | None:
    """The third amount as what is left of one of the first two, where the other was taken "of", "under" or "from" it."""
    first, second, left = amounts
    joint = text[second.span.end : left.span.start]
    if not _LEFT.search(joint):
        return None
    words = text[first.span.end : second.span.start]
    if value(first) < value(second) and _OF_IT.fullmatch(words):
        return Net.of(second, [first], left, words + joint)
    if value(first) > value(second) and _TAKEN.search(words):
        return Net.of(first, [second], left, words + joint)
    return None


def _stated(text: str, sentence: Sentence, amounts: Sequence[Fact]) -> Net | None:
    """The gross profit, equity or net income of a sentence that states what it is left of, what is taken, and no other amount."""
    for names in _STATED:
        named: dict[str, Fact] = {}
        at = sentence.start
        for fact in amounts:
            name = next(
                (name for name, words in names.items() if words.search(text, at, fact.span.start)), None
            )
            if name is not None:
                named[name] = fact
            at = fact.span.end
        if len(named) == len(names):
            words = "" if names is _STATED[0] else text[sentence.start : amounts[-1].span.start]
            return Net.of(named["whole"], [named["taken"]], named["left"], words)
    return None


def _offset(text: str, amounts: Sequence[Fact]) -> bool:
    """Whether the first amount is said to be what the second leaves after the third."""
    net, gross, deducted = amounts
    return (
        _REFLECTS.fullmatch(text, net.span.end, gross.span.start) is not None
        and _OFFSET.fullmatch(text, gross.span.end, deducted.span.start) is not None
        and value(net) < value(gross)
    )
