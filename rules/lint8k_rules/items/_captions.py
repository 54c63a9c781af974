"""How captions are compared: by their words, without case, small words and plurals."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache

from lint8k.api import Filing, Item, law, once, regex

_WORD = regex(r"[a-z0-9]+(?:['’][a-z]+)?")
_LOOSE = frozenset(
    ("a", "an", "the", "of", "to", "or", "and", "in", "under", "by", "with", "from", "for", "on")
)


@lru_cache(maxsize=1024)
def words(caption: str) -> tuple[str, ...]:
    """The words of a caption that carry its sense, in the singular."""
    spelt = caption.lower().replace("by-law", "bylaw").replace("non-reliance", "nonreliance")
    return tuple(
        word.replace("’", "'").removesuffix("'s").rstrip("s'")
        for word in _WORD.findall(spelt)
        if word not in _LOOSE
    )


@lru_cache(maxsize=1024)
def letters(caption: str) -> str:
    """The letters and digits of a caption, without case.

    An ampersand is an "and", and a certificate of incorporation is the articles of incorporation of another
    state.
    """
    spelt = caption.lower().replace("&", "and").replace("certificate of inc", "articles of inc")
    return "".join(regex(r"[a-z0-9]").findall(spelt))


def own(number: str) -> tuple[str, ...]:
    """The captions that an item of that number has had in any period, their variants among them."""
    return tuple(caption for row in law.known_items() if row.number == number for caption in row.captions)


@lru_cache(maxsize=1024)
def bearers(caption: str, number: str) -> tuple[str, ...]:
    """The items of the numbering of `number` whose caption, or its first parts, these words are.

    The caption of old Item 7 is Item 9.01's where no other bears it.
    """
    found = words(caption)
    rows = [
        row
        for row in law.known_items()
        if found and any(found in _beginnings(official) for official in row.captions)
    ]
    numbers = [row.number for row in rows if ("." in row.number) == ("." in number)]
    if not numbers and "." in number and any(row.number == "7" for row in rows):
        numbers = ["9.01"]
    return tuple(dict.fromkeys(numbers))


@cache
def _beginnings(caption: str) -> tuple[tuple[str, ...], ...]:
    parts = caption.split(";")
    return tuple(words(";".join(parts[: count + 1])) for count in range(len(parts)))


def is_anothers(item: Item) -> tuple[str, ...]:
    """The numbers of the items whose caption an item bears, where it is not its own; none for a combined heading."""
    if item.caption is None:
        return ()
    found = bearers(item.caption, item.number)
    mine = [set(words(caption)) for caption in own(item.number)]
    if item.number in found or any(set(words(item.caption)) <= caption for caption in mine):
        return ()
    return found


def alone(filing: Filing, item: Item) -> bool:
    """Whether an item has its heading for itself."""
    return item.heading.start not in _shared(filing)


@once
def _shared(filing: Filing) -> frozenset[int]:
    """Where the headings begin that several items share."""
    starts = Counter(item.heading.start for item in filing.items)
    return frozenset(start for start, count in starts.items() if count > 1)


def exhibits_item(filing: Filing) -> str:
    """What the item for exhibits is called in the numbering of a filing."""
    return "Item 9.01" if filing.era == "2004" else "Item 7"
