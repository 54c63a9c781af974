"""A figure that the report states twice, once with a slip of the pen."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter

from lint8k.api import Example, Fact, Filing, Finding, Operand, Related, Relation, Rule, Severity, regex
from lint8k_rules.amounts._misprints import slip
from lint8k_rules.amounts._reckoning import Interval, value
from lint8k_rules.amounts._statements import FAR, FEW, Statement, attached, common, statements, telling

_LONGEST = 8
"""How many words the longest term has."""
_SURE = 7
"""How many words around two equal figures must be the same before they are shown as one: others may be equal by chance."""
_FEW_ALIKE, _ALIKE = 2, 3
"""How many digits must agree beside the slip; the more of percentages, which are like one another, and in one paragraph."""
_TERM = regex(r"[^()$\d.;]{0,60}\((?:[^()“\"]{0,30})[“\"](?P<term>[A-Z][^”\"()]{2,60})[”\"]\)")
"""Finds after a figure the term that it is given: "$12,500,000 in cash (the “Purchase Price”)"."""
_NAMED = regex(
    r"(?P<words>[A-Z][^”\"().;]{2,80}?)(?:[\s\xa0]*,)?[\s\xa0]+"
    r"(?:of|is|was|equals?|(?:is[\s\xa0]+)?equal[\s\xa0]+to|in[\s\xa0]+the[\s\xa0]+amount[\s\xa0]+of)[\s\xa0]+$"
)
"""Finds before a figure the words that may end in its term: "The Purchase Price was"."""
_THE = regex(r"\b(?:the|such|this|that|said)[\s\xa0]+$", re.I)
"""Finds what points back from a figure to an earlier mention of it: "the $4.0 million"."""


_POINTING = frozenset({"the", "such", "this", "that", "said", "these", "those"})
_ITS_OWN = frozenset({"this", "such", "these"})
"""Words that tie a figure to what was told last, in each place another: "the amount of this dividend was"."""
_YEAR = regex(r"(?:19|20)\d\d")
_PERIOD = regex(r"\b(?:year|quarter|month|week|period|fiscal|half|ended|[12]\d\d\d)", re.I)
"""Words of a period: a figure of one period is not that of another."""


class StatedTwice(Rule):
    """A figure is stated twice in the same words, and one of the two has a slip of the pen.

    "An aggregate purchase price of $12,500,000" in Item 1.01 and "an aggregate purchase price of $12,400,000" in
    Item 2.03 leave the reader to guess.

    Two figures are one where they have the same five words before them or after them in their sentences, or bear the
    same defined term. Where they agree, that is shown. Where they do not, it is a fault only if one slip (a digit
    exchanged, two that changed places, one left out or doubled) parts them, no other figure has these words, and none
    beside them speaks of a change ("amended", "increased", "initial", "from").

    A press release attached as Exhibit 99 is looked through for figures of the report in the same words. There too the words
    must speak of no period, and neither document may have the other's figure anywhere.

    Source: Exchange Act Rule 12b-20 (no statement may mislead).
    """

    code = "AMT022"
    name = "figure-stated-twice"
    severity = Severity.WARNING
    citation = "Exchange Act Rule 12b-20 (17 CFR 240.12b-20)"
    relations = (
        Relation(
            figures="figure = the same figure elsewhere",
            kinds=("equal",),
            words=(
                "the same five words before or after it in its sentence, here or in an attached press release; one "
                'defined term; "the $4.0 million" after a mention of it'
            ),
            tolerance="one figure may be printed more finely than the other",
            vetoes=(
                "more than a slip of the pen between them; other years, or prices of other numbers; a third figure with "
                'the words; "amended", "increased", "initial", "from"; another unit or scale'
            ),
        ),
    )

    right = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant agreed to sell its paper mill for an aggregate purchase price of
$12,540,000 in cash.

Item 8.01  Other Events.

The registrant announced the sale of its mill for an aggregate purchase price of
$12,540,000 in cash.
"""
    )
    wrong = Example(
        body="""\
Item 1.01  Entry into a Material Definitive Agreement.

The registrant agreed to sell its paper mill for an aggregate purchase price of
$12,540,000 in cash.

Item 8.01  Other Events.

The registrant announced the sale of its mill for an aggregate purchase price of
$12,450,000 in cash.
~~~~~~~~~~~ AMT022
"""
    )

    def check(self, filing: Filing) -> Iterator[Finding]:
        """Yield a tie for each figure that is said again, and a violation where a slip parts the two."""
        told = set[tuple[int, int]]()
        read = _Read(filing)
        for first, second, alike in chain(read.of_one_term, read.in_the_same_words()):
            one, two = first.fact, second.fact
            if (one.span.start, two.span.start) in told:
                continue
            agree = _agree(one, two)
            if _of_two_things(first, second) or (agree and alike < _SURE):
                continue
            if not agree and (first.changed or second.changed or not _is_slip(filing, one, two)):
                continue
            told.add((one.span.start, two.span.start))
            statement = f"{one.text} {'=' if agree else '≠'} {two.text}"
            yield self.tie("equal", agree, statement, (Operand.of(one),), Operand.of(two))
            if not agree:
                yield self.violation(
                    two.span,
                    f"{two.text} stands here for what is {one.text} further up in the same words",
                    related=[Related("the figure further up", one.span)],
                )
        for one, two in read.pointed_back_to:
            if (one.span.start, two.span.start) not in told:
                statement = f"{one.text} = {two.text}"
                yield self.tie("equal", True, statement, (Operand.of(one),), Operand.of(two))
        yield from self._in_releases(filing)

    def _in_releases(self, filing: Filing) -> Iterator[Finding]:
        """What an attached press release says in the same words."""
        for here, there, exhibit in attached(filing, statements(filing)):
            one, two = here.fact, there.fact
            if not _alike(one, two) or here.after[:2] != there.after[:2] or _of_two_things(here, there):
                continue
            agree = _agree(one, two)
            assert exhibit.document.source is not None
            text = exhibit.document.source.text
            if agree:
                if common(here, there) < _SURE:
                    continue
            elif not (
                common(here, there) >= _SURE
                and not (
                    here.changed or there.changed or _PERIOD.search(" ".join((*here.before, *there.before)))
                )
                and _one_slip(one, two) >= _FEW_ALIKE
                and not _says(text, one)
                and not _says(filing.text, two)
            ):
                continue
            statement = f"{one.text} {'=' if agree else '≠'} {two.text} (Exhibit {exhibit.number})"
            yield self.tie("equal", agree, statement, (Operand.of(one),), Operand.of(two))
            if not agree:
                yield self.violation(
                    one.span,
                    f"{one.text} stands here for what is {two.text} in Exhibit {exhibit.number} in the same words",
                    related=[Related(f"the figure in Exhibit {exhibit.number}", two.span)],
                )


def _of_two_things(one: Statement, two: Statement) -> bool:
    """Whether the words tell that two figures are of different years or things, or prices of different numbers."""
    years = [next(filter(_YEAR.fullmatch, (*of.after, *of.before)), None) for of in (one, two)]
    counts = [
        next((word for word in of.before if word[0].isdigit() and not _YEAR.fullmatch(word)), None)
        for of in (one, two)
    ]
    of_sales = one.fact.kind == "price" and None not in counts and counts[0] != counts[1]
    ours = [bool(_ITS_OWN.intersection(of.before[:FEW])) for of in (one, two)]
    pointing = all(ours) and not _agree(one.fact, two.fact)
    return of_sales or pointing or (None not in years and years[0] != years[1])


def _agree(one: Fact, two: Fact) -> bool:
    """Whether two figures may be one number, printed more or less finely."""
    first, second = Interval.of(one), Interval.of(two)
    return value(one) == value(two) or (first.low < second.high and second.low < first.high)


def _is_slip(filing: Filing, one: Fact, two: Fact) -> bool:
    """Whether one slip parts two figures; of one paragraph, where figures are set beside others, more must agree.

    There too it is one figure to which "the" points back: "the 1,780 square feet". Percentages of one paragraph are those
    of two loans or series of notes, each told in the words of the other.
    """
    apart = "\n\n" in filing.text[one.span.end : two.span.start]
    if not apart and one.kind == "percent":
        return False
    apart = apart or _THE.search(filing.text, max(0, two.span.start - 8), two.span.start) is not None
    return _one_slip(one, two) >= (_FEW_ALIKE if apart and one.kind != "percent" else _ALIKE)


def _one_slip(one: Fact, two: Fact) -> int:
    """How many digits agree in two figures that one slip parts; 0 for others."""
    if _shape(one) != _shape(two):
        return 0
    digits = [re.sub(r"\D", "", fact.text) for fact in (one, two)]
    zeros = min(len(number) - len(number.rstrip("0")) for number in digits)
    return slip(digits[0], digits[1], zeros)


def _says(text: str, fact: Fact) -> bool:
    """Whether a text has a figure as it is printed, somewhere."""
    figure = re.search(r"\d[\d.,]*", fact.text)
    return (
        figure is not None and re.search(rf"(?<![\d.,]){re.escape(figure[0])}(?![\d,]*\d)", text) is not None
    )


def _shape(fact: Fact) -> tuple[str, int]:
    """The scale and the unit with which a figure is printed, and how many decimals it has."""
    figure = re.search(r"\d[\d,]*(?:\.(\d+))?", fact.text)
    return re.sub(r"[\d.,\s\xa0]", "", fact.text).lower(), len(figure[1] or "") if figure else 0


class _Read:
    """What the figures of a report are known by, read once: they are many, and their words take long to find."""

    def __init__(self, filing: Filing) -> None:
        self._filing = filing
        self._terms: dict[str, Statement] = {}
        self._first: dict[tuple[object, str | None], Fact] = {}
        self._end = 0
        self.of_one_term: list[_Pair] = []
        """Each figure with a defined term, and each later figure that the same term names."""
        self.pointed_back_to: list[tuple[Fact, Fact]] = []
        """Each amount in a paragraph, and the first later one of the same value that "the" points back from."""
        self._keys, self._places = array("q"), array("q")
        for statement in statements(filing):
            self._take_term(statement)
            self._take_pointing(statement.fact)
            for key in _words(statement):
                self._keys.append(key)
                self._places.append(statement.number)

    def _take_term(self, second: Statement) -> None:
        text, start = self._filing.text, second.fact.span.start
        named = _NAMED.search(text, max(0, start - FAR), start) if self._terms else None
        words = named["words"].split() if named else []
        for count in range(min(len(words), _LONGEST), 0, -1):
            first = self._terms.get(" ".join(words[-count:]))
            if first is not None and _alike(first.fact, second.fact):
                self.of_one_term.append((first, second, _SURE))
                break
        defined = _TERM.match(text, second.fact.span.end)
        if defined is not None:
            self._terms[" ".join(defined["term"].split())] = second

    def _take_pointing(self, fact: Fact) -> None:
        text, start = self._filing.text, fact.span.start
        if "\n\n" in text[self._end : start]:
            self._first.clear()
        self._end = fact.span.end
        if fact.kind != "money":
            return
        earlier = self._first.setdefault((fact.value, fact.unit), fact)
        if earlier is not fact and _THE.search(text, max(0, start - 8), start):
            self.pointed_back_to.append((earlier, fact))

    def in_the_same_words(self) -> Iterator[_Pair]:
        """Each pair of figures with the same words before or after, that no third figure has, and how many words."""
        counts = _repeated(self._keys)
        groups: dict[int, list[int]] = {}
        for place, each in groupby(zip(self._places, self._keys, strict=True), key=itemgetter(0)):
            keys = [key for _, key in each]
            if all(counts[key] <= 2 for key in keys):
                for key in keys:
                    if counts[key] == 2:
                        groups.setdefault(key, []).append(place)
        for group in groups.values():
            if len(group) == 2:
                one, two = (Statement(self._filing.text, self._filing.facts[place], place) for place in group)
                if _may_be_one(one, two):
                    yield one, two, common(one, two)


_Pair = tuple[Statement, Statement, int]
"""Two figures, and how many words are the same around them."""


def _repeated(keys: Sequence[int]) -> Counter[int]:
    """How often each of the keys is there that are there more than once; of those that are there once only a few."""
    size = 2 * len(keys) + 1
    once, again = bytearray(size), bytearray(size)
    for key in keys:
        again[key % size] = once[key % size]
        once[key % size] = 1
    return Counter(key for key in keys if again[key % size])


def _words(statement: Statement) -> list[int]:
    """What stands for the words before a figure, and for those after it, by which it may be known."""
    sides = (("before", statement.before), ("after", statement.after))
    return [hash((side, statement.fact.kind, *words[:FEW])) for side, words in sides if telling(words)]


def _may_be_one(one: Statement, two: Statement) -> bool:
    """Whether the words on the other side of two figures do not tell them apart."""
    if one.before[:FEW] == two.before[:FEW]:
        return one.after[:2] == two.after[:2]
    return (
        not one.before
        or not two.before
        or one.before[0] == two.before[0]
        or two.before[0] in _POINTING
        or value(one.fact) == value(two.fact)
    )


def _alike(one: Fact, two: Fact) -> bool:
    return one.kind == two.kind and one.unit == two.unit
