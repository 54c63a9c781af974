"""What the command line asks for, what is said beside the results, and how a run may end."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date

from lint8k.config import Configs
from lint8k.records import record

CLEAN, FOUND, INCOMPLETE = 0, 1, 2
"""The exit statuses: nothing stands; something at or above the threshold stands; the answer is not whole."""


@record(frozen=True, slots=True)
class Settings:
    """What the command line asks for; what is None or empty is left to the configuration.

    Rules are named by code, by the first letters of a code, or by name. `config` is the file of ``--config``.
    """

    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    extend_select: Sequence[str] = ()
    fail_on: str | None = None
    as_of: date | None = None
    stage: str | None = None
    config: str | None = None
    allow_none: bool = False
    stdin_filename: str | None = None
    outputs: Sequence[str] = ()
    isolated: bool = False
    no_waivers: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    update_baseline: bool = False
    redact: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    pages: bool = False
    jobs: int | None = None
    no_cache: bool = False
    cache_dir: str | None = None

    @property
    def remembered(self) -> bool:
        """Whether answers are looked up in the cache, and kept there.

        They are not where more is to be done than to tell, where everything that is told is to be kept to oneself, and where
        the whole text is asked for, which no entry holds.
        """
        doing = self.fix or self.unsafe_fixes or self.diff
        recording = self.write_baseline or self.update_baseline
        unwanted = self.no_cache or os.environ.get("LINT8K_NO_CACHE")
        return not (doing or recording or unwanted or self.redact or self.pages)

    def configs(self) -> Configs:
        """The configurations of a run with these settings. Raises `SettingError` where that of ``--config`` is broken."""
        said = {
            "select": list(self.select),
            "ignore": list(self.ignore),
            "extend-select": list(self.extend_select),
            "fail-on": self.fail_on,
            "as-of": self.as_of and self.as_of.isoformat(),
            "stage": self.stage,
        }
        given = {key: value for key, value in said.items() if value}
        return Configs(given, explicit=self.config, isolated=self.isolated)


@record(frozen=True, slots=True)
class Remark:
    """Something to say beside the results: a `mild` one not to who wants quiet, a `detail` only on demand."""

    text: str
    mild: bool = False
    detail: bool = False


Say = Callable[[Remark], None]
"""What takes a remark, and shows it to who wants it."""


def ignored(remark: Remark) -> None:
    """A `Say` for whom nothing is said."""
