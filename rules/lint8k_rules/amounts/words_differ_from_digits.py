"""A number in words that differs from the digits in the brackets after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

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
    number_in_words,
    record,
    regex,
)
from lint8k_rules.amounts._reckoning import plain

_BETWEEN = regex(
    r"[\s\xa0]*(?:[-–][\s\xa0]*)?(?:(?!and\b|or\b|to\b|the\b|of\b|in\b"
    r"|per\b)[A-Za-z][\w.'’-]*[\s\xa0]+){0,4}?"
    r"(?:(?!and\b|or\b)[A-Za-z][\w.'’-]*[\s\xa0]*)?[,;]?[\s\xa0]*[(\[][\s\xa0]*(?:i\.e\.,?[\s\xa0]*)?",
)
_CLOSE = regex(r"(?:[\s\xa0]*[/A-Za-z.%]+(?:[\s\xa0]+[A-Za-z.]+){0,2})?[\s\xa0]*[)\]]")
_TELEPHONE = regex(r"[\s\xa0]*[)\]][\s\xa0.-]*\d{3}[\s\xa0.–-]+\d{4}\b")
"""Follows an area code in brackets: "for one week at (800) 555-0142"."""
_OUTER_SCALE = regex(r"[\s\xa0]*(hundred|thousand|million|billion|trillion)\b", re.I)
_SINGULAR_PERIOD = regex(
    (
        r"[\s\xa0]*\)?[\s\xa0-]*(?:(?:business|calendar|trading|consecutive)[\s\xa0-]+)?(?:day|week"
        r"|month|year)\b"
    ),
    re.I,
)
_CENTS_AFTER = regex(r"[\s\xa0]*[)\]]?[\s\xa0]*cents?\b", re.I)
_NTH = regex(r"(?:st|nd|rd|th)\b", re.I)
_DOZEN = 12
_BASIS_POINTS = regex(r"[\s\xa0]*[)\]]?[\s\xa0]*(?:basis|bps?\b)", re.I)
_ORDINAL = regex(r"(?:.*[a-z][\s\xa0-])?(?:first|second|third|[a-z]+th)", re.I)
_OF_A_DAY = regex(
    r"[\s\xa0]*\)[\s\xa0]*(?:anniversary|business|calendar|day|week|month|quarter|year|trading|party)", re.I
)
_UNITS = r"(?:U\.?S\.?|dollars?|USD|CAD|euros?|per[\s\xa0]*cent|percent|cents?|basis|points|bps|/\d+)"
_OWN_NOUN = regex(
    rf"[\s\xa0]*(?!{_UNITS}\b)(?P<noun>[A-Za-z]{{2,}})(?P<more>[\s\xa0]+[A-Za-z.]+)*[\s\xa0]*[)\]]"
)
"""Finds that the bracket names what its figure counts: "nine months (273 days)", "two stores (112,000 square feet)"."""
_PERCENT_AFTER = regex(r"[\s\xa0]*[)\]][\s\xa0]*per[\s\xa0]?cent", re.I)
_NUMBERED = regex(
    r"\b(?P<name>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[\s\xa0]+[a-z]+){0,2}[\s\xa0]*$",
    re.I,
)
_NTH_PART = regex(r"one[\s\xa0]+\w+th", re.I)
"""A part in words that may be read as a sum: "one fifteenth"."""
_LOOSELY = regex(
    r"\b(?:(?:more|less|greater|fewer)[\s\xa0]+than|over|under|nearly|almost|about|approximately|roughly|some|at[\s\xa0]+least)"
    r"[\s\xa0]+$",
    re.I,
)
"""What stands before a fraction that only bounds the figure in the bracket: "more than two-thirds (68%)"."""
_MARKS = 9
"""The highest number that is commonly a mark of a footnote."""
_PERIODS = regex(r"quarters?|halves|[a-z]+(?:ds|ths|rs)", re.I)
"""Words that alone name periods or places, and no number: "fiscal quarters (1)", with a mark of a footnote."""
_NAME_BEFORE = regex(r"\b[A-Z][a-z]+[\s\xa0]+$")
_LETTER = regex(r"[A-Za-z]")
_SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


@record(frozen=True, slots=True)
class Pair:
    """A number in words, the figure in the brackets beside it, and the text after both."""

    words: Fact
    digits: Fact
    after: str


class WordsDifferFromDigits(Rule):
    """A number in words differs from the digits in the brackets beside it.

    "Five hundred thousand (50,000) shares" states two numbers. In a contract the words govern; in a report
    the reader cannot know which was meant.

    Not flagged: a fraction and its rounding ("one third (33%)"); "one twelve (12) month period", where the
    first number counts the periods; a fraction that bounds a percentage ("more than two-thirds (68%)"); a
    bracket that holds another thing than the number (a footnote, an item of an enumeration, "thirteen weeks (91
    days)", "the fourth ($275,000)"); words whose beginning stands on the page before.

    Source: Exchange Act Rule 12b-20; UCC § 3-114 (words prevail over numbers), for what it means in an
    instrument.
    """

    code = "AMT002"
    name = "words-differ-from-digits"
    severity = Severity.ERROR
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="number in words = digits",
            kinds=("words_digits",),
            words="a number in words, its digits in brackets, or the other way round",
            tolerance="none; a fraction may be rounded",
            vetoes=(
                'names ("Class One"), counts of periods, items of an enumeration, footnote marks, words '
                "that begin on the page before"
            ),
        ),
    )

    right = Example(
        body="""\
Item 8.01  Other Events.

The Company will deliver the statement within thirty (30) days, and will pay a fee of
Two Hundred Fifty Thousand Dollars ($250,000).
"""
    )
    wrong = Example(
        body="""\
Item 8.01  Other Events.

The Company will deliver the statement within thirty (30) days, and will pay a fee of
Two Hundred Fifty Thousand Dollars ($520,000).
                                    ~~~~~~~~ AMT002
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for every number that stands in words and digits, and a violation where they differ."""
        for pair in _pairs(filing):
            agree = _agree(filing, pair)
            if agree is None:
                continue
            words, digits = pair.words, pair.digits
            statement = f"{words.text} = {digits.text}"
            yield self.tie("words_digits", agree, statement, (Operand.of(words),), Operand.of(digits))
            if not agree:
                yield self.violation(
                    digits.span, _message(words, digits), related=[Related("the words", words.span)]
                )


def _message(words: Fact, digits: Fact) -> str:
    if words.value is None:
        return f'The words "{words.text}" make no number, and so do not say the {digits.text} in brackets'
    if digits.value is None:
        return (
            f'The figure {digits.text} is no well-formed number; the words beside it, "{words.text}", '
            f"say {_shown(words)}"
        )
    return f'The words "{words.text}" say {_shown(words)}, the digits beside them {digits.text}'


def _shown(fact: Fact) -> str:
    assert isinstance(fact.value, Decimal)
    return plain(fact.value) + ("%" if fact.kind == "percent" else "")


def _pairs(filing: Filing) -> Iterator[Pair]:
    text = filing.text
    for first, second in pairwise(filing.facts):
        start, end = first.span.start, second.span.end
        if second.span.start - first.span.end > 60 or _is_words(first) == _is_words(second):
            continue
        between = text[first.span.end : second.span.start]
        if not _BETWEEN.fullmatch(between) or "\n\n" in between or "\t" in between:
            continue
        after = text[end : end + 40]
        if (
            not _CLOSE.match(after)
            or _TELEPHONE.match(after)
            or first.kind == "date"
            or second.kind == "date"
        ):
            continue
        words, digits = (first, second) if _is_words(first) else (second, first)
        if _PERIODS.fullmatch(words.text):
            continue
        if words is first and _begins_before(text, start):
            continue
        yield Pair(words, digits, after)


def _is_words(fact: Fact) -> bool:
    return bool(_LETTER.match(fact.text)) and not any(
        character.isdigit() for character in fact.text.partition("/")[0][:-3]
    )


_HEADLESS = regex(r"(?:hundreds?|thousand|[mbt]r?illion|\w+(?:ths|rds|nds))\b", re.I)


def _is_name(text: str, words: Fact) -> bool:
    """Whether a number word is the name of something: Class One, Proposal Two, Tower Three."""
    single = words.text.isalpha() and words.text.istitle()
    return single and _NAME_BEFORE.search(text[max(0, words.span.start - 30) : words.span.start]) is not None


def _begins_before(text: str, start: int) -> bool:
    """Whether a number's beginning is out of sight: it opens a paragraph in lower case, or has no head."""
    if _HEADLESS.match(text, start):
        return True
    before = text[:start].rstrip(" \xa0\t") if start < 200 else text[start - 200 : start].rstrip(" \xa0\t")
    return text[start].islower() and (not before or before.endswith("\n\n"))


def _agree(filing: Filing, pair: Pair) -> bool | None:
    """Whether words and digits say the same; None where they are not the same number's."""
    words, digits, text = pair.words, pair.digits, filing.text
    said, printed = _value(words), _value(digits)
    if said is None:
        return None if printed is not None and _counts_periods(words, printed, pair.after) else False
    if printed is None:
        return _loose(digits) == said
    low, high = digits.low, digits.high
    assert low is not None
    assert high is not None
    if _NTH.match(pair.after) and words.text.lower().startswith("a ") and said * printed == 1:
        return True  # "a tenth (10th)"
    for times in _readings(words, digits, pair.after):
        number = said * times
        if number == printed or (
            "/" not in digits.text
            and number != number.to_integral_value()
            and low <= number <= high + (high - low)
        ):
            return True
        if (
            number != number.to_integral_value()
            and abs(number - printed) < 1
            and digits.kind == "percent"
            and printed == int(printed)
        ):
            return True
    if (
        _is_name(text, words)
        or _is_loose(text, pair)
        or _kinds_differ(words, digits, text)
        or _counts_periods(words, printed, pair.after)
        or _enumerated(text, pair)
        or _counts_another(text, pair)
        or _is_mark(text, pair)
    ):
        return None
    return False


def _is_loose(text: str, pair: Pair) -> bool:
    """Whether words are a part that the bracket gives as one too, or a fraction that only bounds its percentage."""
    words, digits = pair.words, pair.digits
    if "/" in digits.text:
        return _NTH_PART.fullmatch(words.text) is not None
    fraction = isinstance(words.value, Decimal) and words.value != words.value.to_integral_value()
    before = text[max(0, words.span.start - 30) : words.span.start]
    return fraction and digits.kind == "percent" and _LOOSELY.search(before) is not None


def _readings(words: Fact, digits: Fact, after: str) -> Iterator[Decimal]:
    """What the words may have to be multiplied by to be compared with the digits."""
    yield Decimal(1)
    scale = _OUTER_SCALE.match(after.partition(")")[2])
    if scale:
        yield Decimal(_SCALES[scale[1].lower()])
    if digits.kind in ("money", "price") and _CENTS_AFTER.match(after):
        yield Decimal(1) / 100
    if digits.kind == "percent" and _BASIS_POINTS.match(after):
        yield Decimal(1) / 100
    if digits.kind == "percent" and words.kind != "percent":
        yield Decimal(100)
    if words.kind == "percent" and digits.kind == "number":
        yield Decimal(1) / 100


def _kinds_differ(words: Fact, digits: Fact, text: str) -> bool:
    """Whether the two are of kinds that are never one number: dollars in words and shares in digits."""
    families = {"money": "money", "price": "money", "percent": "percent", "number": ""}
    first, second = families.get(words.kind, "count"), families.get(digits.kind, "count")
    if first and second:
        return first != second
    between = text[words.span.end : digits.span.start] if words.span.start < digits.span.start else ""
    return second == "money" and _LETTER.search(between) is not None


def _counts_periods(words: Fact, printed: Decimal, after: str) -> bool:
    """Whether the first of two numbers in words counts the periods of which the second is the length."""
    count, _, rest = words.text.partition(" ")
    return bool(
        rest
        and rest.lower() in number_in_words(printed)
        and (count.lower() == "one" or _SINGULAR_PERIOD.match(after.lstrip(") ")))
    )


def _enumerated(text: str, pair: Pair) -> bool:
    """Whether the bracket holds the number of an item in an enumeration: "at least five (2) the date …"."""
    digits = pair.digits
    if not digits.text.isdecimal() or int(digits.text) > 20:
        return False
    at = max(0, digits.span.start - 1500)
    before, after = text[at : digits.span.start - 1], text[digits.span.end + 1 : digits.span.end + 1500]
    number = int(digits.text)

    def stands(item: int) -> bool:
        mark = re.compile(rf"(?<![a-z]) \({item}\) |(?:^|[;:,.] ?(?:and |or )?)\({item}\)")
        return mark.search(before) is not None or mark.search(after) is not None

    return not stands(number) and any(stands(near) for near in (number - 1, number + 1) if near > 0)


def _counts_another(text: str, pair: Pair) -> bool:
    """Whether the digits count something else than the words: weeks and their days, an ordinal and an amount."""
    words, digits = pair.words, pair.digits
    said, printed = _value(words), _value(digits)
    assert said is not None
    assert printed is not None
    if words.span.start > digits.span.start:
        return False
    between = text[words.span.end : digits.span.start]
    own = _OWN_NOUN.match(pair.after)
    if own and _LETTER.search(between):
        return bool(own["more"]) or own["noun"].lower().rstrip("s") not in between.lower()
    if own and said <= _DOZEN:
        return True
    if _ORDINAL.fullmatch(words.text) and said >= 1:
        return not (
            _NTH.match(pair.after)
            or _NTH.search(digits.text)
            or (digits.kind != "money" and _OF_A_DAY.match(pair.after))
        )
    if digits.kind == "percent":
        return words.kind != "percent" and 1 < said == int(said) and not _PERCENT_AFTER.match(pair.after)
    return words.kind == "number" and 0 < said < 1 < printed and "/" not in digits.text


def _is_mark(text: str, pair: Pair) -> bool:
    """Whether the bracket holds the mark of a footnote: behind the noun, one of a run of marks, or one with its note."""
    words, digits = pair.words, pair.digits
    if (
        not digits.text.isdecimal()
        or not 0 < int(digits.text) <= _MARKS
        or words.span.start > digits.span.start
    ):
        return False
    if _LETTER.search(text, words.span.end, digits.span.start):
        return True
    number = int(digits.text)
    start, end = max(0, digits.span.start - 600), digits.span.end + 600
    before, after = text[start : digits.span.start - 1], text[digits.span.end + 1 : end]

    def marked(place: str, mark: int) -> bool:
        names = tuple(name.lower() for name in number_in_words(Decimal(mark)))
        return any(
            (said := _NUMBERED.search(place[max(0, found.start() - 60) : found.start()]))
            and said["name"].lower() not in names
            for found in re.finditer(rf"\({mark}\)", place)
        )

    if (number > 1 and marked(before, number - 1)) or (number < _MARKS and marked(after, number + 1)):
        return True
    return re.search(rf"\n[ \t\xa0]*\({number}\)[ \t\xa0]", text) is not None


def _loose(digits: Fact) -> Decimal | None:
    """The number of a figure whose commas stand wrong, with the commas left out."""
    kept = re.sub(r"[^\d.]", "", digits.text)
    try:
        return Decimal(kept)
    except ArithmeticError:
        return None


def _value(fact: Fact) -> Decimal | None:
    return fact.value if isinstance(fact.value, Decimal) else None
