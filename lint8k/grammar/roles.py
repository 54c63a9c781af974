"""What the words around a figure make of it: its role, and how far the filer stands behind it (its hedge).

::

    hedge = "approximately" | "about" | "up to" | "at least" | "not less than" | "more than" | "between" | …
            , [ "an aggregate of" | "a total of" ]                                 before the figure
    role  = "par value" | "exercise price" | "net proceeds" | "aggregate consideration" | …
            at once after the figure, or before it in the same clause: of several the last

The text before a figure counts from the figure before it, or from the end of the last sentence.
"""

from __future__ import annotations

from lint8k.patterns import regex

_B, _O = r"[\s\xa0]+", r"[\s\xa0]*"

HEDGES = {
    "approximately": r"approximately|about|around|roughly|nearly|almost|circa|an?"
    + _B
    + "estimated|estimated|some|close"
    + _B
    + "(?:as"
    + _B
    + "possible"
    + _B
    + ")?to",
    "up to": (
        rf"up{_B}to|not{_B}(?:to{_B}exceed|more{_B}than|exceeding|in{_B}excess{_B}of)"
        rf"|no{_B}more{_B}than|(?:a{_B})?maximum(?:{_B}(?:amount|aggregate|number))?(?:{_B}of)?"
        rf"|less{_B}than|as{_B}much{_B}as|as{_B}many{_B}as"
    ),
    "at least": (
        rf"at{_B}least|(?:not|no){_B}(?:less|fewer){_B}than|more{_B}than|over|in{_B}excess{_B}of"
        rf"|exceed(?:s|ing)?|greater{_B}than|above|(?:a{_B})?minimum(?:{_B}(?:amount|aggregate|price"
        rf"|number))?(?:{_B}of)?"
    ),
    "range": r"between|ranging" + _B + "from|range" + _B + "of|from",
}
_AGGREGATE = (
    rf"(?:{_B}(?:an?{_B}|the{_B})?(?:aggregate|total|combined|additional|initial|purchase|price"
    rf"|amount|principal|gross|proceeds|cash|number|offering"
    rf"|sales?){_O}){{0,5}}(?:{_O}of)?(?:{_B}an?{_B}additional)?"
)
HEDGE = regex(
    "(?:"
    + "|".join(rf"(?P<{name.replace(' ', '_')}>\b(?:{pattern}))" for name, pattern in HEDGES.items())
    + rf"){_AGGREGATE}[\s\xa0]*\(?$"
)
"""Finds a hedge, in small letters, at the end of what stands before a figure; its group says which."""
RANGE = regex(r"[\s\xa0]*(?P<joint>to|and|-|–|—)[\s\xa0]*(?:[A-Za-z.]{0,4}\$[\s\xa0]*)?(?=[\d.]*\d)")
"""Finds the joint of a range after its first figure."""

_AFTER = {
    "par": rf"par{_B}value|per{_B}share{_B}par{_B}value",
    "stated value": rf"(?:per{_B}share{_B})?stated{_B}value",
    "liquidation": rf"(?:per{_B}share{_B})?liquidation",
    "net": rf"(?:,{_O})?net{_B}of",
    "net proceeds": rf"(?:(?:of|in){_B})?(?:(?:aggregate|estimated|total){_B})?net{_B}(?:cash{_B})?proceeds",
    "gross proceeds": rf"(?:of{_B}|in{_B})?(?:aggregate{_B}|total{_B})?gross{_B}(?:cash{_B})?proceeds",
    "principal": rf"(?:in{_B}|of{_B})?(?:aggregate{_B}|original{_B})?(?:stated{_B})?principal",
    "dividend": rf"(?:cash{_B})?(?:dividend|distribution)",
    "fee": rf"(?:in{_B}|of{_B})?(?:\w+{_B}){{0,3}}?(?:fees?|commissions?|expenses|discounts?)\b",
    "program": rf"(?:,{_O})?(?:(?:share|stock){_O})?(?:repurchase{_B}|buyback{_B})?(?:program|plan|authorization)",
}
AFTER = regex(
    r"[\s\xa0]*(?:"
    + "|".join(rf"(?P<{name.replace(' ', '_')}>{pattern})" for name, pattern in _AFTER.items())
    + ")"
)
"""Finds at once after a figure the words, in small letters, that give its role."""

_NAMED = rf"(?:[a-z]+{_B}){{0,2}}(?:preferred|notes?|debentures?|securit|bonds?|stock|shares)"
_BEFORE = {
    "par": rf"par{_B}value|\bpar\b",
    "stated value": rf"stated{_B}value|face{_B}value",
    "liquidation": r"liquidation",
    "redemption price": rf"(?:redemption|call|put){_B}price|redeemable(?!{_B}{_NAMED})|redeem(?:ed)?",
    "exercise price": rf"(?:exercise|strike|option|warrant){_B}price|exercisable|upon{_B}exercise",
    "conversion price": rf"conversion{_B}(?:price|rate)|convertible(?!{_B}{_NAMED})|convert(?:ed|s|ing)?",
    "average price": rf"average{_B}(?:[a-z-]+{_B}){{0,4}}?(?:price|cost|value)s?|averag\w+",
    "market price": (
        rf"(?:closing|market|trading|bid|asked?|quoted){_B}(?:[a-z]+{_B}){{0,2}}?prices?"
        rf"|(?:closed|trad(?:ed|ing)){_B}at"
        rf"|(?:last{_B})?(?:reported{_B})?(?:last{_B})?sales?{_B}price{_B}(?:of|on){_B}(?:the"
        rf"|our){_B}common|fair{_B}market{_B}value|vwap|last{_B}reported"
    ),
    "fair value": rf"fair{_B}value|black-scholes",
    "book value": rf"book{_B}value",
    "dividend": r"dividends?|distributions?",
    "earnings": rf"earnings|(?:net{_B})?income|loss(?:es)?|revenues?|ebitda|gains?|sales{_B}of",
    "salary": r"salary|bonus|compensation|wages|retainer",
    "net proceeds": rf"net{_B}(?:(?:cash|offering|sale){_B})?proceeds|net{_B}of|after{_B}deducti(?:ng|on)",
    "gross proceeds": (
        rf"gross{_B}(?:cash{_B}|offering{_B}|sales?{_B})?proceeds|gross{_B}(?:purchase{_B}price"
        rf"|consideration)"
    ),
    "proceeds": r"proceeds",
    "fee": r"fees?|commissions?|expenses?|costs|discounts?|spread|reimburse\w*|taxes",
    "principal": r"principal|indebtedness|notes|debentures|loans?|borrow\w*|credit|facility",
    "program": r"program|authoriz\w+|authority",
    "deposit": rf"deposit|escrow|initial{_B}payment|down{_B}payment|prepayment|prepaid",
    "total": (
        rf"(?:aggregate|total|purchase|merger|cash|overall|combined|transaction"
        rf"|subscription){_B}(?:[a-z]+{_B}){{0,3}}?(?:price|consideration|amount|cost|value|payment"
        rf"|purchases?|investment|subscription|outlay)s?|aggregate|total|(?:in{_B})?(?:exchange"
        rf"|consideration|return){_B}(?:for|of)|consideration|(?:at{_B}a{_B}|for{_B}a{_B})cost"
        rf"|invest(?:ed|ment|s)?|(?:re)?paid|pay|cost"
    ),
    "price": (
        rf"(?:purchase|offering|sales?|selling|subscription|issue|issuance|unit|per{_B}share|public"
        rf"|deemed|share|stock|average)?{_O}price[ds]?|valued|value"
    ),
}
BEFORE = regex(
    r"\b(?:"
    + "|".join(rf"(?P<{name.replace(' ', '_')}>{pattern})" for name, pattern in _BEFORE.items())
    + r")\b"
)
"""Finds before a figure the words, in small letters, that give its role; the last of them does."""
_SENTENCE_END = regex(r"[.;][\s\xa0]+(?=[A-Z(\"“])|\n[\s\xa0]*\n|\t")


_HEDGED = regex(r"[a-z]{2}[\s\xa0]*\(?$")
_HEDGE_WORDS = (
    "approx", "about", "around", "rough", "nearly", "almost", "circa", "estimate", "some", "close", "up", "exceed", "more",
    "maxim", "less", "much", "many", "least", "fewer", "over", "excess", "greater", "above", "minim", "between", "rang", "from",
)  # fmt: skip
"""No hedge is without one of these."""


def hedge_before(before: str) -> str | None:
    """The hedge at the end of the text before a figure, None if there is none."""
    end = before[-90:].lower()
    if not _HEDGED.search(end[-8:]) or not any(map(end.__contains__, _HEDGE_WORDS)):
        return None
    found = HEDGE.search(end)
    return found.lastgroup.replace("_", " ") if found and found.lastgroup else None


def role_of(before: str, after: str) -> str | None:
    """The role that the text at once before and after a figure gives it, None if it does not say."""
    found = AFTER.match(after.lstrip().lower())
    if found and found.lastgroup:
        return found.lastgroup.replace("_", " ")
    last = None
    for last in BEFORE.finditer(clause(before).lower()):  # noqa: B007
        pass
    return last.lastgroup.replace("_", " ") if last and last.lastgroup else None


def clause(before: str) -> str:
    """The end of a text from the last end of a sentence on."""
    start = 0
    for match in _SENTENCE_END.finditer(before):
        start = match.end()
    return before[start:]
