"""The set phrases of this field, and where one of them is printed with a slip in one word.

A slip that makes another English word ("though" for "through", "on" for "of", "form" for "from") is none to a list of
misspelt words. Inside a phrase of which every word is fixed it is one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from operator import ne

from lint8k.api import Filing, NamedTuple, Span, once, prepared, regex
from lint8k_rules._prose import GAP, Token, each_token, prose, stretches
from lint8k_rules.text._words import meant, one_slip

_PHRASES = """
a copy +of the|a copy +of which is|a copy *of which is *attached|a *date that is
a direct or indirect material interest|a press release dated|a webcast of|a wholly owned subsidiary
accordance with the terms of|accrued *and unpaid interest|accrued but unpaid
actual results to differ materially from|additional information regarding the
adverse opinion or a disclaimer of opinion|adverse opinion or disclaimer of opinion|advised the company
advisory vote on|aggregate principal amount of|agreed to in writing|agreed upon by the parties
all of the issued and outstanding|amended and restated certificate of incorporation
amended and restated in its entirety|amended from time to time|an aggregate *of up to|an offer to sell or
and other good and valuable consideration|announcing its financial|announcing its results
annual report +on form|any disagreement with the company|*any of its subsidiaries
any proposed public offering|are being furnished pursuant|are incorporated by reference
are incorporated *herein +by reference|are subject to risks and uncertainties|are subject +to the
arising out of|arrangement or understanding between|arrangement or understanding with any
arrangements or understandings between|articles of incorporation|as +a result of the|as amended by the
as defined in the|as of and for the|as of the close of business on|as of the date *hereof
as of the date of this|as part of the|as previously announced|as previously disclosed in
as previously reported|as soon as practicable|as soon as reasonably practicable|as well as
at any time and from time to time|at any time prior to|at least a majority of|at the annual meeting
at the close of business|at the close of business on|at the discretion of|at the end of|at the end of the
at the option of the|at the request of the|at the special meeting|at the time +of closing|at the time of the
attached as an exhibit|attached *hereto +as exhibit|audit scope or accounting principles
audit scope or procedure|based in part on|be deemed incorporated by reference|be deemed to be
be filed as an exhibit|be filed by amendment|be it resolved that|be relied upon|be subject to the
bear interest at a rate|bears interest at a rate|being furnished herewith|beneficial owner of
board of directors|broker non votes|by and among the|by and between the|by and on behalf of|by notice to the
by one or more|by operation of law|by reference in any|by reference in this|by reference into this
by reference to such|by specific reference in such|by the board of directors
by the compensation committee of|by the fact that|by virtue of|certificate of amendment
certificate of designation|certificate of incorporation|chairman +of the board|change in control of the
chief accounting officer|chief executive officer|chief financial officer|chief operating officer
company does not undertake|company is filing herewith|company undertakes no obligation
conference call to discuss|connection with the filing|consummation of the transactions
contained in this report|could cause actual results to differ|could differ materially from
current report +on form|customary closing conditions|date of earliest event reported|days after the date
days following the date|death or disability|deemed to be *filed|described in this report
description does not purport to|description is qualified in its entirety|differ materially +from *those
disclaimer of opinion|disclosed pursuant to item|do not purport +to +be complete
does not purport +to +be complete|due and payable|due to a variety of factors|duly elected and qualified
during the term of|each of whom|effective as +of the|effective immediately upon|either party gives!
elected to the board|entered into an|entered *+into an agreement|entitled to receive
entry +into a|entry into a material definitive agreement|except as otherwise|except +as required by
except as shall be expressly set forth|except for historical information|except to the extent
exempt from registration under|exemption from registration|exemption from the registration requirements
exercise price of|existence of *any|expected to be|expressly set forth by specific reference
family relationship between|family relationships between|filed as an exhibit|filed as part of
filed *herewith as exhibit|filed under the securities|filed with the commission
financial statement disclosure|financial statements of businesses acquired|fiscal year ended|for a period of
for a *term of|for and on behalf of|for any reason|for purposes of section|for services rendered
for the benefit of|for the duration of|for the fiscal quarter ended|for the fiscal year ended
for the foregoing reasons|for the months ended|for the nine months ended|for the period ended
for the purpose of|for the purposes of|for the six months ended|for the three months ended
for the twelve months ended|for the year ended|for the years ended|forth in this report|free of charge
from! and after the|from registration under the|from the registration requirements of|from! time to time
furnished as exhibit|general incorporation language|has been furnished|has duly caused this report
has entered into|has the meaning set forth|have the meanings set forth
health and welfare|hereby amended and restated|hereby incorporated by reference|hereby incorporated herein
*hereunto duly authorized|hold office until the|if not resolved to the satisfaction|immediately prior to the
in accordance with the|in addition to the|in all material respects|in an aggregate principal amount of
in an amount equal to|in and of itself|in any jurisdiction|in conformity with|in conjunction with the
in connection *therewith|in connection +with its|in connection with the|in consideration of the
in consultation with|in exchange for|in its entirety|in its press release|in lieu of|in light of the
in no event|in order to|in reliance on|in reliance upon|in respect of the|in sufficient detail
in the absence of|in the aggregate|in the amount of|in the best interests of|in the *case of
in the course of|in the event of|in the event that|in the form of|in the future|in the manner set forth
in the opinion of|in the ordinary course +of business|in the press|in the process of
in the united states of america|in this current report|in whole or in part|in witness whereof
included in this report|incorporated by reference
incorporated +by reference in|incorporated +by reference into|incorporated *herein by reference
incorporated in this report|incorporated into this|incorporation by reference|information contained in
information included in|information required by|information set forth|informed the company
is attached *hereto as|is attached to this|is being furnished and|is being furnished pursuant
is duly elected|is furnished as exhibit|is incorporated by reference|is incorporated *herein +by reference
is not deemed|is pleased to announce|is qualified in its entirety|is qualified in *their entirety
is subject +to the|issued a press release announcing|issued and outstanding|it is expected that
laws of the state of|letter of intent|liabilities of that section|limited liability company|line of credit
live webcast of|long term incentive plan|made in reliance|material adverse effect
material definitive agreement|matter of accounting principles|matters relating to the|meaning of section
meaning of the private|medical and dental|member +of the board|members +of the board|more fully described
more than *one|next annual meeting|no assurance that|no disagreements with|no family relationships
no later than|no obligation to update|nor shall it be deemed|nor shall it be deemed incorporated
nor shall there be any sale|not be deemed to be|not be incorporated by reference|not constitute an offer
not in lieu of|not later than|not less than|not limited to|not more than|not offered or sold
not place undue reliance|not purport to be complete|not required to be|not the result of any
notified the company|number +of shares of|of a press release|of the board of directors|of the foregoing
of the private securities|of which is hereby incorporated|offer to purchase|officers and directors
on a quarterly basis|on an annual basis|on and after the|on behalf of|on behalf of! the|on its behalf by the
on or about|on or after|on or before|on or prior to|on substantially the same terms|on the basis of
on the date *hereof|on the same terms|on the terms set forth|one or more of the
only as of the date|or any other person|or otherwise dispose of|ordinary course of business
otherwise subject to the liabilities|*out of the|outstanding principal amount|outstanding shares of
over the course of|par value +per share|participants in the solicitation|*pay the purchase price
per share of common stock|period of time|place undue reliance on|posted on its website
press release announced|press release announcing|press release dated|press release issued by
principal accounting officer|principal amount of|principal amount +of the|principal executive officer
principal executive offices|principal financial officer|prior to the|prior written consent
prior written notice|pro forma financial information|promulgated under the|provided in the agreement
public accounting firm|purchase price of|pursuant +to item|pursuant +to rule|pursuant +to section
pursuant to the|pursuant to the agreement|pursuant to the requirements of the|pursuant to the terms
pursuant to the terms of|pursuant +to which|pursuant to which the|qualified in its entirety
quarterly report +on form|ratification of the appointment of|reasonable best efforts
reference in such filing|reference is made to|reflect events or circumstances|regarding the foregoing
registered public accounting firm|registered +under the securities|release and waiver|*replay of the
report +to be signed|reporting its results|representations and warranties
representations warranties and covenants|required to be disclosed|required to be *filed
resignation as a director|resigned as a director|resigned from *his position|responsible +for the
restricted share awards|restricted share units|restricted share! award|restricted share! unit
restricted stock award|restricted stock unit|restricted stock units|results of operations
results to differ materially|right to receive|right to terminate|risk factors described
risks and uncertainties|satisfaction or waiver of|secretary of state|securities laws of
sell or otherwise dispose of|serve as a director|served as a director|serves as a director|set forth above
set forth below|set forth by specific reference|set forth +in item|set forth under|set forth +under item
shall be deemed|shall be deemed to be|shall not be deemed|shall not +be deemed to be
shall not be incorporated by reference|shall not constitute|shares *+of common stock|signed +on its behalf
solicitation of an offer|speak only as of|stating whether it agrees|stating whether or not it agrees
stock option award|subject matter of the|subject to adjustment|subject to certain|subject to completion
subject to customary|subject to the|subject to the approval of|subject to the satisfaction
subject to the terms and conditions|taken as a whole|terms and conditions|terms and conditions of the
that are not historical|the approval of the|the attached press release|the audit committee of
the board of directors|the event that|the fact that|the foregoing description
the foregoing description of|the foregoing descriptions of|the foregoing summary|the full text of
the information contained in|the information set forth|the liabilities of that section
the meaning of section|the ratification of the|the secretary of state|the solicitation of an offer
the subject matter of|the terms and conditions|there are no arrangements or understandings
there can be no assurance|there have been no|there is no assurance|there were no disagreements with
thereafter shall be|through its website|time to time|to be *bound by|to be incorporated +by reference
to be signed|to become effective|to differ materially|to fill the vacancy|to hold office until
to make reference thereto|to publicly update or revise|to pursue other|to reflect events
to sell or otherwise|to serve as a director|to serve *as the|to serve on the|to serve until
to the best knowledge of|to the *best of|to the extent|to the extent permitted|to the extent required
to the extent that|to the knowledge of|to the satisfaction of|to update or revise|together with the
total number of|total number +of shares|under the agreement|under the direction of|under the heading
under the terms of the|undertakes no obligation to|unless and until|until his or her successor
until his successor|until the date that is|until the earlier of|update or revise any|upon completion of the
upon the closing of|upon the completion of|upon the expiration of|upon the occurrence of
upon the termination of|upon the terms and subject|vacancy created by|voted to approve|votes cast for
voting power of|whether as a result of|which description is incorporated|which is *filed as
wholly owned subsidiary +of the|will be entitled to|will be required to|will become effective
will continue to serve|with an effective *date|with effect from|with regard to|with respect to
with respect to the|with the approval of|with the *consent of|with the exception of|with the *terms of
within the meaning of|within the meaning +of section|without limiting the generality|without the *consent of
without the prior written consent|would be unlawful|would have caused|written *consent of|written notice of
"""
"""The phrases, of three words and more, parted by a stroke.

A word with a star before it may be another (its neighbours are judged), one with a plus is missed where it is left out, and
one with an exclamation mark is judged in its ending too ("shared" for "share"), and if it is a small word at an end.
"""
_SMALL_WORDS = """
a an and are as at be by can did do does for from had has have his if in into is it its may no not of on or per shall such
than that the this to under upon was were which who will with would
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that a phrase does not fix where it begins or ends with them."""
_ENDINGS = frozenset(["", "s", "es", "d", "ed", "r", "rs", "er", "ers", "ing", "n", "or", "ors"])
_BOTH_RIGHT = frozenset(
    [
        ("form", "firm"),
        ("or", "nor"),
        ("either", "neither"),
        ("chairman", "chairmen"),
        ("responsible", "responsibly"),
        ("any", "and"),
        ("any", "an"),
        ("any", "many"),
    ]
)
"""Words of which either may stand in a phrase."""
_SHORT_WORDS = regex(r"or|on|if|in|an|as|of|to|at|is|it|and|by|be|the|that|than|then")
"""Words of which one may take the other's place nearly everywhere: "the principal amount or the rate"."""
_FIRM = 5
"""How many words a phrase has in which none of them could stand for another."""
_AT_ONCE, _LONGEST = 4000, 12
"""How many words are looked through at a time, and more than the longest phrase has."""
_GAP = regex(GAP)


_Phrase = tuple[tuple[str, ...], frozenset[int], frozenset[int], frozenset[int]]
"""A phrase: its words, and the places of those that are fixed, that are fixed in their endings too, and that are needed."""


class Slip(NamedTuple):
    """A phrase printed wrongly: its place, that of the wrong word and what it should be.

    Where a word is lost, `word` is the place of the whole phrase, and `right` the phrase with it.
    """

    place: Span
    word: Span
    right: str
    lost: bool


@once
def slips(filing: Filing) -> tuple[Slip, ...]:
    """The set phrases of the report's body that are printed with a slip in one word, in order.

    Captions of items are left out, and so are words in small letters of which `meant` makes a word of the field: those are
    misspelt wherever they stand.
    """
    return tuple(_slips(filing))


def _slips(filing: Filing) -> Iterator[Slip]:
    end = 0
    for words in _stretches(filing):
        for slip in _slips_in(filing, words):
            if slip.place.start >= end:
                yield slip
                end = slip.place.end


def _stretches(filing: Filing) -> Iterator[list[Token]]:
    """The words of the body, so many at a time that a long report is not held in memory; what ends one begins the next."""
    low, high = filing.body.start, filing.body.end
    return stretches((word for word in each_token(filing) if low <= word.start < high), _AT_ONCE, _LONGEST)


def _slips_in(filing: Filing, words: Sequence[Token]) -> Iterator[Slip]:
    text = prose(filing)
    low = tuple([word.text.lower() for word in words])
    beside, around, holes = _index()
    near = {at for at, pair in enumerate(itertools.pairwise(low)) if pair in beside or pair in holes}
    near.update(at for at, pair in enumerate(zip(low, low[2:], strict=False)) if pair in around)
    for at in sorted(near):
        pair = (low[at], low[at + 1])
        if pair in holes:
            for (told, *_), hole in holes[pair]:
                start, end = at - hole + 1, at - hole + len(told)
                rest = (*told[:hole], *told[hole + 1 :])
                if _in_list(text, words[at], words[at + 1]):
                    continue
                if start >= 0 and low[start:end] == rest and _is_row(filing, text, words[start:end]):
                    place = filing.span(words[start].start, words[end - 1].end)
                    yield Slip(place, place, " ".join(told), True)
        apart = (pair[0], low[at + 2]) if at + 2 < len(low) else pair
        for phrase, offset in (*beside.get(pair, ()), *around.get(apart, ())):
            told = phrase[0]
            start, end = at - offset, at - offset + len(told)
            found = low[start:end] if start >= 0 and end <= len(low) else told
            wrong = _wrong(phrase, found) if found != told else None
            if wrong is not None and _is_judged(filing, text, words[start:end], wrong, told[wrong]):
                word = words[start + wrong]
                place = filing.span(words[start].start, words[end - 1].end)
                yield Slip(place, filing.span(word.start, word.end), told[wrong], False)


def _wrong(phrase: _Phrase, found: tuple[str, ...]) -> int | None:
    """The place of the one word of a phrase that is printed with a slip; None where none is, or more than one."""
    told, fixed, endings, _ = phrase
    differ = list(map(ne, told, found))
    if sum(differ) != 1 or (wrong := differ.index(True)) not in fixed:
        return None
    right, word = told[wrong], found[wrong]
    if (right, word) in _BOTH_RIGHT:
        return None
    if len(word) < 2 or not word.isalpha() or not one_slip(word, right):
        return None
    if wrong not in endings and not _holds(told, wrong, word):
        return None
    return wrong if wrong in endings or not _is_form(word, right) else None


def _holds(told: tuple[str, ...], wrong: int, word: str) -> bool:
    """Whether what is left of a phrase without one of its small words is enough to tell that no other belongs there.

    "Board on directors" is; "the principal amount or the rate" and "effective as if the" are no slips.
    """
    between = wrong + 2 < len(told) or told[-1] not in _SMALL
    return (
        between
        or len(told) >= _FIRM
        or not (_SHORT_WORDS.fullmatch(told[wrong]) and _SHORT_WORDS.fullmatch(word))
    )


def _is_form(one: str, other: str) -> bool:
    """Whether two words are one but for the ending: "file" and "filed"."""
    same = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return same > 2 and {one[same:], other[same:]} <= _ENDINGS


def _is_judged(filing: Filing, text: str, row: Sequence[Token], wrong: int, right: str) -> bool:
    """Whether the word that is wrong is no name, and no misspelling that is one wherever it stands."""
    word = row[wrong].text
    beside = [row[at].text for at in (wrong - 1, wrong + 1) if 0 <= at < len(row)]
    before = beside[0] if wrong else ""
    if (word.islower() and meant(word)) or (
        word[0].isupper()
        and before
        and before[0].islower()
        and (right in _SMALL or all(map(str.islower, beside)))
    ):
        return False
    return _is_row(filing, text, row)


def _in_list(text: str, one: Token, two: Token) -> bool:
    """Whether two words are the end of one line and the head of another, each with a capital, as in a list of securities."""
    return one.text[0].isupper() and two.text[0].isupper() and "\n" in text[one.end : two.start]


def _is_row(filing: Filing, text: str, row: Sequence[Token]) -> bool:
    """Whether nothing but blanks stands between these words, outside the caption of an item."""
    item = filing.item_at(row[0].start)
    in_caption = item is not None and row[0].start < item.heading.end
    return not in_caption and all(
        _GAP.fullmatch(text, one.end, two.start) for one, two in itertools.pairwise(row)
    )


_Index = Mapping[tuple[str, str], Sequence[tuple[_Phrase, int]]]


@prepared(__file__)
def _index() -> tuple[_Index, _Index, _Index]:
    """The phrases by two of their words, and the place of the first of these.

    By pairs of neighbours, by pairs with a word between, so that one of them is whole whatever word is wrong; and by the
    neighbours that a phrase has when a word that is needed is lost.
    """
    beside: dict[tuple[str, str], list[tuple[_Phrase, int]]] = {}
    around: dict[tuple[str, str], list[tuple[_Phrase, int]]] = {}
    holes: dict[tuple[str, str], list[tuple[_Phrase, int]]] = {}
    for phrase in map(_phrase, "|".join(_PHRASES.split("\n")[1:-1]).split("|")):
        words, _, _, needed = phrase
        for one, other in _pairs(phrase):
            index = beside if other == one + 1 else around
            index.setdefault((words[one], words[other]), []).append((phrase, one))
        for hole in needed:
            holes.setdefault((words[hole - 1], words[hole + 1]), []).append((phrase, hole))
    return beside, around, holes


def _pairs(phrase: _Phrase) -> Iterator[tuple[int, int]]:
    """The places of the pairs of words, next to one another or next but one, by which a phrase is looked for.

    Those of the fewest small words first, until one pair is without the word that is wrong, whichever of those that are fixed.
    """
    words, missed, _, _ = phrase
    small = [word in _SMALL for word in words]
    pairs = [(small[at] + small[at + gap], at, at + gap) for gap in (1, 2) for at in range(len(small) - gap)]
    for _, one, other in sorted(pairs):
        if not missed:
            return
        if not missed <= {one, other}:
            yield one, other
            missed &= {one, other}


def _phrase(printed: str) -> _Phrase:
    """A phrase from its line."""
    parts = printed.split()
    words = tuple([part.strip("*+!") for part in parts])
    last = len(words) - 1
    fixed, endings, needed = set(), set(), set()
    for at, (part, word) in enumerate(zip(parts, words, strict=True)):
        if "*" not in part and (0 < at < last or "!" in part or word not in _SMALL):
            fixed.add(at)
        if part is not word:
            if "!" in part:
                endings.add(at)
            if "+" in part:
                needed.add(at)
    return words, frozenset(fixed), frozenset(endings), frozenset(needed)
