"""How the words of a cover or a signature page are laid beside the form's: which phrase stands where, and how it differs."""

from __future__ import annotations

import bisect
import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import accumulate, pairwise

from lint8k.api import Filing, NamedTuple, law, once, record, regex, replace

Phrase = law.cover.Phrase

_PARTED = regex(
    r"([^\W_](?:(?<=I)(?<![^\W_].)\.?[ \xa0]?R\.?[ \xa0]?S\b|(?<=D)(?<![^\W_].)\.?[ \xa0]?C\b"
    r"|(?<=\d)\d*|(?<!\d)[^\W\d_]*(?:['’‘`´][^\W\d_]+)?))",
    re.I,
)
_SAME = {"number": "no", "numbers": "nos"}
_CELL = regex(r"[^\s\xa0]+(?:[ \xa0][^\s\xa0]+)*")
_NAMED = regex(r"Securities (?:Exchange )?Act of \d{4}|Securities and Exchange Commission")
"""Names that have rules of their own."""
_LONGEST = 20_000
"""No cover is longer, in characters."""
_FAR = 3_000
"""How far behind the heading of the signature page its statement is looked for."""
_ALIKE = 0.75
_PLACES = 6
"""At how many places a phrase is tried."""
_SLACK = 6
"""By how many words a phrase may be longer than the form's."""


class Token(NamedTuple):
    """A word or a run of digits: `key` without case and marks, and its place."""

    key: str
    start: int
    end: int


_Pair = tuple[str, str]
_token = partial(tuple.__new__, Token)
"""As `Token`, of its three parts in a tuple, in half the time."""


@record(frozen=True, slots=True)
class Wording:
    """A wording of a phrase: its tokens; which of them may be left out, which another rule looks after; all their keys.

    `pairs` tells at which of the keys, from 0, each two that follow one another stand; `joined` has the keys between blanks,
    `proper` those that may not be left out.
    """

    text: str
    tokens: tuple[Token, ...]
    free: tuple[bool, ...]
    named: tuple[bool, ...]
    keys: tuple[str, ...]
    pairs: Mapping[_Pair, Sequence[int]]
    joined: str
    proper: tuple[str, ...]

    def quoted(self, first: int, last: int, beside: Collection[str]) -> str:
        """The words from one token to another (exclusive), with the next on either side, as the form prints them.

        Words that may be left out are, unless they are among those printed `beside` the fault.
        """
        out = [free and word.key not in beside for word, free in zip(self.tokens, self.free, strict=True)]
        free = self.free[first]  # of a word that may be left out, what is joined to it is quoted too
        low = next((at for at in range(first - 1, -1, -1) if free or not out[at]), first)
        high = next((at for at in range(last, len(self.tokens)) if not out[at]), last - 1)
        if free and last < len(self.tokens) and self.tokens[last].key.isdigit():
            high = last
        kept = [at for at in range(low, high + 1) if not out[at] or at in (low, high) or first <= at < last]
        words = "".join(self.text[self.tokens[at].start : self.tokens[at + 1].start] for at in kept[:-1])
        words += self.text[self.tokens[high].start : self.tokens[high].end]
        return " ".join(regex(r"[\[\]]").sub("", words).split()).replace(" ,", ",")


class Fault(NamedTuple):
    """Words that differ: tokens `first` to `last` (exclusive) of the wording, `low` to `high` of the printed ones."""

    first: int
    last: int
    low: int
    high: int


@record(frozen=True, slots=True)
class Printed:
    """A phrase as a cover prints it: `low` to `high` are its tokens there."""

    phrase: Phrase
    wording: Wording
    tokens: Sequence[Token]
    low: int
    high: int
    matched: int
    faults: tuple[Fault, ...]

    def keys(self, fault: Fault) -> tuple[list[str], list[str]]:
        """The words of the form and the printed ones at a fault."""
        official = self.wording.tokens[fault.first : fault.last]
        return [token.key for token in official], [token.key for token in self.tokens[fault.low : fault.high]]


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and numbers of a stretch of text; letters and digits part even where nothing stands between them."""
    parts = _PARTED.split(text[start:end])
    ends = tuple(accumulate(map(len, parts), initial=start))
    return list(map(_token, zip(map(_key, parts[1::2]), ends[1::2], ends[2::2], strict=False)))


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    key = "".join(filter(str.isalnum, word.lower()))
    return _SAME.get(key, key)


@cache
def _wording(text: str) -> Wording:
    """A wording of a phrase of the form, ready to be compared."""
    words = tuple(tokens(text, 0, len(text)))
    keys = tuple(word.key for word in words)
    names = [match.span() for match in _NAMED.finditer(text)]
    free = tuple(text.count("[", 0, word.start) > text.count("]", 0, word.start) for word in words)
    return Wording(
        text,
        words,
        free,
        tuple(any(low <= word.start < high for low, high in names) for word in words),
        keys,
        _pairs(keys),
        _joined(keys),
        tuple([key for key, left in zip(keys, free, strict=True) if not left]),
    )


def _pairs(keys: Iterable[str]) -> dict[_Pair, list[int]]:
    """Where each pair of words stands, counted from 0."""
    pairs: dict[_Pair, list[int]] = {}
    for at, pair in enumerate(pairwise(keys)):
        pairs.setdefault(pair, []).append(at)
    return pairs


@once
def printed(filing: Filing) -> tuple[Printed, ...]:
    """Every phrase of the form that the cover prints, in words near enough to tell, in order."""
    text, end = filing.text, min(filing.cover.span.end, _LONGEST)
    rows = law.cover.phrases(filing.as_of)
    every = tokens(text, 0, end)
    found = _apart(_in(every, [row for row in rows if not row.label]))
    paired, labels_in = _labels(tuple(row for row in rows if row.label))
    starts = [word.start for word in every]
    for cell in _CELL.finditer(text, *_registrant_part(filing)):
        if " " in cell[0] or "\xa0" in cell[0]:
            low, high = (bisect.bisect_left(starts, place) for place in cell.span())
            words = every[low:high] if cell.end() <= end else tokens(text, *cell.span())
            keys = tuple([word.key for word in words])
            if not paired.isdisjoint(pairwise(keys)):
                found += [replace(one, tokens=words) for one in labels_in(keys)]
    return tuple(sorted(found, key=lambda one: one.tokens[one.low].start))


@once
def statement(filing: Filing) -> Printed | None:
    """The statement above the signatures, None where there is none in words near enough to tell."""
    if filing.signing is None:
        return None
    words = tokens(filing.text, filing.signing.start, min(filing.signing.end, filing.signing.start + _FAR))
    return next(iter(_apart(_in(words, [law.cover.statement()]))), None)


def _registrant_part(filing: Filing) -> tuple[int, int]:
    """Where the labels stand: from the first to a little after the last, for a label may be broken in lines."""
    places = [span for field, span in filing.cover.labels.items() if field != "form"]
    if not places:
        return 0, 0
    start = filing.text.rfind("\n", 0, min(span.start for span in places)) + 1
    return start, min(filing.cover.span.end, max(span.end for span in places) + 120)


@cache
def _labels(
    labels: tuple[Phrase, ...],
) -> tuple[frozenset[_Pair], Callable[[tuple[str, ...]], tuple[Printed, ...]]]:
    """Two words of which some follow one another where a label is, and what finds the labels of a cell among its words.

    It gives the tokens without their places: the labels of one cover are those of the next, and what was found is remembered.
    """

    @lru_cache(maxsize=1024)
    def found(words: tuple[str, ...]) -> tuple[Printed, ...]:
        return tuple(_apart(_in([Token(word, 0, 0) for word in words], labels)))

    return frozenset(
        pair for label in labels for text in label.wordings for pair in _wording(text).pairs
    ), found


def _in(words: Sequence[Token], rows: Iterable[Phrase]) -> Iterator[Printed]:
    """Where among these words each phrase stands, in that of its wordings which is nearest."""
    keys = tuple([word.key for word in words])
    pairs = _pairs(keys)
    joined = _joined(keys)
    for row in rows:
        official = _wording(row.wordings[0])
        exact = [*_exactly(joined, official)]
        for at in exact:
            yield Printed(row, official, words, at, at + len(official.keys), len(official.keys), ())
        for at in () if exact else _places(pairs, official):
            best = _aligned(row, official, words, keys, at)
            for variant in row.wordings[1:] if best is None or best.faults else ():
                other = _aligned(row, _wording(variant), words, keys, at)
                if other is not None and (best is None or _nearness(other)[0] > _nearness(best)[0]):
                    best = other
            if best is not None:
                yield best


def _joined(keys: Iterable[str]) -> str:
    return f" {' '.join(keys)} "


def _exactly(joined: str, wording: Wording) -> Iterator[int]:
    """At which of the words, from 0, a wording stands as it is; a phrase that does is not looked for elsewhere."""
    at = joined.find(wording.joined) if len(wording.proper) > 1 else -1
    while at >= 0:
        yield joined.count(" ", 0, at)
        at = joined.find(wording.joined, at + 1)


def _nearness(one: Printed) -> tuple[int, int]:
    """How well a wording fits: the words that match count for it, those that differ against it."""
    differ = 0
    for fault in one.faults:
        official, found = one.keys(fault)
        if len(official) != 1 or len(found) != 1 or not alike(official[0], found[0]):
            differ += max(len(official), len(found))
    return one.matched - differ, -differ


def alike(word: str, other: str) -> bool:
    """Whether one word is the other misspelt."""
    return len(word) > 2 and difflib.SequenceMatcher(None, word, other).ratio() >= _ALIKE


def _places(pairs: Mapping[_Pair, Sequence[int]], wording: Wording) -> list[int]:
    """The offsets at which pairs of the wording's words stand together most often: where the phrase may begin.

    `pairs` tells where each pair of words stands.
    """
    common = pairs.keys() & wording.pairs.keys()
    if not common:
        return []
    stand = sorted((at, n) for pair in common for n in wording.pairs[pair] for at in pairs[pair])
    votes = Counter([at - place for at, place in stand]).most_common(_PLACES)
    found: list[int] = []
    for offset, count in votes:
        if 2 * count >= votes[0][1] and all(abs(offset - other) > _SLACK for other in found):
            found.append(offset)
    return found


def _aligned(
    phrase: Phrase, wording: Wording, words: Sequence[Token], keys: tuple[str, ...], offset: int
) -> Printed | None:
    """The wording laid upon the words that begin near an offset; None if too few of its words are there."""
    size = len(wording.keys)
    if offset >= 0 and keys[offset : offset + size] == wording.keys and len(wording.proper) > 1:
        return Printed(phrase, wording, words, offset, offset + size, size, ())
    floor, ceiling = max(0, offset - _SLACK), offset + len(wording.tokens) + _SLACK
    window = keys[floor:ceiling]
    least = 2 if phrase.label else max(2, 0.6 * len(wording.proper))
    if sum(map(set(window).__contains__, wording.proper)) < least:
        return None
    same, codes = _compared(wording.keys, window)
    blocks = _together(list(same), wording)
    matched = sum(block.size for block in blocks)
    proper = sum(wording.free[block.a : block.a + block.size].count(False) for block in blocks)
    if proper < least:
        return None
    first, low = blocks[0].a, blocks[0].b
    last, high = blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size
    if matched < 0.6 * (high - low):
        return None
    faults = [
        Fault(i, k, j, n)
        for tag, i, k, j, n in codes
        if tag != "equal" and first <= i <= k <= last and low <= j <= n <= high
    ]
    faults = [*_edge(wording, window, first, low, -1), *faults, *_edge(wording, window, last, high, 1)]
    return Printed(
        phrase,
        wording,
        words,
        floor + low,
        floor + high,
        matched,
        tuple(
            Fault(fault.first, fault.last, fault.low + floor, fault.high + floor)
            for fault in (_tight(wording, fault, window) for fault in faults)
            if fault.first < fault.last and not any(wording.named[fault.first : fault.last])
        ),
    )


@lru_cache(maxsize=1024)
def _compared(
    words: tuple[str, ...], found: tuple[str, ...]
) -> tuple[tuple[difflib.Match, ...], tuple[tuple[str, int, int, int, int], ...]]:
    """The blocks in which two rows of words are alike, and how the one becomes the other.

    One cover has the words of the next: what was compared is remembered.
    """
    matcher = difflib.SequenceMatcher(None, words, found, autojunk=False)
    return tuple(block for block in matcher.get_matching_blocks() if block.size), tuple(matcher.get_opcodes())


def _together(blocks: list[difflib.Match], wording: Wording) -> list[difflib.Match]:
    """The blocks without those at either end that stand further from the rest than they are long."""

    def astray(before: difflib.Match, after: difflib.Match, edge: difflib.Match) -> bool:
        lacking = wording.free[before.a + before.size : after.a].count(False)
        gap = max(lacking, after.b - before.b - before.size)
        return gap > 2 and gap >= edge.size

    while len(blocks) > 1 and astray(blocks[-2], blocks[-1], blocks[-1]):
        blocks.pop()
    while len(blocks) > 1 and astray(blocks[0], blocks[1], blocks[0]):
        blocks.pop(0)
    return blocks


def _edge(wording: Wording, window: Sequence[str], at: int, place: int, step: int) -> Iterator[Fault]:
    """A first or last word of the wording that stands misprinted beside the words that match."""
    word, beside = (at - 1, place - 1) if step < 0 else (at, place)
    if not 0 <= word < len(wording.tokens) or not 0 <= beside < len(window):
        return
    outermost = word == (0 if step < 0 else len(wording.tokens) - 1)
    if wording.free[word]:
        return
    official, found = wording.tokens[word].key, window[beside]
    if official.isdigit():
        near = outermost and found.isdigit() and abs(len(found) - len(official)) <= 1
    else:
        near = alike(official, found) and not found.endswith(official) and not found.startswith(official)
    if near:
        yield Fault(word, word + 1, beside, beside + 1)


def _tight(wording: Wording, fault: Fault, window: Sequence[str]) -> Fault:
    """A fault without the words at its ends that may be left out, unless one of these stands there misprinted."""
    first, last = fault.first, fault.last
    found = window[fault.low : fault.high]
    if len(found) == 1 and all(wording.free[first:last]):
        meant = [at for at in range(first, last) if _stands_for(found[0], wording.tokens[at].key)]
        if meant:
            at = min(meant, key=lambda at: abs(len(wording.tokens[at].key) - len(found[0])))
            return Fault(at, at + 1, fault.low, fault.high)
    while first < last and wording.free[first]:
        first += 1
    while first < last and wording.free[last - 1]:
        last -= 1
    return Fault(first, last, fault.low, fault.high)


def _stands_for(found: str, word: str) -> bool:
    """Whether what is printed is a word, or a number, of the form misprinted."""
    return (word.isdigit() and found.isdigit()) or alike(word, found)


def _apart(found: Iterable[Printed]) -> list[Printed]:
    """Of phrases that claim the same words the nearest; each phrase once."""
    kept: list[Printed] = []
    for one in sorted(found, key=_nearness, reverse=True):
        if all(
            one.phrase is not other.phrase and (one.high <= other.low or other.high <= one.low)
            for other in kept
        ):
            kept.append(one)
    return kept
