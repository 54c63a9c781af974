"""Signature pages: where one begins and ends, and who signed on it, for whom, as what, when.

::

    page      = ( heading , [ sentence ] | sentence ) , block , { block }
    heading   = "SIGNATURE" , [ "S" | "(S)" ]                            alone on its line, letter-spaced too
    sentence  = "Pursuant to the requirements of the Securities Exchange Act of 1934" … "authorized" , [ "." ]
    block     = { registrant | date } , [ "By" , [ organisation , "By" ] ] , signed , [ rule ] ,
                [ name ] , [ title ] , { date }
    signed    = mark , person                                            /s/ Jane Roe
              | "By" , person                                            By: Jane Roe
              | "By" , ( rule | nothing )                                unsigned
    name      = [ "Name" ] , person
    title     = [ "Title" | "Its" ] , office , { line break , office }
    date      = [ "Date" | "Dated" ] , a date

The parts of a block stand in cells that may be laid out in any way: one below the other, in two columns, in
the cells of a table, or all in one line. So a page is first cut into tokens
(`lint8k.grammar.signature_tokens`), and these are then read in order; rows and empty lines only tell which
cells belong together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from lint8k.grammar import dates, landmarks, signature_tokens
from lint8k.grammar.dates import Date
from lint8k.grammar.persons import (
    ends_organisation,
    is_legal_form,
    is_office,
    is_organisation,
    is_person,
    is_suffix,
    same_person,
    split,
)
from lint8k.grammar.signature_tokens import Kind, Token
from lint8k.patterns import regex
from lint8k.records import field, record

Place = tuple[int, int]


@record(frozen=True, slots=True)
class Block:
    """One signature: the places of its parts, None for one that is not there; at `place` it is or belongs."""

    start: int
    end: int
    registrant: Place | None
    signer: Place | None
    name: Place | None
    title: Place | None
    date: Date | None
    place: Place


@record(frozen=True, slots=True)
class Page:
    """The signature page: from its heading (or its first sentence) to the end of its last block."""

    start: int
    end: int
    blocks: tuple[Block, ...]


_W = r"[\s\xa0]"
SENTENCE = regex(
    rf"pursuant{_W}+to{_W}+(?:the{_W}+)?requirements?{_W}+of{_W}+(?:the{_W}+)?(?:sections?[^\n]{{0,40}}of{_W}+the{_W}+)?"
    rf"securit(?:y|ies){_W}+(?:and{_W}+)?exchange{_W}+act",
    re.I,
)
"""Where the sentence above the signatures begins; no other part of a current report has these words."""
_OPENING = 1000
"""So far before its requirements that sentence begins, at the most."""
_SENTENCE_END = regex(
    rf"\b(?i:authori[sz]ed(?:{_W}+(?:person|officer|representative)s?)?)\b{_W}*[.;:,]?|\bundersigned\.|(?=\n[^\S\n]*\n\s*(?![\sa-z]))"
)
"""Where it ends: with its last words, else where a paragraph begins that is not the rest of it."""
_HEADING = regex(
    r"^[^\S\n]*S[^\S\n]?I[^\S\n]?G[^\S\n]?N[^\S\n]?A[^\S\n]?T[^\S\n]?U[^\S\n]?R[^\S\n]?E[^\S\n]?"
    r"(?:S|\(S\))?(?:[^\S\n]+PAGE)?[^\S\n]*[:.]?[^\S\n]*$",
    re.I | re.M,
)
_REACH = 6000
"""How far below its sentence a signature page may go on, in characters."""
_EXHIBIT = regex(r"^[^\S\n]*Exhibit[^\S\n]+\d{1,3}(?:\.\d{1,3})?[^\S\n]*$", re.I | re.M)
"""The heading of an exhibit that is set out below the page, and ends it."""
_LICENCE = regex(
    rf"registered{_W}+in-house{_W}+counsel|attorney{_W}+at{_W}+law|certified{_W}+public{_W}+accountant", re.I
)
"""What a signer is besides the office: no title."""
_ITS = regex(rf"its{_W}+", re.I)
_SMALL = frozenset({"and", "of", "the", "for", "as", "by", "its", "to", "a", "in", "de", "van", "von"})
_PAGE_NUMBER = regex(r"[\s\xa0]+-?[\s\xa0]?\d{1,3}[\s\xa0]?-?$")
_SIGNED = regex(rf"/{_W}?s{_W}?/|\\s\\|^[^\S\n]*by{_W}*:", re.I | re.M)


def find(text: str, start: int) -> Page | None:
    """The signature page of a main document, at or after `start`; None where there is none."""
    sentence = landmarks.search(SENTENCE, text, ("requirement",), start, len(text), before=_OPENING)
    if sentence:
        heading = _heading_above(text, start, sentence.start())
        ending = _SENTENCE_END.search(text, sentence.end(), sentence.end() + 600)
        return _page(text, sentence.start() if heading is None else heading, (ending or sentence).end())
    for match in _HEADING.finditer(text, start):
        if _SIGNED.search(text, match.end(), match.end() + 1200):
            return _page(text, match.end() - len(match[0].lstrip()), match.end())
    return None


def _heading_above(text: str, start: int, sentence: int) -> int | None:
    """Where the heading above the sentence begins, if nothing but a page's furniture parts the two."""
    low = max(start, sentence - 300)
    headings = list(_HEADING.finditer(text, low, sentence))
    if headings and not regex(r"[A-Za-z]{5}").search(text[headings[-1].end() : sentence]):
        return headings[-1].end() - len(headings[-1][0].lstrip())
    beside = re.search(rf"SIGNATURE(?:S|\(S\))?{_W}*$", text[low:sentence], re.I)
    return low + beside.start() if beside else None


def _page(text: str, start: int, below: int) -> Page:
    """The page from `start` on, its first block after `below`; a sentence further down begins it anew."""
    stop = min(len(text), below + _REACH)
    pasted = _EXHIBIT.search(text, below, stop)
    stop = pasted.start() if pasted else stop
    blocks: list[Block] = []
    while True:
        further = SENTENCE.search(text, below, stop)
        end = further.start() if further else stop
        reader = _Reader(text)
        blocks += reader.read(list(signature_tokens.find(text, below, end)))
        below = max([below, reader.end, *(block.end for block in blocks)])
        if further is None or not blocks:
            break
        ending = _SENTENCE_END.search(text, further.end(), further.end() + 600)
        below = (ending or further).end()
    return Page(start, below, tuple(blocks))


@record(slots=True)
class _Draft:
    """A block while it is read."""

    registrant: Place | None
    by: Token | None = None
    mark: Token | None = None
    rule: Token | None = None
    signer: Place | None = None
    name: Place | None = None
    title: Place | None = None
    labelled: set[Kind] = field(default_factory=set)
    last: Token | None = None
    first: int = 0

    @property
    def begun(self) -> bool:
        """Whether more than the beginning of the block has been read."""
        return bool(self.signer or self.name or self.title)

    @property
    def place(self) -> Place:
        """Where the signature is, or where it belongs."""
        anchor = self.mark or self.by
        if self.signer:
            return (
                min(anchor.start, self.signer[0]) if anchor and anchor.kind is Kind.MARK else self.signer[0],
                self.signer[1],
            )
        if anchor:
            return anchor.start, anchor.end
        if self.rule:
            return self.rule.start, self.rule.end
        found = self.name or self.title
        assert found is not None
        return found


class _Reader:
    """Reads the tokens of a page in order, into blocks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.drafts: list[_Draft] = []
        self.draft: _Draft | None = None
        self.pending: list[Token] = []
        self.count = 0
        self.end = 0
        self.dates: list[tuple[int, Date]] = []
        self.rule: Token | None = None
        self.dated: Token | None = None
        self.want: Kind | None = None

    def read(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """The blocks of a page."""
        ordered = _columns(self.text, list(takewhile(lambda token: token.kind is not Kind.END, tokens)))
        for token, following in zip(ordered, [*ordered[1:], None], strict=False):
            self.count += 1
            if token.kind is Kind.TEXT and self._is_prose(token):
                break
            if token.kind is Kind.TEXT:
                self._text(token)
            elif token.kind is Kind.DATE:
                assert token.date is not None
                self.dates.append((self.count, token.date))
                self.dated = None
            elif token.kind is Kind.DATED:
                self.dated = token
                self.end = max(self.end, token.end)
            elif token.kind is Kind.RULE:
                self._rule(token)
            elif token.kind is Kind.REGISTRANT:
                self._close()
            elif token.kind is not Kind.CAPTION:
                self._label(token, following)
        if self.draft is None and not self.drafts:
            self._unmarked()
        self._close()
        return self._blocks()

    def _words(self, place: Place | Token) -> str:
        start, end = (place.start, place.end) if isinstance(place, Token) else place
        return self.text[start:end]

    def _is_prose(self, token: Token) -> bool:
        """Whether a cell is running text, which ends a page that has signatures."""
        if not (self.drafts or self.draft):
            return False
        words = self._words(token)
        plain = [word for word in words.split() if word[0].islower() and word not in _SMALL]
        return len(plain) >= 4 and not words.startswith("(") and not is_office(words)

    # -- tokens

    def _label(self, token: Token, following: Token | None) -> None:
        draft = self.draft
        signed = draft.signer if draft and draft.mark and not draft.name else None
        below = self._words(following) if following and following.kind is Kind.TEXT else ""
        if token.kind is Kind.BY and signed and same_person(self._words(signed), below):
            self.want = Kind.NAME  # "By" stands before the typed name, below the signature
            return
        again = (
            draft is not None
            and {
                Kind.BY: draft.begun and not self._is_intermediary(draft) and not self._is_headed(draft),
                Kind.MARK: draft.mark is not None or (draft.begun and not self._is_headed(draft)),
                Kind.NAME: draft.name is not None,
                Kind.TITLE: False,
            }[token.kind]
        )
        if again:
            self._close()
        if self.draft is None:
            self._open()
        assert self.draft is not None
        beside_name = token.kind is Kind.TITLE and self.want is Kind.NAME and self.draft.name is None
        if token.kind is Kind.BY:
            self.draft.by, self.draft.signer = token, None
            if not self._is_headed(self.draft):
                self.draft.title = None
        elif token.kind is Kind.MARK:
            self.draft.mark = token
        elif token.kind is Kind.TITLE and Kind.TITLE not in self.draft.labelled:
            self.draft.title = None
        self.draft.labelled.add(token.kind)
        self.draft.last = token
        self.want = Kind.NAME if beside_name else token.kind  # both labels may stand before both values

    @staticmethod
    def _is_headed(draft: _Draft) -> bool:
        """Whether a block begins with the typed name under its label, above the signature."""
        return Kind.NAME in draft.labelled and not (draft.mark or draft.signer or draft.rule)

    def _is_intermediary(self, draft: _Draft) -> bool:
        """Whether what has been read of a block names an organisation that signs for the registrant."""
        return (
            not draft.mark
            and not draft.name
            and (draft.signer is None or is_organisation(self._words(draft.signer)))
        )

    def _rule(self, token: Token) -> None:
        draft = self.draft
        if draft is None:
            self.rule = token
        elif self.want in (Kind.BY, Kind.MARK):
            draft.rule = token
            self.want = Kind.MARK if draft.mark and draft.mark.row == token.row else Kind.RULE

    def _text(self, token: Token) -> None:
        if self.dated and token.row - self.dated.row <= 1:
            self.dated = None
            misprinted = dates.misprinted(self.text, token.start, token.end)
            if misprinted:
                self.dates.append((self.count, misprinted))
                return
            if regex(r"\d{4}|^[A-Z][a-z]+ ,").search(self._words(token)):
                return
        if self.draft is None:
            self._loose(token)
        elif self.want in (Kind.BY, Kind.MARK):
            self._signer(token, self.draft)
        elif self.want in (Kind.NAME, Kind.RULE):
            self._name(token, self.draft)
        else:
            self._title(token, self.draft)

    def _loose(self, token: Token) -> None:
        """A cell outside any block: a registrant, or the typed name under a rule that nobody signed on."""
        if (
            self.rule
            and token.row - self.rule.row <= 1
            and is_person(split_words := self._words(token))
            and split_words
        ):
            rule = self.rule
            self._open()
            assert self.draft is not None
            self.draft.rule, self.want = rule, Kind.RULE
            self._name(token, self.draft)
            return
        self.pending.append(token)

    def _signer(self, token: Token, draft: _Draft) -> None:
        words = self._words(token)
        anchor = draft.mark or draft.by
        assert anchor is not None
        found = split(self.text, token.start, token.end)
        if draft.mark is None and is_organisation(words):
            draft.signer = (token.start, token.end)
            draft.last = token
            return
        if found.person is None and found.office is None:
            found_person: Place | None = (token.start, token.end)
        else:
            found_person = found.person
        if found_person is None or (draft.mark is None and token.row > anchor.row):
            self._name(token, draft)
            return
        if draft.signer and not is_organisation(self._words(draft.signer)):
            draft.signer = _hull(draft.signer, found_person)
        else:
            draft.signer = found_person
        draft.last = token
        if found.again:
            draft.name = found.again
        if found.office:
            draft.title = found.office
        self.want = Kind.TITLE if found.office or found.again else Kind.RULE

    def _name(self, token: Token, draft: _Draft) -> None:
        """A cell where the typed name is expected: it, the rest of the signature, or already the title."""
        if draft.signer and not draft.name and is_suffix(self._words(token)):
            draft.signer, draft.last = _hull(draft.signer, (token.start, token.end)), token
            return
        found = split(self.text, token.start, token.end)
        continues = found.person is not None and self._continues(token, draft)
        signed = self._words(draft.signer) if draft.signer else None
        rest = (
            continues
            and draft.name is None
            and self.want is Kind.RULE
            and not same_person(signed or "", self._words(token))
        )
        if rest and found.person and draft.signer and self._is_cut(draft.signer):
            draft.signer, draft.last = _hull(draft.signer, found.person), token
            return
        if found.person is None or not (
            self.want is Kind.NAME
            or is_person(self._words(found.person))
            or (signed and same_person(signed, self._words(found.person)))
        ):
            self.want = Kind.TITLE
            self._title(token, draft)
            return
        draft.name = _hull(draft.name, found.person) if draft.name and continues else found.person
        draft.title = found.office or draft.title
        draft.last = token
        self.want = Kind.NAME if self._is_cut(draft.name) and not found.office else Kind.TITLE

    def _is_cut(self, place: Place) -> bool:
        """Whether a name runs on into the next line: a single word, or one that ends with an initial."""
        words = self._words(place).split()
        return len(words) == 1 or bool(regex(r"[^\W\d_]\.?|\(.*\)").fullmatch(words[-1]))

    def _continues(self, token: Token, draft: _Draft) -> bool:
        last = draft.last
        return last is not None and last.paragraph == token.paragraph and token.row - last.row <= 1

    def _title(self, token: Token, draft: _Draft) -> None:
        words = self._words(token)
        if _LICENCE.fullmatch(words):
            return
        if (
            draft.signer
            and draft.name is None
            and is_person(words)
            and same_person(self._words(draft.signer), words)
        ):
            draft.name, draft.last = (token.start, token.end), token
            return
        if draft.title and draft.name and draft.title[1] <= draft.name[0]:
            draft.title = None  # what stood beside the signature is not the office of the typed name
        if draft.title is None:
            fits = self.want is Kind.TITLE and draft.last is not None and draft.last.kind is Kind.TITLE
            fits = fits or is_office(words) or (self._continues(token, draft) and not is_organisation(words))
        else:
            before = self._words(draft.title).rstrip()
            fits = (
                (self._continues(token, draft) and not is_organisation(words))
                or before.endswith((",", "&", "-", "–", "/"))
                or before.split()[-1].lower() in ("and", "of", "the", "for")
                or (is_office(words) and not is_organisation(words))
                or words.startswith("(")
            )
        if not fits:
            self._close()
            self.pending = [token]
            return
        office = (token.start + (its.end() if (its := _ITS.match(words)) else 0), token.end)
        draft.title = office if draft.title is None else _hull(draft.title, office)
        draft.last = token

    # -- blocks

    def _open(self) -> None:
        registrant = self._registrant()
        if registrant is None and self.drafts:
            registrant = self.drafts[-1].registrant
        self.draft = _Draft(registrant, first=self.count)
        self.pending = []
        self.rule = None

    def _close(self) -> None:
        draft = self.draft
        if draft and (draft.by or draft.mark or draft.rule or draft.begun):
            self.drafts.append(draft)
        self.draft = None
        self.pending = []
        self.want = None

    def _registrant(self) -> Place | None:
        """The registrant among the cells before a block: the first organisation, else the first cell."""
        groups: list[list[Token]] = []
        for token in self.pending:
            last = groups[-1][-1] if groups else None
            if last and self._runs_on(last, token) and not ends_organisation(self._words(last)):
                groups[-1].append(token)
            else:
                groups.append([token])
        places = [(group[0].start, group[-1].end) for group in groups]
        return next(
            (place for place in places if is_organisation(self._words(place))), places[0] if places else None
        )

    def _runs_on(self, token: Token, following: Token) -> bool:
        """Whether a cell goes on with another: in the next line of its paragraph, or in its line."""
        if token.row == following.row:
            short = len(self._words(token).split()) < 3 and "," not in self._words(token)
            return (
                short
                or is_legal_form(self._words(following))
                or (following.start - token.end <= 4 and "\t" not in self.text[token.end : following.start])
            )
        return token.paragraph == following.paragraph and following.row - token.row == 1

    def _unmarked(self) -> None:
        """A page with neither mark nor label: the typed name above an office, or the last name of all."""
        people = [
            index
            for index, token in enumerate(self.pending)
            if is_person(self._words(split(self.text, token.start, token.end).person or token))
        ]
        if not people:
            return
        index = people[-1]
        token, below = self.pending[index], self.pending[index + 1 :]
        self.pending = self.pending[:index]
        self._open()
        assert self.draft is not None
        self.want = Kind.RULE
        for cell in [token, *below]:
            if self.draft is not None:
                self._name(cell, self.draft) if self.want is Kind.RULE else self._title(cell, self.draft)
        self._close()

    def _blocks(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for draft in self.drafts:
            title = draft.title and self._unnumbered(draft.title)
            parts = [part for part in (draft.signer, draft.name, title, draft.place) if part]
            end = max(part[1] for part in parts)
            first = min(part[0] for part in parts)
            date = self._date(draft)
            if date and (len(self.drafts) == 1 or date.start < end):
                end = max(end, date.end)
            start = draft.registrant[0] if draft.registrant and draft.registrant[0] < first else first
            blocks.append(
                Block(start, end, draft.registrant, draft.signer, draft.name, title, date, draft.place)
            )
        return tuple(blocks)

    def _unnumbered(self, title: Place) -> Place:
        """A title without the number of the page, where all is printed in one line."""
        number = _PAGE_NUMBER.search(self.text, *title)
        return (title[0], number.start()) if number else title

    def _date(self, draft: _Draft) -> Date | None:
        """The date of a block: the last above it where dates stand above signatures, else the next below."""
        if not self.dates:
            return None
        if self.dates[0][0] < self.drafts[0].first:
            return [date for count, date in self.dates if count <= draft.first][-1]
        return next((date for count, date in self.dates if count >= draft.first), self.dates[-1][1])


def _hull(first: Place, second: Place) -> Place:
    return min(first[0], second[0]), max(first[1], second[1])


def _columns(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens in the order of reading: where two sign side by side, the left column comes first."""
    rows: dict[int, list[Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    edges = [
        [token.column for token in row if token.kind is kind][1:2]
        for row in rows.values()
        for kind in (Kind.BY, Kind.MARK)
    ]
    edge = min((column for columns in edges for column in columns), default=None)
    if edge is None:
        return list(tokens)
    left: list[Token] = []
    right: list[Token] = []
    for row in rows.values():
        tabbed = "\t" in text[row[0].end : row[-1].start]
        for index, token in enumerate(row):
            beyond = 2 * index >= len(row) > 1 if tabbed else token.column >= edge - 3
            (right if beyond else left).append(token)
    return left + right
