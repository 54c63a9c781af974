"""Which printed value belongs to which printed label of a cover.

::

    cover  = { group }
    group  = values , labels          the label below its value, as the form is printed
           | labels , values          the label above
    values = { row of values } ,  labels = { row of labels }
    beside = label , value             on one line

Cells are read in the order of the lines. Runs of values and runs of labels alternate, whether a filing prints
them in columns, in table rows or stacked one a line; within a run of each, the shape of a figure, the columns
and the order decide. A figure that is misprinted has no shape, and goes to the label that the columns or the
order give it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from lint8k.grammar import cover_shapes, cover_table
from lint8k.grammar.cover_labels import (
    ADDRESS,
    EIN,
    FILE_NUMBER,
    FORMER_NAME,
    NAME,
    PHONE,
    REPORT_DATE,
    STATE,
    ZIP,
)
from lint8k.grammar.cover_pieces import (
    FIGURES,
    NUMBERED,
    Bound,
    Piece,
    Place,
    figure_in,
    is_none,
    remainder,
    trimmed,
    worth_of,
)
from lint8k.patterns import regex
from lint8k.records import record

_MOST = 120
"""How many values, the nearest ones, are looked at for a run of labels."""
_LABELS_ALIKE = 3
"""So many fields, each with a label twice on a line, tell of registrants side by side."""
_PLURAL = regex(r"registrants\b|registrants?\(s\)|charters|numbers|nos\b|\bits/their", re.I)
_BRACKETED = regex(r"\([^()]*\)$")


@record(frozen=True, slots=True)
class _Column:
    """A label within a run of labels: its fields, and its place among them."""

    fields: tuple[str, ...]
    line: int
    slot: int
    slots: int
    left: int
    right: int
    plural: bool
    start: int
    tabbed: bool


def bind(text: str, found: Sequence[Piece | None]) -> Bound:
    """Give every label its value; registrants that stand side by side are read one after the other."""
    bound = Bound()
    found = _values_first(text, found)
    for piece in found:
        if piece is not None:
            for name in piece.fields:
                bound.labels.setdefault(name, piece.place)
    for side in _sides(text, found, {NAME, STATE, FILE_NUMBER, EIN}) or [list(found)]:
        rest = _without_grids(cover_table.read(text, side, bound), bound)
        for part in _sides(text, rest, {ADDRESS}) or [rest]:
            _bind(text, part, bound)
    return bound


def _values_first(text: str, found: Sequence[Piece | None]) -> Sequence[Piece | None]:
    """The pieces, those of a line with its values first where a label begins among them that the next line goes on with.

    So it is where the labels of a row stand at its foot and a value is of more lines than another: the label that begins
    higher up would part that value from its own label.
    """
    begun = [
        at
        for at in range(1, len(found) - 1)
        if (piece := found[at]) is not None
        and piece.label is not None
        and text.startswith("(", piece.start)
        and ")" not in text[piece.start : piece.end]
        and (after := found[at + 1]) is not None
        and after.line == piece.line
        and after.label is None
        and (before := found[at - 1]) is not None
        and before.line == piece.line
        and before.label is None
    ]
    if not begun:
        return found
    ordered = list(found)
    for at in begun:
        ordered[at], ordered[at + 1] = ordered[at + 1], ordered[at]
    return ordered


def _sides(text: str, found: Sequence[Piece | None], telling: set[str]) -> list[list[Piece | None]]:
    """The pieces of each registrant where several stand side by side, each with all its labels; none where they do not.

    They do where line after line says the same labels once for each, and one of them is `telling`.
    """
    rows: dict[int, list[Piece]] = {}
    for piece in found:
        if piece is not None and piece.fields and piece.fields != (REPORT_DATE,):
            rows.setdefault(piece.line, []).append(piece)
    alike = [sides for row in rows.values() if len(row) > 1 and len(sides := _repeated(text, row)) > 1]
    count = min(map(len, alike), default=0)
    alike = [sides for sides in alike if len(sides) == count]
    named = {name for sides in alike for piece in sides[0] for name in piece.fields}
    if len(named) < _LABELS_ALIKE or not named & telling:
        return []
    middles = [
        sorted((sides[at][-1].right + sides[at + 1][0].left) / 2 for sides in alike)[len(alike) // 2]
        for at in range(count - 1)
    ]
    slots = [side[0].slot for side in alike[0][1:]]
    parts: list[list[Piece | None]] = [[] for _ in range(count)]
    for piece in found:
        if piece is None:
            for part in parts:
                part.append(None)
        elif piece.tabbed:
            parts[bisect_right(slots, piece.slot)].append(piece)
        else:
            parts[bisect_right(middles, (piece.left + piece.right) / 2)].append(piece)
    return parts


def _repeated(text: str, row: list[Piece]) -> list[list[Piece]]:
    """The labels of a line, parted where they begin to say the same again; all of them together where they do not."""
    words = [" ".join(text[slice(*piece.place)].lower().split()) for piece in row]
    size = len(set(words))
    if len(row) % size or words != words[:size] * (len(row) // size):
        return [row]
    return [row[at : at + size] for at in range(0, len(row), size)]


def _without_grids(found: Sequence[Piece | None], bound: Bound) -> list[Piece | None]:
    """Bind the values of tables with a row for each registrant; returns the pieces without those of the tables."""
    taken: set[Place] = set()
    for (labels, run), (others, values) in pairwise(_groups(found, taken)):
        if labels and run and values and not others:
            taken.update(piece.place for piece in cover_table.grid(run, values, bound))
    return [None if piece is not None and piece.place in taken else piece for piece in found]


def _bind(text: str, found: Sequence[Piece | None], bound: Bound) -> None:
    """Give the labels of one registrant their values."""
    taken: set[Place] = set()
    _beside(text, found, bound, taken)
    groups = list(_groups([piece for piece in found if piece is None or piece.place not in taken], taken))
    below = _labels_above(text, groups)
    for index, (labels, run) in enumerate(groups):
        if not labels:
            continue
        other = index + 1 if below else index - 1
        values = groups[other][1] if 0 <= other < len(groups) and not groups[other][0] else []
        values = values[:_MOST] if below else values[-_MOST:]
        columns = _merged(text, run)
        if (
            columns
            and not below
            and index + 1 < len(groups)
            and groups[index + 1][1]
            and not groups[index + 1][0]
        ):
            columns = _next_line(text, columns, values, groups[index + 1][1], bound)
        _assign(text, columns, values, bound, taken)
    _strays(text, found, bound)
    _zips(text, bound)
    if NAME not in bound.values and NAME not in bound.labels:
        _unlabelled_name(text, found, bound)


def _beside(text: str, found: Sequence[Piece | None], bound: Bound, taken: set[Place]) -> None:
    """Bind the values that stand on the line of their label, after it, or below a label that a colon ends."""
    for index, piece in enumerate(found[:-1]):
        value = found[index + 1]
        if piece is None or value is None or piece.label is None or value.label is not None:
            continue
        if value.line != piece.line:
            _under(text, found, index, bound, taken)
            continue
        before = found[index - 1] if index else None
        fields = piece.fields or (before.fields if before else ())
        if piece.place in taken or len(fields) != 1 or fields == (REPORT_DATE,):
            continue
        first = before is None or before.line != piece.line or before.place in taken
        same_cell = piece.slot == value.slot
        name = fields[0]
        number = figure_in(text, value, name)
        plain = not piece.label.bracketed and first and _row_alternates(found, index)
        if name == FORMER_NAME and first:  # in brackets too, where nothing stands above that it could be for
            plain = plain or before is None or before.label is not None or before.place in taken
        if piece.label.colon or (same_cell and not piece.label.bracketed) or (number and first) or plain:
            if name in FIGURES and not number and not is_none(text, value.place):
                if not (piece.label.colon or same_cell) or name == PHONE:
                    continue
                number = value.place
            further = _further_lines(text, found, index + 1) if name == ADDRESS else []
            bound.add(name, [number or value.place, *further])
            taken.update((piece.place, value.place, *further))


def _under(text: str, found: Sequence[Piece | None], index: int, bound: Bound, taken: set[Place]) -> None:
    """Bind the value on the line below a label that stands alone on its own, without brackets, with a colon."""
    piece, value = found[index], found[index + 1]
    assert piece is not None
    assert piece.label is not None
    assert value is not None
    before = found[index - 1] if index else None
    alone = before is None or before.line != piece.line
    if not (alone and piece.label.colon and not piece.label.bracketed and value.line - piece.line <= 2):
        return
    if len(piece.fields) != 1 or piece.fields == (REPORT_DATE,):
        return
    name = piece.fields[0]
    number = figure_in(text, value, name)
    if name in FIGURES and not number:
        return
    lines = [value.place]
    if name == ADDRESS:
        for other in found[index + 2 : index + 7]:
            if other is None or other.label is not None or other.line - value.line >= len(lines) + 1:
                break
            lines.append(other.place)
    bound.add(name, [number] if number else lines)
    taken.update((piece.place, *lines))


def _further_lines(text: str, found: Sequence[Piece | None], index: int) -> list[Place]:
    """The values that go on with one in the same column, each alone on the next line but for a zip code drawn apart."""
    lines: list[Place] = []
    last = found[index]
    for piece in found[index + 1 : index + 6]:
        if last is None or piece is None or piece.label is not None:
            break
        if piece.line == last.line and cover_shapes.kind_of(text[slice(*piece.place)]) == ZIP:
            lines.append(piece.place)
            continue
        if piece.line != last.line + 1:
            break
        if (piece.slot != last.slot) if piece.tabbed else abs(piece.left - last.left) > 2:
            break
        lines.append(piece.place)
        last = piece
    return lines


def _row_alternates(found: Sequence[Piece | None], index: int) -> bool:
    """Whether the line of a label goes label, value, label, value to its end."""
    piece = found[index]
    row: list[bool] = []
    while index < len(found):
        other = found[index]
        if piece is None or other is None or other.line != piece.line:
            break
        row.append(other.label is not None)
        index += 1
    return len(row) % 2 == 0 and row == [True, False] * (len(row) // 2)


def _groups(found: Sequence[Piece | None], taken: set[Place]) -> Iterable[tuple[bool, list[Piece]]]:
    """Runs of labels and runs of values in turn; a date's label and what is masked end a run."""
    labels, run = False, list[Piece]()
    for piece in found:
        if piece is None or piece.fields == (REPORT_DATE,):
            if run:
                yield labels, run
                run = []
                yield False, []
            continue
        is_label = piece.label is not None
        if run and is_label != labels:
            yield labels, run
            run = []
        labels = is_label
        run.append(piece)
    if run:
        yield labels, run


def _labels_above(text: str, groups: Sequence[tuple[bool, list[Piece]]]) -> bool:
    """Whether the cover prints its labels above their values: more runs of them have figures below than above.

    Where figures do not tell, it begins with labels and ends with values.
    """
    score = 0
    for index, (labels, run) in enumerate(groups):
        if not labels:
            continue
        names = {name for piece in run for name in piece.fields if name in FIGURES}
        for other, worth in ((index - 1, -1), (index + 1, 1)):
            if 0 <= other < len(groups) and not groups[other][0]:
                score += worth * any(
                    worth_of(text, value, name)[0] >= 3 for name in names for value in groups[other][1]
                )
    kinds = [labels for labels, run in groups if run]
    return score > 0 or (score == 0 and len(kinds) > 1 and kinds[0] and not kinds[-1])


def _merged(text: str, run: Sequence[Piece]) -> list[_Column]:
    """The labels of a run: pieces that name the same field are one; pieces that name none are passed over."""
    columns: list[_Column] = []
    for piece in run:
        if not piece.fields:
            continue
        plural = _is_plural(text[piece.start : piece.end])
        for at, column in enumerate(columns):
            if set(piece.fields) & set(column.fields):
                columns[at] = _Column(
                    tuple(dict.fromkeys((*column.fields, *piece.fields))),
                    column.line, column.slot, column.slots,
                    min(column.left, piece.left), max(column.right, piece.right),
                    column.plural or plural, column.start, column.tabbed,
                )  # fmt: skip
                break
        else:
            place = (piece.line, piece.slot, piece.slots, piece.left, piece.right)
            columns.append(_Column(piece.fields, *place, plural, piece.start, piece.tabbed))
    return columns


@lru_cache(maxsize=256)
def _is_plural(words: str) -> bool:
    """Whether the words of a label speak of several registrants; those of one cover are those of the next."""
    return _PLURAL.search(words) is not None


def _assign(text: str, columns: list[_Column], values: list[Piece], bound: Bound, taken: set[Place]) -> None:
    """Bind a run of labels to a run of values."""
    if not columns or not values:
        return
    columnar = len({column.line for column in columns}) < len(columns) or any(
        column.slots > 1 for column in columns
    )
    if len({value.line for value in values}) == len(values) > 1 and all(column.tabbed for column in columns):
        columnar = False  # values one a line over a table row of labels: only their order tells
    typed = columnar and not all(column.tabbed for column in columns)
    ordered = sorted(columns, key=lambda column: (column.left if typed else 0, column.start))
    nearness = {
        (at, value.place): _nearness(text, at, ordered, value, values, columnar)
        for at, column in enumerate(ordered)
        for value in values
    }
    used = _figures(text, ordered, values, nearness, bound)
    _words(text, ordered, values, nearness, used, bound)
    taken.update(value.place for value in values)


def _figures(
    text: str,
    columns: list[_Column],
    values: list[Piece],
    nearness: dict[tuple[int, Place], float],
    bound: Bound,
) -> dict[Place, list[Place]]:
    """Bind the figures of a run, best fits first, and return what was taken of each value."""
    claims: list[tuple[float, float, Piece, str, Place]] = []
    coded = any(worth_of(text, value, ZIP)[0] >= 3 for value in values)
    for at, column in enumerate(columns):
        for name in column.fields:
            for order, value in enumerate(values if name in FIGURES else ()):
                worth, place = worth_of(text, value, name)
                near = nearness[at, value.place]
                if name == ZIP and coded and worth < 3:
                    continue  # a figure of no shape is no code where another has the shape
                if name == ZIP and worth < 3:
                    near += order / len(values)
                if place is not None and (worth >= 3 or near >= 1 or name == ZIP):
                    claims.append((worth + near, worth, value, name, place))
    claims.sort(key=lambda claim: (-claim[0], claim[2].start))
    used: dict[Place, list[Place]] = {}
    given: dict[str, list[Place]] = {}
    best: dict[str, float] = {}
    for first in (True, False):  # one figure for each label, then the figures of further registrants
        for score, worth, value, name, place in claims:
            if any(place[0] < high and low < place[1] for low, high in used.get(value.place, ())):
                continue
            if name in given and (first or worth < 3 or score < best[name] - 1.5 or name in (ZIP, PHONE)):
                continue
            best.setdefault(name, score)
            given.setdefault(name, []).append(place)
            used.setdefault(value.place, []).append(place)
    for name in (EIN, ZIP):
        if name not in given and any(name in column.fields for column in columns):
            given[name] = _said_to_lack(text, values, used)
    for name, places in given.items():
        for place in sorted(places):
            bound.add(name, [place])
    return used


def _said_to_lack(text: str, values: list[Piece], used: dict[Place, list[Place]]) -> list[Place]:
    """The N/A that ends a row of values, and is taken: what a row says last is a figure that there is none of."""
    for before, value in pairwise(values):
        last = before.line == value.line and value.line not in [
            other.line for other in values if other.start > value.start
        ]
        if last and value.place not in used and is_none(text, value.place):
            used[value.place] = [value.place]
            return [value.place]
    return []


def _words(
    text: str,
    columns: list[_Column],
    values: list[Piece],
    nearness: dict[tuple[int, Place], float],
    used: dict[Place, list[Place]],
    bound: Bound,
) -> None:
    """Bind what the figures of a run left over to its labels of words.

    A former name printed under labels of its own line gets only what no other label of words can have.
    """
    words = [
        (at, column, name)
        for at, column in enumerate(columns)
        for name in column.fields
        if name not in FIGURES
    ]
    beside_others = len({column.line for _, column, _ in words}) < len(words)
    rest: dict[int, list[tuple[Piece, Place]]] = {}
    for value in values if words else ():
        left = remainder(text, value, used.get(value.place, []))
        if left is None or cover_shapes.kind_of(text[slice(*left)]) in (EIN, FILE_NUMBER, PHONE):
            continue
        lasting = [at for at, _, name in words if name != FORMER_NAME or beside_others or is_none(text, left)]
        best = max(lasting or [at for at, _, _ in words], key=lambda at: (nearness[at, value.place], -at))
        rest.setdefault(best, []).append((value, left))
    for at, column, name in words:
        _give(text, name, column, rest.get(at, []), bound)


def _next_line(
    text: str, columns: list[_Column], above: Sequence[Piece], below: list[Piece], bound: Bound
) -> list[_Column]:
    """Bind the last line of a run's labels to the row of values below it, if that is theirs; return the others.

    It is theirs if a figure of the row has the shape of one of the labels, and none above has: a cover that prints
    its labels below their values prints this line of them above.
    """
    last = [column for column in columns if column.line == columns[-1].line]
    row = [value for value in below if value.line == below[0].line]
    names = {name for column in last for name in column.fields if name in FIGURES}
    fitting = [
        any(worth_of(text, value, name)[0] >= 3 for value in values for name in names)
        for values in (above, row)
    ]
    if fitting != [False, True]:
        return columns
    _assign(text, last, row, bound, set())
    del below[: len(row)]
    return columns[: -len(last)]


def _nearness(
    text: str, at: int, columns: list[_Column], value: Piece, values: list[Piece], columnar: bool
) -> float:
    """How well the place of a value fits a label, from 0 to 3."""
    column = columns[at]
    if len(columns) == 1:
        return 3.0
    if columnar:
        row = [other for other in values if other.line == value.line]
        if value.slots == column.slots and value.slots > len(row):
            return max(0.0, 3.0 - 1.5 * abs(value.slot - column.slot))
        if len(row) == len(columns):
            return max(0.0, 3.0 - 1.5 * abs(row.index(value) - at))
        if value.tabbed and (anchor := _anchor(text, columns, row)):
            return max(0.0, 3.0 - 1.5 * abs(row.index(value) + anchor[1] - anchor[0] - at))
        middle, other_middle = (value.left + value.right) / 2, (column.left + column.right) / 2
        overlap = min(value.right, column.right) - max(value.left, column.left)
        if overlap > 0:
            return 2.0 - min(1.0, abs(middle - other_middle) / 40)
        return max(0.0, 1.0 + overlap / 10)
    index = values.index(value)
    if len(values) == len(columns):
        return max(0.0, 3.0 - 1.5 * abs(index - at))
    from_front = 3.0 - 1.5 * abs(index - at)
    from_back = 3.0 - 1.5 * abs((len(values) - index) - (len(columns) - at))
    return max(0.0, min(2.0, max(from_front, from_back)))


def _anchor(text: str, columns: list[_Column], row: list[Piece]) -> tuple[int, int] | None:
    """A figure of a table row, and the label that its shape gives it, by their places in their rows."""
    for index, value in enumerate(row):
        for at, column in enumerate(columns):
            if any(
                name in (FILE_NUMBER, EIN) and worth_of(text, value, name)[0] >= 3 for name in column.fields
            ):
                return index, at
    return None


def _give(text: str, name: str, column: _Column, rest: list[tuple[Piece, Place]], bound: Bound) -> None:
    """Bind the words left over to a label of words."""
    if not rest:
        return
    if name in (ADDRESS, FORMER_NAME):
        bound.add(name, [place for _, place in rest])
        return
    if name == NAME:
        rest = [part for part in rest if not _BRACKETED.match(text, *part[1])] or rest
    block = _last_block(text, rest)
    if name == NAME and (names := _names(text, rest, column.plural)):
        for value in names:
            bound.add(NAME, value)
    elif name == STATE and len(block) == len(bound.values.get(FILE_NUMBER, ())) > 1:
        for _, place in block:
            bound.add(STATE, [place])
    else:
        bound.add(name, [place for _, place in block])


_COMPANY = regex(
    r"\b(?:inc|incorporated|corp|corporation|company|companies|co|l\.?l\.?c|l\.?l\.?p|l\.?p|ltd|limited"
    r"|trust|plc|p\.l\.c|n\.?v|s\.?a|a\.?g"
    r"|bancorp|bank|n\.a|partnership|partners|fund|holdings|group)\b\.?[*)\d\s(]*$",
    re.I,
)


_OF_SERIES = regex(r"\b(?:certificates|notes|bonds)\b", re.I)
"""What the second line of a name says of the securities of a trust: "Mortgage Pass-Through Certificates, Series 2003-D Trust"."""


def _names(text: str, rest: list[tuple[Piece, Place]], plural: bool) -> list[list[Place]]:
    """The names of several registrants, where each line is a name by itself; none otherwise."""
    lines: dict[int, list[Place]] = {}
    for piece, place in rest:
        lines.setdefault(piece.line, []).append(place)
    names = list(lines.values())
    if not plural and any(_OF_SERIES.search(text, *name[0]) for name in names[1:]):
        return []
    company = [bool(_COMPANY.search(text, *name[-1])) and name[-1][1] - name[0][0] > 8 for name in names]
    return names if len(names) > 1 and (all(company) or (plural and company[-1])) else []


def _last_block(text: str, rest: list[tuple[Piece, Place]]) -> list[tuple[Piece, Place]]:
    """The last lines of words that follow each other without an empty line."""
    at = len(rest) - 1
    while at > 0:
        here, before = rest[at][0], rest[at - 1][0]
        if here.line - before.line > 1 and not _unfinished(text, rest[at - 1][1], rest[at][1]):
            break
        at -= 1
    return rest[at:]


def _unfinished(text: str, before: Place, after: Place) -> bool:
    """Whether two lines with an empty one between are halves of one name."""
    return bool(
        regex(r"(?:,|&|\band|\bof|\bthe)$", re.I).search(text[before[0] : before[1]])
        or regex(r"(?:inc|corp|corporation|company|co|llc|l\.p|lp|ltd|limited|trust)\b\.?$", re.I).match(
            text[after[0] : after[1]]
        )
    )


def _zips(text: str, bound: Bound) -> None:
    """Take the zip code from the end of each address, where it has no place of its own."""
    codes = bound.values.get(ZIP, [])
    for at, address in enumerate(bound.values.get(ADDRESS, [])):
        for index in range(len(address) - 1, -1, -1):
            numbers = cover_shapes.find(text, *address[index])
            rest = text[numbers[-1].end : address[index][1]] if numbers else ""
            if (
                not numbers
                or numbers[-1].kind != ZIP
                or not regex(r"(?:,?[\s\xa0]+[A-Za-z.\s\xa0]{2,30})?").fullmatch(rest)
                or NUMBERED.search(text, address[index][0], numbers[-1].start)
            ):
                continue
            code = (numbers[-1].start, numbers[-1].end)
            if at == len(codes):
                bound.add(ZIP, [code])
                codes = bound.values[ZIP]
            if codes[at : at + 1] == [(code,)] and not rest:
                left = trimmed(text, address[index][0], code[0])
                parts = (*address[:index], *([left] if left else []), *address[index + 1 :])
                bound.values[ADDRESS][at] = parts or address
            break


def _unlabelled_name(text: str, found: Sequence[Piece | None], bound: Bound) -> None:
    """Bind the first line that is a company's name, on a cover that lost the name's label."""
    for piece in found:
        if piece is None or piece.label is not None or piece.end - piece.start > 100:
            continue
        if _COMPANY.search(text, *piece.place) and not _is_taken(piece.place, bound):
            bound.add(NAME, [piece.place])
            return


def _strays(text: str, found: Sequence[Piece | None], bound: Bound) -> None:
    """Bind figures of a certain shape whose label got nothing, wherever they stand alone."""
    for name in FIGURES:
        if bound.values.get(name) or (name in (ZIP, PHONE) and name not in bound.labels):
            continue
        best: tuple[int, Place] | None = None
        at = bound.labels.get(name, (0, 0))[0]
        for piece in found:
            if piece is None or piece.label is not None:
                continue
            worth, place = worth_of(text, piece, name)
            if worth >= 3 and place is not None and not _is_taken(place, bound):
                distance = abs(piece.start - at)
                if best is None or distance < best[0]:
                    best = (distance, place)
        if best is not None:
            bound.add(name, [best[1]])


def _is_taken(place: Place, bound: Bound) -> bool:
    return any(
        place[0] < high and low < place[1]
        for values in bound.values.values()
        for value in values
        for low, high in value
    )
