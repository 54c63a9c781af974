"""The boxes to be checked on a cover.

::

    box        = empty | checked
    empty      = "☐" | "[ ]" | "( )" | "|_|" | "¨" | "o" | "q" ... | any other letter, the same before each statement
    checked    = "☒" | "☑" | "[X]" | "(x)" | "|X|" | "þ" | "x" ...
    boxes      = 4 * ( box , statement | statement , box )

The letters are what the symbol fonts of word processors (Wingdings, Wingdings 2) turn into when the font is
lost, or stand in its private characters.
"""

from __future__ import annotations

import re

from lint8k.grammar import landmarks
from lint8k.patterns import regex

_BOX = regex(
    r"""(?P<checked>[☒☑✓✔✗✘■⌧🗹🗷🗵⊠⊗●þý√\uf0fe\uf0fd\uf0fc\uf078\uf052\uf053]
          |(?<!\w)[xXRSü](?!\w)|(?<!\w)/[xX]/(?!\w)|(?<!\w)_+[xX]_+(?!\w)
          |[\[(|{][\s\xa0_]*(?:[xX✓✔√ü]{1,2}|\*)[\s\xa0_]*[\])|}])
      | (?P<empty>[☐□◻❑❒⬜▢¨¦¬¡◯○�\uf06f\uf0a8\uf071\uf0a3]
          |(?<![\w(])[oqpr£c](?![\w)])|(?<!\w)/[\s\xa0_]{1,3}/(?!\w)|(?<!\w)__+(?!\w)
          |[\[(|{][\s\xa0_]*[\])|}])""",
    re.X,
)
_TENDER = (
    r"pre[-‐‑–]?[\s\xa0]?commencements?[\s\xa0]+communications?"
    r"[\s\xa0]+pursuant[\s\xa0]+to[\s\xa0]+(?:rule[\s\xa0]+)?"
)
_STATEMENTS = {
    "425": regex(r"written[\s\xa0]+communications?[\s\xa0]+pursuant|(?<![\w.])rule[\s\xa0]+425\b"
                      r"|230[\s\xa0]?\.[\s\xa0]?425", re.I),
    "14a-12": regex(r"soliciting[\s\xa0]+materials?[\s\xa0]+pursuant|14a[\s\xa0]?[-‐‑–][\s\xa0]?12", re.I),
    "14d-2(b)": regex(_TENDER + r"14d|14d[\s\xa0]?[-‐‑–][\s\xa0]?2", re.I),
    "13e-4(c)": regex(_TENDER + r"13e|13e[\s\xa0]?[-‐‑–][\s\xa0]?4", re.I),
}  # fmt: skip
_LANDMARKS = {
    "425": ("written", "rule", "230"),
    "14a-12": ("soliciting", "14a"),
    "14d-2(b)": ("pre", "14d"),
    "13e-4(c)": ("pre", "13e"),
}
_RULE_NUMBER = {
    name: regex(rf"2[34]0[\s\xa0]?[.-][\s\xa0]?{rule}[\s\xa0]?\)?", re.I)
    for name, rule in (
        ("425", "425"),
        ("14a-12", r"14a[\s\xa0]?[-‐‑–][\s\xa0]?12"),
        ("14d-2(b)", r"14d[\s\xa0]?[-‐‑–][\s\xa0]?2[\s\xa0]?\(b\)"),
        ("13e-4(c)", r"13e[\s\xa0]?[-‐‑–][\s\xa0]?4[\s\xa0]?\(c\)"),
    )
}
_ACT = regex(r"\bAct\b", re.I)
_GROWTH = regex(r"emerging[\s\xa0]+growth[\s\xa0]+company", re.I)
_ASKED = regex(r"indicate[\s\xa0]+by[\s\xa0]+check[\s\xa0]+mark[\s\xa0]+whether", re.I)
_YES = regex(r"\byes\b", re.I)


def checkboxes(text: str, start: int, end: int) -> dict[str, bool | None]:
    """Whether each box is checked, by the form's rule numbers; None where the cover does not print it."""
    found: dict[str, bool | None] = dict.fromkeys((*_STATEMENTS, "emerging_growth"))
    places: list[tuple[str, int, int]] = []
    for name, pattern in _STATEMENTS.items():
        match = landmarks.search(pattern, text, _LANDMARKS[name], start, end)
        if match is not None:
            limit = min(end, match.end() + 260)
            close = _RULE_NUMBER[name].search(text, match.end(), limit) or _ACT.search(
                text, match.end(), limit
            )
            places.append((name, match.start(), close.end() if close else match.end()))
    places.sort(key=lambda place: place[1])
    ahead = _box_before(text, places[0][1], max(start, places[0][1] - 40)) is not None if places else False
    for index, (name, low, high) in enumerate(places):
        previous = places[index - 1][2] if index else max(start, low - 40)
        following = places[index + 1][1] if index + 1 < len(places) else min(end, high + 60)
        found[name] = _box_before(text, low, previous) if ahead else _box_after(text, high, following)
    if len(places) == len(_STATEMENTS) and not any(value is not None for value in found.values()):
        marks = {_lone_mark(text, low) for _, low, _ in places}
        if len(marks) == 1 and None not in marks:
            found.update(dict.fromkeys(_STATEMENTS, False))
    found["emerging_growth"] = _growth(text, start, end)
    return found


def _box_before(text: str, at: int, floor: int) -> bool | None:
    """The box that stands directly before `at`."""
    boxes = [
        match for match in _BOX.finditer(text, floor, at) if not regex(r"\w").search(text[match.end() : at])
    ]
    return bool(boxes[-1]["checked"]) if boxes else None


def _lone_mark(text: str, at: int) -> str | None:
    """The one letter that stands before `at` on its line: what a font made of a box, where all the lines have the same."""
    match = regex(r"\s*([^\W\d_])[ \t\xa0]+").fullmatch(text, text.rfind("\n", 0, at) + 1, at)
    return match[1] if match else None


def _box_leading(text: str, at: int, floor: int) -> bool | None:
    """The box that stands directly before `at`, the first on its line."""
    for match in _BOX.finditer(text, floor, at):
        line = text.rfind("\n", 0, match.start()) + 1
        if not text[line : match.start()].strip() and not regex(r"\w").search(text[match.end() : at]):
            return bool(match["checked"])
    return None


def _box_after(text: str, at: int, ceiling: int) -> bool | None:
    """The first box after `at`."""
    box = _BOX.search(text, at, ceiling)
    return bool(box["checked"]) if box else None


def _growth(text: str, start: int, end: int) -> bool | None:
    """The box of an emerging growth company: beside those words, or after the sentence that asks."""
    first = landmarks.first(text, ("emerging",), start, end)
    if first is None:
        return None
    for match in _GROWTH.finditer(text, first, end):
        box = _BOX.search(text, match.end(), min(end, match.end() + 40))
        if box and not regex(r"\w").search(text[match.end() : box.start()]):
            return bool(box["checked"])
        yes = _YES.search(text, match.end(), min(end, match.end() + 300))
        if yes and (box := _BOX.search(text, yes.end(), min(end, yes.end() + 12))):
            return bool(box["checked"])
    for match in _GROWTH.finditer(text, first, end):
        line = text.rfind("\n", 0, match.start()) + 1
        before = _box_before(text, match.start(), line)
        if before is None and (asked := _ASKED.search(text, max(start, match.start() - 120), match.start())):
            before = _box_leading(text, asked.start(), max(start, asked.start() - 40))
        if before is not None:
            return before
        paragraph = text.find("\n\n", match.end(), end)
        stop = text.rfind("12b-2", match.end(), paragraph if paragraph >= 0 else end)
        box = _BOX.search(text, stop + 5, paragraph if paragraph >= 0 else end) if stop >= 0 else None
        if box:
            return bool(box["checked"])
    return None
