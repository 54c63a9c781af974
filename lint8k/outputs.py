"""Where each format of a report goes: to standard output, or into a file that ``--output`` names."""

from __future__ import annotations

import os
from collections.abc import Sequence

from lint8k.errors import SettingError
from lint8k.records import record
from lint8k.reports import FORMATS, SHARING


@record(frozen=True, slots=True)
class Output:
    """One format and its file; None is standard output. `inert` where the log of GitHub Actions takes the text."""

    format: str
    path: str | None = None
    inert: bool = False


def plan(formats: Sequence[str], outputs: Sequence[str], actions: bool = False) -> list[Output]:
    """What is written where, in the order in which it was asked for.

    `formats` are the words of ``--format``, `outputs` those of ``--output``: ``FORMAT=FILE``, which asks for that
    format, or ``FILE``, which takes the one that has no file of its own. In GitHub Actions (`actions`) who names no
    format gets the text and the annotations. Raises SettingError where two would be written into one another.
    """
    bound: dict[str, str] = {}
    bare: list[str] = []
    for word in outputs:
        format, equals, path = word.partition("=")
        if not equals or format not in FORMATS:
            bare.append(word)
        elif not path:
            raise SettingError(f"--output {word} names no file")
        elif bound.setdefault(format, path) != path:
            raise SettingError(f"--output names two files for {format}: {bound[format]} and {path}")
    annotated = actions and not formats
    free = [format for format in dict.fromkeys(formats or FORMATS[:1]) if format not in bound]
    if len(bare) > 1:
        raise SettingError(
            f"--output names two files: {bare[0]} and {bare[1]}; say which is for which, as in sarif=FILE"
        )
    if bare and len(free) != 1:
        which = f"of {', '.join(free)}" if free else "that has no file yet"
        raise SettingError(
            f"--output {bare[0]} could take one format, and there is not just one {which}; say FORMAT=FILE"
        )
    alone = [format for format in free if format not in SHARING]
    if alone and len(free) > 1:
        raise SettingError(
            f"{' and '.join(free)} cannot share standard output; give {alone[0]} a file: --output {alone[0]}=FILE"
        )
    found = [Output(format, bare[0] if bare else None, annotated and not bare) for format in free]
    found += [Output(format, path) for format, path in bound.items()]
    paths = [output.path for output in found if output.path]
    places = [os.path.realpath(path) for path in paths]
    for path, place in zip(paths, places, strict=True):
        if places.count(place) > 1:
            raise SettingError(f"--output would write two formats into {path}")
    if annotated and "github" not in bound:
        found.append(Output("github"))
    return found
