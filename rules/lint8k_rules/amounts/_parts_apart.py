"""Totals and parts over several sentences of a paragraph.

::

    named     = … "purchase price of" , total , "." , … "The purchase price consists of" , list
    defined   = total , words , '(the "' , term , '")' , … , part , "of the" , term , … , "and" , part , [ "of the" , term ]
    remaining = total , "." , part , "of the" , … , "The remaining" , part
    due       = total , "." , part , when , { "," , part , when } , "and" , part , when          when: "in" , year | "thereafter"
    in_turn   = total , "in" , number , "installments" , … , "first" , word , "of" , part , … , "second" , word , "of" , part , …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from lint8k.api import Filing, regex
from lint8k_rules.amounts import _lists
from lint8k_rules.amounts._parts import Bond, Parts, alike, amounts
from lint8k_rules.amounts._parts_after import WHOLE
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._sentences import Sentence

_NAMED = regex(
    r"\b(?:The|Such|This|the)[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,2}?(purchase[\s\xa0]+price|consideration|proceeds|commitments?|facility"
    r"|facilities|financing|investment|settlement|payment|award|loan|fee)\b",
)
_REMAINING = regex(
    r"\b(?:the|its|a)[\s\xa0]+(?:remaining|remainder|balance|rest)\b(?:[\s\xa0]+(?:[\w’'-]+)){0,3}[\s\xa0]*\(?$",
    re.I,
)
_OF_ANOTHER = regex(
    r"[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,3}?of[\s\xa0]+(?:the|its|our|an?|such|this|these|those)[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,3}?"
)
"""Stands between a part and the total of which it is one: "of the original"."""
_NUMBERS = ("two", "three", "four", "five", "six")
_KIND = r"(?:installment|instalment|payment|tranche|portion|part|closing|half)"
_COUNTED = regex(
    rf"\b(?P<number>two|three|four|five|six)(?:[\s\xa0]+\(\d\))?[\s\xa0]+(?:[a-z]+[\s\xa0]+){{0,2}}?{_KIND}s\b",
    re.I,
)
_ORDINAL = regex(
    r"\b(?P<ordinal>first|initial|second|third|fourth|fifth|sixth|final|last)\b[^.;$\d]{0,80}$", re.I
)
_FAR = 200
"""How many characters may stand between a total and what counts its parts."""
_MORE = regex(r"\b(?:plus|interest|including|adjust\w*|up[\s\xa0]+to)\b", re.I)
"""Finds that a part may have more in it than its share."""
_SINCE = regex(
    r"\b(?:further|additional\w*|subsequent\w*|after|later|another|since|then|exchanged?|other)\b", re.I
)
"""Finds that something else may have been taken before what remains is told."""
_OF_THEM = regex(r"(?:[\s\xa0]+[a-z]+)?[\s\xa0]+of[\s\xa0]+(?:the|such|these|those|which)\b", re.I)

_DEFINED = regex(r"[\s\xa0]*[^()$\d;.]{0,80}\([^()]{0,40}[“\"](?P<term>[^”\"()]{3,60})[”\"]\)")
_WHEN = regex(
    r"[^.;:$()]{0,60}\b(?:in|during|by|through|on|of|for)[\s\xa0][^.;:$()]{0,40}\b(?:19|20)\d\d\b|[^.;:$()]{0,40}\bthereafter\b"
    r"|[^.;:$()]{0,40}\b(?:up)?on[\s\xa0]+(?:[a-z]+[\s\xa0]+){0,3}?(?:signing|execution|delivery|closing|completion|commencement)\b"
    r"|[^.;:$()]{0,40}\bat[\s\xa0]+(?:the[\s\xa0]+)?(?:signing|closing)\b"
)
"""Finds after a part the time at which it falls due."""
_AND = regex(r"[,\s\xa0]and[\s\xa0](?:[a-z]+[\s\xa0]+){0,4}$")


def of_the_same_name(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The parts of "the purchase price", of which a sentence before says how much it is."""
    text = filing.text
    for index, sentence in enumerate(paragraph[1:], 1):
        head = WHOLE.search(text, sentence.start, sentence.end)
        named = _NAMED.search(text, sentence.start, head.start()) if head else None
        figures = amounts(filing, sentence)
        if head is None or named is None or any(fact.span.start < head.start() for fact in figures):
            continue
        name = re.compile(
            re.escape(named[1])
            + r"[\s\xa0]+(?:of|was|is|equal[\s\xa0]+to|totall?ing)[\s\xa0]+(?:approximately[\s\xa0]+)?$",
            re.I,
        )
        wholes = [
            fact
            for before in paragraph[:index]
            for fact in amounts(filing, before)
            if fact.kind == "money" and name.search(text, before.start, fact.span.start)
        ]
        parts = [fact for fact in figures if fact.kind == "money"]
        others = [fact for fact in sentence.facts if fact.kind not in ("date", "duration", "money")]
        members = _lists.read(text, head.end(), sentence.end, parts, others, verbs=False)
        if len({value(fact) for fact in wholes}) != 1 or members is None:
            continue
        if any(
            not alike(part, wholes[-1]) or part.hedge not in (None, "approximately") for part in members.facts
        ):
            continue
        plain = members.is_plain and not members.is_mixed
        yield Parts(wholes[-1], members.facts, Bond.WHOLE if plain else Bond.SEEN)


def of_the_same_term(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The parts of a number of securities with a defined term, as a sentence after the definition shares it out."""
    text = filing.text
    figures = [
        (sentence, fact)
        for sentence in paragraph
        for fact in amounts(filing, sentence)
        if fact.kind != "money"
    ]
    for whole in (fact for _, fact in figures):
        defined = _DEFINED.match(text, whole.span.end)
        if defined is None:
            continue
        term = re.escape(defined["term"])
        shared = re.compile(rf"(?:[^;.$\d]{{0,20}}\bof)?[\s\xa0]+(?:the[\s\xa0]+|such[\s\xa0]+)?{term}\b")
        later = [(place, fact) for place, fact in figures if fact.span.start > defined.end()]
        for (place, one), (next_place, two) in pairwise(later):
            joint = text[one.span.end : two.span.start]
            before = text[max(place.start, defined.end(), one.span.start - 60) : one.span.start]
            named = shared.match(text, one.span.end)
            taken = re.search(rf"\bof[\s\xa0]+the[\s\xa0]+{term},[^,;]*$", before)
            if place is not next_place or not _AND.search(joint) or _lists.ELSE.search(joint):
                continue
            if (named or taken) and all(alike(part, whole) and not part.hedge for part in (one, two)):
                yield Parts(whole, (one, two), Bond.SHARED)
                break


def remaining(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """A total, a part of it, and "the remaining" part: the only figures before it, or "$6 million of the $9 million"."""
    text = filing.text
    facts = [fact for sentence in paragraph for fact in amounts(filing, sentence) if fact.kind != "number"]
    for at, rest in enumerate(facts):
        before = text[max(paragraph[0].start, rest.span.start - 80) : rest.span.start]
        same = [fact for fact in facts[:at] if alike(fact, rest) and fact.unit == rest.unit]
        if not _REMAINING.search(before) or len(same) < 2:
            continue
        one, two = same[-2:]
        joined = _OF_ANOTHER.fullmatch(text, one.span.end, two.span.start) is not None
        whole, part = (two, one) if joined else (one, two)
        if not joined and (len(same) > 2 or not _OF_THEM.match(text, part.span.end)):
            continue
        if value(part) < value(whole) and not any(fact.hedge for fact in (whole, part, rest)):
            between = text[two.span.end : rest.span.start]
            yield Parts(whole, (part, rest), Bond.SEEN if joined and _SINCE.search(between) else Bond.WHOLE)


def due(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The amounts that fall due one after the other, and the total in the sentence before, if they come to one.

    Where that sentence has one amount alone, it must be a slip away from what three of them or more come to to be wrong.
    """
    text = filing.text
    for before, sentence in pairwise(paragraph):
        parts = [fact for fact in amounts(filing, sentence) if fact.kind == "money"]
        ends = [*(part.span.start for part in parts[1:]), sentence.end]
        if len(parts) < 2 or any(part.hedge not in (None, "approximately") for part in parts):
            continue
        if not all(_WHEN.match(text, part.span.end, end) for part, end in zip(parts, ends, strict=True)):
            continue
        joint = text[parts[-2].span.end : parts[-1].span.start]
        words = text[parts[0].span.end : sentence.end]
        if not _AND.search(joint) or _lists.ELSE.search(words):
            continue
        wholes = [fact for fact in amounts(filing, before) if all(alike(part, fact) for part in parts)]
        made = [Parts(whole, tuple(parts), Bond.NAMED) for whole in wholes]
        added = sum(map(value, parts), Decimal(0))
        found = [each for each in made if value(each.total) == added] or [each for each in made if each.tie]
        if len(found) == 1:
            yield found[0]
        elif len(made) == 1 and len(parts) > 2:
            yield made[0]


def in_turn(filing: Filing, paragraph: Sequence[Sentence]) -> Iterator[Parts]:
    """The first, second, third … part of an amount, each in a clause of its own, as many as the words before count."""
    text = filing.text
    facts = [fact for sentence in paragraph for fact in amounts(filing, sentence) if fact.kind == "money"]
    for at, whole in enumerate(facts):
        counted = _COUNTED.search(text, whole.span.end, min(paragraph[-1].end, whole.span.end + _FAR))
        if counted is None:
            continue
        count = _NUMBERS.index(counted["number"].lower()) + 2
        told = [
            (fact, _ORDINAL.search(text, before.span.end, fact.span.start))
            for before, fact in pairwise(facts[at:])
            if alike(fact, whole)
        ]
        parts = [fact for fact, ordinal in told if ordinal]
        ordinals = {ordinal["ordinal"].lower() for _, ordinal in told if ordinal}
        if len(parts) == len(ordinals) == count and not any(part.hedge for part in (whole, *parts)):
            more = _MORE.search(text, whole.span.end, paragraph[-1].end)
            yield Parts(whole, tuple(parts), Bond.SEEN if more else Bond.WHOLE)
            return
