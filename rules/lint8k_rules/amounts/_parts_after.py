"""Totals that a sentence takes apart: the total first, then the words that bind its parts, then the parts.

::

    whole  = total , "consisting of" | "comprised of" | "made up of" | "the sum of" , list
           | total , "in" , number , "installments" , ":" , list            as many members as the number says
           | total , "(" , figure , "plus" , figure , ")"
    shared = total , "of which" | "allocated between" | "payable as follows" , list
           | "of the" , total , "," , list
           | total , words , ":" , list
    some   = total , "including" , list
    near   = total , "under" | "plus" | … , list
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lint8k.api import Fact, Filing, regex
from lint8k_rules._quick import any_case
from lint8k_rules.amounts import _lists
from lint8k_rules.amounts._parts import Bond, Parts, alike, amounts
from lint8k_rules.amounts._reckoning import value
from lint8k_rules.amounts._sentences import Sentence

_B = r"[\s\xa0]+"
_FAR = 200
"""How many characters may stand between a total and its first part."""
_NEAR_BY = 80
"""How many characters before a total are looked at for what it is."""
_PASSED_OVER = frozenset({"date", "duration"})
_PER_UNIT = frozenset({"par", "stated value", "liquidation", "exercise price", "conversion price"})
WHOLE = regex(
    any_case(
        *(
            f"consist(?:s|ed|ing)?{_B}of",
            f"compris(?:es?|ed|ing)(?:{_B}of)?",
            f"made{_B}up{_B}of",
            f"composed{_B}of",
        ),
        *(f"representing{_B}the{_B}sum{_B}of", f"being{_B}the{_B}sum{_B}of", f"the{_B}sum{_B}of"),
        f"consist(?:s|ed|ing)?{_B}solely{_B}of",
    )
    + r"\b"
)
_SHARED = regex(
    rf"\b(?:of{_B}which|of{_B}whom|(?:paid|payable|allocated|apportioned|divided|funded|due){_B}as(?:{_B}follows)?"
    rf"|(?:split|divided|allocated|apportioned|shared){_B}(?:between|among|amongst|into)"
    rf"|(?:funded|paid|financed|satisfied){_B}(?:with|by|from|through)(?={_B}(?:approximately{_B}|about{_B})?$)"
    rf"|(?:was|were|is|are|be|been){_B}allocated(?={_B}$))\b",
    re.I,
)
_OF_THE = regex(
    rf"(?:\A|[.;,(])[\s\xa0]*(?:and{_B})?of{_B}(?:the|such|this|that|our|its|an|a)\b[^,;$]{{0,60}}$", re.I
)
"""Ends what stands before a total that is about to be shared out: "Of the $9 million purchase price, …"."""
_SOME = regex(r"\b(?:including|includes?|included|inclusive[\s\xa0]+of)\b", re.I)
_NEAR = regex(rf"\b(?:of{_B}the|as{_B}follows|plus|under|total\w*)\b", re.I)
_COUNTED = regex(
    rf"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten)(?:{_B}\(\d\))?{_B}(?:[a-z]+{_B}){{0,3}}?"
    r"(?:installments|instalments|payments|tranches|parts|portions|increments|components)\b",
    re.I,
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NOT_ALL = regex(
    rf"\b(?:respectively|primarily|mainly|principally|largely|up{_B}to|or|increas(?:ed|ing)|decreas(?:ed|ing))\b",
    re.I,
)
"""Words between a total and its parts that make the list one of examples, or the figures a series."""
_NET = regex(r"\b(?:net|incomes?|loss(?:es)?|earnings|profits?)\b", re.I)
"""Finds beside a figure that it is what is left of others: some of what it includes may come to more."""
_OTHER_WHOLE = regex(
    rf"\b(?:adjusted|offset|excluding|exclusive|before)\b|\b[a-z]{{3,}}\.{_B}(?:19|20)\d\d\b"
    rf"|\b(?:19|20)\d\d,?{_B}and{_B}(?:[A-Z][a-z]+{_B}\d{{1,2}},?{_B})?(?:19|20)\d\d\b",
    re.I,
)
"""Finds between a total and its parts that they are those of something else, or that it is told of two dates."""
_IN_SERIES = regex(
    rf"\d(?:{_B}[a-z]{{4,9}})?,?{_B}and{_B}(?:approximately{_B}|about{_B})?[^\d\s]{{0,3}}$", re.I
)
"""Ends what stands before the last of several totals."""
_EARLIER = regex(r"\([\s\xa0]*(?:in[\s\xa0]+)?(?:19|20)\d\d[\s\xa0]*:", re.I)
"""Begins in brackets what a figure was in another year."""
_UNITS = regex(rf"{_B}(?:[a-z]+{_B}){{0,2}}units?\b", re.I)
_COLON = regex(r"[^.;$\d:]{1,60}:[\s\xa0]*")
"""Stands between a total and its list: "6,000 shares:"."""
_AT_ONCE = regex(r"[^.;•·]{0,80}")
"""What may stand between the words that bind and the first part."""
_CALLED_TOTAL = regex(
    r"\b(?:a|an|the)[\s\xa0]+(?:total|aggregate|sum)[\s\xa0]+of[\s\xa0]+$|\btotall?ing[\s\xa0]+$", re.I
)
"""Ends what stands before a figure that is a total itself, and no part."""
_IN_BRACKETS = regex(r"[\w\s\xa0]{0,40}\([^(),;]{0,24}$")
_REST = regex(
    rf"\b(?:remaining|remainder|balance|rest)\b|\bin{_B}other\b|\bof{_B}other\b|\bother{_B}[a-z]", re.I
)
"""Names the last member of a list as all that is left."""


def totals(filing: Filing, sentence: Sentence) -> Iterator[Parts]:
    """The totals of a sentence, each with the parts that come after it; no figure serves two of them as a part."""
    facts, text, used = amounts(filing, sentence), filing.text, set[int]()
    called = {
        at
        for at, fact in enumerate(facts)
        if _CALLED_TOTAL.search(text[max(0, fact.span.start - 60) : fact.span.start])
    }
    for index, whole in enumerate(facts[:-2]):
        end = next((at for at in range(index + 1, len(facts)) if at in called), len(facts))
        after = [fact for fact in facts[index + 1 : end] if alike(fact, whole)]
        if id(whole) in used or len(after) < 2:
            continue
        found = _bound(filing, sentence, whole, after)
        if found is None or not (found.tie or found.fault):
            found = _that_add_up(text, whole, after) or found
        elif found.bond is Bond.SOME and not found.tie and len(found.parts) > 2:
            found = _that_add_up(text, whole, found.parts[:-1]) or found  # the last one is "as well as" them
        if found is not None:
            yield found
            used.update(id(fact) for fact in (whole, *found.parts))


def _bound(filing: Filing, sentence: Sentence, whole: Fact, after: Sequence[Fact]) -> Parts | None:
    """The list after a total, with the bond of the words between them."""
    text = filing.text
    joint = text[whole.span.end : after[0].span.start]
    heads = ((kind, kind.search(joint)) for kind in (WHOLE, _SHARED, _SOME, _NEAR))
    kind, head = next((each for each in heads if each[1]), (None, None))
    of_the = _OF_THE.search(text[sentence.start : whole.span.start]) is not None and "," in joint
    counted = _COUNTED.search(text, max(sentence.start, whole.span.start - 120), after[0].span.start)
    in_brackets = _IN_BRACKETS.fullmatch(joint) is not None
    listed = _COLON.fullmatch(joint) is not None
    if (
        len(joint) > _FAR
        or not (head or of_the or counted or in_brackets or listed)
        or _EARLIER.search(joint)
    ):
        return None
    if head and not _AT_ONCE.fullmatch(joint, head.end()):
        return None
    shared = of_the or kind is _SHARED
    start = whole.span.end + (head.end() if head else joint.find("(") + 1)
    others = [fact for fact in sentence.facts if not (_is_of_a_member(fact) or alike(fact, whole))]
    members = _lists.read(text, start, sentence.end, after, others, verbs=shared)
    if members is None or any(fact.hedge not in (None, "approximately") for fact in (whole, *members.facts)):
        return None
    last = text[members.facts[-2].span.end : sentence.end][:_FAR]
    count = _NUMBERS.index(counted["number"].lower()) + 2 if counted else None
    some = head if kind is _SOME and not _REST.search(last) else None
    if _is_another(text, sentence, whole, members.facts[0], some):
        bond = Bond.SEEN
    elif members.is_mixed or _NOT_ALL.search(joint):
        bond = Bond.SEEN if "respectively" in joint + members.words else Bond.NEAR
    elif not members.is_plain:
        bond = Bond.NEAR if kind is _NEAR and not (shared or counted or in_brackets) else Bond.SOME
    elif (
        kind is WHOLE
        or count == len(members.facts)
        or (in_brackets and "plus" in members.words)
        or (shared and (_alike_said(text, members.facts, sentence.end) or _REST.search(last)))
    ):
        bond = Bond.WHOLE
    elif shared or in_brackets or listed or (kind is _SOME and _REST.search(last)):
        bond = Bond.SHARED
    else:
        bond = Bond.SOME if kind is _SOME else Bond.NEAR
    return Parts(whole, members.facts, bond)


def _is_another(text: str, sentence: Sentence, whole: Fact, first: Fact, some: re.Match[str] | None) -> bool:
    """Whether what follows a figure may be parts of something else, or of each of its units; `some` is "including"."""
    joint = text[whole.span.end : first.span.start]
    before = text[max(sentence.start, whole.span.start - _NEAR_BY) : whole.span.start]
    if _OTHER_WHOLE.search(joint) or _IN_SERIES.search(before):
        return True
    if some is not None and ("," in joint[some.end() :] or _NET.search(before) or _NET.search(joint)):
        return True
    return value(first) == value(whole) and _UNITS.match(joint) is not None


def _is_of_a_member(fact: Fact) -> bool:
    """Whether a figure tells more of a member of a list, as its date or its par value, and is no member."""
    return fact.kind in _PASSED_OVER or fact.role in _PER_UNIT


_VERB = regex(
    r"(?:[^,;$]{0,80}?\b)?(?P<verb>(?:was|were|is|are|will[\s\xa0]+be|has[\s\xa0]+been|have[\s\xa0]+been|to[\s\xa0]+be)[\s\xa0]+[a-z]+"
    r"|expires?|matures?|becomes?|remains?|vests?)\b",
    re.I,
)


def _alike_said(text: str, members: Sequence[Fact], stop: int) -> bool:
    """Whether the same is said of every member: "was recorded in …, was recorded in … and was recorded in …"."""
    ends = [*(fact.span.start for fact in members[1:]), min(stop, members[-1].span.end + 120)]
    said = [_VERB.match(text, fact.span.end, end) for fact, end in zip(members, ends, strict=True)]
    return len({" ".join(match["verb"].lower().split()) if match else "" for match in said}) == 1 and all(
        said
    )


def _that_add_up(text: str, whole: Fact, after: Sequence[Fact]) -> Parts | None:
    """The figures at once after a total that some word joins to it, as many as add up to it, if any do."""
    first = text[whole.span.end : after[1].span.start]
    if not (WHOLE.search(first) or _SHARED.search(first) or _SOME.search(first) or _NEAR.search(first)):
        return None
    for count in range(2, min(len(after), 8) + 1):
        found = Parts(whole, tuple(after[:count]), Bond.SEEN)
        if found.tie and _tight(found):
            return found
    return None


def _tight(found: Parts) -> bool:
    """Whether the figures are printed so closely that they do not add up by chance."""
    apart = abs(sum((value(part) for part in found.parts), Decimal(0)) - value(found.total))
    many = found.total.kind == "money" or value(found.total) >= 100
    return many and apart * 100 <= value(found.total) and max(map(value, found.parts)) < value(found.total)
