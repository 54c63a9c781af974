"""What the rules on the cover share: where a missing field belongs, and which registrants are foreign."""

from __future__ import annotations

from lint8k.api import Filing, NamedTuple, Registrant, Span, law, once, regex

_READ = ("report_date", "name", "state", "file_number", "ein", "address", "zip", "phone", "former_name")
_ENOUGH = 4
_PLACEHOLDER = regex(r"[●•]|\bT\.?B\.?[DA]\b|\[[_\s●•A-Za-z]+\](?!\s*[A-Z])|\bX{2,}\b")
_ZIP = regex(r"\d{5}(?:-\d{4})?")
_SHAPES = {
    "address": regex(r"[a-zA-Z.][\s,]{1,40}(?!20549)\d{5}(?:-\d{4})?(?![\w-])"),
    "phone": regex(
        r"(?<![\w-])\(?[\s\xa0]{0,2}\d{3}[\s\xa0]{0,2}(?:\)|[-–.])[\s\xa0]{0,3}\d{3}[-–.]\d{4}(?![\w-])"
    ),
}
"""What an address ends with and what a telephone number is, for covers that print them without the labels of the form."""
_NAMES = (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii "
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan "
    "minnesota mississippi missouri montana nebraska nevada newhampshire newjersey newmexico newyork "
    "northcarolina northdakota ohio oklahoma oregon pennsylvania rhodeisland southcarolina "
    "southdakota tennessee texas utah vermont virginia washington westvirginia wisconsin wyoming "
    "puertorico districtofcolumbia unitedstates unitedstatesofamerica"
)
_CODES = (
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny "
    "nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr us usa"
)
_STATES = frozenset((*_NAMES.split(), *_CODES.split()))
_LETTERED = regex(
    r"(?<![\w-])(?=[\d-]*[lIoOSB])(?:(?P<ein>[\dlIoOSB]{2}-[\dlIoOSB]{7})|(?P<file>[0oO]{2}[01lIoO]-[\dlIoOSB]{5}))(?![\w-])"
)
_DIGITS = str.maketrans("lIoOSB", "110058")
_MOST_LETTERS = 2


class Lettered(NamedTuple):
    """A number of the cover with a letter for a digit: which one it is, by the name of its field, and how it should read."""

    field: str
    span: Span
    right: str


@once
def lettered(filing: Filing) -> tuple[Lettered, ...]:
    """The employer identification and file numbers of the cover in which letters stand for digits."""
    labels = [label for name, label in filing.cover.labels.items() if name != "form"]
    if not labels:
        return ()
    start = filing.text.rfind("\n\n", 0, min(label.start for label in labels)) + 1
    end = max(label.end for label in labels) + 60
    return tuple(
        Lettered(
            "ein" if match["ein"] else "file_number",
            filing.span(*match.span()),
            match[0].translate(_DIGITS),
        )
        for match in _LETTERED.finditer(filing.text, start, min(end, filing.cover.span.end))
        if sum(map(str.isalpha, match[0])) <= _MOST_LETTERS
    )


def lacking(filing: Filing, field: str) -> Span | None:
    """Where a field belongs that no registrant has: its label, or the form's title if that is missing too.

    None if a registrant has it (what is printed once may stand for all), if a blank to be filled in stands at
    the label (a left-over of drafting), if a letter stands for a digit in it, if words run into a label, for
    then the text has lost its breaks, if one label asks for two of the name, the state and the address, so
    that what stands there may not have been told apart, if so few labels were found that the cover cannot be
    judged, or if the cover has what is asked for and only the label is lacking.
    """
    cover = filing.cover
    asked = cover.labels.get(field)
    if asked and sum(cover.labels.get(other) == asked for other in ("name", "state", "address")) > 1:
        return None
    if any(filing.text[label.end : label.end + 1].isalnum() for label in cover.labels.values()):
        return None
    if any(getattr(registrant, field) for registrant in cover.registrants):
        return None
    if any(number.field == field for number in lettered(filing)):
        return None
    label = cover.labels.get(field)
    if label is not None:
        return None if placeholder_at(filing, label) else label
    if sum(name in cover.labels for name in _READ) < _ENOUGH:
        return None
    shape = _SHAPES.get(field)
    if shape and shape.search(filing.text, cover.span.start, cover.span.end):
        return None
    return cover.labels.get("form")


def placeholder_at(filing: Filing, label: Span) -> bool:
    """Whether a mark for words still to come stands at a label: a bullet, TBD, words in square brackets."""
    start = filing.text.rfind("\n\n", 0, label.start) + 1
    return bool(_PLACEHOLDER.search(filing.text, max(start, label.start - 200), label.end + 60))


def is_american(registrant: Registrant) -> bool:
    """Whether a registrant is of a state of the United States, as far as its cover says."""
    return registrant.state is not None and _is_state(registrant.state.text)


def is_in_america(registrant: Registrant) -> bool:
    """Whether a registrant's offices are in the United States, by its zip code and the state before it."""
    code, address = registrant.zip, registrant.address
    if code is None or address is None or not _ZIP.fullmatch(code.text):
        return False
    words = regex(r"[\s,]+").split(address.text.strip(" ,."))
    return any(_is_state("".join(words[-count:])) for count in (1, 2))


def state_of_offices(registrant: Registrant) -> str | None:
    """The state in which a registrant with a zip code has its offices, None where it cannot be told (see `state_of_address`)."""
    code = registrant.zip
    return state_of_address(registrant) if code and _ZIP.fullmatch(code.text) else None


def state_of_address(registrant: Registrant) -> str | None:
    """The state with which the address of a registrant ends, None where it ends otherwise or goes on to a second address."""
    address = registrant.address
    if address is None:
        return None
    words = regex(r"[\s,]+").split(address.text.strip(" ,."))
    if any(_ZIP.fullmatch(word) for word in words[2:]):
        return None
    return next((found for count in (3, 2, 1) if (found := law.state(" ".join(words[-count:])))), None)


def _is_state(words: str) -> bool:
    return (
        regex(r"^(?:the)?(?:state|commonwealth)of").sub("", regex(r"[^a-z]").sub("", words.lower()))
        in _STATES
    )
