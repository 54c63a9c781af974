"""Item headings of a Form 8-K.

::

    heading   = [ section ] , ( mark , numbers | number ) , [ caption ]
    section   = "Section" , digit , title                       Section 5 - Corporate Governance Item 5.02 ...
    mark      = ( "Item" | "Items" ) , [ "." | ":" | "#" | "No." | "Number" ]           also I T E M
              | ( "Item" | "Items" ) , dash                       Item - 5.02, before n.nn alone
    numbers   = part , { ( "," | ";" | "/" | "&" | "and" | "or" | "through" ) , [ mark ] , part }
    part      = number , { "(" , letter , ")" }                  5.02(b)   5.02 (d) and (e)
    number    = digit , "." , 2 digits | 1 or 2 digits           5.02   5. 02   5.2   7   (7)
              | number in words | roman number                   Item Five.   ITEM VII.
    caption   = official caption | words to the end of the line, sentence, cell or dash

A mark or number that is mistyped ("ltem 5.02", "Item 5,02") is a heading where an official caption fills the line.
A number in words or letters, up to twelve, heads an item where an official caption follows it, one in words also
where it is all of a paragraph.
A heading begins a line (or follows a section's title on it, or, where all is run together, the end of a
sentence); its caption may stand in the next cell, line or paragraph. A line without the word Item is a
heading only where it is a number and an official caption, and nothing else. What looks like a heading and is
none: a cross-reference (a sentence runs into it or goes on behind it), a row of a table of contents (nothing
stands below it, and the heading comes again), an item of another form or of Regulation S-K, and whatever
stands after the signatures.

The official captions serve here to tell a caption from the prose behind it, and for nothing else; which
caption belongs to which number is a matter of the law, and so is whether there is such an item.
"""

from __future__ import annotations

import difflib
import heapq
import re
from array import array
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from lint8k.grammar import islands, landmarks
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

_OFFICIAL = (
    "Changes in Control of Registrant",
    "Acquisition or Disposition of Assets",
    "Bankruptcy or Receivership",
    "Changes in Registrant's Certifying Accountant",
    "Other Events",
    "Other Events and Regulation FD Disclosure",
    "Other Events and Required FD Disclosure",
    "Resignations of Registrant's Directors",
    "Financial Statements and Exhibits",
    "Financial Statements, Pro Forma Financial Information and Exhibits",
    "Change in Fiscal Year",
    "Sales of Equity Securities Pursuant to Regulation S",
    "Regulation FD Disclosure",
    "Amendments to the Registrant's Code of Ethics",
    "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
    "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
    "Results of Operations and Financial Condition",
    "Entry into a Material Definitive Agreement",
    "Termination of a Material Definitive Agreement",
    "Mine Safety - Reporting of Shutdowns and Patterns of Violations",
    "Material Cybersecurity Incidents",
    "Completion of Acquisition or Disposition of Assets",
    "Creation of a Direct Financial Obligation",
    "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement",
    "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant",
    "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an"
    " Off-Balance Sheet Arrangement",
    "Costs Associated with Exit or Disposal Activities",
    "Material Impairments",
    "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard",
    "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing",
    "Unregistered Sales of Equity Securities",
    "Material Modification to Rights of Security Holders",
    "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review",
    "Departure of Directors or Principal Officers",
    "Departure of Directors or Principal Officers; Election of Directors",
    "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers",
    "Departure of Directors or Certain Officers",
    "Departure of Directors or Certain Officers; Election of Directors",
    "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers",
    "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;"
    " Compensatory Arrangements of Certain Officers",
    "Amendments to Articles of Incorporation or Bylaws",
    "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
    "Amendments to Certificate of Incorporation or Bylaws",
    "Change in Shell Company Status",
    "Submission of Matters to a Vote of Security Holders",
    "Shareholder Director Nominations",
    "ABS Informational and Computational Material",
    "Change of Servicer or Trustee",
    "Change in Credit Enhancement or Other External Support",
    "Failure to Make a Required Distribution",
    "Securities Act Updating Disclosure",
    "Static Pool",
    "Alternative Filings of Asset-Backed Issuers",
)
_OTHER_FORMS = regex(
    r"""(?:
        business | risk\s+factors | unresolved\s+staff | (?:description\s+of\s+)?propert(?:y|ies) | legal\s+proceedings
      | mine\s+safety\s+disclosures | market\s+for | selected\s+(?:consolidated\s+)?financial | management['’]?s\s+discussion
      | quantitative\s+and\s+qualitative | (?:consolidated\s+)?financial\s+statements\s+and\s+supplementary
      | changes\s+in\s+and\s+disagreements | (?:disclosure\s+)?controls\s+and\s+procedures | other\s+information
      | directors(?:,|\s+and)\s+executive | executive\s+compensation | security\s+ownership | certain\s+relationships
      | principal\s+account | exhibits(?:,|\s+and)\s+financial\s+statement | exhibits\s+and\s+reports
      | (?:consolidated\s+)?financial\s+statements\s*(?:\(unaudited|$) | defaults\s+upon | form\s+10-
    )""",
    re.I | re.X,
)
"""How the captions of Forms 10-K and 10-Q begin, as far as no caption of Form 8-K begins so."""

_WORD = r"I[ \xa0]?T[ \xa0]?E[ \xa0]?M(?:[ \xa0]?S)?"
_IN_WORDS = (
    ("one", "i"), ("two", "ii"), ("three", "iii"), ("four", "iv"), ("five", "v"), ("six", "vi"),
    ("seven", "vii"), ("eight", "viii"), ("nine", "ix"), ("ten", "x"), ("eleven", "xi"), ("twelve", "xii"),
)  # fmt: skip
_WORDED = "|".join(word for word, _ in _IN_WORDS)
_ROMAN = "|".join(letters for _, letters in reversed(_IN_WORDS))
_DASHED = r"[ \xa0]{0,3}[–—-](?=[ \xa0]{0,3}\d\.\d\d(?!\d))"
_SECTION = r"SECTION[\s\xa0]+\d\b[^\n]{0,120}?[^\S\n]"
LOCATOR = regex(
    rf"""^[^\S\n]*(?:[*_•·◦▪>+-][^\S\n]*)?(?:
        (?:{_SECTION})?(?P<item>{_WORD})(?=[\s\xa0.:#]{{0,80}}(?:No\b|Number\b)?[\s\xa0.:#(]{{0,20}}\d|{_DASHED})
      | (?P<worded>{_WORD})(?=[\s\xa0.:#]{{1,8}}(?:{_WORDED}|{_ROMAN})(?![\w-]))
      | (?P<misspelt>[A-Za-z1|]{{3,6}})(?=[ \t\xa0.]{{1,4}}\d{{1,2}}\b)
      | (?P<bare>\d{{1,2}}(?:\.\d\d)?)(?=[.:]?[\s\xa0–—-]*[“"(]?[A-Z])
    )
      | [.!?☐☒¨þ\])][ \t\xa0]{{0,8}}(?P<inside>ITEM)(?=[ \xa0]{{0,8}}\d)
    """,
    re.I | re.X | re.M,
)
"""Finds every place where a heading may begin: the word Item, or a number, at the beginning of a line; the
word Item where a sentence or a check box has just ended."""

_LINE_END = regex(
    r"\n(?=[^\S\n]*(?:[*_•·◦▪>+-][^\S\n]*)?(?:[IiİıSsſ][ \xa0]?[TtEe]|\d|[\w|]{3,6}[ \t\xa0.]{1,4}\d|[.!?☐☒¨þ\])]))"
)
"""Finds the ends of lines below which the locator may find something, at a fraction of the cost."""
_ITEM_AHEAD = regex(r"[Ii][Tt][Ee][Mm](?=[ \xa0]{0,8}\d)")
_MARKS_BEFORE = tuple(".!?☐☒¨þ])")
"""Behind these the locator finds the word Item within a line."""

_NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\xad"
_INVISIBLE = regex(f"[{_NO_WIDTH}]+")
_REFERRING = regex(
    r"(?:^|[\s\xa0(\[“\"])(?:in|under|of|to|see|with|by|per|the|this|that|and|or|both|from|at|for|on|into|through|is|are|as"
    r"|pursuant|our|such|its|said|also|below|above|sub|within|caption|heading)$",
    re.I,
)
_LONGEST_REFERRING = 9
"""With the blank before it none of these words is longer."""
_GOES_ON = regex(r"[\s\xa0]*[,)\]”\"'’]*[\s\xa0]*(?:[a-z](?!\))|[–—-]{1,2}[\s\xa0]*(?:of|to|in|under)\b)")
_NOT_APPLICABLE = regex(
    r"(?:is|are|were)?[\s\xa0.:–—_-]*(?:not[\s\xa0]+applicable|inapplicable|none|n/a|nothing[\s\xa0]+to[\s\xa0]+report|omitted)"
    r"(?:[\s\xa0]+and[\s\xa0]+(?:is|are)[\s\xa0]+(?:therefore[\s\xa0]+)?omitted)?[\s\xa0.;_*-]*",
    re.I,
)
_LINE_ENDS = regex(r"[\s\xa0.:)”\"]*?(?:\n|$)")
_BEHIND_BARE = regex(r"[\s\xa0.:)”\"]*?(?:\n|$)|[.:][\s\xa0]+[A-Z]")
_NUMBER_WORD = regex(
    rf"{_WORD}[\s\xa0.:#]{{1,8}}(?:(?P<word>{_WORDED})|(?P<letters>{_ROMAN}))(?![\w-])", re.I
)
_CLOSING = {"“": "”", '"': '"', "(": ")", "‘": "’"}
_MISTYPED = regex(
    r"[A-Za-z1|]{3,6}[\s\xa0.:]{1,4}(?P<number>\d[ \xa0]?[.,-]?[ \xa0]?\d\d(?!\d)|\d{1,2}(?!\d))(?:[a-f]\b)?"
)
_SIGNING = regex(r"duly[\s\xa0]+caused[\s\xa0]+(?:this|the|its)\b", re.I)
_SIGNATURE_LINE = regex(
    r"\n[^\S\n]*S[ ]?I[ ]?G[ ]?N[ ]?A[ ]?T[ ]?U[ ]?R[ ]?E(?:[ ]?\(?S\)?)?[^\S\n]*:?$", re.I | re.M
)
_ITEM_LINE = regex(rf"^[^\S\n]*{_WORD}[\s\xa0.:]*\d", re.I | re.M)
_SIGNED = regex(r"/s/|^[^\S\n]*By:?[\s\xa0_]", re.I | re.M)
_SENTENCE = regex(
    r"\.(?:(?<=[a-z][a-z)”\"].)(?<!Inc.)(?<!Corp.)(?<!Co.)(?<!Ltd.)(?<!No.)|(?<=[\s\xa0]19\d\d.)|(?<=[\s\xa0]20\d\d.))(?=[\s\xa0]|$)"
)
"""Finds the full stop at the end of a sentence, whose last word has two letters at least or is a year."""
_TOKEN = regex(r"[A-Z]?[a-z]+(?:['’][a-z]+)?|[A-Z]+(?:['’][A-Z]+)?(?![a-z])")
_JOINT = regex(rf"[\s\xa0]*(?:(?:[;,/&]|and\b)[\s\xa0]*)?(?:and\b[^\S\n]*)?(?={_WORD}[\s\xa0.]*\d)", re.I)
_LOOSE = frozenset(
    ("a", "an", "the", "of", "to", "or", "and", "in", "under", "by", "with", "from", "for", "on")
)
_PROSE = regex(
    r"\b(?:is|are|was|were|has|have|had|will|shall|announced|entered|issued|completed|reported|released|filed|received|held"
    r"|adopted|approved|appointed|resigned|that|which|herein|hereby|hereto|attached|incorporated|pursuant\s+to\s+the)\b"
    r"|^(?:on|as\s+of|effective)\s+[A-Z][a-z]+\s+\d|^(?:the|we|our)\s",
    re.I,
)


@record(frozen=True, slots=True)
class Heading:
    """An item heading: from the word Item to the end of the caption.

    `numbers` are the item numbers in it (one, or several of a combined heading) with their places; `caption`
    is the place of the caption, None where the heading has none. `applies` is False where the report says of
    the items, there and then, that they do not apply: such a heading parts the text as any other, but the
    report has no such item.
    """

    start: int
    end: int
    numbers: tuple[tuple[str, int, int], ...]
    caption: tuple[int, int] | None
    applies: bool = True


@cache
def production() -> pp.ParserElement:
    """The production of a heading's mark and numbers, for diagrams and for parsing at one place."""
    import pyparsing as pp

    mark = pp.Regex(
        rf"(?i:{_WORD})(?:{_DASHED}|(?:[\s\xa0]*(?:[.:#]|(?i:No\.?|Number)(?![A-Za-z])))*)"
    ).set_name("mark")
    number = pp.Located(
        pp.Regex(
            r"\d{1,2}[\s\xa0]?\.[\s\xa0]?\d[ \xa0]?\d(?!\d|[.,/-]\d)"
            r"|\d{1,2}\.\d(?![\d%])|\d{1,2}(?!\d|[.,/-]\d|[A-Za-z](?![A-Za-z]))"
        ).set_name("number")
    )
    letters = pp.Regex(
        r"(?<=\d)[a-f]\b|\.?[\s\xa0]*(?:\([a-zA-Z]{1,4}\)|\(\d\))(?:[\s\xa0]*(?:,|and|&|-|–)?[\s\xa0]*(?:\([a-zA-Z]{1,4}\)|\(\d\)))*"
    ).set_name("paragraph letters")
    bracketed = (pp.Suppress("(") + number("numbers*") + pp.Suppress(")")).set_name("number in brackets")
    part = (bracketed | number("numbers*") + pp.Suppress(pp.Optional(letters))).set_name("part")
    joint = pp.Regex(
        r"(?:[,;/&][\s\xa0]*(?:and\b)?|(?i:and/or|and|or|through|to|thru)\b|[–-](?=[\s\xa0]*\d))"
    ).set_name("joint")
    return (
        pp.Suppress(mark) + part + pp.ZeroOrMore(pp.Suppress(joint) + pp.Suppress(pp.Optional(mark)) + part)
    ).set_name("heading")


_ISLAND = islands.ready(production)


def find(text: str) -> list[Heading]:
    """Every item heading of a main document, in order; cross-references and tables of contents are none."""
    seen, places = _visible(text)
    headings: list[Heading] = []
    stop = len(seen)
    at = 0
    for place in _beginnings(seen):
        match = LOCATOR.match(seen, place, stop) if place >= at else None
        if match is None:
            continue
        at = max(match.end(), match.start() + 1)
        heading = _heading(seen, match)
        if heading is None:
            continue
        if not headings:
            stop = _signatures(seen, heading.end)
        while heading is not None:
            headings.append(heading)
            at = max(at, heading.end)
            heading = _joined(seen, heading.end)
    headings = _marked(seen, _of_the_form(_without_contents(seen, headings), seen), stop)
    return headings if places is None else [_moved(heading, places) for heading in headings]


def _beginnings(text: str) -> Iterator[int]:
    """Every place where the locator may find something, in order: where a line begins, or a mark stands before the word Item."""
    lines = (match.end() for match in _LINE_END.finditer(text))
    marks = (_mark_before(text, match.start()) for match in landmarks.each(_ITEM_AHEAD, text, "item"))
    inside = (place for place in marks if place is not None)
    first = next(inside, None)
    yield 0
    yield from lines if first is None else heapq.merge(lines, (first,), inside)


def _mark_before(text: str, at: int) -> int | None:
    """Where the mark stands that has nothing but a few blanks between it and a place; None where there is none."""
    low = max(0, at - 9)
    before = text[low:at].rstrip(" \t\xa0")
    return low + len(before) - 1 if before.endswith(_MARKS_BEFORE) else None


def _visible(text: str) -> tuple[str, array[int] | None]:
    """The text without characters of no width, and where each of its characters stands in the text; None for the same place."""
    if not any(character in text for character in _NO_WIDTH):
        return text, None
    places = array("q")
    at = 0
    for match in _INVISIBLE.finditer(text):
        places.extend(range(at, match.start()))
        at = match.end()
    places.extend(range(at, len(text) + 1))
    return _INVISIBLE.sub("", text), places


def _moved(heading: Heading, places: array[int]) -> Heading:
    def end(at: int) -> int:
        return places[at - 1] + 1

    caption = heading.caption and (places[heading.caption[0]], end(heading.caption[1]))
    numbers = tuple((number, places[low], end(high)) for number, low, high in heading.numbers)
    return Heading(places[heading.start], end(heading.end), numbers, caption, heading.applies)


def _signatures(text: str, start: int) -> int:
    """Where the signatures begin, roughly: no item of the report comes after them."""
    sentence = landmarks.search(_SIGNING, text, ("duly",), start, len(text))
    stop = sentence.start() if sentence else len(text)
    for match in _SIGNATURE_LINE.finditer(text, max(0, start - 1), stop):
        signed = _SIGNED.search(text, match.end(), match.end() + 1500)
        if signed and not _ITEM_LINE.search(text, match.end(), signed.start()):
            return match.start() + 1
    return stop


def _heading(text: str, match: re.Match[str]) -> Heading | None:
    """The heading that begins where the locator found one, if one does."""
    if match["bare"] is not None:
        return _bare(text, match.start("bare"), match.end("bare"))
    if match["misspelt"] is not None:
        start = match.start("misspelt")
        return _mistyped(text, start, least=1) if _alike_item(match["misspelt"]) else None
    if match["inside"] is not None:
        return _official_at(text, match.start("inside"))
    if match["worded"] is not None:
        return _worded(text, match.start("worded"), _referred(text, match.start()))
    start = match.start("item")
    found = islands.parse_at(_ISLAND, text, start, window=240)
    numbers = _numbers_of(text, found) if found else ()
    if not any("." in number for number, _, _ in numbers) and (mistyped := _mistyped(text, start, least=3)):
        return mistyped
    if found is None:
        return None
    end = start + len(text[start : found.end].rstrip())
    return _judged(text, start, end, numbers, _referred(text, match.start()))


def _worded(text: str, start: int, referred: str) -> Heading | None:
    """A heading whose number is in words ("ITEM FIVE.") or roman: an official caption follows, or the words stand alone."""
    match = _NUMBER_WORD.match(text, start)
    if match is None or referred != "no":
        return None
    place = match.span(match.lastgroup or 0)
    printed = text[slice(*place)].lower()
    number = str(next(at for at, names in enumerate(_IN_WORDS, 1) if printed in names))
    heading = _judged(text, start, match.end(), ((number, *place),), referred)
    if heading is None or not heading.applies:
        return heading
    if heading.caption is not None and _official(text, heading.caption[0])[1]:
        return heading
    alone = match["word"] and regex(r"[.:]?[ \t\xa0]*\n\n").match(text, match.end())
    return Heading(start, match.end(), heading.numbers, None) if alone and text[place[0]].isupper() else None


def _alike_item(word: str) -> bool:
    """Whether a word is "Item" misspelt: letters exchanged or lost, an l or a 1 for the I."""
    word = regex(r"^[l1|]").sub("i", word.lower())
    return difflib.SequenceMatcher(None, "item", word).ratio() >= 0.75


def _mistyped(text: str, start: int, least: int) -> Heading | None:
    """A heading whose mark or number is mistyped ("Item 5,02", "Item 502", "ltem 5.02"): all of its line, its caption official.

    `least` is how many digits the number must have.
    """
    match = _MISTYPED.match(text, start)
    digits = regex(r"\D").sub("", match["number"]) if match else ""
    if match is None or len(digits) < least:
        return None
    number = f"{digits[0]}.{digits[1:]}" if len(digits) == 3 else digits
    caption_start = _caption_start(text, match.end())
    caption_end, whole = _official(text, caption_start)
    if not whole or not _LINE_ENDS.match(text, caption_end):
        return None
    return Heading(start, caption_end, ((number, *match.span("number")),), (caption_start, caption_end))


def _numbers_of(text: str, found: islands.Island) -> tuple[tuple[str, int, int], ...]:
    """The numbers that the production accepted, without blanks, and their places."""
    return tuple(
        ("".join(text[low:high].split()), low, high)
        for low, high in ((found.start + start, found.start + end) for start, end in found.results["numbers"])
    )


def _joined(text: str, start: int) -> Heading | None:
    """A further heading that goes on behind a heading on its line: "; and Item 3.02 Unregistered Sales ..."."""
    joint = _JOINT.match(text, start)
    return _official_at(text, joint.end()) if joint else None


def _official_at(text: str, start: int) -> Heading | None:
    """The heading inside a line, where nothing but an official caption tells it from a reference."""
    found = islands.parse_at(_ISLAND, text, start, window=240)
    if found is None or text[start] != "I":
        return None
    caption_start = _caption_start(text, found.end)
    end, whole = _official(text, caption_start)
    if not whole or _runs_on(text, end):
        return None
    return Heading(start, end, _numbers_of(text, found), (caption_start, end))


def _bare(text: str, start: int, end: int) -> Heading | None:
    """A line that is a number and an official caption, without the word Item; behind n.nn a sentence may follow."""
    caption_start = _caption_start(text, end)
    parted = text[end:caption_start]
    dotted = "." in text[start:end]
    if "\n" in parted and not (dotted or parted.startswith(".")):
        return None
    caption = _enclosed(text, caption_start)
    if caption is None:
        caption_end, whole = _official(text, caption_start)
        caption = (caption_start, caption_end) if whole else None
    if caption is None:
        return None
    behind = _BEHIND_BARE if dotted and "\n" not in parted else _LINE_ENDS
    if not behind.match(text, caption[1]):
        return None
    return Heading(start, caption[1], ((text[start:end], start, end),), caption)


def _enclosed(text: str, start: int) -> tuple[int, int] | None:
    """The official caption at a place in quotation marks or brackets, without them; None where there is none."""
    closing = _CLOSING.get(text[start : start + 1])
    if closing is None:
        return None
    end, whole = _official(text, start + 1)
    if not whole or not re.compile(rf"[.\s]*[{re.escape(closing)}]").match(text, end):
        return None
    return start + 1, end


def _referred(text: str, line_start: int) -> str:
    """Whether the text before a line leads into it.

    "yes" behind a word that something must follow, "perhaps" in a paragraph whose line before is not at its
    end, else "no".
    """
    before = text[max(0, line_start - 200) : line_start].rstrip(" \t\xa0\f\r\v")
    same = not before.endswith("\n\n") and regex(r"\n[\s\xa0]*\n[\s\xa0]*$").search(before) is None
    before = before.rstrip()
    if not before:
        return "no"
    if _REFERRING.search(before, max(0, len(before) - _LONGEST_REFERRING)) and not regex(
        r"\n[^\na-z]*$"
    ).search(before):
        return "yes"
    if not same or before[-1] in '.:;!?)]”"_-–—':
        return "no"
    last = regex(r"[^\s\xa0]+$").search(before)
    return "perhaps" if last and (last[0][0].islower() or last[0][-1] == ",") else "no"


def _judged(
    text: str, start: int, mark_end: int, numbers: tuple[tuple[str, int, int], ...], referred: str
) -> Heading | None:
    """Whether the mark and the numbers at a line's beginning are a heading, by what stands before and behind them."""
    if referred == "yes":
        return None
    caption_start = _caption_start(text, mark_end)
    if _NOT_APPLICABLE.match(text, mark_end):
        return Heading(start, mark_end, numbers, None, applies=False)
    enclosed = _enclosed(text, caption_start)
    if enclosed is not None and not _runs_on(text, enclosed[1] + 1):
        return Heading(start, enclosed[1], numbers, enclosed)
    parted = text[mark_end:caption_start]
    official_end, whole = _official(text, caption_start)
    known = official_end > caption_start
    if not whole and "." not in numbers[0][0] and _OTHER_FORMS.match(text, caption_start):
        return None
    if not known:
        if referred == "perhaps" or any(regex(r"\d\d\.").match(number) for number, _, _ in numbers):
            return None
        if (
            regex(r"[a-z,;)\]“”\"'‘’&/%]").match(text[caption_start : caption_start + 1])
            and "\n\n" not in parted
        ):
            return None
    caption_end = official_end if whole and len(numbers) == 1 else 0
    if not caption_end or _more_caption(text, caption_end):
        caption_end = max(caption_end, _printed_caption(text, caption_start, official_end))
    if known and _runs_on(text, caption_end) and not _joined(text, caption_end):
        return None
    if known and referred == "perhaps" and not regex(r"[\s\xa0.:]*?(?:\n|$)").match(text, caption_end):
        return None
    if caption_end <= caption_start:
        return Heading(start, mark_end, numbers, None)
    opened = text.count("(", caption_start, caption_end) > text.count(")", caption_start, caption_end)
    if opened and text[caption_end : caption_end + 1] == ")":
        caption_end += 1
    return Heading(start, caption_end, numbers, (caption_start, caption_end))


def _caption_start(text: str, start: int) -> int:
    """Where the words after a heading's numbers begin, past blanks, cells, lines, one empty line, and marks."""
    match = regex(r"\)?[\s\xa0.:–—_|*-]{0,200}").match(text, start)
    return match.end() if match else start


def _runs_on(text: str, end: int) -> bool:
    """Whether a sentence goes on behind a caption, so that the heading is a cross-reference."""
    match = _GOES_ON.match(text, end)
    if match is None or "\n\n" in match[0] or "\t" in match[0]:
        return False
    stop = text.find("\n\n", end)
    rest = text[end : stop if stop >= 0 else len(text)].rstrip()
    return "\n" not in match[0] or len(rest) > 120 or rest.endswith(".") or _PROSE.search(rest) is not None


def _more_caption(text: str, end: int) -> bool:
    """Whether more words of a caption follow an official one on its line, and then nothing else."""
    return bool(
        regex(
            r"[ \xa0]*(?:[;,&/]|(?:and|or)\b|(?:[Uu]nder|of|to|in|with)[ \xa0]+(?:an?|the)\b)[ \xa0]*[A-Z][^\n\t.]{1,100}\.?"
            r"[ \xa0]*(?:\n|\t|$)"
        ).match(text, end)
    )


def _printed_caption(text: str, start: int, least: int) -> int:
    """The end of a caption that is not an official one: of its line, cell or sentence; `start` if the words are prose."""
    stop = text.find("\n\n", start)
    stop = len(text) if stop < 0 else stop
    whole = text[start:stop].rstrip(" \t\n\xa0.:;,–—-")
    if len(whole) < 250 and not regex(r"[\d\t.:(]").search(whole) and _is_caption(whole):
        return start + len(whole)
    end = _cut(text, start, min(stop, start + 400))
    while end < stop and text[end] == "\n":
        line = text[start:end].rstrip()
        following = text[end + 1 : min(stop, end + 400)].split("\n")[0]
        if not following.strip() or not _continues(line, following.strip()):
            break
        end = _cut(text, end + 1, min(stop, end + 400))
    words = text[start:end].rstrip(" \t\n\xa0.:;,–—-")
    if start + len(words) < least:
        return least
    return start + len(words) if _is_caption(words) or least > start else start


def _cut(text: str, start: int, stop: int) -> int:
    """The end of the line, cell, sentence, or of the words before a dash or a paragraph letter."""
    match = regex(
        r"\n|\t|(?<!\bNo)(?<!\bInc)(?<!\bCorp)[.:](?=[\s\xa0]|$)|[\s\xa0]+[–—][\s\xa0]|--|[ \xa0]{3,}|[\s\xa0]\([a-f]\)[\s\xa0]"
    ).search(text, start, stop)
    return match.start() if match else stop


def _continues(line: str, following: str) -> bool:
    """Whether a caption's line runs on into the next one."""
    last = line.split()[-1] if line.split() else ""
    if last.lower() in _LOOSE or last.endswith((",", ";")) or following[:1].islower():
        return True
    return line.upper() == line and following.upper() == following


def _is_caption(words: str) -> bool:
    """Whether words are a caption rather than the beginning of a text."""
    found = [word for word in _TOKEN.findall(words) if len(word) > 3]
    if not found or len(words) > 250:
        return False
    capitals = sum(word[0].isupper() for word in found)
    if words.upper() == words and len(words.split()) <= 25:
        return True
    if _PROSE.search(words):
        return False
    return len(words.split()) <= 6 or capitals >= 0.6 * len(found)


def _official(text: str, start: int) -> tuple[int, bool]:
    """How far the words at a place follow an official caption, and whether they follow one to its end.

    The place itself where they follow none. Case, numerus, small words and one other word in five do not
    count.
    """
    length, whole = _following_official(text[start : start + 400])
    return start + length, whole


@lru_cache(maxsize=64)
def _following_official(text: str) -> tuple[int, bool]:
    """How many characters follow an official caption, and whether to its end; a heading is asked for more than once."""
    first = _TOKEN.search(text)
    captions = _captions_beginning(first[0].lower().replace("’", "'")) if first else ()
    if not captions:
        return 0, False
    words = tuple(word.lower().replace("’", "'") for word in _TOKEN.findall(text)[:40])
    best, whole = 0, False
    for caption in captions:
        length, complete = _followed(caption, words)
        if (complete, length) > (whole, best):
            best, whole = length, complete
    if not whole and best < 2:
        return 0, False
    return next(islice(_TOKEN.finditer(text), best - 1, None)).end(), whole


@lru_cache(maxsize=256)
def _captions_beginning(word: str) -> tuple[tuple[str, ...], ...]:
    """The words of the official captions that begin with a word, but for a misprint."""
    return tuple(caption for caption in _captions() if _alike(caption[0], word))


@cache
def _captions() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.lower() for word in _TOKEN.findall(caption)) for caption in _OFFICIAL)


def _followed(caption: tuple[str, ...], words: tuple[str, ...]) -> tuple[int, bool]:
    """How many of the words follow a caption, and whether to its end."""
    strange = 1 if len(caption) >= 5 else 0
    at = good = 0
    need = 0
    while need < len(caption) and at < len(words):
        if _alike(caption[need], words[at]):
            need, at = need + 1, at + 1
            good = at
        elif caption[need] in _LOOSE:
            need += 1
        elif words[at] in _LOOSE:
            at += 1
        elif strange:
            strange -= 1
            if need + 1 < len(caption) and _alike(caption[need + 1], words[at]):
                need += 1
            elif at + 1 < len(words) and _alike(caption[need], words[at + 1]):
                at += 1
            else:
                need, at = need + 1, at + 1
        else:
            break
    return good, need == len(caption) and at == good


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """Whether two words are the same but for a plural or a misprint."""
    if one.rstrip("s'") == other.rstrip("s'"):
        return True
    return min(len(one), len(other)) > 4 and difflib.SequenceMatcher(None, one, other).ratio() >= 0.8


def _without_contents(text: str, headings: list[Heading]) -> list[Heading]:
    """The headings without those of a table of contents: they come again, and no sentence stands below them here."""
    keep: list[Heading] = []
    contents: list[Heading] = []
    last = {number: place for place, heading in enumerate(headings) for number in _numbers(heading)}
    for place, heading in enumerate(headings):
        again = all(last[number] > place for number in _numbers(heading))
        following = headings[place + 1].start if place + 1 < len(headings) else len(text)
        restarts = again and contents and _numbers(headings[place + 1]) == _numbers(contents[0])
        empty = following - heading.end <= 1500 and not _SENTENCE.search(text, heading.end + 2, following)
        if again and (empty or restarts):
            contents.append(heading)
        else:
            keep.append(heading)
    return keep


def _numbers(heading: Heading) -> tuple[str, ...]:
    return tuple(number for number, _, _ in heading.numbers)


def _of_the_form(headings: list[Heading], text: str) -> list[Heading]:
    """The headings without whole numbers among those of the new numbering that bear no caption of the form.

    They count something else: proposals, the items of an agenda.
    """
    official = [
        heading.caption is not None and _official(text, heading.caption[0])[1] for heading in headings
    ]
    if not any(
        "." in _numbers(heading)[0] and sound for heading, sound in zip(headings, official, strict=True)
    ):
        return headings
    return [
        heading
        for heading, sound in zip(headings, official, strict=True)
        if sound or "." in _numbers(heading)[0]
    ]


def _marked(text: str, headings: list[Heading], stop: int) -> list[Heading]:
    """The headings, with those under which the report says that they do not apply marked so."""
    marked: list[Heading] = []
    for place, heading in enumerate(headings):
        following = headings[place + 1].start if place + 1 < len(headings) else stop
        match = _NOT_APPLICABLE.match(
            text,
            heading.end
            + len(text[heading.end : following])
            - len(text[heading.end : following].lstrip(" \t\n\xa0.:–—_-")),
        )
        if heading.applies and match and not text[match.end() : following].strip(" \t\n\xa0._-0123456789"):
            heading = Heading(heading.start, heading.end, heading.numbers, heading.caption, applies=False)
        marked.append(heading)
    return marked
