"""Names of registrants, compared by their structure first and by their letters second."""

from __future__ import annotations

from unicodedata import combining, normalize

from lint8k.api import regex

_FORMS = frozenset(
    [
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "co",
        "company",
        "companies",
        "ltd",
        "limited",
        "llc",
        "llp",
        "lp",
        "lllp",
        "plc",
        "na",
        "sa",
        "nv",
        "ag",
        "bv",
        "se",
        "spa",
        "trust",
    ]
)
_SHORT = {
    "intl": "international", "natl": "national", "mfg": "manufacturing", "bros": "brothers",
    "svcs": "services", "assn": "association", "hldgs": "holdings", "finl": "financial", "grp": "group",
    "cos": "companies", "mgmt": "management", "tech": "technologies", "amer": "america",
    "corp": "corporation", "inc": "incorporated", "co": "company", "ltd": "limited",
}  # fmt: skip

_KINDS = {
    "inc": "corporation", "incorporated": "corporation", "corp": "corporation", "corporation": "corporation",
    "co": "company", "company": "company", "ltd": "limited", "limited": "limited", "llc": "llc", "lp": "lp", "llp": "llp",
    "lllp": "lllp", "plc": "plc",
}  # fmt: skip
"""The legal forms whose names are not one another's, by how they are written."""


def are_of_two_forms(first: str, second: str) -> bool:
    """Whether both names end with a legal form, and not with the same one: "LLC" and "Inc.", but not "Inc." and "Corp."."""
    left, right = (_form(name) for name in (first, second))
    return left is not None and right is not None and left != right


def _form(name: str) -> str | None:
    """The legal form with which a name ends, None where there is none in the table."""
    bare = regex(r"[/\\(].{0,20}$").sub("", name).rstrip(" ,.\xa0")
    *_, last = regex(r"[\s\xa0,]+").split(regex(r"(?<=\b[^\W\d_])\.?[\s\xa0]?(?=[^\W\d_]\b)").sub("", bare))
    return _KINDS.get(last.replace(".", "").casefold())


def words(name: str) -> list[str]:
    """The words that distinguish a name: no article, legal form, punctuation, or state of an EDGAR name."""
    name = regex(r"[/\\]\s*\w{2,3}\s*[/\\]?\s*$|\([^)]*\)").sub(" ", name.casefold().replace("&", " and "))
    name = regex(r"(?<=\b\w)\.(?=\s?\w\b)\s?").sub("", name)  # L.L.C. and N. A. are one word
    found = [_SHORT.get(word, word) for word in regex(r"\w+").findall(regex(r"['’]").sub("", name))]
    if found[:1] == ["the"]:
        found = found[1:]
    while len(found) > 1 and (found[-1] in _FORMS or found[-1] == "and"):
        found.pop()
    return found


def same(first: str, second: str) -> bool:
    """Whether two names are one: alike but for case, punctuation, legal form, or words before or after it."""
    left, right = words(first), words(second)
    if not left or not right:
        return True
    short, long = sorted((left, right), key=len)
    if short in (long[: len(short)], long[-len(short) :]):
        return True
    joined = ("".join(left), "".join(right))
    initials = ("".join(word[0] for word in left), "".join(word[0] for word in right))
    return joined[0] == joined[1] or min(joined, key=len) in initials


def unaccented(name: str) -> str:
    """A name in small letters without the accents of its letters."""
    return "".join(letter for letter in normalize("NFD", name.casefold()) if not combining(letter))


def akin(first: str, second: str) -> bool:
    """Whether one name is the other with words left out, as a former name often is."""
    short, long = sorted((words(first), words(second)), key=len)
    return set(short) < set(long)


def near(first: str, second: str) -> bool:
    """Whether one name is the other misprinted: a letter or two lost, added, changed or turned round."""
    left, right = "".join(words(first)), "".join(words(second))
    longest = max(len(left), len(right))
    return longest >= 5 and distance(left, right) <= (1 if longest < 6 else 2 if longest < 20 else 3)


def distance(first: str, second: str) -> int:
    """How many letters to put in, take out, change, or exchange with their neighbour, between the two."""
    before: list[int] = []
    last = list(range(len(second) + 1))
    for row, left in enumerate(first, 1):
        here = [row]
        for column, right in enumerate(second, 1):
            cost = min(last[column] + 1, here[-1] + 1, last[column - 1] + (left != right))
            if row > 1 and column > 1 and left == second[column - 2] and right == first[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        before, last = last, here
    return last[-1]


def every_word(text: str) -> list[str]:
    """All words of a text, without case and punctuation."""
    return regex(r"\w+").findall(text.casefold().replace("&", " and "))
