"""Why figures of a sale that do not work out may still be right: the words that leave room, and other readings."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, regex
from lint8k_rules.amounts import _payouts, _readings
from lint8k_rules.amounts._misprints import agreeing
from lint8k_rules.amounts._reckoning import Interval, value
from lint8k_rules.amounts._sales import Sale
from lint8k_rules.amounts._sentences import Sentence

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"
_PARTIAL = regex(
    rf"\b(?:partial(?:ly)?(?!{_B}exercis)|(?<!rata\s)portion|part{_B}of|towards?|instal?lments?|balance|remainder|plus"
    rf"|together{_B}with|accrued|accelerated|%{_B}of{_B}(?:the|those|these){_B}(?:[a-z]+{_B}){{0,6}}?(?:expect|ultimately|final)\w*|tranches?|(?:first|second|third|initial|final){_B}closing)\b",
    re.I,
)
_BASED_ON = regex(
    r"\bbased[\s\xa0]+(?:up)?on[\s\xa0]+(?:[a-z-]+[\s\xa0]+){0,4}?[\d.,]+(?:[\s\xa0]+[a-z]+)?[\s\xa0]+(?:[a-z-]+[\s\xa0]+){0,3}?shares",
    re.I,
)
_EARNINGS = regex(r"\b(?:net[\s\xa0]+(?:loss|income)|earnings|book[\s\xa0]+value|dividends?)\b", re.I)
_ANAPHOR = regex(
    rf"\b(?:pursuant{_B}to|under|in{_B}connection{_B}with){_B}(?:the|this|that|such|it|these)\b"
    rf"|\b(?:the|these|this|such|said|those|each|all){_B}(?:[\w’'-]+{_B}){{0,3}}?(?:shares?|units?|securities|notes|warrants|stock|"
    rf"awards?|grants?|offering|transaction|sale|placement|financing|ipo|issuance|purchase{_B}price|proceeds|tokens?)\b|\bresulting\b"
    rf"|\b(?:that|this|it){_B}(?:is|was|equals|equates|represents|works|comes)\b|\bas{_B}a{_B}result\b|\baccordingly\b|\btherefore\b|\bin{_B}(?:exchange|consideration|return)\b",
    re.I,
)
_ACQUISITION = regex(r"\b(?:acqui(?:sitions?|ring)|mergers?)\b", re.I)
_AND = regex(r"\band\b", re.I)
_FOR = regex(
    r"\bfor[\s\xa0]+(?:an?[\s\xa0]+|the[\s\xa0]+)?(?:aggregate|total|gross|cash|combined|proceeds)\b", re.I
)
_MORE = regex(
    r"\b(?:warrants?|notes?|options?|debentures?|rights?|preferred|forgiveness|assum\w+|services?|cancel\w*)\b",
    re.I,
)
_RECEIVED = regex(
    r"\b(?:receiv|rais|generat|result|realiz|yield|paid|pay|total)\w*[\s\xa0]+(?!consideration|amount|of\b)"
    rf"|\ban?{_B}(?:aggregate|total){_B}(?:purchase|offering|subscription|sales?){_B}price{_B}of\b",
    re.I,
)
_OF = regex(rf"\b(?:of|to){_B}(?:approximately{_B}|about{_B})?$", re.I)
_NAMES_TOTAL = regex(
    r"\b(?:aggregat|total|gross|proceeds|price|consideration|value|amount|sum\b|costs?\b|purchas|payments?\b|paid\b|receiv|rais"
    r"|generat|result|yield|realiz|invest|subscri|exchang|for\b|com(?:es?|ing)\b|came\b|equal|up\b|income|earnings|loss|revenue|rent|dividend|fees?\b)",
    re.I,
)
"""Finds, before an amount after "of" or "to", what makes it a total: "for cash of", and not "to repay notes of"."""
_EXCHANGED = regex(
    r"\b(?:for|purchas|acqui|repurchas|redeem|exchang|receiv|bought|issu|sold|sell|deliver|exercis)\w*", re.I
)
_NET = regex(
    rf"\bnet{_B}(?:of|proceeds|cash{_B}proceeds|amount)|,{_O}net\b|\bafter{_B}(?:(?:[\w.&’'-]+{_B}){{0,4}}?"
    rf"(?:deducti|payment|fees?\b|commission|expenses|costs?\b|discounts?\b|tax(?:es)?\b|underwriting))|\bless{_B}(?!than)|\b(?:C?ommissions|commissions?|[Dd]iscounts?|[Ee]xpenses|[Ff]ees)\b"
)
_RIGHTS = regex(
    rf"\b(?:warrants?|options?|rights?)\b[^.;$]{{0,60}}?\bto{_B}(?:purchase|acquire|buy|subscribe{_B}for){_B}(?:up{_B}to{_B})?[\d,]{{4,12}}"
    rf"[^,.;$\d]{{0,60}}\bat{_B}$",
    re.I,
)
"""Ends what stands before a price at which a right to other shares is exercised."""
_SETTLED = regex(rf"\b(?:settle\w*|satisf\w+|extinguish\w*|forgiv\w+|in{_B}payment{_B}of)\b", re.I)
_SHARE = regex(
    rf"\b(?:half|one[\s\xa0-]+(?:third|fourth|quarter|fifth)|(?:two|three)[\s\xa0-]+(?:thirds|quarters|fourths))\b(?!{_B}of{_B}(?:an?|one)\b)"
    rf"(?!{_B}(?:an?|one|warrants?)\b)",
    re.I,
)
"""Finds that a share of the whole is spoken of; half a warrant is none."""
_OFF_PRICE = regex(
    rf"%{_B}(?:of|to|below|above|discount|premium)\b[^;$\d]{{0,60}}\b(?:price|average|vwap)\b"
    rf"|\b(?:discount|premium){_B}(?:of{_B}[\d.]+{_O}%{_B})?(?:to|from|over|on){_B}",
    re.I,
)
"""Finds that a price stated is not the one taken, but that from which a discount or a premium is reckoned."""
_QUOTED = regex(
    rf"\b(?:while|when|with|whose){_B}(?:an?{_B}|the{_B}|its{_B})?(?:\w+{_B}){{0,3}}price\b[^;]{{0,60}}$"
    rf"|\bprice\b[^;]{{0,60}}{_B}(?:was|were|is){_B}[^;]{{0,20}}$",
    re.I,
)
"""Finds before a market price that it is only quoted, and not said to be paid."""
_OF_SO_MANY = regex(rf"\A{_O}of{_B}(?:the{_B}|its{_B}|our{_B})?$", re.I)
_AS_CONVERTED = regex(r"\bas[\s\xa0-]+(?:if[\s\xa0-]+)?(?:fully[\s\xa0-]+)?converted\b", re.I)
_VALUED = regex(rf"\b(?:valued|fair{_B}value|market{_B}(?:price|value)|closing{_B}price|loss|gain)\b", re.I)
_WOULD = regex(
    rf"\bif{_B}(?:all|each|every|the)\b|\b(?:would|could|might){_B}(?:receive|be{_B}paid|pay|raise)\b", re.I
)
_GROSS = regex(
    rf"\bgross\b|\b(?:excluding|exclusive{_B}of|not{_B}including){_B}|\bbefore{_B}(?:deducti|payment|fees|commission|expenses|underwriting)",
    re.I,
)
_DEDUCTED = Decimal("0.6"), Decimal("1.5")
"""What is left of a total after deductions, at least; and what a cost with fees is of one without, at most."""
_APART = Decimal("0.03"), Decimal(30)
_UNBOUND = "the words do not say that these three figures belong together"
_UNJOINED = "nothing joins the sentences in which they stand"
_BESIDE = "the total stands beside the sale, and may be another's"
_ANOTHER = "another reading of the paragraph works out"
_SOFT = frozenset({_UNBOUND, _UNJOINED, _BESIDE})
"""Doubts that give way where the total differs from the product in one digit, and the others agree."""
_SURE, _VERY_SURE = 3, 5
"""How many digits must agree for that; and for any doubt but another reading to give way."""


def of(filing: Filing, sale: Sale, paragraph: Sequence[Sentence]) -> str | None:
    """Why a sale that does not work out is left open, or None where neither words nor figures leave a doubt."""
    if _readings.another(paragraph, sale):
        return _ANOTHER
    reason = _worded(filing, sale)
    if reason is None:
        return None
    agree = agreeing(sale.total, Interval.of(sale.quantity) * Interval.of(sale.price))
    return None if agree >= (_SURE if reason in _SOFT else _VERY_SURE) else reason


def _worded(filing: Filing, sale: Sale) -> str | None:
    quantity, price, total = sale.quantity, sale.price, sale.total
    text = filing.text
    words = " ".join(text[sentence.start : sentence.end] for sentence in sale.scope)
    if not sale.strong:
        return _UNBOUND
    hedges = {fact.hedge for fact in (quantity, price, total)} - {None, "approximately"}
    if hedges and not (quantity.hedge == total.hedge == "up to" and price.hedge is None):
        return f"a figure is given as {sorted(str(hedge) for hedge in hedges)[0]!r}"
    ratio = value(total) / (value(quantity) * value(price))
    deducted = _NET.search(words) and (price.role == "average price" or not _GROSS.search(words))
    if (
        deducted
        and _DEDUCTED[0] <= ratio <= _DEDUCTED[1]
        and not _confirmed(sale.scope, quantity, price, total)
    ):
        return "the total may be after deductions"
    if _PARTIAL.search(words):
        return "the words speak of a part of the total, or of more than the quantity"
    if quantity.span.end < price.span.start and _RIGHTS.search(text[quantity.span.end : price.span.start]):
        return "the price may be that of the shares to which a right is given"
    if _AS_CONVERTED.search(words):
        return "the price may be that of the shares into which each one is converted"
    if _SHARE.search(words):
        return "the words speak of a share of the whole"
    if _OFF_PRICE.search(words):
        return "the price stated may be that before a discount or a premium"
    if price.role == "market price" and _QUOTED.search(text[sale.scope[0].start : price.span.start]):
        return "the price stated may be the market's, and not the one paid"
    if _OF_SO_MANY.search(text[sale.scope[0].start : quantity.span.start]):
        return "a part of the quantity may be meant"
    if _SETTLED.search(words) and _VALUED.search(words):
        return "the shares may be worth more or less than what they settle"
    if sale.how == "told" and _WOULD.search(text, sale.scope[-1].start, sale.scope[-1].end):
        return "the later sentence tells of something else that may happen"
    if sale.how == "payout" and (reason := _payouts.doubt(text, sale)):
        return reason
    if sale.how not in ("chain", "payout") and _EARNINGS.search(words) and not _BASED_ON.search(words):
        return "the amount for each share may be earnings, and no price"
    if sale.how == "told" and not _joined(text, sale.scope, total):
        return _UNJOINED
    if sale.how not in ("payout", "parallel") and _coordinated(text, sale):
        return _BESIDE
    if not (_APART[0] <= ratio <= _APART[1] or _power_of_ten(ratio)):
        return "the figures are too far apart to be of one sale"
    return None


def _joined(text: str, scope: Sequence[Sentence], total: Fact) -> bool:
    """Whether a later sentence refers to the sale of the first, and a total that comes first is not an acquisition's."""
    first = scope[0]
    if total.span.start < first.end and _ACQUISITION.search(text, first.start, first.end):
        return False
    return any(_ANAPHOR.search(text, sentence.start, sentence.end) for sentence in scope[1:])


def _coordinated(text: str, sale: Sale) -> bool:
    """Whether a bare "and" joins the total to the rest of the sale, or it is the amount of something else."""
    first, last = sorted((sale.quantity.span, sale.price.span), key=lambda span: span.start)
    total = sale.total
    nearest = last if total.span.start > last.start else first
    if total.span.start > nearest.start:
        between = text[max(nearest.end, total.span.start - 70) : total.span.start]
        if (
            nearest is last
            and _OF.search(between)
            and not _NAMES_TOTAL.search(text, nearest.end, total.span.start)
        ):
            return True
        bound = _RECEIVED.search(between) or (_FOR.search(between) and not _MORE.search(between))
        return ";" in between or (_AND.search(between) is not None and not bound)
    between = text[total.span.end : first.start]
    return _AND.search(between) is not None and not _EXCHANGED.search(between)


def _confirmed(scope: Sequence[Sentence], quantity: Fact, price: Fact, total: Fact) -> bool:
    """Whether a net amount and what was deducted make up the product, so that the total alone is wrong."""
    product = Interval.of(quantity) * Interval.of(price)
    facts = [fact for sentence in scope for fact in sentence.facts]
    others = [fact for fact in facts if fact.kind == "money" and fact.value and fact is not total]
    deducted = [fact for fact in others if fact.role in ("fee", "net", "net proceeds")]
    return any(
        (Interval.of(first) + Interval.of(second)).meets(product)
        for first, second in itertools.product(others, deducted)
        if first is not second
    )


def _power_of_ten(ratio: Decimal) -> bool:
    return any(
        abs(ratio / Decimal(10) ** power - 1) < Decimal("0.001")
        for power in (-6, -4, -3, -2, -1, 1, 2, 3, 4, 6)
    )
