"""Amounts for each of a number of things that are no prices of a sale: paid out, called in, kept back or due for each.

::

    payout = event , price "per" noun , number of nouns , total        any order, in a sentence that has no others
           | event , price "per" noun , "." , "the" , number , total   the price in the sentence before
    event  = "dividend" | "exercised" | "redeemed" | "deferred fee" | "rent" | "right to receive" | "trust account" | …
    total  = ( "aggregate" | "total" | "proceeds" | "received" | "or" | "cost" | … ) , amount | amount , "in the aggregate"

What is paid for each may be stated as money alone, where "each share" is "converted into the right to receive" it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from lint8k.api import Fact, Filing, regex
from lint8k_rules._quick import any_case
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._roles import PRICE, PRICE_LIKE, QUANTITY, TOTAL, in_words_before_digits, same_noun
from lint8k_rules.amounts._sales import Sale
from lint8k_rules.amounts._sentences import Sentence

_B = r"[\s\xa0]+"
_EVENT = regex(
    rf"\b(?:dividends?|distributions?(?!{_B}reinvest)|exercised|exercis(?:es|ing)|exercise{_B}of|redeem(?:ed|ing|s)?"
    rf"|redemptions?(?!{_B}price)|rent|royalt(?:y|ies)"
    rf"|(?:deferred|underwriting|placement){_B}(?:[a-z]+{_B}){{0,2}}?(?:fees?|discounts?|commissions?)|trust{_B}account"
    rf"|right{_B}to{_B}receive|(?:merger|cash){_B}consideration|for{_B}each{_B}of"
    rf"|(?:weighted{_B})?average{_B}(?:(?:base|number){_B}of{_B})?(?:[a-z]+{_B}){{0,3}}?shares)\b",
    re.I,
)
_EACH_RECEIVES = regex(
    rf"\b(?:each|every|per){_B}[^.;$]{{0,160}}?\b(?:right{_B}to{_B}receive|exchanged{_B}for|entitled{_B}to(?:{_B}receive)?){_B}$",
    re.I,
)
"""Ends what stands before an amount that is paid for each of what is named there."""
_FOR_EACH_OF = regex(rf"{_B}(?:for|to|on){_B}each{_B}of{_B}(?:(?:the|its|our|those|these){_B})?$", re.I)
"""Stands between an amount that is paid for each of what is counted, and their number."""
_AVERAGE = regex(rf"\baverage{_B}(?:[a-z]+{_B}){{0,6}}?shares\b|\baverage{_B}base\b", re.I)
"""Finds the shares for each of which earnings are told."""
_EXERCISED = regex(r"\bexercis", re.I)
_RENT = regex(rf"{any_case('rent')}\b")
_THE = regex(rf"\b(?:the|those|these|all|such)(?:{_B}[a-z]+){{0,2}}{_B}$", re.I)
_BOUND_BEFORE = regex(
    r"\b(?:aggregat\w*|total\w*|proceeds|receiv\w*|paid|pay|costs?|rais\w*|or|equal\w*|amount\w*|being)\b[^.;$]{0,60}$|\($",
    re.I,
)
_BOUND_AFTER = regex(rf"{_B}(?:[a-z]+{_B}){{0,3}}?in{_B}(?:the{_B}aggregate|total|all)\b|{_B}\($", re.I)
_WHOLE = regex(r"\b(?:aggregate|total)\b", re.I)
_IS = regex(rf"\b(?:is|was|were|will{_B}be){_B}(?:approximately{_B}|about{_B})?$", re.I)
_AND = regex(r"\band\b", re.I)
_AND_TOTALS = regex(
    rf"\band{_B}(?:(?:it|we|they|which|the{_B}[a-z]+){_B})?(?:(?:will|would|is|are|has|have|expects?|expected|to){_B}){{0,4}}"
    rf"(?:receiv|total|amount|cost|generat|result|aggregat|be{_B}worth)\w*",
    re.I,
)
"""Finds an "and" that joins a total to what it is the total of."""
_DOUBT = regex(
    rf"\b(?:cashless|net{_B}(?:exercise|settle\w*|share)|withh(?:eld|old)\w*|some|certain|(?<!without[\s\xa0])interest|increas\w*|escalat\w*|first{_B}year"
    rf"|months|years|quarters|since|respectively|less|including)\b",
    re.I,
)
_SOLD = regex(r"\b(?:s[oe]ld|sells?|sale|bought|(?:re)?purchas\w*|issu(?:ed?|es|ing|ance))\b", re.I)
_NO_PRICE = frozenset(
    {"par", "stated value", "book value", "fair value", "market price", "earnings", "liquidation"}
)
_MOST_TIMES = 12


def find(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Sale]:
    """What a paragraph says is paid for each of a number of things, with that number and the total."""
    text = filing.text
    read = [_figures(filing, sentence) for sentence in paragraph]
    for sentence, figures in zip(paragraph, read, strict=True):
        if found := _payout(text, (sentence,), figures):
            yield found
    for (index, first), (after, second) in pairwise(enumerate(read)):
        if [part for part, _ in first] != [PRICE]:
            continue
        quantity = next((fact for part, fact in second if part == QUANTITY), None)
        if quantity is None or not _THE.search(text[paragraph[after].start : quantity.span.start]):
            continue
        if found := _payout(text, (paragraph[index], paragraph[after]), first + second):
            yield found


def doubt(text: str, payout: Sale) -> str | None:
    """Why a payout that does not work out may still be right."""
    words = text[payout.scope[0].start : payout.scope[-1].end]
    if found := _DOUBT.search(words):
        return f"the word {found[0].split()[0]!r} leaves room for more or less"
    if payout.price.role == "dividend" and _SOLD.search(words):
        return "the total may be that of a sale"
    times = value(payout.total) / (value(payout.quantity) * value(payout.price))
    if (
        times > Decimal("1.5")
        and round(times) <= _MOST_TIMES
        and abs(times / round(times) - 1) < Decimal("0.01")
    ):
        return f"it may be paid {round(times)} times"
    places = sorted((payout.quantity.span, payout.price.span, payout.total.span), key=lambda span: span.start)
    at = places.index(payout.total.span)
    between = text[places[at - 1].end : places[at].start] if at else ""
    if ";" in between or (_AND.search(between) and not _AND_TOTALS.search(between)):
        return "the total stands beside them, and may be another's"
    return None


def _payout(text: str, scope: tuple[Sentence, ...], figures: Sequence[tuple[str, Fact]]) -> Sale | None:
    """The one amount for each, number and total of a scope that has no others, where its words name such an event."""
    if sorted(part for part, _ in figures) != sorted((PRICE, QUANTITY, TOTAL)):
        return None
    start, end = scope[0].start, scope[-1].end
    if not _EVENT.search(text, start, end):
        return None
    of = dict(figures)
    quantity, price, total = of[QUANTITY], of[PRICE], of[TOTAL]
    counted = same_noun(quantity, price) or (
        (quantity.unit or "").endswith(("warrants", "options")) and _EXERCISED.search(text, start, end)
    )
    before = max([start, *(fact.span.end for _, fact in figures if fact.span.end <= total.span.start)])
    bound = (
        (total.role == "earnings" and _AVERAGE.search(text, start, end))
        or _BOUND_BEFORE.search(text, before, total.span.start)
        or _BOUND_AFTER.match(text, total.span.end)
        or (_WHOLE.search(text, start, end) and _IS.search(text, before, total.span.start))
    )
    if not counted or not bound:
        return None
    return Sale(quantity, price, total, strong=True, tight=False, scope=scope, how="payout")


def _figures(filing: Filing, sentence: Sentence) -> list[tuple[str, Fact]]:
    """The amounts for each, numbers and totals of a sentence, in order."""
    text, found = filing.text, list[tuple[str, Fact]]()
    earned = _AVERAGE.search(text, sentence.start, sentence.end)
    rent = _RENT.search(text, sentence.start, sentence.end)
    for index, fact in enumerate(sentence.facts):
        if not fact.value or in_words_before_digits(text, sentence.facts, index):
            continue
        if fact.kind in ("shares", "count"):
            found.append((QUANTITY, fact))
        elif fact.kind == "price":
            if fact.role not in _NO_PRICE or (fact.role == "earnings" and earned):
                found.append((PRICE, fact))
        elif fact.kind == "money" and ("/" not in (fact.unit or "") or rent):
            each = PRICE_LIKE.fullmatch(fact.text) and _EACH_RECEIVES.search(
                text, sentence.start, fact.span.start
            )
            after = next((other.span.start for other in sentence.facts[index + 1 :]), fact.span.end)
            each = each or _FOR_EACH_OF.fullmatch(text, fact.span.end, after)
            found.append((PRICE if each else TOTAL, fact))
    return found
