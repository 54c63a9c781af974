"""Names of persons and of their offices, as signature blocks print them.

::

    signatory = person , [ person ] , [ "," | "-" ] , [ office ]     Jane Roe, Treasurer   JANE ROE Jane Roe
    person    = word , { word } , [ "," , suffix ]
    word      = letters, no word of an office                        Jane   Q.   O'Neill   (Ben)   van
    suffix    = "Jr." | "Sr." | "II" … | "M.D." | "Ph.D." | "Esq." | "CPA" …
    office    = word of an office , anything                         Executive Vice President and Treasurer
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lint8k.grammar.islands import parse_at, ready
from lint8k.patterns import regex
from lint8k.records import record

if TYPE_CHECKING:
    import pyparsing as pp

Place = tuple[int, int]

_W = r"[\s\xa0]"
_OFFICE = (
    r"(?:president|vice|vice-president|executive|senior|chief|chair|chairman|chairwoman|chairperson|director"
    r"|secretary|treasurer|controller|comptroller|counsel|officer|manager|managing|partner|trustee|attorney"
    r"|attorney-in-fact|c[efotial]o|cmo|[aes]?vp|[se]?\.?v\.p\.?|principal|assistant|asst\.?|associate|deputy"
    r"|corporate|member|administrator|authori[sz]ed|agent|sole|interim|acting|duly|founder|auditor|accountant"
    r"|cashier|representative|signatory|superintendent|receiver|liquidator|global|group|division(?:al)?|legal"
    r"|finance|financial|accounting|co-(?:chief|chair|chairman|president|founder)"
    rf"|sr\.?(?={_W}+(?:vice|exec|v\.?p|director))|general(?={_W}+(?:counsel|manager|partner|attorney)))"
)
_SUFFIX = (
    r"(?:Jr|Sr|II|III|IV|V|M\.?D|Ph\.?[ ]?D|Esq|Esquire|C\.?P\.?A|J\.?D|MBA|CFA|R\.?N|D\.?V\.?M|D\.?D\.?S)"
    r"\b\.?"
)
_SUFFIX_ALONE = regex(rf",?\s*{_SUFFIX}", re.I)
_HAS_OFFICE = regex(rf"(?<![\w'’]){_OFFICE}(?![\w'’])", re.I)
_FORM = r"(?:inc|incorporated|corp|corporation|company|co|llc|llp|lp|ltd|limited|plc|n\.a|s\.a|n\.v|trust)"
_ORGANISATION = regex(
    rf"\b(?:{_FORM}|partnership|partners|funds?|bank|bancorp\w*|bancshares|holdings?|association|enterprises"
    r"|industries|systems|technologies|group|securities|receivables|international)\b"
    r"|\bl\.?[ ]?l\.?[ ]?c\b|\bl\.[ ]?p\b",
    re.I,
)
_LEGAL_FORM = regex(rf"(?:\b{_FORM}|l\.[ ]?l\.[ ]?c|l\.[ ]?p)\W*$", re.I)
_AS_ROLE = regex(
    rf"\b(?:as|its){_W}+(?:\w+{_W}+){{0,3}}(?:depositor|trustee|servicer|agent|administrator|sponsor|manager|managing"
    r"|partner|member|attorney|advis[eo]r)\b",
    re.I,
)


@record(frozen=True, slots=True)
class Signatory:
    """What a line of a signature block names: the person, the same person a second time, the office."""

    person: Place | None
    again: Place | None
    office: Place | None


@cache
def production() -> pp.ParserElement:
    """The production of a person with the office, in one line."""
    import pyparsing as pp

    office_word = pp.Regex(rf"(?i:{_OFFICE})(?![\w'’])").set_name("office word")
    suffix = pp.Regex(rf"(?i:{_SUFFIX})").set_name("suffix")
    word = (
        ~office_word
        + pp.Regex(
            r"[^\W\d_][\w.'’`-]*?[a-z](?=(?:President|Chief|Vice|Executive|Senior)\b)"
            r"|[^\W\d_][\w.'’`-]*|[(\"“][^\W\d_][\w.'’ -]*[)\"”]"
        )
    ).set_name("word")
    here = pp.Empty().leave_whitespace().set_parse_action(lambda _, at, __: at)
    person = (pp.OneOrMore(word) + pp.Optional(pp.Suppress(",") + suffix) + here("person_end")).set_name(
        "person"
    )
    mark = pp.Suppress(pp.Regex(r"[,;:–—-]+"))
    office = (
        pp.Empty().set_parse_action(lambda _, at, __: at)("office_start") + pp.Optional("(") + office_word
    ).set_name("office")
    return (pp.Optional(person) + pp.Optional(mark) + pp.Optional(office)).set_name("signatory")


_ISLAND = ready(production)


def split(text: str, start: int, end: int) -> Signatory:
    """What the line from `start` to `end` names; `person` is None where it does not begin with a name."""
    found = parse_at(_ISLAND, text[start:end], 0, end - start)
    if found is None:
        return Signatory(None, None, None)
    results = found.results
    person_end = results.get("person_end", 0)
    office = start + results["office_start"] if "office_start" in results else None
    if not person_end:
        return Signatory(None, None, (office, end) if office is not None else None)
    person, again = _doubled(text, start, start + person_end)
    return Signatory(person, again, (office, end) if office is not None else None)


def _doubled(text: str, start: int, end: int) -> tuple[Place, Place | None]:
    """A name, and its repetition if it stands there twice: signed and typed."""
    words = [
        (start + word.start(), start + word.end()) for word in regex(r"[^\s\xa0]+").finditer(text[start:end])
    ]
    if len(words) >= 4:
        last = _plain(text, words[-1])
        for index in range(1, len(words) - 2):
            first, second = _plain(text, words[0]), _plain(text, words[index + 1])
            if _plain(text, words[index]) == last and first[:1] == second[:1]:
                return (start, words[index][1]), (words[index + 1][0], end)
    return (start, end), None


def _plain(text: str, place: Place) -> str:
    return regex(r"\W").sub("", text[slice(*place)]).casefold()


def is_office(words: str) -> bool:
    """Whether the words name an office."""
    return bool(_HAS_OFFICE.search(words) or regex(r"(?i:sr|exec|asst)\.?\s*").fullmatch(words))


def is_organisation(words: str) -> bool:
    """Whether the words name a company, a trust or another body, or as what it signs ("as Depositor")."""
    return bool(_ORGANISATION.search(words) or _AS_ROLE.search(words))


def ends_organisation(words: str) -> bool:
    """Whether the words end as the name of an organisation does, with its legal form."""
    return bool(_LEGAL_FORM.search(words))


def is_legal_form(words: str) -> bool:
    """Whether the words are no more than the end of an organisation's name: "CORP.", "Holdings, Inc."."""
    return len(words.split()) < 3 and ends_organisation(words)


def is_suffix(words: str) -> bool:
    """Whether the words are no more than what stands after a person's name: "Jr.", "Ph.D."."""
    return _SUFFIX_ALONE.fullmatch(words) is not None


def is_person(words: str) -> bool:
    """Whether the words may name a person: two to seven, of which none is a company's or an office's."""
    if is_organisation(words) or is_office(words) or regex(r"\d").search(words):
        return False
    return 2 <= len(regex(r"[^\W\d_][\w.'’-]*").findall(words)) <= 7 and not words.rstrip().endswith(":")


def same_person(first: str, second: str) -> bool:
    """Whether two names may be one person's: the same last or first word."""
    left, right = (
        regex(r"[^\W\d_]+").findall(re.sub(rf"(?i:,?\s*{_SUFFIX})\s*$", "", name).casefold())
        for name in (first, second)
    )
    return bool(left and right) and (left[-1] == right[-1] or left[0] == right[0])
