"""Numbers, in figures and in words.

::

    figure    = ( digits , { "," , digits } , [ "." , digits ] | "." , digits ) , [ fraction ]   .05  16 7/8
    fraction  = [ "-" ] , digits , "/" , digits | one of "½ ⅓ ⅔ ¼ ¾ ⅛ …"
    scale     = "hundred" | "thousand" | "million" | "billion" | "trillion" | "MM" | "mm" | "M" | "m" | "K" | "bn"

    words     = mixed | part | cardinal | ordinal                five hundred thousand   one-half   first
    cardinal  = group , { [ "," ] , [ "and" ] , group }          groups of falling scale
    group     = hundreds , [ "thousand" | "million" | "billion" | "trillion" ]
    hundreds  = ( below100 | "a" ) , "hundred" , [ [ "," ] , [ "and" ] , below100 ] | below100
    below100  = tens , [ [ "-" ] , small ] | small                 small: zero to nineteen
    part      = cardinal , [ "-" ] , denominator                 three-quarters   two tenths
    mixed     = cardinal , "and" , ( part | digits , "/" , digits ) | cardinal , "point" , cardinal
    ordinal   = cardinal with its last word as an ordinal          first   two hundredth   twenty-first

"One sixty-one" is read as spoken, 161, where nothing but tens and units are named. A run of number words that
makes no number ("forty-eighty") has no value; nor has a figure whose commas do not part thousands
("$5,000,0000").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lint8k.grammar import islands
from lint8k.patterns import regex
from lint8k.prepared import prepared
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

_SMALL_WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS_WORDS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: number for number, word in enumerate(_SMALL_WORDS)}
_TENS = {word: 10 * number for number, word in enumerate(_TENS_WORDS, 2)} | {"fourty": 40}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
}
_DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
_FIGURE_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mm": 10**6,
    "m": 10**6,
    "k": 10**3,
    "bn": 10**9,
    "b": 10**9,
}

GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
FIGURE = (
    rf"(?:\d{{1,3}}/\d{{1,3}}(?![\d/])|(?:\d+(?:,\d+)*(?:\.\d+)?|\.\d+)"
    rf"(?:[\s\xa0-]{{0,2}}[{GLYPHS}]|(?:-|[\s\xa0]{{1,2}})\d{{1,2}}/\d{{1,3}}(?![\d/]))?|[{GLYPHS}])"
)
"""The pattern of a figure, with its fraction."""
SCALE = (
    r"(?:[\s\xa0]*-?(?i:hundred|thousand|million|billion|trillion)\b|[\s\xa0]?(?:MM|mm)\b|(?:M|m|K|k|bn|B)\b)"
)
"""The pattern of the scale word that may follow a figure. Letters keep their case and touch the figure."""
GAP = r"(?:[ \xa0]{1,2}|[ \xa0]?\n[ \xa0]{0,60}(?![\n]))"
"""The pattern of the white space between two words of one phrase: no cell ends in it, and no paragraph."""
PRINTED = rf"(?P<figure>{FIGURE})(?P<scale>{SCALE})?"
"""The pattern of a figure with its scale word, as groups."""
_FRACTION = regex(rf"\d+/\d+|[{GLYPHS}]")
_DIGITS = regex(r"[\d.,]*")
_WELL_FORMED = regex(r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?")


def _trie(words: Iterable[str]) -> str:
    """A pattern of these words that looks at each letter once."""
    branches: dict[str, list[str]] = {}
    for word in sorted(words):
        branches.setdefault(word[:1], []).append(word[1:])
    options = [letter + _trie(rest) for letter, rest in branches.items() if letter]
    pattern = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})" if options else ""
    return f"(?:{pattern})?" if "" in branches and pattern else pattern


_FOLDED = {"i": "Iiİı", "k": "KkK", "s": "Ssſ"}
"""What letters match without case beside their capital."""


def one_of(patterns: Iterable[str]) -> str:
    """A pattern of one of these, without case, which all begin with a small letter: those of other letters are passed at a look.

    Only where a choice begins with a set of characters that are matched as they are, `re` looks at the next before it tries it.
    """
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        groups.setdefault(pattern[0], []).append(pattern[1:])
    choices = []
    for letter, rest in groups.items():
        either = rest[0] if len(rest) == 1 else f"(?:{'|'.join(rest)})"
        choices.append(f"(?-i:[{_FOLDED.get(letter, letter.upper() + letter)}]){either}")
    return f"(?:{'|'.join(choices)})"


@prepared(__file__)
def _tries() -> tuple[str, str, str, str]:
    """The patterns of cardinals, of ordinals and denominators, of what follows "a", and of any number word in the singular."""
    return (
        _trie({*_SMALL_WORDS, *_TENS, "hundred", "hundreds", *_SCALES}),
        _trie({word + plural for word in (*_ORDINALS, *_DENOMINATORS) for plural in ("", "s")}),
        _trie({"hundred", *_SCALES, *_DENOMINATORS}),
        _trie({*_SMALL_WORDS, *_TENS, *_SCALES, *_ORDINALS, *_DENOMINATORS, "hundred"}),
    )


_CARDINAL_WORD, _RANK_WORD, _AFTER_A, _ANY_WORD = _tries()
_BETWEEN = r"(?:[\s\xa0]*(?:,|[-–—])[\s\xa0]*|[\s\xa0]+)(?:(?:and|point)[\s\xa0]+)?"
_RUN = (
    rf"(?:an?[\s\xa0]+(?={_AFTER_A}\b))?"
    rf"(?:{_CARDINAL_WORD}\b(?:{_BETWEEN}{_CARDINAL_WORD}\b)*"
    rf"(?:{_BETWEEN}(?:{_RANK_WORD}\b|(?:\d{{1,3}}|no|xx)/\d{{2,3}}(?:ths)?\b))?|{_RANK_WORD}\b)"
)
WORDS = rf"(?:\b{_RUN}(?:[\s\xa0]+of[\s\xa0]+{_RUN})?)"
"""The pattern of a run of number words, without case; the production says if they make one."""


_AFTER_ARTICLE = frozenset({*_SCALES, *_DENOMINATORS, "hundred"})
_ARTICLE_BEFORE = regex(r"\ban?[\s\xa0]+$", re.I)


_NUMBER_WORD = regex(rf"[^a-z0-9_](?<!\w)({_ANY_WORD}s?\b)")
"""Finds in small letters a number word, the group, by what stands before it, which is no part of a word."""

_STRETCH, _LONGEST = 1 << 16, 16
"""A text is looked through for number words in stretches of so many characters; no word has more than so many."""


def word_places(text: str, start: int, end: int) -> Iterator[int]:
    """Every place where a run of number words may begin, in order, the inside of each run too."""
    for low in range(start, end, _STRETCH):
        high = min(end, low + _STRETCH)
        lower = _lower((text[low - 1] if low else " ") + text[low : min(end, high + _LONGEST)])
        for match in _NUMBER_WORD.finditer(lower):
            at = low + match.start()
            if at >= high:
                break
            article = _ARTICLE_BEFORE.search(text, max(start, at - 4), at)
            yield article.start() if article and match[1] in _AFTER_ARTICLE else at


def _lower(text: str) -> str:
    """A text in small letters, as long as it was."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def written(number: Decimal) -> tuple[str, ...]:
    """The ways to write a whole number from 0 to 99: "twenty-one" and "twenty one"; none for another number."""
    if number != number.to_integral_value() or not 0 <= number < 100:
        return ()
    if number < 20:
        return (_SMALL_WORDS[int(number)],)
    tens, unit = divmod(int(number), 10)
    word = _TENS_WORDS[tens - 2]
    return (f"{word}-{_SMALL_WORDS[unit]}", f"{word} {_SMALL_WORDS[unit]}") if unit else (word,)


@record(frozen=True, slots=True)
class Number:
    """A number as printed: its exact value (None where it makes none), and half a unit of its last digit.

    `half` is 0 for a whole number with all its digits, and for words.
    """

    value: Decimal | None
    half: Decimal = Decimal(0)


def figure(printed: str, scale: str | None = None) -> Number:
    """The number that a figure means: `printed` matches `FIGURE`, `scale` is None or matches `SCALE`."""
    digits, rest = printed, ""
    if not _WELL_FORMED.fullmatch(printed):
        digits = "" if _FRACTION.fullmatch(printed) else _DIGITS.match(printed)[0]  # type: ignore[index]
        rest = printed[len(digits) :].strip(" \xa0\t\n-")
        if not _WELL_FORMED.fullmatch(digits):
            return Number(None)
    value = Decimal(digits.replace(",", "") or "0")
    half = Decimal(0)
    decimals = len(digits.partition(".")[2])
    if rest:
        part = _fraction(rest)
        if part is None:
            return Number(None)
        value += part
    elif decimals or scale:
        half = Decimal(5).scaleb(-decimals - 1)
    times = _FIGURE_SCALES[scale.strip(" \xa0\t\n\r\f\v-").lower()] if scale else 1
    return Number(value * times, half * times)


def _fraction(printed: str) -> Decimal | None:
    numerator, _, denominator = unicodedata.normalize("NFKC", printed).replace("⁄", "/").partition("/")
    if not (numerator.isdecimal() and denominator.isdecimal()) or not int(denominator):
        return None
    return Decimal(int(numerator)) / Decimal(int(denominator))


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def production() -> pp.ParserElement:
    """The production of a number in words. Its named parts in their order tell what the number is.

    The EBNF is factored to the left here, so that nothing is read twice: what a group is, the word after it
    says.
    """
    import pyparsing as pp

    tens, small = _any_of(_TENS), _any_of(_SMALL)
    unit = _any_of(_SMALL_WORDS[1:10])
    below100 = pp.Regex(
        rf"(?i:(?P<tens>{tens})(?:[\s\xa0]*[-–—]?[\s\xa0]*(?P<unit>{unit}))?|(?P<small>{small}))\b"
    ).set_name("below100")
    hundred = pp.Regex(r"(?i:hundreds?)\b").set_name('"hundred"')("hundred")
    dash = pp.Optional(pp.Regex("[-–—]").set_name('"-"'))
    joint = pp.Optional(pp.Regex(r"(?i:,[\s\xa0]*and|and)\b|[,–—-]").set_name('"," "and" "-"'))
    scale = pp.Regex(rf"(?i:{_any_of(_SCALES)})\b").set_name("scale")("scale")
    article = pp.Regex(rf"(?i:an?(?=[\s\xa0]+(?:hundred|{_any_of((*_SCALES, *_DENOMINATORS))})))\b").set_name(
        '"a"'
    )("article")
    hundreds = (below100 | article) + pp.Optional(dash + hundred + pp.Optional(joint + below100))
    group = (hundreds.set_name("hundreds") + pp.Optional(dash + scale)).set_name("group")
    cardinal = (group + pp.ZeroOrMore(joint + group)).set_name("cardinal")
    rank = pp.Regex(rf"(?i:(?P<rank>{_any_of({*_ORDINALS, *_DENOMINATORS})})(?P<plural>s?))\b").set_name(
        "ordinal or part"
    )
    printed = pp.Regex(r"(?i:\d{1,3}|no|xx)/\d{2,3}(?:(?i:ths)\b)?").set_name("printed fraction")("printed")
    point = pp.Regex(r"(?i:point)\b").set_name('"point"')("point")
    of = pp.Regex(r"(?i:of)\b").set_name('"of"')("of")
    plain = cardinal + pp.Optional(joint + (printed | rank) | point + pp.OneOrMore(below100)) | rank
    return (plain + pp.Optional(of + plain) + pp.Regex(r"\Z").set_name("end")).set_name("words")


@record(slots=True)
class _Group:
    """A group of a cardinal: how many hundreds, tens and units, of what scale."""

    count: int
    scale: int = 1


def _cardinal(groups: Sequence[_Group]) -> Decimal | None:
    """The sum of the groups, if their scales fall; or as spoken, "one sixty-one" for 161."""
    falling = all(later.count * later.scale < earlier.scale for earlier, later in pairwise(groups))
    if falling:
        return Decimal(sum(group.count * group.scale for group in groups))
    counts = [group.count for group in groups]
    spoken = (
        len(groups) == 2
        and 0 < counts[0] < 20 <= counts[1] < 100
        and all(group.scale == 1 for group in groups)
    )
    return Decimal(100 * counts[0] + counts[1]) if spoken else None


class _Plain:
    """A number in words without an "of", as its parts come one by one."""

    def __init__(self) -> None:
        self.groups: list[_Group] = []
        self._goes_on = False
        """Whether the word before was "hundred", so that what is below a hundred belongs to it."""
        self.digits: list[int] | None = None
        """What comes after "point"."""
        self.rank: str | None = None
        self.plural = False
        self.printed: str | None = None

    def take(self, name: str, word: str) -> None:
        """Take the next part by its name in the production."""
        match name:
            case "tens":
                self._count(_TENS[word])
            case "small":
                self._count(_SMALL[word])
            case "article":
                self.groups.append(_Group(1))
            case "unit" if self.digits is not None:
                self.digits[-1] += _SMALL[word]
            case "unit":
                self.groups[-1].count += _SMALL[word]
            case "hundred":
                self.groups[-1].count *= 100
            case "scale":
                self.groups[-1].scale = _SCALES[word]
            case "point":
                self.digits = []
            case "rank":
                self.rank = word
            case "plural":
                self.plural = word != ""
            case "printed":
                self.printed = word
        self._goes_on = name == "hundred"

    def _count(self, number: int) -> None:
        if self.digits is not None:
            self.digits.append(number)
        elif self._goes_on:
            self.groups[-1].count += number
        else:
            self.groups.append(_Group(number))

    def value(self) -> Decimal | None:
        """The number; None where the words make none."""
        if self.rank is not None:
            return _ranked(self.groups, self.rank, self.plural)
        value = _cardinal(self.groups)
        if value is None:
            return None
        if self.printed is not None:
            return value + _printed_fraction(self.printed)
        if self.digits is not None:
            return Decimal(f"{value}.{''.join(map(str, self.digits))}")
        return value


def _ranked(groups: Sequence[_Group], rank: str, plural: bool) -> Decimal | None:
    """A cardinal with an ordinal word after it: twenty-first is 21, two hundredth 200, three-quarters 3/4."""
    numerator = groups[-1].count * groups[-1].scale if groups else 1
    if (
        rank in _DENOMINATORS
        and groups
        and (plural or rank in ("half", "quarter", "halves") or numerator == 1)
    ):
        before = _cardinal(groups[:-1]) if len(groups) > 1 else Decimal(0)
        return None if before is None else before + Decimal(numerator) / Decimal(_DENOMINATORS[rank])
    if rank not in _ORDINALS or plural:
        return Decimal(1) / Decimal(_DENOMINATORS[rank]) if rank in _DENOMINATORS else None
    last = _ORDINALS[rank]
    before = _cardinal(groups) if groups else Decimal(0)
    if before is None:
        return None
    return before * last if last >= 100 and 0 < before < last else before + last


def _printed_fraction(printed: str) -> Decimal:
    numerator, _, denominator = printed.lower().removesuffix("ths").partition("/")
    if not int(denominator):
        return Decimal(0)
    return Decimal(0 if numerator in ("no", "xx") else int(numerator)) / Decimal(int(denominator))


_ISLAND = islands.ready(production)


@lru_cache(maxsize=2048)
def words(printed: str) -> Decimal | None:
    """The number that a run of number words makes ("five hundred thousand"); None where it makes none."""
    simple = _SMALL.get(printed.lower())
    if simple is not None:
        return Decimal(simple)
    parts = islands.parts_at(_ISLAND, printed)
    numbers = [_Plain()]
    for name, word in parts or ():
        if name == "of":
            numbers.append(_Plain())
        else:
            numbers[-1].take(name, word.lower())
    values = [number.value() for number in numbers] if parts else [None]
    whole, part = values[-1], values[0]
    if whole is None or part is None:
        return None
    return part * whole if len(values) > 1 else whole  # one-quarter of one
