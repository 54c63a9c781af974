"""What the configuration knows of the registrant: a table `[registrant]`, against which the cover is checked.

Only who knows the right file number can know a stale one. A rule finds it as `Filing.profile`, with None for
whatever the configuration leaves open; nothing of it is compared that is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lint8k.records import record


@record(frozen=True, slots=True)
class ProfileSecurity:
    """A class of securities registered under Section 12(b), as the cover's table is to have it."""

    title: str
    symbol: str | None = None
    exchange: str | None = None


@record(frozen=True, slots=True)
class Profile:
    """The registrant as it is known to be; `securities` is None where the configuration does not speak of them."""

    name: str | None = None
    former_names: tuple[str, ...] = ()
    ein: str | None = None
    file_number: str | None = None
    state: str | None = None
    address: str | None = None
    zip: str | None = None
    telephone: str | None = None
    securities: tuple[ProfileSecurity, ...] | None = None


def of_table(table: Mapping[str, Any]) -> Profile:
    """The profile that a table `[registrant]` is, which follows the schema of the configuration."""
    rows = table.get("security")
    return Profile(
        **{key: table.get(key) for key in ("name", "ein", "state", "address", "zip", "telephone")},
        former_names=tuple(table.get("former-names", ())),
        file_number=table.get("file-number"),
        securities=None if rows is None else tuple(ProfileSecurity(**row) for row in rows),
    )
