"""The configuration: `lint8k.toml`, read beside the files that it speaks of.

::

    [[package]]
    main = "report.htm"
    exhibits = { "99.1" = "release.htm", "10.1" = "papers/lease.docx" }

A package says outright which files are one filing: the main document and each exhibit by its number. Its
paths are relative to the folder of the `lint8k.toml`, and lead to no place outside it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Any

from lint8k.errors import SettingError

NAME = "lint8k.toml"
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})?(?:\([a-z]\))?")


@dataclass(frozen=True, slots=True)
class Package:
    """A package as the configuration has it: the main document's path, and the exhibits' by their numbers."""

    main: str
    exhibits: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Config:
    """What a configuration says. An empty one says nothing."""

    packages: tuple[Package, ...] = ()


def load(folder: str) -> Config:
    """The configuration of a folder ("" for the working folder), an empty one where it has none.

    Raises `SettingError` where it is no TOML, has a key that lint8k does not know or a value of another
    kind, or names a file that is not there or not in the folder.
    """
    path = os.path.join(folder, NAME)  # noqa: PTH118 - Path would rewrite the name
    try:
        text = Path(path).read_text("utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError) as error:
        raise SettingError(f"{path} could not be read ({error})") from None
    import tomli

    try:
        found = tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError) as error:
        raise SettingError(f"{path} is no TOML: {error}") from None
    _known(found, ("package",), path)
    packages = found.get("package", [])
    if not isinstance(packages, list):
        raise SettingError(f"{path}: package is to be a list of tables, each headed [[package]]")
    return Config(tuple(_package(table, folder, path) for table in packages))


def _known(table: Any, keys: tuple[str, ...], path: str) -> None:
    if not isinstance(table, dict):
        raise SettingError(f"{path}: {table!r} is to be a table")
    for key in table:
        if key not in keys:
            raise SettingError(f"{path} has the key {key!r}, and lint8k knows {' and '.join(keys)} there")


def _package(table: Any, folder: str, path: str) -> Package:
    _known(table, ("main", "exhibits"), path)
    exhibits = table.get("exhibits", {})
    if "main" not in table or not isinstance(exhibits, dict):
        raise SettingError(f'{path}: a package is to have a main = "..." and exhibits = {{ "99.1" = "..." }}')
    for number in exhibits:
        if not _NUMBER.fullmatch(number):
            raise SettingError(f"{path}: {number!r} is no exhibit number; write it as in 99.1 or 10.1(a)")
    return Package(
        _inside(table["main"], folder, path),
        {number: _inside(name, folder, path) for number, name in exhibits.items()},
    )


def _inside(name: Any, folder: str, path: str) -> str:
    """The path of a file that the configuration names."""
    if not isinstance(name, str) or not name:
        raise SettingError(f"{path}: {name!r} is to be the name of a file")
    found = os.path.join(folder, name)  # noqa: PTH118
    home = Path(os.path.realpath(folder or "."))
    absolute = os.path.isabs(name) or PureWindowsPath(name).drive  # noqa: PTH117
    if "\0" in name or absolute or home not in Path(os.path.realpath(found)).parents:
        raise SettingError(f"{path} names {name!r}, which lies outside its folder")
    if not Path(found).is_file():
        raise SettingError(f"{path} names {name!r}, and there is no such file")
    return found
